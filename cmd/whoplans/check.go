package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"log/slog"
	"os"
	"slices"
	"strings"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/change"
	"github.com/whoplans/whoplans/seed"
)

type checkCmd struct {
	storeFlag
	Files []string `arg:"" optional:"" help:"Files or folders to check; by default the built-in data set."`
}

// Help says what the files are compared with.
func (checkCmd) Help() string {
	return `Folders are whole data sets. A single file is treated as part of the built-in data set, which it may refer to. If there is a store, the records in the files are also compared with it; if there is none, single files are compared with the built-in data set. It is a fault if the same slug is used there for another kind, or for something else.`
}

// Run reports all faults at once, those of the files first.
func (c checkCmd) Run(ctx context.Context, std streams) error {
	set, err := readSet(c.Files)
	if err != nil {
		return err
	}
	mine := len(set.Drafts)
	if slices.ContainsFunc(c.Files, isFile) {
		set = set.Over(seed.Default())
	}
	if err := report(std.err, set.Faults(change.Check(graph.Describe(), set.Drafts))); err != nil {
		return err
	}
	if mine == 0 {
		return noRecords(c.Files)
	}
	if len(c.Files) > 0 {
		if err := c.compare(ctx, std, set, mine); err != nil {
			return err
		}
	}
	fmt.Fprintf(std.out, "%s, no faults\n", count(mine, "record"))
	return nil
}

// compare finds records of a set that are about other things than the store's records of the
// same names. The first drafts of the set are those of the files.
func (c checkCmd) compare(ctx context.Context, std streams, set *seed.Set, mine int) (err error) {
	if c.Store == "memory:" {
		return nil
	}
	in := "the store"
	s, err := openToRead(ctx, c.Store, c.Neo4j)
	if errors.Is(err, fs.ErrNotExist) && c.Store == defaultStore {
		if mine == len(set.Drafts) {
			return nil
		}
		in = "the built-in data set"
		if s, err = openStore(ctx, "memory:", c.Neo4j, nil); err == nil {
			err = loadSeed(ctx, graph.New(s), slog.New(slog.DiscardHandler))
		}
	}
	if err != nil {
		return err
	}
	defer closing(s, &err)
	l, err := change.Load(ctx, graph.New(s), set.Drafts, change.LoadOptions{DryRun: true})
	if err != nil {
		return err
	}
	// The built-in data set is not what is being checked.
	others := func(slug string) bool {
		return slices.IndexFunc(set.Drafts, func(d change.Draft) bool { return d.Slug == slug }) >= mine
	}
	l.Faults = slices.DeleteFunc(l.Faults, func(f change.Fault) bool { return f.Draft >= mine })
	l.Moved = slices.DeleteFunc(l.Moved, func(d graph.Difference) bool { return others(d.Slug) })
	if err := report(std.err, set.Faults(l.Faults)); err != nil {
		return err
	}
	return moved(std.err, l, in)
}

func isFile(path string) bool {
	info, err := os.Stat(path)
	return err == nil && !info.IsDir()
}

func readSet(files []string) (*seed.Set, error) {
	if len(files) == 0 {
		return seed.Default(), nil
	}
	return seed.ReadFiles(files...)
}

// noRecords is the error for files without records: probably others were meant.
func noRecords(files []string) error {
	return fmt.Errorf("there are no records in %s: name files or folders of .yaml files that hold some", strings.Join(files, ", "))
}

// report prints faults by place; none is no error.
func report(w io.Writer, faults []seed.Fault) error {
	if len(faults) == 0 {
		return nil
	}
	for _, f := range faults {
		fmt.Fprintln(w, f)
	}
	return exitCode{exitFaults, errors.New(count(len(faults), "fault"))}
}
