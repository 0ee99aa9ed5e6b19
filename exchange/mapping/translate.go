package mapping

import (
	"cmp"
	"context"
	"maps"
	"slices"
	"strings"

	"github.com/whoplans/whoplans/exchange/anatomy"
	"github.com/whoplans/whoplans/exchange/selection"
	"github.com/whoplans/whoplans/exchange/table"
	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/change"
	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/internal/speech"
)

// Translated is a file in the form of our own tables.
type Translated struct {
	Grids  []*table.Grid
	Faults []Fault // open decisions and mistakes; if there are any, there are no grids
	Notes  []string
}

// Fault is something in a file that a mapping leaves open or gets wrong.
type Fault struct {
	table.Place
	Message, Fix string
}

// translation is the work of translating a file.
type translation struct {
	*Mapping
	view    *graph.View
	model   *graph.Model
	names   *names
	country string // the slug of the jurisdiction that the mapping names
	out     *Translated
	said    []*said
	made    map[string]*said           // by kind, name and heading
	within  map[string]map[string]bool // by column and text, the headings above it
	keys    map[string]*said           // by the values of key columns
	bySlug  map[string]*said
}

// Translate turns the tables of a file into ours. Records are looked up in the view.
func (m *Mapping) Translate(ctx context.Context, v *graph.View, grids []*table.Grid) (*Translated, error) {
	t := &translation{Mapping: m, view: v, model: v.Model(), out: &Translated{}, made: map[string]*said{},
		within: map[string]map[string]bool{}, keys: map[string]*said{}, bySlug: map[string]*said{}}
	var err error
	if t.names, t.country, err = newNames(ctx, v, m.Country); err != nil {
		return nil, err
	}
	for _, g := range grids {
		if err := t.take(g, grids); err != nil {
			return nil, err
		}
	}
	for _, of := range m.Tables {
		if !slices.ContainsFunc(grids, func(g *table.Grid) bool { return g.Name == of.Sheet }) {
			t.fault(table.Place{Table: of.Sheet}, speech.NewMessage("correct the mapping, or take it out there"), "the mapping names it, and the file has no such sheet")
		}
	}
	if len(t.out.Faults) > 0 {
		return t.out, nil
	}
	if err := t.identify(ctx); err != nil {
		return nil, err
	}
	if err := t.resolve(ctx); err != nil {
		return nil, err
	}
	if err := t.identifyClaims(ctx); err != nil {
		return nil, err
	}
	if err := t.keepLists(ctx); err != nil {
		return nil, err
	}
	if len(t.out.Faults) == 0 {
		t.write()
	}
	return t.out, nil
}

// fault finds a fault at a place; the fix is a text, or [speech.Words].
func (t *translation) fault(p table.Place, fix speech.Words, text speech.Text, args ...any) {
	t.out.Faults = append(t.out.Faults, Fault{p, t.view.Say(text, args...), fix.In(t.view.Language())})
}

// note tells of a file, or of a place in it.
func (t *translation) note(text speech.Text, args ...any) {
	t.out.Notes = append(t.out.Notes, t.view.Say(text, args...))
}

// take reads the rows of a table.
func (t *translation) take(g *table.Grid, all []*table.Grid) error {
	of := t.Of(g.Name)
	switch {
	case len(g.Rows) == 0, of != nil && of.Ignore:
		return nil
	case of == nil:
		t.fault(table.Place{Table: g.Name}, speech.NewMessage("say in the mapping what it holds, or ignore: true"), "nobody decided what becomes of this sheet")
		return nil
	}
	l, err := anatomy.Find(g, all, of.hints())
	if err != nil {
		return err
	}
	t.noteParts(l)
	if !t.decided(l, of) {
		return nil
	}
	r := &reader{translation: t, anatomy: l, of: of, kind: t.model.Kind(of.Kind)}
	for _, row := range l.Rows {
		r.countHeadings(row)
	}
	for _, row := range l.Rows {
		r.row(row)
	}
	return nil
}

// noteParts tells what the parts of a table are.
func (t *translation) noteParts(l *anatomy.Anatomy) {
	name := l.Grid.Name
	for _, n := range l.Grid.Notes {
		t.note("%s: %s", name, n)
	}
	for _, a := range l.Aside {
		t.note("%s: %s is %s: %q", name, table.Place{Unit: l.Grid.Unit, Row: a.Row}, a.Why, a.Text)
	}
	for _, c := range l.Columns {
		if c.Legend {
			t.note("%s: %s stands beside the table, and is none of it", name, c.Name)
		}
	}
	for _, n := range l.Notes {
		t.note("%s: %s", name, n)
	}
}

// decided reports whether the mapping decides on each column of a table, and names no others.
func (t *translation) decided(l *anatomy.Anatomy, of *Table) bool {
	before := len(t.out.Faults)
	head := 0
	if len(l.Header) > 0 {
		head = l.Header[len(l.Header)-1]
	}
	var names []string
	for _, c := range l.Columns {
		names = append(names, c.Name)
		if c.Empty || c.Legend {
			continue
		}
		said, ok := of.Columns[c.Name]
		across := ""
		if of.Across != nil && !ok {
			across, ok = of.Across.Columns[c.Name]
		}
		if !ok || across == Undecided || said != nil && said.Field == Undecided {
			t.fault(l.Place(head, c), speech.NewMessage("say in the mapping which field it is, or leave"), "nobody decided what becomes of this column")
		}
	}
	for _, name := range slices.Sorted(maps.Keys(of.Columns)) {
		if !slices.Contains(names, name) {
			t.fault(l.Place(head, nil).At(name), speech.NewMessage("correct the mapping; the file has %s", strings.Join(names, ", ")), "the mapping names a column that is not there")
		}
	}
	if of.Across != nil {
		for _, name := range slices.Sorted(maps.Keys(of.Across.Columns)) {
			if !slices.Contains(names, name) {
				t.fault(l.Place(head, nil).At(name), speech.NewMessage("correct the mapping; the file has %s", strings.Join(names, ", ")), "the mapping names a column that is not there")
			}
		}
		for _, sign := range slices.Sorted(maps.Keys(of.Across.Signs)) {
			if of.Across.Signs[sign] == Undecided {
				fix := speech.NewMessage("say in the mapping, under signs, what it means, or leave")
				if f := t.model.Kind(of.Kind).Field(of.Across.Cells); f != nil && len(f.Values) > 0 {
					fix = speech.NewMessage("say in the mapping, under signs, which %s it means (%s), or leave", f.Name, strings.Join(f.Values, ", "))
				}
				t.fault(l.Place(head, nil), fix, "nobody decided what %q in the cells means", sign)
			}
		}
	}
	return len(t.out.Faults) == before
}

// said is a record as the file describes it.
type said struct {
	anatomy *anatomy.Anatomy
	row     int
	of      string // the column it was made from, if not the whole row
	kind    *graph.KindInfo
	values  map[string]any    // by field, in the form of data files, without those in refs
	columns map[string]string // the column of each field
	set     map[string]any    // further values if it is new
	refs    []ref
	slug    string
	known   *store.Record
	decided string // the slug that the mapping gives it
	notes   []string
	faults  []table.Fault
}

// ref is a value that has to be looked up: a record or an enum value.
type ref struct {
	field   *graph.FieldInfo
	column  string
	text    string
	heading string // that distinguishes the text
	meaning *Meaning
	to      *said // if known
}

func (t *translation) faultOf(s *said, column string, fix speech.Words, text speech.Text, args ...any) {
	s.faults = append(s.faults, table.Fault{Column: column, Message: t.view.Say(text, args...), Fix: fix.In(t.view.Language())})
}

// write makes the tables, one for each kind in each table of the file.
func (t *translation) write() {
	type of struct {
		anatomy *anatomy.Anatomy
		kind    graph.Kind
	}
	var order []of
	all := map[of][]*said{}
	for _, s := range t.said {
		o := of{s.anatomy, s.kind.Kind}
		if all[o] == nil {
			order = append(order, o)
		}
		all[o] = append(all[o], s)
	}
	// Records that others refer to come first, so that they exist when those are read.
	slices.SortStableFunc(order, func(a, b of) int {
		return cmp.Compare(btoi(t.model.Kind(a.kind).Claim), btoi(t.model.Kind(b.kind).Claim))
	})
	for _, o := range order {
		t.out.Grids = append(t.out.Grids, gridOf(o.anatomy, t.model.Kind(o.kind), all[o]))
	}
}

func btoi(b bool) int {
	if b {
		return 1
	}
	return 0
}

// gridOf returns a table of records of a kind.
func gridOf(l *anatomy.Anatomy, k *graph.KindInfo, records []*said) *table.Grid {
	g := &table.Grid{Name: l.Grid.Name, Unit: l.Grid.Unit, Kind: k.Kind}
	names := []string{store.SlugKey}
	at := map[string]int{store.SlugKey: 0}
	for _, s := range records {
		for _, field := range slices.Sorted(maps.Keys(s.values)) {
			if _, ok := at[field]; !ok {
				at[field] = len(names)
				names = append(names, field)
			}
		}
	}
	head := table.GridRow{Cells: names}
	if len(l.Header) > 0 {
		head.Number = l.Header[len(l.Header)-1]
	}
	g.Rows = append(g.Rows, head)
	for _, s := range records {
		row := table.GridRow{Number: s.row, Of: s.of, Called: s.columns, Notes: s.notes, Faults: s.faults, Cells: make([]string, len(names))}
		row.Cells[0] = s.slug
		for field, value := range s.values {
			row.Cells[at[field]] = table.Plain(table.Write(k.Field(field), value))
		}
		g.Rows = append(g.Rows, row)
	}
	return g
}

// keepLists adds the file's values to lists on record, above all names, instead of replacing
// them: a column with one name does not mean that there are no others.
func (t *translation) keepLists(ctx context.Context) error {
	byKind := map[*graph.KindInfo][]*said{}
	for _, s := range t.said {
		if s.known != nil {
			byKind[s.kind] = append(byKind[s.kind], s)
		} else {
			t.giveNew(s)
		}
	}
	for _, k := range t.model.Kinds {
		for of := range slices.Chunk(byKind[k], 500) {
			stored := make([]*store.Record, len(of))
			for i, s := range of {
				stored[i] = s.known
			}
			recs, err := selection.Read(ctx, t.view, k, stored)
			if err != nil {
				return err
			}
			for i, s := range of {
				s.keep(recs[i].Fields)
			}
		}
	}
	return nil
}

// giveNew gives new records the values that no column gives.
func (t *translation) giveNew(s *said) {
	for _, field := range slices.Sorted(maps.Keys(s.set)) {
		switch {
		case s.values[field] != nil:
		case s.set[field] == Undecided:
			f := Fault{s.anatomy.Place(0, nil).At(s.of), t.view.Say("nobody decided which %s a new %s has", field, t.view.Say(speech.Text(graph.KindWords(s.kind.Kind)))), t.view.Say("say it in the mapping, under set or make")}
			if !slices.Contains(t.out.Faults, f) {
				t.out.Faults = append(t.out.Faults, f)
			}
		default:
			s.values[field] = s.set[field]
		}
	}
}

// keep adds the stored values of lists to those of a record.
func (s *said) keep(fields map[string]any) {
	for name, value := range s.values {
		f := s.kind.Field(name)
		list, isList := value.([]any)
		if f == nil || !f.List || !isList {
			continue
		}
		on, _ := fields[name].([]any)
		all := slices.Clone(on)
		for _, v := range list {
			if !slices.ContainsFunc(on, func(o any) bool { return says(o) == says(v) }) {
				all = append(all, v)
			}
		}
		s.values[name] = all
	}
}

// says returns the part of a list element by which elements are compared: of a name, its text.
func says(v any) string {
	if fields, ok := v.(map[string]any); ok {
		if text, ok := fields["text"].(string); ok {
			return plain(text)
		}
		v = fields["source"]
	}
	text, _ := v.(string)
	return cmp.Or(plain(text), text)
}

// draft returns a record as a draft, for its slug.
func (t *translation) draft(s *said) change.Draft {
	d := change.Draft{Kind: s.kind.Kind, Fields: maps.Clone(s.set)}
	if d.Fields == nil {
		d.Fields = map[string]any{}
	}
	maps.Copy(d.Fields, s.values)
	return d
}
