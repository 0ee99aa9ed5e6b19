package graph

import (
	"fmt"
	"slices"
	"strings"

	"github.com/whoplans/whoplans/graph/store"
)

// OrderField is what a list is sorted by, as an enum value.
type OrderField string

// Direction is the direction of an order.
type Direction string

// The directions.
const (
	Ascending  Direction = "ASC"
	Descending Direction = "DESC"
)

// Values lists the directions.
func (Direction) Values() []Direction { return []Direction{Ascending, Descending} }

// Order sorts a list by a field, then by id.
type Order struct {
	Field     OrderField
	Direction Direction
}

// ListOrder is something that lists of a type can be sorted by: a value of the records, the
// slug of a link's target, or the number of records of a relation.
type ListOrder struct {
	Name string // as a field: "name", "task", "responsibilityCount"
	Doc  string

	sort  store.Sort
	count bool // sort by the number of records
}

// linkCount sorts by the number of all links.
const linkCount = "linkCount"

// Orders returns what the lists of a type can be sorted by.
func (m *Model) Orders(target string) []ListOrder { return m.types[target].lists().orders }

// ordersOf derives the orders of a type.
func (m *Model) ordersOf(t *typeInfo) []ListOrder {
	var orders []ListOrder
	add := func(o ListOrder) {
		// What leads to a source are its citations, more than those that it has itself.
		orders = slices.DeleteFunc(orders, func(other ListOrder) bool { return other.Name == o.Name })
		orders = append(orders, o)
	}
	for f := range withParts(t.fields) {
		if f.Sort || f.Type == NamesField {
			add(ListOrder{Name: f.key(), Doc: fmt.Sprintf("By %s, %s.", f.key(), f.orderWords()), sort: store.Sort{Key: f.key()}})
		}
	}
	for _, f := range t.fields {
		switch hops := f.hops(t.kinds); {
		case f.Type != LinkField:
		case f.List:
			add(ListOrder{Name: countName(f.Name), Doc: "By the number of " + f.Doc + ".", sort: store.Sort{Hops: hops}, count: true})
		default:
			add(ListOrder{Name: f.Name, Doc: fmt.Sprintf("By the slug of what %s leads to.", f.Name), sort: store.Sort{Key: store.SlugKey, Hops: hops}})
		}
	}
	for _, r := range t.reverses {
		hops := slices.DeleteFunc(r.Hops(), func(h store.Hop) bool { return m.kinds[h.Link.Of].System })
		if len(hops) == 0 {
			continue // their number is not for everybody
		}
		name := countName(r.Name)
		if slices.ContainsFunc(t.fields, func(f *FieldInfo) bool { return f.Name == r.Link && f.Count }) {
			name = countName(r.Link)
		}
		add(ListOrder{Name: name, Doc: "By the number of " + r.Back + ".", sort: store.Sort{Hops: hops}, count: true})
	}
	add(ListOrder{Name: store.RecordedKey, Doc: "By when it was recorded as it is.", sort: store.Sort{Key: store.RecordedKey}})
	add(ListOrder{Name: store.FirstRecordedKey, Doc: "By when it was recorded first. FORBIDDEN where anything is hidden from you.", sort: store.Sort{Key: store.FirstRecordedKey}})
	add(ListOrder{Name: linkCount, Doc: "By the number of records that it refers to or is referred to by.", sort: store.Sort{Hops: m.everyHop()}, count: true})
	return orders
}

// everyHop returns the hops along all links of facts, both ways. A link name stands for all
// kinds, unless records of one of them are not for everybody.
func (m *Model) everyHop() []store.Hop {
	var hops []store.Hop
	aside := map[string]bool{}
	for _, h := range m.Referring() {
		aside[h.Link.Name] = aside[h.Link.Name] || m.kinds[h.Link.Of].System
	}
	for _, h := range m.Referring() {
		if m.kinds[h.Link.Of].System {
			continue
		}
		if !aside[h.Link.Name] {
			h.Link.Of = ""
		}
		for _, reverse := range []bool{false, true} {
			if h.Reverse = reverse; !slices.Contains(hops, h) {
				hops = append(hops, h)
			}
		}
	}
	return hops
}

// hops returns the hops along the field from records of the given kinds.
func (f *FieldInfo) hops(kinds []Kind) []store.Hop {
	hops := make([]store.Hop, len(kinds))
	for i, k := range kinds {
		hops[i] = store.Hop{Link: store.Link{Of: k, Name: f.Name}}
	}
	return hops
}

// orderWords describes the order by the field.
func (f *FieldInfo) orderWords() string {
	switch f.Type {
	case DateField:
		return "the first day that it may be"
	case NumberField, IntField:
		return "as a number"
	case EnumField:
		return "alphabetically"
	}
	return "folded: case and accents do not matter"
}

// countName returns the name for the number of records in a list: "responsibilityCount".
func countName(list string) string {
	switch {
	case list == "children":
		return "childCount"
	case strings.HasSuffix(list, "ies"):
		list = strings.TrimSuffix(list, "ies") + "y"
	default:
		list = strings.TrimSuffix(list, "s")
	}
	return list + "Count"
}
