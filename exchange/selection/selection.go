// Package selection reads records of a view in batches, by kind and slug, for the files that
// they are written to. However many there are, only one batch is in memory.
package selection

import (
	"context"
	"fmt"
	"iter"
	"maps"
	"slices"
	"strings"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/store"
)

// Question says which records are wanted. The zero Question asks for all.
type Question struct {
	// Types are kinds, or names for several kinds such as Stakeholder.
	Types []graph.RecordType

	// Countries limits the answer to records about one of these jurisdictions and to the
	// entities that they refer to.
	Countries []graph.JurisdictionCode

	// Clusters stand for their members; they are ids or slugs.
	Clusters []graph.ID
}

// ParseType parses a type's name as people write it: PlanningBody, planning-body,
// PLANNING_BODY.
func ParseType(m *graph.Model, name string) (graph.RecordType, error) {
	plain := func(s string) string {
		return strings.ToLower(strings.NewReplacer("_", "", "-", "", " ", "").Replace(s))
	}
	names := m.RecordTypes()
	for _, typ := range names {
		_, many := graph.FieldNames(typ)
		if plain(typ) == plain(name) || plain(many) == plain(name) {
			return graph.RecordType(graph.EnumName(typ)), nil
		}
	}
	hint := graph.DidYouMean(name, slices.Clone(names))
	if hint == "" {
		hint = "there are " + strings.Join(names, ", ")
	}
	return "", graph.Invalid("there is no kind %q; %s", name, hint)
}

// String returns the question in words.
func (q Question) String() string {
	what := "all records"
	if len(q.Types) > 0 {
		words := make([]string, len(q.Types))
		for i, t := range q.Types {
			words[i] = strings.ReplaceAll(strings.ToLower(string(t)), "_", " ")
		}
		what = "records of the kinds " + strings.Join(words, ", ")
	}
	var places []string
	if len(q.Countries) > 0 {
		places = append(places, joined(q.Countries))
	}
	if len(q.Clusters) > 0 {
		places = append(places, "the members of "+joined(q.Clusters))
	}
	if len(places) > 0 {
		what += " about " + strings.Join(places, " among ") + ", and what they refer to"
	}
	return what
}

func joined[T ~string](of []T) string {
	texts := make([]string, len(of))
	for i, text := range of {
		texts[i] = string(text)
	}
	return strings.Join(texts, ", ")
}

// Selection is the records that a question asks for.
type Selection struct {
	Question
	Kinds []*graph.KindInfo // kinds with records: entities, then claims, each by name

	// Progress, if given, is called from time to time with the number of records read.
	Progress func(records int)

	view   *graph.View
	read   int
	counts map[graph.Kind]int
	chosen map[graph.Kind][]graph.ID // by slug; nil if all records are asked for
}

// Open finds what a question asks for.
func Open(ctx context.Context, v *graph.View, q Question) (*Selection, error) {
	s := &Selection{Question: q, view: v, counts: map[graph.Kind]int{}}
	kinds := v.Model().Facts()
	if len(q.Types) > 0 {
		var err error
		if kinds, err = v.Model().KindsNamed(q.Types); err != nil {
			return nil, err
		}
	}
	find := s.count
	if len(q.Countries)+len(q.Clusters) > 0 {
		find = s.choose
	}
	if err := find(ctx, kinds); err != nil {
		return nil, err
	}
	for _, k := range kinds {
		if s.counts[k] > 0 {
			s.Kinds = append(s.Kinds, v.Model().Kind(k))
		}
	}
	slices.SortStableFunc(s.Kinds, func(a, b *graph.KindInfo) int {
		switch {
		case a.Claim == b.Claim:
			return strings.Compare(string(a.Kind), string(b.Kind))
		case a.Claim:
			return 1
		}
		return -1
	})
	return s, nil
}

// count counts the records of the given kinds.
func (s *Selection) count(ctx context.Context, kinds []graph.Kind) error {
	for _, k := range kinds {
		page, err := s.view.Reader().Find(ctx, store.Query{Kinds: []graph.Kind{k}, Paging: store.Paging{Total: true}})
		if err != nil {
			return fmt.Errorf("count %s: %w", graph.KindWords(k), err)
		}
		s.counts[k] = page.Total
	}
	return nil
}

// choose finds the records of the given kinds that are about the places asked for, and the
// entities that any of these refers to. The entities are found by id in a second step, since a
// store would otherwise try the condition on every entity.
func (s *Selection) choose(ctx context.Context, kinds []graph.Kind) error {
	filter := graph.Filter{}
	if len(s.Countries) > 0 {
		filter["country"] = s.Countries
	}
	if len(s.Clusters) > 0 {
		filter["cluster"] = s.Clusters
	}
	about, err := s.view.Where(ctx, "Record", filter)
	if err != nil {
		return err
	}
	found := map[graph.Kind]map[graph.ID]string{} // slugs by id
	add := func(r *store.Record) {
		if found[r.Kind] == nil {
			found[r.Kind] = map[graph.ID]string{}
		}
		found[r.Kind][r.ID] = r.Slug()
	}
	referred := map[graph.ID]bool{}
	looked := slices.Concat(s.view.Model().Facts(), kinds)
	slices.Sort(looked)
	q := store.Query{Kinds: slices.Compact(looked), Where: about, Paging: store.Paging{Limit: batch}}
	for more := true; more; {
		page, err := s.view.Reader().Find(ctx, q)
		if err != nil {
			return fmt.Errorf("find what is about %s: %w", s.Question, err)
		}
		for _, r := range page.Records {
			add(r)
			for _, l := range r.Links {
				for _, id := range l.To {
					referred[id] = true
				}
			}
			q.After = &store.Position{ID: r.ID}
		}
		more = page.More && len(page.Records) > 0
	}
	for ids := range slices.Chunk(slices.Sorted(maps.Keys(referred)), batch) {
		recs, err := s.view.Reader().Get(ctx, ids)
		if err != nil {
			return fmt.Errorf("read what records refer to: %w", err)
		}
		for _, r := range recs {
			if r != nil && !s.view.Model().Kind(r.Kind).Claim {
				add(r)
			}
		}
	}
	s.chosen = map[graph.Kind][]graph.ID{}
	for _, k := range kinds {
		slugs := found[k]
		s.chosen[k] = slices.SortedFunc(maps.Keys(slugs), func(a, b graph.ID) int { return strings.Compare(slugs[a], slugs[b]) })
		s.counts[k] = len(slugs)
	}
	return nil
}

// Unopened returns a selection that has only its question and view, without looking for
// records.
func Unopened(v *graph.View, q Question) *Selection { return &Selection{Question: q, view: v} }

// View returns the view that the records are read through.
func (s *Selection) View() *graph.View { return s.view }

// Count returns the number of records of a kind.
func (s *Selection) Count(k graph.Kind) int { return s.counts[k] }

// Total returns the number of records.
func (s *Selection) Total() int {
	n := 0
	for _, c := range s.counts {
		n += c
	}
	return n
}

// batch is how many records are held at once, together with those that they refer to.
const batch = 500

// Records yields the records of a kind, by slug.
func (s *Selection) Records(ctx context.Context, k *graph.KindInfo) iter.Seq2[*Record, error] {
	batches := s.every
	if s.chosen != nil {
		batches = s.those
	}
	return func(yield func(*Record, error) bool) {
		for stored, err := range batches(ctx, k.Kind) {
			var recs []*Record
			if err == nil {
				recs, err = s.records(ctx, k, stored)
			}
			if err != nil {
				yield(nil, fmt.Errorf("read %s: %w", graph.KindWords(k.Kind), err))
				return
			}
			for _, r := range recs {
				if !yield(r, nil) {
					return
				}
			}
			if s.read += len(recs); s.Progress != nil {
				s.Progress(s.read)
			}
		}
	}
}

// every yields all records of a kind in batches.
func (s *Selection) every(ctx context.Context, k graph.Kind) iter.Seq2[[]*store.Record, error] {
	return func(yield func([]*store.Record, error) bool) {
		q := store.Query{Kinds: []graph.Kind{k}, Paging: store.Paging{Sort: store.Sort{Key: store.SlugKey}, Limit: batch}}
		for more := true; more; {
			page, err := s.view.Reader().Find(ctx, q)
			if !yield(page.Records, err) || err != nil || len(page.Records) == 0 {
				return
			}
			last := page.Records[len(page.Records)-1]
			q.After, more = &store.Position{Value: last.Slug(), ID: last.ID}, page.More
		}
	}
}

// those yields the chosen records of a kind in batches.
func (s *Selection) those(ctx context.Context, k graph.Kind) iter.Seq2[[]*store.Record, error] {
	return func(yield func([]*store.Record, error) bool) {
		for ids := range slices.Chunk(s.chosen[k], batch) {
			recs, err := s.view.Reader().Get(ctx, ids)
			// If a record was deleted meanwhile, the view is unsettled, which callers check.
			recs = slices.DeleteFunc(recs, func(r *store.Record) bool { return r == nil })
			if !yield(recs, err) || err != nil {
				return
			}
		}
	}
}

// All yields the records of the given kinds.
func (s *Selection) All(ctx context.Context, kinds []*graph.KindInfo) iter.Seq2[*Record, error] {
	return func(yield func(*Record, error) bool) {
		for _, k := range kinds {
			for r, err := range s.Records(ctx, k) {
				if !yield(r, err) || err != nil {
					return
				}
			}
		}
	}
}

// records reads what records refer to, and labels them.
func (s *Selection) records(ctx context.Context, k *graph.KindInfo, stored []*store.Record) ([]*Record, error) {
	linked, slugs, err := s.linked(ctx, stored)
	if err != nil {
		return nil, err
	}
	recs := make([]*Record, len(stored))
	for i, r := range s.view.Show(stored) {
		if err := r.Readable(); err != nil {
			return nil, err
		}
		label, err := r.Label(ctx, nil)
		if err != nil {
			return nil, err
		}
		fields := graph.WithSlugs(graph.BodyOf(stored[i]), slugs).(map[string]any)
		recs[i] = &Record{Stored: stored[i], Kind: k, Label: label, Fields: fields, linked: linked}
	}
	return recs, nil
}

// Read returns stored records of a kind in the form of files.
func Read(ctx context.Context, v *graph.View, k *graph.KindInfo, stored []*store.Record) ([]*Record, error) {
	return (&Selection{view: v}).records(ctx, k, stored)
}

// linked reads the records that others refer to.
func (s *Selection) linked(ctx context.Context, from []*store.Record) (map[graph.ID]*Linked, map[string]string, error) {
	var ids []graph.ID
	for _, r := range from {
		for _, l := range r.Links {
			ids = append(ids, l.To...)
		}
	}
	slices.Sort(ids)
	recs, err := s.view.Reader().Get(ctx, slices.Compact(ids))
	if err != nil {
		return nil, nil, fmt.Errorf("read what records refer to: %w", err)
	}
	linked, slugs := make(map[graph.ID]*Linked, len(recs)), make(map[string]string, len(recs))
	for i, r := range s.view.Show(recs) {
		if r == nil {
			continue
		}
		label, err := r.Label(ctx, nil)
		if err != nil {
			return nil, nil, err
		}
		linked[recs[i].ID] = &Linked{recs[i].ID, recs[i].Slug(), label}
		slugs[string(recs[i].ID)] = recs[i].Slug()
	}
	return linked, slugs, nil
}

// Record is a record with its label and the records that it refers to.
type Record struct {
	Stored *store.Record
	Kind   *graph.KindInfo
	Label  string

	// Fields holds the fields of data files, with slugs for links.
	Fields map[string]any

	linked map[graph.ID]*Linked
}

// Linked is a record that another refers to.
type Linked struct {
	ID          graph.ID
	Slug, Label string
}

// ID returns the record's id.
func (r *Record) ID() graph.ID { return r.Stored.ID }

// Slug returns the record's present slug.
func (r *Record) Slug() string { return r.Stored.Slug() }

// To returns the targets of a link.
func (r *Record) To(link string) []*Linked {
	var to []*Linked
	for _, id := range r.Stored.To(link) {
		if l := r.linked[id]; l != nil {
			to = append(to, l)
		}
	}
	return to
}

// Labels returns the labels of a link's targets.
func (r *Record) Labels(link string) []string {
	var labels []string
	for _, l := range r.To(link) {
		labels = append(labels, l.Label)
	}
	return labels
}
