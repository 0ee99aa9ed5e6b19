package network_test

import (
	"context"
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/graphtest"
	"github.com/whoplans/whoplans/graph/network"
	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/graph/store/memory"
	"github.com/whoplans/whoplans/graph/store/mirror"
	"github.com/whoplans/whoplans/seed"
)

// walks are networks and paths of the data set, as text.
func walks(t *testing.T, v *graph.View) []string {
	t.Helper()
	var said []string
	for _, depth := range []int{0, 1, 2, 4} {
		n, err := network.Around(t.Context(), v, network.Args{Extent: &network.Extent{Records: ids("hu-okfo", "t26")}, Depth: depth, Limit: 300})
		if err != nil {
			t.Fatal(err)
		}
		said = append(said, graphtest.ShowNetwork(n))
	}
	for _, way := range [][2]graph.ID{{"hu-okfo", "it-agenas"}, {"src-heroes-wp6", "t26"}, {"nl-co", "t07"}} {
		p, err := network.FindPaths(t.Context(), v, network.PathsArgs{From: way[0], To: way[1], MaxLength: 6, Limit: 20})
		if err != nil {
			t.Fatal(err)
		}
		said = append(said, showPaths(p))
	}
	return said
}

// TestWalksOnASnapshot holds walks on a store's snapshot to those without it,
// and sees that they are taken where they can be.
func TestWalksOnASnapshot(t *testing.T) {
	schema := graph.Describe().Schema()
	s := memory.New(schema)
	defer s.Close()
	g := graph.New(s)
	graphtest.Load(t, g, seed.Default().Drafts)
	own := graphtest.View(t, g)
	want := walks(t, own)
	kept := mirror.Keep(s, schema, nil)
	defer kept.Close()
	if _, err := kept.Snapshot(t.Context(), own.Rev()); err != nil {
		t.Fatal(err)
	}
	snapped := graph.New(kept)

	v := graphtest.View(t, snapped)
	if diff := cmp.Diff(want, walks(t, v)); diff != "" {
		t.Errorf("walks on a snapshot (-want +got):\n%s", diff)
	}
	if with, without := v.Calls(), own.Calls(); with > 0 || without == 0 {
		t.Errorf("walks took %d calls of the store with a snapshot, and %d without", with, without)
	}

	// A view of before keeps to its state when the snapshot has gone on.
	before := graphtest.View(t, snapped)
	c, err := s.Write(t.Context(), store.Changeset{Author: "test", Reason: "test", Changes: []store.Change{{Delete: unreferred(t, s)}}})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := kept.Snapshot(t.Context(), c.Rev); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, walks(t, before)); diff != "" {
		t.Errorf("walks on a view of before (-want +got):\n%s", diff)
	}
	if before.Calls() != own.Calls() {
		t.Errorf("walks on a view of before took %d calls of the store, want %d", before.Calls(), own.Calls())
	}

	// Where there is too much for a snapshot, answers are the same without.
	small := mirror.Keep(s, schema, &mirror.Options{Records: 10})
	defer small.Close()
	if _, err := small.Snapshot(t.Context(), c.Rev); !errors.Is(err, graph.ErrSnapshotTooLarge) {
		t.Fatalf("Snapshot of ten records at most: error %v, want %v", err, graph.ErrSnapshotTooLarge)
	}
	now := graphtest.View(t, graph.New(small))
	if diff := cmp.Diff(walks(t, graphtest.View(t, g)), walks(t, now)); diff != "" {
		t.Errorf("walks without a snapshot (-want +got):\n%s", diff)
	}
}

// unreferred is the id of a claim.
func unreferred(t *testing.T, s store.Store) store.ID {
	t.Helper()
	v, err := s.View(context.Background(), 0)
	if err != nil {
		t.Fatal(err)
	}
	p, err := v.Find(t.Context(), store.Query{Kinds: []store.Kind{"Responsibility"}, Where: store.Linked{
		Hops:  []store.Hop{{Link: store.Link{Name: "claims"}, Reverse: true}, {Link: store.Link{Name: "about"}, Reverse: true}},
		Quant: store.None,
	}, Paging: store.Paging{Limit: 1}})
	if err != nil || len(p.Records) == 0 {
		t.Fatal(err)
	}
	return p.Records[0].ID
}
