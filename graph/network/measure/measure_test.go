package measure_test

import (
	"context"
	_ "embed"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/whoplans/whoplans/graph/network/measure"
)

// networkx is what networkx says: testdata/generate.py writes it.
//
//go:embed testdata/networkx.json
var networkx []byte

type figures struct {
	Name               string
	Nodes              int
	Directed           bool
	Links              [][3]float64
	Betweenness        []float64
	Closeness          []float64
	PageRank           []float64
	WeightedPageRank   []float64
	Eigenvector        []float64
	Core               []float64
	Clustering         []float64
	Constraint         []*float64
	WeightedConstraint []*float64
	EffectiveSize      []*float64
	Density            float64
	Reciprocity        float64
	Components         int
	StrongComponents   int
	CutPoints          []int
	Bridges            [][2]int
	Modularity         float64
}

type known struct {
	Graphs []figures
	Names  map[string][]string
	Women  [][3]int
}

func read(tb testing.TB) known {
	tb.Helper()
	var k known
	if err := json.Unmarshal(networkx, &k); err != nil {
		tb.Fatal(err)
	}
	return k
}

func (f figures) graph(opts measure.Options) *measure.Graph {
	var links []measure.Link
	for _, l := range f.Links {
		links = append(links, measure.Link{From: int(l[0]), To: int(l[1]), Weight: l[2]})
	}
	return measure.New(f.Nodes, links, opts)
}

// close compares figures; NaN stands for null.
var almost = cmp.Options{cmpopts.EquateApprox(0, 1e-8), cmpopts.EquateNaNs()}

func numbers(of []*float64) []float64 {
	out := make([]float64, len(of))
	for i, x := range of {
		if out[i] = math.NaN(); x != nil {
			out[i] = *x
		}
	}
	return out
}

func TestAsNetworkx(t *testing.T) {
	for _, f := range read(t).Graphs {
		t.Run(f.Name, func(t *testing.T) {
			g := f.graph(measure.Options{Directed: f.Directed})
			heavy := f.graph(measure.Options{Weighted: true})
			in := func(found []float64, err error) []float64 {
				t.Helper()
				if err != nil {
					t.Fatal(err)
				}
				return found
			}
			ctx := t.Context()
			for _, m := range []struct {
				name      string
				want, got []float64
			}{
				{"betweenness", f.Betweenness, in(g.Betweenness(ctx))},
				{"closeness", f.Closeness, in(g.Closeness(ctx))},
				{"PageRank", f.PageRank, in(g.PageRank(ctx))},
				{"PageRank by weight", f.WeightedPageRank, in(heavy.PageRank(ctx))},
				{"core", f.Core, g.Core()},
				{"clustering", f.Clustering, g.Clustering()},
				{"constraint", numbers(f.Constraint), g.Constraint()},
				{"constraint by weight", numbers(f.WeightedConstraint), heavy.Constraint()},
				{"effective size", numbers(f.EffectiveSize), g.EffectiveSize()},
				{"density", []float64{f.Density}, []float64{g.Density()}},
			} {
				if diff := cmp.Diff(m.want, m.got, almost); diff != "" {
					t.Errorf("%s (-networkx +here):\n%s", m.name, diff)
				}
			}
			if f.Eigenvector != nil {
				if diff := cmp.Diff(f.Eigenvector, in(g.Undirected().Eigenvector(ctx)), cmpopts.EquateApprox(0, 1e-6)); diff != "" {
					t.Errorf("eigenvector (-networkx +here):\n%s", diff)
				}
			}
			if f.Directed {
				if got := g.Reciprocity(); math.Abs(got-f.Reciprocity) > 1e-9 {
					t.Errorf("reciprocity %v, networkx has %v", got, f.Reciprocity)
				}
				if got := slices.Max(g.StrongComponents()) + 1; got != f.StrongComponents {
					t.Errorf("%d strong components, networkx has %d", got, f.StrongComponents)
				}
			}
			if got := slices.Max(g.Components()) + 1; got != f.Components {
				t.Errorf("%d components, networkx has %d", got, f.Components)
			}
			cutOff, bridges := g.Cuts()
			var points []int
			for v, n := range cutOff {
				if n > 0 {
					points = append(points, v)
				}
				if want := cutOffBySearch(f, v); n != want {
					t.Errorf("without node %d %d are cut off, want %d", v, n, want)
				}
			}
			var ends [][2]int
			for _, b := range bridges {
				ends = append(ends, [2]int{b.From, b.To})
			}
			if diff := cmp.Diff(f.CutPoints, points, cmpopts.EquateEmpty()); diff != "" {
				t.Errorf("cut points (-networkx +here):\n%s", diff)
			}
			if diff := cmp.Diff(f.Bridges, ends, cmpopts.EquateEmpty()); diff != "" {
				t.Errorf("bridges (-networkx +here):\n%s", diff)
			}
			community, q, err := g.Communities(ctx, 1)
			if err != nil {
				t.Fatal(err)
			}
			if own := g.Undirected().Modularity(community); math.Abs(own-q) > 1e-12 || q < f.Modularity-0.03 {
				t.Errorf("communities of modularity %v, said to be %v; networkx finds %v", own, q, f.Modularity)
			}
			if again, _, _ := g.Communities(ctx, 1); !slices.Equal(again, community) {
				t.Error("the same seed gives other communities")
			}
		})
	}
}

// cutOffBySearch counts what is cut off from the largest part of a node's piece,
// by looking.
func cutOffBySearch(f figures, without int) int {
	near := map[int][]int{}
	for _, l := range f.Links {
		near[int(l[0])] = append(near[int(l[0])], int(l[1]))
		near[int(l[1])] = append(near[int(l[1])], int(l[0]))
	}
	seen := map[int]bool{without: true}
	total, largest := 0, 0
	for _, start := range near[without] {
		if seen[start] {
			continue
		}
		size := 0
		seen[start] = true
		for queue := []int{start}; len(queue) > 0; queue = queue[1:] {
			size++
			for _, w := range near[queue[0]] {
				if !seen[w] {
					seen[w] = true
					queue = append(queue, w)
				}
			}
		}
		total, largest = total+size, max(largest, size)
	}
	return total - largest
}

// Figures that are printed in the literature and in textbooks.
func TestAsPublished(t *testing.T) {
	k := read(t)
	byName := map[string]figures{}
	for _, f := range k.Graphs {
		byName[f.Name] = f
	}
	florence := byName["Florentine families"]
	medici := slices.Index(k.Names["Florentine families"], "Medici")
	between, err := florence.graph(measure.Options{}).Betweenness(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	near, err := florence.graph(measure.Options{}).Closeness(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	karate := byName["karate club"].graph(measure.Options{})
	club, err := karate.Betweenness(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	community, q, err := karate.Communities(t.Context(), 1)
	if err != nil {
		t.Fatal(err)
	}
	_, bridges := karate.Cuts()
	for _, tt := range []struct {
		what      string
		want, got string
	}{
		{"Medici, betweenness (Wasserman and Faust 1994)", "0.522", fmt.Sprintf("%.3f", between[medici])},
		{"Medici, closeness", "0.560", fmt.Sprintf("%.3f", near[medici])},
		{"Mr. Hi, betweenness", "0.438", fmt.Sprintf("%.3f", club[0])},
		{"John A., betweenness", "0.304", fmt.Sprintf("%.3f", club[33])},
		{"the club's innermost core", "4", fmt.Sprint(slices.Max(karate.Core()))},
		{"communities of the most modularity (Brandes et al. 2008)", "4 0.420", fmt.Sprintf("%d %.3f", slices.Max(community)+1, q)},
		{"the club's bridge", "[{0 11 1}]", fmt.Sprint(bridges)},
		{"density of the club", "0.139", fmt.Sprintf("%.3f", karate.Density())},
	} {
		if tt.got != tt.want {
			t.Errorf("%s: %s, want %s", tt.what, tt.got, tt.want)
		}
	}
}

// Of the women of Davis those are linked who were at the same events.
func TestProjection(t *testing.T) {
	k := read(t)
	i := slices.IndexFunc(k.Graphs, func(f figures) bool { return f.Name == "Southern women" })
	davis := k.Graphs[i].graph(measure.Options{Weighted: true})
	keep := make([]bool, davis.Nodes())
	for v, name := range k.Names["Southern women"] {
		keep[v] = name[0] != 'E' || len(name) > 3 // events are E1 to E14
	}
	women, ok := davis.Project(keep, 10_000)
	if !ok {
		t.Fatal("too many links")
	}
	var got [][3]int
	women.EachLink(func(from, to int, weight float64) { got = append(got, [3]int{from, to, int(weight)}) })
	if diff := cmp.Diff(k.Women, got); diff != "" {
		t.Errorf("women (-networkx +here):\n%s", diff)
	}
	if _, ok := davis.Project(keep, 100); ok {
		t.Error("more links than allowed are no reason to stop")
	}
}

func TestEmpty(t *testing.T) {
	for n := range 3 {
		g := measure.New(n, nil, measure.Options{Directed: true})
		for name, find := range map[string]func(context.Context) ([]float64, error){
			"betweenness": g.Betweenness, "closeness": g.Closeness, "PageRank": g.PageRank,
		} {
			if got, err := find(t.Context()); err != nil || len(got) != n {
				t.Errorf("%s of %d nodes: %v, %v", name, n, got, err)
			}
		}
		if community, _, err := g.Communities(t.Context(), 1); err != nil || len(community) != n {
			t.Errorf("communities of %d nodes: %v, %v", n, community, err)
		}
		if got := len(g.Core()) + len(g.Clustering()) + len(g.Constraint()) + len(g.StrongComponents()); got != 4*n {
			t.Errorf("%d figures of %d nodes", got, n)
		}
	}
}

// What takes long ends with the context, and tells how far it is.
func TestLong(t *testing.T) {
	f := read(t).Graphs[0]
	g := f.graph(measure.Options{})
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	for name, find := range map[string]func(context.Context) ([]float64, error){
		"betweenness": g.Betweenness, "closeness": g.Closeness, "PageRank": g.PageRank, "eigenvector": g.Eigenvector,
	} {
		if _, err := find(ctx); !errors.Is(err, context.Canceled) {
			t.Errorf("%s goes on: %v", name, err)
		}
	}
	if _, _, err := g.Communities(ctx, 1); !errors.Is(err, context.Canceled) {
		t.Errorf("communities go on: %v", err)
	}
}

// What was stopped goes on from there, and comes to the same.
func TestInGoes(t *testing.T) {
	g := read(t).Graphs[0].graph(measure.Options{})
	between := measure.NewBetweenness(g)
	community := measure.NewCommunities(g, 1)
	whole, err := g.Betweenness(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	groups, modularity, err := g.Communities(t.Context(), 1)
	if err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct {
		name   string
		finish func(context.Context) (any, error)
		done   func() float64
		want   any
	}{
		{"betweenness", func(ctx context.Context) (any, error) { return between.Finish(ctx) }, between.Done, whole},
		{"communities", func(ctx context.Context) (any, error) {
			in, q, err := community.Finish(ctx)
			return fmt.Sprint(in, q), err
		}, community.Done, fmt.Sprint(groups, modularity)},
	} {
		t.Run(tt.name, func(t *testing.T) {
			goes, before := 0, tt.done()
			for {
				ctx, cancel := context.WithCancel(t.Context())
				got, err := tt.finish(measure.WithReport(ctx, func(share float64) {
					if share <= before {
						t.Errorf("go %d begins at %v, after %v were done", goes, share, before)
					}
					cancel()
				}))
				cancel()
				if goes++; err == nil {
					if diff := cmp.Diff(tt.want, got); diff != "" {
						t.Errorf("in %d goes (-at once +so):\n%s", goes, diff)
					}
					break
				}
				if now := tt.done(); !errors.Is(err, context.Canceled) || now <= before || now > 1 {
					t.Fatalf("go %d: %v, %v done after %v", goes, err, now, before)
				} else {
					before = now
				}
			}
			if goes < 3 {
				t.Errorf("finished in %d goes", goes)
			}
		})
	}
}
