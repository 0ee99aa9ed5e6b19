package graphqlhttp

import (
	"context"
	"sync/atomic"
)

// asked is what the server knows of a request that it answers. It goes with the
// context; resolvers and the executable schema add to it by [Turn] and the functions
// below, which do nothing outside of a request. Resolvers may run at the same time,
// so what they add is atomic or has a lock; the rest belongs to the goroutine that
// answers.
type asked struct {
	turn      turn
	change    turn              // of a request that changes something
	operation *checkedOperation // nil until there is a document that passed

	stop    context.CancelFunc    // ends the request's context; set by run
	stopped atomic.Pointer[error] // why the request goes no further; nil if it does

	errors     atomic.Int64 // that arose
	panics     atomic.Int64 // the same
	compressed *Compressed  // of an answer that is cached
	sent       func()       // to be called then; nil for nothing
}

type askedKey struct{}

// askedOf is that of the request that a context is of, nil for none.
func askedOf(ctx context.Context) *asked {
	a, _ := ctx.Value(askedKey{}).(*asked)
	return a
}

// about is what the log is told of the request so far.
func (a *asked) about() Operation {
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
	if a := askedOf(ctx); a != nil {
		a.stopped.CompareAndSwap(nil, &err)
		a.stop()
	}
}

// ForgetErrors is called when the errors of an operation so far do not become
// part of its answer, since it is run once more.
func ForgetErrors(ctx context.Context) {
	if a := askedOf(ctx); a != nil {
		a.errors.Store(0)
	}
}

// Cached notes that an operation's answer had been made before. Each time that
// it is given it comes with the same Compressed, so that it is compressed once.
func Cached(ctx context.Context, c *Compressed) {
	if a := askedOf(ctx); a != nil {
		a.compressed = c
	}
}

// OnSent has f called when the answer to an operation was sent, and its data are
// needed no longer. It is not called where the data are not sent over HTTP, or
// where that fails: HTTP/2 may still read them then.
func OnSent(ctx context.Context, f func()) {
	if a := askedOf(ctx); a != nil {
		a.sent = f
	}
}
