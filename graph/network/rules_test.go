package network_test

import (
	"errors"
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/graphtest"
	"github.com/whoplans/whoplans/graph/network"
	"github.com/whoplans/whoplans/seed/seedtest"
)

// two is two countries that have somebody for the same task, use one method, and are
// each linked with a body of the EU, which is consulted in one of them.
const two = `
	be: Jurisdiction
	fi: Jurisdiction
	eu: Jurisdiction
	t: PlanningTask
	u: PlanningTask broader=t
	m: Methodology
	mb: Institution be
	ab: Institution be
	cb: PlanningBody be
	mf: Institution fi
	af: Institution fi
	ce: Institution eu
	mb -ACCOUNTABLE-> u (be) methods=m
	ab -RESPONSIBLE-> u (be)
	mf -ACCOUNTABLE-> u (fi) methods=m
	ab -ADVISES-> cb
	cb -ADVISES-> mb
	ce -LINKED_WITH-> mb
	ce -LINKED_WITH-> mf
	af -ADVISES-> mf
	ce -CONSULTED-> t (be)
`

func TestPathsByRules(t *testing.T) {
	v := graphtest.View(t, graphtest.Draw(t, two))
	anyOf := func(types ...graph.RecordType) *network.PathThrough { return &network.PathThrough{AnyOf: types} }
	for _, tt := range []struct {
		name     string
		from, to graph.ID
		rules    network.Rules
		through  *network.PathThrough
		want     string
	}{
		{name: "a task ties no countries", from: "mb", to: "mf", want: "mb ce mf, mb m mf"},
		{name: "without links of a type", from: "mb", to: "mf", rules: network.Rules{WithoutLinks: []string{"LINKED_WITH"}}, want: "mb m mf"},
		{name: "within a country, over a body from elsewhere that has a part there", from: "mb", to: "mf", rules: network.Rules{Country: []graph.JurisdictionCode{"BE"}}, want: "mb ce mf"},
		{name: "within a country where it has none", from: "mb", to: "mf", rules: network.Rules{Country: []graph.JurisdictionCode{"FI"}}, want: ""},
		{name: "within both", from: "mb", to: "mf", rules: network.Rules{Country: []graph.JurisdictionCode{"FI", "BE"}}, want: "mb ce mf, mb m mf"},
		{name: "either way", from: "ab", to: "mb", want: "ab cb mb, ab u mb"},
		{name: "with the links", from: "ab", to: "mb", rules: network.Rules{Direction: network.WalkOut}, want: "ab cb mb"},
		{name: "against them", from: "ab", to: "mb", rules: network.Rules{Direction: network.WalkIn}, want: ""},
		{name: "against them, back", from: "mb", to: "ab", rules: network.Rules{Direction: network.WalkIn}, want: "mb cb ab"},
		{name: "with links that read both ways", from: "mb", to: "mf", rules: network.Rules{Direction: network.WalkOut}, want: "mb ce mf"},
		{name: "by links of a type", from: "ab", to: "mb", rules: network.Rules{Links: []string{"ADVISES"}}, want: "ab cb mb"},
		{name: "passing a task", from: "ab", to: "mb", through: anyOf("PLANNING_TASK"), want: "ab u mb"},
		{name: "passing a body", from: "ab", to: "mb", through: anyOf("PLANNING_BODY", "PROJECT"), want: "ab cb mb"},
		{name: "passing what is far away", from: "ab", to: "mb", through: anyOf("METHODOLOGY"), want: "ab u t ce mf m mb"},
		{name: "passing what there is not", from: "ab", to: "mb", through: anyOf("PROJECT"), want: ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			p, err := network.FindPaths(t.Context(), v, network.PathsArgs{From: tt.from, To: tt.to, Rules: tt.rules, Through: tt.through, MaxLength: 6, Limit: 50})
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, path := range p.Paths {
				var slugs []string
				for i, r := range path.Records {
					slugs = append(slugs, graphtest.Slug(r))
					if i > 0 && len(path.Hops[i-1].Links) == 0 {
						t.Errorf("nothing links %v", slugs)
					}
				}
				got = append(got, strings.Join(slugs, " "))
			}
			if diff := cmp.Diff(tt.want, strings.Join(got, ", ")); diff != "" {
				t.Errorf("%s (-want +got):\n%s", p.Explanation, diff)
			}
		})
	}
}

func TestNetworkByRules(t *testing.T) {
	v := graphtest.View(t, graphtest.Draw(t, two))
	for _, tt := range []struct {
		name  string
		scope network.Extent
		rules network.Rules
		depth int
		want  string
	}{
		{name: "a task leads on within a country", scope: network.Extent{Records: ids("ab")}, depth: 2, want: "ab cb mb t u"},
		{name: "others lead on", scope: network.Extent{Records: ids("mb")}, depth: 2, want: "ab cb ce m mb mf t u"},
		{name: "a country does not bring others", scope: network.Extent{Records: ids("mb"), Country: []graph.JurisdictionCode{"BE"}}, depth: 3, want: "ab cb ce m mb t u"},
		{name: "a country without a start", scope: network.Extent{Country: []graph.JurisdictionCode{"FI"}}, depth: 2, want: "af m mf t u"},
		{name: "with the links", scope: network.Extent{Records: ids("cb")}, rules: network.Rules{Direction: network.WalkOut}, depth: 6, want: "cb ce m mb mf t u"},
		{name: "by links of a type", scope: network.Extent{Records: ids("mb")}, rules: network.Rules{Links: []string{"ADVISES", "ACCOUNTABLE"}}, depth: 3, want: "ab af cb m mb mf u"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			n, err := network.Around(t.Context(), v, network.Args{Extent: &tt.scope, Rules: tt.rules, Depth: tt.depth, Limit: 50})
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, node := range n.Nodes {
				got = append(got, graphtest.Slug(node.Record))
			}
			slices.Sort(got)
			if diff := cmp.Diff(tt.want, strings.Join(got, " ")); diff != "" {
				t.Errorf("nodes (-want +got):\n%s", diff)
			}
			for _, l := range n.Links {
				if tt.rules.Links != nil && !slices.Contains(tt.rules.Links, l.Type) {
					t.Errorf("a link of the type %s is drawn", l.Type)
				}
			}
		})
	}
}

func TestRulesRefuse(t *testing.T) {
	v := graphtest.View(t, graphtest.Draw(t, two))
	for says, args := range map[string]network.PathsArgs{
		"no link is of the type ADVISE; did you mean ADVISES?": {Rules: network.Rules{Links: []string{"ADVISE"}}},
		"no jurisdiction has the code SE":                      {Rules: network.Rules{Country: []graph.JurisdictionCode{"SE"}}},
		"not both":                                             {Through: &network.PathThrough{Records: ids("u"), AnyOf: []graph.RecordType{"PLANNING_TASK"}}},
	} {
		args.From, args.To, args.MaxLength, args.Limit = "ab", "mb", 6, 5
		if _, err := network.FindPaths(t.Context(), v, args); err == nil || !strings.Contains(err.Error(), says) {
			t.Errorf("%v, want an error that says %q", err, says)
		}
	}
}

func TestBridges(t *testing.T) {
	v := graphtest.View(t, graphtest.Draw(t, two))
	for _, tt := range []struct {
		name string
		args network.BridgesArgs
		want string
	}{
		{"between two", network.BridgesArgs{From: ids("ab"), To: ids("mb"), Of: []graph.RecordType{"RECORD"}}, "2: cb 0.50 of 1, u 0.50 of 1; 1 of 1"},
		{"stakeholders", network.BridgesArgs{From: ids("ab"), To: ids("mf"), Of: []graph.RecordType{"STAKEHOLDER"}}, "3: mb 0.80 of 1, ce 0.60 of 1, cb 0.40 of 1; 1 of 1"},
		{"the first of them", network.BridgesArgs{From: ids("ab"), To: ids("mf"), Of: []graph.RecordType{"STAKEHOLDER"}, First: 1}, "3: mb 0.80 of 1; 1 of 1, truncated"},
		{"between several", network.BridgesArgs{From: ids("ab"), To: ids("mb", "mf", "eu"), Of: []graph.RecordType{"STAKEHOLDER"}}, "3: ce 0.53 of 2, mb 0.49 of 2, cb 0.41 of 3; 3 of 3"},
		{"within a country", network.BridgesArgs{From: ids("ab"), To: ids("mf"), Of: []graph.RecordType{"RECORD"}, Rules: network.Rules{Country: []graph.JurisdictionCode{"FI"}}}, "0: ; 0 of 1"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if tt.args.First == 0 {
				tt.args.First = 20
			}
			tt.args.MaxLength = 6
			b, err := network.FindBridges(t.Context(), v, tt.args)
			if err != nil {
				t.Fatal(err)
			}
			var list []string
			for _, bridge := range b.Nodes {
				list = append(list, fmt.Sprintf("%s %.2f of %d", graphtest.Slug(bridge.Record), bridge.Share, bridge.Pairs))
			}
			got := fmt.Sprintf("%d: %s; %d of %d", b.TotalCount, strings.Join(list, ", "), b.Connected, b.Pairs)
			if b.Truncated {
				got += ", truncated"
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("bridges (-want +got):\n%s", diff)
			}
		})
	}
	for says, args := range map[string]network.BridgesArgs{
		"1 to 10 records on each side": {From: ids("ab")},
		"first is 0 to 100, not 101":   {From: ids("ab"), To: ids("mb"), First: 101},
		"is named twice":               {From: ids("ab"), To: ids("ab"), MaxLength: 1},
		"maxLength is 1 to 10":         {From: ids("ab"), To: ids("mb")},
	} {
		if _, err := network.FindBridges(t.Context(), v, args); !errors.Is(err, graph.ErrInvalid) || !strings.Contains(err.Error(), says) {
			t.Errorf("%v, want an error that says %q", err, says)
		}
	}
}

// TestBridgesAgainstPaths reckons the shares from the paths themselves.
func TestBridgesAgainstPaths(t *testing.T) {
	p := plain()
	g := graph.New(seedtest.Memory(t))
	var ends []string
	for _, s := range p.slugs {
		if k := p.kind[s]; k == "Institution" || k == "PlanningBody" {
			ends = append(ends, s)
		}
	}
	random := rand.New(rand.NewPCG(3, 4))
	compared := 0
	for range 150 {
		from, to := graph.ID(ends[random.IntN(len(ends))]), graph.ID(ends[random.IntN(len(ends))])
		if from == to {
			continue
		}
		v := graphtest.View(t, g)
		paths, err := network.FindPaths(t.Context(), v, network.PathsArgs{From: from, To: to, MaxLength: 5, Limit: network.MaxPaths})
		if err != nil {
			t.Fatal(err)
		}
		if len(paths.Paths) == 0 || paths.OmittedPaths > 0 {
			continue
		}
		want := map[string]float64{}
		for _, path := range paths.Paths {
			for _, r := range path.Records[1 : len(path.Records)-1] {
				want[graphtest.Slug(r)] += 1 / float64(len(paths.Paths))
			}
		}
		b, err := network.FindBridges(t.Context(), v, network.BridgesArgs{From: []graph.ID{from}, To: []graph.ID{to}, Of: []graph.RecordType{"RECORD"}, MaxLength: 5, First: 100})
		if err != nil {
			t.Fatal(err)
		}
		if len(b.Nodes) != min(len(want), 100) || b.Connected != 1 {
			t.Errorf("%d bridges between %s and %s, want %d", len(b.Nodes), from, to, len(want))
		}
		for _, bridge := range b.Nodes {
			if slug := graphtest.Slug(bridge.Record); math.Abs(bridge.Share-want[slug]) > 1e-9 {
				t.Errorf("between %s and %s %s has %g of the ways, want %g", from, to, slug, bridge.Share, want[slug])
			}
		}
		compared++
	}
	if compared < 20 {
		t.Errorf("only %d pairs were compared: the test says little", compared)
	}
}
