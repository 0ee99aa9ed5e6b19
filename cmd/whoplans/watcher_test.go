package main

import (
	"context"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	sdktrace "go.opentelemetry.io/otel/sdk/trace"

	"github.com/whoplans/whoplans/bench/measure"
	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/store/memory"
	"github.com/whoplans/whoplans/graph/store/observed"
	"github.com/whoplans/whoplans/resolvers"
	"github.com/whoplans/whoplans/resolvers/graphqlhttp"
)

// BenchmarkWatching tells what metrics and traces cost a small query, as CPU of
// the process for an operation. The ways to serve take turns, and the median of
// the turns counts, so that a busy machine is unfair to none.
func BenchmarkWatching(b *testing.B) {
	s := memory.New(graph.Describe().Schema())
	if err := loadSeed(b.Context(), graph.New(s), slog.New(slog.DiscardHandler)); err != nil {
		b.Fatal(err)
	}
	serve := func(m *metrics, t *tracing) http.Handler {
		g, o := graph.New(s), &graphqlhttp.Options{Present: resolvers.Present, Logger: slog.New(slog.DiscardHandler)}
		if m == nil {
			return graphqlhttp.New(resolvers.Schema(g), o)
		}
		g = graph.New(observed.New(s, watcher{m, t}))
		es := resolvers.Schema(g)
		m.know(es)
		o.Stage = t.stages()
		o.Observe = func(ctx context.Context, op graphqlhttp.Operation) { m.operation(op); t.operation(ctx, op) }
		return graphqlhttp.Trace(t.request("/graphql", m.counted(graphqlhttp.New(es, o))), nil)
	}
	sampled := func(share float64) *tracing {
		p := sdktrace.NewTracerProvider(sdktrace.WithIDGenerator(spanIDs{}), sdktrace.WithSampler(sdktrace.TraceIDRatioBased(share)))
		return &tracing{p, p.Tracer("")}
	}
	ways := []struct {
		name    string
		handler http.Handler
		costs   []measure.Cost
	}{
		{name: "bare", handler: graphqlhttp.Trace(serve(nil, nil), nil)},
		{name: "metrics", handler: serve(newMetrics(), nil)},
		{name: "untraced", handler: serve(newMetrics(), sampled(0))},
		{name: "traced", handler: serve(newMetrics(), sampled(1))},
	}
	const body = `{"query":"{ institution(id: \"hu-okfo\") { id slug name level website type { name } sector { name } responsibilities(first: 10) { nodes { id role level evidence task { slug name } provenance { confidence citations { page source { slug title } } } } pageInfo { hasNextPage } } } }"}`
	for b.Loop() {
		for i := range ways {
			const turn = 200
			start := measure.Start()
			for range turn {
				r := httptest.NewRequest(http.MethodPost, "/graphql", strings.NewReader(body))
				r.Header.Set("Content-Type", "application/json")
				w := httptest.NewRecorder()
				ways[i].handler.ServeHTTP(w, r)
				if w.Code != http.StatusOK || strings.Contains(w.Body.String(), "errors") {
					b.Fatal(w.Code, w.Body)
				}
			}
			ways[i].costs = append(ways[i].costs, start.Per(turn))
		}
	}
	for _, way := range ways {
		b.ReportMetric(float64(measure.Median(way.costs).CPU.Nanoseconds())/1e3, way.name+"-cpu-µs")
	}
}
