package main

import (
	"bytes"
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"runtime"
	"strings"
	"sync"
	"time"

	"github.com/99designs/gqlgen/graphql"
	victoria "github.com/VictoriaMetrics/metrics"
	"github.com/vektah/gqlparser/v2/ast"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/graph/store/observed"
	"github.com/whoplans/whoplans/resolvers/graphqlhttp"
)

// metrics are for Prometheus. No label holds text from clients: root fields and kinds come from
// the schema, codes from the server, methods from the port. The library is not Prometheus's own,
// which brings all of protobuf into the program.
type metrics struct {
	set      *victoria.Set
	asked    chan struct{} // has room for as many as may ask for the metrics at once
	inFlight *victoria.Gauge
	fine     map[string]*victoria.PrometheusHistogram // operations of code OK, by kind
	cached   *victoria.Counter
	answered map[string]*victoria.Counter // fields of code OK, by name; the keys are all root fields
	calls    [observed.Methods]*victoria.PrometheusHistogram
	failures [observed.Methods]*victoria.Counter
}

// Names of metrics.
const (
	requestSeconds = "whoplans_graphql_request_duration_seconds"
	rootFields     = "whoplans_graphql_root_fields_total"
	cachedAnswers  = "whoplans_graphql_cached_answers_total"
	inFlight       = "whoplans_graphql_requests_in_flight"
	callSeconds    = "whoplans_store_call_duration_seconds"
	callFailures   = "whoplans_store_call_failures_total"
	storeUp        = "whoplans_store_up"
	storeRevision  = "whoplans_store_revision"
	storeRecords   = "whoplans_store_records"
	storeBytes     = "whoplans_store_bytes"
	storeWritable  = "whoplans_store_writable"
	certificateEnd = "whoplans_tls_certificate_expiry_timestamp_seconds"
	buildInfo      = "whoplans_build_info"
)

// helps describes the metrics, by name.
var helps = map[string]string{
	requestSeconds: "How long GraphQL requests take, by kind of operation (none: there was no valid one) and code of the first error.",
	rootFields:     "Operations that a root field was asked for in, by code of the operation's first error.",
	cachedAnswers:  "GraphQL requests answered with what was kept of an earlier one.",
	inFlight:       "GraphQL requests being answered.",
	callSeconds:    "How long calls of the store take, by method.",
	callFailures:   "Calls that the store could not answer, by method. What it refuses because of the question is none.",
	storeUp:        "Whether the store could be read just now.",
	storeRevision:  "The revision of the store.",
	storeRecords:   "How many records the store holds.",
	storeBytes:     "How much the store's files take on the disk.",
	storeWritable:  "Whether records, and accounts, can be changed, with the code of what is amiss.",
	certificateEnd: "When the certificate in use expires, in seconds since 1970.",
	buildInfo:      "Always 1; the labels say what is running.",
}

// codeOK is the code for no error.
const codeOK = "OK"

// series is the name of a metric with labels, given as names and values in turn.
func series(name string, labels ...string) string {
	var b strings.Builder
	b.WriteString(name)
	for i := 0; i < len(labels); i += 2 {
		fmt.Fprintf(&b, "%c%s=%q", "{,"[min(i, 1)], labels[i], labels[i+1])
	}
	return b.String() + "}"
}

func newMetrics() *metrics {
	victoria.ExposeMetadata(true)
	set := victoria.NewSet()
	m := &metrics{
		set:      set,
		asked:    make(chan struct{}, 4),
		inFlight: set.NewGauge(inFlight, nil),
		cached:   set.NewCounter(cachedAnswers),
		fine:     map[string]*victoria.PrometheusHistogram{},
		answered: map[string]*victoria.Counter{},
	}
	for _, kind := range []ast.Operation{ast.Query, ast.Mutation} {
		m.fine[string(kind)] = m.requests(string(kind), codeOK)
	}
	for method := range observed.Methods {
		m.calls[method] = set.NewPrometheusHistogramExt(series(callSeconds, "method", method.String()),
			[]float64{25e-6, 100e-6, 500e-6, 2.5e-3, 10e-3, 50e-3, 250e-3, 1, 5})
		m.failures[method] = set.NewCounter(series(callFailures, "method", method.String()))
	}
	set.NewGauge(series(buildInfo, "goversion", runtime.Version(), "version", version()), nil).Set(1)
	return m
}

// requests is the histogram of operations of a kind with a code.
func (m *metrics) requests(kind, code string) *victoria.PrometheusHistogram {
	return m.set.GetOrCreatePrometheusHistogramExt(series(requestSeconds, "code", code, "kind", kind),
		[]float64{0.5e-3, 1e-3, 2.5e-3, 5e-3, 10e-3, 25e-3, 50e-3, 100e-3, 250e-3, 500e-3, 1, 2.5, 5, 10})
}

// field counts the operations with a code that a root field was asked for in.
func (m *metrics) field(name, code string) *victoria.Counter {
	return m.set.GetOrCreateCounter(series(rootFields, "code", code, "field", name))
}

// know registers the root fields of a schema, so that they are reported from the start.
func (m *metrics) know(es graphql.ExecutableSchema) {
	for _, root := range []*ast.Definition{es.Schema().Query, es.Schema().Mutation} {
		if root == nil {
			continue
		}
		for _, f := range root.Fields {
			m.answered[f.Name] = m.field(f.Name, codeOK)
		}
	}
}

// show adds the metrics of a store and, unless it is nil, of a certificate.
func (m *metrics) show(s *storeMetrics, c *certificate) {
	m.set.RegisterMetricsWriter(s.write)
	if c != nil {
		m.set.NewGauge(certificateEnd, c.expires)
	}
}

// handler serves the metrics. Prometheus asks every few seconds; those who ask more often are
// refused.
func (m *metrics) handler() http.Handler {
	return http.TimeoutHandler(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		select {
		case m.asked <- struct{}{}:
			defer func() { <-m.asked }()
		default:
			http.Error(w, "too many ask for the metrics at once", http.StatusServiceUnavailable)
			return
		}
		w.Header().Set("Content-Type", "text/plain; version=0.0.4; charset=utf-8")
		_, _ = w.Write(m.text()) // whoever asked has gone
	}), 10*time.Second, "the metrics take too long")
}

// text is the metrics in Prometheus's format. The library leaves it open what a metric is about.
func (m *metrics) text() []byte {
	var found, out bytes.Buffer
	m.set.WritePrometheus(&found)
	victoria.WriteProcessMetrics(&found)
	for line := range bytes.Lines(found.Bytes()) {
		if name, ok := bytes.CutPrefix(bytes.TrimSpace(line), []byte("# HELP ")); ok {
			if help := helps[string(name)]; help != "" {
				fmt.Fprintf(&out, "# HELP %s %s\n", name, help)
			}
			continue
		}
		out.Write(line)
	}
	return out.Bytes()
}

// counted counts the requests in progress.
func (m *metrics) counted(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		m.inFlight.Inc()
		defer m.inFlight.Dec()
		next.ServeHTTP(w, r)
	})
}

// operation counts an operation.
func (m *metrics) operation(op graphqlhttp.Operation) {
	kind, code := cmp.Or(op.Kind, "none"), cmp.Or(string(op.Code), codeOK)
	took, ok := m.fine[kind]
	if !ok || code != codeOK {
		took = m.requests(kind, code)
	}
	took.Update(op.Duration.Seconds())
	if op.Cached {
		m.cached.Inc()
	}
	for _, f := range op.Fields {
		answered, ok := m.answered[f]
		switch {
		case !ok: // __typename
		case code == codeOK:
			answered.Inc()
		default:
			m.field(f, code).Inc()
		}
	}
}

// call counts a call of the store.
func (m *metrics) call(method observed.Method, took time.Duration, err error) {
	m.calls[method].Update(took.Seconds())
	if err != nil && !isAnswer(err) {
		m.failures[method].Inc()
	}
}

// isAnswer reports whether an error is a store's answer to a question, or means that the caller
// has gone.
func isAnswer(err error) bool {
	for _, answer := range []error{store.ErrInvalid, store.ErrNotFound, store.ErrExists, store.ErrReference, store.ErrConflict, context.Canceled} {
		if errors.Is(err, answer) {
			return true
		}
	}
	return false
}

// storeMetrics are read from the store when the metrics are requested.
type storeMetrics struct {
	store store.Store
	files []string // the files of the store, if it has any on this machine
	parts *writable

	mu      sync.Mutex
	rev     store.Rev // the revision that was counted; guarded by mu
	counted int       // its records; guarded by mu
}

func newStoreMetrics(s store.Store, files []string, parts *writable) *storeMetrics {
	return &storeMetrics{store: s, files: files, parts: parts}
}

// write writes the metrics of the store.
func (m *storeMetrics) write(w io.Writer) {
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	if rev, records, err := m.contents(ctx); err != nil {
		victoria.WriteGaugeUint64(w, storeUp, 0)
	} else {
		victoria.WriteGaugeUint64(w, storeUp, 1)
		victoria.WriteGaugeUint64(w, storeRevision, uint64(rev))
		victoria.WriteGaugeUint64(w, storeRecords, uint64(records))
	}
	victoria.WriteMetadataIfNeeded(w, storeWritable, "gauge")
	for _, p := range m.parts.ask(ctx) {
		yes := 0
		if p.code == codeOK {
			yes = 1
		}
		fmt.Fprintf(w, "%s %d\n", series(storeWritable, "code", p.code, "part", p.name), yes)
	}
	if len(m.files) == 0 {
		return
	}
	var size uint64
	for _, name := range m.files {
		if info, err := os.Stat(name); err == nil {
			size += uint64(info.Size())
		}
	}
	victoria.WriteGaugeUint64(w, storeBytes, size)
}

// contents returns the store's revision and number of records. They are counted once per
// revision, since counting a large database takes longer than all other metrics.
func (m *storeMetrics) contents(ctx context.Context) (store.Rev, int, error) {
	view, err := m.store.View(ctx, 0)
	if err != nil {
		return 0, 0, err
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	if rev := view.Rev(); rev != m.rev {
		if m.counted, err = store.CountAll(ctx, view, graph.Describe().Schema()); err != nil {
			m.rev = 0
			return 0, 0, err
		}
		m.rev = rev
	}
	return m.rev, m.counted, nil
}
