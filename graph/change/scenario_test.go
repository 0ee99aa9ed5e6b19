package change_test

import (
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/change"
	"github.com/whoplans/whoplans/graph/graphtest"
	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/graph/store/memory"
	"github.com/whoplans/whoplans/seed/seedtest"
)

// plan creates a scenario without changes.
var plan = change.Edit{Kind: "Scenario", Set: fields{"slug": "plan", "title": "Plan", "jurisdiction": "pl", "state": "DRAFT", "confidence": "HIGH", "origin": "UNVERIFIED"}}

// planned returns the small graph with that scenario.
func planned(t *testing.T) *graph.Graph {
	t.Helper()
	g := graphtest.Draw(t, small)
	if got := apply(t, g, change.Options{}, plan); !strings.HasPrefix(got, "revision 2\n+ Scenario plan\n") {
		t.Fatal(got)
	}
	return g
}

// in are the options of changes in the scenario.
var in = change.Options{Scenario: "plan"}

// overlay shows the effect of the scenario on the present state.
func overlay(t *testing.T, g *graph.Graph) string {
	t.Helper()
	return overlayOf(t, g, "plan")
}

func overlayOf(t *testing.T, g *graph.Graph, scenario string) string {
	t.Helper()
	v := graphtest.View(t, g)
	o, err := v.Would(t.Context(), scenario)
	if err != nil {
		t.Fatal(err)
	}
	changes, err := v.Differences(t.Context(), o.Changes, v.Now)
	if err != nil {
		t.Fatal(err)
	}
	text := strings.TrimPrefix(shown(&change.Outcome{Changes: changes}), "revision 0\n")
	for _, d := range o.Done {
		text += "done: " + d.Record().Slug() + "\n"
	}
	for _, c := range o.Clashes {
		text += fmt.Sprintf("%s: %s\n", c.Code, c.Words(nil))
	}
	return text
}

// do makes acts and shows the outcome.
func do(t *testing.T, g *graph.Graph, o change.Options, acts ...change.Act) string {
	t.Helper()
	o.Author = "editor"
	out, err := change.Do(operator(t), g, acts, o)
	if err != nil {
		return err.Error()
	}
	return shown(out)
}

func TestScenario(t *testing.T) {
	note := func(text any) change.Edit { return change.Edit{Record: "moh", Set: fields{"note": text}} }
	level := change.Edit{Record: "moh", Set: fields{"level": "REGIONAL"}}
	source := change.Edit{Kind: "Source", Set: fields{"slug": "src-new", "title": "New", "confidence": "HIGH", "origin": "RETRIEVED"}}
	cite := change.Edit{Record: "moh", Add: fields{"citations": []any{fields{"source": "src-new"}}}}
	remove := func(slug string) change.Edit { return change.Edit{Record: slug, Delete: true} }
	for _, tt := range []struct {
		name              string
		scenario, present []change.Edit // one change each, in this order
		want              string
	}{
		{"nothing", nil, nil, ""},
		{"fields", []change.Edit{note("x"), level}, nil, "Δ Institution moh\n  level: NATIONAL -> REGIONAL\n  note:  -> x\n"},
		{"what is taken back is no change", []change.Edit{note("x"), note(nil)}, nil, ""},
		{"the present moves beside it", []change.Edit{note("x")}, []change.Edit{level}, "Δ Institution moh\n  note:  -> x\n"},
		{"the present becomes so", []change.Edit{note("x")}, []change.Edit{note("x"), level}, "done: moh\n"},
		{"the present becomes so in part", []change.Edit{note("x"), level}, []change.Edit{note("x")}, "Δ Institution moh\n  level: NATIONAL -> REGIONAL\n"},
		{"the present becomes otherwise", []change.Edit{note("x"), level}, []change.Edit{note("y")}, "CHANGED: moh was changed differently from the scenario: note\n"},
		{"what is new, and what leads to it", []change.Edit{source, cite}, nil,
			"+ Source src-new\n  confidence:  -> HIGH\n  origin:  -> RETRIEVED\n  slug:  -> src-new\n  title:  -> New\nΔ Institution moh\n  citations:  -> source src-new\n"},
		{"a slug that is taken, and what leads to it", []change.Edit{source, cite}, []change.Edit{source},
			"TAKEN: src-new would have a slug, or another unique value, that src-new already has\nREFERENCE: moh would refer to something that is not on record\n"},
		{"what goes", []change.Edit{source, {Record: "chamber", Set: fields{"note": "x"}}, remove("chamber"), remove("src-new")}, nil, "- Institution chamber\n  confidence: HIGH -> \n  level: NATIONAL -> \n" +
			"  names: lang en, text \"Chamber of Physicians\" -> \n  origin: UNVERIFIED -> \n  seat: pl -> \n  sector: sector-x -> \n  slug: chamber -> \n  type: type-x -> \n"},
		{"what goes and was changed", []change.Edit{remove("chamber")}, []change.Edit{{Record: "chamber", Set: fields{"note": "y"}}}, "CHANGED: chamber was changed, but the scenario deletes it\n"},
		{"what goes and is referred to by now", []change.Edit{remove("src-law")}, []change.Edit{{Record: "moh", Add: fields{"citations": []any{fields{"source": "src-law"}}}}},
			"REFERRED: src-law would be deleted, but moh refers to it\n"},
		{"the present leads the other way round a tree", []change.Edit{{Record: "moh", Set: fields{"parent": "chamber"}}}, []change.Edit{{Record: "chamber", Set: fields{"parent": "moh"}}},
			"CYCLE: moh would lead back to itself through parent\n"},
		{"the present gives another the same slug", []change.Edit{{Record: "moh", Set: fields{"slug": "new-name"}}}, []change.Edit{{Record: "chamber", Set: fields{"slug": "new-name"}}},
			"TAKEN: new-name would have a slug, or another unique value, that new-name already has\n"},
		{"the present leaves no time for it", []change.Edit{{Record: "moh", Set: fields{"validTo": "2020"}}}, []change.Edit{{Record: "moh", Set: fields{"validFrom": "2021"}}},
			"UNREADABLE: moh would not be a valid record of its kind\n"},
		{"what has gone", []change.Edit{remove("chamber")}, []change.Edit{remove("chamber")}, "done: chamber\n"},
		{"what has gone and should change", []change.Edit{{Record: "chamber", Set: fields{"note": "y"}}}, []change.Edit{remove("chamber")},
			"DELETED: chamber is no longer on record, but the scenario changes it\n"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			g := planned(t)
			for _, e := range tt.scenario {
				if got := apply(t, g, in, e); strings.Contains(got, "fault") {
					t.Fatal(got)
				}
			}
			for _, e := range tt.present {
				if got := apply(t, g, change.Options{}, e); strings.Contains(got, "fault") {
					t.Fatal(got)
				}
			}
			if diff := cmp.Diff(tt.want, overlay(t, g)); diff != "" {
				t.Errorf("over the present (-want +got):\n%s", diff)
			}
		})
	}
}

// TestUnsourcedInScenario takes a citation away in a scenario, and says on record that the source
// confirms it: a fact that needs a source would have none.
func TestUnsourcedInScenario(t *testing.T) {
	g := planned(t)
	apply(t, g, change.Options{}, change.Edit{Record: "chamber", Set: fields{"citations": []any{fields{"source": "src-law"}}}})
	apply(t, g, in, change.Edit{Record: "chamber", Set: fields{"citations": nil, "note": "x"}})
	apply(t, g, change.Options{}, change.Edit{Record: "chamber", Set: fields{"origin": "RETRIEVED"}})
	if diff := cmp.Diff("UNREADABLE: chamber would not be a valid record of its kind\n", overlay(t, g)); diff != "" {
		t.Errorf("over the present (-want +got):\n%s", diff)
	}
}

// TestWriteInScenario checks which changes are refused in a scenario, and that the record
// does not change.
func TestWriteInScenario(t *testing.T) {
	g := planned(t)
	before := bodies(t, g)
	delete(before, idOf(t, g, "plan"))
	for _, tt := range []struct {
		name    string
		options change.Options
		edit    change.Edit
		want    string
	}{
		{"a change", in, change.Edit{Record: "moh", Set: fields{"note": "x"}}, "revision 3\nΔ Institution moh\n  note:  -> x\n"},
		{"another on top of it", in, change.Edit{Record: "moh", Set: fields{"note": "z"}}, "revision 4\nΔ Institution moh\n  note: x -> z\n"},
		{"what is so already", in, change.Edit{Record: "moh", Set: fields{"note": "z"}}, "revision 0\n"},
		{"a dry run", change.Options{Scenario: "plan", DryRun: true}, change.Edit{Record: "moh", Delete: true}, "REFERRED_TO: moh is referred to by moh-accountable-intake"},
		{"a fault as outside", in, change.Edit{Record: "moh", Set: fields{"level": "LOW"}}, "fault in 0 level: BAD_VALUE"},
		{"what was seen before the scenario changed it", in, change.Edit{Record: "moh", Seen: 3, Set: fields{"note": "y"}}, "CONFLICT: moh was changed in the scenario since revision 3, last by editor"},
		{"the scenario itself", in, change.Edit{Record: "plan", Set: fields{"title": "Another"}}, "UNKNOWN_KIND: scenario plan cannot be changed within a scenario"},
		{"no scenario", change.Options{Scenario: "moh"}, change.Edit{Record: "moh", Set: fields{"note": "x"}}, `no scenario has the id or slug "moh"`},
		{"a term of another list", in, change.Edit{Record: "type-x", Set: fields{"scheme": "SECTOR"}}, "fault in 0 scheme: BAD_VALUE: scheme of type-x is INSTITUTION_TYPE and cannot be changed"},
		{"outside", change.Options{}, change.Edit{Record: "moh", Set: fields{"note": nil}}, "revision 0\n"},
		{"it is agreed on", change.Options{}, change.Edit{Record: "plan", Set: fields{"state": "AGREED"}}, "revision 5\nΔ Scenario plan\n  state: DRAFT -> AGREED\n"},
		{"then it is closed", in, change.Edit{Record: "moh", Set: fields{"note": "w"}}, "plan is no longer a draft"},
	} {
		if got := apply(t, g, tt.options, tt.edit); !strings.Contains(got, tt.want) {
			t.Errorf("%s: %s, want %s", tt.name, got, tt.want)
		}
	}
	after := bodies(t, g)
	delete(after, idOf(t, g, "plan"))
	if diff := cmp.Diff(before, after); diff != "" {
		t.Errorf("what is recorded (-before +after):\n%s", diff)
	}
	c, err := graphtest.View(t, g).Changeset(t.Context(), 4)
	if err != nil || c.Reason != "in plan: institution moh: note" {
		t.Errorf("changeset %+v, %v", c, err)
	}
}

func TestEditInScenario(t *testing.T) {
	graphtest.EditInScenario(t, memory.New(graph.Describe().Schema()))
}

func idOf(t *testing.T, g *graph.Graph, slug string) graph.ID {
	t.Helper()
	return recordOf(t, g, slug).ID
}

func recordOf(t *testing.T, g *graph.Graph, slug string) *store.Record {
	t.Helper()
	found, err := graphtest.View(t, g).Lookup(t.Context(), []string{slug})
	if err != nil {
		t.Fatal(err)
	}
	return found[slug]
}

// TestRebase settles clashes in every way.
func TestRebase(t *testing.T) {
	for _, tt := range []struct {
		as                change.Resolution
		rebased, overlays string
	}{
		{"", "fault in 0 resolve: CONFLICT: moh was changed differently from the scenario: note (say what becomes of moh: KEEP or MINE or DROP)\n" +
			"fault in 0 resolve: CONFLICT: chamber is no longer on record, but the scenario changes it", "CHANGED"},
		{change.ResolveKeep, "revision 7", "Δ Institution moh\n  level: NATIONAL -> REGIONAL\n"},
		{change.ResolveMine, "revision 7", "Δ Institution moh\n  level: NATIONAL -> REGIONAL\n  note: y -> x\n+ Institution chamber\n"},
		{change.ResolveDrop, "revision 7", ""},
	} {
		g := planned(t)
		apply(t, g, in, change.Edit{Record: "moh", Set: fields{"note": "x", "level": "REGIONAL"}})
		apply(t, g, in, change.Edit{Record: "chamber", Set: fields{"note": "x"}})
		apply(t, g, change.Options{}, change.Edit{Record: "moh", Set: fields{"note": "y"}})
		apply(t, g, change.Options{}, change.Edit{Record: "chamber", Delete: true})
		if got := apply(t, g, in, change.Edit{Record: "moh", Set: fields{"note": "z"}}); !strings.Contains(got, "settle that first, with rebaseScenario") {
			t.Errorf("before it is settled: %s", got)
		}
		args := change.RebaseArgs{ID: "plan"}
		if tt.as != "" {
			args.Resolve = []change.ResolvedClash{{Record: "moh", As: tt.as}, {Record: "chamber", As: tt.as}}
		}
		if got := do(t, g, change.Options{}, change.Rebase(args)); !strings.Contains(got, tt.rebased) {
			t.Errorf("%s: %s, want %s", tt.as, got, tt.rebased)
		}
		if got := overlay(t, g); !strings.HasPrefix(got, tt.overlays) || tt.overlays == "" && got != "" {
			t.Errorf("%s: %s, want %s", tt.as, got, tt.overlays)
		}
	}
}

// TestRebaseAgreed checks that a scenario which is no longer a draft cannot be changed
// until it is one again, and that adopting a part of it removes that part.
func TestRebaseAgreed(t *testing.T) {
	g := planned(t)
	apply(t, g, in, change.Edit{Record: "moh", Set: fields{"note": "x"}}, change.Edit{Record: "chamber", Set: fields{"note": "x"}})
	state := func(s graph.ScenarioState) change.Edit {
		return change.Edit{Record: "plan", Set: fields{"state": s}}
	}
	apply(t, g, change.Options{}, state(graph.ScenarioAgreed), change.Edit{Record: "moh", Set: fields{"note": "y"}})
	keep := change.Rebase(change.RebaseArgs{ID: "plan", Resolve: []change.ResolvedClash{{Record: "moh", As: change.ResolveKeep}}})
	if got := do(t, g, change.Options{}, keep); !strings.Contains(got, "plan is no longer a draft (make it a DRAFT again, or another scenario)") {
		t.Errorf("rebased: %s", got)
	}
	if got := do(t, g, change.Options{}, change.Adopt(change.AdoptArgs{ID: "plan", Records: []graph.ID{"chamber"}})); strings.Contains(got, "fault") {
		t.Errorf("a part adopted: %s", got)
	}
	apply(t, g, change.Options{}, state(graph.ScenarioDraft))
	if got := do(t, g, change.Options{}, keep); strings.Contains(got, "fault") {
		t.Errorf("rebased as a draft: %s", got)
	}
	if diff := cmp.Diff("done: chamber\n", overlay(t, g)); diff != "" {
		t.Errorf("what is left (-want +got):\n%s", diff)
	}
}

// TestRebaseMerged settles a change that refers to a body which was merged into another:
// with MINE it refers to that one.
func TestRebaseMerged(t *testing.T) {
	duty := change.Create("Responsibility", fields{"slug": "duty", "stakeholder": "chamber", "task": "intake", "role": "RESPONSIBLE", "jurisdiction": "pl", "level": "NATIONAL", "confidence": "LOW", "origin": "UNVERIFIED"})
	for _, tt := range []struct {
		as   change.Resolution
		want string
	}{
		{change.ResolveMine, "+ Responsibility duty\n  confidence:  -> LOW\n  jurisdiction:  -> pl\n  level:  -> NATIONAL\n  origin:  -> UNVERIFIED\n  role:  -> RESPONSIBLE\n  slug:  -> duty\n  stakeholder:  -> moh\n  task:  -> intake\n"},
		{change.ResolveDrop, ""},
	} {
		g := planned(t)
		apply(t, g, in, duty)
		do(t, g, change.Options{}, change.Merge(change.MergeArgs{From: "chamber", Into: "moh"}))
		if diff := cmp.Diff("REFERENCE: duty would refer to a record that was merged into moh\n", overlay(t, g)); diff != "" {
			t.Fatalf("merged (-want +got):\n%s", diff)
		}
		if got := do(t, g, change.Options{}, change.Rebase(change.RebaseArgs{ID: "plan"})); !strings.Contains(got, "say what becomes of duty: MINE or DROP") {
			t.Errorf("not settled: %s", got)
		}
		if got := do(t, g, change.Options{}, change.Rebase(change.RebaseArgs{ID: "plan", Resolve: []change.ResolvedClash{{Record: "duty", As: tt.as}}})); strings.Contains(got, "fault") {
			t.Fatal(got)
		}
		if diff := cmp.Diff(tt.want, overlay(t, g)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.as, diff)
		}
		if got := do(t, g, change.Options{}, change.Adopt(change.AdoptArgs{ID: "plan"})); strings.Contains(got, "fault") {
			t.Errorf("adopted: %s", got)
		}
	}
}

// TestRebaseMergedTogether merges the two records that a claim of the scenario relates: by MINE it
// would relate the record to itself, so it can only be dropped.
func TestRebaseMergedTogether(t *testing.T) {
	g := planned(t)
	apply(t, g, in, change.Edit{Kind: "Relation", Set: fields{"slug": "advice", "from": "chamber", "to": "moh", "type": "ADVISES", "confidence": "LOW", "origin": "UNVERIFIED"}})
	do(t, g, change.Options{}, change.Merge(change.MergeArgs{From: "chamber", Into: "moh"}))
	rebase := func(as change.Resolution) string {
		return do(t, g, change.Options{}, change.Rebase(change.RebaseArgs{ID: "plan", Resolve: []change.ResolvedClash{{Record: "advice", As: as}}}))
	}
	if got, want := rebase(change.ResolveMine), "advice would refer to a record that was merged into moh (DROP the change"; !strings.Contains(got, want) {
		t.Errorf("MINE: %s, want %s", got, want)
	}
	if got := rebase(change.ResolveDrop); strings.Contains(got, "fault") || overlay(t, g) != "" {
		t.Errorf("DROP: %s, left %s", got, overlay(t, g))
	}
}

// TestRebaseRenamed settles a clash over a record that got another slug meanwhile, by either.
func TestRebaseRenamed(t *testing.T) {
	for _, name := range []graph.ID{"moh", "ministry"} {
		g := planned(t)
		apply(t, g, in, change.Edit{Record: "moh", Set: fields{"note": "x"}})
		apply(t, g, change.Options{}, change.Edit{Record: "moh", Set: fields{"note": "y", "slug": "ministry"}})
		args := change.RebaseArgs{ID: "plan", Resolve: []change.ResolvedClash{{Record: name, As: change.ResolveMine}}}
		if got := do(t, g, change.Options{}, change.Rebase(args)); strings.Contains(got, "fault") {
			t.Fatalf("by %s: %s", name, got)
		}
		if diff := cmp.Diff("Δ Institution ministry\n  note: y -> x\n", overlay(t, g)); diff != "" {
			t.Errorf("by %s (-want +got):\n%s", name, diff)
		}
	}
}

// leading returns where a record leads: in a scenario or, if its name is empty, in the
// present.
func leading(t *testing.T, g *graph.Graph, scenario graph.ID, slug string) string {
	t.Helper()
	v := graphtest.View(t, g)
	if scenario != "" {
		var err error
		if v, err = v.At(t.Context(), graph.StateRef{Scenario: &scenario}); err != nil {
			t.Fatal(err)
		}
	}
	found, err := v.Lookup(t.Context(), []string{slug})
	if err != nil || found[slug] == nil {
		t.Fatalf("%s: %v, %v", slug, found[slug], err)
	}
	var text strings.Builder
	for _, l := range found[slug].Links {
		recs, err := v.Reader().Get(t.Context(), l.To)
		if err != nil {
			t.Fatal(err)
		}
		var slugs []string
		for i, r := range recs {
			if r == nil {
				t.Fatalf("%s of %s leads to %s, which is not there", l.Name, slug, l.To[i])
			}
			slugs = append(slugs, r.Slug())
		}
		slices.Sort(slugs)
		fmt.Fprintf(&text, "%s: %s; ", l.Name, strings.Join(slugs, " "))
	}
	return text.String()
}

// TestMergeInScenario merges a body that actions refer to: in the scenario they refer to the
// other one, on record only when that is adopted.
func TestMergeInScenario(t *testing.T) {
	step := func(slug string, set fields) change.Edit {
		of := fields{"slug": slug, "title": "Step", "scenario": "plan", "state": "PLANNED", "confidence": "LOW", "origin": "UNVERIFIED"}
		maps.Copy(of, set)
		return change.Edit{Kind: "Action", Set: of}
	}
	const was, becomes = "needs: chamber moh; owner: chamber; scenario: plan; ", "needs: moh; owner: moh; scenario: plan; "
	g := planned(t)
	apply(t, g, change.Options{}, step("step", fields{"owner": "chamber", "needs": []any{"chamber", "moh"}}))
	merge := change.Merge(change.MergeArgs{From: "chamber", Into: "moh"})
	outside := do(t, g, change.Options{DryRun: true}, merge)
	if got := do(t, g, change.Options{Scenario: "plan", DryRun: true}, merge); got != outside {
		t.Errorf("tried (-outside +in the scenario):\n%s", cmp.Diff(outside, got))
	}
	titled := change.Edit{Record: "step", Set: fields{"title": "Another"}}.Act()
	if got, want := do(t, g, in, merge, titled), "UNKNOWN_KIND: action step cannot be changed within a scenario"; !strings.Contains(got, want) {
		t.Errorf("the action changed with it: %s, want %s", got, want)
	}
	if got := do(t, g, in, merge); strings.Contains(got, "fault") {
		t.Fatal(got)
	}
	check := func(when string, recorded, seen string) {
		t.Helper()
		if got := leading(t, g, "", "step"); got != recorded {
			t.Errorf("%s, on record: %s, want %s", when, got, recorded)
		}
		if got := leading(t, g, "plan", "step"); got != seen {
			t.Errorf("%s, in the scenario: %s, want %s", when, got, seen)
		}
	}
	check("merged", was, becomes)
	// What comes to refer to it later does so, too, but a fact has to be settled.
	apply(t, g, change.Options{}, step("later", fields{"owner": "chamber"}))
	if got, want := leading(t, g, "plan", "later"), "owner: moh; scenario: plan; "; got != want {
		t.Errorf("a later action: %s, want %s", got, want)
	}
	if got := overlay(t, g); strings.Contains(got, "REFERRED") || !strings.Contains(got, "- Institution chamber") {
		t.Errorf("over the present: %s", got)
	}
	duty := change.Create("Responsibility", fields{"slug": "duty", "stakeholder": "chamber", "task": "intake", "role": "RESPONSIBLE", "jurisdiction": "pl", "level": "NATIONAL", "confidence": "LOW", "origin": "UNVERIFIED"})
	apply(t, g, change.Options{}, duty)
	if got, want := overlay(t, g), "REFERRED: chamber would be deleted, but duty refers to it"; !strings.Contains(got, want) {
		t.Errorf("with a later duty: %s, want %s", got, want)
	}
	check("and no longer merged", was, was)
	apply(t, g, change.Options{}, change.Edit{Record: "duty", Delete: true})
	if got := do(t, g, change.Options{}, change.Adopt(change.AdoptArgs{ID: "plan"})); strings.Contains(got, "fault") {
		t.Fatal(got)
	}
	check("adopted", becomes, becomes)
	if got := overlay(t, g); got != "done: moh\ndone: chamber\n" && got != "done: chamber\ndone: moh\n" {
		t.Errorf("left once it is adopted: %s", got)
	}
}

// TestMergeTwiceInScenario merges a body into another and that into a third: what refers to the
// first refers to the third.
func TestMergeTwiceInScenario(t *testing.T) {
	g := planned(t)
	body := fields{"slug": "third", "names": []any{fields{"lang": "en", "text": "Third"}}, "seat": "pl", "type": "type-x", "sector": "sector-x", "level": "NATIONAL", "confidence": "LOW", "origin": "UNVERIFIED"}
	apply(t, g, change.Options{}, change.Edit{Kind: "Action", Set: fields{"slug": "step", "title": "Step", "scenario": "plan", "owner": "chamber", "state": "PLANNED", "confidence": "LOW", "origin": "UNVERIFIED"}})
	for _, acts := range [][]change.Act{
		{change.Create("Institution", body).Act()},
		{change.Merge(change.MergeArgs{From: "chamber", Into: "moh"})},
		{change.Merge(change.MergeArgs{From: "moh", Into: "third"})},
	} {
		if got := do(t, g, in, acts...); strings.Contains(got, "fault") {
			t.Fatal(got)
		}
	}
	const want = "owner: third; scenario: plan; "
	if got := leading(t, g, "plan", "step"); got != want {
		t.Errorf("in the scenario: %s, want %s", got, want)
	}
	if got := do(t, g, change.Options{}, change.Adopt(change.AdoptArgs{ID: "plan"})); strings.Contains(got, "fault") {
		t.Fatal(got)
	}
	if got := leading(t, g, "", "step"); got != want {
		t.Errorf("adopted: %s, want %s", got, want)
	}
}

// TestVariant adopts a scenario that has a variant. In the variant, the common changes are
// then done, its own are left, and those that contradict the other clash until they are
// settled.
func TestVariant(t *testing.T) {
	g := planned(t)
	unit := func(note string) change.Edit {
		return change.Create("Institution", fields{"slug": "unit", "names": []any{fields{"lang": "en", "text": "Unit"}}, "seat": "pl", "type": "type-x", "sector": "sector-x", "level": "NATIONAL", "note": note, "confidence": "LOW", "origin": "UNVERIFIED"})
	}
	apply(t, g, in, unit("planned"), change.Edit{Record: "moh", Set: fields{"note": "x"}})
	if got := do(t, g, change.Options{}, change.CopyScenario(change.CopyArgs{From: "plan", Slug: "variant"})); strings.Contains(got, "fault") {
		t.Fatal(got)
	}
	variant := change.Options{Scenario: "variant"}
	apply(t, g, variant, change.Edit{Record: "unit", Set: fields{"note": "otherwise"}}, change.Edit{Record: "chamber", Set: fields{"note": "ours"}})
	if got := do(t, g, change.Options{}, change.Adopt(change.AdoptArgs{ID: "plan"})); strings.Contains(got, "fault") {
		t.Fatal(got)
	}
	want := "Δ Institution chamber\n  note:  -> ours\ndone: moh\nCHANGED: unit was changed differently from the scenario: note\n"
	if diff := cmp.Diff(want, overlayOf(t, g, "variant")); diff != "" {
		t.Errorf("the variant over what was adopted (-want +got):\n%s", diff)
	}
	adopt := change.Adopt(change.AdoptArgs{ID: "variant"})
	if got := do(t, g, change.Options{}, adopt); !strings.Contains(got, "settle that first, with rebaseScenario") {
		t.Errorf("adopted before it is settled: %s", got)
	}
	if got := do(t, g, change.Options{}, change.Rebase(change.RebaseArgs{ID: "variant", Resolve: []change.ResolvedClash{{Record: "unit", As: change.ResolveMine}}})); strings.Contains(got, "fault") {
		t.Fatal(got)
	}
	if diff := cmp.Diff("Δ Institution unit\n  note: planned -> otherwise\nΔ Institution chamber\n  note:  -> ours\ndone: moh\n", overlayOf(t, g, "variant")); diff != "" {
		t.Errorf("the variant, settled (-want +got):\n%s", diff)
	}
	if got := do(t, g, change.Options{}, adopt); strings.Contains(got, "fault") {
		t.Fatal(got)
	}
	if got := graph.BodyOf(recordOf(t, g, "unit"))["note"]; got != "otherwise" {
		t.Errorf("the unit's note is %v once the variant is adopted", got)
	}
}

var ids = regexp.MustCompile(`[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}`)

// everyKind returns a graph with records of every kind, and the scenario without changes.
func everyKind(t *testing.T) *graph.Graph {
	t.Helper()
	g := graph.New(memory.New(graph.Describe().Schema()))
	for _, f := range graphtest.Load(t, g, seedtest.OfEveryKind()).Faults {
		t.Fatalf("%+v", f)
	}
	of := maps.Clone(plan.Set)
	of["jurisdiction"] = seedtest.Place
	of["objective"], of["citations"] = someOf("Objective")[0], cites("Source")
	step := fields{"slug": "step", "title": "Step", "scenario": "plan", "state": "PLANNED", "confidence": "LOW", "origin": "RETRIEVED",
		"owner": someOf("Institution")[0], "needs": slices.Concat(someOf("Institution"), someOf("PlanningBody")), "objective": someOf("Objective")[0], "citations": cites("Source")}
	if got := apply(t, g, change.Options{}, change.Edit{Kind: "Scenario", Set: of}, change.Edit{Kind: "Action", Set: step}); strings.Contains(got, "fault") {
		t.Fatal(got)
	}
	return g
}

// someOf returns the slugs of all records of a kind.
func someOf(kind graph.Kind) []any {
	var slugs []any
	for _, d := range seedtest.OfEveryKind() {
		if d.Kind == kind {
			slugs = append(slugs, d.Slug)
		}
	}
	return slugs
}

// cites returns the citations of each record of a kind.
func cites(kind graph.Kind) []any {
	var list []any
	for _, slug := range someOf(kind) {
		list = append(list, fields{"source": slug})
	}
	return list
}

// seenIn returns all records as a scenario has them, except scenarios, actions and
// milestones.
func seenIn(t *testing.T, g *graph.Graph, scenario graph.ID) map[graph.ID]string {
	t.Helper()
	at, err := graphtest.View(t, g).At(t.Context(), graph.StateRef{Scenario: &scenario})
	if err != nil {
		t.Fatal(err)
	}
	return graphtest.Facts(t, at)
}

// tally counts how many changes of each kind were made, and how many were refused.
type tally struct {
	made, refused int
	kinds         map[graph.Kind]bool
}

// plain returns an outcome without its revision and without the ids of new records.
func (n *tally) plain(t *testing.T, shown string) string {
	t.Helper()
	_, shown, _ = strings.Cut(shown, "\n")
	for _, line := range strings.Split(shown, "\n") {
		if mark, rest, _ := strings.Cut(line, " "); mark == "+" || mark == "-" || mark == "Δ" {
			kind, _, _ := strings.Cut(rest, " ")
			n.kinds[graph.Kind(kind)] = true
		}
	}
	switch {
	case strings.Contains(shown, "fault"):
		n.refused++
	case shown != "":
		n.made++
	}
	return ids.ReplaceAllString(shown, "ID")
}

// proves fails a test that changed too little to prove anything.
func (n *tally) proves(t *testing.T, of []graph.Kind) {
	t.Helper()
	t.Logf("%d changes made, %d refused", n.made, n.refused)
	for _, k := range of {
		if !n.kinds[k] {
			t.Errorf("no %s was changed", k)
		}
	}
	if n.made < 100 || n.refused < 100 {
		t.Errorf("%d made, %d refused: that proves little", n.made, n.refused)
	}
}

// TestScenarioIsChange makes the same random changes in a scenario and on another graph
// without one. The outcomes must be equal, including faults. When all of the scenario, or
// of a variant, is adopted, the record must equal what was seen in it.
func TestScenarioIsChange(t *testing.T) {
	n := tally{kinds: map[graph.Kind]bool{}}
	var of []graph.Kind
	seedtest.Draw(t, 25, func(r *seedtest.Chance) {
		of = r.Kinds()
		g, outside := everyKind(t), everyKind(t)
		for range 25 {
			acts := r.Acts()
			got, want := do(t, g, in, acts...), do(t, outside, change.Options{}, acts...)
			// New records have ids of their own.
			if got, want := n.plain(t, got), (&tally{kinds: n.kinds}).plain(t, want); got != want {
				t.Fatalf("(-outside +in the scenario):\n%s", cmp.Diff(want, got))
			}
		}
		seen := seenIn(t, g, "plan")
		if got := do(t, g, change.Options{}, change.CopyScenario(change.CopyArgs{From: "plan", Slug: "variant"})); strings.Contains(got, "fault") {
			t.Fatal(got)
		}
		if diff := cmp.Diff(seen, seenIn(t, g, "variant")); diff != "" {
			t.Fatalf("a variant (-seen in the scenario +seen in it):\n%s", diff)
		}
		if got := do(t, g, change.Options{}, change.Adopt(change.AdoptArgs{ID: "plan"})); strings.Contains(got, "fault") {
			t.Fatal(got)
		}
		if diff := cmp.Diff(seen, graphtest.Facts(t, graphtest.View(t, g))); diff != "" {
			t.Fatalf("adopted (-seen +recorded):\n%s", diff)
		}
		for _, slug := range []string{"plan", "step"} {
			if got, want := leading(t, g, "", slug), leading(t, outside, "", slug); got != want {
				t.Fatalf("%s leads to %s, and outside the scenario to %s", slug, got, want)
			}
		}
		for _, scenario := range []string{"plan", "variant"} {
			if o := would(t, g, scenario); len(o.Changes)+len(o.Clashes) > 0 {
				t.Fatalf("left of %s after that: %s", scenario, overlayOf(t, g, scenario))
			}
		}
	})
	n.proves(t, of)
}

func would(t *testing.T, g *graph.Graph, scenario string) *graph.Overlay {
	t.Helper()
	o, err := graphtest.View(t, g).Would(t.Context(), scenario)
	if err != nil {
		t.Fatal(err)
	}
	return o
}

// TestRebaseLosesNothing makes random changes in a scenario and on record. Each change of
// the scenario must then be open, done or a clash. Rebasing must name every clash and
// settle each as requested.
func TestRebaseLosesNothing(t *testing.T) {
	n, settled := tally{kinds: map[graph.Kind]bool{}}, map[string]int{}
	var of []graph.Kind
	seedtest.Draw(t, 40, func(r *seedtest.Chance) {
		of = r.Kinds()
		g := everyKind(t)
		for range 12 {
			acts := r.Acts()
			n.plain(t, do(t, g, in, acts...))
			if r.IntN(2) == 0 {
				acts = r.Acts()
			} // otherwise others make the same change, or a similar one
			for _, act := range acts {
				n.plain(t, do(t, g, change.Options{}, act))
			}
			both := pick(r, seedtest.OfEveryKind())
			apply(t, g, in, change.Edit{Record: both.Slug, Set: fields{"note": fmt.Sprint("s", r.IntN(3))}})
			if r.IntN(4) == 0 {
				apply(t, g, change.Options{}, change.Edit{Record: both.Slug, Delete: true}) // fails if something refers to it
			} else {
				apply(t, g, change.Options{}, change.Edit{Record: both.Slug, Set: fields{"note": fmt.Sprint("p", r.IntN(3))}})
			}
		}
		// The scenario cites a source that is then deleted.
		source := change.Create("Source", fields{"slug": "src-gone", "title": "T", "confidence": "LOW", "origin": "RETRIEVED"})
		apply(t, g, change.Options{}, source)
		apply(t, g, in, change.Edit{Record: pick(r, seedtest.OfEveryKind()).Slug, Add: fields{"citations": []any{fields{"source": "src-gone"}}}})
		apply(t, g, change.Options{}, change.Edit{Record: "src-gone", Delete: true})
		o := would(t, g, "plan")
		if n := len(o.Changes) + len(o.Done) + len(o.Clashes); n != len(o.Edits) {
			t.Fatalf("%d edits, of which there are %d", len(o.Edits), n)
		}
		seen := seenIn(t, g, "plan")
		out, err := change.Do(operator(t), g, []change.Act{change.Rebase(change.RebaseArgs{ID: "plan"})}, change.Options{Author: "editor"})
		if err != nil || len(out.Faults) != len(o.Clashes) {
			t.Fatalf("%d faults for %d clashes: %v", len(out.Faults), len(o.Clashes), err)
		}
		args, dropped := change.RebaseArgs{ID: "plan"}, change.RebaseArgs{ID: "variant"}
		for _, c := range o.Clashes {
			as := pick(r, change.WaysOut(c))
			settled[string(c.Code)+" "+string(as)]++
			args.Resolve = append(args.Resolve, change.ResolvedClash{Record: graph.ID(c.Edit.Record), As: as})
			dropped.Resolve = append(dropped.Resolve, change.ResolvedClash{Record: graph.ID(c.Edit.Record), As: change.ResolveDrop})
		}
		if got := do(t, g, change.Options{}, change.CopyScenario(change.CopyArgs{From: "plan", Slug: "variant"})); strings.Contains(got, "fault") {
			t.Fatal(got)
		}
		if got := do(t, g, change.Options{}, change.Rebase(dropped)); strings.Contains(got, "fault") {
			t.Fatal(got)
		}
		if diff := cmp.Diff(seen, seenIn(t, g, "variant")); diff != "" {
			t.Fatalf("all dropped (-seen before +seen):\n%s", diff)
		}
		if o := would(t, g, "variant"); len(o.Clashes) > 0 {
			t.Fatalf("clashes are left: %+v", o.Clashes)
		}
		if got := do(t, g, change.Options{}, change.Rebase(args)); strings.Contains(got, "fault") {
			t.Fatal(got)
		}
		settles(t, g, o, args.Resolve)
		if len(would(t, g, "plan").Clashes) > 0 {
			return // the settled change conflicts with another one
		}
		seen = seenIn(t, g, "plan")
		if got := do(t, g, change.Options{}, change.Adopt(change.AdoptArgs{ID: "plan"})); strings.Contains(got, "fault") {
			t.Fatalf("nothing clashes, and it cannot be adopted: %s", got)
		}
		if diff := cmp.Diff(seen, graphtest.Facts(t, graphtest.View(t, g))); diff != "" {
			t.Fatalf("adopted (-seen +recorded):\n%s", diff)
		}
	})
	n.proves(t, of)
	t.Logf("settled: %v", settled)
	for _, want := range []string{"CHANGED KEEP", "CHANGED MINE", "CHANGED DROP", "DELETED MINE", "REFERENCE DROP", "TAKEN DROP"} {
		if settled[want] == 0 {
			t.Errorf("nothing was settled by %s: that proves little", want)
		}
	}
}

// settles checks that a rebase settled the clashes as requested.
func settles(t *testing.T, g *graph.Graph, before *graph.Overlay, as []change.ResolvedClash) {
	t.Helper()
	after, recorded, seen := would(t, g, "plan"), graphtest.Facts(t, graphtest.View(t, g)), seenIn(t, g, "plan")
	again := map[graph.ID]bool{}
	for _, c := range after.Clashes {
		again[graph.ID(c.Edit.Record)] = true
	}
	for i, c := range before.Clashes {
		id := graph.ID(c.Edit.Record)
		if again[id] { // it clashes with something else now
			continue
		}
		is, want := seen[id], fields{}
		for _, name := range c.Fields {
			from := c.Edit.After
			if as[i].As == change.ResolveKeep {
				from = recorded[id]
			}
			want[name] = graph.BodyOf(&store.Record{Body: from})[name]
		}
		switch {
		case as[i].As == change.ResolveDrop && is != recorded[id]:
			t.Errorf("%s was dropped and is %s, recorded %s", c.Slug, is, recorded[id])
		case as[i].As == change.ResolveDrop:
		case c.Code == graph.ClashDeleted && as[i].As == change.ResolveMine && is != c.Edit.After:
			t.Errorf("%s was to be as the scenario says and is %q", c.Slug, is)
		case c.Edit.After == "" && (is == "") != (as[i].As == change.ResolveMine):
			t.Errorf("%s was to go, %s: %q", c.Slug, as[i].As, is)
		case c.Code == graph.ClashChanged && c.Edit.After != "":
			body := graph.BodyOf(&store.Record{Body: is})
			for name, value := range want {
				if diff := cmp.Diff(value, body[name]); diff != "" {
					t.Errorf("%s of %s, %s (-want +got):\n%s", name, c.Slug, as[i].As, diff)
				}
			}
		}
	}
	// Changes that did not clash are the same as before.
	for _, ch := range before.Changes {
		if is := seen[ch.Record().ID]; !again[ch.Record().ID] && (ch.After == nil) != (is == "") {
			t.Errorf("%s is lost", ch.Record().Slug())
		} else if !again[ch.Record().ID] && ch.After != nil && is != ch.After.Body {
			t.Errorf("%s is %s, was to be %s", ch.Record().Slug(), is, ch.After.Body)
		}
	}
}

func pick[T any](r *seedtest.Chance, of []T) T { return of[r.IntN(len(of))] }
