package resolvers_test

import (
	"strings"
	"testing"
)

// TestSentencesInGerman asks the same in two languages, of a server that keeps its answers.
func TestSentencesInGerman(t *testing.T) {
	ask, _ := asking(t, heroes(t), 8<<20)
	for _, tt := range []struct{ question, english, german string }{
		{`gaps(country: ["SI"]) { byClass { words } }`, "stated by a source", "von einer Quelle gesagt"},
		{`gaps(country: ["SI"]) { rows { nodes { findings { words(lang: "en") } } } }`,
			"the work is done by Medical Chamber of Slovenia.", "die Arbeit tut: Medical Chamber of Slovenia."},
		{`gaps(country: ["SI"]) { questions { words } }`, "who does these in Slovenia?", "wer tut das in: Slowenien?"},
		{`responsibilities(filter: {country: ["SI"]}, first: 1) { nodes { label } }`,
			"Ministry of Health is accountable for", "Ministry of Health verantwortet die Festlegung der Fachweiterbildungsplätze (Slowenien)"},
		{`responsibilities(filter: {country: ["SI"]}, first: 1) { nodes { label(lang: "sl") } }`,
			"Ministrstvo za zdravje is accountable for", "Ministrstvo za zdravje verantwortet „"},
		{`whoDoes(country: ["SI"], task: ["t27"]) { rows { nodes { says { text } } } }`, "Proposed by Medical Chamber", "Vorgeschlagen von: Medical Chamber"},
		{`compare(countries: ["BE", "NL"]) { nextStep }`, "have enough in common", "haben genug gemeinsam"},
	} {
		for range 2 { // the second answers are those that were kept
			for language, want := range map[string]string{"en": tt.english, "de-AT": tt.german} {
				q := map[string]any{"query": "{ " + tt.question + " }", "extensions": map[string]any{"language": language}}
				if got, _ := ask(q); !strings.Contains(got, want) {
					t.Errorf("%s in %s: %.600s, want %q in it", tt.question, language, got, want)
				}
			}
		}
	}
	got, _ := ask(map[string]any{"query": "{ __typename }", "extensions": map[string]any{"language": "fr"}})
	if want := "sentences are said in en and de"; !strings.Contains(got, want) {
		t.Errorf("French is answered %s", got)
	}
}
