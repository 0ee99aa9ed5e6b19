package graph_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/graphtest"
)

const library = `
	hu: Jurisdiction name=Hungary
	pl: Jurisdiction name=Poland
	hu-okfo: Institution hu acronyms=OKFŐ names=hu:Országos_Kórházi_Főigazgatóság,en:National_Directorate_General_for_Hospitals
	pl-gus: Institution pl acronyms=GUS names=pl:Główny_Urząd_Statystyczny,en:Statistics_Poland
	pl-council: PlanningBody pl names=en:Hospital_Council
	review: PlanningBody pl names=en:Work` + "\u00AD" + `force_Rev` + "\u200B" + `iew
	forecast: PlanningTask name=Forecast_supply description=How_many_will_work_in_hospitals
	hospital: Profession name=Hospital_pharmacist formerSlugs=clinic
	okfo: Methodology name=Delphi
	pl-council -ACCOUNTABLE-> forecast (pl) evidence=Advises_hospitals
`

func TestSearch(t *testing.T) {
	g := graphtest.Draw(t, library)
	tests := []struct {
		name string
		args graph.SearchArgs
		want string
	}{
		{"acronym, without accents", graph.SearchArgs{Query: "OKFO"}, `
			100 hu-okfo acronyms: OKFŐ
			100 okfo slug: okfo
		`},
		{"a native name, folded", graph.SearchArgs{Query: "glowny urzad"}, `
			80 pl-gus names: Główny Urząd Statystyczny
		`},
		{"a slug", graph.SearchArgs{Query: "hu-okfo"}, `
			100 hu-okfo slug: hu-okfo
		`},
		{"signs that only say how to set it", graph.SearchArgs{Query: "glo\u00ADwny\u200B urzad\uFEFF"}, `
			80 pl-gus names: Główny Urząd Statystyczny
		`},
		{"and in what is found", graph.SearchArgs{Query: "workforce"}, `
			80 review names: Work` + "\u00AD" + `force Rev` + "\u200B" + `iew
		`},
		{"a former slug", graph.SearchArgs{Query: "clinic"}, `
			100 hospital slug: clinic
		`},
		{"a word above a part, a name above a text", graph.SearchArgs{Query: "hospital"}, `
			100 hospital slug: hospital
			80 pl-council names: Hospital Council
			30 hu-okfo names: National Directorate General for Hospitals
			20 forecast description: How many will work in hospitals
			20 pl-council-accountable-forecast evidence: Advises hospitals
		`},
		{"words of several fields", graph.SearchArgs{Query: "supply hospitals"}, `
			10 forecast :
		`},
		{"a whole word of a name above a part of one", graph.SearchArgs{Query: "poland"}, `
			90 pl name: Poland
			60 pl-gus names: Statistics Poland
		`},
		{"types", graph.SearchArgs{Query: "hospital", Types: []graph.RecordType{"STAKEHOLDER"}}, `
			80 pl-council names: Hospital Council
			30 hu-okfo names: National Directorate General for Hospitals
		`},
		{"no type", graph.SearchArgs{Query: "hospital", Types: []graph.RecordType{}}, ``},
		{"a filter", graph.SearchArgs{Query: "hospital", Filter: graph.Filter{"slug": map[string]any{"startsWith": "pl"}}}, `
			80 pl-council names: Hospital Council
			20 pl-council-accountable-forecast evidence: Advises hospitals
		`},
		{"no word", graph.SearchArgs{Query: " - "}, ``},
		{"nothing", graph.SearchArgs{Query: "dentist"}, ``},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			v := graphtest.View(t, g)
			tt.args.First = 20
			c, err := v.Search(t.Context(), tt.args)
			if err != nil {
				t.Fatal(err)
			}
			var got strings.Builder
			for _, e := range c.Edges() {
				fmt.Fprintf(&got, "%d %s %s: %s\n", e.Score, graphtest.Slug(e.Node), e.Matched, e.MatchedText)
			}
			if diff := cmp.Diff(graphtest.Unindent(tt.want), graphtest.Unindent(got.String())); diff != "" {
				t.Errorf("Search(%q) (-want +got):\n%s", tt.args.Query, diff)
			}
			if c.TotalCount != len(c.Edges()) || c.Truncated {
				t.Errorf("Search(%q) counts %d, truncated %v; want %d, false", tt.args.Query, c.TotalCount, c.Truncated, len(c.Edges()))
			}
			if v.Calls() > 1 {
				t.Errorf("Search(%q) took %d calls of the store, want 1", tt.args.Query, v.Calls())
			}
		})
	}
}

func TestSearchPages(t *testing.T) {
	v := graphtest.View(t, graphtest.Draw(t, library))
	var after *string
	var got []string
	for {
		c, err := v.Search(t.Context(), graph.SearchArgs{Query: "hospital", First: 2, After: after})
		if err != nil {
			t.Fatal(err)
		}
		if back := after != nil; c.PageInfo().HasPreviousPage != back {
			t.Errorf("after %d records HasPreviousPage is %v", len(got), !back)
		}
		for _, n := range c.Nodes() {
			got = append(got, graphtest.Slug(n))
		}
		if after = c.PageInfo().EndCursor(); !c.PageInfo().HasNextPage {
			break
		}
	}
	want := []string{"hospital", "pl-council", "hu-okfo", "forecast", "pl-council-accountable-forecast"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("Search page by page (-want +got):\n%s", diff)
	}
	_, err := v.Search(t.Context(), graph.SearchArgs{Query: "council", First: 2, After: after})
	if !errors.Is(err, graph.ErrInvalid) {
		t.Errorf("Search with a cursor of another query gives error %v, want %v", err, graph.ErrInvalid)
	}
}

func TestSearchRefuses(t *testing.T) {
	v := graphtest.View(t, graphtest.Draw(t, library))
	bad := "bad"
	for name, args := range map[string]graph.SearchArgs{
		"too many words": {Query: "a b c d e f g h i j k", First: 1},
		"too long":       {Query: strings.Repeat("é", 201), First: 1},
		"a page too big": {Query: "a", First: 101},
		"a bad cursor":   {Query: "a", First: 1, After: &bad},
		"a bad type":     {Query: "a", First: 1, Types: []graph.RecordType{"X"}},
		"a bad filter":   {Query: "a", First: 1, Filter: graph.Filter{"x": 1}},
	} {
		t.Run(name, func(t *testing.T) {
			if _, err := v.Search(t.Context(), args); !errors.Is(err, graph.ErrInvalid) {
				t.Errorf("Search(%+v) gives error %v, want %v", args, err, graph.ErrInvalid)
			}
		})
	}
}

// TestSearchTruncated looks for the first by rank, which is the last by slug,
// among more than are ranked.
func TestSearchTruncated(t *testing.T) {
	var text strings.Builder
	for i := range 1_200 {
		fmt.Fprintf(&text, "m%d: Methodology name=Model_planning_%d\n", i, i)
	}
	text.WriteString("zz: Methodology name=Planning\n")
	v := graphtest.View(t, graphtest.Draw(t, text.String()))
	c, err := v.Search(t.Context(), graph.SearchArgs{Query: "planning", First: 1})
	if err != nil {
		t.Fatal(err)
	}
	if !c.Truncated || c.TotalCount != 1_000 || graphtest.Slug(c.Nodes()[0]) != "zz" {
		t.Errorf("Search among 1,201 counts %d, truncated %v, first %s; want 1000, true, zz",
			c.TotalCount, c.Truncated, graphtest.Slug(c.Nodes()[0]))
	}
	if v.Calls() != 2 {
		t.Errorf("Search took %d calls of the store, want 2", v.Calls())
	}
}
