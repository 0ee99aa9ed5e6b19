package graph

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/whoplans/whoplans/graph/store"
)

// Facet is the number of records in a list that share a value.
type Facet struct {
	Value  string // as filters take it; empty for records without a value
	Count  int
	Record Record // the linked record, if the value is a link
}

// FacetName is what facets are counted by, as an enum value: "DATA_SOURCES".
type FacetName string

// MaxFacets is how many facets a list returns, largest first.
const MaxFacets = 100

type facetsKey struct{ by FacetName }

// Facets are a list's facets.
type Facets struct {
	Facets    []Facet
	Truncated bool // there are more than MaxFacets
}

// Facets counts the whole list by one facet, largest groups first, without pages.
func (p *Page) Facets(ctx context.Context, by FacetName) (*Facets, error) {
	all, err := loaded(p.list.sums, facetsKey{by}, func() ([]Facets, error) { return p.list.facets(ctx, by) })
	if err != nil {
		return nil, err
	}
	return &all[p.at], nil
}

func (l *listQuery) facets(ctx context.Context, name FacetName) ([]Facets, error) {
	f, err := l.view.graph.model.facet(l.target, name)
	if err != nil {
		return nil, err
	}
	by := []*ListFacet{f}
	all, more, err := l.grouped(ctx, grouping{by: by})
	if err != nil {
		return nil, err
	}
	if err := l.name(ctx, by, all); err != nil {
		return nil, err
	}
	out := make([]Facets, len(all))
	order := GroupOrder{GroupsByCount, Descending}
	for at, groups := range all {
		slices.SortFunc(groups, func(a, b *Group) int { return order.compare(order.position(a), order.position(b)) })
		out[at].Truncated = more || len(groups) > MaxFacets
		for _, g := range groups[:min(len(groups), MaxFacets)] {
			out[at].Facets = append(out[at].Facets, Facet{g.Values[0].Value, g.Count, g.Values[0].Record})
		}
	}
	return out, nil
}

// ListFacet is what lists of a type can be counted by: a field, a link, the year of a date, or
// a field of a link's target.
type ListFacet struct {
	Name string // in the form of a field: "role", "task", "observedYear", "stakeholderType"
	Doc  string

	by    store.By
	field *FieldInfo // the field with the values
	year  bool       // count by year
	leads bool       // the values are records
}

// Facets returns what lists of a type can be counted by.
func (m *Model) Facets(target string) []*ListFacet { return m.types[target].lists().facets }

// facet returns a facet of a type.
func (m *Model) facet(target string, name FacetName) (*ListFacet, error) {
	facets := m.Facets(target)
	i := slices.IndexFunc(facets, func(f *ListFacet) bool { return EnumName(f.Name) == string(name) })
	if i < 0 {
		return nil, fmt.Errorf("%w: %s cannot be counted by %s", ErrInvalid, target, name)
	}
	return facets[i], nil
}

// facetsOf derives the facets of a type.
func (m *Model) facetsOf(t *typeInfo) []*ListFacet {
	facets := m.ownFacets(t)
	for _, f := range t.fields {
		if f.Type != LinkField {
			continue
		}
		for _, far := range m.ownFacets(m.types[f.Target]) {
			if far.field.In == shared || far.year && f.List {
				continue // about knowledge of the record, not its subject; and several days of a year would count twice
			}
			through := *far
			through.Name = f.Name + strings.ToUpper(far.Name[:1]) + far.Name[1:]
			through.Doc = fmt.Sprintf("By %s of what %s leads to.", far.Name, f.Name)
			through.by.Path = append([]store.Hop{{Link: store.Link{Name: f.Name}}}, far.by.Path...)
			if !slices.ContainsFunc(facets, func(o *ListFacet) bool { return o.Name == through.Name }) {
				facets = append(facets, &through)
			}
		}
	}
	slices.SortFunc(facets, func(a, b *ListFacet) int { return strings.Compare(a.Name, b.Name) })
	return facets
}

// shared is the struct that all records have.
const shared = "provenance"

// ownFacets returns the facets by the records' own fields and links.
func (m *Model) ownFacets(t *typeInfo) []*ListFacet {
	var facets []*ListFacet
	for f := range withParts(t.fields) {
		doc := fmt.Sprintf("By %s.", f.Name)
		switch {
		case f.Facet && f.IsLink():
			facets = append(facets, &ListFacet{Name: f.Name, Doc: doc, field: f, leads: true, by: store.By{Path: []store.Hop{{Link: store.Link{Name: f.Name}}}}})
		case f.Facet:
			facets = append(facets, &ListFacet{Name: f.Name, Doc: doc, field: f, by: store.By{Key: f.Name}})
		case f.Type == DateField && f.Filter:
			facets = append(facets, &ListFacet{Name: f.Name + "Year", Doc: fmt.Sprintf("By the year of %s.", f.Name), field: f, year: true, by: store.By{Key: f.Name}})
		}
	}
	if len(t.kinds) > 1 {
		kind := &FieldInfo{Name: kindKey}
		facets = append(facets, &ListFacet{Name: kindKey, Doc: "By kind.", field: kind, by: store.By{Key: kindKey}})
	}
	return facets
}

// Measures returns the numbers and dates by which groups of a type's lists can be measured.
func (m *Model) Measures(target string) []*FieldInfo {
	var fs []*FieldInfo
	for f := range withParts(m.types[target].fields) {
		if (f.Type == DateField || f.Type == NumberField || f.Type == IntField) && f.keyed() && !f.List {
			fs = append(fs, f)
		}
	}
	return fs
}

// folded maps a stored value to the value of its group: several stored values may be one.
func (f *ListFacet) folded(value string) string {
	if f.year {
		value, _, _ = strings.Cut(value, "-")
	}
	return value
}

// shown returns a value for readers.
func (f *ListFacet) shown(value string) string {
	switch f.field.Type {
	case NumberField, IntField:
		if n, err := keyNumber(value); err == nil {
			return fmt.Sprint(n)
		}
	}
	if f.field.Name == kindKey {
		return EnumName(value)
	}
	return value
}
