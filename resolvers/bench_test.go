package resolvers

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"reflect"
	"runtime"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/store/memory"
	"github.com/whoplans/whoplans/resolvers/graphqlhttp"
)

// The generated data: 27 countries, each with 27 institutions that have 10
// responsibilities.
const (
	countries        = 27
	institutions     = 27
	responsibilities = 10
)

// generatedGraph is a graph of that size in memory.
func generatedGraph(tb testing.TB) *graph.Graph {
	tb.Helper()
	var drafts []graph.Draft
	add := func(kind graph.Kind, slug string, fields map[string]any) {
		fields["confidence"], fields["origin"] = "HIGH", "RETRIEVED"
		if kind != "Source" {
			fields["citations"] = []any{map[string]any{"source": fmt.Sprintf("src-%d", len(drafts)%60), "page": fmt.Sprint(len(drafts) % 90)}}
		}
		drafts = append(drafts, graph.Draft{Kind: kind, Slug: slug, Fields: fields})
	}
	for i := range 60 {
		add("Source", fmt.Sprintf("src-%d", i), map[string]any{"title": fmt.Sprintf("Report %d on the health workforce", i)})
	}
	for i := range 8 {
		add("Term", fmt.Sprintf("type-%d", i), map[string]any{"scheme": "INSTITUTION_TYPE", "name": fmt.Sprintf("Type %d", i)})
		add("Term", fmt.Sprintf("sector-%d", i), map[string]any{"scheme": "SECTOR", "name": fmt.Sprintf("Sector %d", i)})
	}
	for i := range 40 {
		add("PlanningTask", fmt.Sprintf("t%02d", i), map[string]any{"name": fmt.Sprintf("Plan the number of places %d", i)})
	}
	roles, levels := graph.Role("").Values(), graph.Level("").Values()
	for c := range countries {
		code := string(rune('A'+c%26)) + string(rune('A'+c/26))
		country := "country-" + strings.ToLower(code)
		add("Jurisdiction", country, map[string]any{"code": code, "name": "Country " + code, "type": "COUNTRY"})
		for i := range institutions {
			slug := fmt.Sprintf("%s-institution-%02d", strings.ToLower(code), i)
			add("Institution", slug, map[string]any{
				"names": []any{map[string]any{"lang": "en", "text": fmt.Sprintf("Institution %d of country %s", i, code)}},
				"seat":  country, "type": fmt.Sprintf("type-%d", i%8), "sector": fmt.Sprintf("sector-%d", i%8),
				"level": string(levels[i%len(levels)]), "website": "https://example.org/" + slug,
			})
			for r := range responsibilities {
				add("Responsibility", fmt.Sprintf("%s-r%d", slug, r), map[string]any{
					"stakeholder": slug, "task": fmt.Sprintf("t%02d", (i+3*r)%40), "jurisdiction": country,
					"role": string(roles[r%len(roles)]), "level": string(levels[i%len(levels)]),
					"evidence": fmt.Sprintf("Named by decree %d as the body in charge", r),
				})
			}
		}
	}
	g := graph.New(memory.New(graph.Describe().Schema()))
	if _, err := g.Load(tb.Context(), drafts, graph.LoadOptions{Author: "bench", Reason: "generated"}); err != nil {
		tb.Fatal(err)
	}
	return g
}

const (
	claimFields       = `nodes { id role level evidence stale task { slug name } provenance { confidence origin citations { page source { slug title } } } } pageInfo { hasNextPage }`
	institutionFields = `id slug name level collective website type { name } sector { name } responsibilities(first: 10) { ` + claimFields + ` }`
	countryFields     = `code name type stakeholders(first: 100) { nodes { ... on Institution { ` + institutionFields + ` } } pageInfo { hasNextPage } }`
)

// queries are a small, a middling and a large one, each with the plain handler
// that answers the same.
var queries = []struct {
	name, text string
	variables  map[string]any
	plain      func(ctx context.Context, v *graph.View) (any, error)
}{
	{"S", `query S($id: ID!) { institution(id: $id) { ` + institutionFields + ` } }`, map[string]any{"id": "aa-institution-07"},
		func(ctx context.Context, v *graph.View) (any, error) {
			i, err := graph.One[*graph.Institution](ctx, v, "aa-institution-07")
			if err != nil {
				return nil, err
			}
			out, err := plainInstitution(ctx, i)
			return map[string]any{"institution": out}, err
		}},
	{"M", `query M($code: JurisdictionCode!) { country(code: $code) { ` + countryFields + ` } }`, map[string]any{"code": "BA"},
		func(ctx context.Context, v *graph.View) (any, error) {
			c, err := v.Country(ctx, "BA")
			if err != nil {
				return nil, err
			}
			out, err := plainCountry(ctx, c)
			return map[string]any{"country": out}, err
		}},
	{"L", `query L { countries(first: 100) { nodes { ` + countryFields + ` } } }`, nil,
		func(ctx context.Context, v *graph.View) (any, error) {
			most := 100
			page, err := graph.List[*graph.Jurisdiction](ctx, v, "Jurisdiction", graph.ListArgs{Filter: graph.Countries(nil), First: &most})
			if err != nil {
				return nil, err
			}
			out := make([]countryOut, len(page.Nodes()))
			for i, c := range page.Nodes() {
				if out[i], err = plainCountry(ctx, c); err != nil {
					return nil, err
				}
			}
			return map[string]any{"countries": map[string]any{"nodes": out}}, nil
		}},
}

// What the plain handlers encode.
type (
	countryOut struct {
		Code         string                   `json:"code"`
		Name         string                   `json:"name"`
		Type         graph.JurisdictionType   `json:"type"`
		Stakeholders pageOut[*institutionOut] `json:"stakeholders"`
	}
	institutionOut struct {
		ID               graph.ID          `json:"id"`
		Slug             string            `json:"slug"`
		Name             string            `json:"name"`
		Level            graph.Level       `json:"level"`
		Collective       bool              `json:"collective"`
		Website          graph.URL         `json:"website"`
		Type             nameOut           `json:"type"`
		Sector           nameOut           `json:"sector"`
		Responsibilities pageOut[claimOut] `json:"responsibilities"`
	}
	claimOut struct {
		ID         graph.ID      `json:"id"`
		Role       graph.Role    `json:"role"`
		Level      graph.Level   `json:"level"`
		Evidence   string        `json:"evidence"`
		Stale      bool          `json:"stale"`
		Task       taskOut       `json:"task"`
		Provenance provenanceOut `json:"provenance"`
	}
	taskOut struct {
		Slug string `json:"slug"`
		Name string `json:"name"`
	}
	provenanceOut struct {
		Confidence graph.Confidence `json:"confidence"`
		Origin     graph.Origin     `json:"origin"`
		Citations  []citationOut    `json:"citations"`
	}
	citationOut struct {
		Page   string    `json:"page"`
		Source sourceOut `json:"source"`
	}
	sourceOut struct {
		Slug  string `json:"slug"`
		Title string `json:"title"`
	}
	nameOut struct {
		Name string `json:"name"`
	}
	pageOut[T any] struct {
		Nodes    []T     `json:"nodes"`
		PageInfo infoOut `json:"pageInfo"`
	}
	infoOut struct {
		HasNextPage bool `json:"hasNextPage"`
	}
)

func plainCountry(ctx context.Context, c *graph.Jurisdiction) (countryOut, error) {
	out := countryOut{Code: c.Code, Name: c.Name, Type: c.Type}
	most := 100
	page, err := c.Stakeholders(ctx, nil, nil, &most, nil, nil, nil)
	if err != nil {
		return out, err
	}
	out.Stakeholders.PageInfo.HasNextPage = page.PageInfo().HasNextPage
	out.Stakeholders.Nodes = make([]*institutionOut, len(page.Nodes()))
	for i, s := range page.Nodes() {
		if out.Stakeholders.Nodes[i], err = plainInstitution(ctx, s.(*graph.Institution)); err != nil {
			return out, err
		}
	}
	return out, nil
}

func plainInstitution(ctx context.Context, i *graph.Institution) (*institutionOut, error) {
	out := &institutionOut{ID: i.ID, Slug: i.Slug, Name: i.Name(nil), Level: i.Level, Collective: i.Collective, Website: i.Website}
	typ, err := i.Type(ctx)
	if err != nil {
		return nil, err
	}
	sector, err := i.Sector(ctx)
	if err != nil {
		return nil, err
	}
	out.Type.Name, out.Sector.Name = typ.Name, sector.Name
	most := 10
	page, err := i.Responsibilities(ctx, nil, nil, &most, nil, nil, nil)
	if err != nil {
		return nil, err
	}
	out.Responsibilities.PageInfo.HasNextPage = page.PageInfo().HasNextPage
	out.Responsibilities.Nodes = make([]claimOut, len(page.Nodes()))
	for at, r := range page.Nodes() {
		task, err := r.Task(ctx)
		if err != nil {
			return nil, err
		}
		p := provenanceOut{Confidence: r.Confidence, Origin: r.Origin, Citations: make([]citationOut, len(r.Citations))}
		for j := range r.Citations {
			source, err := r.Citations[j].Source(ctx)
			if err != nil {
				return nil, err
			}
			p.Citations[j] = citationOut{r.Citations[j].Page, sourceOut{source.Slug, source.Title}}
		}
		out.Responsibilities.Nodes[at] = claimOut{r.ID, r.Role, r.Level, r.Evidence, r.Stale, taskOut{task.Slug, task.Name}, p}
	}
	return out, nil
}

// discard is a client that reads nothing.
type discard struct {
	header http.Header
	bytes  int
}

func (d *discard) Header() http.Header { return d.header }
func (d *discard) WriteHeader(int)     {}
func (d *discard) Write(p []byte) (int, error) {
	d.bytes += len(p)
	return len(p), nil
}

// variant is one way to answer a query over HTTP.
type variant struct {
	name    string
	handler http.Handler
	request func() *http.Request
}

// variants are the ways to answer a query. The limits on cost are raised: the
// large query is beyond what a client may ask.
func variants(g *graph.Graph, q int) []variant {
	options := &graphqlhttp.Options{Limits: graphqlhttp.Limits{Cost: 10_000_000}, Present: Present}
	body, _ := json.Marshal(map[string]any{"query": queries[q].text, "variables": queries[q].variables})
	post := func() *http.Request {
		r := httptest.NewRequest(http.MethodPost, "/graphql", bytes.NewReader(body))
		r.Header.Set("Content-Type", "application/json")
		return r
	}
	return []variant{
		{"encoding/json", http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			v, err := g.View(r.Context(), 0)
			if err == nil {
				var data any
				if data, err = queries[q].plain(r.Context(), v); err == nil {
					w.Header().Set("Content-Type", "application/json")
					enc := json.NewEncoder(w)
					enc.SetEscapeHTML(false)
					err = enc.Encode(map[string]any{"data": data})
				}
			}
			if err != nil {
				http.Error(w, err.Error(), http.StatusInternalServerError)
			}
		}), func() *http.Request { return httptest.NewRequest(http.MethodGet, "/plain", nil) }},
		{"plan", graphqlhttp.New(Schema(g), options), post},
		{"gqlgen", graphqlhttp.New(schema{executable(), g}, options), post},
	}
}

// TestBenchmarkedAnswersAgree sees to it that what is compared is the same.
func TestBenchmarkedAnswersAgree(t *testing.T) {
	g := generatedGraph(t)
	for q := range queries {
		var want any
		for _, v := range variants(g, q) {
			w := httptest.NewRecorder()
			v.handler.ServeHTTP(w, v.request())
			var got struct {
				Data   any
				Errors any
			}
			if err := json.Unmarshal(w.Body.Bytes(), &got); err != nil || got.Errors != nil || got.Data == nil {
				t.Fatalf("%s by %s: %v %v: %.300s", queries[q].name, v.name, err, got.Errors, w.Body)
			}
			if want == nil {
				want = got.Data
			}
			if !reflect.DeepEqual(want, got.Data) {
				t.Errorf("%s by %s is not what the plain handler answers", queries[q].name, v.name)
			}
		}
	}
}

// BenchmarkAnswers measures the whole way of a request through the HTTP handler,
// without the network, and prints what it found as a table. The variants take
// turns, so that a busy machine is unfair to none; of all turns the median
// counts. CPU is that of the process, the collector's too.
func BenchmarkAnswers(b *testing.B) {
	g := generatedGraph(b)
	var table strings.Builder
	fmt.Fprintf(&table, "%-2s %-14s %10s %6s %10s %10s %10s\n", "", "", "CPU µs/op", "ratio", "allocs/op", "KB/op", "answer KB")
	for q := range queries {
		found := make([]measured, len(variants(g, q)))
		ran := b.Run(queries[q].name, func(b *testing.B) {
			vs := variants(g, q)
			found = make([]measured, len(vs))
			for b.Loop() {
				for i, v := range vs {
					found[i].turn(v, 50*time.Millisecond)
				}
			}
			for i, v := range vs {
				b.ReportMetric(found[i].median()/1e3, v.name+"-cpu-µs")
			}
		})
		if !ran {
			return
		}
		for i, v := range variants(g, q) {
			f := &found[i]
			if len(f.cpu) == 0 {
				return // left out by -bench
			}
			fmt.Fprintf(&table, "%-2s %-14s %10.1f %6.2f %10.0f %10.1f %10.1f\n", queries[q].name, v.name,
				f.median()/1e3, f.median()/found[0].median(), f.allocs, f.bytes/1e3, float64(f.size)/1e3)
		}
	}
	fmt.Print("\n", table.String(), "\n")
}

// measured is what was found about a variant.
type measured struct {
	cpu           []float64 // nanoseconds for an operation, of each turn
	allocs, bytes float64   // for an operation
	size          int       // of the answer
}

// turn answers for some time.
func (m *measured) turn(v variant, long time.Duration) {
	var before, after runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	n, start, until := 0, processTime(), time.Now().Add(long)
	for ; n == 0 || time.Now().Before(until); n++ {
		w := &discard{header: http.Header{}}
		v.handler.ServeHTTP(w, v.request())
		m.size = w.bytes
	}
	m.cpu = append(m.cpu, float64(processTime()-start)/float64(n))
	runtime.ReadMemStats(&after)
	m.allocs = float64(after.Mallocs-before.Mallocs) / float64(n)
	m.bytes = float64(after.TotalAlloc-before.TotalAlloc) / float64(n)
}

func (m *measured) median() float64 {
	sorted := slices.Sorted(slices.Values(m.cpu))
	return sorted[len(sorted)/2]
}

// processTime is the CPU time of the process so far.
func processTime() time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		return 0
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}
