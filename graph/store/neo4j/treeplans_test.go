package neo4j_test

import (
	"testing"
	"time"

	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/graph/store/neo4j"
	"github.com/whoplans/whoplans/graph/store/neo4j/neo4jtest"
	"github.com/whoplans/whoplans/graph/store/storetest"
)

// TestPlannedBeside asks a tree, which is answered level by level until Neo4j has planned
// it.
func TestPlannedBeside(t *testing.T) {
	t.Parallel()
	s := open(t, neo4jtest.Empty(t), storetest.Schema(), &neo4j.Options{Repeats: 2, Timeout: neo4jtest.Patience})
	if _, err := s.Write(t.Context(), store.Changeset{Changes: []store.Change{note("a", "A note")}}); err != nil {
		t.Fatal(err)
	}
	v, err := s.View(t.Context(), 0)
	if err != nil {
		t.Fatal(err)
	}
	paging := store.Paging{Limit: 9}
	grow := func() *store.Grown {
		t.Helper()
		g, err := v.(store.Grower).Grow(t.Context(), store.Tree{
			Query: store.Query{Kinds: []store.Kind{"Note"}, Paging: paging},
			Then:  []store.Branch{{NeighboursOf: store.NeighboursOf{Hops: []store.Hop{{Link: store.Link{Of: "Note", Name: "by"}}}, Paging: paging}}},
		})
		if err != nil {
			t.Fatal(err)
		}
		return g
	}
	for range 3 {
		if grow() != nil {
			t.Fatal("a request waited for the plan of a tree")
		}
	}
	tick := time.NewTicker(10 * time.Millisecond)
	defer tick.Stop()
	for range tick.C {
		if g := grow(); g != nil {
			if len(g.Page.Records) != 1 || len(g.Then) != 1 {
				t.Errorf("Grow: %+v", g)
			}
			return
		}
	}
}
