package memory

import (
	"iter"
	"sort"

	"github.com/whoplans/whoplans/graph/store"
)

// set is an immutable set of records, sorted by id. A small one is a slice, a larger one a
// [seq]. The zero set is empty.
type set struct {
	flat []uint32
	big  *seq[uint32] // used instead of flat if it is not nil
}

// setChunk is how many records a chunk of a large set has at most. A small set with more
// records becomes large, and a large one with at most half as many becomes small.
const setChunk = 512

// setOf returns the set of records in a list, which must be sorted by id. It shares the
// list's memory.
func setOf(list []uint32) set {
	if len(list) <= setChunk {
		return set{flat: list[:len(list):len(list)]}
	}
	big := split(list, setChunk)
	return set{big: &big}
}

func (s set) len() int {
	if s.big != nil {
		return s.big.n
	}
	return len(s.flat)
}

// edit returns the set after ops, which must be sorted by id.
func (s set) edit(ops []op[uint32], names *names) set {
	if s.big == nil {
		list := merge(s.flat, ops, names.compare)
		if len(list) <= setChunk {
			return set{flat: list}
		}
		big := split(list, setChunk)
		return set{big: &big}
	}
	big := s.big.edit(ops, names.compare, setChunk)
	if big.n > setChunk/2 {
		return set{big: &big}
	}
	flat := make([]uint32, 0, big.n)
	for chunk := range big.chunks {
		flat = append(flat, chunk...)
	}
	return set{flat: flat}
}

// parts yields the records in several lists.
func (s set) parts() iter.Seq[[]uint32] {
	return func(yield func([]uint32) bool) {
		if s.big == nil {
			yield(s.flat)
			return
		}
		s.big.chunks(yield)
	}
}

// walk returns a cursor over the records after an id or, backwards, before it. If from is
// nil, it begins at the start or, backwards, at the end.
func (s set) walk(names *names, from *store.ID, back bool) cursor[uint32] {
	if from == nil {
		if s.big != nil {
			return s.big.all(back)
		}
		c := cursor[uint32]{list: s.flat, back: back}
		if back {
			c.item = len(s.flat) - 1
		}
		return c
	}
	before := func(ord uint32) bool {
		if id := names.at(ord); back {
			return id < *from
		} else {
			return id <= *from
		}
	}
	if s.big != nil {
		return s.big.from(s.big.bound(before), back)
	}
	c := cursor[uint32]{list: s.flat, back: back}
	c.item = sort.Search(len(s.flat), func(i int) bool { return !before(s.flat[i]) })
	if back {
		c.item--
	}
	return c
}
