package neo4j

import (
	"context"
	"errors"
	"iter"
	"sync"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"github.com/whoplans/whoplans/graph/store"
)

// head is the newest revision that this process knows.
type head struct {
	mu      sync.Mutex
	rev     store.Rev     // guarded by mu
	watches int           // guarded by mu; how many there are
	moved   chan struct{} // guarded by mu; closed when rev grows
	wanted  chan struct{} // receives a value when a watch begins; buffered
}

func (h *head) init() {
	h.moved = make(chan struct{})
	h.wanted = make(chan struct{}, 1)
}

// advance sets the newest revision, unless a later one is known.
func (h *head) advance(rev store.Rev) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if rev > h.rev {
		h.rev = rev
		close(h.moved)
		h.moved = make(chan struct{})
	}
}

// now returns the newest revision, and a channel that is closed when there is a newer one.
func (h *head) now() (store.Rev, <-chan struct{}) {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.rev, h.moved
}

// watch changes the number of watches. Without any, the server is not polled.
func (h *head) watch(n int) {
	h.mu.Lock()
	h.watches += n
	h.mu.Unlock()
	select {
	case h.wanted <- struct{}{}:
	default:
	}
}

func (h *head) watched() bool {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.watches > 0
}

// untilClosed returns a context that also ends when the store is closed. The returned
// function must be called.
func (s *Store) untilClosed(ctx context.Context) (context.Context, func()) {
	ctx, cancel := context.WithCancel(ctx)
	var watcher sync.WaitGroup
	watcher.Go(func() {
		select {
		case <-s.closed:
			cancel()
		case <-ctx.Done():
		}
	})
	return ctx, func() { cancel(); watcher.Wait() }
}

// poll looks for commits of other processes while there are watches. If the server cannot
// be reached, it continues to try.
func (s *Store) poll() {
	ctx, stop := s.untilClosed(context.Background())
	defer stop()
	tick := time.NewTicker(s.o.Poll)
	defer tick.Stop()
	for {
		for !s.head.watched() {
			select {
			case <-s.head.wanted:
			case <-ctx.Done():
				return
			}
		}
		select {
		case <-tick.C:
		case <-ctx.Done():
			return
		}
		_ = s.peek(ctx) // on an error, try again later
	}
}

// peek asks for the newest revision and passes it to the watches.
func (s *Store) peek(ctx context.Context) error {
	ctx, cancel := s.bounded(ctx)
	defer cancel()
	now, err := s.state(ctx, neo4j.AccessModeRead)
	if err == nil {
		s.head.advance(now.Rev)
	}
	return err
}

// watchBatch is how many commits a watch reads at once.
const watchBatch = 64

// Watch implements [store.Store]. It includes commits of other processes, and continues
// after times in which the server cannot be reached.
func (s *Store) Watch(ctx context.Context, after store.Rev) iter.Seq2[store.Commit, error] {
	return func(yield func(store.Commit, error) bool) {
		s.head.watch(1)
		defer s.head.watch(-1)
		ctx, stop := s.untilClosed(ctx)
		defer stop()
		for {
			known, moved := s.head.now()
			commits, err := s.Log(ctx, after, watchBatch)
			if err != nil && !errors.Is(err, store.ErrUnavailable) || ctx.Err() != nil {
				if end := s.ended(err); end != nil {
					yield(store.Commit{}, end)
				}
				return
			}
			for _, c := range commits {
				if !yield(c, nil) {
					return
				}
				after = c.Rev
			}
			if len(commits) > 0 {
				continue
			}
			var again <-chan time.Time // nil to wait for a newer revision only
			if err != nil || known > after {
				again = time.After(s.o.Poll) // there are newer commits, but they cannot be read yet
			}
			select {
			case <-moved:
			case <-again:
			case <-ctx.Done():
			}
		}
	}
}

// ended returns the error with which a watch ends: that the store is closed, or what went
// wrong, or nil if the caller ended it.
func (s *Store) ended(err error) error {
	select {
	case <-s.closed:
		return store.ErrClosed
	default:
	}
	if errors.Is(err, context.Canceled) || errors.Is(err, context.DeadlineExceeded) {
		return nil
	}
	return err
}
