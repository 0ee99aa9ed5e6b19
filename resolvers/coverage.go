package resolvers

import (
	"context"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/coverage"
)

func (r *queryResolver) Coverage(ctx context.Context, countries []graph.JurisdictionCode, clusters []graph.ID, tasks []graph.ID, role []graph.Role, profession []graph.ID, professionMatch []coverage.ProfessionMatch, level []graph.Level, status []graph.Status, activeOn *graph.LocalDate, includeUnknown *bool) (*coverage.Table, error) {
	return coverage.TableOf(ctx, view(ctx), coverage.Args{
		Task: tasks, Country: countries, Cluster: clusters, Role: role, Profession: profession, ProfessionMatch: professionMatch,
		Level: level, Status: status, ActiveOn: activeOn, IncludeUnknown: includeUnknown,
	})
}
