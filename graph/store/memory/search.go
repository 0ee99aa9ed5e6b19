package memory

import (
	"context"
	"slices"
	"strings"

	"github.com/whoplans/whoplans/graph/store"
)

// Search implements [store.Reader].
func (s *snapshot) Search(ctx context.Context, q store.Search) (store.Page, error) {
	e, err := s.ask(ctx, q.Where)
	if err != nil {
		return store.Page{}, err
	}
	none := store.Page{Total: -1}
	kinds := s.kindsNumbered(q.Kinds)
	if len(q.Tokens) == 0 || len(kinds) == 0 {
		return none, nil
	}
	// The token with the fewest records leads, the others are looked for in
	// what it leads to.
	size := s.all.len() + 1
	best, found := candidates{n: size}, false
	for _, t := range q.Tokens {
		var c candidates
		if s.tokens.narrow(&c, store.Match{Op: store.OpPrefix, Values: []string{t}}, best.n) {
			best, found = c, true
		}
	}
	if !found {
		best = candidates{}
		best.add(s.all)
	}
	e.condition = tokens{q.Tokens, e.condition}
	paging := store.Paging{Limit: q.Limit}
	var page store.Page
	if best.sorted() || cheaper(best.n, size, &paging) {
		page = e.cut(e.gather(best, kinds), &paging)
	} else {
		in := e.bits()
		for _, set := range best.sets {
			for part := range set.parts() {
				for _, ord := range part {
					in.add(ord)
				}
			}
		}
		for _, ord := range best.ones {
			in.add(ord)
		}
		page = e.read(kinds, &paging, func(ord uint32) bool { return in.has(ord) && e.keeps(ord, s.records.at(ord)) }, -1)
	}
	if e.err != nil {
		return store.Page{}, e.err
	}
	return page, nil
}

// tokens is a condition that each of some tokens begins one of the record's,
// and another if that is not nil.
type tokens struct {
	list []string
	and  condition
}

func (c tokens) holds(e *evaluation, ord uint32, r *store.Record) bool {
	for _, t := range c.list {
		if i, _ := slices.BinarySearch(r.Tokens, t); i == len(r.Tokens) || !strings.HasPrefix(r.Tokens[i], t) {
			return false
		}
	}
	return c.and == nil || c.and.holds(e, ord, r)
}
