package graph_test

import (
	"flag"
	"fmt"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/tools/txtar"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/graphtest"
	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/graph/store/memory"
	"github.com/whoplans/whoplans/graph/store/neo4j/neo4jtest"
	"github.com/whoplans/whoplans/seed/seedtest"
)

var update = flag.Bool("update", false, "rewrite the golden files")

// heroes loads the HEROES data set, as of a fixed day.
func heroes(tb testing.TB) *graph.Graph {
	tb.Helper()
	return heroesIn(seedtest.Memory(tb))
}

func heroesIn(s store.Store) *graph.Graph {
	g := graph.New(s)
	g.Now = seedtest.Now
	return g
}

func TestMain(m *testing.M) { neo4jtest.Main(m) }

// TestHeroes asks the real data what planners ask, and compares what they
// read, from whatever store. Each file of testdata/heroes.txtar is an answer;
// -update rewrites them.
func TestHeroes(t *testing.T) { seedtest.Each(t, testHeroes) }

func testHeroes(t *testing.T, s store.Store) {
	g := heroesIn(s)
	id := func(s string) *graph.ID { return ptr(graph.ID(s)) }
	code := func(s string) *graph.JurisdictionCode { return ptr(graph.JurisdictionCode(s)) }
	answers := map[string]func(t *testing.T, v *graph.View) string{
		"who sets student intake in Poland, on whose data": tell(graph.TraceArgs{Task: id("t26"), Country: code("PL"), Upstream: ptr(1)}),
		"who decides residency places in Romania, and is retirement forecast": tell(graph.TraceArgs{
			Task: id("t27"), Country: code("RO"), From: id("t18")}),
		"from regional need to a funded post in Italy":        tell(graph.TraceArgs{Task: id("t29"), Country: code("IT"), From: id("t16")}),
		"what the Dutch capacity body is part of":             tell(graph.TraceArgs{Stakeholder: id("nl-co")}),
		"who is consulted on specialist quotas in Croatia":    ask(graph.WhoDoesArgs{Task: []graph.ID{"t27"}, Country: []graph.JurisdictionCode{"HR"}, Role: []graph.Role{graph.RoleConsulted}}),
		"which countries forecast and steer nurses":           ask(graph.WhoDoesArgs{Task: []graph.ID{"stage-c", "stage-d"}, Profession: []graph.ID{"prof-nurse"}}),
		"what nobody does in the cluster of six":              ask(graph.WhoDoesArgs{Cluster: []graph.ID{"cl-wp6"}}, graph.CoverageNobodyStated),
		"who registered physicians in Hungary in 2005":        ask(graph.WhoDoesArgs{Task: []graph.ID{"t07"}, Country: []graph.JurisdictionCode{"HU"}, ActiveOn: ptr(graph.LocalDate("2005-06-30"))}),
		"who registers physicians in Hungary":                 ask(graph.WhoDoesArgs{Task: []graph.ID{"t07"}, Country: []graph.JurisdictionCode{"HU"}}, graph.Coverage("").Values()...),
		"who pays for planning, at whatever level":            ask(graph.WhoDoesArgs{Task: []graph.ID{"t04"}, Role: []graph.Role{graph.RoleFunds}, Status: graph.Status("").Values()}),
		"which finance ministries fix training numbers":       ask(graph.WhoDoesArgs{Task: []graph.ID{"t26", "t27"}, Filter: graph.Filter{"stakeholder": map[string]any{"some": map[string]any{"sector": map[string]any{"is": []any{"sector-finance"}}}}}}),
		"what is known of a cluster with candidates only":     ask(graph.WhoDoesArgs{Cluster: []graph.ID{"cl-wp5"}}),
		"who has a part in setting numbers at regional level": ask(graph.WhoDoesArgs{Task: []graph.ID{"t25", "t26", "t27", "t28"}, Level: []graph.Level{graph.LevelRegional, graph.LevelLocal}}),
	}
	const path = "testdata/heroes.txtar"
	golden, err := txtar.ParseFile(path)
	if err != nil && !*update {
		t.Fatal(err)
	}
	want := map[string]string{}
	if golden != nil {
		for _, f := range golden.Files {
			want[f.Name] = string(f.Data)
		}
	}
	written := &txtar.Archive{Comment: []byte("What the data set says when planners ask. Written by go test ./graph -run Heroes -update.\n\n")}
	for _, name := range slices.Sorted(maps.Keys(answers)) {
		t.Run(name, func(t *testing.T) {
			got := answers[name](t, graphtest.View(t, g))
			written.Files = append(written.Files, txtar.File{Name: name, Data: []byte(got)})
			if diff := cmp.Diff(want[name], got); diff != "" && !*update {
				t.Errorf("the answer (-want +got):\n%s", diff)
			}
		})
		delete(want, name)
	}
	if _, first := s.(*memory.Store); *update && first {
		if err := os.WriteFile(path, txtar.Format(written), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	for name := range want {
		t.Errorf("%s has an answer to %q, which is not asked", path, name)
	}
}

// tell is an answer in the words of a trace.
func tell(args graph.TraceArgs) func(*testing.T, *graph.View) string {
	return func(t *testing.T, v *graph.View) string {
		tr, err := v.Trace(t.Context(), args)
		if err != nil {
			t.Fatal(err)
		}
		text, err := tr.Text(t.Context(), nil)
		if err != nil {
			t.Fatal(err)
		}
		return text
	}
}

// ask is an answer as rows with some coverages, RECORDED unless given.
func ask(args graph.WhoDoesArgs, coverage ...graph.Coverage) func(*testing.T, *graph.View) string {
	if coverage == nil {
		coverage = []graph.Coverage{graph.CoverageRecorded}
	}
	return func(t *testing.T, v *graph.View) string {
		w, err := v.WhoDoes(t.Context(), args)
		if err != nil {
			t.Fatal(err)
		}
		rows, err := w.Rows(coverage, 0, graph.WhoDoesByJurisdiction, graph.MaxPage, nil)
		if err != nil {
			t.Fatal(err)
		}
		var b strings.Builder
		c := w.Totals
		fmt.Fprintf(&b, "%d rows: %d recorded, %d nobody stated, %d no claim\n", c.Rows, c.Recorded, c.NobodyStated, c.NoClaim)
		for _, r := range rows.Nodes() {
			fmt.Fprintf(&b, "\n%s, %s: %s\n", r.Jurisdiction.Name, r.Task.Name, r.Coverage())
			said, err := r.Says(t.Context(), nil)
			if err != nil {
				t.Fatal(err)
			}
			for _, s := range said {
				b.WriteString("   " + s.Text + "\n")
			}
		}
		if notes := w.Notes(); len(notes) > 0 {
			b.WriteString("\n" + strings.Join(notes, "\n") + "\n")
		}
		return b.String()
	}
}

// Every task in every jurisdiction has its row, and every claim is in one of
// them or counted as left out: nothing falls between.
func TestWhoDoesLosesNothing(t *testing.T) {
	v := graphtest.View(t, heroes(t))
	total := func(target string, f graph.Filter) int {
		t.Helper()
		page, err := graph.List[graph.Record](t.Context(), v, target, graph.ListArgs{First: ptr(0), Filter: f})
		if err != nil {
			t.Fatal(err)
		}
		n, err := page.TotalCount(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		return n
	}
	tasks := total("PlanningTask", graph.Filter{"stage": false})
	stages := total("PlanningTask", graph.Filter{"stage": true})
	rows := (tasks) * total("Jurisdiction", nil)
	claims := total("Responsibility", nil) + total("Absence", nil)
	if tasks == 0 || stages == 0 || claims == 0 {
		t.Fatalf("%d tasks, %d stages, %d claims", tasks, stages, claims)
	}
	for name, args := range map[string]graph.WhoDoesArgs{
		"everything":      {},
		"one profession":  {Profession: []graph.ID{"prof-nurse"}},
		"one day":         {ActiveOn: ptr(graph.LocalDate("2012-01-01")), IncludeUnknown: ptr(false)},
		"some roles":      {Role: []graph.Role{graph.RoleFunds, graph.RoleInformed}},
		"no level":        {Level: []graph.Level{}},
		"sure ones":       {Filter: graph.Filter{"confidenceAtLeast": "HIGH"}},
		"all at once":     {Profession: []graph.ID{"prof-doctor"}, Role: []graph.Role{graph.RoleAccountable}, Level: []graph.Level{graph.LevelNational}, Status: []graph.Status{graph.StatusHistoric}},
		"historic or not": {Status: graph.Status("").Values()},
	} {
		w, err := v.WhoDoes(t.Context(), args)
		if err != nil {
			t.Fatal(err)
		}
		c := w.Totals
		if c.Rows != rows || c.Recorded+c.NobodyStated+c.NoClaim != rows {
			t.Errorf("%s: %d rows, of these %d, %d and %d; want %d", name, c.Rows, c.Recorded, c.NobodyStated, c.NoClaim, rows)
		}
		got := c.Responsibilities + c.Absences
		for _, l := range c.LeftOut() {
			got += l.Count
		}
		if got != claims {
			t.Errorf("%s: %d claims in the answer or left out, want %d", name, got, claims)
		}
		byTask, byPlace := graph.CoverageTotals{}, graph.CoverageTotals{}
		for _, x := range w.ByTask() {
			byTask.Rows += x.Totals.Rows
			byTask.Responsibilities += x.Totals.Responsibilities
		}
		for _, x := range w.ByJurisdiction() {
			byPlace.Rows += x.Totals.Rows
			byPlace.Responsibilities += x.Totals.Responsibilities
		}
		if byTask.Rows != rows || byPlace.Rows != rows || byTask.Responsibilities != c.Responsibilities || byPlace.Responsibilities != c.Responsibilities {
			t.Errorf("%s: by task %+v, by jurisdiction %+v, in all %+v", name, byTask, byPlace, c)
		}
	}
}

// What is narrowed by country, task or filter in the store must be what the
// whole answer holds for it.
func TestWhoDoesPartsMakeTheWhole(t *testing.T) {
	v := graphtest.View(t, heroes(t))
	whole, err := v.WhoDoes(t.Context(), graph.WhoDoesArgs{})
	if err != nil {
		t.Fatal(err)
	}
	opts := cmp.AllowUnexported(graph.CoverageTotals{})
	for _, x := range whole.ByJurisdiction() {
		part, err := v.WhoDoes(t.Context(), graph.WhoDoesArgs{Country: []graph.JurisdictionCode{graph.JurisdictionCode(x.Jurisdiction.Code)}})
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(*x.Totals, part.Totals, opts); diff != "" {
			t.Errorf("%s (-in the whole +alone):\n%s", x.Jurisdiction.Code, diff)
		}
	}
	for _, x := range whole.ByTask() {
		part, err := v.WhoDoes(t.Context(), graph.WhoDoesArgs{Task: []graph.ID{x.Task.ID}})
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(*x.Totals, part.Totals, opts); diff != "" {
			t.Errorf("%s (-in the whole +alone):\n%s", x.Task.Slug, diff)
		}
	}
	for _, role := range graph.Role("").Values() {
		byTest, err := v.WhoDoes(t.Context(), graph.WhoDoesArgs{Role: []graph.Role{role}})
		if err != nil {
			t.Fatal(err)
		}
		byStore, err := v.WhoDoes(t.Context(), graph.WhoDoesArgs{Filter: graph.Filter{"role": map[string]any{"eq": string(role)}}})
		if err != nil {
			t.Fatal(err)
		}
		if a, b := byTest.Totals.Responsibilities, byStore.Totals.Responsibilities; a != b {
			t.Errorf("%s: %d responsibilities by role, %d by filter", role, a, b)
		}
	}
}

// A trace of any task of any country ends, and each task of the flow is on it
// where it has no depth to keep to.
func TestTraceOfEverything(t *testing.T) {
	v := graphtest.View(t, heroes(t))
	w, err := v.WhoDoes(t.Context(), graph.WhoDoesArgs{})
	if err != nil {
		t.Fatal(err)
	}
	feedback := map[string]bool{}
	for _, x := range w.ByTask() {
		tr, err := v.Trace(t.Context(), graph.TraceArgs{Task: &x.Task.ID, Country: ptr(graph.JurisdictionCode("IT")), Upstream: ptr(graph.MaxTraceDepth), Downstream: ptr(graph.MaxTraceDepth)})
		if err != nil {
			t.Fatal(err)
		}
		if tr.Truncated() {
			t.Errorf("%s: %d steps are left out at the greatest depth", x.Task.Slug, tr.OmittedSteps)
		}
		place := map[*graph.TraceStep]int{}
		for i, s := range tr.Steps() {
			place[s] = i
		}
		for _, h := range tr.Hops() {
			if (place[h.From] < place[h.To]) == h.Feedback {
				t.Errorf("%s: %s comes before %s: %v, feedback: %v", x.Task.Slug, h.From.Task.Slug, h.To.Task.Slug, place[h.From] < place[h.To], h.Feedback)
			}
			if h.Feedback {
				feedback[h.From.Task.Slug+" → "+h.To.Task.Slug] = true
			}
		}
	}
	if want := map[string]bool{"t14 → t01": true}; !maps.Equal(feedback, want) {
		t.Errorf("feedback: %v, want %v", feedback, want)
	}
}

func BenchmarkWhoDoes(b *testing.B) {
	g := heroes(b)
	b.ReportAllocs()
	for b.Loop() {
		v, err := g.View(b.Context(), 0)
		if err != nil {
			b.Fatal(err)
		}
		w, err := v.WhoDoes(b.Context(), graph.WhoDoesArgs{})
		if err != nil {
			b.Fatal(err)
		}
		if _, err := w.Rows(nil, 0, graph.WhoDoesByTask, graph.MaxPage, nil); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkTrace(b *testing.B) {
	g := heroes(b)
	b.ReportAllocs()
	for b.Loop() {
		v, err := g.View(b.Context(), 0)
		if err != nil {
			b.Fatal(err)
		}
		tr, err := v.Trace(b.Context(), graph.TraceArgs{Task: ptr(graph.ID("t29")), Country: ptr(graph.JurisdictionCode("IT")), From: ptr(graph.ID("t16"))})
		if err != nil {
			b.Fatal(err)
		}
		if _, err := tr.Text(b.Context(), nil); err != nil {
			b.Fatal(err)
		}
	}
}
