package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"os"
	"sync"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/change"
	"github.com/whoplans/whoplans/seed"
)

// loadSeed loads the built-in data set into an empty graph.
func loadSeed(ctx context.Context, g *graph.Graph, logger *slog.Logger) error {
	return loadSet(ctx, g, seed.Default, logger)
}

// loadSet is loadSeed with the data set that read returns.
func loadSet(ctx context.Context, g *graph.Graph, read func() *seed.Set, logger *slog.Logger) error {
	if v, err := g.View(ctx, 0); err != nil || v.Rev() > 0 {
		return err // reading the files takes half of the time to start
	}
	set := read()
	logger.InfoContext(ctx, "loading the built-in data set, since the store is empty", "records", len(set.Drafts))
	l, err := change.Load(ctx, g, set.Drafts, change.LoadOptions{Author: "whoplans", Reason: "the HEROES data set", IfEmpty: true})
	if err != nil {
		return err
	}
	if faults := set.Faults(l.Faults); len(faults) > 0 {
		return fmt.Errorf("the built-in data set has faults, first %v", faults[0])
	}
	return nil
}

// readAhead starts to read the data set if the store's file does not exist yet.
func readAhead(storeName string) func() *seed.Set {
	files := storeFiles(storeName)
	if len(files) == 0 {
		return seed.Default
	}
	if _, err := os.Stat(files[0]); !errors.Is(err, fs.ErrNotExist) {
		return seed.Default
	}
	read := sync.OnceValue(seed.Default)
	go read()
	return read
}

// older returns the versions of the data set in the graph and of the built-in one, if the
// built-in one is newer.
func older(ctx context.Context, g *graph.Graph) (held, builtIn string, err error) {
	v, err := g.View(ctx, 0)
	if err != nil {
		return "", "", err
	}
	holds, err := v.Dataset(ctx)
	if err != nil || holds == nil {
		return "", "", err
	}
	ours := seed.Dataset()
	date, _ := ours.Fields["date"].(string)
	if holds.Slug != ours.Slug || string(holds.Date) >= date {
		return "", "", nil
	}
	builtIn, _ = ours.Fields["version"].(string)
	return holds.Version, builtIn, nil
}
