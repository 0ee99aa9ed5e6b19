package mirror_test

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"testing"
	"time"

	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/graph/store/memory"
	"github.com/whoplans/whoplans/graph/store/mirror"
	"github.com/whoplans/whoplans/graph/store/storetest"
)

var kinds = []store.Kind{"Note", "Person", "Place"}

// filled returns a store with some records and a history.
func filled(t *testing.T, e *storetest.Editor, commits int) store.Store {
	t.Helper()
	s := memory.New(storetest.Schema())
	t.Cleanup(func() { s.Close() })
	var c store.Changeset
	for i := range 30 {
		r := &store.Record{
			ID: store.ID(fmt.Sprintf("id-%02d", i)), Kind: kinds[i%3], Body: `{}`,
			Keys: []store.Key{{Name: store.SlugKey, Values: []string{fmt.Sprint("slug-", i)}}},
		}
		if i > 0 && i%3 == 0 {
			r.Links = []store.Links{{Name: "about", To: []store.ID{store.ID(fmt.Sprintf("id-%02d", i-1))}}}
		}
		c.Changes = append(c.Changes, store.Change{Put: r})
	}
	write(t, s, c)
	for range commits {
		write(t, s, e.Next(t, s))
	}
	return s
}

func write(t *testing.T, s store.Store, c store.Changeset) store.Commit {
	t.Helper()
	commit, err := s.Write(t.Context(), c)
	if err != nil {
		t.Fatalf("Write: %v", err)
	}
	return commit
}

// viewed is a store whose readers are snapshots.
type viewed struct{ *mirror.Store }

// View returns the snapshot of the newest state.
func (v viewed) View(ctx context.Context, atLeast store.Rev) (store.Reader, error) {
	for {
		r, err := v.Store.View(ctx, atLeast)
		if err != nil {
			return nil, err
		}
		s, err := v.Snapshot(ctx, r.Rev())
		if !errors.Is(err, store.ErrConflict) { // the snapshot is newer already
			return s, err
		}
	}
}

// TestSnapshotIsTheStore checks that snapshots fulfil the contract of the port.
func TestSnapshotIsTheStore(t *testing.T) {
	storetest.Run(t, func(t *testing.T, schema store.Schema) store.Store {
		s := mirror.Keep(memory.New(schema), schema, nil)
		t.Cleanup(func() { s.Close() })
		return viewed{s}
	})
}

// torn is a store without snapshots: while somebody writes, its streams yield each record
// as it is at that moment.
type torn struct {
	store.Store
	between func()
}

func (s torn) View(ctx context.Context, atLeast store.Rev) (store.Reader, error) {
	r, err := s.Store.View(ctx, atLeast)
	return tornReader{r, s}, err
}

type tornReader struct {
	store.Reader
	s torn
}

func (r tornReader) Stream(ctx context.Context, w store.Where) iter.Seq2[*store.Record, error] {
	return func(yield func(*store.Record, error) bool) {
		var after *store.Position
		for {
			r.s.between()
			now, err := r.s.Store.View(ctx, 0)
			if err != nil {
				yield(nil, err)
				return
			}
			page, err := now.Find(ctx, store.Query{Kinds: kinds, Where: w, Paging: store.Paging{After: after, Limit: 1}})
			if err != nil {
				yield(nil, err)
				return
			}
			if len(page.Records) == 0 || !yield(page.Records[0], nil) {
				return
			}
			after = &store.Position{ID: page.Records[0].ID}
		}
	}
}

// TestReadWhileOthersWrite makes a commit between any two records of the stream.
func TestReadWhileOthersWrite(t *testing.T) {
	for seed := range uint64(10) {
		e := storetest.NewEditor(seed)
		s := filled(t, e, 5)
		between := func() { write(t, s, e.Next(t, s)) }
		kept := mirror.Keep(torn{s, between}, storetest.Schema(), nil)
		snapshot := settled(t, kept)
		storetest.Equal(t, s, storetest.Through(s, snapshot))
		kept.Close()
	}
}

// settled waits for the snapshot of the newest state, while nobody writes.
func settled(t *testing.T, s *mirror.Store) store.Reader {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	for {
		view, err := s.View(ctx, 0)
		if err != nil {
			t.Fatal(err)
		}
		snapshot, err := s.Snapshot(ctx, view.Rev())
		if errors.Is(err, store.ErrConflict) {
			continue
		}
		if err != nil {
			t.Fatalf("Snapshot(%d): %v", view.Rev(), err)
		}
		now, err := s.View(ctx, 0)
		if err != nil {
			t.Fatal(err)
		}
		if now.Rev() == snapshot.Rev() {
			return snapshot
		}
	}
}

func TestTooLarge(t *testing.T) {
	s := filled(t, storetest.NewEditor(1), 0)
	if err := refused(t, s, 29); !errors.Is(err, store.ErrSnapshotTooLarge) {
		t.Errorf("Snapshot of 30 records of at most 29: error %v, want %v", err, store.ErrSnapshotTooLarge)
	}

	kept := mirror.Keep(s, storetest.Schema(), &mirror.Options{Records: 30, Retry: time.Millisecond})
	defer kept.Close()
	settled(t, kept)
	one := &store.Record{ID: "one", Kind: "Note", Body: "{}"}
	c := write(t, s, store.Changeset{Changes: []store.Change{{Put: one}}})
	if _, err := kept.Snapshot(t.Context(), c.Rev); !errors.Is(err, store.ErrSnapshotTooLarge) {
		t.Errorf("Snapshot of 31 records of at most 30: error %v, want %v", err, store.ErrSnapshotTooLarge)
	}
	c = write(t, s, store.Changeset{Changes: []store.Change{{Delete: "one"}}})
	for {
		r, err := kept.Snapshot(t.Context(), c.Rev)
		if err == nil {
			storetest.Equal(t, s, storetest.Through(s, r))
			break
		}
		if !errors.Is(err, store.ErrSnapshotTooLarge) {
			t.Fatalf("Snapshot when it fits again: %v", err)
		}
	}

	// The number of links is limited, too: 3 records may have 30.
	m := memory.New(storetest.Schema())
	defer m.Close()
	var set store.Changeset
	for i := range 3 {
		r := &store.Record{ID: store.ID(fmt.Sprint("id-", i)), Kind: "Note", Body: "{}"}
		for j := range 11 {
			r.Links = append(r.Links, store.Links{Name: fmt.Sprintf("link-%02d", j), To: []store.ID{"id-0"}})
		}
		set.Changes = append(set.Changes, store.Change{Put: r})
	}
	write(t, m, set)
	if err := refused(t, m, 3); !errors.Is(err, store.ErrSnapshotTooLarge) {
		t.Errorf("Snapshot of 33 links of at most 30: error %v, want %v", err, store.ErrSnapshotTooLarge)
	}
	if err := refused(t, m, 4); err != nil {
		t.Errorf("Snapshot of 33 links of at most 40: %v", err)
	}
}

// left is a store that Close does not close.
type left struct{ store.Store }

func (left) Close() error { return nil }

// refused returns the reason why there is no snapshot of a store if at most so many
// records may be held.
func refused(t *testing.T, s store.Store, most int) error {
	t.Helper()
	kept := mirror.Keep(left{s}, storetest.Schema(), &mirror.Options{Records: most})
	defer kept.Close()
	view, err := kept.View(t.Context(), 0)
	if err != nil {
		t.Fatal(err)
	}
	_, err = kept.Snapshot(t.Context(), view.Rev())
	return err
}

// broken is a store whose watches end with an error on demand.
type broken struct {
	store.Store
	breaks chan error
}

func (b broken) Watch(ctx context.Context, after store.Rev) iter.Seq2[store.Commit, error] {
	return func(yield func(store.Commit, error) bool) {
		ctx, cancel := context.WithCancel(ctx)
		defer cancel()
		var failed error
		done := make(chan struct{})
		go func() {
			defer close(done)
			select {
			case failed = <-b.breaks:
				cancel()
			case <-ctx.Done():
			}
		}()
		for c, err := range b.Store.Watch(ctx, after) {
			if !yield(c, err) {
				return
			}
		}
		if <-done; failed != nil {
			yield(store.Commit{}, failed)
		}
	}
}

func TestBeginsAnew(t *testing.T) {
	e := storetest.NewEditor(1)
	s := filled(t, e, 3)
	b := broken{s, make(chan error)}
	kept := mirror.Keep(b, storetest.Schema(), &mirror.Options{Retry: time.Millisecond})
	for range 5 {
		settled(t, kept)
		b.breaks <- errors.New("broken")
		write(t, s, e.Next(t, s))
		storetest.Equal(t, s, storetest.Through(s, settled(t, kept)))
	}
	view, err := kept.View(t.Context(), 0)
	if err != nil {
		t.Fatal(err)
	}
	last := settled(t, kept)
	if err := kept.Close(); err != nil {
		t.Errorf("Close: %v", err)
	}
	if _, err := kept.Snapshot(t.Context(), view.Rev()); !errors.Is(err, store.ErrClosed) {
		t.Errorf("Snapshot after Close: error %v, want %v", err, store.ErrClosed)
	}
	if _, err := last.Get(t.Context(), []store.ID{"id-00"}); err != nil {
		t.Errorf("Get from a snapshot of before: %v", err)
	}
}

func TestSnapshotWaitsAsLongAsItMay(t *testing.T) {
	s := filled(t, storetest.NewEditor(1), 0)
	kept := mirror.Keep(s, storetest.Schema(), nil)
	defer kept.Close()
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Millisecond)
	defer cancel()
	if _, err := kept.Snapshot(ctx, 2); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("Snapshot of what is to come: error %v, want %v", err, context.DeadlineExceeded)
	}
	if _, err := kept.Snapshot(t.Context(), 0); !errors.Is(err, store.ErrConflict) {
		t.Errorf("Snapshot of what was: error %v, want %v", err, store.ErrConflict)
	}
}
