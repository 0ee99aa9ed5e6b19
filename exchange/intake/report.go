package intake

import (
	"fmt"
	"slices"
	"strings"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/change"
)

// Report is what became of each row of a file or, if nothing was written, would.
type Report struct {
	Seen     graph.Rev // the revision that the file takes into account
	Revision graph.Rev // the commit; 0 if nothing was written
	Rows     []*Row    // each row that holds something, in the order of the file
	Faults   []Fault   // all that is wrong; with any of them nothing is written
	Notes    []string  // what there is to know of how the file was read
	Stopped  bool      // a table or a column was not understood, so that no row was looked at
}

// Fate is what becomes of a row.
type Fate string

// The fates.
const (
	Created   Fate = "created"
	Changed   Fate = "changed"
	Unchanged Fate = "unchanged"
	Refused   Fate = "refused"
)

// Fates are all of them: each row has one.
func Fates() []Fate { return []Fate{Created, Changed, Unchanged, Refused} }

// Row is a row of a file.
type Row struct {
	Place
	Slug  string // of its record; empty if that has none yet
	Fate  Fate
	Cells []Cell   // what it changes
	Notes []string // what it says and does not change
}

// Cell is a value that a row changes.
type Cell struct{ Column, Old, New string }

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

// at is a place in a column.
func (p Place) at(column string) Place {
	p.Column = column
	return p
}

// Fault is something wrong with a file.
type Fault struct {
	Place
	Message string               // what is wrong
	Fix     string               // what to do about it
	Since   []change.FieldChange // of a conflict: what was changed since
}

// String is the fault in a line.
func (f Fault) String() string {
	s := f.Place.String() + ": " + f.Message
	if f.Fix != "" {
		s += " (" + f.Fix + ")"
	}
	return s
}

// Count is how many rows have a fate.
func (r *Report) Count(fate Fate) int {
	n := 0
	for _, row := range r.Rows {
		if row.Fate == fate {
			n++
		}
	}
	return n
}

func (r *Report) add(p Place, fix, format string, args ...any) {
	r.Faults = append(r.Faults, Fault{Place: p, Message: fmt.Sprintf(format, args...), Fix: fix})
}

// fault adds what the checks of a change found in a row. What a cell holds that could not be read
// is not said to be missing, too.
func (r *Report) fault(row *Row, f change.Fault) {
	column, _, _ := strings.Cut(f.Field, "[")
	column, _, _ = strings.Cut(column, ".")
	at := row.at(column)
	if slices.ContainsFunc(r.Faults, func(f Fault) bool { return f.Place == at && column != "" && len(f.Since) == 0 }) && f.Code == change.FaultMissing {
		return
	}
	found := Fault{Place: at, Message: f.Message, Fix: f.Fix, Since: f.Since}
	if f.Code == change.FaultConflict {
		found.Fix = "take the data out again, and make the change there"
	}
	r.Faults = append(r.Faults, found)
}

// refuse gives the rows with faults their fate, and puts faults in the order of the rows.
func (r *Report) refuse() {
	at := map[Place]int{}
	for i, row := range r.Rows {
		at[row.Place] = i
	}
	of := func(f Fault) int { return at[f.at("")] }
	for _, f := range r.Faults {
		r.Rows[of(f)].Fate = Refused
	}
	slices.SortStableFunc(r.Faults, func(a, b Fault) int { return of(a) - of(b) })
}
