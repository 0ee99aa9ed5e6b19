package main

import (
	"math"

	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/codes"
	sdktrace "go.opentelemetry.io/otel/sdk/trace"
	"go.opentelemetry.io/otel/trace"
	"google.golang.org/protobuf/encoding/protowire"
)

// message is a message of protocol buffers that is being written. Spans are written field by
// field, by the numbers that opentelemetry/proto/trace/v1 gives them: the generated types would
// bring a tenth of all that is compiled into the program.
type message []byte

func (m *message) bytes(field protowire.Number, b []byte) {
	*m = protowire.AppendBytes(protowire.AppendTag(*m, field, protowire.BytesType), b)
}

func (m *message) text(field protowire.Number, s string) {
	if s != "" {
		m.bytes(field, []byte(s))
	}
}

func (m *message) number(field protowire.Number, n uint64) {
	if n != 0 {
		*m = protowire.AppendVarint(protowire.AppendTag(*m, field, protowire.VarintType), n)
	}
}

func (m *message) fixed(field protowire.Number, n uint64) {
	*m = protowire.AppendFixed64(protowire.AppendTag(*m, field, protowire.Fixed64Type), n)
}

// tracesData is spans as a message TracesData, which has the bytes of the service's request. All
// are of one provider and one tracer.
func tracesData(list []sdktrace.ReadOnlySpan) []byte {
	var data, resource, of, scope, spans message
	about := list[0].Resource()
	for i := about.Iter(); i.Next(); {
		resource.bytes(1, keyValue(i.Attribute()))
	}
	scope.text(1, list[0].InstrumentationScope().Name)
	scope.text(2, list[0].InstrumentationScope().Version)
	spans.bytes(1, scope)
	for _, s := range list {
		spans.bytes(2, spanMessage(s))
	}
	spans.text(3, list[0].InstrumentationScope().SchemaURL)
	of.bytes(1, resource)
	of.bytes(2, spans)
	of.text(3, about.SchemaURL())
	data.bytes(1, of)
	return data
}

// spanMessage is a message Span. No span of ours has links.
func spanMessage(s sdktrace.ReadOnlySpan) []byte {
	var m, status message
	context, parent := s.SpanContext(), s.Parent()
	id, own, above := context.TraceID(), context.SpanID(), parent.SpanID()
	m.bytes(1, id[:])
	m.bytes(2, own[:])
	m.text(3, context.TraceState().String())
	if above.IsValid() {
		m.bytes(4, above[:])
	}
	m.text(5, s.Name())
	m.number(6, uint64(s.SpanKind())) // the numbers are the same
	m.fixed(7, uint64(s.StartTime().UnixNano()))
	m.fixed(8, uint64(s.EndTime().UnixNano()))
	for _, a := range s.Attributes() {
		m.bytes(9, keyValue(a))
	}
	m.number(10, uint64(s.DroppedAttributes()))
	for _, e := range s.Events() { // the SDK adds one if there was a panic
		var event message
		event.fixed(1, uint64(e.Time.UnixNano()))
		event.text(2, e.Name)
		for _, a := range e.Attributes {
			event.bytes(3, keyValue(a))
		}
		event.number(4, uint64(e.DroppedAttributeCount))
		m.bytes(11, event)
	}
	m.number(12, uint64(s.DroppedEvents()))
	status.text(2, s.Status().Description)
	status.number(3, map[codes.Code]uint64{codes.Ok: 1, codes.Error: 2}[s.Status().Code])
	m.bytes(15, status)
	return protowire.AppendFixed32(protowire.AppendTag(m, 16, protowire.Fixed32Type), spanFlags(context, parent))
}

// spanFlags are those of the trace, that it is known whether the parent is another program's,
// and whether it is.
func spanFlags(span, parent trace.SpanContext) uint32 {
	flags := uint32(span.TraceFlags()) | 0x100
	if parent.IsRemote() {
		flags |= 0x200
	}
	return flags
}

// keyValue is a message KeyValue.
func keyValue(a attribute.KeyValue) []byte {
	var m message
	m.text(1, string(a.Key))
	m.bytes(2, anyValue(a.Value))
	return m
}

// anyValue is a message AnyValue. Values of other types, which we have none of, are texts.
func anyValue(v attribute.Value) []byte {
	var m message
	switch v.Type() {
	case attribute.BOOL:
		m = protowire.AppendVarint(protowire.AppendTag(m, 2, protowire.VarintType), protowire.EncodeBool(v.AsBool()))
	case attribute.INT64:
		m = protowire.AppendVarint(protowire.AppendTag(m, 3, protowire.VarintType), uint64(v.AsInt64()))
	case attribute.FLOAT64:
		m.fixed(4, math.Float64bits(v.AsFloat64()))
	case attribute.STRINGSLICE:
		var list message
		for _, s := range v.AsStringSlice() {
			list.bytes(1, anyValue(attribute.StringValue(s)))
		}
		m.bytes(5, list)
	default:
		m.bytes(1, []byte(v.String()))
	}
	return m
}
