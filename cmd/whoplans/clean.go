package main

import (
	"strings"
	"unicode"

	"golang.org/x/text/runes"
	"golang.org/x/text/transform"
)

// isControl reports whether a terminal would obey a character instead of showing it: move the
// cursor, change its title or colours, or reorder the line.
func isControl(r rune) bool {
	return unicode.IsControl(r) || '\u202a' <= r && r <= '\u202e' || '\u2066' <= r && r <= '\u2069'
}

// visible replaces a control character by a visible one.
func visible(r rune) rune {
	if isControl(r) && r != '\n' && r != '\t' {
		return unicode.ReplacementChar
	}
	return r
}

// harmless makes control characters visible in everything that is printed, wherever it comes
// from.
var harmless transform.SpanningTransformer = mostlyPlain{runes.Map(visible)}

// mostlyPlain skips text without control characters, which is nearly everything that is printed
// or logged.
type mostlyPlain struct{ transform.SpanningTransformer }

// Transform implements transform.Transformer.
func (m mostlyPlain) Transform(dst, src []byte, atEOF bool) (nDst, nSrc int, err error) {
	n := 0
	for n < min(len(src), len(dst)) && (' ' <= src[n] && src[n] <= '~' || src[n] == '\n' || src[n] == '\t') {
		n++
	}
	copy(dst, src[:n])
	if n == len(src) {
		return n, n, nil
	}
	nDst, nSrc, err = m.SpanningTransformer.Transform(dst[n:], src[n:], atEOF)
	return n + nDst, n + nSrc, err
}

var lineEnds = strings.NewReplacer("\r\n", "\n", "\r", "\n")

// clean returns a text that is safe to show.
func clean(s string) string { return strings.Map(visible, lineEnds.Replace(s)) }

// oneLine returns a text that cannot be mistaken for another line of output.
func oneLine(s string) string {
	return strings.Map(func(r rune) rune {
		if isControl(r) {
			return ' '
		}
		return r
	}, s)
}
