package table

import (
	"fmt"
	"strings"
)

// Place is a position in a file.
type Place struct {
	Table  string
	Unit   string // what rows are called
	Row    int    // 0 for the whole table
	Column string // empty for the whole row
}

// String describes the place in words.
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

// At returns the place in a column.
func (p Place) At(column string) Place {
	p.Column = column
	return p
}
