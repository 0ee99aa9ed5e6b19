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

// head is the newest revision that this process knows of.
type head struct {
	mu      sync.Mutex
	rev     store.Rev     // guarded by mu
	watches int           // guarded by mu
	moved   chan struct{} // guarded by mu; closed when rev grows
	wanted  chan struct{} // has room for one: a watch began
}

func (h *head) init() {
	h.moved = make(chan struct{})
	h.wanted = make(chan struct{}, 1)
}

// advance says that a revision has been reached.
func (h *head) advance(rev store.Rev) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if rev > h.rev {
		h.rev = rev
		close(h.moved)
		h.moved = make(chan struct{})
	}
}

// now returns the newest revision and what closes when there is a newer one.
func (h *head) now() (store.Rev, <-chan struct{}) {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.rev, h.moved
}

// watch counts the watches, so that nobody asks for what nobody waits for.
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

// untilClosed ends a context when the store is closed, too. The function that
// it returns must be called.
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

// poll looks for commits of other processes while somebody watches. If the
// server cannot be reached it goes on trying.
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
		_ = s.peek(ctx) // an error is as good as no news
	}
}

// peek asks for the newest revision and tells the watches.
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

// Watch yields the commits after a revision, those of other processes too. It
// outlasts times in which the server cannot be reached.
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
			var again <-chan time.Time // nil waits for news alone
			if err != nil || known > after {
				again = time.After(s.o.Poll) // there is news, but it cannot be had yet
			}
			select {
			case <-moved:
			case <-again:
			case <-ctx.Done():
			}
		}
	}
}

// ended is what a watch that ends says: that the store is closed, what went
// wrong, or nothing if its caller wanted it so.
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
