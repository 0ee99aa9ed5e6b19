package speech

import (
	"fmt"
	"io"
	"slices"
	"strings"
)

// Place is the name of a country, which changes its form in a sentence: "the Netherlands", in
// German "in den Niederlanden". A translation chooses the form by the flag of its place: %s is
// the nominative, %-s the accusative, %+s the dative, %#s the genitive, and % s has no article.
type Place struct {
	Name string
	Lang string // the tag of the language that the name is in
}

// In implements [Words].
func (p Place) In(l *Language) string { return l.form(p, nominative) }

// Places are joined as in a sentence, each in the chosen form.
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

// form returns the form of a name in a sentence. A name in another language than the sentence
// stays as it is.
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

// withThe lists how names begin that take an article in English.
var withThe = []string{"Netherlands", "United ", "European Union", "Czech Republic", "Russian Federation", "Republic of "}

type grammaticalCase int

const (
	nominative grammaticalCase = iota
	accusative
	dative
	genitive
	alone
)

// placed formats places in a text of a language.
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
	_, _ = io.WriteString(s, p.language.forms(p.places, c)) // fmt's state never fails to write
}

// germanForms has the four cases of those German names of countries that take an article.
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
