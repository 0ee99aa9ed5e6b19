// Package change is what is done to the graph: drafts, as people write records,
// are checked and loaded as one changeset, records are edited, and commits undone.
package change

import "github.com/whoplans/whoplans/graph"

// Draft is a record as a person writes it: fields by name, links by slug or id.
type Draft struct {
	// ID is which record it is of. Empty, it is that of the stored record that has
	// the slug or, for a new one, made from the slug.
	ID graph.ID

	Kind graph.Kind
	Slug string

	// Fields holds what JSON decodes to, without the slug: string, bool,
	// float64, []any and map[string]any.
	Fields map[string]any
}
