package memory

import (
	"slices"
	"sort"
	"strings"

	"github.com/whoplans/whoplans/graph/store"
)

// spot is where a record stands in an order.
type spot struct {
	missing bool
	value   string
	ord     uint32
}

// order is an order of records: that of a [store.Sort], or the other way
// round to read a list from its end.
type order struct {
	*snapshot
	store.Sort
	key  reader
	back bool
}

func (s *snapshot) order(p *store.Paging) *order {
	return &order{snapshot: s, Sort: p.Sort, key: reader{key: p.Sort.Key}, back: p.Last}
}

// spot returns where a record stands.
func (o *order) spot(ord uint32) spot {
	if o.Key == "" {
		return spot{ord: ord}
	}
	values := o.key.values(o.records.at(ord))
	if len(values) == 0 {
		return spot{missing: true, ord: ord}
	}
	return spot{value: values[0], ord: ord}
}

// compare compares two spots the way that the list is read.
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

// compareWith compares a spot with a position, the way that the list is read.
func (o *order) compareWith(a spot, p *store.Position) int {
	c := 0
	if o.Key != "" {
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

// bounds returns the positions that reading begins after and ends before, nil
// for the start or end of the list.
func bounds(p *store.Paging) (from, to *store.Position) {
	if p.Last {
		return p.Before, p.After
	}
	return p.After, p.Before
}

// page makes a page of what was read, which is one record more than the limit
// if there is more.
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

// cut makes a page of what was found.
func (e *evaluation) cut(h hits, p *store.Paging) store.Page {
	total := len(h.ords)
	limit := max(p.Limit, 0)
	if p.Sort.Key == "" {
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

	// The first ones are kept sorted, up to one more than the limit, others
	// beside them until they are as many and some.
	const beside = 256
	from, to := bounds(p)
	o := e.order(p)
	keep := total
	if limit < total {
		keep = limit + 1
	}
	var (
		first []spot
		last  *spot // of those kept, once these are enough
	)
	prune := func() {
		slices.SortFunc(first, o.compare)
		if len(first) >= keep && keep > 0 {
			first = first[:keep]
			last = &spot{}
			*last = first[keep-1]
		}
	}
	for _, ord := range h.ords {
		if !e.step() {
			return store.Page{}
		}
		at := o.spot(ord)
		if from != nil && o.compareWith(at, from) <= 0 || to != nil && o.compareWith(at, to) >= 0 ||
			last != nil && o.compare(at, *last) > 0 {
			continue
		}
		if first = append(first, at); len(first) >= 2*keep+beside {
			prune()
		}
	}
	prune()
	read := make([]uint32, len(first))
	for i, at := range first {
		read[i] = at.ord
	}
	return e.page(p, read, total)
}

// between returns the part of a list in the order of ids that lies between the
// bounds of a page.
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
