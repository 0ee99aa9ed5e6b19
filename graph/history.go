package graph

import (
	"context"
	"fmt"
	"slices"

	"github.com/whoplans/whoplans/graph/store"
)

// History is commits, the newest first.
type History struct {
	Entries   []HistoryEntry
	Truncated bool // there are older ones
}

// HistoryEntry is a commit with what it changed.
type HistoryEntry struct {
	Stamp
	Changes []Difference
}

// History returns the newest commits, at most limit: all of them or, if an id
// or slug is given, those that changed a record.
func (g *Graph) History(ctx context.Context, idOrSlug string, limit int) (*History, error) {
	commits, err := g.commits(ctx, idOrSlug, limit+1)
	if err != nil {
		return nil, fmt.Errorf("history: %w", err)
	}
	h := &History{Truncated: len(commits) > limit}
	if h.Truncated {
		commits = commits[:limit]
	}
	slugs, err := g.slugsIn(ctx, commits)
	if err != nil {
		return nil, fmt.Errorf("history: %w", err)
	}
	for _, c := range commits {
		e := HistoryEntry{Stamp: Stamp{Revision: int(c.Rev), Author: c.Author, Reason: c.Reason, Time: c.Time}}
		for _, ch := range c.Changes {
			e.Changes = append(e.Changes, difference(ch.Before, ch.After, slugs))
		}
		h.Entries = append(h.Entries, e)
	}
	return h, nil
}

func (g *Graph) commits(ctx context.Context, idOrSlug string, limit int) ([]store.Commit, error) {
	v, err := g.View(ctx, 0)
	if err != nil {
		return nil, err
	}
	if idOrSlug == "" {
		after := Rev(0)
		if v.Rev() > Rev(limit) {
			after = v.Rev() - Rev(limit)
		}
		commits, err := g.store.Log(ctx, after, limit)
		slices.Reverse(commits)
		return commits, err
	}
	found, err := v.lookup(ctx, []string{idOrSlug})
	if err != nil {
		return nil, err
	}
	// A record that was deleted has no slug any more, but still a history.
	id := ID(idOrSlug)
	if r := found[idOrSlug]; r != nil {
		id = r.ID
	}
	commits, err := g.store.LogOf(ctx, id, 0, limit)
	if err == nil && len(commits) == 0 {
		return nil, fmt.Errorf("%w: no record has, or had, the id %q, and none has it as a slug", ErrNotFound, idOrSlug)
	}
	return commits, err
}

// slugsIn returns the slugs of the records that commits changed or that these
// refer to, by id.
func (g *Graph) slugsIn(ctx context.Context, commits []store.Commit) (map[string]string, error) {
	slugs := map[string]string{}
	var ids []ID
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
	ids = slices.DeleteFunc(slices.Compact(ids), func(id ID) bool { return slugs[string(id)] != "" })
	v, err := g.View(ctx, 0)
	if err != nil || len(ids) == 0 {
		return slugs, err
	}
	recs, err := v.reader.Get(ctx, ids)
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
