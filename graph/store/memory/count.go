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
				for _, chunk := range list.chunks {
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
	dimensions := make([]dimension, len(by))
	for i, b := range by {
		dimensions[i] = dimension{numbers: map[string]uint32{}, key: match{key: b.Key}}
		if b.Link.Name != "" {
			path := e.links.path([]store.Hop{{Link: b.Link, Reverse: b.Reverse}})
			dimensions[i].path, dimensions[i].byOrd = &path, map[uint32]uint32{}
		}
	}
	var (
		numbers = map[string]int{} // of the groups, by their values' numbers
		groups  []store.Group
		name    = make([]byte, 0, 4*len(by))
		count   func(i int)
	)
	count = func(i int) {
		if i < len(dimensions) {
			for _, n := range dimensions[i].now {
				name = binary.BigEndian.AppendUint32(name, n)
				count(i + 1)
				name = name[:len(name)-4]
				if !e.step() {
					return
				}
			}
			return
		}
		n, ok := numbers[string(name)]
		if !ok {
			n = len(groups)
			numbers[string(name)] = n
			values := make([]string, len(dimensions))
			for d := range values {
				values[d] = dimensions[d].values[binary.BigEndian.Uint32(name[4*d:])]
			}
			groups = append(groups, store.Group{Values: values})
		}
		groups[n].Count++
	}
	for _, ord := range e.matching(kinds).ords {
		for d := range dimensions {
			dimensions[d].read(e.snapshot, ord)
		}
		if count(0); !e.step() {
			return nil
		}
	}
	slices.SortFunc(groups, func(a, b store.Group) int { return slices.Compare(a.Values, b.Values) })
	return groups
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
