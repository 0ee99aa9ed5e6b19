package resolvers

import (
	"context"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/assess"
)

func (r *queryResolver) StakeholderAnalysis(ctx context.Context, country graph.JurisdictionCode) (*assess.Analysis, error) {
	return assess.AnalyseStakeholders(ctx, view(ctx), country)
}

func (r *queryResolver) Planners(ctx context.Context, country []graph.JurisdictionCode) (*assess.Planners, error) {
	return assess.FindPlanners(ctx, view(ctx), country)
}
