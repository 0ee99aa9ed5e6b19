package resolvers

import (
	"context"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/network"
)

func (r *queryResolver) Metrics(ctx context.Context, scope *network.Extent, kinds []graph.RecordType, measures []network.Measure, direction network.LinkDirection, weights network.LinkWeights, depth *int, past bool, claimFilter graph.Filter, projection []graph.RecordType, rangeArg bool, seed int) (*network.Metrics, error) {
	return network.MeasureNetwork(ctx, view(ctx), network.MetricsArgs{
		Extent: scope, Kinds: kinds, Measures: measures, Direction: direction, Weights: weights, Depth: depth, Past: past,
		ClaimFilter: claimFilter, Projection: projection, Range: rangeArg, Seed: seed,
	})
}
