package neo4j

import (
	"strings"
	"unicode/utf8"
)

// Neo4j compares some strings by code point and others by UTF-16 code unit,
// depending on where they come from: a parameter and a list's element differ
// from a property. The two orders are the same below U+D800, so whatever is
// compared is kept in letters from there: each letter from U+D000 on becomes
// three, which no other text contains. Order, prefixes and what is contained
// stay what they were, byte by byte, and hardly any text has such letters.
const (
	firstHigh = '\ud000' // the first letter that is written as three
	lead      = '\ud7ff' // the first of the three
	digits    = lead - firstHigh
)

// plain reports whether a string has no letter from U+D000 on: their first
// bytes are greater than any byte of the others.
func plain(s string) bool {
	for i := range len(s) {
		if s[i] >= 0xed {
			return false
		}
	}
	return true
}

// collated is a string that Neo4j compares as Go does.
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

// uncollated is the string that was collated.
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

// collate is a list of strings that Neo4j compares as Go does.
func collate[T ~string](list []T) []string {
	texts := make([]string, len(list))
	for i, s := range list {
		texts[i] = collated(s)
	}
	return texts
}
