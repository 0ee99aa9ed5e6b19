package graph

import (
	"context"
	"sync"
	"sync/atomic"

	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/internal/lru"
)

// The memory for all kept states, and after how many commits they are dropped: what they share
// with the newest state becomes theirs alone as that changes.
const (
	roomOfStates = 64 << 20
	ageOfStates  = 1_000
)

// states keeps the states that were built beside the newest one, for later callers. The zero
// value has none.
type states struct {
	mu      sync.Mutex
	kept    stateCache                    // guarded by mu; nil while there are none
	opening map[store.State]chan struct{} // closed when the state is built or has failed; guarded by mu
	since   atomic.Uint64                 // the newest revision when the first of them was built; changed under mu
}

// stateCache is a [lru.Cache], which is named by its methods, since the compiler would repeat it
// in each package that uses a view.
type stateCache interface {
	Get(store.State) (store.Layered, bool)
	Put(of store.State, made store.Layered, weight int)
}

// open returns a state, and builds it with make if it is not kept, which costs steps; make also
// returns its size in bytes. Callers who want the same state wait for it. Building takes as long as
// a large answer: the builder waits for its turn first, before others wait for it, since one of
// them may have the turn.
func (s *states) open(ctx context.Context, state store.State, newest Rev, steps int, make func(context.Context) (store.Layered, int, error)) (store.Layered, error) {
	for inTurn := false; ; {
		found, others, done := s.find(state, newest, inTurn)
		switch {
		case found != nil:
			return found, nil
		case done != nil:
			return s.fill(ctx, state, done, make)
		case others == nil:
			if err := Spend(ctx, steps); err != nil {
				return nil, err
			}
			inTurn = true
			continue
		}
		select {
		case <-others:
		case <-ctx.Done():
			return nil, ctx.Err()
		}
	}
}

// find returns a kept state, or, if somebody is building it, a channel that is closed when that
// ends; otherwise, with toMake, the function to call after building it.
func (s *states) find(state store.State, newest Rev, toMake bool) (found store.Layered, others <-chan struct{}, done func()) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.kept == nil {
		s.kept, s.opening = lru.New[store.State, store.Layered](roomOfStates), map[store.State]chan struct{}{}
		s.since.Store(uint64(newest))
	}
	if found, ok := s.kept.Get(state); ok {
		return found, nil, nil
	}
	if c, ok := s.opening[state]; ok {
		return nil, c, nil
	}
	if !toMake {
		return nil, nil, nil
	}
	c, opening := make(chan struct{}), s.opening
	opening[state] = c
	return nil, nil, func() {
		s.mu.Lock()
		defer s.mu.Unlock()
		delete(opening, state)
		close(c)
	}
}

// fill builds a state. What that reads is not charged to the first caller's budget.
func (s *states) fill(ctx context.Context, state store.State, done func(), make func(context.Context) (store.Layered, int, error)) (store.Layered, error) {
	defer done()
	made, weight, err := make(store.Unbudgeted(ctx))
	if err != nil {
		return nil, err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.kept != nil {
		s.kept.Put(state, made, weight)
	}
	return made, nil
}

// age drops the kept states when the newest state has moved far from them.
func (s *states) age(newest Rev) {
	since := Rev(s.since.Load())
	if since == 0 || newest < since+ageOfStates && since < newest+ageOfStates {
		return
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.kept, s.opening = nil, nil
	s.since.Store(0)
}
