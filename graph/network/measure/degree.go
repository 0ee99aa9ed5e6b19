package measure

// Degree returns the number of links of each node or, with weights, their total weight. In a
// directed graph links in both directions count.
func (g *Graph) Degree() []float64 {
	out := make([]float64, g.n)
	for v := range int32(g.n) {
		for _, w := range g.out.weightOf(v) {
			out[v] += w
		}
		if g.directed {
			for _, w := range g.in.weightOf(v) {
				out[v] += w
			}
		}
	}
	return out
}
