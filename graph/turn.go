package graph

import (
	"context"
	"runtime"
	"sync"

	"github.com/whoplans/whoplans/graph/store"
)

// InTurn waits until a change may be prepared, and returns the context for that:
// changes take half of the processors, so that many editors leave readers the
// others. End has to be called, and before the change is committed, since commits that
// wait at the same time are made durable together. Where the state is not in memory
// preparing a change is mostly waiting, and nobody's turn has to come.
func (g *Graph) InTurn(ctx context.Context) (turn context.Context, end func(), err error) {
	state, err := g.store.View(ctx, 0)
	if err != nil {
		return nil, nil, err
	}
	if _, held := state.(store.Layered); !held {
		return ctx, func() {}, nil
	}
	select {
	case g.changing <- struct{}{}:
		return store.InTurn(ctx), sync.OnceFunc(func() { <-g.changing }), nil
	case <-ctx.Done():
		return nil, nil, ctx.Err()
	}
}

// newTurns lets as much be done at once as half of the processors do.
func newTurns() chan struct{} { return make(chan struct{}, max(1, runtime.GOMAXPROCS(0)/2)) }
