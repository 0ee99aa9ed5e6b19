package graph

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/graph/store/memory"
)

// titled is a draft of a source.
func titled(slug, title string) Draft {
	return Draft{Kind: "Source", Slug: slug, Fields: map[string]any{"title": title, "confidence": "HIGH", "origin": "RETRIEVED"}}
}

// An edit that was made since a file was loaded is never overwritten in
// silence: where the file is as it was, the edit stays; where it changed too,
// the conflict is shown and nothing is written.
func TestLoadKeepsEdits(t *testing.T) {
	g := New(memory.New(theModel.Schema()))
	load := func(drafts ...Draft) *Loaded {
		t.Helper()
		l, err := g.Load(t.Context(), drafts, LoadOptions{Author: "loader", Reason: "file"})
		if err != nil || len(l.Faults) > 0 {
			t.Fatalf("Load = %+v, %v", l, err)
		}
		return l
	}
	load(titled("src-a", "as loaded"), titled("src-b", "as loaded"))

	// Somebody edits the one.
	records, faults := theModel.build([]Draft{titled("src-a", "as edited")}, nothing{})
	if len(faults) > 0 {
		t.Fatal(faults)
	}
	edit := store.Changeset{Author: "editor", Reason: "better", Changes: []store.Change{{Put: records[0]}}}
	if _, err := g.store.Write(t.Context(), edit); err != nil {
		t.Fatal(err)
	}

	same := Difference{Kind: "Source", Slug: "src-a", Fields: []FieldDifference{{"title", `"as edited"`, `"as loaded"`}}}
	l := load(titled("src-a", "as loaded"), titled("src-b", "in the new file"))
	if diff := cmp.Diff([]Difference{same}, l.Kept); diff != "" {
		t.Errorf("Kept (-want +got):\n%s", diff)
	}
	if len(l.Changes) != 1 || l.Changes[0].Slug != "src-b" || l.Rev != 3 {
		t.Errorf("Changes = %+v at revision %d, want those of src-b at 3", l.Changes, l.Rev)
	}

	rival := Difference{Kind: "Source", Slug: "src-a", Fields: []FieldDifference{{"title", `"as edited"`, `"in the new file"`}}}
	l = load(titled("src-a", "in the new file"), titled("src-b", "again"))
	if diff := cmp.Diff([]Difference{rival}, l.Conflicts); diff != "" {
		t.Errorf("Conflicts (-want +got):\n%s", diff)
	}
	if v, err := g.View(t.Context(), 0); err != nil || v.Rev() != 3 || l.Rev != 0 {
		t.Errorf("after a conflict the graph is at %d, want 3 (%v)", v.Rev(), err)
	}

	// Who takes the edit over into the file can go on.
	l = load(titled("src-a", "as edited"), titled("src-b", "again"))
	if len(l.Conflicts) > 0 || l.Rev != 4 {
		t.Errorf("Load with the edit taken over = %+v", l)
	}
}

// What drafts name is read in one go; what they do not name is asked for.
func TestStoredRecordsAreReadAhead(t *testing.T) {
	g := New(memory.New(theModel.Schema()))
	if _, err := g.Load(t.Context(), []Draft{titled("src-a", "one")}, LoadOptions{Author: "a", Reason: "b"}); err != nil {
		t.Fatal(err)
	}
	v, err := g.View(t.Context(), 0)
	if err != nil {
		t.Fatal(err)
	}
	known, err := v.storedFor(t.Context(), []Draft{titled("src-a", "two")})
	if err != nil {
		t.Fatal(err)
	}
	if r := known.bySlug("src-a"); r == nil || known.byID(r.ID) != r || r.Rev != 1 {
		t.Errorf("storedFor knows %+v of src-a", r)
	}
	if r := known.byID("00000000-0000-0000-0000-000000000000"); r != nil || known.err != nil {
		t.Errorf("storedFor knows %+v of nobody (%v)", r, known.err)
	}
}
