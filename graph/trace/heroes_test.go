package trace_test

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
	"github.com/whoplans/whoplans/graph/coverage"
	"github.com/whoplans/whoplans/graph/graphtest"
	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/graph/store/memory"
	"github.com/whoplans/whoplans/graph/store/neo4j/neo4jtest"
	"github.com/whoplans/whoplans/graph/trace"
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
	answers := map[string]func(t *testing.T, v *graph.View) string{
		"who sets student intake in Poland, on whose data": tell(trace.Args{Task: id("t26"), Rules: in("PL"), Upstream: ptr(1)}),
		"who decides residency places in Romania, and is retirement forecast": tell(trace.Args{
			Task: id("t27"), Rules: in("RO"), From: id("t18")}),
		"from regional need to a funded post in Italy":        tell(trace.Args{Task: id("t29"), Rules: in("IT"), From: id("t16")}),
		"what the Dutch capacity body is part of":             tell(trace.Args{Stakeholder: id("nl-co")}),
		"who is consulted on specialist quotas in Croatia":    ask(coverage.Args{Task: []graph.ID{"t27"}, Country: []graph.JurisdictionCode{"HR"}, Role: []graph.Role{graph.RoleConsulted}}),
		"which countries forecast and steer nurses":           ask(coverage.Args{Task: []graph.ID{"stage-c", "stage-d"}, Profession: []graph.ID{"prof-nurse"}}),
		"what nobody does in the cluster of six":              ask(coverage.Args{Cluster: []graph.ID{"cl-wp6"}}, coverage.CoverageNobodyStated),
		"what is not all done in the cluster of six":          ask(coverage.Args{Cluster: []graph.ID{"cl-wp6"}}, coverage.CoveragePartlyAbsent, coverage.CoverageNoDataStated),
		"who registered physicians in Hungary in 2005":        ask(coverage.Args{Task: []graph.ID{"t07"}, Country: []graph.JurisdictionCode{"HU"}, ActiveOn: ptr(graph.LocalDate("2005-06-30"))}),
		"who registers physicians in Hungary":                 ask(coverage.Args{Task: []graph.ID{"t07"}, Country: []graph.JurisdictionCode{"HU"}}, coverage.Coverage("").Values()...),
		"who pays for planning, at whatever level":            ask(coverage.Args{Task: []graph.ID{"t04"}, Role: []graph.Role{graph.RoleFunds}, Status: graph.Status("").Values()}),
		"which finance ministries fix training numbers":       ask(coverage.Args{Task: []graph.ID{"t26", "t27"}, Filter: graph.Filter{"stakeholder": map[string]any{"some": map[string]any{"sector": map[string]any{"is": []any{"sector-finance"}}}}}}),
		"what is known of a cluster with candidates only":     ask(coverage.Args{Cluster: []graph.ID{"cl-wp5"}}),
		"who has a part in setting numbers at regional level": ask(coverage.Args{Task: []graph.ID{"t25", "t26", "t27", "t28"}, Level: []graph.Level{graph.LevelRegional, graph.LevelLocal}}),
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
	written := &txtar.Archive{Comment: []byte("What the data set says when planners ask. Written by go test ./graph/trace -run Heroes -update.\n\n")}
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
func tell(args trace.Args) func(*testing.T, *graph.View) string {
	return func(t *testing.T, v *graph.View) string {
		tr, err := trace.Follow(t.Context(), v, args)
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
func ask(args coverage.Args, shown ...coverage.Coverage) func(*testing.T, *graph.View) string {
	if shown == nil {
		shown = []coverage.Coverage{coverage.CoverageRecorded}
	}
	return func(t *testing.T, v *graph.View) string {
		w, err := coverage.WhoDoes(t.Context(), v, args)
		if err != nil {
			t.Fatal(err)
		}
		rows, err := w.Rows(shown, 0, coverage.WhoDoesByJurisdiction, graph.MaxPage, nil)
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

// A trace of any task of any country ends, and each task of the flow is on it
// where it has no depth to keep to.
func TestTraceOfEverything(t *testing.T) {
	v := graphtest.View(t, heroes(t))
	w, err := coverage.WhoDoes(t.Context(), v, coverage.Args{})
	if err != nil {
		t.Fatal(err)
	}
	feedback := map[string]bool{}
	for _, x := range w.ByTask(coverage.OrderInPlace) {
		tr, err := trace.Follow(t.Context(), v, trace.Args{Task: &x.Task.ID, Rules: in("IT"), Upstream: ptr(trace.MaxDepth), Downstream: ptr(trace.MaxDepth)})
		if err != nil {
			t.Fatal(err)
		}
		if tr.Truncated() {
			t.Errorf("%s: %d steps are left out at the greatest depth", x.Task.Slug, tr.OmittedSteps)
		}
		place := map[*trace.Step]int{}
		for i, s := range steps(t, tr) {
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

func BenchmarkTrace(b *testing.B) {
	g := heroes(b)
	b.ReportAllocs()
	for b.Loop() {
		v, err := g.View(b.Context(), 0)
		if err != nil {
			b.Fatal(err)
		}
		tr, err := trace.Follow(b.Context(), v, trace.Args{Task: ptr(graph.ID("t29")), Rules: in("IT"), From: ptr(graph.ID("t16"))})
		if err != nil {
			b.Fatal(err)
		}
		if _, err := tr.Text(b.Context(), nil); err != nil {
			b.Fatal(err)
		}
	}
}
