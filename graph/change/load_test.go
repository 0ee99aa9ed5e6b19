package change

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/graph/store/memory"
)

// titled returns a draft of a source.
func titled(slug, title string) Draft {
	return Draft{Kind: "Source", Slug: slug, Fields: map[string]any{"title": title, "confidence": "HIGH", "origin": "RETRIEVED"}}
}

// TestLoadKeepsWhatWasChangedSince checks that a load never silently undoes or overrules
// what was changed after a draft was written, whoever changed it and how.
func TestLoadKeepsWhatWasChangedSince(t *testing.T) {
	g := graph.New(memory.New(graph.Describe().Schema()))
	now := time.Date(2026, 5, 1, 0, 0, 0, 0, time.UTC)
	g.Now = func() time.Time { return now }
	load := func(o LoadOptions, drafts ...Draft) *Loaded {
		t.Helper()
		if o.Reason = "file"; o.Author == "" {
			o.Author = "loader"
		}
		l, err := Load(t.Context(), g, drafts, o)
		if err != nil || len(l.Faults) > 0 {
			t.Fatalf("Load = %+v, %v", l, err)
		}
		return l
	}
	edit := func(d Draft) {
		t.Helper()
		records, faults := build(graph.Describe(), nil, []Draft{d}, nothing{})
		if len(faults) > 0 {
			t.Fatal(faults)
		}
		c := store.Changeset{Author: "editor", Reason: "better", Time: now, Changes: []store.Change{{Put: records[0]}}}
		if _, err := g.Write(t.Context(), c); err != nil {
			t.Fatal(err)
		}
	}
	published := func(d Draft, year string) Draft {
		d.Fields["published"] = year
		return d
	}
	check := func(name string, l *Loaded, rev graph.Rev, kept, conflicts []Edited) {
		t.Helper()
		if diff := cmp.Diff(kept, l.Kept, cmpopts.IgnoreUnexported(graph.Difference{})); diff != "" {
			t.Errorf("%s: Kept (-want +got):\n%s", name, diff)
		}
		if diff := cmp.Diff(conflicts, l.Conflicts, cmpopts.IgnoreUnexported(graph.Difference{})); diff != "" {
			t.Errorf("%s: Conflicts (-want +got):\n%s", name, diff)
		}
		if l.Rev != rev {
			t.Errorf("%s: made revision %d, want %d", name, l.Rev, rev)
		}
	}
	since := func(s graph.Stamp) map[string]graph.Stamp { return map[string]graph.Stamp{"title": s} }
	title := func(before, after string) graph.Difference {
		return graph.Difference{Kind: "Source", Slug: "src-a", Fields: []graph.FieldDifference{{Field: "title", Before: before, After: after}}}
	}

	load(LoadOptions{}, titled("src-a", "one"), titled("src-b", "one"))
	load(LoadOptions{}, titled("src-a", "two"))
	byLoad := graph.Stamp{Revision: 2, Author: "loader", Reason: "file", Time: now}

	check("a file that is older than the record", load(LoadOptions{}, titled("src-a", "one"), titled("src-b", "two")), 3,
		[]Edited{{title("two", "one"), since(byLoad)}}, nil)
	both := title("two", "one")
	both.Fields = append([]graph.FieldDifference{{Field: "published", After: "2024"}}, both.Fields...)
	check("a file that says something new and is older", load(LoadOptions{}, published(titled("src-a", "one"), "2024")), 0,
		nil, []Edited{{both, since(byLoad)}})
	check("a change that was not seen", load(LoadOptions{Seen: 1}, titled("src-a", "three")), 0,
		nil, []Edited{{title("two", "three"), since(byLoad)}})
	check("going back on purpose", load(LoadOptions{Seen: 2}, titled("src-a", "one")), 4, nil, nil)

	edit(titled("src-a", "edited"))
	byEdit := graph.Stamp{Revision: 5, Author: "editor", Reason: "better", Time: now}
	check("the file as it was, the record edited", load(LoadOptions{}, titled("src-a", "one")), 0,
		[]Edited{{title("edited", "one"), since(byEdit)}}, nil)
	check("both changed", load(LoadOptions{}, titled("src-a", "three")), 0,
		nil, []Edited{{title("edited", "three"), since(byEdit)}})
	check("both changed, by somebody new", load(LoadOptions{Author: "new"}, titled("src-a", "three")), 0,
		nil, []Edited{{title("edited", "three"), since(byEdit)}})
	check("different fields changed", load(LoadOptions{}, published(titled("src-a", "edited"), "2025")), 6, nil, nil)

	// What counts is the change of the field, not the newest change of the record.
	check("another field was changed after", load(LoadOptions{}, published(titled("src-a", "one"), "2025")), 0,
		[]Edited{{title("edited", "one"), since(byEdit)}}, nil)
	load(LoadOptions{Author: "other", Seen: 6}, published(titled("src-a", "seven"), "2025"))
	byOther := graph.Stamp{Revision: 7, Author: "other", Reason: "file", Time: now}
	check("overruling another's load", load(LoadOptions{}, published(titled("src-a", "eight"), "2025")), 0,
		nil, []Edited{{title("seven", "eight"), since(byOther)}})
	check("one's own load", load(LoadOptions{Author: "other"}, published(titled("src-a", "eight"), "2025")), 8, nil, nil)
}

// TestStoredRecordsAreReadAhead checks that the records which drafts name are read in one
// call, and others when they are needed.
func TestStoredRecordsAreReadAhead(t *testing.T) {
	g := graph.New(memory.New(graph.Describe().Schema()))
	if _, err := Load(t.Context(), g, []Draft{titled("src-a", "one")}, LoadOptions{Author: "a", Reason: "b"}); err != nil {
		t.Fatal(err)
	}
	v, err := g.View(t.Context(), 0)
	if err != nil {
		t.Fatal(err)
	}
	known, err := readAhead(t.Context(), v, v, []Draft{titled("src-a", "two")})
	if err != nil {
		t.Fatal(err)
	}
	if r := known.bySlug("src-a"); r == nil || known.byID(r.ID) != r || r.Rev != 1 {
		t.Errorf("readAhead knows %+v of src-a", r)
	}
	if r := known.byID("00000000-0000-0000-0000-000000000000"); r != nil || known.err != nil {
		t.Errorf("readAhead knows %+v of nobody (%v)", r, known.err)
	}
}

// A file cannot move a term to another list either: records that need the old one may refer to it.
func TestLoadLeavesTermsInTheirScheme(t *testing.T) {
	g := graph.New(memory.New(graph.Describe().Schema()))
	term := func(scheme string) []Draft {
		return []Draft{{Kind: "Term", Slug: "term", Fields: map[string]any{"name": "Term", "scheme": scheme, "confidence": "HIGH", "origin": "UNVERIFIED"}}}
	}
	if l, err := Load(t.Context(), g, term("SECTOR"), LoadOptions{Author: "a", Reason: "b"}); err != nil || len(l.Faults) > 0 {
		t.Fatalf("Load = %+v, %v", l, err)
	}
	l, err := Load(t.Context(), g, term("PORTFOLIO"), LoadOptions{Author: "a", Reason: "b", Move: true})
	if err != nil || len(l.Faults) != 1 || l.Faults[0].Message != "scheme of term is SECTOR and cannot be changed" {
		t.Errorf("Load = %+v, %v", l, err)
	}
}
