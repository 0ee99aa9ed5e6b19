package memory

import (
	"context"
	"fmt"
	"iter"
	"math"

	"github.com/whoplans/whoplans/graph/store"
)

// ask begins an evaluation of a condition on records of the given kinds, or of any kind if
// kinds is nil. It returns an error if the context is done or the condition is invalid.
func (s *snapshot) ask(ctx context.Context, w store.Where, kinds []int) (*evaluation, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	if fault := invalid(w); fault != "" {
		return nil, fmt.Errorf("%w: %s", store.ErrInvalid, fault)
	}
	return s.evaluation(w, kinds, func() error { return store.Spend(ctx, often*2/3) }), nil
}

// Find implements [store.Reader].
func (s *snapshot) Find(ctx context.Context, q store.Query) (store.Page, error) {
	kinds := s.kindsNumbered(q.Kinds)
	e, err := s.ask(ctx, q.Where, kinds)
	if err != nil {
		return store.Page{}, err
	}
	page := e.find(kinds, &q.Paging)
	if e.err != nil {
		return store.Page{}, e.err
	}
	return page, nil
}

// find returns a page of the records of the given kinds. It either walks over them in
// order until the page is full, or gathers all records for which the condition holds and
// cuts the page out of these, depending on what costs less.
func (e *evaluation) find(kinds []int, p *store.Paging) store.Page {
	size := e.size(kinds)
	if len(p.Sort.Hops) > 0 { // no index has this order
		return e.cut(e.order(p), e.matching(kinds), p)
	}
	if e.condition == nil {
		page, _ := e.read(kinds, p, nil, size, math.MaxInt)
		return page
	}
	c := costs{walk: costWalk, limit: max(p.Limit, 0), size: size}
	if len(kinds) > 1 {
		c.walk = costMerge
	}
	if p.Total {
		// All have to be looked at anyway.
		found := e.matching(kinds)
		n := len(found.ords)
		if c.sorting(n) < c.walking(n) {
			return e.cut(e.order(p), found, p)
		}
		page, _ := e.read(kinds, p, found.bitset(e.snapshot).has, n, math.MaxInt)
		return page
	}
	c.ask = costAsk
	plan := plan{e, kinds, c.worthSorting()}
	narrowed, ok := plan.narrow(e.where, size)
	if !ok {
		// If a walk would find few records, there are few of them, and gathering them is better.
		page, ok := e.read(kinds, p, e.keepsAt, -1, 256+size/8)
		if !ok {
			page = e.cut(e.order(p), e.matching(kinds), p)
		}
		return page
	}
	if !narrowed.sorted() || p.Sort.Key != "" {
		// The condition may hold for far fewer records than there are candidates. The walk is
		// given up in that case.
		if most := c.sorting(narrowed.n); c.walking(narrowed.n) <= most {
			if page, ok := e.read(kinds, p, e.keepsAt, -1, most/(c.walk+c.ask)); ok {
				return page
			}
		}
	}
	return e.cut(e.order(p), e.gather(narrowed, kinds), p)
}

func (e *evaluation) keepsAt(ord uint32) bool { return e.keeps(ord, e.records.at(ord)) }

// What it costs to look at a record, roughly, in nanoseconds.
const (
	costNext  = 5   // to walk over it in the order of ids
	costWalk  = 30  // to walk over it, among those of its kind
	costMerge = 80  // to walk over it, among those of several kinds
	costAsk   = 60  // to ask if a condition holds for it
	costSort  = 150 // to read what it is sorted by, and sort it
)

// costs compares the costs of the ways to fill a page with limit out of size records.
type costs struct{ walk, ask, limit, size int }

// sorting returns the cost of asking and sorting n candidates.
func (c costs) sorting(n int) int { return (c.ask + costSort) * n }

// walking returns the cost of walking until the page is full, if n of size records belong
// to the list.
func (c costs) walking(n int) int {
	walked := c.size
	if c.limit < n {
		walked = (c.limit + 1) * (c.size / n)
	}
	return walked * (c.walk + c.ask)
}

// worthSorting returns the greatest number of candidates that it costs less to sort than
// to walk to.
func (c costs) worthSorting() int {
	walk, limit := float64(c.walk+c.ask), float64(min(c.limit, c.size)+1)
	return int(math.Sqrt(limit * float64(c.size) * walk / float64(c.ask+costSort)))
}

// read makes a page of the records that a walk finds and for which holds is true, or nil
// holds. It gives up, and reports false, when it has looked at more than most records.
func (e *evaluation) read(kinds []int, p *store.Paging, holds func(ord uint32) bool, total, most int) (store.Page, bool) {
	from, to := bounds(p)
	o := e.order(p)
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
	for n := 0; len(read) <= limit && e.step(); n++ {
		at, ok := w.next()
		if !ok || to != nil && o.compareWith(at, to) >= 0 {
			break
		}
		if n == most {
			return store.Page{}, false
		}
		if holds == nil || holds(at.ord) {
			read = append(read, at.ord)
		}
	}
	return e.page(p, read, total), true
}

// Stream implements [store.Reader].
func (s *snapshot) Stream(ctx context.Context, w store.Where) iter.Seq2[*store.Record, error] {
	return func(yield func(*store.Record, error) bool) {
		e, err := s.ask(ctx, w, nil)
		if err != nil {
			yield(nil, err)
			return
		}
		kinds := s.allKinds()
		records, keeps := s.all, e.keeps
		plan := plan{e, kinds, s.all.len() / 8}
		if c, ok := plan.narrow(w, s.all.len()/8); ok {
			found := e.gather(c, kinds)
			if !found.byID {
				found.ords = s.names.sortByID(found.ords)
			}
			records = setOf(found.ords)
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
