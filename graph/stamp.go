package graph

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/whoplans/whoplans/graph/store"
)

// stampsKey is the key of the commits that changed the members last, or first.
type stampsKey struct{ first bool }

// Stamp is who recorded something, when and why.
type Stamp struct {
	Revision int
	Author   string
	Reason   string
	Time     time.Time
}

// Recorded returns the commit that last changed the record.
func (h *handle) Recorded(ctx context.Context) (*Stamp, error) {
	return h.stamp(ctx, stampsKey{}, func(r *store.Record) Rev { return r.Rev })
}

// FirstRecorded returns the commit that made the record, the last time that it was
// not there.
func (h *handle) FirstRecorded(ctx context.Context) (*Stamp, error) {
	return h.stamp(ctx, stampsKey{first: true}, (*store.Record).FirstRecorded)
}

// stamp returns one of the record's commits, and loads those of the cohort.
func (h *handle) stamp(ctx context.Context, key stampsKey, of func(*store.Record) Rev) (*Stamp, error) {
	stamps, err := loaded(h.cohort, key, func() (map[Rev]*Stamp, error) {
		var revs []Rev
		for _, r := range h.cohort.recs {
			revs = append(revs, of(r))
		}
		slices.Sort(revs)
		revs = slices.Compact(revs)
		list, err := h.cohort.view.door.stamps(ctx, revs)
		if err != nil {
			return nil, fmt.Errorf("look up commits: %w", err)
		}
		byRev := make(map[Rev]*Stamp, len(list))
		for i, s := range list {
			byRev[revs[i]] = &Stamp{Revision: int(s.Rev), Author: s.Author, Reason: s.Reason, Time: s.Time}
		}
		return byRev, nil
	})
	return stamps[of(h.rec)], err
}
