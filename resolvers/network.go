package resolvers

import (
	"context"

	"github.com/whoplans/whoplans/graph"
)

func (r *queryResolver) Network(ctx context.Context, scope *graph.NetworkScope, kinds []graph.RecordType, depth int, claims graph.ClaimsDrawn, claimFilter graph.Filter, limit int) (*graph.Network, error) {
	return view(ctx).Network(ctx, graph.NetworkArgs{Scope: scope, Kinds: kinds, Depth: depth, Claims: claims, ClaimFilter: claimFilter, Limit: limit})
}
