package main

import (
	"context"
	"time"

	"go.opentelemetry.io/otel/codes"
	"go.opentelemetry.io/otel/trace"

	"github.com/whoplans/whoplans/graph/store/observed"
)

// watcher reports the store's calls to metrics and traces. It is an observed.Observer.
type watcher struct {
	metrics *metrics
	tracing *tracing
}

// Begin implements observed.Observer.
func (s watcher) Begin(ctx context.Context, m observed.Method) context.Context {
	if s.tracing == nil || !trace.SpanFromContext(ctx).IsRecording() {
		return ctx
	}
	ctx, _ = s.tracing.tracer.Start(ctx, "store."+m.String(), trace.WithSpanKind(trace.SpanKindClient)) // End ends it
	return ctx
}

// End implements observed.Observer.
func (s watcher) End(ctx context.Context, m observed.Method, took time.Duration, err error) {
	s.metrics.call(m, took, err)
	if s.tracing == nil {
		return
	}
	span := trace.SpanFromContext(ctx)
	if err != nil && !isAnswer(err) {
		span.SetStatus(codes.Error, "the store could not answer")
	}
	span.End()
}
