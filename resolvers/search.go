package resolvers

import (
	"context"

	"github.com/whoplans/whoplans/graph"
)

func (r *queryResolver) Search(ctx context.Context, query string, types []graph.RecordType, filter graph.Filter, first int, after *string) (*graph.SearchConnection, error) {
	return view(ctx).Search(ctx, graph.SearchArgs{Query: query, Types: types, Filter: filter, First: first, After: after})
}
