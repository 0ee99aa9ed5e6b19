package change

import (
	"cmp"
	"context"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/google/uuid"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/store"
)

// Edit is what is done to one record: it is created, changed or deleted.
type Edit struct {
	// Record is the id or slug of what is changed or deleted; of a new record it
	// is empty.
	Record string

	// Kind is that of a new record. Of another it is checked, if it is given.
	Kind graph.Kind

	Delete bool
	Update bool // it is there already, whatever Record names

	// Seen is the revision at which the author saw the record. Whatever changed
	// it since is a conflict; 0 lets the edit stand on whatever it is at.
	Seen graph.Rev

	// Set gives fields their values, lists whole: links are ids or slugs, and nil
	// empties. What it does not name stays. "slug" renames, and the former slug
	// goes on leading to the record; a new record without one gets one.
	Set map[string]any

	// Add and Remove change lists. A group of fields is removed if it has all
	// that the one given here says.
	Add, Remove map[string]any

	id    graph.ID // of a new record that others of the batch refer to, or that comes back; else made
	act   int      // which of the acts it is of
	exact bool     // what is set is all: a former slug is not kept
}

// Options say who changes something, and how.
type Options struct {
	Author string // required
	Reason string // by default, what is changed
	DryRun bool   // find out what would happen, and write nothing
	AtMost int    `json:"-"` // how many acts it may be made of; a thousand by default

	How graph.How `json:"-"` // the commit comes about; by edit, unless an act says otherwise

	// Scenario is the id or slug of the one that it is changed in, and not in what is
	// recorded; empty if in none.
	Scenario graph.ID

	// IdempotencyKey makes a repetition harmless: the author's second change with
	// the same key and content is the first one. With other content it is an error.
	IdempotencyKey string
}

// Outcome is what a change did or, on a dry run, would do.
type Outcome struct {
	Rev     graph.Rev          // the commit; 0 if nothing was written
	IDs     []graph.ID         // of each edit's record; empty where it has none
	Changes []graph.Difference // in the order in which the edits first name the records

	// Faults are what is wrong, each with the edit in the place of the draft.
	// With any of them nothing is written.
	Faults []Fault

	// Left is what was left out where only a part could be done, and why.
	Left []Fault

	graph   *graph.Graph
	within  graph.ID        // the scenario that it was made in: the commit is of that one's record
	view    *graph.View     // of what was there before
	drafted []graph.Record  // of each edit, as it would be
	changed []graph.Record  // of each change, as it would be
	anew    []*store.Record // of each act, where it is new or called otherwise
}

// What changing costs, in steps: a changeset, a record that is changed, and one of a
// commit that is undone. A thousand can be changed at once.
const (
	stepsOfChangeset = 4_000
	stepsOfTarget    = 150
	stepsOfUndone    = 100
)

// attempts is how often an edit is tried where others write the same records at
// the same time.
const attempts = 8

// Apply makes edits as one changeset. Edits of the same record are made one after
// the other, and a record that is new may be referred to by its slug. Faults and
// conflicts are in the outcome, not the error; with any of them nothing is
// written. What changes nothing makes no commit.
func Apply(ctx context.Context, g *graph.Graph, edits []Edit, o Options) (*Outcome, error) {
	acts := make([]Act, len(edits))
	for i, e := range edits {
		acts[i] = e.Act()
	}
	return Do(ctx, g, acts, o)
}

// apply makes the edits that follow from what is in a view. If somebody else changes
// that meanwhile, they are made again. What was asked is what an idempotency key
// stands for.
func apply(ctx context.Context, g *graph.Graph, o Options, n graph.Note, asked any, of func(context.Context, *graph.View) ([]Edit, []Fault, error)) (*Outcome, error) {
	if o.Author = graph.Trim(o.Author); graph.Blank(o.Author) {
		return nil, fmt.Errorf("%w: say who changes it (author)", graph.ErrInvalid)
	}
	if f := closed(ctx, g.Scope, o.DryRun); f != nil {
		return &Outcome{Faults: []Fault{*f}}, nil
	}
	o.Reason = graph.Trim(o.Reason)
	token := "edit:" + uuid.Must(uuid.NewV7()).String()
	var err error
	if o.IdempotencyKey != "" {
		token = "edit:" + o.Author + ":" + o.IdempotencyKey
		if n.Asked, err = digest(asked, o); err != nil {
			return nil, err
		}
	}
	a := attempt{g: g, token: token, options: o, note: n, of: of}
	for range attempts {
		var out *Outcome
		var raced error
		if out, raced, err = a.make(ctx); raced == nil {
			return out, err
		}
		if err = raced; !isLostRace(err) {
			return nil, fmt.Errorf("edit: %w", err)
		}
	}
	return nil, fmt.Errorf("edit: others change the same records all the time: %w", err)
}

// isLostRace reports whether a store refused what was right when it was made: it
// is made again, and then says itself what is wrong.
func isLostRace(err error) bool {
	return slices.ContainsFunc([]error{graph.ErrConflict, graph.ErrExists, graph.ErrReference, graph.ErrNotFound}, func(lost error) bool {
		return errors.Is(err, lost)
	})
}

// attempt is how edits become a commit, unless others write the same records
// meanwhile.
type attempt struct {
	g       *graph.Graph
	token   string
	options Options
	note    graph.Note
	of      func(context.Context, *graph.View) ([]Edit, []Fault, error)
}

// make makes the edits that follow from the present state. An error after it was
// looked at is returned as raced: it may be that of a race, and may not come again.
func (a *attempt) make(ctx context.Context) (out *Outcome, raced, err error) {
	if a.options.IdempotencyKey != "" { // finding out may wait for other commits
		v, err := a.g.View(ctx, 0)
		if err != nil {
			return nil, nil, err
		}
		if done, err := committed(ctx, a.g, v, a.token, a.note.Asked); done != nil || err != nil {
			return done, nil, err
		}
	}
	turn, end, err := a.g.InTurn(ctx)
	if err != nil {
		return nil, nil, err
	}
	defer end()
	present, err := a.g.View(turn, 0)
	if err != nil {
		return nil, nil, err
	}
	v := present
	if a.options.Scenario != "" {
		if v, err = present.At(turn, graph.StateRef{Scenario: &a.options.Scenario}); err != nil {
			return nil, nil, err
		}
	}
	edits, faults, err := a.of(turn, v)
	if err != nil || len(faults) > 0 {
		return &Outcome{Faults: faults}, nil, err
	}
	out, c, raced := a.changeset(turn, present, v, edits)
	if raced != nil || len(c.Changes) == 0 {
		return out, raced, nil
	}
	end()
	commit, raced := a.g.Write(ctx, c)
	if raced != nil {
		return nil, raced, nil
	}
	out.Rev, out.graph = commit.Rev, a.g
	return out, nil, nil
}

// changeset returns what edits of a view come to, and the changeset that is to be
// written, if any is.
func (a *attempt) changeset(ctx context.Context, present, v *graph.View, edits []Edit) (*Outcome, store.Changeset, error) {
	o, n := a.options, a.note
	b, err := newBatch(ctx, v, edits)
	if err != nil {
		return nil, store.Changeset{}, err
	}
	if err := graph.Spend(ctx, stepsOfChangeset+stepsOfTarget*len(b.targets)); err != nil {
		return nil, store.Changeset{}, err
	}
	out, c, err := b.changeset(ctx)
	if err != nil || len(out.Faults) > 0 {
		return out, store.Changeset{}, err
	}
	if faults, err := b.forbidden(ctx, a.g.Scope, o.DryRun); err != nil || len(faults) > 0 {
		return &Outcome{Faults: faults}, store.Changeset{}, err
	}
	if o.Scenario != "" && len(c.Changes) > 0 {
		kept, faults, err := b.within(ctx, a.g, present, c.Changes, o)
		if err != nil || len(faults) > 0 {
			return &Outcome{Faults: faults}, store.Changeset{}, err
		}
		if c, out.within = kept, o.Scenario; o.Reason == "" {
			o.Reason = fmt.Sprintf("in %s: %s", v.SeenIn().Slug(), summary(out.Changes))
		}
	}
	if o.DryRun || len(c.Changes) == 0 {
		return out, store.Changeset{}, nil
	}
	if o.IdempotencyKey != "" && !slices.Equal(out.IDs, changedIDs(c.Changes)) {
		n.About = out.IDs
	}
	c.Token, c.Author, c.Reason, c.Note, c.Time = a.token, o.Author, cmp.Or(o.Reason, summary(out.Changes)), n.String(), a.g.Now()
	return out, c, nil
}

// digest tells what was asked with a key from anything else.
func digest(asked any, o Options) (string, error) {
	o.DryRun = false
	text, err := json.Marshal([]any{asked, o})
	if err != nil {
		return "", fmt.Errorf("%w: %w", graph.ErrInvalid, err)
	}
	sum := sha256.Sum256(text)
	return base64.RawURLEncoding.EncodeToString(sum[:]), nil
}

// committed returns the outcome of the commit that a token was used for, nil if
// there is none.
func committed(ctx context.Context, g *graph.Graph, v *graph.View, token, asked string) (*Outcome, error) {
	// A changeset without changes is refused, but not before its token was
	// looked up.
	c, err := g.Write(ctx, store.Changeset{Token: token})
	if err != nil {
		if errors.Is(err, graph.ErrInvalid) {
			return nil, nil
		}
		return nil, err
	}
	n := graph.NoteOf(c.Stamp)
	if n.Asked != asked {
		return nil, fmt.Errorf("%w: this idempotency key was used for another change, at revision %d; use a new one", graph.ErrInvalid, c.Rev)
	}
	out := &Outcome{Rev: c.Rev, graph: g, IDs: n.About}
	if out.IDs == nil {
		out.IDs = changedIDs(c.Changeset().Changes)
	}
	out.Changes, err = v.Differences(ctx, c.Changes, out.now)
	return out, err
}

// changedIDs are the ids of the records that are put, and empty ones for those that
// are deleted.
func changedIDs(changes []store.Change) []graph.ID {
	ids := make([]graph.ID, len(changes))
	for i, c := range changes {
		if c.Put != nil {
			ids[i] = c.Put.ID
		}
	}
	return ids
}

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

// target is a record that edits are made to.
type target struct {
	edit    int           // the first that names it
	before  *store.Record // nil if it is new
	draft   Draft
	deleted bool
	after   *store.Record // what becomes of it; nil if it is deleted or at fault
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

// keep adds to the list that is given for a link what the record refers to there and
// the asker does not see.
func (b *batch) keep(t *target, f *graph.FieldInfo, value any) any {
	if t.before == nil || f == nil || !f.List || f.Type != graph.LinkField || b.view == b.asker {
		return value
	}
	shown := b.asker.Shown(t.before)
	list, _ := value.([]any)
	for _, id := range t.before.To(f.Name) {
		if !slices.Contains(shown.To(f.Name), id) {
			list = with(list, []any{string(id)})
		}
	}
	if list == nil {
		return value
	}
	return list
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

func (b *batch) fault(edit int, field string, code FaultCode, fix, format string, args ...any) *Fault {
	b.faults = append(b.faults, Fault{Draft: b.edits[edit].act, Field: field, Code: code, Message: fmt.Sprintf(format, args...), Fix: fix})
	return &b.faults[len(b.faults)-1]
}

// take makes an edit to its record's draft.
func (b *batch) take(ctx context.Context, i int) error {
	e := b.edits[i]
	t, err := b.target(ctx, i)
	if t == nil || err != nil {
		return err
	}
	b.of[i] = t
	if t.deleted = t.deleted || e.Delete; t.deleted {
		return nil
	}
	fields := map[string]*graph.FieldInfo{}
	for _, f := range b.view.Model().Kind(t.draft.Kind).Fields {
		fields[f.Name] = f
	}
	for _, name := range slices.Sorted(maps.Keys(e.Set)) {
		value := e.Set[name]
		if name == "slug" {
			b.rename(t, value, e.exact)
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
			values, ok := b.resolved(f, change.given[name]).([]any)
			if f != nil && (!f.List || !ok) {
				b.fault(i, name, FaultValue, "set it instead", "%s is no list that something could be added to or taken from", name)
				continue
			}
			list, _ := t.draft.Fields[name].([]any)
			t.draft.Fields[name] = change.to(list, values)
		}
	}
	return nil
}

// target finds what an edit is made to, nil where there is no such record or it
// has changed.
func (b *batch) target(ctx context.Context, i int) (*target, error) {
	e := b.edits[i]
	if e.Record == "" && !e.Update && !e.Delete {
		return b.create(i), nil
	}
	t := b.byName[e.Record]
	if r := b.found[e.Record]; t == nil && r != nil {
		t = b.byName[string(r.ID)]
	}
	if t == nil {
		r := b.found[e.Record]
		if r == nil {
			b.fault(i, "", FaultRecord, "correct it, or create the record", "no record has the id or slug %q", e.Record)
			return nil, nil
		}
		fields := graph.BodyOf(r)
		delete(fields, "slug")
		t = b.add(&target{edit: i, before: r, draft: Draft{ID: r.ID, Kind: r.Kind, Slug: r.Slug(), Fields: fields}})
	}
	if e.Kind != "" && e.Kind != t.draft.Kind {
		b.fault(i, "", FaultRecord, "name "+oneOf([]graph.Kind{e.Kind}), "%s is %s", e.Record, oneOf([]graph.Kind{t.draft.Kind}))
		return nil, nil
	}
	if e.Seen > 0 && t.before != nil && t.before.Rev > e.Seen {
		return nil, b.conflict(ctx, i, t.before)
	}
	return t, nil
}

// add registers a target by its names.
func (b *batch) add(t *target) *target {
	b.targets = append(b.targets, t)
	b.byName[string(t.draft.ID)] = t
	if t.draft.Slug != "" {
		b.byName[t.draft.Slug] = t
	}
	return t
}

// create makes a target of a new record.
func (b *batch) create(i int) *target {
	e := b.edits[i]
	k := b.view.Model().Kind(e.Kind)
	if k == nil {
		b.fault(i, "", FaultKind, "", "there is no kind %q", e.Kind)
		return nil
	}
	slug, _ := e.Set["slug"].(string)
	slug = graph.Trim(slug)
	return b.add(&target{edit: i, draft: Draft{ID: cmp.Or(e.id, newID()), Kind: e.Kind, Slug: slug, Fields: map[string]any{}}})
}

// newID returns the id of a new record.
func newID() graph.ID { return graph.ID(uuid.Must(uuid.NewV7()).String()) }

// rename gives a record another slug, and keeps the one it had unless that is set
// too.
func (b *batch) rename(t *target, value any, exact bool) {
	slug, _ := value.(string)
	if slug = graph.Trim(slug); slug == t.draft.Slug || slug == "" {
		return
	}
	if t.before != nil && !exact {
		former, _ := t.draft.Fields["formerSlugs"].([]any)
		former = slices.DeleteFunc(slices.Clone(former), func(s any) bool { return s == slug })
		t.draft.Fields["formerSlugs"] = with(former, []any{t.draft.Slug})
	}
	t.draft.Slug = slug
	b.byName[slug] = t
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

// with returns a list with values added that it does not have.
func with(list, values []any) []any {
	out := slices.Clone(list)
	for _, value := range values {
		if !slices.ContainsFunc(out, func(x any) bool { return compact(x) == compact(value) }) {
			out = append(out, value)
		}
	}
	return out
}

// without returns a list without some values.
func without(list, values []any) []any {
	return slices.DeleteFunc(slices.Clone(list), func(x any) bool {
		return slices.ContainsFunc(values, func(value any) bool { return says(x, value) })
	})
}

// says reports whether a value is another, or has all the fields that it has.
func says(value, part any) bool {
	fields, ok := value.(map[string]any)
	given, isGroup := part.(map[string]any)
	if !ok || !isGroup {
		return compact(value) == compact(part)
	}
	for name, v := range given {
		if v != nil && compact(fields[name]) != compact(v) {
			return false
		}
	}
	return len(given) > 0
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
	records, faults := build(b.view.Model(), drafts, remaining{known, gone, b.unseen})
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

// remaining is what is known and is not deleted.
type remaining struct {
	*stored
	gone   map[graph.ID]bool
	unseen map[string]bool // names that lead nowhere for who asks
}

func (r remaining) left(rec *store.Record) *store.Record {
	if rec == nil || r.gone[rec.ID] {
		return nil
	}
	return rec
}

func (r remaining) bySlug(slug string) *store.Record { return r.left(r.stored.bySlug(slug)) }
func (r remaining) byKey(key, value string) *store.Record {
	return r.left(r.stored.byKey(key, value))
}
func (r remaining) byID(id graph.ID) *store.Record { return r.left(r.stored.byID(id)) }
func (r remaining) leadsNowhere(name string) bool  { return r.unseen[name] }

// summary says in a few words what is changed, for who gives no reason.
func summary(changes []graph.Difference) string {
	if len(changes) > 1 {
		return fmt.Sprintf("%d records", len(changes))
	}
	d := changes[0]
	said := graph.KindWords(d.Kind) + " " + d.Slug
	switch d.Type() {
	case graph.DifferenceCreated:
		return "new " + said
	case graph.DifferenceDeleted:
		return said + " deleted"
	}
	fields := make([]string, len(d.Fields))
	for i, f := range d.Fields {
		fields[i] = f.Field
	}
	return said + ": " + strings.Join(fields, ", ")
}
