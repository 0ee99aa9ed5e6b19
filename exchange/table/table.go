// Package table is the form that spreadsheets share: sheets of columns, with a record in
// each row. What a column holds follows from the model, and what is written into a cell can be
// read back as the value that it was.
package table

import (
	"cmp"
	"context"
	"fmt"
	"iter"
	"slices"
	"strings"

	"github.com/whoplans/whoplans/exchange/colophon"
	"github.com/whoplans/whoplans/exchange/selection"
	"github.com/whoplans/whoplans/graph"
)

// Book is what a file of tables holds.
type Book struct {
	About  *colophon.Colophon // nil if nothing is said
	Sheets []*Sheet
}

// Sheet is one table.
type Sheet struct {
	Name    string
	Kind    *graph.KindInfo // of the records in its rows; nil if these are none
	Columns []Column
	Rows    iter.Seq2[[]Cell, error] // with a cell for each column
}

// Cell is nil, a string, a bool, a float64, or a json.Number, whose digits stay as they are.
type Cell any

// Type is what the cells of a column hold.
type Type int

// The types. What is neither a number nor true or false is text, dates too: of
// some only the year is known.
const (
	Text Type = iota
	Number
	Bool
)

// Column is a column of a sheet.
type Column struct {
	Name  string
	Type  Type
	Field *graph.FieldInfo // what the cells hold; nil of a column that only tells
	role  role
}

// role says what a column without a field tells.
type role int

const (
	noRole role = iota
	labelRole
	linkedRole // what to call those that the field leads to
	idRole
)

// Tells reports whether the column is there for the reader alone: the slug and id by which
// a record is known, and what to call things. Nothing in it is to be edited.
func (c *Column) Tells() bool { return c.role != noRole || c.Field != nil && c.Field.Name == "slug" }

// Names of columns that no field has.
const (
	LabelColumn = "label"
	IDColumn    = "id"
)

// Columns are those of a kind: its slug, what to call it, its own fields, each link with
// what to call its target, then where the record comes from and when it holds.
func Columns(k *graph.KindInfo) []Column {
	fields := slices.Clone(k.Fields)
	rank := func(f *graph.FieldInfo) int {
		switch {
		case f.Name == "slug":
			return 0
		case f.In == "ClaimMeta":
			return 2
		case f.In == "provenance":
			return 3
		case f.In == "Meta":
			return 4
		}
		return 1
	}
	slices.SortStableFunc(fields, func(a, b *graph.FieldInfo) int { return cmp.Compare(rank(a), rank(b)) })
	var columns []Column
	for _, f := range fields {
		columns = append(columns, Column{Name: f.Name, Type: typeOf(f), Field: f})
		switch {
		case f.Name == "slug":
			columns = append(columns, Column{Name: LabelColumn, role: labelRole})
		case f.Type == graph.LinkField:
			columns = append(columns, Column{Name: f.Name + "Label", Field: f, role: linkedRole})
		}
	}
	return append(columns, Column{Name: IDColumn, role: idRole})
}

// typeOf is what cells of a field hold.
func typeOf(f *graph.FieldInfo) Type {
	switch {
	case f.List:
	case f.Type == graph.NumberField, f.Type == graph.IntField:
		return Number
	case f.Type == graph.BoolField:
		return Bool
	}
	return Text
}

// Of returns the cell of a record.
func (c *Column) Of(r *selection.Record) Cell {
	switch c.role {
	case labelRole:
		return r.Label
	case idRole:
		return string(r.ID())
	case linkedRole:
		if text := strings.Join(r.Labels(c.Field.Name), "; "); text != "" {
			return text
		}
		return nil
	}
	return Write(c.Field, r.Fields[c.Field.Name])
}

// Records makes a sheet for each kind of a selection.
func Records(ctx context.Context, s *selection.Selection) []*Sheet {
	sheets := make([]*Sheet, len(s.Kinds))
	for i, k := range s.Kinds {
		columns := Columns(k)
		sheets[i] = &Sheet{Name: string(k.Kind), Kind: k, Columns: columns, Rows: func(yield func([]Cell, error) bool) {
			cells := make([]Cell, len(columns))
			for r, err := range s.Records(ctx, k) {
				if err != nil {
					yield(nil, err)
					return
				}
				for i := range columns {
					cells[i] = columns[i].Of(r)
				}
				if !yield(cells, nil) {
					return
				}
			}
		}}
	}
	return sheets
}

// Plain returns the text of a cell where there is nothing but text.
func Plain(c Cell) string {
	switch c := c.(type) {
	case nil:
		return ""
	case string:
		return c
	case float64:
		return number(c)
	}
	return fmt.Sprint(c)
}
