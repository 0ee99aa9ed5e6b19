package change_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/change"
	"github.com/whoplans/whoplans/graph/graphtest"
	"github.com/whoplans/whoplans/graph/store/memory"
	"github.com/whoplans/whoplans/seed"
	"github.com/whoplans/whoplans/seed/seedtest"
)

func source(slug string) change.Draft {
	return change.Draft{Kind: "Source", Slug: slug, Fields: map[string]any{"title": "Title of " + slug, "confidence": "HIGH", "origin": "RETRIEVED"}}
}

func TestLoadingAgainChangesNothing(t *testing.T) {
	g := graph.New(seedtest.Memory(t))
	v := graphtest.View(t, g)
	l := graphtest.Load(t, g, seed.Default().Drafts)
	if len(l.Changes) > 0 || l.Rev != 0 {
		t.Errorf("loading again changed %d records and made revision %d", len(l.Changes), l.Rev)
	}
	if want := len(seed.Default().Drafts); l.Unchanged != want {
		t.Errorf("Unchanged = %d, want %d", l.Unchanged, want)
	}
	if got := graphtest.View(t, g).Rev(); got != v.Rev() {
		t.Errorf("the graph is at revision %d, was at %d", got, v.Rev())
	}
}

func TestASeedNeverOverwrites(t *testing.T) {
	g := graph.New(memory.New(graph.Describe().Schema()))
	graphtest.Load(t, g, []change.Draft{source("src-mine")})
	l, err := change.Load(t.Context(), g, seed.Default().Drafts, change.LoadOptions{Author: "a", Reason: "b", IfEmpty: true})
	if err != nil || len(l.Changes) > 0 || graphtest.View(t, g).Rev() != 1 {
		t.Errorf("Load(IfEmpty) into a store that holds something = %+v, %v", l, err)
	}
}

func TestLoadSaysWhatWouldChange(t *testing.T) {
	g := graph.New(memory.New(graph.Describe().Schema()))
	graphtest.Load(t, g, []change.Draft{source("src-a"), source("src-b")})
	changed := source("src-a")
	changed.Fields["title"] = "Another title"
	changed.Fields["publisher"] = "Somebody"
	l, err := change.Load(t.Context(), g, []change.Draft{changed, source("src-b"), source("src-c")}, change.LoadOptions{DryRun: true})
	if err != nil {
		t.Fatalf("Load: %v", err)
	}
	want := []graph.Difference{
		{Kind: "Source", Slug: "src-a", Fields: []graph.FieldDifference{
			{Field: "publisher", After: "Somebody"},
			{Field: "title", Before: `"Title of src-a"`, After: `"Another title"`},
		}},
		{Kind: "Source", Slug: "src-c", New: true, Fields: []graph.FieldDifference{
			{Field: "confidence", After: "HIGH"},
			{Field: "origin", After: "RETRIEVED"},
			{Field: "slug", After: "src-c"},
			{Field: "title", After: `"Title of src-c"`},
		}},
	}
	if diff := cmp.Diff(want, l.Changes, cmpopts.IgnoreUnexported(graph.Difference{})); diff != "" {
		t.Errorf("Load(DryRun) (-want +got):\n%s", diff)
	}
	if got := graphtest.View(t, g).Rev(); got != 1 {
		t.Errorf("a dry run made revision %d", got)
	}
}

func TestFaultsWriteNothing(t *testing.T) {
	g := graph.New(memory.New(graph.Describe().Schema()))
	bad := source("src-bad")
	delete(bad.Fields, "title")
	l := graphtest.Load(t, g, []change.Draft{source("src-good"), bad})
	want := []change.Fault{{Draft: 1, Field: "title", Code: change.FaultMissing, Message: "title is missing", Fix: "add it"}}
	if diff := cmp.Diff(want, l.Faults); diff != "" {
		t.Errorf("Faults (-want +got):\n%s", diff)
	}
	if got := graphtest.View(t, g).Rev(); got != 0 {
		t.Errorf("faulty drafts made revision %d", got)
	}
}
