package store

import (
	"context"
	"sync"
	"sync/atomic"
)

// Budget limits the work that is done for one request, however long it takes. A step is
// about a tenth of a microsecond of processor time. Code whose work grows with the request
// spends steps with [Spend].
type Budget struct {
	// Steps is how many steps may be spent.
	Steps int

	// Spent is the error for work beyond that.
	Spent error

	// Stop is called with that error and must end the context, so that all work of the
	// request stops, including work that spends nothing.
	Stop func(context.Context, error)

	// Expensive is the number of steps from which a request counts as expensive. Turn is
	// then called once, and may wait. If it fails, Stop is called with its error.
	Expensive int
	Turn      func(context.Context) error
}

type budgetKey struct{}

// budget is a Budget with what was spent of it. Contexts of the same request share spent,
// called and granted.
type budget struct {
	Budget
	spent   *atomic.Int64
	called  *sync.Once
	granted *sync.Once
}

// WithBudget returns a context with a budget. Stop has to end a parent of that context: a
// cancel function for each budget would cost a small request more than the budget itself.
func WithBudget(ctx context.Context, b Budget) context.Context {
	purse := new(struct {
		budget
		spent   atomic.Int64
		called  sync.Once
		granted sync.Once
	})
	purse.budget = budget{b, &purse.spent, &purse.called, &purse.granted}
	return context.WithValue(ctx, budgetKey{}, &purse.budget)
}

// InTurn returns a context with the same budget for work that already has its turn. In it,
// an expensive request does not wait for another.
func InTurn(ctx context.Context) context.Context {
	b, ok := ctx.Value(budgetKey{}).(*budget)
	if !ok || b == nil {
		return ctx
	}
	inTurn := *b
	inTurn.Turn = nil
	return context.WithValue(ctx, budgetKey{}, &inTurn)
}

// Unbudgeted returns a context without a budget, for work that is done once and serves
// other requests, too.
func Unbudgeted(ctx context.Context) context.Context {
	return context.WithValue(ctx, budgetKey{}, (*budget)(nil))
}

// Grant adds steps to the context's budget, if it has one. It is for answers that grow
// with what a request has changed, rather than with what it asks for.
func Grant(ctx context.Context, steps int) {
	if b, ok := ctx.Value(budgetKey{}).(*budget); ok && b != nil {
		b.spent.Add(-int64(steps))
	}
}

// GrantOnce adds steps to the context's budget as [Grant] does, but to each budget
// only once: for an answer that grows with what is on record and not with what was
// asked, however often it is asked for.
func GrantOnce(ctx context.Context, steps int) {
	if b, ok := ctx.Value(budgetKey{}).(*budget); ok && b != nil {
		b.granted.Do(func() { b.spent.Add(-int64(steps)) })
	}
}

// Spend takes steps from the context's budget, if it has one. It returns an error if there
// are no more steps or the context has ended. Stores spend two steps for every three
// conditions that they check on a record, and steps for whatever else they look at.
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
		if ctx.Err() == nil { // Stop did not end this context
			return b.Spent
		}
	}
	return ctx.Err()
}
