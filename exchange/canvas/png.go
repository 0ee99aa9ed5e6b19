package canvas

import (
	"fmt"
	"io"
	"math"

	"git.sr.ht/~sbinet/gg"

	"github.com/whoplans/whoplans/graph"
)

// Bounds of a PNG.
const (
	pngScale   = 2          // dots per pixel, so that it is sharp on any screen
	mostDots   = 40_000_000 // of four bytes each
	leastScale = 1
)

// WritePNG writes the picture as PNG with two dots per pixel, or fewer if it is very large.
func (c *Canvas) WritePNG(w io.Writer) error {
	scale := min(pngScale, math.Sqrt(mostDots/(c.Width*c.Height)))
	if scale < leastScale {
		return graph.TooLarge("%.0f × %.0f pixels are more than a PNG can hold legibly; take it as SVG or PDF", c.Width, c.Height)
	}
	dots := gg.NewContext(int(math.Ceil(c.Width*scale)), int(math.Ceil(c.Height*scale)))
	dots.SetHexColor("#ffffff")
	dots.Clear()
	dots.Scale(scale, scale)
	for _, s := range c.shapes {
		if s.text != nil {
			dots.SetHexColor(s.text.Fill)
			if err := s.text.face().Outline(dots, s.text.Text, s.text.Size, s.text.start(s.text.Width()), s.text.Y); err != nil {
				return err
			}
			dots.Fill()
			continue
		}
		s.paintDots(dots, scale)
	}
	return dots.EncodePNG(w)
}

func (s *shape) paintDots(dots *gg.Context, scale float64) {
	for _, step := range s.path {
		p := step.points
		switch step.op {
		case 'M':
			dots.MoveTo(p[0], p[1])
		case 'L':
			dots.LineTo(p[0], p[1])
		case 'C':
			dots.CubicTo(p[0], p[1], p[2], p[3], p[4], p[5])
		case 'Z':
			dots.ClosePath()
		}
	}
	alpha := fmt.Sprintf("%02x", int(math.Round(255*s.paint.opacity())))
	if s.paint.Fill != "" {
		dots.SetHexColor(s.paint.Fill + alpha)
		dots.FillPreserve()
	}
	if s.paint.Stroke != "" {
		dots.SetHexColor(s.paint.Stroke + alpha)
		dots.SetLineWidth(s.paint.width() * scale) // gg expects dots
		dashes := make([]float64, len(s.paint.Dash))
		for i, d := range s.paint.Dash {
			dashes[i] = d * scale
		}
		dots.SetDash(dashes...)
		dots.SetLineCapButt()
		dots.StrokePreserve()
	}
	dots.ClearPath()
}
