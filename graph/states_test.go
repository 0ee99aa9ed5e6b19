package graph

import (
	"context"
	"testing"
	"time"

	"github.com/whoplans/whoplans/graph/store"
)

// opened stands for a state.
type opened struct{ store.Layered }

// TestTurnHoldsUpNobody has who opens a state wait for the turn of who asks for the same
// state: that one gets it, and so both do.
func TestTurnHoldsUpNobody(t *testing.T) {
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	var kept states
	open := func(ctx context.Context) (store.Layered, error) {
		return kept.open(ctx, store.State{Rev: 1}, 1, stepsOfState, func(context.Context) (store.Layered, int, error) { return opened{}, 1, nil })
	}
	waits, over := make(chan struct{}), make(chan struct{})
	waiting := store.WithBudget(ctx, store.Budget{Steps: 10 * stepsOfState, Expensive: 1, Turn: func(ctx context.Context) error {
		close(waits)
		select {
		case <-over:
		case <-ctx.Done():
		}
		return nil
	}})
	first := make(chan error, 1)
	go func() {
		_, err := open(waiting)
		first <- err
	}()
	<-waits
	if _, err := open(ctx); err != nil {
		t.Errorf("who has the turn: %v", err)
	}
	close(over)
	if err := <-first; err != nil {
		t.Errorf("who waits for it: %v", err)
	}
}
