package picture

import (
	"context"
	"fmt"

	"github.com/whoplans/whoplans/exchange/canvas"
	"github.com/whoplans/whoplans/exchange/colophon"
	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/internal/speech"
	"github.com/whoplans/whoplans/internal/typeface"
)

// Sizes of a sheet.
const (
	margin      = 24.0
	headHeight  = 78.0
	legendGap   = 14.0
	mostSources = 40
	sourceLines = 3 // lines per source
	sourceLine  = 16.0
)

// sheet is a drawing with all it needs to stand alone: a title, a legend, sources, and the data
// set with date and revision.
type sheet struct {
	title    string
	subtitle string
	drawing  *canvas.Canvas
	legend   []sign
	on       []graph.Record // the records drawn, whose sources are listed
	about    *colophon.Colophon
}

// sign is an entry of a legend: a symbol and its meaning.
type sign struct {
	draw  func(c *canvas.Canvas, x, y float64) // centred on the line y
	width float64
	words speech.Text
}

// make assembles the sheet.
func (s *sheet) make(ctx context.Context) (*canvas.Canvas, error) {
	c := &canvas.Canvas{Title: s.title, Description: s.about.String(), Width: s.drawing.Width + 2*margin}
	c.Draw(nil, canvas.Paint{}) // the ground; its height is not known yet
	room := s.drawing.Width
	c.Write(canvas.Text{X: margin, Y: 34, Text: s.title, Size: title, Bold: true, Fill: palette["ink"]})
	c.Write(canvas.Text{X: margin, Y: 54, Text: typeface.Regular.Lines(s.subtitle, small, room, 1)[0], Size: small, Fill: palette["soft"]})
	c.Place(s.drawing, margin, headHeight)
	y := headHeight + s.drawing.Height + legendGap
	y = s.writeLegend(c, y, room)
	y, err := s.writeSources(ctx, c, y, room)
	if err != nil {
		return nil, err
	}
	c.Height = s.writeColophon(c, y, room) + margin/2
	c.Ground(palette["bg"])
	return c, nil
}

func (s *sheet) writeLegend(c *canvas.Canvas, y, room float64) float64 {
	c.Draw(canvas.Line(margin, y, margin+room, y), canvas.Paint{Stroke: palette["line"]})
	y += 20
	x := 0.0
	for _, sign := range s.legend {
		words := s.about.Say(sign.words)
		width := sign.width + 7 + typeface.Regular.Width(words, small) + 20
		if x > 0 && x+width-20 > room {
			x, y = 0, y+22
		}
		sign.draw(c, margin+x, y)
		c.Write(canvas.Text{X: margin + x + sign.width + 7, Y: y + 4.5, Text: words, Size: small, Fill: palette["ink"]})
		x += width
	}
	return y + 32
}

// writeSources lists the sources in columns or, if there are too many, only their number.
func (s *sheet) writeSources(ctx context.Context, c *canvas.Canvas, y, room float64) (float64, error) {
	sources, err := graph.Said{On: s.on}.Sources(ctx)
	if err != nil || len(sources) == 0 {
		return y, err
	}
	heading := s.about.Say("Sources")
	switch n := len(sources); {
	case n > 2*mostSources:
		heading, sources = s.about.Say("Sources: %d; each fact has its own in whoplans", n), nil
	case n > mostSources:
		heading, sources = s.about.Say("Sources: the first %d of %d; each fact has its own in whoplans", mostSources, n), sources[:mostSources]
	}
	c.Write(canvas.Text{X: margin, Y: y, Text: heading, Size: small, Bold: true, Fill: palette["ink"]})
	columns := max(1, int(room/440))
	width := room / float64(columns)
	rows := (len(sources) + columns - 1) / columns
	top := y + 18
	y = top
	at := top
	for i, source := range sources {
		if i%rows == 0 {
			at = top
		}
		for _, line := range typeface.Regular.Lines(fmt.Sprintf("%d. %s", i+1, colophon.Reference(source)), tiny, width-16, sourceLines) {
			c.Write(canvas.Text{X: margin + float64(i/rows)*width, Y: at, Text: line, Size: tiny, Fill: palette["soft"]})
			at += sourceLine
		}
		y = max(y, at)
	}
	return y + 8, nil
}

func (s *sheet) writeColophon(c *canvas.Canvas, y, room float64) float64 {
	lines := []string{s.about.Say("Drawn by whoplans on %s, of %s. That nothing is on record does not prove that nobody does it.", s.about.Date, s.about.State())}
	for _, d := range s.about.Data {
		lines = append(lines, d.Citation)
	}
	for _, text := range lines {
		for _, line := range typeface.Regular.Lines(text, tiny, room, 3) {
			c.Write(canvas.Text{X: margin, Y: y, Text: line, Size: tiny, Fill: palette["faint"]})
			y += sourceLine
		}
	}
	return y
}

// partSigns returns the signs of the five roles.
func partSigns() []sign {
	signs := make([]sign, len(partWords))
	for i, p := range partWords {
		signs[i] = sign{width: 16, words: p.words, draw: func(c *canvas.Canvas, x, y float64) { chip(c, x, y-8, p.part, p.letter, false) }}
	}
	return signs
}

// lineSign returns a sign that shows a piece of a line.
func lineSign(words speech.Text, paint canvas.Paint) sign {
	return sign{width: 24, words: words, draw: func(c *canvas.Canvas, x, y float64) { c.Draw(canvas.Line(x, y, x+24, y), paint) }}
}
