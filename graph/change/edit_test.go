package change_test

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/sync/errgroup"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/access"
	"github.com/whoplans/whoplans/graph/change"
	"github.com/whoplans/whoplans/graph/graphtest"
)

// small is a graph to edit.
const small = `
	pl: Jurisdiction
	si: Jurisdiction
	moh: Institution pl name=Ministry_of_Health
	chamber: Institution pl name=Chamber_of_Physicians
	intake: PlanningTask
	src-law: Source
	moh -ACCOUNTABLE-> intake (pl)
`

type fields = map[string]any

// operator returns a context in which everything is allowed.
func operator(t *testing.T) context.Context {
	return access.With(t.Context(), access.Operator("operator"))
}

// apply makes edits and shows the outcome, a line for each difference and fault.
func apply(t *testing.T, g *graph.Graph, o change.Options, edits ...change.Edit) string {
	t.Helper()
	if o.Author == "" {
		o.Author = "editor"
	}
	out, err := change.Apply(operator(t), g, edits, o)
	if err != nil {
		return err.Error()
	}
	return shown(out)
}

func shown(out *change.Outcome) string {
	var b strings.Builder
	fmt.Fprintf(&b, "revision %d\n", out.Rev)
	for _, d := range out.Changes {
		sign := "Δ"
		if d.New {
			sign = "+"
		} else if d.Deleted {
			sign = "-"
		}
		fmt.Fprintf(&b, "%s %s %s\n", sign, d.Kind, d.Slug)
		for _, f := range d.Fields {
			fmt.Fprintf(&b, "  %s: %s -> %s\n", f.Field, f.Before, f.After)
		}
	}
	for _, f := range out.Faults {
		fmt.Fprintf(&b, "fault in %d %s: %s: %s (%s)\n", f.Draft, f.Field, f.Code, f.Message, f.Fix)
		for _, s := range f.Since {
			fmt.Fprintf(&b, "  %s: %s -> %s by %s at %d\n", s.Field, s.Before, s.After, s.By.Author, s.By.Revision)
		}
	}
	return b.String()
}

func TestApply(t *testing.T) {
	cited := []any{fields{"source": "src-law", "page": "3"}}
	body := func(more fields) fields {
		f := fields{"names": []any{fields{"lang": "en", "text": "Żółw Board"}}, "acronyms": []any{"ŻB"}, "seat": "pl", "type": "type-x",
			"sector": "sector-x", "level": "NATIONAL", "confidence": "HIGH", "origin": "RETRIEVED", "citations": cited}
		for name, value := range more {
			f[name] = value
		}
		return f
	}
	for _, tt := range []struct {
		name    string
		options change.Options
		edits   []change.Edit
		want    string
	}{
		{"a field is given, emptied, and what is not named stays", change.Options{}, []change.Edit{
			{Record: "moh", Set: fields{"note": "checked", "level": "REGIONAL"}},
			{Record: "moh", Set: fields{"note": nil}},
		}, `revision 2
Δ Institution moh
  level: NATIONAL -> REGIONAL
`},
		{"nothing changes", change.Options{}, []change.Edit{{Record: "moh", Set: fields{"level": "NATIONAL", "note": nil}}}, "revision 0\n"},
		{"a dry run writes nothing", change.Options{DryRun: true}, []change.Edit{{Record: "moh", Set: fields{"note": "x"}}}, `revision 0
Δ Institution moh
  note:  -> x
`},
		{"records made together refer to each other, and get slugs", change.Options{}, []change.Edit{
			{Kind: "Institution", Set: body(fields{"slug": "board"})},
			{Kind: "Responsibility", Set: fields{"stakeholder": "board", "task": "intake", "role": "CONSULTED", "jurisdiction": "pl",
				"level": "NATIONAL", "confidence": "HIGH", "origin": "RETRIEVED", "citations": cited}},
			{Kind: "Institution", Set: body(nil)},
		}, `revision 2
+ Institution board
  acronyms:  -> ŻB
  citations:  -> page 3, source src-law
  confidence:  -> HIGH
  level:  -> NATIONAL
  names:  -> lang en, text "Żółw Board"
  origin:  -> RETRIEVED
  seat:  -> pl
  sector:  -> sector-x
  slug:  -> board
  type:  -> type-x
+ Responsibility re-board-intake-consulted-pl
  citations:  -> page 3, source src-law
  confidence:  -> HIGH
  jurisdiction:  -> pl
  level:  -> NATIONAL
  origin:  -> RETRIEVED
  role:  -> CONSULTED
  slug:  -> re-board-intake-consulted-pl
  stakeholder:  -> board
  task:  -> intake
+ Institution pl-zb
  acronyms:  -> ŻB
  citations:  -> page 3, source src-law
  confidence:  -> HIGH
  level:  -> NATIONAL
  names:  -> lang en, text "Żółw Board"
  origin:  -> RETRIEVED
  seat:  -> pl
  sector:  -> sector-x
  slug:  -> pl-zb
  type:  -> type-x
`},
		{"lists are added to and taken from", change.Options{}, []change.Edit{
			{Record: "moh", Add: fields{"citations": []any{fields{"source": "src-law", "page": "7"}, fields{"source": "src-law"}}, "acronyms": []any{"MZ", "MZ"}}},
			{Record: "moh", Remove: fields{"citations": []any{fields{"page": "7"}, fields{"page": nil}}}, Add: fields{"acronyms": nil}},
		}, `revision 2
Δ Institution moh
  acronyms:  -> MZ
  citations:  -> source src-law
`},
		{"a new slug, and the former one leads on", change.Options{}, []change.Edit{
			{Record: "moh", Set: fields{"slug": "pl-mz"}},
			{Record: "chamber", Set: fields{"parent": "moh"}},
		}, `revision 2
Δ Institution pl-mz
  formerSlugs:  -> moh
  slug: moh -> pl-mz
Δ Institution chamber
  parent:  -> pl-mz
`},
		{"what nobody can have seen", change.Options{}, []change.Edit{{Record: "moh", Seen: 2, Set: fields{"note": "x"}}}, `revision 0
fault in 0 expectedRevision: BAD_VALUE: revision 2 cannot have been seen: the newest is 1 (give the revision at which you saw the record)
`},
		{"a reason as long as a book", change.Options{Reason: strings.Repeat("x", 5000)}, nil,
			"invalid: a reason takes 4000 bytes at most, and an idempotency key 200"},
		{"all faults at once", change.Options{}, []change.Edit{
			{Record: "nobody", Set: fields{"note": "x"}},
			{Record: "moh", Kind: "Source"},
			{Kind: "Ministry"},
			{Record: "chamber", Set: fields{"level": "NATIONL", "websit": "x", "parent": "mhh", "seat": nil}, Add: fields{"note": "x"}},
			{Kind: "Source", Set: fields{"slug": "moh", "title": " "}},
		}, `revision 0
fault in 0 : UNKNOWN_RECORD: no record has the id or slug "nobody" (correct it, or create the record)
fault in 1 : UNKNOWN_RECORD: moh is an institution (name a source)
fault in 2 : UNKNOWN_KIND: there is no kind "Ministry" ()
fault in 3 note: BAD_VALUE: note is not a list, so nothing can be added to it or removed from it (set it instead)
fault in 3 level: BAD_VALUE: level has no value "NATIONL" (did you mean NATIONAL?)
fault in 3 parent: UNKNOWN_SLUG: no record has the slug "mhh" (did you mean moh?)
fault in 3 websit: UNKNOWN_FIELD: there is no field "websit" here (did you mean website?)
fault in 3 seat: MISSING: seat is missing (add it: the slug of a jurisdiction)
fault in 4 slug: DUPLICATE: slug "moh" also belongs to institution moh (give one of them another slug)
fault in 4 confidence: MISSING: confidence is missing (add it: one of LOW, MEDIUM, HIGH)
fault in 4 origin: MISSING: origin is missing (add it: one of RETRIEVED, INFERRED, SYNTHESIS, UNVERIFIED)
fault in 4 title: MISSING: title is missing (add it)
`},
		{"what contradicts itself", change.Options{}, []change.Edit{
			{Record: "moh", Set: fields{"website": "http://example.org:99999", "validFrom": "2025", "validTo": "2024",
				"fieldOrigins": []any{fields{"field": "levl", "origin": "INFERRED"}}, "names": []any{fields{"lang": "en_GB", "text": "A"}}}},
			{Record: "chamber", Set: fields{"parent": "ministry of health", "citations": []any{fields{"source": "src-law"}, fields{"source": "SRC-LAW"}}}},
		}, `revision 0
fault in 0 names[0].lang: BAD_VALUE: "en_GB" is not a language tag like en or pt-BR (write en-GB)
fault in 0 website: BAD_VALUE: "http://example.org:99999" has the port 99999, and ports are 1 to 65535 (correct it)
fault in 0 validTo: BAD_VALUE: 2024 is before validFrom 2025 (swap or correct the dates)
fault in 0 fieldOrigins[0].field: BAD_VALUE: institution has no field "levl" that could have an origin (did you mean level?)
fault in 1 citations[1]: DUPLICATE: it says the same as citations[0] (remove one of them)
fault in 1 parent: UNKNOWN_SLUG: no record has the slug "ministry of health" (did you mean moh?)
`},
		{"a term of another list", change.Options{}, []change.Edit{
			{Record: "moh", Set: fields{"sector": "type-x", "portfolio": []any{"sector-x"}}},
			{Record: "chamber", Set: fields{"sector": "x type"}},
		}, `revision 0
fault in 0 portfolio[0]: WRONG_KIND_OF_LINK: sector-x is a term of the scheme SECTOR (name a term of the scheme PORTFOLIO)
fault in 0 sector: WRONG_KIND_OF_LINK: type-x is a term of the scheme INSTITUTION_TYPE (name a term of the scheme SECTOR)
fault in 1 sector: UNKNOWN_SLUG: no record has the slug "x type" (correct it, or add a term with this slug)
`},
		{"a term moved to another list", change.Options{}, []change.Edit{{Record: "type-x", Set: fields{"scheme": "SECTOR"}}, {Record: "sector-x", Set: fields{"scheme": "SECTOR"}}}, `revision 0
fault in 0 scheme: BAD_VALUE: scheme of type-x is INSTITUTION_TYPE and cannot be changed (make another record, and delete this one when nothing refers to it any more)
`},
		{"what is referred to stays", change.Options{}, []change.Edit{{Record: "moh", Delete: true}, {Record: "chamber", Delete: true}}, `revision 0
fault in 0 : REFERRED_TO: moh is referred to by moh-accountable-intake (delete or change these first, or merge the record into another)
`},
		{"what referred to it is deleted with it, or no longer refers", change.Options{}, []change.Edit{
			{Record: "moh", Delete: true},
			{Record: "moh-accountable-intake", Set: fields{"stakeholder": "chamber"}},
		}, `revision 2
- Institution moh
  confidence: HIGH -> 
  level: NATIONAL -> 
  names: lang en, text "Ministry of Health" -> 
  origin: UNVERIFIED -> 
  seat: pl -> 
  sector: sector-x -> 
  slug: moh -> 
  type: type-x -> 
Δ Responsibility moh-accountable-intake
  stakeholder: moh -> chamber
`},
	} {
		t.Run(tt.name, func(t *testing.T) {
			g := graphtest.Draw(t, small)
			if diff := cmp.Diff(tt.want, apply(t, g, tt.options, tt.edits...)); diff != "" {
				t.Errorf("Apply (-want +got):\n%s", diff)
			}
		})
	}
}

// TestConflict checks that an edit of a record which somebody else has changed since is a
// conflict that says who changed which field.
func TestConflict(t *testing.T) {
	g := graphtest.Draw(t, small)
	apply(t, g, change.Options{Author: "jana"}, change.Edit{Record: "moh", Set: fields{"note": "one", "level": "REGIONAL"}})
	apply(t, g, change.Options{Author: "marek"}, change.Edit{Record: "moh", Set: fields{"note": "two"}})
	mine := change.Edit{Record: "moh", Seen: 1, Set: fields{"note": "mine"}}
	want := `revision 0
fault in 0 : CONFLICT: moh was changed since revision 1, last by marek (look at the record as it is now, and send your change with expectedRevision 3)
  level: NATIONAL -> REGIONAL by jana at 2
  note:  -> two by marek at 3
`
	if diff := cmp.Diff(want, apply(t, g, change.Options{}, mine)); diff != "" {
		t.Errorf("Apply (-want +got):\n%s", diff)
	}
	mine.Seen = 3
	if got := apply(t, g, change.Options{}, mine); !strings.HasPrefix(got, "revision 4\n") {
		t.Errorf("Apply after looking again: %s", got)
	}
}

// TestIdempotencyKey checks that a repeated change with the same key is made once, and
// that the key cannot be used for another change.
func TestIdempotencyKey(t *testing.T) {
	g := graphtest.Draw(t, small)
	once := change.Options{Author: "jana", IdempotencyKey: "k"}
	edit := change.Edit{Kind: "Source", Set: fields{"slug": "src-new", "title": "New", "confidence": "HIGH", "origin": "RETRIEVED"}}
	first := apply(t, g, once, edit)
	if again := apply(t, g, once, edit); again != first || !strings.HasPrefix(first, "revision 2\n+ Source src-new\n") {
		t.Errorf("the first time:\n%s\nthe second time:\n%s", first, again)
	}
	edit.Set["title"] = "Another"
	if got := apply(t, g, once, edit); !strings.Contains(got, "used for another change, at revision 2") {
		t.Errorf("with other content: %s", got)
	}
	if got := apply(t, g, change.Options{Author: "marek", IdempotencyKey: "k"}, change.Edit{Record: "moh", Set: fields{"note": "x"}}); !strings.HasPrefix(got, "revision 3\n") {
		t.Errorf("somebody else's key: %s", got)
	}
}

// TestManyAddToOneList adds to one list concurrently. Nothing may be lost, and there are
// no conflicts.
func TestManyAddToOneList(t *testing.T) {
	const editors = 6
	g := graphtest.Draw(t, small)
	var group errgroup.Group
	for i := range editors {
		group.Go(func() error {
			out, err := change.Apply(operator(t), g, []change.Edit{{Record: "moh", Add: fields{"acronyms": []any{fmt.Sprint("A", i)}}}},
				change.Options{Author: fmt.Sprint(i)})
			if err == nil && len(out.Faults) > 0 {
				err = fmt.Errorf("faults: %v", out.Faults)
			}
			return err
		})
	}
	if err := group.Wait(); err != nil {
		t.Fatal(err)
	}
	r, err := graph.Find[*graph.Institution](t.Context(), graphtest.View(t, g), "moh")
	if err != nil || len(r.Acronyms) != editors {
		t.Errorf("acronyms %v, %v; want %d", r.Acronyms, err, editors)
	}
}

// TestRights checks that a change needs the right to each record, both before and after
// the change.
func TestRights(t *testing.T) {
	const text = `
		pl: Jurisdiction
		si: Jurisdiction
		moh: Institution pl
		mz: Institution si
		intake: PlanningTask
		src-both: Source
		src-pl: Source
		moh -ACCOUNTABLE-> intake (pl) citations=src-pl,src-both
		mz -ACCOUNTABLE-> intake (si) citations=src-both
	`
	editor := access.Principal{Account: "a", Rights: access.Rights{Role: access.Editor, Jurisdictions: []access.Jurisdiction{"PL"}}}
	contributor := access.Principal{Account: "c", Rights: access.Rights{Role: access.Contributor}}
	note := func(slug string) []change.Edit { return []change.Edit{{Record: slug, Set: fields{"note": "x"}}} }
	for _, tt := range []struct {
		name   string
		who    access.Principal
		dryRun bool
		edits  []change.Edit
		want   access.Code // of the refusal
	}{
		{"nobody", access.Principal{}, false, note("moh"), access.SignIn},
		{"nobody, to try it", access.Principal{}, true, note("moh"), access.SignIn},
		{"a contributor", contributor, false, note("moh"), access.TriesOnly},
		{"a contributor, to try it", contributor, true, note("mz"), ""},
		{"an editor, at home", editor, false, note("moh"), ""},
		{"a claim at home", editor, false, note("moh-accountable-intake"), ""},
		{"elsewhere", editor, false, note("mz"), access.OtherJurisdiction},
		{"one of two elsewhere", editor, false, append(note("moh"), note("mz")...), access.OtherJurisdiction},
		{"moved away", editor, false, []change.Edit{{Record: "moh", Set: fields{"seat": "si"}}}, access.OtherJurisdiction},
		{"moved here", editor, false, []change.Edit{{Record: "mz", Set: fields{"seat": "pl"}}}, access.OtherJurisdiction},
		{"deleted elsewhere", editor, false, []change.Edit{{Record: "mz-accountable-intake", Delete: true}}, access.OtherJurisdiction},
		{"a source of their own", editor, false, note("src-pl"), ""},
		{"a source that others cite", editor, false, note("src-both"), access.Shared},
		{"a new source", editor, false, []change.Edit{{Kind: "Source", Set: fields{"title": "T", "confidence": "LOW", "origin": "UNVERIFIED"}}}, ""},
		{"the operator", access.Operator("operator"), false, append(note("mz"), note("src-both")...), ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			g := graphtest.Draw(t, text)
			out, err := change.Apply(access.With(t.Context(), tt.who), g, tt.edits, change.Options{Author: "x", DryRun: tt.dryRun})
			if err != nil {
				t.Fatal(err)
			}
			var got access.Code
			for _, f := range out.Faults {
				if f.Decision == nil {
					t.Fatalf("fault %+v", f)
				}
				got = f.Decision.Code
			}
			if got != tt.want {
				t.Errorf("refused with %q, want %q", got, tt.want)
			}
			if wrote := out.Rev > 0; wrote != (tt.want == "" && !tt.dryRun) {
				t.Errorf("revision %d", out.Rev)
			}
		})
	}
}

// TestTree looks for cycles through stored records, and through a record that gets another
// slug and another parent, where its former place no longer counts.
func TestTree(t *testing.T) {
	const tree = "aa: Jurisdiction\ntop: Institution aa\nabove: Institution aa parent=top\nmiddle: Institution aa parent=above\nbelow: Institution aa parent=middle\n"
	if got := apply(t, graphtest.Draw(t, tree), change.Options{}, change.Edit{Record: "top", Set: fields{"parent": "below"}}); !strings.Contains(got, "leads back to the record itself") {
		t.Error(got)
	}
	got := apply(t, graphtest.Draw(t, tree), change.Options{},
		change.Edit{Record: "middle", Set: fields{"slug": "renamed", "parent": nil}},
		change.Edit{Record: "above", Set: fields{"parent": "below"}})
	if strings.Contains(got, "fault") {
		t.Error(got)
	}
}

// TestTreeOfLists looks for cycles through every entry of a list.
func TestTreeOfLists(t *testing.T) {
	const duties = "aa: Jurisdiction\nbody: Institution aa\ntask: PlanningTask\nbody -ACCOUNTABLE-> task (aa)\n" +
		"body -RESPONSIBLE-> task (aa)\nbody -CONSULTED-> task (aa) precedes=body-accountable-task,body-responsible-task\n"
	const first, second, third = "body-accountable-task", "body-responsible-task", "body-consulted-task"
	for _, tt := range []struct {
		name  string
		edits []change.Edit
		fault bool
	}{
		{"itself", []change.Edit{{Record: first, Set: fields{"precedes": []any{first}}}}, true},
		{"back through the second of two", []change.Edit{{Record: second, Set: fields{"precedes": []any{third}}}}, true},
		{"back through another change", []change.Edit{{Record: first, Set: fields{"precedes": []any{second}}}, {Record: second, Set: fields{"precedes": []any{first}}}}, true},
		{"twice to the same", []change.Edit{{Record: first, Set: fields{"precedes": []any{second}}}}, false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got := apply(t, graphtest.Draw(t, duties), change.Options{}, tt.edits...)
			if strings.Contains(got, "leads back to the record itself") != tt.fault {
				t.Error(got)
			}
		})
	}
}
