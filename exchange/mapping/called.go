package mapping

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/whoplans/whoplans/exchange/anatomy"
	"github.com/whoplans/whoplans/graph"
)

// calledBy returns the column that names the rows of a table: of the columns that may hold
// names the one with the most different values, preferring names to codes; nil if there is
// none.
func (p *proposal) calledBy(k *graph.KindInfo, l *anatomy.Anatomy) *anatomy.Column {
	var best *anatomy.Column
	most := 0
	for _, c := range l.Columns {
		name, _ := fieldFor(k, c.Name)
		if f := k.Field(name); f == nil || f.Type != graph.NamesField || c.Legend || c.Empty {
			continue
		}
		values := p.values(l, c)
		if len(values) > most || len(values) == most && most > 0 && p.areKeys(l, best) && !p.areKeys(l, c) {
			best, most = c, len(values)
		}
	}
	return best
}

// longestCode is how many letters a code has at most.
const longestCode = 10

// areCodes reports whether values are short single words.
func areCodes(values []string) bool {
	return !slices.ContainsFunc(values, func(v string) bool { return utf8.RuneCountInString(v) > longestCode || strings.ContainsAny(v, " \n") })
}

// areKeys reports whether a column holds codes, or the same values as the column that
// identifies rows.
func (p *proposal) areKeys(l *anatomy.Anatomy, c *anatomy.Column) bool {
	return areCodes(p.values(l, c)) || slices.ContainsFunc(l.Columns, func(key *anatomy.Column) bool { return isKeyHeader(key.Name) && p.sayTheSame(l, c, key) })
}

// areAcronyms reports whether each row with a name has a code of its own in a column.
func (p *proposal) areAcronyms(l *anatomy.Anatomy, c *anatomy.Column) bool {
	codes, names := p.values(l, c), p.values(l, p.called)
	return areCodes(codes) && !areCodes(names) && len(codes) == len(names)
}

// namesOf proposes a meaning for a column whose header says that it holds names. A second
// column holds other names of the same records only if it is in another language; otherwise
// somebody has to decide.
func (p *proposal) namesOf(k *graph.KindInfo, l *anatomy.Anatomy, c *anatomy.Column, why string) *Column {
	language := p.languageOf(c)
	switch {
	case c == p.called:
		return &Column{Field: "names", Language: language, why: why}
	case p.repeats(l, c) != nil:
		return &Column{Field: Leave, why: p.says(p.repeats(l, c))}
	case language != "" && language != p.languageOf(p.called):
		return &Column{Field: "names", Language: language, why: p.say("another name, in its language; %s", why)}
	case k.Field("acronyms") != nil && p.taken["acronyms"] == nil && p.areAcronyms(l, c):
		p.taken["acronyms"] = c
		return &Column{Field: "acronyms", why: p.say("short, where %s has names; %s", p.called.Name, why)}
	}
	return &Column{Field: Undecided, why: p.say("the rows are called by %s: names, if this is another name of the same, or another field, or leave; %s", p.called.Name, why)}
}

// languageOf returns the language that a header names: English name, name (sl).
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

// tags are the language tags of Europe's countries, which headers use.
var tags = strings.Fields("bg bs ca cs cy da de el en es et eu fi fr ga gl hr hu is lb lt lv mk mt nb nl nn pl pt ro ru sk sl sq sr sv tr uk")

// sayTheSame reports whether a column repeats another one, wherever it is not empty.
func (p *proposal) sayTheSame(l *anatomy.Anatomy, c, other *anatomy.Column) bool {
	for _, row := range l.Rows {
		if text := row.Text(c); text != "" && !p.isPlaceholder(text) && plain(text) != plain(row.Text(other)) {
			return false
		}
	}
	return true
}
