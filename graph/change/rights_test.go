package change_test

import (
	"cmp"
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	diff "github.com/google/go-cmp/cmp"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/access"
	"github.com/whoplans/whoplans/graph/change"
	"github.com/whoplans/whoplans/graph/graphtest"
	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/graph/store/neo4j/neo4jtest"
	"github.com/whoplans/whoplans/seed/seedtest"
)

var update = flag.Bool("update", false, "write testdata/rights.txt anew")

func TestMain(m *testing.M) { neo4jtest.Main(m) }

// TestRightsToEveryKind writes a table of who may try, create, edit and delete records of
// each kind: about one jurisdiction, about several, about none, and about none while
// records of others refer to it. What is allowed must work.
func TestRightsToEveryKind(t *testing.T) {
	seedtest.Each(t, func(t *testing.T, s store.Store) {
		w := newWorld(t, graph.New(s))
		var b strings.Builder
		fmt.Fprintf(&b, "%-48s", "")
		for _, who := range everybody {
			fmt.Fprintf(&b, " %-20s", who.name)
		}
		for _, k := range graph.Describe().Kinds {
			w.kind(k, &b)
		}
		var table strings.Builder
		for l := range strings.Lines(b.String() + "\n") {
			table.WriteString(strings.TrimRight(l, " \n") + "\n")
		}
		const file = "testdata/rights.txt"
		if *update {
			if err := os.WriteFile(file, []byte(table.String()), 0o600); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if d := diff.Diff(strings.Split(string(want), "\n"), strings.Split(table.String(), "\n")); d != "" {
			t.Errorf("%s is not what it was (-want +got):\n%s", file, d)
		}
	})
}

// everybody lists the callers. Editors edit one of the jurisdictions that a record is
// about, all of them, or another.
var everybody = []struct {
	name  string
	role  access.Role
	edits func(about []access.Jurisdiction) []access.Jurisdiction
}{
	{"nobody", "", nil},
	{"reader", access.Reader, nil},
	{"contributor", access.Contributor, nil},
	{"editor of all", access.Editor, func(about []access.Jurisdiction) []access.Jurisdiction { return about }},
	{"editor of one", access.Editor, func(about []access.Jurisdiction) []access.Jurisdiction { return about[:min(1, len(about))] }},
	{"editor of another", access.Editor, func([]access.Jurisdiction) []access.Jurisdiction { return []access.Jurisdiction{"ZA"} }},
	{"administrator", access.Administrator, nil},
}

// world is the data set.
type world struct {
	*testing.T
	g          *graph.Graph
	everywhere []access.Jurisdiction
	n          int // how many names were made so far
}

// newWorld adds records of the kinds that are missing in the data set.
func newWorld(t *testing.T, g *graph.Graph) *world {
	t.Helper()
	w := &world{T: t, g: g}
	place := ""
	for _, r := range w.of("Jurisdiction") {
		place, w.everywhere = r.Slug(), append(w.everywhere, r.About...)
	}
	for _, e := range []change.Edit{
		{Kind: "AcceptedGap", Set: fields{"slug": "gap", "jurisdiction": place, "rules": []any{"rule"}, "reason": "It is meant so", "facts": "x"}},
		{Kind: "Scenario", Set: fields{"slug": "plan", "title": "Plan", "jurisdiction": place, "state": "AGREED"}},
		{Kind: "Action", Set: fields{"slug": "step", "title": "Step", "scenario": "plan", "state": "PLANNED"}},
		{Kind: "Milestone", Set: fields{"slug": "mark", "title": "Mark", "action": "step"}},
	} {
		e.Set["confidence"], e.Set["origin"] = "HIGH", "UNVERIFIED"
		if code := w.apply(operator(t), false, e); code != string(access.Allowed) {
			t.Fatal(code)
		}
	}
	return w
}

// as returns the context of a caller, given what a record is about.
func (w *world) as(i int, about []access.Jurisdiction) context.Context {
	who := everybody[i]
	p := access.Principal{Rights: access.Rights{Role: who.role}}
	if who.role != "" {
		p.Account = who.name
	}
	if who.edits != nil {
		p.Jurisdictions = who.edits(about)
		if len(p.Jurisdictions) == 0 {
			p.Jurisdictions = []access.Jurisdiction{"HU"}
		}
	}
	return access.With(w.Context(), p)
}

// apply makes an edit and returns the code of the decision, or what else went wrong.
func (w *world) apply(ctx context.Context, dryRun bool, e change.Edit) string {
	w.Helper()
	out, err := change.Apply(ctx, w.g, []change.Edit{e}, change.Options{Author: "a", DryRun: dryRun})
	if err != nil {
		w.Fatal(err)
	}
	if len(out.Faults) > 0 {
		f := out.Faults[0]
		if f.Decision != nil {
			return string(f.Decision.Code)
		}
		return fmt.Sprintf("%s: %s", f.Field, f.Message)
	}
	if len(out.Changes) != 1 || (out.Rev == 0) != dryRun {
		w.Errorf("%+v, dry run %t: revision %d, %d changes", e, dryRun, out.Rev, len(out.Changes))
	}
	return string(access.Allowed)
}

// known is a record with the jurisdictions that it is about.
type known struct {
	*store.Record
	access.Subject
}

// of returns the records of a kind, by slug.
func (w *world) of(kind graph.Kind) []known {
	w.Helper()
	v, err := w.g.View(operator(w.T), 0)
	if err != nil {
		w.Fatal(err)
	}
	var recs []*store.Record
	for r, err := range v.Reader().Stream(w.Context(), store.KindIn{kind}) {
		if err != nil {
			w.Fatal(err)
		}
		recs = append(recs, r)
	}
	slices.SortFunc(recs, func(a, b *store.Record) int { return cmp.Compare(a.Slug(), b.Slug()) })
	nobodys := access.Principal{Rights: access.Rights{Role: access.Editor, Jurisdictions: []access.Jurisdiction{"ZA"}}}
	subjects, err := v.SubjectsOf(w.Context(), recs, nobodys)
	if err != nil {
		w.Fatal(err)
	}
	all := make([]known, len(recs))
	for i, r := range recs {
		all[i] = known{r, subjects[i]}
	}
	return all
}

// kind writes the part of the table about a kind.
func (w *world) kind(k *graph.KindInfo, b *strings.Builder) {
	w.Helper()
	written := map[string]bool{}
	for _, r := range w.of(k.Kind) {
		about := []string{"none", "one", "several"}[min(2, len(r.About))]
		if !written[about] {
			if made, ok := w.copied(k, r); ok {
				written[about] = true
				w.rows(fmt.Sprintf("%s about %s", k.Kind, about), made, b)
			}
		}
		if needed := about + ", needed by others"; len(r.NeededBy) > 0 && !written[needed] {
			written[needed] = true
			w.row(fmt.Sprintf("%s about %s", k.Kind, needed), access.Edit, b, func(ctx context.Context) string {
				return w.apply(ctx, false, w.noting(r.Slug()))
			}, w.everywhere)
		}
	}
	if len(written) == 0 {
		w.Errorf("there is no %s of which the data set can hold another", k.Kind)
	}
}

// made says how to create a record, and which jurisdictions it is about.
type made struct {
	kind   graph.Kind
	fields func() (slug string, f fields)
	about  []access.Jurisdiction
}

// copied says how to create another record like r, and whether that is possible.
func (w *world) copied(k *graph.KindInfo, r known) (made, bool) {
	w.Helper()
	v, err := w.g.View(operator(w.T), 0)
	if err != nil {
		w.Fatal(err)
	}
	doc, err := v.Document(operator(w.T), r.Slug())
	if err != nil {
		w.Fatal(err)
	}
	m := made{kind: k.Kind, about: r.About}
	m.fields = func() (string, fields) {
		var f fields
		if err := json.Unmarshal(doc.JSON, &f); err != nil {
			w.Fatal(err)
		}
		w.n++
		slug := fmt.Sprintf("%s-%d", r.Slug(), w.n)
		f["slug"] = slug
		for _, name := range []string{"id", "kind", "formerSlugs"} {
			delete(f, name)
		}
		return slug, f
	}
	if k.Kind == "Jurisdiction" {
		whole := m.fields
		m.about = []access.Jurisdiction{"ZZ"}
		m.fields = func() (string, fields) {
			slug, f := whole()
			f["code"] = "ZZ"
			return slug, f
		}
	}
	_, f := m.fields()
	return m, w.apply(operator(w.T), true, change.Edit{Kind: k.Kind, Set: f}) == string(access.Allowed)
}

// noting returns an edit that does not affect anybody's rights.
func (w *world) noting(slug string) change.Edit {
	w.n++
	return change.Edit{Record: slug, Set: fields{"note": fmt.Sprint("note ", w.n)}}
}

// rows writes who may do what to a record like m. Each caller has a record of their own,
// which the operator creates and deletes if they may not.
func (w *world) rows(name string, m made, b *strings.Builder) {
	w.Helper()
	create := func(ctx context.Context, dryRun bool) (string, string) {
		slug, f := m.fields()
		return slug, w.apply(ctx, dryRun, change.Edit{Kind: m.kind, Set: f})
	}
	remove := func(ctx context.Context, slug string) string {
		return w.apply(ctx, false, change.Edit{Record: slug, Delete: true})
	}
	must := func(code string) {
		w.Helper()
		if code != string(access.Allowed) {
			w.Fatalf("%s: the operator is told %s", name, code)
		}
	}
	w.row(name, access.Try, b, func(ctx context.Context) string {
		_, code := create(ctx, true)
		return code
	}, m.about)
	w.row(name, access.Create, b, func(ctx context.Context) string {
		slug, code := create(ctx, false)
		if code == string(access.Allowed) {
			must(remove(operator(w.T), slug))
		}
		return code
	}, m.about)
	slug, code := create(operator(w.T), false)
	must(code)
	w.row(name, access.Edit, b, func(ctx context.Context) string { return w.apply(ctx, false, w.noting(slug)) }, m.about)
	w.row(name, access.Delete, b, func(ctx context.Context) string {
		code := remove(ctx, slug)
		if code == string(access.Allowed) {
			var again string
			slug, again = create(operator(w.T), false)
			must(again)
		}
		return code
	}, m.about)
	must(remove(operator(w.T), slug))
}

// TestRightsFirst has somebody change what others edit, with something else wrong in it: that it is
// not allowed is all that is told of it, beside what is wrong with the rest.
func TestRightsFirst(t *testing.T) {
	g := graphtest.Draw(t, `
		pl: Jurisdiction
		hu: Jurisdiction
		moh: Institution pl
		board: Institution hu
		intake: PlanningTask
		board -ACCOUNTABLE-> intake (hu)
		theirs: Scenario hu
	`)
	if got := apply(t, g, change.Options{}, change.Edit{Record: "theirs", Set: fields{"state": "AGREED"}}, change.Edit{Record: "board", Set: fields{"note": "x"}}); strings.Contains(got, "fault") {
		t.Fatal(got)
	}
	ann := access.With(t.Context(), access.Principal{Account: "ann", Rights: access.Rights{Role: access.Editor, Jurisdictions: []access.Jurisdiction{"PL"}}})
	const other = ": FORBIDDEN: it is about HU, and you edit PL ()\n"
	low, lowFault := fields{"level": "LOW"}, " level: BAD_VALUE: level has no value \"LOW\" (use one of LOCAL, REGIONAL, NATIONAL, EU, INTERNATIONAL)\n"
	for _, tt := range []struct {
		name     string
		scenario graph.ID
		edits    []change.Edit
		want     string
	}{
		{"a bad value", "", []change.Edit{{Record: "board", Set: low}}, "fault in 0 " + other},
		{"what is referred to", "", []change.Edit{{Record: "board", Delete: true}}, "fault in 0 " + other},
		{"what has changed since", "", []change.Edit{{Record: "board", Seen: 1, Set: fields{"note": "y"}}}, "fault in 0 " + other},
		{"beside one's own", "", []change.Edit{{Record: "moh", Set: low}, {Record: "board", Set: low}}, "fault in 0" + lowFault + "fault in 1 " + other},
		{"beside what is not there", "", []change.Edit{{Record: "nobody", Set: low}, {Record: "board", Set: low}}, "fault in 0 : UNKNOWN_RECORD: no record has the id or slug \"nobody\" (correct it, or create the record)\nfault in 1 " + other},
		{"no change beside one's own", "", []change.Edit{{Record: "moh", Set: low}, {Record: "board", Set: fields{"note": "x"}}}, "fault in 0" + lowFault},
		{"a scenario of others", "theirs", []change.Edit{{Record: "moh", Set: low}}, "fault in 0 " + other},
	} {
		out, err := change.Apply(ann, g, tt.edits, change.Options{Author: "ann", Scenario: tt.scenario})
		if err != nil {
			t.Fatal(err)
		}
		if d := diff.Diff("revision 0\n"+tt.want, shown(out)); d != "" {
			t.Errorf("%s (-want +got):\n%s", tt.name, d)
		}
	}
}

// row writes the answer that each caller gets to an action on a record.
func (w *world) row(name string, a access.Action, b *strings.Builder, do func(context.Context) string, about []access.Jurisdiction) {
	w.Helper()
	fmt.Fprintf(b, "\n%-48s", fmt.Sprintf("%s %s", a, name))
	for i := range everybody {
		fmt.Fprintf(b, " %-20s", do(w.as(i, about)))
	}
}
