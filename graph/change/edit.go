package change

import (
	"context"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/store"
)

// Edit creates, changes or deletes one record.
type Edit struct {
	// Record is the id or slug of the record to change or delete; empty for a new one.
	Record string

	// Kind is required for a new record, and checked for others if given.
	Kind graph.Kind

	Delete bool
	Update bool // the record must exist already

	// Seen is the revision at which the author saw the record: any change since is a conflict.
	// 0 skips that check.
	Seen graph.Rev

	// Set replaces fields, lists as a whole. Links are ids or slugs, and nil clears a field.
	// Setting "slug" renames the record and keeps its former slug as an alias; a new record
	// without a slug gets one.
	Set map[string]any

	// Add and Remove change lists. Remove takes out each group of fields that has all the given
	// values.
	Add, Remove map[string]any

	// alter returns further fields to set, given the fields as earlier edits of the batch left
	// them. Links are ids.
	alter func(fields map[string]any) map[string]any

	// Of is the revision of the record that the edit was worked out from, or 0. If the batch
	// reads another one, the change starts again: a store may answer each read with a newer
	// state.
	Of graph.Rev `json:"-"`

	id       graph.ID // for a new record that other edits refer to, or one that is restored; otherwise generated
	act      int      // the number of its act
	exact    bool     // Set is complete: do not add the former slug
	absorbed bool     // the deleted record was merged into another, with all earlier edits
}

// Options say who makes a change, and how.
type Options struct {
	Author string // required
	Reason string // by default a summary of the change
	DryRun bool   // report what would happen, and write nothing
	AtMost int    `json:"-"` // how many acts are allowed; a thousand by default

	How graph.How `json:"-"` // recorded with the commit; ByEdit unless an act says otherwise

	// Scenario is the id or slug of the scenario to change, or empty to change the record
	// itself.
	Scenario graph.ID

	// IdempotencyKey makes repetition harmless: a second change by the same author with the
	// same key and content returns the first one. With other content it is an error.
	IdempotencyKey string
}

// Outcome is what a change did or, on a dry run, would do.
type Outcome struct {
	Rev     graph.Rev          // the commit; 0 if nothing was written
	IDs     []graph.ID         // the record of each edit; empty where it has none
	Changes []graph.Difference // in the order in which edits first name the records

	// Faults say what is wrong; Fault.Draft is the number of the edit. If there are any,
	// nothing is written.
	Faults []Fault

	// Left says what was left out, and why, if only a part could be done.
	Left []Fault

	graph   *graph.Graph
	within  graph.ID        // the scenario it was made in, if any: the commit then changes the scenario's record
	view    *graph.View     // the state before
	drafted []graph.Record  // the record of each edit, as it would be
	changed []graph.Record  // the record of each change, as it would be
	anew    []*store.Record // the record of each act, if new or renamed
}

// Apply commits edits as one changeset. Several edits of a record are applied in order, and a
// new record may be referred to by its slug. Faults and conflicts are in the outcome, not the
// error; if there are any, nothing is written. Edits that change nothing make no commit.
func Apply(ctx context.Context, g *graph.Graph, edits []Edit, o Options) (*Outcome, error) {
	acts := make([]Act, len(edits))
	for i, e := range edits {
		acts[i] = e.Act()
	}
	return Do(ctx, g, acts, o)
}
