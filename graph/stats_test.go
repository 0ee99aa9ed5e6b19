package graph_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/graphtest"
)

// showStats writes what there is any of.
func showStats(s *graph.Stats) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%d = %d entities + %d claims\n", s.Total, s.Entities, s.Claims)
	for _, by := range [][]graph.StatCount{s.ByKind, s.ByConfidence, s.ByOrigin, s.ByStatus, s.ByYear} {
		var counts []string
		for _, c := range by {
			if c.Count > 0 {
				counts = append(counts, fmt.Sprintf("%s %d", c.Value, c.Count))
			}
		}
		fmt.Fprintln(&b, strings.Join(counts, ", "))
	}
	var counts []string
	for _, c := range s.ByJurisdiction {
		code := "none"
		if c.Jurisdiction != nil {
			code = c.Jurisdiction.Code
		}
		counts = append(counts, fmt.Sprintf("%s %d", code, c.Count))
	}
	fmt.Fprintln(&b, strings.Join(counts, ", "))
	return b.String()
}

func TestStats(t *testing.T) {
	g := graphtest.Draw(t, `
		hu: Jurisdiction
		pl: Jurisdiction
		a: Institution hu confidence=LOW observed=2024-05
		b: PlanningBody pl observed=2024
		t: PlanningTask status=CURRENT
		p: BestPractice countries=hu,pl observed=2019-01-02
		q: BestPractice
		a -ACCOUNTABLE-> t (pl) status=HISTORIC observed=2018
		a -ADVISES-> b
	`)
	tests := []struct {
		name   string
		filter graph.Filter
		want   string
	}{
		{"everything", nil, `
			11 = 9 entities + 2 claims
			BestPractice 2, Institution 1, Jurisdiction 2, PlanningBody 1, PlanningTask 1, Relation 1, Responsibility 1, Term 2
			HIGH 10, LOW 1
			UNVERIFIED 11
			CURRENT 1, HISTORIC 1, UNKNOWN 9
			2024 2, 2019 1, 2018 1, UNKNOWN 7
			HU 2, PL 3, none 7
		`},
		{"a filter", graph.Filter{"status": map[string]any{"missing": false}}, `
			2 = 1 entities + 1 claims
			PlanningTask 1, Responsibility 1
			HIGH 2
			UNVERIFIED 2
			CURRENT 1, HISTORIC 1
			2018 1, UNKNOWN 1
			PL 1, none 1
		`},
		{"nothing", graph.Filter{"id": []any{}}, `
			0 = 0 entities + 0 claims
		`},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			v := graphtest.View(t, g)
			s, err := v.Stats(t.Context(), tt.filter)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(graphtest.Unindent(tt.want), graphtest.Unindent(showStats(s))); diff != "" {
				t.Errorf("Stats (-want +got):\n%s", diff)
			}
			if s.Truncated {
				t.Error("Stats is truncated")
			}
			if v.Calls() > 5 {
				t.Errorf("Stats took %d calls of the store, want at most 5", v.Calls())
			}
		})
	}
}
