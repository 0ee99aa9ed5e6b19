package resolvers

import (
	"context"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/change"
	"github.com/whoplans/whoplans/graph/gaps"
)

func (r *queryResolver) Gaps(ctx context.Context, countries []graph.JurisdictionCode, clusters []graph.ID, tasks []graph.ID, class []gaps.Class, rules []string, accepted bool) (*gaps.Answer, error) {
	return gaps.Find(ctx, view(ctx), gaps.Args{Countries: countries, Clusters: clusters, Tasks: tasks, Class: class, Rules: rules, Accepted: accepted}, gaps.Rules())
}

func (r *mutationResolver) AcceptGap(ctx context.Context, input map[string]any, options *change.Options) (*change.Outcome, error) {
	return r.do(ctx, options, change.Decoded(gaps.Accept, input))
}

func (r *mutationResolver) ReopenGap(ctx context.Context, input map[string]any, options *change.Options) (*change.Outcome, error) {
	return r.edit(ctx, options, change.Delete("AcceptedGap", input))
}
