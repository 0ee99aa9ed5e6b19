package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/99designs/gqlgen/graphql"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/access"
	"github.com/whoplans/whoplans/graph/change"
	"github.com/whoplans/whoplans/graph/store"
)

type undoCmd struct {
	storeFlag
	urlFlag
	Revision graph.Rev `arg:"" help:"The commit to undo, as whoplans log shows it."`
	Author   string    `help:"Who undoes it; on a server that is whose token it is." env:"WHOPLANS_AUTHOR"`
	Reason   string    `help:"Why; by default that it is an undo."`
	Partly   bool      `help:"Undo the part of it that no later change stands in the way of."`
	DryRun   bool      `help:"Show what would change, without writing it."`
}

// Help says what becomes of later changes.
func (undoCmd) Help() string {
	return `What the commit changed and nobody changed since becomes what it was before, as a commit of its own, which can be undone too. Later changes are never overwritten: those that stand in the way are shown, and nothing is written.`
}

// Run undoes a commit, or says what stands in the way.
func (c undoCmd) Run(ctx context.Context, std streams) error {
	out, err := c.undo(ctx)
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

// undo undoes the commit in a store or, if one is named, on a server.
func (c undoCmd) undo(ctx context.Context) (_ *change.Outcome, err error) {
	switch {
	case c.URL != "":
		return c.send(ctx)
	case c.Author == "":
		return nil, exitCode{exitUsage, errors.New("missing flags: --author=STRING")}
	}
	s, err := c.open(ctx)
	if err != nil {
		return nil, err
	}
	defer closing(s, &err)
	ctx = access.With(ctx, access.Operator(c.Author))
	return change.Revert(ctx, graph.New(s), change.RevertArgs{Rev: c.Revision, Partly: c.Partly}, change.Options{Author: c.Author, Reason: c.Reason, DryRun: c.DryRun})
}

// revertMutation asks a server for what change.Revert returns.
const revertMutation = `mutation ($revision: Int!, $partly: Boolean!, $options: ChangeOptions!) {
  revert(revision: $revision, partly: $partly, options: $options) {
    revision
    difference { kind slug type fields { field before after } }
    userErrors { ...Wrong }
    leftOut { ...Wrong }
  }
}
fragment Wrong on UserError { code message fix since { field before after by { revision author reason } } }`

// send has a server undo the commit.
func (c undoCmd) send(ctx context.Context) (*change.Outcome, error) {
	options := map[string]any{"dryRun": c.DryRun}
	if c.Reason != "" {
		options["reason"] = c.Reason
	}
	a, err := ask(ctx, c.URL, os.Getenv(tokenVariable), &graphql.RawParams{Query: revertMutation, Variables: map[string]any{"revision": c.Revision, "partly": c.Partly, "options": options}})
	if err != nil {
		return nil, err
	}
	if len(a.Errors) > 0 {
		return nil, errors.New(a.Errors[0].Message)
	}
	var data struct {
		Revert struct {
			Revision   graph.Rev
			Difference []struct {
				graph.Difference
				Type graph.DifferenceType
			}
			UserErrors, LeftOut []change.Fault
		}
	}
	if err := json.Unmarshal(a.Data, &data); err != nil {
		return nil, fmt.Errorf("%s does not answer as a whoplans server does: %w", c.URL, err)
	}
	r := data.Revert
	out := &change.Outcome{Rev: r.Revision, Faults: r.UserErrors, Left: r.LeftOut}
	for _, d := range r.Difference {
		d.New, d.Deleted = d.Type == graph.DifferenceCreated, d.Type == graph.DifferenceDeleted
		out.Changes = append(out.Changes, d.Difference)
	}
	return out, nil
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
