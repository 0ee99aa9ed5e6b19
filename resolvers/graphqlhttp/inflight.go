package graphqlhttp

import (
	"context"
	"sync/atomic"
)

// inflight is what the server knows of a request while it answers it. The context carries
// it; resolvers and the executable schema add to it by [Turn] and the functions below,
// which do nothing outside of a request. Resolvers may run at the same time, so what they
// add is atomic or has a lock; the rest belongs to the goroutine that answers.
type inflight struct {
	readOnly  bool // the request's method allows no mutation
	turn      turn
	change    turn              // of a request that changes something
	operation *checkedOperation // nil until there is a document that passed

	stop    context.CancelFunc    // ends the request's context; set by run
	stopped atomic.Pointer[error] // why the request goes no further; nil if it does

	errors     atomic.Int64 // that arose
	panics     atomic.Int64 // that were recovered from
	compressed *Compressed  // of an answer that is cached
	onSent     func()       // nil for nothing
}

type inflightKey struct{}

// inflightOf returns that of the request that a context belongs to, nil for none.
func inflightOf(ctx context.Context) *inflight {
	a, _ := ctx.Value(inflightKey{}).(*inflight)
	return a
}

// about is what the log is told of the request so far.
func (a *inflight) about() Operation {
	if a.operation == nil {
		return Operation{}
	}
	o := a.operation.said
	o.compressed, o.Cached = a.compressed, a.compressed != nil
	return o
}

// Stop ends the work for a request of the server. Its answer is the error, as
// Options.Present has it; the first one, if there are several.
func Stop(ctx context.Context, err error) {
	if a := inflightOf(ctx); a != nil {
		a.stopped.CompareAndSwap(nil, &err)
		a.stop()
	}
}

// ForgetErrors drops the count of an operation's errors, which do not become part of its
// answer since it is run once more.
func ForgetErrors(ctx context.Context) {
	if a := inflightOf(ctx); a != nil {
		a.errors.Store(0)
	}
}

// Cached notes that an operation's answer came from a cache. Each time it does, it comes
// with the same Compressed, so that it is compressed once.
func Cached(ctx context.Context, c *Compressed) {
	if a := inflightOf(ctx); a != nil {
		a.compressed = c
	}
}

// OnSent calls f once the answer to an operation has been sent and its data are no longer
// needed. It does not if the data are not sent over HTTP, or if sending fails: HTTP/2 may
// still be reading them.
func OnSent(ctx context.Context, f func()) {
	if a := inflightOf(ctx); a != nil {
		a.onSent = f
	}
}
