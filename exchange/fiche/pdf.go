package fiche

import (
	"fmt"
	"io"
	"strings"
	"time"

	"codeberg.org/go-pdf/fpdf"

	"github.com/whoplans/whoplans/exchange/colophon"
	"github.com/whoplans/whoplans/exchange/internal/paper"
	"github.com/whoplans/whoplans/internal/typeface"
)

// The layout of an A4 page, in points.
const (
	pageWidth  = 595.28
	pageHeight = 841.89
	sideMargin = 48.0
	topMargin  = 48.0
	footMargin = 52.0  // at the bottom, with the footer
	headColumn = 150.0 // the width of the column of heads
	lineHeight = 1.38  // as a multiple of the type size
)

// mostPages is how long a fiche should be. To achieve this, the type is made smaller, down
// to the last of typeSizes; a fiche that is still longer has more pages.
const mostPages = 4

var typeSizes = []float64{10, 9.5, 9, 8.5, 8, 7.5}

// WritePDF writes the fiche as a PDF. The number of a source links to its place in the
// list, and its URL to the web.
func (f *Fiche) WritePDF(w io.Writer) error {
	made, err := time.Parse(time.DateOnly, f.About.Date)
	if err != nil {
		return err
	}
	var p *printer
	for _, size := range typeSizes {
		p = &printer{Fiche: f, size: size, doc: paper.New(pageWidth, pageHeight, paper.About{
			Title: f.Title(), Subject: f.About.String(), Made: made,
		})}
		p.print()
		if p.doc.PageCount() <= mostPages {
			break
		}
	}
	return p.doc.Output(w)
}

// printer prints a fiche from top to bottom, page by page.
type printer struct {
	*Fiche
	doc   *fpdf.Fpdf
	size  float64 // of the type, in points
	y     float64 // how far the page is printed, in points from its top
	links []int   // to the sources, in their order
}

// ink is a colour as red, green and blue.
type ink [3]int

var (
	black = ink{29, 36, 48}
	quiet = ink{89, 101, 121}
	blue  = ink{44, 66, 107}
	rule  = ink{205, 212, 222}
)

// print prints the whole fiche.
func (p *printer) print() {
	p.doc.AliasNbPages("{pages}")
	p.doc.SetFooterFunc(func() {
		p.use("", 7.5, quiet)
		p.doc.Text(sideMargin, pageHeight-28, p.language.Say("%d of {pages}. %s. Written by whoplans on %s, of %s.",
			p.doc.PageNo(), p.Title(), p.About.Date, p.About.State()))
	})
	for range p.Sources {
		p.links = append(p.links, p.doc.AddLink())
	}
	p.turn()
	p.write("B", p.size*1.9, black, p.Name)
	p.write("", p.size, black, p.Lead())
	for _, s := range p.Facts {
		p.y += p.size * 0.3
		p.flow(p.lines(sideMargin, pageWidth-2*sideMargin, s))
	}
	for _, s := range p.Sections {
		p.title(s.Title)
		for _, r := range s.Rows {
			p.row(r)
		}
		if len(s.Lacks) > 0 {
			p.y += p.size * 0.3
			p.write("", p.size*0.92, quiet, p.Lacking(s))
		}
	}
	if len(p.Changes) > 0 {
		p.title(p.ChangesHead())
		for _, c := range p.Changes {
			p.row(Row{Head: p.Head(c), Says: []Sentence{{Text: c.Author + ": " + c.Reason}}})
		}
	}
	p.sources()
	p.title(p.AboutHead())
	for _, l := range p.Colophon() {
		p.write("", p.size*0.85, quiet, l)
	}
}

// turn starts a new page.
func (p *printer) turn() {
	p.doc.AddPage()
	p.y = topMargin
}

// use sets the font and colour.
func (p *printer) use(style string, size float64, colour ink) {
	p.doc.SetFont(typeface.Family, style, size)
	p.doc.SetTextColor(colour[0], colour[1], colour[2])
}

// room starts a new page unless the rest of this one is at least as high as height.
func (p *printer) room(height float64) {
	if p.y+height > pageHeight-footMargin && p.y > topMargin {
		p.turn()
	}
}

// title prints the heading of a section, and leaves room for some lines below it.
func (p *printer) title(text string) {
	p.y += p.size
	p.room(p.size * 6)
	p.write("B", p.size*1.2, black, text)
	p.y += 2
	p.rule()
}

// rule draws a line across the page.
func (p *printer) rule() {
	p.doc.SetDrawColor(rule[0], rule[1], rule[2])
	p.doc.SetLineWidth(0.6)
	p.doc.Line(sideMargin, p.y, pageWidth-sideMargin, p.y)
	p.y += p.size * 0.3
}

// write prints text across the whole width.
func (p *printer) write(style string, size float64, colour ink, text string) {
	p.use(style, size, colour)
	var lines []line
	for _, text := range p.doc.SplitText(text, pageWidth-2*sideMargin) {
		lines = append(lines, line{{x: sideMargin, text: text, style: style, size: size, colour: colour}})
	}
	p.flow(lines)
}

// line is the pieces of text on one line.
type line []piece

// piece is a piece of text, which may link to a source or to an address.
type piece struct {
	x       float64
	text    string
	style   string
	size    float64
	colour  ink
	source  int    // the number of the source that it links to; 0 for none
	address string // the URL that it links to; "" for none
}

// flow prints lines, and continues on new pages as necessary.
func (p *printer) flow(lines []line) {
	for _, l := range lines {
		height := 0.0
		for _, piece := range l {
			height = max(height, piece.size*lineHeight)
		}
		p.room(height)
		for _, piece := range l {
			p.use(piece.style, piece.size, piece.colour)
			p.doc.Text(piece.x, p.y+piece.size, piece.text)
			width := p.doc.GetStringWidth(piece.text)
			switch {
			case piece.source > 0:
				p.doc.Link(piece.x, p.y, width, height, p.links[piece.source-1])
			case piece.address != "":
				p.doc.LinkString(piece.x, p.y, width, height, piece.address)
			}
		}
		p.y += height
	}
}

// lines sets a sentence in a column, followed by the numbers of its sources.
func (p *printer) lines(x, width float64, s Sentence) []line {
	p.use("", p.size, black)
	var lines []line
	end := x + width // where what was written last ends
	for _, text := range p.doc.SplitText(s.Text, width) {
		lines = append(lines, line{{x: x, text: text, size: p.size, colour: black}})
		end = x + p.doc.GetStringWidth(text)
	}
	p.use("", p.size*0.85, blue)
	for _, n := range s.Sources {
		text := fmt.Sprintf(" [%d]", n)
		wide := p.doc.GetStringWidth(text)
		if end+wide > x+width {
			lines, end, text = append(lines, nil), x, strings.TrimSpace(text)
		}
		last := len(lines) - 1
		lines[last] = append(lines[last], piece{x: end, text: text, size: p.size * 0.85, colour: blue, source: n})
		end += wide
	}
	return lines
}

// mostKept is how many lines of a row are kept on one page.
const mostKept = 12

// row prints the head of a row and its sentences beside each other. A row of up to
// mostKept lines stays on one page.
func (p *printer) row(r Row) {
	p.use("B", p.size, black)
	var lines []line
	for _, text := range p.doc.SplitText(r.Head, headColumn-12) {
		lines = append(lines, line{{x: sideMargin, text: text, style: "B", size: p.size, colour: black}})
	}
	at := 0
	for _, s := range r.Says {
		for _, l := range p.lines(sideMargin+headColumn, pageWidth-2*sideMargin-headColumn, s) {
			if at == len(lines) {
				lines = append(lines, nil)
			}
			lines[at] = append(lines[at], l...)
			at++
		}
	}
	if len(lines) <= mostKept {
		p.room(float64(len(lines)) * p.size * lineHeight)
	}
	p.flow(lines)
	p.y += p.size * 0.25
	p.rule()
}

// sources prints the numbered list of sources.
func (p *printer) sources() {
	p.title(p.SourcesHead())
	const numbers = 24.0
	size := p.size * 0.88
	for i, s := range p.Sources {
		p.use("", size, black)
		var lines []line
		for _, text := range p.doc.SplitText(colophon.Reference(s), pageWidth-2*sideMargin-numbers) {
			lines = append(lines, line{{x: sideMargin + numbers, text: text, size: size, colour: black}})
		}
		p.use("", size*0.9, blue)
		for _, text := range p.doc.SplitText(string(s.URL), pageWidth-2*sideMargin-numbers) {
			l := piece{x: sideMargin + numbers, text: text, size: size * 0.9, colour: blue}
			if strings.HasPrefix(string(s.URL), "https://") || strings.HasPrefix(string(s.URL), "http://") {
				l.address = string(s.URL)
			}
			lines = append(lines, line{l})
		}
		if len(lines) == 0 {
			lines = append(lines, nil)
		}
		lines[0] = append(lines[0], piece{x: sideMargin, text: fmt.Sprintf("[%d]", i+1), size: size, colour: quiet})
		p.room(float64(len(lines)) * size * lineHeight)
		p.doc.SetLink(p.links[i], p.y, p.doc.PageNo())
		p.flow(lines)
		p.y += 1.5
	}
}
