package graph_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/graphtest"
)

// TestStatusOnADay asks which duties are current and which over: by the day that is asked
// about, whatever was said when they were recorded. Lists, counts and records agree.
func TestStatusOnADay(t *testing.T) {
	drawing := "pl: Jurisdiction\nmoh: Institution pl\n"
	for i, bounds := range []string{
		"status=CURRENT", "status=HISTORIC", "",
		"status=CURRENT validTo=2020", "status=HISTORIC validTo=2020", "validTo=2020",
		"status=CURRENT validTo=2026", "status=CURRENT validFrom=2027", "validFrom=2027-03",
		"status=HISTORIC validFrom=2012 validTo=2020-05-03",
	} {
		task := string(rune('a' + i))
		drawing += fmt.Sprintf("%s: PlanningTask\nmoh -RESPONSIBLE-> %s (pl) %s\n", task, task, bounds)
	}
	g := graphtest.Draw(t, drawing)
	g.Now = func() time.Time { return time.Date(2026, 1, 15, 0, 0, 0, 0, time.UTC) }
	now := graphtest.View(t, g)
	for _, tt := range []struct {
		day                     string // now, if empty
		current, historic, none string // the tasks
	}{
		{"", "ag", "bdefj", "chi"},
		{"2019-06-01", "adg", "b", "cefj"},
		{"2028-01-01", "ah", "b", "ci"}, // of what is known not to hold on a day nothing is seen
	} {
		v := now
		if tt.day != "" {
			day := graph.LocalDate(tt.day)
			var err error
			if v, err = now.At(t.Context(), graph.StateRef{ValidOn: &day}); err != nil {
				t.Fatal(err)
			}
		}
		list := func(of map[string]any) (string, *graph.ResponsibilityConnection) {
			page, err := graph.List[graph.ResponsibilityConnection](t.Context(), v, "Responsibility", graph.ListArgs{Filter: graph.Filter{"status": of}})
			if err != nil {
				t.Fatal(err)
			}
			got := ""
			for _, r := range page.Nodes() {
				got += strings.TrimPrefix(r.Slug, "moh-responsible-")
			}
			return got, page
		}
		type answers struct{ current, historic, none, notOver, known string }
		var got answers
		var all *graph.ResponsibilityConnection
		got.current, _ = list(map[string]any{"eq": "CURRENT"})
		got.historic, _ = list(map[string]any{"in": []any{"HISTORIC"}})
		got.none, _ = list(map[string]any{"missing": true})
		got.notOver, _ = list(map[string]any{"notIn": []any{"HISTORIC"}})
		got.known, _ = list(map[string]any{"missing": false})
		want := answers{tt.current, tt.historic, tt.none, sorted(tt.current + tt.none), sorted(tt.current + tt.historic)}
		if diff := cmp.Diff(want, got, cmp.AllowUnexported(answers{})); diff != "" {
			t.Errorf("on %q (-want +got):\n%s", tt.day, diff)
		}
		_, all = list(nil)
		told := map[string]int{}
		for _, r := range all.Nodes() {
			told[string(r.Provenance.Status())]++
		}
		facets, err := all.Facets(t.Context(), "STATUS")
		if err != nil {
			t.Fatal(err)
		}
		counted := map[string]int{}
		for _, f := range facets.Facets {
			counted[f.Value] = f.Count
		}
		expected := map[string]int{"CURRENT": len(tt.current), "HISTORIC": len(tt.historic), "": len(tt.none)}
		if diff := cmp.Diff([]map[string]int{expected, expected}, []map[string]int{told, counted}); diff != "" {
			t.Errorf("on %q records say, and are counted (-want +got):\n%s", tt.day, diff)
		}
	}
}

func sorted(letters string) string {
	s := strings.Split(letters, "")
	slices.Sort(s)
	return strings.Join(s, "")
}
