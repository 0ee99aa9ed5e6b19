// Package measure computes what network analysis measures: who is central, who
// stands between, what holds together and where it would fall apart.
//
// A [Graph] keeps its links in flat arrays, so that a walk reads memory in
// order; nodes are numbers. Measures give the same figures at every run, also
// those that run in parallel or by chance.
package measure

import (
	"cmp"
	"context"
	"runtime"
	"slices"

	"golang.org/x/sync/errgroup"
)

// Link is a link between two nodes.
type Link struct {
	From, To int
	Weight   float64
}

// Graph is nodes 0 to n-1 with links between them. It does not change.
type Graph struct {
	n        int
	directed bool
	weighted bool
	out      arcs
	in       arcs // the same as out where links have no direction
}

// arcs are links by the node that they lead from.
type arcs struct {
	start  []int32 // for each node, where its arcs begin; and one more, the end
	to     []int32 // in order
	weight []float64
}

// of returns where the arcs of a node lead.
func (a *arcs) of(v int32) []int32 { return a.to[a.start[v]:a.start[v+1]] }

// weightOf returns the weights of the arcs of a node.
func (a *arcs) weightOf(v int32) []float64 { return a.weight[a.start[v]:a.start[v+1]] }

// Options say what links mean.
type Options struct {
	Directed bool
	Weighted bool // otherwise each weighs 1, however often it is given
}

// New returns a graph. Links that lead back to where they come from are dropped;
// of those between the same nodes the weights are added up.
func New(n int, links []Link, opts Options) *Graph {
	arcs := make([]Link, 0, 2*len(links))
	for _, l := range links {
		if l.From == l.To {
			continue
		}
		if arcs = append(arcs, l); !opts.Directed {
			arcs = append(arcs, Link{l.To, l.From, l.Weight})
		}
	}
	g := &Graph{n: n, directed: opts.Directed, weighted: opts.Weighted, out: pack(n, arcs, opts)}
	if g.in = g.out; opts.Directed {
		for i, l := range arcs {
			arcs[i] = Link{l.To, l.From, l.Weight}
		}
		g.in = pack(n, arcs, opts)
	}
	return g
}

func pack(n int, links []Link, opts Options) arcs {
	slices.SortFunc(links, func(a, b Link) int {
		return cmp.Or(a.From-b.From, a.To-b.To, cmp.Compare(a.Weight, b.Weight))
	})
	a := arcs{start: make([]int32, n+1), to: make([]int32, 0, len(links)), weight: make([]float64, 0, len(links))}
	for i, l := range links {
		switch last := len(a.to) - 1; {
		case i == 0 || links[i-1].From != l.From || links[i-1].To != l.To:
			a.to, a.weight = append(a.to, int32(l.To)), append(a.weight, 1)
			if opts.Weighted {
				a.weight[last+1] = l.Weight
			}
			a.start[l.From+1]++
		case opts.Weighted:
			a.weight[last] += l.Weight
		}
	}
	for v := range n {
		a.start[v+1] += a.start[v]
	}
	return a
}

// Nodes returns how many nodes there are.
func (g *Graph) Nodes() int { return g.n }

// Links returns how many links there are.
func (g *Graph) Links() int {
	if g.directed {
		return len(g.out.to)
	}
	return len(g.out.to) / 2
}

// Undirected returns the graph without directions: weights of both directions
// are added up.
func (g *Graph) Undirected() *Graph {
	if !g.directed {
		return g
	}
	links := make([]Link, 0, len(g.out.to))
	for v := range int32(g.n) {
		weights := g.out.weightOf(v)
		for i, w := range g.out.of(v) {
			links = append(links, Link{int(v), int(w), weights[i]})
		}
	}
	return New(g.n, links, Options{Weighted: g.weighted})
}

// shards is into how many parts what runs in parallel is cut. They are the same
// however many processors there are, so that sums are.
const shards = 16

// inParallel runs a function for each shard, on half of the processors: the
// others are for whoever asks meanwhile.
func inParallel(ctx context.Context, do func(ctx context.Context, shard int) error) error {
	group, ctx := errgroup.WithContext(ctx)
	group.SetLimit(max(1, runtime.GOMAXPROCS(0)/2))
	for i := range shards {
		group.Go(func() error { return do(ctx, i) })
	}
	return group.Wait()
}

// EachLink calls a function for each link, in order; one without direction once.
func (g *Graph) EachLink(f func(from, to int, weight float64)) {
	for v := range int32(g.n) {
		weights := g.out.weightOf(v)
		for i, w := range g.out.of(v) {
			if g.directed || v < w {
				f(int(v), int(w), weights[i])
			}
		}
	}
}

// Renumbered returns the graph of n nodes in which each node that has a link has
// another number.
func (g *Graph) Renumbered(number []int, n int) *Graph {
	var links []Link
	g.EachLink(func(from, to int, weight float64) { links = append(links, Link{number[from], number[to], weight}) })
	return New(n, links, Options{Directed: g.directed, Weighted: g.weighted})
}
