package change

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/store"
)

// History is commits, the newest first.
type History struct {
	Entries   []HistoryEntry
	Truncated bool // there are older ones
}

// HistoryEntry is a commit with what it changed.
type HistoryEntry struct {
	graph.Stamp
	Changes []Difference
}

// ReadHistory returns the newest commits, at most limit: all of them or, if an id
// or slug is given, those that changed a record.
func ReadHistory(ctx context.Context, v *graph.View, idOrSlug string, limit int) (*History, error) {
	commits, err := newest(ctx, v, idOrSlug, limit+1)
	if err != nil {
		return nil, fmt.Errorf("history: %w", err)
	}
	h := &History{Truncated: len(commits) > limit}
	if h.Truncated {
		commits = commits[:limit]
	}
	changes, err := differencesOf(ctx, v, commits)
	if err != nil {
		return nil, fmt.Errorf("history: %w", err)
	}
	for i, c := range commits {
		h.Entries = append(h.Entries, HistoryEntry{stampOf(c.Stamp), changes[i]})
	}
	return h, nil
}

// differences says what a commit changed.
func differences(ctx context.Context, v *graph.View, c store.Commit) ([]Difference, error) {
	list, err := differencesOf(ctx, v, []store.Commit{c})
	if err != nil {
		return nil, err
	}
	return list[0], nil
}

// differencesOf says what each of some commits changed.
func differencesOf(ctx context.Context, v *graph.View, commits []store.Commit) ([][]Difference, error) {
	slugs, err := slugsIn(ctx, v, commits)
	if err != nil {
		return nil, err
	}
	list := make([][]Difference, len(commits))
	for i, c := range commits {
		for _, ch := range c.Changes {
			list[i] = append(list[i], difference(ch.Before, ch.After, slugs))
		}
	}
	return list, nil
}

func stampOf(s store.Stamp) graph.Stamp {
	return graph.Stamp{Revision: int(s.Rev), Author: s.Author, Reason: s.Reason, Time: s.Time}
}

// newest returns the newest commits, at most limit.
func newest(ctx context.Context, v *graph.View, idOrSlug string, limit int) ([]store.Commit, error) {
	if idOrSlug == "" {
		after := graph.Rev(0)
		if v.Rev() > graph.Rev(limit) {
			after = v.Rev() - graph.Rev(limit)
		}
		commits, err := v.Log(ctx, after, limit)
		slices.Reverse(commits)
		return commits, err
	}
	found, err := v.Lookup(ctx, []string{idOrSlug})
	if err != nil {
		return nil, err
	}
	// A record that was deleted has no slug any more, but still a history.
	id := graph.ID(strings.ToLower(idOrSlug))
	if r := found[idOrSlug]; r != nil {
		id = r.ID
	}
	commits, err := v.LogOf(ctx, id, 0, limit)
	if err == nil && len(commits) == 0 {
		return nil, fmt.Errorf("%w: no record has, or had, the id %q, and none has it as a slug", graph.ErrNotFound, idOrSlug)
	}
	return commits, err
}

// slugsIn returns the slugs of the records that commits changed or that these
// refer to, by id.
func slugsIn(ctx context.Context, v *graph.View, commits []store.Commit) (map[string]string, error) {
	slugs := map[string]string{}
	var ids []graph.ID
	for _, c := range commits {
		for _, ch := range c.Changes {
			for _, r := range []*store.Record{ch.Before, ch.After} {
				if r == nil {
					continue
				}
				slugs[string(r.ID)] = r.Slug()
				for _, l := range r.Links {
					ids = append(ids, l.To...)
				}
			}
		}
	}
	slices.Sort(ids)
	ids = slices.DeleteFunc(slices.Compact(ids), func(id graph.ID) bool { return slugs[string(id)] != "" })
	if len(ids) == 0 {
		return slugs, nil
	}
	recs, err := v.Reader().Get(ctx, ids)
	if err != nil {
		return nil, err
	}
	for _, r := range recs {
		if r != nil {
			slugs[string(r.ID)] = r.Slug()
		}
	}
	return slugs, nil
}
