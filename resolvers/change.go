package resolvers

import (
	"cmp"
	"context"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/access"
	"github.com/whoplans/whoplans/graph/change"
)

type mutationResolver struct{ graph *graph.Graph }

func (r *mutationResolver) Change(ctx context.Context, changes []map[string]any, options *change.Options) (*change.Outcome, error) {
	return r.edit(ctx, options, change.Edits(changes)...)
}

// edit makes edits in the name of who asks.
func (r *mutationResolver) edit(ctx context.Context, options *change.Options, edits ...change.Edit) (*change.Outcome, error) {
	o := *cmp.Or(options, &change.Options{})
	o.Author = access.Of(ctx).Author()
	out, err := change.Apply(ctx, r.graph, edits, o)
	if err == nil && out.Rev > 0 {
		*ctx.Value(lastKey{}).(*graph.Rev) = out.Rev
	}
	return out, err
}
