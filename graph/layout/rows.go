package layout

import (
	"cmp"
	"hash/fnv"
	"math"
	"slices"

	"github.com/whoplans/whoplans/graph"
)

// Parameters of rows.
const (
	costOfRow = 600.0 // how far a node moves sideways before it takes a row farther away
	mostTaken = 0.8   // share of a row that is used, so that displaced nodes find a place nearby
	spread    = 1.3   // factor that spreads wishes from the centre, where most of them are
)

// placeRows puts nodes in rows, upwards from y, each at the free place nearest to its wish, and
// returns where the rows end. Their order is independent of their wishes, so that one more node
// displaces few others: only later ones with the same wish.
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

// roomFor returns how many rows to reserve: two more whenever there are too few, so that what
// is above seldom moves.
func roomFor(rows int) int { return (rows + 1) / 2 * 2 }

// turnOf returns a pseudo-random number that is always the same for an id.
func turnOf(id graph.ID) uint64 {
	h := fnv.New64a()
	h.Write([]byte(id))
	return h.Sum64()
}

// within returns the x nearest to x at which a node stays within the room as far as possible.
func within(x, width, room float64) float64 {
	return min(max(x, width/2-between), room+between-width/2)
}

// row is the occupied part of a row.
type row struct {
	taken []interval // by start
	width float64    // their total width
}

type interval struct{ start, end float64 }

// take occupies a place for a node centred at x.
func (r *row) take(x, width float64) {
	i := interval{x - width/2 - between/2, x + width/2 + between/2}
	at, _ := slices.BinarySearchFunc(r.taken, i.start, func(t interval, start float64) int { return cmp.Compare(t.start, start) })
	r.taken = slices.Insert(r.taken, at, i)
	r.width += i.end - i.start
}

// nearest returns the free x nearest to a wish; false if there is none.
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
