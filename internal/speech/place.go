package speech

import (
	"fmt"
	"io"
	"slices"
	"strings"
)

// Place is a country by its name, which a sentence has in a form of its own: the Netherlands,
// in German "in den Niederlanden". A translation asks for a form by the flag of its place: %s is
// the nominative, %-s the accusative, %+s the dative, %#s the genitive, and % s has no article.
type Place struct {
	Name string
	Lang string // the tag of the language that the name is in
}

// In implements [Words].
func (p Place) In(l *Language) string { return l.form(p, nominative) }

// Places are joined as a sentence does, each in the form that is asked for.
type Places []Place

// In implements [Words].
func (p Places) In(l *Language) string { return l.forms(p, nominative) }

func (l *Language) forms(of []Place, c grammaticalCase) string {
	names := make([]string, len(of))
	for i, p := range of {
		names[i] = l.form(p, c)
	}
	return l.Enumerate(names)
}

// form is how a sentence in the language has a name that is in it, too. Others stay as they are.
func (l *Language) form(p Place, c grammaticalCase) string {
	switch base, _, _ := strings.Cut(p.Lang, "-"); {
	case c == alone:
	case l == nil && base == "en" && slices.ContainsFunc(withThe, func(begins string) bool { return strings.HasPrefix(p.Name, begins) }):
		return "the " + p.Name
	case l != nil && l.Tag == "de" && base == "de":
		return inGerman(p.Name, c)
	}
	return p.Name
}

// withThe is how the names begin that take the article in English.
var withThe = []string{"Netherlands", "United ", "European Union", "Czech Republic", "Russian Federation", "Republic of "}

type grammaticalCase int

const (
	nominative grammaticalCase = iota
	accusative
	dative
	genitive
	alone
)

// placed are places in a text of a language.
type placed struct {
	language *Language
	places   []Place
}

// Format implements [fmt.Formatter].
func (p placed) Format(s fmt.State, _ rune) {
	c := nominative
	switch {
	case s.Flag('-'):
		c = accusative
	case s.Flag('+'):
		c = dative
	case s.Flag('#'):
		c = genitive
	case s.Flag(' '):
		c = alone
	}
	_, _ = io.WriteString(s, p.language.forms(p.places, c)) // a state of fmt takes all
}

// germanForms are the German names of countries that have an article, in their four cases.
var germanForms = map[string][4]string{
	"Niederlande":            {"die Niederlande", "die Niederlande", "den Niederlanden", "der Niederlande"},
	"Slowakei":               feminine("Slowakei"),
	"Schweiz":                feminine("Schweiz"),
	"Türkei":                 feminine("Türkei"),
	"Ukraine":                feminine("Ukraine"),
	"Republik Moldau":        feminine("Republik Moldau"),
	"Europäische Union":      {"die Europäische Union", "die Europäische Union", "der Europäischen Union", "der Europäischen Union"},
	"Vereinigtes Königreich": {"das Vereinigte Königreich", "das Vereinigte Königreich", "dem Vereinigten Königreich", "des Vereinigten Königreichs"},
}

func feminine(name string) [4]string {
	return [4]string{"die " + name, "die " + name, "der " + name, "der " + name}
}

// inGerman is a German name in a case. Of "Vereinigtes Königreich (England)" what stands in brackets stays.
func inGerman(name string, c grammaticalCase) string {
	whole, rest, _ := strings.Cut(name, " (")
	if forms, ok := germanForms[whole]; ok {
		if rest != "" {
			return forms[c] + " (" + rest
		}
		return forms[c]
	}
	if c == genitive && !strings.HasSuffix(name, "s") {
		return name + "s"
	}
	return name
}
