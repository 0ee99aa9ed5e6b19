package resolvers

import (
	"context"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/change"
	"github.com/whoplans/whoplans/graph/gaps"
)

func (r *queryResolver) Gaps(ctx context.Context, country []graph.JurisdictionCode, cluster []graph.ID, task []graph.ID, class []gaps.Class, rule []string, accepted bool) (*gaps.Answer, error) {
	return gaps.Find(ctx, view(ctx), gaps.Args{Country: country, Cluster: cluster, Task: task, Class: class, Rule: rule, Accepted: accepted}, gaps.Rules())
}

func (r *mutationResolver) AcceptGap(ctx context.Context, input map[string]any, options *change.Options) (*change.Outcome, error) {
	return r.do(ctx, options, change.Decoded(gaps.Accept, input))
}

func (r *mutationResolver) ReopenGap(ctx context.Context, input map[string]any, options *change.Options) (*change.Outcome, error) {
	return r.edit(ctx, options, change.Delete("AcceptedGap", input))
}
