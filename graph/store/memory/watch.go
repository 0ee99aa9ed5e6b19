package memory

import (
	"context"
	"fmt"
	"iter"

	"github.com/whoplans/whoplans/graph/store"
)

// recentChanges is how many changes the commits that are kept for watches have at most. A
// watch that keeps up need not read the log.
const recentChanges = 1 << 10

// publish makes a snapshot visible to readers and wakes the watches.
func (s *Store) publish(at *snapshot, commits []store.Commit) {
	old := s.newest()
	s.head.Store(&head{snapshot: at, recent: recent(old.recent, commits), next: make(chan struct{})})
	close(old.next)
}

// recent returns the last commits of two consecutive lists. It may append to the memory of
// the first list, of which nobody else uses the part after the end.
func recent(before, commits []store.Commit) []store.Commit {
	all := append(before, commits...) //nolint:gocritic // on purpose: see above
	keep, changes := len(all), 0
	for keep > 0 {
		if changes += len(all[keep-1].Changes); changes > recentChanges {
			break
		}
		keep--
	}
	if keep > len(all)/2 {
		return append([]store.Commit(nil), all[keep:]...)
	}
	return all[keep:]
}

// Watch implements [store.Store].
func (s *Store) Watch(ctx context.Context, after store.Rev) iter.Seq2[store.Commit, error] {
	return func(yield func(store.Commit, error) bool) {
		for {
			commits, err := s.news(ctx, after)
			if ctx.Err() != nil {
				return
			}
			if err != nil {
				yield(store.Commit{}, err)
				return
			}
			for _, c := range owned(commits) {
				if ctx.Err() != nil || !yield(c, nil) {
					return
				}
				after = c.Rev
			}
		}
	}
}

// news waits for commits after a revision, and returns at least the first of them.
func (s *Store) news(ctx context.Context, after store.Rev) ([]store.Commit, error) {
	const some = 256
	for {
		if err := s.ready(ctx); err != nil {
			return nil, err
		}
		h := s.newest()
		if h.rev > after {
			if n := h.rev - after; n <= store.Rev(len(h.recent)) {
				return append([]store.Commit(nil), h.recent[store.Rev(len(h.recent))-n:]...), nil
			}
			commits, err := s.log.After(ctx, after, some)
			if err == nil && (len(commits) == 0 || commits[0].Rev != after+1) {
				err = fmt.Errorf("the log lacks the commit after revision %d", after)
			}
			return commits, err
		}
		select {
		case <-h.next:
		case <-ctx.Done():
		case <-s.ended:
		}
	}
}
