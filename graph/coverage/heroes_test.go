package coverage_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/coverage"
	"github.com/whoplans/whoplans/graph/graphtest"
	"github.com/whoplans/whoplans/seed/seedtest"
)

// heroes loads the HEROES data set, as of a fixed day.
func heroes(tb testing.TB) *graph.Graph {
	tb.Helper()
	g := graph.New(seedtest.Memory(tb))
	g.Now = seedtest.Now
	return g
}

// Every task in every jurisdiction has its row, and every claim is in one of
// them or counted as left out: nothing falls between.
func TestWhoDoesLosesNothing(t *testing.T) {
	v := graphtest.View(t, heroes(t))
	total := func(target string, f graph.Filter) int {
		t.Helper()
		page, err := graph.List[graph.RecordConnection](t.Context(), v, target, graph.ListArgs{First: new(0), Filter: f})
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
	for name, args := range map[string]coverage.Args{
		"everything":      {},
		"one profession":  {Profession: []graph.ID{"prof-nurse"}},
		"one day":         {ActiveOn: new(graph.LocalDate("2012-01-01")), IncludeUnknown: new(false)},
		"some roles":      {Role: []graph.Role{graph.RoleFunds, graph.RoleInformed}},
		"no level":        {Level: []graph.Level{}},
		"sure ones":       {Filter: graph.Filter{"confidenceAtLeast": "HIGH"}},
		"all at once":     {Profession: []graph.ID{"prof-doctor"}, Role: []graph.Role{graph.RoleAccountable}, Level: []graph.Level{graph.LevelNational}, Status: []graph.Status{graph.StatusHistoric}},
		"historic or not": {Status: graph.Status("").Values()},
	} {
		w, err := coverage.WhoDoes(t.Context(), v, args)
		if err != nil {
			t.Fatal(err)
		}
		c := w.Totals
		if c.Rows != rows || c.Recorded+c.NobodyStated+c.PartlyAbsent+c.NoDataStated+c.NoClaim != rows {
			t.Errorf("%s: %d rows, of these %d, %d, %d, %d and %d; want %d", name, c.Rows, c.Recorded, c.NobodyStated, c.PartlyAbsent, c.NoDataStated, c.NoClaim, rows)
		}
		got := c.Responsibilities + c.Absences
		for _, l := range c.LeftOut() {
			got += l.Count
		}
		if got != claims {
			t.Errorf("%s: %d claims in the answer or left out, want %d", name, got, claims)
		}
		byTask, byPlace, byStage := coverage.Totals{}, coverage.Totals{}, coverage.Totals{}
		for _, x := range w.ByStage(coverage.OrderInPlace) {
			if stage := x.Task; !stage.Stage {
				t.Errorf("%s: %s is no stage", name, stage.Slug)
			}
			byStage.Rows += x.Totals.Rows
			byStage.Responsibilities += x.Totals.Responsibilities
		}
		for _, x := range w.ByTask(coverage.OrderInPlace) {
			byTask.Rows += x.Totals.Rows
			byTask.Responsibilities += x.Totals.Responsibilities
		}
		for _, x := range w.ByJurisdiction(coverage.OrderInPlace) {
			byPlace.Rows += x.Totals.Rows
			byPlace.Responsibilities += x.Totals.Responsibilities
		}
		if byStage.Rows != rows || byStage.Responsibilities != c.Responsibilities {
			t.Errorf("%s: by stage %+v, in all %+v", name, byStage, c)
		}
		recorded := w.ByJurisdiction(coverage.OrderByRecorded)
		for i := range recorded {
			if i > 0 && recorded[i].Totals.Recorded > recorded[i-1].Totals.Recorded {
				t.Errorf("%s: %s with %d recorded tasks comes after %d", name, recorded[i].Jurisdiction.Code, recorded[i].Totals.Recorded, recorded[i-1].Totals.Recorded)
			}
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
	whole, err := coverage.WhoDoes(t.Context(), v, coverage.Args{})
	if err != nil {
		t.Fatal(err)
	}
	opts := cmp.AllowUnexported(coverage.Totals{})
	for _, x := range whole.ByJurisdiction(coverage.OrderInPlace) {
		part, err := coverage.WhoDoes(t.Context(), v, coverage.Args{Country: []graph.JurisdictionCode{graph.JurisdictionCode(x.Jurisdiction.Code)}})
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(*x.Totals, part.Totals, opts); diff != "" {
			t.Errorf("%s (-in the whole +alone):\n%s", x.Jurisdiction.Code, diff)
		}
	}
	for _, x := range whole.ByTask(coverage.OrderInPlace) {
		part, err := coverage.WhoDoes(t.Context(), v, coverage.Args{Task: []graph.ID{x.Task.ID}})
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(*x.Totals, part.Totals, opts); diff != "" {
			t.Errorf("%s (-in the whole +alone):\n%s", x.Task.Slug, diff)
		}
	}
	for _, role := range graph.Role("").Values() {
		byTest, err := coverage.WhoDoes(t.Context(), v, coverage.Args{Role: []graph.Role{role}})
		if err != nil {
			t.Fatal(err)
		}
		byStore, err := coverage.WhoDoes(t.Context(), v, coverage.Args{Filter: graph.Filter{"role": map[string]any{"eq": string(role)}}})
		if err != nil {
			t.Fatal(err)
		}
		if a, b := byTest.Totals.Responsibilities, byStore.Totals.Responsibilities; a != b {
			t.Errorf("%s: %d responsibilities by role, %d by filter", role, a, b)
		}
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
		w, err := coverage.WhoDoes(b.Context(), v, coverage.Args{})
		if err != nil {
			b.Fatal(err)
		}
		if _, err := w.Rows(nil, 0, coverage.WhoDoesByTask, graph.MaxPage, nil); err != nil {
			b.Fatal(err)
		}
	}
}
