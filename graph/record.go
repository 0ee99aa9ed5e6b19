package graph

import (
	"context"
	"strings"

	"github.com/whoplans/whoplans/graph/store"
)

// Record is any record of the graph, read through a view. All readers share its
// fields: they must not be changed.
type Record interface {
	content
	asRead() *handle

	// Kind is the name of the record's kind.
	Kind() string

	// Label says what to call the record: an entity by its name, a claim by a
	// sentence about those that it links.
	Label(ctx context.Context, lang *LanguageTag) (string, error)

	// Readable returns why a record must not be shown, nil if it may.
	Readable() error

	// Stored is the record as the store keeps it.
	Stored() *store.Record
}

// content is what a store keeps of a record, decoded: the fields that readers
// share.
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

// MetaOf returns what every record has.
func MetaOf(r Record) *Meta { return r.meta() }

// BySlug compares records by their slugs.
func BySlug(a, b Record) int { return strings.Compare(a.meta().Slug, b.meta().Slug) }

// handle says how a record was read: which record of the store it is, through
// which view, and what was read along with it. A record is a handle beside the
// content, which all readers share.
type handle struct {
	rec    *store.Record
	cohort *cohort
	at     int // which of the cohort's members it is

	// Provenance says where the content comes from and when it holds. The schema
	// has it as a field of each kind.
	Provenance Provenance
}

func (h *handle) asRead() *handle { return h }

// Stored is the record as the store keeps it.
func (h *handle) Stored() *store.Record { return h.rec }
