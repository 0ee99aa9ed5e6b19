package memory

import (
	"cmp"
	"encoding/binary"
	"slices"
	"strings"
)

// prefixed is a string to sort, by its number, with its first bytes. Most comparisons need
// only these.
type prefixed struct {
	prefix [2]uint64
	i      uint32
}

// sortStrings returns the numbers of n strings in the order of the strings. Equal strings
// keep their order.
func sortStrings(n int, at func(i uint32) string) []uint32 {
	list := make([]prefixed, n)
	skip := common(n, at)
	for i := range list {
		s := at(uint32(i))
		list[i] = prefixed{prefix: prefixOf(s[skip:]), i: uint32(i)}
	}
	slices.SortFunc(list, func(a, b prefixed) int {
		switch {
		case a.prefix[0] != b.prefix[0]:
			return cmp.Compare(a.prefix[0], b.prefix[0])
		case a.prefix[1] != b.prefix[1]:
			return cmp.Compare(a.prefix[1], b.prefix[1])
		}
		if c := strings.Compare(at(a.i), at(b.i)); c != 0 {
			return c
		}
		return cmp.Compare(a.i, b.i)
	})
	sorted := make([]uint32, n)
	for i := range list {
		sorted[i] = list[i].i
	}
	return sorted
}

// common returns how many bytes all strings have in common at the start.
func common(n int, at func(i uint32) string) int {
	if n == 0 {
		return 0
	}
	first := at(0)
	for i := 1; i < n && first != ""; i++ {
		s := at(uint32(i))
		if len(s) < len(first) {
			first = first[:len(s)]
		}
		for first != s[:len(first)] {
			first = first[:len(first)-1]
		}
	}
	return len(first)
}

// prefixOf returns the first bytes of a string as numbers that compare as the strings do,
// as far as these bytes tell them apart.
func prefixOf(s string) (h [2]uint64) {
	var b [16]byte
	copy(b[:], s)
	h[0] = binary.BigEndian.Uint64(b[:8])
	h[1] = binary.BigEndian.Uint64(b[8:])
	return h
}
