package graph

import (
	"context"
	"strings"

	"github.com/whoplans/whoplans/graph/store"
)

// Record is any record, read through a view. All readers share its fields, which must not be
// changed.
type Record interface {
	content
	asRead() *handle

	// Kind returns the name of the record's kind.
	Kind() string

	// Label returns what to call the record: an entity's name, or a sentence for a claim.
	Label(ctx context.Context, lang *LanguageTag) (string, error)

	// Readable returns why a record must not be shown, or nil.
	Readable() error

	// Stored returns the record as stored.
	Stored() *store.Record
}

// content is the decoded content of a record, which readers share.
type content interface{ meta() *Meta }

// Entity is a record about something that exists in the world.
type Entity interface {
	Record
	entity()
}

// Claim is a record that asserts something about others.
type Claim interface {
	Record
	claim()
}

// Stakeholder is an [Institution] or a [PlanningBody].
type Stakeholder interface {
	Entity
	stakeholder()
}

func (m *Meta) meta() *Meta       { return m }
func (EntityMeta) entity()        {}
func (ClaimMeta) claim()          {}
func (organisation) stakeholder() {}

// MetaOf returns what all records have.
func MetaOf(r Record) *Meta { return r.meta() }

// BySlug compares records by their slugs.
func BySlug(a, b Record) int { return strings.Compare(a.meta().Slug, b.meta().Slug) }

// handle says how a record was read: the stored record, the view, and the records read along
// with it. A record is a handle with the shared content.
type handle struct {
	rec    *store.Record
	cohort *cohort
	at     int // its number in the cohort

	// Provenance says where the content comes from and when it holds. In the schema, it is a
	// field of each kind.
	Provenance Provenance
}

func (h *handle) asRead() *handle { return h }

// Stored returns the record as stored.
func (h *handle) Stored() *store.Record { return h.rec }
