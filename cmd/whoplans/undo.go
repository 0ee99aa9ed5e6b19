package main

import (
	"context"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/change"
)

type undoCmd struct {
	changing
	Revision graph.Rev `arg:"" help:"The commit to undo, as whoplans log shows it."`
	Partly   bool      `help:"Undo whatever part of it no later change prevents."`
}

// Help explains what becomes of later changes.
func (undoCmd) Help() string {
	return `Whatever the commit changed and nobody has changed since goes back to what it was, as a new commit, which can be undone too. Later changes are never overwritten: any that prevent the undo are shown, and nothing is written.`
}

// Run undoes a commit, or says what prevents it.
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
