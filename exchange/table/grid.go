package table

import (
	"strings"

	"github.com/whoplans/whoplans/graph"
)

// Grid is a table as a file has it, before anybody knows what it holds.
type Grid struct {
	Name   string
	Unit   string // what the file's rows are: a row, or a line
	Rows   []GridRow
	Notes  []string // what there is to know of how it was read
	Hidden bool     // the file's program does not show it

	Since1904 bool // numbers that are days count from 1904, as on old Macs, and not from 1900

	// Merged are the cells that are shown as one, Allowed what columns of cells may hold
	// by the file's own word.
	Merged  []Area
	Allowed []Allowed

	// Plain means that its first row names the columns and each other one is a record.
	Plain bool

	// Kind is what each row is, where that is known.
	Kind graph.Kind
}

// Area is a rectangle of cells: columns from 0, rows as they are numbered.
type Area struct{ Left, Right, Top, Bottom int }

// Has reports whether a cell is in the area.
func (a Area) Has(column, row int) bool {
	return a.Left <= column && column <= a.Right && a.Top <= row && row <= a.Bottom
}

// Allowed is a list of values that some cells may hold.
type Allowed struct {
	Area
	Values []string // where the list names them itself
	Sheet  string   // else where they stand
	From   Area
}

// GridRow is a row of a grid.
type GridRow struct {
	Number int // in the file, from 1
	Cells  []string

	// Shown are the cells, by index, that are shown otherwise than they are held: a day as
	// "2031-04-03" that is held as 47941.
	Shown map[int]string

	// Unread are the cells, by index, that hold something else than what they show, and what that is.
	Unread map[int]string

	// Of is the column whose cell the row was made from, empty if it is of the whole row, and Called
	// are the columns of fields, where the file calls them otherwise. Notes are what there is to
	// know of it, Faults what was found wrong with it on the way.
	Of     string
	Called map[string]string
	Notes  []string
	Faults []Fault
}

// Fault is something wrong with a cell.
type Fault struct{ Column, Message, Fix string }

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

// Text is what a reader sees in a cell.
func (r GridRow) Text(i int) string {
	if shown, ok := r.Shown[i]; ok {
		return shown
	}
	return r.Cell(i)
}
