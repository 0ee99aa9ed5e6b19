package memory

import (
	"strings"

	"github.com/whoplans/whoplans/graph/store"
)

// match compares the values of a key. At first it reads them from the records. Once that
// has cost as much as asking the indexes about all records, it asks the indexes instead.
type match struct {
	reader
	op    store.Op
	value string          // the value to compare with, if there is one
	among map[string]bool // the values to compare with, if there are several

	kinds    []int  // of the records that may be asked about, nil for any
	patience int    // how many more records to read before asking the indexes
	thought  bool   // patience was worked out
	known    bitset // the records with a matching value or, for OpMissing, with any value; nil before the indexes are asked
}

func compileMatch(w store.Match, kinds []int) condition {
	c := &match{reader: reader{key: w.Key}, op: w.Op, kinds: kinds, patience: 256}
	switch {
	case w.Op == store.OpMissing:
	case len(w.Values) == 1:
		c.value = w.Values[0]
	case len(w.Values) == 0:
		return anyOf(nil)
	default:
		c.among = make(map[string]bool, len(w.Values))
		for _, v := range w.Values {
			c.among[v] = true
		}
	}
	return c
}

// indexes returns the indexes of a key for the given kinds.
func (s *snapshot) indexes(kinds []int, key string) (list []entries) {
	for _, k := range kinds {
		if x := s.kinds[k].key(key); x != nil {
			list = append(list, x.first)
			if x.rest.n > 0 {
				list = append(list, x.rest)
			}
		}
	}
	return list
}

func (c *match) holds(e *evaluation, ord uint32, r *store.Record) bool {
	if c.known == nil {
		if c.patience--; c.patience >= 0 || c.think(e) {
			return c.holdsFor(r)
		}
		c.ask(e)
	}
	return c.known.has(ord) != (c.op == store.OpMissing)
}

// think works out how many records to read before asking the indexes, and reports whether
// there are any left.
func (c *match) think(e *evaluation) bool {
	if c.thought {
		return false
	}
	c.thought = true
	if c.kinds == nil {
		c.kinds = e.allKinds()
	}
	c.patience = e.size(c.kinds) / 64
	if c.op != store.OpIn && c.op != store.OpMissing {
		for _, x := range e.indexes(c.kinds, c.key) {
			c.patience += x.n / 4 // comparing a value costs a quarter of reading a record
		}
	}
	return c.patience > 0
}

// holdsFor reports whether the comparison holds, by reading the record.
func (c *match) holdsFor(r *store.Record) bool {
	values := c.values(r)
	if c.op == store.OpMissing {
		return len(values) == 0
	}
	for _, v := range values {
		if c.compares(v) {
			return true
		}
	}
	return false
}

// ask sets known from the indexes.
func (c *match) ask(e *evaluation) {
	c.known = e.bitset()
	for _, x := range e.indexes(c.kinds, c.key) {
		if c.op == store.OpIn && c.among == nil {
			if found, ok := x.lookup(c.value); ok {
				c.known.addEntry(found)
			}
			continue
		}
		for chunk := range x.chunks {
			if !e.step() {
				return
			}
			for _, found := range chunk {
				if c.op == store.OpMissing || c.compares(found.value) {
					c.known.addEntry(found)
				}
			}
		}
	}
}

// compares reports whether the comparison holds for a value.
func (c *match) compares(v string) bool {
	switch c.op {
	case store.OpIn:
		return v == c.value && c.among == nil || c.among[v]
	case store.OpPrefix:
		return strings.HasPrefix(v, c.value)
	case store.OpContains:
		return strings.Contains(v, c.value)
	case store.OpLess:
		return v < c.value
	case store.OpAtMost:
		return v <= c.value
	case store.OpMore:
		return v > c.value
	default:
		return v >= c.value
	}
}

// reader reads a key from records. Records of one kind usually have the same keys in the
// same positions, so it first looks where it last found the key.
type reader struct {
	key string
	at  int
}

func (k *reader) values(r *store.Record) []string {
	if k.at < len(r.Keys) && r.Keys[k.at].Name == k.key {
		return r.Keys[k.at].Values
	}
	for i := range r.Keys {
		if r.Keys[i].Name == k.key {
			k.at = i
			return r.Keys[i].Values
		}
	}
	return nil
}
