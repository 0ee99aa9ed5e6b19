package measure

import "slices"

// Bridge is a link whose removal would split a component.
type Bridge struct {
	From, To int
	CutOff   int // nodes on the smaller side
}

// Cuts returns, for each node, how many others would be cut off from the largest rest of its
// component if the node were removed, 0 if none; and the links whose removal would split a
// component. Tarjan (1972). Directions are ignored.
func (g *Graph) Cuts() ([]int, []Bridge) {
	u := g.Undirected()
	c := cutter{
		arcs: u.out, found: unmarked(u.n), low: make([]int, u.n), size: make([]int, u.n), next: make([]int, u.n),
		apart: make([]int, u.n), largest: make([]int, u.n), parent: make([]int32, u.n),
	}
	cutOff := make([]int, u.n)
	var bridges []Bridge
	for s := range int32(u.n) {
		if c.found[s] >= 0 {
			continue
		}
		piece := c.walk(s)
		for _, v := range piece {
			// Removing the node separates its branches without another way around it, and the
			// rest, in which the search began.
			rest := len(piece) - 1 - c.apart[v]
			cutOff[v] = len(piece) - 1 - max(rest, c.largest[v])
			if p := c.parent[v]; v != s && c.low[v] > c.found[p] {
				bridges = append(bridges, Bridge{min(int(p), int(v)), max(int(p), int(v)), min(c.size[v], len(piece)-c.size[v])})
			}
		}
	}
	slices.SortFunc(bridges, func(a, b Bridge) int {
		if a.From != b.From {
			return a.From - b.From
		}
		return a.To - b.To
	})
	return cutOff, bridges
}

// cutter searches a component depth first.
type cutter struct {
	arcs           arcs
	found, low     []int // discovery times, and the earliest reachable from below
	size, next     []int // nodes in its subtree; its next arc
	apart, largest []int // nodes in branches that only it connects, and in the largest of them
	parent         []int32
	clock          int
}

// walk searches the component of a node and returns its nodes.
func (c *cutter) walk(s int32) []int32 {
	c.find(s, s)
	piece := []int32{s}
	for way := []int32{s}; len(way) > 0; {
		v := way[len(way)-1]
		if to := c.arcs.of(v); c.next[v] < len(to) {
			w := to[c.next[v]]
			if c.next[v]++; c.found[w] < 0 {
				c.find(w, v)
				piece, way = append(piece, w), append(way, w)
			} else if w != c.parent[v] {
				c.low[v] = min(c.low[v], c.found[w])
			}
			continue
		}
		way = way[:len(way)-1]
		if v == s {
			break
		}
		p := c.parent[v]
		c.low[p] = min(c.low[p], c.low[v])
		c.size[p] += c.size[v]
		if c.low[v] >= c.found[p] {
			c.apart[p] += c.size[v]
			c.largest[p] = max(c.largest[p], c.size[v])
		}
	}
	return piece
}

func (c *cutter) find(v, from int32) {
	c.found[v], c.low[v], c.size[v], c.parent[v] = c.clock, c.clock, 1, from
	c.clock++
}
