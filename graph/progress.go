package graph

import "context"

// Progress is how far something has come that takes long.
type Progress struct {
	What  string  // "BETWEENNESS"
	Share float64 // from 0 to 1
}

// ProgressKey is where a context has the func([Progress]) that is told. Only contexts
// that have more to tell of a request need it.
type ProgressKey struct{}

// WithProgress returns a context under which what takes long tells report how far it
// has come: each hundredth, and from several goroutines at once. Whoever waits for
// what another computes is told nothing.
func WithProgress(ctx context.Context, report func(Progress)) context.Context {
	return context.WithValue(ctx, ProgressKey{}, report)
}

// Report tells how far something has come, if anybody wants to know.
func Report(ctx context.Context, p Progress) {
	if report, ok := ctx.Value(ProgressKey{}).(func(Progress)); ok {
		report(p)
	}
}
