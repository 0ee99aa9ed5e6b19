package memory

import (
	"slices"
	"strings"

	"github.com/whoplans/whoplans/graph/store"
)

// candidates are records that include all those for which a condition holds: the records
// of some sets and some single ones. A record may be there twice.
type candidates struct {
	sets  []set
	ones  []uint32
	n     int         // the sum of the sizes
	apart bool        // no record is there twice
	whole bool        // all of them are of the given kinds
	told  bool        // only rest is left of the condition
	rest  store.Where // what remains to be checked if told; nil for nothing
}

func (c *candidates) add(s set) {
	if n := s.len(); n > 0 {
		c.sets = append(c.sets, s)
		c.n += n
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

// addAll adds other candidates.
func (c *candidates) addAll(more candidates) {
	c.sets = append(c.sets, more.sets...)
	c.ones = append(c.ones, more.ones...)
	c.n += more.n
	c.whole = c.whole && more.whole
}

// parts returns the number of sets and single records.
func (c *candidates) parts() int { return len(c.sets) + len(c.ones) }

// sorted reports whether the candidates are distinct and sorted by id.
func (c *candidates) sorted() bool {
	return c.parts() < 2 || len(c.ones) == 0 && len(c.sets) == 1
}

// plan finds candidates in the indexes.
type plan struct {
	*evaluation
	kinds  []int
	effort int // how many values to look up, and how many parts of candidates, are worth it
}

// narrow returns candidates for a condition if the indexes lead to fewer than below. Of
// several conditions that must all hold it uses only the one with the fewest candidates.
func (p *plan) narrow(w store.Where, below int) (c candidates, ok bool) {
	c.told, c.whole = true, true
	switch w := w.(type) {
	case store.All:
		for i, each := range w {
			if fewer, found := p.narrow(each, below); found {
				c, ok, below = fewer, true, fewer.n
				if len(w) > 1 {
					c.rest = append(store.All{fewer.rest}, slices.Concat(w[:i], w[i+1:])...)
				}
			}
		}
		return c, ok
	case store.Any:
		for _, each := range w {
			more, found := p.narrow(each, below-c.n)
			if !found {
				return candidates{}, false
			}
			if c.addAll(more); more.rest != nil {
				c.rest = w
			}
		}
	case store.IDIn:
		if len(w) >= below || len(w) > p.effort {
			return candidates{}, false
		}
		ords := make([]uint32, 0, len(w))
		for _, id := range w {
			if r, ord := p.lookup(id); r != nil {
				ords = append(ords, ord)
			}
		}
		c.add(setOf(p.names.sortByID(distinct(ords))))
		c.whole = false
	case store.KindIn:
		for _, k := range p.kindsNumbered(w) {
			if slices.Contains(p.kinds, k) {
				c.add(p.snapshot.kinds[k].members)
			}
		}
	case store.Match:
		ok = p.match(&c, w, below)
		return c, ok
	case store.Linked:
		counted := w.Quant == store.AtLeast && w.Least > 0
		if w.Quant != store.Some && !counted || !p.linked(&c, w, below) {
			return candidates{}, false
		}
		if counted {
			c.rest = w
		}
	default:
		return candidates{}, false
	}
	return c, c.n < below
}

// match adds the records with values that match, if w compares with a value or with the
// beginning of one.
func (p *plan) match(c *candidates, w store.Match, below int) bool {
	if w.Op == store.OpMissing || w.Op == store.OpContains {
		return false
	}
	for _, u := range p.unique {
		if u.name == w.Key && w.Op == store.OpIn {
			c.whole = false // the index contains all kinds
			return u.values.narrow(c, w, below, p.effort)
		}
	}
	for _, k := range p.kinds {
		x := p.snapshot.kinds[k].key(w.Key)
		if x == nil {
			continue
		}
		for _, list := range [...]entries{x.first, x.rest} {
			if list.n > 0 && !list.narrow(c, w, below, p.effort) {
				return false
			}
		}
	}
	return c.n < below
}

// narrow adds the records of the values for which a comparison holds, unless there are too
// many.
func (x entries) narrow(c *candidates, w store.Match, below, effort int) bool {
	if w.Op == store.OpIn {
		if len(w.Values) > effort {
			return false
		}
		for _, v := range w.Values {
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
		switch {
		case !ok,
			w.Op == store.OpPrefix && !strings.HasPrefix(found.value, value),
			w.Op == store.OpLess && found.value >= value,
			w.Op == store.OpAtMost && found.value > value:
			return true
		case w.Op == store.OpMore && found.value == value:
			continue
		}
		if c.addEntry(found); c.n >= below || c.parts() > effort {
			return false
		}
	}
}

// linked adds the records with a link to a record for which the inner condition holds.
func (p *plan) linked(c *candidates, w store.Linked, below int) bool {
	from := plan{
		evaluation: &evaluation{snapshot: p.snapshot, condition: p.compile(w.Where, nil), interrupted: p.interrupted},
		kinds:      p.allKinds(), effort: p.effort,
	}
	inner, ok := from.narrow(w.Where, p.effort)
	if !ok {
		return false
	}
	path := p.links.path(w.Hops)
	back := path.reversed()
	for _, ord := range from.gather(inner, nil).ords {
		for _, e := range p.edges.at(ord) {
			if !back.has(e.code) {
				continue
			}
			if e.code&1 == 0 {
				c.whole = false // a link may lead to records of any kind
			} else if !slices.Contains(p.kinds, p.numbers[p.links.links[e.code/2].Of]) {
				continue
			}
			c.add(e.to)
		}
		if c.n >= below || c.parts() > p.effort {
			break
		}
	}
	if from.err != nil {
		p.err = from.err
	}
	return c.n < below && c.parts() <= p.effort && p.err == nil
}
