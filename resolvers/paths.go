package resolvers

import (
	"context"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/network"
)

func (r *queryResolver) Paths(ctx context.Context, from graph.ID, to graph.ID, through *network.PathThrough, avoid *network.PathAvoid, country []graph.JurisdictionCode, direction network.WalkDirection, links []string, withoutLinks []string, claimFilter graph.Filter, maxLength int, limit int) (*network.Paths, error) {
	return network.FindPaths(ctx, view(ctx), network.PathsArgs{
		From: from, To: to, Through: through, Avoid: avoid,
		Rules:       network.Rules{Country: country, Direction: direction, Links: links, WithoutLinks: withoutLinks},
		ClaimFilter: claimFilter, MaxLength: maxLength, Limit: limit,
	})
}

func (r *queryResolver) Bridges(ctx context.Context, from []graph.ID, to []graph.ID, of []graph.RecordType, country []graph.JurisdictionCode, direction network.WalkDirection, links []string, withoutLinks []string, claimFilter graph.Filter, maxLength int, first int) (*network.Bridges, error) {
	return network.FindBridges(ctx, view(ctx), network.BridgesArgs{
		From: from, To: to, Of: of,
		Rules:       network.Rules{Country: country, Direction: direction, Links: links, WithoutLinks: withoutLinks},
		ClaimFilter: claimFilter, MaxLength: maxLength, First: first,
	})
}
