package resolvers_test

import (
	"context"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/google/go-cmp/cmp"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/resolvers"
	"github.com/whoplans/whoplans/resolvers/graphqlhttp"
	"github.com/whoplans/whoplans/seed/seedtest"
)

func TestMetricsAsData(t *testing.T) {
	got := answers[struct {
		Metrics struct {
			NodeCount, LinkCount, WeakLinks, Revision int
			Measures                                  []struct {
				Measure, Algorithm, Reference, Direction, Weights string
				Parameters                                        []struct{ Name, Value string }
				Whole, WholeWithoutWeak                           *float64
				Revision                                          int
			}
			Rows struct {
				TotalCount int
				Nodes      []struct {
					Rank   int
					Label  string
					Record struct{ Slug string }
					Values []struct {
						Measure                       string
						Value, WithoutWeak, Low, High *float64
					}
				}
			}
			Bridges []struct {
				Source, Target struct{ Slug string }
				CutOff         int
			}
			Notes []string
		}
	}](t, `{
		metrics(scope: {country: "BE"}, kinds: [INSTITUTION, PLANNING_BODY, PLANNING_TASK, DATA_SOURCE, RESPONSIBILITY, RELATION, MEMBERSHIP], measures: [BETWEENNESS, COMMUNITY, CUT_POINT, BRIDGE]) {
			nodeCount linkCount weakLinks revision
			measures { measure algorithm reference direction weights parameters { name value } whole wholeWithoutWeak revision }
			rows(first: 3) { totalCount nodes { rank label record { slug } values { measure value withoutWeak low high } } }
			bridges { source { slug } target { slug } cutOff }
			notes
		}
	}`).Metrics
	if got.NodeCount != got.Rows.TotalCount || got.LinkCount == 0 || got.WeakLinks == 0 || len(got.Notes) == 0 || got.Revision != got.Measures[0].Revision {
		t.Errorf("%+v", got)
	}
	top := got.Rows.Nodes[0]
	if len(got.Rows.Nodes) != 3 || top.Rank != 1 || top.Record.Slug != "be-pc" || !strings.Contains(top.Label, "Planning Commission") {
		t.Errorf("who stands between most is %+v, want the Planning Commission", top)
	}
	for _, x := range top.Values[:1] {
		if x.Measure != "BETWEENNESS" || x.Value == nil || *x.Value <= 0 || *x.Value > 1 || *x.Low > *x.Value || *x.High < *x.WithoutWeak {
			t.Errorf("figure %+v", x)
		}
	}
	type parameter = struct{ Name, Value string }
	if diff := cmp.Diff([]parameter{{"resolution", "1"}, {"orders tried", "10"}, {"seed", "1"}}, got.Measures[1].Parameters); diff != "" {
		t.Errorf("parameters (-want +got):\n%s", diff)
	}
	if len(got.Bridges) == 0 || got.Bridges[0].CutOff < got.Bridges[len(got.Bridges)-1].CutOff {
		t.Errorf("bridges %+v, want those that cut off the most first", got.Bridges)
	}
}

// TestMeasuring holds a measure where it is: what is small is answered meanwhile,
// and whoever gives up leaves nothing that is half done behind.
func TestMeasuring(t *testing.T) {
	api := graphqlhttp.New(resolvers.Schema(graph.New(seedtest.Memory(t))), &graphqlhttp.Options{Present: resolvers.Present, Deadline: time.Minute})
	const all = `{"query": "{ metrics(measures: [BETWEENNESS]) { nodeCount rows(first: 1) { nodes { rank } } } }"}`
	ask := func(ctx context.Context, body string, report func(graph.Progress)) string {
		req := httptest.NewRequestWithContext(graph.WithProgress(ctx, report), http.MethodPost, "/graphql", strings.NewReader(body))
		req.Header.Set("Content-Type", "application/json")
		w := httptest.NewRecorder()
		api.ServeHTTP(w, req)
		return w.Body.String()
	}
	quiet := func(graph.Progress) {}
	ctx, cancel := context.WithCancel(t.Context())
	begun, held := make(chan struct{}), make(chan struct{})
	var once sync.Once
	gone := make(chan string)
	go func() {
		gone <- ask(ctx, all, func(graph.Progress) {
			once.Do(func() { close(begun) })
			<-held
		})
	}()
	<-begun
	if got := ask(t.Context(), `{"query": "{ country(code: \"PL\") { name } }"}`, quiet); !strings.Contains(got, `"name":"Poland"`) {
		t.Errorf("meanwhile: %s", got)
	}
	cancel()
	close(held)
	if got := <-gone; strings.Contains(got, `"rank"`) {
		t.Errorf("who gave up is answered: %s", got)
	}
	var mu sync.Mutex
	var shares []float64
	if got := ask(t.Context(), all, func(p graph.Progress) {
		mu.Lock()
		defer mu.Unlock()
		shares = append(shares, p.Share)
	}); !strings.Contains(got, `"rank":1`) {
		t.Errorf("asked again: %s", got)
	}
	if len(shares) < 50 || slices.Max(shares) != 1 {
		t.Errorf("told how far it was %d times, up to %v; want each hundredth, up to 1", len(shares), shares)
	}
	if got := ask(t.Context(), all, func(graph.Progress) { t.Error("what is kept is measured again") }); !strings.Contains(got, `"rank":1`) {
		t.Errorf("once more: %s", got)
	}
}

// A network that may be measured is not too large to be asked for: reading it is no part
// of what one request may spend, as it is done once for all who ask.
func TestLargeNetworkIsMeasured(t *testing.T) {
	g := graph.New(seedtest.Memory(t))
	g.Budget = 30_000
	api := graphqlhttp.New(resolvers.Schema(g), &graphqlhttp.Options{Present: resolvers.Present, Deadline: time.Minute})
	ask := func(query string) string {
		got, err := json.Marshal(api.Do(t.Context(), &graphql.RawParams{Query: query}))
		if err != nil {
			t.Fatal(err)
		}
		return string(got)
	}
	if got := ask(`{ network { nodes { label } } }`); !strings.Contains(got, "takes more than 30000 steps") {
		t.Fatalf("the budget is too large to show anything: %.200s", got)
	}
	if got := ask(`{ metrics(measures: [DEGREE], range: false) { nodeCount } }`); !strings.Contains(got, `"nodeCount":`) || strings.Contains(got, `"errors"`) {
		t.Error(got)
	}
}
