package picture

import (
	"context"
	"fmt"
	"math"

	"github.com/whoplans/whoplans/exchange/canvas"
	"github.com/whoplans/whoplans/exchange/colophon"
	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/coverage"
	"github.com/whoplans/whoplans/graph/layout"
	"github.com/whoplans/whoplans/internal/speech"
)

// flow draws who plans in a country, from left to right.
func flow(ctx context.Context, v *graph.View, q layout.Question, about *colophon.Colophon, o Options) (*sheet, error) {
	args := layout.FlowArgs{Question: q, Width: o.Width}
	if o.Selected != "" {
		args.Selected = &o.Selected
	}
	f, err := layout.FlowOf(ctx, v, args)
	if err != nil {
		return nil, err
	}
	c := &canvas.Canvas{Width: f.Width, Height: f.Height}
	lit := litInFlow(f, o.Selected)
	for _, l := range f.Lines {
		lit.show(c, l.ID)
		if err := flowLine(c, l); err != nil {
			return nil, err
		}
	}
	words := map[layout.FlowKind]speech.Text{
		layout.FlowData: "Data sources", layout.FlowInstitution: "Institutions", layout.FlowBody: "Planning bodies", layout.FlowOfTasks: "Planning tasks",
	}
	lit.showAll(c)
	for _, column := range f.Columns {
		headed(c, column.X, 14, v.Say(words[column.Kind]), fmt.Sprint(column.Count))
	}
	for _, card := range f.Cards {
		lit.show(c, card.ID)
		flowCard(c, v.Language(), card)
	}
	lit.showAll(c)
	for _, stage := range f.Stages {
		flowStage(c, v.Language(), f, stage)
	}
	for _, task := range f.Tasks {
		lit.show(c, task.ID)
		flowTask(c, v.Language(), f, task)
	}
	legend := append(partSigns(), lineSign("others’ data, or low confidence", canvas.Paint{Stroke: palette["soft"], Width: 1.8, Dash: []float64{4, 3}}), sign{
		width: 16, words: "not recorded who decides", draw: func(c *canvas.Canvas, x, y float64) { asked(c, x, y-8) },
	})
	if q.Past {
		legend = append(legend, sign{width: 16, words: "outlined: no longer so", draw: func(c *canvas.Canvas, x, y float64) { chip(c, x, y-8, partWords[1].part, "R", true) }})
	}
	return &sheet{
		title:    v.Say("Who plans the health workforce in %s", f.Country.Place(o.Lang)),
		subtitle: v.Say("From whose data, by which institutions and planning bodies, to which of the planning tasks"),
		drawing:  c, legend: legend, on: records(f.Claims()), about: about,
	}, nil
}

// headed writes words followed by a number.
func headed(c *canvas.Canvas, x, y float64, words, number string) {
	head := canvas.Text{X: x, Y: y, Text: words, Size: cell, Bold: true, Fill: palette["ink"]}
	c.Write(head)
	c.Write(canvas.Text{X: x + head.Width() + 7, Y: y, Text: number, Size: tiny, Fill: palette["faint"]})
}

// flowLine draws a line. Relations between stakeholders are left to the network.
func flowLine(c *canvas.Canvas, l layout.FlowLine) error {
	if l.Kind == layout.LineOfRelation {
		return nil
	}
	path, err := canvas.ParsePath(l.Path)
	if err != nil {
		return err
	}
	paint := canvas.Paint{Stroke: colourOf(*l.Part), Width: 1.8, Opacity: 0.62}
	if l.Kind == layout.LineOfPart && len(l.Claims) > 1 {
		paint.Width += math.Log2(float64(len(l.Claims)))
	}
	switch {
	case l.Historic:
		paint.Dash = []float64{1.5, 4}
	case l.Dashed:
		paint.Dash = []float64{4, 3}
	}
	c.Draw(path, paint)
	return nil
}

func flowCard(c *canvas.Canvas, l *speech.Language, card layout.FlowCard) {
	round, paint := 7.0, canvas.Paint{Fill: palette["raise"], Stroke: palette["line"]}
	switch card.Kind {
	case layout.FlowData:
		round = 2
	case layout.FlowBody:
		paint.Stroke, paint.Width = palette["faint"], 1.4
	}
	c.Draw(canvas.Rect(card.X, card.Y, card.Width, card.Height, round), paint)
	c.Name(card.Label)
	note := card.Note
	if card.Members > 1 {
		c.Draw(canvas.Rect(card.X+4, card.Y+card.Height, card.Width-8, 3, 1.5), paint)
		note = l.Say("%d of them", card.Members)
	}
	glyph(c, card.Kind, card.X+13, card.Y+16)
	for i, line := range card.Lines {
		c.Write(canvas.Text{X: card.X + 25, Y: card.Y + 20 + 16*float64(i), Text: line, Size: cell, Fill: palette["ink"]})
	}
	c.Write(canvas.Text{X: card.X + 25, Y: card.Y + 19 + 16*float64(len(card.Lines)), Text: note, Size: tiny, Fill: palette["faint"]})
}

// glyph draws the symbol of a kind: a barrel for data, a dot, a hexagon.
func glyph(c *canvas.Canvas, kind layout.FlowKind, x, y float64) {
	soft := palette["soft"]
	switch kind {
	case layout.FlowInstitution:
		c.Draw(canvas.Ellipse(x, y, 4.5, 4.5), canvas.Paint{Fill: soft})
	case layout.FlowBody:
		c.Draw(canvas.Polygon(x, y-5.5, x+5, y-2.7, x+5, y+2.9, x, y+5.7, x-5, y+2.9, x-5, y-2.7), canvas.Paint{Stroke: soft, Width: 1.8})
	case layout.FlowData:
		c.Draw(canvas.Ellipse(x, y-4, 4.6, 1.9), canvas.Paint{Stroke: soft, Width: 1.4})
		c.Draw(canvas.Line(x-4.6, y-4, x-4.6, y+3.4).Curve(x-4.6, y+4.5, x-2.6, y+5.3, x, y+5.3).Curve(x+2.6, y+5.3, x+4.6, y+4.5, x+4.6, y+3.4).Curve(x+4.6, y+3.4, x+4.6, y-4, x+4.6, y-4),
			canvas.Paint{Stroke: soft, Width: 1.4})
	}
}

func flowStage(c *canvas.Canvas, l *speech.Language, f *layout.Flow, s layout.FlowStage) {
	c.Draw(canvas.Line(f.TaskX, s.Y+20.5, f.Width, s.Y+20.5), canvas.Paint{Stroke: palette["line"]})
	headed(c, f.TaskX, s.Y+14, s.Name, l.Say("%d of %d", s.Known, s.Total))
	if s.Blank == 0 || s.Open {
		return
	}
	for i := range min(s.Blank, 9) {
		c.Draw(canvas.Rect(f.SlotX+9*float64(i), s.BlankY+8, 6, 6, 1.5), canvas.Paint{Stroke: palette["line"]})
	}
	words := l.Say("nothing recorded")
	if s.Known > 0 {
		words = l.Say("%d more: nothing recorded", s.Blank)
	}
	c.Write(canvas.Text{X: f.SlotX + 5*layout.SlotPitch + 6, Y: s.BlankY + 15, Text: words, Size: small, Fill: palette["faint"]})
}

func flowTask(c *canvas.Canvas, l *speech.Language, f *layout.Flow, t layout.FlowTask) {
	ink, size, y := palette["ink"], cell, t.Y+5.5
	switch t.State {
	case layout.TaskNobody, layout.TaskLacking:
		words := l.Say("nobody does")
		if t.State == layout.TaskLacking {
			words = l.Say("lacking")
		}
		c.Draw(canvas.Rect(f.SlotX+0.5, y+0.5, 91, 16, 3.5), canvas.Paint{Fill: palette["warn-bg"], Stroke: palette["warn-line"]})
		c.Write(canvas.Text{X: f.SlotX + 46, Y: y + 12.8, Text: words, Size: small, Fill: palette["warn"], Anchor: canvas.Middle})
	default:
		for i, slot := range t.Slots {
			x := f.SlotX + layout.SlotPitch*float64(i)
			switch {
			case slot.Count > 0:
				chip(c, x, y, slot.Part, slot.Letter, slot.Historic)
			case partWords[i].letter == "A":
				asked(c, x, y)
			default:
				c.Draw(canvas.Rect(x+6, y+6.5, 3, 3, 1.5), canvas.Paint{Stroke: palette["line"]})
			}
		}
	}
	c.Write(canvas.Text{X: f.SlotX + 5*layout.SlotPitch + 6, Y: t.Y + 18, Text: t.Name, Size: size, Fill: ink})
}

// chip draws the letter of a role in a square of its colour; only an outline if the role has
// ended.
func chip(c *canvas.Canvas, x, y float64, part coverage.Part, letter string, historic bool) {
	fill := colourOn(part)
	if historic {
		c.Draw(canvas.Rect(x+0.75, y+0.75, 14.5, 14.5, 3.5), canvas.Paint{Stroke: colourOf(part), Width: 1.5})
		fill = palette["ink"]
	} else {
		c.Draw(canvas.Rect(x, y, 16, 16, 3.5), canvas.Paint{Fill: colourOf(part)})
	}
	c.Write(canvas.Text{X: x + 8, Y: y + 12.2, Text: letter, Size: tiny, Bold: true, Fill: fill, Anchor: canvas.Middle})
}

// asked draws the dashed frame of a role whose holder should be known.
func asked(c *canvas.Canvas, x, y float64) {
	c.Draw(canvas.Rect(x+0.5, y+0.5, 15, 15, 3.5), canvas.Paint{Stroke: palette["faint"], Dash: []float64{2.5, 2}})
}
