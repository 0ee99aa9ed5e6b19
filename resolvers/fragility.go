package resolvers

import (
	"context"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/fragility"
)

func (r *queryResolver) Without(ctx context.Context, stakeholder graph.ID, country *graph.JurisdictionCode) (*fragility.Without, error) {
	return fragility.Find(ctx, view(ctx), stakeholder, country)
}
