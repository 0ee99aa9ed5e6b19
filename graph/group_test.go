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

// TestGroups counts the responsibilities of the data set record by record, and
// wants the groups to say the same.
func TestGroups(t *testing.T) {
	_, v := seeded(t)
	ctx := t.Context()
	byID := map[graph.ID]graph.Record{}
	var claims []graph.Record
	for after := (*string)(nil); ; {
		first := graph.MaxPage
		page, err := graph.List[graph.RecordConnection](ctx, v, "Record", graph.ListArgs{First: &first, After: after})
		if err != nil {
			t.Fatal(err)
		}
		for _, r := range page.Nodes() {
			byID[graph.MetaOf(r).ID] = r
			if r.Kind() == "Responsibility" {
				claims = append(claims, r)
			}
		}
		if !page.PageInfo().HasNextPage {
			break
		}
		after = page.PageInfo().EndCursor()
	}
	linked := func(r graph.Record, link string) (slugs []string) {
		for _, id := range r.Stored().To(link) {
			slugs = append(slugs, graph.MetaOf(byID[id]).Slug)
		}
		return slugs
	}
	values := map[graph.FacetName]func(graph.Record) []string{
		"ROLE":         func(r graph.Record) []string { return r.Stored().Values("role") },
		"STATUS":       func(r graph.Record) []string { return r.Stored().Values("status") },
		"TASK":         func(r graph.Record) []string { return linked(r, "task") },
		"PROFESSIONS":  func(r graph.Record) []string { return linked(r, "professions") },
		"JURISDICTION": func(r graph.Record) []string { return linked(r, "jurisdiction") },
		"OBSERVED_YEAR": func(r graph.Record) []string {
			if day := r.Stored().Values("observed"); day != nil {
				return []string{day[0][:4]}
			}
			return nil
		},
		"STAKEHOLDER_TYPE": func(r graph.Record) []string { return linked(byID[r.Stored().To("stakeholder")[0]], "type") },
		"TASK_BROADER":     func(r graph.Record) []string { return linked(byID[r.Stored().To("task")[0]], "broader") },
	}
	page, err := graph.List[graph.RecordConnection](ctx, v, "Responsibility", graph.ListArgs{})
	if err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct{ by, distinct []graph.FacetName }{
		{nil, []graph.FacetName{"TASK"}},
		{[]graph.FacetName{"ROLE"}, []graph.FacetName{"TASK", "STAKEHOLDER_TYPE", "OBSERVED_YEAR"}},
		{[]graph.FacetName{"OBSERVED_YEAR"}, []graph.FacetName{"OBSERVED_YEAR", "PROFESSIONS"}},
		{[]graph.FacetName{"PROFESSIONS", "ROLE"}, []graph.FacetName{"JURISDICTION"}},
		{[]graph.FacetName{"STAKEHOLDER_TYPE", "TASK_BROADER", "STATUS"}, nil},
		{[]graph.FacetName{"JURISDICTION", "TASK", "ROLE"}, nil},
	} {
		type counted struct {
			n    int
			seen []map[string]bool
		}
		naive := map[string]*counted{}
		for _, r := range claims {
			rows := []string{""}
			for _, name := range tt.by {
				var longer []string
				of := values[name](r)
				if len(of) == 0 {
					of = []string{""}
				}
				for _, row := range rows {
					for _, value := range of {
						longer = append(longer, row+"/"+value)
					}
				}
				rows = longer
			}
			for _, row := range rows {
				c := naive[row]
				if c == nil {
					c = &counted{}
					for range tt.distinct {
						c.seen = append(c.seen, map[string]bool{})
					}
					naive[row] = c
				}
				c.n++
				for i, name := range tt.distinct {
					for _, value := range values[name](r) {
						c.seen[i][value] = true
					}
				}
			}
		}
		var want []string
		for row, c := range naive {
			line := fmt.Sprintf("%s: %d, %.4f", row, c.n, float64(c.n)/float64(len(claims)))
			for _, seen := range c.seen {
				line += fmt.Sprint(" ", len(seen))
			}
			want = append(want, line)
		}
		slices.Sort(want)
		// Pages of 7 are of the same groups as one.
		for _, first := range []int{7, graph.MaxGroups} {
			var got []string
			counts := -1
			for after := (*string)(nil); ; {
				groups, err := page.Groups(ctx, tt.by, tt.distinct, nil, nil, nil, nil, first, after)
				if err != nil {
					t.Fatal(err)
				}
				for _, g := range groups.Nodes {
					if counts >= 0 && g.Count > counts {
						t.Errorf("by %v: a group of %d after one of %d", tt.by, g.Count, counts)
					}
					counts = g.Count
					line := ""
					for _, value := range g.Values {
						line += "/" + value.Value
					}
					line += fmt.Sprintf(": %d, %.4f", g.Count, g.Share)
					for _, n := range g.Distinct {
						line += fmt.Sprint(" ", n)
					}
					got = append(got, line)
				}
				if groups.TotalCount != len(want) {
					t.Errorf("by %v: %d groups, want %d", tt.by, groups.TotalCount, len(want))
				}
				if !groups.PageInfo.HasNextPage {
					break
				}
				after = groups.PageInfo.EndCursor()
			}
			slices.Sort(got)
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("by %v, pages of %d (-want +got):\n%s", tt.by, first, diff)
			}
		}
	}
}

// TestGroupsInOrder has groups without a value last, whichever end comes first.
func TestGroupsInOrder(t *testing.T) {
	g := graphtest.Draw(t, `
		pl: Jurisdiction
		si: Jurisdiction
		a: Institution pl
		b: Institution pl
		plan: PlanningTask
		count: PlanningTask
		a -ACCOUNTABLE-> plan (pl) observed=2015
		a -FUNDS-> plan (pl) observed=2021-04
		b -CONSULTED-> plan (pl) observed=2020-02-29
		b -FUNDS-> count (si)
	`)
	v, err := g.View(t.Context(), 0)
	if err != nil {
		t.Fatal(err)
	}
	page, err := graph.List[graph.RecordConnection](t.Context(), v, "Responsibility", graph.ListArgs{})
	if err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct {
		order graph.GroupOrder
		by    graph.FacetName
		want  string
	}{
		{graph.GroupOrder{By: graph.GroupsByMean, Direction: graph.Ascending}, "TASK", "plan 3 2018-10-21, count 1 -"},
		{graph.GroupOrder{By: graph.GroupsByMean, Direction: graph.Descending}, "TASK", "plan 3 2018-10-21, count 1 -"},
		{graph.GroupOrder{By: graph.GroupsByMinimum, Direction: graph.Descending}, "ROLE", "FUNDS 2 2021-04-01, CONSULTED 1 2020-02-29, ACCOUNTABLE 1 2015-01-01"},
		{graph.GroupOrder{By: graph.GroupsByMaximum, Direction: graph.Ascending}, "STAKEHOLDER", "b 2 2020-02-29, a 2 2018-02-15"},
		{graph.GroupOrder{By: graph.GroupsByValue, Direction: graph.Ascending}, "OBSERVED_YEAR", "2015 1 2015-01-01, 2020 1 2020-02-29, 2021 1 2021-04-01,  1 -"},
		{graph.GroupOrder{By: graph.GroupsByDistinct, Direction: graph.Descending}, "STAKEHOLDER", "b 2 2020-02-29, a 2 2018-02-15"},
		{graph.GroupOrder{By: graph.GroupsByCount, Direction: graph.Ascending}, "JURISDICTION", "si 1 -, pl 3 2018-10-21"},
	} {
		groups, err := page.Groups(t.Context(), []graph.FacetName{tt.by}, []graph.FacetName{"TASK"}, []graph.MeasureName{"OBSERVED"}, nil, nil, &tt.order, 10, nil)
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, g := range groups.Nodes {
			day := "-"
			if d := g.Measures[0].MeanDay; d != nil {
				day = string(*d)
			}
			got = append(got, fmt.Sprint(g.Values[0].Value, " ", g.Count, " ", day))
		}
		if diff := cmp.Diff(tt.want, strings.Join(got, ", ")); diff != "" {
			t.Errorf("by %s, ordered %v (-want +got):\n%s", tt.by, tt.order, diff)
		}
	}
}

// TestGroupsRefused says what groups cannot be asked for.
func TestGroupsRefused(t *testing.T) {
	_, v := seeded(t)
	page, err := graph.List[graph.RecordConnection](t.Context(), v, "Claim", graph.ListArgs{})
	if err != nil {
		t.Fatal(err)
	}
	cursor := "e30"
	for says, ask := range map[string]func() (*graph.Groups, error){
		"Claim cannot be counted by TASK": func() (*graph.Groups, error) {
			return page.Groups(t.Context(), []graph.FacetName{"TASK"}, nil, nil, nil, nil, nil, 1, nil)
		},
		"Claim has no number or date NUMBER": func() (*graph.Groups, error) {
			return page.Groups(t.Context(), nil, nil, []graph.MeasureName{"NUMBER"}, nil, nil, nil, 1, nil)
		},
		"at most 5 facets at once": func() (*graph.Groups, error) {
			return page.Groups(t.Context(), []graph.FacetName{"KIND", "ORIGIN", "STATUS", "CONFIDENCE", "OBSERVED_YEAR", "REVIEW_BY_YEAR"}, nil, nil, nil, nil, nil, 1, nil)
		},
		"0 to 1000 groups, not 1001": func() (*graph.Groups, error) {
			return page.Groups(t.Context(), nil, nil, nil, nil, nil, nil, 1001, nil)
		},
		"the first of distinct; say of what": func() (*graph.Groups, error) {
			return page.Groups(t.Context(), nil, nil, nil, nil, nil, &graph.GroupOrder{By: graph.GroupsByDistinct}, 1, nil)
		},
		"the first measure; say which": func() (*graph.Groups, error) {
			return page.Groups(t.Context(), nil, nil, nil, nil, nil, &graph.GroupOrder{By: graph.GroupsByMean}, 1, nil)
		},
		"of a list in another order": func() (*graph.Groups, error) {
			return page.Groups(t.Context(), nil, nil, nil, nil, nil, nil, 1, &cursor)
		},
	} {
		if _, err := ask(); !errors.Is(err, graph.ErrInvalid) || !strings.Contains(err.Error(), says) {
			t.Errorf("%v, want an error that says %q", err, says)
		}
	}
}
