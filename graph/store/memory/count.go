package memory

import (
	"cmp"
	"context"
	"maps"
	"slices"

	"github.com/whoplans/whoplans/graph/store"
)

// Count implements [store.Reader].
func (s *snapshot) Count(ctx context.Context, q store.Tally) (store.Groups, error) {
	kinds := s.kindsNumbered(q.Kinds)
	e, err := s.ask(ctx, q.Where, kinds)
	if err != nil {
		return store.Groups{}, err
	}
	var groups []store.Group
	switch {
	case len(q.By) == 0:
		groups = []store.Group{{Count: e.count(kinds)}}
	case len(q.By) == 1 && isKey(q.By[0]) && e.condition == nil:
		groups = e.countKey(kinds, q.By[0].Key, s.size(kinds), entry.len)
	default:
		groups = e.countGroups(kinds, q.By)
	}
	if e.err != nil {
		return store.Groups{}, e.err
	}
	limit := max(q.Limit, 0)
	counted := store.Groups{Groups: groups, More: len(groups) > limit}
	if counted.More {
		counted.Groups = groups[:limit:limit]
	}
	return counted, nil
}

// isKey reports whether groups are made by a key of the records themselves.
func isKey(b store.By) bool { return len(b.Path) == 0 && b.Key != "" }

// countKey counts records by the values of a key with the indexes alone. The number of
// records to count is n, and of returns how many of them have a value.
func (e *evaluation) countKey(kinds []int, key string, n int, of func(entry) int) []store.Group {
	counts := map[string]int{}
	for _, k := range kinds {
		x := e.kinds[k].key(key)
		if x == nil {
			continue
		}
		for i, list := range [...]entries{x.first, x.rest} {
			for chunk := range list.chunks {
				if !e.step() {
					return nil
				}
				for _, found := range chunk {
					if m := of(found); m > 0 {
						counts[found.value] += m
						if i == 0 {
							n -= m
						}
					}
				}
			}
		}
	}
	if n > 0 {
		counts[""] = n
	}
	values := slices.Collect(maps.Keys(counts))
	groups := make([]store.Group, len(values))
	for i, at := range sortStrings(len(values), func(i uint32) string { return values[i] }) {
		groups[i] = store.Group{Values: values[at : at+1 : at+1], Count: counts[values[at]]}
	}
	return groups
}

// countGroups counts by looking at every record for which the condition holds.
func (e *evaluation) countGroups(kinds []int, by []store.By) []store.Group {
	found := e.matching(kinds)
	if n := len(found.ords); len(by) == 1 && isKey(by[0]) && n > e.size(kinds)/8 {
		return e.countKey(kinds, by[0].Key, n, found.bitset(e.snapshot).countEntry)
	}
	c := counter{evaluation: e, dimensions: make([]dimension, len(by))}
	for i, b := range by {
		c.dimensions[i] = dimension{numbers: map[string]uint32{}, byOrd: map[uint32][]uint32{}, key: reader{key: b.Key}, prefixes: map[uint64]uint32{}}
		for _, hop := range b.Path {
			c.dimensions[i].path = append(c.dimensions[i].path, e.links.path([]store.Hop{hop}))
		}
	}
	for _, ord := range found.ords {
		for d := range c.dimensions {
			c.dimensions[d].read(e.snapshot, ord)
		}
		if c.count(0, 0); !e.step() {
			return nil
		}
	}
	return c.groups()
}

// counter counts records in groups by several dimensions. It numbers the values of each
// dimension, and the combinations of values of the first dimensions: a combination by the
// number of the one without its last value, and the number of that value. The number of a
// combination of all dimensions is that of the group.
type counter struct {
	*evaluation
	dimensions []dimension
	counts     []int    // by group
	values     []uint32 // of all groups one after another: a number for each dimension
	now        []uint32 // the numbers of the values in the combination that is being counted
}

// count counts a record in all groups that begin with a combination of values of the
// dimensions before d.
func (c *counter) count(d int, prefix uint32) {
	if d == len(c.dimensions) {
		if int(prefix) == len(c.counts) {
			c.counts = append(c.counts, 0)
			c.values = append(c.values, c.now...)
		}
		c.counts[prefix]++
		return
	}
	at := &c.dimensions[d]
	for _, n := range at.now {
		key := uint64(prefix)<<32 | uint64(n)
		number, ok := at.prefixes[key]
		if !ok {
			number = uint32(len(at.prefixes))
			at.prefixes[key] = number
		}
		c.now = append(c.now[:d], n)
		if c.count(d+1, number); !c.step() {
			return
		}
	}
}

// groups returns the groups, sorted by their values.
func (c *counter) groups() []store.Group {
	width := len(c.dimensions)
	ranks := make([][]uint32, width)
	for d := range ranks {
		values := c.dimensions[d].values
		ranks[d] = make([]uint32, len(values))
		for rank, n := range sortStrings(len(values), func(i uint32) string { return values[i] }) {
			ranks[d][n] = uint32(rank)
		}
	}
	order := counted(len(c.counts))
	slices.SortFunc(order, func(a, b uint32) int {
		for d := range width {
			x, y := ranks[d][c.values[int(a)*width+d]], ranks[d][c.values[int(b)*width+d]]
			if x != y {
				return cmp.Compare(x, y)
			}
		}
		return 0
	})
	groups := make([]store.Group, len(order))
	values := make([]string, len(c.values))
	for i, n := range order {
		own := values[i*width : (i+1)*width : (i+1)*width]
		for d := range own {
			own[d] = c.dimensions[d].values[c.values[int(n)*width+d]]
		}
		groups[i] = store.Group{Values: own, Count: c.counts[n]}
	}
	return groups
}

// dimension is one of the things by which records are counted.
type dimension struct {
	path     []path
	key      reader // reads the key of the records that the path leads to; their ids are used if it is empty
	values   []string
	numbers  map[string]uint32   // of the values
	byOrd    map[uint32][]uint32 // the numbers of the values of each record that the path leads to
	prefixes map[uint64]uint32   // numbers of combinations up to this dimension
	now      []uint32            // the numbers of the record's values
	sets     []set
	at       []uint32 // the records at the end of the part of the path that was followed
	room     []uint32
}

// read reads the values of a record.
func (d *dimension) read(s *snapshot, ord uint32) {
	d.now = d.now[:0]
	if len(d.path) == 0 {
		d.now = append(d.now, d.valuesOf(s, ord)...)
	} else {
		d.at = append(d.at[:0], ord)
		for i := range d.path {
			d.step(s, &d.path[i])
		}
		for _, to := range d.at {
			numbers, ok := d.byOrd[to]
			if !ok {
				numbers = slices.Clone(d.valuesOf(s, to))
				d.byOrd[to] = numbers
			}
			d.now = append(d.now, numbers...)
		}
		if len(d.at) > 1 {
			d.now = distinct(d.now)
		}
	}
	if len(d.now) == 0 {
		d.now = append(d.now, d.number(""))
	}
}

// step follows the path by one hop.
func (d *dimension) step(s *snapshot, p *path) {
	d.sets = d.sets[:0]
	for _, from := range d.at {
		d.sets = s.follow(d.sets, from, p)
	}
	d.at = d.at[:0]
	for _, set := range d.sets {
		for part := range set.parts() {
			d.at = append(d.at, part...)
		}
	}
	if len(d.sets) > 1 {
		d.at = distinct(d.at)
	}
}

// valuesOf returns the numbers of a record's values, in memory that the next call uses
// again.
func (d *dimension) valuesOf(s *snapshot, ord uint32) []uint32 {
	d.room = d.room[:0]
	if d.key.key == "" {
		return append(d.room, d.number(string(s.names.at(ord))))
	}
	for _, v := range d.key.values(s.records.at(ord)) {
		d.room = append(d.room, d.number(v))
	}
	return d.room
}

func (d *dimension) number(value string) uint32 {
	n, ok := d.numbers[value]
	if !ok {
		n = uint32(len(d.values))
		d.numbers[value] = n
		d.values = append(d.values, value)
	}
	return n
}
