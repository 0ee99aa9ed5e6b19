package memory

import (
	"context"
	"fmt"
	"slices"
	"sync"

	"github.com/whoplans/whoplans/graph/store"
)

// write is a queued changeset.
type write struct {
	changeset   store.Changeset
	interrupted func() error // the error of the writer's context
	done        chan result  // has room for one result, so that sending never blocks
}

type result struct {
	commit store.Commit
	err    error
}

// Write implements [store.Store]. If the writer's context ends while its changeset is
// being committed together with others, Write returns the context's error although the
// commit may succeed. A second write with the same token finds out.
func (s *Store) Write(ctx context.Context, c store.Changeset) (store.Commit, error) {
	if err := s.ready(ctx); err != nil {
		return store.Commit{}, err
	}
	w := &write{changeset: c, interrupted: ctx.Err, done: make(chan result, 1)}
	s.mu.Lock()
	if s.closed {
		s.mu.Unlock()
		return store.Commit{}, store.ErrClosed
	}
	s.queue = append(s.queue, w)
	if !s.busy {
		s.busy = true
		s.work.Go(s.commitQueue)
	}
	s.mu.Unlock()
	select {
	case r := <-w.done:
		return r.commit, r.err
	case <-ctx.Done():
		return store.Commit{}, ctx.Err()
	}
}

// Turn implements [store.Turns].
func (s *Store) Turn(ctx context.Context) (end func(), err error) {
	select {
	case s.turns <- struct{}{}:
		return sync.OnceFunc(func() { <-s.turns }), nil
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

// commitQueue commits batches of queued changesets, each after waiting for a turn, until
// the queue is empty. What is queued during the wait is part of the batch.
func (s *Store) commitQueue() {
	for {
		s.turns <- struct{}{}
		s.mu.Lock()
		queue := s.queue
		s.queue = nil
		s.busy = len(queue) > 0
		s.mu.Unlock()
		if len(queue) > 0 {
			s.commit(queue)
		}
		<-s.turns
		if len(queue) == 0 {
			return
		}
	}
}

// commit commits a batch. Each changeset is applied to the state that those before it
// left; a refused changeset changes nothing.
func (s *Store) commit(batch []*write) {
	var (
		ctx     = context.Background() // not that of a writer, since the batch contains several
		last    = &application{made: s.newest().snapshot}
		commits []store.Commit
		applied = map[*write]int{} // the index of its commit
		tokens  = map[string]int{}
	)
	for _, w := range batch {
		err := w.interrupted()
		if token := w.changeset.Token; token != "" && err == nil {
			if i, ok := tokens[token]; ok {
				applied[w] = i
				continue
			}
			var (
				first store.Commit
				ok    bool
			)
			if first, ok, err = s.log.ByToken(ctx, token); ok && err == nil {
				w.finish(first, nil)
				continue
			}
		}
		if err == nil {
			var (
				next   *application
				commit store.Commit
			)
			if next, commit, err = last.next().apply(w.changeset, w.interrupted); err == nil {
				last = next
				applied[w] = len(commits)
				tokens[commit.Token] = len(commits)
				commits = append(commits, commit)
			}
		}
		if err != nil {
			w.finish(store.Commit{}, err)
		}
	}
	if len(commits) == 0 {
		return
	}
	err := s.append(ctx, commits, func() { last.next() })
	if err == nil {
		s.publish(last.next(), commits)
	}
	for _, w := range batch {
		i, ok := applied[w]
		switch {
		case !ok:
		case err != nil:
			w.finish(store.Commit{}, fmt.Errorf("append to the log: %w", err))
		default:
			w.finish(commits[i], nil)
		}
	}
}

// append appends commits to the log, and calls meanwhile in parallel.
func (s *Store) append(ctx context.Context, commits []store.Commit, meanwhile func()) error {
	var work sync.WaitGroup
	work.Go(meanwhile)
	defer work.Wait()
	return s.log.Append(ctx, commits)
}

func (w *write) finish(c store.Commit, err error) {
	c.Changes = slices.Clone(c.Changes)
	w.done <- result{c, err}
}
