package graph

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/internal/speech"
)

// maxTerms bounds the records of a vocabulary.
const maxTerms = 5_000

// Vocabulary is the records that questions refer to: all tasks, all jurisdictions, and other
// kinds that must be known completely. They are few, and read at once.
type Vocabulary struct {
	model *Model
	kinds map[Kind][]*store.Record // by slug
	names map[string]*store.Record // by id and slug, former slugs too
	paths map[*store.Record]string // slugs of the ancestors and the record
	lower map[ID][]*store.Record   // the records directly below
}

// Vocabulary reads all records of the given kinds.
func (v *View) Vocabulary(ctx context.Context, kinds ...Kind) (*Vocabulary, error) {
	page, err := v.door.Find(ctx, store.Query{
		Kinds:  kinds,
		Paging: store.Paging{Limit: maxTerms, Sort: store.Sort{Key: store.SlugKey}},
	})
	if err != nil {
		return nil, fmt.Errorf("read the terms: %w", err)
	}
	if page.More {
		names := make([]string, len(kinds))
		for i, k := range kinds {
			names[i] = KindWords(Kind(v.graph.model.kinds[k].Plural))
		}
		return nil, TooLarge("there are more than %d %s together; use the lists, page by page", maxTerms, Enumerate(names))
	}
	t := &Vocabulary{
		model: v.graph.model,
		kinds: map[Kind][]*store.Record{},
		names: make(map[string]*store.Record, 2*len(page.Records)),
		paths: make(map[*store.Record]string, len(page.Records)),
		lower: map[ID][]*store.Record{},
	}
	for _, r := range page.Records {
		t.kinds[r.Kind] = append(t.kinds[r.Kind], r)
		t.names[string(r.ID)] = r
		for _, s := range r.Values(store.SlugKey) {
			t.names[s] = r
		}
		for _, id := range r.To("broader") {
			t.lower[id] = append(t.lower[id], r)
		}
	}
	for _, r := range page.Records {
		t.paths[r] = t.pathOf(r)
	}
	return t, nil
}

// Model returns the description of the kinds.
func (t *Vocabulary) Model() *Model { return t.model }

// Of returns the records of a kind, by slug. The caller must not change the slice.
func (t *Vocabulary) Of(k Kind) []*store.Record { return t.kinds[k] }

// Record returns the record with an id, nil if it is not in the vocabulary.
func (t *Vocabulary) Record(id ID) *store.Record { return t.names[string(id)] }

// Path returns the slugs of a record's ancestors and its own. Paths sort in tree order, since a
// space sorts before any character of a slug.
func (t *Vocabulary) Path(r *store.Record) string { return t.paths[r] }

// pathOf makes the path of a record.
func (t *Vocabulary) pathOf(r *store.Record) string {
	slugs := []string{r.Slug()}
	for up := r; len(slugs) < maxTerms; {
		broader := up.To("broader")
		if len(broader) == 0 || t.names[string(broader[0])] == nil {
			break
		}
		up = t.names[string(broader[0])]
		slugs = append(slugs, up.Slug())
	}
	slices.Reverse(slugs)
	return strings.Join(slugs, " ")
}

// ByPath returns the records of a kind in the order of their tree.
func (t *Vocabulary) ByPath(k Kind) []*store.Record {
	recs := slices.Clone(t.kinds[k])
	slices.SortFunc(recs, func(a, b *store.Record) int { return strings.Compare(t.paths[a], t.paths[b]) })
	return recs
}

// Named returns the records of a kind with these ids or slugs.
func (t *Vocabulary) Named(k Kind, idsOrSlugs []ID) ([]*store.Record, error) {
	recs := make([]*store.Record, 0, len(idsOrSlugs))
	for _, s := range idsOrSlugs {
		r := t.names[string(s)]
		if r == nil {
			r = t.names[strings.ToLower(string(s))]
		}
		if r == nil || r.Kind != k {
			kind := speech.Text(KindWords(k))
			if near := t.likely(k, string(s)); near != nil {
				return nil, NotFound("no %s has the id or slug %q; did you mean %s?", kind, s, near)
			}
			return nil, NotFound("no %s has the id or slug %q", kind, s)
		}
		recs = append(recs, r)
	}
	return recs, nil
}

// likely are the records of a kind that a text may mean that is no slug of one.
func (t *Vocabulary) likely(k Kind, text string) alternatives {
	return likely(text, func(yield func(Nameable) bool) {
		for _, r := range t.ByPath(k) {
			if !yield(Nameable{Slug: r.Slug(), Names: []string{t.model.entityName(r, nil)}, Told: r.Tokens}) {
				return
			}
		}
	})
}

// Below returns records and everything below them in their tree.
func (t *Vocabulary) Below(recs []*store.Record) map[ID]bool {
	in := map[ID]bool{}
	for queue := slices.Clone(recs); len(queue) > 0; queue = queue[1:] {
		if r := queue[0]; !in[r.ID] {
			in[r.ID] = true
			queue = append(queue, t.lower[r.ID]...)
		}
	}
	return in
}

// Above returns everything above records in their tree.
func (t *Vocabulary) Above(recs []*store.Record) map[ID]bool {
	over := map[ID]bool{}
	for queue := slices.Clone(recs); len(queue) > 0; queue = queue[1:] {
		for _, id := range queue[0].To("broader") {
			if up := t.names[string(id)]; up != nil && !over[id] {
				over[id] = true
				queue = append(queue, up)
			}
		}
	}
	return over
}

// Jurisdictions returns the jurisdictions with these codes. A country does not include its
// parts: what holds in one of them proves nothing about the country.
func (t *Vocabulary) Jurisdictions(codes []JurisdictionCode) ([]*store.Record, error) {
	recs := make([]*store.Record, 0, len(codes))
	for _, c := range codes {
		code, err := ParseJurisdictionCode(string(c))
		if err != nil {
			return nil, err
		}
		var found *store.Record
		var parts []string
		for _, r := range t.kinds["Jurisdiction"] {
			switch has := t.model.decode(r).(*jurisdiction).Code; {
			case has == string(code):
				found = r
			case strings.HasPrefix(has, string(code)+"-"):
				parts = append(parts, has)
			}
		}
		if found == nil {
			return nil, noJurisdiction(string(code), parts)
		}
		recs = append(recs, found)
	}
	return recs, nil
}
