package graph

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/whoplans/whoplans/graph/store"
)

// stampsKey is the key for the commits that last changed, or first made, the members.
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
	return h.stamped(ctx, stampsKey{}, func(_ context.Context, r *store.Record) (Rev, error) { return r.Rev, nil })
}

// FirstRecorded returns the commit that created the record, as far as the caller sees its
// history; nil if only a scenario has the record.
func (h *handle) FirstRecorded(ctx context.Context) (*Stamp, error) {
	return h.stamped(ctx, stampsKey{first: true}, h.cohort.view.firstSeen)
}

// firstSeen returns the revision from which a record existed and was visible to the caller.
func (v *View) firstSeen(ctx context.Context, r *store.Record) (Rev, error) {
	first := r.FirstRecorded()
	if first == r.Rev || v.door.hidden == nil && (v.door.drafts == nil || !isDraftKind(r.Kind)) {
		return first, nil
	}
	first = 0
	for before := v.bound(0); ; {
		commits, err := v.LogOf(ctx, r.ID, before, commitsAtOnce)
		if err != nil {
			return 0, fmt.Errorf("look for when it was recorded first: %w", err)
		}
		for _, c := range commits {
			if first, before = c.Rev, c.Rev; c.Changes[0].Before == nil {
				return first, nil
			}
		}
		if len(commits) < commitsAtOnce {
			return first, nil
		}
	}
}

// stamped returns the commit of the revision that of returns, read for all members at once.
func (h *handle) stamped(ctx context.Context, key stampsKey, of func(context.Context, *store.Record) (Rev, error)) (*Stamp, error) {
	stamps, err := loaded(h.cohort, key, func() (map[ID]*Stamp, error) {
		at := make(map[ID]Rev, len(h.cohort.recs))
		var revs []Rev
		for _, r := range h.cohort.recs {
			rev, err := of(ctx, r)
			if err != nil {
				return nil, err
			}
			if at[r.ID] = rev; rev > 0 {
				revs = append(revs, rev)
			}
		}
		slices.Sort(revs)
		revs = slices.Compact(revs)
		list, err := h.cohort.view.door.stamps(ctx, revs)
		if err != nil {
			return nil, fmt.Errorf("look up commits: %w", err)
		}
		stamps := make(map[ID]*Stamp, len(at))
		for id, rev := range at {
			if i, ok := slices.BinarySearch(revs, rev); ok {
				s := StampOf(list[i])
				stamps[id] = &s
			}
		}
		return stamps, nil
	})
	return stamps[h.rec.ID], err
}
