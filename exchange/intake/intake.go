// Package intake imports files. It compares the rows of their tables with what is on record,
// reports what would become of each, and makes the changes as one changeset. A preview goes
// through the same steps as the import.
package intake

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/whoplans/whoplans/exchange/mapping"
	"github.com/whoplans/whoplans/exchange/table"
	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/change"
)

// Options say who imports a file, and how.
type Options struct {
	change.Options

	// Seen is the revision that the file takes into account, if the file does not name one; by
	// default the present one.
	Seen graph.Rev

	// Kind is the kind of rows whose table is not named after one.
	Kind *graph.KindInfo

	// Tables are the tables to import; by default all.
	Tables []string

	// Source is the slug of a source for new rows that cite none. Without it, they are marked
	// UNVERIFIED.
	Source string

	// Mapping says what the tables hold, if they do not have our columns.
	Mapping *mapping.Mapping

	// Leave names rows to leave out. LeaveRefused also leaves out the rows that are refused,
	// which otherwise keep everything from being written.
	Leave        []Rows
	LeaveRefused bool
}

// Rows is a range of rows of a table, or of every table if none is named.
type Rows struct {
	Table       string
	First, Last int
}

// ParseRows parses a range of rows: 17, 17-20 or Register:17-20.
func ParseRows(text string) (Rows, error) {
	var r Rows
	numbers := text
	if i := strings.LastIndex(text, ":"); i >= 0 {
		r.Table, numbers = text[:i], text[i+1:]
	}
	first, last, isRange := strings.Cut(numbers, "-")
	if !isRange {
		last = first
	}
	var err, alsoErr error
	r.First, err = strconv.Atoi(strings.TrimSpace(first))
	r.Last, alsoErr = strconv.Atoi(strings.TrimSpace(last))
	if err != nil || alsoErr != nil || r.First < 1 || r.Last < r.First {
		return r, graph.Invalid("%q names no rows; write 17, 17-20 or SHEET:17-20", text)
	}
	return r, nil
}

// mostRows is how many rows of one file may change something.
const mostRows = 100_000

// mostTries is how often an import is repeated without the rows that were refused.
const mostTries = 5

// Take works out what a file would change and, unless it is a dry run or there are faults,
// makes these changes as one changeset.
func Take(ctx context.Context, g *graph.Graph, f *File, o Options) (*Report, error) {
	left := map[int][]string{} // the faults for which rows are left out, by the row's place in the report
	for try := 1; ; try++ {
		r, err := takeOnce(ctx, g, f, o, left)
		if err != nil || !o.LeaveRefused || r.Stopped || len(r.Faults) == 0 || try == mostTries {
			return r, err
		}
		at := map[*Row]int{}
		for i, row := range r.Rows {
			at[row] = i
		}
		for _, fault := range r.Faults {
			if fault.row == nil {
				return r, nil
			}
			left[at[fault.row]] = append(left[at[fault.row]], fault.In(r.language))
		}
	}
}

func takeOnce(ctx context.Context, g *graph.Graph, f *File, o Options, left map[int][]string) (*Report, error) {
	v, err := g.View(ctx, 0)
	if err != nil {
		return nil, err
	}
	t := &taking{options: o, now: v, then: v, report: &Report{language: v.Language()}, first: map[graph.ID]table.Place{}, left: left}
	t.seen = cmp.Or(o.Seen, f.Revision, v.Rev())
	if t.seen > v.Rev() {
		return nil, graph.Invalid("the file is of revision %d, and the store is at %d: it is from another store", t.seen, v.Rev())
	}
	if t.seen < v.Rev() {
		rev := int(t.seen)
		if t.then, err = v.At(ctx, graph.StateRef{Revision: &rev}); err != nil {
			return nil, err
		}
	}
	t.report.Seen = t.seen
	grids, err := t.translated(ctx, f.Tables)
	if err != nil || len(t.report.Faults) > 0 {
		t.report.Stopped = true
		return t.report, err
	}
	sheets, err := t.sheets(grids)
	if err != nil || len(t.report.Faults) > 0 {
		t.report.Stopped = true
		return t.report, err // a table or column that is not understood stops the import
	}
	for _, s := range sheets {
		if err := t.take(ctx, s); err != nil {
			return nil, fmt.Errorf("%s: %w", s.grid.Name, err)
		}
	}
	return t.report, t.apply(ctx, g)
}

// translated returns the tables with our columns, by way of the mapping if there is one.
func (t *taking) translated(ctx context.Context, grids []*table.Grid) ([]*table.Grid, error) {
	m := t.options.Mapping
	if m == nil {
		return grids, nil
	}
	out, err := m.Translate(ctx, t.now, grids)
	if err != nil {
		return nil, err
	}
	t.report.Notes = append(t.report.Notes, out.Notes...)
	for _, f := range out.Faults {
		t.report.Faults = append(t.report.Faults, Fault{Place: f.Place, Message: f.Message, Fix: f.Fix})
	}
	if m.Source != nil && len(out.Faults) == 0 {
		t.options.Source = m.Source.Slug
		if err := t.makeSource(ctx, m.Source); err != nil {
			return nil, err
		}
	}
	return out.Grids, nil
}

// makeSource adds the source of a file, unless it is on record.
func (t *taking) makeSource(ctx context.Context, s *mapping.Source) error {
	found, err := t.now.Lookup(ctx, []string{s.Slug})
	if err != nil || found[s.Slug] != nil || s.New == nil {
		return err
	}
	row := &Row{Place: table.Place{Table: t.now.Say("source of the file")}, Slug: s.Slug, Fate: Created}
	set := map[string]any{"confidence": string(graph.ConfidenceMedium), "origin": string(graph.OriginRetrieved)}
	maps.Copy(set, s.New)
	for _, name := range slices.Sorted(maps.Keys(s.New)) {
		row.Cells = append(row.Cells, Cell{name, "", fmt.Sprint(s.New[name])})
	}
	t.report.Rows = append(t.report.Rows, row)
	t.edits, t.of = append(t.edits, change.Edit{Kind: "Source", Set: set}), append(t.of, row)
	return nil
}

// apply makes the edits of the rows, and records the result of each.
func (t *taking) apply(ctx context.Context, g *graph.Graph) error {
	o := t.options.Options
	o.DryRun = o.DryRun || len(t.report.Faults) > 0
	o.AtMost = mostRows
	acts := make([]change.Act, len(t.edits))
	for i, e := range t.edits {
		acts[i] = e.Act()
	}
	if len(acts) == 0 {
		t.report.refuse()
		return nil
	}
	o.How = graph.ByImport
	out, err := change.Do(ctx, g, acts, o)
	if err != nil {
		return err
	}
	for _, f := range out.Faults {
		t.report.fault(t.of[f.Draft], f)
	}
	t.report.refuse()
	if len(t.report.Faults) > 0 {
		return nil
	}
	t.report.Revision = out.Rev
	made, err := out.Records(ctx)
	if err != nil {
		return err
	}
	changed := map[string]bool{}
	for _, d := range out.Changes {
		changed[d.Slug] = true
	}
	for i, r := range made {
		row := t.of[i]
		if row.Slug = graph.MetaOf(r).Slug; !changed[row.Slug] {
			row.Fate, row.Cells = Unchanged, nil // only written differently
		}
	}
	return nil
}
