package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/graph/store/mirror"
	"github.com/whoplans/whoplans/graph/store/neo4j"
	"github.com/whoplans/whoplans/resolvers"
)

// snapshotFlag limits what is held of a store in memory, besides what the store holds itself.
type snapshotFlag struct {
	Records uint `name:"snapshot-records" help:"At most how many records, with ten links each, a snapshot of a Neo4j store or of a past revision may hold in memory, at 2 KB each. 0 turns snapshots off." default:"100000" env:"WHOPLANS_SNAPSHOT_RECORDS"`
}

// most returns the greatest number of records held.
func (f snapshotFlag) most() int { return int(min(f.Records, math.MaxInt32)) }

// keep holds the newest state of a store that reads elsewhere in memory; wrapped is that store
// as callers are to use it.
func (f snapshotFlag) keep(s, wrapped store.Store, logger *slog.Logger) store.Store {
	if _, elsewhere := s.(*neo4j.Store); !elsewhere || f.Records == 0 {
		return wrapped
	}
	return mirror.Keep(wrapped, graph.Describe().Schema(), &mirror.Options{Records: f.most(), Logger: logger})
}

// held returns a store whose newest state is in memory, from which other states are built. It
// waits until that has been read.
func (f snapshotFlag) held(ctx context.Context, s store.Store) (store.Store, error) {
	s = f.keep(s, s, slog.New(slog.DiscardHandler))
	k, elsewhere := s.(store.Snapshotter)
	if !elsewhere {
		return s, nil
	}
	newest, err := s.View(ctx, 0)
	if err == nil {
		_, err = k.Snapshot(ctx, newest.Rev())
	}
	if errors.Is(err, store.ErrSnapshotTooLarge) {
		err = fmt.Errorf("%s: %w; raise --snapshot-records", resolvers.CodeSnapshotTooLarge, err)
	}
	return s, err
}
