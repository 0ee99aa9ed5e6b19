// Package mirror holds in memory the newest state of what a store keeps elsewhere.
//
// The records are streamed, which on a store without snapshots, while others
// write, gives a mixture of states. All that was committed since the revision
// at which that began is then read from the log, and taken back by its images of
// what was before: what is left is the state of that revision, whatever the
// stream saw. From there on it follows the store's watch, commit by commit.
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

// open fills a store in memory with the state of a revision.
func open(ctx context.Context, s store.Store, schema store.Schema, rev store.Rev, most int) (*memory.Store, *size, error) {
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
	}, unlogged{})
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
