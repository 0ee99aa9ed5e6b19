package memory

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"sync"
	"testing"
	"testing/synctest"

	gocmp "github.com/google/go-cmp/cmp"

	"github.com/whoplans/whoplans/graph/store"
)

// gate is a log that lets each batch in, or refuses it, when it is told to.
type gate struct {
	Log
	leave   chan error
	batches []int // how many commits each batch had
	closed  bool
}

func (g *gate) Append(ctx context.Context, commits []store.Commit) error {
	g.batches = append(g.batches, len(commits))
	if err := <-g.leave; err != nil {
		return err
	}
	if err := ctx.Err(); err != nil {
		return err
	}
	return g.Log.Append(ctx, commits)
}

func (g *gate) Close() error {
	g.closed = true
	return nil
}

// gated returns an empty store whose log is a gate.
func gated(t *testing.T) (*Store, *gate) {
	g := &gate{Log: newJournal(), leave: make(chan error)}
	s, err := Open(naiveSchema(), 0, each(nil), g)
	if err != nil {
		t.Fatal(err)
	}
	return s, g
}

// put returns a changeset that puts records of kind A.
func put(token string, ids ...store.ID) store.Changeset {
	c := store.Changeset{Token: token}
	for _, id := range ids {
		c.Changes = append(c.Changes, store.Change{Put: &store.Record{ID: id, Kind: "A"}})
	}
	return c
}

// writing is a write in a goroutine of its own.
type writing struct {
	commit store.Commit
	err    error
	done   bool
}

func begin(ctx context.Context, s *Store, c store.Changeset) *writing {
	w := &writing{}
	go func() {
		w.commit, w.err = s.Write(ctx, c)
		w.done = true
	}()
	synctest.Wait()
	return w
}

func rev(t *testing.T, s *Store) store.Rev {
	t.Helper()
	v, err := s.View(t.Context(), 0)
	if err != nil {
		t.Fatal(err)
	}
	return v.Rev()
}

func TestWritersShareABatch(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s, g := gated(t)
		first := begin(t.Context(), s, put("", "a"))
		gone, cancel := context.WithCancel(t.Context())
		late := []*writing{
			begin(t.Context(), s, put("one", "b")),
			begin(t.Context(), s, store.Changeset{Changes: []store.Change{{Delete: "nobody"}}}),
			begin(t.Context(), s, put("one", "c")),
			begin(t.Context(), s, store.Changeset{Changes: []store.Change{{Put: &store.Record{
				ID: "d", Kind: "A", Links: []store.Links{{Name: "near", To: []store.ID{"b"}}}}}}}),
			begin(gone, s, put("", "e")),
		}
		cancel()
		synctest.Wait()
		if first.done || rev(t, s) != 0 {
			t.Errorf("done %t at revision %d before the log has the commit", first.done, rev(t, s))
		}
		g.leave <- nil
		synctest.Wait()
		if !first.done || first.commit.Rev != 1 || rev(t, s) != 1 {
			t.Errorf("done %t as %d, the store at %d, want revision 1", first.done, first.commit.Rev, rev(t, s))
		}
		g.leave <- nil
		synctest.Wait()
		var got []string
		for _, w := range late {
			got = append(got, fmt.Sprintf("%d %v", w.commit.Rev, w.err))
		}
		want := []string{"2 <nil>", "0 record nobody: not found", "2 <nil>", "3 <nil>", "0 context canceled"}
		if diff := gocmp.Diff(want, got); diff != "" {
			t.Errorf("revisions and errors of the second batch (-want +got):\n%s", diff)
		}
		if want := []int{1, 2}; !slices.Equal(g.batches, want) {
			t.Errorf("batches of %v commits, want %v", g.batches, want)
		}
		v, err := s.View(t.Context(), 3)
		if err != nil {
			t.Fatal(err)
		}
		records, err := v.Get(t.Context(), []store.ID{"a", "b", "c", "d", "e"})
		if err != nil {
			t.Fatal(err)
		}
		there := ""
		for _, r := range records {
			if r != nil {
				there += string(r.ID)
			}
		}
		if there != "abd" {
			t.Errorf("records %s, want abd", there)
		}
	})
}

func TestLogFails(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s, g := gated(t)
		full := errors.New("disk full")
		first := begin(t.Context(), s, put("", "a"))
		second := []*writing{begin(t.Context(), s, put("one", "b")), begin(t.Context(), s, put("one", "c"))}
		g.leave <- nil
		synctest.Wait()
		g.leave <- full
		synctest.Wait()
		if first.err != nil {
			t.Error(first.err)
		}
		for _, w := range second {
			if !errors.Is(w.err, full) || w.commit.Rev != 0 {
				t.Errorf("commit %d, error %v of a batch that failed", w.commit.Rev, w.err)
			}
		}
		v, err := s.View(t.Context(), 0)
		if err != nil {
			t.Fatal(err)
		}
		if records, err := v.Get(t.Context(), []store.ID{"a", "b", "c"}); err != nil || records[0] == nil || records[1] != nil || records[2] != nil {
			t.Errorf("Get = %v, %v, want the first alone", records, err)
		}
		again := begin(t.Context(), s, put("one", "b"))
		g.leave <- nil
		synctest.Wait()
		if again.err != nil || again.commit.Rev != 2 || rev(t, s) != 2 {
			t.Errorf("written again: revision %d, %v, the store at %d; want 2", again.commit.Rev, again.err, rev(t, s))
		}
	})
}

func TestWriterLeavesABatch(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s, g := gated(t)
		ctx, cancel := context.WithCancel(t.Context())
		w := begin(ctx, s, put("one", "a"))
		cancel()
		synctest.Wait()
		if !w.done || !errors.Is(w.err, context.Canceled) {
			t.Errorf("done %t with %v, want the context's error at once", w.done, w.err)
		}
		g.leave <- nil
		synctest.Wait()
		again, err := s.Write(t.Context(), put("one", "b"))
		if err != nil || again.Rev != 1 || again.Changes[0].After.ID != "a" {
			t.Errorf("the token again = %+v, %v, want the commit that was made", again, err)
		}
	})
}

func TestCloseWaitsForWriters(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s, g := gated(t)
		first := begin(t.Context(), s, put("", "a"))
		second := begin(t.Context(), s, put("", "b"))
		var closed error
		done := false
		go func() {
			closed = s.Close()
			done = true
		}()
		synctest.Wait()
		if _, err := s.Write(t.Context(), put("", "c")); !errors.Is(err, store.ErrClosed) {
			t.Errorf("Write while closing: %v, want ErrClosed", err)
		}
		g.leave <- nil
		synctest.Wait()
		if done || g.closed {
			t.Errorf("closed %t, the log %t, while a batch is being written", done, g.closed)
		}
		g.leave <- nil
		synctest.Wait()
		if !done || closed != nil || !g.closed || first.err != nil || second.err != nil || second.commit.Rev != 2 {
			t.Errorf("closed %t with %v, the log %t; writers %v, %v", done, closed, g.closed, first.err, second.err)
		}
		if err := s.Close(); !errors.Is(err, store.ErrClosed) {
			t.Errorf("Close again: %v, want ErrClosed", err)
		}
	})
}

func TestRecordsOfAStoreMayBePutAgain(t *testing.T) {
	s := New(naiveSchema())
	defer s.Close()
	first, err := s.Write(t.Context(), put("", "a"))
	if err != nil {
		t.Fatal(err)
	}
	old := first.Changes[0].After
	decoded := old.Memo(func(r *store.Record) any { return r })
	second, err := s.Write(t.Context(), store.Changeset{Changes: []store.Change{{Put: old}}})
	if err != nil {
		t.Fatal(err)
	}
	now := second.Changes[0].After
	if old.Rev != 1 || now.Rev != 2 || decoded != any(old) {
		t.Errorf("revisions %d and %d, want 1 and 2", old.Rev, now.Rev)
	}
	if got := now.Memo(func(r *store.Record) any { return r }); got != any(now) {
		t.Error("what the new record was decoded to is the old one's")
	}
}

// TestGrowing reads a snapshot while ids are added to the names.
func TestGrowing(t *testing.T) {
	s := New(naiveSchema())
	defer s.Close()
	const commits, each = 100, 20
	id := func(i int) store.ID { return store.ID(fmt.Sprint("id-", i)) }
	var wg sync.WaitGroup
	for reader := range uint64(2) {
		wg.Go(func() {
			d := rand.New(rand.NewPCG(reader, 0))
			for {
				v, err := s.View(t.Context(), 0)
				if err != nil {
					t.Error(err)
					return
				}
				n := int(v.Rev()) * each
				at := d.IntN(n + each)
				records, err := v.Get(t.Context(), []store.ID{id(at)})
				if err != nil || (records[0] != nil) != (at < n) {
					t.Errorf("Get(%s) at revision %d = %v, %v", id(at), v.Rev(), records, err)
					return
				}
				pages, err := v.Neighbours(t.Context(), store.NeighboursOf{IDs: []store.ID{id(at)}, Paging: store.Paging{Total: true}})
				if err != nil || pages[0].Total > 2 || pages[0].Total == 0 && at < n-1 && n > 1 {
					t.Errorf("%s of %d has %d neighbours, %v", id(at), n, pages[0].Total, err)
					return
				}
				if n == commits*each {
					return
				}
			}
		})
	}
	for i := range commits {
		var c store.Changeset
		for j := range each {
			r := &store.Record{ID: id(i*each + j), Kind: "A"}
			if i+j > 0 {
				r.Links = []store.Links{{Name: "near", To: []store.ID{id(i*each + j - 1)}}}
			}
			c.Changes = append(c.Changes, store.Change{Put: r})
		}
		if _, err := s.Write(t.Context(), c); err != nil {
			t.Fatal(err)
		}
	}
	wg.Wait()
}

func TestWatchReadsTheLog(t *testing.T) {
	s := New(naiveSchema())
	defer s.Close()
	var many []store.ID
	for i := range recentChanges + 1 {
		many = append(many, store.ID(fmt.Sprint("many-", i)))
	}
	for i, ids := range [][]store.ID{{"a"}, many, {"b"}, {"c"}} {
		if _, err := s.Write(t.Context(), put("", ids...)); err != nil {
			t.Fatal(err)
		}
		if n := len(s.newest().recent); n > i+1 || i == 1 && n > 0 {
			t.Errorf("%d recent commits after %d", n, i+1)
		}
	}
	for after := range store.Rev(4) {
		next := after
		for c, err := range s.Watch(t.Context(), after) {
			if err != nil {
				t.Fatal(err)
			}
			if next++; c.Rev != next {
				t.Fatalf("Watch(%d) yields %d, want %d", after, c.Rev, next)
			}
			if c.Rev == 4 {
				break
			}
		}
	}
}

func TestWatchMissesACommit(t *testing.T) {
	s, err := Open(naiveSchema(), 7, each(nil), newJournal())
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	n := 0
	for c, err := range s.Watch(t.Context(), 3) {
		if n++; err == nil {
			t.Errorf("Watch yields %d of a log without it", c.Rev)
		}
	}
	if n != 1 {
		t.Errorf("%d commits and errors, want one error", n)
	}
}

// TestTurns checks that a commit takes a turn, like the preparation of a change.
func TestTurns(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := New(naiveSchema())
		defer s.Close()
		var ends []func()
		for range cap(s.turns) {
			end, err := s.Turn(t.Context())
			if err != nil {
				t.Fatal(err)
			}
			ends = append(ends, end)
		}
		ctx, cancel := context.WithCancel(t.Context())
		cancel()
		if _, err := s.Turn(ctx); !errors.Is(err, context.Canceled) {
			t.Errorf("a turn while all are taken: %v", err)
		}
		done := make(chan error, 1)
		go func() {
			_, err := s.Write(t.Context(), put("a", "a"))
			done <- err
		}()
		synctest.Wait()
		if len(done) > 0 {
			t.Error("it was committed while all turns were taken")
		}
		ends[0]()
		synctest.Wait()
		if len(done) == 0 {
			t.Fatal("it was not committed in its turn")
		}
		if err := <-done; err != nil {
			t.Error(err)
		}
		for _, end := range ends {
			end() // a second call has no effect
		}
		if _, err := s.Turn(t.Context()); err != nil {
			t.Error(err)
		}
	})
}
