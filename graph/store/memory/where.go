package memory

import (
	"fmt"
	"slices"

	"github.com/whoplans/whoplans/graph/store"
)

// often is how many records and conditions are looked at between two checks of the context
// and its budget.
const often = 1 << 10

// invalid says why the port does not allow a condition, or returns "" if it does.
func invalid(w store.Where) string {
	switch w := w.(type) {
	case nil, store.IDIn, store.KindIn:
		return ""
	case store.All:
		return firstInvalid(w)
	case store.Any:
		return firstInvalid(w)
	case store.Not:
		return invalid(w.Where)
	case store.Match:
		switch {
		case w.Op > store.OpMissing:
			return fmt.Sprintf("unknown comparison %d", w.Op)
		case w.Op == store.OpMissing && len(w.Values) != 0,
			w.Op != store.OpMissing && w.Op != store.OpIn && len(w.Values) != 1:
			return fmt.Sprintf("%d values to compare with", len(w.Values))
		}
		return ""
	case store.Linked:
		if w.Quant > store.AtLeast {
			return fmt.Sprintf("unknown quantifier %d", w.Quant)
		}
		return invalid(w.Where)
	default:
		return fmt.Sprintf("unknown condition %T", w)
	}
}

func firstInvalid(list []store.Where) string {
	for _, w := range list {
		if fault := invalid(w); fault != "" {
			return fault
		}
	}
	return ""
}

// evaluation is one reading of a snapshot. Whether a condition holds for a record is
// decided only here. It is used by one goroutine.
type evaluation struct {
	*snapshot
	where       store.Where
	condition   condition // the compiled condition, nil if it always holds
	interrupted func() error
	steps       int
	err         error // why the reading was interrupted; answers are wrong if it is set
}

// condition is a compiled [store.Where].
type condition interface {
	holds(e *evaluation, ord uint32, r *store.Record) bool
}

// evaluation begins a reading of records of the given kinds, or of any kind if kinds is
// nil.
func (s *snapshot) evaluation(w store.Where, kinds []int, interrupted func() error) *evaluation {
	return &evaluation{snapshot: s, where: w, condition: s.compile(w, kinds), interrupted: interrupted}
}

// step counts a look at a record or a condition, and reports whether to go on.
func (e *evaluation) step() bool {
	if e.steps++; e.steps%often == 0 && e.err == nil {
		e.err = e.interrupted()
	}
	return e.err == nil
}

// keeps reports whether the condition holds for a record.
func (e *evaluation) keeps(ord uint32, r *store.Record) bool {
	return e.step() && (e.condition == nil || e.condition.holds(e, ord, r))
}

// compile resolves a condition for records of the given kinds, or of any kind if kinds is
// nil: it replaces ids and links by numbers, and lists by sets. It returns nil if the
// condition always holds.
func (s *snapshot) compile(w store.Where, kinds []int) condition {
	switch w := w.(type) {
	case store.All:
		list := s.compileList(w, kinds)
		switch len(list) {
		case 0:
			return nil
		case 1:
			return list[0]
		}
		return allOf(list)
	case store.Any:
		list := s.compileList(w, kinds)
		if len(list) < len(w) {
			return nil // a condition in the list always holds
		}
		return anyOf(list)
	case store.Not:
		c := s.compile(w.Where, kinds)
		if c == nil {
			return anyOf(nil)
		}
		return not{c}
	case store.IDIn:
		ords := make(map[uint32]bool, len(w))
		for _, id := range w {
			if ord, ok := s.names.find(id); ok {
				ords[ord] = true
			}
		}
		if len(ords) == 1 {
			for ord := range ords {
				return idIs(ord)
			}
		}
		return idIn(ords)
	case store.KindIn:
		return kindIn(w)
	case store.Match:
		return compileMatch(w, kinds)
	case store.Linked:
		l := linked{path: s.links.path(w.Hops), quant: w.Quant, inner: s.compile(w.Where, nil)}
		if w.Quant == store.AtLeast {
			return &linkedOften{linked: l, least: w.Least}
		}
		return &l
	default:
		return nil
	}
}

// compileList compiles conditions, without those that always hold.
func (s *snapshot) compileList(list []store.Where, kinds []int) (conditions []condition) {
	for _, w := range list {
		if c := s.compile(w, kinds); c != nil {
			conditions = append(conditions, c)
		}
	}
	return conditions
}

type (
	allOf  []condition
	anyOf  []condition
	not    struct{ condition }
	idIs   uint32
	idIn   map[uint32]bool
	kindIn []store.Kind
)

func (c allOf) holds(e *evaluation, ord uint32, r *store.Record) bool {
	for _, each := range c {
		if !e.step() || !each.holds(e, ord, r) {
			return false
		}
	}
	return true
}

func (c anyOf) holds(e *evaluation, ord uint32, r *store.Record) bool {
	for _, each := range c {
		if !e.step() {
			return false
		}
		if each.holds(e, ord, r) {
			return true
		}
	}
	return false
}

func (c not) holds(e *evaluation, ord uint32, r *store.Record) bool {
	return !c.condition.holds(e, ord, r)
}

func (c idIs) holds(_ *evaluation, ord uint32, _ *store.Record) bool { return uint32(c) == ord }

func (c idIn) holds(_ *evaluation, ord uint32, _ *store.Record) bool { return c[ord] }

func (c kindIn) holds(_ *evaluation, _ uint32, r *store.Record) bool {
	return slices.Contains(c, r.Kind)
}

// linked is the condition that some, none or all records that a path leads to fulfil
// another.
type linked struct {
	path  path
	quant store.Quant
	inner condition // nil if it always holds
	known []*known  // the results of inner, by page of ordinals
}

// known holds the results of a condition for a page of ordinals, as far as it was asked.
// Many records link to the same record, so the same one is asked about often.
type known struct{ asked, holds [knownPage / 64]uint64 }

const knownPage = 256

func (c *linked) holds(e *evaluation, ord uint32, _ *store.Record) bool {
	for _, edge := range e.edges.at(ord) {
		if !c.path.has(edge.code) {
			continue
		}
		if c.inner == nil {
			// A linked record fulfils the inner condition.
			return c.quant != store.None
		}
		for list := range edge.to.parts() {
			for _, to := range list {
				if holds := c.innerHolds(e, to); holds != (c.quant == store.Every) {
					return c.quant == store.Some
				}
			}
		}
	}
	return c.quant != store.Some
}

// linkedOften is the condition that at least a number of the records that a path leads to
// fulfil another.
type linkedOften struct {
	linked
	least int
	sets  []set
}

func (c *linkedOften) holds(e *evaluation, ord uint32, _ *store.Record) bool {
	c.sets = e.follow(c.sets[:0], ord, &c.path)
	if c.inner == nil {
		return union(c.sets) >= c.least
	}
	var met map[uint32]bool // records that may be in several sets, to count each once
	if len(c.sets) > 1 {
		met = map[uint32]bool{}
	}
	found := 0
	for _, s := range c.sets {
		for part := range s.parts() {
			for _, to := range part {
				if met[to] || !c.innerHolds(e, to) {
					continue
				}
				if met != nil {
					met[to] = true
				}
				if found++; found >= c.least {
					return true
				}
			}
		}
	}
	return found >= c.least
}

func (c *linked) innerHolds(e *evaluation, ord uint32) bool {
	if !e.step() {
		return false
	}
	if id, ok := c.inner.(idIs); ok {
		return uint32(id) == ord
	}
	if c.known == nil {
		c.known = make([]*known, e.records.room()/knownPage)
	}
	k := c.known[ord/knownPage]
	if k == nil {
		k = new(known)
		c.known[ord/knownPage] = k
	}
	word, bit := ord%knownPage/64, uint64(1)<<(ord%64)
	if k.asked[word]&bit == 0 {
		k.asked[word] |= bit
		if c.inner.holds(e, ord, e.records.at(ord)) {
			k.holds[word] |= bit
		}
	}
	return k.holds[word]&bit != 0
}
