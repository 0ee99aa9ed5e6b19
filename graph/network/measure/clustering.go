package measure

// triangles counts the links among each node's neighbours.
func (g *Graph) triangles() []int {
	out := make([]int, g.n)
	for v := range int32(g.n) {
		for _, w := range g.out.of(v) {
			if w <= v {
				continue
			}
			one, other := g.out.of(v), g.out.of(w)
			for i, j := 0, 0; i < len(one) && j < len(other); {
				switch {
				case one[i] < other[j]:
					i++
				case one[i] > other[j]:
					j++
				default:
					out[one[i]]++
					i, j = i+1, j+1
				}
			}
		}
	}
	return out
}

// Clustering returns the share of pairs of each node's neighbours that are linked: Watts and
// Strogatz (1998). Directions and weights are ignored.
func (g *Graph) Clustering() []float64 {
	u := g.Undirected()
	out := make([]float64, u.n)
	for v, t := range u.triangles() {
		if d := len(u.out.of(int32(v))); d > 1 {
			out[v] = 2 * float64(t) / (float64(d) * float64(d-1))
		}
	}
	return out
}

// EffectiveSize returns how many of each node's neighbours are not redundant: their number
// minus the mean number of links that each has to the others. Burt, Structural holes (1992), as
// simplified by Borgatti (1997). Directions and weights are ignored; NaN without neighbours.
func (g *Graph) EffectiveSize() []float64 {
	u := g.Undirected()
	out := make([]float64, u.n)
	for v, t := range u.triangles() {
		d := float64(len(u.out.of(int32(v))))
		out[v] = d - 2*float64(t)/d
	}
	return out
}

// Constraint returns how far each node's contacts lead back to one another, which limits its
// choice: Burt, Structural holes (1992). Directions are ignored; NaN without contacts.
func (g *Graph) Constraint() []float64 {
	u := g.Undirected()
	total := u.Degree()
	out, share := make([]float64, u.n), make([]float64, u.n)
	for v := range int32(u.n) {
		near, weights := u.out.of(v), u.out.weightOf(v)
		if len(near) == 0 {
			out[v] = nan
			continue
		}
		for i, w := range near {
			share[w] += weights[i] / total[v]
			for j, x := range u.out.of(w) {
				share[x] += weights[i] / total[v] * u.out.weightOf(w)[j] / total[w]
			}
		}
		for _, w := range near {
			out[v] += share[w] * share[w]
		}
		for _, w := range near {
			share[w] = 0
			for _, x := range u.out.of(w) {
				share[x] = 0
			}
		}
	}
	return out
}
