package main

import (
	"context"
	"errors"
	"testing"
	"time"

	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/codes"
	"go.opentelemetry.io/otel/exporters/otlp/otlptrace"
	"go.opentelemetry.io/otel/sdk/instrumentation"
	"go.opentelemetry.io/otel/sdk/resource"
	sdktrace "go.opentelemetry.io/otel/sdk/trace"
	"go.opentelemetry.io/otel/sdk/trace/tracetest"
	"go.opentelemetry.io/otel/trace"
	spans "go.opentelemetry.io/proto/otlp/trace/v1"
	"google.golang.org/protobuf/proto"
)

// taken is what OpenTelemetry's own exporter would send.
type taken struct{ spans []*spans.ResourceSpans }

func (*taken) Start(context.Context) error { return nil }
func (*taken) Stop(context.Context) error  { return nil }
func (t *taken) UploadTraces(_ context.Context, list []*spans.ResourceSpans) error {
	t.spans = list
	return nil
}

// TestTracesData writes spans as OpenTelemetry's own exporter does.
func TestTracesData(t *testing.T) {
	state, err := trace.ParseTraceState("a=b")
	if err != nil {
		t.Fatal(err)
	}
	parent := trace.NewSpanContext(trace.SpanContextConfig{TraceID: trace.TraceID{1}, SpanID: trace.SpanID{2}, Remote: true})
	child := trace.NewSpanContext(trace.SpanContextConfig{TraceID: trace.TraceID{1}, SpanID: trace.SpanID{3}, TraceFlags: trace.FlagsSampled, TraceState: state})
	start := time.Unix(1_700_000_000, 5)
	about := resource.NewWithAttributes("https://example.org/schema", attribute.String("service.name", "whoplans"), attribute.Int("n", -3))
	scope := instrumentation.Scope{Name: "scope", Version: "1", SchemaURL: "https://example.org/scope"}
	list := tracetest.SpanStubs{
		{Name: "root", SpanContext: parent, StartTime: start, EndTime: start.Add(time.Second), SpanKind: trace.SpanKindServer, Resource: about, InstrumentationScope: scope},
		{
			Name: "child", SpanContext: child, Parent: parent, StartTime: start, EndTime: start, SpanKind: trace.SpanKindClient, Resource: about, InstrumentationScope: scope,
			Attributes: []attribute.KeyValue{
				attribute.String("text", "Országos"), attribute.String("none", ""), attribute.Bool("yes", true), attribute.Bool("no", false), attribute.Int("zero", 0),
				attribute.Float64("half", 0.5), attribute.StringSlice("list", []string{"a", ""}), attribute.StringSlice("empty", nil),
			},
			Events:            []sdktrace.Event{{Name: "exception", Time: start, Attributes: []attribute.KeyValue{attribute.String("exception.message", errors.ErrUnsupported.Error())}, DroppedAttributeCount: 2}},
			Status:            sdktrace.Status{Code: codes.Error, Description: "INTERNAL"},
			DroppedAttributes: 1, DroppedEvents: 3,
		},
		{Name: "fine", SpanContext: child, SpanKind: trace.SpanKindInternal, StartTime: start, EndTime: start, Resource: about, InstrumentationScope: scope, Status: sdktrace.Status{Code: codes.Ok}},
	}.Snapshots()
	var want taken
	exporter, err := otlptrace.New(t.Context(), &want)
	if err != nil {
		t.Fatal(err)
	}
	if err := exporter.ExportSpans(t.Context(), list); err != nil {
		t.Fatal(err)
	}
	var got spans.TracesData
	if err := proto.Unmarshal(tracesData(list), &got); err != nil {
		t.Fatal(err)
	}
	if !proto.Equal(&got, &spans.TracesData{ResourceSpans: want.spans}) {
		t.Errorf("written is\n%v\nwant\n%v", &got, want.spans)
	}
}
