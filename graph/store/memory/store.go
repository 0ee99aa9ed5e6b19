// Package memory is the snapshot store: all records, links and indexes in
// memory, so that a read costs what it looks at and waits for nothing.
//
// A state of the store is a snapshot. It never changes; the next one is made
// from it by copying what differs and sharing the rest, and becomes the
// current one by one atomic store of a pointer. Readers take no lock and keep
// nobody waiting, however long they read.
//
// Ids are numbered once, by ordinals, and a snapshot is said in these: a paged
// array of records, a paged array of links in both directions, whose ends are
// lists of ordinals in the order of ids, and indexes of all keys and tokens in
// the order of their values. So a hop is two array look-ups and a list that is
// sorted already, a sorted page is read off an index, and a condition that
// names ids, values or links begins with the records that these lead to.
// Whether it then holds for one is decided in one place.
//
// Writers queue. One that finds no commit running starts a goroutine to apply all
// that is queued, one changeset after another, each checked against the
// state that it is applied to; it hands all to the [Log] at once, lets readers
// see them, and ends when the queue is empty.
//
// Beside itself, a record costs some 60 bytes, and 5 for each value of a key
// and each token; a value that no other record has costs 35 more, under a
// unique key 70. Links cost 40 bytes for each name that a record has some
// under, at either end, and 8 for each link. A deleted record leaves 50 bytes
// until the store is reopened. Views keep what they see from being freed,
// and the log of [New] keeps all that ever was.
package memory

import (
	"context"
	"fmt"
	"iter"
	"runtime"
	"slices"
	"sync"
	"sync/atomic"

	"github.com/whoplans/whoplans/graph/store"
)

// Store is a [store.Store] whose state is in memory and whose commits are in a
// [Log].
type Store struct {
	log   Log
	head  atomic.Pointer[head]
	ended chan struct{}  // closed by Close
	work  sync.WaitGroup // the goroutine that commits, while there is one
	turns chan struct{}  // has one in it for each change that is prepared, and one while some are committed

	mu     sync.Mutex
	queue  []*write // guarded by mu
	busy   bool     // guarded by mu; a goroutine commits
	closed bool     // guarded by mu
}

// head is what the newest commit left.
type head struct {
	*snapshot
	recent []store.Commit // the last ones up to it, for watches
	next   chan struct{}  // closed when there is a newer head
}

// New returns an empty store that keeps its log in memory, all of it: what a
// commit replaced stays reachable for as long as the store does.
func New(schema store.Schema) *Store { return start(empty(schema, 0), newJournal()) }

// Open returns a store that starts from a state: that of revision rev, with
// its records in ascending order of id, which it takes ownership of. The log
// must hold the commits up to rev. A state that the contract of [store.Store]
// does not allow, such as one with a dangling link, is refused with an error
// that says which record is at fault; the log is then left open.
func Open(schema store.Schema, rev store.Rev, records iter.Seq2[*store.Record, error], log Log) (*Store, error) {
	var list []*store.Record
	for r, err := range records {
		if err != nil {
			return nil, fmt.Errorf("read records: %w", err)
		}
		list = append(list, r)
	}
	s, err := build(schema, rev, list)
	if err != nil {
		return nil, fmt.Errorf("state of revision %d: %w", rev, err)
	}
	return start(s, log), nil
}

func start(s *snapshot, log Log) *Store {
	st := &Store{log: log, ended: make(chan struct{}), turns: make(chan struct{}, max(1, runtime.GOMAXPROCS(0)/2))}
	st.head.Store(&head{snapshot: s, next: make(chan struct{})})
	return st
}

// ready returns why a call cannot begin.
func (s *Store) ready(ctx context.Context) error {
	select {
	case <-s.ended:
		return store.ErrClosed
	default:
		return ctx.Err()
	}
}

// View implements [store.Store]. It never waits: what is committed is seen.
func (s *Store) View(ctx context.Context, atLeast store.Rev) (store.Reader, error) {
	if err := s.ready(ctx); err != nil {
		return nil, err
	}
	h := s.head.Load()
	if h.rev < atLeast {
		return nil, fmt.Errorf("%w: revision %d was asked for, but the store is at %d", store.ErrConflict, atLeast, h.rev)
	}
	return h.snapshot, nil
}

// Log implements [store.Store].
func (s *Store) Log(ctx context.Context, after store.Rev, limit int) ([]store.Commit, error) {
	if err := s.ready(ctx); err != nil || limit <= 0 {
		return nil, err
	}
	commits, err := s.log.After(ctx, after, limit)
	return owned(commits), err
}

// LogOf implements [store.Store].
func (s *Store) LogOf(ctx context.Context, id store.ID, before store.Rev, limit int) ([]store.Commit, error) {
	if err := s.ready(ctx); err != nil || limit <= 0 {
		return nil, err
	}
	return s.log.Of(ctx, id, before, limit)
}

// Stamps implements [store.Store].
func (s *Store) Stamps(ctx context.Context, revs []store.Rev) ([]store.Stamp, error) {
	if err := s.ready(ctx); err != nil {
		return nil, err
	}
	return s.log.Stamps(ctx, revs)
}

// Writable implements [store.Prober]. It knows nothing of the log.
func (s *Store) Writable(ctx context.Context) error { return s.ready(ctx) }

// Close implements [store.Store]. What was queued is still committed, and the
// log is closed after that.
func (s *Store) Close() error {
	s.mu.Lock()
	if s.closed {
		s.mu.Unlock()
		return store.ErrClosed
	}
	s.closed = true
	close(s.ended)
	s.mu.Unlock()
	s.work.Wait()
	return s.log.Close()
}

// owned makes the changes of commits the caller's own.
func owned(commits []store.Commit) []store.Commit {
	for i := range commits {
		commits[i].Changes = slices.Clone(commits[i].Changes)
	}
	return commits
}
