package resolvers

import (
	"context"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/assess"
)

func (r *queryResolver) StakeholderAnalysis(ctx context.Context, country graph.JurisdictionCode, task []graph.ID, quadrant []assess.Quadrant) (*assess.Analysis, error) {
	return assess.AnalyseStakeholders(ctx, view(ctx), assess.StakeholdersArgs{Country: country, Task: task, Quadrant: quadrant})
}

func (r *queryResolver) Planners(ctx context.Context, country []graph.JurisdictionCode) (*assess.Planners, error) {
	return assess.FindPlanners(ctx, view(ctx), country)
}
