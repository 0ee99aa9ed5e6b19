package memory

import (
	"context"

	"github.com/whoplans/whoplans/graph/store"
)

// Neighbours implements [store.Reader].
func (s *snapshot) Neighbours(ctx context.Context, q store.NeighboursOf) ([]store.Page, error) {
	e, err := s.ask(ctx, q.Where, nil)
	if err != nil {
		return nil, err
	}
	pages := make([]store.Page, len(q.IDs))
	path := s.links.path(q.Hops)
	o := s.order(&q.Paging)
	for i, id := range q.IDs {
		pages[i] = e.around(o, id, &path, &q.Paging)
		if !e.step() {
			return nil, e.err
		}
	}
	return pages, nil
}

// around makes a page of the records that a path leads to from a record.
func (e *evaluation) around(o *order, id store.ID, path *path, p *store.Paging) store.Page {
	page := store.Page{Total: -1}
	if p.Total {
		page.Total = 0
	}
	r, ord := e.lookup(id)
	if r == nil {
		return page
	}
	// Usually there is only one set, which is sorted.
	var (
		first set
		more  []set
	)
	for _, edge := range e.edges.at(ord) {
		switch {
		case !path.has(edge.code):
		case first.len() == 0:
			first = edge.to
		default:
			more = append(more, edge.to)
		}
	}
	n := first.len()
	if n == 0 {
		return page
	}
	if more == nil && e.condition == nil {
		switch {
		case first.big == nil:
			return e.cut(o, hits{ords: first.flat, byID: true}, p)
		case p.Sort.ByID():
			return e.slice(first, p)
		}
	}
	c := candidates{sets: make([]set, 0, 1+len(more))}
	c.add(first)
	for _, s := range more {
		c.add(s)
	}
	return e.cut(o, e.gather(c, nil), p)
}

// slice makes a page of all records of a set, in the order of ids.
func (e *evaluation) slice(s set, p *store.Paging) store.Page {
	from, to := bounds(p)
	o := e.order(p)
	r := run{order: o, members: s}
	r.begin(from)
	var (
		limit = max(p.Limit, 0)
		read  []uint32
	)
	for len(read) <= limit && e.step() {
		at, ok := r.next()
		if !ok || to != nil && o.compareWith(at, to) >= 0 {
			break
		}
		read = append(read, at.ord)
	}
	return e.page(p, read, s.len())
}
