package change

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"

	"github.com/google/uuid"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/access"
	"github.com/whoplans/whoplans/graph/store"
)

// LoadOptions say who loads, and why.
type LoadOptions struct {
	Author string // required
	Reason string // required
	DryRun bool   // find out what would happen, and write nothing

	// IfEmpty loads only into a graph that holds nothing, and does nothing
	// otherwise. What it changes is not told: it is what the drafts say.
	IfEmpty bool

	// Seen is the newest revision that the drafts take into account: they may
	// undo or overrule what was changed up to it, and nothing that was changed
	// later. Without it this is, for each record, the author's last load of it
	// or, if there was none, the record's first revision; and a value that a
	// record once had counts as older than what it has now.
	Seen graph.Rev

	// Move lets drafts make records be about something else than they were: without
	// it, that is taken for two records that were given the same slug.
	Move bool

	// Keep and Take settle conflicts beforehand, by slug: what is stored is kept, or
	// the draft taken, whatever was changed since.
	Keep, Take []string

	// Partly writes what is free of conflicts, and leaves the rest to be settled.
	Partly bool
}

// Loaded is what a load did or, on a dry run, would do.
type Loaded struct {
	Rev       graph.Rev // the commit; 0 if nothing was written
	Changes   []graph.Difference
	Unchanged int
	Others    int // records that the drafts do not mention, and that stay

	// Kept are records that stay: their drafts are as the records once were, and
	// only that, or it was said beforehand.
	Kept []Edited

	// Conflicts are records of which the draft says something new, and would
	// undo or overrule what was changed since. With any of them nothing is
	// written, unless that is wanted ([LoadOptions.Partly]).
	Conflicts []Edited

	// Moved are records that the drafts would make be about something else: another
	// country, stakeholder or task, unless that is meant ([LoadOptions.Move]). With
	// any of them nothing is written either.
	Moved []graph.Difference

	// Faults are what is wrong with the drafts. With any of them nothing is
	// written.
	Faults []Fault

	changes []store.Changed // in the order of Changes
	drafts  []int           // of the changes
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
// the result, not the error; with any of them nothing is written, unless what
// is free of conflicts is wanted alone. Loading the same again changes nothing.
func Load(ctx context.Context, g *graph.Graph, drafts []Draft, o LoadOptions) (*Loaded, error) {
	o.Author, o.Reason = graph.Trim(o.Author), graph.Trim(o.Reason)
	if !o.DryRun && (graph.Blank(o.Author) || graph.Blank(o.Reason)) {
		return nil, fmt.Errorf("%w: say who loads (author) and why (reason)", graph.ErrInvalid)
	}
	v, err := g.View(ctx, 0)
	if err != nil {
		return nil, err
	}
	v = v.Whole() // files are loaded by who has the data
	if o.IfEmpty && v.Rev() > 0 {
		return &Loaded{}, nil
	}
	weigh := weigh
	if o.IfEmpty {
		weigh = weighFirst
	}
	l, err := weigh(ctx, v, drafts, o)
	if err != nil || o.DryRun || len(l.changes) == 0 || !l.free(o) {
		return l, err
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
	for _, ch := range l.changes {
		at := store.AtRev{ID: ch.After.ID}
		if ch.Before != nil {
			at.Rev = ch.Before.Rev
		}
		c.Requires.Records = append(c.Requires.Records, at)
		c.Changes = append(c.Changes, store.Change{Put: ch.After})
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

// LoadAs is [Load] for whoever asks: what they may not change is a fault, and what
// they do not see is not told.
func LoadAs(ctx context.Context, g *graph.Graph, drafts []Draft, o LoadOptions) (*Loaded, error) {
	o.Author = access.Of(ctx).Author()
	if !o.DryRun && graph.Blank(o.Reason) {
		return nil, fmt.Errorf("%w: say why it is loaded (reason)", graph.ErrInvalid)
	}
	l := &Loaded{}
	options := Options{Author: o.Author, Reason: o.Reason, DryRun: o.DryRun}
	out, err := apply(ctx, g, options, graph.Note{How: graph.ByLoad}, nil, func(ctx context.Context, b *batch) (err error) {
		if l, err = weigh(ctx, b.asker, drafts, o); err == nil && l.free(o) {
			b.put(l.edits()...)
		}
		return err
	})
	if err != nil {
		return nil, err
	}
	l.Faults = append(l.Faults, out.Faults...)
	l.Rev = out.Rev
	return l, nil
}

// edits are what a load changes, each as an act of its draft's number.
func (l *Loaded) edits() []Edit {
	edits := make([]Edit, len(l.changes))
	for i, ch := range l.changes {
		is, becomes, was := graph.BodyOf(ch.After), graph.BodyOf(ch.After), map[string]any{}
		e := Edit{Kind: ch.After.Kind, id: ch.After.ID, Set: is, act: l.drafts[i], exact: true}
		if ch.Before != nil {
			e.Record, e.Of, e.Update = string(ch.Before.ID), ch.Before.Rev, true
			was = graph.BodyOf(ch.Before)
		}
		maps.DeleteFunc(is, func(name string, value any) bool { return compact(value) == compact(was[name]) })
		for name := range was {
			if _, there := becomes[name]; !there {
				is[name] = nil
			}
		}
		edits[i] = e
	}
	return edits
}

// free reports whether nothing keeps a load from being written.
func (l *Loaded) free(o LoadOptions) bool {
	return len(l.Faults) == 0 && (o.Partly || len(l.Conflicts)+len(l.Moved) == 0)
}

// weigh finds out what a load comes to in a view.
func weigh(ctx context.Context, v *graph.View, drafts []Draft, o LoadOptions) (*Loaded, error) {
	if o.Seen > v.Rev() {
		return nil, fmt.Errorf("%w: revision %d cannot have been seen: the store is at %d", graph.ErrInvalid, o.Seen, v.Rev())
	}
	settled, err := o.settled(drafts)
	if err != nil {
		return nil, err
	}
	all := make([]int, len(drafts))
	for i := range all {
		all[i] = i
	}
	l, err := weighSome(ctx, v, drafts, all, settled, o)
	if err != nil || !o.Partly || !l.free(o) || len(l.Conflicts)+len(l.Moved) == 0 {
		return l, err
	}
	// What is left to be settled may be what the rest builds upon.
	left := map[string]bool{}
	for _, e := range l.Conflicts {
		left[e.Slug] = true
	}
	for _, d := range l.Moved {
		left[d.Slug] = true
	}
	rest, err := weighSome(ctx, v, drafts, slices.DeleteFunc(all, func(i int) bool { return left[drafts[i].Slug] }), settled, o)
	if err != nil {
		return nil, err
	}
	rest.Conflicts, rest.Moved = l.Conflicts, l.Moved
	rest.Others -= len(left)
	return rest, nil
}

// weighFirst is weigh for a graph that holds nothing, where nothing can be in the way. To
// find the differences to nothing would be a quarter of the time of a first start.
func weighFirst(ctx context.Context, v *graph.View, drafts []Draft, _ LoadOptions) (*Loaded, error) {
	known, err := readAhead(ctx, v, v, drafts)
	if err != nil {
		return nil, err
	}
	records, faults := build(v.Model(), v.Language(), drafts, known)
	return &Loaded{Faults: faults, changes: changes(records, known)}, nil
}

// settlement is how a conflict is settled.
type settlement int

const (
	unsettled settlement = iota
	keepStored
	takeDraft
)

// settled returns what is settled beforehand, by slug. It has to be about the drafts.
func (o LoadOptions) settled(drafts []Draft) (map[string]settlement, error) {
	there := make(map[string]bool, len(drafts))
	for _, d := range drafts {
		there[d.Slug] = true
	}
	settled := map[string]settlement{}
	for n, slugs := range [][]string{keepStored: o.Keep, takeDraft: o.Take} {
		for _, slug := range slugs {
			if !there[slug] {
				return nil, fmt.Errorf("%w: there is no %q to be kept or taken among what is loaded", graph.ErrInvalid, slug)
			}
			if s := settled[slug]; s != unsettled && s != settlement(n) {
				return nil, fmt.Errorf("%w: %q cannot be both kept and taken", graph.ErrInvalid, slug)
			}
			settled[slug] = settlement(n)
		}
	}
	return settled, nil
}

// weighSome is weigh for some of the drafts, by their numbers.
func weighSome(ctx context.Context, v *graph.View, all []Draft, which []int, settled map[string]settlement, o LoadOptions) (*Loaded, error) {
	drafts := make([]Draft, len(which))
	for i, n := range which {
		drafts[i] = all[n]
	}
	known, err := readAhead(ctx, v, v, drafts)
	if err != nil {
		return nil, err
	}
	records, faults := build(v.Model(), v.Language(), drafts, known)
	if known.err != nil {
		return nil, fmt.Errorf("load: %w", known.err)
	}
	for i := range faults {
		faults[i].Draft = which[faults[i].Draft]
	}
	l := &Loaded{Faults: faults}
	if len(faults) > 0 {
		return l, nil
	}
	count, err := v.Reader().Count(ctx, store.Tally{Kinds: v.Model().KindsOf("Record"), Limit: 1})
	if err != nil {
		return nil, fmt.Errorf("load: %w", err)
	}
	l.Others = count.Groups[0].Count
	var changed []*store.Record // as they are stored
	for _, r := range records {
		if before := known.byID(r.ID); before != nil {
			l.Others--
			if before.Body != r.Body {
				changed = append(changed, before)
			}
		}
	}
	w := weighing{Loaded: l, settled: settled, move: o.Move, model: v.Model()}
	if w.pasts, err = pasts(ctx, v, changed, o); err != nil {
		return nil, err
	}
	if w.slugs, err = v.SlugsIn(ctx, changes(records, known)); err != nil {
		return nil, fmt.Errorf("load: %w", err)
	}
	for i, r := range records {
		w.decide(which[i], known.byID(r.ID), r)
	}
	return l, nil
}

// weighing sorts out what becomes of records.
type weighing struct {
	*Loaded
	settled map[string]settlement
	move    bool
	model   *graph.Model
	pasts   map[graph.ID]*past
	slugs   map[string]string
}

// decide sorts out what becomes of a draft's record: unchanged, kept, in conflict, or
// changed.
func (w *weighing) decide(draft int, before, r *store.Record) {
	if before != nil && before.Body == r.Body {
		w.Unchanged++
		return
	}
	d := graph.DifferenceOf(before, r, w.slugs)
	taken := w.settled[d.Slug] == takeDraft
	if before != nil && w.settled[d.Slug] == keepStored {
		w.Kept = append(w.Kept, Edited{Difference: d})
		return
	}
	moved := before != nil && !w.move && !taken && isAboutElse(w.model.Kind(r.Kind), before, r)
	if past := w.pasts[r.ID]; past != nil && !taken {
		if edited, keep := past.judge(d, r); edited != nil {
			switch {
			case keep:
				w.Kept = append(w.Kept, *edited)
			case moved:
				w.Moved = append(w.Moved, d)
			default:
				w.Conflicts = append(w.Conflicts, *edited)
			}
			return
		}
	}
	if moved {
		w.Moved = append(w.Moved, d)
		return
	}
	w.Changes = append(w.Changes, d)
	w.changes, w.drafts = append(w.changes, store.Changed{Before: before, After: r}), append(w.drafts, draft)
}

// changes are the records that are not as they are stored.
func changes(records []*store.Record, known *stored) []store.Changed {
	var changed []store.Changed
	for _, r := range records {
		if before := known.byID(r.ID); before == nil || before.Body != r.Body {
			changed = append(changed, store.Changed{Before: before, After: r})
		}
	}
	return changed
}

// isAboutElse reports whether a record would not be about what it is about: it would
// not be known again or, of a claim, not be about the same task, or a link that says
// what a record is about leads to something else; where it may lead to several, to
// none of those that it led to.
func isAboutElse(k *graph.KindInfo, before, after *store.Record) bool {
	known, unlike := 0, 0
	for _, f := range k.Fields {
		if f.Identity {
			known++
			if differ(before.Values(f.Name), after.Values(f.Name)) {
				unlike++
			}
		}
		says := f.Country || f.About || f.Subject || k.Claim && (f.Required || slices.Contains(f.To, "PlanningTask"))
		if f.Type == graph.LinkField && says && differ(before.To(f.Name), after.To(f.Name)) {
			return true
		}
	}
	return known > 0 && known == unlike
}

// differ reports whether something is said before and after, and nothing both times.
func differ[T comparable](before, after []T) bool {
	return len(before) > 0 && len(after) > 0 && !slices.ContainsFunc(before, func(v T) bool { return slices.Contains(after, v) })
}

// stored is what is known from a view, read ahead for some drafts.
type stored struct {
	names map[string]*store.Record // by id and by slug
	keys  map[string]*store.Record // by "key=value"
	more  func(string) (*store.Record, error)
	calls func(f *graph.FieldInfo, text string, place graph.ID) (string, error)
	asker *graph.View // what of it may be named
	err   error
}

// readAhead reads what drafts name in one call. What the asker does not see, of the
// same state, is known and never named.
func readAhead(ctx context.Context, v, asker *graph.View, drafts []Draft) (*stored, error) {
	s := &stored{keys: map[string]*store.Record{}, asker: asker}
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
	asked := 0
	s.calls = func(f *graph.FieldInfo, text string, place graph.ID) (string, error) {
		if asked++; asked > maxCalled {
			return "", nil
		}
		return slugCalled(ctx, asker, f, text, place)
	}
	return s, nil
}

// maxCalled is for how many texts that are no slugs a store is asked what they may
// name.
const maxCalled = 20

// sureName is what a search says of a record that has the words in its name.
const sureName = 60

// maxSure is how many records are looked at that a text names alike.
const maxSure = 50

// slugCalled returns the slug of the record that a link may lead to and a text names
// best: of several that of a place, if it is given.
func slugCalled(ctx context.Context, v *graph.View, f *graph.FieldInfo, text string, place graph.ID) (string, error) {
	types := make([]graph.RecordType, len(f.To))
	for i, k := range f.To {
		types[i] = graph.RecordType(graph.EnumName(string(k)))
	}
	found, err := v.Search(ctx, graph.SearchArgs{Query: text, Types: types, First: maxSure})
	if errors.Is(err, graph.ErrInvalid) {
		return "", nil // it is too long to name anything
	}
	if err != nil {
		return "", err
	}
	best := ""
	for _, e := range found.Edges() {
		if e.Score < sureName || e.Node.Readable() != nil {
			continue
		}
		r := e.Node.Stored()
		if !isOf(f, schemeOf(r)) {
			continue
		}
		if k := v.Model().Kind(r.Kind); k.Country != nil && slices.Contains(r.To(k.Country.Name), place) {
			return r.Slug(), nil
		}
		best = cmp.Or(best, r.Slug())
	}
	return best, nil
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

func (s *stored) leadsNowhere(string) bool         { return false }
func (s *stored) hides(r *store.Record) bool       { return !s.asker.Sees(r) }
func (s *stored) bySlug(slug string) *store.Record { return s.names[slug] }

func (s *stored) called(f *graph.FieldInfo, text string, place graph.ID) string {
	if s.calls == nil || s.err != nil {
		return ""
	}
	slug, err := s.calls(f, text, place)
	s.err = err
	return slug
}

func (s *stored) byKey(key, value string) *store.Record { return s.keys[key+"="+value] }

func (s *stored) byID(id graph.ID) *store.Record {
	r, asked := s.names[string(id)]
	if !asked && s.err == nil {
		r, s.err = s.more(string(id))
		if s.names[string(id)] = r; r != nil {
			s.names[r.Slug()] = r
		}
	}
	return r
}
