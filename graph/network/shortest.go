package network

import (
	"context"
	"math"
	"slices"
	"strings"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/store"
)

// leg is all shortest ways from one place to another.
type leg struct {
	from, to graph.ID
	length   int
	next     map[graph.ID][]graph.ID // the places to go on to, by slug
}

// side is what was seen from one end.
type side struct {
	level []graph.ID
	depth map[graph.ID]int
	back  map[graph.ID][]graph.ID // from a place to those of the level before that lead to it
}

func newSide(at graph.ID) *side {
	return &side{level: []graph.ID{at}, depth: map[graph.ID]int{at: 0}, back: map[graph.ID][]graph.ID{}}
}

// shortest finds all shortest ways between two places, going on from whichever
// end has seen fewer on its last level. It returns nil if there is none of at
// most so many hops.
func (w *walk) shortest(ctx context.Context, from, to graph.ID, most int) (*leg, error) {
	a, b := newSide(from), newSide(to)
	if w.pass != nil {
		b = newSide(to + havePast)
	}
	for length := 1; length <= most; length++ {
		near := a
		if len(b.level) < len(a.level) && w.pass == nil { // what is passed is known from the start on
			near = b
		}
		if err := w.widen(ctx, near, near == b); err != nil {
			return nil, err
		}
		// All shortest ways of this length cross here: one end is on its last
		// level, and the other has not moved.
		if met := a.meets(b); len(met) > 0 {
			return w.join(a, b, met, from, to, length), nil
		}
		if len(near.level) == 0 || len(near.depth) > 10*maxWalk {
			w.cut = w.cut || len(near.level) > 0
			return nil, nil
		}
	}
	return nil, nil
}

// meets returns the places of the last levels, that of s first, that are one: the same
// record, come to by way of the same country where each of the two came by way of one.
func (s *side) meets(o *side) []pair {
	places := map[graph.ID][]graph.ID{}
	for _, at := range o.level {
		places[recordOf(at)] = append(places[recordOf(at)], at)
	}
	var met []pair
	for _, at := range s.level {
		country, bound := boundOf(at)
		for _, other := range places[recordOf(at)] {
			otherCountry, otherBound := boundOf(other)
			same := !bound || !otherBound || country != "" && country == otherCountry
			if same && passed(at) == passed(other) {
				met = append(met, pair{at, other})
			}
		}
	}
	return met
}

// widen goes one level on from an end; from the far one against the direction of the
// walk.
func (w *walk) widen(ctx context.Context, s *side, far bool) error {
	if far {
		w.direction = w.direction.reversed()
		defer func() { w.direction = w.direction.reversed() }()
	}
	pairs, err := w.level(ctx, s.level)
	if err != nil {
		return err
	}
	depth := s.depth[s.level[0]] + 1
	s.level = nil
	for _, p := range pairs {
		if w.pass != nil && s.depth[p.from] > 0 && w.ends[recordOf(p.from)] {
			continue // the ends are not passed on the way
		}
		d, seen := s.depth[p.to]
		if !seen {
			d, s.depth[p.to] = depth, depth
			s.level = append(s.level, p.to)
		}
		if d == depth {
			s.back[p.to] = append(s.back[p.to], p.from)
		}
	}
	return nil
}

// join makes one leg of what two ends saw: met are places of the one and the other
// that are one.
func (w *walk) join(a, b *side, met []pair, from, to graph.ID, length int) *leg {
	l := &leg{from: from, to: to, length: length, next: map[graph.ID][]graph.ID{}}
	on := func(from, to graph.ID) { l.next[from] = append(l.next[from], to) }
	var near, far []graph.ID
	for _, m := range met {
		near = append(near, m.from)
		for _, next := range b.back[m.to] {
			on(m.from, next)
			far = append(far, next)
		}
	}
	a.climb(near, func(at, before graph.ID) { on(before, at) })
	b.climb(far, on)
	if w.pass != nil {
		l.to += havePast
	}
	l = l.merged()
	for _, places := range l.next {
		slices.SortFunc(places, func(x, y graph.ID) int { return strings.Compare(w.record(x).Slug(), w.record(y).Slug()) })
	}
	return l
}

// climb goes from places of a side to its end, and gives each step once.
func (s *side) climb(level []graph.ID, step func(at, before graph.ID)) {
	seen := map[graph.ID]bool{}
	for len(level) > 0 {
		var before []graph.ID
		for _, at := range level {
			if seen[at] {
				continue
			}
			seen[at] = true
			for _, p := range s.back[at] {
				step(at, p)
				before = append(before, p)
			}
		}
		level = before
	}
}

// merged makes one place of those that are one record and that the same records lead
// to, so that each way from record to record is there once.
func (l *leg) merged() *leg {
	m := &leg{from: l.from, to: l.to, length: l.length, next: map[graph.ID][]graph.ID{}}
	var visit func(name graph.ID, places []graph.ID)
	visit = func(name graph.ID, places []graph.ID) {
		if _, done := m.next[name]; done {
			return
		}
		m.next[name] = nil
		on := map[graph.ID][]graph.ID{}
		for _, at := range places {
			for _, to := range l.next[at] {
				on[recordOf(to)] = append(on[recordOf(to)], to)
			}
		}
		for _, group := range on {
			group = store.DistinctIDs(group)
			texts := make([]string, len(group))
			for i, at := range group {
				texts[i] = string(at)
			}
			to := graph.ID(strings.Join(texts, andAlso))
			m.next[name] = append(m.next[name], to)
			visit(to, group)
		}
	}
	visit(l.from, []graph.ID{l.from})
	return m
}

// countWays returns how many ways there are, at most [math.MaxInt32].
func (l *leg) countWays() int {
	counts := map[graph.ID]int{l.to: 1}
	var from func(id graph.ID) int
	from = func(id graph.ID) int {
		n, known := counts[id]
		if !known {
			for _, next := range l.next[id] {
				n = plus(n, from(next))
			}
			counts[id] = n
		}
		return n
	}
	return from(l.from)
}

// plus adds without overflowing GraphQL's integers.
func plus(a, b int) int { return min(a+b, math.MaxInt32) }

// ways returns the first ways, in the order of the slugs on them.
func (l *leg) ways(limit int) [][]graph.ID {
	var out [][]graph.ID
	way := []graph.ID{l.from}
	var on func()
	on = func() {
		at := way[len(way)-1]
		if at == l.to {
			out = append(out, slices.Clone(way))
			return
		}
		for _, next := range l.next[at] {
			if len(out) == limit {
				return
			}
			way = append(way, next)
			on()
			way = way[:len(way)-1]
		}
	}
	on()
	return out
}
