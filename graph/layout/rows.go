package layout

import (
	"cmp"
	"hash/fnv"
	"math"
	"slices"

	"github.com/whoplans/whoplans/graph"
)

// Of rows.
const (
	costOfRow = 600.0 // how far aside a node rather goes than one row farther away
	mostTaken = 0.8   // of a row, so that who is in the way of another has somewhere near to go
	spread    = 1.3   // of wishes from the middle, where most of them are
)

// placeRows puts nodes in rows, upwards from y, each at the free place nearest to its wish, and
// returns where the rows end. They take their turns in an order that has nothing to do with
// where they want to be, so that one more is in the way of few: of those that come after it
// and want the same place.
func (p *placer) placeRows(nodes []*node, from float64) float64 {
	turns := slices.Clone(nodes)
	turn := make(map[*node]uint64, len(nodes))
	for _, n := range nodes {
		turn[n] = turnOf(n.ID)
	}
	slices.SortFunc(turns, func(a, b *node) int { return cmp.Or(cmp.Compare(turn[a], turn[b]), cmp.Compare(a.ID, b.ID)) })
	var rows []*row
	for _, n := range turns {
		wish := p.width/2 + (n.wish-p.width/2)*spread
		best, at, cost := -1, 0.0, math.Inf(1)
		for i, r := range rows {
			if float64(i)*costOfRow >= cost {
				break
			}
			x, ok := r.nearest(wish, n.Width, p.width)
			if c := math.Abs(x-wish) + float64(i)*costOfRow; ok && c < cost {
				best, at, cost = i, x, c
			}
		}
		if best < 0 || float64(len(rows))*costOfRow < cost {
			rows = append(rows, &row{})
			best, at = len(rows)-1, within(wish, n.Width, p.width)
		}
		rows[best].take(at, n.Width)
		n.X, n.Y = at, from-(float64(best)+0.5)*rowPitch
	}
	return from - float64(roomFor(len(rows)))*rowPitch
}

// roomFor is how many rows there is room for if so many are needed: two more whenever there are
// too few, so that what is above them seldom moves.
func roomFor(rows int) int { return (rows + 1) / 2 * 2 }

// turnOf is a number that has nothing to do with an id but is always the same.
func turnOf(id graph.ID) uint64 {
	h := fnv.New64a()
	h.Write([]byte(id))
	return h.Sum64()
}

// within is the x nearest to one at which a node does not stick out far.
func within(x, width, room float64) float64 {
	return min(max(x, width/2-between), room+between-width/2)
}

// row is what is taken of one.
type row struct {
	taken []interval // by start
	width float64    // of all of them
}

type interval struct{ start, end float64 }

// take takes a place for a node whose middle is at x.
func (r *row) take(x, width float64) {
	i := interval{x - width/2 - between/2, x + width/2 + between/2}
	at, _ := slices.BinarySearchFunc(r.taken, i.start, func(t interval, start float64) int { return cmp.Compare(t.start, start) })
	r.taken = slices.Insert(r.taken, at, i)
	r.width += i.end - i.start
}

// nearest is the free x nearest to a wish; false if there is none.
func (r *row) nearest(wish, width, room float64) (float64, bool) {
	need := width + between
	if r.width+need > mostTaken*room && r.width > 0 {
		return 0, false
	}
	best, found := 0.0, false
	try := func(start, end float64) {
		if end-start < need-1e-9 {
			return
		}
		x := min(max(wish, start+need/2), end-need/2)
		if !found || math.Abs(x-wish) < math.Abs(best-wish) {
			best, found = x, true
		}
	}
	start := -1.5 * between
	for _, t := range r.taken {
		try(start, t.start)
		start = t.end
	}
	try(start, room+1.5*between)
	return best, found
}
