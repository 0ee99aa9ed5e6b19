package resolvers

import (
	"context"

	"github.com/whoplans/whoplans/graph"
)

func (r *queryResolver) Changesets(ctx context.Context, filter *graph.ChangesetFilter, first *int, after *string) (*graph.ChangesetConnection, error) {
	return view(ctx).Changesets(ctx, filter, first, after)
}

func (r *queryResolver) Changeset(ctx context.Context, revision int) (*graph.Changeset, error) {
	return view(ctx).Changeset(ctx, revision)
}

func (r *queryResolver) Difference(ctx context.Context, from graph.StateRef, to *graph.StateRef, filter *graph.DifferenceFilter, first *int, after *string) (*graph.RecordDifferenceConnection, error) {
	return view(ctx).Difference(ctx, from, to, filter, first, after)
}
