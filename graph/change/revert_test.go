package change_test

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/change"
	"github.com/whoplans/whoplans/graph/graphtest"
)

// revert undoes a commit and shows the outcome.
func revert(t *testing.T, g *graph.Graph, rev graph.Rev, partly bool, o change.Options) string {
	t.Helper()
	o.Author = "undoer"
	out, err := change.Revert(operator(t), g, change.RevertArgs{Rev: rev, Partly: partly}, o)
	if err != nil {
		return err.Error()
	}
	text := shown(out)
	for _, f := range out.Left {
		text += fmt.Sprintf("left %d: %s\n", f.Draft, f.Message)
	}
	return text
}

func TestRevert(t *testing.T) {
	source := change.Edit{Kind: "Source", Set: fields{"slug": "src-new", "title": "New", "confidence": "HIGH", "origin": "RETRIEVED"}}
	cite := change.Edit{Record: "moh", Add: fields{"citations": []any{fields{"source": "src-new"}}}}
	both := []change.Edit{{Record: "moh", Set: fields{"level": "REGIONAL", "note": "x"}}, {Record: "chamber", Set: fields{"note": "y"}}}
	for _, tt := range []struct {
		name    string
		history [][]change.Edit // the commits from revision 2 on
		rev     graph.Rev
		partly  bool
		want    string
	}{
		{"what was changed", [][]change.Edit{both}, 2, false,
			"revision 3\nΔ Institution moh\n  level: REGIONAL -> NATIONAL\n  note: x -> \nΔ Institution chamber\n  note: y -> \n"},
		{"what others changed beside it stays", [][]change.Edit{both, {{Record: "moh", Set: fields{"acronyms": []any{"MZ"}}}}}, 2, false,
			"revision 4\nΔ Institution moh\n  level: REGIONAL -> NATIONAL\n  note: x -> \nΔ Institution chamber\n  note: y -> \n"},
		{"what is in the way", [][]change.Edit{both, {{Record: "moh", Set: fields{"note": "z", "acronyms": []any{"MZ"}}}}}, 2, false,
			"revision 0\nfault in 0 : CONFLICT: moh was changed after revision 2, last in revision 3 by editor (undo revision 3 first, or only the part that can be undone)\n  note: x -> z by editor at 3\n"},
		{"the part that can be undone", [][]change.Edit{both, {{Record: "moh", Set: fields{"note": "z"}}}}, 2, true,
			"revision 4\nΔ Institution moh\n  level: REGIONAL -> NATIONAL\nΔ Institution chamber\n  note: y -> \nleft 0: moh was changed after revision 2, last in revision 3 by editor\n"},
		{"a rename, whole", [][]change.Edit{{{Record: "moh", Set: fields{"slug": "pl-moh"}}}}, 2, false,
			"revision 3\nΔ Institution moh\n  formerSlugs: moh -> \n  slug: pl-moh -> moh\n"},
		{"what was made, with what leads to it", [][]change.Edit{{source, cite}}, 2, false,
			"revision 3\n- Source src-new\n  confidence: HIGH -> \n  origin: RETRIEVED -> \n  slug: src-new -> \n  title: New -> \nΔ Institution moh\n  citations: source src-new -> \n"},
		{"what others lead to by now", [][]change.Edit{{source}, {cite}}, 2, true,
			"revision 0\nfault in 0 : REFERRED_TO: src-new is referred to by moh (delete or change these first, or merge the record into another)\n"},
		{"what was deleted, and leads to each other", [][]change.Edit{{{Record: "moh-accountable-intake", Delete: true}, {Record: "intake", Delete: true}}}, 2, false,
			"revision 3\n+ Responsibility moh-accountable-intake\n"},
		{"what leads to what is gone", [][]change.Edit{{{Record: "moh-accountable-intake", Delete: true}}, {{Record: "intake", Delete: true}}}, 2, false,
			"revision 0\nfault in 0 task: UNKNOWN_SLUG: no record has the slug"},
		{"what was deleted since", [][]change.Edit{{{Record: "chamber", Set: fields{"note": "y"}}}, {{Record: "chamber", Delete: true}}}, 2, false,
			"revision 0\nfault in 0 : CONFLICT: chamber was deleted after revision 2, in revision 3 by editor"},
		{"what is undone already", [][]change.Edit{{{Record: "moh", Set: fields{"note": "x"}}}, {{Record: "moh", Set: fields{"note": nil}}}}, 2, false, "revision 0\n"},
		{"nothing", nil, 2, false, "there is no commit 2; the newest revision is 1"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			g := graphtest.Draw(t, small)
			for _, edits := range tt.history {
				if got := apply(t, g, change.Options{}, edits...); strings.HasPrefix(got, "revision 0") {
					t.Fatal(got)
				}
			}
			got := revert(t, g, tt.rev, tt.partly, change.Options{})
			if strings.Contains(got, tt.want) {
				return
			}
			t.Errorf("undoing %d (-want +got):\n%s", tt.rev, cmp.Diff(tt.want, got))
		})
	}
}

// TestRevertTwice checks that undoing is a commit like any other: it says what it undoes,
// and can be tried, repeated and undone.
func TestRevertTwice(t *testing.T) {
	g := graphtest.Draw(t, small)
	apply(t, g, change.Options{}, change.Edit{Record: "chamber", Delete: true})
	tried := revert(t, g, 2, false, change.Options{DryRun: true})
	once := revert(t, g, 2, false, change.Options{IdempotencyKey: "k"})
	if want := strings.Replace(once, "revision 3", "revision 0", 1); tried != want || !strings.HasPrefix(once, "revision 3\n+ Institution chamber\n") {
		t.Errorf("tried: %s\nundone: %s", tried, once)
	}
	if again := revert(t, g, 2, false, change.Options{IdempotencyKey: "k"}); again != once {
		t.Errorf("sent again: %s", again)
	}
	if got := revert(t, g, 3, false, change.Options{}); !strings.HasPrefix(got, "revision 4\n- Institution chamber\n") {
		t.Errorf("undone twice: %s", got)
	}
	c, err := graphtest.View(t, g).Changeset(t.Context(), 4)
	if err != nil || c.How != graph.ByUndo || c.Undoes == nil || *c.Undoes != 3 || c.Reason != "undo of revision 3" {
		t.Errorf("changeset %+v, %v", c, err)
	}
}

// bodies returns the bodies of all records.
func bodies(t *testing.T, g *graph.Graph) map[graph.ID]string {
	t.Helper()
	return bodiesIn(t, graphtest.View(t, g))
}

func bodiesIn(t *testing.T, v *graph.View) map[graph.ID]string {
	t.Helper()
	all := map[graph.ID]string{}
	for r, err := range v.Reader().Stream(t.Context(), nil) {
		if err != nil {
			t.Fatal(err)
		}
		all[r.ID] = r.Body
	}
	return all
}

// someEdits returns random edits of the same sort, some of which are impossible.
func someEdits(r *rand.Rand) []change.Edit {
	slugs := []string{"moh", "chamber", "intake", "src-law", "moh-accountable-intake", "new-0", "new-1", "new-2"}
	pick := func(of ...string) string { return of[r.IntN(len(of))] }
	edits := make([]change.Edit, 1+r.IntN(3))
	for i := range edits {
		edits[i] = []change.Edit{
			{Record: pick(slugs...), Set: fields{"note": pick("a", "b", "")}},
			{Record: pick("moh", "chamber"), Set: fields{"level": pick("NATIONAL", "REGIONAL", "LOCAL"), "parent": pick("moh", "chamber", "")}},
			{Record: pick("moh", "chamber"), Add: fields{"citations": []any{fields{"source": pick("src-law", "new-0", "new-1")}}}},
			{Record: pick("moh", "chamber"), Remove: fields{"citations": []any{fields{"source": pick("src-law", "new-0", "new-1")}}}},
			{Record: pick(slugs...), Set: fields{"slug": pick(slugs...)}},
			{Record: pick(slugs...), Delete: true},
			{Kind: "Source", Set: fields{"slug": pick("new-0", "new-1", "new-2"), "title": "T", "confidence": "LOW", "origin": "RETRIEVED"}},
		}[r.IntN(7)]
	}
	return edits
}

// history is a graph and what was done to it.
type history struct {
	*testing.T
	g                     *graph.Graph
	start                 map[graph.ID]string
	made, undone, refused int // how many commits there are, how many of them undo others, and how many attempts to undo were refused
}

func newHistory(t *testing.T) *history {
	g := graphtest.Draw(t, small)
	return &history{T: t, g: g, start: bodies(t, g)}
}

// make makes random commits and undoes some, which may be refused. At the end it undoes
// all commits, the newest first, which must restore the start.
func (h *history) make(r *rand.Rand, more func(i int) bool) {
	h.Helper()
	for i := 0; more(i); i++ {
		if got := apply(h.T, h.g, change.Options{}, someEdits(r)...); strings.HasPrefix(got, "revision ") && !strings.HasPrefix(got, "revision 0") {
			h.made++
		}
		if r.IntN(3) > 0 {
			continue
		}
		head := graphtest.View(h.T, h.g).Rev()
		out, err := change.Revert(operator(h.T), h.g, change.RevertArgs{Rev: 1 + graph.Rev(r.IntN(int(head))), Partly: r.IntN(2) == 0}, change.Options{Author: "undoer"})
		switch {
		case err != nil:
			h.Fatal(err)
		case out.Rev > 0:
			h.undone++
		case len(out.Faults) > 0:
			h.refused++
		}
	}
	for rev := graphtest.View(h.T, h.g).Rev(); rev > 1; rev-- {
		if got := revert(h.T, h.g, rev, false, change.Options{}); strings.Contains(got, "fault") {
			h.Fatalf("undoing revision %d after all later ones:\n%s", rev, got)
		}
	}
	if diff := cmp.Diff(h.start, bodies(h.T, h.g)); diff != "" {
		h.Fatalf("all undone (-start +now):\n%s", diff)
	}
}

// TestRevertMany undoes a commit of more records than a request may undo. It is refused to
// requests, with a hint where it can be undone, and undone for others.
func TestRevertMany(t *testing.T) {
	const many = 20_001
	g := graphtest.Draw(t, small)
	drafts := make([]change.Draft, many)
	for i := range drafts {
		slug := fmt.Sprintf("term-%d", i)
		drafts[i] = change.Draft{Kind: "Term", Slug: slug, Fields: fields{"name": slug, "scheme": "SECTOR", "confidence": "HIGH", "origin": "UNVERIFIED"}}
	}
	graphtest.Load(t, g, drafts)

	asked, cancel := context.WithTimeout(operator(t), time.Hour)
	defer cancel()
	_, err := change.Revert(asked, g, change.RevertArgs{Rev: 2}, change.Options{Author: "undoer"})
	want := fmt.Sprintf("revision 2 changed %d records, and a request undoes 20000 at most; whoplans undo 2 --store", many)
	if !errors.Is(err, graph.ErrTooLarge) || !strings.Contains(err.Error(), want) {
		t.Errorf("a request is told %v, want that %s", err, want)
	}
	out, err := change.Revert(operator(t), g, change.RevertArgs{Rev: 2}, change.Options{Author: "undoer"})
	if err != nil {
		t.Fatal(err)
	}
	if len(out.Changes) != many || out.Rev != 3 {
		t.Errorf("%d records are undone in revision %d, want %d in 3", len(out.Changes), out.Rev, many)
	}
}

// TestRevertAnything makes random histories. Undoing any commit either works or is
// refused, and undoing all commits, the newest first, restores the start.
func TestRevertAnything(t *testing.T) {
	seed := uint64(time.Now().UnixNano())
	t.Logf("seed %d", seed)
	r := rand.New(rand.NewPCG(seed, 1))
	made, undone, refused := 0, 0, 0
	for range 30 {
		h := newHistory(t)
		h.make(r, func(i int) bool { return i < 25 })
		made, undone, refused = made+h.made, undone+h.undone, refused+h.refused
	}
	if made < 50 || undone < 10 || refused < 5 {
		t.Errorf("%d commits, %d undone, %d refused: that proves little", made, undone, refused)
	}
}
