package change_test

import (
	"fmt"
	"maps"
	"math/rand/v2"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/change"
	"github.com/whoplans/whoplans/graph/graphtest"
	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/graph/store/memory"
)

// plan is a scenario without changes.
var plan = change.Edit{Kind: "Scenario", Set: fields{"slug": "plan", "title": "Plan", "jurisdiction": "pl", "state": "DRAFT", "confidence": "HIGH", "origin": "UNVERIFIED"}}

// planned is the small graph with that scenario.
func planned(t *testing.T) *graph.Graph {
	t.Helper()
	g := graphtest.Draw(t, small)
	if got := apply(t, g, change.Options{}, plan); !strings.HasPrefix(got, "revision 2\n+ Scenario plan\n") {
		t.Fatal(got)
	}
	return g
}

// in are options of changes in a scenario.
var in = change.Options{Scenario: "plan"}

// overlay shows what the scenario comes to over the present.
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

// do makes acts and shows what came of it.
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

// TestWriteInScenario shows what is refused, and that what is recorded stays.
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
		{"the scenario itself", in, change.Edit{Record: "plan", Set: fields{"title": "Another"}}, "UNKNOWN_KIND: scenario cannot be changed within a scenario"},
		{"no scenario", change.Options{Scenario: "moh"}, change.Edit{Record: "moh", Set: fields{"note": "x"}}, `no scenario has the id or slug "moh"`},
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

// TestRebase settles clashes in each way.
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

// TestRebaseAgreed leaves what was agreed on as it was agreed, until it is a draft again;
// what of it is made true is no change any more.
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

// TestRebaseMerged settles what a scenario says of a body that was merged into another:
// by MINE it says it of that.
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

// TestVariant adopts a scenario that another began as: what both say has become true, what
// only the variant says is left, and what they say otherwise clashes, until it is settled.
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

// TestScenarioIsChange makes random changes in a scenario and, on another graph, in
// what is recorded: they come to the same, faults too. What is seen in the scenario
// is what is recorded when all of it is adopted.
func TestScenarioIsChange(t *testing.T) {
	seed := uint64(time.Now().UnixNano())
	t.Logf("seed %d", seed)
	r := rand.New(rand.NewPCG(seed, 1))
	made, refused := 0, 0
	for range 20 {
		g, plain := planned(t), planned(t)
		for range 16 {
			edits := []change.Act{someAct(r)}
			if r.IntN(3) > 0 {
				edits = nil
				for _, e := range someEdits(r) {
					edits = append(edits, e.Act())
				}
			}
			got, want := do(t, g, in, edits...), do(t, plain, change.Options{}, edits...)
			_, want, _ = strings.Cut(want, "\n")
			// New records have ids of their own.
			got, want = ids.ReplaceAllString(got, "ID"), ids.ReplaceAllString(want, "ID")
			if _, got, _ = strings.Cut(got, "\n"); got != want {
				t.Fatalf("(-outside +in the scenario):\n%s", cmp.Diff(want, got))
			}
			if strings.Contains(got, "fault") {
				refused++
			} else if got != "" {
				made++
			}
		}
		scenario := graph.ID("plan")
		at, err := graphtest.View(t, g).At(t.Context(), graph.StateRef{Scenario: &scenario})
		if err != nil {
			t.Fatal(err)
		}
		seen := bodiesIn(t, at)
		if got := do(t, g, change.Options{}, change.CopyScenario(change.CopyArgs{From: "plan", Slug: "variant"})); strings.Contains(got, "fault") {
			t.Fatal(got)
		}
		variant := graph.ID("variant")
		if at, err = graphtest.View(t, g).At(t.Context(), graph.StateRef{Scenario: &variant}); err != nil {
			t.Fatal(err)
		}
		alike := bodiesIn(t, at)
		delete(alike, idOf(t, g, "variant"))
		if diff := cmp.Diff(seen, alike); diff != "" {
			t.Fatalf("a variant (-seen in the scenario +seen in it):\n%s", diff)
		}
		if got := do(t, g, change.Options{}, change.Delete("Scenario", fields{"id": "variant"}).Act(), change.Adopt(change.AdoptArgs{ID: "plan"})); strings.Contains(got, "fault") {
			t.Fatal(got)
		}
		if diff := cmp.Diff(seen, bodies(t, g)); diff != "" {
			t.Fatalf("adopted (-seen +recorded):\n%s", diff)
		}
		if got := overlay(t, g); strings.Contains(got, "Institution") || strings.Contains(got, ": ") && !strings.Contains(got, "done: ") {
			t.Fatalf("left after that: %s", got)
		}
	}
	if made < 40 || refused < 20 {
		t.Errorf("%d made, %d refused: that proves little", made, refused)
	}
}

// someAct is an act of any sort on the small graph, which may be at fault.
func someAct(r *rand.Rand) change.Act {
	pick := func(of ...graph.ID) graph.ID { return of[r.IntN(len(of))] }
	body, duty := pick("moh", "chamber", "new-0", "nobody"), pick("moh-accountable-intake", "chamber-accountable-intake", "moh")
	cited := fields{"source": string(pick("src-law", "new-1", "none"))}
	switch r.IntN(10) {
	case 0:
		return change.Transfer(change.TransferArgs{ID: duty, To: body, On: "2025"})
	case 1:
		return change.End(change.EndArgs{ID: duty, On: "2025"})
	case 2:
		return change.Confirm(change.ConfirmArgs{ID: pick(body, duty), On: "2026", Citation: cited})
	case 3:
		return change.Cite(change.CiteArgs{ID: pick(body, duty), Citation: fields{"page": "1"}, Source: fields{"slug": "new-2", "title": "T", "confidence": "LOW", "origin": "RETRIEVED"}})
	case 4:
		return change.Rename(change.RenameArgs{ID: body, Names: []map[string]any{{"lang": "en", "text": "Name"}}, Slug: string(pick("", "chamber", "new-0")), On: "2026"})
	case 5:
		return change.Merge(change.MergeArgs{From: body, Into: pick("moh", "chamber", "intake")})
	case 6:
		into := []change.SplitPart{{Names: []map[string]any{{"lang": "en", "text": "North"}}, Slug: "north", Takes: []graph.ID{duty}}, {ID: pick("moh", "chamber")}}
		return change.Split(change.SplitArgs{ID: body, On: "2026", Into: into})
	case 7:
		return change.Create("Institution", fields{"slug": string(pick("new-0", "unit")), "names": []any{fields{"lang": "en", "text": "Unit"}}, "seat": "pl", "type": "type-x", "sector": "sector-x", "level": "NATIONAL", "confidence": "LOW", "origin": "UNVERIFIED"}).Act()
	case 8:
		return change.Create("Relation", fields{"from": string(body), "type": string(pick("ADVISES", "NONE")), "to": string(pick("moh", "unit", "intake")), "confidence": "LOW", "origin": "UNVERIFIED"}).Act()
	}
	return change.Create("Responsibility", fields{"stakeholder": string(body), "task": "intake", "role": string(pick("RESPONSIBLE", "NONE")), "jurisdiction": "pl", "level": "NATIONAL", "confidence": "LOW", "origin": "UNVERIFIED"}).Act()
}

// TestRebaseLosesNothing changes a scenario and what is recorded at random. Each
// change of the scenario is still to be made, true, or a clash; a rebase names every
// clash, and leaves none when all are settled.
func TestRebaseLosesNothing(t *testing.T) {
	seed := uint64(time.Now().UnixNano())
	t.Logf("seed %d", seed)
	r := rand.New(rand.NewPCG(seed, 2))
	clashes := 0
	for range 30 {
		g := planned(t)
		for range 6 {
			apply(t, g, in, someEdits(r)...)
			apply(t, g, change.Options{}, someEdits(r)...)
			both := []string{"moh", "chamber", "intake"}[r.IntN(3)]
			apply(t, g, in, change.Edit{Record: both, Set: fields{"note": fmt.Sprint("s", r.IntN(3))}})
			apply(t, g, change.Options{}, change.Edit{Record: both, Set: fields{"note": fmt.Sprint("p", r.IntN(3))}})
		}
		o, err := graphtest.View(t, g).Would(t.Context(), "plan")
		if err != nil {
			t.Fatal(err)
		}
		if n := len(o.Changes) + len(o.Done) + len(o.Clashes); n != len(o.Edits) {
			t.Fatalf("%d edits, of which there are %d", len(o.Edits), n)
		}
		scenario := graph.ID("plan")
		at, err := graphtest.View(t, g).At(t.Context(), graph.StateRef{Scenario: &scenario})
		if err != nil {
			t.Fatal(err)
		}
		seen := bodiesIn(t, at)
		out, err := change.Do(operator(t), g, []change.Act{change.Rebase(change.RebaseArgs{ID: "plan"})}, change.Options{Author: "editor"})
		if err != nil || len(out.Faults) != len(o.Clashes) {
			t.Fatalf("%d faults for %d clashes: %v", len(out.Faults), len(o.Clashes), err)
		}
		clashes += len(o.Clashes)
		args := change.RebaseArgs{ID: "plan"}
		for _, c := range o.Clashes {
			args.Resolve = append(args.Resolve, change.ResolvedClash{Record: graph.ID(c.Edit.Record), As: change.ResolveDrop})
		}
		if got := do(t, g, change.Options{}, change.Rebase(args)); strings.Contains(got, "fault") {
			t.Fatal(got)
		}
		if at, err = graphtest.View(t, g).At(t.Context(), graph.StateRef{Scenario: &scenario}); err != nil {
			t.Fatal(err)
		}
		after := bodiesIn(t, at)
		maps.DeleteFunc(after, func(id graph.ID, _ string) bool { return id == o.Scenario.ID })
		delete(seen, o.Scenario.ID)
		if diff := cmp.Diff(seen, after); diff != "" {
			t.Fatalf("after the rebase (-seen before +seen):\n%s", diff)
		}
		if o, err = graphtest.View(t, g).Would(t.Context(), "plan"); err != nil || len(o.Clashes) > 0 {
			t.Fatalf("clashes are left: %+v, %v", o.Clashes, err)
		}
	}
	if clashes < 20 {
		t.Errorf("%d clashes: that proves little", clashes)
	}
}
