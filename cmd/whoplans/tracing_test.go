package main

import (
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	service "go.opentelemetry.io/proto/otlp/collector/trace/v1"
	spans "go.opentelemetry.io/proto/otlp/trace/v1"
	"google.golang.org/protobuf/proto"
)

// collected is an OpenTelemetry collector and what it was sent.
type collected struct {
	*httptest.Server
	mu      sync.Mutex
	spans   []*spans.Span     // guarded by mu
	about   map[string]string // of the resource; guarded by mu
	headers []http.Header     // guarded by mu
	raw     strings.Builder   // guarded by mu
}

func collect(t *testing.T) *collected {
	t.Helper()
	c := &collected{about: map[string]string{}}
	c.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		var sent service.ExportTraceServiceRequest
		if err == nil {
			err = proto.Unmarshal(body, &sent)
		}
		if err != nil || r.URL.Path != "/v1/traces" {
			t.Errorf("the collector was sent something else to %s: %v", r.URL, err)
		}
		c.mu.Lock()
		defer c.mu.Unlock()
		c.raw.Write(body)
		c.headers = append(c.headers, r.Header)
		for _, rs := range sent.ResourceSpans {
			for _, a := range rs.Resource.Attributes {
				c.about[a.Key] = a.Value.GetStringValue()
			}
			for _, ss := range rs.ScopeSpans {
				c.spans = append(c.spans, ss.Spans...)
			}
		}
		w.Header().Set("Content-Type", "application/x-protobuf")
	}))
	t.Cleanup(c.Close)
	return c
}

// tree are the spans below one, as lines.
func (c *collected) tree(parent []byte, depth int) []string {
	var lines []string
	below := slices.DeleteFunc(slices.Clone(c.spans), func(s *spans.Span) bool { return string(s.ParentSpanId) != string(parent) })
	slices.SortFunc(below, func(a, b *spans.Span) int { return int(a.StartTimeUnixNano) - int(b.StartTimeUnixNano) })
	for _, s := range below {
		lines = append(lines, strings.Repeat("  ", depth)+s.Name)
		lines = append(lines, c.tree(s.SpanId, depth+1)...)
	}
	return lines
}

func attributes(s *spans.Span) string {
	var out []string
	for _, a := range s.Attributes {
		out = append(out, fmt.Sprintf("%s=%v%d", a.Key, a.Value.GetStringValue(), a.Value.GetIntValue()))
	}
	slices.Sort(out)
	return strings.Join(out, " ")
}

func TestTraces(t *testing.T) {
	c := collect(t)
	t.Setenv("OTEL_EXPORTER_OTLP_ENDPOINT", c.URL)
	t.Setenv("OTEL_EXPORTER_OTLP_HEADERS", "authorization=Bearer%20abc")
	t.Setenv("OTEL_RESOURCE_ATTRIBUTES", "deployment.environment.name=test")
	s := start(t, "--store", "memory:")
	const trace, parent = "0af7651916cd43dd8448eb211c80319c", "b7ad6b7169203331"
	ask := func(body string, headers ...string) map[string]any {
		t.Helper()
		_, text, header := s.send(t, http.MethodPost, "/graphql", body, append(headers, "Content-Type", "application/json")...)
		var answer map[string]any
		if err := json.Unmarshal([]byte(text), &answer); err != nil {
			t.Fatal(err)
		}
		answer["X-Request-Id"] = header.Get("X-Request-Id")
		return answer
	}
	const secret = "hunter2"
	ask(`{"query":"query Who($id: ID!) { `+secret+`: institution(id: $id) { name seat { name } } }","variables":{"id":"hu-okfo"}}`, "Traceparent", "00-"+trace+"-"+parent+"-01")
	ask(`{"query":"query Not($id: ID!) { institution(id: $id) { name } }","variables":{"id":"`+secret+`"}}`, "Traceparent", "00-"+trace+"-"+strings.Repeat("1", 16)+"-00") // the client does not want it traced
	refused := ask(`{"query":"{ ` + secret + ` }"}`)
	s.get(t, "/id/hu-okfo")
	s.get(t, "/healthz")
	s.get(t, "/metrics")
	if code := s.stop(); code != exitOK {
		t.Fatalf("it ended with %d: %s", code, s.log)
	}

	c.mu.Lock()
	defer c.mu.Unlock()
	under, err := hex.DecodeString(parent)
	if err != nil {
		t.Fatal(err)
	}
	got := strings.Join(c.tree(under, 0), "\n")
	want := []string{"POST /graphql\n  prepare\n  execute\n    store.View\n", "\n    store.Find", "\n    store.Settled"}
	for _, w := range want {
		if !strings.Contains(got, w) {
			t.Errorf("the request's spans lack %q:\n%s", w, got)
		}
	}
	var roots []string
	for _, span := range c.spans {
		if len(span.ParentSpanId) > 0 && string(span.ParentSpanId) != string(under) {
			continue
		}
		if span.Kind != spans.Span_SPAN_KIND_SERVER {
			t.Errorf("%s is %s", span.Name, span.Kind)
		}
		roots = append(roots, span.Name+" "+attributes(span))
		if len(span.ParentSpanId) > 0 && hex.EncodeToString(span.TraceId) != trace {
			t.Errorf("%s has the trace %x", span.Name, span.TraceId)
		}
		// What had no trace has one under the id that the client was told.
		if strings.Contains(roots[len(roots)-1], "VALIDATION_FAILED") {
			id := hex.EncodeToString(span.TraceId)
			extensions := refused["errors"].([]any)[0].(map[string]any)["extensions"].(map[string]any)
			if refused["X-Request-Id"] != id || extensions["traceId"] != id || !strings.Contains(s.log.String(), "trace="+id) {
				t.Errorf("the trace is %s, the error's %v, the header's %v", id, extensions["traceId"], refused["X-Request-Id"])
			}
		}
	}
	slices.Sort(roots)
	wantRoots := []string{
		"GET /id/{slug} http.request.method=GET0 http.route=/id/{slug}0",
		"POST /graphql graphql.code=0 graphql.fields=0 graphql.operation.name=Who0 graphql.operation.type=query0 http.request.method=POST0 http.response.status_code=200 http.route=/graphql0",
		"POST /graphql graphql.code=GRAPHQL_VALIDATION_FAILED0 graphql.fields=0 graphql.operation.name=0 graphql.operation.type=0 http.request.method=POST0 http.response.status_code=200 http.route=/graphql0",
	}
	if !slices.Equal(roots, wantRoots) {
		t.Errorf("the requests are\n%s\nwant\n%s", strings.Join(roots, "\n"), strings.Join(wantRoots, "\n"))
	}
	if strings.Contains(c.raw.String(), secret) {
		t.Error("a trace holds what a client wrote")
	}
	if c.about["service.name"] != "whoplans" || c.about["service.version"] == "" || c.about["deployment.environment.name"] != "test" {
		t.Errorf("the resource is %v", c.about)
	}
	if got := c.headers[0].Get("Authorization"); got != "Bearer abc" {
		t.Errorf("the collector is greeted with %q", got)
	}
}

// TestTracesAreOffUnlessAsked makes none without an endpoint, or when told so.
func TestTracesAreOffUnlessAsked(t *testing.T) {
	c := collect(t)
	for name, set := range map[string][2]string{
		"nothing":     {"OTEL_SERVICE_NAME", "x"},
		"disabled":    {"OTEL_SDK_DISABLED", "true"},
		"no exporter": {"OTEL_TRACES_EXPORTER", "none"},
		"sampled out": {"OTEL_TRACES_SAMPLER", "always_off"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Setenv(set[0], set[1])
			if name != "nothing" {
				t.Setenv("OTEL_EXPORTER_OTLP_TRACES_ENDPOINT", c.URL+"/v1/traces")
			}
			s := start(t, "--store", "memory:", "--no-seed")
			s.ask(t, `{ records { totalCount } }`)
			s.stop()
			c.mu.Lock()
			defer c.mu.Unlock()
			if len(c.spans) > 0 {
				t.Errorf("%d spans were sent", len(c.spans))
			}
		})
	}
}

// TestTracesRefused says what cannot be done rather than doing something else.
func TestTracesRefused(t *testing.T) {
	for _, tt := range []struct{ name, value, says string }{
		{"OTEL_EXPORTER_OTLP_PROTOCOL", "grpc", "OTEL_EXPORTER_OTLP_PROTOCOL: traces are sent as http/protobuf, not as grpc"},
		{"OTEL_EXPORTER_OTLP_TRACES_PROTOCOL", "http/json", "OTEL_EXPORTER_OTLP_TRACES_PROTOCOL: traces are sent as http/protobuf, not as http/json"},
		{"OTEL_EXPORTER_OTLP_HEADERS", "a=b, hunter2", "OTEL_EXPORTER_OTLP_HEADERS: header 2 is not like name=value"},
		{"OTEL_EXPORTER_OTLP_TIMEOUT", "10s", `OTEL_EXPORTER_OTLP_TIMEOUT: "10s" is not a number of milliseconds`},
		{"OTEL_EXPORTER_OTLP_TRACES_COMPRESSION", "zstd", `OTEL_EXPORTER_OTLP_TRACES_COMPRESSION: "zstd" is neither gzip nor none`},
		{"OTEL_EXPORTER_OTLP_CERTIFICATE", "/nowhere.pem", "OTEL_EXPORTER_OTLP_CERTIFICATE: open /nowhere.pem"},
		{"OTEL_EXPORTER_OTLP_CLIENT_CERTIFICATE", "/nowhere.pem", "OTEL_EXPORTER_OTLP_CLIENT_CERTIFICATE: open /nowhere.pem"},
		{"OTEL_TRACES_EXPORTER", "zipkin", `not by "zipkin"`},
		{"OTEL_EXPORTER_OTLP_ENDPOINT", "collector:4318", `"collector:4318/v1/traces" is not the URL of a collector`},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Setenv("OTEL_EXPORTER_OTLP_ENDPOINT", "http://127.0.0.1:4318")
			t.Setenv(tt.name, tt.value)
			var errs strings.Builder
			code := run(t.Context(), []string{"serve", "--store", "memory:", "--no-seed", "--listen", "127.0.0.1:0"}, streams{out: io.Discard, err: &errs})
			if code != exitFailed || !strings.Contains(errs.String(), tt.says) || strings.Contains(errs.String(), "hunter2") {
				t.Errorf("%d: %s", code, errs.String())
			}
		})
	}
}

// TestCollectorAway answers and stops as ever when the collector does not
// answer.
func TestCollectorAway(t *testing.T) {
	t.Parallel()
	release := make(chan struct{})
	hanging := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { <-release }))
	defer hanging.Close()
	defer close(release)
	s := start(t, "--store", "memory:", "--no-seed", "--otlp-endpoint", hanging.URL)
	for range 500 { // whose spans are more than are kept to be sent
		if got := s.ask(t, `{ records { totalCount } }`); !strings.Contains(got, `"totalCount":0`) {
			t.Fatal(got)
		}
	}
	told := time.Now()
	if code := s.stop(); code != exitOK {
		t.Errorf("it ended with %d", code)
	}
	if took := time.Since(told); took > 8*time.Second {
		t.Errorf("it took %s to stop", took)
	}
	if !strings.Contains(s.log.String(), "traces not sent") {
		t.Error("the log does not say so")
	}
}
