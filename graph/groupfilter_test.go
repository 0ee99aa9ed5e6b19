package graph_test

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/graphtest"
)

type (
	filter  = graph.Filter
	filters = []any
)

// TestGroupFilters asks which groups conditions leave, and what within leaves of
// the list: "values: count share distinct stakeholders".
func TestGroupFilters(t *testing.T) {
	g := graphtest.Draw(t, `
		pl: Jurisdiction
		si: Jurisdiction
		plan: PlanningTask
		count: PlanningTask
		fund: PlanningTask
		a: Institution pl
		b: Institution pl
		a -ACCOUNTABLE-> plan (pl)
		b -CONSULTED-> plan (pl)
		a -FUNDS-> count (pl)
		b -FUNDS-> count (si)
		b -ACCOUNTABLE-> count (si)
		a -ACCOUNTABLE-> fund (si)
	`)
	page, err := graph.List[graph.RecordConnection](t.Context(), graphtest.View(t, g), "Responsibility", graph.ListArgs{})
	if err != nil {
		t.Fatal(err)
	}
	role := func(role string) filter { return filter{"role": filter{"eq": role}} }
	number := func(op string, n float64) filter { return filter{op: n} }
	task, place, who := []graph.FacetName{"TASK"}, []graph.FacetName{"JURISDICTION"}, []graph.FacetName{"STAKEHOLDER"}
	for name, tt := range map[string]struct {
		by             []graph.FacetName
		having, within filter
		want           string
	}{
		"everything":       {task, filter{}, filter{}, "count: 3 0.50 2, fund: 1 0.17 1, plan: 2 0.33 2"},
		"one and one else": {task, filter{"count": number("gte", 2), "some": role("CONSULTED")}, nil, "plan: 2 0.33 2"},
		"none":             {task, filter{"none": role("FUNDS")}, nil, "fund: 1 0.17 1, plan: 2 0.33 2"},
		"every":            {task, filter{"every": role("ACCOUNTABLE")}, nil, "fund: 1 0.17 1"},
		"the whole list":   {nil, filter{"some": role("INFORMED")}, nil, ""},
		"one body": {
			task, filter{"groups": filters{filter{"by": filters{"STAKEHOLDER"}, "number": number("eq", 1)}}}, nil,
			"fund: 1 0.17 1",
		},
		"where in one country two, in another one": {
			task, filter{"groups": filters{
				filter{"by": filters{"JURISDICTION"}, "count": number("eq", 2)}, filter{"by": filters{"JURISDICTION"}, "count": number("eq", 1)},
			}}, nil, "count: 3 0.50 2",
		},
		"groups of groups": {
			task, filter{"groups": filter{"by": filters{"JURISDICTION"}, "groups": filter{"by": filters{"ROLE"}, "number": number("gt", 1)}, "number": number("lt", 2)}}, nil,
			"count: 3 0.50 2, fund: 1 0.17 1, plan: 2 0.33 2",
		},
		"records of other groups": {
			who, nil, filter{"by": filters{"JURISDICTION", "TASK"}, "groups": filter{"by": filters{"STAKEHOLDER"}, "number": number("eq", 1)}},
			"a: 2 0.50 1, b: 2 0.50 1",
		},
		"both": {
			place, filter{"count": number("gt", 1)}, filter{"by": filters{"TASK"}, "none": role("CONSULTED")},
			"si: 3 0.75 2",
		},
		"two of some":       {task, filter{"and": filters{filter{"some": role("ACCOUNTABLE")}, filter{"some": role("FUNDS")}}}, nil, "count: 3 0.50 2"},
		"either of two":     {task, filter{"or": filters{filter{"some": role("CONSULTED")}, filter{"every": role("ACCOUNTABLE")}}}, nil, "fund: 1 0.17 1, plan: 2 0.33 2"},
		"either of nothing": {task, filter{"or": filters{}}, nil, ""},
		"not both": {
			task, filter{"not": filter{"some": role("ACCOUNTABLE"), "count": number("gte", 2)}}, nil, "fund: 1 0.17 1",
		},
		"not of two smaller groups": {
			task, filter{"some": role("ACCOUNTABLE"), "not": filter{"groups": filter{"by": filters{"JURISDICTION"}, "number": number("gte", 2)}}}, nil,
			"fund: 1 0.17 1, plan: 2 0.33 2",
		},
		"records without a value are in no smaller group": {
			task, filter{"groups": filter{"by": filters{"OBSERVED_YEAR"}, "number": number("gte", 1)}}, nil, "",
		},
	} {
		order := graph.GroupOrder{By: graph.GroupsByValue, Direction: graph.Ascending}
		groups, err := page.Groups(t.Context(), tt.by, who, nil, tt.having, tt.within, &order, 10, nil)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if diff := cmp.Diff(tt.want, says(groups)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
		if groups.TotalCount != len(groups.Nodes) {
			t.Errorf("%s: %d groups in all, want %d", name, groups.TotalCount, len(groups.Nodes))
		}
	}
}

// TestGroupFiltersOfRelations holds each parent's list to the condition by itself.
func TestGroupFiltersOfRelations(t *testing.T) {
	g := graphtest.Draw(t, `
		pl: Jurisdiction
		si: Jurisdiction
		plan: PlanningTask
		a: Institution pl
		b: Institution pl
		a -ACCOUNTABLE-> plan (pl)
		b -CONSULTED-> plan (si)
		a -FUNDS-> plan (si)
	`)
	countries, err := graph.List[graph.JurisdictionConnection](t.Context(), graphtest.View(t, g), "Jurisdiction", graph.ListArgs{})
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, country := range countries.Nodes() {
		page, err := country.Responsibilities(t.Context(), nil, nil, nil, nil, nil, nil)
		if err != nil {
			t.Fatal(err)
		}
		alone := filter{"by": filters{"TASK"}, "groups": filter{"by": filters{"STAKEHOLDER"}, "number": filter{"eq": 1}}}
		groups, err := page.Groups(t.Context(), []graph.FacetName{"ROLE"}, []graph.FacetName{"STAKEHOLDER"}, nil, nil, alone, nil, 10, nil)
		if err != nil {
			t.Fatal(err)
		}
		got = append(got, country.Slug+" "+says(groups))
	}
	if diff := cmp.Diff([]string{"pl ACCOUNTABLE: 1 1.00 1", "si "}, got); diff != "" {
		t.Errorf("who is alone on a task, by country (-want +got):\n%s", diff)
	}
}

func says(groups *graph.Groups) string {
	var all []string
	for _, g := range groups.Nodes {
		var values []string
		for _, v := range g.Values {
			values = append(values, v.Value)
		}
		all = append(all, fmt.Sprintf("%s: %d %.2f %d", strings.Join(values, "/"), g.Count, g.Share, g.Distinct[0]))
	}
	return strings.Join(all, ", ")
}

// TestGroupFiltersRefused says what groups cannot be held to.
func TestGroupFiltersRefused(t *testing.T) {
	_, v := seeded(t)
	page, err := graph.List[graph.RecordConnection](t.Context(), v, "Responsibility", graph.ListArgs{})
	if err != nil {
		t.Fatal(err)
	}
	by := []graph.FacetName{"TASK"}
	for says, tt := range map[string]struct{ having, within filter }{
		"having is about the groups that are asked for": {having: filter{"by": filters{"ROLE"}}},
		"within says by what its groups are made":       {within: filter{"count": filter{"eq": 1}}},
		"give it in groups, not in within itself":       {within: filter{"by": filters{"ROLE"}, "number": filter{"eq": 1}}},
		"give by within groups":                         {having: filter{"groups": filters{filter{"count": filter{"eq": 1}}}}},
		`has no filter "colour"`:                        {having: filter{"some": filter{"colour": true}}},
		"cannot be counted by COLOUR":                   {within: filter{"by": filters{"COLOUR"}}},
		"by at most 8 facets, not 9":                    {having: filter{"groups": filter{"by": slices.Repeat(filters{"ROLE"}, 8)}}},
	} {
		if _, err := page.Groups(t.Context(), by, nil, nil, tt.having, tt.within, nil, 1, nil); !errors.Is(err, graph.ErrInvalid) && !errors.Is(err, graph.ErrNotFound) || !strings.Contains(err.Error(), says) {
			t.Errorf("%v, want an error that says %q", err, says)
		}
	}
}

// TestFieldOrigins finds claims by where one of their fields is from.
func TestFieldOrigins(t *testing.T) {
	_, v := seeded(t)
	all := graph.MaxPage
	of := func(f filter) int {
		page, err := graph.List[graph.ResponsibilityConnection](t.Context(), v, "Responsibility", graph.ListArgs{Filter: f, First: &all})
		if err != nil {
			t.Fatal(err)
		}
		for _, r := range page.Nodes() {
			if !slices.Contains(r.Provenance.FieldOrigins, graph.FieldOrigin{Field: "professions", Origin: graph.OriginInferred}) {
				t.Errorf("%s has no inferred professions", r.Slug)
			}
		}
		return len(page.Nodes())
	}
	exactly := of(filter{"fieldOrigins": filter{"eq": "professions INFERRED"}})
	if begins := of(filter{"fieldOrigins": filter{"startsWith": "professions "}}); exactly == 0 || begins != exactly {
		t.Errorf("%d with inferred professions, %d with professions of any marked origin", exactly, begins)
	}
}
