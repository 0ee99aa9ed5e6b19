package main

import (
	"context"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/change"
)

type undoCmd struct {
	changing
	Revision graph.Rev `arg:"" help:"The commit to undo, as whoplans log shows it."`
	Partly   bool      `help:"Undo the part of it that no later change stands in the way of."`
}

// Help says what becomes of later changes.
func (undoCmd) Help() string {
	return `What the commit changed and nobody changed since becomes what it was before, as a commit of its own, which can be undone too. Later changes are never overwritten: those that stand in the way are shown, and nothing is written.`
}

// Run undoes a commit, or says what stands in the way.
func (c undoCmd) Run(ctx context.Context, std streams) error {
	m := mutation{"revert(revision: $revision, partly: $partly, options: $options)", "$revision: Int!, $partly: Boolean!", map[string]any{"revision": c.Revision, "partly": c.Partly}}
	out, err := c.do(ctx, m, func(ctx context.Context, g *graph.Graph, o change.Options) (*change.Outcome, error) {
		return change.Revert(ctx, g, change.RevertArgs{Rev: c.Revision, Partly: c.Partly}, o)
	})
	if err != nil {
		return err
	}
	return c.tell(std, out, count(len(out.Faults), "change")+" in the way")
}
