package change

import (
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/internal/speech"
)

// batch turns edits into a changeset. It reads each record only once, so that acts, checks and
// the changeset's preconditions agree on its state even if the store answers later reads with a
// newer one.
type batch struct {
	view    *graph.View // the whole state
	asker   *graph.View // the part of it that the caller sees
	edits   []Edit
	asked   map[string]bool          // names that were looked up
	found   map[string]*store.Record // those that exist, by id and slug
	unseen  map[string]bool          // names that the caller sees no record for, whether or not one exists
	targets []*target                // in the order in which they are first named
	byName  map[string]*target       // by id and slug
	of      []*target                // the target of each edit made so far; nil if it has none
	faults  []Fault
}

func newBatch(v *graph.View, edits ...Edit) *batch {
	return &batch{
		view: v.Whole(), asker: v, edits: slices.Clone(edits),
		asked: map[string]bool{}, found: map[string]*store.Record{}, unseen: map[string]bool{}, byName: map[string]*target{},
	}
}

// put adds edits. They are made only when their result is needed, so that the records they name
// are looked up together.
func (b *batch) put(edits ...Edit) { b.edits = append(b.edits, edits...) }

// make applies the edits added since it was last called to the drafts of their records.
func (b *batch) make(ctx context.Context) error {
	from := len(b.of)
	var names []string
	for i := from; i < len(b.edits); i++ {
		e := &b.edits[i]
		for _, fields := range []*map[string]any{&e.Set, &e.Add, &e.Remove} {
			plain, err := asJSON(*fields)
			if err != nil {
				return err
			}
			*fields = plain
		}
		names = append(names, e.Record)
		for _, f := range b.fieldsOf(*e) {
			for _, given := range []map[string]any{e.Set, e.Add, e.Remove} {
				eachName(f, given[f.Name], func(name string) { names = append(names, name) })
			}
		}
	}
	b.of = append(b.of, make([]*target, len(b.edits)-from)...)
	if err := b.find(ctx, names); err != nil {
		return err
	}
	for i := from; i < len(b.edits); i++ {
		if err := b.take(ctx, i); err != nil {
			return err
		}
	}
	return nil
}

// find looks names up as the caller sees them, but keeps the whole records: an edit must not
// lose links to records that the caller does not see.
func (b *batch) find(ctx context.Context, names []string) error {
	names = slices.DeleteFunc(names, func(name string) bool { return b.asked[name] })
	slices.Sort(names)
	names = slices.Compact(names)
	if len(names) == 0 {
		return nil
	}
	found, err := b.asker.Lookup(ctx, names)
	if err != nil {
		return err
	}
	for _, name := range names {
		b.asked[name] = true
		if b.view != b.asker && found[name] == nil {
			b.unseen[strings.ToLower(name)] = true
		}
	}
	keys := slices.Collect(maps.Keys(found))
	recs := make([]*store.Record, len(keys))
	for i, key := range keys {
		recs[i] = found[key]
	}
	if b.view != b.asker {
		ids := make([]graph.ID, len(recs))
		for i, r := range recs {
			ids[i] = r.ID
		}
		if recs, err = b.view.Reader().Get(ctx, ids); err != nil {
			return err
		}
	}
	if err := b.know(recs); err != nil {
		return err
	}
	for i, key := range keys {
		b.found[key] = recs[i]
	}
	return nil
}

// know keeps records that were read. It fails if one of them has changed since it was last
// read.
func (b *batch) know(recs []*store.Record) error {
	for _, r := range recs {
		if r == nil {
			continue
		}
		if before := b.found[string(r.ID)]; before != nil && before.Rev != r.Rev {
			return changedMeanwhile(r)
		}
		b.found[string(r.ID)] = r
	}
	return nil
}

func changedMeanwhile(r *store.Record) error {
	return fmt.Errorf("%w: %s was changed while its change was worked out", graph.ErrConflict, r.Slug())
}

// fieldsOf returns the fields that an edit may set; as long as its record is unknown, those of
// all kinds.
func (b *batch) fieldsOf(e Edit) []*graph.FieldInfo {
	if k := b.view.Model().Kind(e.Kind); k != nil {
		return k.Fields
	}
	if r := b.found[e.Record]; r != nil {
		return b.view.Model().Kind(r.Kind).Fields
	}
	var fields []*graph.FieldInfo
	for _, k := range b.view.Model().Kinds {
		fields = append(fields, k.Fields...)
	}
	return fields
}

// asJSON converts values to what JSON decodes to, so that numbers and named types of callers
// become float64 and string.
func asJSON(fields map[string]any) (map[string]any, error) {
	if fields == nil {
		return nil, nil
	}
	text, err := json.Marshal(fields)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", graph.ErrInvalid, err)
	}
	var plain map[string]any
	return plain, json.Unmarshal(text, &plain)
}

func (b *batch) fault(edit int, field string, code FaultCode, fix, text speech.Text, args ...any) *Fault {
	b.faults = append(b.faults, Fault{Draft: b.edits[edit].act, Field: field, Code: code, Message: b.view.Say(text, args...), Fix: b.view.Say(fix)})
	return &b.faults[len(b.faults)-1]
}

const oneAfterOther = "leave one of the changes out, or make one after the other"

// take applies an edit to the draft of its record.
func (b *batch) take(ctx context.Context, i int) error {
	e := b.edits[i]
	t, err := b.target(ctx, i)
	if t == nil || err != nil {
		return err
	}
	b.of[i] = t
	switch {
	case e.Delete && t.before != nil && t.changed && !e.absorbed && b.edits[t.edit].act != e.act:
		b.fault(i, "", FaultRecord, oneAfterOther, "%s is also changed by another of these changes, which would be lost", t.draft.Slug)
		return nil
	case e.Delete:
		t.deleted = true
		return nil
	case len(e.Set)+len(e.Add)+len(e.Remove) == 0 && e.alter == nil: // it only names the record that an act is about
		return nil
	case t.deleted:
		b.fault(i, "", FaultRecord, oneAfterOther, "%s is deleted by another of these changes", t.draft.Slug)
		return nil
	}
	t.changed = true
	set := e.Set
	if e.alter != nil {
		if set, err = asJSON(e.alter(b.linked(t))); err != nil {
			return err
		}
		maps.Copy(set, e.Set)
	}
	fields := map[string]*graph.FieldInfo{}
	for _, f := range b.view.Model().Kind(t.draft.Kind).Fields {
		fields[f.Name] = f
	}
	for _, name := range slices.Sorted(maps.Keys(set)) {
		value := set[name]
		if name == "slug" {
			b.rename(i, t, value)
			continue
		}
		t.draft.Fields[name] = b.keepUnseen(t, fields[name], b.resolved(fields[name], value))
	}
	for _, change := range []struct {
		given map[string]any
		to    func(list, values []any) []any
	}{{e.Remove, without}, {e.Add, with}} {
		for _, name := range slices.Sorted(maps.Keys(change.given)) {
			f := fields[name]
			if change.given[name] == nil {
				continue
			}
			values, ok := b.resolved(f, change.given[name]).([]any)
			if f != nil && (!f.List || !ok) {
				b.fault(i, name, FaultValue, "set it instead", "%s is not a list, so nothing can be added to it or removed from it", name)
				continue
			}
			list, _ := t.draft.Fields[name].([]any)
			t.draft.Fields[name] = change.to(list, values)
		}
	}
	return nil
}

// resolved replaces the slugs of stored records by ids, so that a link has one value however it
// is written.
func (b *batch) resolved(f *graph.FieldInfo, value any) any {
	return resolved(f, value, func(name string) graph.ID {
		if r := b.found[name]; r != nil {
			return r.ID
		}
		return ""
	})
}

// linked returns a target's fields with the slugs of new records replaced by ids, too.
func (b *batch) linked(t *target) map[string]any {
	fields := maps.Clone(t.draft.Fields)
	for _, f := range b.view.Model().Kind(t.draft.Kind).Fields {
		if value, ok := fields[f.Name]; ok {
			fields[f.Name] = resolved(f, value, func(name string) graph.ID {
				if to := b.byName[strings.ToLower(graph.Trim(name))]; to != nil {
					return to.draft.ID
				}
				return ""
			})
		}
	}
	return fields
}

// resolved replaces names by the ids that they have.
func resolved(f *graph.FieldInfo, value any, id func(name string) graph.ID) any {
	if f == nil {
		return value
	}
	switch value := value.(type) {
	case string:
		if f.Type != graph.LinkField {
			return value
		}
		if id := id(value); id != "" {
			return string(id)
		}
	case []any:
		out := make([]any, len(value))
		for i, each := range value {
			out[i] = resolved(f, each, id)
		}
		return out
	case map[string]any:
		out := maps.Clone(value)
		for _, part := range f.Struct {
			if v, ok := out[part.Name]; ok {
				out[part.Name] = resolved(part, v, id)
			}
		}
		return out
	}
	return value
}

// changeset checks the drafts and builds the changeset, or reports the faults.
func (b *batch) changeset(ctx context.Context) (*Outcome, store.Changeset, error) {
	out, c := &Outcome{IDs: make([]graph.ID, b.acts())}, store.Changeset{}
	if err := b.make(ctx); err != nil {
		return nil, c, err
	}
	if err := b.nameNew(ctx); err != nil {
		return nil, c, err
	}
	var drafts []Draft
	var kept []*target
	gone := map[graph.ID]bool{}
	for _, t := range b.targets {
		switch {
		case !t.deleted:
			drafts, kept = append(drafts, t.draft), append(kept, t)
		case t.before != nil:
			gone[t.before.ID] = true
		}
	}
	known, err := readAhead(ctx, b.view, b.asker, drafts)
	if err != nil {
		return nil, c, err
	}
	for name, r := range b.found {
		known.names[name] = r
	}
	records, faults := build(b.view.Model(), b.view.Language(), drafts, remaining{known, gone, b.unseen})
	if known.err != nil {
		return nil, c, known.err
	}
	for _, f := range faults {
		f.Draft = b.edits[kept[f.Draft].edit].act
		b.faults = append(b.faults, f)
	}
	for _, r := range records {
		b.byName[string(r.ID)].after = r
	}
	if err := b.referrers(ctx, gone); err != nil {
		return nil, c, err
	}
	if len(b.faults) > 0 {
		slices.SortStableFunc(b.faults, func(x, y Fault) int { return x.Draft - y.Draft })
		out.Faults = b.faults
		return out, c, nil
	}
	made := b.writes(&c)
	if c.Requires.Records = append(c.Requires.Records, b.above(known)...); known.err != nil {
		return nil, c, known.err
	}
	afters := make([]*store.Record, len(made))
	for i, ch := range made {
		afters[i] = ch.After
	}
	out.changed = b.asker.Show(afters)
	if out.Changes, err = b.asker.Differences(ctx, made, out.now); err != nil {
		return nil, c, err
	}
	b.show(out)
	return out, c, nil
}

// writes adds the changed records to a changeset, and the revision that each must still be at.
func (b *batch) writes(c *store.Changeset) []store.Changed {
	var made []store.Changed
	for _, t := range b.targets {
		if t.unchanged() {
			continue
		}
		at := store.AtRev{ID: t.draft.ID}
		if t.before != nil {
			at.Rev = t.before.Rev
		}
		if t.after != nil {
			c.Changes = append(c.Changes, store.Change{Put: t.after})
		} else {
			c.Changes = append(c.Changes, store.Change{Delete: t.before.ID})
		}
		c.Requires.Records = append(c.Requires.Records, at)
		made = append(made, store.Changed{Before: t.before, After: t.after})
	}
	return made
}

// above returns the ancestors of records that moved in a tree, as further preconditions.
// Otherwise a concurrent commit could place an ancestor below its descendant.
func (b *batch) above(known *stored) []store.AtRev {
	var rests []store.AtRev
	seen := map[graph.ID]bool{}
	after := func(id graph.ID) *store.Record {
		if t := b.byName[string(id)]; t != nil {
			return t.after
		}
		return nil
	}
	for _, t := range b.targets {
		if t.after == nil || t.unchanged() {
			continue
		}
		for _, f := range b.view.Model().Kind(t.draft.Kind).Fields {
			if !f.Tree || t.before != nil && slices.Equal(t.before.To(f.Name), t.after.To(f.Name)) {
				continue
			}
			leads := func(id graph.ID) []graph.ID {
				r := after(id)
				if r == nil {
					r = known.byID(id)
				}
				if r == nil {
					return nil
				}
				return r.To(f.Name)
			}
			for id := range graph.Reach(t.draft.ID, leads) {
				if seen[id] || after(id) != nil {
					continue
				}
				seen[id] = true
				if r := known.byID(id); r != nil {
					rests = append(rests, store.AtRev{ID: id, Rev: r.Rev})
				}
			}
		}
	}
	return rests
}

// show sets what the outcome reports for each act: the record of its last edit.
func (b *batch) show(out *Outcome) {
	after := make([]*store.Record, len(out.IDs))
	for i, t := range b.of {
		at := b.edits[i].act
		out.IDs[at], after[at] = "", nil
		if t != nil && !t.deleted {
			out.IDs[at], after[at] = t.draft.ID, t.after
		}
	}
	out.drafted, out.view, out.anew = b.asker.Show(after), b.asker, b.calledAnew()
}

// acts returns how many acts the edits belong to.
func (b *batch) acts() int {
	if len(b.edits) == 0 {
		return 0
	}
	return b.edits[len(b.edits)-1].act + 1
}
