package memory

import (
	"context"
	"sync"

	"github.com/whoplans/whoplans/graph/store"
)

// Log keeps the commits of a store; what it has appended is as durable as the
// store claims to be. It answers as the methods of [store.Store] that its own
// are named after, for limits above zero.
//
// Append is never called twice at once, nor after Close. The other methods are
// called at any time, also after Close, when they return [store.ErrClosed] or
// still answer.
type Log interface {
	// Append adds commits with consecutive revisions, all or none, before any
	// reader sees them. They are the changesets of writers who waited at the
	// same time. Its context is not done before it returns. After an error
	// the store goes on from the revision it had, so none of the commits may
	// come to light later.
	Append(ctx context.Context, commits []store.Commit) error

	// After returns the commits after a revision, oldest first.
	After(ctx context.Context, after store.Rev, limit int) ([]store.Commit, error)

	// Of returns the commits before a revision, or all for 0, that changed a
	// record, newest first, each with the changes of that record only.
	Of(ctx context.Context, id store.ID, before store.Rev, limit int) ([]store.Commit, error)

	// Stamps returns stamps in the order of revs, zero for those not known.
	Stamps(ctx context.Context, revs []store.Rev) ([]store.Stamp, error)

	// ByToken returns the commit of the changeset with a token, which is
	// never empty, and whether there is one.
	ByToken(ctx context.Context, token string) (store.Commit, bool, error)

	// Close releases what the log holds.
	Close() error
}

// journal is the log of a store that is not durable. It keeps every commit,
// with the images of the records before and after, until the store is gone.
type journal struct {
	mu      sync.RWMutex // guards what follows; commits themselves do not change
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
