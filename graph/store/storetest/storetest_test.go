package storetest

import (
	"context"
	"errors"
	"iter"
	"maps"
	"slices"
	"sync"
	"testing"

	"github.com/whoplans/whoplans/graph/store"
)

// modelStore is a store made from the model, and the slowest one. It shows that the suite
// can be passed.
type modelStore struct {
	mu     sync.Mutex
	model  *model        // guarded by mu
	closed bool          // guarded by mu
	wake   chan struct{} // guarded by mu; closed at the next commit or at the end
}

func openModel(t *testing.T, schema store.Schema) store.Store { return newModelStore(t, schema) }

func newModelStore(t testing.TB, schema store.Schema) *modelStore {
	s := &modelStore{model: newModel(schema), wake: make(chan struct{})}
	t.Cleanup(func() {
		if err := s.Close(); err != nil && !errors.Is(err, store.ErrClosed) {
			t.Errorf("Close: %v", err)
		}
	})
	return s
}

// locked calls f under the lock, unless the store is closed or the context is done.
func (s *modelStore) locked(ctx context.Context, f func()) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.closed {
		return store.ErrClosed
	}
	if err := ctx.Err(); err != nil {
		return err
	}
	f()
	return nil
}

func (s *modelStore) View(ctx context.Context, atLeast store.Rev) (store.Reader, error) {
	var v *modelReader
	err := s.locked(ctx, func() { v = &modelReader{rev: s.model.rev(), state: maps.Clone(s.model.state)} })
	if err != nil {
		return nil, err
	}
	if v.rev < atLeast {
		return nil, store.ErrConflict
	}
	return v, nil
}

func (s *modelStore) Write(ctx context.Context, c store.Changeset) (commit store.Commit, err error) {
	var faults []*store.Error
	if err := s.locked(ctx, func() {
		if commit, faults = s.model.write(c); len(faults) == 0 {
			close(s.wake)
			s.wake = make(chan struct{})
		}
	}); err != nil {
		return store.Commit{}, err
	}
	if len(faults) > 0 {
		return store.Commit{}, faults[0]
	}
	return commit, nil
}

func (s *modelStore) Log(ctx context.Context, after store.Rev, limit int) (log []store.Commit, err error) {
	err = s.locked(ctx, func() { log = s.model.logAfter(after, limit) })
	return log, err
}

func (s *modelStore) LogOf(ctx context.Context, id store.ID, before store.Rev, limit int) (log []store.Commit, err error) {
	err = s.locked(ctx, func() { log = s.model.logOf(id, before, limit) })
	return log, err
}

func (s *modelStore) Stamps(ctx context.Context, revs []store.Rev) (stamps []store.Stamp, err error) {
	err = s.locked(ctx, func() { stamps = s.model.stamps(revs) })
	return stamps, err
}

func (s *modelStore) Watch(ctx context.Context, after store.Rev) iter.Seq2[store.Commit, error] {
	return func(yield func(store.Commit, error) bool) {
		for {
			var (
				next []store.Commit
				wake chan struct{}
			)
			switch err := s.locked(ctx, func() { next, wake = s.model.logAfter(after, 1), s.wake }); {
			case err == nil:
			case errors.Is(err, store.ErrClosed):
				yield(store.Commit{}, err)
				return
			default:
				return
			}
			if len(next) == 0 {
				select {
				case <-wake:
				case <-ctx.Done():
				}
				continue
			}
			after = next[0].Rev
			if !yield(next[0], nil) {
				return
			}
		}
	}
}

func (s *modelStore) Close() error {
	return s.locked(context.Background(), func() {
		s.closed = true
		close(s.wake)
	})
}

// modelReader reads a state of its own.
type modelReader struct {
	rev   store.Rev
	state state
}

func (v *modelReader) Rev() store.Rev { return v.rev }

func (v *modelReader) State() store.State { return store.State{Rev: v.rev} }

func (v *modelReader) Settled(ctx context.Context) (bool, error) { return true, ctx.Err() }

func (v *modelReader) Get(ctx context.Context, ids []store.ID) ([]*store.Record, error) {
	return v.state.get(ids), ctx.Err()
}

func (v *modelReader) Find(ctx context.Context, q store.Query) (store.Page, error) {
	return ask(ctx, q.Where, func() store.Page { return v.state.find(q) })
}

func (v *modelReader) Neighbours(ctx context.Context, q store.NeighboursOf) ([]store.Page, error) {
	return ask(ctx, q.Where, func() []store.Page { return v.state.neighbours(q) })
}

func (v *modelReader) Count(ctx context.Context, q store.Tally) (store.Groups, error) {
	return ask(ctx, q.Where, func() store.Groups { return v.state.count(q) })
}

func (v *modelReader) Search(ctx context.Context, q store.Search) (store.Page, error) {
	return ask(ctx, q.Where, func() store.Page { return v.state.search(q) })
}

func (v *modelReader) Stream(ctx context.Context, w store.Where) iter.Seq2[*store.Record, error] {
	return func(yield func(*store.Record, error) bool) {
		found, err := ask(ctx, w, func() []*store.Record { return v.state.where(w) })
		for _, r := range found {
			if err = ctx.Err(); err != nil || !yield(r, nil) {
				break
			}
		}
		if err != nil {
			yield(nil, err)
		}
	}
}

// ask answers a question, unless the context is done or the condition is invalid.
func ask[T any](ctx context.Context, w store.Where, answer func() T) (none T, err error) {
	if err := ctx.Err(); err != nil {
		return none, err
	}
	if !wellFormed(w) {
		return none, store.ErrInvalid
	}
	return answer(), nil
}

func TestDrawRefuses(t *testing.T) {
	for _, line := range []string{"Place", "-", "Place a name", "Place a =x", "Place a >b", "Place a x~y"} {
		if c, err := drawLine(line); err == nil {
			t.Errorf("drawLine(%q) = %v, want an error", line, c)
		}
	}
	got := draw(t, "\nPerson b  tag=z,y name=B  knows>c,a,c ~t ~s ~t {\"a\": \"x y\"}\n")[0].Put
	if want, got := `Person b @0 name=B tag=z,y knows>a,c ~s ~t "{\"a\": \"x y\"}"`, showRecord(got); want != got {
		t.Errorf("drawn %s, want %s", got, want)
	}
	if !slices.Equal(got.To("knows"), []store.ID{"a", "c"}) {
		t.Errorf("To(knows) = %v", got.To("knows"))
	}
}
