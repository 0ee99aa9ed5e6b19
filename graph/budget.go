package graph

import (
	"context"
	"fmt"

	"github.com/whoplans/whoplans/graph/store"
)

// DefaultBudget is how many steps an answer may take if [Graph].Budget is 0: some
// tens of milliseconds.
const DefaultBudget = 200_000

// Costs in steps.
const (
	stepsOfCall   = 50    // a call of the store
	stepsOfRecord = 6     // a record that it returns, or is asked about
	stepsOfWhere  = 12    // a part of a condition, before any record is looked at
	stepsOfCount  = 1_000 // counting in groups
	stepsOfGroup  = 4     // a group that a count returns
	stepsOfPlace  = 200   // finding what a record is about
	stepsOfRank   = 30    // a record that a search ranks
	stepsOfState  = 8_000 // opening another state, which makes a request expensive
)

// Budgeted returns a context under which an answer may take the graph's budget of steps. When
// they are spent, stop is called with an [ErrTooLarge] and has to end the context. When an
// answer proves to be expensive, turn is called, which may wait or fail; its error is passed to
// stop, too.
func (g *Graph) Budgeted(ctx context.Context, turn func(context.Context) error, stop func(context.Context, error)) context.Context {
	steps := g.Budget
	if steps == 0 {
		steps = DefaultBudget
	}
	return store.WithBudget(ctx, store.Budget{
		Steps:     steps,
		Spent:     overBudget(steps),
		Stop:      stop,
		Expensive: min(steps, DefaultBudget) / 25,
		Turn:      turn,
	})
}

// overBudget is the error of an answer that exceeds its budget of steps.
type overBudget int

// Error implements error.
func (steps overBudget) Error() string {
	return fmt.Sprintf("%v: answering takes more than %d steps, which are records read, conditions tried and values written; ask for smaller pages, for fewer fields at once, or with fewer conditions", ErrTooLarge, int(steps))
}

// Unwrap makes it an [ErrTooLarge].
func (overBudget) Unwrap() error { return ErrTooLarge }

// pieces counts the parts of a condition.
func pieces(w store.Where) int {
	n := 1
	switch w := w.(type) {
	case nil:
		return 0
	case store.All:
		for _, each := range w {
			n += pieces(each)
		}
	case store.Any:
		for _, each := range w {
			n += pieces(each)
		}
	case store.Not:
		n += pieces(w.Where)
	case store.Linked:
		n += pieces(w.Where)
	}
	return n
}

// Spend takes steps from the context's budget, if it has one. It returns an error
// if there are no more, or the context has ended.
func Spend(ctx context.Context, steps int) error { return store.Spend(ctx, steps) }

// GrantOnce adds steps to the context's budget, to each budget only once: see
// [store.GrantOnce].
func GrantOnce(ctx context.Context, steps int) { store.GrantOnce(ctx, steps) }

// StillWanted returns the context's error from time to time, for long loops; i is the number of
// the iteration.
func StillWanted(ctx context.Context, i int) error {
	if i%256 == 0 {
		return ctx.Err()
	}
	return nil
}
