package anatomy

import (
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/whoplans/whoplans/exchange/table"
	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/internal/speech"
)

// findBeside finds a key beside the table: few rows, after an empty column.
func (f *finding) findBeside() {
	var blocks [][]*Column
	for i, c := range f.Columns {
		if i == 0 || c.At > f.Columns[i-1].At+1 {
			blocks = append(blocks, nil)
		}
		blocks[len(blocks)-1] = append(blocks[len(blocks)-1], c)
	}
	if len(blocks) < 2 {
		return
	}
	rows := make([]int, len(blocks))
	for i, block := range blocks {
		rows[i] = countFunc(f.Grid.Rows[f.first:], func(r table.GridRow) bool {
			return slices.ContainsFunc(block, func(c *Column) bool { return r.Cell(c.At) != "" })
		})
	}
	most := slices.Max(rows)
	for i, block := range blocks {
		if rows[i]*2 > most {
			continue
		}
		for _, c := range block {
			c.Legend, f.aside[c.At] = true, true
		}
		f.readLegend(block)
	}
}

// longestSign is the greatest length of a sign that a key explains.
const longestSign = 4

// readLegend reads the meanings of signs: a short text with a longer one beside it.
func (f *finding) readLegend(block []*Column) {
	for _, row := range f.Grid.Rows {
		for i, c := range block[:len(block)-1] {
			sign, means := graph.Trim(row.Text(c.At)), graph.Trim(row.Text(block[i+1].At))
			if sign != "" && means != "" && utf8.RuneCountInString(sign) <= longestSign {
				f.explain(sign, means)
			}
		}
	}
}

// explain keeps the meaning of a sign. The first one counts.
func (f *finding) explain(sign, means string) {
	if f.Legend[sign] == "" {
		f.Legend[sign] = means
	}
}

// readKey reads the meanings of signs from a row above or below the table: a sign with its
// meaning beside it, or "A = accountable, R = responsible".
func (f *finding) readKey(row table.GridRow) {
	texts := f.texts(row)
	if len(texts) == 2 && utf8.RuneCountInString(texts[0]) <= longestSign {
		f.explain(texts[0], texts[1])
		return
	}
	for _, text := range texts {
		for _, part := range strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune(",;\n", r) }) {
			sign, means, ok := strings.Cut(part, "=")
			if !ok {
				sign, means, ok = strings.Cut(part, ": ")
			}
			if sign = graph.Trim(sign); ok && sign != "" && utf8.RuneCountInString(sign) <= longestSign {
				f.explain(sign, graph.Trim(means))
			}
		}
	}
}

// fillDown gives each row the content of cells that are merged with those above.
func (f *finding) fillDown() {
	rows := map[int]*Row{}
	for i := range f.Rows {
		rows[f.Rows[i].Number] = &f.Rows[i]
	}
	for _, a := range f.Grid.Merged {
		top := rows[a.Top]
		if top == nil || a.Bottom == a.Top {
			continue
		}
		for n := a.Top + 1; n <= a.Bottom; n++ {
			row := rows[n]
			if row == nil || row.Cell(a.Left) != "" {
				continue
			}
			cells := slices.Clone(row.Cells)
			for len(cells) <= a.Left {
				cells = append(cells, "")
			}
			cells[a.Left] = top.GridRow.Text(a.Left)
			row.Cells = cells
		}
		f.Notes = append(f.Notes, speech.NewMessage("rows %d to %d are one cell in %s: what it holds counts for each of them", a.Top, a.Bottom, f.where(a.Left)))
	}
}

// describe sets what only a whole column shows.
func (f *finding) describe(all []*table.Grid) {
	for _, c := range f.Columns {
		c.Numbers = !c.Legend && f.numbers(c)
	}
	for _, a := range f.Grid.Allowed {
		values := a.Values
		if values == nil {
			values = listed(a, f.Grid, all)
		}
		for _, c := range f.Columns {
			if len(values) > 0 && a.Left <= c.At && c.At <= a.Right {
				c.Allowed = values
			}
		}
	}
	f.noteUnlisted()
	f.noteUntrimmed()
}

// listed returns the values of a list that is in a sheet.
func listed(a table.Allowed, own *table.Grid, all []*table.Grid) []string {
	g := own
	if a.Sheet != "" {
		i := slices.IndexFunc(all, func(g *table.Grid) bool { return g.Name == a.Sheet })
		if i < 0 {
			return nil
		}
		g = all[i]
	}
	var values []string
	for _, row := range g.Rows {
		for i := a.From.Left; i <= a.From.Right; i++ {
			if text := graph.Trim(row.Text(i)); a.From.Has(i, row.Number) && text != "" {
				values = append(values, text)
			}
		}
	}
	return values
}

// numbers reports whether a column only counts the rows.
func (f *finding) numbers(c *Column) bool {
	if len(f.Rows) < 2 {
		return false
	}
	for i, row := range f.Rows {
		if n, err := strconv.ParseFloat(row.Held(c), 64); err != nil || n != float64(i+1) || strings.HasPrefix(row.Held(c), "0") {
			return false
		}
	}
	return true
}

// noteUnlisted notes the cells whose value is not in the list of their column.
func (f *finding) noteUnlisted() {
	for _, c := range f.Columns {
		if len(c.Allowed) == 0 {
			continue
		}
		plain := func(s string) string { return strings.Join(graph.Words(s), " ") }
		for _, row := range f.Rows {
			text := row.Text(c)
			if text != "" && !slices.ContainsFunc(c.Allowed, func(v string) bool { return plain(v) == plain(text) && !signsDiffer(v, text) }) {
				f.Notes = append(f.Notes, speech.NewMessage("%s holds %q, which the list of its column has not (%s)", f.Cell(row.Number, c), text, strings.Join(c.Allowed, ", ")))
			}
		}
	}
}

// signsDiffer reports whether two texts have the same words, but other signs between them:
// "State-authority".
func signsDiffer(a, b string) bool {
	fold := func(s string) string { return strings.ToLower(strings.Join(strings.Fields(s), " ")) }
	return fold(a) != fold(b)
}

// mostNamed is how many cells a note names.
const mostNamed = 20

// noteUntrimmed notes the cells that begin or end with blanks.
func (f *finding) noteUntrimmed() {
	var cells []string
	for _, row := range f.Grid.Rows {
		for _, c := range f.Columns {
			if text := row.Cell(c.At); text != "" && graph.Trim(text) != text && !c.Legend {
				cells = append(cells, f.Cell(row.Number, c))
			}
		}
	}
	if n := len(cells); n > 0 {
		named := strings.Join(cells[:min(n, mostNamed)], ", ")
		if n > mostNamed {
			named += ", …"
		}
		f.Notes = append(f.Notes, speech.Count(n, "%d cell has blanks at its ends, which are not taken: %s", "%d cells have blanks at their ends, which are not taken: %s", named))
	}
}
