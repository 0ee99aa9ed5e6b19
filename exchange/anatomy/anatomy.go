// Package anatomy finds the parts of a table that was made for people to read: the rows that
// name the columns, headings, remarks and keys beside the table, columns that only number the
// rows. It reports all that it finds, and [Hints] can overrule it.
package anatomy

import (
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/whoplans/whoplans/exchange/table"
	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/internal/speech"
)

// Anatomy is the parts of a table.
type Anatomy struct {
	Grid    *table.Grid
	Header  []int // the numbers of the rows that name the columns
	Columns []*Column
	Rows    []Row
	Aside   []Aside           // rows that do not belong to the table
	Legend  map[string]string // what signs mean, from a key beside, above or below the table
	Notes   []speech.Words    // other remarks
}

// Column is a column of a table.
type Column struct {
	At      int    // from 0
	Name    string // from its header or, without one, its position; unique
	Empty   bool   // it holds nothing
	Numbers bool   // it only counts the rows
	Legend  bool   // a key, or remarks beside the table
	Allowed []string
}

// Row is a row of the table.
type Row struct {
	table.GridRow
	Section string       // the heading above it
	Fault   speech.Words // why it cannot be read; nil if it can
}

// Text returns what a reader sees in a cell, trimmed.
func (r Row) Text(c *Column) string { return graph.Trim(r.GridRow.Text(c.At)) }

// Held returns a cell's stored value, trimmed: a number with all its digits.
func (r Row) Held(c *Column) string { return graph.Trim(r.Cell(c.At)) }

// Aside is a row that does not belong to the table.
type Aside struct {
	Row  int
	Why  speech.Text
	Text string
}

// Why rows are set aside.
const (
	Title   speech.Text = "a title"
	Heading speech.Text = "a heading"
	Below   speech.Text = "a remark below the table"
	Total   speech.Text = "a total"
	Told    speech.Text = "left out as told"
)

// Hints are what is already known about a table.
type Hints struct {
	Header []int // the rows that name the columns
	Leave  []int // rows to leave out

	// Headings are the rows that are headings. If there are none, Find looks for them.
	Headings []int
}

// Place returns the place of a row or, with a column, of a cell.
func (l *Anatomy) Place(row int, c *Column) table.Place {
	p := table.Place{Table: l.Grid.Name, Unit: l.Grid.Unit, Row: row}
	if c != nil {
		p.Column = c.Name
	}
	return p
}

// Find finds the parts of a table. The other tables of the file may list the values that its
// cells allow.
func Find(g *table.Grid, all []*table.Grid, h Hints) (*Anatomy, error) {
	f := &finding{Anatomy: &Anatomy{Grid: g, Legend: map[string]string{}}, hints: h, aside: map[int]bool{}}
	if len(g.Rows) == 0 {
		return f.Anatomy, nil
	}
	f.measure()
	if g.Plain {
		f.setHeader(0, 0)
	} else if err := f.findHeader(); err != nil {
		return nil, err
	}
	f.nameColumns()
	if !g.Plain {
		f.findBeside()
	}
	f.sortRows()
	if !g.Plain {
		f.fillDown()
	}
	f.describe(all)
	return f.Anatomy, nil
}

// finding is an anatomy in progress.
type finding struct {
	*Anatomy
	hints Hints
	width int          // number of columns that are not empty
	aside map[int]bool // columns that do not belong to the table
	first int          // index of the first row after the header
}

// measure counts the table's columns.
func (f *finding) measure() {
	for _, row := range f.Grid.Rows {
		for i := range row.Cells {
			if row.Cell(i) != "" && i >= f.width {
				f.width = i + 1
			}
		}
		for i := range row.Unread {
			f.width = max(f.width, i+1)
		}
	}
}

// filled counts the non-empty cells of a row. Merged cells count once for each column.
func (f *finding) filled(row table.GridRow) int {
	n := 0
	for i := range f.width {
		if f.shown(row, i) != "" {
			n++
		}
	}
	return n
}

// merged returns the merged area that a cell belongs to.
func (f *finding) merged(column, row int) (table.Area, bool) {
	for _, a := range f.Grid.Merged {
		if a.Has(column, row) {
			return a, true
		}
	}
	return table.Area{}, false
}

// shown returns what a reader sees in a cell, or in the merged area that it belongs to.
func (f *finding) shown(row table.GridRow, column int) string {
	if text := row.Text(column); graph.Trim(text) != "" {
		return graph.Trim(text)
	}
	a, ok := f.merged(column, row.Number)
	if !ok {
		return ""
	}
	for _, r := range f.Grid.Rows {
		if r.Number == a.Top {
			return graph.Trim(r.Text(a.Left))
		}
	}
	return ""
}

// alone returns the only text of a row, which may be shown across several cells.
func (f *finding) alone(row table.GridRow) (text string, column int, ok bool) {
	column = -1
	for i := range f.width {
		if row.Cell(i) == "" || f.aside[i] {
			continue
		}
		if column >= 0 {
			return "", column, false
		}
		text, column = graph.Trim(row.Text(i)), i
	}
	return text, column, column >= 0
}

// leaves reports whether the hints leave a row out.
func (f *finding) leaves(row int) bool { return slices.Contains(f.hints.Leave, row) }

// sortRows separates the rows of the table from headings and remarks.
func (f *finding) sortRows() {
	section := ""
	rows := f.Grid.Rows[f.first:]
	columns := countFunc(f.Columns, func(c *Column) bool { return !c.Empty && !c.Legend })
	last := 0
	if f.first > 0 {
		last = f.Grid.Rows[f.first-1].Number
	}
	below := false
	for i, row := range rows {
		text, at, alone := f.alone(row)
		if len(f.aside) > 0 && at < 0 {
			last = row.Number
			continue // only the key has something in this row
		}
		switch {
		case f.Grid.Plain && !f.leaves(row.Number):
			f.Rows = append(f.Rows, Row{GridRow: row})
		case f.leaves(row.Number):
			f.Aside = append(f.Aside, Aside{row.Number, Told, text})
		case below || columns > 2 && i > 0 && f.endsBefore(rows[i:], row.Number > last+1):
			below = true
			f.Aside = append(f.Aside, Aside{row.Number, Below, f.text(row)})
			f.readKey(row)
		case columns > 2 && f.isTotal(row):
			f.Aside = append(f.Aside, Aside{row.Number, Total, f.text(row)})
		case alone && columns > 2 && f.isHeading(row, text, at):
			section = text
			f.Aside = append(f.Aside, Aside{row.Number, Heading, text})
		default:
			r := Row{GridRow: row, Section: section}
			if f.Grid.Unit == "line" {
				r.Fault = f.ragged(row)
			}
			if alone && columns > 2 {
				f.Notes = append(f.Notes, speech.NewMessage("%s %d holds %q alone: if it is a heading, leave it out", f.Grid.Unit, row.Number, text))
			}
			f.Rows = append(f.Rows, r)
		}
		last = row.Number
	}
}

// mostBelow is the highest number of rows of remarks below a table.
const mostBelow = 20

// endsBefore reports whether the table ends before the given last rows. After a gap, they hold
// one or two texts each; without a gap, a remark followed by a key. A row with just a code and
// a name may belong to the table.
func (f *finding) endsBefore(rows []table.GridRow, gap bool) bool {
	gap = gap && f.Grid.Unit == "row"
	if len(rows) > mostBelow || !gap && len(f.texts(rows[0])) != 1 {
		return false
	}
	for _, row := range rows {
		texts := f.texts(row)
		few := len(texts) <= 2 && len(texts) < len(f.Columns) && (gap || isRemark(texts))
		if !few {
			return false
		}
	}
	return true
}

// isRemark reports whether the only texts of a row are a sign and its meaning, or a sentence.
func isRemark(texts []string) bool {
	if len(texts) == 2 {
		return utf8.RuneCountInString(texts[0]) <= longestSign && strings.Contains(texts[1], " ") && strings.ContainsFunc(texts[0], unicode.IsUpper)
	}
	return len(texts) == 1 && (strings.ContainsAny(texts[0], ":=") || strings.HasPrefix(texts[0], "*")) && !strings.Contains(texts[0], "://")
}

// texts returns the texts of a row, trimmed.
func (f *finding) texts(row table.GridRow) []string {
	var texts []string
	for i := range f.width {
		if text := graph.Trim(row.Text(i)); text != "" && !f.aside[i] {
			texts = append(texts, text)
		}
	}
	return texts
}

// text returns the texts of a row in one line.
func (f *finding) text(row table.GridRow) string { return strings.Join(f.texts(row), " ") }

// totals lists the first words of rows with sums, folded.
var totals = strings.Fields("total totals totaal totale totali summe gesamt insgesamt gesamtsumme somme suma razem skupaj ukupno celkem spolu osszesen sum i alt")

// isTotal reports whether a row is the sum of those above it: its name says so, and it holds
// only numbers besides.
func (f *finding) isTotal(row table.GridRow) bool {
	texts := f.texts(row)
	if len(texts) < 2 || !slices.Contains(totals, strings.Join(graph.Words(texts[0]), " ")) {
		return false
	}
	return !slices.ContainsFunc(texts[1:], func(text string) bool { return strings.ContainsFunc(text, unicode.IsLetter) })
}

// isHeading reports whether the only text of a row is a heading, judged by merged cells or by
// its punctuation. Otherwise it may be a row with a single cell.
func (f *finding) isHeading(row table.GridRow, text string, at int) bool {
	if len(f.hints.Headings) > 0 {
		return slices.Contains(f.hints.Headings, row.Number)
	}
	if a, ok := f.merged(at, row.Number); ok && a.Right > a.Left {
		return true
	}
	if strings.HasSuffix(text, ":") {
		return true
	}
	sign, rest, spaced := strings.Cut(text, " ")
	short := strings.TrimRight(sign, ".):")
	return spaced && rest != "" && short != sign && len([]rune(short)) <= 4 &&
		!strings.ContainsFunc(short, func(r rune) bool { return !unicode.IsUpper(r) && !unicode.IsDigit(r) && r != '.' })
}

// ragged describes what is wrong with the number of cells in a row of a text file.
func (f *finding) ragged(row table.GridRow) speech.Words {
	want := 0
	for _, r := range f.Grid.Rows[:f.first] {
		want = max(want, len(r.Cells))
	}
	switch n := len(row.Cells); {
	case n > want:
		var more []string
		for i := want; i < n; i++ {
			if text := row.Cell(i); text != "" {
				more = append(more, fmt.Sprintf("%q", text))
			}
		}
		if len(more) > 0 {
			return speech.NewMessage("it has %d cells, and the header has %d; beyond them stand %s", n, want, strings.Join(more, ", "))
		}
	case n < want:
		return speech.NewMessage("it has %d cells, and the header has %d", n, want)
	}
	return nil
}

func countFunc[T any](list []T, is func(T) bool) int {
	n := 0
	for _, x := range list {
		if is(x) {
			n++
		}
	}
	return n
}
