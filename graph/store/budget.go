package store

import (
	"context"
	"sync"
	"sync/atomic"
)

// Budget bounds the work that is done for one request, however long it takes.
// A step is about a tenth of a microsecond of a processor; whoever does work
// that grows with what was asked spends steps: see [Spend].
type Budget struct {
	// Steps is how many there are.
	Steps int

	// Spent is the cause that the context ends with when there are no more.
	Spent error

	// Expensive is the number of steps from which a request counts as that. Then
	// Turn is called, once, and may wait; its error ends the context as well.
	Expensive int
	Turn      func(context.Context) error
}

type budgetKey struct{}

type budget struct {
	Budget
	spent  atomic.Int64
	called sync.Once
	stop   context.CancelCauseFunc
}

// WithBudget returns a context that ends when its budget is spent, so that all
// work under it stops as it does at a deadline. [context.Cause] tells the two
// apart.
func WithBudget(ctx context.Context, b Budget) (context.Context, context.CancelFunc) {
	ctx, stop := context.WithCancelCause(ctx)
	return context.WithValue(ctx, budgetKey{}, &budget{Budget: b, stop: stop}), func() { stop(nil) }
}

// Spend takes steps from the context's budget, if it has one, and returns the
// context's error. Stores spend a step for two conditions that a record is
// asked, and for what they look at besides.
func Spend(ctx context.Context, steps int) error {
	b, ok := ctx.Value(budgetKey{}).(*budget)
	if !ok {
		return ctx.Err()
	}
	spent := b.spent.Add(int64(steps))
	if b.Turn != nil && spent >= int64(b.Expensive) {
		b.called.Do(func() {
			if err := b.Turn(ctx); err != nil {
				b.stop(err)
			}
		})
	}
	if spent > int64(b.Steps) {
		b.stop(b.Spent)
	}
	return ctx.Err()
}
