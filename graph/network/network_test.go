package network_test

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/graphtest"
	"github.com/whoplans/whoplans/graph/network"
)

// poland is a ministry that decides on intake, with a council that advises it,
// and what lies around them.
const poland = `
	pl: Jurisdiction name=Poland
	hu: Jurisdiction name=Hungary
	doctors: Profession
	report: Source
	delphi: Methodology
	ratio: Methodology
	loose: BestPractice
	register: DataSource pl
	stage: PlanningTask stage=true
	intake: PlanningTask broader=stage
	forecast: PlanningTask informs=intake
	moh: Institution pl name=Ministry_of_Health
	stats: Institution pl citations=report
	moh-hu: Institution hu name=Ministry_of_Health
	council: PlanningBody pl name=Health_Council parent=moh
	moh -ACCOUNTABLE-> intake (pl) methods=delphi dataSources=register professions=doctors
	moh -FUNDS-> intake (pl)
	moh -FUNDS-> intake (pl) professions=doctors
	council -ADVISES-> moh
	council -RESPONSIBLE-> forecast (pl)
	moh-hu -ACCOUNTABLE-> intake (hu)
	moh -LINKED_WITH-> stats
	stats -NOT_LINKED_WITH-> council
	hu -USES-> ratio
	pl -USES-> delphi
	pl -NOBODY-> forecast
`

func ids(slugs ...string) []graph.ID {
	out := []graph.ID{}
	for _, s := range slugs {
		out = append(out, graph.ID(s))
	}
	return out
}

func TestNetwork(t *testing.T) {
	g := graphtest.Draw(t, poland)
	at := func(slugs ...string) *network.Extent { return &network.Extent{Records: ids(slugs...)} }
	id := func(slug string) *graph.ID { id := graph.ID(slug); return &id }
	tests := []struct {
		name  string
		args  network.Args
		calls int
		want  string
	}{
		{
			name:  "one hop, claims collapsed, links among what was reached too",
			args:  network.Args{Extent: at("moh"), Depth: 1},
			calls: 4,
			want: `
				0 moh 7
				1 council 3
				1 intake 2
				1 stats 2
				1 register 1
				1 delphi 1
				council -> moh PARENT.parent
				council -> moh ADVISES.to
				moh -> intake ACCOUNTABLE.task
				moh -> intake FUNDS.task ×2
				moh -- stats LINKED_WITH.to
				stats -- council NOT_LINKED_WITH.to denied
				moh -> register ACCOUNTABLE.dataSources
				moh -> delphi ACCOUNTABLE.methods
			`,
		},
		{
			name:  "no hop",
			args:  network.Args{Extent: at("moh", "council")},
			calls: 2,
			want: `
				0 moh 2
				0 council 2
				council -> moh PARENT.parent
				council -> moh ADVISES.to
			`,
		},
		{
			name:  "claims shown are nodes, each link a hop",
			args:  network.Args{Extent: at("council"), Depth: 2, Claims: network.ClaimsShown},
			calls: 5,
			want: `
				0 council 4
				1 moh 6
				1 council-responsible-forecast 2
				1 stats-not-linked-with-council 2
				1 council-advises-moh 2
				2 stats 2
				2 moh-linked-with-stats 2
				2 moh-funds-intake 1
				2 moh-accountable-intake 1
				2 moh-funds-intake-again 1
				2 forecast 1
				council -> moh PARENT.parent
				council-responsible-forecast -> council STAKEHOLDER.stakeholder
				stats-not-linked-with-council -> council TO.to
				council-advises-moh -> council FROM.from
				council-advises-moh -> moh TO.to
				stats-not-linked-with-council -> stats FROM.from
				moh-linked-with-stats -> moh FROM.from
				moh-linked-with-stats -> stats TO.to
				moh-funds-intake -> moh STAKEHOLDER.stakeholder
				moh-accountable-intake -> moh STAKEHOLDER.stakeholder
				moh-funds-intake-again -> moh STAKEHOLDER.stakeholder
				council-responsible-forecast -> forecast TASK.task
			`,
		},
		{
			name:  "what is set aside is drawn where it is asked for, beside the others",
			args:  network.Args{Extent: at("stats"), Depth: 1, Kinds: []graph.RecordType{"SOURCE", "JURISDICTION"}},
			calls: 4,
			want: `
				0 stats 4
				1 moh 6
				1 pl 6
				1 council 5
				1 report 1
				moh -- stats LINKED_WITH.to
				stats -> pl SEAT.seat
				moh -> pl SEAT.seat
				moh -> pl ACCOUNTABLE.jurisdiction
				moh -> pl FUNDS.jurisdiction ×2
				stats -- council NOT_LINKED_WITH.to denied
				council -> moh PARENT.parent
				council -> moh ADVISES.to
				council -> pl SEAT.seat
				council -> pl RESPONSIBLE.jurisdiction
				stats -> report CITATIONS.citations
			`,
		},
		{
			name:  "kinds narrow the nodes and the walk",
			args:  network.Args{Extent: at("council"), Depth: 3, Kinds: []graph.RecordType{"STAKEHOLDER"}},
			calls: 4,
			want: `
				0 council 3
				1 moh 3
				1 stats 2
				council -> moh PARENT.parent
				council -> moh ADVISES.to
				stats -- council NOT_LINKED_WITH.to denied
				moh -- stats LINKED_WITH.to
			`,
		},
		{
			name:  "kinds of claims narrow the claims",
			args:  network.Args{Extent: at("council"), Depth: 1, Kinds: []graph.RecordType{"RELATION"}},
			calls: 4,
			want: `
				0 council 3
				1 moh 3
				1 stats 2
				council -> moh PARENT.parent
				council -> moh ADVISES.to
				stats -- council NOT_LINKED_WITH.to denied
				moh -- stats LINKED_WITH.to
			`,
		},
		{
			name:  "a claim that the scope names is a node",
			args:  network.Args{Extent: at("council-advises-moh"), Depth: 1, Kinds: []graph.RecordType{"STAKEHOLDER"}},
			calls: 4,
			want: `
				0 council-advises-moh 2
				1 moh 2
				1 council 2
				council-advises-moh -> moh TO.to
				council-advises-moh -> council FROM.from
				council -> moh PARENT.parent
			`,
		},
		{
			name:  "a country is all that is about it, and nobody else's claims",
			args:  network.Args{Extent: &network.Extent{Country: []graph.JurisdictionCode{"PL"}}, Depth: 1},
			calls: 6,
			want: `
				0 moh 7
				0 intake 4
				0 council 4
				0 stats 2
				0 forecast 2
				0 register 1
				0 delphi 1
				1 stage 1
				moh -> intake ACCOUNTABLE.task
				moh -> intake FUNDS.task ×2
				council -> moh PARENT.parent
				council -> moh ADVISES.to
				moh -- stats LINKED_WITH.to
				stats -- council NOT_LINKED_WITH.to denied
				forecast -> intake INFORMS.informs
				council -> forecast RESPONSIBLE.task
				moh -> register ACCOUNTABLE.dataSources
				moh -> delphi ACCOUNTABLE.methods
				intake -> stage BROADER.broader
			`,
		},
		{
			name:  "a task brings those narrower than it",
			args:  network.Args{Extent: &network.Extent{Task: id("stage"), Country: []graph.JurisdictionCode{"HU"}}, Depth: 1},
			calls: 4,
			want: `
				0 intake 3
				0 stage 1
				1 moh-hu 1
				1 forecast 1
				intake -> stage BROADER.broader
				moh-hu -> intake ACCOUNTABLE.task
				forecast -> intake INFORMS.informs
			`,
		},
		{
			name:  "everything",
			args:  network.Args{Kinds: []graph.RecordType{"METHODOLOGY", "JURISDICTION", "ADOPTION"}},
			calls: 2,
			want: `
				0 hu 1
				0 pl 1
				0 delphi 1
				0 ratio 1
				pl -> delphi ADOPTION.what
				hu -> ratio ADOPTION.what
			`,
		},
		{
			name:  "no records are nothing",
			args:  network.Args{Extent: at(), Depth: 1},
			calls: 1,
			want:  ``,
		},
		{
			name:  "a filter on claims",
			args:  network.Args{Extent: at("moh"), Depth: 1, ClaimFilter: graph.Filter{"evidence": map[string]any{"missing": false}}},
			calls: 3,
			want: `
				0 moh 1
				1 council 1
				council -> moh PARENT.parent
			`,
		},
		{
			name:  "the nearest are kept, then those with the most links, then the first by id",
			args:  network.Args{Extent: at("council"), Depth: 2, Limit: 3},
			calls: 6,
			want: `
				0 council 4
				1 moh 7
				1 stats 2
				council -> moh PARENT.parent
				council -> moh ADVISES.to
				stats -- council NOT_LINKED_WITH.to denied
				moh -- stats LINKED_WITH.to
				left out: 4 nodes, 6 links, at least false
			`,
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if tt.args.Limit == 0 {
				tt.args.Limit = 200
			}
			v := graphtest.View(t, g)
			n, err := network.Around(t.Context(), v, tt.args)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(graphtest.Unindent(tt.want), graphtest.ShowNetwork(n)); diff != "" {
				t.Errorf("Network (-want +got):\n%s", diff)
			}
			if v.Calls() != tt.calls {
				t.Errorf("Network took %d calls of the store, want %d", v.Calls(), tt.calls)
			}
		})
	}
}

// TestNetworkMerges draws claims as one link where they say the same of the same
// two, whichever of them comes first in what reads the same both ways.
func TestNetworkMerges(t *testing.T) {
	g := graphtest.Draw(t, `
		d: Jurisdiction
		a: Institution d
		b: Institution d
		a -LINKED_WITH-> b
		b -LINKED_WITH-> a
		a -ADVISES-> b
		b -ADVISES-> a
	`)
	n, err := network.Around(t.Context(), graphtest.View(t, g), network.Args{Depth: 1, Limit: 10, Kinds: []graph.RecordType{"INSTITUTION"}})
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, l := range n.Links {
		got = append(got, fmt.Sprint(l.Type, l.Weight, l.Directed))
	}
	slices.Sort(got)
	if diff := cmp.Diff([]string{"ADVISES1 true", "ADVISES1 true", "LINKED_WITH2 false"}, got); diff != "" {
		t.Errorf("links (-want +got):\n%s", diff)
	}
}

func TestNetworkRefuses(t *testing.T) {
	g := graphtest.Draw(t, poland)
	task := graph.ID("moh")
	tests := []struct {
		name string
		args network.Args
		want error
	}{
		{"too deep", network.Args{Depth: 7, Limit: 1}, graph.ErrInvalid},
		{"no node", network.Args{Limit: 0}, graph.ErrInvalid},
		{"too many nodes", network.Args{Limit: 2001}, graph.ErrInvalid},
		{"no type", network.Args{Limit: 1, Kinds: []graph.RecordType{}}, graph.ErrInvalid},
		{"an unknown type", network.Args{Limit: 1, Kinds: []graph.RecordType{"MINISTRY"}}, graph.ErrInvalid},
		{"an unknown record", network.Args{Limit: 1, Extent: &network.Extent{Records: ids("nobody")}}, graph.ErrNotFound},
		{"a task that is none", network.Args{Limit: 1, Extent: &network.Extent{Task: &task}}, graph.ErrNotFound},
		{"a cluster that is none", network.Args{Limit: 1, Extent: &network.Extent{Cluster: &task}}, graph.ErrNotFound},
		{"an unknown country", network.Args{Limit: 1, Extent: &network.Extent{Country: []graph.JurisdictionCode{"FR"}}}, graph.ErrNotFound},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, err := network.Around(t.Context(), graphtest.View(t, g), tt.args)
			if !errors.Is(err, tt.want) {
				t.Errorf("Network(%+v) gives error %v, want %v", tt.args, err, tt.want)
			}
		})
	}
}

func TestNetworkWords(t *testing.T) {
	g := graphtest.Draw(t, poland)
	v := graphtest.View(t, g)
	n, err := network.Around(t.Context(), v, network.Args{
		Extent: &network.Extent{Records: ids("moh", "moh-hu", "council", "pl", "hu")},
		Depth:  1, Limit: 200,
	})
	if err != nil {
		t.Fatal(err)
	}
	before := v.Calls()
	var got []string
	for _, l := range n.Links {
		words, err := l.Words(t.Context(), nil)
		if err != nil {
			t.Fatal(err)
		}
		claims := []string{}
		for _, c := range l.Claims() {
			claims = append(claims, graphtest.Slug(c))
		}
		got = append(got, fmt.Sprintf("%s: %s %v", l.Label(), words, claims))
	}
	if calls := v.Calls() - before; calls > 5 {
		t.Errorf("saying the links took %d calls of the store, want at most 5", calls)
	}
	slices.Sort(got)
	want := []string{
		"advises: Health Council advises Ministry of Health (Poland) (unverified) [council-advises-moh]",
		"by the method: Ministry of Health is accountable for “intake” (Poland), by the method delphi (unverified) [moh-accountable-intake]",
		"funds: Ministry of Health funds “intake” (Poland) (unverified) [moh-funds-intake moh-funds-intake-again]",
		"has its seat in: Health Council has its seat in Poland []",
		"has its seat in: Ministry of Health has its seat in Hungary []",
		"has its seat in: Ministry of Health has its seat in Poland []",
		"has its seat in: stats has its seat in Poland []",
		"in: Health Council is responsible for “forecast” (Poland) (unverified) [council-responsible-forecast]",
		"in: Ministry of Health funds “intake” (Poland) (unverified) [moh-funds-intake moh-funds-intake-again]",
		"in: Ministry of Health is accountable for “intake” (Hungary) (unverified) [moh-hu-accountable-intake]",
		"in: Ministry of Health is accountable for “intake” (Poland) (unverified) [moh-accountable-intake]",
		"informs: forecast informs intake []",
		"is about: register is about Poland []",
		"is accountable for: Ministry of Health is accountable for “intake” (Hungary) (unverified) [moh-hu-accountable-intake]",
		"is accountable for: Ministry of Health is accountable for “intake” (Poland) (unverified) [moh-accountable-intake]",
		"is linked with: Ministry of Health (Poland) is linked with stats (unverified) [moh-linked-with-stats]",
		"is not linked with: stats is not linked with Health Council (unverified) [stats-not-linked-with-council]",
		"is part of: Health Council is part of Ministry of Health (Poland) []",
		"is responsible for: Health Council is responsible for “forecast” (Poland) (unverified) [council-responsible-forecast]",
		"nobody sees to: nobody sees to “forecast” (Poland) (unverified) [pl-nobody-forecast]",
		"uses: Hungary uses ratio (unverified) [hu-uses-ratio]",
		"uses: Poland uses delphi (unverified) [pl-uses-delphi]",
		"using: Ministry of Health is accountable for “intake” (Poland), using register (unverified) [moh-accountable-intake]",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("links in words (-want +got):\n%s", diff)
	}
}

func TestNetworkCut(t *testing.T) {
	var text strings.Builder
	for i := range 5_100 {
		fmt.Fprintf(&text, "m%d: Methodology\n", i)
	}
	n, err := network.Around(t.Context(), graphtest.View(t, graphtest.Draw(t, text.String())), network.Args{Depth: 1, Limit: 2})
	if err != nil {
		t.Fatal(err)
	}
	if len(n.Nodes) != 2 || !n.Truncated || !n.AtLeast || n.OmittedNodes != 5_098 {
		t.Errorf("Network of 5,100 gives %d nodes, truncated %v, omitted %d, at least %v; want 2, true, 5098, true",
			len(n.Nodes), n.Truncated, n.OmittedNodes, n.AtLeast)
	}
}
