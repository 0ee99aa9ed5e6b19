package picture_test

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"image/png"
	"io"
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/whoplans/whoplans/exchange/canvas"
	"github.com/whoplans/whoplans/exchange/colophon"
	"github.com/whoplans/whoplans/exchange/picture"
	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/graphtest"
	"github.com/whoplans/whoplans/internal/debian"
	"github.com/whoplans/whoplans/seed/seedtest"
)

func draw(t *testing.T, v *graph.View, countries []graph.JurisdictionCode, o picture.Options) *canvas.Canvas {
	t.Helper()
	about, err := colophon.For(t.Context(), v, "a picture")
	if err != nil {
		t.Fatal(err)
	}
	c, err := picture.Of(t.Context(), v, countries, about, o)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// Every picture of every country is SVG that holds nothing but shapes and texts, says what it is
// and where it is from, stays within its frame, cuts nothing off and writes no text over another.
func TestSVG(t *testing.T) {
	v := graphtest.View(t, graph.New(seedtest.Memory(t)))
	most := graph.MaxPage
	page, err := graph.List[graph.JurisdictionConnection](t.Context(), v, "Jurisdiction", graph.ListArgs{First: &most})
	if err != nil {
		t.Fatal(err)
	}
	check := func(name string, c *canvas.Canvas, says ...string) {
		t.Run(name, func(t *testing.T) {
			var out bytes.Buffer
			if err := c.WriteSVG(&out); err != nil {
				t.Fatal(err)
			}
			text := scan(t, out.Bytes(), c.Width, c.Height)
			for _, want := range append(says, "revision 1", "CC-BY-4.0", "decides") {
				if !strings.Contains(text, want) {
					t.Errorf("it does not say %q", want)
				}
			}
			for line := range strings.Lines(text) {
				if strings.HasSuffix(line, "…\n") {
					t.Errorf("%q is cut off", line)
				}
			}
		})
	}
	for _, country := range page.Nodes() {
		for _, d := range []picture.Drawing{picture.Flow, picture.Network, picture.Matrix} {
			c := draw(t, v, []graph.JurisdictionCode{graph.JurisdictionCode(country.Code)}, picture.Options{Drawing: d, Past: true})
			check(country.Code+" "+string(d), c, country.Name)
		}
	}
	check("all", draw(t, v, nil, picture.Options{}), "across Europe", "ENG", "Sources: ")
}

var colour = regexp.MustCompile(`^(none|#[0-9a-f]{6})$`)

// scan holds each element and attribute of a picture against what pictures may have, and returns
// its texts.
func scan(t *testing.T, svg []byte, width, height float64) string {
	t.Helper()
	may := map[string][]string{
		"svg":   {"xmlns", "width", "height", "viewBox", "role", "font-family"},
		"path":  {"d", "fill", "stroke", "stroke-width", "stroke-dasharray", "opacity"},
		"text":  {"x", "y", "font-size", "font-weight", "fill", "text-anchor", "textLength", "lengthAdjust"},
		"title": {}, "desc": {},
	}
	var texts strings.Builder
	var written []area
	number := func(of xml.StartElement, name string) float64 {
		for _, a := range of.Attr {
			if a.Name.Local == name {
				x, err := strconv.ParseFloat(a.Value, 64)
				if err != nil {
					t.Errorf("%s=%q", name, a.Value)
				}
				return x
			}
		}
		return 0
	}
	for dec := xml.NewDecoder(bytes.NewReader(svg)); ; {
		token, err := dec.Token()
		if errors.Is(err, io.EOF) {
			for i, one := range written {
				for _, other := range written[:i] {
					if one.meets(other) {
						t.Errorf("two texts stand on each other at %.0f, %.0f and %.0f, %.0f", one.x, one.y, other.x, other.y)
					}
				}
			}
			return texts.String()
		}
		if err != nil {
			t.Fatal(err)
		}
		switch token := token.(type) {
		case xml.CharData:
			fmt.Fprintf(&texts, "%s\n", token)
		case xml.Directive:
			t.Errorf("it has <!%s>", token)
		case xml.StartElement:
			attributes, known := may[token.Name.Local]
			if !known {
				t.Errorf("it has <%s>", token.Name.Local)
			}
			for _, a := range token.Attr {
				if !slices.Contains(attributes, a.Name.Local) {
					t.Errorf("<%s> has %s=%q", token.Name.Local, a.Name.Local, a.Value)
				}
				if (a.Name.Local == "fill" || a.Name.Local == "stroke") && !colour.MatchString(a.Value) {
					t.Errorf("%s is %q", a.Name.Local, a.Value)
				}
			}
			if token.Name.Local == "text" {
				x, y, w := number(token, "x"), number(token, "y"), number(token, "textLength")
				size := number(token, "font-size")
				left := x
				if slices.ContainsFunc(token.Attr, func(a xml.Attr) bool { return a.Name.Local == "text-anchor" && a.Value == "middle" }) {
					left -= w / 2
				}
				written = append(written, area{left, y - 0.7*size, w, 0.7 * size})
				if x < 0 || y < 0 || x > width || y > height || slices.ContainsFunc(token.Attr, func(a xml.Attr) bool { return a.Name.Local == "text-anchor" }) && w/2 > x || x+w/2 > width {
					t.Errorf("a text of %.0f pixels stands at %.0f, %.0f in a picture of %.0f × %.0f", w, x, y, width, height)
				}
			}
		}
	}
}

// area is where letters stand.
type area struct{ x, y, width, height float64 }

func (a area) meets(b area) bool {
	return a.x < b.x+b.width && b.x < a.x+a.width && a.y < b.y+b.height && b.y < a.y+a.height
}

// PNGs have two dots for a pixel, and something is drawn on them.
func TestPNG(t *testing.T) {
	v := graphtest.View(t, graph.New(seedtest.Memory(t)))
	for _, d := range picture.Drawings() {
		if d == picture.RoadMap {
			continue // it takes a scenario
		}
		countries := []graph.JurisdictionCode{"SI"}
		if d == picture.HeatMap {
			countries = nil
		}
		c := draw(t, v, countries, picture.Options{Drawing: d})
		var out bytes.Buffer
		if err := c.WritePNG(&out); err != nil {
			t.Fatalf("%s: %v", d, err)
		}
		dots, err := png.Decode(&out)
		if err != nil {
			t.Fatalf("%s: %v", d, err)
		}
		if size := dots.Bounds().Size(); size.X != int(math.Ceil(2*c.Width)) || size.Y != int(math.Ceil(2*c.Height)) {
			t.Errorf("%s is %v, of %v × %v pixels", d, size, c.Width, c.Height)
		}
		colours := map[string]bool{}
		for y := 0; y < dots.Bounds().Dy(); y += 3 {
			for x := 0; x < dots.Bounds().Dx(); x += 3 {
				r, g, b, _ := dots.At(x, y).RGBA()
				colours[fmt.Sprintf("%02x%02x%02x", r>>8, g>>8, b>>8)] = true
			}
		}
		if len(colours) < 20 || !colours["ffffff"] {
			t.Errorf("%s has %d colours", d, len(colours))
		}
	}
}

// names are those of bodies in letters of all of Europe.
var names = []string{
	"Ministerul Sănătății și Științei", "Sağlık Bakanlığı İstanbul", "Główny Urząd Łódź", "Országos Kórházi Főigazgatóság, Győr",
	"Υπουργείο Υγείας και Ωφέλειας", "Министерство на здравеопазването", "Þjóðskrá Íslands ðæö", "Ministerstvo zdravotníctva, Ďáľňôŕ", "Maħkema Għawdex ċġż", "Štátny ústav, Žilina č",
}

// A PDF has the fonts that it needs in it, and its texts can be searched, in any language of Europe.
func TestPDF(t *testing.T) {
	if testing.Short() {
		t.Skip("installs a program")
	}
	if _, err := debian.Command(t.Context(), t.Output(), "pdftotext", "PDFs are read back", "poppler-utils"); err != nil {
		t.Fatal(err)
	}
	drawing := "aa: Jurisdiction\nstage-a: PlanningTask stage=true\nintake: PlanningTask broader=stage-a\n"
	for i, name := range names {
		drawing += fmt.Sprintf("who-%d: PlanningBody aa names=en:%s\nwho-%d -RESPONSIBLE-> intake (aa)\n", i, strings.NewReplacer(" ", "_", ",", "").Replace(name), i)
	}
	v := graphtest.View(t, graphtest.Draw(t, drawing))
	for _, d := range []picture.Drawing{picture.Flow, picture.Network, picture.Matrix} {
		t.Run(string(d), func(t *testing.T) {
			file := filepath.Join(t.TempDir(), "picture.pdf")
			var out bytes.Buffer
			c := draw(t, v, []graph.JurisdictionCode{"AA"}, picture.Options{Drawing: d})
			if err := c.WritePDF(&out, time.Date(2026, 1, 15, 0, 0, 0, 0, time.UTC)); err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(file, out.Bytes(), 0o600); err != nil {
				t.Fatal(err)
			}
			run := func(name string, args ...string) string {
				said, err := exec.CommandContext(t.Context(), name, args...).CombinedOutput()
				if err != nil {
					t.Fatalf("%s: %v\n%s", name, err, said)
				}
				return string(said)
			}
			text := strings.Join(strings.Fields(run("pdftotext", "-raw", file, "-")), " ")
			for _, name := range names {
				// A name may stand on several lines, between others.
				for _, word := range strings.Fields(strings.ReplaceAll(name, ",", "")) {
					if !strings.Contains(text, word) {
						t.Errorf("%q cannot be found in %q", word, text)
					}
				}
			}
			fonts := strings.Split(strings.TrimSpace(run("pdffonts", file)), "\n")[2:]
			if len(fonts) == 0 {
				t.Error("it has no fonts")
			}
			for _, font := range fonts {
				// Embedded, and with the letters that its signs stand for.
				if !regexp.MustCompile(`Identity-H +yes (yes|no ) yes`).MatchString(font) {
					t.Errorf("a font is not in it: %s", font)
				}
			}
			info := run("pdfinfo", file)
			if !strings.Contains(info, "Pages:           1\n") || !strings.Contains(info, " aa\n") || out.Len() > 60_000 {
				t.Errorf("it has %d bytes, and says of itself:\n%s", out.Len(), info)
			}
		})
	}
}

// What is tied to what is selected is drawn as it is, and the rest faint; who is folded away is not.
func TestSelected(t *testing.T) {
	v := graphtest.View(t, graphtest.Draw(t, `
		aa: Jurisdiction
		stage-a: PlanningTask stage=true
		intake: PlanningTask broader=stage-a
		forecast: PlanningTask broader=stage-a
		moh: PlanningBody aa name=Ministry
		unit: PlanningBody aa name=Unit
		moh -ACCOUNTABLE-> intake (aa)
		unit -RESPONSIBLE-> forecast (aa)`))
	fill := func(d picture.Drawing, selected graph.ID, label string) string {
		t.Helper()
		var out bytes.Buffer
		if err := draw(t, v, []graph.JurisdictionCode{"AA"}, picture.Options{Drawing: d, Selected: selected}).WriteSVG(&out); err != nil {
			t.Fatal(err)
		}
		found := regexp.MustCompile(`fill="(#[0-9a-f]+)"[^>]*>` + label + `</text>`).FindStringSubmatch(out.String())
		if found == nil {
			t.Fatalf("%s: there is no %s in %s", d, label, out.String())
		}
		return found[1]
	}
	for _, d := range []picture.Drawing{picture.Flow, picture.Network} {
		if lit, faint := fill(d, "intake", "Ministry"), fill(d, "intake", "Unit"); lit != picture.Palette["ink"] || faint == lit {
			t.Errorf("%s: who decides is %s, who has no part is %s", d, lit, faint)
		}
		for _, selected := range []graph.ID{"", "nobody"} {
			if got := fill(d, selected, "Unit"); got != picture.Palette["ink"] {
				t.Errorf("%s: with %q selected all is %s", d, selected, got)
			}
		}
	}
}

// What cannot be drawn is refused, with what could be.
func TestRefuses(t *testing.T) {
	v := graphtest.View(t, graphtest.Draw(t, "aa: Jurisdiction\nbb: Jurisdiction\n"))
	for _, tt := range []struct {
		countries []graph.JurisdictionCode
		options   picture.Options
		want      string
	}{
		{[]graph.JurisdictionCode{"AA", "BB"}, picture.Options{Drawing: picture.Flow}, "heat map"},
		{nil, picture.Options{Drawing: picture.Network}, "of one country"},
		{[]graph.JurisdictionCode{"CC"}, picture.Options{}, "CC"},
		{[]graph.JurisdictionCode{"AA"}, picture.Options{Drawing: "pie"}, "matrix"},
	} {
		if _, err := picture.Of(t.Context(), v, tt.countries, &colophon.Colophon{}, tt.options); err == nil || !strings.Contains(err.Error(), tt.want) {
			t.Errorf("%v, %v: %v", tt.countries, tt.options, err)
		}
	}
	if _, err := picture.ParseDrawing("pie"); !errors.Is(err, graph.ErrInvalid) {
		t.Errorf("a drawing that there is not: %v", err)
	}
}

// Pictures have the colours of the pages.
func TestPalette(t *testing.T) {
	file, err := os.ReadFile("../../web/app/src/style/tokens.css")
	if err != nil {
		t.Fatal(err)
	}
	light, _, _ := strings.Cut(string(file), "[data-theme='dark']")
	for name, want := range picture.Palette {
		found := regexp.MustCompile(`--` + name + `: (#[0-9a-f]+);`).FindStringSubmatch(light)
		if found == nil {
			t.Errorf("the pages have no colour %s", name)
			continue
		}
		got := found[1]
		if len(got) == 4 {
			got = "#" + strings.Repeat(got[1:2], 2) + strings.Repeat(got[2:3], 2) + strings.Repeat(got[3:4], 2)
		}
		if got != want {
			t.Errorf("%s is %s in pictures and %s in pages", name, want, got)
		}
	}
}
