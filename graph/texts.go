package graph

import (
	"slices"

	"github.com/whoplans/whoplans/internal/speech"
)

// Texts returns the texts of sentences that come from the model: those of claims, links and
// kinds, and the values of enums and names of fields in them.
func (m *Model) Texts() []speech.Text {
	var texts []speech.Text
	for _, k := range m.Kinds {
		texts = append(texts, speech.Text(KindWords(k.Kind)))
		if k.Says != "" {
			texts = append(texts, speech.Text(k.Says))
		}
		if subject, rest, ok := k.afterSubject(); ok && rest[0] != '{' {
			texts = append(texts, speech.Text(subject+ofSeveral(rest)))
		}
		for _, f := range k.Fields {
			texts = append(texts, spaced(f.Name))
			if f.Type == LinkField {
				said := f.Words(k, "")
				texts = append(texts, said, ofSeveral(said))
			}
			for _, value := range f.Values {
				said := phrase(f.Enum, value)
				texts = append(texts, ValueText(value), said)
				if k.followsSubject(f) {
					texts = append(texts, ofSeveral(said))
				}
			}
		}
	}
	slices.Sort(texts)
	return slices.Compact(texts)
}
