package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"

	"github.com/99designs/gqlgen/graphql"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/change"
)

type undoCmd struct {
	changing
	urlFlag
	Revision graph.Rev `arg:"" help:"The commit to undo, as whoplans log shows it."`
	Partly   bool      `help:"Undo the part of it that no later change stands in the way of."`
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
	return c.tell(std, out, count(len(out.Faults), "change")+" in the way")
}

// undo undoes the commit in a store or, if one is named, on a server.
func (c undoCmd) undo(ctx context.Context) (*change.Outcome, error) {
	if c.URL != "" {
		return c.send(ctx)
	}
	return c.change(ctx, func(ctx context.Context, g *graph.Graph, o change.Options) (*change.Outcome, error) {
		return change.Revert(ctx, g, change.RevertArgs{Rev: c.Revision, Partly: c.Partly}, o)
	})
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
