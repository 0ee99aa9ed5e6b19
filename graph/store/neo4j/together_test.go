package neo4j_test

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/graphtest"
	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/graph/store/mirror"
	"github.com/whoplans/whoplans/graph/store/neo4j"
	"github.com/whoplans/whoplans/graph/store/neo4j/neo4jtest"
	"github.com/whoplans/whoplans/graph/store/storetest"
)

// note returns a change that puts a note with an id and a name.
func note(id, name string) store.Change {
	return store.Change{Put: &store.Record{
		ID: store.ID(id), Kind: "Note", Body: fmt.Sprintf(`{"name":%q}`, name),
		Keys: []store.Key{{Name: "name", Values: []string{name}}},
	}}
}

// unclosed is a store that is not closed by Close.
type unclosed struct{ store.Store }

// Close does nothing.
func (unclosed) Close() error { return nil }

// TestTwoStores uses two stores on one database, like two processes.
func TestTwoStores(t *testing.T) {
	address := neo4jtest.Empty(t)
	a, b := open(t, address, storetest.Schema(), nil), open(t, address, storetest.Schema(), nil)

	t.Run("one reads at once what the other wrote", func(t *testing.T) {
		for i := range 10 {
			writer, reader := a, b
			if i%2 == 1 {
				writer, reader = b, a
			}
			name := fmt.Sprint("name ", i)
			c, err := writer.Write(t.Context(), store.Changeset{Changes: []store.Change{note("n", name)}})
			if err != nil {
				t.Fatal(err)
			}
			v, err := reader.View(t.Context(), c.Rev)
			if err != nil {
				t.Fatalf("View(%d): %v", c.Rev, err)
			}
			got, err := v.Get(t.Context(), []store.ID{"n"})
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(name, got[0].Values("name")[0]); diff != "" {
				t.Fatalf("Get after %d commits (-want +got):\n%s", i+1, diff)
			}
		}
	})

	t.Run("one of two that rest on the same revision wins", func(t *testing.T) {
		v, err := a.View(t.Context(), 0)
		if err != nil {
			t.Fatal(err)
		}
		requires := store.Requires{Records: []store.AtRev{{ID: "n", Rev: v.Rev()}}}
		var errs [2]error
		var group sync.WaitGroup
		for i, s := range []*neo4j.Store{a, b} {
			group.Go(func() {
				_, errs[i] = s.Write(t.Context(), store.Changeset{Requires: requires, Changes: []store.Change{note("n", fmt.Sprint(i))}})
			})
		}
		group.Wait()
		if (errs[0] == nil) == (errs[1] == nil) || !errors.Is(errors.Join(errs[:]...), store.ErrConflict) {
			t.Errorf("errors %v and %v, want one conflict", errs[0], errs[1])
		}
	})

	t.Run("each has a snapshot of what the other wrote, within a second", func(t *testing.T) {
		var kept [2]*mirror.Store
		for i, s := range []*neo4j.Store{a, b} {
			kept[i] = mirror.Keep(unclosed{s}, storetest.Schema(), nil)
			defer kept[i].Close()
			v, err := s.View(t.Context(), 0)
			if err != nil {
				t.Fatal(err)
			}
			if _, err := kept[i].Snapshot(t.Context(), v.Rev()); err != nil {
				t.Fatal(err)
			}
		}
		for i := range 6 {
			name := fmt.Sprint("snapshot ", i)
			c, err := kept[i%2].Write(t.Context(), store.Changeset{Changes: []store.Change{note("n", name)}})
			if err != nil {
				t.Fatal(err)
			}
			ctx, cancel := context.WithTimeout(t.Context(), time.Second)
			for _, k := range kept {
				v, err := k.Snapshot(ctx, c.Rev) // this does not ask the server; the mirror must notice the commit by itself
				if err != nil {
					t.Fatalf("Snapshot(%d): %v", c.Rev, err)
				}
				got, err := v.Get(ctx, []store.ID{"n"})
				if err != nil || got[0].Values("name")[0] != name {
					t.Fatalf("Get from the snapshot of %d: %v, %v, want %s", c.Rev, got, err, name)
				}
			}
			cancel()
		}
	})

	t.Run("each watches what both write, within a second", func(t *testing.T) {
		const commits = 20
		v, err := a.View(t.Context(), 0)
		if err != nil {
			t.Fatal(err)
		}
		ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
		defer cancel()
		var group sync.WaitGroup
		written := make(map[store.Rev]time.Time)
		late := 0
		var mu sync.Mutex // guards written and late
		for _, s := range []*neo4j.Store{a, b} {
			group.Go(func() {
				next := v.Rev() + 1
				for c, err := range s.Watch(ctx, v.Rev()) {
					if err != nil || c.Rev != next {
						t.Errorf("Watch: commit %d, error %v, want commit %d", c.Rev, err, next)
						return
					}
					mu.Lock()
					if at, known := written[c.Rev]; known && time.Since(at) > time.Second {
						t.Logf("commit %d came %v late", c.Rev, time.Since(at))
						late++
					}
					mu.Unlock()
					if next++; next > v.Rev()+2*commits {
						return
					}
				}
				t.Errorf("Watch ended before commit %d", next)
			})
			group.Go(func() {
				for i := range commits {
					c, err := s.Write(ctx, store.Changeset{Changes: []store.Change{note(fmt.Sprintf("%p %d", s, i), "x")}})
					if err != nil {
						t.Errorf("Write: %v", err)
						return
					}
					mu.Lock()
					written[c.Rev] = time.Now()
					mu.Unlock()
				}
			})
		}
		group.Wait()
		if late > commits/10 { // a busy machine may stop everything for a second
			t.Errorf("%d of %d commits came late", late, 4*commits)
		}
	})
}

// TestEditInScenario makes two editors work on one scenario at the same time.
func TestEditInScenario(t *testing.T) {
	schema := graph.Describe().Schema()
	kept := mirror.Keep(open(t, neo4jtest.Empty(t), schema, nil), schema, nil)
	defer kept.Close()
	graphtest.EditInScenario(t, kept)
}
