package resolvers

import (
	"context"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/network"
)

func (r *queryResolver) Paths(ctx context.Context, from graph.ID, to graph.ID, through *network.PathThrough, avoid *network.PathAvoid, claimFilter graph.Filter, maxLength int, limit int) (*network.Paths, error) {
	return network.FindPaths(ctx, view(ctx), network.PathsArgs{From: from, To: to, Through: through, Avoid: avoid, ClaimFilter: claimFilter, MaxLength: maxLength, Limit: limit})
}
