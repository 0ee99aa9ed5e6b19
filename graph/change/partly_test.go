package change_test

import (
	"errors"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/access"
	"github.com/whoplans/whoplans/graph/change"
	"github.com/whoplans/whoplans/graph/graphtest"
	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/graph/store/memory"
)

// titled returns a draft of a source with a title.
func titled(slug, title string) change.Draft {
	d := source(slug)
	d.Fields["title"] = title
	return d
}

// edited returns a graph in which two people changed the titles of src-a and src-b after a
// first load, so that a third title is a conflict.
func edited(t *testing.T) *graph.Graph {
	t.Helper()
	g := graph.New(memory.New(graph.Describe().Schema()))
	load(t, g, []change.Draft{titled("src-a", "one"), titled("src-b", "one")}, change.LoadOptions{Author: "first", Reason: "r"})
	load(t, g, []change.Draft{titled("src-a", "mine"), titled("src-b", "mine")}, change.LoadOptions{Author: "you", Reason: "r"})
	return g
}

func load(t *testing.T, g *graph.Graph, drafts []change.Draft, o change.LoadOptions) *change.Loaded {
	t.Helper()
	l, err := change.Load(t.Context(), g, drafts, o)
	if err != nil {
		t.Fatal(err)
	}
	return l
}

// outcome is the outcome of a load, by slugs.
type outcome struct {
	Rev                           graph.Rev
	Changed, Kept, Conflicts      []string
	Unchanged, Others, FaultCount int
}

func outcomeOf(l *change.Loaded) outcome {
	o := outcome{Rev: l.Rev, Unchanged: l.Unchanged, Others: l.Others, FaultCount: len(l.Faults)}
	for _, d := range l.Changes {
		o.Changed = append(o.Changed, d.Slug)
	}
	for _, e := range l.Kept {
		o.Kept = append(o.Kept, e.Slug)
	}
	for _, e := range l.Conflicts {
		o.Conflicts = append(o.Conflicts, e.Slug)
	}
	return o
}

// TestLoadSettled settles conflicts one by one, with Load and with LoadAs.
func TestLoadSettled(t *testing.T) {
	newer := []change.Draft{titled("src-a", "newer"), titled("src-b", "newer"), titled("src-c", "new")}
	for _, tt := range []struct {
		name string
		o    change.LoadOptions
		want outcome
	}{
		{"not at all", change.LoadOptions{}, outcome{Changed: []string{"src-c"}, Conflicts: []string{"src-a", "src-b"}}},
		{"what is free", change.LoadOptions{Partly: true}, outcome{Rev: 3, Changed: []string{"src-c"}, Conflicts: []string{"src-a", "src-b"}}},
		{"one, and what is free", change.LoadOptions{Partly: true, Take: []string{"src-b"}}, outcome{Rev: 3, Changed: []string{"src-b", "src-c"}, Conflicts: []string{"src-a"}}},
		{"each its way", change.LoadOptions{Take: []string{"src-b"}, Keep: []string{"src-a"}}, outcome{Rev: 3, Changed: []string{"src-b", "src-c"}, Kept: []string{"src-a"}}},
		{"tried out", change.LoadOptions{Partly: true, DryRun: true}, outcome{Changed: []string{"src-c"}, Conflicts: []string{"src-a", "src-b"}}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			tt.o.Author, tt.o.Reason = "other", "r"
			if diff := cmp.Diff(tt.want, outcomeOf(load(t, edited(t), newer, tt.o))); diff != "" {
				t.Errorf("Load (-want +got):\n%s", diff)
			}
			ctx := access.With(t.Context(), access.Operator("other"))
			l, err := change.LoadAs(ctx, edited(t), newer, tt.o)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(tt.want, outcomeOf(l)); diff != "" {
				t.Errorf("LoadAs (-want +got):\n%s", diff)
			}
		})
	}
	for _, o := range []change.LoadOptions{{Keep: []string{"src-z"}}, {Keep: []string{"src-a"}, Take: []string{"src-a"}}} {
		o.Author, o.Reason = "other", "r"
		if l, err := change.Load(t.Context(), edited(t), newer, o); !errors.Is(err, graph.ErrInvalid) {
			t.Errorf("Load(%+v) = %+v, %v", o, l, err)
		}
	}
}

// TestLoadAs loads drafts with limited rights. What the caller may not change is a fault
// with its place, and the rest has the same outcome as with Load.
func TestLoadAs(t *testing.T) {
	g := graphtest.Draw(t, small+"mz: Institution si\n")
	draft := func(slug string, set map[string]any) change.Draft {
		t.Helper()
		r, err := graphtest.View(t, g).Lookup(t.Context(), []string{slug})
		if err != nil || r[slug] == nil {
			t.Fatal(slug, err)
		}
		fields := graph.BodyOf(r[slug])
		delete(fields, "slug")
		for name, value := range set {
			if fields[name] = value; value == nil {
				delete(fields, name)
			}
		}
		return change.Draft{Kind: r[slug].Kind, Slug: slug, Fields: fields}
	}
	editor := access.Principal{Account: "jana", Rights: access.Rights{Role: access.Editor, Jurisdictions: []access.Jurisdiction{"PL"}}}
	ctx := access.With(t.Context(), editor)
	try := func(who access.Principal, o change.LoadOptions, drafts ...change.Draft) *change.Loaded {
		t.Helper()
		o.Reason = "r"
		l, err := change.LoadAs(access.With(t.Context(), who), g, drafts, o)
		if err != nil {
			t.Fatal(err)
		}
		return l
	}
	l := try(editor, change.LoadOptions{}, draft("moh", map[string]any{"note": "n"}), draft("mz", map[string]any{"note": "n"}))
	if len(l.Faults) != 1 || l.Faults[0].Code != change.FaultForbidden || l.Faults[0].Draft != 1 || l.Rev != 0 {
		t.Errorf("a record of another country: %+v", l)
	}
	made := source("src-new")
	duty := draft("moh-accountable-intake", map[string]any{"citations": []any{map[string]any{"source": "src-new"}}, "origin": "RETRIEVED"})
	l = try(editor, change.LoadOptions{}, draft("moh", map[string]any{"note": "n"}), duty, made)
	if want := (outcome{Rev: 2, Changed: []string{"moh", "moh-accountable-intake", "src-new"}, Others: outcomeOf(l).Others}); !cmp.Equal(want, outcomeOf(l)) {
		t.Errorf("what refers to what is new (-want +got):\n%s", cmp.Diff(want, outcomeOf(l)))
	}
	found, err := graphtest.View(t, g).Lookup(ctx, []string{"src-new", "moh"})
	if err != nil || found["src-new"].ID != graph.SlugID("src-new") {
		t.Errorf("src-new has the id %s, want that of its slug: %v", found["src-new"].ID, err)
	}
	if l = try(editor, change.LoadOptions{Seen: 2}, draft("moh", map[string]any{"note": nil})); l.Rev != 3 || draft("moh", nil).Fields["note"] != nil {
		t.Errorf("a field that is left out: %+v", l)
	}
	contributor := access.Principal{Account: "eva", Rights: access.Rights{Role: access.Contributor}}
	if l = try(contributor, change.LoadOptions{DryRun: true}, draft("moh", map[string]any{"note": "m"})); len(l.Faults) > 0 || len(l.Changes) != 1 || l.Rev != 0 {
		t.Errorf("tried out: %+v", l)
	}
	if l = try(contributor, change.LoadOptions{}, draft("moh", map[string]any{"note": "m"})); len(l.Faults) != 1 || l.Rev != 0 {
		t.Errorf("by who only tries: %+v", l)
	}
	commits, err := graphtest.View(t, g).Log(t.Context(), 1, 9)
	if err != nil || len(commits) != 2 || slices.ContainsFunc(commits, func(c store.Commit) bool { return c.Author != "jana" || graph.NoteOf(c.Stamp).How != graph.ByLoad }) {
		t.Errorf("the log: %+v, %v", commits, err)
	}
}
