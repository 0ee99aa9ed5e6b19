package graph

import (
	"errors"
	"sync"

	"github.com/whoplans/whoplans/graph/store"
)

// cohort is the records that came from one call of the store. What is loaded
// for one of them is loaded for all, once.
type cohort struct {
	view *View
	recs []*store.Record // the members; one may be there twice

	mu    sync.Mutex
	loads map[any]*load  // by what is loaded
	links []*follows     // what links lead to; few, and found by looking at each
	lists []*relatedList // the same for related records
	text  filterText     // of the filter that was last asked with

	each     sync.Once
	distinct []ID    // of the members, each once
	place    []int32 // for each member, where its id is in distinct
}

// load is what was loaded for a cohort: made by the first to ask, while the
// others wait.
type load struct {
	once   sync.Once
	result any
	err    error
}

// errUnloaded is the error of a load that panicked for whoever began it.
var errUnloaded = errors.New("loading for the same cohort failed")

// do makes the load unless it has been made.
func (l *load) do(make func() (any, error)) {
	l.once.Do(func() {
		l.err = errUnloaded
		l.result, l.err = make()
	})
}

// cohort wraps records that came from one call; nil stays nil.
func (v *View) cohort(recs []*store.Record) []Record {
	c := &cohort{view: v, recs: make([]*store.Record, 0, len(recs))}
	out := make([]Record, len(recs))
	for start := 0; start < len(recs); {
		end := start + 1
		if recs[start] == nil {
			start = end
			continue
		}
		for end < len(recs) && recs[end] != nil && recs[end].Kind == recs[start].Kind {
			end++
		}
		at := len(c.recs)
		c.recs = append(c.recs, recs[start:end]...)
		v.graph.model.kinds[recs[start].Kind].decl.wrap(c, at, out[start:end])
		start = end
	}
	return out
}

// ids returns the ids of the members, each once. The caller must not change
// the slice.
func (c *cohort) ids() []ID {
	c.each.Do(func() {
		distinct := numberingOf(len(c.recs))
		c.place = make([]int32, len(c.recs))
		for i, r := range c.recs {
			c.place[i] = distinct.of(r.ID)
		}
		c.distinct = distinct.ids
	})
	return c.distinct
}

// loaded returns what make made for a key, making it at the first call.
func loaded[T any](c *cohort, key any, make func() (T, error)) (T, error) {
	c.mu.Lock()
	l := c.loads[key]
	if l == nil {
		if c.loads == nil {
			c.loads = map[any]*load{}
		}
		l = &load{}
		c.loads[key] = l
	}
	c.mu.Unlock()
	l.do(func() (any, error) { return make() })
	t, _ := l.result.(T)
	return t, l.err
}

// Wrap returns records of one type, which came from one call of the store, to be
// read through a view; nil stays nil.
func Wrap[T Record](v *View, recs []*store.Record) []T {
	if recs == nil {
		return nil
	}
	out := make([]T, len(recs))
	for i, r := range v.cohort(recs) {
		out[i] = r.(T)
	}
	return out
}

// LoadTogether returns what load made under a key for the cohort of a record: it
// is called once, with the ids of all members.
func LoadTogether[T any](r Record, key any, load func(v *View, ids []ID) (T, error)) (T, error) {
	c := r.asRead().cohort
	return loaded(c, key, func() (T, error) { return load(c.view, c.ids()) })
}
