package table

import (
	"fmt"
	"strings"
)

// Place is where in a file something is.
type Place struct {
	Table  string
	Unit   string // what rows are called
	Row    int    // 0 if it is the table
	Column string // empty if it is the row
}

// String says it in words.
func (p Place) String() string {
	parts := []string{p.Table}
	if p.Row > 0 {
		parts = append(parts, fmt.Sprintf("%s %d", p.Unit, p.Row))
	}
	if p.Column != "" {
		parts = append(parts, p.Column)
	}
	return strings.Join(parts, ", ")
}

// At is a place in a column.
func (p Place) At(column string) Place {
	p.Column = column
	return p
}
