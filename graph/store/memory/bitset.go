package memory

import "math/bits"

// bitset is an unordered set of records with a bit for each ordinal.
type bitset []uint64

// bitset returns an empty set with room for all records.
func (s *snapshot) bitset() bitset { return make(bitset, s.records.room()/64) }

func (b bitset) has(ord uint32) bool { return b[ord/64]&(1<<(ord%64)) != 0 }

// add adds a record and reports whether it is new.
func (b bitset) add(ord uint32) bool {
	if b.has(ord) {
		return false
	}
	b[ord/64] |= 1 << (ord % 64)
	return true
}

// addEntry adds the records that have a value.
func (b bitset) addEntry(e entry) {
	if e.many == nil {
		b.add(e.one)
		return
	}
	b.addSet(*e.many)
}

func (b bitset) addSet(s set) {
	for part := range s.parts() {
		for _, ord := range part {
			b[ord/64] |= 1 << (ord % 64)
		}
	}
}

// intersect removes the records that are not in the other set. A nil set contains all
// records.
func (b bitset) intersect(other bitset) {
	for i := range other {
		b[i] &= other[i]
	}
}

func (b bitset) len() (n int) {
	for _, word := range b {
		n += bits.OnesCount64(word)
	}
	return n
}

// countEntry returns how many records with a value are in the set.
func (b bitset) countEntry(e entry) (n int) {
	if e.many == nil {
		if b.has(e.one) {
			n++
		}
		return n
	}
	for part := range e.many.parts() {
		for _, ord := range part {
			n += int(b[ord/64] >> (ord % 64) & 1)
		}
	}
	return n
}

// list returns the n records of the set, by ordinal.
func (b bitset) list(n int) []uint32 {
	list := make([]uint32, 0, n)
	for i, word := range b {
		for ; word != 0; word &= word - 1 {
			list = append(list, uint32(64*i+bits.TrailingZeros64(word)))
		}
	}
	return list
}

// bitset returns the candidates as a set.
func (c *candidates) bitset(s *snapshot) bitset {
	b := s.bitset()
	for _, ord := range c.ones {
		b.add(ord)
	}
	for _, s := range c.sets {
		b.addSet(s)
	}
	return b
}
