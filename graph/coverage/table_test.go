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

// Each cell of a table is in the same place of all columns.
func TestTable(t *testing.T) {
	v := graphtest.View(t, graphtest.Draw(t, alps+`
		plan: PlanningTask broader=act needs=DECISION,LEGAL_BASIS,WORK,USE
		moh -ACCOUNTABLE-> plan (aa) confidence=LOW observed=2011-03 legalBasis=Act
		moe -ACCOUNTABLE-> plan (aa) confidence=MEDIUM observed=2019
		chamber -RESPONSIBLE-> plan (bb)
	`))
	table, err := coverage.TableOf(t.Context(), v, coverage.Args{Country: []graph.JurisdictionCode{"AA", "BB"}})
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	i := 0
	for _, task := range table.Tasks {
		for _, place := range table.Jurisdictions {
			year := "-"
			if y := table.Newest[i]; y != nil {
				year = fmt.Sprint(*y)
			}
			past := ""
			if table.OnlyPast[i] {
				past = " only past"
			}
			fmt.Fprintf(&b, "%s %s %s%s %s %s %v %d by %d, %d of %d\n", task.Slug, place.Code, table.Coverage[i], past, table.Confidence[i], year,
				table.Roles[i], table.Claims[i], table.Stakeholders[i], table.OnRecord[i], table.Needed[i])
			i++
		}
	}
	for _, c := range table.Completeness() {
		fmt.Fprintf(&b, "%s: %d tasks, %d of %d\n", c.Jurisdiction.Code, c.Tasks, c.OnRecord, c.Needed)
	}
	want := graphtest.Unindent(`
		advise AA RECORDED HIGH - [RESPONSIBLE] 1 by 1, 0 of 0
		advise BB NO_CLAIM only past  - [] 0 by 0, 0 of 0
		fix AA RECORDED HIGH - [RESPONSIBLE ACCOUNTABLE FUNDS] 5 by 4, 0 of 0
		fix BB RECORDED HIGH - [CONSULTED] 1 by 1, 0 of 0
		plan AA RECORDED MEDIUM 2019 [ACCOUNTABLE] 2 by 2, 2 of 3
		plan BB RECORDED HIGH - [RESPONSIBLE] 1 by 1, 1 of 3
		count-heads AA PARTLY_ABSENT  - [] 0 by 0, 0 of 0
		count-heads BB RECORDED HIGH - [RESPONSIBLE] 1 by 1, 0 of 0
		forecast AA NO_CLAIM only past  - [] 0 by 0, 0 of 0
		forecast BB NOBODY_STATED  - [] 0 by 0, 0 of 0
		AA: 3 tasks, 2 of 3
		BB: 3 tasks, 1 of 3
	`)
	if diff := cmp.Diff(want, b.String()); diff != "" {
		t.Errorf("table (-want +got):\n%s", diff)
	}
}

// A milestone is what the tasks that show it come to together; who only pays, advises
// or is told shows nothing.
func TestMilestones(t *testing.T) {
	g := graphtest.Draw(t, alps+`
		unit: Term scheme=ACCOUNTS_MILESTONE
		maps: Term scheme=ACCOUNTS_MILESTONE
		models: Term scheme=ACCOUNTS_MILESTONE
		stock: Term scheme=ACCOUNTS_MILESTONE
		other: Term scheme=SECTOR
		plan: PlanningTask broader=act milestones=unit,models
		run: PlanningTask broader=act milestones=models
		count: PlanningTask broader=act milestones=stock
		moh -ACCOUNTABLE-> plan (aa) confidence=LOW observed=2011-03
		chamber -SUPPORTS-> run (aa) confidence=HIGH observed=2019
		moe -FUNDS-> plan (bb)
		chamber -INFORMED-> count (bb)
		bb -NOBODY-> run
		aa -NOBODY-> count
	`)
	told := func(args coverage.Args) string {
		t.Helper()
		table, err := coverage.TableOf(t.Context(), graphtest.View(t, g), args)
		if err != nil {
			t.Fatal(err)
		}
		milestones, err := table.Milestones(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		var b strings.Builder
		for _, m := range milestones {
			fmt.Fprintf(&b, "%s", m.Milestone.Slug)
			for _, task := range m.Tasks {
				fmt.Fprintf(&b, " %s", task.Slug)
			}
			for _, p := range m.Places {
				fmt.Fprintf(&b, "; %s %s %s", p.Jurisdiction.Code, p.Coverage, p.Confidence)
				if p.Newest != nil {
					fmt.Fprintf(&b, " %d", *p.Newest)
				}
				for _, r := range p.Responsibilities {
					fmt.Fprintf(&b, " by %s", r.Slug)
				}
				fmt.Fprintf(&b, " %d-%d", p.Count, len(p.Absences))
			}
			b.WriteString("\n")
		}
		return b.String()
	}
	countries := []graph.JurisdictionCode{"AA", "BB"}
	want := graphtest.Unindent(`
		maps; AA NO_CLAIM  0-0; BB NO_CLAIM  0-0
		models plan run; AA RECORDED HIGH 2019 by moh-accountable-plan by chamber-supports-run 2-0; BB PARTLY_ABSENT  0-1
		stock count; AA NOBODY_STATED  0-1; BB NO_CLAIM  0-0
		unit plan; AA RECORDED LOW 2011 by moh-accountable-plan 1-0; BB NO_CLAIM  0-0
	`)
	if diff := cmp.Diff(want, told(coverage.Args{Country: countries})); diff != "" {
		t.Errorf("milestones (-want +got):\n%s", diff)
	}
	want = graphtest.Unindent(`
		models run; AA RECORDED HIGH 2019 by chamber-supports-run 1-0; BB NOBODY_STATED  0-1
	`)
	if diff := cmp.Diff(want, told(coverage.Args{Country: countries, Task: []graph.ID{"run"}})); diff != "" {
		t.Errorf("milestones that one task shows (-want +got):\n%s", diff)
	}
}
