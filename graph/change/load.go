package change

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"

	"github.com/google/uuid"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/store"
)

// LoadOptions say who loads, and why.
type LoadOptions struct {
	Author string // required
	Reason string // required
	DryRun bool   // find out what would happen, and write nothing

	// IfEmpty loads only into a graph that holds nothing, and does nothing
	// otherwise.
	IfEmpty bool

	// Seen is the newest revision that the drafts take into account: they may
	// undo or overrule what was changed up to it, and nothing that was changed
	// later. Without it this is, for each record, the author's last load of it
	// or, if there was none, the record's first revision; and a value that a
	// record once had counts as older than what it has now.
	Seen graph.Rev
}

// Loaded is what a load did or, on a dry run, would do.
type Loaded struct {
	Rev       graph.Rev // the commit; 0 if nothing was written
	Changes   []graph.Difference
	Unchanged int
	Others    int // records that the drafts do not mention, and that stay

	// Kept are records whose drafts are as the records once were, and only
	// that: the drafts are older than the records, which stay.
	Kept []Edited

	// Conflicts are records of which the draft says something new, and would
	// undo or overrule what was changed since. With any of them nothing is
	// written.
	Conflicts []Edited

	// Faults are what is wrong with the drafts. With any of them nothing is
	// written.
	Faults []Fault
}

// Edited is a record that was changed since its draft was written.
type Edited struct {
	graph.Difference

	// Since has the change, by field, that the draft would undo or overrule.
	// Fields that differ for other reasons have none.
	Since map[string]graph.Stamp
}

// Load makes the graph hold what the drafts say, as one changeset. Records
// that the drafts do not mention stay as they are. Faults and conflicts are in
// the result, not the error; with any of them nothing is written. Loading the
// same again changes nothing.
func Load(ctx context.Context, g *graph.Graph, drafts []Draft, o LoadOptions) (*Loaded, error) {
	o.Author, o.Reason = graph.Trim(o.Author), graph.Trim(o.Reason)
	if !o.DryRun && (graph.Blank(o.Author) || graph.Blank(o.Reason)) {
		return nil, fmt.Errorf("%w: say who loads (author) and why (reason)", graph.ErrInvalid)
	}
	v, err := g.View(ctx, 0)
	if err != nil {
		return nil, err
	}
	if o.IfEmpty && v.Rev() > 0 {
		return &Loaded{}, nil
	}
	if o.Seen > v.Rev() {
		return nil, fmt.Errorf("%w: revision %d cannot have been seen: the store is at %d", graph.ErrInvalid, o.Seen, v.Rev())
	}
	known, err := readAhead(ctx, v, drafts)
	if err != nil {
		return nil, err
	}
	records, faults := build(v.Model(), drafts, known)
	if known.err != nil {
		return nil, fmt.Errorf("load: %w", known.err)
	}
	l := &Loaded{Faults: faults}
	if len(faults) > 0 {
		return l, nil
	}
	c := store.Changeset{
		Token:  "load:" + uuid.Must(uuid.NewV7()).String(),
		Author: o.Author,
		Reason: o.Reason,
		Note:   graph.Note{How: graph.ByLoad}.String(),
		Time:   g.Now(),
	}
	if o.IfEmpty {
		c.Requires.Counts = []store.CountIs{{Kinds: v.Model().KindsOf("Record")}}
	}
	all, err := v.Reader().Count(ctx, store.Tally{Kinds: v.Model().KindsOf("Record"), Limit: 1})
	if err != nil {
		return nil, fmt.Errorf("load: %w", err)
	}
	l.Others = all.Groups[0].Count
	var changed []*store.Record // as they are stored
	for _, r := range records {
		if before := known.byID(r.ID); before != nil {
			l.Others--
			if before.Body != r.Body {
				changed = append(changed, before)
			}
		}
	}
	pasts, err := pasts(ctx, v, changed, o)
	if err != nil {
		return nil, err
	}
	l.decide(records, known, pasts, &c)
	if o.DryRun || len(c.Changes) == 0 || len(l.Conflicts) > 0 {
		return l, nil
	}
	commit, err := g.Write(ctx, c)
	if o.IfEmpty && errors.Is(err, graph.ErrConflict) {
		// Somebody else was first; what they wrote stays.
		return &Loaded{}, nil
	}
	if err != nil {
		return nil, fmt.Errorf("load: %w", err)
	}
	l.Rev = commit.Rev
	return l, nil
}

// decide sorts out what becomes of each record: unchanged, kept, in conflict, or
// changed, which adds to the changeset.
func (l *Loaded) decide(records []*store.Record, known *stored, pasts map[graph.ID]*past, c *store.Changeset) {
	slugs := known.slugs(records)
	for _, r := range records {
		before := known.byID(r.ID)
		if before != nil && before.Body == r.Body {
			l.Unchanged++
			continue
		}
		d := graph.DifferenceOf(before, r, slugs)
		if past := pasts[r.ID]; past != nil {
			if edited, keep := past.judge(d, r); edited != nil {
				if keep {
					l.Kept = append(l.Kept, *edited)
				} else {
					l.Conflicts = append(l.Conflicts, *edited)
				}
				continue
			}
		}
		at := store.AtRev{ID: r.ID}
		if before != nil {
			at.Rev = before.Rev
		}
		l.Changes = append(l.Changes, d)
		c.Requires.Records = append(c.Requires.Records, at)
		c.Changes = append(c.Changes, store.Change{Put: r})
	}
}

// stored is what is known from a view, read ahead for some drafts.
type stored struct {
	names map[string]*store.Record // by id and by slug
	keys  map[string]*store.Record // by "key=value"
	more  func(string) (*store.Record, error)
	err   error
}

// readAhead reads what drafts name in one call.
func readAhead(ctx context.Context, v *graph.View, drafts []Draft) (*stored, error) {
	s := &stored{keys: map[string]*store.Record{}}
	if v.Rev() == 0 {
		s.names = map[string]*store.Record{}
		s.more = func(string) (*store.Record, error) { return nil, nil }
		return s, nil
	}
	names := map[string]bool{}
	m := v.Model()
	unique := map[string][]string{}
	for _, d := range drafts {
		names[d.Slug] = true
		k := m.Kind(d.Kind)
		if k == nil {
			continue
		}
		for _, f := range k.Fields {
			eachName(f, d.Fields[f.Name], func(name string) { names[name] = true })
			if text, ok := d.Fields[f.Name].(string); ok && f.Unique {
				unique[f.Name] = append(unique[f.Name], text)
			}
		}
	}
	found, err := v.Lookup(ctx, slices.Sorted(maps.Keys(names)))
	if err != nil {
		return nil, err
	}
	for key, values := range unique {
		held, err := v.Holding(ctx, key, values)
		if err != nil {
			return nil, err
		}
		for value, r := range held {
			s.keys[key+"="+value] = r
		}
	}
	s.names = found
	for _, r := range slices.Collect(maps.Values(found)) {
		s.names[string(r.ID)] = r
	}
	// Only the ancestors of trees are asked for one by one.
	s.more = func(id string) (*store.Record, error) {
		more, err := v.Lookup(ctx, []string{id})
		return more[id], err
	}
	return s, nil
}

// eachName finds the ids and slugs that a field's value names.
func eachName(f *graph.FieldInfo, value any, found func(string)) {
	switch value := value.(type) {
	case string:
		if f.IsLink() || f.Name == "formerSlugs" {
			found(graph.Trim(value))
		}
	case []any:
		for _, each := range value {
			eachName(f, each, found)
		}
	case map[string]any:
		for _, part := range f.Struct {
			eachName(part, value[part.Name], found)
		}
	}
}

func (s *stored) bySlug(slug string) *store.Record { return s.names[slug] }

func (s *stored) byKey(key, value string) *store.Record { return s.keys[key+"="+value] }

func (s *stored) byID(id graph.ID) *store.Record {
	r, asked := s.names[string(id)]
	if !asked && s.err == nil {
		r, s.err = s.more(string(id))
		s.names[string(id)] = r
	}
	return r
}

// slugs returns the slugs of known and new records by id.
func (s *stored) slugs(records []*store.Record) map[string]string {
	out := map[string]string{}
	for _, r := range s.names {
		if r != nil {
			out[string(r.ID)] = r.Slug()
		}
	}
	for _, r := range records {
		out[string(r.ID)] = r.Slug()
	}
	return out
}
