package graph

import (
	"context"

	"github.com/whoplans/whoplans/graph/store"
)

// InTurn waits until a change may be prepared, if the store has turns for that, and returns the
// context for it. end must be called before the change is committed, since commits that wait at
// the same time are made durable together. If the state is not in memory, preparing a change
// consists mostly of waiting, and needs no turn.
func (g *Graph) InTurn(ctx context.Context) (turn context.Context, end func(), err error) {
	t, ok := g.store.(store.Turns)
	if !ok {
		return ctx, func() {}, nil
	}
	again := rest(ctx)
	if end, err = t.Turn(ctx); err != nil {
		return nil, nil, err
	}
	again()
	return store.InTurn(ctx), end, nil
}

// restKey is the context key of what a request does while it waits.
type restKey struct{}

// Resting returns a context under which rest is called while a commit or a turn is waited for,
// and then the function that it returns: a waiting request must not hold the processor that
// others need for the same commit.
func Resting(ctx context.Context, rest func(context.Context) (again func())) context.Context {
	return context.WithValue(ctx, restKey{}, rest)
}

// rest returns the function to call after waiting.
func rest(ctx context.Context) (again func()) {
	if f, ok := ctx.Value(restKey{}).(func(context.Context) func()); ok {
		return f(ctx)
	}
	return func() {}
}
