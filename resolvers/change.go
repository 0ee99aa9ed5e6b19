package resolvers

import (
	"cmp"
	"context"

	"github.com/whoplans/whoplans/accounts/people"
	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/access"
	"github.com/whoplans/whoplans/graph/change"
	"github.com/whoplans/whoplans/graph/roadmap"
)

type mutationResolver struct {
	graph  *graph.Graph
	people people.Directory
}

func (r *mutationResolver) Change(ctx context.Context, changes []map[string]any, options *change.Options) (*change.Outcome, error) {
	return r.do(ctx, options, change.Acts(changes, roadmap.Acts())...)
}

func (r *mutationResolver) AssignTask(ctx context.Context, input map[string]any, options *change.Options) (*change.Outcome, error) {
	return r.do(ctx, options, change.Named("assignTask", input))
}

func (r *mutationResolver) RecordAbsence(ctx context.Context, input map[string]any, options *change.Options) (*change.Outcome, error) {
	return r.do(ctx, options, change.Named("recordAbsence", input))
}

func (r *mutationResolver) Dispute(ctx context.Context, input map[string]any, options *change.Options) (*change.Outcome, error) {
	return r.do(ctx, options, change.Named("dispute", input))
}

func (r *mutationResolver) EndResponsibility(ctx context.Context, input map[string]any, options *change.Options) (*change.Outcome, error) {
	return r.do(ctx, options, change.Named("endResponsibility", input))
}

func (r *mutationResolver) TransferResponsibility(ctx context.Context, input map[string]any, options *change.Options) (*change.Outcome, error) {
	return r.do(ctx, options, change.Named("transferResponsibility", input))
}

func (r *mutationResolver) Confirm(ctx context.Context, input map[string]any, options *change.Options) (*change.Outcome, error) {
	return r.do(ctx, options, change.Named("confirm", input))
}

func (r *mutationResolver) Cite(ctx context.Context, input map[string]any, options *change.Options) (*change.Outcome, error) {
	return r.do(ctx, options, change.Named("cite", input))
}

func (r *mutationResolver) Rename(ctx context.Context, input map[string]any, options *change.Options) (*change.Outcome, error) {
	return r.do(ctx, options, change.Named("rename", input))
}

func (r *mutationResolver) Merge(ctx context.Context, input map[string]any, options *change.Options) (*change.Outcome, error) {
	return r.do(ctx, options, change.Named("merge", input))
}

func (r *mutationResolver) Split(ctx context.Context, input map[string]any, options *change.Options) (*change.Outcome, error) {
	return r.do(ctx, options, change.Named("split", input))
}

// edit makes an edit in the name of the caller.
func (r *mutationResolver) edit(ctx context.Context, options *change.Options, e change.Edit) (*change.Outcome, error) {
	return r.do(ctx, options, e.Act())
}

func (r *mutationResolver) Revert(ctx context.Context, revision int, partly bool, options *change.Options) (*change.Outcome, error) {
	return notingLast(ctx)(change.Revert(ctx, r.graph, change.RevertArgs{Rev: graph.Rev(max(revision, 0)), Partly: partly}, optionsOf(ctx, options)))
}

// do makes acts in the name of the caller.
func (r *mutationResolver) do(ctx context.Context, options *change.Options, acts ...change.Act) (*change.Outcome, error) {
	return notingLast(ctx)(change.Do(ctx, r.graph, acts, optionsOf(ctx, options)))
}

// optionsOf returns the options of a change by the caller.
func optionsOf(ctx context.Context, options *change.Options) change.Options {
	o := *cmp.Or(options, &change.Options{})
	o.Author = access.Of(ctx).Author()
	return o
}

// notingLast passes on an outcome and notes its commit as the mutation's last, whose
// revision the answer tells.
func notingLast(ctx context.Context) func(*change.Outcome, error) (*change.Outcome, error) {
	return func(out *change.Outcome, err error) (*change.Outcome, error) {
		if err == nil && out.Rev > 0 {
			*ctx.Value(lastKey{}).(*graph.Rev) = out.Rev
		}
		return out, err
	}
}
