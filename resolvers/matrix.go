package resolvers

import (
	"context"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/coverage"
)

func (r *queryResolver) Matrix(ctx context.Context, country []graph.JurisdictionCode, cluster []graph.ID, task []graph.ID, role []graph.Role, profession []graph.ID, professionMatch []coverage.ProfessionMatch, level []graph.Level, status []graph.Status, activeOn *graph.LocalDate, includeUnknown *bool) (*coverage.Matrix, error) {
	return coverage.MatrixOf(ctx, view(ctx), claimsOn(task, country, cluster, role, profession, professionMatch, level, status, activeOn, includeUnknown, nil))
}
