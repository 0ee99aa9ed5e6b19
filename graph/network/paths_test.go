package network_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/graphtest"
	"github.com/whoplans/whoplans/graph/network"
)

// bridges is a graph with several ways from a to z.
//
//	a – b – z      over relations
//	a – c – z
//	a ~ d ~ z      d is a jurisdiction: the seat of both
//	a – e – f – z  over e
//	z – t          both a and z are accountable for task t
//	a ≠ z          a relation that denies
//	m               a method that stands alone
const bridges = `
	d: Jurisdiction name=Denmark
	a: Institution d name=Alpha
	b: Institution d name=Beta
	c: PlanningBody d name=Gamma
	e: Institution d name=Epsilon
	f: Institution d name=Phi
	z: Institution d name=Omega
	t: PlanningTask name=Set_intake
	m: Methodology name=Delphi
	a -ADVISES-> b
	z -SUPERVISES-> b
	a -FUNDS-> b status=HISTORIC
	a -MEMBER-> c
	z -MEMBER-> c
	a -APPOINTS-> e
	e -FUNDS-> f
	f -HOSTS-> z
	a -NOT_LINKED_WITH-> z
	a -ACCOUNTABLE-> t (d)
	z -CONSULTED-> t (d)
`

// showPaths writes paths by their slugs, and what was said of them.
func showPaths(p *network.Paths) string {
	var b strings.Builder
	for _, path := range p.Paths {
		var slugs []string
		for _, r := range path.Records {
			slugs = append(slugs, graphtest.Slug(r))
		}
		fmt.Fprintln(&b, strings.Join(slugs, " "))
	}
	fmt.Fprintln(&b, p.Explanation)
	return b.String()
}

func TestPaths(t *testing.T) {
	g := graphtest.Draw(t, bridges)
	tests := []struct {
		name  string
		args  network.PathsArgs
		calls int
		want  string
	}{
		{
			name:  "all shortest",
			args:  network.PathsArgs{From: "a", To: "z"},
			calls: 5,
			want: `
				a b z
				a c z
				a t z
				All 3 shortest connections, of 2 hops each, not through Action, Dataset, Jurisdiction, Milestone, Profession, Region, Scenario, Source, Term.
			`,
		},
		{
			name:  "and back",
			args:  network.PathsArgs{From: "z", To: "a"},
			calls: 5,
			want: `
				z b a
				z c a
				z t a
				All 3 shortest connections, of 2 hops each, not through Action, Dataset, Jurisdiction, Milestone, Profession, Region, Scenario, Source, Term.
			`,
		},
		{
			name:  "the first of them",
			args:  network.PathsArgs{From: "a", To: "z", Limit: 2},
			calls: 5,
			want: `
				a b z
				a c z
				The first 2 of 3 shortest connections, of 2 hops each, not through Action, Dataset, Jurisdiction, Milestone, Profession, Region, Scenario, Source, Term.
			`,
		},
		{
			name:  "neighbours",
			args:  network.PathsArgs{From: "t", To: "z"},
			calls: 3,
			want: `
				t z
				The only shortest connection, of 1 hop, not through Action, Dataset, Jurisdiction, Milestone, Profession, Region, Scenario, Source, Term.
			`,
		},
		{
			name:  "through what is set aside as well",
			args:  network.PathsArgs{From: "a", To: "z", Through: &network.PathThrough{Types: []graph.RecordType{"JURISDICTION"}}},
			calls: 5,
			want: `
				a b z
				a c z
				a d z
				a t z
				All 4 shortest connections, of 2 hops each, not through Action, Dataset, Milestone, Profession, Region, Scenario, Source, Term.
			`,
		},
		{
			name:  "only through institutions",
			args:  network.PathsArgs{From: "a", To: "z", Through: &network.PathThrough{Types: []graph.RecordType{"INSTITUTION"}}},
			calls: 5,
			want: `
				a b z
				The only shortest connection, of 2 hops, only through Institution.
			`,
		},
		{
			name:  "only by memberships",
			args:  network.PathsArgs{From: "a", To: "z", Through: &network.PathThrough{Types: []graph.RecordType{"MEMBERSHIP"}}},
			calls: 4,
			want: `
				a c z
				The only shortest connection, of 2 hops, not through Action, Dataset, Jurisdiction, Milestone, Profession, Region, Scenario, Source, Term, only by Membership.
			`,
		},
		{
			name:  "passing records",
			args:  network.PathsArgs{From: "a", To: "z", Through: &network.PathThrough{Records: ids("e", "f")}},
			calls: 5,
			want: `
				a e f z
				The only shortest connection, of 3 hops, passing e, then f, not through Action, Dataset, Jurisdiction, Milestone, Profession, Region, Scenario, Source, Term.
			`,
		},
		{
			name:  "passing records in an order that is not there",
			args:  network.PathsArgs{From: "a", To: "z", Through: &network.PathThrough{Records: ids("f", "e")}},
			calls: 4,
			want: `
				No connection of at most 6 hops was found, passing f, then e, not through Action, Dataset, Jurisdiction, Milestone, Profession, Region, Scenario, Source, Term.
			`,
		},
		{
			name:  "passing a record of a kind that is set aside",
			args:  network.PathsArgs{From: "a", To: "z", Through: &network.PathThrough{Records: ids("d")}},
			calls: 4,
			want: `
				a d z
				The only shortest connection, of 2 hops, passing d, not through Action, Dataset, Jurisdiction, Milestone, Profession, Region, Scenario, Source, Term.
			`,
		},
		{
			name:  "avoiding records",
			args:  network.PathsArgs{From: "a", To: "z", Avoid: &network.PathAvoid{Records: ids("b", "c", "t")}},
			calls: 6,
			want: `
				a e f z
				The only shortest connection, of 3 hops, not through Action, Dataset, Jurisdiction, Milestone, Profession, Region, Scenario, Source, Term, nor by the 3 records to avoid.
			`,
		},
		{
			name:  "avoiding a claim",
			args:  network.PathsArgs{From: "a", To: "z", Avoid: &network.PathAvoid{Records: ids("z-supervises-b")}},
			calls: 5,
			want: `
				a c z
				a t z
				All 2 shortest connections, of 2 hops each, not through Action, Dataset, Jurisdiction, Milestone, Profession, Region, Scenario, Source, Term, nor by the 1 record to avoid.
			`,
		},
		{
			name:  "avoiding types",
			args:  network.PathsArgs{From: "a", To: "z", Avoid: &network.PathAvoid{Types: []graph.RecordType{"PLANNING_TASK", "MEMBERSHIP"}}},
			calls: 5,
			want: `
				a b z
				The only shortest connection, of 2 hops, not through Action, Dataset, Jurisdiction, Milestone, PlanningTask, Profession, Region, Scenario, Source, Term, not by Membership.
			`,
		},
		{
			name:  "too far",
			args:  network.PathsArgs{From: "a", To: "z", MaxLength: 2, Avoid: &network.PathAvoid{Records: ids("b", "c", "t")}},
			calls: 5,
			want: `
				No connection of at most 2 hops was found, not through Action, Dataset, Jurisdiction, Milestone, Profession, Region, Scenario, Source, Term, nor by the 3 records to avoid.
			`,
		},
		{
			name:  "a record that stands alone",
			args:  network.PathsArgs{From: "a", To: "m"},
			calls: 4,
			want: `
				No connection of at most 6 hops was found, not through Action, Dataset, Jurisdiction, Milestone, Profession, Region, Scenario, Source, Term.
			`,
		},
		{
			name:  "from a claim to another",
			args:  network.PathsArgs{From: "a-advises-b", To: "z-supervises-b"},
			calls: 5,
			want: `
				a-advises-b b z-supervises-b
				The only shortest connection, of 2 hops, not through Action, Dataset, Jurisdiction, Milestone, Profession, Region, Scenario, Source, Term.
			`,
		},
		{
			name:  "from a claim to what it is about",
			args:  network.PathsArgs{From: "a-advises-b", To: "b"},
			calls: 3,
			want: `
				a-advises-b b
				The only shortest connection, of 1 hop, not through Action, Dataset, Jurisdiction, Milestone, Profession, Region, Scenario, Source, Term.
			`,
		},
		{
			name:  "by claims that a filter holds for",
			args:  network.PathsArgs{From: "a", To: "b", ClaimFilter: graph.Filter{"status": map[string]any{"in": []any{"HISTORIC"}}}},
			calls: 2,
			want: `
				a b
				The only shortest connection, of 1 hop, not through Action, Dataset, Jurisdiction, Milestone, Profession, Region, Scenario, Source, Term.
			`,
		},
		{
			name:  "to a claim that the filter does not hold for",
			args:  network.PathsArgs{From: "b", To: "a-advises-b", ClaimFilter: graph.Filter{"status": map[string]any{"in": []any{"HISTORIC"}}}},
			calls: 3,
			want: `
				b a-advises-b
				The only shortest connection, of 1 hop, not through Action, Dataset, Jurisdiction, Milestone, Profession, Region, Scenario, Source, Term.
			`,
		},
		{
			name:  "a hub as an end",
			args:  network.PathsArgs{From: "m", To: "d"},
			calls: 2,
			want: `
				No connection of at most 6 hops was found, not through Action, Dataset, Jurisdiction, Milestone, Profession, Region, Scenario, Source, Term.
			`,
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if tt.args.Limit == 0 {
				tt.args.Limit = 5
			}
			if tt.args.MaxLength == 0 {
				tt.args.MaxLength = 6
			}
			v := graphtest.View(t, g)
			p, err := network.FindPaths(t.Context(), v, tt.args)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(graphtest.Unindent(tt.want), showPaths(p)); diff != "" {
				t.Errorf("Paths (-want +got):\n%s", diff)
			}
			if v.Calls() != tt.calls {
				t.Errorf("Paths took %d calls of the store, want %d", v.Calls(), tt.calls)
			}
			for _, path := range p.Paths {
				if path.Length() != *p.Length {
					t.Errorf("a path has %d hops, the answer says %d", path.Length(), *p.Length)
				}
				for i, h := range path.Hops {
					if len(h.Links) == 0 {
						t.Errorf("hop %d, from %s to %s, has no link", i, graphtest.Slug(h.From), graphtest.Slug(h.To))
					}
				}
			}
		})
	}
}

func TestPathWords(t *testing.T) {
	v := graphtest.View(t, graphtest.Draw(t, bridges))
	p, err := network.FindPaths(t.Context(), v, network.PathsArgs{From: "a", To: "z", Limit: 5, MaxLength: 6})
	if err != nil {
		t.Fatal(err)
	}
	before := v.Calls()
	var got []string
	for _, path := range p.Paths {
		words, err := path.Words(t.Context(), nil)
		if err != nil {
			t.Fatal(err)
		}
		got = append(got, words)
	}
	want := []string{
		"Alpha advises Beta (unverified); Alpha funds Beta (historic; unverified). Omega supervises Beta (unverified).",
		"Alpha is a member of Gamma (unverified). Omega is a member of Gamma (unverified).",
		"Alpha is accountable for “Set intake” (Denmark) (unverified). Omega is consulted on “Set intake” (Denmark) (unverified).",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("paths in words (-want +got):\n%s", diff)
	}
	if calls := v.Calls() - before; calls > 3 {
		t.Errorf("saying the paths took %d calls of the store, want at most 3", calls)
	}
	if diff := cmp.Diff(graphtest.Unindent(`
		0 a 4
		1 b 3
		1 c 2
		1 t 2
		2 z 3
		a -> b ADVISES.to
		a -> b FUNDS.to
		a -> c MEMBER.body
		a -> t ACCOUNTABLE.task
		z -> b SUPERVISES.to
		z -> c MEMBER.body
		z -> t CONSULTED.task
	`), graphtest.Unindent(graphtest.ShowNetwork(p.Network))); diff != "" {
		t.Errorf("the paths' network (-want +got):\n%s", diff)
	}
}

func TestPathsRefuse(t *testing.T) {
	g := graphtest.Draw(t, bridges)
	tests := []struct {
		name string
		args network.PathsArgs
		want error
	}{
		{"no hop", network.PathsArgs{From: "a", To: "z", Limit: 1}, graph.ErrInvalid},
		{"too many hops", network.PathsArgs{From: "a", To: "z", Limit: 1, MaxLength: 11}, graph.ErrInvalid},
		{"no path", network.PathsArgs{From: "a", To: "z", MaxLength: 1}, graph.ErrInvalid},
		{"too many paths", network.PathsArgs{From: "a", To: "z", Limit: 51, MaxLength: 1}, graph.ErrInvalid},
		{"the same record", network.PathsArgs{From: "a", To: "a", Limit: 1, MaxLength: 1}, graph.ErrInvalid},
		{"nobody", network.PathsArgs{From: "a", To: "nobody", Limit: 1, MaxLength: 1}, graph.ErrNotFound},
		{"avoided and passed", network.PathsArgs{From: "a", To: "z", Limit: 1, MaxLength: 1,
			Avoid: &network.PathAvoid{Records: ids("b")}, Through: &network.PathThrough{Records: ids("b")}}, graph.ErrInvalid},
		{"too many to pass", network.PathsArgs{From: "a", To: "z", Limit: 1, MaxLength: 1,
			Through: &network.PathThrough{Records: ids("b", "c", "d", "e", "f", "t")}}, graph.ErrInvalid},
		{"an unknown type", network.PathsArgs{From: "a", To: "z", Limit: 1, MaxLength: 1,
			Avoid: &network.PathAvoid{Types: []graph.RecordType{"MINISTRY"}}}, graph.ErrInvalid},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, err := network.FindPaths(t.Context(), graphtest.View(t, g), tt.args)
			if !errors.Is(err, tt.want) {
				t.Errorf("Paths(%+v) gives error %v, want %v", tt.args, err, tt.want)
			}
		})
	}
}

func TestPathsCancelled(t *testing.T) {
	v := graphtest.View(t, graphtest.Draw(t, bridges))
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := network.FindPaths(ctx, v, network.PathsArgs{From: "a", To: "z", Limit: 1, MaxLength: 1}); !errors.Is(err, context.Canceled) {
		t.Errorf("Paths in a cancelled context gives error %v, want %v", err, context.Canceled)
	}
}

// TestPathsCount holds the number of paths against what is known of a lattice:
// from one corner to the other of 4 by 4 there are 20 ways.
func TestPathsCount(t *testing.T) {
	var text strings.Builder
	text.WriteString("d: Jurisdiction\n")
	for i := range 4 {
		for j := range 4 {
			fmt.Fprintf(&text, "n%d%d: Institution d\n", i, j)
		}
	}
	for i := range 4 {
		for j := range 4 {
			if i < 3 {
				fmt.Fprintf(&text, "n%d%d -FUNDS-> n%d%d\n", i, j, i+1, j)
			}
			if j < 3 {
				fmt.Fprintf(&text, "n%d%d -FUNDS-> n%d%d\n", i, j, i, j+1)
			}
		}
	}
	v := graphtest.View(t, graphtest.Draw(t, text.String()))
	p, err := network.FindPaths(t.Context(), v, network.PathsArgs{From: "n00", To: "n33", Limit: 7, MaxLength: 6})
	if err != nil {
		t.Fatal(err)
	}
	if len(p.Paths) != 7 || p.OmittedPaths != 13 || !p.Truncated || *p.Length != 6 {
		t.Errorf("Paths over the lattice gives %d paths of length %v, omitted %d, truncated %v; want 7, 6, 13, true",
			len(p.Paths), *p.Length, p.OmittedPaths, p.Truncated)
	}
	if calls := v.Calls(); calls > 1+2*6 {
		t.Errorf("Paths of 6 hops took %d calls of the store, want at most 13", calls)
	}
}
