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

// turn is what one request has of them.
type turn struct {
	turns *turns // nil for one that waits for nothing

	mu    sync.Mutex
	taken bool            // guarded by mu
	fault *gqlerror.Error // guarded by mu

	stop    context.CancelFunc    // ends the request's context; set by run
	stopped atomic.Pointer[error] // why the request goes no further; nil if it does
}

type turnKey struct{}

// begin returns the context of a request that may become expensive. Its turn has
// to be given back by end.
func (t *turns) begin(ctx context.Context) (context.Context, *turn) {
	own := &turn{turns: t}
	return context.WithValue(ctx, turnKey{}, own), own
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
// Called again it returns at once; outside of a request there is nothing to wait
// for.
func Turn(ctx context.Context) error {
	if err := takeTurn(ctx); err != nil {
		return err
	}
	return nil
}

// Stop ends the work for a request of the server. Its answer is the error, as
// Options.Present has it; the first one, if there are several.
func Stop(ctx context.Context, err error) {
	if t := turnOf(ctx); t != nil {
		t.stopped.CompareAndSwap(nil, &err)
		t.stop()
	}
}

// turnOf is that of the request that a context is of, nil for none.
func turnOf(ctx context.Context) *turn {
	t, _ := ctx.Value(turnKey{}).(*turn)
	return t
}

// takeTurn is [Turn] with an error for the client.
func takeTurn(ctx context.Context) *gqlerror.Error {
	t := turnOf(ctx)
	if t == nil || t.turns == nil {
		return nil
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.taken || t.fault != nil {
		return t.fault
	}
	select {
	case t.turns.running <- struct{}{}:
		t.taken = true
		return nil
	default:
	}
	defer t.turns.waiting.Add(-1)
	if t.turns.waiting.Add(1) > maxWaiting {
		return t.missed("the server has too many large requests at the moment: try again in a few seconds")
	}
	select {
	case t.turns.running <- struct{}{}:
		t.taken = true
		return nil
	case <-ctx.Done():
		return t.missed("the server has too many large requests at the moment, and this one's turn did not come in time: try again in a few seconds")
	}
}

// missed notes that the request did not get its turn; t.mu is held.
func (t *turn) missed(why string) *gqlerror.Error {
	t.fault = refuse(CodeOverloaded, "%s", why)
	t.stopped.CompareAndSwap(nil, new(error(t.fault)))
	return t.fault
}
