package intake

import (
	"slices"
	"strings"

	"github.com/whoplans/whoplans/exchange/selection"
	"github.com/whoplans/whoplans/exchange/table"
	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/internal/speech"
)

// sheet is a table of records of a kind.
type sheet struct {
	grid     *table.Grid
	kind     *graph.KindInfo
	columns  []*table.Column // the column of each cell; nil for empty columns
	slug, id int             // their positions; -1 if missing
}

// sheets works out what each table holds. A table or column that is not understood is a fault,
// so that nothing is dropped silently.
func (t *taking) sheets(grids []*table.Grid) ([]*sheet, error) {
	var sheets []*sheet
	var names []string
	for _, g := range grids {
		names = append(names, g.Name)
	}
	for _, name := range t.options.Tables {
		if !slices.Contains(names, name) {
			return nil, graph.Invalid("there is no sheet %q; there are %s", name, strings.Join(names, ", "))
		}
	}
	for _, g := range grids {
		if len(t.options.Tables) > 0 && !slices.Contains(t.options.Tables, g.Name) {
			continue
		}
		for _, note := range g.Notes {
			t.report.Notes = append(t.report.Notes, t.now.Say("%s: %s", g.Name, note))
		}
		if g.Hidden {
			t.report.Notes = append(t.report.Notes, t.now.Say("%s: the sheet is hidden", g.Name))
		}
		if len(g.Rows) == 0 {
			continue
		}
		k := t.options.Kind
		switch {
		case g.Kind != "":
			k = t.now.Model().Kind(g.Kind)
		case k == nil:
			k = t.kindOf(g)
		}
		if k != nil {
			sheets = append(sheets, t.read(g, k))
		}
	}
	if len(sheets) == 0 && len(t.report.Faults) == 0 {
		return nil, graph.Invalid("the file has no rows")
	}
	return sheets, nil
}

// kindOf returns the kind that a table is named after.
func (t *taking) kindOf(g *table.Grid) *graph.KindInfo {
	typ, err := selection.ParseType(t.now.Model(), g.Name)
	if err == nil {
		kinds, err := t.now.Model().KindsNamed([]graph.RecordType{typ})
		if err == nil && len(kinds) == 1 {
			return t.now.Model().Kind(kinds[0])
		}
	}
	var names []string
	for _, k := range t.now.Model().Kinds {
		names = append(names, string(k.Kind))
	}
	var fix speech.Words = speech.Text("say with --kind what its rows are, name the sheets to take with --sheet or, if it is laid out in its own way, --propose a mapping")
	if meant := graph.Likeliest(g.Name, names); meant != "" {
		fix = speech.NewMessage("did you mean %s? Else %s", meant, fix)
	}
	t.report.add(nil, table.Place{Table: g.Name}, fix, "the table is called as no kind of record")
	return nil
}

// read matches the columns, by the first row.
func (t *taking) read(g *table.Grid, k *graph.KindInfo) *sheet {
	s := &sheet{grid: g, kind: k, slug: -1, id: -1}
	columns := table.Columns(k)
	names := make([]string, len(columns))
	for i, c := range columns {
		names[i] = c.Name
	}
	head := g.Rows[0]
	place := table.Place{Table: g.Name, Unit: g.Unit, Row: head.Number}
	width := 0
	for _, row := range g.Rows {
		width = max(width, len(row.Cells))
	}
	s.columns = make([]*table.Column, width)
	first := map[string]int{}
	for i := range width {
		name := strings.TrimSpace(head.Cell(i))
		at := slices.Index(names, name)
		_, twice := first[name]
		switch {
		case name == "":
			if filled := slices.IndexFunc(g.Rows, func(r table.GridRow) bool { return r.Cell(i) != "" }); filled >= 0 {
				t.report.add(nil, place, speech.Text("name it, or empty it"), "column %d has no name, and %s %d holds something there", i+1, g.Unit, g.Rows[filled].Number)
			}
		case at < 0:
			var fix speech.Words = speech.Text("take it out; what has no field of its own can go into note")
			if near := graph.Likeliest(name, names); near != "" {
				fix = graph.Meant(name, names)
			}
			t.report.add(nil, place.At(name), fix, "%s has no field %q", k.Kind, name)
		case twice:
			t.report.add(nil, place.At(name), speech.Text("take one of them out"), "there are two columns of this name")
		default:
			s.columns[i] = &columns[at]
		}
		if name != "" {
			first[name] = i
		}
		switch name {
		case "slug":
			s.slug = i
		case table.IDColumn:
			s.id = i
		}
	}
	return s
}
