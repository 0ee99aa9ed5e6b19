package resolvers

import (
	"context"

	"github.com/whoplans/whoplans/graph"
)

func (r *queryResolver) Node(ctx context.Context, id graph.ID) (graph.Record, error) {
	return find[graph.Record](ctx, id)
}

func (r *queryResolver) Nodes(ctx context.Context, ids []graph.ID) ([]graph.Record, error) {
	return view(ctx).Nodes(ctx, ids)
}

func (r *queryResolver) Countries(ctx context.Context, filter graph.Filter, orderBy *graph.Order, first *int, after *string, last *int, before *string) (*graph.JurisdictionConnection, error) {
	return list[graph.JurisdictionConnection](ctx, "Jurisdiction", graph.ListArgs{Filter: graph.Countries(filter), Order: orderBy, First: first, After: after, Last: last, Before: before})
}

func (r *queryResolver) Country(ctx context.Context, code graph.JurisdictionCode) (*graph.Jurisdiction, error) {
	return view(ctx).Country(ctx, code)
}

func (r *queryResolver) Dataset(ctx context.Context) (*graph.Dataset, error) {
	return view(ctx).Dataset(ctx)
}
