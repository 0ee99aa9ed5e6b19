package memory

import (
	"slices"
	"sort"
)

// seq is an immutable sorted list. It consists of groups of chunks, which versions share:
// a change copies the chunk and the group that it falls into, and the list of groups. The
// zero seq is empty.
type seq[T any] struct {
	n      int
	groups []group[T] // none is empty
}

type group[T any] [][]T // none is empty

// groupSize is how many chunks a group has at most.
const groupSize = 64

func (g group[T]) last() T {
	chunk := g[len(g)-1]
	return chunk[len(chunk)-1]
}

// op puts an item into a list, replacing an equal one, or removes it.
type op[T any] struct {
	item T
	del  bool
}

// split returns a list as a seq that shares its memory. Chunks and groups are not quite
// full, so that the next items put in do not all split one.
func split[T any](list []T, size int) seq[T] {
	s := seq[T]{n: len(list)}
	var chunks group[T]
	for chunk := range slices.Chunk(list, size-size/8) {
		chunks = append(chunks, chunk)
	}
	s.groups = slices.Collect(slices.Chunk(chunks, groupSize-groupSize/8))
	return s
}

// edit returns the list after ops, which must be sorted and affect different items. Chunks
// get at most size items.
func (s seq[T]) edit(ops []op[T], compare func(a, b T) int, size int) seq[T] {
	if len(ops) == 0 {
		return s
	}
	next := seq[T]{n: s.n}
	next.groups = editParts(s.groups, ops, compare,
		func(g group[T]) T { return g.last() },
		func(parts []group[T], g group[T], ops []op[T]) []group[T] {
			chunks := editParts(g, ops, compare,
				func(chunk []T) T { return chunk[len(chunk)-1] },
				func(parts [][]T, chunk []T, ops []op[T]) [][]T {
					merged := merge(chunk, ops, compare)
					next.n += len(merged) - len(chunk)
					return addPart(parts, merged, size)
				})
			return addPart(parts, chunks, groupSize)
		})
	return next
}

// editParts edits a list of parts. Parts without ops stay as they are; edit appends what
// each other part becomes.
func editParts[T, P any](list []P, ops []op[T], compare func(a, b T) int, last func(P) T, edit func([]P, P, []op[T]) []P) []P {
	next := make([]P, 0, len(list)+1)
	for len(ops) > 0 {
		i := sort.Search(len(list), func(i int) bool { return compare(last(list[i]), ops[0].item) >= 0 })
		i = min(i, len(list)-1) // items beyond the last part go into it
		if i < 0 {
			var none P
			return edit(next, none, ops)
		}
		take := len(ops)
		if i < len(list)-1 {
			end := last(list[i])
			take = sort.Search(len(ops), func(i int) bool { return compare(ops[i].item, end) > 0 })
		}
		next = edit(append(next, list[:i]...), list[i], ops[:take])
		list, ops = list[i+1:], ops[take:]
	}
	return append(next, list...)
}

// addPart appends a part. It splits a part that is too large, and joins it with the last
// one if both are small, so that nearly empty parts do not accumulate.
func addPart[P ~[]E, E any](list []P, part P, size int) []P {
	if n := len(list); n > 0 && len(part)+len(list[n-1]) <= size/2 {
		list[n-1] = slices.Concat(list[n-1], part)
		return list
	}
	for pieces := (len(part) + size - 1) / size; pieces > 0; pieces-- {
		n := len(part) / pieces
		list = append(list, part[:n:n])
		part = part[n:]
	}
	return list
}

// merge returns a list after ops, without changing it.
func merge[T any](list []T, ops []op[T], compare func(a, b T) int) []T {
	merged := make([]T, 0, len(list)+len(ops))
	for _, o := range ops {
		i := sort.Search(len(list), func(i int) bool { return compare(list[i], o.item) >= 0 })
		merged = append(merged, list[:i]...)
		if i < len(list) && compare(list[i], o.item) == 0 {
			i++
		}
		if !o.del {
			merged = append(merged, o.item)
		}
		list = list[i:]
	}
	return append(merged, list...)
}

// place is the position of an item in a list. The end of the list is in no group.
type place struct{ group, chunk, item int }

// bound returns the place of the first item for which before is false. It must be true for
// all items up to there and false for the rest.
func (s seq[T]) bound(before func(T) bool) (at place) {
	at.group = sort.Search(len(s.groups), func(i int) bool { return !before(s.groups[i].last()) })
	if at.group == len(s.groups) {
		return at
	}
	g := s.groups[at.group]
	at.chunk = sort.Search(len(g), func(i int) bool { return !before(g[i][len(g[i])-1]) })
	chunk := g[at.chunk]
	at.item = sort.Search(len(chunk), func(i int) bool { return !before(chunk[i]) })
	return at
}

// chunks yields the chunks in order.
func (s seq[T]) chunks(yield func([]T) bool) {
	for _, g := range s.groups {
		for _, chunk := range g {
			if !yield(chunk) {
				return
			}
		}
	}
}

// cursor walks over a list, forwards or backwards. The zero cursor is at the end of an
// empty list.
type cursor[T any] struct {
	list   []T // the present chunk
	item   int // the index in list of the next item
	group  group[T]
	chunk  int // the index of list in group
	groups []group[T]
	at     int // the index of group in groups
	back   bool
}

// all returns a cursor over the whole list.
func (s seq[T]) all(back bool) cursor[T] {
	if back {
		return s.from(place{group: len(s.groups)}, true)
	}
	return s.from(place{}, false)
}

// from returns a cursor from a place: forwards it begins with the item there, backwards
// with the one before.
func (s seq[T]) from(at place, back bool) cursor[T] {
	c := cursor[T]{item: at.item, chunk: at.chunk, groups: s.groups, at: at.group, back: back}
	if at.group < len(s.groups) {
		c.group = s.groups[at.group]
		c.list = c.group[at.chunk]
	}
	if back {
		c.item--
	}
	return c
}

// next returns the next item, and whether there is one.
func (c *cursor[T]) next() (item T, ok bool) {
	if c.item < 0 || c.item >= len(c.list) {
		if !c.turn() {
			return item, false
		}
	}
	item = c.list[c.item]
	if c.back {
		c.item--
	} else {
		c.item++
	}
	return item, true
}

// turn goes to the next chunk, and reports whether there is one.
func (c *cursor[T]) turn() bool {
	step := 1
	if c.back {
		step = -1
	}
	c.chunk += step
	if c.chunk < 0 || c.chunk >= len(c.group) {
		c.at += step
		if c.at < 0 || c.at >= len(c.groups) {
			c.list, c.group = nil, nil
			return false
		}
		c.group = c.groups[c.at]
		c.chunk = 0
		if c.back {
			c.chunk = len(c.group) - 1
		}
	}
	c.list = c.group[c.chunk]
	c.item = 0
	if c.back {
		c.item = len(c.list) - 1
	}
	return true
}
