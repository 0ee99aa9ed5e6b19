package gaps_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/gaps"
	"github.com/whoplans/whoplans/graph/graphtest"
	"github.com/whoplans/whoplans/graph/store"
)

// tasks are in all drawings of this file: data lead to a forecast, the forecast to advice,
// and the advice to a decision.
const tasks = `
	see: PlanningTask stage=true
	fix: PlanningTask stage=true
	count: PlanningTask broader=see needs=WORK,USE informs=foresee
	foresee: PlanningTask broader=see needs=DATA,METHOD informs=advise
	advise: PlanningTask broader=fix informs=decide
	decide: PlanningTask broader=fix needs=DECISION,LEGAL_BASIS,ADVICE
	teach: PlanningTask broader=fix

	aa: Jurisdiction name=Aland
	bb: Jurisdiction name=Beland

	moh: Institution aa name=Ministry_of_Health
	moe: Institution aa name=Ministry_of_Education
	office: Institution aa name=Statistical_Office
	chamber: Institution bb name=Chamber
	agency: Institution bb name=Agency
	register: DataSource bb
	delphi: Methodology
`

// drawn returns a view of the tasks and the text, on 15 January 2026.
func drawn(t *testing.T, text string) *graph.View {
	t.Helper()
	g := graphtest.Draw(t, tasks+text)
	g.Now = func() time.Time { return time.Date(2026, 1, 15, 0, 0, 0, 0, time.UTC) }
	return graphtest.View(t, g)
}

// show returns the gaps as text: a line for each gap, and below it a line for each
// finding.
func show(t *testing.T, v *graph.View, args gaps.Args, rules []*gaps.Rule) string {
	t.Helper()
	a, err := gaps.Find(t.Context(), v, args, rules)
	if err != nil {
		t.Fatal(err)
	}
	page, err := a.Rows(graph.MaxPage, nil)
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	for _, g := range page.Nodes() {
		fmt.Fprintf(&b, "%s ", g.Jurisdiction.Code)
		if g.Task != nil {
			fmt.Fprintf(&b, "%s, to %d: ", g.Task.Slug, g.Decisions)
		} else {
			fmt.Fprintf(&b, "about %s: ", graphtest.Slug(g.About))
		}
		b.WriteString(g.ClassWords() + "\n")
		for _, p := range g.Findings {
			words, err := p.Words(t.Context(), nil)
			if err != nil {
				t.Fatal(err)
			}
			fmt.Fprintf(&b, "- %s: %s", p.Rule, words)
			for _, c := range p.Claims() {
				b.WriteString(" " + graphtest.Slug(c))
			}
			n, err := p.KnownIn(t.Context())
			if err != nil {
				t.Fatal(err)
			}
			examples, err := p.Examples(t.Context())
			if err != nil {
				t.Fatal(err)
			}
			if n > 0 {
				fmt.Fprintf(&b, "; known in %d:", n)
			}
			for _, e := range examples {
				words, err := e.Words(t.Context(), nil)
				if err != nil {
					t.Fatal(err)
				}
				fmt.Fprintf(&b, " %s %s", e.Jurisdiction.Code, words)
			}
			b.WriteString("\n")
		}
	}
	return b.String()
}

// TestRules draws for each rule what it should find, and checks the sentence, the claims
// and the examples.
func TestRules(t *testing.T) {
	for _, tt := range []struct{ name, graph, want string }{{
		name:  "nothing on record is no gap",
		graph: ``,
		want:  ``,
	}, {
		name: "nobody does it, a source says",
		graph: `
			aa -NOBODY-> teach evidence=It_is_left_to_chance
			chamber -RESPONSIBLE-> teach (bb)`,
		want: `
			AA teach, to 0: stated by a source
			- STATED_ABSENCE: A source says: It is left to chance. aa-nobody-teach; known in 1: BB Chamber`,
	}, {
		name: "no data is said of what nobody is known to do",
		graph: `
			aa -NOBODY-> teach type=NO_DATA
			bb -NOBODY-> teach type=NO_DATA
			chamber -RESPONSIBLE-> teach (bb)`,
		want: `
			AA teach, to 0: stated by a source
			- STATED_ABSENCE: A source says: nobody does it. aa-nobody-teach; known in 1: BB Chamber`,
	}, {
		name: "sources contradict each other",
		graph: `
			chamber -RESPONSIBLE-> teach (bb)
			agency -RESPONSIBLE-> teach (bb)
			chamber-responsible-teach -CONFLICT-> agency-responsible-teach`,
		want: `
			BB about chamber-responsible-teach-conflict-agency-responsible-teach: stated by a source
			- CONFLICT: Sources contradict each other on CONFLICT: CONFLICT. chamber-responsible-teach-conflict-agency-responsible-teach agency-responsible-teach chamber-responsible-teach`,
	}, {
		name: "two answer for the same",
		graph: `
			moh -ACCOUNTABLE-> teach (aa)
			moe -ACCOUNTABLE-> teach (aa)
			chamber -ACCOUNTABLE-> teach (bb)
			agency -ACCOUNTABLE-> teach (bb) jointWith=chamber-accountable-teach`,
		want: `
			AA teach, to 0: contradicts itself or lapsed
			- SEVERAL_ANSWER: Ministry of Education and Ministry of Health are each accountable for it at the same level. moe-accountable-teach moh-accountable-teach; known in 1: BB Agency`,
	}, {
		name: "they do not, at two levels, in two scopes, or one before the other",
		graph: `
			moh -ACCOUNTABLE-> teach (aa) level=REGIONAL
			moe -ACCOUNTABLE-> teach (aa)
			chamber -ACCOUNTABLE-> teach (bb) precedes=agency-accountable-teach
			agency -ACCOUNTABLE-> teach (bb)`,
		want: ``,
	}, {
		name: "it is over, or the body is",
		graph: `
			old: Institution aa name=Old_Council status=HISTORIC
			old -RESPONSIBLE-> teach (aa)
			agency -RESPONSIBLE-> teach (bb) validTo=2020`,
		want: `
			AA teach, to 0: contradicts itself or lapsed
			- OVER: The role of Old Council in it is over, or they no longer exist. old-responsible-teach
			BB teach, to 0: contradicts itself or lapsed
			- OVER: The role of Agency in it is over, or they no longer exist. agency-responsible-teach`,
	}, {
		name: "the body is over by its last day; what was taken over is not a gap, nor what is still to begin an answer",
		graph: `
			old: Institution aa name=Old_Council validTo=2020
			old -RESPONSIBLE-> teach (aa)
			agency -RESPONSIBLE-> teach (bb) validTo=2020 status=CURRENT
			chamber -RESPONSIBLE-> teach (bb)
			agency -ACCOUNTABLE-> teach (bb) validTo=2020 status=CURRENT
			chamber -ACCOUNTABLE-> teach (bb) validFrom=2027 status=CURRENT
			moe -CONSULTED-> count (aa) validFrom=2027`,
		want: `
			AA teach, to 0: contradicts itself or lapsed
			- OVER: The role of Old Council in it is over, or they no longer exist. old-responsible-teach; known in 1: BB Chamber
			BB teach, to 0: contradicts itself or lapsed
			- OVER: The role of Agency in it is over, or they no longer exist. agency-accountable-teach`,
	}, {
		name: "only in the past",
		graph: `
			moh -RESPONSIBLE-> teach (aa) status=HISTORIC
			moe -SUPPORTS-> teach (aa) status=HISTORIC`,
		want: `
			AA teach, to 0: contradicts itself or lapsed
			- ONLY_PAST: Only in the past: 2 facts, none of them current. moe-supports-teach moh-responsible-teach`,
	}, {
		name: "three tasks hang on one body",
		graph: `
			moh -RESPONSIBLE-> teach (aa)
			moh -RESPONSIBLE-> count (aa)
			moh -RESPONSIBLE-> advise (aa)`,
		want: `
			AA about moh: contradicts itself or lapsed
			- HANGS_ON_ONE: 3 tasks depend on Ministry of Health alone: nobody else is on record as having a role in them. moh-responsible-advise moh-responsible-count moh-responsible-teach`,
	}, {
		name: "the template of a decision: who decides, on what basis, on whose advice",
		graph: `
			office -RESPONSIBLE-> decide (aa)
			chamber -ACCOUNTABLE-> decide (bb)
			agency -CONSULTED-> decide (bb)`,
		want: `
			AA decide, to 0: record is incomplete
			- NO_DECIDER: Who decides is not recorded; the work is done by Statistical Office. office-responsible-decide; known in 1: BB Chamber
			- NO_ADVICE: Who advises or is consulted before the decision is not recorded. office-responsible-decide; known in 1: BB Agency
			BB decide, to 0: record is incomplete
			- NO_LEGAL_BASIS: No legal basis is recorded for decisions by Chamber. chamber-accountable-decide`,
	}, {
		name: "advice may be a task of its own",
		graph: `
			moh -ACCOUNTABLE-> decide (aa) legalBasis=Act
			office -RESPONSIBLE-> advise (aa)`,
		want: ``,
	}, {
		name: "the template of a forecast: data and method",
		graph: `
			office -RESPONSIBLE-> foresee (aa)
			agency -RESPONSIBLE-> foresee (bb) dataSources=register methods=delphi`,
		want: `
			AA foresee, to 1: record is incomplete
			- NO_DATA: Which data it rests on is not recorded. office-responsible-foresee; known in 1: BB register
			- NO_METHOD: The method is not recorded. office-responsible-foresee; known in 1: BB delphi`,
	}, {
		name: "data that nobody is known to use, or to collect",
		graph: `
			office -RESPONSIBLE-> count (aa)
			agency -INFORMED-> count (bb)
			agency -RESPONSIBLE-> advise (bb)`,
		want: `
			AA count, to 1: record is incomplete
			- NO_USE: What the data from Statistical Office are used for is not recorded. office-responsible-count
			BB count, to 1: record is incomplete
			- NO_WORKER: Who does it is not recorded; a role is on record for Agency. agency-informed-count; known in 1: AA Statistical Office`,
	}, {
		name: "weak evidence is a row if nothing else is amiss, else a mark",
		graph: `
			moh -RESPONSIBLE-> teach (aa) stale=true observed=2011-05
			office -ACCOUNTABLE-> decide (aa) confidence=LOW legalBasis=Act
			chamber -RESPONSIBLE-> teach (bb)`,
		want: `
			AA decide, to 0: record is incomplete
			- NO_ADVICE: Who advises or is consulted before the decision is not recorded. office-accountable-decide
			- WEAK_EVIDENCE: Low confidence at best, no source confirms it. office-accountable-decide
			AA teach, to 0: weak evidence
			- WEAK_EVIDENCE: The newest evidence is from 2011, no source confirms it. moh-responsible-teach; known in 1: BB Chamber
			BB teach, to 0: weak evidence
			- WEAK_EVIDENCE: No source confirms it. chamber-responsible-teach`,
	}} {
		t.Run(tt.name, func(t *testing.T) {
			v := drawn(t, tt.graph)
			rules := gaps.Rules()
			if !strings.Contains(tt.name, "weak") {
				rules = rules[:len(rules)-1] // without WEAK_EVIDENCE: nothing drawn has a source
			}
			want := graphtest.Unindent(tt.want)
			if diff := cmp.Diff(want, show(t, v, gaps.Args{}, rules)); diff != "" {
				t.Errorf("rows (-want +got):\n%s", diff)
			}
			// Asked about one country at a time, the answer is the same.
			var each strings.Builder
			for _, code := range []graph.JurisdictionCode{"AA", "BB"} {
				each.WriteString(show(t, v, gaps.Args{Country: []graph.JurisdictionCode{code}}, rules))
			}
			if diff := cmp.Diff(want, each.String()); diff != "" {
				t.Errorf("rows of each country (-want +got):\n%s", diff)
			}
		})
	}
}

// TestARuleIsAdded adds a rule to those of the product.
func TestARuleIsAdded(t *testing.T) {
	v := drawn(t, `
		moh -FUNDS-> teach (aa)
		chamber -RESPONSIBLE-> teach (bb)`)
	noMoney := &gaps.Rule{
		Name: "NO_MONEY", Class: gaps.Incomplete,
		InTask: func(c *gaps.Case) (gaps.Result, bool) {
			for _, d := range c.Current {
				if d.Role == graph.RoleFunds {
					return gaps.Result{}, false
				}
			}
			return gaps.Result{Say: func(*gaps.Speaker) string { return "Nobody pays." }}, true
		},
		Shows: func(*gaps.Country, *store.Record) bool { return true },
	}
	got := show(t, v, gaps.Args{Rule: []string{"NO_MONEY"}}, append(gaps.Rules(), noMoney))
	want := graphtest.Unindent(`
		BB teach, to 0: record is incomplete
		- NO_MONEY: Nobody pays.; known in 1: AA Ministry of Health`)
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("rows (-want +got):\n%s", diff)
	}
}

// TestQuestions checks that tasks without anything on record become questions, one line
// for each stage, and are not counted as gaps.
func TestQuestions(t *testing.T) {
	v := drawn(t, `
		moh -RESPONSIBLE-> teach (aa)
		aa -NOBODY-> count
		moe -RESPONSIBLE-> advise (aa) status=HISTORIC`)
	a, err := gaps.Find(t.Context(), v, gaps.Args{Class: []gaps.Class{gaps.Unknown}}, gaps.Rules())
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, q := range a.Questions() {
		got = append(got, q.Words())
	}
	want := []string{
		"fix: who does these in Aland? decide.",
		"see: who does these in Aland? foresee.",
		"fix: who does these in Beland? advise, decide, teach.",
		"see: who does these in Beland? count, foresee.",
	}
	if diff := cmp.Diff(want, got); diff != "" || a.TotalCount != 0 || a.QuestionCount() != 7 {
		t.Errorf("%d rows, %d tasks to ask about, questions (-want +got):\n%s", a.TotalCount, a.QuestionCount(), diff)
	}
}
