package measure

import (
	"context"
	"sync/atomic"
)

type reportKey struct{}

// WithReport returns a context under which long computations call report with their progress
// from 0 to 1, at each hundredth, from several goroutines.
func WithReport(ctx context.Context, report func(share float64)) context.Context {
	return context.WithValue(ctx, reportKey{}, report)
}

// steps counts the steps taken out of all.
type steps struct {
	of     int64
	taken  atomic.Int64
	report func(share float64)
}

// stepsOf continues from steps taken earlier.
func stepsOf(ctx context.Context, taken, of int) *steps {
	s := &steps{of: int64(of)}
	s.taken.Store(int64(taken))
	s.report, _ = ctx.Value(reportKey{}).(func(float64))
	return s
}

// take counts steps.
func (s *steps) take(n int) {
	if s.report == nil {
		return
	}
	const hundred = 100
	if now := s.taken.Add(int64(n)); now*hundred/s.of > (now-int64(n))*hundred/s.of {
		s.report(float64(now) / float64(s.of))
	}
}

// share returns the quotient.
func share(some, all int) float64 {
	if all == 0 {
		return 1
	}
	return float64(some) / float64(all)
}
