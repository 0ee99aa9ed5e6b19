package csv

import (
	"bytes"
	"cmp"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"

	"github.com/whoplans/whoplans/exchange/table"
	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/internal/speech"
)

// ReadOptions say how to read a table. What they leave open is guessed from the file.
type ReadOptions struct {
	Comma    rune   // between columns; 0 guesses comma, semicolon or tab
	Encoding string // such as windows-1250; empty guesses it
}

// mostCells is the greatest number of cells in a table.
const mostCells = 4_000_000

// Read reads a table. If its encoding is not UTF-8, a note names it.
func Read(data []byte, o ReadOptions) (*table.Grid, error) {
	enc, err := encodingOf(data, o.Encoding)
	if err != nil {
		return nil, err
	}
	grid := &table.Grid{Unit: "line"}
	if enc != nil {
		if data, err = enc.NewDecoder().Bytes(data); err != nil {
			return nil, graph.Invalid("it cannot be read as %v: %v", enc, err)
		}
		grid.Notes = append(grid.Notes, speech.NewMessage("read as %s; name another --encoding if letters are wrong", nameOf(enc)))
	}
	data = unixLines(bytes.TrimPrefix(data, []byte("\ufeff")))
	if len(bytes.TrimSpace(data)) == 0 {
		return nil, graph.Invalid("the file is empty")
	}
	if at := bytes.IndexByte(data, 0); at >= 0 {
		return nil, graph.Invalid("line %d holds a zero byte (U+0000), which no text does", 1+bytes.Count(data[:at], []byte("\n")))
	}
	said, told := saidComma(data)
	in := csv.NewReader(bytes.NewReader(data))
	in.FieldsPerRecord = -1
	if in.Comma = cmp.Or(o.Comma, said); in.Comma == 0 {
		in.Comma = commaOf(data)
	}
	cells := 0
	for {
		texts, err := in.Read()
		if errors.Is(err, io.EOF) {
			return grid, nil
		}
		if err != nil {
			return nil, broken(err)
		}
		if told { // the line that declares the separator does not belong to the table
			told = false
			continue
		}
		if cells += len(texts); cells > mostCells {
			return nil, graph.TooLarge("a table of more than %d cells; split it", mostCells)
		}
		for i := range texts {
			texts[i] = unguard(texts[i])
		}
		line, _ := in.FieldPos(0)
		if row := (table.GridRow{Number: line, Cells: texts}); !row.Blank() {
			grid.Rows = append(grid.Rows, row)
		}
	}
}

// unixLines converts line ends to those of Unix. Carriage returns alone end lines on old Macs,
// in files with no other line ends.
func unixLines(data []byte) []byte {
	if bytes.IndexByte(data, '\n') >= 0 {
		return data
	}
	return bytes.ReplaceAll(data, []byte("\r"), []byte("\n"))
}

// saidComma returns the separator that the first line declares, as Excel reads it: sep=;
func saidComma(data []byte) (comma rune, said bool) {
	line, _, _ := bytes.Cut(data, []byte("\n"))
	text, said := strings.CutPrefix(strings.ToLower(strings.Trim(string(line[:min(len(line), 20)]), "\"\r")), "sep=")
	if !said || utf8.RuneCountInString(text) != 1 {
		return 0, false
	}
	comma, err := ParseComma(text)
	return comma, err == nil
}

// broken says where a table is malformed, and what to do about it.
func broken(err error) error {
	var parse *csv.ParseError
	if !errors.As(err, &parse) {
		return fmt.Errorf("%w: %w", graph.ErrInvalid, err)
	}
	if errors.Is(parse.Err, csv.ErrBareQuote) || errors.Is(parse.Err, csv.ErrQuote) {
		return graph.Invalid("line %d, column %d: %v: a quotation mark within a value is written twice, and the value stands in quotation marks, \"5\"\" pipe\"", parse.Line, parse.Column, parse.Err)
	}
	return graph.Invalid("line %d, column %d: %v", parse.Line, parse.Column, parse.Err)
}

// nameOf returns the name of an encoding.
func nameOf(enc encoding.Encoding) string {
	if name := fmt.Sprint(enc); !strings.HasPrefix(name, "UTF-16") {
		return name
	}
	return "UTF-16"
}

// encodingOf returns the encoding of a file, nil for UTF-8.
func encodingOf(data []byte, named string) (encoding.Encoding, error) {
	plain := func(s string) string {
		return strings.NewReplacer("-", "", "_", "", " ", "").Replace(strings.ToLower(s))
	}
	switch {
	case plain(named) == "utf8":
		if !utf8.Valid(data) {
			return nil, graph.Invalid("it is not UTF-8")
		}
		return nil, nil
	case named != "":
		i := slices.IndexFunc(charmap.All, func(e encoding.Encoding) bool { return plain(fmt.Sprint(e)) == plain(named) })
		if i < 0 {
			return nil, graph.Invalid("there is no encoding %q; there are UTF-8, and %s", named, strings.Trim(fmt.Sprint(charmap.All), "[]"))
		}
		return charmap.All[i], nil
	case bytes.HasPrefix(data, []byte{0xff, 0xfe}), bytes.HasPrefix(data, []byte{0xfe, 0xff}):
		return unicode.UTF16(unicode.LittleEndian, unicode.ExpectBOM), nil
	case utf8.Valid(data):
		return nil, nil
	}
	return charmap.Windows1252, nil
}

// mostSniffed is how many records are read to guess the separator.
const mostSniffed = 100

// commaOf guesses the separator: the character that occurs equally often in most of the first
// records, outside quotation marks. Of several it is the one that does so from the earliest
// record, since characters within values are missing in the header. If none does, it is the
// most frequent one in the first record.
func commaOf(data []byte) rune {
	counts := []map[rune]int{{}}
	quoted := false
	for _, r := range string(data[:min(len(data), 1<<18)]) {
		last := counts[len(counts)-1]
		switch {
		case r == '"':
			quoted = !quoted
		case quoted:
		case r == '\n' && len(counts) < mostSniffed:
			counts = append(counts, map[rune]int{})
		default:
			last[r]++
		}
	}
	counts = slices.DeleteFunc(counts, func(of map[rune]int) bool { return len(of) == 0 })
	if len(counts) == 0 {
		return ','
	}
	best, from, usual := rune(0), len(counts), 0
	for _, r := range "\t;,|" {
		if n, first := usually(counts, r); n > 0 && (first < from || first == from && n > usual) {
			best, from, usual = r, first, n
		}
	}
	if best != 0 {
		return best
	}
	best = ','
	for _, r := range ";\t|" {
		if counts[0][r] > counts[0][best] {
			best = r
		}
	}
	return best
}

// usually returns how often a character occurs in more than half of the records, 0 if there is
// no such number, and the first record with that number.
func usually(counts []map[rune]int, r rune) (n, first int) {
	often := map[int]int{}
	for _, of := range counts {
		often[of[r]]++
	}
	for count, records := range often {
		if count > 0 && records*2 > len(counts) {
			return count, slices.IndexFunc(counts, func(of map[rune]int) bool { return of[r] == count })
		}
	}
	return 0, 0
}
