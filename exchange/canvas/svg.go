package canvas

import (
	"bufio"
	"encoding/xml"
	"fmt"
	"io"
	"strings"

	"github.com/whoplans/whoplans/internal/typeface"
)

// WriteSVG writes the picture as SVG. Texts remain text; each states its width, so that it fits
// if another font is used. Everything is styled by attributes, which any content security
// policy allows.
func (c *Canvas) WriteSVG(w io.Writer) error {
	out := bufio.NewWriter(w)
	size := number(c.Width) + `" height="` + number(c.Height)
	fmt.Fprintf(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%s\" viewBox=\"0 0 %s %s\" role=\"img\" font-family=\"%s, sans-serif\">\n",
		size, number(c.Width), number(c.Height), typeface.Family)
	fmt.Fprintf(out, "<title>%s</title>\n<desc>%s</desc>\n", escape(c.Title), escape(c.Description))
	for _, s := range c.shapes {
		if s.text != nil {
			s.text.writeSVG(out)
			continue
		}
		fmt.Fprintf(out, `<path d="%s"%s`, s.path, s.paint.attributes())
		if s.name == "" {
			fmt.Fprint(out, "/>\n")
		} else {
			fmt.Fprintf(out, "><title>%s</title></path>\n", escape(s.name))
		}
	}
	fmt.Fprint(out, "</svg>\n")
	return out.Flush()
}

func (t *Text) writeSVG(out io.Writer) {
	if t.Text == "" {
		return
	}
	fmt.Fprintf(out, `<text x="%s" y="%s" font-size="%s" fill="%s" textLength="%s" lengthAdjust="spacingAndGlyphs"`,
		number(t.X), number(t.Y), number(t.Size), escape(t.Fill), number(t.Width()))
	if t.Bold {
		fmt.Fprint(out, ` font-weight="600"`)
	}
	if t.Anchor != "" && t.Anchor != Start {
		fmt.Fprintf(out, ` text-anchor="%s"`, t.Anchor)
	}
	fmt.Fprintf(out, ">%s</text>\n", escape(t.Text))
}

func (p Paint) attributes() string {
	var b strings.Builder
	fill := p.Fill
	if fill == "" {
		fill = "none"
	}
	fmt.Fprintf(&b, ` fill="%s"`, escape(fill))
	if p.Stroke != "" {
		fmt.Fprintf(&b, ` stroke="%s"`, escape(p.Stroke))
		if p.width() != 1 {
			fmt.Fprintf(&b, ` stroke-width="%s"`, number(p.width()))
		}
		if len(p.Dash) > 0 {
			dashes := make([]string, len(p.Dash))
			for i, d := range p.Dash {
				dashes[i] = number(d)
			}
			fmt.Fprintf(&b, ` stroke-dasharray="%s"`, strings.Join(dashes, " "))
		}
	}
	if o := p.opacity(); o != 1 {
		fmt.Fprintf(&b, ` opacity="%s"`, number(o))
	}
	return b.String()
}

// escape escapes a text for XML, and replaces characters that XML cannot contain.
func escape(text string) string {
	var b strings.Builder
	_ = xml.EscapeText(&b, []byte(text)) // a builder does not fail
	return b.String()
}
