package resolvers

import (
	"context"

	"github.com/whoplans/whoplans/graph"
)

func (r *queryResolver) Paths(ctx context.Context, from graph.ID, to graph.ID, through *graph.PathThrough, avoid *graph.PathAvoid, claimFilter graph.Filter, maxLength int, limit int) (*graph.Paths, error) {
	return view(ctx).Paths(ctx, graph.PathsArgs{From: from, To: to, Through: through, Avoid: avoid, ClaimFilter: claimFilter, MaxLength: maxLength, Limit: limit})
}
