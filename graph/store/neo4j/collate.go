package neo4j

import (
	"strings"
	"unicode/utf8"
)

// Neo4j compares some strings by code point and others by UTF-16 code unit, depending on where they
// come from: parameters and elements of lists differ from properties. Both orders are the same below
// U+D800, so strings that are compared contain only characters below: each character from U+D000 on,
// which hardly any text has, is replaced by three that occur in no other text. This changes neither
// the order of strings nor what they begin with or contain.
const (
	firstHigh = '\ud000' // the first character that is replaced
	lead      = '\ud7ff' // the first of the three characters
	digits    = lead - firstHigh
)

// plain reports whether a string has no character from U+D000 on. The first byte of such a
// character is greater than every byte of the others.
func plain(s string) bool {
	for i := range len(s) {
		if s[i] >= 0xed {
			return false
		}
	}
	return true
}

// collated returns the string in the form that Neo4j compares as Go does.
func collated[T ~string](t T) string {
	s := string(t)
	if plain(s) {
		return s
	}
	var b strings.Builder
	for _, r := range s {
		if r < firstHigh {
			b.WriteRune(r)
			continue
		}
		n := r - firstHigh
		b.WriteRune(lead)
		b.WriteRune(firstHigh + n/digits)
		b.WriteRune(firstHigh + n%digits)
	}
	return b.String()
}

// uncollated returns the string from its collated form.
func uncollated(s string) string {
	if plain(s) {
		return s
	}
	var b strings.Builder
	for len(s) > 0 {
		r, n := utf8.DecodeRuneInString(s)
		s = s[n:]
		if r == lead {
			high, n := utf8.DecodeRuneInString(s)
			low, m := utf8.DecodeRuneInString(s[n:])
			s = s[n+m:]
			r = firstHigh + (high-firstHigh)*digits + low - firstHigh
		}
		b.WriteRune(r)
	}
	return b.String()
}

// collate returns the collated forms of strings.
func collate[T ~string](list []T) []string {
	texts := make([]string, len(list))
	for i, s := range list {
		texts[i] = collated(s)
	}
	return texts
}
