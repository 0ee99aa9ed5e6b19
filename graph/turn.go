package graph

import (
	"context"

	"github.com/whoplans/whoplans/graph/store"
)

// InTurn waits until a change may be prepared, where the store has turns for that, and
// returns the context for it. End has to be called, and before the change is committed,
// since commits that wait at the same time are made durable together. Where the state is
// not in memory preparing a change is mostly waiting, and nobody's turn has to come.
func (g *Graph) InTurn(ctx context.Context) (turn context.Context, end func(), err error) {
	t, ok := g.store.(store.Turns)
	if !ok {
		return ctx, func() {}, nil
	}
	if end, err = t.Turn(ctx); err != nil {
		return nil, nil, err
	}
	return store.InTurn(ctx), end, nil
}
