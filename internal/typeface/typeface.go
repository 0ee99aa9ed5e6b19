// Package typeface is the font of pages and pictures: Noto Sans with the letters of Europe's
// languages. It says how wide a text is and where its lines break, so that a drawing looks the
// same wherever it is drawn. Its files are those that web/app serves to browsers, unpacked.
package typeface

import (
	_ "embed"
	"strings"
	"sync"
	"unicode/utf8"

	"golang.org/x/image/font"
	"golang.org/x/image/font/sfnt"
	"golang.org/x/image/math/fixed"
)

// Family is what the font is called in style sheets.
const Family = "Noto Sans"

// Face is one of the weights of the font.
type Face struct {
	Weight int    // as style sheets have it
	File   []byte // TrueType

	parsed func() *sfnt.Font
}

//go:embed noto-sans-400.ttf
var regular []byte

//go:embed noto-sans-600.ttf
var semiBold []byte

// The faces.
var (
	Regular  = newFace(400, regular)
	SemiBold = newFace(600, semiBold)
)

func newFace(weight int, file []byte) *Face {
	return &Face{weight, file, sync.OnceValue(func() *sfnt.Font {
		f, err := sfnt.Parse(file)
		if err != nil {
			panic(err) // the file is part of the program
		}
		return f
	})}
}

// em is how many units of the font its size stands for.
const em = 1000

// Has reports whether the font has a letter.
func (f *Face) Has(letter rune) bool {
	i, err := f.parsed().GlyphIndex(&sfnt.Buffer{}, letter)
	return err == nil && i != 0
}

// Width is how wide a text is at a size, with the pairs of its letters drawn together as
// browsers do.
func (f *Face) Width(text string, size float64) float64 {
	var (
		parsed = f.parsed()
		buf    sfnt.Buffer
		width  fixed.Int26_6
		before sfnt.GlyphIndex
	)
	for _, letter := range text {
		i, err := parsed.GlyphIndex(&buf, letter)
		if err != nil {
			continue
		}
		if advance, err := parsed.GlyphAdvance(&buf, i, fixed.I(em), font.HintingNone); err == nil {
			width += advance
		}
		if before != 0 && i != 0 {
			if kern, err := parsed.Kern(&buf, before, i, fixed.I(em), font.HintingNone); err == nil {
				width += kern
			}
		}
		before = i
	}
	return float64(width) / 64 / em * size
}

// Lines breaks a text into at most so many lines that fit a width, between words and after
// hyphens. What doesn't fit the last one ends in an ellipsis; text is never made smaller.
func (f *Face) Lines(text string, size, width float64, most int) []string {
	pieces := piecesOf(text)
	var lines []string
	line := ""
	for i, piece := range pieces {
		if longer := line + piece; line == "" || f.Width(longer, size) <= width {
			line = strings.TrimLeft(longer, " ")
			continue
		}
		if len(lines) == most-1 {
			return append(lines, f.cut(line+strings.Join(pieces[i:], ""), size, width))
		}
		lines = append(lines, f.cut(line, size, width))
		line = strings.TrimLeft(piece, " ")
	}
	return append(lines, f.cut(line, size, width))
}

// piecesOf are what a text may be broken between; a space stands before what follows it.
func piecesOf(text string) []string {
	var pieces []string
	for _, word := range strings.Fields(text) {
		for i, piece := range strings.SplitAfter(word, "-") {
			switch {
			case i == 0:
				pieces = append(pieces, " "+piece)
			case piece != "":
				pieces = append(pieces, piece)
			}
		}
	}
	return pieces
}

// cut shortens a text that is wider than a width.
func (f *Face) cut(text string, size, width float64) string {
	if f.Width(text, size) <= width {
		return text
	}
	for text != "" && f.Width(text+"…", size) > width {
		_, n := utf8.DecodeLastRuneInString(text)
		text = strings.TrimSpace(text[:len(text)-n])
	}
	return text + "…"
}

// Pen draws the outlines of letters.
type Pen interface {
	MoveTo(x, y float64)
	LineTo(x, y float64)
	QuadraticTo(x1, y1, x, y float64)
	CubicTo(x1, y1, x2, y2, x, y float64)
	ClosePath()
}

// Outline draws a text that begins at x on the line y.
func (f *Face) Outline(pen Pen, text string, size, x, y float64) error {
	var (
		parsed = f.parsed()
		buf    sfnt.Buffer
		before = ""
		units  = func(v fixed.Int26_6) float64 { return float64(v) / 64 / em * size }
	)
	for _, letter := range text {
		before += string(letter)
		i, err := parsed.GlyphIndex(&buf, letter)
		if err != nil {
			return err
		}
		segments, err := parsed.LoadGlyph(&buf, i, fixed.I(em), nil)
		if err != nil {
			return err
		}
		// Where the letter begins: what stands before it is drawn together with it.
		dx := x + f.Width(before, size) - f.Width(string(letter), size)
		at := func(p fixed.Point26_6) (float64, float64) { return dx + units(p.X), y + units(p.Y) }
		for n, s := range segments {
			x1, y1 := at(s.Args[0])
			switch s.Op {
			case sfnt.SegmentOpMoveTo:
				if n > 0 {
					pen.ClosePath()
				}
				pen.MoveTo(x1, y1)
			case sfnt.SegmentOpLineTo:
				pen.LineTo(x1, y1)
			case sfnt.SegmentOpQuadTo:
				x2, y2 := at(s.Args[1])
				pen.QuadraticTo(x1, y1, x2, y2)
			case sfnt.SegmentOpCubeTo:
				x2, y2 := at(s.Args[1])
				x3, y3 := at(s.Args[2])
				pen.CubicTo(x1, y1, x2, y2, x3, y3)
			}
		}
		if len(segments) > 0 {
			pen.ClosePath()
		}
	}
	return nil
}
