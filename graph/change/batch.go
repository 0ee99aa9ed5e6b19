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

// batch is edits on their way to a changeset.
type batch struct {
	view    *graph.View // the whole state
	asker   *graph.View // what of it is seen by who asks
	edits   []Edit
	found   map[string]*store.Record // what the edits name, by id and slug
	unseen  map[string]bool          // what they name and the asker does not see, whether it is there or not
	targets []*target                // in the order in which they are first named
	byName  map[string]*target       // by id and slug
	of      []*target                // of each edit; nil if it has none
	faults  []Fault
}

func newBatch(ctx context.Context, v *graph.View, edits []Edit) (*batch, error) {
	b := &batch{view: v.Whole(), asker: v, edits: make([]Edit, len(edits)), byName: map[string]*target{}, of: make([]*target, len(edits))}
	var names []string
	for i, e := range edits {
		for _, fields := range []*map[string]any{&e.Set, &e.Add, &e.Remove} {
			plain, err := asJSON(*fields)
			if err != nil {
				return nil, err
			}
			*fields = plain
		}
		b.edits[i] = e
		names = append(names, e.Record)
		for _, f := range b.fieldsOf(e) {
			for _, given := range []map[string]any{e.Set, e.Add, e.Remove} {
				eachName(f, given[f.Name], func(name string) { names = append(names, name) })
			}
		}
	}
	slices.Sort(names)
	if err := b.find(ctx, slices.Compact(names)); err != nil {
		return nil, err
	}
	for i := range b.edits {
		if err := b.take(ctx, i); err != nil {
			return nil, err
		}
	}
	return b, nil
}

// find looks up what the edits name, as far as the asker sees it. What is edited is
// the whole record all the same: what it says of others that the asker does not see
// must stay.
func (b *batch) find(ctx context.Context, names []string) error {
	var err error
	if b.found, err = b.asker.Lookup(ctx, names); err != nil || b.view == b.asker {
		return err
	}
	b.unseen = map[string]bool{}
	for _, name := range names {
		if b.found[name] == nil {
			b.unseen[strings.ToLower(name)] = true
		}
	}
	keys := slices.Collect(maps.Keys(b.found))
	ids := make([]graph.ID, len(keys))
	for i, key := range keys {
		ids[i] = b.found[key].ID
	}
	whole, err := b.view.Reader().Get(ctx, ids)
	for i, r := range whole {
		b.found[keys[i]] = r
	}
	return err
}

// fieldsOf returns the fields that an edit may give. Before its record is known
// these are those of any kind.
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

// asJSON returns fields as JSON decodes to: numbers and named types as they come
// from elsewhere become float64 and string.
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

// take makes an edit to its record's draft.
func (b *batch) take(ctx context.Context, i int) error {
	e := b.edits[i]
	t, err := b.target(ctx, i)
	if t == nil || err != nil {
		return err
	}
	b.of[i] = t
	switch {
	case e.Delete && t.before != nil && t.changed && b.edits[t.edit].act != e.act:
		b.fault(i, "", FaultRecord, oneAfterOther, "%s is also changed by another of these changes, which would be lost", t.draft.Slug)
		return nil
	case e.Delete:
		t.deleted = true
		return nil
	case len(e.Set)+len(e.Add)+len(e.Remove) == 0 && e.alter == nil: // it only says what an act is about
		return nil
	case t.deleted:
		b.fault(i, "", FaultRecord, oneAfterOther, "%s is deleted by another of these changes", t.draft.Slug)
		return nil
	}
	t.changed = true
	set := e.Set
	if e.alter != nil {
		if set, err = asJSON(e.alter(t.draft.Fields)); err != nil {
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
		t.draft.Fields[name] = b.keep(t, fields[name], b.resolved(fields[name], value))
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

// resolved puts ids in the place of slugs of stored records, so that a link is
// one value however it is written.
func (b *batch) resolved(f *graph.FieldInfo, value any) any {
	if f == nil {
		return value
	}
	switch value := value.(type) {
	case string:
		if r := b.found[value]; r != nil && f.Type == graph.LinkField {
			return string(r.ID)
		}
	case []any:
		out := make([]any, len(value))
		for i, each := range value {
			out[i] = b.resolved(f, each)
		}
		return out
	case map[string]any:
		out := maps.Clone(value)
		for _, part := range f.Struct {
			if v, ok := out[part.Name]; ok {
				out[part.Name] = b.resolved(part, v)
			}
		}
		return out
	}
	return value
}

// changeset makes of the drafts what is written, or finds what is wrong.
func (b *batch) changeset(ctx context.Context) (*Outcome, store.Changeset, error) {
	out, c := &Outcome{IDs: make([]graph.ID, b.acts())}, store.Changeset{}
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

// writes puts what has changed into a changeset, with what that requires.
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

// show tells what each act is about: the record of its last edit.
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

// acts is how many acts the edits are of.
func (b *batch) acts() int {
	if len(b.edits) == 0 {
		return 0
	}
	return b.edits[len(b.edits)-1].act + 1
}
