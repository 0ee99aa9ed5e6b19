package memory

import (
	"context"
	"math"
	"slices"
	"strings"

	"github.com/whoplans/whoplans/graph/store"
)

// Search implements [store.Reader].
func (s *snapshot) Search(ctx context.Context, q store.Search) (store.Page, error) {
	kinds := s.kindsNumbered(q.Kinds)
	e, err := s.ask(ctx, q.Where, kinds)
	if err != nil {
		return store.Page{}, err
	}
	none := store.Page{Total: -1}
	if len(q.Tokens) == 0 || len(kinds) == 0 {
		return none, nil
	}
	// Tokens that match few enough records are looked up in the index. The others are then checked
	// on the records found.
	size := s.all.len()
	var (
		in   bitset // the records that match all tokens looked up so far
		rest []string
	)
	for _, t := range q.Tokens {
		var c candidates
		if !s.tokens.narrow(&c, store.Match{Op: store.OpPrefix, Values: []string{t}}, size/2+2, size) {
			rest = append(rest, t)
			continue
		}
		found := c.bitset(s)
		found.intersect(in)
		in = found
	}
	if len(rest) > 0 {
		e.condition = tokens{rest, e.condition}
	}
	page := e.searched(kinds, in, &store.Paging{Limit: q.Limit})
	if e.err != nil {
		return store.Page{}, e.err
	}
	return page, nil
}

// searched makes a page of the records of the given kinds that are in a set, or of all if
// it is nil, and for which the condition holds.
func (e *evaluation) searched(kinds []int, in bitset, p *store.Paging) store.Page {
	holds := e.keepsAt
	if in != nil {
		n := in.len()
		c := costs{walk: costNext, limit: max(p.Limit, 0), size: e.all.len()}
		if e.condition != nil {
			c.ask = costAsk
		}
		if c.sorting(n) < c.walking(n) {
			return e.cut(e.order(p), e.gather(candidates{ones: in.list(n), n: n, apart: true}, kinds), p)
		}
		holds = func(ord uint32) bool { return in.has(ord) && e.keepsAt(ord) }
	}
	page, _ := e.read(kinds, p, holds, -1, math.MaxInt)
	return page
}

// tokens is the condition that each of several tokens is a prefix of a token of the
// record, and that another condition holds if it is not nil.
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
