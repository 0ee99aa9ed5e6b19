package coverage_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/coverage"
	"github.com/whoplans/whoplans/graph/graphtest"
)

// A matrix has whoever has a part as a column, the busiest first, and each claim in
// the cell of its task and stakeholder.
func TestMatrix(t *testing.T) {
	v := graphtest.View(t, graphtest.Draw(t, alps))
	for _, tt := range []struct {
		name string
		args coverage.Args
		want string
	}{{
		name: "a country",
		args: coverage.Args{Country: []graph.JurisdictionCode{"AA"}},
		want: `
			moh 2 of 3, moe 1 of 1, mof 1 of 1, regions 1 of 1
			advise RECORDED decided in 0: moh RESPONSIBLE HIGH moh-responsible-advise
			fix RECORDED decided in 1: moh ACCOUNTABLE,FUNDS HIGH moh-accountable-fix,moh-funds-fix; moe ACCOUNTABLE HIGH moe-accountable-fix; mof ACCOUNTABLE HIGH mof-accountable-fix; regions RESPONSIBLE HIGH regions-responsible-fix
			count-heads PARTLY_ABSENT decided in 0:
			forecast NO_CLAIM decided in 0:
		`,
	}, {
		name: "a cluster, some tasks, a profession, a level",
		args: coverage.Args{Cluster: []graph.ID{"duo"}, Task: []graph.ID{"act"}, Profession: []graph.ID{"doctor"}, Level: []graph.Level{graph.LevelNational}},
		want: `
			chamber 1 of 1, moe 1 of 1, mof 1 of 1, moh 1 of 1
			advise NO_CLAIM decided in 0:
			fix RECORDED decided in 1: chamber CONSULTED HIGH chamber-consulted-fix; moe ACCOUNTABLE HIGH moe-accountable-fix; mof ACCOUNTABLE HIGH mof-accountable-fix; moh ACCOUNTABLE HIGH moh-accountable-fix
		`,
	}, {
		name: "a day that is past",
		args: coverage.Args{Country: []graph.JurisdictionCode{"AA"}, Task: []graph.ID{"forecast"}, ActiveOn: new(graph.LocalDate("2012-01-01")), IncludeUnknown: new(false)},
		want: `
			moh 1 of 1
			forecast RECORDED decided in 0: moh RESPONSIBLE HIGH moh-responsible-forecast
		`,
	}} {
		t.Run(tt.name, func(t *testing.T) {
			m, err := coverage.MatrixOf(t.Context(), v, tt.args)
			if err != nil {
				t.Fatal(err)
			}
			var columns, rows []string
			for _, c := range m.Stakeholders {
				columns = append(columns, fmt.Sprintf("%s %d of %d", graphtest.Slug(c.Stakeholder), c.Tasks, c.Responsibilities))
			}
			for _, r := range m.Rows {
				var cells []string
				for _, c := range r.Cells {
					var roles, claims []string
					for _, role := range c.Roles {
						roles = append(roles, string(role))
					}
					for _, claim := range c.Claims {
						claims = append(claims, claim.Slug)
					}
					cells = append(cells, fmt.Sprintf(" %s %s %s %s", graphtest.Slug(m.Stakeholders[c.Column].Stakeholder), strings.Join(roles, ","), c.Confidence, strings.Join(claims, ",")))
				}
				rows = append(rows, fmt.Sprintf("%s %s decided in %d:%s", r.Task.Slug, r.Coverage(), r.DecidedIn, strings.Join(cells, ";")))
			}
			got := strings.Join(columns, ", ") + "\n" + strings.Join(rows, "\n") + "\n"
			if diff := cmp.Diff(graphtest.Unindent(tt.want), got); diff != "" {
				t.Errorf("matrix (-want +got):\n%s", diff)
			}
		})
	}
}
