package change_test

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
	"github.com/whoplans/whoplans/graph/roadmap"
	"github.com/whoplans/whoplans/graph/store"
)

// TestTemplate checks that a template takes changes of a body to the most similar body of
// the same type, and lists what has no counterpart.
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

// TestCopyActions copies the actions of a scenario: unchanged into a variant, and without
// what is only true for its country into a template. Changes that an action has already
// made are part of the template.
func TestCopyActions(t *testing.T) {
	g := withActions(t)
	for _, args := range []change.CopyArgs{{From: "plan", Slug: "variant"}, {From: "plan", Slug: "hr-plan", Jurisdiction: "HR"}} {
		if got := do(t, g, change.Options{}, change.CopyScenario(args)); strings.Contains(got, "fault") {
			t.Fatal(got)
		}
	}
	want := `Found it DONE 1/1 after 0: si-unit; owner 1 needs 2 from 2026 to 2027 cost 2 posts evidence <nil> (Act passed 2026-06 2026-05)
Task it PLANNED 0/2 after 1: si-forecasts si-moh; owner 0 needs 0 from <nil> to <nil> cost <nil> evidence <nil>
Advise PLANNED 0/1 after 0: si-chamber; owner 0 needs 0 from <nil> to <nil> cost <nil> evidence <nil>
proposed: si-mof
Agree on it DONE 0/0 after 0: ; owner 0 needs 0 from <nil> to <nil> cost <nil> evidence Minutes
`
	if diff := cmp.Diff(want, stepsOf(t, g, "plan")); diff != "" {
		t.Errorf("the original (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff(want, stepsOf(t, g, "variant")); diff != "" {
		t.Errorf("a variant (-want +got):\n%s", diff)
	}
	want = `Found it PLANNED 0/1 after 0: hr-unit-2; owner 0 needs 1 from <nil> to <nil> cost <nil> evidence <nil> (Act passed <nil> <nil>)
Task it PLANNED 0/2 after 1: hr-forecasts hr-moh; owner 0 needs 0 from <nil> to <nil> cost <nil> evidence <nil>
Agree on it PLANNED 0/0 after 0: ; owner 0 needs 0 from <nil> to <nil> cost <nil> evidence <nil>
`
	if diff := cmp.Diff(want, stepsOf(t, g, "hr-plan")); diff != "" {
		t.Errorf("for another country (-want +got):\n%s", diff)
	}
	note := graph.BodyOf(recordOf(t, g, "hr-plan"))["note"]
	if want := "Left out of the template, since nothing there answers it: si-mof, si-chamber and advise."; note != want {
		t.Errorf("the note is %q, want %q", note, want)
	}
}

// withActions returns a graph with a scenario of five changes and four actions, one of which is adopted.
func withActions(t *testing.T) *graph.Graph {
	t.Helper()
	g := graphtest.Draw(t, `
		si: Jurisdiction
		hr: Jurisdiction
		quotas: PlanningTask
		si-moh: Institution si name=Ministry type=type-ministry
		si-mof: Institution si name=Finance type=type-ministry
		si-chamber: Institution si name=Chamber type=type-chamber
		hr-moh: Institution hr name=Zdravstvo type=type-ministry
		hr-unit: Institution hr name=Jedinica type=type-agency
		plan: Scenario si name=Plan
	`)
	unverified := func(kind graph.Kind, set fields) change.Edit {
		set["confidence"], set["origin"] = "LOW", "UNVERIFIED"
		return change.Edit{Kind: kind, Set: set}
	}
	in := change.Options{Author: "editor", Scenario: "plan"}
	for _, e := range []change.Edit{
		unverified("Institution", fields{"slug": "si-unit", "names": []any{fields{"lang": "en", "text": "Unit"}}, "seat": "si", "type": "type-agency", "sector": "sector-x", "level": "NATIONAL"}),
		unverified("Responsibility", fields{"slug": "si-forecasts", "stakeholder": "si-unit", "task": "quotas", "role": "RESPONSIBLE", "jurisdiction": "si", "level": "NATIONAL"}),
		{Record: "si-moh", Set: fields{"note": "Decides by law"}},
		{Record: "si-mof", Set: fields{"note": "Pays"}},
		{Record: "si-chamber", Set: fields{"note": "Advises"}},
	} {
		if out, err := change.Apply(operator(t), g, []change.Edit{e}, in); err != nil || len(out.Faults) > 0 {
			t.Fatal(err, out)
		}
	}
	if got := apply(t, g, change.Options{},
		unverified("Action", fields{"slug": "found", "title": "Found it", "scenario": "plan", "state": "UNDER_WAY", "records": []any{"si-unit"}, "owner": "si-moh", "needs": []any{"si-moh", "si-chamber"}, "start": "2026", "end": "2027", "costNote": "2 posts", "summary": "By law"}),
		unverified("Action", fields{"slug": "task-it", "title": "Task it", "scenario": "plan", "state": "PLANNED", "records": []any{"si-forecasts", "si-moh"}, "after": []any{"found"}}),
		unverified("Action", fields{"slug": "advise", "title": "Advise", "scenario": "plan", "state": "PLANNED", "records": []any{"si-chamber"}}),
		unverified("Action", fields{"slug": "agree", "title": "Agree on it", "scenario": "plan", "state": "DONE", "evidence": "Minutes"}),
		unverified("Milestone", fields{"slug": "act", "title": "Act passed", "action": "found", "due": "2026-06", "reached": "2026-05"}),
	); strings.Contains(got, "fault") {
		t.Fatal(got)
	}
	if got := do(t, g, change.Options{}, roadmap.Adopt(roadmap.AdoptArgs{ID: "found"})); strings.Contains(got, "fault") {
		t.Fatal(got)
	}
	return g
}

// stepsOf shows the actions of a scenario, a line each, in the order of its road map.
func stepsOf(t *testing.T, g *graph.Graph, scenario string) (text string) {
	t.Helper()
	v := graphtest.View(t, g)
	m, err := roadmap.Find(t.Context(), v, graph.ID(scenario))
	if err != nil {
		t.Fatal(err)
	}
	for _, a := range m.Actions {
		if a.Action == nil {
			text += fmt.Sprintf("proposed: %s\n", strings.Join(a.Records(), " "))
			continue
		}
		r := recordOf(t, g, graph.MetaOf(a.Action).Slug)
		milestones := ""
		_, all, err := v.ActionsOf(t.Context(), m.Scenario.ID)
		if err != nil {
			t.Fatal(err)
		}
		for _, mark := range all {
			if slices.Contains(mark.To("action"), r.ID) {
				body := graph.BodyOf(mark)
				milestones += fmt.Sprintf(" (%v %v %v)", body["title"], body["due"], body["reached"])
			}
		}
		after := 0
		for _, id := range a.Action.AfterIDs {
			if graph.MetaOf(m.Actions[a.Place-2].Action).ID == id {
				after++
			}
		}
		body := graph.BodyOf(r)
		text += fmt.Sprintf("%s %s %d/%d after %d: %s; owner %d needs %d from %v to %v cost %v evidence %v%s\n", a.Title, a.State, a.Progress.Done, a.Progress.Total, after,
			strings.Join(a.Records(), " "), len(r.To("owner")), len(r.To("needs")), body["start"], body["end"], body["costNote"], body["evidence"], milestones)
	}
	return text
}

// TestTemplateHidden checks that what is hidden from somebody is neither copied nor named.
func TestTemplateHidden(t *testing.T) {
	g := graphtest.Draw(t, `
		si: Jurisdiction
		hr: Jurisdiction
		si-moh: Institution si type=type-ministry
		hr-moh: Institution hr type=type-ministry
		si-register: DataSource si name=Register
		plan: Scenario si name=Plan state=AGREED
	`)
	apply(t, g, change.Options{}, change.Edit{Record: "plan", Set: fields{"state": "DRAFT"}})
	for _, e := range []change.Edit{
		{Record: "si-moh", Set: fields{"note": "x"}},
		{Record: "si-register", Set: fields{"note": "secret"}},
		{Kind: "DataSource", Set: fields{"slug": "si-secret", "name": "Secret", "jurisdiction": "si", "confidence": "LOW", "origin": "UNVERIFIED"}},
	} {
		if got := apply(t, g, change.Options{Scenario: "plan"}, e); strings.Contains(got, "fault") {
			t.Fatal(got)
		}
	}
	apply(t, g, change.Options{}, change.Edit{Record: "plan", Set: fields{"state": "AGREED"}})
	g.Hidden = access.Hidden{Kinds: []store.Kind{"DataSource"}}
	ann := access.With(t.Context(), access.Principal{Account: "ann", Rights: access.Rights{Role: access.Editor, Jurisdictions: []access.Jurisdiction{"HR"}}})
	out, err := change.Do(ann, g, []change.Act{change.CopyScenario(change.CopyArgs{From: "plan", Slug: "hr-plan", Jurisdiction: "HR"})}, change.Options{Author: "ann"})
	if err != nil || len(out.Faults) > 0 {
		t.Fatal(err, out.Faults)
	}
	if body := recordOf(t, g, "hr-plan").Body; strings.Contains(body, "ecret") || !strings.Contains(body, `"note\":\"x\"`) {
		t.Errorf("the copy says %s", body)
	}
}
