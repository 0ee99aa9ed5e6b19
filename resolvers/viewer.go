package resolvers

import (
	"context"

	"github.com/whoplans/whoplans/graph"
)

func (r *queryResolver) Viewer(ctx context.Context) (*graph.Viewer, error) {
	return view(ctx).Personal().Viewer(ctx), nil
}
