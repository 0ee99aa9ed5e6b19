package roadmap_test

import (
	"context"
	"fmt"
	"math/rand/v2"
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
)

// asIs is a country where a chamber sets quotas, and nobody forecasts.
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

// toBe are the changes of the scenario.
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

// planned is the country with its scenario.
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

// show writes a road map: an action with its progress, changes and what it waits for.
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
		   OPEN Does forecasting supply using Register.
		   OPEN Ends that nobody sees to forecasting supply.
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

// TestProgress follows two actions: one that is said to be done and is not, and one that
// is adopted, and undone by somebody else.
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

// TestDropped counts what a dropped action was to make, for as long as the scenario says
// it: the effect and the difference do, too.
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

// TestAdoptInAnyOrder makes random scenarios true, action by action, in any order in
// which each comes after what it has to wait for. That comes to what was seen in the
// scenario, and nothing is left of it.
func TestAdoptInAnyOrder(t *testing.T) {
	seed := uint64(time.Now().UnixNano())
	t.Logf("seed %d", seed)
	r := rand.New(rand.NewPCG(seed, 1))
	actions := 0
	for range 25 {
		g := graphtest.Draw(t, asIs)
		ctx := access.With(t.Context(), access.Operator("operator"))
		for range 25 {
			_, err := change.Do(ctx, g, []change.Act{someChange(r)}, change.Options{Author: "editor", Scenario: "plan"})
			if err != nil {
				t.Fatal(err)
			}
		}
		if o, err := graphtest.View(t, g).Would(ctx, "plan"); err != nil || len(o.Clashes) > 0 {
			t.Fatalf("the present did not change, and there are clashes: %+v, %v", o.Clashes, err)
		}
		scenario := graph.ID("plan")
		at, err := graphtest.View(t, g).At(ctx, graph.StateRef{Scenario: &scenario})
		if err != nil {
			t.Fatal(err)
		}
		seen := bodies(t, at)
		do(ctx, t, g, change.Options{}, roadmap.Propose(roadmap.ProposeArgs{Scenario: "plan"}))
		left := find(ctx, t, g).Actions
		actions += len(left)
		done := map[string]bool{}
		for len(left) > 0 {
			i := r.IntN(len(left))
			if slices.ContainsFunc(left[i].DependsOn, func(d roadmap.ActionDependency) bool { return d.Must && !done[d.On.Key] }) {
				continue
			}
			do(ctx, t, g, change.Options{}, roadmap.Adopt(roadmap.AdoptArgs{ID: left[i].Action.ID}))
			done[left[i].Key] = true
			left = slices.Delete(left, i, i+1)
		}
		if diff := cmp.Diff(seen, bodies(t, graphtest.View(t, g))); diff != "" {
			t.Fatalf("adopted (-seen +recorded):\n%s", diff)
		}
		o, err := graphtest.View(t, g).Would(ctx, "plan")
		if err != nil || len(o.Edits) > 0 {
			t.Fatalf("left of the scenario: %+v, %v", o.Edits, err)
		}
		if p := find(ctx, t, g).Progress; p.Done != p.Total {
			t.Fatalf("progress %+v when all is adopted", p)
		}
	}
	if actions < 60 {
		t.Errorf("%d actions: that proves little", actions)
	}
}

// someChange is a change of the drawn country, which may be at fault.
func someChange(r *rand.Rand) change.Act {
	pick := func(names ...string) string { return names[r.IntN(len(names))] }
	body := func() string { return pick("moh", "chamber", "nijz", "unit0", "unit1", "unit2") }
	task, role := pick("monitor", "forecast", "quotas"), pick("RESPONSIBLE", "ACCOUNTABLE", "CONSULTED")
	n := fmt.Sprint(r.IntN(3))
	switch r.IntN(12) {
	case 0, 1:
		return record("PlanningBody", "unit"+n, fields{"names": []any{fields{"lang": "en", "text": "Unit " + n}}, "seat": "si", "type": "type-x", "sector": "sector-x", "level": "NATIONAL"}).Act()
	case 2, 3:
		return record("Responsibility", "duty"+n+task, fields{"stakeholder": body(), "task": task, "role": role, "jurisdiction": "si", "level": "NATIONAL"}).Act()
	case 4:
		return record("Membership", "member"+n, fields{"body": body(), "member": body(), "role": "MEMBER"}).Act()
	case 5:
		return record("Source", "src-"+n, fields{"title": "Source " + n}).Act()
	case 6:
		return change.Edit{Record: body(), Add: fields{"citations": []any{fields{"source": "src-" + n}}}}.Act()
	case 7:
		return change.Edit{Record: body(), Set: fields{"parent": body()}}.Act()
	case 8:
		return change.Edit{Record: pick("si-nobody-forecast", "chamber-accountable-quotas", "member"+n, "duty"+n+task, body()), Delete: true}.Act()
	case 9:
		return change.Edit{Record: body(), Set: fields{"slug": body()}}.Act()
	case 10:
		return change.Merge(change.MergeArgs{From: graph.ID(body()), Into: graph.ID(body())})
	}
	return change.Transfer(change.TransferArgs{ID: graph.ID(pick("chamber-accountable-quotas", "nijz-responsible-monitor", "duty"+n+task)), To: graph.ID(body()), On: "2028"})
}

// bodies are all records but scenarios and actions, by id.
func bodies(t *testing.T, v *graph.View) map[graph.ID]string {
	t.Helper()
	all := map[graph.ID]string{}
	for r, err := range v.Reader().Stream(t.Context(), nil) {
		if err != nil {
			t.Fatal(err)
		}
		if r.Kind != "Scenario" && r.Kind != "Action" {
			all[r.ID] = r.Body
		}
	}
	return all
}
