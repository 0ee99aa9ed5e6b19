package main

import (
	"cmp"
	"context"
	"errors"
	"net/http"
	"os"
	"runtime"
	"sync"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/prometheus/client_golang/prometheus/promhttp"
	"github.com/vektah/gqlparser/v2/ast"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/graph/store/observed"
	"github.com/whoplans/whoplans/resolvers/graphqlhttp"
)

// metrics are for Prometheus. No label holds text from clients: root fields and kinds come from
// the schema, codes from the server, methods from the port.
type metrics struct {
	registry   *prometheus.Registry
	inFlight   prometheus.Gauge
	operations *prometheus.HistogramVec       // by kind and code
	fine       map[string]prometheus.Observer // operations of code OK, by kind
	cached     prometheus.Counter
	fields     *prometheus.CounterVec        // by root field and code
	answered   map[string]prometheus.Counter // fields of code OK, by name; the keys are all root fields
	calls      [observed.Methods]prometheus.Observer
	failures   [observed.Methods]prometheus.Counter
}

// codeOK is the code for no error.
const codeOK = "OK"

func newMetrics() *metrics {
	calls := prometheus.NewHistogramVec(prometheus.HistogramOpts{
		Name:    "whoplans_store_call_duration_seconds",
		Help:    "How long calls of the store take, by method.",
		Buckets: []float64{25e-6, 100e-6, 500e-6, 2.5e-3, 10e-3, 50e-3, 250e-3, 1, 5},
	}, []string{"method"})
	failures := prometheus.NewCounterVec(prometheus.CounterOpts{
		Name: "whoplans_store_call_failures_total",
		Help: "Calls that the store could not answer, by method. What it refuses because of the question is none.",
	}, []string{"method"})
	m := &metrics{
		registry: prometheus.NewRegistry(),
		inFlight: prometheus.NewGauge(prometheus.GaugeOpts{
			Name: "whoplans_graphql_requests_in_flight",
			Help: "GraphQL requests being answered.",
		}),
		operations: prometheus.NewHistogramVec(prometheus.HistogramOpts{
			Name:    "whoplans_graphql_request_duration_seconds",
			Help:    "How long GraphQL requests take, by kind of operation (none: there was no valid one) and code of the first error.",
			Buckets: []float64{0.5e-3, 1e-3, 2.5e-3, 5e-3, 10e-3, 25e-3, 50e-3, 100e-3, 250e-3, 500e-3, 1, 2.5, 5, 10},
		}, []string{"kind", "code"}),
		cached: prometheus.NewCounter(prometheus.CounterOpts{
			Name: "whoplans_graphql_cached_answers_total",
			Help: "GraphQL requests answered with what was kept of an earlier one.",
		}),
		fields: prometheus.NewCounterVec(prometheus.CounterOpts{
			Name: "whoplans_graphql_root_fields_total",
			Help: "Operations that a root field was asked for in, by code of the operation's first error.",
		}, []string{"field", "code"}),
		fine:     map[string]prometheus.Observer{},
		answered: map[string]prometheus.Counter{},
	}
	for _, kind := range []ast.Operation{ast.Query, ast.Mutation} {
		m.fine[string(kind)] = m.operations.WithLabelValues(string(kind), codeOK)
	}
	for method := range observed.Methods {
		m.calls[method] = calls.WithLabelValues(method.String())
		m.failures[method] = failures.WithLabelValues(method.String())
	}
	build := prometheus.NewGauge(prometheus.GaugeOpts{
		Name:        "whoplans_build_info",
		Help:        "Always 1; the labels say what is running.",
		ConstLabels: prometheus.Labels{"version": version(), "goversion": runtime.Version()},
	})
	build.Set(1)
	m.registry.MustRegister(m.inFlight, m.operations, m.cached, m.fields, calls, failures, build,
		collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}))
	return m
}

// know registers the root fields of a schema, so that they are reported from the start.
func (m *metrics) know(es graphql.ExecutableSchema) {
	for _, root := range []*ast.Definition{es.Schema().Query, es.Schema().Mutation} {
		if root == nil {
			continue
		}
		for _, f := range root.Fields {
			m.answered[f.Name] = m.fields.WithLabelValues(f.Name, codeOK)
		}
	}
}

// show adds the metrics of a store and, unless it is nil, of a certificate.
func (m *metrics) show(s *storeMetrics, c *certificate) {
	m.registry.MustRegister(s)
	if c != nil {
		m.registry.MustRegister(prometheus.NewGaugeFunc(prometheus.GaugeOpts{
			Name: "whoplans_tls_certificate_expiry_timestamp_seconds",
			Help: "When the certificate in use expires, in seconds since 1970.",
		}, c.expires))
	}
}

// handler serves the metrics. Prometheus asks every few seconds; more frequent requests have to
// wait.
func (m *metrics) handler() http.Handler {
	return promhttp.HandlerFor(m.registry, promhttp.HandlerOpts{MaxRequestsInFlight: 4, Timeout: 10 * time.Second})
}

// counted counts the requests in progress.
func (m *metrics) counted(next http.Handler) http.Handler {
	return promhttp.InstrumentHandlerInFlight(m.inFlight, next)
}

// operation counts an operation.
func (m *metrics) operation(op graphqlhttp.Operation) {
	kind, code := cmp.Or(op.Kind, "none"), cmp.Or(string(op.Code), codeOK)
	took, ok := m.fine[kind]
	if !ok || code != codeOK {
		took = m.operations.WithLabelValues(kind, code)
	}
	took.Observe(op.Duration.Seconds())
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
			m.fields.WithLabelValues(f, code).Inc()
		}
	}
}

// call counts a call of the store.
func (m *metrics) call(method observed.Method, took time.Duration, err error) {
	m.calls[method].Observe(took.Seconds())
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
	store                              store.Store
	files                              []string // the files of the store, if it has any on this machine
	parts                              *writable
	up, revision, records, size, write *prometheus.Desc

	mu      sync.Mutex
	rev     store.Rev // the revision that was counted; guarded by mu
	counted int       // its records; guarded by mu
}

func newStoreMetrics(s store.Store, files []string, parts *writable) *storeMetrics {
	describe := func(name, help string, labels ...string) *prometheus.Desc {
		return prometheus.NewDesc(name, help, labels, nil)
	}
	return &storeMetrics{
		store: s, files: files, parts: parts,
		up:       describe("whoplans_store_up", "Whether the store could be read just now."),
		revision: describe("whoplans_store_revision", "The revision of the store."),
		records:  describe("whoplans_store_records", "How many records the store holds."),
		size:     describe("whoplans_store_bytes", "How much the store's files take on the disk."),
		write:    describe("whoplans_store_writable", "Whether records, and accounts, can be changed, with the code of what is amiss.", "part", "code"),
	}
}

// Describe implements prometheus.Collector.
func (m *storeMetrics) Describe(out chan<- *prometheus.Desc) {
	for _, d := range []*prometheus.Desc{m.up, m.revision, m.records, m.size, m.write} {
		out <- d
	}
}

// Collect implements prometheus.Collector.
func (m *storeMetrics) Collect(out chan<- prometheus.Metric) {
	tell := func(d *prometheus.Desc, v float64) { out <- prometheus.MustNewConstMetric(d, prometheus.GaugeValue, v) }
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	if rev, records, err := m.contents(ctx); err != nil {
		tell(m.up, 0)
	} else {
		tell(m.up, 1)
		tell(m.revision, float64(rev))
		tell(m.records, float64(records))
	}
	for _, p := range m.parts.ask(ctx) {
		yes := 0.0
		if p.code == codeOK {
			yes = 1
		}
		out <- prometheus.MustNewConstMetric(m.write, prometheus.GaugeValue, yes, p.name, p.code)
	}
	if len(m.files) == 0 {
		return
	}
	var size int64
	for _, name := range m.files {
		if info, err := os.Stat(name); err == nil {
			size += info.Size()
		}
	}
	tell(m.size, float64(size))
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
