// Package table holds tables in the form that spreadsheets share: sheets of columns, with a
// record in each row. The columns follow from the model, and a value written to a cell can be
// read back.
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

// Book is a file of tables.
type Book struct {
	About  *colophon.Colophon // nil for none
	Sheets []*Sheet
}

// Sheet is one table.
type Sheet struct {
	Name    string
	Kind    *graph.KindInfo // the kind of its records; nil if rows are not records
	Columns []Column
	Rows    iter.Seq2[[]Cell, error] // one cell per column
}

// Cell is nil, a string, a bool, a float64, or a json.Number, which keeps its digits.
type Cell any

// Type is the type of a column's cells.
type Type int

// The types. Everything but numbers and booleans is text, including dates, which may be
// only a year.
const (
	Text Type = iota
	Number
	Bool
)

// Column is a column of a sheet.
type Column struct {
	Name  string
	Type  Type
	Field *graph.FieldInfo // what the cells hold; nil for a column that is only information
	role  role
}

// role is the purpose of a column without a field.
type role int

const (
	noRole role = iota
	labelRole
	linkedRole // labels of the field's targets
	idRole
)

// Tells reports whether a column is for information only and must not be edited: slugs and ids,
// which identify records, and labels.
func (c *Column) Tells() bool { return c.role != noRole || c.Field != nil && c.Field.Name == "slug" }

// Names of columns that are not fields.
const (
	LabelColumn = "label"
	IDColumn    = "id"
)

// Columns returns the columns of a kind: its slug, its label, its own fields with the labels of
// linked records, then provenance and dates.
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

// typeOf returns the type of a field's cells.
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

// Of returns the cell for a record.
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

// Records makes one sheet for each kind of a selection.
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

// Plain returns a cell as text.
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
