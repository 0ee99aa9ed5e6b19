package intake

import (
	"slices"
	"strings"

	"github.com/whoplans/whoplans/exchange/table"
	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/change"
	"github.com/whoplans/whoplans/internal/speech"
)

// Report says what became of each row of a file or, on a dry run, would.
type Report struct {
	Seen     graph.Rev // the revision the file takes into account
	Revision graph.Rev // the commit; 0 if nothing was written
	Rows     []*Row    // the rows that are not empty, in the file's order
	Faults   []Fault   // what is wrong; if there are any, nothing is written
	Notes    []string  // remarks on how the file was read
	Stopped  bool      // a table or column was not understood, so no row was read

	language *speech.Language
}

// Fate is what becomes of a row.
type Fate string

// The fates.
const (
	Created   Fate = "created"
	Changed   Fate = "changed"
	Unchanged Fate = "unchanged"
	Refused   Fate = "refused"
	LeftOut   Fate = "left out" // as the options say
)

// Fates returns all fates.
func Fates() []Fate { return []Fate{Created, Changed, Unchanged, Refused, LeftOut} }

// Row is a row of a file.
type Row struct {
	table.Place
	Slug  string // of its record; empty if it has none yet
	Fate  Fate
	Cells []Cell   // what it changes
	Notes []string // remarks

	called func(field string) string // the file's name for the column of a field
}

// of returns the place of the row in a field's column.
func (r *Row) of(field string) table.Place {
	if field == "" {
		return r.Place
	}
	if r.called != nil {
		return r.At(r.called(field))
	}
	return r.At(field)
}

// Cell is a value that a row changes.
type Cell struct{ Column, Old, New string }

// Fault is something wrong with a file.
type Fault struct {
	table.Place
	Message string               // what is wrong
	Fix     string               // what to do about it
	Since   []change.FieldChange // of a conflict: what has changed

	row *Row // nil if the fault is in the file or a table
}

// String is the fault in a line, with its place in English.
func (f Fault) String() string { return f.In(nil) }

// In is the fault in a line, with its place in a language: the fault is in one already.
func (f Fault) In(l *speech.Language) string {
	s := f.Place.In(l) + ": " + f.Message
	if f.Fix != "" {
		s += " (" + f.Fix + ")"
	}
	return s
}

// Count returns how many rows have a fate.
func (r *Report) Count(fate Fate) int {
	n := 0
	for _, row := range r.Rows {
		if row.Fate == fate {
			n++
		}
	}
	return n
}

// add adds a fault in a row, or in none; nil is no fix.
func (r *Report) add(row *Row, p table.Place, fix speech.Words, text speech.Text, args ...any) {
	f := Fault{Place: p, Message: r.language.Say(text, args...), row: row}
	if fix != nil {
		f.Fix = fix.In(r.language)
	}
	r.Faults = append(r.Faults, f)
}

// note tells of a row.
func (r *Report) note(row *Row, text speech.Text, args ...any) {
	row.Notes = append(row.Notes, r.language.Say(text, args...))
}

// fault adds a fault that the checks of a change found in a row. A value that could not be read
// is not also reported as missing.
func (r *Report) fault(row *Row, f change.Fault) {
	field, _, _ := strings.Cut(f.Field, "[")
	field, _, _ = strings.Cut(field, ".")
	at := row.of(field)
	if field != "" && f.Code == change.FaultMissing && slices.ContainsFunc(r.Faults, func(f Fault) bool { return f.row == row && f.Place == at && len(f.Since) == 0 }) {
		return
	}
	found := Fault{Place: at, Message: f.Message, Fix: f.Fix, Since: f.Since, row: row}
	if f.Code == change.FaultConflict {
		found.Fix = r.language.Say("export the data again, and make the change there")
	}
	r.Faults = append(r.Faults, found)
}

// refuse marks the rows with faults, and sorts the faults by row.
func (r *Report) refuse() {
	at := map[*Row]int{}
	for i, row := range r.Rows {
		at[row] = i
	}
	for _, f := range r.Faults {
		if f.row != nil {
			f.row.Fate = Refused
		}
	}
	slices.SortStableFunc(r.Faults, func(a, b Fault) int { return at[a.row] - at[b.row] })
}
