package change

import (
	"context"
	"slices"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/store"
)

// earlierKey is the key of the edits that come before those of an act.
type earlierKey struct{}

// after returns the context for an act that comes after edits of the same changeset.
func after(ctx context.Context, edits []Edit) context.Context {
	if len(edits) == 0 {
		return ctx
	}
	return context.WithValue(ctx, earlierKey{}, edits)
}

// drafted returns a record as the edits before an act leave it: what an act comes to
// follows from that. Where these are wrong, or delete it, it is as it was, since they
// are told as faults themselves.
func drafted(ctx context.Context, v *graph.View, r *store.Record) (*store.Record, error) {
	earlier, _ := ctx.Value(earlierKey{}).([]Edit)
	var edits []Edit
	for _, e := range earlier {
		if e.Record == string(r.ID) || slices.Contains(r.Values(store.SlugKey), e.Record) {
			edits = append(edits, e)
		}
	}
	if len(edits) == 0 {
		return r, nil
	}
	if err := spend(ctx, stepsOfTarget*len(edits)); err != nil {
		return nil, err
	}
	b, err := newBatch(ctx, v, edits)
	if err != nil || len(b.faults) > 0 || b.targets[0].deleted {
		return r, err
	}
	draft := b.targets[0].draft
	known, err := readAhead(ctx, b.view, b.asker, []Draft{draft})
	if err != nil {
		return nil, err
	}
	made, faults := build(v.Model(), v.Language(), []Draft{draft}, remaining{known, nil, b.unseen})
	if known.err != nil || len(faults) > 0 {
		return r, known.err
	}
	made[0].Rev = r.Rev
	return made[0], nil
}
