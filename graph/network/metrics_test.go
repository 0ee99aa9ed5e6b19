package network_test

import (
	"context"
	"errors"
	"fmt"
	"runtime"
	"slices"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/change"
	"github.com/whoplans/whoplans/graph/graphtest"
	"github.com/whoplans/whoplans/graph/network"
	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/graph/store/memory"
	"github.com/whoplans/whoplans/graph/store/neo4j/neo4jtest"
	"github.com/whoplans/whoplans/seed/seedtest"
)

func TestMain(m *testing.M) { neo4jtest.Main(m) }

// chain is a way of five, of which the last link is doubted, and one apart.
const chain = `
	pl: Jurisdiction
	hu: Jurisdiction
	one: PlanningTask
	two: PlanningTask
	hub: Institution pl
	a: Institution pl
	b: Institution pl
	c: Institution pl
	away: Institution hu
	hub -ACCOUNTABLE-> one (pl)
	hub -RESPONSIBLE-> one (pl)
	a -RESPONSIBLE-> one (pl)
	hub -FUNDS-> two (pl) origin=INFERRED
	b -RESPONSIBLE-> two (pl) confidence=LOW
	c -RESPONSIBLE-> two (pl) status=HISTORIC
	c -NOT_LINKED_WITH-> hub
	away -FUNDS-> two (hu)
`

// sure makes what is drawn confirmed, which drawings are not.
func sure(t *testing.T, drawing string) *graph.Graph {
	t.Helper()
	var b strings.Builder
	b.WriteString("paper: Source\n")
	for line := range strings.Lines(drawing) {
		if line = strings.TrimRight(line, "\n"); strings.Contains(line, "->") {
			line += " citations=paper"
			if !strings.Contains(line, "origin=") {
				line += " origin=RETRIEVED"
			}
		}
		b.WriteString(line + "\n")
	}
	return graphtest.Draw(t, b.String())
}

// figures are the rows of a measurement as text.
func figures(t *testing.T, m *network.Metrics) string {
	t.Helper()
	page, err := m.Rows(t.Context(), nil, graph.MaxPage, nil)
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	write := func(x *float64) string {
		if x == nil {
			return "-"
		}
		return fmt.Sprintf("%.3g", *x)
	}
	for _, r := range page.Nodes() {
		fmt.Fprintf(&b, "%d %s", r.Rank, graphtest.Slug(r.Record))
		for _, x := range r.Values() {
			fmt.Fprintf(&b, " %s/%s", write(x.Value), write(x.WithoutWeak))
		}
		b.WriteString("\n")
	}
	for _, x := range m.Measures {
		fmt.Fprintf(&b, "%s %s/%s\n", x.Measure, write(x.Whole), write(x.WholeWithoutWeak))
	}
	fmt.Fprintf(&b, "%d nodes, %d links, %d weak\n", m.NodeCount, m.LinkCount, m.WeakLinks)
	return b.String()
}

func TestMetrics(t *testing.T) {
	v := graphtest.View(t, sure(t, chain))
	kinds := []graph.RecordType{"INSTITUTION", "PLANNING_TASK", "RESPONSIBILITY", "RELATION"}
	poland := &network.Extent{Country: []graph.JurisdictionCode{"PL"}}
	for _, tt := range []struct {
		name string
		args network.MetricsArgs
		want string
	}{
		{
			name: "who stands between, with and without weak claims",
			args: network.MetricsArgs{Extent: poland, Kinds: kinds, Measures: []network.Measure{network.MeasureBetweenness, network.MeasureDegree, network.MeasureCutPoint, network.MeasureBridge}, Range: true},
			want: `
				1 hub 0.4/0.2 2/2 2/1
				2 one 0.3/0.2 2/2 1/1
				2 two 0.3/0 2/1 1/0
				4 a 0/0 1/1 0/0
				4 b 0/0 1/0 0/0
				4 c 0/0 0/0 0/0
				BETWEENNESS 0.167/0.0667
				DEGREE 1.33/1
				CUT_POINT 3/2
				BRIDGE 4/3
				6 nodes, 4 links, 1 weak
			`,
		},
		{
			name: "by the number of claims",
			args: network.MetricsArgs{Extent: poland, Kinds: kinds, Measures: []network.Measure{network.MeasureDegree}, Weights: network.WeightedClaims},
			want: `
				1 hub 3/-
				1 one 3/-
				3 two 2/-
				4 a 1/-
				4 b 1/-
				6 c 0/-
				DEGREE 1.67/-
				6 nodes, 4 links, 1 weak
			`,
		},
		{
			name: "by directions nobody comes back",
			args: network.MetricsArgs{Extent: poland, Kinds: kinds, Direction: network.Directed, Measures: []network.Measure{network.MeasureCloseness, network.MeasureReciprocity, network.MeasureDensity}},
			want: `
				1 one 0.4/-
				1 two 0.4/-
				3 a 0/-
				3 b 0/-
				3 c 0/-
				3 hub 0/-
				CLOSENESS 0.133/-
				RECIPROCITY 0/-
				DENSITY 0.133/-
				6 nodes, 4 links, 1 weak
			`,
		},
		{
			name: "bodies that share a task",
			args: network.MetricsArgs{Extent: poland, Kinds: kinds, Projection: []graph.RecordType{"INSTITUTION"}, Measures: []network.Measure{network.MeasureDegree, network.MeasureComponent}, Range: true},
			want: `
				1 hub 2/1 1/-
				2 a 1/1 1/-
				2 b 1/0 1/-
				4 c 0/0 2/-
				DEGREE 1/0.5
				COMPONENT 2/3
				4 nodes, 2 links, 1 weak
			`,
		},
		{
			name: "what is past and elsewhere too",
			args: network.MetricsArgs{Kinds: kinds, Measures: []network.Measure{network.MeasureDegree}, Past: true},
			want: `
				1 two 4/-
				2 hub 2/-
				2 one 2/-
				4 a 1/-
				4 away 1/-
				4 b 1/-
				4 c 1/-
				DEGREE 1.71/-
				7 nodes, 6 links, 1 weak
			`,
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			for range 2 { // computed, and kept
				m, err := network.MeasureNetwork(t.Context(), v, tt.args)
				if err != nil {
					t.Fatal(err)
				}
				if diff := cmp.Diff(inOrder(graphtest.Unindent(tt.want)), inOrder(figures(t, m))); diff != "" {
					t.Errorf("(-want +got):\n%s", diff)
				}
			}
		})
	}
}

// inOrder leaves open in which order rows of the same rank come, which is that of
// their ids.
func inOrder(text string) string {
	lines := strings.Split(strings.TrimSpace(text), "\n")
	slices.Sort(lines)
	return strings.Join(lines, "\n")
}

func TestMetricsPages(t *testing.T) {
	v := graphtest.View(t, sure(t, chain))
	m, err := network.MeasureNetwork(t.Context(), v, network.MetricsArgs{})
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	var after *string
	for range 20 {
		page, err := m.Rows(t.Context(), new(network.MeasurePageRank), 3, after)
		if err != nil {
			t.Fatal(err)
		}
		for _, e := range page.Edges() {
			got = append(got, graphtest.Slug(e.Node.Record))
		}
		if !page.PageInfo().HasNextPage {
			break
		}
		after = page.PageInfo().EndCursor()
	}
	seen := map[string]bool{}
	for _, slug := range got {
		seen[slug] = true
	}
	if len(got) != m.NodeCount || len(seen) != len(got) {
		t.Errorf("page by page %v, want each of %d nodes once", got, m.NodeCount)
	}
	for _, x := range m.Measures {
		if x.Algorithm == "" || x.Reference == "" || x.Says == "" || x.WholeSays == "" || x.Revision == 0 {
			t.Errorf("%s does not say how it was taken: %+v", x.Measure, x)
		}
	}
	if len(m.Measures) != len(network.Measure("").Values()) {
		t.Errorf("%d measures, want all", len(m.Measures))
	}
	for name, ask := range map[string]func() error{
		"a page too large":    func() error { _, err := m.Rows(t.Context(), nil, 101, nil); return err },
		"no measure of nodes": func() error { _, err := m.Rows(t.Context(), new(network.MeasureDensity), 1, nil); return err },
		"a cursor of another": func() error { _, err := m.Rows(t.Context(), nil, 1, after); return err },
		"too far": func() error {
			_, err := network.MeasureNetwork(t.Context(), v, network.MetricsArgs{Depth: new(7)})
			return err
		},
		"a projection of none": func() error {
			_, err := network.MeasureNetwork(t.Context(), v, network.MetricsArgs{Projection: []graph.RecordType{"NO"}})
			return err
		},
	} {
		if err := ask(); !errors.Is(err, graph.ErrInvalid) {
			t.Errorf("%s: %v, want an ErrInvalid", name, err)
		}
	}
}

// What is kept is computed once for an edition, whoever asks, and again after a
// change; who gives up leaves it to the next.
func TestMetricsAreKept(t *testing.T) {
	g := sure(t, chain)
	v := graphtest.View(t, g)
	args := network.MetricsArgs{Measures: []network.Measure{network.MeasureBetweenness}}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := network.MeasureNetwork(ctx, v, args); err == nil {
		t.Error("a request that has ended is answered")
	}
	before, err := network.MeasureNetwork(t.Context(), v, args)
	if err != nil {
		t.Fatal(err)
	}
	calls := v.Calls()
	if _, err := network.MeasureNetwork(t.Context(), v, args); err != nil || v.Calls() != calls {
		t.Errorf("%d more calls of the store for what is kept, %v", v.Calls()-calls, err)
	}
	graphtest.Load(t, g, []change.Draft{{Kind: "PlanningTask", Slug: "three", Fields: map[string]any{"name": "three", "confidence": "HIGH", "origin": "UNVERIFIED"}}})
	after, err := network.MeasureNetwork(t.Context(), graphtest.View(t, g), args)
	if err != nil {
		t.Fatal(err)
	}
	if after.NodeCount != before.NodeCount+1 || after.Revision == before.Revision {
		t.Errorf("%d nodes after a change, %d before", after.NodeCount, before.NodeCount)
	}
}

// A measure that takes longer than a request has says how far it is, and whoever asks
// again goes on from there.
func TestMetricsInGoes(t *testing.T) {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(2)) // one way after the other
	for name, want := range map[network.Measure][]string{
		network.MeasureBetweenness: {"29", "57", "86"},
		network.MeasureCommunity:   {"20", "40", "60", "80"},
	} {
		synctest.Test(t, func(t *testing.T) {
			args := network.MetricsArgs{Measures: []network.Measure{name}, Seed: 1}
			at, err := network.MeasureNetwork(t.Context(), graphtest.View(t, sure(t, chain)), args)
			if err != nil {
				t.Fatal(err)
			}
			v := graphtest.View(t, sure(t, chain))
			var got []string
			for {
				ctx, cancel := context.WithTimeout(t.Context(), 10*time.Second)
				m, err := network.MeasureNetwork(graph.WithProgress(ctx, func(graph.Progress) { time.Sleep(4600 * time.Millisecond) }), v, args)
				cancel()
				if err == nil {
					if diff := cmp.Diff(figures(t, at), figures(t, m)); diff != "" {
						t.Errorf("%s (-at once +in goes):\n%s", name, diff)
					}
					break
				}
				percent, ok := strings.CutPrefix(err.Error(), fmt.Sprintf("unfinished: %s of this network is worked out to ", name))
				if percent, _, _ = strings.Cut(percent, " "); !errors.Is(err, graph.ErrUnfinished) || !ok {
					t.Fatal(err)
				}
				got = append(got, percent)
			}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("%s: percent after each go (-want +got):\n%s", name, diff)
			}
		})
	}
}

// Both stores give the same figures of the whole data set.
func TestMetricsOfHeroes(t *testing.T) {
	var first string
	seedtest.Each(t, func(t *testing.T, s store.Store) {
		m, err := network.MeasureNetwork(t.Context(), graphtest.View(t, graph.New(s)), network.MetricsArgs{
			Measures: []network.Measure{network.MeasureBetweenness, network.MeasureCloseness, network.MeasureCommunity, network.MeasureCutPoint}, Range: true, Seed: 1,
		})
		if err != nil {
			t.Fatal(err)
		}
		got := figures(t, m)
		if _, embedded := s.(*memory.Store); embedded {
			first = got
		}
		if diff := cmp.Diff(first, got); diff != "" {
			t.Errorf("(-memory +here):\n%s", diff)
		}
	})
}
