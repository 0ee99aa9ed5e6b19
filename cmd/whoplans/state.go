package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/store"
)

// stateFlags name a state of a store to look at.
type stateFlags struct {
	storeFlag
	At *uint64 `help:"Ask a store as it was at a revision; whoplans log lists them." placeholder:"REVISION"`
	snapshotFlag
}

// read opens what is named, and lets do read it. A store in memory holds the built-in data
// set.
func (f stateFlags) read(ctx context.Context, do func(*graph.Graph) error) (err error) {
	if path, err := sqlitePath(f.Store); err == nil {
		if _, err := os.Stat(path); errors.Is(err, os.ErrNotExist) {
			return fmt.Errorf("there is no %s yet: start the server once (whoplans serve), or name --store memory: for the built-in data", path)
		}
	}
	s, err := openToRead(ctx, f.Store, f.Neo4j)
	if err != nil {
		return err
	}
	defer closing(s, &err)
	if f.Store == "memory:" {
		if err := loadSeed(ctx, graph.New(s), slog.New(slog.DiscardHandler)); err != nil {
			return err
		}
	}
	if f.At != nil {
		if s, err = f.at(ctx, s, store.Rev(*f.At)); err != nil {
			return err
		}
	}
	return do(graph.New(s))
}
