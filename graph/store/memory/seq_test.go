package memory

import (
	"cmp"
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/whoplans/whoplans/graph/store"
)

// TestSeq edits random lists and compares them with a plain slice.
func TestSeq(t *testing.T) {
	const size, values = 4, 2000 // small chunks, so that there are many groups
	d := rand.New(rand.NewPCG(1, 1))
	var (
		s    seq[int]
		want []int
	)
	for step := range 400 {
		in := map[int]bool{} // whether an op puts the value in
		for range 1 + d.IntN(200)*d.IntN(2) {
			v := d.IntN(values)
			if step%100 > 80 {
				v = d.IntN(values) / 8 * 8
			}
			in[v] = d.IntN(100) >= step%100
		}
		var ops []op[int]
		for v := range values {
			if put, ok := in[v]; ok {
				ops = append(ops, op[int]{item: v, del: !put})
			}
		}
		before, was := s, slices.Clone(want)
		s = s.edit(ops, cmp.Compare[int], size)
		for _, o := range ops {
			i, there := slices.BinarySearch(want, o.item)
			switch {
			case there && o.del:
				want = slices.Delete(want, i, i+1)
			case !there && !o.del:
				want = slices.Insert(want, i, o.item)
			}
		}
		checkSeq(t, before, was, size)
		checkSeq(t, s, want, size)
		checkSeq(t, split(want, size), want, size)
		from := d.IntN(values)
		at := s.bound(func(v int) bool { return v < from })
		i, _ := slices.BinarySearch(want, from)
		back := slices.Clone(want[:i])
		slices.Reverse(back)
		if got := rest(s.from(at, false)); !slices.Equal(got, want[i:]) {
			t.Fatalf("from %d on: %v, want %v", from, got, want[i:])
		}
		if got := rest(s.from(at, true)); !slices.Equal(got, back) {
			t.Fatalf("from %d back: %v, want %v", from, got, back)
		}
	}
}

func TestSeqShrinks(t *testing.T) {
	const size = 8
	list := make([]int, 4000)
	var ops []op[int]
	for i := range list {
		list[i] = i
		if i%20 > 0 {
			ops = append(ops, op[int]{item: i, del: true})
		}
	}
	s := split(list, size).edit(ops, cmp.Compare[int], size)
	chunks := 0
	for range s.chunks {
		chunks++
	}
	// Of two adjacent parts, at least one is more than a quarter full.
	if most := 2*s.n/(size/2) + len(s.groups); s.n != 200 || chunks > most {
		t.Errorf("%d items in %d chunks, want 200 in %d at most", s.n, chunks, most)
	}
}

func checkSeq(t *testing.T, s seq[int], want []int, size int) {
	t.Helper()
	var got []int
	chunks := 0
	for _, g := range s.groups {
		if len(g) == 0 || len(g) > groupSize {
			t.Fatalf("a group of %d chunks", len(g))
		}
		for _, chunk := range g {
			if len(chunk) == 0 || len(chunk) > size {
				t.Fatalf("a chunk of %d items", len(chunk))
			}
			got = append(got, chunk...)
			chunks++
		}
	}
	if s.n != len(want) || !slices.Equal(got, want) {
		t.Fatalf("%d items %v, want %d: %v", s.n, got, len(want), want)
	}
	back := slices.Clone(want)
	slices.Reverse(back)
	if all := rest(s.all(false)); !slices.Equal(all, want) {
		t.Fatalf("walked over %v, want %v", all, want)
	}
	if all := rest(s.all(true)); !slices.Equal(all, back) {
		t.Fatalf("walked back over %v, want %v", all, back)
	}
}

func rest(c cursor[int]) []int { return restOf(c) }

func restOf[T int | uint32](c cursor[T]) (list []T) {
	for v, ok := c.next(); ok; v, ok = c.next() {
		list = append(list, v)
	}
	if _, ok := c.next(); ok {
		list = append(list, 0) // an item after the end is wrong
	}
	return list
}

// TestSet makes a set grow and shrink at both ends and in the middle.
func TestSet(t *testing.T) {
	n := newNames(0)
	for i := range 4000 {
		n.add(store.ID(fmt.Sprintf("%04x", i*7919%4001)))
	}
	d := rand.New(rand.NewPCG(3, 3))
	var s set
	want := map[uint32]bool{}
	for step := range 120 {
		grow := step%40 < 20
		in := map[uint32]bool{}
		for range d.IntN(map[bool]int{true: 300, false: 600}[grow]) {
			in[uint32(d.IntN(2000))] = grow
		}
		var ops []op[uint32]
		for _, ord := range n.sortByID(slices.Collect(maps.Keys(in))) {
			ops = append(ops, op[uint32]{item: ord, del: !grow})
			if grow {
				want[ord] = true
			} else {
				delete(want, ord)
			}
		}
		s = s.edit(ops, n)
		list := n.sortByID(slices.Collect(maps.Keys(want)))
		from := store.ID(fmt.Sprintf("%04x", d.IntN(4001)))
		after := slices.IndexFunc(list, func(ord uint32) bool { return n.at(ord) > from })
		before := slices.IndexFunc(list, func(ord uint32) bool { return n.at(ord) >= from })
		if after < 0 {
			after = len(list)
		}
		if before < 0 {
			before = len(list)
		}
		back := slices.Clone(list[:before])
		slices.Reverse(back)
		for _, same := range []set{s, setOf(list)} {
			if got := restOf(same.walk(n, nil, false)); same.len() != len(list) || !slices.Equal(got, list) {
				t.Fatalf("step %d: %d records %v, want %v", step, same.len(), got, list)
			}
			if got := restOf(same.walk(n, &from, false)); !slices.Equal(got, list[after:]) {
				t.Fatalf("step %d: after %s: %v, want %v", step, from, got, list[after:])
			}
			if got := restOf(same.walk(n, &from, true)); !slices.Equal(got, back) {
				t.Fatalf("step %d: before %s: %v, want %v", step, from, got, back)
			}
		}
	}
}

func TestSortStrings(t *testing.T) {
	d := rand.New(rand.NewPCG(2, 2))
	for range 300 {
		list := make([]string, d.IntN(40))
		for i := range list {
			b := []byte("common"[:d.IntN(7)])
			for range d.IntN(20) {
				b = append(b, "ab\xff"[d.IntN(3)])
			}
			list[i] = string(b)
		}
		var want []uint32
		for i := range list {
			want = append(want, uint32(i))
		}
		slices.SortStableFunc(want, func(a, b uint32) int { return cmp.Compare(list[a], list[b]) })
		if got := sortStrings(len(list), func(i uint32) string { return list[i] }); !slices.Equal(got, want) {
			t.Fatalf("order of %q = %v, want %v", list, got, want)
		}
	}
}
