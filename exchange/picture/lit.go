package picture

import (
	"slices"

	"github.com/whoplans/whoplans/exchange/canvas"
	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/layout"
)

// lit is what of a drawing is tied to what is selected, by the ids of the drawing; nil lights all.
type lit map[graph.ID]bool

// faintness is how far the rest gives way to the ground.
const faintness = 0.85

// show lets what is drawn next be seen as much as the thing of an id.
func (l lit) show(c *canvas.Canvas, id graph.ID) {
	share := 0.0
	if l != nil && !l[id] {
		share = faintness
	}
	c.Fade(palette["bg"], share)
}

// showAll lets what is drawn next be seen.
func (l lit) showAll(c *canvas.Canvas) { c.Fade("", 0) }

// litInFlow lights, as the pages do, a record with its lines and what they lead to; of a task also the data that
// its claims rest on, of data the claims that rest on them.
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

// litInNetwork lights a record with what it is linked with, but for the chain of tasks.
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

// orAll lights all where nothing is tied to what is selected, as if nothing was.
func (l lit) orAll() lit {
	if len(l) == 0 {
		return nil
	}
	return l
}
