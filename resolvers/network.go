package resolvers

import (
	"context"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/network"
)

func (r *queryResolver) Network(ctx context.Context, scope *network.Extent, kinds []graph.RecordType, depth int, direction network.WalkDirection, links []string, withoutLinks []string, claims network.ClaimsDrawn, claimFilter graph.Filter, limit int) (*network.Network, error) {
	return network.Around(ctx, view(ctx), network.Args{Extent: scope, Kinds: kinds, Depth: depth, Rules: network.Rules{Direction: direction, Links: links, WithoutLinks: withoutLinks}, Claims: claims, ClaimFilter: claimFilter, Limit: limit})
}
