package resolvers

import (
	"context"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/compare"
)

func (r *queryResolver) Compare(ctx context.Context, countries []graph.JurisdictionCode, task []graph.ID) (*compare.Comparison, error) {
	return compare.Compare(ctx, view(ctx), compare.Args{Countries: countries, Task: task})
}

func (r *queryResolver) Similar(ctx context.Context, country *graph.JurisdictionCode) (*compare.Similar, error) {
	return compare.FindSimilar(ctx, view(ctx), country)
}

func (r *queryResolver) ProposedClusters(ctx context.Context) (*compare.Clusters, error) {
	return compare.ProposeClusters(ctx, view(ctx))
}

func (r *queryResolver) LearnFrom(ctx context.Context, country graph.JurisdictionCode, task []graph.ID) (*compare.Learning, error) {
	return compare.LearnFrom(ctx, view(ctx), country, task)
}
