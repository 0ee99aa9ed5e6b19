package storetest

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"github.com/whoplans/whoplans/graph/store"
)

// state holds all records of one revision.
type state map[store.ID]*store.Record

// with returns the state after changes.
func (s state) with(changes []store.Change, rev store.Rev) state {
	after := maps.Clone(s)
	for _, c := range changes {
		if c.Put == nil {
			delete(after, c.Delete)
			continue
		}
		r := c.Put.Clone()
		r.Rev = rev
		after[r.ID] = r
	}
	return after
}

// matching returns the records of the given kinds for which a condition holds, sorted by
// id.
func (s state) matching(kinds []store.Kind, w store.Where) (found []*store.Record) {
	for _, r := range s.where(w) {
		if slices.Contains(kinds, r.Kind) {
			found = append(found, r)
		}
	}
	return found
}

// where returns the records for which a condition holds, sorted by id.
func (s state) where(w store.Where) (found []*store.Record) {
	for _, id := range slices.Sorted(maps.Keys(s)) {
		if s.holds(s[id], w) {
			found = append(found, s[id])
		}
	}
	return found
}

// holds reports whether a condition holds for a record.
func (s state) holds(r *store.Record, w store.Where) bool {
	switch w := w.(type) {
	case store.All:
		for _, each := range w {
			if !s.holds(r, each) {
				return false
			}
		}
		return true
	case store.Any:
		for _, each := range w {
			if s.holds(r, each) {
				return true
			}
		}
		return false
	case store.Not:
		return !s.holds(r, w.Where)
	case store.IDIn:
		return slices.Contains(w, r.ID)
	case store.KindIn:
		return slices.Contains(w, r.Kind)
	case store.Match:
		return matches(r.Values(w.Key), w)
	case store.Linked:
		linked := s.linked(r, w.Hops)
		holding := 0
		for _, to := range linked {
			if s.holds(to, w.Where) {
				holding++
			}
		}
		switch w.Quant {
		case store.Some:
			return holding > 0
		case store.None:
			return holding == 0
		case store.AtLeast:
			return holding >= w.Least
		default:
			return holding == len(linked)
		}
	default:
		return true // the condition is nil
	}
}

func matches(values []string, m store.Match) bool {
	if m.Op == store.OpMissing {
		return len(values) == 0
	}
	return slices.ContainsFunc(values, func(v string) bool {
		switch m.Op {
		case store.OpIn:
			return slices.Contains(m.Values, v)
		case store.OpPrefix:
			return strings.HasPrefix(v, m.Values[0])
		case store.OpContains:
			return strings.Contains(v, m.Values[0])
		case store.OpLess:
			return v < m.Values[0]
		case store.OpAtMost:
			return v <= m.Values[0]
		case store.OpMore:
			return v > m.Values[0]
		default:
			return v >= m.Values[0]
		}
	})
}

// wellFormed reports whether the port allows a condition.
func wellFormed(w store.Where) bool {
	switch w := w.(type) {
	case nil, store.IDIn, store.KindIn:
		return true
	case store.All:
		return !slices.ContainsFunc(w, func(w store.Where) bool { return !wellFormed(w) })
	case store.Any:
		return !slices.ContainsFunc(w, func(w store.Where) bool { return !wellFormed(w) })
	case store.Not:
		return wellFormed(w.Where)
	case store.Linked:
		return w.Quant <= store.AtLeast && wellFormed(w.Where)
	case store.Match:
		switch w.Op {
		case store.OpIn:
			return true
		case store.OpMissing:
			return len(w.Values) == 0
		default:
			return w.Op < store.OpMissing && len(w.Values) == 1
		}
	default:
		return false
	}
}

// linked returns the records that one of the hops leads to, sorted by id. Without hops,
// every link is followed in both directions.
func (s state) linked(r *store.Record, hops []store.Hop) (found []*store.Record) {
	for _, other := range s {
		reached := len(hops) == 0 && (refers(r, other) || refers(other, r))
		for _, h := range hops {
			reached = reached || leads(r, h, other)
		}
		if reached {
			found = append(found, other)
		}
	}
	slices.SortFunc(found, func(a, b *store.Record) int { return cmp.Compare(a.ID, b.ID) })
	return found
}

func refers(from, to *store.Record) bool {
	return slices.ContainsFunc(from.Links, func(l store.Links) bool { return slices.Contains(l.To, to.ID) })
}

func leads(from *store.Record, h store.Hop, to *store.Record) bool {
	if h.Reverse {
		from, to = to, from
	}
	return (h.Link.Of == "" || h.Link.Of == from.Kind) && slices.Contains(from.To(h.Link.Name), to.ID)
}

// get implements Get.
func (s state) get(ids []store.ID) []*store.Record {
	found := make([]*store.Record, len(ids))
	for i, id := range ids {
		found[i] = s[id]
	}
	return found
}

// find implements Find.
func (s state) find(q store.Query) store.Page {
	return s.page(s.matching(q.Kinds, q.Where), q.Paging)
}

// neighbours implements Neighbours.
func (s state) neighbours(q store.NeighboursOf) []store.Page {
	found := make([]store.Page, len(q.IDs))
	for i, id := range q.IDs {
		var near []*store.Record
		if r := s[id]; r != nil {
			for _, other := range s.linked(r, q.Hops) {
				if s.holds(other, q.Where) {
					near = append(near, other)
				}
			}
		}
		found[i] = s.page(near, q.Paging)
	}
	return found
}

// page cuts a page out of a list.
func (s state) page(list []*store.Record, p store.Paging) store.Page {
	list = slices.Clone(list)
	slices.SortFunc(list, func(a, b *store.Record) int {
		return compare(s.position(a, p.Sort), s.position(b, p.Sort), p.Sort)
	})
	cut := store.Page{Total: -1}
	if p.Total {
		cut.Total = len(list)
	}
	list = slices.DeleteFunc(list, func(r *store.Record) bool {
		at := s.position(r, p.Sort)
		return p.After != nil && compare(at, *p.After, p.Sort) <= 0 ||
			p.Before != nil && compare(at, *p.Before, p.Sort) >= 0
	})
	cut.More = len(list) > p.Limit
	if n := min(p.Limit, len(list)); p.Last {
		cut.Records = list[len(list)-n:]
	} else {
		cut.Records = list[:n]
	}
	if len(p.Sort.Hops) > 0 {
		for _, r := range cut.Records {
			cut.Places = append(cut.Places, s.position(r, p.Sort))
		}
	}
	return cut
}

// position returns where a record stands in an order.
func (s state) position(r *store.Record, by store.Sort) store.Position {
	at := store.Position{ID: r.ID}
	var values []string
	switch {
	case by.ByID():
		return at
	case len(by.Hops) == 0:
		values = r.Values(by.Key)
	case by.Key == "":
		values = []string{store.Number(len(s.linked(r, by.Hops)))}
	default:
		for _, to := range s.linked(r, by.Hops) {
			values = append(values, to.Values(by.Key)[:min(1, len(to.Values(by.Key)))]...)
		}
		slices.Sort(values)
	}
	if at.Missing = len(values) == 0; !at.Missing {
		at.Value = values[0]
	}
	return at
}

// compare orders positions: those with a value first, then by value, up or down, then by
// id, always up.
func compare(a, b store.Position, s store.Sort) int {
	if a.Missing != b.Missing {
		if a.Missing {
			return 1
		}
		return -1
	}
	byValue := cmp.Compare(a.Value, b.Value)
	if s.Desc {
		byValue = -byValue
	}
	return cmp.Or(byValue, cmp.Compare(a.ID, b.ID))
}

// count implements Count.
func (s state) count(q store.Tally) store.Groups {
	counted := map[string]*store.Group{}
	if len(q.By) == 0 {
		counted[quoted(nil)] = &store.Group{}
	}
	for _, r := range s.matching(q.Kinds, q.Where) {
		rows := [][]string{nil}
		for _, by := range q.By {
			var longer [][]string
			for _, row := range rows {
				for _, v := range s.values(r, by) {
					longer = append(longer, append(slices.Clone(row), v))
				}
			}
			rows = longer
		}
		for _, row := range rows {
			name := quoted(row)
			if counted[name] == nil {
				counted[name] = &store.Group{Values: row}
			}
			counted[name].Count++
		}
	}
	var groups []store.Group
	for _, g := range counted {
		groups = append(groups, *g)
	}
	slices.SortFunc(groups, func(a, b store.Group) int { return slices.Compare(a.Values, b.Values) })
	return store.Groups{Groups: groups[:min(q.Limit, len(groups))], More: len(groups) > q.Limit}
}

// values returns the groups in which a record counts, along one dimension.
func (s state) values(r *store.Record, by store.By) (values []string) {
	reached := []*store.Record{r}
	for _, hop := range by.Path {
		var next []*store.Record
		for _, from := range reached {
			next = append(next, s.linked(from, []store.Hop{hop})...)
		}
		reached = next
	}
	for _, to := range reached {
		if by.Key == "" {
			values = append(values, string(to.ID))
		} else {
			values = append(values, to.Values(by.Key)...)
		}
	}
	if len(values) == 0 {
		return []string{""}
	}
	slices.Sort(values)
	return slices.Compact(values)
}

// search implements Search.
func (s state) search(q store.Search) store.Page {
	var found []*store.Record
	for _, r := range s.matching(q.Kinds, q.Where) {
		if len(q.Tokens) > 0 && !slices.ContainsFunc(q.Tokens, func(t string) bool { return !hasToken(r, t) }) {
			found = append(found, r)
		}
	}
	return s.page(found, store.Paging{Limit: q.Limit})
}

func hasToken(r *store.Record, prefix string) bool {
	return slices.ContainsFunc(r.Tokens, func(t string) bool { return strings.HasPrefix(t, prefix) })
}
