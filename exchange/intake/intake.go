// Package intake takes files in: it holds the rows of their tables against what is on record, shows what
// would become of each, and makes one change of what they say. What is shown and what is done is one way.
package intake

import (
	"bytes"
	"cmp"
	"context"
	"fmt"
	"io"
	"path/filepath"
	"strings"

	"github.com/whoplans/whoplans/exchange/csv"
	"github.com/whoplans/whoplans/exchange/table"
	"github.com/whoplans/whoplans/exchange/xlsx"
	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/change"
)

// File is what is read of a file.
type File struct {
	Revision graph.Rev // of which it was written; 0 if it does not say
	Tables   []*table.Grid
}

// mostBytes is how large a file may be.
const mostBytes = 64 << 20

// Read reads a workbook (.xlsx), CSV or TSV; which of them it is shows in the content. The one
// table of CSV is called as the file.
func Read(r io.Reader, name string, o csv.ReadOptions) (*File, error) {
	data, err := io.ReadAll(io.LimitReader(r, mostBytes+1))
	if err != nil {
		return nil, err
	}
	if len(data) > mostBytes {
		return nil, fmt.Errorf("%w: the file is larger than %d MB; split it", graph.ErrTooLarge, mostBytes>>20)
	}
	ending := strings.ToLower(filepath.Ext(name))
	if ending == ".xlsx" || ending == ".xls" || bytes.HasPrefix(data, []byte("PK\x03\x04")) || bytes.HasPrefix(data, []byte{0xd0, 0xcf, 0x11, 0xe0}) {
		book, err := xlsx.Read(data)
		if err != nil {
			return nil, err
		}
		return &File{Revision: book.Revision, Tables: book.Sheets}, nil
	}
	grid, err := csv.Read(data, o)
	if err != nil {
		return nil, err
	}
	base := filepath.Base(name)
	grid.Name = strings.TrimSuffix(base, filepath.Ext(base))
	return &File{Tables: []*table.Grid{grid}}, nil
}

// Options say who takes a file in, and how.
type Options struct {
	change.Options

	// Seen is the revision that the file takes into account, where it does not say that
	// itself. Without either it is the present one.
	Seen graph.Rev

	// Kind is what the rows are where the name of their table does not say so.
	Kind *graph.KindInfo

	// Tables, if any are given, are those to take.
	Tables []string

	// Source is the slug of a source for new rows that cite none. Without one they come in as
	// unverified.
	Source string
}

// mostRows is how many rows of a file may change something.
const mostRows = 100_000

// Take finds what a file would change and, unless it is a dry run or something is wrong, changes
// it, as one changeset.
func Take(ctx context.Context, g *graph.Graph, f *File, o Options) (*Report, error) {
	v, err := g.View(ctx, 0)
	if err != nil {
		return nil, err
	}
	t := &taking{options: o, now: v, then: v, report: &Report{}, first: map[graph.ID]Place{}}
	t.seen = cmp.Or(o.Seen, f.Revision, v.Rev())
	if t.seen > v.Rev() {
		return nil, fmt.Errorf("%w: the file is of revision %d, and the store is at %d: it is from another store", graph.ErrInvalid, t.seen, v.Rev())
	}
	if t.seen < v.Rev() {
		rev := int(t.seen)
		if t.then, err = v.At(ctx, graph.StateRef{Revision: &rev}); err != nil {
			return nil, err
		}
	}
	t.report.Seen = t.seen
	sheets, err := t.sheets(f.Tables)
	if err != nil || len(t.report.Faults) > 0 {
		t.report.Stopped = true
		return t.report, err // what is not understood stops all
	}
	for _, s := range sheets {
		if err := t.take(ctx, s); err != nil {
			return nil, fmt.Errorf("%s: %w", s.grid.Name, err)
		}
	}
	return t.report, t.apply(ctx, g)
}

// apply makes the edits of the rows, and tells each row what came of it.
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
			row.Fate, row.Cells = Unchanged, nil // another way to write what is on record
		}
	}
	return nil
}
