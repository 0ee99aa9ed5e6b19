// Package mirror holds the newest state of another store in memory.
//
// It streams all records. On a store without snapshots, the stream is a mixture of states
// if others write meanwhile. It then reads the commits since the revision at which the
// stream began, and undoes them with the records before each change. The result is the
// state of that revision, whatever the stream contained. From there it follows the store's
// watch, commit by commit.
//
// The number of records held is limited, and that of links to ten times as many. With its
// indexes, a record of usual size with ten links takes about 2 KB, and twice that while a
// state is being read.
package mirror

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/graph/store/memory"
)

// linksEach is how many links may be held for each record that may be held.
const linksEach = 10

// size is how many records and links a state has, and how many records it may have.
type size struct{ records, links, most int }

// add adds a record to the size, or subtracts it if sign is negative.
func (z *size) add(r *store.Record, sign int) {
	if r == nil {
		return
	}
	z.records += sign
	for _, l := range r.Links {
		z.links += sign * len(l.To)
	}
}

// fits returns an error if the size is too large.
func (z *size) fits() error {
	switch {
	case z.records > z.most:
		return fmt.Errorf("%w: the store has %d records or more, and at most %d may be held in memory", store.ErrSnapshotTooLarge, z.records, z.most)
	case z.links > linksEach*z.most:
		return fmt.Errorf("%w: the store has %d links or more, and with %d records at most %d may be held in memory", store.ErrSnapshotTooLarge, z.links, z.most, linksEach*z.most)
	}
	return nil
}

// open returns a store in memory with the state of a revision.
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

// stateAt returns copies of the records of a revision, sorted by id.
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

// countFits returns an error if there are too many records, before they are read.
func countFits(ctx context.Context, view store.Reader, schema store.Schema, most int) error {
	n, err := store.CountAll(ctx, view, schema)
	if err != nil {
		return err
	}
	z := size{records: n, most: most}
	return z.fits()
}

// changedSince returns how records have changed since a revision. It must be called after
// the records were read, so that it finds all commits that they may contain.
func changedSince(ctx context.Context, s store.Store, rev store.Rev, most int) (map[store.ID]store.Changed, error) {
	now, err := s.View(ctx, rev)
	if err != nil {
		return nil, err
	}
	return store.Between(ctx, s.Log, rev, now.Rev(), most)
}
