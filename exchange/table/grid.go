package table

import "strings"

// Grid is a table as a file has it, before anybody knows what it holds.
type Grid struct {
	Name  string
	Unit  string // what the file's rows are: a row, or a line
	Rows  []GridRow
	Notes []string // what there is to know of how it was read
}

// GridRow is a row of a grid.
type GridRow struct {
	Number int // in the file, from 1
	Cells  []string

	// Unread are the cells, by index, that hold something else than what they show, and what that is.
	Unread map[int]string
}

// Blank reports whether nothing is in the row.
func (r GridRow) Blank() bool {
	for i := range r.Cells {
		if r.Cell(i) != "" {
			return false
		}
	}
	return len(r.Unread) == 0
}

// Cell is the text at an index, empty if it is blank or if the row ends before.
func (r GridRow) Cell(i int) string {
	if i < 0 || i >= len(r.Cells) || strings.TrimSpace(r.Cells[i]) == "" {
		return ""
	}
	return r.Cells[i]
}
