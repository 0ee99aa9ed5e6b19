package graph

import "context"

// Progress is how far slow work has come.
type Progress struct {
	What  string  // "BETWEENNESS"
	Share float64 // from 0 to 1
}

// ProgressKey is the context key of the func([Progress]) to call. Only contexts with more to
// say about a request need it.
type ProgressKey struct{}

// WithProgress returns a context under which slow work calls report with its progress: at each
// hundredth, and from several goroutines at once. Callers who wait for a result that another
// computes get no reports.
func WithProgress(ctx context.Context, report func(Progress)) context.Context {
	return context.WithValue(ctx, ProgressKey{}, report)
}

// Report reports progress, if anybody wants it.
func Report(ctx context.Context, p Progress) {
	if report, ok := ctx.Value(ProgressKey{}).(func(Progress)); ok {
		report(p)
	}
}
