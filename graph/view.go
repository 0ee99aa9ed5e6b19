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

// View is one state of the graph. It belongs to one request, and what is read
// through it is loaded through it. It is safe for concurrent use.
type View struct {
	graph *Graph
	door  *door

	walking sync.Once
	walked  *View // set by walking
	same    bool  // it shows the state of from, read elsewhere

	cut atomic.Int64 // lists that go on beyond their page

	// Of another state beside the request's own:
	from     *View         // the request's own view
	validOn  LocalDate     // empty if all days are seen
	scenario *store.Record // nil if it is seen in none

	conditions conditions // that were read ahead

	personal atomic.Bool // what is answered is only for who asks
	presumed bool        // nobody asked whether there is a newer state

	language *speech.Language // that sentences are said in

	others atomic.Int64 // how many states were looked at beside the request's own
}

// Model returns the description of the kinds.
func (v *View) Model() *Model { return v.graph.model }

// Reader is what the view reads its state through, at the expense of the
// request's budget.
func (v *View) Reader() store.Reader { return v.door }

// Log returns the commits after a revision, as [store.Store] does. Of one of which
// all is hidden there is only the revision.
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

// Whole is the view without what is hidden from whoever asks: for what has to be
// right whoever that is, and never to be shown.
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

// Sees reports whether a record of the state is not hidden.
func (v *View) Sees(r *store.Record) bool {
	return (v.door.hidden == nil || !v.door.hidden.ids[r.ID]) && !v.door.drafts.hides(r.ID)
}

// Rev is the revision of the state.
func (v *View) Rev() Rev { return v.door.Rev() }

// Edition names all that what is read through the view depends on. Two settled
// views of the same edition answer the same question alike.
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

// edition is that for what says no sentences and does not depend on the log: as long as
// there are no drafts, all see the same.
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
	today  LocalDate // which tells what is past
	on     LocalDate
	editor string // whose drafts are seen

	language *speech.Language
}

// everyDraft is the editor of an Edition for those who see all drafts.
const everyDraft = "*"

// Language is that which sentences are said in, nil if it is English.
func (v *View) Language() *speech.Language { return v.language }

// NamesIn is the language of names that are asked in none: that of the sentences.
func (v *View) NamesIn() *LanguageTag { return namesIn(v.language) }

// NamesBeside is [View.NamesIn] of the view that a record was read through.
func NamesBeside(r Record) *LanguageTag { return namesIn(LanguageOf(r)) }

func namesIn(l *speech.Language) *LanguageTag {
	if l == nil {
		return nil
	}
	tag := LanguageTag(l.Tag)
	return &tag
}

// Say says a text in the view's language.
func (v *View) Say(t speech.Text, with ...any) string { return v.language.Say(t, with...) }

// LanguageOf is the language of the view that a record was read through.
func LanguageOf(r Record) *speech.Language { return r.asRead().language() }

func (h *handle) language() *speech.Language { return h.cohort.view.language }

// Today is the date now, in UTC.
func (v *View) Today() LocalDate { return LocalDate(v.graph.Now().UTC().Format(time.DateOnly)) }

// Calls returns how often the view has asked the store.
func (v *View) Calls() int { return int(v.door.calls.Load()) }

// CutLists returns how many lists have more records than the page that was
// shown.
func (v *View) CutLists() int { return int(v.cut.Load()) }

// showCut counts a list that goes on beyond its page when the page is first
// shown: not when it is loaded, since an answer may only want a total or facets,
// and may not show all pages of a cohort.
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

// IsPersonal reports whether what was answered is only for who asked.
func (v *View) IsPersonal() bool { return cmp.Or(v.from, v).personal.Load() }

// IsPresumed reports whether nobody has asked yet if there is a newer state.
func (v *View) IsPresumed() bool { return v.presumed }

// Settled reports whether all that was read came from one revision.
func (v *View) Settled(ctx context.Context) (bool, error) { return v.door.Settled(ctx) }

// snapshotWait is how long a walk waits for a snapshot that is being read or
// has yet to learn of the last commit: about what one hop without it takes.
const snapshotWait = 50 * time.Millisecond

// Walking is the view that walks read, with all that they begin from and lead to: of the
// store's snapshot, if it has one of exactly the view's revision, otherwise the view
// itself. Both give the same answers.
func (v *View) Walking(ctx context.Context) *View {
	v.walking.Do(func() {
		v.walked = v
		if v.from != nil {
			return // other states are in memory
		}
		if d := v.door.snapshot(ctx); d != nil {
			v.walked = &View{graph: v.graph, door: d, from: v, same: true, language: v.language}
		}
	})
	return v.walked
}

// All returns the records that a query finds, which has to be all that there are:
// [ErrTooLarge] where the query's limit cuts them.
func (v *View) All(ctx context.Context, q store.Query) ([]*store.Record, error) {
	page, err := v.door.Find(ctx, q)
	if err != nil {
		return nil, err
	}
	if page.More {
		return nil, fmt.Errorf("%w: more than %d records would have to be read at once; ask for less", ErrTooLarge, q.Limit)
	}
	return page.Records, nil
}

// Records returns records by id or slug, in the order asked: nil for what does
// not exist. The id of a record that was merged into another leads to that.
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

// Show makes records readable through the view that need not be in its state, such
// as those of a change that is not written; nil stays nil. What they lead to is
// read from the state.
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

// Lookup finds records by id or slug, former slugs too, in whatever case they are
// written: all are kept in lower case. What does not exist is not in the map.
func (v *View) Lookup(ctx context.Context, idsOrSlugs []string) (map[string]*store.Record, error) {
	return v.lookup(ctx, v.graph.model.KindsOf("Record"), idsOrSlugs)
}

// lookup is [View.Lookup] where slugs are looked up among the given kinds only.
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

// bySlug asks for the records of the given kinds and slugs.
func bySlug(kinds []Kind, slugs []string) store.Query {
	return store.Query{
		Kinds:  kinds,
		Where:  store.Match{Key: store.SlugKey, Op: store.OpIn, Values: slugs},
		Paging: store.Paging{Limit: len(slugs)},
	}
}

// named asks for a record by id or slug, as [View.Lookup] would; for none if there
// are several.
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

// maxLedOn is how many ids of one question may be those of merged records.
const maxLedOn = 10

// leadOn finds what ids that lead nowhere were merged into, for readers who come
// with an old one: the record that has the slug now.
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

// isID reports whether a text is in the form of an id.
func isID(s string) bool {
	_, err := uuid.Parse(s)
	return err == nil && len(s) == 36
}

// Resolve is [View.Lookup] where everything must exist: what does not is an
// [ErrNotFound].
func (v *View) Resolve(ctx context.Context, idsOrSlugs []string) (map[string]*store.Record, error) {
	found, err := v.Lookup(ctx, idsOrSlugs)
	if err != nil {
		return nil, err
	}
	for _, s := range idsOrSlugs {
		if found[s] == nil {
			return nil, fmt.Errorf("%w: no record has the id or slug %q", ErrNotFound, s)
		}
	}
	return found, nil
}

// Holding returns the records that hold values of a unique field, by value in the
// form in which values are compared.
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
