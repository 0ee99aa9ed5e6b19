package memory

import (
	"github.com/whoplans/whoplans/graph/store"
)

// This file makes random questions for naive.

func (n *naive) aKey() string {
	return []string{"level", "mail", "name", "slug", "tag", "tag", "none"}[n.IntN(7)]
}

func (n *naive) aHop() store.Hop {
	return store.Hop{Link: store.Link{
		Of: []store.Kind{"", "", "A", "B"}[n.IntN(4)], Name: []string{"hub", "near", "near"}[n.IntN(3)]}, Reverse: n.IntN(2) == 0}
}

func (n *naive) hops() (hops []store.Hop) {
	for range n.IntN(3) {
		hops = append(hops, n.aHop())
	}
	return hops
}

func (n *naive) kinds() []store.Kind {
	return [][]store.Kind{{"A"}, {"B"}, {"C", "B"}, {"A", "B", "C", "D"}, {"C", "A", "Z", "A"}, {}}[n.IntN(6)]
}

func (n *naive) aValue(key string) string {
	switch r := n.records[n.id(n.IntN(naiveSize))]; {
	case n.IntN(3) == 0 || r == nil:
		return n.word()
	case len(r.Values(key)) > 0:
		return r.Values(key)[0]
	}
	return "1"
}

func (n *naive) aWhere(depth int) store.Where {
	if n.IntN(10) == 0 {
		return n.narrowing(depth)
	}
	list := func() (list []store.Where) {
		for range n.IntN(4) {
			list = append(list, n.aWhere(depth-1))
		}
		return list
	}
	choice := n.IntN(8)
	if depth == 0 {
		choice = n.IntN(3)
	}
	switch choice {
	case 0:
		var in store.IDIn
		for range n.IntN(30) {
			in = append(in, n.id(n.IntN(2*naiveSize)))
		}
		return in
	case 1, 2:
		m := store.Match{Key: n.aKey(), Op: store.Op(n.IntN(int(store.OpMissing) + 1))}
		switch m.Op {
		case store.OpMissing:
		case store.OpIn:
			for range n.IntN(4) {
				m.Values = append(m.Values, n.aValue(m.Key))
			}
		default:
			m.Values = []string{n.aValue(m.Key)}
		}
		return m
	case 3:
		return store.All(list())
	case 4:
		return store.Any(list())
	case 5:
		return store.Not{Where: n.aWhere(depth - 1)}
	case 6:
		if n.IntN(3) == 0 {
			return store.KindIn(n.kinds())
		}
		fallthrough
	default:
		return store.Linked{Hops: n.hops(), Quant: []store.Quant{store.Some, store.Some, store.None, store.Every, store.AtLeast}[n.IntN(5)], Least: n.IntN(4), Where: n.aWhere(depth - 1)}
	}
}

// narrowing returns a condition that few records fulfil, which combines several ways to
// find them.
func (n *naive) narrowing(depth int) store.Where {
	var list []store.Where
	switch choice := n.IntN(3 + 3*min(depth, 1)); choice {
	case 0:
		return store.IDIn{n.id(n.IntN(naiveSize)), n.id(n.IntN(naiveSize)), n.id(n.IntN(naiveSize))}
	case 1:
		key := []string{"mail", "name", "slug"}[n.IntN(3)]
		return store.Match{Key: key, Values: []string{n.aValue(key), n.aValue(key)}}
	case 2:
		return store.Match{Key: "tag", Op: store.OpPrefix, Values: []string{n.word()}}
	case 3:
		return store.Linked{Hops: n.hops(), Quant: []store.Quant{store.Some, store.Some, store.AtLeast}[n.IntN(3)], Least: n.IntN(3), Where: n.narrowing(depth - 1)}
	default:
		for range 1 + n.IntN(3) {
			list = append(list, n.narrowing(depth-1))
		}
		if choice == 4 {
			return store.All(list)
		}
		return store.Any(list)
	}
}

func (n *naive) paging() store.Paging {
	p := store.Paging{Limit: []int{0, 1, 7, 100, 1 << 40}[n.IntN(5)], Total: n.IntN(3) == 0, Last: n.IntN(3) == 0}
	if n.IntN(4) > 0 {
		p.Sort = store.Sort{Key: n.aKey(), Desc: n.IntN(2) == 0}
		if n.IntN(4) == 0 {
			p.Sort.Hops = []store.Hop{n.aHop(), n.aHop()}
			p.Sort.Key = []string{"", p.Sort.Key}[n.IntN(2)]
		}
	}
	place := func() *store.Position {
		if n.IntN(3) > 0 {
			return nil
		}
		at := store.Position{ID: n.id(n.IntN(2 * naiveSize))}
		if n.records[at.ID] != nil {
			at = n.position(at.ID, p.Sort)
		} else if p.Sort.Key != "" {
			at.Value = n.aValue(p.Sort.Key)
		}
		return &at
	}
	p.After, p.Before = place(), place()
	return p
}
