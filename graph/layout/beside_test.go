package layout_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/access"
	"github.com/whoplans/whoplans/graph/change"
	"github.com/whoplans/whoplans/graph/graphtest"
	"github.com/whoplans/whoplans/graph/layout"
)

// A scenario drawn beside what is recorded marks what it adds, ends and changes. Whatever is in
// either state has a place.
func TestBeside(t *testing.T) {
	g := graphtest.Draw(t, `
si: Jurisdiction
stage: PlanningTask stage=true
accredit: PlanningTask broader=stage
forecast: PlanningTask broader=stage
fund: PlanningTask broader=stage
quotas: PlanningTask broader=stage
moh: Institution si name=Ministry
chamber: Institution si name=Chamber
register: DataSource si name=Register owner=chamber
chamber -RESPONSIBLE-> quotas (si)
moh -ACCOUNTABLE-> quotas (si)
moh -FUNDS-> fund (si)
chamber -ACCOUNTABLE-> accredit (si)
plan: Scenario si name=Plan
`)
	fields := func(more map[string]any) map[string]any {
		more["confidence"], more["origin"] = "LOW", "UNVERIFIED"
		return more
	}
	duty := func(slug, who, task string, data ...any) change.Edit {
		return change.Edit{Kind: "Responsibility", Set: fields(map[string]any{"slug": slug, "stakeholder": who, "task": task, "role": "RESPONSIBLE", "jurisdiction": "si", "level": "NATIONAL", "dataSources": data})}
	}
	ctx := access.With(t.Context(), access.Operator("operator"))
	out, err := change.Apply(ctx, g, []change.Edit{
		{Kind: "PlanningBody", Set: fields(map[string]any{"slug": "unit", "names": []any{map[string]any{"lang": "en", "text": "Unit"}}, "seat": "si", "type": "type-x", "sector": "sector-x", "level": "NATIONAL"})},
		duty("unit-forecasts", "unit", "forecast", "register"),
		duty("unit-quotas", "unit", "quotas"),
		{Record: "chamber-responsible-quotas", Set: map[string]any{"status": "HISTORIC", "validTo": "2028"}},
		{Record: "moh-funds-fund", Set: map[string]any{"evidence": "Pays by law"}},
		{Record: "chamber-accountable-accredit", Delete: true},
		{Record: "moh", Set: map[string]any{"slug": "ministry"}},
	}, change.Options{Author: "editor", Scenario: "plan"})
	if err != nil || len(out.Faults) > 0 {
		t.Fatal(err, out)
	}
	v, err := g.View(ctx, 0)
	if err != nil {
		t.Fatal(err)
	}
	plan := graph.ID("plan")
	f := flowOf(t, v, "SI", layout.FlowArgs{Beside: &plan})
	var got []string
	note := func(mark graph.ChangeMark, is ...any) { got = append(got, fmt.Sprintln(mark, fmt.Sprint(is...))) }
	for _, c := range f.Cards {
		note(c.Mark, c.ID)
	}
	for _, task := range f.Tasks {
		note(task.Mark, task.ID)
		for _, slot := range task.Slots {
			if slot.Count > 0 {
				note(slot.Mark, task.ID, " ", slot.Letter, " ", slot.Count)
			}
		}
	}
	for _, l := range f.Lines {
		note(l.Mark, l.From, " to ", l.To)
	}
	slices.Sort(got)
	want := `
ADDED forecast
ADDED forecast R 1
ADDED register to unit
ADDED unit
ADDED unit to forecast
ADDED unit to quotas
CHANGED fund
CHANGED fund F 1
CHANGED moh
CHANGED moh to fund
CHANGED quotas
CHANGED quotas R 2
KEPT chamber
KEPT moh to quotas
KEPT quotas A 1
KEPT register
KEPT register to chamber
REMOVED accredit
REMOVED accredit A 1
REMOVED chamber to accredit
REMOVED chamber to quotas
`
	if diff := cmp.Diff(strings.TrimPrefix(want, "\n"), strings.Join(got, "")); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	boxes := flowBoxes(f)
	for i, a := range boxes {
		for _, b := range boxes[i+1:] {
			if a.overlaps(b) {
				t.Errorf("%s lies on %s", a.id, b.id)
			}
		}
	}
}
