package memory

import (
	"context"
	"fmt"
	"iter"

	"github.com/whoplans/whoplans/graph/store"
)

// ask begins a reading: the context must not be done, the condition be one.
func (s *snapshot) ask(ctx context.Context, w store.Where) (*evaluation, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	if fault := invalid(w); fault != "" {
		return nil, fmt.Errorf("%w: %s", store.ErrInvalid, fault)
	}
	return s.evaluation(w, ctx.Err), nil
}

// Find implements [store.Reader].
func (s *snapshot) Find(ctx context.Context, q store.Query) (store.Page, error) {
	e, err := s.ask(ctx, q.Where)
	if err != nil {
		return store.Page{}, err
	}
	page := e.find(s.kindsNumbered(q.Kinds), &q.Paging)
	if e.err != nil {
		return store.Page{}, e.err
	}
	return page, nil
}

// find reads a page of the records of some kinds in one of two ways: it walks
// over them in order until the page is full, or gathers all that the
// condition holds for and cuts the page out of them.
func (e *evaluation) find(kinds []int, p *store.Paging) store.Page {
	size := e.size(kinds)
	if e.condition == nil {
		return e.read(kinds, p, nil, size)
	}
	if p.Total {
		// All have to be looked at anyway.
		l := e.matching(kinds)
		if cheaper(len(l.ords), size, p) {
			return e.cut(l, p)
		}
		in := e.bits()
		for _, ord := range l.ords {
			in.add(ord)
		}
		return e.read(kinds, p, in.has, len(l.ords))
	}
	if c, ok := e.narrow(e.where, kinds, size); ok && (cheaper(c.n, size, p) || c.sorted() && p.Sort.Key == "") {
		return e.cut(e.gather(c, kinds), p)
	}
	return e.read(kinds, p, func(ord uint32) bool { return e.keeps(ord, e.records.at(ord)) }, -1)
}

// cheaper reports whether to sort n candidates is cheaper than to walk over
// size records, of which every size/n-th is a candidate, until a page is full.
func cheaper(n, size int, p *store.Paging) bool {
	const sorting = 4 // what it costs for a candidate, in records walked over
	walked := size
	if limit := max(p.Limit, 0); limit < n {
		walked = (limit + 1) * (size / n)
	}
	return sorting*n < walked
}

// read makes a page of what a walk meets and a condition holds for, if there
// is one.
func (e *evaluation) read(kinds []int, p *store.Paging, holds func(ord uint32) bool, total int) store.Page {
	from, to := bounds(p)
	o := e.sorting(p)
	var w *walk
	if p.Sort.Key == "" && len(kinds) > 1 && 2*e.size(kinds) > e.all.len() {
		w = o.walkAll(from)
		if of := e.ofKinds(kinds); of != nil {
			kept := holds
			holds = func(ord uint32) bool { return of.holds(e, ord, e.records.at(ord)) && (kept == nil || kept(ord)) }
		}
	} else {
		w = o.walk(kinds, from)
	}
	limit := max(p.Limit, 0)
	var read []uint32
	for len(read) <= limit && e.step() {
		at, ok := w.next()
		if !ok || to != nil && o.compareWith(at, to) >= 0 {
			break
		}
		if holds == nil || holds(at.ord) {
			read = append(read, at.ord)
		}
	}
	return e.page(p, read, total)
}

// Stream implements [store.Reader].
func (s *snapshot) Stream(ctx context.Context, w store.Where) iter.Seq2[*store.Record, error] {
	return func(yield func(*store.Record, error) bool) {
		e, err := s.ask(ctx, w)
		if err != nil {
			yield(nil, err)
			return
		}
		kinds := counts(len(s.kinds))
		records, keeps := s.all, e.keeps
		if c, ok := e.narrow(w, kinds, s.all.len()/8); ok {
			l := e.gather(c, kinds)
			if !l.byID {
				l.ords = s.names.sortByID(l.ords)
			}
			records = setOf(l.ords)
			keeps = func(uint32, *store.Record) bool { return e.step() }
		}
		for part := range records.parts() {
			for _, ord := range part {
				if r := s.records.at(ord); e.err == nil && keeps(ord, r) && !yield(r, nil) {
					return
				}
			}
		}
		if e.err != nil {
			yield(nil, e.err)
		}
	}
}
