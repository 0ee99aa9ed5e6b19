package measure

import "context"

// Betweenness returns of how many of the shortest ways between two others each
// node is a part, as a share of all pairs of others: by Brandes, A faster
// algorithm for betweenness centrality (2001). Of several shortest ways each
// counts its share. Links are one step long, whatever their weight.
//
// A node's predecessors are not kept: on the way back they are those a step
// nearer, and what is divided is divided once for a node.
func (g *Graph) Betweenness(ctx context.Context) ([]float64, error) {
	sums, done := make([][]float64, shards), stepsOf(ctx, g.n)
	err := inParallel(ctx, func(ctx context.Context, shard int) error {
		b := newBrandes(g)
		for s := shard; s < g.n; s += shards {
			if err := ctx.Err(); err != nil {
				return err
			}
			b.from(int32(s))
			done.take(1)
		}
		sums[shard] = b.sum
		return nil
	})
	if err != nil {
		return nil, err
	}
	out := make([]float64, g.n)
	if g.n < 3 {
		return out, nil
	}
	scale := 1 / (float64(g.n-1) * float64(g.n-2))
	for v := range out {
		for _, sum := range sums {
			out[v] += sum[v]
		}
		out[v] *= scale
	}
	return out, nil
}

// brandes is the room that the ways from one node after the other take.
type brandes struct {
	arcs  arcs
	dist  []int32 // steps from the source, -1 if not reached
	ways  []float64
	share []float64 // what a way through a node adds for each of its ways
	order []int32   // as nodes were reached
	sum   []float64
}

func newBrandes(g *Graph) *brandes {
	b := &brandes{
		arcs: g.out, dist: make([]int32, g.n), ways: make([]float64, g.n), share: make([]float64, g.n),
		order: make([]int32, 0, g.n), sum: make([]float64, g.n),
	}
	for v := range b.dist {
		b.dist[v] = -1
	}
	return b
}

// from adds what the ways from a node bring.
func (b *brandes) from(s int32) {
	dist, ways, share := b.dist, b.ways, b.share
	b.order = append(b.order[:0], s)
	order := b.order
	dist[s], ways[s] = 0, 1
	for i := 0; i < len(order); i++ {
		v := order[i]
		next, n := dist[v]+1, ways[v]
		for _, w := range b.arcs.of(v) {
			switch d := dist[w]; d {
			case next:
				ways[w] += n
			case -1:
				dist[w], ways[w] = next, n
				order = append(order, w)
			}
		}
	}
	for i := len(order) - 1; i > 0; i-- {
		v := order[i]
		next, sum := dist[v]+1, 0.0
		for _, w := range b.arcs.of(v) {
			if dist[w] == next {
				sum += share[w]
			}
		}
		through := sum * ways[v]
		b.sum[v] += through
		share[v] = (1 + through) / ways[v]
	}
	for _, v := range order {
		dist[v] = -1
	}
	b.order = order
}
