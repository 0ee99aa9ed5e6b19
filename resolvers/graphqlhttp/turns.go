package graphqlhttp

import (
	"context"
	"runtime"
	"sync"
	"sync/atomic"

	"github.com/vektah/gqlparser/v2/gqlerror"
)

// From what sizes a request is expensive before anything is known of its answer.
const (
	expensiveBody     = 16 << 10 // bytes of JSON
	expensiveDocument = 512      // bytes of a document that isn't known yet
	expensiveValues   = 100      // of variables
)

// maxWaiting is how many expensive requests may wait for their turn.
const maxWaiting = 100

// turns keeps expensive requests from taking all processors: of those only a few
// run at once, the others wait. Requests that take less than a millisecond don't
// come here, so that they are answered meanwhile.
type turns struct {
	running chan struct{}
	waiting atomic.Int64
}

// newTurns lets expensive requests take half of the processors.
func newTurns() *turns {
	return &turns{running: make(chan struct{}, max(1, runtime.GOMAXPROCS(0)/2))}
}

// turn is what one request has of them. It has to be given back by end.
type turn struct {
	turns *turns // nil for one that waits for nothing

	mu    sync.Mutex
	taken bool // guarded by mu
}

// end lets the next one in.
func (t *turn) end() {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.taken {
		t.taken = false
		<-t.turns.running
	}
}

// Turn waits until a request of the server that turned out to be expensive may
// go on. It returns an error if too many wait already, or the context ends first.
// A request that has its turn waits no more, and outside of a request there is
// nothing to wait for.
func Turn(ctx context.Context) error {
	if err := takeTurn(ctx); err != nil {
		return err
	}
	return nil
}

// takeTurn is [Turn] with an error for the client.
func takeTurn(ctx context.Context) *gqlerror.Error {
	a := askedOf(ctx)
	if a == nil || a.turn.turns == nil {
		return nil
	}
	err := a.turn.take(ctx)
	if err != nil {
		a.stopped.CompareAndSwap(nil, new(error(err)))
	}
	return err
}

// take waits for the turn, unless it was taken before.
func (t *turn) take(ctx context.Context) *gqlerror.Error {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.taken {
		return nil
	}
	select {
	case t.turns.running <- struct{}{}:
		t.taken = true
		return nil
	default:
	}
	defer t.turns.waiting.Add(-1)
	if t.turns.waiting.Add(1) > maxWaiting {
		return refuse(CodeOverloaded, "the server has too many large requests at the moment: try again in a few seconds")
	}
	select {
	case t.turns.running <- struct{}{}:
		t.taken = true
		return nil
	case <-ctx.Done():
		return refuse(CodeOverloaded, "the server has too many large requests at the moment, and this one's turn did not come in time: try again in a few seconds")
	}
}
