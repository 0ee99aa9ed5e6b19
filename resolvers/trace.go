package resolvers

import (
	"context"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/network"
	"github.com/whoplans/whoplans/graph/trace"
)

func (r *queryResolver) Trace(ctx context.Context, task *graph.ID, from *graph.ID, country []graph.JurisdictionCode, stakeholder *graph.ID, direction network.WalkDirection, links []string, withoutLinks []string, through *trace.Through, upstream *int, downstream *int, status []graph.Status) (*trace.Trace, error) {
	return trace.Follow(ctx, view(ctx), trace.Args{
		Task: task, From: from, Stakeholder: stakeholder, Through: through, Upstream: upstream, Downstream: downstream, Status: status,
		Rules: network.Rules{Country: country, Direction: direction, Links: links, WithoutLinks: withoutLinks},
	})
}
