package memory

import (
	"cmp"
	"slices"
	"sort"
	"strings"

	"github.com/whoplans/whoplans/graph/store"
)

// spot is where a record stands in an order.
type spot struct {
	value   string
	prefix  uint64 // used by [order.sort]
	ord     uint32
	missing bool
}

// order is the order of a [store.Sort], or its reverse for reading a list from its end. It
// belongs to one evaluation, whose pages all use the same memory.
type order struct {
	*snapshot
	store.Sort
	key   reader
	path  path // of the sort's hops
	sets  []set
	back  bool
	spots []spot // memory for sorting a page
}

func (s *snapshot) order(p *store.Paging) *order {
	o := &order{snapshot: s, Sort: p.Sort, key: reader{key: p.Sort.Key}, back: p.Last}
	if len(p.Sort.Hops) > 0 {
		o.path = s.links.path(p.Sort.Hops)
	}
	return o
}

// spot returns where a record stands.
func (o *order) spot(ord uint32) spot {
	switch {
	case o.ByID():
		return spot{ord: ord}
	case len(o.Hops) > 0:
		return o.along(ord)
	}
	values := o.key.values(o.records.at(ord))
	if len(values) == 0 {
		return spot{missing: true, ord: ord}
	}
	return spot{value: values[0], ord: ord}
}

// along returns where a record stands in an order along hops.
func (o *order) along(ord uint32) spot {
	o.sets = o.follow(o.sets[:0], ord, &o.path)
	if o.Key == "" {
		return spot{value: store.Number(union(o.sets)), ord: ord}
	}
	at := spot{missing: true, ord: ord}
	for _, s := range o.sets {
		for part := range s.parts() {
			for _, to := range part {
				if values := o.key.values(o.records.at(to)); len(values) > 0 && (at.missing || values[0] < at.value) {
					at.value, at.missing = values[0], false
				}
			}
		}
	}
	return at
}

// union returns the number of distinct records in sets.
func union(sets []set) int {
	if len(sets) == 0 {
		return 0
	}
	if len(sets) == 1 {
		return sets[0].len()
	}
	var all []uint32
	for _, s := range sets {
		for part := range s.parts() {
			all = append(all, part...)
		}
	}
	return len(distinct(all))
}

// compare compares two spots in the direction of reading.
func (o *order) compare(a, b spot) int {
	c := o.compareValues(a.missing, a.value, b.missing, b.value)
	if c == 0 {
		c = o.names.compare(a.ord, b.ord)
	}
	if o.back {
		return -c
	}
	return c
}

// sort sorts spots in the direction of reading. Most comparisons look only at a few bytes
// of the values, those after the prefix that all values share.
func (o *order) sort(spots []spot) {
	skip := common(len(spots), func(i uint32) string { return spots[i].value })
	for i := range spots {
		at := &spots[i]
		at.prefix = prefixOf(at.value[skip:])[0]
		if o.Desc || at.missing {
			at.prefix = ^at.prefix
		}
		if o.back {
			at.prefix = ^at.prefix
		}
	}
	slices.SortFunc(spots, func(a, b spot) int {
		if a.prefix != b.prefix {
			return cmp.Compare(a.prefix, b.prefix)
		}
		return o.compare(a, b)
	})
}

// compareWith compares a spot with a position in the direction of reading.
func (o *order) compareWith(a spot, p *store.Position) int {
	c := 0
	if !o.ByID() {
		c = o.compareValues(a.missing, a.value, p.Missing, p.Value)
	}
	if c == 0 {
		c = strings.Compare(string(o.names.at(a.ord)), string(p.ID))
	}
	if o.back {
		return -c
	}
	return c
}

func (o *order) compareValues(missing bool, value string, otherMissing bool, other string) int {
	switch {
	case missing && otherMissing:
		return 0
	case missing:
		return 1
	case otherMissing:
		return -1
	}
	c := strings.Compare(value, other)
	if o.Desc {
		return -c
	}
	return c
}

// bounds returns the positions after which reading begins and before which it ends, nil
// for the ends of the list.
func bounds(p *store.Paging) (from, to *store.Position) {
	if p.Last {
		return p.Before, p.After
	}
	return p.After, p.Before
}

// page makes a page of the records that were read: one more than the limit if there are
// more.
func (s *snapshot) page(p *store.Paging, read []uint32, total int) store.Page {
	limit := max(p.Limit, 0)
	page := store.Page{More: len(read) > limit, Total: -1}
	if p.Total {
		page.Total = total
	}
	if page.More {
		read = read[:limit]
	}
	page.Records = s.fetch(read)
	if p.Last {
		slices.Reverse(page.Records)
	}
	return page
}

// cut makes a page of all records found.
func (e *evaluation) cut(o *order, h hits, p *store.Paging) store.Page {
	total := len(h.ords)
	limit := max(p.Limit, 0)
	if p.Sort.ByID() {
		ords := h.ords
		if !h.byID {
			ords = e.names.sortByID(ords)
		}
		ords = e.between(ords, p)
		more := len(ords) > limit
		switch {
		case more && p.Last:
			ords = ords[len(ords)-limit:]
		case more:
			ords = ords[:limit]
		}
		page := store.Page{Records: e.fetch(ords), More: more, Total: -1}
		if p.Total {
			page.Total = total
		}
		return page
	}

	// Only the first records are kept: one more than the limit. Others are collected beside them
	// until there are as many, and a few more. Then all are sorted, and those after the ones to
	// keep are dropped.
	const beside = 16
	from, to := bounds(p)
	keep := total
	if limit < total {
		keep = limit + 1
	}
	spots := slices.Grow(o.spots[:0], min(total, 2*keep+beside))
	full := false // the records to keep are complete and sorted
	for _, ord := range h.ords {
		if !e.step() {
			return store.Page{}
		}
		at := o.spot(ord)
		if from != nil && o.compareWith(at, from) <= 0 || to != nil && o.compareWith(at, to) >= 0 ||
			full && o.compare(at, spots[keep-1]) > 0 {
			continue
		}
		if spots = append(spots, at); len(spots) == 2*keep+beside {
			o.sort(spots)
			spots, full = spots[:keep], true
		}
	}
	o.sort(spots)
	o.spots = spots
	read := make([]uint32, min(keep, len(spots)))
	for i := range read {
		read[i] = spots[i].ord
	}
	page := e.page(p, read, total)
	if len(o.Hops) > 0 {
		page.Places = o.places(spots[:len(page.Records)])
	}
	return page
}

// places returns the positions of spots, in the order of a page.
func (o *order) places(spots []spot) []store.Position {
	places := make([]store.Position, len(spots))
	for i, at := range spots {
		places[i] = store.Position{Missing: at.missing, Value: at.value, ID: o.names.at(at.ord)}
	}
	if o.back {
		slices.Reverse(places)
	}
	return places
}

// between returns the part of a list, sorted by id, that lies between the bounds of a
// page.
func (s *snapshot) between(ords []uint32, p *store.Paging) []uint32 {
	start, end := 0, len(ords)
	if p.After != nil {
		start = sort.Search(len(ords), func(i int) bool { return s.names.at(ords[i]) > p.After.ID })
	}
	if p.Before != nil {
		end = sort.Search(len(ords), func(i int) bool { return s.names.at(ords[i]) >= p.Before.ID })
	}
	return ords[start:max(start, end)]
}
