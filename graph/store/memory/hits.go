package memory

import (
	"slices"

	"github.com/whoplans/whoplans/graph/store"
)

// hits are records, each once.
type hits struct {
	ords []uint32
	byID bool // they are sorted by id
}

// bitset returns the hits as a set.
func (h hits) bitset(s *snapshot) bitset {
	b := s.bitset()
	for _, ord := range h.ords {
		b.add(ord)
	}
	return b
}

// distinct sorts ordinals as numbers and removes duplicates.
func distinct(ords []uint32) []uint32 {
	slices.Sort(ords)
	return slices.Compact(ords)
}

// gather returns the candidates of the given kinds, or of any kind if kinds is nil, for
// which the condition holds.
func (e *evaluation) gather(c candidates, kinds []int) hits {
	if c.n == 0 {
		return hits{byID: true}
	}
	found := hits{ords: make([]uint32, 0, min(c.n, often)), byID: c.sorted()}
	of, holds := e.ofKinds(kinds), e.condition
	if c.whole {
		of = nil
	}
	if c.told {
		holds = e.compile(c.rest, kinds)
	}
	sets, met := c.sets, bitset(nil)
	switch {
	case found.byID || c.apart:
	case c.n < e.all.len()/64:
		all := slices.Clone(c.ones)
		for _, s := range sets {
			for part := range s.parts() {
				all = append(all, part...)
			}
		}
		sets, c.ones = nil, distinct(all)
	default:
		met = e.bitset()
	}
	take := func(part []uint32) bool {
		for _, ord := range part {
			if !e.step() {
				return false
			}
			if met != nil && !met.add(ord) {
				continue
			}
			if of != nil || holds != nil {
				r := e.records.at(ord)
				if of != nil && !of.holds(e, ord, r) || holds != nil && !holds.holds(e, ord, r) {
					continue
				}
			}
			found.ords = append(found.ords, ord)
		}
		return true
	}
	take(c.ones)
	for _, s := range sets {
		for part := range s.parts() {
			if !take(part) {
				return hits{}
			}
		}
	}
	return found
}

// ofKinds returns a condition that holds for records of the given kinds, or nil if it
// holds for all records.
func (s *snapshot) ofKinds(kinds []int) condition {
	if kinds == nil || len(kinds) == len(s.kinds) {
		return nil
	}
	c := make(kindIn, len(kinds))
	for i, k := range kinds {
		c[i] = s.kinds[k].kind
	}
	return c
}

// matching returns the records of the given kinds for which the condition holds.
func (e *evaluation) matching(kinds []int) hits {
	size := e.size(kinds)
	p := plan{e, kinds, size}
	c, ok := p.narrow(e.where, size)
	if !ok {
		c = candidates{apart: true, whole: true}
		for _, k := range kinds {
			c.add(e.kinds[k].members)
		}
	}
	return e.gather(c, kinds)
}

// count returns how many records of the given kinds the condition holds for.
func (e *evaluation) count(kinds []int) int {
	if e.condition == nil {
		return e.size(kinds)
	}
	return len(e.matching(kinds).ords)
}

// fetch returns the records with the given ordinals.
func (s *snapshot) fetch(ords []uint32) []*store.Record {
	records := make([]*store.Record, len(ords))
	for i, ord := range ords {
		records[i] = s.records.at(ord)
	}
	return records
}
