package measure

import (
	"context"
	"math/bits"
)

// Closeness returns how near each node is to those that can reach it: the inverse of the mean
// distance from them, times their share of all other nodes, as Wasserman and Faust (1994)
// define it for graphs of several components.
//
// Paths from 64 sources at a time are walked together, with one bit for each, and distances are
// added up on arrival: Then et al., The more the merrier (2014).
func (g *Graph) Closeness(ctx context.Context) ([]float64, error) {
	const together = 64
	type reached struct{ nodes, steps []int64 }
	all, done := make([]reached, shards), stepsOf(ctx, 0, g.n)
	err := inParallel(ctx, func(ctx context.Context, shard int) error {
		r := reached{make([]int64, g.n), make([]int64, g.n)}
		seen, here, next := make([]uint64, g.n), make([]uint64, g.n), make([]uint64, g.n)
		for first := shard * together; first < g.n; first += shards * together {
			if err := ctx.Err(); err != nil {
				return err
			}
			clear(seen)
			for i := range min(together, g.n-first) {
				seen[first+i] = 1 << i
			}
			copy(here, seen)
			for step, more := int64(1), true; more; step++ {
				for v, from := range here {
					if from != 0 {
						for _, w := range g.out.of(int32(v)) {
							next[w] |= from
						}
					}
				}
				more = false
				for v := range next {
					reaching := next[v] &^ seen[v]
					next[v], here[v] = 0, reaching
					if reaching != 0 {
						more = true
						seen[v] |= reaching
						n := int64(bits.OnesCount64(reaching))
						r.nodes[v] += n
						r.steps[v] += n * step
					}
				}
			}
			done.take(min(together, g.n-first))
		}
		all[shard] = r
		return nil
	})
	if err != nil {
		return nil, err
	}
	out := make([]float64, g.n)
	for v := range out {
		nodes, steps := int64(0), int64(0)
		for _, r := range all {
			nodes, steps = nodes+r.nodes[v], steps+r.steps[v]
		}
		if steps > 0 {
			n := float64(nodes)
			out[v] = n / float64(steps) * n / float64(g.n-1)
		}
	}
	return out, nil
}
