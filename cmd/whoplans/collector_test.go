package main

import (
	"compress/gzip"
	"context"
	"crypto/tls"
	"encoding/pem"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	service "go.opentelemetry.io/proto/otlp/collector/trace/v1"
	"google.golang.org/protobuf/proto"
)

// TestCollector sends a span as the environment says, and hears what the
// collector answers.
func TestCollector(t *testing.T) {
	for _, tt := range []struct {
		name    string
		set     map[string]string
		answers []answered // the last one again and again
		want    []string   // what each request has
		says    string     // the log, if anything
	}{
		{
			name: "headers",
			set:  map[string]string{"OTEL_EXPORTER_OTLP_HEADERS": "x-key=a%20b, x-other = c=d"},
			want: []string{"x-key:a b x-other:c=d span"},
		}, {
			name: "of traces before those of all signals",
			set:  map[string]string{"OTEL_EXPORTER_OTLP_HEADERS": "x-key=all,x-other=all", "OTEL_EXPORTER_OTLP_TRACES_HEADERS": "x-key=traces"},
			want: []string{"x-key:traces span"},
		}, {
			name: "compressed",
			set:  map[string]string{"OTEL_EXPORTER_OTLP_COMPRESSION": "gzip", "OTEL_EXPORTER_OTLP_TIMEOUT": "60000"},
			want: []string{"gzip span"},
		}, {
			name:    "again when asked to",
			answers: []answered{{status: http.StatusServiceUnavailable}, {status: http.StatusTooManyRequests}, {}},
			want:    []string{"span", "span", "span"},
		}, {
			name:    "not again when refused",
			answers: []answered{{status: http.StatusForbidden, text: "who are you?"}},
			want:    []string{"span"}, says: "/v1/traces answers 403 Forbidden: who are you?",
		}, {
			name: "in part",
			answers: []answered{{partial: &service.ExportTracePartialSuccess{
				RejectedSpans: 1, ErrorMessage: "too old",
			}}},
			want: []string{"span"}, says: "the collector left out 1 spans: too old",
		}, {
			name:    "with a word of warning",
			answers: []answered{{partial: &service.ExportTracePartialSuccess{ErrorMessage: "slow down"}}},
			want:    []string{"span"}, says: "left out 0 spans: slow down",
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			c := &answering{answers: tt.answers}
			server := httptest.NewServer(c)
			defer server.Close()
			for name, value := range tt.set {
				t.Setenv(name, value)
			}
			log := sendSpan(t, server.URL)
			if got := strings.Join(c.got, "\n"); got != strings.Join(tt.want, "\n") {
				t.Errorf("the collector got\n%s\nwant\n%s", got, strings.Join(tt.want, "\n"))
			}
			if tt.says == "" && log != "" || !strings.Contains(log, tt.says) {
				t.Errorf("the log says %q, want %q", log, tt.says)
			}
		})
	}
}

// TestCollectorTLS trusts the authority that the environment names, and shows
// the certificate that it names.
func TestCollectorTLS(t *testing.T) {
	c := &answering{}
	server := httptest.NewUnstartedServer(c)
	a := newAuthority(t)
	dir := t.TempDir()
	trusted := filepath.Join(dir, "ca.pem")
	write(t, trusted, pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: a.cert.Raw}))
	files := a.files(t, dir, 1)
	cert, key := files[1], files[3]
	own, err := tls.LoadX509KeyPair(cert, key)
	if err != nil {
		t.Fatal(err)
	}
	server.TLS = &tls.Config{Certificates: []tls.Certificate{own}, ClientAuth: tls.RequireAnyClientCert}
	server.Config.ErrorLog = slog.NewLogLogger(slog.DiscardHandler, slog.LevelWarn)
	server.StartTLS()
	defer server.Close()
	if log := sendSpan(t, server.URL); !strings.Contains(log, "certificate") {
		t.Errorf("sent to a server of unknown authority; the log says %q", log)
	}
	t.Setenv("OTEL_EXPORTER_OTLP_CERTIFICATE", trusted)
	if log := sendSpan(t, server.URL); !strings.Contains(log, "certificate required") {
		t.Errorf("sent without showing a certificate; the log says %q", log)
	}
	t.Setenv("OTEL_EXPORTER_OTLP_CLIENT_CERTIFICATE", cert)
	t.Setenv("OTEL_EXPORTER_OTLP_CLIENT_KEY", key)
	if log := sendSpan(t, server.URL); log != "" || len(c.got) != 1 {
		t.Errorf("%d requests came through; the log says %q", len(c.got), log)
	}
}

// sendSpan sends a span to a collector and returns what was logged.
func sendSpan(t *testing.T, url string) (log string) {
	t.Helper()
	var out lines
	tracing, err := traceFlags{OTLPEndpoint: url}.tracing(t.Context(), slog.New(slog.NewTextHandler(&out, nil)))
	if err != nil {
		t.Fatal(err)
	}
	_, span := tracing.tracer.Start(context.Background(), "span")
	span.End()
	if err := tracing.Close(); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

// answered is how a collector answers.
type answered struct {
	status  int // 0 is 200
	text    string
	partial *service.ExportTracePartialSuccess
}

// answering is a collector that notes what it got.
type answering struct {
	answers []answered

	mu  sync.Mutex
	got []string // guarded by mu
}

// ServeHTTP implements http.Handler.
func (c *answering) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	c.mu.Lock()
	defer c.mu.Unlock()
	var got []string
	for _, name := range []string{"x-key", "x-other"} {
		if v := r.Header.Get(name); v != "" {
			got = append(got, name+":"+v)
		}
	}
	body := io.Reader(r.Body)
	if r.Header.Get("Content-Encoding") == "gzip" {
		got = append(got, "gzip")
		unpacked, err := gzip.NewReader(r.Body)
		if err != nil {
			http.Error(w, err.Error(), http.StatusBadRequest)
			return
		}
		body = unpacked
	}
	var sent service.ExportTraceServiceRequest
	text, err := io.ReadAll(body)
	if err == nil {
		err = proto.Unmarshal(text, &sent)
	}
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	for _, rs := range sent.ResourceSpans {
		for _, ss := range rs.ScopeSpans {
			for _, s := range ss.Spans {
				got = append(got, s.Name)
			}
		}
	}
	c.got = append(c.got, strings.Join(got, " "))
	var a answered
	if n := len(c.answers); n > 0 {
		a = c.answers[min(len(c.got), n)-1]
	}
	w.Header().Set("Retry-After", "0")
	if a.status != 0 {
		w.WriteHeader(a.status)
		fmt.Fprintln(w, a.text)
		return
	}
	w.Header().Set("Content-Type", "application/x-protobuf")
	answer, err := proto.Marshal(&service.ExportTraceServiceResponse{PartialSuccess: a.partial})
	if err == nil {
		_, _ = w.Write(answer)
	}
}
