package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/access"
	"github.com/whoplans/whoplans/graph/change"
	"github.com/whoplans/whoplans/graph/store"
)

// changing is how commands change a store that there is.
type changing struct {
	storeFlag
	Author string `help:"Who changes it." env:"WHOPLANS_AUTHOR"`
	Reason string `help:"Why; by default what is done."`
	DryRun bool   `help:"Show what would change, without writing it."`
}

// change changes the store in the name of who runs the command.
func (c changing) change(ctx context.Context, do func(context.Context, *graph.Graph, change.Options) (*change.Outcome, error)) (_ *change.Outcome, err error) {
	if c.Author == "" {
		return nil, exitCode{exitUsage, errors.New("missing flags: --author=STRING")}
	}
	s, err := c.open(ctx)
	if err != nil {
		return nil, err
	}
	defer closing(s, &err)
	return do(access.With(ctx, access.Operator(c.Author)), graph.New(s), change.Options{Author: c.Author, Reason: c.Reason, DryRun: c.DryRun})
}

// open opens the store, for a dry run without keeping others out.
func (c changing) open(ctx context.Context) (store.Store, error) {
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

// make makes acts, and prints what became of them.
func (c changing) make(ctx context.Context, std streams, acts ...change.Act) error {
	out, err := c.change(ctx, func(ctx context.Context, g *graph.Graph, o change.Options) (*change.Outcome, error) {
		return change.Do(ctx, g, acts, o)
	})
	if err != nil {
		return err
	}
	return c.tell(std, out, count(len(out.Faults), "fault"))
}

// tell prints what became of a change, of which something was wrong if it has faults.
func (c changing) tell(std streams, out *change.Outcome, wrong string) error {
	inTheWay(std.err, out.Faults)
	inTheWay(std.err, out.Left)
	if len(out.Faults) > 0 {
		return exitCode{exitFaults, fmt.Errorf("%s, so nothing was written", wrong)}
	}
	printFields(std.out, out.Changes)
	switch {
	case len(out.Changes) == 0:
		fmt.Fprintln(std.out, "there is nothing to change")
	case c.DryRun:
		fmt.Fprintf(std.out, "%s would change\n", count(len(out.Changes), "record"))
	default:
		fmt.Fprintf(std.out, "%s changed, revision %d\n", count(len(out.Changes), "record"), out.Rev)
	}
	return nil
}

// inTheWay prints what keeps changes from being made.
func inTheWay(w io.Writer, faults []change.Fault) {
	for _, f := range faults {
		fmt.Fprintf(w, "%s: %s\n", oneLine(f.Message), oneLine(f.Fix))
		for _, s := range f.Since {
			fmt.Fprintln(w, "    "+since(s))
		}
	}
}

// since says what was changed since somebody saw a record, or took out a file, and
// by whom.
func since(s change.FieldChange) string {
	return fmt.Sprintf("%s: was %s, is now %s; changed in revision %d (%s: %s)", s.Field, orNothing(s.Before), orNothing(s.After),
		s.By.Revision, oneLine(s.By.Author), oneLine(s.By.Reason))
}
