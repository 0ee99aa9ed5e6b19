package resolvers

import (
	"context"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/trace"
)

func (r *queryResolver) Trace(ctx context.Context, task *graph.ID, from *graph.ID, country *graph.JurisdictionCode, stakeholder *graph.ID, upstream *int, downstream *int, status []graph.Status) (*trace.Trace, error) {
	return trace.Follow(ctx, view(ctx), trace.Args{
		Task: task, From: from, Country: country, Stakeholder: stakeholder, Upstream: upstream, Downstream: downstream, Status: status,
	})
}
