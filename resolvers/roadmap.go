package resolvers

import (
	"context"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/change"
	"github.com/whoplans/whoplans/graph/roadmap"
)

func (r *queryResolver) Effect(ctx context.Context, scenario graph.ID) (*roadmap.Effect, error) {
	return roadmap.EffectOf(ctx, view(ctx), scenario)
}

func (r *queryResolver) RoadMap(ctx context.Context, scenario graph.ID) (*roadmap.RoadMap, error) {
	return roadmap.Find(ctx, view(ctx), scenario)
}

func (r *mutationResolver) ProposeActions(ctx context.Context, input map[string]any, options *change.Options) (*change.Outcome, error) {
	return r.do(ctx, options, change.Decoded(roadmap.Propose, input))
}

func (r *mutationResolver) AdoptAction(ctx context.Context, input map[string]any, options *change.Options) (*change.Outcome, error) {
	return r.do(ctx, options, change.Decoded(roadmap.Adopt, input))
}
