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
	again := rest(ctx)
	if end, err = t.Turn(ctx); err != nil {
		return nil, nil, err
	}
	again()
	return store.InTurn(ctx), end, nil
}

// restKey is the key of what a request does while it waits.
type restKey struct{}

// Resting returns a context in which rest is called while a commit is waited for, or a
// turn, and what it returns after that: who waits takes no processor, and must not keep
// from it those who wait for the same commit.
func Resting(ctx context.Context, rest func(context.Context) (again func())) context.Context {
	return context.WithValue(ctx, restKey{}, rest)
}

// rest returns what is to be called when there is nothing to wait for any more.
func rest(ctx context.Context) (again func()) {
	if f, ok := ctx.Value(restKey{}).(func(context.Context) func()); ok {
		return f(ctx)
	}
	return func() {}
}
