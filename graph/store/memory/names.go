package memory

import (
	"cmp"
	"hash/maphash"
	"slices"
	"strings"
	"sync/atomic"

	"github.com/whoplans/whoplans/graph/store"
)

// names gives ids consecutive numbers from 0, their ordinals. Snapshots use ordinals
// instead of ids, so that following a link neither hashes nor compares strings.
//
// All snapshots of a store share the same names, to which ids are only ever added: an id
// keeps its ordinal when its record is deleted. Only a snapshot knows whether there is a
// record. One goroutine at a time may add ids, while any number read.
//
// Layers over a snapshot, which anybody can make at any time, have their own names for the
// ids that they add; see [names.over].
type names struct {
	seed   maphash.Seed
	under  *names // has the ids with ordinals below own; nil if there are none
	own    uint32 // the first ordinal of these names' own ids
	slots  atomic.Pointer[[]atomic.Uint64]
	pages  atomic.Pointer[[]*namePage]
	sorted atomic.Uint32 // so many ordinals from 0 are in the order of their ids
	count  atomic.Uint32 // how many ids there are; changed only by the goroutine that adds them
}

const namePageSize = 1 << 10

type namePage [namePageSize]store.ID

// newNames returns empty names with room for a number of ids.
func newNames(room int) *names {
	n := &names{seed: maphash.MakeSeed()}
	size := fewNames
	for size < 2*room {
		size *= 2
	}
	slots := make([]atomic.Uint64, size)
	n.slots.Store(&slots)
	n.pages.Store(new([]*namePage))
	return n
}

// over returns names that start with the present ids. Ids added to one of the two are not
// visible in the other.
func (n *names) over() *names {
	count := n.count.Load()
	o := &names{seed: n.seed, under: n, own: count}
	pages := slices.Clone((*n.pages.Load())[:(count+namePageSize-1)/namePageSize])
	if rest := count % namePageSize; rest > 0 {
		last := new(namePage)
		copy(last[:rest], pages[len(pages)-1][:rest])
		pages[len(pages)-1] = last
	}
	slots := make([]atomic.Uint64, fewNames)
	o.slots.Store(&slots)
	o.pages.Store(&pages)
	o.sorted.Store(min(n.sorted.Load(), count))
	o.count.Store(count)
	return o
}

// fewNames is the initial number of slots.
const fewNames = 64

// at returns the id with an ordinal.
func (n *names) at(ord uint32) store.ID {
	return (*n.pages.Load())[ord/namePageSize][ord%namePageSize]
}

// compare compares ordinals by their ids. The ordinals with which a store was opened are
// in the order of their ids, so comparing the numbers is enough for them.
func (n *names) compare(a, b uint32) int {
	if max(a, b) < n.sorted.Load() {
		return cmp.Compare(a, b)
	}
	return strings.Compare(string(n.at(a)), string(n.at(b)))
}

// sortByID sorts distinct records by id.
func (n *names) sortByID(ords []uint32) []uint32 {
	if len(ords) == 0 {
		return nil
	}
	if slices.Max(ords) < n.sorted.Load() {
		sorted := slices.Clone(ords)
		slices.Sort(sorted)
		return sorted
	}
	sorted := sortStrings(len(ords), func(i uint32) string { return string(n.at(ords[i])) })
	for i, at := range sorted {
		sorted[i] = ords[at]
	}
	return sorted
}

// A slot of the hash table is 0 if it is free. Otherwise its upper half is the upper half of an id's
// hash, and its lower half is one more than the id's ordinal. An id is put into the first free slot
// from the one that its hash points to.

// find returns the ordinal of an id, and whether it has one.
func (n *names) find(id store.ID) (uint32, bool) {
	return n.findHashed(id, maphash.String(n.seed, string(id)))
}

func (n *names) findHashed(id store.ID, hash uint64) (uint32, bool) {
	if n.under != nil {
		if ord, ok := n.under.findHashed(id, hash); ok && ord < n.own {
			return ord, true
		}
	}
	slots := *n.slots.Load()
	mask := uint64(len(slots) - 1)
	for i := hash & mask; ; i = (i + 1) & mask {
		v := slots[i].Load()
		if v == 0 {
			return 0, false
		}
		if v>>32 == hash>>32 {
			if ord := uint32(v) - 1; n.at(ord) == id {
				return ord, true
			}
		}
	}
}

// add returns the ordinal of an id, which gets a new one if it has none.
func (n *names) add(id store.ID) uint32 {
	if ord, ok := n.find(id); ok {
		return ord
	}
	ord := n.count.Load()
	pages := *n.pages.Load()
	if int(ord) == len(pages)*namePageSize {
		more := make([]*namePage, len(pages)+1, 2*len(pages)+1)
		copy(more, pages)
		more[len(pages)] = new(namePage)
		n.pages.Store(&more)
		pages = more
	}
	pages[ord/namePageSize][ord%namePageSize] = id
	if n.sorted.Load() == ord && (ord == 0 || n.at(ord-1) < id) {
		n.sorted.Store(ord + 1)
	}
	n.count.Store(ord + 1)
	if slots := *n.slots.Load(); 2*int(ord+1-n.own) > len(slots) {
		n.grow(4 * len(slots))
	} else {
		n.put(slots, ord)
	}
	return ord
}

// grow makes a larger table of all ids. Goroutines that still read the old one find the
// ids that were there when they began.
func (n *names) grow(size int) {
	slots := make([]atomic.Uint64, size)
	for ord := n.own; ord < n.count.Load(); ord++ {
		n.put(slots, ord)
	}
	n.slots.Store(&slots)
}

func (n *names) put(slots []atomic.Uint64, ord uint32) {
	hash := maphash.String(n.seed, string(n.at(ord)))
	mask := uint64(len(slots) - 1)
	i := hash & mask
	for slots[i].Load() != 0 {
		i = (i + 1) & mask
	}
	slots[i].Store(hash>>32<<32 | uint64(ord+1))
}
