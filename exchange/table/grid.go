package table

import (
	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/internal/speech"
)

// Grid is a table as it stands in a file, before its meaning is known.
type Grid struct {
	Name   string
	Unit   speech.Text // what rows are called: a row, or a line
	Rows   []GridRow
	Notes  []speech.Words // remarks on how it was read
	Hidden bool           // hidden in the file's program

	Since1904 bool // dates are days since 1904, as on old Macs, not since 1900

	// Merged are the merged cells, Allowed what columns of cells may hold according to the
	// file.
	Merged  []Area
	Allowed []Allowed

	// Plain means that the first row names the columns, and each other row is a record.
	Plain bool

	// Kind is the kind of every row, if known.
	Kind graph.Kind
}

// Area is a rectangle of cells: columns from 0, rows by their numbers.
type Area struct{ Left, Right, Top, Bottom int }

// Has reports whether a cell is within the area.
func (a Area) Has(column, row int) bool {
	return a.Left <= column && column <= a.Right && a.Top <= row && row <= a.Bottom
}

// Allowed is a list of values that cells may hold.
type Allowed struct {
	Area
	Values []string // the values, if they are given directly
	Sheet  string   // otherwise the sheet with the values
	From   Area
}

// GridRow is a row of a grid.
type GridRow struct {
	Number int // its number in the file, from 1
	Cells  []string

	// Shown has the cells, by index, whose displayed text differs from the stored value: 47941
	// displayed as "2031-04-03".
	Shown map[int]string

	// Unread has the cells, by index, whose content cannot be read, with the reason.
	Unread map[int]speech.Text

	// Of is the column of the cell that the row was made from, empty for a whole row. Called
	// has the file's names for the columns of fields. Notes are remarks, and Faults the
	// problems found so far.
	Of     string
	Called map[string]string
	Notes  []string
	Faults []Fault
}

// Fault is something wrong with a cell.
type Fault struct{ Column, Message, Fix string }

// Blank reports whether the row is empty.
func (r GridRow) Blank() bool {
	for i := range r.Cells {
		if r.Cell(i) != "" {
			return false
		}
	}
	return len(r.Unread) == 0
}

// Cell returns the text at an index, "" if it is blank or the row is shorter.
func (r GridRow) Cell(i int) string {
	if i < 0 || i >= len(r.Cells) || graph.Blank(r.Cells[i]) {
		return ""
	}
	return r.Cells[i]
}

// Text returns what a reader sees in a cell.
func (r GridRow) Text(i int) string {
	if shown, ok := r.Shown[i]; ok {
		return shown
	}
	return r.Cell(i)
}
