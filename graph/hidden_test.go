package graph_test

import (
	"context"
	"runtime"
	"strconv"
	"testing"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/access"
	"github.com/whoplans/whoplans/graph/change"
	"github.com/whoplans/whoplans/graph/graphtest"
	"github.com/whoplans/whoplans/graph/store"
)

// TestHiddenInScenario has what is hidden in a scenario found once for those who see the
// same, and anew when their rights, the scenario or the present have changed.
func TestHiddenInScenario(t *testing.T) {
	g := graphtest.Draw(t, `
		pl: Jurisdiction
		si: Jurisdiction
		moh: Institution pl
		register: DataSource pl name=Register
		plan: Scenario si name=Plan
	`)
	type fields = map[string]any
	write := func(scenario graph.ID, e change.Edit) {
		t.Helper()
		out, err := change.Apply(access.With(t.Context(), access.Operator("operator")), g, []change.Edit{e}, change.Options{Author: "operator", Scenario: scenario})
		if err != nil || len(out.Faults) > 0 {
			t.Fatal(err, out)
		}
	}
	source := func(slug string) change.Edit {
		return change.Edit{Kind: "DataSource", Set: fields{"slug": slug, "name": slug, "jurisdiction": "pl", "confidence": "LOW", "origin": "UNVERIFIED"}}
	}
	write("plan", source("planned"))
	g.Hidden = access.Hidden{Kinds: []store.Kind{"DataSource"}}
	editor := func(of ...access.Jurisdiction) access.Principal {
		return access.Principal{Account: "ann", Rights: access.Rights{Role: access.Editor, Jurisdictions: of}}
	}
	in := func(who access.Principal) *graph.View {
		t.Helper()
		v, err := g.View(access.With(t.Context(), who), 0)
		if err != nil {
			t.Fatal(err)
		}
		scenario := graph.ID("plan")
		at, err := v.At(t.Context(), graph.StateRef{Scenario: &scenario})
		if err != nil {
			t.Fatal(err)
		}
		return at
	}
	sees := func(who access.Principal, want map[string]bool) {
		t.Helper()
		var slugs []string
		for slug := range want {
			slugs = append(slugs, slug)
		}
		found, err := in(who).Lookup(t.Context(), slugs)
		if err != nil {
			t.Fatal(err)
		}
		for slug, seen := range want {
			if (found[slug] != nil) != seen {
				t.Errorf("%v sees %s: %v", who.Jurisdictions, slug, found[slug] != nil)
			}
		}
	}
	si, both := editor("SI"), editor("SI", "PL")
	kept := in(si).Unseen()
	if in(si).Unseen() != kept {
		t.Error("what is hidden is found anew for each request")
	}
	sees(si, map[string]bool{"moh": true, "register": false, "planned": false})
	sees(both, map[string]bool{"moh": true, "register": true, "planned": true})
	sees(si, map[string]bool{"register": false, "planned": false}) // when she lost the right again
	write("plan", source("later"))
	sees(si, map[string]bool{"moh": true, "later": false})
	sees(both, map[string]bool{"later": true})
	write("plan", change.Edit{Record: "later", Delete: true})
	sees(both, map[string]bool{"later": false})
	write("", source("recorded"))
	sees(si, map[string]bool{"recorded": false})
	sees(both, map[string]bool{"recorded": true})
	g.Hidden = access.Hidden{Jurisdictions: []access.Jurisdiction{"PL"}}
	sees(si, map[string]bool{"moh": false, "recorded": false})
	g.Hidden = access.Hidden{}
	sees(si, map[string]bool{"moh": true, "recorded": true, "planned": true})
}

// BenchmarkHiddenInScenario opens a scenario for an editor from whom so many records are hidden, and
// says how much memory keeping that takes for each of them.
func BenchmarkHiddenInScenario(b *testing.B) {
	for _, n := range []int{1_000, 5_000, 6_000, 20_000} {
		b.Run(strconv.Itoa(n), func(b *testing.B) {
			g, ann := manyHidden(b, n)
			v, err := g.View(ann, 0) // the present, without what is hidden
			if err != nil {
				b.Fatal(err)
			}
			before := held()
			at := openPlan(ann, b, g)
			each := float64(held()-before) / float64(n)
			for b.Loop() {
				openPlan(ann, b, g)
			}
			b.ReportMetric(each, "B/hidden")
			runtime.KeepAlive(at)
			runtime.KeepAlive(v)
		})
	}
}

// manyHidden returns a graph with a scenario named plan, and the context of an editor from whom n
// records are hidden.
func manyHidden(tb testing.TB, n int) (*graph.Graph, context.Context) {
	tb.Helper()
	g := graphtest.Draw(tb, "pl: Jurisdiction\nsi: Jurisdiction\nmoh: Institution pl\nplan: Scenario si name=Plan\n")
	drafts := make([]change.Draft, n)
	for i := range drafts {
		slug := "register-" + strconv.Itoa(i)
		drafts[i] = change.Draft{Kind: "DataSource", Slug: slug, Fields: map[string]any{
			"name": "Register of " + slug, "jurisdiction": "pl", "owner": "moh", "note": "What it holds is told in some words.", "confidence": "LOW", "origin": "UNVERIFIED",
		}}
	}
	graphtest.Load(tb, g, drafts)
	edit := change.Edit{Record: "moh", Set: map[string]any{"note": "x"}}
	out, err := change.Apply(access.With(tb.Context(), access.Operator("operator")), g, []change.Edit{edit}, change.Options{Author: "operator", Scenario: "plan"})
	if err != nil || len(out.Faults) > 0 {
		tb.Fatal(err, out)
	}
	g.Hidden = access.Hidden{Jurisdictions: []access.Jurisdiction{"PL"}}
	return g, access.With(tb.Context(), access.Principal{Account: "ann", Rights: access.Rights{Role: access.Editor, Jurisdictions: []access.Jurisdiction{"SI"}}})
}

// openPlan opens the scenario named plan.
func openPlan(ctx context.Context, tb testing.TB, g *graph.Graph) *graph.View {
	tb.Helper()
	v, err := g.View(ctx, 0)
	if err == nil {
		scenario := graph.ID("plan")
		v, err = v.At(ctx, graph.StateRef{Scenario: &scenario})
	}
	if err != nil {
		tb.Fatal(err)
	}
	return v
}

// held returns how much memory is in use.
func held() int {
	var m runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&m)
	return int(m.HeapAlloc)
}

// TestManyHidden hides thousands of records: they are found once, too.
func TestManyHidden(t *testing.T) {
	g, ann := manyHidden(t, 6_000)
	if openPlan(ann, t, g).Unseen() != openPlan(ann, t, g).Unseen() {
		t.Error("what is hidden is found anew for each request")
	}
}
