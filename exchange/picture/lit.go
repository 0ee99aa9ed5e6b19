package picture

import (
	"slices"

	"github.com/whoplans/whoplans/exchange/canvas"
	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/layout"
)

// lit holds the ids of what is connected to the selection and is drawn in full colour; nil
// means everything.
type lit map[graph.ID]bool

// faintness is how far everything else fades into the ground.
const faintness = 0.85

// show sets how the next shapes are drawn, by the thing they belong to.
func (l lit) show(c *canvas.Canvas, id graph.ID) {
	share := 0.0
	if l != nil && !l[id] {
		share = faintness
	}
	c.Fade(palette["bg"], share)
}

// showAll draws the next shapes in full colour.
func (l lit) showAll(c *canvas.Canvas) { c.Fade("", 0) }

// litInFlow selects, as the pages do, a record with its lines and their ends; for a task also
// the data that its claims rest on, and for data the claims that rest on them.
func litInFlow(f *layout.Flow, selected graph.ID) lit {
	touches := func(line layout.FlowLine) bool { return line.From == selected || line.To == selected }
	claims := map[graph.ID]bool{}
	for _, line := range f.Lines {
		for _, claim := range line.Claims {
			if touches(line) {
				claims[claim] = true
			}
		}
	}
	l := lit{}
	for _, line := range f.Lines {
		if touches(line) || slices.ContainsFunc(line.Claims, func(claim graph.ID) bool { return claims[claim] }) {
			l[line.ID], l[line.From], l[line.To] = true, true, true
		}
	}
	return l.orAll()
}

// litInNetwork selects a record and the records linked to it, other than by the chain of tasks.
func litInNetwork(n *layout.PlacedNetwork, selected graph.ID) lit {
	var id graph.ID
	for _, node := range n.Nodes {
		if selected != "" && node.Slug == string(selected) {
			id = node.ID
		}
	}
	l := lit{}
	for _, link := range n.Links {
		if link.Sort != layout.LinkOfChain && (link.Source == id || link.Target == id) {
			l[link.ID], l[link.Source], l[link.Target] = true, true, true
		}
	}
	return l.orAll()
}

// orAll selects everything if nothing is connected to the selection.
func (l lit) orAll() lit {
	if len(l) == 0 {
		return nil
	}
	return l
}
