package measure

// Components returns the weakly connected component of each node: the largest is 0; equally
// large ones are sorted by their first node.
func (g *Graph) Components() []int {
	u := g.Undirected()
	piece := unmarked(u.n)
	n := 0
	for s := range int32(u.n) {
		if piece[s] >= 0 {
			continue
		}
		piece[s] = n
		for queue := []int32{s}; len(queue) > 0; queue = queue[1:] {
			for _, w := range u.out.of(queue[0]) {
				if piece[w] < 0 {
					piece[w] = n
					queue = append(queue, w)
				}
			}
		}
		n++
	}
	return bySize(piece)
}

// StrongComponents returns the strongly connected component of each node: Sharir (1981). The
// largest is 0.
func (g *Graph) StrongComponents() []int {
	// Nodes in the order in which a depth-first search finishes them.
	done := make([]int32, 0, g.n)
	next, seen := make([]int, g.n), make([]bool, g.n)
	for s := range int32(g.n) {
		if seen[s] {
			continue
		}
		seen[s] = true
		for way := []int32{s}; len(way) > 0; {
			v := way[len(way)-1]
			if to := g.out.of(v); next[v] < len(to) {
				if w := to[next[v]]; !seen[w] {
					seen[w] = true
					way = append(way, w)
				}
				next[v]++
				continue
			}
			done, way = append(done, v), way[:len(way)-1]
		}
	}
	piece := unmarked(g.n)
	n := 0
	for i := len(done) - 1; i >= 0; i-- {
		if piece[done[i]] >= 0 {
			continue
		}
		piece[done[i]] = n
		for queue := []int32{done[i]}; len(queue) > 0; queue = queue[1:] {
			for _, w := range g.in.of(queue[0]) {
				if piece[w] < 0 {
					piece[w] = n
					queue = append(queue, w)
				}
			}
		}
		n++
	}
	return bySize(piece)
}

func unmarked(n int) []int {
	out := make([]int, n)
	for i := range out {
		out[i] = -1
	}
	return out
}

// bySize numbers groups by size, largest first, then by their first node.
func bySize(group []int) []int {
	size, first := map[int]int{}, map[int]int{}
	for v, c := range group {
		if size[c]++; size[c] == 1 {
			first[c] = v
		}
	}
	order := sortedBy(size, first)
	number := make(map[int]int, len(order))
	for i, c := range order {
		number[c] = i
	}
	out := make([]int, len(group))
	for v, c := range group {
		out[v] = number[c]
	}
	return out
}
