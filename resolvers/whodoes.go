package resolvers

import (
	"context"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/coverage"
)

func (r *queryResolver) WhoDoes(ctx context.Context, task []graph.ID, country []graph.JurisdictionCode, cluster []graph.ID, role []graph.Role, profession []graph.ID, professionMatch []coverage.ProfessionMatch, level []graph.Level, status []graph.Status, activeOn *graph.LocalDate, includeUnknown *bool, filter graph.Filter) (*coverage.Answer, error) {
	return coverage.WhoDoes(ctx, view(ctx), claimsOn(task, country, cluster, role, profession, professionMatch, level, status, activeOn, includeUnknown, filter))
}

// claimsOn are the arguments that whoDoes, matrix and coverage share.
func claimsOn(task []graph.ID, country []graph.JurisdictionCode, cluster []graph.ID, role []graph.Role, profession []graph.ID, professionMatch []coverage.ProfessionMatch, level []graph.Level, status []graph.Status, activeOn *graph.LocalDate, includeUnknown *bool, filter graph.Filter) coverage.Args {
	return coverage.Args{
		Task: task, Country: country, Cluster: cluster, Role: role, Profession: profession, ProfessionMatch: professionMatch,
		Level: level, Status: status, ActiveOn: activeOn, IncludeUnknown: includeUnknown, Filter: filter,
	}
}
