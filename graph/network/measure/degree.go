package measure

// Degree returns how many links each node has; with weights, what they weigh. In
// a directed graph both those to it and those from it.
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
