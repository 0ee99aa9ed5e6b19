package main

import (
	"strings"
	"unicode"

	"golang.org/x/text/runes"
	"golang.org/x/text/transform"
)

// isControl reports whether a terminal would obey a character rather than show
// it: move its cursor, change its title or colours, or turn the order of what
// stands on the line.
func isControl(r rune) bool {
	return unicode.IsControl(r) || '\u202a' <= r && r <= '\u202e' || '\u2066' <= r && r <= '\u2069'
}

// visible stands for what is not to be obeyed.
func visible(r rune) rune {
	if isControl(r) && r != '\n' && r != '\t' {
		return unicode.ReplacementChar
	}
	return r
}

// harmless makes visible whatever is printed, wherever it comes from.
var harmless transform.SpanningTransformer = mostlyPlain{runes.Map(visible)}

// mostlyPlain is a transformer that changes nothing in what is plain, and is spared
// that: nearly all that is printed, and each line of the log, is.
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

// clean is a text as it can be shown.
func clean(s string) string { return strings.Map(visible, lineEnds.Replace(s)) }

// oneLine is a text that cannot pass for another line of what is printed.
func oneLine(s string) string {
	return strings.Map(func(r rune) rune {
		if isControl(r) {
			return ' '
		}
		return r
	}, s)
}
