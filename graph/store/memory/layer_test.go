package memory_test

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/graph/store/memory"
	"github.com/whoplans/whoplans/graph/store/storetest"
)

// laid is a store that is read through layers: half of its records are a layer over a
// state with the other half.
type laid struct {
	store.Store
	schema store.Schema
}

func (l laid) View(ctx context.Context, atLeast store.Rev) (store.Reader, error) {
	r, err := l.Store.View(ctx, atLeast)
	if err != nil {
		return nil, err
	}
	var all []store.Change
	for rec, err := range r.Stream(context.Background(), nil) {
		if err != nil {
			return nil, err
		}
		all = append(all, store.Change{Put: rec})
	}
	if len(all) == 0 {
		return r, nil
	}
	// Without its links, the lower half is a valid state.
	half := len(all) / 2
	base := memory.New(l.schema)
	defer base.Close()
	if half > 0 {
		lower := make([]store.Change, half)
		for i, c := range all[:half] {
			lower[i].Put = &store.Record{ID: c.Put.ID, Kind: c.Put.Kind, Body: "{}"}
		}
		if _, err := base.Write(ctx, store.Changeset{Changes: lower}); err != nil {
			return nil, err
		}
	}
	under, err := base.View(ctx, 0)
	if err != nil {
		return nil, err
	}
	return under.(store.Layered).With(ctx, r.State(), all)
}

// TestLayersAreReaders checks that layers fulfil the contract of the port.
func TestLayersAreReaders(t *testing.T) {
	storetest.Run(t, func(t *testing.T, schema store.Schema) store.Store { return laid{open(t, schema), schema} })
}

// TestLayersTakeBack undoes all commits in layers, over the newest state and over other
// layers, while more are written.
func TestLayersTakeBack(t *testing.T) {
	s, e := open(t, storetest.Schema()), storetest.NewEditor(3)
	var c store.Changeset
	for i := range 40 {
		c.Changes = append(c.Changes, store.Change{Put: &store.Record{
			ID: store.ID(fmt.Sprintf("id-%02d", i)), Kind: "Note", Body: `{}`,
			Keys: []store.Key{{Name: store.SlugKey, Values: []string{fmt.Sprint("slug-", i)}}},
		}})
	}
	const commits = 60
	for n := range commits {
		if n > 0 {
			c = e.Next(t, s)
		}
		if _, err := s.Write(t.Context(), c); err != nil {
			t.Fatal(err)
		}
	}
	newest, err := s.View(t.Context(), 0)
	if err != nil {
		t.Fatal(err)
	}
	var writing sync.WaitGroup
	writing.Go(func() {
		for range 20 {
			if _, err := s.Write(t.Context(), e.Next(t, s)); err != nil {
				t.Error(err)
			}
		}
	})
	from := newest.(store.Layered)
	for taken := range store.Rev(commits) {
		rev := commits - 1 - taken
		past := takeBack(t, s, newest.(store.Layered), rev)
		want := storetest.Replayed(t, s, rev)
		storetest.Equal(t, want, storetest.Through(want, past))
		if rev%7 == 0 {
			from = takeBack(t, s, from, rev)
			storetest.Equal(t, want, storetest.Through(want, from))
		}
	}
	writing.Wait()
}

func takeBack(t *testing.T, s store.Store, from store.Layered, rev store.Rev) store.Layered {
	t.Helper()
	since, err := store.Between(t.Context(), s.Log, rev, from.Rev(), 1_000)
	if err != nil {
		t.Fatal(err)
	}
	var changes []store.Change
	for id, ch := range since {
		switch {
		case ch.Before != nil:
			changes = append(changes, store.Change{Put: ch.Before})
		case ch.After != nil:
			changes = append(changes, store.Change{Delete: id})
		}
	}
	slices.SortFunc(changes, func(a, b store.Change) int { return strings.Compare(fmt.Sprint(a), fmt.Sprint(b)) })
	past, err := from.With(t.Context(), store.State{Rev: rev}, changes)
	if err != nil {
		t.Fatalf("revision %d: %v", rev, err)
	}
	if past.Rev() != rev {
		t.Errorf("revision %d is at %d", rev, past.Rev())
	}
	return past
}
