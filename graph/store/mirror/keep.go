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

// Options are settings of [Keep]. Nil means all defaults.
type Options struct {
	// Records is how many there may be; 0 is [DefaultRecords].
	Records int

	// Retry is how long to wait before what failed, or was too large, is
	// tried again; 0 is 1 second after a failure, doubled each time up to a
	// minute, and a minute if it was too large.
	Retry time.Duration

	// Logger gets a line when there is a snapshot, and why there is none. Nil
	// logs nothing.
	Logger *slog.Logger
}

// DefaultRecords is how many records may be held by default: some 200 MB.
const DefaultRecords = 100_000

// longest is the longest pause before something is tried again.
const longest = time.Minute

// Store is a store with its newest state in memory beside it. Whatever is asked
// of it the other store answers; only [Store.Snapshot] is new.
type Store struct {
	store.Store
	schema store.Schema
	o      Options
	stop   context.CancelFunc
	work   sync.WaitGroup

	mu    sync.Mutex
	held  *memory.Store // guarded by mu; nil while there is none
	err   error         // guarded by mu; why there will be none, for now
	moved chan struct{} // guarded by mu; closed when one of these changes, or what is held
}

var _ store.Snapshotter = (*Store)(nil)

// Keep begins to hold the newest state of a store in memory, and goes on until
// the store that it returns is closed, and the other with it. It returns at
// once. If the other store cannot be reached, or has more than may be held, it
// tries again.
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

// Close ends the snapshot and closes the other store. Readers go on.
func (s *Store) Close() error {
	s.stop()
	s.work.Wait()
	return s.Store.Close()
}

// Presume implements [store.Presumer], as far as the other store does.
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
			case errors.Is(err, store.ErrClosed): // it is being rebuilt
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

// become says what is held now, or why nothing is.
func (s *Store) become(held *memory.Store, err error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.held, s.err = held, err
	close(s.moved)
	s.moved = make(chan struct{})
}

// keep holds the newest state, and starts over when that fails.
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

// hold reads the newest state and follows what is committed, until something
// fails. It reports whether it came as far as to have a snapshot.
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

// unlogged is the log of a state whose commits the other store has. Nobody
// reads it.
type unlogged struct{ memory.Log }

// Append implements [memory.Log].
func (unlogged) Append(context.Context, []store.Commit) error { return nil }

// ByToken implements [memory.Log]: the other store has seen to tokens.
func (unlogged) ByToken(context.Context, string) (store.Commit, bool, error) {
	return store.Commit{}, false, nil
}

// Close implements [memory.Log].
func (unlogged) Close() error { return nil }
