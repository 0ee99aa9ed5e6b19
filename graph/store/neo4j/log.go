package neo4j

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"math"
	"sync"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"github.com/whoplans/whoplans/graph/store"
)

// Log returns the commits after a revision.
func (s *Store) Log(ctx context.Context, after store.Rev, limit int) ([]store.Commit, error) {
	return s.commits(ctx, "log", map[string]any{"after": number(after), "limit": max(limit, 0)})
}

// LogOf returns the commits before a revision that changed a record.
func (s *Store) LogOf(ctx context.Context, id store.ID, before store.Rev, limit int) ([]store.Commit, error) {
	if before == 0 {
		before = math.MaxInt64
	}
	return s.commits(ctx, "log_of", map[string]any{"id": string(id), "before": number(before), "limit": max(limit, 0)})
}

// Stamps returns what is known of some commits without their changes.
func (s *Store) Stamps(ctx context.Context, revs []store.Rev) ([]store.Stamp, error) {
	numbers := make([]int64, len(revs))
	for i, rev := range revs {
		numbers[i] = number(rev)
	}
	commits, err := s.commits(ctx, "stamps", map[string]any{"revs": numbers})
	if err != nil {
		return nil, err
	}
	stamps := make(map[store.Rev]store.Stamp, len(commits))
	for _, c := range commits {
		stamps[c.Rev] = c.Stamp
	}
	found := make([]store.Stamp, len(revs))
	for i, rev := range revs {
		found[i] = stamps[rev]
	}
	return found, nil
}

// number is a revision as Neo4j counts. None is beyond.
func number(r store.Rev) int64 { return int64(min(r, math.MaxInt64)) }

func (s *Store) commits(ctx context.Context, name string, params map[string]any) ([]store.Commit, error) {
	ctx, cancel, err := s.enter(ctx)
	if err != nil {
		return nil, err
	}
	defer cancel()
	rows, err := s.rows(ctx, neo4j.AccessModeRead, text(name), params)
	if err != nil {
		return nil, err
	}
	return decodeCommits(rows)
}

func decodeCommits(rows []*neo4j.Record) ([]store.Commit, error) {
	commits := make([]store.Commit, len(rows))
	for i, row := range rows {
		var err error
		if commits[i], err = decodeCommit(row); err != nil {
			return nil, err
		}
	}
	return commits, nil
}

func decodeCommit(row *neo4j.Record) (store.Commit, error) {
	rev, err := field[int64](row, "rev")
	author, err1 := field[string](row, "author")
	reason, err2 := field[string](row, "reason")
	at, err3 := field[time.Time](row, "time")
	changes, err4 := field[[]any](row, "changes")
	if err := errors.Join(err, err1, err2, err3, err4); err != nil {
		return store.Commit{}, err
	}
	token, _ := row.AsMap()["token"].(string) // null if it was empty, like the note
	note, _ := row.AsMap()["note"].(string)
	c := store.Commit{Stamp: store.Stamp{Rev: store.Rev(rev), Token: token, Author: author, Reason: reason, Note: note, Time: at.UTC()}}
	for _, v := range changes {
		images, ok := v.([]any)
		if !ok || len(images) != 2 {
			return store.Commit{}, fmt.Errorf("commit %d: change is %T", rev, v)
		}
		before, err := decodeImage(images[0])
		if err != nil {
			return store.Commit{}, fmt.Errorf("commit %d: %w", rev, err)
		}
		after, err := decodeImage(images[1])
		if err != nil {
			return store.Commit{}, fmt.Errorf("commit %d: %w", rev, err)
		}
		c.Changes = append(c.Changes, store.Changed{Before: before, After: after})
	}
	return c, nil
}

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
