package graph_test

import (
	"testing"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/graphtest"
	"github.com/whoplans/whoplans/internal/speech"
)

// TestInSentence says countries in sentences: some names take the article.
func TestInSentence(t *testing.T) {
	v := graphtest.View(t, graphtest.Draw(t, `
		nl: Jurisdiction name=Netherlands
		si: Jurisdiction name=Slovenia
		delphi: Methodology name=Delphi
		nl -USES-> delphi
		si -USES-> delphi
	`))
	german := graph.LanguageTag("de")
	speaker, err := speech.In("de")
	if err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct {
		slug, english, german string
	}{
		{"nl", "the Netherlands", "die Niederlande"},
		{"si", "Slovenia", "Slowenien"},
	} {
		j, err := graph.Find[*graph.Jurisdiction](t.Context(), v, tt.slug)
		if err != nil {
			t.Fatal(err)
		}
		if got := j.Place(nil).In(nil); got != tt.english {
			t.Errorf("%s in an English sentence: %q, want %q", tt.slug, got, tt.english)
		}
		if got := j.Place(&german).In(speaker); got != tt.german {
			t.Errorf("%s in a German sentence: %q, want %q", tt.slug, got, tt.german)
		}
		adoption, err := v.Record(t.Context(), tt.slug+"-uses-delphi")
		if err != nil {
			t.Fatal(err)
		}
		label, err := adoption.Label(t.Context(), nil)
		if want := tt.english + " uses Delphi"; err != nil || label != want {
			t.Errorf("label %q, %v, want %q", label, err, want)
		}
	}
}
