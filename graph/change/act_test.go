package change_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/change"
	"github.com/whoplans/whoplans/graph/graphtest"
)

// TestActs makes the acts of coordinators.
func TestActs(t *testing.T) {
	const text = small + `
		moz: Institution pl names=pl:Ministerstwo_Zdrowia acronyms=MZ website=https://mz.example/ parent=moh citations=src-law
		moz -CONSULTED-> intake (pl) observed=2013 stale=true reviewBy=2026 jointWith=moh-accountable-intake
		chamber -INFORMED-> intake (pl) status=HISTORIC validTo=2012
		moz -ADVISES-> moh
		chamber -SUPPORTS-> intake (pl) status=CURRENT validTo=2012
		src-seven: Source title=Law url=https://law.example/7
	`
	named := change.Named
	for _, tt := range []struct {
		name string
		acts []change.Act
		want string
	}{
		{"a responsibility ends", []change.Act{named("endResponsibility", fields{"id": "moh-accountable-intake", "on": "2025-06"})}, `revision 2
Δ Responsibility moh-accountable-intake
  status:  -> HISTORIC
  validTo:  -> 2025-06
`},
		{"what ends on a day to come is current until then", []change.Act{
			named("endResponsibility", fields{"id": "moh-accountable-intake", "on": "2999-06"}),
		}, `revision 2
Δ Responsibility moh-accountable-intake
  validTo:  -> 2999-06
`},
		{"what is over does not end once more", []change.Act{
			named("endResponsibility", fields{"id": "chamber-informed-intake", "on": "2025"}),
			named("transferResponsibility", fields{"id": "chamber-informed-intake", "to": "chamber", "on": "2025"}),
		}, `revision 0
fault in 0 id: BAD_VALUE: chamber-informed-intake has been over since 2012 (name one that is current, or correct validTo)
fault in 1 id: BAD_VALUE: chamber-informed-intake has been over since 2012 (name one that is current, or correct validTo)
`},
		{"what is no responsibility cannot", []change.Act{named("endResponsibility", fields{"id": "moh", "on": "2025"})}, `revision 0
fault in 0 : UNKNOWN_RECORD: moh is an institution (name a responsibility)
`},
		{"a responsibility goes to somebody else", []change.Act{named("transferResponsibility", fields{"id": "moh-accountable-intake", "to": "chamber", "on": "2025",
			"evidence": "A law gave it to the chamber", "citations": []any{fields{"source": "src-law"}}})}, `revision 2
Δ Responsibility moh-accountable-intake
  status:  -> HISTORIC
  validTo:  -> 2025
+ Responsibility re-chamber-intake-accountable-pl
  citations:  -> source src-law
  confidence:  -> MEDIUM
  evidence:  -> "A law gave it to the chamber"
  jurisdiction:  -> pl
  level:  -> NATIONAL
  origin:  -> RETRIEVED
  role:  -> ACCOUNTABLE
  slug:  -> re-chamber-intake-accountable-pl
  stakeholder:  -> chamber
  status:  -> CURRENT
  task:  -> intake
  validFrom:  -> 2025
`},
		{"a claim still holds", []change.Act{named("confirm", fields{"id": "moz-consulted-intake", "on": "2026-11", "citation": fields{"source": "src-law"}})}, `revision 2
Δ Responsibility moz-consulted-intake
  citations:  -> source src-law
  observed: 2013 -> 2026-11
  reviewBy: 2026 -> 
  stale: true -> 
`},
		{"a claim is not found to hold in times to come, nor before it was", []change.Act{
			named("confirm", fields{"id": "moz-consulted-intake", "on": "2999-01"}),
			named("confirm", fields{"id": "moz-consulted-intake", "on": "2012-12"}),
		}, `revision 0
fault in 0 on: BAD_VALUE: 2999-01 is in the future (say when it was confirmed)
fault in 1 on: BAD_VALUE: moz-consulted-intake was confirmed later than that, in 2013 (cite the source instead, which leaves the day as it is)
`},
		{"what is over does not hold still, nobody takes over from themselves, and a source is new or not", []change.Act{
			named("confirm", fields{"id": "chamber-informed-intake", "on": "2026-01"}),
			named("transferResponsibility", fields{"id": "moh-accountable-intake", "to": "moh", "on": "2025"}),
			named("cite", fields{"id": "moh", "citation": fields{"source": "src-law"}, "source": fields{"title": "Decree", "confidence": "HIGH", "origin": "RETRIEVED"}}),
		}, `revision 0
fault in 0 id: BAD_VALUE: chamber-informed-intake is over, according to its status or validTo (correct these, if it is still true)
fault in 1 to: BAD_VALUE: moh already has it (name who takes it over)
fault in 2 citation.source: BAD_VALUE: it names both an existing source and a new one (leave one of them out)
`},
		{"what one of the changes takes away no other changes", []change.Act{
			named("merge", fields{"from": "moz", "into": "moh"}),
			named("updateInstitution", fields{"id": "moz", "set": fields{"note": "lost"}}),
		}, `revision 0
fault in 1 : UNKNOWN_RECORD: moz is deleted by another of these changes (leave one of the changes out, or make one after the other)
`},
		{"what came into a record goes on with it", []change.Act{
			named("merge", fields{"from": "moz", "into": "moh"}),
			named("merge", fields{"from": "moh", "into": "chamber"}),
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
- Relation moz-advises-moh
  confidence: HIGH -> 
  from: moz -> 
  origin: UNVERIFIED -> 
  slug: moz-advises-moh -> 
  to: moh -> 
  type: ADVISES -> 
Δ Responsibility moz-consulted-intake
  stakeholder: moz -> chamber
- Institution moz
  acronyms: MZ -> 
  citations: source src-law -> 
  confidence: HIGH -> 
  level: NATIONAL -> 
  names: lang pl, text "Ministerstwo Zdrowia" -> 
  origin: UNVERIFIED -> 
  parent: moh -> 
  seat: pl -> 
  sector: sector-x -> 
  slug: moz -> 
  type: type-x -> 
  website: https://mz.example/ -> 
Δ Institution chamber
  acronyms:  -> MZ
  citations:  -> source src-law
  formerSlugs:  -> moh, moz
  names: lang en, text "Chamber of Physicians" -> lang en, text "Chamber of Physicians"; lang en, text "Ministry of Health"; lang pl, text "Ministerstwo Zdrowia"
  website:  -> https://mz.example/
Δ Responsibility moh-accountable-intake
  stakeholder: moh -> chamber
`},
		{"a source that is new is made once, whoever cites it", []change.Act{
			named("cite", fields{"id": "moh", "citation": fields{"page": "7"}, "source": fields{"title": "Decree", "url": "https://law.example/8", "confidence": "HIGH", "origin": "RETRIEVED"}}),
			named("cite", fields{"id": "chamber", "source": fields{"title": "The decree", "url": "https://Law.example/8 ", "confidence": "HIGH", "origin": "RETRIEVED"}}),
			named("createSource", fields{"slug": "src-nine", "title": "Report", "url": "https://law.example/9", "confidence": "HIGH", "origin": "RETRIEVED"}),
			named("cite", fields{"id": "chamber", "source": fields{"title": "Report", "url": "https://law.example/9", "confidence": "HIGH", "origin": "RETRIEVED"}}),
			named("updateSource", fields{"id": "src-seven", "set": fields{"url": "https://law.example/10"}}),
			named("cite", fields{"id": "moz", "source": fields{"title": "Law", "url": "https://law.example/10", "confidence": "HIGH", "origin": "RETRIEVED"}}),
		}, `revision 2
+ Source src-decree
  confidence:  -> HIGH
  origin:  -> RETRIEVED
  slug:  -> src-decree
  title:  -> Decree
  url:  -> https://law.example/8
Δ Institution moh
  citations:  -> page 7, source src-decree
Δ Institution chamber
  citations:  -> source src-decree, source src-nine
+ Source src-nine
  confidence:  -> HIGH
  origin:  -> RETRIEVED
  slug:  -> src-nine
  title:  -> Report
  url:  -> https://law.example/9
Δ Source src-seven
  url: https://law.example/7 -> https://law.example/10
Δ Institution moz
  citations: source src-law -> source src-law, source src-seven
`},
		{"what is new is acted upon like all else", []change.Act{
			named("createInstitution", fields{"slug": "new", "names": []any{fields{"lang": "en", "text": "New"}}, "seat": "pl", "level": "NATIONAL", "type": "type-x", "sector": "sector-x", "confidence": "HIGH", "origin": "UNVERIFIED"}),
			named("createResponsibility", fields{"slug": "duty", "stakeholder": "new", "task": "intake", "role": "CONSULTED", "jurisdiction": "pl", "level": "NATIONAL", "confidence": "HIGH", "origin": "UNVERIFIED", "stale": true}),
			named("rename", fields{"id": "new", "slug": "newer", "on": "2025", "names": []any{fields{"lang": "en", "text": "Newer"}}}),
			named("confirm", fields{"id": "Duty", "on": "2026-01"}),
			named("dispute", fields{"slug": "quarrel", "topic": "T", "explanation": "E", "between": []any{"duty", "moh-accountable-intake"}, "confidence": "HIGH", "origin": "UNVERIFIED"}),
			named("transferResponsibility", fields{"id": "duty", "to": "chamber", "on": "2025"}),
			named("cite", fields{"id": "duty", "citation": fields{"source": "src-law"}}),
		}, `revision 2
+ Institution newer
  confidence:  -> HIGH
  formerSlugs:  -> new
  level:  -> NATIONAL
  names:  -> lang en, text Newer; lang en, text New, until 2025
  origin:  -> UNVERIFIED
  seat:  -> pl
  sector:  -> sector-x
  slug:  -> newer
  type:  -> type-x
+ Responsibility duty
  citations:  -> source src-law
  confidence:  -> HIGH
  jurisdiction:  -> pl
  level:  -> NATIONAL
  observed:  -> 2026-01
  origin:  -> UNVERIFIED
  role:  -> CONSULTED
  slug:  -> duty
  stakeholder:  -> newer
  status:  -> HISTORIC
  task:  -> intake
  validTo:  -> 2025
+ Conflict quarrel
  between:  -> duty, moh-accountable-intake
  confidence:  -> HIGH
  explanation:  -> E
  origin:  -> UNVERIFIED
  slug:  -> quarrel
  topic:  -> T
+ Responsibility re-chamber-intake-consulted-pl
  confidence:  -> LOW
  jurisdiction:  -> pl
  level:  -> NATIONAL
  origin:  -> UNVERIFIED
  role:  -> CONSULTED
  slug:  -> re-chamber-intake-consulted-pl
  stakeholder:  -> chamber
  status:  -> CURRENT
  task:  -> intake
  validFrom:  -> 2025
`},
		{"what is new goes into another, with what refers to it", []change.Act{
			named("createInstitution", fields{"slug": "new", "names": []any{fields{"lang": "en", "text": "New"}}, "seat": "pl", "level": "NATIONAL", "type": "type-x", "sector": "sector-x", "confidence": "HIGH", "origin": "UNVERIFIED"}),
			named("createResponsibility", fields{"slug": "duty", "stakeholder": "new", "task": "intake", "role": "CONSULTED", "jurisdiction": "pl", "level": "NATIONAL", "confidence": "HIGH", "origin": "UNVERIFIED"}),
			named("merge", fields{"from": "new", "into": "chamber"}),
		}, `revision 2
+ Responsibility duty
  confidence:  -> HIGH
  jurisdiction:  -> pl
  level:  -> NATIONAL
  origin:  -> UNVERIFIED
  role:  -> CONSULTED
  slug:  -> duty
  stakeholder:  -> chamber
  task:  -> intake
Δ Institution chamber
  formerSlugs:  -> new
  names: lang en, text "Chamber of Physicians" -> lang en, text "Chamber of Physicians"; lang en, text New
`},
		{"what is new becomes several", []change.Act{
			named("createResponsibility", fields{"slug": "duty", "stakeholder": "chamber", "task": "intake", "role": "CONSULTED", "jurisdiction": "pl", "level": "NATIONAL", "confidence": "HIGH", "origin": "UNVERIFIED"}),
			named("delete", fields{"id": "chamber-supports-intake"}),
			named("updateInstitution", fields{"id": "chamber", "set": fields{"note": "seen"}}),
			named("split", fields{"id": "chamber", "on": "2025", "into": []any{fields{"names": []any{fields{"lang": "en", "text": "One"}}, "takes": []any{"duty"}}, fields{"id": "moz"}}}),
		}, `revision 2
+ Responsibility duty
  confidence:  -> HIGH
  jurisdiction:  -> pl
  level:  -> NATIONAL
  origin:  -> UNVERIFIED
  role:  -> CONSULTED
  slug:  -> duty
  stakeholder:  -> chamber
  status:  -> HISTORIC
  task:  -> intake
  validTo:  -> 2025
- Responsibility chamber-supports-intake
  confidence: HIGH -> 
  jurisdiction: pl -> 
  level: NATIONAL -> 
  origin: UNVERIFIED -> 
  role: SUPPORTS -> 
  slug: chamber-supports-intake -> 
  stakeholder: chamber -> 
  status: CURRENT -> 
  task: intake -> 
  validTo: 2012 -> 
Δ Institution chamber
  note:  -> seen
  status:  -> HISTORIC
  validTo:  -> 2025
+ Institution pl-one
  confidence:  -> LOW
  level:  -> NATIONAL
  names:  -> lang en, text One
  origin:  -> UNVERIFIED
  seat:  -> pl
  sector:  -> sector-x
  slug:  -> pl-one
  status:  -> CURRENT
  type:  -> type-x
  validFrom:  -> 2025
+ Relation re-pl-one-chamber-succeeds
  confidence:  -> LOW
  from:  -> pl-one
  origin:  -> UNVERIFIED
  slug:  -> re-pl-one-chamber-succeeds
  status:  -> CURRENT
  to:  -> chamber
  type:  -> SUCCEEDS
  validFrom:  -> 2025
+ Relation re-moz-chamber-succeeds
  confidence:  -> LOW
  from:  -> moz
  origin:  -> UNVERIFIED
  slug:  -> re-moz-chamber-succeeds
  status:  -> CURRENT
  to:  -> chamber
  type:  -> SUCCEEDS
  validFrom:  -> 2025
+ Responsibility re-pl-one-intake-consulted-pl
  confidence:  -> LOW
  jurisdiction:  -> pl
  level:  -> NATIONAL
  origin:  -> UNVERIFIED
  role:  -> CONSULTED
  slug:  -> re-pl-one-intake-consulted-pl
  stakeholder:  -> pl-one
  status:  -> CURRENT
  task:  -> intake
  validFrom:  -> 2025
`},
		{"all that is wrong is said at once", []change.Act{
			named("endResponsibility", fields{"id": "chamber-informed-intake", "on": "2025"}),
			named("createSource", fields{"slug": "src-new", "origin": "RETRIEVED", "confidence": "SURE"}),
			named("rename", fields{"id": "src-new", "names": []any{fields{"lang": "en", "text": "N"}}}),
			named("confirm", fields{"id": "nobody", "on": "2026"}),
		}, `revision 0
fault in 0 id: BAD_VALUE: chamber-informed-intake has been over since 2012 (name one that is current, or correct validTo)
fault in 1 confidence: BAD_VALUE: confidence has no value "SURE" (use one of LOW, MEDIUM, HIGH)
fault in 1 title: MISSING: title is missing (add it)
fault in 2 : UNKNOWN_RECORD: src-new does not have names by language (change its name)
fault in 3 : UNKNOWN_RECORD: no record has the id or slug "nobody" (correct it)
`},
		{"a source is cited that is new", []change.Act{
			named("cite", fields{"id": "moh", "citation": fields{"page": "7"}, "source": fields{"title": "Decree", "confidence": "HIGH", "origin": "RETRIEVED"}}),
			named("cite", fields{"id": "moh", "citation": fields{"source": "src-law"}}),
		}, `revision 2
+ Source src-decree
  confidence:  -> HIGH
  origin:  -> RETRIEVED
  slug:  -> src-decree
  title:  -> Decree
Δ Institution moh
  citations:  -> page 7, source src-decree; source src-law
`},
		{"a source with its address is on record", []change.Act{
			named("cite", fields{"id": "chamber", "citation": fields{"page": "7"},
				"source": fields{"title": "Decree", "url": "https://Law.example/7", "confidence": "HIGH", "origin": "RETRIEVED"}}),
		}, `revision 2
Δ Institution chamber
  citations:  -> page 7, source src-seven
`},
		{"a body is renamed", []change.Act{named("rename", fields{"id": "moh", "slug": "pl-moh", "on": "2026",
			"names": []any{fields{"lang": "en", "text": "Ministry of Health and Care"}}})}, `revision 2
Δ Institution pl-moh
  formerSlugs:  -> moh
  names: lang en, text "Ministry of Health" -> lang en, text "Ministry of Health and Care"; lang en, text "Ministry of Health", until 2026
  slug: moh -> pl-moh
`},
		{"what is renamed twice at once goes on by all of its names", []change.Act{
			named("rename", fields{"id": "moh", "on": "2024", "slug": "moh-2", "names": []any{fields{"lang": "en", "text": "Ministry of Care"}}}),
			named("rename", fields{"id": "moh", "on": "2025", "slug": "moh-3", "names": []any{fields{"lang": "en", "text": "Ministry of Health and Care"}}}),
		}, `revision 2
Δ Institution moh-3
  formerSlugs:  -> moh, moh-2
  names: lang en, text "Ministry of Health" -> lang en, text "Ministry of Health and Care"; lang en, text "Ministry of Care", until 2025; lang en, text "Ministry of Health", until 2024
  slug: moh -> moh-3
`},
		{"an act sees what was done before it", []change.Act{
			named("updateResponsibility", fields{"id": "moz-consulted-intake", "set": fields{"level": "LOCAL"}}),
			named("transferResponsibility", fields{"id": "moz-consulted-intake", "to": "chamber", "on": "2025"}),
			named("endResponsibility", fields{"id": "moz-consulted-intake", "on": "2024"}),
			named("confirm", fields{"id": "moz-consulted-intake", "on": "2026-01"}),
		}, `revision 0
fault in 2 id: BAD_VALUE: moz-consulted-intake has been over since 2025 (name one that is current, or correct validTo)
fault in 3 id: BAD_VALUE: moz-consulted-intake is over, according to its status or validTo (correct these, if it is still true)
`},
		{"who takes over what was corrected gets it so", []change.Act{
			named("updateResponsibility", fields{"id": "moz-consulted-intake", "set": fields{"level": "LOCAL"}}),
			named("transferResponsibility", fields{"id": "moz-consulted-intake", "to": "chamber", "on": "2025"}),
		}, `revision 2
Δ Responsibility moz-consulted-intake
  level: NATIONAL -> LOCAL
  status:  -> HISTORIC
  validTo:  -> 2025
+ Responsibility re-chamber-intake-consulted-pl
  confidence:  -> LOW
  jurisdiction:  -> pl
  level:  -> LOCAL
  origin:  -> UNVERIFIED
  role:  -> CONSULTED
  slug:  -> re-chamber-intake-consulted-pl
  stakeholder:  -> chamber
  status:  -> CURRENT
  task:  -> intake
  validFrom:  -> 2025
`},
		{"a slug cannot be taken away", []change.Act{
			named("updateInstitution", fields{"id": "moh", "set": fields{"slug": nil, "note": "seen"}}),
			named("updateInstitution", fields{"id": "chamber", "set": fields{"slug": " "}}),
		}, `revision 0
fault in 0 slug: MISSING: moh must have a slug (leave slug out, or give another)
fault in 1 slug: MISSING: chamber must have a slug (leave slug out, or give another)
`},
		{"what is past its last day is over, and stays so where somebody takes it over later", []change.Act{
			named("endResponsibility", fields{"id": "chamber-supports-intake", "on": "2025"}),
		}, `revision 0
fault in 0 id: BAD_VALUE: chamber-supports-intake has been over since 2012 (name one that is current, or correct validTo)
`},
		{"two records become one", []change.Act{named("merge", fields{"from": "moz", "into": "moh"})}, `revision 2
Δ Institution moh
  acronyms:  -> MZ
  citations:  -> source src-law
  formerSlugs:  -> moz
  names: lang en, text "Ministry of Health" -> lang en, text "Ministry of Health"; lang pl, text "Ministerstwo Zdrowia"
  website:  -> https://mz.example/
- Relation moz-advises-moh
  confidence: HIGH -> 
  from: moz -> 
  origin: UNVERIFIED -> 
  slug: moz-advises-moh -> 
  to: moh -> 
  type: ADVISES -> 
Δ Responsibility moz-consulted-intake
  stakeholder: moz -> moh
- Institution moz
  acronyms: MZ -> 
  citations: source src-law -> 
  confidence: HIGH -> 
  level: NATIONAL -> 
  names: lang pl, text "Ministerstwo Zdrowia" -> 
  origin: UNVERIFIED -> 
  parent: moh -> 
  seat: pl -> 
  sector: sector-x -> 
  slug: moz -> 
  type: type-x -> 
  website: https://mz.example/ -> 
`},
		{"what is called nothing", []change.Act{named("rename", fields{"id": "moh", "on": "2026", "names": []any{}})}, `revision 0
fault in 0 names: MISSING: it does not say what moh is called now (give a name, or a slug)
`},
		{"a name that stays, beside a new one", []change.Act{named("rename", fields{"id": "moz", "on": "2026",
			"names": []any{fields{"lang": "pl", "text": "Ministerstwo Zdrowia"}, fields{"lang": "en", "text": "Ministry"}}})}, `revision 2
Δ Institution moz
  names: lang pl, text "Ministerstwo Zdrowia" -> lang pl, text "Ministerstwo Zdrowia"; lang en, text Ministry
`},
		{"what stands to itself", []change.Act{
			change.Edit{Kind: "Relation", Set: fields{"from": "moz", "to": "moz", "type": "ADVISES", "confidence": "LOW", "origin": "UNVERIFIED"}}.Act(),
		}, `revision 0
fault in 0 to: CYCLE: to is the same as from (name another)
`},
		{"what differs in kind cannot", []change.Act{named("merge", fields{"from": "moh", "into": "src-law"})}, `revision 0
fault in 0 : UNKNOWN_RECORD: src-law is a source (name an institution)
`},
	} {
		t.Run(tt.name, func(t *testing.T) {
			g := graphtest.Draw(t, text)
			out, err := change.Do(operator(t), g, tt.acts, change.Options{Author: "jana"})
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(tt.want, shown(out)); diff != "" {
				t.Errorf("Do (-want +got):\n%s", diff)
			}
		})
	}
}

// TestMergedLeadsOn checks that the slug and the id of a merged record lead to the other
// record, and that repeating the act with its key has the same outcome.
func TestMergedLeadsOn(t *testing.T) {
	g := graphtest.Draw(t, small)
	o := change.Options{Author: "jana", IdempotencyKey: "k"}
	once := func() string {
		out, err := change.Do(operator(t), g, []change.Act{change.Named("cite", fields{"id": "chamber",
			"source": fields{"title": "Decree", "confidence": "HIGH", "origin": "RETRIEVED"}})}, o)
		if err != nil {
			t.Fatal(err)
		}
		return shown(out)
	}
	if first, again := once(), once(); first != again {
		t.Errorf("the first time:\n%s\nthe second time:\n%s", first, again)
	}
	for range 2 {
		out, err := change.Do(operator(t), g, []change.Act{change.Named("merge", fields{"from": "chamber", "into": "moh"})},
			change.Options{Author: "jana", IdempotencyKey: "merge"})
		if err != nil || len(out.Faults) > 0 || out.Rev != 3 {
			t.Fatalf("merge: %+v, %v", out, err)
		}
	}
	r, err := graph.Find[*graph.Institution](t.Context(), graphtest.View(t, g), "chamber")
	if err != nil || r == nil || r.Slug != "moh" || !strings.Contains(r.Names[1].Text, "Chamber") {
		t.Errorf("chamber leads to %+v, %v", r, err)
	}
	// So does its id.
	r, err = graph.Find[*graph.Institution](t.Context(), graphtest.View(t, g), string(graph.SlugID("chamber")))
	if err != nil || r == nil || r.Slug != "moh" {
		t.Errorf("the id of chamber leads to %+v, %v", r, err)
	}
	if nobody, err := graph.Find[*graph.Institution](t.Context(), graphtest.View(t, g), string(graph.SlugID("nobody"))); err != nil || nobody != nil {
		t.Errorf("an id that nothing ever had leads to %+v, %v", nobody, err)
	}
}

// TestSameAnswerByKey repeats a change with its key. The records must be in the order of
// the acts, including those that did not change.
func TestSameAnswerByKey(t *testing.T) {
	g := graphtest.Draw(t, small)
	o := change.Options{Author: "jana", IdempotencyKey: "several"}
	acts := []change.Act{
		change.Named("updateInstitution", fields{"id": "chamber", "set": fields{"note": "seen"}}),
		change.Named("updatePlanningTask", fields{"id": "intake", "set": fields{"note": "seen"}}),
		change.Named("updateInstitution", fields{"id": "moh", "set": fields{}}),
		change.Named("updateInstitution", fields{"id": "chamber", "set": fields{"level": "REGIONAL"}}),
	}
	var answers [2]string
	for i := range answers {
		out, err := change.Do(operator(t), g, acts, o)
		if err != nil || len(out.Faults) > 0 {
			t.Fatalf("Do: %+v, %v", out, err)
		}
		recs, err := out.Records(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		for _, r := range recs {
			answers[i] += graphtest.Slug(r) + " "
		}
	}
	if want := "chamber intake moh chamber "; answers != [2]string{want, want} {
		t.Errorf("records %q, want %q twice", answers, want)
	}
}

// TestMergedInTrees merges two records of a tree, one of which is above the other at
// various distances. The result must be where the upper one was, and nothing may be its
// own ancestor.
func TestMergedInTrees(t *testing.T) {
	const text = small + `
		top: Institution pl
		whole: Institution pl parent=top
		part: Institution pl parent=whole
		piece: Institution pl parent=part
		other: Institution pl parent=piece
		root: Institution pl
		twig: Institution pl parent=root
		leaf: Institution pl parent=twig
	`
	for _, tt := range []struct{ from, into, want string }{
		{"whole", "part", "other<piece part<top piece<part "},
		{"whole", "piece", "other<piece part<piece piece<top "},
		{"part", "whole", "other<piece piece<whole whole<top "},
		{"piece", "whole", "other<whole part<whole whole<top "},
		{"top", "part", "other<piece piece<part whole<part "},
		{"other", "top", "part<whole piece<part whole<top "},
		{"root", "leaf", "twig<leaf "},
		{"leaf", "root", "twig<root "},
	} {
		t.Run(tt.from+" into "+tt.into, func(t *testing.T) {
			g := graphtest.Draw(t, text)
			out, err := change.Do(operator(t), g, []change.Act{change.Named("merge", fields{"from": tt.from, "into": tt.into})}, change.Options{Author: "jana"})
			if err != nil || len(out.Faults) > 0 {
				t.Fatalf("Do: %s, %v", shown(out), err)
			}
			v := graphtest.View(t, g)
			got := ""
			for _, slug := range []string{"leaf", "other", "part", "piece", "root", "top", "twig", "whole"} {
				r, err := graph.Find[*graph.Institution](t.Context(), v, slug)
				if err != nil {
					t.Fatal(err)
				}
				if parent, err := r.Parent(t.Context()); err != nil {
					t.Fatal(err)
				} else if parent != nil && r.Slug == slug && strings.Contains(tt.want, slug+"<") {
					got += slug + "<" + graphtest.Slug(parent) + " "
				} else if parent != nil && r.Slug == slug && (r.Slug == tt.into || graphtest.Slug(parent) == tt.into) {
					t.Errorf("%s is part of %s", slug, graphtest.Slug(parent))
				}
			}
			if got != tt.want {
				t.Errorf("it is %q, want %q", got, tt.want)
			}
		})
	}
}

// TestMergedAtOnce merges two records into a third in one change. Links to either must
// lead to the third.
func TestMergedAtOnce(t *testing.T) {
	g := graphtest.Draw(t, small+`
		one: DataSource pl
		two: DataSource pl
		three: DataSource pl
		moh -RESPONSIBLE-> intake (pl) dataSources=one,two
	`)
	merge := func(from string) change.Act { return change.Named("merge", fields{"from": from, "into": "three"}) }
	out, err := change.Do(operator(t), g, []change.Act{merge("one"), merge("two")}, change.Options{Author: "jana"})
	if err != nil || len(out.Faults) > 0 {
		t.Fatalf("Do: %s, %v", shown(out), err)
	}
	r, err := graphtest.View(t, g).Record(t.Context(), "moh-responsible-intake")
	if err != nil {
		t.Fatal(err)
	}
	if to := r.Stored().To("dataSources"); len(to) != 1 || to[0] != graph.SlugID("three") {
		t.Errorf("it leads to %v, want to three", to)
	}
}

// TestMergeUndone undoes a merge. Both records must be as before.
func TestMergeUndone(t *testing.T) {
	g := graphtest.Draw(t, small)
	if _, err := change.Do(operator(t), g, []change.Act{change.Named("merge", fields{"from": "moh", "into": "chamber"})}, change.Options{Author: "jana"}); err != nil {
		t.Fatal(err)
	}
	if commits, err := graphtest.View(t, g).Log(t.Context(), 1, 1); err != nil || graph.NoteOf(commits[0].Stamp).How != graph.ByMerge {
		t.Errorf("the merge is told as %+v, %v", commits, err)
	}
	out, err := change.Revert(operator(t), g, change.RevertArgs{Rev: 2}, change.Options{Author: "jana"})
	if err != nil || len(out.Faults) > 0 || out.Rev != 3 {
		t.Fatalf("Revert: %+v, %v", out, err)
	}
	v := graphtest.View(t, g)
	for _, slug := range []string{"moh", "chamber"} {
		r, err := graph.Find[*graph.Institution](t.Context(), v, slug)
		if err != nil || r == nil || r.Slug != slug || len(r.Names) != 1 || len(r.FormerSlugs) > 0 {
			t.Errorf("%s is %+v, %v", slug, r, err)
		}
	}
	duty, err := graph.Find[*graph.Responsibility](t.Context(), v, "moh-accountable-intake")
	if err != nil {
		t.Fatal(err)
	}
	if holder, err := duty.Stakeholder(t.Context()); err != nil || graphtest.Slug(holder) != "moh" {
		t.Errorf("the duty is that of %v, %v", holder, err)
	}
}

// TestMeantInCountry checks that a suggestion for a name is a record of the country that
// the draft is about.
func TestMeantInCountry(t *testing.T) {
	g := graphtest.Draw(t, small+`
		aa: Jurisdiction
		aa-moh: Institution aa names=en:Ministry_of_Health
		zz: Jurisdiction
		zz-moh: Institution zz names=en:Ministry_of_Health
		zz-office: Institution zz
	`)
	for slug, want := range map[string]string{"chamber": "did you mean moh?", "zz-office": "did you mean zz-moh?"} {
		out, err := change.Do(operator(t), g, []change.Act{change.Named("updateInstitution", fields{"id": slug, "set": fields{"parent": "ministry of health"}})}, change.Options{Author: "jana"})
		if err != nil || len(out.Faults) != 1 || out.Faults[0].Fix != want {
			t.Errorf("of %s: %s, %v, want %s", slug, shown(out), err, want)
		}
	}
}

func TestTooManyActs(t *testing.T) {
	g := graphtest.Draw(t, small)
	acts := make([]change.Act, 1001)
	for i := range acts {
		acts[i] = change.Named("delete", fields{"id": "moh"})
	}
	if out, err := change.Do(operator(t), g, acts, change.Options{Author: "jana"}); !errors.Is(err, graph.ErrInvalid) {
		t.Errorf("1001 acts: %+v, %v", out, err)
	}
}
