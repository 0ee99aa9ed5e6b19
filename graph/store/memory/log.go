package memory

import (
	"context"
	"sync"

	"github.com/whoplans/whoplans/graph/store"
)

// Log keeps the commits of a store, as durably as the store promises. Methods named like
// those of [store.Store] fulfil the same contract, but their limits are always positive.
//
// Append is never called concurrently or after Close. The other methods may be called at
// any time. After Close they either return [store.ErrClosed] or still answer.
type Log interface {
	// Append adds commits with consecutive revisions, all or none, before any reader sees
	// them. They come from writers who waited at the same time. Its context is never done
	// before it returns. After an error the store continues from the revision before, so
	// none of the commits may appear later.
	Append(ctx context.Context, commits []store.Commit) error

	// After returns the commits after a revision, oldest first.
	After(ctx context.Context, after store.Rev, limit int) ([]store.Commit, error)

	// Of returns the commits before a revision, or all commits if before is 0, that changed a
	// record, newest first, each with the changes of that record only.
	Of(ctx context.Context, id store.ID, before store.Rev, limit int) ([]store.Commit, error)

	// Stamps returns the stamps of commits in the order of revs, zero if there is no commit.
	Stamps(ctx context.Context, revs []store.Rev) ([]store.Stamp, error)

	// ByToken returns the commit of the changeset with a token, and whether there is one. The
	// token is not empty.
	ByToken(ctx context.Context, token string) (store.Commit, bool, error)

	// Close releases the log's resources.
	Close() error
}

// journal is the log of a store that is not durable. It keeps every commit, with the
// records before and after, as long as the store exists.
type journal struct {
	mu      sync.RWMutex // guards the rest; commits themselves are immutable
	commits []store.Commit
	byToken map[string]store.Rev
	byID    map[store.ID][]store.Rev
}

func newJournal() *journal {
	return &journal{byToken: map[string]store.Rev{}, byID: map[store.ID][]store.Rev{}}
}

// Append implements [Log].
func (j *journal) Append(_ context.Context, commits []store.Commit) error {
	j.mu.Lock()
	defer j.mu.Unlock()
	for _, c := range commits {
		j.commits = append(j.commits, c)
		if c.Token != "" {
			j.byToken[c.Token] = c.Rev
		}
		for _, ch := range c.Changes {
			id := ch.Record().ID
			j.byID[id] = append(j.byID[id], c.Rev)
		}
	}
	return nil
}

// After implements [Log].
func (j *journal) After(_ context.Context, after store.Rev, limit int) ([]store.Commit, error) {
	all := j.all()
	after = min(after, store.Rev(len(all)))
	all = all[after:]
	found := make([]store.Commit, min(limit, len(all)))
	copy(found, all)
	return found, nil
}

// Of implements [Log].
func (j *journal) Of(_ context.Context, id store.ID, before store.Rev, limit int) ([]store.Commit, error) {
	j.mu.RLock()
	defer j.mu.RUnlock()
	var found []store.Commit
	revs := j.byID[id]
	for i := len(revs) - 1; i >= 0 && len(found) < limit; i-- {
		if before != 0 && revs[i] >= before {
			continue
		}
		c := j.commits[revs[i]-1]
		for _, ch := range c.Changes {
			if ch.Record().ID == id {
				found = append(found, store.Commit{Stamp: c.Stamp, Changes: []store.Changed{ch}})
			}
		}
	}
	return found, nil
}

// Stamps implements [Log].
func (j *journal) Stamps(_ context.Context, revs []store.Rev) ([]store.Stamp, error) {
	all := j.all()
	found := make([]store.Stamp, len(revs))
	for i, rev := range revs {
		if rev > 0 && rev <= store.Rev(len(all)) {
			found[i] = all[rev-1].Stamp
		}
	}
	return found, nil
}

// ByToken implements [Log].
func (j *journal) ByToken(_ context.Context, token string) (store.Commit, bool, error) {
	j.mu.RLock()
	defer j.mu.RUnlock()
	rev, ok := j.byToken[token]
	if !ok {
		return store.Commit{}, false, nil
	}
	return j.commits[rev-1], true, nil
}

// Close implements [Log]. The journal still answers afterwards.
func (j *journal) Close() error { return nil }

func (j *journal) all() []store.Commit {
	j.mu.RLock()
	defer j.mu.RUnlock()
	return j.commits
}
