package graph

import (
	"context"
	"fmt"
	"slices"

	"github.com/whoplans/whoplans/graph/store"
)

// Facet is how many records of a list share a value.
type Facet struct {
	Value  string // as filters take it; empty for records without a value
	Count  int
	Record Record // the record that the value stands for, where it is a link
}

// FacetName is what facets are made by, in the form of an enum value:
// "DATA_SOURCES".
type FacetName string

// MaxFacets is how many facets a list gives at most, the largest first.
const MaxFacets = 100

// maxGroups bounds the groups that facets are picked from.
const maxGroups = 10_000

type facetsKey struct{ by FacetName }

// Facets counts the whole list by a field or link, the largest group first.
func (p *Page[T]) Facets(ctx context.Context, by FacetName) (*Facets, error) {
	all, err := loaded(p.list.sums, facetsKey{by}, func() ([]Facets, error) { return p.list.facets(ctx, by) })
	if err != nil {
		return nil, err
	}
	return &all[p.at], nil
}

// Facets are a list's facets.
type Facets struct {
	Facets    []Facet
	Truncated bool // there are more than MaxFacets
}

func (l *listQuery) facets(ctx context.Context, name FacetName) ([]Facets, error) {
	m := l.view.graph.model
	counted := m.Facets(l.target)
	i := slices.IndexFunc(counted, func(f *FieldInfo) bool { return EnumName(f.Name) == string(name) })
	if i < 0 {
		return nil, fmt.Errorf("%w: %s cannot be counted by %s", ErrInvalid, l.target, name)
	}
	f := counted[i]
	by := store.By{Key: f.Name}
	if f.IsLink() {
		by = store.By{Link: store.Link{Name: f.Name}}
	}
	where, groupBy := l.where, []store.By{by}
	parents := map[string]int{"": 0}
	if l.parents != nil {
		back := make([]store.Hop, len(l.hops))
		for i, h := range l.hops {
			back[i] = store.Hop{Link: h.Link, Reverse: !h.Reverse}
		}
		where = store.And(where, store.Linked{Hops: back, Where: store.IDIn(l.parents)})
		// All hops of a relation are links of one name, whatever the kind.
		groupBy = []store.By{{Link: store.Link{Name: back[0].Link.Name}, Reverse: back[0].Reverse}, by}
		parents = make(map[string]int, len(l.parents))
		for at, id := range l.parents {
			parents[string(id)] = at
		}
	}
	groups, err := l.view.door.Count(ctx, store.Tally{Kinds: l.kinds, Where: where, By: groupBy, Limit: maxGroups})
	if err != nil {
		return nil, fmt.Errorf("count %s by %s: %w", l.target, f.Name, err)
	}
	out := make([]Facets, max(1, len(l.parents)))
	for at := range out {
		out[at].Truncated = groups.More
	}
	var ids []string
	for _, g := range groups.Groups {
		parent, value := "", g.Values[len(g.Values)-1]
		if l.parents != nil {
			parent = g.Values[0]
		}
		// A record with several parents is also counted for those that are
		// not of the cohort.
		if at, ok := parents[parent]; ok {
			out[at].Facets = append(out[at].Facets, Facet{Value: f.facetValue(value), Count: g.Count})
		}
	}
	for at := range out {
		fs := out[at].Facets
		slices.SortStableFunc(fs, func(a, b Facet) int { return b.Count - a.Count })
		if len(fs) > MaxFacets {
			out[at] = Facets{Facets: fs[:MaxFacets], Truncated: true}
		}
		for _, facet := range out[at].Facets {
			if f.IsLink() && facet.Value != "" {
				ids = append(ids, facet.Value)
			}
		}
	}
	return out, l.facetRecords(ctx, out, ids)
}

// facetRecords adds the records that facets stand for.
func (l *listQuery) facetRecords(ctx context.Context, out []Facets, ids []string) error {
	slices.Sort(ids)
	ids = slices.Compact(ids)
	recs, err := l.view.Records(ctx, ids)
	if err != nil {
		return err
	}
	for _, fs := range out {
		for i := range fs.Facets {
			if at, ok := slices.BinarySearch(ids, fs.Facets[i].Value); ok && recs[at] != nil {
				fs.Facets[i].Record = recs[at]
				fs.Facets[i].Value = recs[at].meta().Slug
			}
		}
	}
	return nil
}

// facetValue turns a key into what a person reads.
func (f *FieldInfo) facetValue(key string) string {
	if f.Name == kindKey {
		return EnumName(key)
	}
	if f.Type == NumberField || f.Type == IntField {
		if n, err := keyNumber(key); err == nil {
			return fmt.Sprint(n)
		}
	}
	return key
}
