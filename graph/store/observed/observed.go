// Package observed wraps a store so that an observer sees each call, for metrics and
// traces. The wrapped store fulfils the same contract.
package observed

import (
	"context"
	"iter"
	"time"

	"github.com/whoplans/whoplans/graph/store"
)

// Method is an observed method of [store.Store] or [store.Reader]. Watch is not observed,
// since it lasts as long as somebody watches.
type Method int

// The methods.
const (
	View Method = iota
	Get
	Find
	Neighbours
	Count
	Search
	Stream
	Settled
	Write
	Log
	LogOf
	Stamps
	Grow
)

var names = [...]string{
	"View", "Get", "Find", "Neighbours", "Count", "Search", "Stream", "Settled", "Write", "Log", "LogOf", "Stamps", "Grow",
}

// Methods is the number of methods, which are numbered from 0.
const Methods = Method(len(names))

// String returns the name of the method.
func (m Method) String() string { return names[m] }

// Observer sees calls. Its methods must be safe for concurrent use.
type Observer interface {
	// Begin is called before each call, which uses the context that it returns.
	Begin(ctx context.Context, m Method) context.Context
	// End is called after each call, with the same context. A call of Stream lasts as long
	// as the iteration, including the loop's body.
	End(ctx context.Context, m Method, took time.Duration, err error)
}

// New wraps a store. Closing the result closes the wrapped store.
func New(s store.Store, o Observer) store.Store {
	of := &observed{s, o}
	if t, ok := s.(store.Turns); ok {
		return &inTurns{of, t}
	}
	return of
}

// inTurns is an observed store that implements [store.Turns].
type inTurns struct {
	*observed
	store.Turns
}

// observed reports the calls of a store, except Watch and Close.
type observed struct {
	store.Store
	o Observer
}

// epoch is the start of time measurements. time.Since of a fixed time costs a third less
// than time.Now, and calls of a store in memory take little longer than either.
var epoch = time.Now()

// call makes a call and reports it.
func call[T any](ctx context.Context, o Observer, m Method, f func(context.Context) (T, error)) (T, error) {
	ctx, start := o.Begin(ctx, m), time.Since(epoch)
	v, err := f(ctx)
	o.End(ctx, m, time.Since(epoch)-start, err)
	return v, err
}

// View implements [store.Store].
func (s *observed) View(ctx context.Context, atLeast store.Rev) (store.Reader, error) {
	r, err := call(ctx, s.o, View, func(ctx context.Context) (store.Reader, error) { return s.Store.View(ctx, atLeast) })
	if err != nil {
		return nil, err
	}
	return observe(r, s.o), nil
}

// Presume implements [store.Presumer]. It is not reported as a call.
func (s *observed) Presume(atLeast store.Rev) store.Reader {
	r := store.Presume(s.Store, atLeast)
	if r == nil {
		return nil
	}
	return observe(r, s.o)
}

// observe wraps a reader. The result implements the same optional interface, if any.
func observe(r store.Reader, o Observer) store.Reader {
	switch r := r.(type) {
	case store.Layered:
		return observeLayered(r, o)
	case store.Grower:
		return &grower{reader{r, o}, r}
	}
	return &reader{r, o}
}

// grower is an observed [store.Grower].
type grower struct {
	reader
	of store.Grower
}

// Grow implements [store.Grower].
func (r *grower) Grow(ctx context.Context, t store.Tree) (*store.Grown, error) {
	return call(ctx, r.o, Grow, func(ctx context.Context) (*store.Grown, error) { return r.of.Grow(ctx, t) })
}

// Write implements [store.Store].
func (s *observed) Write(ctx context.Context, c store.Changeset) (store.Commit, error) {
	return call(ctx, s.o, Write, func(ctx context.Context) (store.Commit, error) { return s.Store.Write(ctx, c) })
}

// Log implements [store.Store].
func (s *observed) Log(ctx context.Context, after store.Rev, limit int) ([]store.Commit, error) {
	return call(ctx, s.o, Log, func(ctx context.Context) ([]store.Commit, error) { return s.Store.Log(ctx, after, limit) })
}

// LogOf implements [store.Store].
func (s *observed) LogOf(ctx context.Context, id store.ID, before store.Rev, limit int) ([]store.Commit, error) {
	return call(ctx, s.o, LogOf, func(ctx context.Context) ([]store.Commit, error) { return s.Store.LogOf(ctx, id, before, limit) })
}

// Stamps implements [store.Store].
func (s *observed) Stamps(ctx context.Context, revs []store.Rev) ([]store.Stamp, error) {
	return call(ctx, s.o, Stamps, func(ctx context.Context) ([]store.Stamp, error) { return s.Store.Stamps(ctx, revs) })
}

// reader reports the calls of a reader, except Rev and State.
type reader struct {
	store.Reader
	o Observer
}

func observeLayered(r store.Layered, o Observer) *layered { return &layered{reader{r, o}, r} }

// layered is an observed [store.Layered].
type layered struct {
	reader
	of store.Layered
}

// With implements [store.Layered]. The new state is observed, too.
func (r *layered) With(ctx context.Context, state store.State, changes []store.Change) (store.Layered, error) {
	next, err := r.of.With(ctx, state, changes)
	if err != nil {
		return nil, err
	}
	return observeLayered(next, r.o), nil
}

// Settled implements [store.Reader].
func (r *reader) Settled(ctx context.Context) (bool, error) {
	return call(ctx, r.o, Settled, r.Reader.Settled)
}

// Get implements [store.Reader].
func (r *reader) Get(ctx context.Context, ids []store.ID) ([]*store.Record, error) {
	return call(ctx, r.o, Get, func(ctx context.Context) ([]*store.Record, error) { return r.Reader.Get(ctx, ids) })
}

// Find implements [store.Reader].
func (r *reader) Find(ctx context.Context, q store.Query) (store.Page, error) {
	return call(ctx, r.o, Find, func(ctx context.Context) (store.Page, error) { return r.Reader.Find(ctx, q) })
}

// Neighbours implements [store.Reader].
func (r *reader) Neighbours(ctx context.Context, q store.NeighboursOf) ([]store.Page, error) {
	return call(ctx, r.o, Neighbours, func(ctx context.Context) ([]store.Page, error) { return r.Reader.Neighbours(ctx, q) })
}

// Count implements [store.Reader].
func (r *reader) Count(ctx context.Context, q store.Tally) (store.Groups, error) {
	return call(ctx, r.o, Count, func(ctx context.Context) (store.Groups, error) { return r.Reader.Count(ctx, q) })
}

// Search implements [store.Reader].
func (r *reader) Search(ctx context.Context, q store.Search) (store.Page, error) {
	return call(ctx, r.o, Search, func(ctx context.Context) (store.Page, error) { return r.Reader.Search(ctx, q) })
}

// Stream implements [store.Reader].
func (r *reader) Stream(ctx context.Context, w store.Where) iter.Seq2[*store.Record, error] {
	return func(yield func(*store.Record, error) bool) {
		ctx, start := r.o.Begin(ctx, Stream), time.Since(epoch)
		var err error
		defer func() { r.o.End(ctx, Stream, time.Since(epoch)-start, err) }()
		for rec, e := range r.Reader.Stream(ctx, w) {
			if err = e; !yield(rec, e) {
				return
			}
		}
	}
}
