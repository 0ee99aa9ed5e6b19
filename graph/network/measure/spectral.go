package measure

import (
	"context"
	"math"
)

// How exact what is found step by step is, and after how many steps it is given
// up.
const (
	Tolerance = 1e-12
	MaxSteps  = 10_000
	Damping   = 0.85 // of PageRank
)

// Eigenvector returns how central each node is if who is linked to central ones
// is central: the eigenvector of the largest eigenvalue (Bonacich 1972), of
// length 1, by links that lead to a node. Nil if it is not found: in a directed
// graph without circles there is none.
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
			// Its own share keeps graphs of two modes from swinging.
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

// PageRank returns how often somebody comes to each node who follows links by
// chance, and now and then begins anew anywhere: Brin and Page (1998). Nil if it
// is not found.
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
