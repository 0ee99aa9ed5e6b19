package change

import (
	"context"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/store"
)

// Edit is what is done to one record: it is created, changed or deleted.
type Edit struct {
	// Record is the id or slug of what is changed or deleted; of a new record it
	// is empty.
	Record string

	// Kind is that of a new record. Of another it is checked, if it is given.
	Kind graph.Kind

	Delete bool
	Update bool // it is there already, whatever Record names

	// Seen is the revision at which the author saw the record. Whatever changed
	// it since is a conflict; 0 lets the edit stand on whatever it is at.
	Seen graph.Rev

	// Set gives fields their values, lists whole: links are ids or slugs, and nil
	// empties. What it does not name stays. "slug" renames, and the former slug
	// goes on leading to the record; a new record without one gets one.
	Set map[string]any

	// Add and Remove change lists. A group of fields is removed if it has all
	// that the one given here says.
	Add, Remove map[string]any

	// alter says what is set besides, by name, given what the fields are then: others of
	// the batch may have changed them. Links are ids.
	alter func(fields map[string]any) map[string]any

	// Of is the revision of the record that the edit was worked out from, if it was: where it
	// is another by now, the change is worked out again. A store may tell of a newer one at
	// each read.
	Of graph.Rev `json:"-"`

	id       graph.ID // of a new record that others of the batch refer to, or that comes back; else made
	act      int      // which of the acts it is of
	exact    bool     // what is set is all: a former slug is not kept
	absorbed bool     // what it deletes lives on in another record, with all that the batch made of it
}

// Options say who changes something, and how.
type Options struct {
	Author string // required
	Reason string // by default, what is changed
	DryRun bool   // find out what would happen, and write nothing
	AtMost int    `json:"-"` // how many acts it may be made of; a thousand by default

	How graph.How `json:"-"` // the commit comes about; by edit, unless an act says otherwise

	// Scenario is the id or slug of the one that it is changed in, and not in what is
	// recorded; empty if in none.
	Scenario graph.ID

	// IdempotencyKey makes a repetition harmless: the author's second change with
	// the same key and content is the first one. With other content it is an error.
	IdempotencyKey string
}

// Outcome is what a change did or, on a dry run, would do.
type Outcome struct {
	Rev     graph.Rev          // the commit; 0 if nothing was written
	IDs     []graph.ID         // of each edit's record; empty where it has none
	Changes []graph.Difference // in the order in which the edits first name the records

	// Faults are what is wrong, each with the edit in the place of the draft.
	// With any of them nothing is written.
	Faults []Fault

	// Left is what was left out where only a part could be done, and why.
	Left []Fault

	graph   *graph.Graph
	within  graph.ID        // the scenario that it was made in: the commit is of that one's record
	view    *graph.View     // of what was there before
	drafted []graph.Record  // of each edit, as it would be
	changed []graph.Record  // of each change, as it would be
	anew    []*store.Record // of each act, where it is new or called otherwise
}

// Apply makes edits as one changeset. Edits of the same record are made one after
// the other, and a record that is new may be referred to by its slug. Faults and
// conflicts are in the outcome, not the error; with any of them nothing is
// written. What changes nothing makes no commit.
func Apply(ctx context.Context, g *graph.Graph, edits []Edit, o Options) (*Outcome, error) {
	acts := make([]Act, len(edits))
	for i, e := range edits {
		acts[i] = e.Act()
	}
	return Do(ctx, g, acts, o)
}
