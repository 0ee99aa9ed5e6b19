package store_test

import (
	"context"
	"errors"
	"testing"

	"github.com/whoplans/whoplans/graph/store"
)

// What is granted once is granted to each budget once, also under a context of the same request.
func TestGrantOnce(t *testing.T) {
	spent := errors.New("spent")
	ctx := store.WithBudget(t.Context(), store.Budget{Steps: 10, Spent: spent, Stop: func(context.Context, error) {}, Expensive: 100})
	for _, of := range []context.Context{ctx, store.InTurn(ctx), ctx} {
		store.GrantOnce(of, 5)
	}
	if err := store.Spend(ctx, 15); err != nil {
		t.Errorf("10 steps and 5 are granted, and spending 15 gives %v", err)
	}
	if err := store.Spend(ctx, 1); !errors.Is(err, spent) {
		t.Errorf("one more gives %v", err)
	}
}
