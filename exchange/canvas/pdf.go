package canvas

import (
	"io"
	"strconv"
	"time"

	"codeberg.org/go-pdf/fpdf"

	"github.com/whoplans/whoplans/exchange/internal/paper"
	"github.com/whoplans/whoplans/internal/typeface"
)

// pointsOfPixel is the size of a pixel in print, in points, as style sheets define it.
const pointsOfPixel = 0.75

// WritePDF writes the picture as a PDF of one page of its size. The glyphs used are embedded,
// so that texts can be searched and copied. On the same day the same picture gives the same
// file.
func (c *Canvas) WritePDF(w io.Writer, made time.Time) error {
	doc := paper.New(c.Width*pointsOfPixel, c.Height*pointsOfPixel, paper.About{Title: c.Title, Subject: c.Description, Made: made})
	doc.AddPage()
	for _, s := range c.shapes {
		if s.text != nil {
			s.text.print(doc)
			continue
		}
		s.print(doc)
	}
	return doc.Output(w)
}

func (t *Text) print(doc *fpdf.Fpdf) {
	if t.Text == "" {
		return
	}
	style := ""
	if t.Bold {
		style = "B"
	}
	doc.SetFont(typeface.Family, style, t.Size*pointsOfPixel)
	doc.SetTextColor(rgb(t.Fill))
	doc.SetAlpha(1, "Normal")
	x := t.start(doc.GetStringWidth(t.Text) / pointsOfPixel)
	doc.Text(x*pointsOfPixel, t.Y*pointsOfPixel, t.Text)
}

func (s *shape) print(doc *fpdf.Fpdf) {
	style := ""
	if s.paint.Fill != "" {
		style += "F"
		doc.SetFillColor(rgb(s.paint.Fill))
	}
	if s.paint.Stroke != "" {
		style += "D"
		doc.SetDrawColor(rgb(s.paint.Stroke))
		doc.SetLineWidth(s.paint.width() * pointsOfPixel)
		dashes := make([]float64, len(s.paint.Dash))
		for i, d := range s.paint.Dash {
			dashes[i] = d * pointsOfPixel
		}
		doc.SetDashPattern(dashes, 0)
	}
	if style == "" {
		return
	}
	doc.SetAlpha(s.paint.opacity(), "Normal")
	for _, step := range s.path {
		p := step.points
		for i := range p {
			p[i] *= pointsOfPixel
		}
		switch step.op {
		case 'M':
			doc.MoveTo(p[0], p[1])
		case 'L':
			doc.LineTo(p[0], p[1])
		case 'C':
			doc.CurveBezierCubicTo(p[0], p[1], p[2], p[3], p[4], p[5])
		case 'Z':
			doc.ClosePath()
		}
	}
	doc.DrawPath(style)
}

// rgb returns the components of a colour.
func rgb(hex string) (r, g, b int) {
	n, err := strconv.ParseUint(hex[1:], 16, 32)
	if err != nil {
		panic("no colour: " + hex) // all colours are constants of ours
	}
	return int(n >> 16), int(n >> 8 & 0xff), int(n & 0xff)
}
