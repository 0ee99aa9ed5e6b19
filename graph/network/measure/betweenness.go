package measure

import "context"

// Betweenness returns, for each node, the share of pairs of other nodes whose shortest paths
// pass it: Brandes, A faster algorithm for betweenness centrality (2001). Of several shortest
// paths each counts proportionally. Links have length one, whatever their weight.
func (g *Graph) Betweenness(ctx context.Context) ([]float64, error) {
	return NewBetweenness(g).Finish(ctx)
}

// Betweenness is [Graph.Betweenness] in progress: work done before a context ended is not
// repeated.
type Betweenness struct {
	g      *Graph
	shards [shards]struct {
		next int       // the next source
		sum  []float64 // the sums from earlier sources
	}
	found []float64 // once it is finished
}

// NewBetweenness prepares the computation.
func NewBetweenness(g *Graph) *Betweenness {
	b := &Betweenness{g: g}
	for i := range b.shards {
		b.shards[i].next, b.shards[i].sum = i, make([]float64, g.n)
	}
	return b
}

// Done returns the share of the work that is done.
func (b *Betweenness) Done() float64 { return share(b.walked(), b.g.n) }

// walked counts the sources that are done.
func (b *Betweenness) walked() int {
	n := 0
	for i := range b.shards {
		n += b.shards[i].next / shards
	}
	return n
}

// Finish continues where the last call was stopped, if any.
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

// ways is the memory for the paths from one source after another.
//
// The arcs on shortest paths are recorded on the way out without a branch that depends on them:
// the processor could not predict it, and a wrong guess costs more than a write. The sums on
// the way back need not search for them again.
type ways struct {
	arcs  arcs
	dist  []int32   // steps from the source, -1 if not reached
	count []float64 // number of shortest paths
	share []float64 // what each path through a node contributes
	order []int32   // nodes in the order in which they were reached
	ahead []int32   // targets of the arcs on shortest paths, by node in that order
	end   []int32   // where each node's targets end
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

// from adds the contributions of the paths from a source to sum.
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
