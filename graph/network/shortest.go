package network

import (
	"context"
	"math"
	"slices"
	"strings"

	"github.com/whoplans/whoplans/graph"
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
	for length := 1; length <= most; length++ {
		near, far := a, b
		if len(b.level) < len(a.level) {
			near, far = b, a
		}
		if err := w.widen(ctx, near); err != nil {
			return nil, err
		}
		// All shortest ways of this length cross here: the near end is on its
		// last level, and the far end has not moved.
		last := far.depth[far.level[0]]
		var met []graph.ID
		for _, id := range near.level {
			if d, seen := far.depth[id]; seen && d == last {
				met = append(met, id)
			}
		}
		if len(met) > 0 {
			return w.join(a, b, met, from, to, length), nil
		}
		if len(near.level) == 0 || len(near.depth) > 10*maxWalk {
			w.cut = w.cut || len(near.level) > 0
			return nil, nil
		}
	}
	return nil, nil
}

// widen goes one level on from an end.
func (w *walk) widen(ctx context.Context, s *side) error {
	pairs, err := w.level(ctx, s.level)
	if err != nil {
		return err
	}
	depth := s.depth[s.level[0]] + 1
	s.level = nil
	for _, p := range pairs {
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

// join makes one leg of what two ends saw.
func (w *walk) join(a, b *side, met []graph.ID, from, to graph.ID, length int) *leg {
	l := &leg{from: from, to: to, length: length, next: map[graph.ID][]graph.ID{}}
	on := func(from, to graph.ID) { l.next[from] = append(l.next[from], to) }
	for _, s := range []*side{a, b} {
		seen := map[graph.ID]bool{}
		level := met
		for len(level) > 0 {
			var before []graph.ID
			for _, id := range level {
				if seen[id] {
					continue
				}
				seen[id] = true
				for _, p := range s.back[id] {
					if s == a {
						on(p, id)
					} else {
						on(id, p)
					}
					before = append(before, p)
				}
			}
			level = before
		}
	}
	for _, ids := range l.next {
		slices.SortFunc(ids, func(x, y graph.ID) int { return strings.Compare(w.known[x].Slug(), w.known[y].Slug()) })
	}
	return l
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
