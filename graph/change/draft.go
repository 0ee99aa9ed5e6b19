// Package change changes the graph. Drafts, which are records as people write them, are checked
// and loaded as one changeset; records are edited; commits are undone.
package change

import "github.com/whoplans/whoplans/graph"

// Draft is a record as a person writes it: fields by name, links by slug or id.
type Draft struct {
	// ID is the record's id. If empty, it is that of the stored record with the slug or, for a
	// new record, derived from the slug.
	ID graph.ID

	Kind graph.Kind
	Slug string

	// Fields holds what JSON decodes to, without the slug: string, bool,
	// float64, []any and map[string]any.
	Fields map[string]any
}
