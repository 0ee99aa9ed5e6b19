package graph

import (
	"context"
	"fmt"
	"slices"
	"time"
)

// stampsKey is the key of the commits that last changed the members.
type stampsKey struct{}

// Stamp is who recorded something, when and why.
type Stamp struct {
	Revision int
	Author   string
	Reason   string
	Time     time.Time
}

// Recorded returns the commit that last changed the record.
func (h *handle) Recorded(ctx context.Context) (*Stamp, error) {
	stamps, err := loaded(h.cohort, stampsKey{}, func() (map[Rev]*Stamp, error) {
		var revs []Rev
		for _, r := range h.cohort.recs {
			revs = append(revs, r.Rev)
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
	return stamps[h.rec.Rev], err
}
