package exchange_test

import (
	"bytes"
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/leonelquinteros/gotext"

	"github.com/whoplans/whoplans/exchange/colophon"
	"github.com/whoplans/whoplans/exchange/fiche"
	"github.com/whoplans/whoplans/exchange/picture"
	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/internal/speech"
	"github.com/whoplans/whoplans/seed/seedtest"
)

// englishTexts returns the texts of the catalogue of several words that German has otherwise, as
// patterns: what fills their places may be anything.
func englishTexts(t *testing.T) []*regexp.Regexp {
	t.Helper()
	data, err := os.ReadFile("../internal/speech/de.po")
	if err != nil {
		t.Fatal(err)
	}
	po := gotext.NewPo()
	po.Parse(data)
	place := regexp.MustCompile(`%(?:\\\[\d\\\])?(?:\\\.?\d+)?[sdfqvXU]`)
	var patterns []*regexp.Regexp
	for english, of := range po.GetDomain().GetTranslations() {
		words := strings.Fields(place.ReplaceAllString(english, " "))
		if len(words) < 2 || of.Trs[0] == english {
			continue
		}
		patterns = append(patterns, regexp.MustCompile(`^`+place.ReplaceAllString(regexp.QuoteMeta(english), ".+")+`$`))
	}
	return patterns
}

// TestInGerman draws pictures and writes a fiche in German, with nothing of theirs in English.
func TestInGerman(t *testing.T) {
	german, err := speech.In("de")
	if err != nil {
		t.Fatal(err)
	}
	ctx := speech.With(t.Context(), german)
	v, err := graph.New(seedtest.Memory(t)).View(ctx, 0)
	if err != nil {
		t.Fatal(err)
	}
	country, err := v.Country(ctx, "NL")
	if err != nil {
		t.Fatal(err)
	}
	files := map[string]string{}
	for _, drawing := range []picture.Drawing{picture.Flow, picture.Network, picture.Matrix, picture.HeatMap} {
		about, err := colophon.For(ctx, v, "NL")
		if err != nil {
			t.Fatal(err)
		}
		countries := []graph.JurisdictionCode{"NL"}
		c, err := picture.Of(ctx, v, countries, about, picture.Options{Drawing: drawing, Past: true})
		if err != nil {
			t.Fatal(err)
		}
		var svg bytes.Buffer
		if err := c.WriteSVG(&svg); err != nil {
			t.Fatal(err)
		}
		files[string(drawing)] = svg.String()
	}
	f, err := fiche.Of(ctx, v, country)
	if err != nil {
		t.Fatal(err)
	}
	var page bytes.Buffer
	if err := f.WriteHTML(&page); err != nil {
		t.Fatal(err)
	}
	files["fiche"] = page.String()
	english := englishTexts(t)
	tags := regexp.MustCompile(`<[^>]*>`)
	for name, file := range files {
		if !strings.Contains(file, "in den Niederlanden") && name != "fiche" && name != string(picture.HeatMap) && name != string(picture.Network) {
			t.Errorf("%s: the country is in no case", name)
		}
		for line := range strings.Lines(tags.ReplaceAllString(file, "\n")) {
			line = strings.TrimSpace(line)
			for _, pattern := range english {
				if pattern.MatchString(line) {
					t.Errorf("%s: in German it says %q (%s)", name, line, pattern)
				}
			}
		}
	}
}
