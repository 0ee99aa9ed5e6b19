package graph

import (
	"context"
	"strings"

	"github.com/whoplans/whoplans/graph/store"
)

// ID identifies a record: opaque, stable, and the same in every store.
type ID = store.ID

// Kind names a kind of record.
type Kind = store.Kind

// Rev numbers the states of the graph.
type Rev = store.Rev

// Meta is what every record has: who it is, and where what it says comes from.
type Meta struct {
	ID ID `json:"-"`

	// Slug is a readable, unique name that stays, such as "hu-okfo".
	Slug string `json:"slug" graph:"required,sort"`

	// FormerSlugs are names that still lead to the record.
	FormerSlugs []string `json:"formerSlugs,omitempty"`

	provenance

	// Note is a remark for the reader, in our own words.
	Note string `json:"note,omitempty" graph:"filter"`

	unreadable error // why not all of the record could be read; nil if it was
}

// provenance says where a record's content comes from and when it holds.
type provenance struct {
	// Citations name the sources. Only a record whose origin is UNVERIFIED may
	// have none.
	Citations []citation `json:"citations,omitempty" graph:"count,facet,reverse=citedBy,back=records that cite it,doc=sources that it cites,said=according to"`

	Confidence Confidence `json:"confidence" graph:"required,filter,facet"`
	Origin     Origin     `json:"origin" graph:"required,filter,facet"`

	// FieldOrigins mark fields whose origin is not the record's.
	FieldOrigins []FieldOrigin `json:"fieldOrigins,omitempty"`

	// Observed is when the source said so.
	Observed PartialDate `json:"observed,omitempty" graph:"filter,sort"`

	// ValidFrom and ValidTo bound when it holds. Empty is unknown, not endless.
	ValidFrom PartialDate `json:"validFrom,omitempty" graph:"filter,sort"`
	ValidTo   PartialDate `json:"validTo,omitempty" graph:"filter,sort"`

	Status Status `json:"status,omitempty" graph:"filter,facet"`

	// ReviewBy is when somebody should look again.
	ReviewBy PartialDate `json:"reviewBy,omitempty" graph:"filter,sort"`
}

// citation is a source and the place in it.
type citation struct {
	SourceID  ID          `json:"source" graph:"required,to=Source"`
	Quotation string      `json:"quotation,omitempty"`
	Page      string      `json:"page,omitempty"`
	Retrieved PartialDate `json:"retrieved,omitempty"`
}

// Provenance says where a record's content comes from and when it holds.
type Provenance struct {
	*provenance
	of *handle
}

// FieldOrigin is the origin of one field of a record.
type FieldOrigin struct {
	Field  string `json:"field" graph:"required"`
	Origin Origin `json:"origin" graph:"required"`
}

// OriginOf returns the origin of a field.
func (p *provenance) OriginOf(field string) Origin {
	for _, f := range p.FieldOrigins {
		if f.Field == field {
			return f.Origin
		}
	}
	return p.Origin
}

// EntityMeta makes a kind an entity: something that exists in the world.
type EntityMeta struct{ Meta }

// ClaimMeta makes a kind a claim: it asserts something about other records.
type ClaimMeta struct {
	Meta

	// Evidence is what the source says, in our own words; never a quotation.
	Evidence string `json:"evidence,omitempty" graph:"search,filter"`

	// Scope narrows the claim in words, where fields cannot.
	Scope string `json:"scope,omitempty" graph:"search,filter"`
}

// Record is any record of the graph, read through a view. All readers share its
// fields: they must not be changed.
type Record interface {
	content
	seen() *handle

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

// Confidence is how sure we are of a record.
type Confidence string

// The degrees of confidence.
const (
	ConfidenceHigh   Confidence = "HIGH"
	ConfidenceMedium Confidence = "MEDIUM"
	ConfidenceLow    Confidence = "LOW"
)

// Values lists the degrees, lowest first.
func (Confidence) Values() []Confidence {
	return []Confidence{ConfidenceLow, ConfidenceMedium, ConfidenceHigh}
}

// Origin is how a statement came into the graph.
type Origin string

// The origins.
const (
	OriginRetrieved  Origin = "RETRIEVED"  // a source says so
	OriginInferred   Origin = "INFERRED"   // follows from what a source says
	OriginSynthesis  Origin = "SYNTHESIS"  // our own label or grouping
	OriginUnverified Origin = "UNVERIFIED" // general knowledge that no source confirmed
)

// Values lists the origins.
func (Origin) Values() []Origin {
	return []Origin{OriginRetrieved, OriginInferred, OriginSynthesis, OriginUnverified}
}

// Status says whether a record still holds.
type Status string

// The states.
const (
	StatusCurrent  Status = "CURRENT"
	StatusHistoric Status = "HISTORIC"
)

// Values lists the states.
func (Status) Values() []Status { return []Status{StatusCurrent, StatusHistoric} }

// Level is the level of government or territory at which something is done.
type Level string

// The levels.
const (
	LevelLocal         Level = "LOCAL"
	LevelRegional      Level = "REGIONAL"
	LevelNational      Level = "NATIONAL"
	LevelEU            Level = "EU"
	LevelInternational Level = "INTERNATIONAL"
)

// Values lists the levels, from the smallest.
func (Level) Values() []Level {
	return []Level{LevelLocal, LevelRegional, LevelNational, LevelEU, LevelInternational}
}

// MetaOf returns what every record has.
func MetaOf(r Record) *Meta { return r.meta() }

// BySlug compares records by their slugs.
func BySlug(a, b Record) int { return strings.Compare(a.meta().Slug, b.meta().Slug) }
