package resolvers

import (
	"context"

	"github.com/whoplans/whoplans/graph"
)

func (r *queryResolver) Trace(ctx context.Context, task *graph.ID, from *graph.ID, country *graph.JurisdictionCode, stakeholder *graph.ID, upstream *int, downstream *int, status []graph.Status) (*graph.Trace, error) {
	return view(ctx).Trace(ctx, graph.TraceArgs{
		Task: task, From: from, Country: country, Stakeholder: stakeholder, Upstream: upstream, Downstream: downstream, Status: status,
	})
}
