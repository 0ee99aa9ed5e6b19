package change_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/change"
	"github.com/whoplans/whoplans/graph/graphtest"
)

// A template takes what is said of a body to one of the same type, the more alike the
// better, and names what nothing there answers.
func TestTemplate(t *testing.T) {
	g := graphtest.Draw(t, `
		si: Jurisdiction
		hr: Jurisdiction
		quotas: PlanningTask
		si-moh: Institution si name=Ministry type=type-ministry sector=sector-health
		si-chamber: Institution si name=Chamber type=type-chamber
		hr-moe: Institution hr name=Obrazovanje type=type-ministry
		hr-moh: Institution hr name=Zdravstvo type=type-ministry sector=sector-health
		si-chamber -ACCOUNTABLE-> quotas (si)
		plan: Scenario si name=Plan
	`)
	duty := func(slug, who, role string) change.Edit {
		return change.Edit{Kind: "Responsibility", Set: fields{"slug": slug, "stakeholder": who, "task": "quotas", "role": role, "jurisdiction": "si", "level": "NATIONAL", "confidence": "LOW", "origin": "UNVERIFIED"}}
	}
	for _, e := range []change.Edit{
		duty("si-decides", "si-moh", "ACCOUNTABLE"),
		duty("si-advises", "si-chamber", "CONSULTED"),
		{Record: "si-moh", Set: fields{"note": "Decides by law"}},
		{Record: "si-chamber-accountable-quotas", Delete: true},
	} {
		if _, err := change.Apply(operator(t), g, []change.Edit{e}, change.Options{Author: "editor", Scenario: "plan"}); err != nil {
			t.Fatal(err)
		}
	}
	do(t, g, change.Options{}, change.CopyScenario(change.CopyArgs{From: "plan", Slug: "hr-plan", Jurisdiction: "HR"}))
	v, err := g.View(operator(t), 0)
	if err != nil {
		t.Fatal(err)
	}
	o, err := v.Would(operator(t), "hr-plan")
	if err != nil {
		t.Fatal(err)
	}
	slugs, err := v.SlugsIn(operator(t), o.Changes)
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, ch := range o.Changes {
		for _, f := range graph.DifferenceOf(ch.Before, ch.After, slugs).Fields {
			if f.Field == "stakeholder" || f.Field == "jurisdiction" || f.Field == "note" {
				got = append(got, fmt.Sprintf("%s %s: %s", ch.Record().Slug(), f.Field, f.After))
			}
		}
	}
	slices.Sort(got)
	want := []string{"hr-decides jurisdiction: hr", "hr-decides stakeholder: hr-moh", `hr-moh note: "Decides by law"`}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	note := v.Model().Content(o.Scenario).(*graph.ScenarioContent).Note
	if want := "Left out of the template, since nothing there answers it: si-advises and si-chamber-accountable-quotas."; note != want {
		t.Errorf("the note is %q, want %q", note, want)
	}
}
