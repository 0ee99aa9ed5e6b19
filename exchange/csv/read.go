package csv

import (
	"bytes"
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
)

// ReadOptions say how a table is to be read. What they leave open is seen from the file.
type ReadOptions struct {
	Comma    rune   // between columns; 0 is what the first line has most of: comma, semicolon or tab
	Encoding string // such as windows-1250; empty is what the file looks like
}

// mostCells is how many cells a table may have.
const mostCells = 4_000_000

// Read reads a table. What it was written with is in its notes, where that is not UTF-8.
func Read(data []byte, o ReadOptions) (*table.Grid, error) {
	enc, err := encodingOf(data, o.Encoding)
	if err != nil {
		return nil, err
	}
	grid := &table.Grid{Unit: "line"}
	if enc != nil {
		if data, err = enc.NewDecoder().Bytes(data); err != nil {
			return nil, fmt.Errorf("%w: it cannot be read as %v: %w", graph.ErrInvalid, enc, err)
		}
		grid.Notes = append(grid.Notes, fmt.Sprintf("read as %v; name another --encoding if letters are wrong", enc))
	}
	data = bytes.TrimPrefix(data, []byte("\ufeff"))
	if len(bytes.TrimSpace(data)) == 0 {
		return nil, fmt.Errorf("%w: the file is empty", graph.ErrInvalid)
	}
	if at := bytes.IndexByte(data, 0); at >= 0 {
		return nil, fmt.Errorf("%w: line %d holds a zero byte (U+0000), which no text does", graph.ErrInvalid, 1+bytes.Count(data[:at], []byte("\n")))
	}
	in := csv.NewReader(bytes.NewReader(data))
	in.FieldsPerRecord = -1
	if in.Comma = o.Comma; in.Comma == 0 {
		in.Comma = commaOf(data)
	}
	cells := 0
	for {
		texts, err := in.Read()
		if errors.Is(err, io.EOF) {
			return grid, nil
		}
		if err != nil {
			return nil, fmt.Errorf("%w: %w", graph.ErrInvalid, err)
		}
		if cells += len(texts); cells > mostCells {
			return nil, fmt.Errorf("%w: a table of more than %d cells; split it", graph.ErrTooLarge, mostCells)
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

// encodingOf is what a file is written with, nil if that is UTF-8.
func encodingOf(data []byte, named string) (encoding.Encoding, error) {
	plain := func(s string) string {
		return strings.NewReplacer("-", "", "_", "", " ", "").Replace(strings.ToLower(s))
	}
	switch {
	case plain(named) == "utf8":
		if !utf8.Valid(data) {
			return nil, fmt.Errorf("%w: it is not UTF-8", graph.ErrInvalid)
		}
		return nil, nil
	case named != "":
		i := slices.IndexFunc(charmap.All, func(e encoding.Encoding) bool { return plain(fmt.Sprint(e)) == plain(named) })
		if i < 0 {
			return nil, fmt.Errorf("%w: there is no encoding %q; there are UTF-8, and %s", graph.ErrInvalid, named, strings.Trim(fmt.Sprint(charmap.All), "[]"))
		}
		return charmap.All[i], nil
	case bytes.HasPrefix(data, []byte{0xff, 0xfe}), bytes.HasPrefix(data, []byte{0xfe, 0xff}):
		return unicode.UTF16(unicode.LittleEndian, unicode.ExpectBOM), nil
	case utf8.Valid(data):
		return nil, nil
	}
	return charmap.Windows1252, nil
}

// commaOf is what stands most often in the first line, outside quotation marks.
func commaOf(data []byte) rune {
	count := map[rune]int{}
	quoted := false
	for _, r := range string(data[:min(len(data), 1<<16)]) {
		if r == '"' {
			quoted = !quoted
		}
		if r == '\n' && !quoted {
			break
		}
		if !quoted {
			count[r]++
		}
	}
	best := ','
	for _, r := range ";\t" {
		if count[r] > count[best] {
			best = r
		}
	}
	return best
}
