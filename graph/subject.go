package graph

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"

	"github.com/whoplans/whoplans/graph/access"
	"github.com/whoplans/whoplans/graph/store"
)

// SubjectsOf returns what decides whether a caller may do something to records: what each is
// about and, for editors, who else needs the records that are about nothing. The records may be
// new, and may link to each other.
func (v *View) SubjectsOf(ctx context.Context, recs []*store.Record, p access.Principal) ([]access.Subject, error) {
	about, err := v.aboutOf(ctx, recs)
	if err != nil {
		return nil, err
	}
	subjects := make([]access.Subject, len(recs))
	var shared []store.ID
	var places []int // indices of the shared records
	for i, r := range recs {
		subjects[i] = access.Subject{Kind: r.Kind, About: about[i]}
		if len(about[i]) == 0 && p.Role == access.Editor {
			shared, places = append(shared, r.ID), append(places, i)
		}
	}
	needed, err := v.neededBy(ctx, shared, p.Jurisdictions)
	if err != nil {
		return nil, err
	}
	for i, at := range places {
		subjects[at].NeededBy = needed[i]
	}
	return subjects, nil
}

// aboutOf returns the codes of the jurisdictions that each record is about.
func (v *View) aboutOf(ctx context.Context, recs []*store.Record) ([][]access.Jurisdiction, error) {
	return v.graph.model.aboutOf(ctx, recs, v.door.Get)
}

// aboutOf does the same with a function for reading.
func (m *Model) aboutOf(ctx context.Context, recs []*store.Record, read func(context.Context, []ID) ([]*store.Record, error)) ([][]access.Jurisdiction, error) {
	known := make(map[ID]*store.Record, len(recs))
	for _, r := range recs {
		known[r.ID] = r
	}
	codes := make([][]access.Jurisdiction, len(recs))
	ways := make([][]*store.Record, len(recs)) // the records reached on the way to the jurisdictions
	far := 0
	for i, r := range recs {
		ways[i] = []*store.Record{r}
		far = max(far, m.kinds[r.Kind].far)
	}
	for step := 0; ; step++ {
		var unknown []ID
		next := make([][]ID, len(recs))
		for i, way := range ways {
			for _, r := range way {
				if r.Kind == "Jurisdiction" {
					codes[i] = append(codes[i], access.Jurisdiction(m.decode(r).(*jurisdiction).Code))
					continue
				}
				for _, f := range m.kinds[r.Kind].leads() {
					next[i] = append(next[i], r.To(f.Name)...)
				}
			}
			for _, id := range next[i] {
				if known[id] == nil {
					unknown = append(unknown, id)
				}
			}
		}
		if step == far {
			break
		}
		slices.Sort(unknown)
		found, err := read(ctx, slices.Compact(unknown))
		if err != nil {
			return nil, fmt.Errorf("find what records are about: %w", err)
		}
		for _, r := range found {
			if r != nil {
				known[r.ID] = r
			}
		}
		for i, ids := range next {
			ways[i] = nil
			for _, id := range ids {
				if known[id] != nil {
					ways[i] = append(ways[i], known[id])
				}
			}
		}
	}
	for i := range codes {
		slices.Sort(codes[i])
		codes[i] = slices.Compact(codes[i])
	}
	return codes, nil
}

// maxNeeding bounds how many of those that need a record are named.
const maxNeeding = 20

// neededBy returns for each record which other jurisdictions need it.
func (v *View) neededBy(ctx context.Context, ids []ID, own []access.Jurisdiction) ([][]access.Jurisdiction, error) {
	if len(ids) == 0 {
		return nil, nil
	}
	var mine store.IDIn
	for _, j := range own {
		found, err := v.places(ctx, []string{fold(string(j))})
		if errors.Is(err, ErrNotFound) {
			continue // no record can be about it
		}
		if err != nil {
			return nil, err
		}
		mine = append(mine, slices.Collect(maps.Values(found))...)
	}
	kinds := v.graph.model.KindsOf("Record")
	pages, err := v.door.Neighbours(ctx, store.NeighboursOf{
		IDs:    ids,
		Hops:   v.graph.model.Referring(),
		Where:  store.Not{Where: v.graph.model.about(kinds, mine)},
		Paging: store.Paging{Limit: maxNeeding},
	})
	if err != nil {
		return nil, fmt.Errorf("find who needs records: %w", err)
	}
	needed := make([][]access.Jurisdiction, len(ids))
	for i, page := range pages {
		about, err := v.aboutOf(ctx, page.Records)
		if err != nil {
			return nil, err
		}
		needed[i] = slices.Concat(about...)
		slices.Sort(needed[i])
		needed[i] = slices.Compact(needed[i])
	}
	return needed, nil
}
