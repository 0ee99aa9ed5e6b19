// Package memory is the snapshot store: all records, links and indexes are in memory, and
// reading them waits for nothing.
//
// A snapshot is one state of the store. It never changes. The next snapshot is made from
// it by copying what differs and sharing the rest, and becomes the current one by an
// atomic store of a pointer. Readers take no locks and block nobody, however long they
// read.
//
// Ids have numbers, their ordinals, which snapshots use instead. A snapshot consists of a
// paged array of records, a paged array of links in both directions, whose ends are lists
// of ordinals sorted by id, and indexes of all keys and tokens. Following a link is
// therefore two array look-ups that lead to a sorted list, a sorted page is read from an
// index, and a condition with ids, values or links starts from the records that these lead
// to. One function decides whether a condition then holds for a record.
//
// Writers queue. A writer that finds no commit running starts a goroutine that applies all
// queued changesets one after another, each to the state that the one before left. The
// goroutine gives all of them to the [Log] at once, publishes the new snapshot, and ends
// when the queue is empty.
//
// Besides itself, a record takes about 60 bytes, and 5 for each token and each value of a
// key. A value that no other record has takes 35 bytes more, or 70 if its key is unique.
// Links take 40 bytes for each link name of a record, at either end, and 8 for each link.
// A deleted record leaves 50 bytes until the store is reopened. Views keep what they see
// in memory, and the log of [New] keeps everything that was ever written.
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
	head  atomic.Value   // a *head: an atomic.Pointer would have whatever imports this package compile the indexes again
	ended chan struct{}  // closed by Close
	work  sync.WaitGroup // the goroutine that commits, while there is one
	turns chan struct{}  // holds one element for each change being prepared, and one during a commit

	mu     sync.Mutex
	queue  []*write // guarded by mu
	busy   bool     // guarded by mu; a goroutine commits
	closed bool     // guarded by mu
}

// head is the newest snapshot, with its last commits.
type head struct {
	*snapshot
	recent []store.Commit // the last commits up to it, for watches
	next   chan struct{}  // closed when there is a newer head
}

func (s *Store) newest() *head { return s.head.Load().(*head) }

// New returns an empty store that keeps its whole log in memory.
func New(schema store.Schema) *Store { return start(empty(schema, 0), newJournal()) }

// Open returns a store at revision rev with the given records, which must be sorted by id
// and which it takes ownership of. The log must hold the commits up to rev. If the state
// violates the contract of [store.Store], for example by a dangling link, the error names
// the record at fault, and the log stays open.
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

// ready returns the reason why a call cannot begin, or nil.
func (s *Store) ready(ctx context.Context) error {
	select {
	case <-s.ended:
		return store.ErrClosed
	default:
		return ctx.Err()
	}
}

// View implements [store.Store]. It never waits, since every commit is visible at once.
func (s *Store) View(ctx context.Context, atLeast store.Rev) (store.Reader, error) {
	if err := s.ready(ctx); err != nil {
		return nil, err
	}
	h := s.newest()
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

// Writable implements [store.Prober]. It does not check the log.
func (s *Store) Writable(ctx context.Context) error { return s.ready(ctx) }

// Close implements [store.Store]. It commits what is queued and then closes the log.
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

// owned returns commits whose changes the caller may modify.
func owned(commits []store.Commit) []store.Commit {
	for i := range commits {
		commits[i].Changes = slices.Clone(commits[i].Changes)
	}
	return commits
}
