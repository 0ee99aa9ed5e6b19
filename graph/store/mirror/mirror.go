// Package mirror holds in memory what a store keeps elsewhere: the newest
// state, kept fresh ([Keep]), or that of some revision ([At]).
//
// Both begin alike. The records are streamed, which on a store without
// snapshots, while others write, gives a mixture of states. All that was
// committed since the revision wanted is then read from the log, and taken
// back by its images of what was before: what is left is the state of that
// revision, whatever the stream saw. From there on the newest state follows
// the store's watch, commit by commit.
//
// What is held is bounded: in records, and in ten times as many links. Beside
// them a record costs what package memory says, altogether some 2 KB for one
// of usual size with ten links; while a state is read, twice that.
package mirror

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/graph/store/memory"
)

// linksEach is how many links there may be for each record that there may be.
const linksEach = 10

// size is how much a state holds, and may hold.
type size struct{ records, links, most int }

// add counts a record in, or out if sign is negative.
func (z *size) add(r *store.Record, sign int) {
	if r == nil {
		return
	}
	z.records += sign
	for _, l := range r.Links {
		z.links += sign * len(l.To)
	}
}

// fits returns what is wrong with a size, if anything.
func (z *size) fits() error {
	switch {
	case z.records > z.most:
		return fmt.Errorf("%w: the store has %d records or more, and at most %d may be held in memory", store.ErrSnapshotTooLarge, z.records, z.most)
	case z.links > linksEach*z.most:
		return fmt.Errorf("%w: the store has %d links or more, and with %d records at most %d may be held in memory", store.ErrSnapshotTooLarge, z.links, z.most, linksEach*z.most)
	}
	return nil
}

// At returns a store that is what another is, as that was at a revision: with
// the records and the log of then, held in memory and read only. The log is
// still read from the other, which must stay open. A state of more than so many
// records, now or then, is refused with [store.ErrSnapshotTooLarge], and a
// revision that there is not yet with [store.ErrConflict].
func At(ctx context.Context, s store.Store, schema store.Schema, rev store.Rev, most int) (store.Store, error) {
	m, _, err := open(ctx, s, schema, rev, most, past{s, rev})
	return m, err
}

// open fills a store in memory with the state of a revision.
func open(ctx context.Context, s store.Store, schema store.Schema, rev store.Rev, most int, log memory.Log) (*memory.Store, *size, error) {
	z := &size{most: most}
	records, err := stateAt(ctx, s, schema, rev, z)
	if err != nil {
		return nil, nil, fmt.Errorf("read the state of revision %d: %w", rev, err)
	}
	m, err := memory.Open(schema, rev, func(yield func(*store.Record, error) bool) {
		for _, r := range records {
			if !yield(r, nil) {
				return
			}
		}
	}, log)
	return m, z, err
}

// stateAt returns the records of a revision by id, as copies.
func stateAt(ctx context.Context, s store.Store, schema store.Schema, rev store.Rev, z *size) ([]*store.Record, error) {
	view, err := s.View(ctx, rev)
	if err != nil {
		return nil, err
	}
	if err := countFits(ctx, view, schema, z.most); err != nil {
		return nil, err
	}
	var state []*store.Record
	for r, err := range view.Stream(ctx, nil) {
		if err != nil {
			return nil, err
		}
		z.add(r, 1)
		if err := z.fits(); err != nil {
			return nil, err
		}
		state = append(state, r.Clone())
	}
	before, err := changedSince(ctx, s, rev, z.most)
	if err != nil || len(before) == 0 {
		return state, err
	}
	state = slices.DeleteFunc(state, func(r *store.Record) bool {
		_, changed := before[r.ID]
		if changed {
			z.add(r, -1)
		}
		return changed
	})
	for _, ch := range before {
		if r := ch.Before; r != nil {
			z.add(r, 1)
			state = append(state, r.Clone())
		}
	}
	slices.SortFunc(state, func(a, b *store.Record) int { return strings.Compare(string(a.ID), string(b.ID)) })
	return state, z.fits()
}

// countFits refuses at little cost what would be refused in the end.
func countFits(ctx context.Context, view store.Reader, schema store.Schema, most int) error {
	n, err := store.CountAll(ctx, view, schema)
	if err != nil {
		return err
	}
	z := size{records: n, most: most}
	return z.fits()
}

// changedSince returns how the records that were changed after a revision differ
// from what they were. The log is read after the records were, so that nothing
// that was seen of later commits is missed.
func changedSince(ctx context.Context, s store.Store, rev store.Rev, most int) (map[store.ID]store.Changed, error) {
	now, err := s.View(ctx, rev)
	if err != nil {
		return nil, err
	}
	return store.Between(ctx, s.Log, rev, now.Rev(), most)
}

// past is the log of a store up to a revision.
type past struct {
	store store.Store
	rev   store.Rev
}

// Append implements [memory.Log]: what is past does not change.
func (p past) Append(context.Context, []store.Commit) error {
	return fmt.Errorf("%w: it is that of revision %d", store.ErrReadOnly, p.rev)
}

// After implements [memory.Log].
func (p past) After(ctx context.Context, after store.Rev, limit int) ([]store.Commit, error) {
	if after >= p.rev {
		return nil, ctx.Err()
	}
	if left := p.rev - after; left < store.Rev(limit) {
		limit = int(left)
	}
	return p.store.Log(ctx, after, limit)
}

// Of implements [memory.Log].
func (p past) Of(ctx context.Context, id store.ID, before store.Rev, limit int) ([]store.Commit, error) {
	if before == 0 || before > p.rev {
		before = p.rev + 1
	}
	return p.store.LogOf(ctx, id, before, limit)
}

// Stamps implements [memory.Log].
func (p past) Stamps(ctx context.Context, revs []store.Rev) ([]store.Stamp, error) {
	stamps, err := p.store.Stamps(ctx, revs)
	for i := range stamps {
		if stamps[i].Rev > p.rev {
			stamps[i] = store.Stamp{}
		}
	}
	return stamps, err
}

// ByToken implements [memory.Log]. Only a write would ask, and is refused.
func (p past) ByToken(ctx context.Context, _ string) (store.Commit, bool, error) {
	return store.Commit{}, false, ctx.Err()
}

// Close implements [memory.Log]. The other store is not ours to close.
func (p past) Close() error { return nil }
