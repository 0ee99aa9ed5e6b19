package graph

import (
	"context"
	"errors"
	"slices"
	"sync"
)

// maxKept is the number of results kept of an edition.
const maxKept = 100

// kept caches expensive results for callers who ask the same about the same edition of the
// graph.
type kept struct {
	mu sync.Mutex
	of editions // of *results; guarded by mu
}

// results are those of an edition.
type results struct {
	byKey map[string]*result // by question
	order []string           // keys, oldest first
}

// errUnsettled means that a result came from several states, and is not kept.
var errUnsettled = errors.New("a commit came between")

// result is valid once done is closed.
type result struct {
	done  chan struct{}
	value any
	err   error
}

// Keep returns the result of compute, or the kept one if the same was asked about the same
// edition. Callers wait for another that is computing it, and compute it themselves if that one
// gives up. A result must not depend on the caller, and nobody may change it.
func Keep[T any](ctx context.Context, v *View, key string, compute func(context.Context) (T, error)) (T, error) {
	k := &v.graph.kept
	for {
		r, first := k.enter(v.edition(), key)
		if !first {
			select {
			case <-ctx.Done():
				var zero T
				return zero, ctx.Err()
			case <-r.done:
			}
			if r.err == nil {
				return r.value.(T), nil
			}
			if ctx.Err() != nil {
				var zero T
				return zero, ctx.Err()
			}
			continue
		}
		r.err = errUnloaded // replaced when compute returns
		value, err := func() (T, error) {
			defer func() {
				if r.err != nil {
					k.drop(key, r)
				}
				close(r.done)
			}()
			value, err := compute(ctx)
			settled := true
			if err == nil {
				settled, err = v.Settled(ctx)
			}
			if r.err = err; err == nil && settled {
				r.value = value
			} else if err == nil {
				r.err = errUnsettled
			}
			return value, err
		}()
		return value, err
	}
}

// enter returns the result for a key, and whether the caller has to compute it.
func (k *kept) enter(e Edition, key string) (*result, bool) {
	k.mu.Lock()
	defer k.mu.Unlock()
	at := k.of.at(e)
	of, ok := at.kept.(*results)
	if !ok {
		of = &results{byKey: map[string]*result{}}
		at.kept = of
	}
	if r := of.byKey[key]; r != nil {
		return r, false
	}
	if len(of.order) >= maxKept {
		delete(of.byKey, of.order[0])
		of.order = of.order[1:]
	}
	r := &result{done: make(chan struct{})}
	of.byKey[key], of.order = r, append(of.order, key)
	return r, true
}

// drop forgets a result that could not be computed.
func (k *kept) drop(key string, r *result) {
	k.mu.Lock()
	defer k.mu.Unlock()
	for _, at := range k.of.last {
		if of, ok := at.kept.(*results); ok && of.byKey[key] == r {
			delete(of.byKey, key)
			of.order = slices.DeleteFunc(of.order, func(other string) bool { return other == key })
		}
	}
}
