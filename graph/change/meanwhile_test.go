package change_test

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/change"
	"github.com/whoplans/whoplans/graph/graphtest"
	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/graph/store/observed"
	"github.com/whoplans/whoplans/seed/seedtest"
)

// rest is a change that depends on something, and changes of that by somebody else. A hash
// in a text stands for the number of the round, since each round has bodies of its own.
type rest struct {
	name    string
	drawn   string // drawn for each round
	planned bool   // a scenario gives the body another acronym
	act     func(id func(string) string) change.Act
	others  []change.Edit // what somebody else changes
	field   string
	want    string // the expected value of the field
	of      []string
	fault   change.FaultCode // the expected fault, if there is one
}

var regional = fields{"level": "REGIONAL"}

var rests = []rest{
	{
		name: "transfer", drawn: "body#: Institution pl\nbody# -CONSULTED-> intake (pl)\n",
		act: func(id func(string) string) change.Act {
			return change.Named("transferResponsibility", fields{"id": id("body#-consulted-intake"), "to": id("heir#"), "on": "2025"})
		},
		others: []change.Edit{{Record: "body#-consulted-intake", Set: regional}},
		field:  "level", want: "REGIONAL", of: []string{"body#-consulted-intake", "re-heir#-intake-consulted-pl"},
	},
	{
		name: "split", drawn: "body#: Institution pl\nbody# -CONSULTED-> intake (pl)\n",
		act: func(id func(string) string) change.Act {
			part := fields{"slug": id("part#"), "names": []any{fields{"lang": "en", "text": "Part"}}, "takes": []any{id("body#-consulted-intake")}}
			return change.Named("split", fields{"id": id("body#"), "on": "2025", "into": []any{part, fields{"id": id("heir#")}}})
		},
		others: []change.Edit{{Record: "body#", Set: regional}, {Record: "body#-consulted-intake", Set: regional}},
		field:  "level", want: "REGIONAL", of: []string{"body#", "part#", "re-part#-intake-consulted-pl"},
	},
	{
		name: "merge", drawn: "body#: Institution pl acronyms=A\n",
		act: func(id func(string) string) change.Act {
			return change.Named("merge", fields{"from": id("body#"), "into": id("heir#")})
		},
		others: []change.Edit{{Record: "body#", Add: fields{"acronyms": []any{"B"}}}},
		field:  "acronyms", want: "[A B]", of: []string{"heir#"},
	},
	{
		name: "adopt", drawn: "body#: Institution pl acronyms=A\nplan#: Scenario pl\n",
		planned: true,
		act: func(id func(string) string) change.Act {
			return change.Named("adoptScenario", fields{"id": id("plan#")})
		},
		others: []change.Edit{{Record: "body#", Add: fields{"acronyms": []any{"B"}}}},
		field:  "acronyms", want: "[A B]", of: []string{"body#"}, fault: change.FaultConflict,
	},
	{
		name: "tree", drawn: "body#: Institution pl\nabove#: Institution pl parent=heir#\n",
		act: func(id func(string) string) change.Act {
			return change.Named("updateInstitution", fields{"id": id("body#"), "set": fields{"parent": id("above#")}})
		},
		others: []change.Edit{{Record: "heir#", Set: fields{"parent": "body#"}}},
		fault:  change.FaultCycle,
	},
}

// TestMeanwhile changes what a change depends on after the first of its reads, after the
// second, and so on. The change must never copy the former state or close a cycle in a
// tree.
func TestMeanwhile(t *testing.T) {
	for _, tt := range rests {
		t.Run(tt.name, func(t *testing.T) { seedtest.EachEmpty(t, tt.test) })
	}
}

// mostReads is more than the number of reads of any of the changes.
const mostReads = 25

func (tt rest) test(t *testing.T, s store.Store) {
	text := "pl: Jurisdiction\nintake: PlanningTask\n"
	for round := range mostReads {
		text += inRound(round)("heir#: Institution pl\n" + tt.drawn)
	}
	graphtest.DrawIn(t, s, text)
	bare := struct{ store.Store }{s} // without turns, so that the others need not wait
	others, reads := graph.New(bare), &countdown{}
	g := graph.New(observed.New(bare, reads))
	for round := range mostReads {
		id := inRound(round)
		if tt.planned {
			planIn(t, others, id("plan#"), id("body#"))
		}
		happened := reads.after(round+1, func() { tt.change(t, others, id) })
		out, err := change.Do(operator(t), g, []change.Act{tt.act(id)}, change.Options{Author: "jana"})
		if err != nil {
			t.Fatalf("after read %d: %v", round+1, err)
		}
		left, want := !happened(), tt.fault // left: there were fewer reads
		if left {
			want = ""
		}
		if (len(out.Faults) > 0) != (want != "") || want != "" && out.Faults[0].Code != want {
			t.Errorf("changed after read %d: %s, want the fault %q", round+1, shown(out), want)
		}
		if left {
			if round < 2 {
				t.Errorf("it makes %d reads: that proves little", round)
			}
			return
		}
		tt.verify(t, others, id)
	}
	t.Errorf("it makes more than %d reads", mostReads)
}

// inRound returns a function that replaces the hash by the number of a round.
func inRound(round int) func(string) string {
	return func(text string) string { return strings.ReplaceAll(text, "#", fmt.Sprint(round)) }
}

// change makes the changes of somebody else in a round.
func (tt rest) change(t *testing.T, g *graph.Graph, id func(string) string) {
	t.Helper()
	edits := slices.Clone(tt.others)
	for i := range edits {
		edits[i].Record = id(edits[i].Record)
		if parent, ok := edits[i].Set["parent"].(string); ok {
			edits[i].Set = fields{"parent": id(parent)}
		}
	}
	if got := apply(t, g, change.Options{}, edits...); strings.Contains(got, "fault") {
		t.Error(got)
	}
}

// verify checks the expected value in a round.
func (tt rest) verify(t *testing.T, g *graph.Graph, id func(string) string) {
	t.Helper()
	for _, slug := range tt.of {
		found, err := graphtest.View(t, g).Lookup(t.Context(), []string{id(slug)})
		if err != nil || found[id(slug)] == nil {
			t.Fatalf("%s: %v", id(slug), err)
		}
		if got := fmt.Sprint(graph.BodyOf(found[id(slug)])[tt.field]); got != tt.want {
			t.Errorf("the %s of %s is %s, want %s", tt.field, id(slug), got, tt.want)
		}
	}
}

// planIn makes a scenario give a body another acronym. The store need not hold the state
// of the scenario.
func planIn(t *testing.T, g *graph.Graph, scenario, body string) {
	t.Helper()
	found, err := graphtest.View(t, g).Lookup(t.Context(), []string{body})
	if err != nil {
		t.Fatal(err)
	}
	was := found[body]
	becomes := graph.BodyOf(was)
	becomes["acronyms"] = []any{"A", "C"}
	is, err := g.Model().Kind(was.Kind).Encode(was.ID, becomes)
	if err != nil {
		t.Fatal(err)
	}
	said := graph.ScenarioEdit{Record: string(was.ID), Kind: string(was.Kind), Before: was.Body, After: is.Body}
	got := apply(t, g, change.Options{}, change.Edit{Record: scenario, Set: fields{"edits": []graph.ScenarioEdit{said}, "basedOn": was.Rev}})
	if strings.Contains(got, "fault") {
		t.Fatal(got)
	}
}

// countdown calls a function after a number of reads of a store.
type countdown struct {
	left int
	do   func()
}

// after sets the function to call after a number of reads. The result reports whether it
// was called.
func (c *countdown) after(reads int, do func()) (happened func() bool) {
	c.left, c.do = reads, do
	return func() bool {
		left := c.do
		c.do = nil
		return left == nil
	}
}

func (c *countdown) Begin(ctx context.Context, _ observed.Method) context.Context { return ctx }

func (c *countdown) End(_ context.Context, m observed.Method, _ time.Duration, _ error) {
	if c.do == nil || !slices.Contains([]observed.Method{observed.Get, observed.Find, observed.Neighbours}, m) {
		return
	}
	if c.left--; c.left == 0 {
		do := c.do
		c.do = nil
		do()
	}
}
