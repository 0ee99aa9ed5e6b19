package resolvers

import (
	"context"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/alike"
)

func (r *queryResolver) Duplicates(ctx context.Context, country graph.JurisdictionCode) (*alike.Answer, error) {
	return alike.Find(ctx, view(ctx), country)
}
