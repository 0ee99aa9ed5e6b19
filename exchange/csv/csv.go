// Package csv reads and writes tables as RFC 4180 defines them, and disarms what spreadsheets
// would run as a formula.
package csv

import (
	"encoding/csv"
	"fmt"
	"io"
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/whoplans/whoplans/exchange/table"
)

// Options are how a table is written. The zero value suits programs.
type Options struct {
	Comma rune // between columns; 0 is a comma
	BOM   bool // begin with the byte order mark, by which Excel recognises UTF-8
}

// ParseComma parses a separator: one character, or the word tab.
func ParseComma(s string) (rune, error) {
	if s == "tab" {
		return '\t', nil
	}
	r, n := utf8.DecodeRuneInString(s)
	if n != len(s) || r == utf8.RuneError || r == '"' || r != '\t' && unicode.IsControl(r) {
		return 0, fmt.Errorf("%q cannot stand between columns: give one character such as ; or the word tab", s)
	}
	return r, nil
}

// Write writes a sheet with a header.
func Write(w io.Writer, s *table.Sheet, o Options) error {
	if o.BOM {
		if _, err := io.WriteString(w, "\ufeff"); err != nil {
			return err
		}
	}
	out := csv.NewWriter(w)
	if o.Comma != 0 {
		out.Comma = o.Comma
	}
	texts := make([]string, len(s.Columns))
	for i, c := range s.Columns {
		texts[i] = guard(c.Name)
	}
	if err := out.Write(texts); err != nil {
		return err
	}
	for cells, err := range s.Rows {
		if err != nil {
			return err
		}
		for i, c := range cells {
			texts[i] = table.Plain(c)
			if _, text := c.(string); text {
				texts[i] = guard(texts[i])
			}
		}
		if err := out.Write(texts); err != nil {
			return err
		}
	}
	out.Flush()
	return out.Error()
}

// aNumber matches text that spreadsheets read as a number, even with a sign.
var aNumber = regexp.MustCompile(`^-?[0-9]+([.,][0-9]+)?$`)

// guard makes sure that a spreadsheet shows a text and does not run it: it puts an apostrophe,
// which spreadsheets take for a mark of text, before what looks like a formula.
func guard(text string) string {
	if runs(text) {
		return "'" + text
	}
	return text
}

// unguard undoes guard.
func unguard(text string) string {
	if rest, ok := strings.CutPrefix(text, "'"); ok && runs(rest) {
		return rest
	}
	return text
}

// runs reports whether a spreadsheet might run a text as a formula. Spaces and invisible
// characters may precede it, and so may an apostrophe that is part of the text.
func runs(text string) bool {
	start := strings.TrimLeft(text, "'")
	if strings.HasPrefix(start, "\t") || strings.HasPrefix(start, "\n") || strings.HasPrefix(start, "\r") {
		return true
	}
	start = strings.TrimLeftFunc(start, func(r rune) bool { return unicode.IsSpace(r) || !unicode.IsGraphic(r) })
	return start != "" && strings.ContainsRune("=+-@＝＋－＠", []rune(start)[0]) && !aNumber.MatchString(text)
}
