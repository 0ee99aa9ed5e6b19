package neo4j_test

import (
	"context"
	"errors"
	"math/rand/v2"
	"path/filepath"
	"testing"
	"time"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/graph/store/neo4j"
	"github.com/whoplans/whoplans/graph/store/neo4j/neo4jtest"
	"github.com/whoplans/whoplans/graph/store/sqlite"
	"github.com/whoplans/whoplans/graph/store/storetest"
	"github.com/whoplans/whoplans/seed/seedtest"
)

// TestCopy copies the data set, with a history of various edits, to Neo4j, edits it there,
// and copies it back. Each copy is interrupted and continued.
func TestCopy(t *testing.T) {
	schema := graph.Describe().Schema()
	embedded := seedtest.Memory(t)
	e := storetest.NewEditor(rand.Uint64())
	edit := func(s store.Store, n int) {
		t.Helper()
		for range n {
			if _, err := s.Write(t.Context(), e.Next(t, s)); err != nil {
				t.Fatal(err)
			}
		}
	}
	edit(embedded, 40)
	server := open(t, neo4jtest.Empty(t), schema, &neo4j.Options{Timeout: 5 * time.Minute}) // one commit is the whole data set
	interrupted(t, embedded, server, 41)
	storetest.Equal(t, embedded, server)

	edit(server, 15)
	file, err := sqlite.Open(t.Context(), filepath.Join(t.TempDir(), "back.db"), schema, nil)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	interrupted(t, server, file, 56)
	storetest.Equal(t, server, file)

	// A copy is a store like any other: it can be copied further after edits, but not into a store
	// that was edited, too.
	edit(server, 3)
	if rev, err := store.Copy(t.Context(), server, file, nil); err != nil || rev != 59 {
		t.Fatalf("Copy of what is new = %d, %v", rev, err)
	}
	storetest.Equal(t, server, file)
	edit(server, 1)
	edit(file, 1)
	if _, err := store.Copy(t.Context(), server, file, nil); !errors.Is(err, store.ErrConflict) {
		t.Errorf("Copy into a store that went its own way: error %v, want %v", err, store.ErrConflict)
	}
}

// interrupted copies in two parts.
func interrupted(t *testing.T, from, to store.Store, revs store.Rev) {
	t.Helper()
	stop := 1 + rand.N(revs-1)
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	var told []store.Rev
	progress := func(done, of store.Rev) {
		told = append(told, done)
		if of != revs {
			t.Errorf("progress speaks of %d commits, want %d", of, revs)
		}
		if done == stop {
			cancel()
		}
	}
	if rev, err := store.Copy(ctx, from, to, progress); !errors.Is(err, context.Canceled) || rev != stop {
		t.Fatalf("Copy, interrupted after %d = %d, %v", stop, rev, err)
	}
	if rev, err := store.Copy(t.Context(), from, to, progress); err != nil || rev != revs {
		t.Fatalf("Copy, continued after %d = %d, %v", stop, rev, err)
	}
	for i, rev := range told {
		if rev != store.Rev(i)+1 {
			t.Fatalf("progress tells %v, want each commit once", told)
		}
	}
}
