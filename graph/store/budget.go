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

	// Spent is the error of work for which there are no more.
	Spent error

	// Stop is told that error, and has to end the context: then all work under it
	// stops, also what spends nothing.
	Stop func(context.Context, error)

	// Expensive is the number of steps from which a request counts as that. Then
	// Turn is called, once, and may wait; Stop is told its error as well.
	Expensive int
	Turn      func(context.Context) error
}

type budgetKey struct{}

type budget struct {
	Budget
	spent  *atomic.Int64
	called *sync.Once
}

// WithBudget returns a context with a budget. It ends with the one that it is made
// of: a context of its own would cost a small request more than its budget does.
func WithBudget(ctx context.Context, b Budget) context.Context {
	purse := new(struct {
		budget
		spent  atomic.Int64
		called sync.Once
	})
	purse.budget = budget{b, &purse.spent, &purse.called}
	return context.WithValue(ctx, budgetKey{}, &purse.budget)
}

// InTurn returns a context of the same request, with the same budget, for work that
// has its turn already: that it is expensive makes it wait for no other.
func InTurn(ctx context.Context) context.Context {
	b, ok := ctx.Value(budgetKey{}).(*budget)
	if !ok || b == nil {
		return ctx
	}
	inTurn := *b
	inTurn.Turn = nil
	return context.WithValue(ctx, budgetKey{}, &inTurn)
}

// Unbudgeted returns a context of the same request in which nothing is spent: for
// what is done once for whoever asks next.
func Unbudgeted(ctx context.Context) context.Context {
	return context.WithValue(ctx, budgetKey{}, (*budget)(nil))
}

// Grant adds steps to the context's budget, if it has one: for an answer that grows
// with what was done and not with what was asked.
func Grant(ctx context.Context, steps int) {
	if b, ok := ctx.Value(budgetKey{}).(*budget); ok && b != nil {
		b.spent.Add(-int64(steps))
	}
}

// Spend takes steps from the context's budget, if it has one. It returns an error
// if there are no more, or the context has ended. Stores spend two steps for three
// conditions that a record is asked, and for what they look at besides.
func Spend(ctx context.Context, steps int) error {
	b, ok := ctx.Value(budgetKey{}).(*budget)
	if !ok || b == nil {
		return ctx.Err()
	}
	spent := b.spent.Add(int64(steps))
	if b.Turn != nil && spent >= int64(b.Expensive) {
		b.called.Do(func() {
			if err := b.Turn(ctx); err != nil {
				b.Stop(ctx, err)
			}
		})
	}
	if spent > int64(b.Steps) {
		b.Stop(ctx, b.Spent)
		if ctx.Err() == nil { // Stop had nothing to end
			return b.Spent
		}
	}
	return ctx.Err()
}
