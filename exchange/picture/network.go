package picture

import (
	"context"
	"fmt"
	"math"

	"github.com/whoplans/whoplans/exchange/canvas"
	"github.com/whoplans/whoplans/exchange/colophon"
	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/layout"
	"github.com/whoplans/whoplans/internal/speech"
)

// network draws how the records of a country are linked.
func network(ctx context.Context, v *graph.View, q layout.Question, about *colophon.Colophon, o Options) (*sheet, error) {
	n, err := layout.NetworkOf(ctx, v, layout.NetworkArgs{Question: q, Width: o.Width})
	if err != nil {
		return nil, err
	}
	c := &canvas.Canvas{Width: n.Width, Height: n.Height}
	at := map[graph.ID]layout.PlacedNode{}
	lit := litInNetwork(n, o.Selected)
	for _, node := range n.Nodes {
		node.X, node.Y = node.X-n.X, node.Y-n.Y
		at[node.ID] = node
	}
	for _, s := range n.Stages {
		x, y := s.X-n.X, s.Y-n.Y
		c.Draw(canvas.Rect(x-s.Width/2, y-s.Height/2, s.Width, s.Height, 0), canvas.Paint{Fill: palette["surface"]})
		c.Write(canvas.Text{X: x, Y: y + s.Height/2 + 15, Text: s.Name, Size: 12, Bold: true, Fill: palette["soft"], Anchor: canvas.Middle})
	}
	// Links to stages and data are drawn below roles.
	for _, sort := range []layout.LinkSort{layout.LinkOfChain, layout.LinkOfData, layout.LinkOfRelation, layout.LinkOfPart} {
		for _, l := range n.Links {
			if l.Sort == sort {
				lit.show(c, l.ID)
				networkLink(c, l, at[l.Source], at[l.Target])
			}
		}
	}
	for _, node := range n.Nodes {
		lit.show(c, node.ID)
		networkNode(c, at[node.ID])
	}
	legend := append(partSigns(),
		lineSign("feeds", canvas.Paint{Stroke: palette["line"], Width: 5}),
		lineSign("stands to", canvas.Paint{Stroke: palette["faint"], Width: 1.2, Dash: []float64{4, 3}}))
	for _, kind := range []struct {
		name  string
		words speech.Text
	}{
		{"Institution", "institution"}, {"PlanningBody", "planning body"}, {"DataSource", "data"}, {"ForecastingModel", "model"}, {"Methodology", "method"},
	} {
		legend = append(legend, sign{width: 26, words: kind.words, draw: func(c *canvas.Canvas, x, y float64) {
			networkNode(c, layout.PlacedNode{Kind: kind.name, X: x + 13, Y: y, Width: 26, Height: 14})
		}})
	}
	subtitle := v.Say("Who is tied to whom, and to which tasks, data, models and methods")
	if n.LeftOut > 0 {
		subtitle += v.Language().Count(n.LeftOut, "; %d record without a link to these left out", "; %d records without a link to these left out")
	}
	return &sheet{
		title: v.Say("Network of %s", n.Country.Place(o.Lang)), subtitle: subtitle,
		drawing: c, legend: legend, on: n.Claims(), about: about,
	}, nil
}

// networkLink draws an arrow from the edge of one node to that of another.
func networkLink(c *canvas.Canvas, l layout.PlacedLink, from, to layout.PlacedNode) {
	paint := canvas.Paint{Stroke: palette["faint"], Width: 1.7, Opacity: 0.75}
	if l.Part != nil {
		paint.Stroke = colourOf(*l.Part)
	}
	bend := 0.0
	if arches(l, from, to) {
		bend = 18 + math.Abs(to.X-from.X)*0.14
	}
	switch l.Sort {
	case layout.LinkOfChain:
		paint = canvas.Paint{Stroke: palette["line"], Width: 5}
	case layout.LinkOfData:
		paint.Width, paint.Opacity = 1.2, 0.6
	case layout.LinkOfRelation:
		paint.Width, paint.Dash = 1.2, []float64{4, 3}
	}
	// The control point of the curve, which also decides where it meets its ends.
	mx, my := (from.X+to.X)/2, (from.Y+to.Y)/2-bend
	x1, y1 := edge(from, mx, my)
	x2, y2 := edge(to, mx, my)
	dx, dy := x2-mx, y2-my
	length := math.Hypot(dx, dy)
	if length < 1 {
		return
	}
	dx, dy = dx/length, dy/length
	head := 7.0
	if l.Sort == layout.LinkOfChain {
		head = 10
	}
	bx, by := x2-dx*head, y2-dy*head // where the arrowhead begins
	if bend == 0 {
		c.Draw(canvas.Line(x1, y1, bx, by), paint)
	} else {
		c.Draw(canvas.Line(x1, y1).Curve(x1+(mx-x1)*2/3, y1+(my-y1)*2/3, bx+(mx-bx)*2/3, by+(my-by)*2/3, bx, by), paint)
	}
	c.Name(fmt.Sprintf("%s %s %s", from.Label, l.Label, to.Label))
	side := head * 0.45
	c.Draw(canvas.Polygon(x2, y2, bx-dy*side, by+dx*side, bx+dy*side, by-dx*side), canvas.Paint{Fill: paint.Stroke, Opacity: paint.Opacity})
}

// arches reports whether a link is drawn as an arch over the nodes between its ends: relations
// are, and links to data within a row.
func arches(l layout.PlacedLink, from, to layout.PlacedNode) bool {
	return l.Sort == layout.LinkOfRelation || l.Sort == layout.LinkOfData && math.Abs(to.Y-from.Y) < 30
}

// edge returns where a line from the centre of a node to a point leaves the node's box.
func edge(n layout.PlacedNode, x, y float64) (ex, ey float64) {
	dx, dy := x-n.X, y-n.Y
	if dx == 0 && dy == 0 {
		return n.X, n.Y
	}
	scale := math.Inf(1)
	if dx != 0 {
		scale = min(scale, n.Width/2/math.Abs(dx))
	}
	if dy != 0 {
		scale = min(scale, n.Height/2/math.Abs(dy))
	}
	scale = min(scale, 1)
	return n.X + dx*scale, n.Y + dy*scale
}

// networkNode draws a record; the shape shows its kind.
func networkNode(c *canvas.Canvas, n layout.PlacedNode) {
	x, y, w, h := n.X-n.Width/2, n.Y-n.Height/2, n.Width, n.Height
	paint := canvas.Paint{Fill: palette["raise"], Stroke: palette["faint"], Width: 1.2}
	shape := canvas.Rect(x, y, w, h, 6)
	switch n.Kind {
	case "PlanningBody":
		paint.Width = 2
		k := min(8, h/3)
		shape = canvas.Polygon(x+k, y, x+w-k, y, x+w, y+k, x+w, y+h-k, x+w-k, y+h, x+k, y+h, x, y+h-k, x, y+k)
	case "PlanningTask":
		paint.Stroke = palette["line"]
		shape = canvas.Rect(x, y, w, h, 0)
	case "DataSource":
		paint.Stroke = palette["data"]
		k := min(5, h/4)
		shape = canvas.Line(x, y+k).Curve(x+w/4, y-k/2, x+w*3/4, y-k/2, x+w, y+k).Curve(x+w, y+h/2, x+w, y+h/2, x+w, y+h-k).
			Curve(x+w*3/4, y+h+k/2, x+w/4, y+h+k/2, x, y+h-k).Curve(x, y+h/2, x, y+h/2, x, y+k)
	case "ForecastingModel":
		k := min(24, w/4)
		shape = canvas.Polygon(x+k, y, x+w-k, y, x+w, y+h/2, x+w-k, y+h, x+k, y+h, x, y+h/2)
	case "Methodology":
		k := min(9, h/2)
		shape = canvas.Line(x, y).Curve(x+w/2, y, x+w/2, y, x+w, y).Curve(x+w, y+h-k, x+w, y+h-k, x+w, y+h-k).Curve(x+w, y+h, x+w-k, y+h, x+w-k, y+h).
			Curve(x+w/2, y+h, x+w/2, y+h, x+k, y+h).Curve(x, y+h, x, y+h-k, x, y+h-k).Curve(x, y+h/2, x, y+h/2, x, y)
	}
	c.Draw(shape, paint)
	if n.Label != "" {
		c.Name(n.Label)
	}
	for i, line := range n.Lines {
		c.Write(canvas.Text{
			X: n.X, Y: y + 6.5 + 15*float64(i) + 11.5, Text: line, Size: 12, Bold: n.Kind == "PlanningBody", Fill: palette["ink"], Anchor: canvas.Middle,
		})
	}
}
