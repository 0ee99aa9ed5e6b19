package compare

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/coverage"
	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/internal/speech"
)

var partWords = map[coverage.Part]speech.Text{
	coverage.PartDone: "Whether it is done", coverage.PartDecides: "Decision", coverage.PartWorks: "Work", coverage.PartAdvises: "Advice", coverage.PartSupplies: "Data", coverage.PartPays: "Money",
}

var aspectWords = map[Aspect]speech.Text{
	AspectDone: "whether anybody does it", AspectBody: "kind of body", AspectNumber: "number", AspectLevel: "level", AspectMethod: "method", AspectData: "type of data",
}

// concept is a record with names in several languages.
type concept interface {
	Called(lang *graph.LanguageTag) string
}

// within returns the name of a concept for the middle of a sentence: "planning body" for
// "Planning body", but "EU agency" unchanged, and names in other languages as they are
// written.
func within(v *graph.View, c concept) string {
	in := v.NamesIn()
	name := c.Called(in)
	first, n := utf8.DecodeRuneInString(name)
	second, _ := utf8.DecodeRuneInString(name[n:])
	if in != nil || unicode.IsUpper(second) {
		return name
	}
	return string(unicode.ToLower(first)) + name[n:]
}

// aspectSays describes the verdict on an aspect of a part.
func (b *board) aspectSays(a Aspect, v Verdict, sides []*side, places []*store.Record) string {
	var each []string
	for i, s := range sides {
		if s == nil {
			continue
		}
		var words string
		switch a {
		case AspectDone:
			words = b.view.Say("somebody does")
			if len(s.claims) == 0 {
				words = b.view.Say("nobody, according to a source")
			}
		case AspectNumber:
			words = b.numberSays(s)
		default:
			words = b.valuesSay(s.values[a])
		}
		if words != "" {
			each = append(each, b.placeName(places[i])+": "+words)
		}
	}
	lead := b.view.Say(aspectWords[a])
	if v == VerdictAlike && a != AspectDone && a != AspectNumber {
		if common := b.common(a, sides); common != "" {
			return b.view.Say("the same %s: %s", lead, common)
		}
	}
	if v == VerdictAlike {
		return b.view.Say("the same in %s (%s)", lead, strings.Join(each, "; "))
	}
	return b.view.Say("different in %s (%s)", lead, strings.Join(each, "; "))
}

// common lists the values that all sides with any values share.
func (b *board) common(a Aspect, sides []*side) string {
	count, of := map[graph.ID]int{}, 0
	var first []graph.ID
	for _, s := range sides {
		if s == nil || len(s.values[a]) == 0 {
			continue
		}
		if of++; of == 1 {
			first = s.values[a]
		}
		for _, id := range s.values[a] {
			count[id]++
		}
	}
	var in []graph.ID
	for _, id := range first {
		if count[id] == of {
			in = append(in, id)
		}
	}
	return b.valuesSay(in)
}

func (b *board) valuesSay(ids []graph.ID) string {
	var names []string
	for _, id := range ids {
		names = append(names, b.names[id])
	}
	return b.view.Language().Enumerate(names)
}

func (b *board) numberSays(s *side) string {
	var words []string
	for _, role := range graph.Role("").Values() {
		if n := s.bodies[role]; n > 0 {
			text := fmt.Sprintf("%d %s", n, b.view.Say(graph.ValueText(role)))
			if s.complete[role] {
				text += b.view.Say(" and no others")
			}
			words = append(words, text)
		}
	}
	return strings.Join(words, "; ")
}

// counted returns one for a single thing, and otherwise several with the number.
func counted(l *speech.Language, n int, one, several speech.Text) string {
	if n == 1 {
		return l.Say(one)
	}
	return l.Say(several, n)
}

// called returns the name of a country for a sentence in the view's language.
func called(j *graph.Jurisdiction) speech.Place { return j.Place(graph.NamesBeside(j)) }
