package memory

import (
	"context"
	"fmt"
	"iter"
	"math"

	"github.com/whoplans/whoplans/graph/store"
)

// ask begins a reading of records of the given kinds, of any if that is nil:
// the context must not be done, the condition be one.
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

// find reads a page of the records of the given kinds in one of two ways: it
// walks over them in order until the page is full, or gathers all that the
// condition holds for and cuts the page out of them.
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
		// Where a walk meets few, all are few, and better found out of order.
		page, ok := e.read(kinds, p, e.keepsAt, -1, 256+size/8)
		if !ok {
			page = e.cut(e.order(p), e.matching(kinds), p)
		}
		return page
	}
	if !narrowed.sorted() || p.Sort.Key != "" {
		// The walk may meet far fewer that the condition holds for than there
		// are candidates, and is given up then.
		if most := c.sorting(narrowed.n); c.walking(narrowed.n) <= most {
			if page, ok := e.read(kinds, p, e.keepsAt, -1, most/(c.walk+c.ask)); ok {
				return page
			}
		}
	}
	return e.cut(e.order(p), e.gather(narrowed, kinds), p)
}

func (e *evaluation) keepsAt(ord uint32) bool { return e.keeps(ord, e.records.at(ord)) }

// What things cost for a record, in nanoseconds, roughly.
const (
	costNext  = 5   // to walk over it in the order of ids
	costWalk  = 30  // to walk over it, among those of its kind
	costMerge = 80  // to walk over it, among those of several kinds
	costAsk   = 60  // to ask if a condition holds for it
	costSort  = 150 // to read what it is sorted by, and sort it
)

// costs compares ways to fill a page with records out of size.
type costs struct{ walk, ask, limit, size int }

// sorting is what it costs to ask and sort n candidates.
func (c costs) sorting(n int) int { return (c.ask + costSort) * n }

// walking is what it costs to walk until the page is full, if every size/n-th
// record belongs there.
func (c costs) walking(n int) int {
	walked := c.size
	if c.limit < n {
		walked = (c.limit + 1) * (c.size / n)
	}
	return walked * (c.walk + c.ask)
}

// worthSorting is the greatest number of candidates that cost less to sort than
// to walk.
func (c costs) worthSorting() int {
	walk, limit := float64(c.walk+c.ask), float64(min(c.limit, c.size)+1)
	return int(math.Sqrt(limit * float64(c.size) * walk / float64(c.ask+costSort)))
}

// read makes a page of what a walk meets and a condition holds for, if there
// is one. It gives up, and says so, when it has looked at too many.
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
