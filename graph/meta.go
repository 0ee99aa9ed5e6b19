package graph

import "github.com/whoplans/whoplans/graph/store"

// ID identifies a record: opaque, stable, and the same in every store.
type ID = store.ID

// Kind names a kind of record.
type Kind = store.Kind

// Rev numbers the states of the graph.
type Rev = store.Rev

// Meta is common to all records: identity and provenance.
type Meta struct {
	ID ID `json:"-"`

	// Slug is a readable, unique and stable name, such as "hu-okfo".
	Slug string `json:"slug" graph:"required,sort"`

	// FormerSlugs are earlier slugs that still lead to the record.
	FormerSlugs []string `json:"formerSlugs,omitempty"`

	provenance

	// Note is a remark for the reader, in our own words.
	Note string `json:"note,omitempty" graph:"filter,meant=comment|remark"`

	unreadable error // why not all of the record could be read; nil if it was
}

// EntityMeta makes a kind an entity: something that exists in the world.
type EntityMeta struct{ Meta }

// ClaimMeta makes a kind a claim: it asserts something about other records.
type ClaimMeta struct {
	Meta

	// Evidence is what the source says, in our own words; never a quotation.
	Evidence string `json:"evidence,omitempty" graph:"search,filter,meant=quote|quotation|text|why"`

	// Scope narrows the claim in words, if fields cannot.
	Scope string `json:"scope,omitempty" graph:"search,filter"`
}
