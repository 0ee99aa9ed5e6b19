// Package canvas provides a canvas of shapes and texts that can be written as SVG, PNG and PDF.
// The files contain no scripts, links, styles or anything else that is not visible.
package canvas

import (
	"fmt"
	"math"
	"strconv"
	"strings"

	"github.com/whoplans/whoplans/internal/typeface"
)

// Canvas is a picture. All numbers are pixels from the top left corner.
type Canvas struct {
	Title       string
	Description string // what a file says about itself
	Width       float64
	Height      float64

	shapes []shape
	fade   fade
}

// fade is how far colours are mixed with the ground.
type fade struct {
	ground string
	share  float64
}

// shape is a path or a text, with the name that a pointer over it shows.
type shape struct {
	path  Path
	paint Paint
	text  *Text
	name  string
}

// Paint is how a path is painted. Colours are written as in style sheets, "#rrggbb"; an empty
// one is none.
type Paint struct {
	Fill    string
	Stroke  string
	Width   float64 // of the stroke; 1 if it is 0
	Dash    []float64
	Opacity float64 // 1 if it is 0
}

func (p Paint) opacity() float64 {
	if p.Opacity == 0 {
		return 1
	}
	return p.Opacity
}

func (p Paint) width() float64 {
	if p.Width == 0 {
		return 1
	}
	return p.Width
}

// Text is a line of text.
type Text struct {
	X, Y   float64 // of its anchor, on the line
	Text   string
	Size   float64
	Bold   bool
	Fill   string
	Anchor Anchor
}

// Anchor is the point of a text that its position gives.
type Anchor string

// The anchors.
const (
	Start  Anchor = "start"
	Middle Anchor = "middle"
	End    Anchor = "end"
)

func (t *Text) face() *typeface.Face {
	if t.Bold {
		return typeface.SemiBold
	}
	return typeface.Regular
}

// Width returns the width of the text.
func (t *Text) Width() float64 { return t.face().Width(t.Text, t.Size) }

// start returns where a text of a given width begins.
func (t *Text) start(width float64) float64 {
	switch t.Anchor {
	case Middle:
		return t.X - width/2
	case End:
		return t.X - width
	}
	return t.X
}

// Path is a sequence of steps.
type Path []step

// step is one segment of a path, up to its last point.
type step struct {
	op     byte // M, L, C or Z
	points [6]float64
}

var pointsOf = map[byte]int{'M': 2, 'L': 2, 'C': 6, 'Z': 0}

// ParsePath parses an SVG path of absolute moves, lines and cubic curves.
func ParsePath(text string) (Path, error) {
	var path Path
	for text != "" {
		s := step{op: text[0]}
		n, known := pointsOf[s.op]
		if !known {
			return nil, fmt.Errorf("a path has no step %q", text[:1])
		}
		rest := text[1:]
		if end := strings.IndexAny(rest, "MLCZ"); end >= 0 {
			rest, text = rest[:end], rest[end:]
		} else {
			text = ""
		}
		numbers := strings.Fields(rest)
		if len(numbers) != n {
			return nil, fmt.Errorf("step %c of a path has %d numbers, not %d", s.op, n, len(numbers))
		}
		for i, number := range numbers {
			var err error
			if s.points[i], err = strconv.ParseFloat(number, 64); err != nil {
				return nil, err
			}
		}
		path = append(path, s)
	}
	return path, nil
}

// Line returns a path through points, given as x and y in turn.
func Line(points ...float64) Path {
	path := Path{{'M', [6]float64{points[0], points[1]}}}
	for i := 2; i+1 < len(points); i += 2 {
		path = append(path, step{'L', [6]float64{points[i], points[i+1]}})
	}
	return path
}

// Polygon returns a closed line.
func Polygon(points ...float64) Path { return append(Line(points...), step{op: 'Z'}) }

// Curve appends a cubic curve to a path.
func (p Path) Curve(x1, y1, x2, y2, x, y float64) Path {
	return append(p, step{'C', [6]float64{x1, y1, x2, y2, x, y}})
}

// arc is the distance of the handles of a quarter circle from its ends, as a share of the
// radius.
const arc = 0.5523

// Rect returns a rectangle with round corners.
func Rect(x, y, w, h, r float64) Path {
	if r == 0 {
		return Polygon(x, y, x+w, y, x+w, y+h, x, y+h)
	}
	r = min(r, w/2, h/2)
	k := r * (1 - arc)
	p := Line(x+r, y, x+w-r, y).Curve(x+w-k, y, x+w, y+k, x+w, y+r)
	p = append(p, Line(x+w, y+h-r)...).Curve(x+w, y+h-k, x+w-k, y+h, x+w-r, y+h)
	p = append(p, Line(x+r, y+h)...).Curve(x+k, y+h, x, y+h-k, x, y+h-r)
	p = append(p, Line(x, y+r)...).Curve(x, y+k, x+k, y, x+r, y)
	for i := range p {
		if i > 0 && p[i].op == 'M' {
			p[i].op = 'L'
		}
	}
	return append(p, step{op: 'Z'})
}

// Ellipse returns an ellipse around a centre.
func Ellipse(x, y, rx, ry float64) Path {
	kx, ky := rx*arc, ry*arc
	p := Line(x+rx, y).Curve(x+rx, y+ky, x+kx, y+ry, x, y+ry).Curve(x-kx, y+ry, x-rx, y+ky, x-rx, y)
	return append(p.Curve(x-rx, y-ky, x-kx, y-ry, x, y-ry).Curve(x+kx, y-ry, x+rx, y-ky, x+rx, y), step{op: 'Z'})
}

// String returns the path in SVG's notation.
func (p Path) String() string {
	var b strings.Builder
	for _, s := range p {
		b.WriteByte(s.op)
		for i, n := range s.points[:pointsOf[s.op]] {
			if i > 0 {
				b.WriteByte(' ')
			}
			b.WriteString(number(n))
		}
	}
	return b.String()
}

// number formats a number with as many digits as are visible.
func number(x float64) string {
	return strconv.FormatFloat(math.Round(x*100)/100+0, 'f', -1, 64) // +0 turns -0 into 0
}

// Moved returns the path, moved to the right and down.
func (p Path) Moved(dx, dy float64) Path {
	out := make(Path, len(p))
	for i, s := range p {
		for n := 0; n+1 < pointsOf[s.op]; n += 2 {
			s.points[n] += dx
			s.points[n+1] += dy
		}
		out[i] = s
	}
	return out
}

// Draw draws a path.
func (c *Canvas) Draw(p Path, paint Paint) {
	paint.Fill, paint.Stroke = c.faded(paint.Fill), c.faded(paint.Stroke)
	c.shapes = append(c.shapes, shape{path: p, paint: paint})
}

// Write writes a text.
func (c *Canvas) Write(t Text) {
	t.Fill = c.faded(t.Fill)
	c.shapes = append(c.shapes, shape{text: &t})
}

// Fade mixes the colours of what is drawn from now on with the ground's: 0 leaves them as they
// are, 1 makes them invisible.
func (c *Canvas) Fade(ground string, share float64) { c.fade = fade{ground, share} }

// faded returns a colour mixed with the ground.
func (c *Canvas) faded(colour string) string {
	if colour == "" || c.fade.share == 0 {
		return colour
	}
	r, g, b := rgb(colour)
	gr, gg, gb := rgb(c.fade.ground)
	mixed := func(of, ground int) int {
		return int(math.Round(float64(of)*(1-c.fade.share) + float64(ground)*c.fade.share))
	}
	return fmt.Sprintf("#%02x%02x%02x", mixed(r, gr), mixed(g, gg), mixed(b, gb))
}

// Name names the last shape for those who point at it.
func (c *Canvas) Name(name string) { c.shapes[len(c.shapes)-1].name = name }

// Place draws another canvas on this one, moved to the right and down.
func (c *Canvas) Place(other *Canvas, dx, dy float64) {
	for _, s := range other.shapes {
		if s.text != nil {
			moved := *s.text
			moved.X, moved.Y = moved.X+dx, moved.Y+dy
			s.text = &moved
		}
		s.path = s.path.Moved(dx, dy)
		c.shapes = append(c.shapes, s)
	}
}

// Ground paints the background, which was the first thing drawn.
func (c *Canvas) Ground(fill string) {
	c.shapes[0] = shape{path: Rect(0, 0, c.Width, c.Height, 0), paint: Paint{Fill: fill}}
}
