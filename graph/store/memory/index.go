package memory

import "strings"

// entry is a value and the records that have it: one if many is nil, and otherwise many.
type entry struct {
	value string
	one   uint32
	many  *set
}

func compareEntries(a, b entry) int { return strings.Compare(a.value, b.value) }

// entryChunk is how many entries a chunk of an index has at most.
const entryChunk = 64

func entryOf(value string, records set) entry {
	if records.len() == 1 && records.big == nil {
		return entry{value: value, one: records.flat[0]}
	}
	return entry{value: value, many: &records}
}

func (e entry) len() int {
	if e.many == nil {
		return 1
	}
	return e.many.len()
}

// set returns the records that have the value. If there is only one, the set is made anew
// each time.
func (e entry) set() set {
	if e.many == nil {
		return set{flat: []uint32{e.one}}
	}
	return *e.many
}

// entries is an index: sorted values, each with its records.
type entries struct{ seq[entry] }

// lookup returns the entry of a value and whether there is one.
func (x entries) lookup(value string) (entry, bool) {
	at := x.bound(func(e entry) bool { return e.value < value })
	if at.group < len(x.groups) {
		if e := x.groups[at.group][at.chunk][at.item]; e.value == value {
			return e, true
		}
	}
	return entry{}, false
}

// since returns a cursor over the entries from a value on.
func (x entries) since(value string) cursor[entry] {
	return x.from(x.bound(func(e entry) bool { return e.value < value }), false)
}

// move adds a record under a value or removes it from there.
type move struct {
	value string
	ord   uint32
	del   bool
}

// edit returns the index after moves. Moves under one value must be sorted by the ids of
// the records.
func (x entries) edit(moves []move, names *names) entries {
	if len(moves) == 0 {
		return x
	}
	var ops []op[entry]
	byValue := sortStrings(len(moves), func(i uint32) string { return moves[i].value })
	for len(byValue) > 0 {
		value := moves[byValue[0]].value
		var within []op[uint32]
		for len(byValue) > 0 && moves[byValue[0]].value == value {
			m := moves[byValue[0]]
			within = append(within, op[uint32]{item: m.ord, del: m.del})
			byValue = byValue[1:]
		}
		var records set
		if old, ok := x.lookup(value); ok {
			value, records = old.value, old.set()
		}
		records = records.edit(within, names)
		ops = append(ops, op[entry]{item: entryOf(value, records), del: records.len() == 0})
	}
	return entries{x.seq.edit(ops, compareEntries, entryChunk)}
}

// keyIndex finds the records of a kind by the values of a key. It does not contain records
// without the key.
type keyIndex struct {
	name  string
	n     int     // how many records have the key
	first entries // records by their first value, by which lists are sorted
	rest  entries // records by their other values
}
