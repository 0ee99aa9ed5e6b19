package graph

import (
	"errors"
	"sync"

	"github.com/whoplans/whoplans/graph/store"
)

// cohort is the records that came from one call of the store. What is loaded for one of them is
// loaded once for all.
type cohort struct {
	view *View
	recs []*store.Record // the members; possibly with repetitions

	mu    sync.Mutex
	loads map[any]*load  // by what is loaded
	links []*follows     // targets of links; few, and searched linearly
	lists []*relatedList // the same for related records
	text  filterText     // the text of the last filter

	each     sync.Once
	distinct []ID    // ids of the members, each once
	place    []int32 // for each member, the index of its id in distinct
}

// load is loaded for a cohort by the first caller, while others wait.
type load struct {
	once   sync.Once
	result any
	err    error
}

// errUnloaded is the error for the others if the loading caller panicked.
var errUnloaded = errors.New("loading for the same cohort failed")

// do loads unless that has been done.
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

// ids returns the ids of the members, each once. The caller must not change the slice.
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

// loaded returns the value for a key, made at the first call.
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

// Wrap returns records from one call of the store as records of one type, read through a view;
// nil stays nil.
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

// LoadTogether returns the value that load makes, once, for all members of a record's cohort.
func LoadTogether[T any](r Record, key any, load func(v *View, ids []ID) (T, error)) (T, error) {
	c := r.asRead().cohort
	return loaded(c, key, func() (T, error) { return load(c.view, c.ids()) })
}
