package neo4j

import (
	"context"
	"errors"
	"fmt"
	"math"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"github.com/whoplans/whoplans/graph/store"
)

// Log implements [store.Store].
func (s *Store) Log(ctx context.Context, after store.Rev, limit int) ([]store.Commit, error) {
	return s.commits(ctx, "log", map[string]any{"after": number(after), "limit": max(limit, 0)})
}

// LogOf implements [store.Store].
func (s *Store) LogOf(ctx context.Context, id store.ID, before store.Rev, limit int) ([]store.Commit, error) {
	if before == 0 {
		before = math.MaxInt64
	}
	return s.commits(ctx, "log_of", map[string]any{"id": string(id), "before": number(before), "limit": max(limit, 0)})
}

// Stamps implements [store.Store].
func (s *Store) Stamps(ctx context.Context, revs []store.Rev) ([]store.Stamp, error) {
	numbers := make([]int64, len(revs))
	for i, rev := range revs {
		numbers[i] = number(rev)
	}
	commits, err := s.commits(ctx, "stamps", map[string]any{"revs": numbers})
	if err != nil {
		return nil, err
	}
	stamps := make(map[store.Rev]store.Stamp, len(commits))
	for _, c := range commits {
		stamps[c.Rev] = c.Stamp
	}
	found := make([]store.Stamp, len(revs))
	for i, rev := range revs {
		found[i] = stamps[rev]
	}
	return found, nil
}

// number returns a revision as an integer of Neo4j, whose largest stands for larger ones.
func number(r store.Rev) int64 { return int64(min(r, math.MaxInt64)) }

func (s *Store) commits(ctx context.Context, name string, params map[string]any) ([]store.Commit, error) {
	ctx, cancel, err := s.enter(ctx)
	if err != nil {
		return nil, err
	}
	defer cancel()
	rows, err := s.rows(ctx, neo4j.AccessModeRead, text(name), params)
	if err != nil {
		return nil, err
	}
	return decodeCommits(rows)
}

func decodeCommits(rows []*neo4j.Record) ([]store.Commit, error) {
	commits := make([]store.Commit, len(rows))
	for i, row := range rows {
		var err error
		if commits[i], err = decodeCommit(row); err != nil {
			return nil, err
		}
	}
	return commits, nil
}

func decodeCommit(row *neo4j.Record) (store.Commit, error) {
	rev, err := field[int64](row, "rev")
	author, err1 := field[string](row, "author")
	reason, err2 := field[string](row, "reason")
	at, err3 := field[time.Time](row, "time")
	changes, err4 := field[[]any](row, "changes")
	if err := errors.Join(err, err1, err2, err3, err4); err != nil {
		return store.Commit{}, err
	}
	token, _ := row.AsMap()["token"].(string) // null if it was empty, like the note
	note, _ := row.AsMap()["note"].(string)
	c := store.Commit{Stamp: store.Stamp{Rev: store.Rev(rev), Token: token, Author: author, Reason: reason, Note: note, Time: at.UTC()}}
	for _, v := range changes {
		images, ok := v.([]any)
		if !ok || len(images) != 2 {
			return store.Commit{}, fmt.Errorf("commit %d: change is %T", rev, v)
		}
		before, err := decodeImage(images[0])
		if err != nil {
			return store.Commit{}, fmt.Errorf("commit %d: %w", rev, err)
		}
		after, err := decodeImage(images[1])
		if err != nil {
			return store.Commit{}, fmt.Errorf("commit %d: %w", rev, err)
		}
		c.Changes = append(c.Changes, store.Changed{Before: before, After: after})
	}
	return c, nil
}
