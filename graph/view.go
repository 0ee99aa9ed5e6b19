package graph

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"github.com/google/uuid"

	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/internal/speech"
)

// View is one state of the graph, through which everything in it is read. It belongs to one
// request, and is safe for concurrent use.
type View struct {
	graph *Graph
	door  *door

	walking sync.Once
	walked  *View // set by walking
	same    bool  // it shows the state of from, read from a snapshot

	cut atomic.Int64 // lists that continue beyond their page

	// Of another state beside the request's own:
	from     *View         // the request's own view
	validOn  LocalDate     // empty for any day
	scenario *store.Record // nil for none

	conditions conditions // that were read ahead

	personal atomic.Bool // the answer is for the caller only
	presumed bool        // it was not checked whether there is a newer state

	language *speech.Language // of sentences

	others atomic.Int64 // number of other states opened
}

// Model returns the description of the kinds.
func (v *View) Model() *Model { return v.graph.model }

// Reader returns what the view reads its state through, on the request's budget.
func (v *View) Reader() store.Reader { return v.door }

// Log returns the commits after a revision, as [store.Store] does. Of a commit that is entirely
// hidden only the revision remains.
func (v *View) Log(ctx context.Context, after Rev, limit int) ([]store.Commit, error) {
	return v.door.commits(ctx, func() ([]store.Commit, error) { return v.door.log.Log(ctx, after, limit) })
}

// LogOf returns the commits that changed a record, as [store.Store] does.
func (v *View) LogOf(ctx context.Context, id ID, before Rev, limit int) ([]store.Commit, error) {
	var seen []store.Commit
	for {
		commits, err := v.door.commits(ctx, func() ([]store.Commit, error) { return v.door.log.LogOf(ctx, id, before, limit) })
		if err != nil || v.door.hidden == nil && v.door.drafts == nil {
			return commits, err
		}
		for _, c := range commits {
			if before = c.Rev; len(c.Changes) > 0 && len(seen) < limit {
				seen = append(seen, c)
			}
		}
		if len(commits) < limit || len(seen) == limit {
			return seen, nil
		}
	}
}

// Whole returns the view without hiding anything from the caller: for decisions that must not
// depend on the caller, never for showing.
func (v *View) Whole() *View {
	if v.door.hidden == nil && v.door.drafts.open() {
		return v
	}
	state := v.door.state
	if h := v.door.hidden; h != nil {
		state = h.whole
	}
	return &View{graph: v.graph, door: &door{state: state, log: v.door.log}, from: v.from, language: v.language}
}

// Sees reports whether a record of the state is visible to the caller.
func (v *View) Sees(r *store.Record) bool {
	return (v.door.hidden == nil || !v.door.hidden.ids[r.ID]) && !v.door.drafts.hides(r.ID)
}

// Rev returns the revision of the state.
func (v *View) Rev() Rev { return v.door.Rev() }

// Edition returns everything that answers depend on. Two settled views of the same edition give
// the same answers.
func (v *View) Edition() Edition {
	if v.same {
		return v.from.Edition()
	}
	e := Edition{v.door.State(), v.Today(), v.validOn, everyDraft, v.language}
	if d := v.door.drafts; d != nil {
		e.editor = d.key
	}
	return e
}

// edition is the Edition for results without sentences that do not depend on the log: if there
// are no drafts, it is the same for everybody.
func (v *View) edition() Edition {
	e := v.Edition()
	e.language = nil
	if v.door.drafts.open() {
		e.editor = everyDraft
	}
	return e
}

// Edition is what the answers of a view depend on.
type Edition struct {
	state  store.State
	today  LocalDate // which decides what is past
	on     LocalDate
	editor string // whose drafts are seen

	language *speech.Language
}

// everyDraft is the editor of an Edition for callers who see all drafts.
const everyDraft = "*"

// Language returns the language of sentences, nil for English.
func (v *View) Language() *speech.Language { return v.language }

// NamesIn returns the language of names that are requested in none: that of sentences.
func (v *View) NamesIn() *LanguageTag { return namesIn(v.language) }

// NamesBeside returns [View.NamesIn] of the view that a record was read through.
func NamesBeside(r Record) *LanguageTag { return namesIn(LanguageOf(r)) }

func namesIn(l *speech.Language) *LanguageTag {
	if l == nil {
		return nil
	}
	tag := LanguageTag(l.Tag)
	return &tag
}

// Say translates a text into the view's language.
func (v *View) Say(t speech.Text, with ...any) string { return v.language.Say(t, with...) }

// LanguageOf returns the language of the view that a record was read through.
func LanguageOf(r Record) *speech.Language { return r.asRead().language() }

func (h *handle) language() *speech.Language { return h.cohort.view.language }

// Today returns the current date, in UTC.
func (v *View) Today() LocalDate { return LocalDate(v.graph.Now().UTC().Format(time.DateOnly)) }

// Calls returns how often the view has asked the store.
func (v *View) Calls() int { return int(v.door.calls.Load()) }

// CutLists returns how many lists continue beyond the page that was shown.
func (v *View) CutLists() int { return int(v.cut.Load()) }

// showCut counts a list that continues beyond its page, when the page is first shown: not when
// it is loaded, since an answer may only use the total or facets, and not all pages of a
// cohort.
func (v *View) showCut(shown *atomic.Bool) {
	if !shown.Swap(true) {
		cmp.Or(v.from, v).cut.Add(1)
	}
}

// Personal notes that the answer is for the caller alone, and returns the view.
func (v *View) Personal() *View {
	cmp.Or(v.from, v).personal.Store(true)
	return v
}

// IsPersonal reports whether the answer is for the caller only.
func (v *View) IsPersonal() bool { return cmp.Or(v.from, v).personal.Load() }

// IsPresumed reports whether it has not been checked if there is a newer state.
func (v *View) IsPresumed() bool { return v.presumed }

// Settled reports whether all that was read came from one revision.
func (v *View) Settled(ctx context.Context) (bool, error) { return v.door.Settled(ctx) }

// snapshotWait is how long a walk waits for a snapshot that is still being read or updated:
// about as long as one hop takes without it.
const snapshotWait = 50 * time.Millisecond

// Walking returns the view that walks read from start to end: the store's snapshot, if it has
// one of exactly the view's revision, otherwise the view itself. Both give the same answers.
func (v *View) Walking(ctx context.Context) *View {
	v.walking.Do(func() {
		v.walked = v
		if v.from != nil {
			return // other states are in memory already
		}
		if d := v.door.snapshot(ctx); d != nil {
			v.walked = &View{graph: v.graph, door: d, from: v, same: true, language: v.language}
		}
	})
	return v.walked
}

// All returns all records that a query finds; an [ErrTooLarge] if its limit is exceeded.
func (v *View) All(ctx context.Context, q store.Query) ([]*store.Record, error) {
	page, err := v.door.Find(ctx, q)
	if err != nil {
		return nil, err
	}
	if page.More {
		return nil, TooLarge("more than %d records would have to be read at once; ask for less", q.Limit)
	}
	return page.Records, nil
}

// Records returns records by id or slug, in the given order, nil for those that do not exist.
// The id of a record that was merged into another returns the other.
func (v *View) Records(ctx context.Context, idsOrSlugs []string) ([]Record, error) {
	err := v.grow(ctx, v.named(idsOrSlugs))
	if err != nil {
		return nil, err
	}
	found, err := v.Lookup(ctx, idsOrSlugs)
	if err == nil {
		err = v.leadOn(ctx, idsOrSlugs, found)
	}
	if err != nil {
		return nil, err
	}
	recs := make([]*store.Record, len(idsOrSlugs))
	for i, s := range idsOrSlugs {
		recs[i] = found[s]
	}
	return v.cohort(recs), nil
}

// Record returns a record by id or slug, nil if there is none.
func (v *View) Record(ctx context.Context, idOrSlug string) (Record, error) {
	rs, err := v.Records(ctx, []string{idOrSlug})
	if err != nil {
		return nil, err
	}
	return rs[0], nil
}

// Show wraps records that need not be in the view's state, such as those of a change that is
// not written; nil stays nil. Their links lead into the state.
func (v *View) Show(recs []*store.Record) []Record {
	shown := slices.Clone(recs)
	for i, r := range recs {
		shown[i] = v.Shown(r)
	}
	return v.cohort(shown)
}

// Find returns the record of type T with an id or slug; the zero T if there is
// none, or none of that type.
func Find[T Record](ctx context.Context, v *View, idOrSlug string) (T, error) {
	r, err := v.Record(ctx, idOrSlug)
	t, _ := r.(T)
	return t, err
}

// Lookup finds records by id or slug, including former slugs, in upper or lower case. Those
// that do not exist are not in the map.
func (v *View) Lookup(ctx context.Context, idsOrSlugs []string) (map[string]*store.Record, error) {
	return v.lookup(ctx, v.graph.model.KindsOf("Record"), idsOrSlugs)
}

// lookup is [View.Lookup] with slugs limited to the given kinds.
func (v *View) lookup(ctx context.Context, kinds []Kind, idsOrSlugs []string) (map[string]*store.Record, error) {
	found := make(map[string]*store.Record, len(idsOrSlugs))
	var ids []ID
	var slugs []string
	for _, s := range idsOrSlugs {
		if found[s] != nil {
			continue
		}
		lower := strings.ToLower(s)
		if isID(s) {
			ids = append(ids, ID(lower))
		} else {
			slugs = append(slugs, lower)
		}
	}
	if len(ids) > 0 {
		recs, err := v.door.Get(ctx, ids)
		if err != nil {
			return nil, fmt.Errorf("look up ids: %w", err)
		}
		for _, r := range recs {
			if r != nil {
				found[string(r.ID)] = r
			}
		}
	}
	if len(slugs) > 0 {
		page, err := v.door.Find(ctx, bySlug(kinds, slugs))
		if err != nil {
			return nil, fmt.Errorf("look up slugs: %w", err)
		}
		for _, r := range page.Records {
			for _, s := range r.Values(store.SlugKey) {
				found[s] = r
			}
		}
	}
	for _, s := range idsOrSlugs {
		if r := found[strings.ToLower(s)]; r != nil {
			found[s] = r
		}
	}
	return found, nil
}

// bySlug returns a query for records of the given kinds and slugs.
func bySlug(kinds []Kind, slugs []string) store.Query {
	return store.Query{
		Kinds:  kinds,
		Where:  store.Match{Key: store.SlugKey, Op: store.OpIn, Values: slugs},
		Paging: store.Paging{Limit: len(slugs)},
	}
}

// named returns a query for a single record by id or slug, as [View.Lookup] would find it.
func (v *View) named(idsOrSlugs []string) store.Query {
	switch {
	case len(idsOrSlugs) != 1:
		return store.Query{}
	case isID(idsOrSlugs[0]):
		id := ID(strings.ToLower(idsOrSlugs[0]))
		return store.Query{Kinds: v.graph.model.KindsOf("Record"), Where: store.IDIn{id}, Paging: store.Paging{Limit: 1}}
	}
	return bySlug(v.graph.model.KindsOf("Record"), []string{strings.ToLower(idsOrSlugs[0])})
}

// maxLedOn is how many ids of merged records one question may use.
const maxLedOn = 10

// leadOn finds what the records with unknown ids were merged into, for readers with old ids:
// the record that now has the slug.
func (v *View) leadOn(ctx context.Context, idsOrSlugs []string, found map[string]*store.Record) error {
	slugs := map[string]string{} // by id
	for _, s := range idsOrSlugs {
		if found[s] != nil || !isID(s) || len(slugs) == maxLedOn {
			continue
		}
		last, err := v.LogOf(ctx, ID(strings.ToLower(s)), v.bound(0), 1)
		if err != nil {
			return fmt.Errorf("look up what became of %s: %w", s, err)
		}
		if len(last) == 1 && NoteOf(last[0].Stamp).How == ByMerge && last[0].Changes[0].After == nil {
			slugs[s] = last[0].Changes[0].Before.Slug()
		}
	}
	if len(slugs) == 0 {
		return nil
	}
	led, err := v.Lookup(ctx, slices.Collect(maps.Values(slugs)))
	for id, slug := range slugs {
		if r := led[slug]; r != nil {
			found[id] = r
		}
	}
	return err
}

// isID reports whether a text has the form of an id.
func isID(s string) bool {
	_, err := uuid.Parse(s)
	return err == nil && len(s) == 36
}

// Resolve is [View.Lookup] with an [ErrNotFound] for records that do not exist.
func (v *View) Resolve(ctx context.Context, idsOrSlugs []string) (map[string]*store.Record, error) {
	found, err := v.Lookup(ctx, idsOrSlugs)
	if err != nil {
		return nil, err
	}
	for _, s := range idsOrSlugs {
		if found[s] == nil {
			return nil, NotFound("no record has the id or slug %q", s)
		}
	}
	return found, nil
}

// Holding returns the records with given values of a unique field, by folded value.
func (v *View) Holding(ctx context.Context, field string, values []string) (map[string]*store.Record, error) {
	folded := make([]string, len(values))
	for i, value := range values {
		folded[i] = fold(value)
	}
	page, err := v.door.Find(ctx, store.Query{
		Kinds:  v.graph.model.KindsOf("Record"),
		Where:  store.Match{Key: uniqueKey(field), Values: folded},
		Paging: store.Paging{Limit: len(values)},
	})
	if err != nil {
		return nil, fmt.Errorf("look up %s: %w", field, err)
	}
	held := make(map[string]*store.Record, len(page.Records))
	for _, r := range page.Records {
		for _, value := range r.Values(uniqueKey(field)) {
			held[value] = r
		}
	}
	return held, nil
}
