package measure

import "context"

// Betweenness returns of how many of the shortest ways between two others each
// node is a part, as a share of all pairs of others: by Brandes, A faster
// algorithm for betweenness centrality (2001). Of several shortest ways each
// counts its share. Links are one step long, whatever their weight.
func (g *Graph) Betweenness(ctx context.Context) ([]float64, error) {
	return NewBetweenness(g).Finish(ctx)
}

// Betweenness is [Graph.Betweenness] on the way: what was done when a context
// ended need not be done again.
type Betweenness struct {
	g      *Graph
	shards [shards]struct {
		next int       // the node from which ways are walked next
		sum  []float64 // of the nodes before
	}
	found []float64 // once it is finished
}

// NewBetweenness begins.
func NewBetweenness(g *Graph) *Betweenness {
	b := &Betweenness{g: g}
	for i := range b.shards {
		b.shards[i].next, b.shards[i].sum = i, make([]float64, g.n)
	}
	return b
}

// Done returns what share of the work is done.
func (b *Betweenness) Done() float64 { return share(b.walked(), b.g.n) }

// walked counts the nodes from which ways were walked.
func (b *Betweenness) walked() int {
	n := 0
	for i := range b.shards {
		n += b.shards[i].next / shards
	}
	return n
}

// Finish goes on from where the last call was stopped, if one was.
func (b *Betweenness) Finish(ctx context.Context) ([]float64, error) {
	if b.found != nil {
		return b.found, nil
	}
	g, done := b.g, stepsOf(ctx, b.walked(), b.g.n)
	err := inParallel(ctx, func(ctx context.Context, shard int) error {
		at := &b.shards[shard]
		w := newWays(g)
		for ; at.next < g.n; at.next += shards {
			if err := ctx.Err(); err != nil {
				return err
			}
			w.from(int32(at.next), at.sum)
			done.take(1)
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	b.found = make([]float64, g.n)
	if g.n < 3 {
		return b.found, nil
	}
	scale := 1 / (float64(g.n-1) * float64(g.n-2))
	for v := range b.found {
		for i := range b.shards {
			b.found[v] += b.shards[i].sum[v]
		}
		b.found[v] *= scale
	}
	for i := range b.shards {
		b.shards[i].sum = nil
	}
	return b.found, nil
}

// ways is the room that the ways from one node after the other take.
//
// Which arcs are on a shortest way is written down on the way out, without a
// branch that depends on it: the processor cannot foresee that, and to guess wrong
// costs more than to write. So the sums on the way out and back need not look again.
type ways struct {
	arcs  arcs
	dist  []int32   // steps from the source, -1 if not reached
	count []float64 // of ways
	share []float64 // what a way through a node adds for each of its ways
	order []int32   // as nodes were reached
	ahead []int32   // where the arcs on shortest ways lead, of one node after the other in that order
	end   []int32   // where those of each end
}

func newWays(g *Graph) *ways {
	w := &ways{
		arcs: g.out, dist: make([]int32, g.n), count: make([]float64, g.n), share: make([]float64, g.n),
		order: make([]int32, g.n), ahead: make([]int32, len(g.out.to)+1), end: make([]int32, g.n+1),
	}
	for v := range w.dist {
		w.dist[v] = -1
	}
	return w
}

// from adds to sum what the ways from a node bring.
func (w *ways) from(s int32, sum []float64) {
	dist, count, share, order, ahead, end := w.dist, w.count, w.share, w.order, w.ahead, w.end
	order[0], dist[s], count[s] = s, 0, 1
	reached, k := 1, int32(0)
	for i := 0; i < reached; i++ {
		v := order[i]
		next, first := dist[v]+1, k
		for _, to := range w.arcs.of(v) {
			d := dist[to]
			if d < 0 {
				d, dist[to], order[reached] = next, next, to
				reached++
			}
			ahead[k] = to
			on := int32(0)
			if d == next {
				on = 1
			}
			k += on
		}
		n := count[v]
		for _, to := range ahead[first:k] {
			count[to] += n
		}
		end[i+1] = k
	}
	for i := reached - 1; i > 0; i-- {
		v := order[i]
		beyond := 0.0
		for _, to := range ahead[end[i]:end[i+1]] {
			beyond += share[to]
		}
		through := beyond * count[v]
		sum[v] += through
		share[v] = (1 + through) / count[v]
	}
	for _, v := range order[:reached] {
		dist[v], count[v] = -1, 0
	}
}
