package measure

// Core returns each node's core number, the largest k such that it belongs to a subgraph in
// which every node has at least k links: Batagelj and Zaveršnik, An O(m) algorithm for cores
// decomposition (2003). Directions and weights are ignored.
func (g *Graph) Core() []float64 {
	u := g.Undirected()
	degree, most := make([]int, u.n), 0
	for v := range u.n {
		degree[v] = len(u.out.of(int32(v)))
		most = max(most, degree[v])
	}
	// Nodes sorted by remaining degree, and where each degree begins.
	begin := make([]int, most+2)
	for _, d := range degree {
		begin[d+1]++
	}
	for d := range most + 1 {
		begin[d+1] += begin[d]
	}
	order, place, free := make([]int32, u.n), make([]int, u.n), append([]int(nil), begin...)
	for v, d := range degree {
		order[free[d]], place[v] = int32(v), free[d]
		free[d]++
	}
	out := make([]float64, u.n)
	for i := range order {
		v := order[i]
		out[v] = float64(degree[v])
		for _, w := range u.out.of(v) {
			if degree[w] <= degree[v] {
				continue
			}
			// Swap it with the first node of its degree, and reduce its degree.
			first := max(begin[degree[w]], i+1)
			other := order[first]
			order[first], order[place[w]] = w, other
			place[other], place[w] = place[w], first
			begin[degree[w]] = first + 1
			degree[w]--
		}
	}
	return out
}
