package memory

import "sort"

// seq is an immutable list in some order, in chunks that the versions share:
// a change costs a copy of the chunks that it falls into and of the list of
// chunks. The zero seq is empty.
type seq[T any] struct {
	n      int
	chunks [][]T // none is empty
}

// op puts an item into a list, in place of one that is equal in the order of
// the list, or takes that out.
type op[T any] struct {
	item T
	del  bool
}

// split returns a list as a seq, which shares its memory. The chunks are not
// quite full, so that not every item put in later splits one.
func split[T any](list []T, size int) seq[T] {
	s := seq[T]{n: len(list), chunks: make([][]T, 0, len(list)/(size-size/8)+1)}
	for len(list) > 0 {
		n := min(len(list), size-size/8)
		s.chunks = append(s.chunks, list[:n:n])
		list = list[n:]
	}
	return s
}

// edit returns the list after ops, which are in the order of the list, at most
// one for each item. Chunks have at most size items.
func (s seq[T]) edit(ops []op[T], compare func(a, b T) int, size int) seq[T] {
	if len(ops) == 0 {
		return s
	}
	next := seq[T]{n: s.n, chunks: make([][]T, 0, len(s.chunks)+len(ops)/size+2)}
	done := 0 // chunks of s
	for len(ops) > 0 {
		c := done + sort.Search(len(s.chunks)-done, func(i int) bool {
			chunk := s.chunks[done+i]
			return compare(chunk[len(chunk)-1], ops[0].item) >= 0
		})
		c = min(c, len(s.chunks)-1) // what is beyond the last chunk goes into it
		var chunk []T
		take := len(ops)
		if c >= 0 {
			next.chunks = append(next.chunks, s.chunks[done:c]...)
			chunk = s.chunks[c]
		}
		if c < len(s.chunks)-1 {
			last := chunk[len(chunk)-1]
			take = sort.Search(len(ops), func(i int) bool { return compare(ops[i].item, last) > 0 })
		}
		merged := merge(chunk, ops[:take], compare)
		next.n += len(merged) - len(chunk)
		next.add(merged, size)
		ops, done = ops[take:], c+1
	}
	next.chunks = append(next.chunks, s.chunks[done:]...)
	return next
}

// add appends a chunk: in parts if it is too large, to the last one if both
// are small, so that chunks that lost most of their items do not pile up.
func (s *seq[T]) add(chunk []T, size int) {
	if n := len(s.chunks); n > 0 && len(chunk)+len(s.chunks[n-1]) <= size/2 {
		last := s.chunks[n-1]
		s.chunks[n-1] = append(last[:len(last):len(last)], chunk...)
		return
	}
	for parts := (len(chunk) + size - 1) / size; parts > 0; parts-- {
		n := len(chunk) / parts
		s.chunks = append(s.chunks, chunk[:n:n])
		chunk = chunk[n:]
	}
}

// merge returns a list after ops; the list itself stays.
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

// bound returns the place of the first item that is not before something:
// before holds for the items up to there and for none from there.
func (s seq[T]) bound(before func(T) bool) (chunk, item int) {
	chunk = sort.Search(len(s.chunks), func(c int) bool { return !before(s.chunks[c][len(s.chunks[c])-1]) })
	if chunk < len(s.chunks) {
		item = sort.Search(len(s.chunks[chunk]), func(i int) bool { return !before(s.chunks[chunk][i]) })
	}
	return chunk, item
}

// cursor walks over a list, forwards or backwards. The zero cursor is at the
// end of an empty one.
type cursor[T any] struct {
	list   []T // the chunk that it is in
	i      int // of the next item there
	chunks [][]T
	c      int // of the chunk, in chunks
	back   bool
}

// all walks over the whole list.
func (s seq[T]) all(back bool) cursor[T] {
	if back {
		return s.from(len(s.chunks), 0, true)
	}
	return s.from(0, 0, false)
}

// from walks from a place as bound returns it: forwards with the item there,
// backwards with the one before.
func (s seq[T]) from(chunk, item int, back bool) cursor[T] {
	c := cursor[T]{i: item, chunks: s.chunks, c: chunk, back: back}
	if chunk < len(s.chunks) {
		c.list = s.chunks[chunk]
	}
	if back {
		c.i--
	}
	return c
}

// next returns the next item, if there is one.
func (c *cursor[T]) next() (item T, ok bool) {
	if c.back {
		for c.i < 0 {
			if c.c--; c.c < 0 {
				return item, false
			}
			c.list = c.chunks[c.c]
			c.i = len(c.list) - 1
		}
		item = c.list[c.i]
		c.i--
		return item, true
	}
	for c.i >= len(c.list) {
		if c.c++; c.c >= len(c.chunks) {
			return item, false
		}
		c.list = c.chunks[c.c]
		c.i = 0
	}
	item = c.list[c.i]
	c.i++
	return item, true
}
