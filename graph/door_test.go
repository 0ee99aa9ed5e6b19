package graph_test

import (
	"context"
	"errors"
	"iter"
	"testing"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/coverage"
	"github.com/whoplans/whoplans/graph/gaps"
	"github.com/whoplans/whoplans/graph/graphtest"
	"github.com/whoplans/whoplans/graph/network"
	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/graph/trace"
	"github.com/whoplans/whoplans/seed/seedtest"
)

// guarded is a store, with snapshots, that counts what it is asked and may have
// orders to be left alone.
type guarded struct {
	store.Store
	t      *testing.T
	asked  int
	closed bool
}

func (g *guarded) ask() {
	g.asked++
	if g.closed {
		g.t.Error("the store was asked by another way than the door")
	}
}

func (g *guarded) View(ctx context.Context, atLeast store.Rev) (store.Reader, error) {
	r, err := g.Store.View(ctx, atLeast)
	return guardedReader{r, g}, err
}

func (g *guarded) Snapshot(ctx context.Context, rev store.Rev) (store.Reader, error) {
	return g.View(ctx, rev)
}

func (g *guarded) Stamps(ctx context.Context, revs []store.Rev) ([]store.Stamp, error) {
	g.ask()
	return g.Store.Stamps(ctx, revs)
}

func (g *guarded) Log(ctx context.Context, after store.Rev, limit int) ([]store.Commit, error) {
	g.ask()
	return g.Store.Log(ctx, after, limit)
}

func (g *guarded) LogOf(ctx context.Context, id store.ID, before store.Rev, limit int) ([]store.Commit, error) {
	g.ask()
	return g.Store.LogOf(ctx, id, before, limit)
}

type guardedReader struct {
	store.Reader
	by *guarded
}

func (r guardedReader) With(ctx context.Context, state store.State, changes []store.Change) (store.Layered, error) {
	next, err := r.Reader.(store.Layered).With(ctx, state, changes)
	return guardedReader{next, r.by}, err
}

func (r guardedReader) Get(ctx context.Context, ids []store.ID) ([]*store.Record, error) {
	r.by.ask()
	return r.Reader.Get(ctx, ids)
}

func (r guardedReader) Find(ctx context.Context, q store.Query) (store.Page, error) {
	r.by.ask()
	return r.Reader.Find(ctx, q)
}

func (r guardedReader) Neighbours(ctx context.Context, q store.NeighboursOf) ([]store.Page, error) {
	r.by.ask()
	return r.Reader.Neighbours(ctx, q)
}

func (r guardedReader) Count(ctx context.Context, q store.Tally) (store.Groups, error) {
	r.by.ask()
	return r.Reader.Count(ctx, q)
}

func (r guardedReader) Search(ctx context.Context, q store.Search) (store.Page, error) {
	r.by.ask()
	return r.Reader.Search(ctx, q)
}

func (r guardedReader) Stream(ctx context.Context, w store.Where) iter.Seq2[*store.Record, error] {
	r.by.ask()
	return r.Reader.Stream(ctx, w)
}

// TestOneDoor asks everything of a graph when nothing is left of the budget, which
// only the door knows: whatever reaches the store has gone past it.
func TestOneDoor(t *testing.T) {
	s := &guarded{Store: seedtest.Memory(t), t: t}
	v := graphtest.View(t, graph.New(s))
	page, err := graph.List[graph.InstitutionConnection](t.Context(), v, "Institution", graph.ListArgs{})
	if err != nil {
		t.Fatal(err)
	}
	hungary, err := v.Country(t.Context(), "HU")
	if err != nil {
		t.Fatal(err)
	}
	answer, err := coverage.WhoDoes(t.Context(), v, coverage.Args{Country: []graph.JurisdictionCode{"PL"}})
	if err != nil {
		t.Fatal(err)
	}
	rows, err := answer.Rows(nil, 1, coverage.WhoDoesByTask, 20, nil)
	if err != nil {
		t.Fatal(err)
	}
	task, code := graph.ID("t26"), graph.JurisdictionCode("PL")
	chain, err := trace.Follow(t.Context(), v, trace.Args{Task: &task, Rules: network.Rules{Country: []graph.JurisdictionCode{code}}})
	if err != nil {
		t.Fatal(err)
	}
	drawn, err := network.Around(t.Context(), v, network.Args{Extent: &network.Extent{Records: []graph.ID{"hu-okfo"}}, Depth: 1, Limit: 50})
	if err != nil || len(drawn.Links) == 0 {
		t.Fatalf("a network of %d links, error %v", len(drawn.Links), err)
	}
	made, err := v.Changeset(t.Context(), 1)
	if err != nil {
		t.Fatal(err)
	}
	found, err := gaps.Find(t.Context(), v, gaps.Args{Country: []graph.JurisdictionCode{"PL"}}, gaps.Rules())
	if err != nil {
		t.Fatal(err)
	}
	missing, err := found.Rows(20, nil)
	if err != nil {
		t.Fatal(err)
	}
	day := graph.LocalDate("2020-01-01")
	dated, err := v.At(t.Context(), graph.StateRef{ValidOn: &day})
	if err != nil {
		t.Fatal(err)
	}
	reads := map[string]func(ctx context.Context) error{
		"list": func(ctx context.Context) error {
			_, err := graph.List[graph.RecordConnection](ctx, v, "Record", graph.ListArgs{})
			return err
		},
		"filter": func(ctx context.Context) error {
			_, err := graph.List[graph.RecordConnection](ctx, v, "Record", graph.ListArgs{Filter: graph.Filter{"country": "HU"}})
			return err
		},
		"total":  func(ctx context.Context) error { _, err := page.TotalCount(ctx); return err },
		"facets": func(ctx context.Context) error { _, err := page.Facets(ctx, "LEVEL"); return err },
		"groups": func(ctx context.Context) error {
			_, err := page.Groups(ctx, []graph.FacetName{"LEVEL"}, []graph.FacetName{"SECTOR"}, nil, nil, nil, nil, 10, nil)
			return err
		},
		"record":   func(ctx context.Context) error { _, err := v.Record(ctx, "hu-okfo"); return err },
		"nodes":    func(ctx context.Context) error { _, err := v.Nodes(ctx, []graph.ID{"hu-okfo"}); return err },
		"country":  func(ctx context.Context) error { _, err := v.Country(ctx, "HU"); return err },
		"dataset":  func(ctx context.Context) error { _, err := v.Dataset(ctx); return err },
		"document": func(ctx context.Context) error { _, err := v.Document(ctx, "hu-okfo"); return err },
		"link":     func(ctx context.Context) error { _, err := page.Nodes()[0].Seat(ctx); return err },
		"relation": func(ctx context.Context) error {
			_, err := hungary.Responsibilities(ctx, nil, nil, nil, nil, nil, nil)
			return err
		},
		"recorded":       func(ctx context.Context) error { _, err := hungary.Recorded(ctx); return err },
		"recorded first": func(ctx context.Context) error { _, err := hungary.FirstRecorded(ctx); return err },
		"stats":          func(ctx context.Context) error { _, err := v.Stats(ctx, nil); return err },
		"search": func(ctx context.Context) error {
			_, err := v.Search(ctx, graph.SearchArgs{Query: "nurse", First: 5})
			return err
		},
		"terms":   func(ctx context.Context) error { _, err := v.Vocabulary(ctx, "PlanningTask"); return err },
		"holding": func(ctx context.Context) error { _, err := v.Holding(ctx, "code", []string{"HU"}); return err },
		"stream": func(ctx context.Context) error {
			for _, err := range v.Reader().Stream(ctx, nil) {
				return err
			}
			return nil
		},
		"who does": func(ctx context.Context) error { _, err := coverage.WhoDoes(ctx, v, coverage.Args{}); return err },
		"matrix":   func(ctx context.Context) error { _, err := coverage.MatrixOf(ctx, v, coverage.Args{}); return err },
		"coverage": func(ctx context.Context) error { _, err := coverage.TableOf(ctx, v, coverage.Args{}); return err },
		"gaps":     func(ctx context.Context) error { _, err := gaps.Find(ctx, v, gaps.Args{}, gaps.Rules()); return err },
		"example":  func(ctx context.Context) error { _, err := missing.Nodes()[0].Findings[0].Examples(ctx); return err },
		"joint":    func(ctx context.Context) error { _, err := rows.Nodes()[0].Joint(ctx); return err },
		"row":      func(ctx context.Context) error { _, err := rows.Nodes()[0].Says(ctx, nil); return err },
		"trace": func(ctx context.Context) error {
			_, err := trace.Follow(ctx, v, trace.Args{Task: &task, Rules: network.Rules{Country: []graph.JurisdictionCode{code}}})
			return err
		},
		"text":    func(ctx context.Context) error { _, err := chain.Text(ctx, nil); return err },
		"drawing": func(ctx context.Context) error { _, err := chain.Network(ctx); return err },
		"words":   func(ctx context.Context) error { _, err := drawn.Links[0].Words(ctx, nil); return err },
		"network": func(ctx context.Context) error { _, err := network.Around(ctx, v, network.Args{Limit: 50}); return err },
		"paths": func(ctx context.Context) error {
			_, err := network.FindPaths(ctx, v, network.PathsArgs{From: "hu-okfo", To: "t26", Limit: 1, MaxLength: 3})
			return err
		},
		"history":    func(ctx context.Context) error { _, err := v.ReadHistory(ctx, "", 5); return err },
		"histories":  func(ctx context.Context) error { _, err := v.ReadHistory(ctx, "hu-okfo", 5); return err },
		"changesets": func(ctx context.Context) error { _, err := v.Changesets(ctx, nil, nil, nil); return err },
		"changesets of a country": func(ctx context.Context) error {
			_, err := v.Changesets(ctx, &graph.ChangesetFilter{Country: &code}, nil, nil)
			return err
		},
		"changeset": func(ctx context.Context) error { _, err := v.Changeset(ctx, 1); return err },
		"changes":   func(ctx context.Context) error { _, err := made.Changes(ctx, nil, nil); return err },
		"difference": func(ctx context.Context) error {
			start, end := 0, 1
			_, err := v.Difference(ctx, graph.StateRef{Revision: &start}, &graph.StateRef{Revision: &end}, nil, nil, nil)
			return err
		},
		"another state": func(ctx context.Context) error {
			before := 0
			_, err := graphtest.View(t, graph.New(s)).At(ctx, graph.StateRef{Revision: &before})
			return err
		},
		"record of another day": func(ctx context.Context) error { _, err := dated.Record(ctx, "hu-okfo"); return err },
		"difference of days": func(ctx context.Context) error {
			_, err := v.Difference(ctx, graph.StateRef{ValidOn: &day}, nil, nil, nil, nil)
			return err
		},
		"history of": func(ctx context.Context) error { _, err := hungary.History(ctx, nil, nil); return err },
		"log of":     func(ctx context.Context) error { _, err := v.LogOf(ctx, hungary.ID, 0, 5); return err },
		"walk": func(ctx context.Context) error {
			_, err := v.Walking(ctx).Reader().Get(ctx, []graph.ID{hungary.ID})
			return err
		},
	}
	spent := errors.New("nothing is left")
	for name, read := range reads {
		t.Run(name, func(t *testing.T) {
			s.t, s.closed = t, true
			ctx := store.WithBudget(t.Context(), store.Budget{Spent: spent, Stop: func(context.Context, error) {}})
			if err := read(ctx); !errors.Is(err, spent) {
				t.Errorf("error %v, want %v", err, spent)
			}
		})
	}
	// With something left all of it is answered: the store does see these reads.
	s.closed, s.asked = false, 0
	again := graphtest.View(t, graph.New(s))
	if _, err := network.Around(t.Context(), again, network.Args{Limit: 50}); err != nil || s.asked == 0 {
		t.Errorf("the store was asked %d times, error %v", s.asked, err)
	}
	if _, err := again.Log(t.Context(), 0, 1); err != nil {
		t.Error(err)
	}
}
