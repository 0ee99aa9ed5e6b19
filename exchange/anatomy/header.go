package anatomy

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/xuri/excelize/v2"

	"github.com/whoplans/whoplans/exchange/table"
	"github.com/whoplans/whoplans/graph"
)

// Where headers are looked for.
const (
	mostBefore  = 30 // rows of titles before the header
	mostHeaders = 3  // rows of a header
)

// findHeader finds the rows that name the columns.
func (f *finding) findHeader() error {
	rows := f.Grid.Rows
	if len(f.hints.Header) > 0 {
		return f.takeHeader()
	}
	usual := f.usual()
	at := 0
	for i, row := range rows[:min(mostBefore, len(rows))] {
		if n := f.filled(row); n*10 >= usual*6 && !f.isTitle(row) && f.names(row) {
			at = i
			break
		}
	}
	end := at
	for end+1 < len(rows) && end-at+1 < mostHeaders && f.continues(rows[end], rows[end+1]) {
		end++
	}
	f.setHeader(at, end)
	return nil
}

// takeHeader uses the header rows given in the hints.
func (f *finding) takeHeader() error {
	from, to := slices.Min(f.hints.Header), slices.Max(f.hints.Header)
	at, end := -1, -1
	for i, row := range f.Grid.Rows {
		if row.Number >= from && row.Number <= to {
			if at < 0 {
				at = i
			}
			end = i
		}
	}
	if at < 0 {
		return graph.Invalid("%s has nothing in the %s %d that is to name its columns", f.Grid.Name, f.Grid.Unit, from)
	}
	f.setHeader(at, end)
	return nil
}

func (f *finding) setHeader(at, end int) {
	for _, row := range f.Grid.Rows[:at] {
		f.Aside = append(f.Aside, Aside{row.Number, Title, f.text(row)})
		f.readKey(row)
	}
	for _, row := range f.Grid.Rows[at : end+1] {
		f.Header = append(f.Header, row.Number)
	}
	f.first = end + 1
}

// usual returns how many cells are filled in a typical row of the table.
func (f *finding) usual() int {
	var counts []int
	for _, row := range f.Grid.Rows[:min(500, len(f.Grid.Rows))] {
		counts = append(counts, f.filled(row))
	}
	if len(counts) == 0 {
		return 0
	}
	slices.Sort(counts)
	return counts[len(counts)/2]
}

// isTitle reports whether a row shows one text across nearly all columns.
func (f *finding) isTitle(row table.GridRow) bool {
	_, at, alone := f.alone(row)
	if !alone {
		return false
	}
	a, ok := f.merged(at, row.Number)
	return f.width > 2 && (!ok || a.Right-a.Left+2 >= f.width/2)
}

// names reports whether a row may name columns, since it holds texts.
func (f *finding) names(row table.GridRow) bool {
	for i := range f.width {
		if _, err := strconv.ParseFloat(row.Cell(i), 64); err == nil && row.Cell(i) != "" && len(row.Cell(i)) != 4 { // a year may
			return false
		}
	}
	return true
}

// continues reports whether a row is a further row of the header above it, which may have
// groups.
func (f *finding) continues(head, next table.GridRow) bool {
	for _, a := range f.Grid.Merged {
		groups := a.Top == head.Number && a.Bottom == head.Number && a.Right > a.Left
		if groups && a.Right-a.Left+1 < f.width || a.Top <= head.Number && a.Bottom >= next.Number {
			return f.names(next)
		}
	}
	return false
}

// nameColumns names the columns after their headers.
func (f *finding) nameColumns() {
	taken := map[string]bool{}
	start := f.first - len(f.Header)
	for i := range f.width {
		var parts []string
		for n, row := range f.Grid.Rows[start:f.first] {
			text := strings.Join(strings.Fields(f.shown(row, i)), " ")
			if n > 0 && len(parts) > 0 && parts[len(parts)-1] == text {
				continue
			}
			if text != "" {
				parts = append(parts, text)
			}
		}
		c := &Column{At: i, Name: strings.Join(parts, " / "), Empty: true}
		for _, row := range f.Grid.Rows[f.first:] {
			if row.Cell(i) != "" || row.Unread[i] != "" {
				c.Empty = false
				break
			}
		}
		if c.Name == "" && (c.Empty || f.Grid.Unit == "line" && f.beyond(i)) {
			continue
		}
		where := f.where(i)
		switch {
		case c.Name == "":
			c.Name = where
		case taken[c.Name]:
			c.Name += " (" + where + ")"
		}
		taken[c.Name] = true
		f.Columns = append(f.Columns, c)
	}
}

// beyond reports whether a column lies to the right of the header; rows that reach there are
// reported.
func (f *finding) beyond(column int) bool {
	for _, row := range f.Grid.Rows[f.first-len(f.Header) : f.first] {
		if len(row.Cells) > column {
			return false
		}
	}
	return true
}

// where returns the name of a column in the file's program.
func (f *finding) where(at int) string {
	if f.Grid.Unit == "row" {
		if letter, err := excelize.ColumnNumberToName(at + 1); err == nil {
			return "column " + letter
		}
	}
	return fmt.Sprintf("column %d", at+1)
}

// Cell returns the name of a cell in the file's program.
func (l *Anatomy) Cell(row int, c *Column) string {
	if l.Grid.Unit == "row" {
		if name, err := excelize.CoordinatesToCellName(c.At+1, row); err == nil {
			return name
		}
	}
	return fmt.Sprintf("%s %d, %s", l.Grid.Unit, row, c.Name)
}
