package graph

import (
	"context"
	"fmt"
	"slices"

	"github.com/whoplans/whoplans/graph/store"
)

// History is commits, newest first.
type History struct {
	Entries   []HistoryEntry
	Truncated bool // there are older commits
}

// HistoryEntry is a commit with what it changed.
type HistoryEntry struct {
	*Changeset
	Changes []Difference
}

// ReadHistory returns the newest commits, at most limit; with an id or slug, those that changed
// this record.
func (v *View) ReadHistory(ctx context.Context, idOrSlug string, limit int) (*History, error) {
	commits, err := v.newest(ctx, idOrSlug, limit+1)
	if err != nil {
		return nil, fmt.Errorf("history: %w", err)
	}
	h := &History{Truncated: len(commits) > limit}
	for _, c := range commits[:min(limit, len(commits))] {
		changes, err := v.Differences(ctx, c.Changes, v.Now)
		if err != nil {
			return nil, fmt.Errorf("history: %w", err)
		}
		h.Entries = append(h.Entries, HistoryEntry{v.changeset(c.Stamp, &c), changes})
	}
	return h, nil
}

// newest returns the newest commits, at most limit.
func (v *View) newest(ctx context.Context, idOrSlug string, limit int) ([]store.Commit, error) {
	if idOrSlug == "" {
		after := max(v.Rev(), Rev(limit)) - Rev(limit)
		commits, err := v.Log(ctx, after, limit)
		slices.Reverse(commits)
		return commits, err
	}
	id, err := v.everID(ctx, idOrSlug)
	if err != nil {
		return nil, err
	}
	return v.LogOf(ctx, id, v.bound(0), limit)
}
