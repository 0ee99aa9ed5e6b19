package neo4j_test

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/network"
	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/graph/store/mirror"
	"github.com/whoplans/whoplans/graph/store/neo4j"
	"github.com/whoplans/whoplans/graph/store/neo4j/neo4jtest"
	"github.com/whoplans/whoplans/graph/store/storetest"
	"github.com/whoplans/whoplans/seed/seedtest"
)

// TestSnapshotWhileOthersWrite reads snapshots from a store whose connections are cut from
// time to time, while another store writes all the time.
func TestSnapshotWhileOthersWrite(t *testing.T) {
	address := neo4jtest.Empty(t)
	writer := open(t, address, storetest.Schema(), &neo4j.Options{Timeout: time.Minute})
	var places store.Changeset
	for i := range 2500 { // so that a stream takes several calls
		places.Changes = append(places.Changes, store.Change{Put: &store.Record{ID: store.ID(fmt.Sprintf("p%04d", i)), Kind: "Place", Body: "{}"}})
	}
	if _, err := writer.Write(t.Context(), places); err != nil {
		t.Fatal(err)
	}
	u, err := url.Parse(address)
	if err != nil {
		t.Fatal(err)
	}
	proxy := neo4jtest.StartProxy(t, "127.0.0.1:0", u.Host)
	// With bolt, the driver does not use the server's own address, which would bypass the proxy.
	reader := open(t, "bolt://"+proxy.Listen(), storetest.Schema(), &neo4j.Options{Poll: 20 * time.Millisecond})

	ctx, stop := context.WithCancel(t.Context())
	var work sync.WaitGroup
	defer work.Wait()
	defer stop()
	work.Go(func() {
		for i := 0; ctx.Err() == nil && i < 2400; i++ {
			place := func(n int, slug string) store.Change {
				r := &store.Record{ID: store.ID(fmt.Sprintf("p%04d", n*137%2500)), Kind: "Place", Body: fmt.Sprintf(`{"i":%d}`, i)}
				if slug != "" {
					r.Keys = []store.Key{{Name: store.SlugKey, Values: []string{slug}}}
				}
				return store.Change{Put: r}
			}
			at := place(i, "").Put.ID
			about := store.Change{Put: &store.Record{ID: "n" + at, Kind: "Note", Body: "{}", Links: []store.Links{{Name: "about", To: []store.ID{at}}}}}
			before := place(i-1+2500, "").Put.ID
			var c store.Changeset
			switch i % 4 {
			case 0:
				c.Changes = []store.Change{place(i, ""), about}
			case 1: // delete the note with its place
				c.Changes = []store.Change{{Delete: "n" + before}, {Delete: before}}
			case 2:
				c.Changes = []store.Change{place(i, fmt.Sprint("slug-", i)), about}
			case 3: // move a slug to another record
				c.Changes = []store.Change{place(i-1, ""), place(i, fmt.Sprint("slug-", i-1))}
			}
			if _, err := writer.Write(ctx, c); err != nil && ctx.Err() == nil {
				t.Errorf("Write: %v", err)
				return
			}
		}
	})

	// Records that are deleted while they are read are not an error.
	work.Go(func() {
		all := []store.Kind{"Note", "Place"}
		for ctx.Err() == nil {
			v, err := writer.View(ctx, 0)
			if err != nil {
				break
			}
			page, err := v.Find(ctx, store.Query{Kinds: all, Paging: store.Paging{Limit: 3000, Total: true}})
			var ids []store.ID
			for _, r := range page.Records {
				ids = append(ids, r.ID)
			}
			_, err1 := v.Get(ctx, ids)
			_, err2 := v.Neighbours(ctx, store.NeighboursOf{IDs: ids, Paging: store.Paging{Limit: 10}})
			if err := errors.Join(err, err1, err2); err != nil && ctx.Err() == nil {
				t.Errorf("reading while others write: %v", err)
				return
			}
		}
	})

	kept := mirror.Keep(reader, storetest.Schema(), &mirror.Options{Retry: 20 * time.Millisecond})
	defer kept.Close()
	snapshot := func(after store.Rev) store.Reader {
		ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
		defer cancel()
		for {
			v, err := writer.View(ctx, 0)
			if err != nil {
				t.Fatal(err)
			}
			if v.Rev() <= after {
				continue
			}
			r, err := kept.Snapshot(ctx, v.Rev())
			if err == nil {
				return r
			}
			if !errors.Is(err, store.ErrConflict) {
				t.Fatalf("Snapshot(%d): %v", v.Rev(), err)
			}
		}
	}
	var last store.Rev
	for round := range 8 {
		r := snapshot(last + 3)
		last = r.Rev()
		then := storetest.Replayed(t, writer, last)
		storetest.Equal(t, then, storetest.Through(then, r))
		if round%2 == 0 {
			proxy.Cut(t)
		}
	}
	t.Logf("%d commits", last)
}

// TestWalksOnASnapshot asks the same questions about the data set with and without a
// snapshot.
func TestWalksOnASnapshot(t *testing.T) {
	schema := graph.Describe().Schema()
	s := open(t, neo4jtest.Empty(t), schema, &neo4j.Options{Timeout: 5 * time.Minute})
	seedtest.Load(t, s)
	kept := mirror.Keep(s, schema, nil)
	defer kept.Close()
	view := func(g *graph.Graph) *graph.View {
		v, err := g.View(t.Context(), 0)
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
	v, snapped := view(graph.New(s)), view(graph.New(kept))
	if _, err := kept.Snapshot(t.Context(), v.Rev()); err != nil {
		t.Fatal(err)
	}
	walks := func(v *graph.View) (said []string) {
		n, err := network.Around(t.Context(), v, network.Args{Extent: &network.Extent{Records: []graph.ID{"hu-okfo", "t26"}}, Depth: 3, Limit: 500})
		if err != nil {
			t.Fatal(err)
		}
		for _, n := range n.Nodes {
			said = append(said, fmt.Sprint(n.ID(), n.Distance, n.Degree))
		}
		for _, l := range n.Links {
			said = append(said, fmt.Sprint(l.Source, l.Target, l.Type, l.Weight))
		}
		p, err := network.FindPaths(t.Context(), v, network.PathsArgs{From: "hu-okfo", To: "it-agenas", MaxLength: 6, Limit: 20})
		if err != nil {
			t.Fatal(err)
		}
		for _, path := range p.Paths {
			words, err := path.Words(t.Context(), nil)
			if err != nil {
				t.Fatal(err)
			}
			said = append(said, words)
		}
		return append(said, p.Explanation)
	}
	if diff := cmp.Diff(walks(v), walks(snapped)); diff != "" {
		t.Errorf("walks (-without +with a snapshot):\n%s", diff)
	}
	if with, without := snapped.Calls(), v.Calls(); with >= without {
		t.Errorf("walks took %d calls of the store with a snapshot, and %d without", with, without)
	}
}
