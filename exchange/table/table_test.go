package table_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/whoplans/whoplans/exchange/selection"
	"github.com/whoplans/whoplans/exchange/table"
	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/seed/seedtest"
)

// What any record of the data set holds can be read back from its cells.
func TestCellsKeepTheDataSet(t *testing.T) {
	v, err := graph.New(seedtest.Memory(t)).View(t.Context(), 0)
	if err != nil {
		t.Fatal(err)
	}
	s, err := selection.Open(t.Context(), v, selection.Question{})
	if err != nil {
		t.Fatal(err)
	}
	records := 0
	for _, k := range s.Kinds {
		columns := table.Columns(k)
		for r, err := range s.Records(t.Context(), k) {
			if err != nil {
				t.Fatal(err)
			}
			records++
			got := map[string]any{"slug": r.Slug()}
			for _, c := range columns {
				if c.Tells() {
					continue
				}
				value, err := table.Read(c.Field, c.Of(r))
				if err != nil {
					t.Errorf("%s.%s: %v", r.Slug(), c.Name, err)
				}
				if value != nil {
					got[c.Name] = value
				}
			}
			if diff := cmp.Diff(r.Fields, got); diff != "" {
				t.Errorf("%s (-on record +read back):\n%s", r.Slug(), diff)
			}
		}
	}
	if records != s.Total() || records < 2000 {
		t.Errorf("%d records read of %d", records, s.Total())
	}
}

// Marks, blanks and ends of lines that belong to a text are no ends of a value.
func TestCells(t *testing.T) {
	m := graph.Describe()
	names, acronyms := m.Kind("Institution").Field("names"), m.Kind("Institution").Field("acronyms")
	basis, informs := m.Kind("Responsibility").Field("legalBasis"), m.Kind("PlanningTask").Field("informs")
	for _, tt := range []struct {
		field *graph.FieldInfo
		value any
		cell  table.Cell
	}{
		{acronyms, []any{"A"}, "A"},
		{acronyms, []any{"A;B", `C\`, " D "}, `A\;B; C\\; \ D\ `},
		{acronyms, []any{"two\nlines", `\n`}, `two\nlines; \\n`},
		{names, []any{map[string]any{"lang": "en", "text": "A | B; C"}}, `en | A \| B; C`},
		{names, []any{map[string]any{"lang": "en", "text": "A\nB"}, map[string]any{"lang": "sl", "text": "C", "until": "2020"}}, "en | A\\nB\nsl | C |  | 2020"},
		{basis, map[string]any{"title": "Act", "source": "src-x"}, "Act |  | src-x"},
		{informs, []any{map[string]any{"task": "t01", "feedback": true}}, "t01 |  | true"},
		{m.Kind("Relation").Field("from"), "hu-okfo", "hu-okfo"},
		{m.Kind("Statement").Field("number"), 1234567.5, 1234567.5},
		{m.Kind("Responsibility").Field("stale"), true, true},
	} {
		if got := table.Write(tt.field, tt.value); got != tt.cell {
			t.Errorf("Write(%v) = %q, want %q", tt.value, got, tt.cell)
		}
		got, err := table.Read(tt.field, tt.cell)
		if diff := cmp.Diff(tt.value, got); diff != "" || err != nil {
			t.Errorf("Read(%q): %v (-want +got):\n%s", tt.cell, err, diff)
		}
	}
	for cell, field := range map[string]*graph.FieldInfo{
		"many":                  m.Kind("Statement").Field("number"),
		"perhaps":               m.Kind("Responsibility").Field("stale"),
		"a | b | c | d | e | f": names,
	} {
		if v, err := table.Read(field, cell); err == nil {
			t.Errorf("Read(%q) = %v, want an error", cell, v)
		}
	}
}

func TestBlankRows(t *testing.T) {
	for _, cells := range [][]string{nil, {""}, {" ", "\t"}, {"\u00a0", "\u200b"}, {"\u3000\ufeff"}} {
		if row := (table.GridRow{Cells: cells}); !row.Blank() {
			t.Errorf("a row of %q is not blank", cells)
		}
	}
	if row := (table.GridRow{Cells: []string{"\u00a0", "\u00a0x"}}); row.Blank() || row.Cell(1) != "\u00a0x" {
		t.Error("a row with a letter is blank")
	}
}
