package main

import (
	"context"
	"fmt"
	"io"
	"os"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/access"
	"github.com/whoplans/whoplans/graph/change"
	"github.com/whoplans/whoplans/graph/store"
)

type undoCmd struct {
	storeFlag
	Revision graph.Rev `arg:"" help:"The commit to undo, as whoplans log shows it."`
	Author   string    `help:"Who undoes it." env:"WHOPLANS_AUTHOR" required:""`
	Reason   string    `help:"Why; by default that it is an undo."`
	Partly   bool      `help:"Undo the part of it that no later change stands in the way of."`
	DryRun   bool      `help:"Show what would change, without writing it."`
}

// Help says what becomes of later changes.
func (undoCmd) Help() string {
	return `What the commit changed and nobody changed since becomes what it was before, as a commit of its own, which can be undone too. Later changes are never overwritten: those that stand in the way are shown, and nothing is written.`
}

// Run undoes a commit, or says what stands in the way.
func (c undoCmd) Run(ctx context.Context, std streams) (err error) {
	s, err := c.open(ctx)
	if err != nil {
		return err
	}
	defer closing(s, &err)
	ctx = access.With(ctx, access.Operator(c.Author))
	out, err := change.Revert(ctx, graph.New(s), change.RevertArgs{Rev: c.Revision, Partly: c.Partly}, change.Options{Author: c.Author, Reason: c.Reason, DryRun: c.DryRun})
	if err != nil {
		return err
	}
	inTheWay(std.err, out.Faults)
	inTheWay(std.err, out.Left)
	if n := len(out.Faults); n > 0 {
		return exitCode{exitFaults, fmt.Errorf("%s in the way, so nothing was written", count(n, "change"))}
	}
	printFields(std.out, out.Changes)
	switch {
	case len(out.Changes) == 0:
		fmt.Fprintln(std.out, "nothing is left to undo")
	case c.DryRun:
		fmt.Fprintf(std.out, "%s would change\n", count(len(out.Changes), "record"))
	default:
		fmt.Fprintf(std.out, "%s changed, revision %d\n", count(len(out.Changes), "record"), out.Rev)
	}
	return nil
}

// inTheWay prints what keeps changes from being undone.
func inTheWay(w io.Writer, faults []change.Fault) {
	for _, f := range faults {
		fmt.Fprintf(w, "%s: %s\n", oneLine(f.Message), oneLine(f.Fix))
		for _, s := range f.Since {
			fmt.Fprintf(w, "    %s: was %s, is now %s; changed in revision %d (%s: %s)\n", s.Field, orNothing(s.Before), orNothing(s.After),
				s.By.Revision, oneLine(s.By.Author), oneLine(s.By.Reason))
		}
	}
}

// open opens a store that there is, for a dry run without keeping others out.
func (c undoCmd) open(ctx context.Context) (store.Store, error) {
	if path, err := sqlitePath(c.Store); err == nil {
		if _, err := os.Stat(path); err != nil {
			return nil, err
		}
	}
	if c.DryRun {
		return openToRead(ctx, c.Store, c.Neo4j)
	}
	return openStore(ctx, c.Store, c.Neo4j, nil)
}
