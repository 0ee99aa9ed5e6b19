package memory

import (
	"strings"

	"github.com/whoplans/whoplans/graph/store"
)

// candidates are records among which all are that a condition holds for, and
// maybe others: those in some sets and some more, which may be there twice.
type candidates struct {
	sets  []set
	ones  []uint32
	n     int  // the sum of the sizes
	apart bool // none is there twice
}

func (c *candidates) add(sets ...set) {
	for _, s := range sets {
		if n := s.len(); n > 0 {
			c.sets = append(c.sets, s)
			c.n += n
		}
	}
}

// addEntry adds the records that have a value.
func (c *candidates) addEntry(e entry) {
	if e.many != nil {
		c.add(*e.many)
		return
	}
	c.ones = append(c.ones, e.one)
	c.n++
}

// sorted reports whether the candidates are known in the order of their ids,
// each once.
func (c *candidates) sorted() bool {
	return len(c.sets) == 0 && len(c.ones) < 2 || len(c.sets) == 1 && len(c.ones) == 0
}

// narrow returns candidates for a condition on records of some kinds, fewer
// than below, if the indexes tell of any.
func (e *evaluation) narrow(w store.Where, kinds []int, below int) (c candidates, ok bool) {
	switch w := w.(type) {
	case store.All:
		for _, each := range w {
			if fewer, found := e.narrow(each, kinds, below); found {
				c, ok, below = fewer, true, fewer.n
			}
		}
		return c, ok
	case store.Any:
		for _, each := range w {
			more, found := e.narrow(each, kinds, below-c.n)
			if !found {
				return candidates{}, false
			}
			c.add(more.sets...)
			c.ones = append(c.ones, more.ones...)
			c.n += len(more.ones)
		}
	case store.IDIn:
		if len(w) >= below {
			return candidates{}, false
		}
		ords := make([]uint32, 0, len(w))
		for _, id := range w {
			if r, ord := e.lookup(id); r != nil {
				ords = append(ords, ord)
			}
		}
		c.add(setOf(e.names.sortByID(distinct(ords))))
	case store.KindIn:
		for _, k := range e.kindsNumbered(w) {
			c.add(e.kinds[k].members)
		}
	case store.Match:
		if !e.narrowMatch(&c, w, kinds, below) {
			return candidates{}, false
		}
	case store.Linked:
		if w.Quant != store.Some || !e.narrowLinked(&c, w, below) {
			return candidates{}, false
		}
	default:
		return candidates{}, false
	}
	return c, c.n < below
}

// narrowMatch adds the records that a comparison with a value, or with the
// beginning of one, leads to.
func (e *evaluation) narrowMatch(c *candidates, w store.Match, kinds []int, below int) bool {
	if w.Op == store.OpMissing || w.Op == store.OpContains {
		return false
	}
	for _, k := range kinds {
		x := e.kinds[k].key(w.Key)
		if x == nil {
			continue
		}
		for _, list := range [...]entries{x.first, x.rest} {
			if list.n > 0 && !list.narrow(c, w, below) {
				return false
			}
		}
	}
	return true
}

// narrow adds the records of the values that a comparison holds for, unless
// they get too many.
func (x entries) narrow(c *candidates, w store.Match, below int) bool {
	if w.Op == store.OpIn {
		for i, v := range w.Values {
			if i >= below {
				return false
			}
			if found, ok := x.lookup(v); ok {
				c.addEntry(found)
			}
			if c.n >= below {
				return false
			}
		}
		return true
	}
	from, value := "", w.Values[0]
	if w.Op != store.OpLess && w.Op != store.OpAtMost {
		from = value
	}
	for at := x.since(from); ; {
		found, ok := at.next()
		if !ok {
			return true
		}
		switch {
		case w.Op == store.OpPrefix && !strings.HasPrefix(found.value, value),
			w.Op == store.OpLess && found.value >= value,
			w.Op == store.OpAtMost && found.value > value:
			return true
		case w.Op == store.OpMore && found.value == value:
			continue
		}
		if c.addEntry(found); c.n >= below {
			return false
		}
	}
}

// narrowLinked adds the records from which some link leads to one that the
// inner condition holds for.
func (e *evaluation) narrowLinked(c *candidates, w store.Linked, below int) bool {
	inner, ok := e.narrow(w.Where, counts(len(e.kinds)), below)
	if !ok {
		return false
	}
	path := e.links.path(w.Hops)
	back := path.reversed()
	from := evaluation{snapshot: e.snapshot, condition: e.compile(w.Where), interrupted: e.interrupted}
	for _, ord := range from.gather(inner, nil).ords {
		if c.add(e.follow(nil, ord, &back)...); c.n >= below {
			break
		}
	}
	e.err = from.err
	return c.n < below && e.err == nil
}
