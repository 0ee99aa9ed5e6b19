// Package seedtest gives tests the data set, in each store that reads by
// itself: what they ask must be answered alike.
package seedtest

import (
	"testing"
	"time"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/change"
	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/graph/store/memory"
	"github.com/whoplans/whoplans/graph/store/neo4j"
	"github.com/whoplans/whoplans/graph/store/neo4j/neo4jtest"
	"github.com/whoplans/whoplans/seed"
)

// Each runs a test on each store.
func Each(t *testing.T, test func(t *testing.T, s store.Store)) {
	t.Run("memory", func(t *testing.T) { test(t, Memory(t)) })
	t.Run("neo4j", func(t *testing.T) { test(t, Neo4j(t)) })
}

// EachEmpty runs a test on each store, with nothing in it.
func EachEmpty(t *testing.T, test func(t *testing.T, s store.Store)) {
	t.Run("memory", func(t *testing.T) { test(t, emptyMemory(t)) })
	t.Run("neo4j", func(t *testing.T) { test(t, emptyNeo4j(t)) })
}

// Now is when the data set is loaded.
func Now() time.Time { return time.Date(2026, 1, 15, 0, 0, 0, 0, time.UTC) }

// Memory returns the embedded store with the data set.
func Memory(tb testing.TB) store.Store {
	tb.Helper()
	return filled(tb, emptyMemory(tb))
}

func emptyMemory(tb testing.TB) store.Store {
	tb.Helper()
	return closed(tb, memory.New(graph.Describe().Schema()))
}

// Neo4j returns a store with the data set on a real Neo4j, whose database is
// the test's own until it ends.
func Neo4j(tb testing.TB) store.Store {
	tb.Helper()
	return filled(tb, emptyNeo4j(tb))
}

func emptyNeo4j(tb testing.TB) store.Store {
	tb.Helper()
	s, err := neo4j.Open(tb.Context(), neo4jtest.Empty(tb), graph.Describe().Schema(), &neo4j.Options{Timeout: neo4jtest.Patience, Repeats: 1})
	if err != nil {
		tb.Fatal(err)
	}
	return closed(tb, s)
}

// closed is a store that is closed when the test ends.
func closed(tb testing.TB, s store.Store) store.Store {
	tb.Helper()
	tb.Cleanup(func() {
		if err := s.Close(); err != nil {
			tb.Errorf("Close: %v", err)
		}
	})
	return s
}

func filled(tb testing.TB, s store.Store) store.Store {
	tb.Helper()
	Load(tb, s)
	return s
}

// Load loads the data set into a store of the test's own.
func Load(tb testing.TB, s store.Store) {
	tb.Helper()
	g := graph.New(s)
	g.Now = Now
	l, err := change.Load(tb.Context(), g, seed.Default().Drafts, change.LoadOptions{Author: "test", Reason: "to test"})
	if err != nil {
		tb.Fatalf("Load: %v", err)
	}
	if len(l.Faults) > 0 {
		tb.Fatalf("the data set has %d faults, first %+v", len(l.Faults), l.Faults[0])
	}
}
