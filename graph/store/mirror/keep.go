package mirror

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/graph/store/memory"
)

// Options are the settings of [Keep]. Nil means all defaults.
type Options struct {
	// Records is how many records may be held; 0 means [DefaultRecords].
	Records int

	// Retry is how long to wait before trying again. 0 means 1 second after a failure,
	// doubled each time up to a minute, and a minute if the state was too large.
	Retry time.Duration

	// Logger logs when there is a snapshot, and why there is none. Nil logs nothing.
	Logger *slog.Logger
}

// DefaultRecords is how many records may be held by default, which take about 200 MB.
const DefaultRecords = 100_000

// longest is the longest wait before trying again.
const longest = time.Minute

// Store is another store with the newest state in memory. All its answers are those of the
// other store; it adds only [Store.Snapshot].
type Store struct {
	store.Store
	schema store.Schema
	o      Options
	stop   context.CancelFunc
	work   sync.WaitGroup

	mu    sync.Mutex
	held  *memory.Store // guarded by mu; nil while there is none
	err   error         // guarded by mu; why there is none, if that is known
	moved chan struct{} // guarded by mu; closed when held, its state or err changes
}

var _ store.Snapshotter = (*Store)(nil)

// Keep starts to hold the newest state of a store in memory and returns at once. It
// continues until the returned store is closed, which also closes the other store. If the
// other store cannot be reached, or is too large, it tries again.
func Keep(s store.Store, schema store.Schema, o *Options) *Store {
	k := &Store{Store: s, schema: schema, moved: make(chan struct{})}
	if o != nil {
		k.o = *o
	}
	k.o.Records = cmp.Or(k.o.Records, DefaultRecords)
	if k.o.Logger == nil {
		k.o.Logger = slog.New(slog.DiscardHandler)
	}
	ctx, stop := context.WithCancel(context.Background())
	k.stop = stop
	k.work.Go(func() { k.keep(ctx) })
	return k
}

// Close ends the snapshot and closes the other store. Readers remain usable.
func (s *Store) Close() error {
	s.stop()
	s.work.Wait()
	return s.Store.Close()
}

// Presume implements [store.Presumer]. It returns nil if the other store does not
// implement that.
func (s *Store) Presume(atLeast store.Rev) store.Reader { return store.Presume(s.Store, atLeast) }

// Snapshot implements [store.Snapshotter].
func (s *Store) Snapshot(ctx context.Context, rev store.Rev) (store.Reader, error) {
	for {
		s.mu.Lock()
		held, err, moved := s.held, s.err, s.moved
		s.mu.Unlock()
		if err != nil {
			return nil, err
		}
		if held != nil {
			v, err := held.View(ctx, 0)
			switch {
			case errors.Is(err, store.ErrClosed): // the snapshot is being rebuilt
			case err != nil:
				return nil, err
			case v.Rev() == rev:
				return v, nil
			case v.Rev() > rev:
				return nil, fmt.Errorf("%w: the snapshot is of revision %d, not %d", store.ErrConflict, v.Rev(), rev)
			}
		}
		select {
		case <-moved:
		case <-ctx.Done():
			return nil, ctx.Err()
		}
	}
}

// become sets what is held, or why nothing is.
func (s *Store) become(held *memory.Store, err error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.held, s.err = held, err
	close(s.moved)
	s.moved = make(chan struct{})
}

// keep holds the newest state, and starts again when that fails.
func (s *Store) keep(ctx context.Context) {
	pause := time.Second
	for {
		held, err := s.hold(ctx)
		switch {
		case ctx.Err() != nil || errors.Is(err, store.ErrClosed):
			s.become(nil, store.ErrClosed)
			return
		case errors.Is(err, store.ErrSnapshotTooLarge):
			pause = longest
			s.become(nil, err)
			s.o.Logger.WarnContext(ctx, "no snapshot, walks go hop by hop", "err", err)
		default:
			if held {
				pause = time.Second
			}
			s.become(nil, nil)
			s.o.Logger.WarnContext(ctx, "snapshot begins anew", "err", err)
		}
		select {
		case <-time.After(cmp.Or(s.o.Retry, pause)):
			pause = min(2*pause, longest)
		case <-ctx.Done():
		}
	}
}

// hold reads the newest state and applies new commits to it until something fails. It
// reports whether there was a snapshot.
func (s *Store) hold(ctx context.Context) (bool, error) {
	view, err := s.View(ctx, 0)
	if err != nil {
		return false, err
	}
	m, z, err := open(ctx, s.Store, s.schema, view.Rev(), s.o.Records)
	if err != nil {
		return false, err
	}
	defer m.Close()
	s.become(m, nil)
	s.o.Logger.InfoContext(ctx, "snapshot is there", "revision", uint64(view.Rev()), "records", z.records)
	for c, err := range s.Watch(ctx, view.Rev()) {
		if err != nil {
			return true, err
		}
		for _, ch := range c.Changes {
			z.add(ch.Before, -1)
			z.add(ch.After, 1)
		}
		if err := z.fits(); err != nil {
			return true, err
		}
		applied, err := m.Write(ctx, c.Changeset())
		if err != nil {
			return true, fmt.Errorf("commit %d: %w", c.Rev, err)
		}
		if applied.Rev != c.Rev {
			return true, fmt.Errorf("commit %d came after %d", c.Rev, applied.Rev-1)
		}
		s.become(m, nil)
	}
	return true, ctx.Err()
}

// unlogged is a log that keeps nothing, since the other store has the commits. Nobody
// reads it.
type unlogged struct{ memory.Log }

// Append implements [memory.Log].
func (unlogged) Append(context.Context, []store.Commit) error { return nil }

// ByToken implements [memory.Log]. The other store has already checked tokens.
func (unlogged) ByToken(context.Context, string) (store.Commit, bool, error) {
	return store.Commit{}, false, nil
}

// Close implements [memory.Log].
func (unlogged) Close() error { return nil }
