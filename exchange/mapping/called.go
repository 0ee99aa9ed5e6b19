package mapping

import (
	"slices"
	"strings"

	"github.com/whoplans/whoplans/exchange/anatomy"
	"github.com/whoplans/whoplans/graph"
)

// calledBy is the column by which the rows of a table are called: of those that may hold names the one
// with the most different values, nil if there is none.
func (p *proposal) calledBy(k *graph.KindInfo, l *anatomy.Anatomy) *anatomy.Column {
	var best *anatomy.Column
	most := 0
	for _, c := range l.Columns {
		name, _ := fieldFor(k, c.Name)
		if f := k.Field(name); f == nil || f.Type != graph.NamesField || c.Legend || c.Empty {
			continue
		}
		if values := p.values(l, c); len(values) > most {
			best, most = c, len(values)
		}
	}
	return best
}

// namesOf proposes what a column is whose header says that it holds names. A second one is another name
// of the same only if it is in a language of its own; else somebody has to say so.
func (p *proposal) namesOf(l *anatomy.Anatomy, c *anatomy.Column, why string) *Column {
	language := p.languageOf(c)
	switch {
	case c == p.called:
		return &Column{Field: "names", Language: language, why: why}
	case p.sayTheSame(l, c):
		return &Column{Field: Leave, why: "says what " + p.called.Name + " says"}
	case language != "" && language != p.languageOf(p.called):
		return &Column{Field: "names", Language: language, why: "another name, in its language; " + why}
	}
	return &Column{Field: Undecided, why: "the rows are called by " + p.called.Name + ": names, if this is another name of the same, or another field, or leave; " + why}
}

// languageOf is the language that a header says names are in, empty if it says none: English name, name (sl).
func (p *proposal) languageOf(c *anatomy.Column) string {
	for word := range strings.FieldsSeq(plain(c.Name)) {
		switch {
		case word == "english":
			return "en"
		case slices.Contains([]string{"native", "national", "original", "local"}, word):
			return p.Language
		case len(word) == 2 && slices.Contains(tags, word):
			return word
		}
	}
	return ""
}

// tags are the languages of Europe's countries that headers name by their tags.
var tags = strings.Fields("bg bs ca cs cy da de el en es et eu fi fr ga gl hr hu is lb lt lv mk mt nb nl nn pl pt ro ru sk sl sq sr sv tr uk")

// sayTheSame reports whether a column holds what the one with the names does, wherever it holds anything.
func (p *proposal) sayTheSame(l *anatomy.Anatomy, c *anatomy.Column) bool {
	for _, row := range l.Rows {
		if text := row.Text(c); text != "" && !p.isPlaceholder(text) && plain(text) != plain(row.Text(p.called)) {
			return false
		}
	}
	return true
}
