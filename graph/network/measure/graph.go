// Package measure computes the measures of network analysis: centralities, cohesion, and where
// a network would fall apart.
//
// A [Graph] keeps its links in flat arrays, so that walks read memory in order; nodes are
// numbers. Measures give the same figures in every run, including those that use parallelism or
// chance.
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

// Graph is nodes 0 to n-1 with links between them. It is immutable.
type Graph struct {
	n        int
	directed bool
	weighted bool
	out      arcs
	in       arcs // the same as out if links are undirected
}

// arcs are links by source.
type arcs struct {
	start  []int32 // where each node's arcs begin, and the end of the last
	to     []int32 // sorted
	weight []float64
}

// of returns the targets of a node's arcs.
func (a *arcs) of(v int32) []int32 { return a.to[a.start[v]:a.start[v+1]] }

// weightOf returns the weights of a node's arcs.
func (a *arcs) weightOf(v int32) []float64 { return a.weight[a.start[v]:a.start[v+1]] }

// Options say what links mean.
type Options struct {
	Directed bool
	Weighted bool // otherwise each weighs 1, even if it is given repeatedly
}

// New returns a graph. Self-loops are dropped; weights of parallel links are added up.
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

// Nodes returns the number of nodes.
func (g *Graph) Nodes() int { return g.n }

// Links returns the number of links.
func (g *Graph) Links() int {
	if g.directed {
		return len(g.out.to)
	}
	return len(g.out.to) / 2
}

// Undirected returns the graph without directions; the weights of both directions are added up.
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

// shards is the number of parts for parallel work. It does not depend on the processors, so
// that sums are the same everywhere.
const shards = 16

// inParallel calls do for each shard on half of the processors, leaving the others for other
// requests.
func inParallel(ctx context.Context, do func(ctx context.Context, shard int) error) error {
	group, ctx := errgroup.WithContext(ctx)
	group.SetLimit(max(1, runtime.GOMAXPROCS(0)/2))
	for i := range shards {
		group.Go(func() error { return do(ctx, i) })
	}
	return group.Wait()
}

// EachLink calls a function for each link, in order; for undirected links once.
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

// Renumbered returns a graph of n nodes with other numbers for the nodes that have links.
func (g *Graph) Renumbered(number []int, n int) *Graph {
	var links []Link
	g.EachLink(func(from, to int, weight float64) { links = append(links, Link{number[from], number[to], weight}) })
	return New(n, links, Options{Directed: g.directed, Weighted: g.weighted})
}
