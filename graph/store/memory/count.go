package memory

import (
	"context"
	"encoding/binary"
	"slices"
	"strings"

	"github.com/whoplans/whoplans/graph/store"
)

// Count implements [store.Reader].
func (s *snapshot) Count(ctx context.Context, q store.Tally) (store.Groups, error) {
	e, err := s.ask(ctx, q.Where)
	if err != nil {
		return store.Groups{}, err
	}
	kinds := s.kindsNumbered(q.Kinds)
	var groups []store.Group
	switch {
	case len(q.By) == 0:
		groups = []store.Group{{Count: e.count(kinds)}}
	case len(q.By) == 1 && e.condition == nil && q.By[0].Link.Name == "":
		groups = e.countKey(kinds, q.By[0].Key)
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

// countKey counts the values of a key by the indexes alone.
func (s *snapshot) countKey(kinds []int, key string) []store.Group {
	counts := map[string]int{}
	for _, k := range kinds {
		lack := s.kinds[k].members.len()
		if x := s.kinds[k].key(key); x != nil {
			lack -= x.n
			for _, list := range [...]entries{x.first, x.rest} {
				for chunk := range list.chunks {
					for _, e := range chunk {
						counts[e.value] += e.len()
					}
				}
			}
		}
		if lack > 0 {
			counts[""] += lack
		}
	}
	groups := make([]store.Group, 0, len(counts))
	for v, n := range counts {
		groups = append(groups, store.Group{Values: []string{v}, Count: n})
	}
	slices.SortFunc(groups, func(a, b store.Group) int { return strings.Compare(a.Values[0], b.Values[0]) })
	return groups
}

// countGroups counts by looking at every record. Values are numbered on the
// way, so that a group is some numbers.
func (e *evaluation) countGroups(kinds []int, by []store.By) []store.Group {
	c := counter{evaluation: e, dimensions: make([]dimension, len(by)), numbers: map[string]int{}}
	for i, b := range by {
		c.dimensions[i] = dimension{numbers: map[string]uint32{}, key: match{key: b.Key}}
		if b.Link.Name != "" {
			path := e.links.path([]store.Hop{{Link: b.Link, Reverse: b.Reverse}})
			c.dimensions[i].path, c.dimensions[i].byOrd = &path, map[uint32]uint32{}
		}
	}
	for _, ord := range e.matching(kinds).ords {
		for d := range c.dimensions {
			c.dimensions[d].read(e.snapshot, ord)
		}
		if len(by) == 1 {
			c.countFirst()
		} else {
			c.count(0)
		}
		if !e.step() {
			return nil
		}
	}
	slices.SortFunc(c.groups, func(a, b store.Group) int { return slices.Compare(a.Values, b.Values) })
	return c.groups
}

// counter counts records in groups.
type counter struct {
	*evaluation
	dimensions []dimension
	groups     []store.Group
	numbers    map[string]int // of the groups, by their values' numbers; by one dimension a group's is its value's
	name       []byte         // of the group that is being found
}

// countFirst counts a record by the values of one dimension.
func (c *counter) countFirst() {
	d := &c.dimensions[0]
	for n := len(c.groups); n < len(d.values); n++ {
		c.groups = append(c.groups, store.Group{Values: []string{d.values[n]}})
	}
	for _, n := range d.now {
		c.groups[n].Count++
	}
}

// count counts a record in the groups of all combinations of its values, of
// which those of the dimensions before i are in the name.
func (c *counter) count(i int) {
	if i < len(c.dimensions) {
		for _, n := range c.dimensions[i].now {
			c.name = binary.BigEndian.AppendUint32(c.name, n)
			c.count(i + 1)
			c.name = c.name[:len(c.name)-4]
			if !c.step() {
				return
			}
		}
		return
	}
	n, ok := c.numbers[string(c.name)]
	if !ok {
		n = len(c.groups)
		c.numbers[string(c.name)] = n
		values := make([]string, len(c.dimensions))
		for d := range values {
			values[d] = c.dimensions[d].values[binary.BigEndian.Uint32(c.name[4*d:])]
		}
		c.groups = append(c.groups, store.Group{Values: values})
	}
	c.groups[n].Count++
}

// dimension is one of the things that are counted by.
type dimension struct {
	key     match
	path    *path // in place of the key, if not nil
	values  []string
	numbers map[string]uint32
	byOrd   map[uint32]uint32 // the numbers of the records that the path leads to
	now     []uint32          // the numbers of the record's values
	sets    []set
}

// read reads a record's values.
func (d *dimension) read(s *snapshot, ord uint32) {
	d.now = d.now[:0]
	if d.path == nil {
		for _, v := range d.key.values(s.records.at(ord)) {
			d.now = append(d.now, d.number(v))
		}
	} else {
		d.sets = s.follow(d.sets[:0], ord, d.path)
		for _, set := range d.sets {
			for part := range set.parts() {
				for _, to := range part {
					n, ok := d.byOrd[to]
					if !ok {
						n = d.number(string(s.names.at(to)))
						d.byOrd[to] = n
					}
					d.now = append(d.now, n)
				}
			}
		}
		if len(d.sets) > 1 {
			d.now = distinct(d.now)
		}
	}
	if len(d.now) == 0 {
		d.now = append(d.now, d.number(""))
	}
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
