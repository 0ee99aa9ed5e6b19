// Package graph is the domain of whoplans: who does which health-workforce
// planning task, by what method, on whose data and on what authority.
//
// # Words
//
// A [Record] is what is stored. Records are entities, which exist in the world
// (an [Institution], a [PlanningTask], a [Source] …), or claims, which assert
// something about other records (a [Responsibility], a [Relation] …). Every
// record says in its [Provenance] where its content comes from. Records refer
// to each other by links, which can be followed both ways.
//
// The content of each kind is one struct of this package, in lower case; the
// [Model] is read from these structs. All readers share the content, which nobody
// may change, and see it through the type of the same name in upper case, which
// leads on to other records. A [Graph] is the domain over a store, a [View] one
// state of it, and everything that is read is read through a view.
//
// # Reading without asking twice
//
// Records that came from one call of the store know each other: they are a
// cohort. The first use of a relation on one of them loads it for all of them,
// so a walk of three levels takes a handful of calls, however many records
// there are on each.
package graph

import (
	"context"
	"fmt"
	"time"

	"github.com/whoplans/whoplans/graph/access"
	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/internal/speech"
)

// Graph is the domain over a store. It is safe for concurrent use.
type Graph struct {
	// Now is the clock; tests set it.
	Now func() time.Time

	// Hidden is what the operator hides from callers without special rights.
	Hidden access.Hidden

	// Budget is how many steps an answer may take; 0 stands for [DefaultBudget].
	Budget int

	store     store.Store
	model     *Model
	namesakes namesakes
	states    states
	kept      kept
	sights    sights
	drafts    keptDrafts
	scenarios knownScenarios
}

// New returns the graph in a store, which must have been opened with the schema of [Describe].
func New(s store.Store) *Graph {
	return &Graph{Now: time.Now, store: s, model: theModel}
}

// Model returns the description of the kinds.
func (g *Graph) Model() *Model { return g.model }

// Write commits a changeset, as [store.Store] does.
func (g *Graph) Write(ctx context.Context, c store.Changeset) (store.Commit, error) {
	c.Note = g.aside(c)
	defer rest(ctx)()
	return g.store.Write(ctx, c)
}

// View returns the present state, of at least the given revision, which allows a client to read
// its own writes. It shows what the caller in the context may read.
func (g *Graph) View(ctx context.Context, atLeast Rev) (*View, error) {
	r, err := g.store.View(ctx, atLeast)
	if err != nil {
		return nil, fmt.Errorf("view: %w", err)
	}
	return g.of(ctx, r)
}

// Presume returns what the store presumes to be the present state, if finding out takes a round
// trip to a server: nothing read through the view may be shown until [View.Settled] has
// confirmed it. Other stores return what [Graph.View] does.
func (g *Graph) Presume(ctx context.Context, atLeast Rev) (*View, error) {
	r := store.Presume(g.store, atLeast)
	if r == nil {
		return g.View(ctx, atLeast)
	}
	v, err := g.of(ctx, r)
	if err == nil {
		v.presumed = true
	}
	return v, err
}

// of returns the view of a state, as the caller in the context may see it.
func (g *Graph) of(ctx context.Context, r store.Reader) (*View, error) {
	g.states.age(r.Rev())
	v := &View{graph: g, door: &door{state: r, log: g.store}, language: speech.Of(ctx)}
	if all, own := access.Of(ctx).Drafts(); !all {
		if err := v.hideDrafts(ctx, own); err != nil {
			return nil, fmt.Errorf("view: %w", err)
		}
	}
	if g.Hidden.Empty() {
		return v, nil
	}
	if err := v.hide(ctx, g.Hidden.SightOf(access.Of(ctx))); err != nil {
		return nil, fmt.Errorf("view: %w", err)
	}
	return v, nil
}
