package memory

import (
	"slices"
	"sort"

	"github.com/whoplans/whoplans/graph/store"
)

// walk yields the records of several kinds in an order, from the indexes. Its cost depends
// only on how much of it is read.
type walk struct {
	*order
	heads []ahead // the next record of each run that is not at its end, in order
}

// ahead is the next record of a run.
type ahead struct {
	spot
	run *run
}

// run yields the records of one kind: first those with a value, value by value, and then
// those without. In descending order it reads the values backwards.
type run struct {
	*order
	members set
	index   *keyIndex      // nil if none has a value
	entries cursor[entry]  // the next values
	ords    cursor[uint32] // the next records with the present value
	value   string
	missing bool // ords contains all records of the kind, of which those with a value must be left out
}

// walk returns a walk over the records of the given kinds, from a position or from the
// start.
func (o *order) walk(kinds []int, from *store.Position) *walk {
	w := &walk{order: o}
	for _, k := range kinds {
		w.add(&run{order: o, members: o.kinds[k].members, index: o.kinds[k].key(o.Key)}, from)
	}
	slices.SortFunc(w.heads, func(a, b ahead) int { return o.compare(a.spot, b.spot) })
	return w
}

// walkAll returns a walk over the records of all kinds, sorted by id.
func (o *order) walkAll(from *store.Position) *walk {
	w := &walk{order: o}
	w.add(&run{order: o, members: o.all}, from)
	return w
}

func (w *walk) add(r *run, from *store.Position) {
	r.begin(from)
	if at, ok := r.next(); ok {
		w.heads = append(w.heads, ahead{at, r})
	}
}

// next returns the next record, if there is one.
func (w *walk) next() (spot, bool) {
	if len(w.heads) == 0 {
		return spot{}, false
	}
	first := w.heads[0]
	at, ok := first.run.next()
	if !ok {
		w.heads = w.heads[1:]
		return first.spot, true
	}
	n := 0
	if len(w.heads) > 1 {
		rest := w.heads[1:]
		n = sort.Search(len(rest), func(i int) bool { return w.compare(rest[i].spot, at) > 0 })
		copy(w.heads, rest[:n])
	}
	w.heads[n] = ahead{at, first.run}
	return first.spot, true
}

// begin goes to the first record after a position.
func (r *run) begin(from *store.Position) {
	var id *store.ID
	if from != nil {
		id = &from.ID
	}
	down := r.Desc != r.back
	switch {
	case r.Key == "":
		r.ords = r.members.walk(r.names, id, r.back)
		return
	case from == nil && !r.back, from != nil && !from.Missing:
		// Begin at the first value.
	default:
		r.lack(id)
	}
	switch {
	case r.index == nil:
	case from == nil || from.Missing:
		r.entries = r.index.first.all(down)
	default:
		x := r.index.first
		at := x.bound(func(e entry) bool { return e.value < from.Value })
		if e, ok := x.lookup(from.Value); ok {
			r.value, r.ords = e.value, e.set().walk(r.names, id, r.back)
			if !down {
				at.item++
			}
		}
		r.entries = x.from(at, down)
	}
}

// lack goes to the records without a value: all of them, or those after an id.
func (r *run) lack(id *store.ID) {
	r.missing = true
	r.ords = cursor[uint32]{}
	if r.index == nil || r.index.n < r.members.len() {
		r.ords = r.members.walk(r.names, id, r.back)
	}
}

// next returns the next record, if there is one.
func (r *run) next() (spot, bool) {
	for {
		for ord, ok := r.ords.next(); ok; ord, ok = r.ords.next() {
			switch {
			case !r.missing:
				return spot{value: r.value, ord: ord}, true
			case r.index == nil || len(r.key.values(r.records.at(ord))) == 0:
				return spot{missing: true, ord: ord}, true
			}
		}
		if r.Key == "" || r.missing && !r.back {
			return spot{}, false
		}
		r.missing = false
		switch e, ok := r.entries.next(); {
		case ok && e.many == nil:
			return spot{value: e.value, ord: e.one}, true
		case ok:
			r.value, r.ords = e.value, e.many.walk(r.names, nil, r.back)
		case r.back:
			return spot{}, false
		default:
			r.lack(nil)
		}
	}
}
