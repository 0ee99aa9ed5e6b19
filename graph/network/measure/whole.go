package measure

import "math"

var nan = math.NaN()

// Density returns the share of all links that there could be.
func (g *Graph) Density() float64 {
	if g.n < 2 {
		return 0
	}
	return float64(len(g.out.to)) / (float64(g.n) * float64(g.n-1))
}

// Reciprocity returns the share of links that are returned, NaN where there are
// none.
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

// Project returns the graph of one mode of a graph of two: two nodes of it are
// linked if they share a neighbour of the other, and the link weighs as many as
// they share. Nodes keep their numbers; those of the other mode have no links.
// It is false if there would be more than so many links.
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
