package graph

import (
	"context"
	"fmt"
	"slices"
	"sync"
	"time"

	"github.com/whoplans/whoplans/graph/store"
)

// handle ties a record to the view that it was read through. The zero handle
// belongs to no view.
type handle struct {
	rec    *store.Record
	cohort *cohort
}

// cohort is the records that came from one call of the store. What is loaded
// for one of them is loaded for all, once.
type cohort struct {
	view *View
	recs []*store.Record

	mu    sync.Mutex
	loads map[any]*load // by what is loaded
}

// load is what was loaded for a cohort: made by whoever asks first, while the
// others wait.
type load struct {
	once   sync.Once
	result any
	err    error
}

// cohort wraps records that came from one call; nil stays nil.
func (v *View) cohort(recs []*store.Record) []Record {
	c := &cohort{view: v, loads: map[any]*load{}}
	out := make([]Record, len(recs))
	for i, r := range recs {
		if r != nil {
			out[i] = c.add(r)
		}
	}
	return out
}

// add makes a record a member and returns it wrapped. Only the maker of a
// cohort adds to it, before anybody else sees it.
func (c *cohort) add(r *store.Record) Record {
	c.recs = append(c.recs, r)
	m := c.view.graph.model
	return m.kinds[r.Kind].decl.wrap(m.decode(r), handle{r, c})
}

// ids returns the ids of the members, each once, in order.
func (c *cohort) ids() []ID {
	ids := make([]ID, len(c.recs))
	for i, r := range c.recs {
		ids[i] = r.ID
	}
	slices.Sort(ids)
	return slices.Compact(ids)
}

// loaded returns what make made for a key, making it at the first call.
func loaded[T any](c *cohort, key any, make func() (T, error)) (T, error) {
	c.mu.Lock()
	l := c.loads[key]
	if l == nil {
		l = &load{}
		c.loads[key] = l
	}
	c.mu.Unlock()
	l.once.Do(func() { l.result, l.err = make() })
	t, _ := l.result.(T)
	return t, l.err
}

// linkKey is the key of what a link leads to.
type linkKey struct{ link string }

// one returns the record that a single link of a member leads to, the zero T if
// there is none.
func one[T Record](ctx context.Context, m *Meta, link string) (T, error) {
	var id ID
	if m.rec != nil {
		if ids := m.rec.To(link); len(ids) > 0 {
			id = ids[0]
		}
	}
	return to[T](ctx, m, link, id)
}

// to returns one of the records that a link of a member leads to, the zero T if
// the id is empty.
func to[T Record](ctx context.Context, m *Meta, link string, id ID) (T, error) {
	var zero T
	if id == "" || m == nil || m.cohort == nil {
		return zero, nil
	}
	targets, err := m.cohort.targets(ctx, link)
	if err != nil {
		return zero, err
	}
	t, _ := targets[id].(T)
	return t, nil
}

// targets loads what a link leads to, for all members.
func (c *cohort) targets(ctx context.Context, link string) (map[ID]Record, error) {
	return loaded(c, linkKey{link}, func() (map[ID]Record, error) {
		var ids []ID
		for _, r := range c.recs {
			ids = append(ids, r.To(link)...)
		}
		slices.Sort(ids)
		ids = slices.Compact(ids)
		recs, err := c.view.reader.Get(ctx, ids)
		if err != nil {
			return nil, fmt.Errorf("follow %s: %w", link, err)
		}
		found := make(map[ID]Record, len(ids))
		for i, r := range c.view.cohort(recs) {
			if r != nil {
				found[ids[i]] = r
			}
		}
		return found, nil
	})
}

// stampsKey is the key of the commits that last changed the members.
type stampsKey struct{}

// Stamp is who recorded something, when and why.
type Stamp struct {
	Revision int
	Author   string
	Reason   string
	Time     time.Time
}

// Recorded returns the commit that last changed the record.
func (m *Meta) Recorded(ctx context.Context) (*Stamp, error) {
	if m.cohort == nil {
		return nil, nil
	}
	stamps, err := loaded(m.cohort, stampsKey{}, func() (map[Rev]*Stamp, error) {
		var revs []Rev
		for _, r := range m.cohort.recs {
			revs = append(revs, r.Rev)
		}
		slices.Sort(revs)
		revs = slices.Compact(revs)
		list, err := m.cohort.view.graph.store.Stamps(ctx, revs)
		if err != nil {
			return nil, fmt.Errorf("look up commits: %w", err)
		}
		byRev := make(map[Rev]*Stamp, len(list))
		for i, s := range list {
			byRev[revs[i]] = &Stamp{Revision: int(s.Rev), Author: s.Author, Reason: s.Reason, Time: s.Time}
		}
		return byRev, nil
	})
	return stamps[m.rec.Rev], err
}
