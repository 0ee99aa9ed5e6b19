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

// How many requests may wait for their turn: of expensive ones, and of those that change
// something, which take a millisecond.
const (
	maxWaiting = 100
	maxEdits   = 1000
)

// turns keeps some requests from taking all processors: of those only a few run at
// once, the others wait. Small queries don't come here, so that they are answered
// meanwhile. Requests that change something have turns of their own, so that none waits
// for expensive queries: a commit sets all free that waited for it, and small queries
// would queue behind what answers them.
type turns struct {
	running chan struct{}
	waiting atomic.Int64
	of      string // what they are of, in the plural
	most    int64  // that may wait
}

// newTurns lets requests take half of the processors.
func newTurns(of string, most int64) *turns {
	return &turns{running: make(chan struct{}, max(1, runtime.GOMAXPROCS(0)/2)), of: of, most: most}
}

// turn is the turn of one request. It has to be given back by end.
type turn struct {
	turns *turns // nil for one that waits for nothing

	mu    sync.Mutex
	taken bool // guarded by mu
}

// end lets the next one in; it tells whether it had the turn.
func (t *turn) end() bool {
	t.mu.Lock()
	defer t.mu.Unlock()
	had := t.taken
	if had {
		t.taken = false
		<-t.turns.running
	}
	return had
}

// again waits for the turn once more. Who had it is not turned away.
func (t *turn) again(ctx context.Context) {
	t.mu.Lock()
	defer t.mu.Unlock()
	select {
	case t.turns.running <- struct{}{}:
		t.taken = true
	case <-ctx.Done():
	}
}

// TurnToChange waits until a request of the server that changes something may go on, as
// [Turn] does for expensive ones. Such a request has no turn of these besides: who holds
// one while waiting for the other would stop both. If too many wait already it stops the
// request.
func TurnToChange(ctx context.Context) error {
	a := inflightOf(ctx)
	if a == nil || a.change.turns == nil {
		return nil
	}
	a.turn.end()
	if err := a.change.take(ctx); err != nil {
		Stop(ctx, err)
		return err
	}
	return nil
}

// Rest lets others have the turn of a request that changes something, while that waits
// for what takes no processor. What it returns waits for the turn once more.
func Rest(ctx context.Context) (again func()) {
	a := inflightOf(ctx)
	if a == nil || !a.change.end() {
		return func() {}
	}
	return func() { a.change.again(ctx) }
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
	a := inflightOf(ctx)
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
	if t.turns.waiting.Add(1) > t.turns.most {
		return refuse(CodeOverloaded, "the server has too many %s at the moment: try again in a few seconds", t.turns.of)
	}
	select {
	case t.turns.running <- struct{}{}:
		t.taken = true
		return nil
	case <-ctx.Done():
		return refuse(CodeOverloaded, "the server has too many %s at the moment, and this one's turn did not come in time: try again in a few seconds", t.turns.of)
	}
}
