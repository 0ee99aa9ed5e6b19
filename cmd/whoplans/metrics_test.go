package main

import (
	"fmt"
	"log/slog"
	"net/http"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/prometheus/client_golang/prometheus/testutil/promlint"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/store/memory"
	"github.com/whoplans/whoplans/resolvers"
	"github.com/whoplans/whoplans/resolvers/hostile"
)

// sample is the value of a series in what /metrics says.
func sample(t *testing.T, metrics, series string) float64 {
	t.Helper()
	for line := range strings.Lines(metrics) {
		if value, ok := strings.CutPrefix(line, series+" "); ok {
			v, err := strconv.ParseFloat(strings.TrimSpace(value), 64)
			if err != nil {
				t.Fatal(err)
			}
			return v
		}
	}
	t.Errorf("there is no %s", series)
	return 0
}

// seriesOf counts the series of our own.
func seriesOf(metrics string) int {
	n := 0
	for line := range strings.Lines(metrics) {
		if strings.HasPrefix(line, "whoplans_") {
			n++
		}
	}
	return n
}

func TestMetrics(t *testing.T) {
	t.Parallel()
	s := start(t, "--store", "sqlite:"+filepath.Join(t.TempDir(), "whoplans.db"))
	s.ask(t, `query Mine { mine: institution(id: "hu-okfo") { name } stats { total } __typename }`)
	s.ask(t, `{ institution(id: "nobody") { name } }`)
	s.ask(t, `{ institution(id: "nobody") { name } }`)
	s.ask(t, `{ paths(from: "hu-okfo", to: "nobody") { __typename } }`)
	s.ask(t, `{ nothing }`)
	refused := 0.0 // in the middle of a call of the store, which is none of its failures
	for _, h := range hostile.Requests() {
		if h.Refused {
			refused++
			s.send(t, http.MethodPost, "/graphql", string(h.Body("")), "Content-Type", "application/json")
		}
	}
	_, metrics, header := s.get(t, "/metrics")
	if got := header.Get("Content-Type"); !strings.HasPrefix(got, "text/plain; version=0.0.4") {
		t.Errorf("the content type is %q", got)
	}
	for series, want := range map[string]float64{
		`whoplans_graphql_request_duration_seconds_count{code="OK",kind="query"}`:                       3,
		`whoplans_graphql_request_duration_seconds_count{code="NOT_FOUND",kind="query"}`:                1,
		`whoplans_graphql_request_duration_seconds_count{code="TOO_LARGE",kind="query"}`:                refused,
		`whoplans_graphql_request_duration_seconds_count{code="GRAPHQL_VALIDATION_FAILED",kind="none"}`: 1,
		`whoplans_graphql_root_fields_total{code="OK",field="institution"}`:                             3,
		`whoplans_graphql_root_fields_total{code="OK",field="stats"}`:                                   1,
		`whoplans_graphql_root_fields_total{code="NOT_FOUND",field="paths"}`:                            1,
		`whoplans_graphql_root_fields_total{code="OK",field="sources"}`:                                 0,
		`whoplans_graphql_cached_answers_total`:                                                         1,
		`whoplans_graphql_requests_in_flight`:                                                           0,
		`whoplans_store_call_duration_seconds_count{method="Write"}`:                                    1, // the data set
		`whoplans_store_call_failures_total{method="Find"}`:                                             0,
		`whoplans_store_up`:                                  1,
		`whoplans_store_revision`:                            1,
		`whoplans_store_writable{code="OK",part="records"}`:  1,
		`whoplans_store_writable{code="OK",part="accounts"}`: 1,
	} {
		if got := sample(t, metrics, series); got != want {
			t.Errorf("%s = %v, want %v", series, got, want)
		}
	}
	var total int
	if _, err := fmt.Sscanf(s.ask(t, `{ records { totalCount } }`), `{"data":{"records":{"totalCount":%d}}`, &total); err != nil {
		t.Fatal(err)
	}
	if got := sample(t, metrics, "whoplans_store_records"); got != float64(total) {
		t.Errorf("whoplans_store_records = %v, GraphQL counts %d", got, total)
	}
	for _, series := range []string{
		`whoplans_store_call_duration_seconds_count{method="Find"}`, "whoplans_store_bytes", "go_goroutines",
		"process_cpu_seconds_total", `whoplans_build_info{`,
	} {
		if !strings.Contains(metrics, "\n"+series) || strings.Contains(metrics, "\n"+series+" 0\n") {
			t.Errorf("there is no %s", series)
		}
	}
}

// TestMetricsAreBounded sends what differs in every place that a client can
// write to: the number of series stays.
func TestMetricsAreBounded(t *testing.T) {
	t.Parallel()
	s := start(t, "--store", "memory:")
	var counts []int
	for round := range 3 {
		for i := range 12 {
			n := fmt.Sprintf("x%d_%d", round, i)
			for _, q := range []string{
				`query ` + n + ` { ` + n + `: stats { total } }`, `{ ` + n + ` }`, `query ` + n + ` {`, n, `mutation { ` + n + ` }`,
				`{ institution(id: "` + n + `") { name } __schema { queryType { name } } }`, `query ($` + n + `: Int!) { __typename }`,
				`query ($f: InstitutionFilter = {country: "` + n + `"}) { institutions(filter: $f) { totalCount } }`,
			} {
				s.ask(t, q)
			}
			s.get(t, "/graphql/"+n)
			s.get(t, "/id/"+n)
			s.get(t, "/graphql", "Accept", n)
			s.send(t, "X"+n, "/graphql", "")
		}
		_, metrics, _ := s.get(t, "/metrics")
		if strings.Contains(metrics, fmt.Sprintf("x%d_", round)) {
			t.Fatal("a metric has a client's text")
		}
		counts = append(counts, seriesOf(metrics))
	}
	if counts[1] != counts[0] || counts[2] != counts[0] || counts[0] > 600 {
		t.Errorf("the series are %v", counts)
	}
}

// TestMetricsApart serves them at an address of their own, and then only there.
func TestMetricsApart(t *testing.T) {
	t.Parallel()
	s := start(t, "--store", "memory:", "--no-seed", "--metrics-listen", "127.0.0.1:0")
	if status, _, _ := s.get(t, "/metrics"); status != http.StatusNotFound {
		t.Errorf("the main address answers %d", status)
	}
	if status, body, _ := s.get(t, s.urls["metrics"]); status != http.StatusOK || sample(t, body, "whoplans_store_up") != 1 || sample(t, body, "whoplans_store_records") != 0 {
		t.Errorf("the address for metrics answers %d %.300s", status, body)
	}
	if status, _, _ := s.get(t, strings.TrimSuffix(s.urls["metrics"], "metrics")+"graphql"); status != http.StatusNotFound {
		t.Errorf("the address for metrics answers GraphQL with %d", status)
	}
}

// TestMetricsOfAClosedStore say that it is away, and nothing that they do not
// know.
func TestMetricsOfAClosedStore(t *testing.T) {
	t.Parallel()
	s := memory.New(graph.Describe().Schema())
	m := newMetrics()
	m.know(resolvers.Schema(graph.New(s)))
	parts := newWritable(s, nil, slog.New(slog.DiscardHandler))
	m.show(newStoreMetrics(s, nil, parts), nil)
	if problems, err := promlint.New(strings.NewReader(ours(m))).Lint(); err != nil || len(problems) > 0 {
		t.Errorf("Prometheus's linter says %v, %v", problems, err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	parts.asked = time.Time{}
	const want = `# HELP whoplans_store_up Whether the store could be read just now.
# TYPE whoplans_store_up gauge
whoplans_store_up 0
# HELP whoplans_store_writable Whether records, and accounts, can be changed, with the code of what is amiss.
# TYPE whoplans_store_writable gauge
whoplans_store_writable{code="UNAVAILABLE",part="records"} 0
whoplans_store_writable{code="READ_ONLY",part="accounts"} 0
`
	if got := ours(m); !strings.HasSuffix(got, want) {
		t.Errorf("the metrics end with\n%s\nwant\n%s", got[strings.LastIndex(got, "# HELP whoplans_store_up"):], want)
	}
	for _, name := range []string{storeRecords, storeRevision, storeBytes} {
		if strings.Contains(ours(m), name) {
			t.Errorf("there is %s", name)
		}
	}
}

// ours is the metrics of our own, without those of the process.
func ours(m *metrics) string {
	var out strings.Builder
	for line := range strings.Lines(string(m.text())) {
		if strings.Contains(line, "whoplans_") {
			out.WriteString(line)
		}
	}
	return out.String()
}
