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

// LoadOptions say who loads, and how.
type LoadOptions struct {
	Author string // required
	Reason string // required
	DryRun bool   // report what would happen, and write nothing

	// IfEmpty loads only into an empty graph, and does nothing otherwise. The changes are not
	// reported, since they are the drafts.
	IfEmpty bool

	// Seen is the newest revision that the drafts take into account: they may undo or overrule
	// what was changed up to it, but nothing later. If it is 0, it is for each record the
	// author's last load of it or, if there was none, the record's first revision; and a value
	// that the record once had counts as older than its present one.
	Seen graph.Rev

	// Move lets drafts change what records are about. Without it, such a draft is taken for
	// another record with the same slug.
	Move bool

	// Keep and Take settle conflicts in advance, by slug: Keep keeps what is stored, Take
	// writes the draft, whatever was changed.
	Keep, Take []string

	// Partly writes the drafts without conflicts and leaves out the others.
	Partly bool
}

// Loaded reports what a load did or, on a dry run, would do.
type Loaded struct {
	Rev       graph.Rev // the commit; 0 if nothing was written
	Changes   []graph.Difference
	Unchanged int
	Others    int // stored records that the drafts do not mention; they stay

	// Kept lists records that stay as they are, because the draft only repeats an earlier state
	// of the record, or because Keep says so.
	Kept []Edited

	// Conflicts lists records whose draft says something new, but would also undo or overrule
	// later changes. If there are any, nothing is written, except with [LoadOptions.Partly].
	Conflicts []Edited

	// Moved lists records that the drafts would make about something else: another country,
	// stakeholder or task. If there are any, nothing is written, except with
	// [LoadOptions.Move].
	Moved []graph.Difference

	// Faults say what is wrong with the drafts. If there are any, nothing is written.
	Faults []Fault

	changes []store.Changed // in the order of Changes
	drafts  []int           // the draft of each change
}

// Edited is a record that was changed after its draft was written.
type Edited struct {
	graph.Difference

	// Since has, for each field, the change that the draft would undo or overrule. Fields that
	// differ for other reasons are not in it.
	Since map[string]graph.Stamp
}

// Load writes drafts to the graph as one changeset. Records that they do not mention stay as
// they are. Faults and conflicts are in the result, not the error; if there are any, nothing is
// written, except with [LoadOptions.Partly]. Loading the same drafts again changes nothing.
func Load(ctx context.Context, g *graph.Graph, drafts []Draft, o LoadOptions) (*Loaded, error) {
	o.Author, o.Reason = graph.Trim(o.Author), graph.Trim(o.Reason)
	if !o.DryRun && (graph.Blank(o.Author) || graph.Blank(o.Reason)) {
		return nil, fmt.Errorf("%w: say who loads (author) and why (reason)", graph.ErrInvalid)
	}
	v, err := g.View(ctx, 0)
	if err != nil {
		return nil, err
	}
	v = v.Whole() // whoever can load files has access to the whole store
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
		// Somebody else wrote first.
		return &Loaded{}, nil
	}
	if err != nil {
		return nil, fmt.Errorf("load: %w", err)
	}
	l.Rev = commit.Rev
	return l, nil
}

// LoadAs is [Load] with the rights of the caller: a change they may not make is a fault, and
// what they do not see is not reported.
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

// edits returns the changes of a load; each belongs to the act with its draft's number.
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

// free reports whether a load may be written.
func (l *Loaded) free(o LoadOptions) bool {
	return len(l.Faults) == 0 && (o.Partly || len(l.Conflicts)+len(l.Moved) == 0)
}

// weigh works out what a load would change.
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
	// Other drafts may build on those that are left out.
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

// weighFirst is weigh for an empty graph, where nothing can conflict. Skipping the comparison
// saves a quarter of the time of a first start.
func weighFirst(ctx context.Context, v *graph.View, drafts []Draft, _ LoadOptions) (*Loaded, error) {
	known, err := readAhead(ctx, v, v, drafts)
	if err != nil {
		return nil, err
	}
	records, faults := build(v.Model(), v.Language(), drafts, known)
	return &Loaded{Faults: faults, changes: changes(records, known)}, nil
}

// settlement is how a conflict was settled.
type settlement int

const (
	unsettled settlement = iota
	keepStored
	takeDraft
)

// settled returns the settlements by slug. A slug that no draft has is an error.
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

// weighSome is weigh for the drafts with the given numbers.
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
	var changed []*store.Record // in their stored form
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

// weighing sorts records by what a load does to them.
type weighing struct {
	*Loaded
	settled map[string]settlement
	move    bool
	model   *graph.Model
	pasts   map[graph.ID]*past
	slugs   map[string]string
}

// decide says whether a draft's record is unchanged, kept, in conflict or changed.
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
	moved := before != nil && !w.move && !taken && changesSubject(w.model.Kind(r.Kind), before, r)
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

// changes returns the records that differ from what is stored.
func changes(records []*store.Record, known *stored) []store.Changed {
	var changed []store.Changed
	for _, r := range records {
		if before := known.byID(r.ID); before == nil || before.Body != r.Body {
			changed = append(changed, store.Changed{Before: before, After: r})
		}
	}
	return changed
}

// changesSubject reports whether a draft would make a record about something else: it would no
// longer be recognised or, for a claim, be about another task, or a link that says what the
// record is about would lead elsewhere. A list of such links leads elsewhere if it shares no
// target with the old list.
func changesSubject(k *graph.KindInfo, before, after *store.Record) bool {
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

// differ reports whether two non-empty lists are different.
func differ[T comparable](before, after []T) bool {
	return len(before) > 0 && len(after) > 0 && !slices.ContainsFunc(before, func(v T) bool { return slices.Contains(after, v) })
}

// stored looks known records up in a view, where most are read ahead.
type stored struct {
	names map[string]*store.Record // by id and slug
	keys  map[string]*store.Record // by "key=value"
	more  func(string) (*store.Record, error)
	calls func(f *graph.FieldInfo, text string, place graph.ID) (string, error)
	asker *graph.View // the part that may be named to the caller
	err   error
}

// readAhead reads all records that drafts name in one call. Records that the caller does not
// see are used for checks, but never named.
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
		names[string(cmp.Or(d.ID, graph.SlugID(d.Slug)))] = true
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
	for name := range names {
		s.names[name] = found[name] // nil if there is none
	}
	// Only the ancestors in trees are read one by one.
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

// maxCalled is for how many texts, given where a slug belongs, a search is made.
const maxCalled = 20

// sureName is the least score of a record whose name contains all words of the text.
const sureName = 60

// maxSure is how many equally good matches of a text are considered.
const maxSure = 50

// slugCalled returns the slug of the record that a link may lead to and that text names best.
// Of several it prefers one of the given place.
func slugCalled(ctx context.Context, v *graph.View, f *graph.FieldInfo, text string, place graph.ID) (string, error) {
	types := make([]graph.RecordType, len(f.To))
	for i, k := range f.To {
		types[i] = graph.RecordType(graph.EnumName(string(k)))
	}
	found, err := v.Search(ctx, graph.SearchArgs{Query: text, Types: types, First: maxSure})
	if errors.Is(err, graph.ErrInvalid) {
		return "", nil // too long to be a name
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

// eachName calls found for each id or slug in a field's value.
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
