package roadmap_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/access"
	"github.com/whoplans/whoplans/graph/change"
	"github.com/whoplans/whoplans/graph/graphtest"
	"github.com/whoplans/whoplans/graph/roadmap"
	"github.com/whoplans/whoplans/graph/store/memory"
	"github.com/whoplans/whoplans/seed/seedtest"
)

// asIs is a country where a chamber sets quotas, nobody forecasts, and a scenario is
// empty.
const asIs = `
si: Jurisdiction name=Slovenia
monitor: PlanningTask name=Monitoring gerund=monitoring_stock needs=WORK informs=forecast
forecast: PlanningTask name=Forecasting gerund=forecasting_supply needs=WORK,DATA informs=quotas
quotas: PlanningTask name=Quotas gerund=setting_specialist_quotas needs=DECISION,LEGAL_BASIS
moh: Institution si name=Ministry_of_Health
chamber: Institution si name=Medical_Chamber
nijz: Institution si name=Institute_of_Public_Health
nijz -RESPONSIBLE-> monitor (si)
chamber -ACCOUNTABLE-> quotas (si)
si -NOBODY-> forecast
plan: Scenario si name=A_planning_unit
`

type fields = map[string]any

func record(kind graph.Kind, slug string, set fields) change.Edit {
	set["slug"], set["confidence"], set["origin"] = slug, "LOW", "UNVERIFIED"
	return change.Edit{Kind: kind, Set: set}
}

// toBe returns the changes of the scenario.
func toBe() []change.Act {
	return []change.Act{
		record("PlanningBody", "unit", fields{"names": []any{fields{"lang": "en", "text": "Planning Unit"}}, "seat": "si", "type": "type-x", "sector": "sector-x", "level": "NATIONAL"}).Act(),
		record("Membership", "unit-moh", fields{"body": "unit", "member": "moh", "role": "MEMBER"}).Act(),
		record("DataSource", "register", fields{"name": "Register", "jurisdiction": "si", "owner": "nijz"}).Act(),
		record("Source", "src-act", fields{"title": "Quota Act"}).Act(),
		record("Responsibility", "unit-forecasts", fields{"stakeholder": "unit", "task": "forecast", "role": "RESPONSIBLE", "jurisdiction": "si", "level": "NATIONAL", "dataSources": []any{"register"}}).Act(),
		change.Edit{Record: "si-nobody-forecast", Delete: true}.Act(),
		change.Edit{Record: "chamber-accountable-quotas", Delete: true}.Act(),
		record("Responsibility", "moh-decides", fields{"stakeholder": "moh", "task": "quotas", "role": "ACCOUNTABLE", "jurisdiction": "si", "level": "NATIONAL", "legalBasis": fields{"title": "Quota Act", "source": "src-act"}}).Act(),
	}
}

// planned returns the country with its scenario, on 15 June 2027.
func planned(t *testing.T) (context.Context, *graph.Graph) {
	t.Helper()
	g := graphtest.Draw(t, asIs)
	g.Now = func() time.Time { return time.Date(2027, 6, 15, 0, 0, 0, 0, time.UTC) }
	ctx := access.With(t.Context(), access.Operator("operator"))
	do(ctx, t, g, change.Options{Scenario: "plan"}, toBe()...)
	return ctx, g
}

func do(ctx context.Context, t *testing.T, g *graph.Graph, o change.Options, acts ...change.Act) *change.Outcome {
	t.Helper()
	o.Author = "editor"
	out, err := change.Do(ctx, g, acts, o)
	if err != nil || len(out.Faults) > 0 {
		t.Fatal(err, out)
	}
	return out
}

func find(ctx context.Context, t *testing.T, g *graph.Graph) *roadmap.RoadMap {
	t.Helper()
	m, err := roadmap.Find(ctx, graphtest.View(t, g), "plan")
	if err != nil {
		t.Fatal(err)
	}
	return m
}

// show returns a road map as text: each action with its progress, its changes, what it
// waits for and why it is late.
func show(ctx context.Context, t *testing.T, m *roadmap.RoadMap) string {
	t.Helper()
	var b strings.Builder
	for _, a := range m.Actions {
		fmt.Fprintf(&b, "%d. %s: %s %d/%d", a.Place, a.Title, a.State, a.Progress.Done, a.Progress.Total)
		for _, is := range []struct {
			so   bool
			word string
		}{{a.Proposed(), "proposed"}, {a.Critical, "critical"}, {a.OnlySaid(), "only said"}} {
			if is.so {
				b.WriteString(", " + is.word)
			}
		}
		b.WriteString("\n")
		for _, c := range a.Changes {
			words, err := c.Change.Words(ctx, nil)
			if err != nil {
				t.Fatal(err)
			}
			fmt.Fprintf(&b, "   %s %s\n", c.State, words)
		}
		for _, d := range a.DependsOn {
			must := "better after"
			if d.Must {
				must = "after"
			}
			fmt.Fprintf(&b, "   %s %d: %s\n", must, d.On.Place, d.Why)
		}
		for _, l := range a.Late {
			fmt.Fprintf(&b, "   late: %s\n", l)
		}
	}
	return graphtest.Unindent(b.String())
}

func TestProposed(t *testing.T) {
	ctx, g := planned(t)
	m := find(ctx, t, g)
	want := graphtest.Unindent(`
		1. Creates Planning Unit, and 1 more: PLANNED 0/2, proposed
		   OPEN Creates Planning Unit.
		   OPEN Adds that Ministry of Health is a member of Planning Unit.
		2. Adds the data source Register: PLANNED 0/1, proposed, critical
		   OPEN Adds the data source Register.
		3. Makes Planning Unit responsible for forecasting supply, and 2 more: PLANNED 0/3, proposed, critical
		   OPEN Makes Planning Unit responsible for forecasting supply.
		   OPEN Uses Register for forecasting supply.
		   OPEN No longer says that nobody sees to forecasting supply.
		   after 2: it refers to register
		   after 1: it refers to unit
		4. Moves setting specialist quotas from Medical Chamber to Ministry of Health, and 2 more: PLANNED 0/3, proposed, critical
		   OPEN Moves setting specialist quotas from Medical Chamber to Ministry of Health.
		   OPEN Bases the role of Ministry of Health in setting specialist quotas on Quota Act.
		   OPEN Adds the source Quota Act.
		   better after 3: Forecasting informs it
	`)
	if diff := cmp.Diff(want, show(ctx, t, m)); diff != "" {
		t.Errorf("road map (-want +got):\n%s", diff)
	}
	if got := m.Actions[3].Records(); !slices.Equal(got, []string{"chamber-accountable-quotas", "moh-decides", "src-act"}) {
		t.Errorf("records %v", got)
	}
	if got := m.Progress; got.Total != 9 || got.Done != 0 || got.Percent() != 0 {
		t.Errorf("progress %+v", got)
	}
}

// TestAdoptTwice adopts an action again: there is nothing to do, and nothing is written that would be
// in the way of undoing the first time.
func TestAdoptTwice(t *testing.T) {
	ctx, g := planned(t)
	do(ctx, t, g, change.Options{}, roadmap.Propose(roadmap.ProposeArgs{Scenario: "plan"}))
	i := slices.IndexFunc(find(ctx, t, g).Actions, func(a *roadmap.PlannedAction) bool { return len(a.DependsOn) == 0 })
	adopt := roadmap.Adopt(roadmap.AdoptArgs{ID: find(ctx, t, g).Actions[i].Action.ID})
	first := do(ctx, t, g, change.Options{}, adopt)
	if first.Rev == 0 {
		t.Fatal("the first time, nothing is written")
	}
	if again := do(ctx, t, g, change.Options{}, adopt); again.Rev != 0 {
		t.Errorf("the second time, revision %d is written: %+v", again.Rev, again.Changes)
	}
	out, err := change.Revert(ctx, g, change.RevertArgs{Rev: first.Rev}, change.Options{Author: "editor"})
	if err != nil || len(out.Faults) > 0 || out.Rev == 0 {
		t.Errorf("undone: %+v, %v", out, err)
	}
}

func TestEffect(t *testing.T) {
	ctx, g := planned(t)
	e, err := roadmap.EffectOf(ctx, graphtest.View(t, g), "plan")
	if err != nil {
		t.Fatal(err)
	}
	got := strings.Join(e.Words(), "\n")
	want := "It closes 2 gaps, opens 1 gap and leaves 2 gaps.\n" +
		"3 tasks would be on record as done by somebody (now 2), with 5 of the 5 parts that these need (now 2 of 3).\n" +
		"3 parts in tasks would depend on a single stakeholder (now 2)."
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("effect (-want +got):\n%s", diff)
	}
}

// TestProgress follows two actions: one that is marked as done although it is not, and one
// that is adopted and then partly undone by somebody else.
func TestProgress(t *testing.T) {
	ctx, g := planned(t)
	do(ctx, t, g, change.Options{}, roadmap.Propose(roadmap.ProposeArgs{Scenario: "plan"}))
	action := func(holds string) graph.ID {
		for _, a := range find(ctx, t, g).Actions {
			if strings.Contains(a.Title, holds) {
				return a.Action.ID
			}
		}
		t.Fatalf("no action has %q in its title", holds)
		return ""
	}
	law, body := action("quotas"), action("Planning Unit")
	do(ctx, t, g, change.Options{},
		change.Edit{Record: string(law), Set: fields{"state": "DONE", "end": "2027-01"}}.Act(),
		change.Edit{Record: string(body), Set: fields{"start": "2027-01", "end": "2027-03", "owner": "moh"}}.Act(),
		record("Milestone", "first", fields{"title": "Statute", "action": body, "due": "2027-02"}).Act(),
	)
	if out, err := change.Do(ctx, g, []change.Act{roadmap.Adopt(roadmap.AdoptArgs{ID: action("forecasting")})}, change.Options{Author: "editor"}); err != nil || len(out.Faults) == 0 {
		t.Errorf("a duty before its body: %+v, %v", out, err)
	}
	first, _, _ := strings.Cut(show(ctx, t, find(ctx, t, g)), "2. ")
	_, last, _ := strings.Cut(show(ctx, t, find(ctx, t, g)), "4. ")
	do(ctx, t, g, change.Options{}, roadmap.Adopt(roadmap.AdoptArgs{ID: body}))
	do(ctx, t, g, change.Options{}, change.Edit{Record: "unit-moh", Delete: true}.Act())
	then, _, _ := strings.Cut(show(ctx, t, find(ctx, t, g)), "2. ")
	want := graphtest.Unindent(`
		1. Creates Planning Unit, and 1 more: PLANNED 0/2, critical
		   OPEN Creates Planning Unit.
		   OPEN Adds that Ministry of Health is a member of Planning Unit.
		   late: it was due to be done by 2027-03
		   late: Statute was due by 2027-02
		4. Moves setting specialist quotas from Medical Chamber to Ministry of Health, and 2 more: DONE 0/3, critical, only said
		   OPEN Moves setting specialist quotas from Medical Chamber to Ministry of Health.
		   OPEN Bases the role of Ministry of Health in setting specialist quotas on Quota Act.
		   OPEN Adds the source Quota Act.
		   better after 3: Forecasting informs it
		   late: it was due to be done by 2027-01
		1. Creates Planning Unit, and 1 more: DONE 1/2, critical, only said
		   DONE Creates Planning Unit.
		   UNDONE Adds that Ministry of Health is a member of Planning Unit.
		   late: it was due to be done by 2027-03
		   late: Statute was due by 2027-02
	`)
	if diff := cmp.Diff(want, first+"4. "+last+then); diff != "" {
		t.Errorf("said to be done, and adopted (-want +got):\n%s", diff)
	}
}

// TestCritical checks which dates and states decide the critical path.
func TestCritical(t *testing.T) {
	ctx, g := planned(t) // on 2027-06-15
	do(ctx, t, g, change.Options{}, roadmap.Propose(roadmap.ProposeArgs{Scenario: "plan"}))
	m := find(ctx, t, g)
	id := func(place int) string { return string(m.Actions[place-1].Action.ID) }
	path := func() (places []int) {
		for _, a := range find(ctx, t, g).CriticalPath {
			places = append(places, 1+slices.IndexFunc(m.Actions, func(x *roadmap.PlannedAction) bool { return x.Action.ID == a.Action.ID }))
		}
		return places
	}
	// The body is 1, the register 2, the forecast 3 and the quotas, after the forecast, 4.
	for _, tt := range []struct {
		name   string
		action int
		set    fields
		want   []int
	}{
		{"without dates the longest way", 1, fields{"note": "x"}, []int{2, 3, 4}},
		{"what takes longer", 1, fields{"start": "2027-07", "end": "2027-12"}, []int{1, 3, 4}},
		{"what was to be done long ago takes no longer than it still does", 1, fields{"start": "2027-01", "end": "2027-02", "state": "UNDER_WAY"}, []int{2, 3, 4}},
		{"what ends later, without taking longer", 2, fields{"start": "2028-03-01", "end": "2028-03-02"}, []int{2, 3, 4}},
		{"a day that it is to end by", 1, fields{"start": nil, "end": "2029"}, []int{1, 3, 4}},
		{"what others do not wait for", 4, fields{"start": "2030", "end": "2030", "after": []any{}}, []int{1, 3, 4}},
		{"what is dropped", 3, fields{"state": "DROPPED"}, []int{4}},
	} {
		do(ctx, t, g, change.Options{}, change.Edit{Record: id(tt.action), Set: tt.set}.Act())
		if got := path(); !slices.Equal(got, tt.want) {
			t.Errorf("%s: %v, want %v", tt.name, got, tt.want)
		}
	}
	do(ctx, t, g, change.Options{}, record("Action", "workshop", fields{"title": "Workshop", "scenario": "plan", "state": "PLANNED", "end": "2031"}).Act())
	if got := find(ctx, t, g).CriticalPath; len(got) != 1 || got[0].Title != "Workshop" {
		t.Errorf("an action that changes nothing, and ends last, is not the path: %+v", got)
	}
}

// TestLate checks when an action or a milestone is late.
func TestLate(t *testing.T) {
	ctx, g := planned(t) // on 2027-06-15
	do(ctx, t, g, change.Options{},
		record("Action", "step", fields{"title": "Step", "scenario": "plan", "state": "PLANNED", "records": []any{"unit", "unit-moh"}}).Act(),
		record("Milestone", "mark", fields{"title": "Statute", "action": "step"}).Act())
	late := func() string {
		for _, a := range find(ctx, t, g).Actions {
			if a.Title == "Step" {
				return strings.Join(a.Late, ", ")
			}
		}
		return "no step"
	}
	for _, tt := range []struct {
		name, record string
		set          fields
		want         string
	}{
		{"without dates", "step", fields{"note": "x"}, ""},
		{"it may begin until the end of the month", "step", fields{"start": "2027-06"}, ""},
		{"it has not begun", "step", fields{"start": "2027-05"}, "it was due to begin by 2027-05"},
		{"it has", "step", fields{"state": "UNDER_WAY"}, ""},
		{"it is to be done by today", "step", fields{"end": "2027-06-15"}, ""},
		{"it was", "step", fields{"end": "2027-06-14"}, "it was due to be done by 2027-06-14"},
		{"it is said to be done", "step", fields{"state": "DONE"}, "it was due to be done by 2027-06-14"},
		{"it is dropped", "step", fields{"state": "DROPPED"}, ""},
		{"a milestone", "mark", fields{"due": "2027-05"}, ""},
		{"of an action that goes on", "step", fields{"state": "UNDER_WAY", "end": nil}, "Statute was due by 2027-05"},
		{"it is reached", "mark", fields{"reached": "2027-06"}, ""},
		{"it is not", "mark", fields{"reached": nil}, "Statute was due by 2027-05"},
	} {
		do(ctx, t, g, change.Options{}, change.Edit{Record: tt.record, Set: tt.set}.Act())
		if got := late(); got != tt.want {
			t.Errorf("%s: %q, want %q", tt.name, got, tt.want)
		}
	}
	do(ctx, t, g, change.Options{}, roadmap.Adopt(roadmap.AdoptArgs{ID: "step"}))
	if got := late(); got != "" {
		t.Errorf("what is done is late: %s", got)
	}
}

// TestDropped checks that the changes of a dropped action count for as long as the
// scenario contains them.
func TestDropped(t *testing.T) {
	ctx, g := planned(t)
	do(ctx, t, g, change.Options{}, roadmap.Propose(roadmap.ProposeArgs{Scenario: "plan"}))
	before := find(ctx, t, g)
	law := before.Actions[3]
	do(ctx, t, g, change.Options{}, change.Edit{Record: string(law.Action.ID), Set: fields{"state": "DROPPED", "end": "2027-01"}}.Act())
	after := find(ctx, t, g)
	if diff := cmp.Diff(before.Progress, after.Progress); diff != "" || len(after.Late()) > 0 {
		t.Errorf("progress (-before +once it is dropped):\n%s, late %v", diff, after.Late())
	}
	do(ctx, t, g, change.Options{Scenario: "plan"}, change.Edit{Record: "moh-decides", Delete: true}.Act())
	if got := find(ctx, t, g).Progress; got.Total >= before.Progress.Total {
		t.Errorf("progress %+v once a change is taken out of the scenario, %+v before", got, before.Progress)
	}
}

// TestAdoptInAnyOrder adopts random scenarios action by action, in random orders in which
// each action comes after those that it must wait for. The record then equals the
// scenario, and nothing is left of the scenario.
func TestAdoptInAnyOrder(t *testing.T) {
	actions, kinds := 0, map[graph.Kind]bool{}
	var of []graph.Kind
	seedtest.Draw(t, 30, func(r *seedtest.Chance) {
		of = r.Kinds()
		g := graph.New(memory.New(graph.Describe().Schema()))
		for _, f := range graphtest.Load(t, g, seedtest.OfEveryKind()).Faults {
			t.Fatalf("%+v", f)
		}
		ctx := access.With(t.Context(), access.Operator("operator"))
		do(ctx, t, g, change.Options{}, record("Scenario", "plan", fields{"title": "Plan", "jurisdiction": seedtest.Place, "state": "DRAFT"}).Act())
		for range 40 {
			_, err := change.Do(ctx, g, r.Acts(), change.Options{Author: "editor", Scenario: "plan"})
			if err != nil && !errors.Is(err, graph.ErrInvalid) {
				t.Fatal(err)
			}
		}
		o, err := graphtest.View(t, g).Would(ctx, "plan")
		if err != nil || len(o.Clashes) > 0 {
			t.Fatalf("the present did not change, and there are clashes: %+v, %v", o.Clashes, err)
		}
		for _, ch := range o.Changes {
			kinds[ch.Record().Kind] = true
		}
		scenario := graph.ID("plan")
		at, err := graphtest.View(t, g).At(ctx, graph.StateRef{Scenario: &scenario})
		if err != nil {
			t.Fatal(err)
		}
		seen := graphtest.Facts(t, at)
		do(ctx, t, g, change.Options{}, roadmap.Propose(roadmap.ProposeArgs{Scenario: "plan"}))
		inCharge(ctx, t, g, r, o)
		m := find(ctx, t, g)
		inOrder(t, m)
		left := m.Actions
		actions += len(left)
		done := map[string]bool{}
		for len(left) > 0 {
			i := r.IntN(len(left))
			must := slices.ContainsFunc(left[i].DependsOn, func(d roadmap.ActionDependency) bool { return d.Must && !done[d.On.Key] })
			out, err := change.Do(ctx, g, []change.Act{roadmap.Adopt(roadmap.AdoptArgs{ID: left[i].Action.ID})}, change.Options{Author: "editor"})
			switch {
			case err != nil || must != (len(out.Faults) > 0):
				t.Fatalf("%s, which must wait for another: %v, is adopted: %v %+v", left[i].Title, must, err, out)
			case must:
				continue
			}
			done[left[i].Key] = true
			left = slices.Delete(left, i, i+1)
		}
		if diff := cmp.Diff(seen, graphtest.Facts(t, graphtest.View(t, g))); diff != "" {
			t.Fatalf("adopted (-seen +recorded):\n%s", diff)
		}
		if o, err = graphtest.View(t, g).Would(ctx, "plan"); err != nil || len(o.Edits) > 0 {
			t.Fatalf("left of the scenario: %+v, %v", o.Edits, err)
		}
		if p := find(ctx, t, g).Progress; p.Done != p.Total {
			t.Fatalf("progress %+v when all is adopted", p)
		}
	})
	t.Logf("%d actions", actions)
	if actions < 100 {
		t.Errorf("%d actions: that proves little", actions)
	}
	for _, k := range of {
		if !kinds[k] {
			t.Errorf("no scenario changes a %s", k)
		}
	}
}

// inCharge gives each action an owner, which the scenario may merge into another but not just
// delete: an action that refers to it would be in the way of that.
func inCharge(ctx context.Context, t *testing.T, g *graph.Graph, r *seedtest.Chance, o *graph.Overlay) {
	t.Helper()
	goes := map[string]bool{}
	for _, ch := range o.Changes {
		if ch.After == nil && o.Merged[ch.Before.ID] == "" {
			goes[ch.Before.Slug()] = true
		}
	}
	var bodies []graph.ID
	for _, d := range seedtest.OfEveryKind() {
		if (d.Kind == "Institution" || d.Kind == "PlanningBody") && !goes[d.Slug] {
			bodies = append(bodies, graph.SlugID(d.Slug))
		}
	}
	for _, a := range find(ctx, t, g).Actions {
		do(ctx, t, g, change.Options{}, change.Edit{Record: string(a.Action.ID), Set: fields{"owner": bodies[r.IntN(len(bodies))]}}.Act())
	}
}

// inOrder checks that each action comes after those that it waits for.
func inOrder(t *testing.T, m *roadmap.RoadMap) {
	t.Helper()
	for _, a := range m.Actions {
		for _, d := range a.DependsOn {
			if d.On.Place >= a.Place {
				t.Errorf("%s comes before %s, for which it waits: %s", a.Title, d.On.Title, d.Why)
			}
		}
	}
}
