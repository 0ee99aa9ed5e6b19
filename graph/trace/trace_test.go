package trace_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/graphtest"
	"github.com/whoplans/whoplans/graph/network"
	"github.com/whoplans/whoplans/graph/trace"
)

// round is a flow of tasks that comes back to where it began, with a branch
// that leads into it and one that leads out:
//
//	aims → forecast → advise → fix → train → watch → aims
//	count ↗               fix → publish
const round = `
	aa: Jurisdiction name=Aland
	bb: Jurisdiction name=Beland

	first: PlanningTask stage=true
	second: PlanningTask stage=true
	aims: PlanningTask broader=first name=Aims informs=forecast
	count: PlanningTask broader=first name=Count informs=forecast
	forecast: PlanningTask broader=first name=Forecast informs=advise
	advise: PlanningTask broader=second name=Advise informs=fix
	fix: PlanningTask broader=second name=Fix informs=train,publish
	train: PlanningTask broader=second name=Train informs=watch
	watch: PlanningTask broader=second name=Watch informs=aims
	publish: PlanningTask broader=second name=Publish
	apart: PlanningTask broader=second name=Apart

	moh: Institution aa name=Ministry_of_Health
	mof: Institution aa name=Ministry_of_Finance
	institute: Institution aa name=Institute
	board: PlanningBody aa name=Board
	moh-bb: Institution bb name=Ministry_in_Beland
	outsider: Institution aa name=Outsider
	register: DataSource aa name=Register owner=institute
	model: ForecastingModel aa name=Model owner=institute
	delphi: Methodology name=Delphi

	institute -PROVIDES_DATA-> count (aa) dataSources=register
	institute -RESPONSIBLE-> forecast (aa) methods=delphi dataSources=register
	moh -ACCOUNTABLE-> fix (aa) legalBasis=Act_1
	mof -FUNDS-> train (aa)
	board -CONSULTED-> fix (aa) status=HISTORIC
	moh-bb -ACCOUNTABLE-> fix (bb)
	moh -RESPONSIBLE-> apart (bb)
	board -ACCOUNTABLE-> apart (aa) jointWith=moh-accountable-fix
	aa -NOBODY-> advise type=NOT_DONE
	institute -SUPPLIES_DATA_TO-> moh
	institute -ADVISES-> board status=HISTORIC
	outsider -ADVISES-> moh
	mof -MEMBER-> board
	outsider -MEMBER-> board
`

// steps are all those of a trace.
func steps(t *testing.T, tr *trace.Trace) []*trace.Step {
	t.Helper()
	all, err := tr.Steps(nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	return all
}

// showTrace writes a trace: its steps, the edges between them, and those on it.
func showTrace(t *testing.T, tr *trace.Trace) string {
	t.Helper()
	var b strings.Builder
	for _, s := range steps(t, tr) {
		fmt.Fprintf(&b, "%+d %s\n", s.Distance, graphtest.ShowRow(t, s.WhoDoesRow))
	}
	for _, h := range tr.Hops() {
		fmt.Fprintf(&b, "%s → %s", h.From.Task.Slug, h.To.Task.Slug)
		if h.Feedback {
			b.WriteString(" (feedback)")
		}
		said, err := h.Says(t.Context(), nil)
		if err != nil {
			t.Fatal(err)
		}
		for _, c := range said.Claims {
			b.WriteString("; " + graphtest.Slug(c))
		}
		b.WriteByte('\n')
	}
	who, err := tr.Stakeholders(t.Context(), nil, nil, ptr(graph.MaxPage), nil, nil, nil)
	if err != nil {
		t.Fatal(err)
	}
	relations, err := tr.Relations(t.Context(), nil, nil, ptr(graph.MaxPage), nil, nil, nil)
	if err != nil {
		t.Fatal(err)
	}
	memberships, err := tr.Memberships(t.Context(), nil, nil, ptr(graph.MaxPage), nil, nil, nil)
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range who.Nodes() {
		b.WriteString("who " + graphtest.Slug(s) + "\n")
	}
	for _, r := range relations.Nodes() {
		b.WriteString("has " + r.Slug + "\n")
	}
	for _, m := range memberships.Nodes() {
		b.WriteString("has " + m.Slug + "\n")
	}
	if tr.Truncated() {
		fmt.Fprintf(&b, "left out: %d steps\n", tr.OmittedSteps)
	}
	return b.String()
}

func ptr[T any](v T) *T { return &v }

func in(codes ...graph.JurisdictionCode) network.Rules { return network.Rules{Country: codes} }

func TestTrace(t *testing.T) {
	g := graphtest.Draw(t, round)
	tests := []struct {
		name string
		args trace.Args
		want string
	}{{
		name: "upstream of a task, with what is not done",
		args: trace.Args{Task: ptr(graph.ID("fix")), Rules: in("AA")},
		want: `
			-3 count AA RECORDED; PROVIDES_DATA institute
			-3 aims AA NO_CLAIM
			-2 forecast AA RECORDED; RESPONSIBLE institute
			-1 advise AA NOBODY_STATED; absent NOT_DONE
			+0 fix AA RECORDED; ACCOUNTABLE moh; left out HISTORIC 1
			count → forecast
			aims → forecast
			forecast → advise
			advise → fix
			who board
			who institute
			who moh
			has institute-supplies-data-to-moh
			left out: 1 steps
		`,
	}, {
		name: "with the flow only",
		args: trace.Args{Task: ptr(graph.ID("fix")), Rules: network.Rules{Country: []graph.JurisdictionCode{"AA"}, Direction: network.WalkOut}},
		want: `
			+3 aims AA NO_CLAIM
			+0 fix AA RECORDED; ACCOUNTABLE moh; left out HISTORIC 1
			+1 publish AA NO_CLAIM
			+1 train AA RECORDED; FUNDS mof
			+2 watch AA NO_CLAIM
			fix → publish
			fix → train
			train → watch
			watch → aims (feedback)
			who board
			who mof
			who moh
			has mof-member-board
		`,
	}, {
		name: "two countries, each by itself, and some links",
		args: trace.Args{Task: ptr(graph.ID("fix")), Upstream: ptr(2), Rules: network.Rules{Country: []graph.JurisdictionCode{"BB", "AA"}, Links: []string{"ACCOUNTABLE", "ADVISES"}}},
		want: `
			-2 forecast AA NO_CLAIM; left out OTHER_ROLE 1
			-1 advise AA NOBODY_STATED; absent NOT_DONE
			+0 fix AA RECORDED; ACCOUNTABLE moh; left out OTHER_ROLE 1
			-2 forecast BB NO_CLAIM
			-1 advise BB NO_CLAIM
			+0 fix BB RECORDED; ACCOUNTABLE moh-bb
			forecast → advise
			advise → fix
			forecast → advise
			advise → fix
			who board
			who moh
			who moh-bb
			left out: 6 steps
		`,
	}, {
		name: "without some links",
		args: trace.Args{Task: ptr(graph.ID("fix")), Upstream: ptr(2), Rules: network.Rules{Country: []graph.JurisdictionCode{"AA"}, WithoutLinks: []string{"RESPONSIBLE", "SUPPLIES_DATA_TO"}}},
		want: `
			-2 forecast AA NO_CLAIM; left out OTHER_ROLE 1
			-1 advise AA NOBODY_STATED; absent NOT_DONE
			+0 fix AA RECORDED; ACCOUNTABLE moh; left out HISTORIC 1
			forecast → advise
			advise → fix
			who board
			who moh
			left out: 3 steps
		`,
	}, {
		name: "the ways that pass the institute, then the ministry of finance",
		args: trace.Args{Task: ptr(graph.ID("fix")), Rules: in("AA"), Upstream: ptr(20), Downstream: ptr(20), Through: &trace.Through{Records: []graph.ID{"institute", "mof"}}},
		want: `
			-3 count AA RECORDED; PROVIDES_DATA institute
			-3 aims AA NO_CLAIM
			-2 forecast AA RECORDED; RESPONSIBLE institute
			-1 advise AA NOBODY_STATED; absent NOT_DONE
			+0 fix AA RECORDED; ACCOUNTABLE moh; left out HISTORIC 1
			+1 train AA RECORDED; FUNDS mof
			+2 watch AA NO_CLAIM
			count → forecast
			aims → forecast
			forecast → advise
			advise → fix
			fix → train
			train → watch
			watch → aims (feedback)
			who board
			who institute
			who mof
			who moh
			has institute-supplies-data-to-moh
			has mof-member-board
		`,
	}, {
		name: "no way passes them the other way round",
		args: trace.Args{Task: ptr(graph.ID("fix")), Rules: in("AA"), Upstream: ptr(20), Downstream: ptr(20), Through: &trace.Through{Records: []graph.ID{"mof", "institute"}}},
		want: "",
	}, {
		name: "the ways that pass some institution, by a role",
		args: trace.Args{Task: ptr(graph.ID("advise")), Rules: network.Rules{Country: []graph.JurisdictionCode{"AA"}, WithoutLinks: []string{"RESPONSIBLE"}}, Through: &trace.Through{AnyOf: []graph.RecordType{"INSTITUTION"}}},
		want: `
			-2 count AA RECORDED; PROVIDES_DATA institute
			-1 forecast AA NO_CLAIM; left out OTHER_ROLE 1
			+0 advise AA NOBODY_STATED; absent NOT_DONE
			count → forecast
			forecast → advise
			who institute
		`,
	}, {
		name: "the limit cuts, and says so",
		args: trace.Args{Task: ptr(graph.ID("fix")), Rules: in("AA"), Upstream: ptr(1)},
		want: `
			-1 advise AA NOBODY_STATED; absent NOT_DONE
			+0 fix AA RECORDED; ACCOUNTABLE moh; left out HISTORIC 1
			advise → fix
			who board
			who moh
			left out: 4 steps
		`,
	}, {
		name: "feedback is shown, and not followed round",
		args: trace.Args{Task: ptr(graph.ID("aims")), Rules: in("AA"), Upstream: ptr(20)},
		want: `
			+0 aims AA NO_CLAIM
			-1 watch AA NO_CLAIM
			watch → aims (feedback)
		`,
	}, {
		name: "a cycle is followed once",
		args: trace.Args{Task: ptr(graph.ID("forecast")), Rules: in("AA"), Upstream: ptr(20), Downstream: ptr(20)},
		want: `
			-1 count AA RECORDED; PROVIDES_DATA institute
			-1 aims AA NO_CLAIM
			+0 forecast AA RECORDED; RESPONSIBLE institute
			+1 advise AA NOBODY_STATED; absent NOT_DONE
			+2 fix AA RECORDED; ACCOUNTABLE moh; left out HISTORIC 1
			+3 publish AA NO_CLAIM
			+3 train AA RECORDED; FUNDS mof
			+4 watch AA NO_CLAIM
			count → forecast
			aims → forecast
			forecast → advise
			advise → fix
			fix → publish
			fix → train
			train → watch
			watch → aims (feedback)
			who board
			who institute
			who mof
			who moh
			has institute-supplies-data-to-moh
			has mof-member-board
		`,
	}, {
		name: "only the ways from a task",
		args: trace.Args{Task: ptr(graph.ID("fix")), Rules: in("AA"), From: ptr(graph.ID("forecast"))},
		want: `
			-2 forecast AA RECORDED; RESPONSIBLE institute
			-1 advise AA NOBODY_STATED; absent NOT_DONE
			+0 fix AA RECORDED; ACCOUNTABLE moh; left out HISTORIC 1
			forecast → advise
			advise → fix
			who board
			who institute
			who moh
			has institute-supplies-data-to-moh
		`,
	}, {
		name: "a stage stands for its tasks",
		args: trace.Args{Task: ptr(graph.ID("first")), Rules: in("AA"), Upstream: ptr(0), Downstream: ptr(1)},
		want: `
			+0 count AA RECORDED; PROVIDES_DATA institute
			+0 aims AA NO_CLAIM
			+0 forecast AA RECORDED; RESPONSIBLE institute
			+1 advise AA NOBODY_STATED; absent NOT_DONE
			count → forecast
			aims → forecast
			forecast → advise
			who institute
			left out: 4 steps
		`,
	}, {
		name: "historic claims and relations on request",
		args: trace.Args{Task: ptr(graph.ID("fix")), Rules: in("AA"), From: ptr(graph.ID("forecast")), Status: graph.Status("").Values()},
		want: `
			-2 forecast AA RECORDED; RESPONSIBLE institute
			-1 advise AA NOBODY_STATED; absent NOT_DONE
			+0 fix AA RECORDED; ACCOUNTABLE moh; CONSULTED board
			forecast → advise
			advise → fix
			who board
			who institute
			who moh
			has institute-advises-board
			has institute-supplies-data-to-moh
		`,
	}, {
		name: "a stakeholder: its tasks wherever, what they inform, and all that it stands in",
		args: trace.Args{Stakeholder: ptr(graph.ID("moh"))},
		want: `
			+0 fix AA RECORDED; ACCOUNTABLE moh; left out HISTORIC 1
			+1 publish AA NO_CLAIM
			+1 train AA RECORDED; FUNDS mof
			+0 apart BB RECORDED; RESPONSIBLE moh
			fix → publish
			fix → train
			who board
			who mof
			who moh
			has institute-supplies-data-to-moh
			has outsider-advises-moh
			has mof-member-board
			left out: 2 steps
		`,
	}, {
		name: "a stakeholder in one country",
		args: trace.Args{Stakeholder: ptr(graph.ID("moh")), Rules: in("BB")},
		want: `
			+0 apart BB RECORDED; RESPONSIBLE moh
			who moh
			has institute-supplies-data-to-moh
			has outsider-advises-moh
		`,
	}, {
		name: "a stakeholder without a task",
		args: trace.Args{Stakeholder: ptr(graph.ID("outsider"))},
		want: `
			who outsider
			has outsider-advises-moh
			has outsider-member-board
		`,
	}}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			tr, err := trace.Follow(t.Context(), graphtest.View(t, g), tt.args)
			if err != nil {
				t.Fatalf("Trace: %v", err)
			}
			if diff := cmp.Diff(graphtest.Unindent(tt.want), showTrace(t, tr)); diff != "" {
				t.Errorf("Trace (-want +got):\n%s", diff)
			}
		})
	}
}

// What is said to be feedback is, wherever the cycle could be cut.
func TestTraceFeedback(t *testing.T) {
	edges := func(t *testing.T, drawing string) string {
		t.Helper()
		tr, err := trace.Follow(t.Context(), graphtest.View(t, graphtest.Draw(t, "aa: Jurisdiction\n"+drawing)),
			trace.Args{Task: ptr(graph.ID("all")), Rules: in("AA")})
		if err != nil {
			t.Fatal(err)
		}
		var b strings.Builder
		for _, h := range tr.Hops() {
			fmt.Fprintf(&b, "%s→%s", h.From.Task.Slug, h.To.Task.Slug)
			if h.Feedback {
				b.WriteString(" back")
			}
			b.WriteByte(' ')
		}
		return strings.TrimSpace(b.String())
	}
	tests := []struct {
		name, drawing, want string
	}{
		{"said", `
			all: PlanningTask stage=true
			a: PlanningTask broader=all informs=b&feedback
			b: PlanningTask broader=all informs=c
			c: PlanningTask broader=all informs=a
		`, "b→c c→a a→b back"},
		{"not said", `
			all: PlanningTask stage=true
			a: PlanningTask broader=all informs=b
			b: PlanningTask broader=all informs=c
			c: PlanningTask broader=all informs=a
		`, "a→b b→c c→a back"},
		{"a cycle behind a cycle, and one that holds itself", `
			all: PlanningTask stage=true
			a: PlanningTask broader=all informs=b
			b: PlanningTask broader=all informs=a,b
			c: PlanningTask broader=all informs=d
			d: PlanningTask broader=all informs=c,a
		`, "c→d d→c back d→a a→b b→a back b→b back"},
	}
	for _, tt := range tests {
		if got := edges(t, tt.drawing); got != tt.want {
			t.Errorf("%s: %s, want %s", tt.name, got, tt.want)
		}
	}
}

func TestTraceText(t *testing.T) {
	g := graphtest.Draw(t, round)
	tr, err := trace.Follow(t.Context(), graphtest.View(t, g), trace.Args{Task: ptr(graph.ID("fix")), Rules: in("AA"), From: ptr(graph.ID("count")), Downstream: ptr(1)})
	if err != nil {
		t.Fatal(err)
	}
	got, err := tr.Text(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	want := `Fix (Aland): the way from “Count”

1. Count (Aland)
   Data provided by Institute, from “Register” (unverified).
   No legal basis is recorded.
   → “Forecast”.

2. Forecast (Aland)
   Carried out by Institute, by the method “Delphi”, using data of “Register” (unverified).
   No legal basis is recorded.
   → “Advise”.

3. Advise (Aland)
   A source says that it is not done (unverified).
   → “Fix”.

4. Fix (Aland)
   Accountable: Ministry of Health, jointly with Board, on the basis of “Act 1” (unverified).
   → “Publish”.
   → “Train”.

5. Publish (Aland)
   No claim is recorded.

6. Train (Aland)
   Funded by Ministry of Finance (unverified).
   No legal basis is recorded.

Of 6 steps, 1 has no claim that fits the question. That none is recorded does not mean that nobody does it.
1 claim that is known to be historic is left out; to see it, ask with status: [CURRENT, HISTORIC].
The chain goes on: 2 tasks are further away, or beyond the limit of 100. Ask with a larger upstream or downstream (at most 20).
`
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("Text (-want +got):\n%s", diff)
	}
}

func TestTraceNetwork(t *testing.T) {
	tests := []struct {
		name string
		args trace.Args
		want string
	}{{
		name: "of a task",
		args: trace.Args{Task: ptr(graph.ID("fix")), Rules: in("AA"), From: ptr(graph.ID("forecast"))},
		want: `
			0 fix 2
			1 moh 2
			1 advise 2
			1 model 1
			1 board 0
			2 forecast 2
			3 institute 6
			3 register 2
			3 delphi 1
			moh -> fix ACCOUNTABLE.task
			advise -> fix INFORMS.informs
			forecast -> advise INFORMS.informs
			institute -> moh SUPPLIES_DATA_TO.to
			model -> institute OWNER.owner
			institute -> forecast RESPONSIBLE.task
			institute -> register RESPONSIBLE.dataSources
			register -> institute OWNER.owner
			institute -> delphi RESPONSIBLE.methods
		`,
	}, {
		name: "of a stakeholder",
		args: trace.Args{Stakeholder: ptr(graph.ID("institute")), Downstream: ptr(0)},
		want: `
			0 institute 8
			1 register 3
			1 count 2
			1 forecast 2
			1 model 1
			1 moh 1
			2 delphi 1
			institute -> register PROVIDES_DATA.dataSources
			institute -> register RESPONSIBLE.dataSources
			register -> institute OWNER.owner
			institute -> count PROVIDES_DATA.task
			institute -> forecast RESPONSIBLE.task
			count -> forecast INFORMS.informs
			model -> institute OWNER.owner
			institute -> moh SUPPLIES_DATA_TO.to
			institute -> delphi RESPONSIBLE.methods
		`,
	}}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			tr, err := trace.Follow(t.Context(), graphtest.View(t, graphtest.Draw(t, round)), tt.args)
			if err != nil {
				t.Fatal(err)
			}
			n, err := tr.Network(t.Context())
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(graphtest.Unindent(tt.want), graphtest.ShowNetwork(n)); diff != "" {
				t.Errorf("Network (-want +got):\n%s", diff)
			}
		})
	}
}

func TestTraceRefuses(t *testing.T) {
	v := graphtest.View(t, graphtest.Draw(t, round))
	fix, moh := ptr(graph.ID("fix")), ptr(graph.ID("moh"))
	tests := []struct {
		name string
		args trace.Args
		want error
		says string
	}{
		{"nothing to trace", trace.Args{}, graph.ErrInvalid, "one of the two"},
		{"two things to trace", trace.Args{Task: fix, Stakeholder: moh, Rules: in("AA")}, graph.ErrInvalid, "one of the two"},
		{"a task of nobody", trace.Args{Task: fix}, graph.ErrInvalid, "country"},
		{"an unknown task", trace.Args{Task: ptr(graph.ID("fox")), Rules: in("AA")}, graph.ErrNotFound, "did you mean fix?"},
		{"an unknown country", trace.Args{Task: fix, Rules: in("ZZ")}, graph.ErrNotFound, "ZZ"},
		{"an unknown stakeholder", trace.Args{Stakeholder: ptr(graph.ID("nobody"))}, graph.ErrNotFound, "nobody"},
		{"what is no stakeholder", trace.Args{Stakeholder: fix}, graph.ErrInvalid, "planning task"},
		{"the way from nowhere", trace.Args{Task: fix, Rules: in("AA"), From: ptr(graph.ID("apart"))}, graph.ErrInvalid, "nothing leads from apart to fix"},
		{"the way from a task to a stakeholder", trace.Args{Stakeholder: moh, From: fix}, graph.ErrInvalid, "from"},
		{"too far", trace.Args{Task: fix, Rules: in("AA"), Upstream: ptr(21)}, graph.ErrInvalid, "20"},
		{"against the flow, and with it", trace.Args{Task: fix, Rules: network.Rules{Country: in("AA").Country, Direction: network.WalkOut}, Upstream: ptr(1)}, graph.ErrInvalid, "leave out upstream"},
		{"with the flow, and against it", trace.Args{Task: fix, Rules: network.Rules{Country: in("AA").Country, Direction: network.WalkIn}, Downstream: ptr(1)}, graph.ErrInvalid, "leave out downstream"},
		{"from and onwards", trace.Args{Task: fix, From: ptr(graph.ID("count")), Rules: network.Rules{Country: in("AA").Country, Direction: network.WalkOut}}, graph.ErrInvalid, "leave one of the two out"},
		{"links of no type", trace.Args{Task: fix, Rules: network.Rules{Country: in("AA").Country, Links: []string{"ADVICE"}}}, graph.ErrInvalid, "did you mean ADVISES?"},
		{"through nothing", trace.Args{Task: fix, Rules: in("AA"), Through: &trace.Through{}}, graph.ErrInvalid, "give one of the two"},
		{"through a task", trace.Args{Task: fix, Rules: in("AA"), Through: &trace.Through{Records: []graph.ID{"count"}}}, graph.ErrInvalid, "count is a planning task"},
		{"less than nothing", trace.Args{Task: fix, Rules: in("AA"), Downstream: ptr(-1)}, graph.ErrInvalid, "downstream"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, err := trace.Follow(t.Context(), v, tt.args)
			if !errors.Is(err, tt.want) || !strings.Contains(fmt.Sprint(err), tt.says) {
				t.Errorf("Trace = %v, want %v that says %q", err, tt.want, tt.says)
			}
		})
	}
}

// However long the chain, the store is asked as often.
func TestTraceCalls(t *testing.T) {
	g := graphtest.Draw(t, round)
	tests := []struct {
		name       string
		args       trace.Args
		want, more int
	}{
		{"one step", trace.Args{Task: ptr(graph.ID("fix")), Rules: in("AA"), Upstream: ptr(0)}, 2, 11},
		{"all steps", trace.Args{Task: ptr(graph.ID("fix")), Rules: in("AA"), Upstream: ptr(20), Downstream: ptr(20)}, 2, 11},
		{"a stakeholder", trace.Args{Stakeholder: ptr(graph.ID("moh"))}, 4, 14},
	}
	for _, tt := range tests {
		v := graphtest.View(t, g)
		tr, err := trace.Follow(t.Context(), v, tt.args)
		if err != nil {
			t.Fatal(err)
		}
		if n := v.Calls(); n != tt.want {
			t.Errorf("%s: Trace asks the store %d times, want %d", tt.name, n, tt.want)
		}
		if _, err := tr.Text(t.Context(), nil); err != nil {
			t.Fatal(err)
		}
		showTrace(t, tr)
		if _, err := tr.Network(t.Context()); err != nil {
			t.Fatal(err)
		}
		if n := v.Calls() - tt.want; n != tt.more {
			t.Errorf("%s: telling and drawing it asks the store %d times more, want %d", tt.name, n, tt.more)
		}
	}
}

// Of more steps than there may be the nearest stay, and the rest is counted.
func TestTraceLimit(t *testing.T) {
	var b strings.Builder
	b.WriteString("aa: Jurisdiction\nend: PlanningTask\nnear: PlanningTask informs=end\n")
	for i := range 120 {
		fmt.Fprintf(&b, "far-%03d: PlanningTask informs=near\n", i)
	}
	tr, err := trace.Follow(t.Context(), graphtest.View(t, graphtest.Draw(t, b.String())), trace.Args{Task: ptr(graph.ID("end")), Rules: in("AA")})
	if err != nil {
		t.Fatal(err)
	}
	last := steps(t, tr)[len(steps(t, tr))-2:]
	if n := len(steps(t, tr)); n != trace.MaxSteps || last[0].Task.Slug != "near" || last[1].Task.Slug != "end" {
		t.Errorf("%d steps that end with %s and %s, want %d that end with near and end", n, last[0].Task.Slug, last[1].Task.Slug, trace.MaxSteps)
	}
	if !tr.Truncated() || tr.OmittedSteps != 22 {
		t.Errorf("truncated: %v, %d steps left out; want 22", tr.Truncated(), tr.OmittedSteps)
	}
}
