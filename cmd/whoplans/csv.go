package main

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strings"
)

// csvTable is an answer as rows for a spreadsheet: nested objects become columns
// with dotted names, each element of a list a row of its own.
type csvTable struct {
	columns []string
	rows    []map[string]string
}

// flatten makes rows of an answer's data.
func flatten(data []byte) (*csvTable, error) {
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.UseNumber()
	v, err := ordered(dec)
	if err != nil {
		return nil, fmt.Errorf("the answer is not JSON: %w", err)
	}
	t := &csvTable{}
	t.rows = t.expand("", v)
	t.columns = settle(t.columns)
	return t, nil
}

// settle takes out columns of what is null in some places and an object in
// others, and puts the columns of the object in their place: they stand in the
// order that was asked, whichever comes first.
func settle(columns []string) []string {
	settled := []string{}
	var put func(name string)
	put = func(name string) {
		var below []string
		for _, other := range columns {
			if other != name && strings.HasPrefix(other, join(name, "")) {
				below = append(below, other)
			}
		}
		if len(below) == 0 && name != "" && !slices.Contains(settled, name) {
			settled = append(settled, name)
		}
		for _, other := range below {
			put(other)
		}
	}
	for _, name := range columns {
		put(name)
	}
	return settled
}

// pair is a field of an object, in the order that it came.
type pair struct {
	name  string
	value any
}

// ordered reads JSON, keeping the order of fields: objects become []pair.
func ordered(dec *json.Decoder) (any, error) {
	tok, err := dec.Token()
	if err != nil {
		return nil, err
	}
	switch tok {
	case json.Delim('{'):
		obj := []pair{}
		for dec.More() {
			name, err := dec.Token()
			if err != nil {
				return nil, err
			}
			v, err := ordered(dec)
			if err != nil {
				return nil, err
			}
			obj = append(obj, pair{name.(string), v})
		}
		_, err := dec.Token()
		return obj, err
	case json.Delim('['):
		list := []any{}
		for dec.More() {
			v, err := ordered(dec)
			if err != nil {
				return nil, err
			}
			list = append(list, v)
		}
		_, err := dec.Token()
		return list, err
	}
	return tok, nil
}

// expand returns the rows that a value makes under a column's name. The lists
// of one object stand below each other, beside what the object has once.
func (t *csvTable) expand(name string, v any) []map[string]string {
	switch v := v.(type) {
	case nil:
		t.column(name)
		return nil
	case []any:
		if words := plainList(v); len(words) > 0 {
			t.column(name)
			return []map[string]string{{name: strings.Join(words, "; ")}}
		}
		var rows []map[string]string
		for _, x := range v {
			rows = append(rows, t.expand(name, x)...)
		}
		return rows
	case []pair:
		once := map[string]string{}
		var lists [][]map[string]string
		for _, p := range v {
			rows := t.expand(columnOf(name, p), p.value)
			if len(rows) == 1 {
				for c, x := range rows[0] {
					once[c] = x
				}
			} else if len(rows) > 1 {
				lists = append(lists, rows)
			}
		}
		if len(lists) == 0 {
			return []map[string]string{once}
		}
		var rows []map[string]string
		for _, list := range lists {
			for _, row := range list {
				for c, x := range once {
					row[c] = x
				}
				rows = append(rows, row)
			}
		}
		return rows
	}
	t.column(name)
	return []map[string]string{{name: fmt.Sprint(v)}}
}

// plainList returns the words of a list, nil if it is empty or holds objects.
func plainList(list []any) []string {
	var words []string
	for _, x := range list {
		switch x.(type) {
		case []any, []pair:
			return nil
		}
		words = append(words, fmt.Sprint(x))
	}
	return words
}

// columnOf names the column of a field. One that is called as what structures a
// list, and holds a value, is an alias.
func columnOf(name string, p pair) string {
	structure := true
	switch v := p.value.(type) {
	case nil, []pair:
	case []any:
		structure = len(plainList(v)) == 0
	default:
		structure = false
	}
	switch {
	case structure:
		return join(name, p.name)
	case name == "":
		return p.name
	}
	return name + "." + p.name
}

// join names a column. What only structures a list says nothing to the reader.
func join(name, field string) string {
	switch {
	case field == "nodes" || field == "edges" || field == "node":
		return name
	case name == "":
		return field
	}
	return name + "." + field
}

func (t *csvTable) column(name string) {
	if !slices.Contains(t.columns, name) {
		t.columns = append(t.columns, name)
	}
}

// cells returns a row in the order of the columns.
func (t *csvTable) cells(row map[string]string) []string {
	out := make([]string, len(t.columns))
	for i, c := range t.columns {
		out[i] = row[c]
	}
	return out
}

// write writes the table with a header, as RFC 4180 has it. A cell that a
// spreadsheet would run as a formula gets an apostrophe.
func (t *csvTable) write(w io.Writer) error {
	out := csv.NewWriter(w)
	if err := out.Write(t.columns); err != nil {
		return err
	}
	for _, row := range t.rows {
		cells := t.cells(row)
		for i, c := range cells {
			if c != "" && strings.ContainsRune("=+@\t\r", rune(c[0])) {
				cells[i] = "'" + c
			}
		}
		if err := out.Write(cells); err != nil {
			return err
		}
	}
	out.Flush()
	return out.Error()
}
