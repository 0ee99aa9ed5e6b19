package measure

import (
	"context"
	"math"
)

// The precision of iterations, and their greatest number.
const (
	Tolerance = 1e-12
	MaxSteps  = 10_000
	Damping   = 0.85 // the damping factor of PageRank
)

// Eigenvector returns the eigenvector centrality of each node, by links that lead to it: the
// eigenvector of the largest eigenvalue (Bonacich 1972), of length 1. Nil if it is not found:
// directed graphs without cycles have none.
func (g *Graph) Eigenvector(ctx context.Context) ([]float64, error) {
	x, last := make([]float64, g.n), make([]float64, g.n)
	for v := range x {
		x[v] = 1 / math.Sqrt(float64(g.n))
	}
	for range MaxSteps {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		x, last = last, x
		length := 0.0
		for v := range int32(g.n) {
			// Adding the node's own value keeps two-mode graphs from oscillating.
			sum, weights := last[v], g.in.weightOf(v)
			for i, w := range g.in.of(v) {
				sum += last[w] * weights[i]
			}
			x[v] = sum
			length += sum * sum
		}
		if length = math.Sqrt(length); length == 0 {
			return nil, nil
		}
		moved := 0.0
		for v := range x {
			x[v] /= length
			moved += math.Abs(x[v] - last[v])
		}
		if moved < Tolerance*float64(g.n) {
			return x, nil
		}
	}
	return nil, nil
}

// PageRank returns how often a random walker visits each node who follows links and now and
// then starts again anywhere: Brin and Page (1998). Nil if it is not found.
func (g *Graph) PageRank(ctx context.Context) ([]float64, error) {
	if g.n == 0 {
		return []float64{}, nil
	}
	leaving := make([]float64, g.n)
	for v := range int32(g.n) {
		for _, w := range g.out.weightOf(v) {
			leaving[v] += w
		}
	}
	n := float64(g.n)
	x, last, each := make([]float64, g.n), make([]float64, g.n), make([]float64, g.n)
	for v := range x {
		x[v] = 1 / n
	}
	for range MaxSteps {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		x, last = last, x
		stuck := 0.0
		for v := range each {
			if each[v] = 0; leaving[v] > 0 {
				each[v] = last[v] / leaving[v]
			} else {
				stuck += last[v]
			}
		}
		moved := 0.0
		for v := range int32(g.n) {
			sum, weights := 0.0, g.in.weightOf(v)
			for i, w := range g.in.of(v) {
				sum += each[w] * weights[i]
			}
			x[v] = Damping*(sum+stuck/n) + (1-Damping)/n
			moved += math.Abs(x[v] - last[v])
		}
		if moved < Tolerance*n {
			return x, nil
		}
	}
	return nil, nil
}
