package measure

import "math"

var nan = math.NaN()

// Density returns the share of possible links that exist.
func (g *Graph) Density() float64 {
	if g.n < 2 {
		return 0
	}
	return float64(len(g.out.to)) / (float64(g.n) * float64(g.n-1))
}

// Reciprocity returns the share of links that are returned, NaN without links.
func (g *Graph) Reciprocity() float64 {
	returned := 0
	for v := range int32(g.n) {
		to, from := g.out.of(v), g.in.of(v)
		for i, j := 0, 0; i < len(to) && j < len(from); {
			switch {
			case to[i] < from[j]:
				i++
			case to[i] > from[j]:
				j++
			default:
				returned++
				i, j = i+1, j+1
			}
		}
	}
	return float64(returned) / float64(len(g.out.to))
}

// Project returns the one-mode projection of a two-mode graph: two nodes are linked if they
// share neighbours of the other mode, with their number as the weight. Nodes keep their
// numbers; those of the other mode have no links. It returns false if there would be more than
// most links.
func (g *Graph) Project(keep []bool, most int) (*Graph, bool) {
	u := g.Undirected()
	var links []Link
	for v := range int32(u.n) {
		if keep[v] {
			continue
		}
		var near []int32
		for _, w := range u.out.of(v) {
			if keep[w] {
				near = append(near, w)
			}
		}
		if len(links)+len(near)*(len(near)-1)/2 > most {
			return nil, false
		}
		for i, a := range near {
			for _, b := range near[:i] {
				links = append(links, Link{int(b), int(a), 1})
			}
		}
	}
	return New(u.n, links, Options{Weighted: g.weighted}), true
}
