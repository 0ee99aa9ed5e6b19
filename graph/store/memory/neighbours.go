package memory

import (
	"context"

	"github.com/whoplans/whoplans/graph/store"
)

// Neighbours implements [store.Reader].
func (s *snapshot) Neighbours(ctx context.Context, q store.NeighboursOf) ([]store.Page, error) {
	e, err := s.ask(ctx, q.Where)
	if err != nil {
		return nil, err
	}
	var (
		pages = make([]store.Page, len(q.IDs))
		path  = s.links.path(q.Hops)
		sets  []set
	)
	for i, id := range q.IDs {
		sets = sets[:0]
		if r, ord := s.lookup(id); r != nil {
			sets = s.follow(sets, ord, &path)
		}
		pages[i] = e.around(sets, &q.Paging)
		if !e.step() {
			return nil, e.err
		}
	}
	return pages, nil
}

// around makes a page of what is in some sets.
func (e *evaluation) around(sets []set, p *store.Paging) store.Page {
	c := candidates{}
	c.add(sets...)
	if e.condition == nil && p.Sort.Key == "" && c.sorted() {
		return e.slice(c, p)
	}
	l := e.gather(c, nil)
	if !l.byID && p.Sort.Key == "" {
		l = list{ords: e.names.sortByID(l.ords), byID: true}
	}
	return e.cut(l, p)
}

// slice makes a page of a set in the order of ids, all of which is wanted.
func (e *evaluation) slice(c candidates, p *store.Paging) store.Page {
	page := store.Page{Total: -1}
	if p.Total {
		page.Total = c.n
	}
	if c.n == 0 {
		return page
	}
	limit := max(p.Limit, 0)
	if records := c.sets[0]; records.big == nil {
		return e.cut(list{ords: records.flat, byID: true}, p)
	}
	from, to := bounds(p)
	o := e.sorting(p)
	r := run{sorting: o, members: c.sets[0]}
	r.begin(from)
	var read []uint32
	for len(read) <= limit && e.step() {
		at, ok := r.next()
		if !ok || to != nil && o.compareWith(at, to) >= 0 {
			break
		}
		read = append(read, at.ord)
	}
	return e.page(p, read, c.n)
}
