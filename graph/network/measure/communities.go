package measure

import (
	"cmp"
	"context"
	"maps"
	"math"
	"math/rand/v2"
	"slices"
)

// Resolution sets how fine communities are: 1 compares the links inside with what chance would
// give.
const Resolution = 1.0

// Tries is the number of orders in which nodes are visited.
const Tries = 10

// Communities returns the community of each node, the largest being 0, and their modularity:
// Blondel et al., Fast unfolding of communities in large networks (2008), known as Louvain. A
// seed determines the orders in which nodes are visited; the best result of [Tries] orders is
// returned. Directions are ignored.
func (g *Graph) Communities(ctx context.Context, seed uint64) ([]int, float64, error) {
	return NewCommunities(g, seed).Finish(ctx)
}

// Communities is [Graph.Communities] in progress: orders tried before a context ended are not
// tried again.
type Communities struct {
	g     *Graph // without directions
	seed  uint64
	tried int
	best  []int
	most  float64 // the best modularity so far
}

// NewCommunities prepares the computation.
func NewCommunities(g *Graph, seed uint64) *Communities {
	return &Communities{g: g.Undirected(), seed: seed, most: math.Inf(-1)}
}

// Done returns the share of the work that is done.
func (c *Communities) Done() float64 { return share(c.tried, Tries) }

// Finish continues where the last call was stopped, if any.
func (c *Communities) Finish(ctx context.Context) ([]int, float64, error) {
	if len(c.g.out.to) == 0 {
		return bySize(upTo(c.g.n)), nan, nil
	}
	done := stepsOf(ctx, c.tried, Tries)
	for ; c.tried < Tries; c.tried++ {
		community, err := c.g.unfold(ctx, rand.New(rand.NewPCG(c.seed, uint64(c.tried))))
		if err != nil {
			return nil, 0, err
		}
		if q := c.g.Modularity(community); q > c.most {
			c.best, c.most = community, q
		}
		done.take(1)
	}
	return bySize(c.best), c.most, nil
}

// unfold merges nodes into communities, these into larger ones, and so on.
func (g *Graph) unfold(ctx context.Context, chance *rand.Rand) ([]int, error) {
	l := level{arcs: g.out, own: make([]float64, g.n)}
	community := upTo(g.n)
	for {
		moved, err := l.move(ctx, chance)
		if err != nil || !moved {
			return community, err
		}
		for v := range community {
			community[v] = l.community[community[v]]
		}
		l = l.joined()
	}
}

// Modularity returns by how much the links within groups exceed what chance would give.
func (g *Graph) Modularity(group []int) float64 {
	total, inside, degree := 0.0, 0.0, map[int]float64{}
	for v := range int32(g.n) {
		weights := g.out.weightOf(v)
		for i, w := range g.out.of(v) {
			total += weights[i]
			degree[group[v]] += weights[i]
			if group[v] == group[w] {
				inside += weights[i]
			}
		}
	}
	q := inside / total
	for _, c := range slices.Sorted(maps.Keys(degree)) {
		q -= Resolution * degree[c] / total * degree[c] / total
	}
	return q
}

// level is a graph whose nodes are the communities of the level below.
type level struct {
	arcs      arcs
	own       []float64 // twice the weight inside a node
	community []int
}

// move moves nodes to the community where they gain most, until none gains. It numbers the
// communities, and reports whether any node moved.
func (l *level) move(ctx context.Context, chance *rand.Rand) (bool, error) {
	n := len(l.own)
	degree, inside, total := make([]float64, n), make([]float64, n), 0.0
	for v := range n {
		degree[v] = l.own[v]
		for _, w := range l.arcs.weightOf(int32(v)) {
			degree[v] += w
		}
		inside[v] = degree[v] // the total of a community
		total += degree[v]
	}
	l.community = upTo(n)
	order := chance.Perm(n)
	to, touched := make([]float64, n), make([]int, 0, n)
	ever := false
	for moved := true; moved; {
		if err := ctx.Err(); err != nil {
			return false, err
		}
		moved = false
		for _, v := range order {
			was := l.community[v]
			touched = append(touched[:0], was)
			weights := l.arcs.weightOf(int32(v))
			for i, w := range l.arcs.of(int32(v)) {
				c := l.community[w]
				if to[c] == 0 && c != was {
					touched = append(touched, c)
				}
				to[c] += weights[i]
			}
			inside[was] -= degree[v]
			gain := func(c int) float64 { return to[c] - Resolution*degree[v]*inside[c]/total }
			best := was
			for _, c := range touched {
				if gain(c) > gain(best)+1e-10 {
					best = c
				}
			}
			inside[best] += degree[v]
			for _, c := range touched {
				to[c] = 0
			}
			if best != was {
				l.community[v], moved, ever = best, true, true
			}
		}
	}
	l.community = bySize(l.community)
	return ever, nil
}

// joined returns the graph of the communities.
func (l *level) joined() level {
	n := 0
	for _, c := range l.community {
		n = max(n, c+1)
	}
	up := level{own: make([]float64, n)}
	var links []Link
	for v, own := range l.own {
		from := l.community[v]
		up.own[from] += own
		weights := l.arcs.weightOf(int32(v))
		for i, w := range l.arcs.of(int32(v)) {
			if to := l.community[w]; to == from {
				up.own[from] += weights[i]
			} else {
				links = append(links, Link{from, to, weights[i]})
			}
		}
	}
	up.arcs = pack(n, links, Options{Weighted: true})
	return up
}

func upTo(n int) []int {
	out := make([]int, n)
	for i := range out {
		out[i] = i
	}
	return out
}

// sortedBy returns groups by size, largest first, then by their first node.
func sortedBy(size, first map[int]int) []int {
	return slices.SortedFunc(maps.Keys(size), func(a, b int) int { return cmp.Or(size[b]-size[a], first[a]-first[b]) })
}
