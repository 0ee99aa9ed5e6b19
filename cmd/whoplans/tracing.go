package main

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"net/url"
	"os"
	"strings"
	"time"

	"go.opentelemetry.io/otel"
	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/codes"
	"go.opentelemetry.io/otel/propagation"
	"go.opentelemetry.io/otel/sdk/resource"
	sdktrace "go.opentelemetry.io/otel/sdk/trace"
	"go.opentelemetry.io/otel/trace"

	"github.com/whoplans/whoplans/resolvers/graphqlhttp"
)

// traceFlags are OpenTelemetry's own variables, since whoever runs a collector has set them.
// Others are read elsewhere: headers and the like by newCollector, the sampling rate by the
// SDK.
type traceFlags struct {
	OTLPEndpoint       string `help:"Send traces to the OpenTelemetry collector at this URL, by OTLP over HTTP; /v1/traces is appended. Without it, no traces are sent. OTEL_TRACES_SAMPLER, OTEL_EXPORTER_OTLP_HEADERS and the like are honoured." env:"OTEL_EXPORTER_OTLP_ENDPOINT" placeholder:"URL"`
	OTLPTracesEndpoint string `help:"The same, with its full path." env:"OTEL_EXPORTER_OTLP_TRACES_ENDPOINT" placeholder:"URL"`
	NoTraces           bool   `help:"Send no traces, whatever else is set." env:"OTEL_SDK_DISABLED"`
}

// tracing creates spans and sends them. A nil tracing creates none.
type tracing struct {
	provider *sdktrace.TracerProvider
	tracer   trace.Tracer
}

// tracing starts tracing if it is configured.
func (f traceFlags) tracing(ctx context.Context, logger *slog.Logger) (*tracing, error) {
	endpoint := f.OTLPTracesEndpoint
	if endpoint == "" && f.OTLPEndpoint != "" {
		endpoint = strings.TrimSuffix(f.OTLPEndpoint, "/") + "/v1/traces"
	}
	exporters := os.Getenv("OTEL_TRACES_EXPORTER")
	if f.NoTraces || endpoint == "" || exporters == "none" {
		return nil, nil
	}
	if exporters != "" && exporters != "otlp" {
		return nil, fmt.Errorf("OTEL_TRACES_EXPORTER: traces are sent by otlp or not at all (none), not by %q", exporters)
	}
	u, err := url.Parse(endpoint)
	if err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https" {
		return nil, fmt.Errorf("--otlp-endpoint: %q is not the URL of a collector, such as http://127.0.0.1:4318", endpoint)
	}
	if p, variable := otlpSetting("PROTOCOL"); p != "" && p != "http/protobuf" {
		return nil, fmt.Errorf("%s: traces are sent as http/protobuf, not as %s; collectors take that at a port of its own, usually 4318", variable, p)
	}
	c, err := newCollector(u)
	if err != nil {
		return nil, err
	}
	about, err := resource.New(ctx,
		resource.WithAttributes(attribute.String("service.name", "whoplans"), attribute.String("service.version", version())),
		resource.WithTelemetrySDK(), resource.WithFromEnv())
	if err != nil {
		return nil, errors.Join(fmt.Errorf("OTEL_RESOURCE_ATTRIBUTES: %w", err), c.Shutdown(ctx))
	}
	// The SDK reports errors of background work only here.
	otel.SetErrorHandler(otel.ErrorHandlerFunc(func(err error) {
		logger.Warn("traces not sent", "err", err)
	}))
	p := sdktrace.NewTracerProvider(sdktrace.WithBatcher(c), sdktrace.WithResource(about), sdktrace.WithIDGenerator(spanIDs{}))
	return &tracing{p, p.Tracer("github.com/whoplans/whoplans")}, nil
}

// Close sends the remaining spans, for as long as a stopping server can wait.
func (t *tracing) Close() error {
	if t == nil {
		return nil
	}
	ctx, cancel := context.WithTimeout(context.Background(), 3*time.Second)
	defer cancel()
	if err := t.provider.Shutdown(ctx); err != nil {
		otel.Handle(err) // losing a trace is no failure of the server
	}
	return nil
}

// spanIDs gives a trace the id of the request that errors and logs show.
type spanIDs struct{}

// NewIDs implements sdktrace.IDGenerator.
func (spanIDs) NewIDs(ctx context.Context) (trace.TraceID, trace.SpanID) {
	id, err := trace.TraceIDFromHex(graphqlhttp.TraceID(ctx))
	if err != nil {
		_, _ = rand.Read(id[:]) // not a request's; never fails
	}
	return id, spanIDs{}.NewSpanID(ctx, id)
}

// NewSpanID implements sdktrace.IDGenerator.
func (spanIDs) NewSpanID(context.Context, trace.TraceID) (id trace.SpanID) {
	_, _ = rand.Read(id[:]) // never fails
	return id
}

// request traces requests as children of the client's span, if a traceparent header names one.
func (t *tracing) request(route string, next http.Handler) http.Handler {
	if t == nil {
		return next
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		method := r.Method
		if method != http.MethodGet && method != http.MethodPost && method != http.MethodHead && method != http.MethodOptions {
			method = "HTTP" // span names must not come from clients
		}
		ctx := propagation.TraceContext{}.Extract(r.Context(), propagation.HeaderCarrier(r.Header))
		ctx, span := t.tracer.Start(ctx, method+" "+route, trace.WithSpanKind(trace.SpanKindServer),
			trace.WithAttributes(attribute.String("http.request.method", method), attribute.String("http.route", route)))
		defer span.End()
		next.ServeHTTP(w, r.WithContext(ctx))
	})
}

// stages traces the stages of GraphQL requests; see graphqlhttp.Options.
func (t *tracing) stages() func(context.Context, graphqlhttp.Stage) (context.Context, func()) {
	if t == nil {
		return nil
	}
	return func(ctx context.Context, s graphqlhttp.Stage) (context.Context, func()) {
		ctx, span := t.tracer.Start(ctx, string(s))
		return ctx, func() { span.End() }
	}
}

// operation adds the operation and its outcome to a request's span, without the query and its
// variables.
func (t *tracing) operation(ctx context.Context, op graphqlhttp.Operation) {
	if t == nil {
		return
	}
	span := trace.SpanFromContext(ctx)
	span.SetAttributes(
		attribute.String("graphql.operation.name", op.Name),
		attribute.String("graphql.operation.type", op.Kind),
		attribute.StringSlice("graphql.fields", op.Fields),
		attribute.String("graphql.code", string(op.Code)),
		attribute.Int("http.response.status_code", op.Status))
	if op.Status >= 500 || op.Code == graphqlhttp.CodeInternal {
		span.SetStatus(codes.Error, string(op.Code))
	}
}
