package canvas_test

import (
	"bytes"
	"encoding/xml"
	"image/color"
	"image/png"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/whoplans/whoplans/exchange/canvas"
)

func small() *canvas.Canvas {
	c := &canvas.Canvas{Title: `Who "plans" <&>`, Description: "asked: all\n", Width: 120, Height: 60}
	c.Draw(nil, canvas.Paint{})
	c.Draw(canvas.Rect(10, 10, 40, 20, 0), canvas.Paint{Fill: "#27a084"})
	c.Name("a box & more")
	c.Draw(canvas.Line(60, 20, 110, 20).Curve(110, 30, 100, 40, 90, 40), canvas.Paint{Stroke: "#7a1f12", Width: 4, Dash: []float64{4, 3}, Opacity: 0.5})
	c.Write(canvas.Text{X: 60, Y: 55, Text: "Îș & Łő <b>", Size: 12, Bold: true, Fill: "#15202b", Anchor: canvas.Middle})
	c.Ground("#ffffff")
	return c
}

func TestWriteSVG(t *testing.T) {
	var got bytes.Buffer
	if err := small().WriteSVG(&got); err != nil {
		t.Fatal(err)
	}
	const want = `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="120" height="60" viewBox="0 0 120 60" role="img" font-family="Noto Sans, sans-serif">
<title>Who &#34;plans&#34; &lt;&amp;&gt;</title>
<desc>asked: all&#xA;</desc>
<path d="M0 0L120 0L120 60L0 60Z" fill="#ffffff"/>
<path d="M10 10L50 10L50 30L10 30Z" fill="#27a084"><title>a box &amp; more</title></path>
<path d="M60 20L110 20C110 30 100 40 90 40" fill="none" stroke="#7a1f12" stroke-width="4" stroke-dasharray="4 3" opacity="0.5"/>
<text x="60" y="55" font-size="12" fill="#15202b" textLength="63.88" lengthAdjust="spacingAndGlyphs" font-weight="600" text-anchor="middle">Îș &amp; Łő &lt;b&gt;</text>
</svg>
`
	if diff := cmp.Diff(want, got.String()); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if err := xml.Unmarshal(got.Bytes(), new(struct{})); err != nil {
		t.Error(err)
	}
}

// A PNG has two dots for a pixel, in the colours that were drawn.
func TestWritePNG(t *testing.T) {
	var out bytes.Buffer
	if err := small().WritePNG(&out); err != nil {
		t.Fatal(err)
	}
	dots, err := png.Decode(&out)
	if err != nil {
		t.Fatal(err)
	}
	if size := dots.Bounds().Size(); size.X != 240 || size.Y != 120 {
		t.Errorf("it is %v", size)
	}
	for _, tt := range []struct {
		what string
		x, y int
		want color.RGBA
	}{
		{"the ground", 2, 2, color.RGBA{0xff, 0xff, 0xff, 0xff}},
		{"the box", 60, 40, color.RGBA{0x27, 0xa0, 0x84, 0xff}},
		{"half of a stroke", 124, 40, color.RGBA{0xbc, 0x8f, 0x89, 0xff}},
		{"between its dashes", 131, 40, color.RGBA{0xff, 0xff, 0xff, 0xff}},
	} {
		got := color.RGBAModel.Convert(dots.At(tt.x, tt.y)).(color.RGBA)
		for i, c := range []uint8{got.R, got.G, got.B} {
			if want := []uint8{tt.want.R, tt.want.G, tt.want.B}[i]; max(c, want)-min(c, want) > 3 {
				t.Errorf("%s is %v, not %v", tt.what, got, tt.want)
				break
			}
		}
	}
	ink := 0
	for x := 40; x < 200; x++ {
		for y := 90; y < 116; y++ {
			if r, _, _, _ := dots.At(x, y).RGBA(); r < 0x8000 {
				ink++
			}
		}
	}
	if ink < 300 {
		t.Errorf("the text has %d dark dots", ink)
	}
}

func TestTooLargeForPNG(t *testing.T) {
	err := (&canvas.Canvas{Width: 10_000, Height: 10_000}).WritePNG(&bytes.Buffer{})
	if err == nil || !strings.Contains(err.Error(), "SVG") {
		t.Errorf("100 million pixels: %v", err)
	}
	var out bytes.Buffer
	if err := (&canvas.Canvas{Width: 5000, Height: 5000}).WritePNG(&out); err != nil {
		t.Fatal(err)
	}
	if config, err := png.DecodeConfig(&out); err != nil || config.Width < 5000 || config.Width > 6400 {
		t.Errorf("a large one is %d dots wide, error %v", config.Width, err)
	}
}

// A PDF is the same again when it is made on the same day.
func TestWritePDFAgain(t *testing.T) {
	day := time.Date(2026, 1, 15, 0, 0, 0, 0, time.UTC)
	var first, second bytes.Buffer
	for _, out := range []*bytes.Buffer{&first, &second} {
		if err := small().WritePDF(out, day); err != nil {
			t.Fatal(err)
		}
	}
	if !bytes.Equal(first.Bytes(), second.Bytes()) {
		t.Error("two of the same differ")
	}
	if !bytes.HasPrefix(first.Bytes(), []byte("%PDF-")) || !bytes.Contains(first.Bytes(), []byte("/MediaBox [0 0 90.00 45.00]")) {
		t.Errorf("no PDF of 90 by 45 points: %.2000q", first.String())
	}
}

func TestParsePath(t *testing.T) {
	for _, text := range []string{"M0 0L10 5.5", "M1 2C3 4 5 6 7 8L9 10C1 1 2 2 3 3", "M0 0L1 1Z", ""} {
		path, err := canvas.ParsePath(text)
		if err != nil || path.String() != text {
			t.Errorf("%q is read as %q, error %v", text, path, err)
		}
	}
	for _, text := range []string{"Q1 2 3 4", "M1", "M1 2 3", "Mx y", " M0 0"} {
		if path, err := canvas.ParsePath(text); err == nil {
			t.Errorf("%q is read as %q", text, path)
		}
	}
}

func TestFade(t *testing.T) {
	c := &canvas.Canvas{Width: 10, Height: 10}
	c.Fade("#ffffff", 0.5)
	c.Draw(canvas.Line(1, 2, 3, 4), canvas.Paint{Stroke: "#000000"})
	c.Fade("#ffffff", 0)
	c.Write(canvas.Text{X: 1, Y: 2, Text: "a", Size: 10, Fill: "#102030"})
	var out strings.Builder
	if err := c.WriteSVG(&out); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{`stroke="#808080"`, `fill="none"`, `fill="#102030"`} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("there is no %s in %s", want, out.String())
		}
	}
}

func TestPlace(t *testing.T) {
	inner, outer := &canvas.Canvas{}, &canvas.Canvas{Width: 10, Height: 10}
	inner.Draw(canvas.Line(1, 2, 3, 4), canvas.Paint{Stroke: "#000000"})
	inner.Write(canvas.Text{X: 1, Y: 2, Text: "a", Size: 10, Fill: "#000000"})
	outer.Place(inner, 10, 20)
	outer.Place(inner, 0, 0)
	var out strings.Builder
	if err := outer.WriteSVG(&out); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{`d="M11 22L13 24"`, `<text x="11" y="22"`, `d="M1 2L3 4"`} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("there is no %s in %s", want, out.String())
		}
	}
}
