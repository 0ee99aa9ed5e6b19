package resolvers

import (
	"context"

	"github.com/whoplans/whoplans/graph/change"
)

func (r *mutationResolver) RebaseScenario(ctx context.Context, input map[string]any, options *change.Options) (*change.Outcome, error) {
	return r.do(ctx, options, change.Decoded(change.Rebase, input))
}

func (r *mutationResolver) AdoptScenario(ctx context.Context, input map[string]any, options *change.Options) (*change.Outcome, error) {
	return r.do(ctx, options, change.Decoded(change.Adopt, input))
}

func (r *mutationResolver) CopyScenario(ctx context.Context, input map[string]any, options *change.Options) (*change.Outcome, error) {
	return r.do(ctx, options, change.Decoded(change.CopyScenario, input))
}
