package intake

import (
	"cmp"
	"context"
	"slices"
	"strings"
	"unicode"

	"github.com/whoplans/whoplans/exchange/selection"
	"github.com/whoplans/whoplans/exchange/table"
	"github.com/whoplans/whoplans/exchange/xlsx"
	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/change"
	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/internal/speech"
)

// taking is an import in progress.
type taking struct {
	options   Options
	then, now *graph.View // the state the file takes into account, and the present one
	seen      graph.Rev
	report    *Report
	edits     []change.Edit
	of        []*Row                   // the row of each edit
	first     map[graph.ID]table.Place // the first row about each record
	left      map[int][]string         // why rows are left out, by their place in the report
}

// leaves reports whether the last row of the report is to be left out.
func (t *taking) leaves(row *Row) bool {
	if why, ok := t.left[len(t.report.Rows)-1]; ok {
		row.Notes = append(row.Notes, why...)
		return true
	}
	return slices.ContainsFunc(t.options.Leave, func(r Rows) bool {
		return (r.Table == "" || r.Table == row.Table) && r.First <= row.Row && row.Row <= r.Last
	})
}

// together is how many rows are compared at once.
const together = 500

// take compares the rows of a sheet with what is on record.
func (t *taking) take(ctx context.Context, s *sheet) error {
	for rows := range slices.Chunk(s.grid.Rows[1:], together) {
		then, err := known(ctx, t.then, s, rows)
		if err != nil {
			return err
		}
		now := then
		if t.now != t.then {
			if now, err = known(ctx, t.now, s, rows); err != nil {
				return err
			}
		}
		for _, row := range rows {
			t.row(s, row, then, now)
		}
	}
	return nil
}

// records are the records that rows name: those of the sheet's kind in the form of data files,
// and all as stored.
type records struct {
	read   map[graph.ID]*selection.Record
	stored map[string]*store.Record // by id and slug
}

// named returns the record that a row names, or nil.
func (r *records) named(name string) *selection.Record {
	if s := r.stored[name]; s != nil {
		return r.read[s.ID]
	}
	return nil
}

// known reads the records that rows name.
func known(ctx context.Context, v *graph.View, s *sheet, rows []table.GridRow) (*records, error) {
	var names []string
	for _, row := range rows {
		for _, at := range []int{s.id, s.slug} {
			if name := strings.TrimSpace(row.Cell(at)); name != "" {
				names = append(names, name)
			}
		}
	}
	r := &records{read: map[graph.ID]*selection.Record{}}
	var err error
	if r.stored, err = v.Lookup(ctx, names); err != nil {
		return nil, err
	}
	var stored []*store.Record
	for _, rec := range r.stored {
		if rec.Kind == s.kind.Kind && r.read[rec.ID] == nil {
			r.read[rec.ID] = &selection.Record{}
			stored = append(stored, rec)
		}
	}
	recs, err := selection.Read(ctx, v, s.kind, stored)
	for _, rec := range recs {
		r.read[rec.ID()] = rec
	}
	return r, err
}

// rowOf returns a report's row for a table's row.
func rowOf(g *table.Grid, in table.GridRow) *Row {
	return &Row{Place: table.Place{Table: g.Name, Unit: g.Unit, Row: in.Number, Column: in.Of}, Fate: Unchanged, Notes: slices.Clone(in.Notes),
		called: func(field string) string { return cmp.Or(in.Called[field], in.Of, field) }}
}

// row decides what becomes of a row.
func (t *taking) row(s *sheet, in table.GridRow, then, now *records) {
	id, slug := strings.TrimSpace(in.Cell(s.id)), strings.TrimSpace(in.Cell(s.slug))
	row := rowOf(s.grid, in)
	row.Slug = slug
	t.report.Rows = append(t.report.Rows, row)
	if t.leaves(row) {
		row.Fate = LeftOut
		return
	}
	for _, f := range in.Faults {
		at := row.Place
		if f.Column != "" {
			at = row.At(f.Column)
		}
		t.report.Faults = append(t.report.Faults, Fault{Place: at, Message: f.Message, Fix: f.Fix, row: row})
	}
	name := cmp.Or(id, slug)
	was, is := then.named(name), now.named(name)
	rec := cmp.Or(then.stored[name], now.stored[name])
	switch {
	case rec != nil && was == nil && is == nil:
		t.report.add(row, row.of(nameColumn(id)), speech.NewMessage("move the row to its sheet, or correct the %s", nameColumn(id)),
			"it is that of a record on another sheet, %s", rec.Kind)
		return
	case id != "" && rec == nil:
		t.report.add(row, row.of(table.IDColumn), speech.Text("put the id back or, to make a new record, leave id and slug blank"), "no record has the id %q", id)
		return
	case rec != nil:
		if other, twice := t.first[rec.ID]; twice {
			t.report.add(row, row.Place, speech.Text("take one of them out or, to make a new record, leave its id and slug blank"), "it is about the same record as %s", other)
			return
		}
		t.first[rec.ID] = row.Place
	}
	e := change.Edit{Kind: s.kind.Kind, Set: map[string]any{}}
	if rec == nil {
		row.Fate = Created
		if slug != "" {
			e.Set["slug"] = slug
		}
	} else {
		e.Record, e.Seen, e.Update = string(rec.ID), t.seen, true
		if known := cmp.Or(was, is); id != "" && slug != "" && slug != known.Slug() {
			t.report.add(row, row.of("slug"), speech.NewMessage("put %s back; a record gets another slug where it is edited", known.Slug()),
				"the slug was changed: the record is %s", known.Slug())
		}
		row.Slug = cmp.Or(is, was).Slug()
	}
	t.cells(s, in, row, was, is, e.Set)
	switch {
	case rec == nil:
		t.source(s, row, e.Set)
	case len(row.Cells) == 0:
		return
	default:
		row.Fate = Changed
	}
	t.edits, t.of = append(t.edits, e), append(t.of, row)
}

func nameColumn(id string) string {
	if id != "" {
		return table.IDColumn
	}
	return "slug"
}

// cells reads the cells of a row that differ from the record, both from what it was when the
// file was written and from what it is now.
func (t *taking) cells(s *sheet, in table.GridRow, row *Row, was, is *selection.Record, set map[string]any) {
	for i, c := range s.columns {
		if c == nil || i == s.slug || i == s.id {
			continue
		}
		text, place := in.Cell(i), row.of(c.Name)
		old := held(c, was)
		if was == nil {
			old = held(c, is) // the record was added later, so a different value is a conflict
		}
		switch unread, is := in.Unread[i]; {
		case is:
			t.report.add(row, place, speech.Text("write the value itself"), "the cell holds %s", unread)
			continue
		case strings.ContainsFunc(text, isControl):
			t.report.add(row, place, speech.Text("delete it"), "the cell holds a control character, %U", []rune(text)[strings.IndexFunc(text, isControl)])
			continue
		case c.Tells():
			if old != "" && text != "" && !alike(text, xlsx.Fit(old)) {
				t.report.note(row, "%s only tells, and was not taken in", c.Name)
			}
			continue
		case text == "":
			if old != "" {
				t.report.note(row, "%s is blank, and stays as it is", c.Name)
			}
			continue
		case xlsx.IsCut(text):
			if text != xlsx.Fit(old) {
				t.report.add(row, place, speech.Text("take the data out as CSV, whose cells have no end, and change it there"), "the text was cut where the cell ended, and cannot be changed in part")
			}
			continue
		}
		value, err := table.Read(c.Field, text)
		if err != nil {
			t.report.add(row, place, nil, "%s", graph.Reason(t.report.language, err))
			continue
		}
		said := table.Plain(table.Write(c.Field, value))
		if said == "" || alike(said, old) || is != nil && alike(said, held(c, is)) {
			continue
		}
		set[c.Name] = value
		row.Cells = append(row.Cells, Cell{c.Name, old, said})
	}
}

// held returns a record's value in a column as text.
func held(c *table.Column, r *selection.Record) string {
	if r == nil {
		return ""
	}
	return table.Plain(c.Of(r))
}

// alike reports whether two texts differ at most in line ends and in blanks at the ends, which
// programs change on their own.
func alike(a, b string) bool {
	plain := func(s string) string { return graph.Trim(strings.ReplaceAll(s, "\r\n", "\n")) }
	return plain(a) == plain(b)
}

func isControl(r rune) bool {
	return unicode.IsControl(r) && !strings.ContainsRune("\t\n\r\u0085", r)
}

// source gives a new row that cites nothing the source of the file, or else marks it
// UNVERIFIED.
func (t *taking) source(s *sheet, row *Row, set map[string]any) {
	if set["citations"] != nil || set["origin"] != nil || s.kind.Kind == "Source" {
		return
	}
	mark := map[string]any{"origin": string(graph.OriginUnverified), "confidence": string(graph.ConfidenceLow)}
	if t.options.Source != "" {
		mark = map[string]any{"origin": string(graph.OriginRetrieved), "confidence": string(graph.ConfidenceMedium)}
		set["citations"] = []any{map[string]any{"source": t.options.Source}}
		t.report.note(row, "comes in with the source %s", t.options.Source)
	} else {
		t.report.note(row, "no source, so it comes in as UNVERIFIED")
	}
	for name, value := range mark {
		if set[name] == nil {
			set[name] = value
		}
	}
}
