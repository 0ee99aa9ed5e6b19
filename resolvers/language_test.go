package resolvers_test

import (
	"encoding/json"
	"fmt"
	"hash/crc32"
	"regexp"
	"strings"
	"testing"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/change"
	"github.com/whoplans/whoplans/graph/store/memory"
	"github.com/whoplans/whoplans/seed"
)

// TestSentencesInGerman asks the same in two languages, of a server that keeps its answers.
func TestSentencesInGerman(t *testing.T) {
	ask := asking(t, heroes(t), 8<<20)
	for _, tt := range []struct{ question, english, german string }{
		{`gaps(country: ["SI"]) { byClass { words } }`, "stated by a source", "von einer Quelle gesagt"},
		{`gaps(country: ["SI"]) { rows { nodes { findings { words(lang: "en") } } } }`,
			"the work is done by Medical Chamber of Slovenia.", "die Arbeit tut: Medical Chamber of Slovenia."},
		{`gaps(country: ["SI"]) { questions { words } }`, "who does these in Slovenia?", "wer tut das in Slowenien?"},
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
	got, _ := ask(map[string]any{"query": "{ dataset { title } }", "extensions": map[string]any{"language": "fr"}})
	if want := "sentences are said in en and de"; !strings.Contains(got, want) {
		t.Errorf("French is answered %s", got)
	}
}

// english are words that are English and not German.
var english = regexp.MustCompile(`(?i)\b(the|of|is|are|and|who|whose|not|has|have|had|by|as|at|it|its|for|to|from|that|no|on|or|nobody|other|others|record|recorded|with|what|which|than)\b`)

// TestGermanIsWhole asks for sentences of every sort in German, of a data set in which all that people
// wrote in English is blanked out, and finds no English word in them.
func TestGermanIsWhole(t *testing.T) {
	drafts := seed.Default().Drafts
	for _, d := range drafts {
		if d.Kind != "Jurisdiction" {
			blank(d.Fields, graph.Describe().Kind(d.Kind).Fields)
		}
	}
	g := graph.New(memory.New(graph.Describe().Schema()))
	if l, err := change.Load(t.Context(), g, drafts, change.LoadOptions{Author: "test", Reason: "to test"}); err != nil || len(l.Faults) > 0 {
		t.Fatal(err, l.Faults[:min(len(l.Faults), 3)])
	}
	ask := asking(t, g, 0)
	for _, question := range []string{
		`responsibilities(first: 100) { nodes { label } }`,
		`absences(first: 100) { nodes { label } }`,
		`relations(first: 100) { nodes { label } }`,
		`memberships(first: 100) { nodes { label } }`,
		`participations(first: 100) { nodes { label } }`,
		`adoptions(first: 100) { nodes { label } }`,
		`statements(first: 100) { nodes { label } }`,
		`conflicts(first: 100) { nodes { label } }`,
		`gaps { byClass { words } rows(first: 100) { nodes { classWords findings { words mend { words } } } } questions { words } }`,
		`whoDoes { rows(first: 100) { nodes { says { text } } } }`,
		`network(scope: {country: ["SI"]}, limit: 500) { links { label words } }`,
		`network(scope: {country: ["NL"]}, claims: SHOWN, limit: 500) { links { label words } }`,
		`compare(countries: ["BE", "NL"]) { nextStep notes overlap { explanation } rows { parts { words } } }`,
		`similar(country: "BE") { notes ranked { explanation } notEnoughData { explanation } }`,
		`learnFrom(country: "SI") { notes lessons { from { explanation } } twinnings { words } }`,
		`without(stakeholder: "si-mz") { notes losses { words standIns { why } } }`,
		`changesets(first: 1) { nodes { changes(first: 100) { nodes { changes { words } } } } }`,
		`metrics(scope: {country: ["SI"]}, measures: [DEGREE, CLOSENESS, CUT_POINT]) { notes measures { says wholeSays } }`,
	} {
		answer, _ := ask(map[string]any{"query": "{ " + question + " }", "extensions": map[string]any{"language": "de"}})
		var said any
		if err := json.Unmarshal([]byte(answer), &said); err != nil || strings.Contains(answer, `"errors"`) {
			t.Errorf("%s: %.400s", question, answer)
			continue
		}
		found := 0
		for _, text := range texts(said) {
			if word := english.FindString(text); word != "" && found < 5 {
				found++
				t.Errorf("%s: %q has the English word %q", question, text, word)
			}
		}
	}
}

// blank takes the place of what people wrote in English.
func blank(fields map[string]any, of []*graph.FieldInfo) {
	for _, f := range of {
		list, ok := fields[f.Name].([]any)
		if !ok && fields[f.Name] != nil {
			list = []any{fields[f.Name]}
		}
		for i, v := range list {
			switch v := v.(type) {
			case map[string]any:
				if v["lang"] != "de" {
					blank(v, f.Struct)
				}
			case string:
				if f.Type == graph.TextField && !f.Unique && f.Name != "slug" && f.Name != "formerSlugs" && f.Name != "field" {
					list[i] = fmt.Sprintf("·%d", crc32.ChecksumIEEE([]byte(v)))
				}
			}
		}
		if !ok && len(list) == 1 {
			fields[f.Name] = list[0]
		}
	}
}

// texts are all texts in JSON.
func texts(v any) []string {
	var all []string
	switch v := v.(type) {
	case string:
		return []string{v}
	case []any:
		for _, x := range v {
			all = append(all, texts(x)...)
		}
	case map[string]any:
		for _, x := range v {
			all = append(all, texts(x)...)
		}
	}
	return all
}
