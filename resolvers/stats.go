package resolvers

import (
	"context"

	"github.com/whoplans/whoplans/graph"
)

func (r *queryResolver) Stats(ctx context.Context, filter graph.Filter) (*graph.Stats, error) {
	return view(ctx).Stats(ctx, filter)
}
