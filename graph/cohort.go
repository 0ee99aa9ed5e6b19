package graph

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"sync"
	"time"

	"github.com/whoplans/whoplans/graph/store"
)

// handle says how a record was read: which record of the store it is, through
// which view, and what was read along with it. A record is a handle beside the
// content, which all readers share.
type handle struct {
	rec    *store.Record
	cohort *cohort
	at     int // which of the cohort's members it is

	// Provenance says where the content comes from and when it holds. The schema
	// has it as a field of each kind.
	Provenance Provenance
}

func (h *handle) seen() *handle { return h }

// Stored is the record as the store keeps it.
func (h *handle) Stored() *store.Record { return h.rec }

// cohort is the records that came from one call of the store. What is loaded
// for one of them is loaded for all, once.
type cohort struct {
	view *View
	recs []*store.Record // the members; one may be there twice

	mu    sync.Mutex
	loads map[any]*load // by what is loaded
	links []*follows    // what links lead to; few, and found by looking at each
	lists []*lists      // the same for related records
	text  filterText    // of the filter that was last asked with

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

// numbering numbers ids from 0 in the order that they first come in.
type numbering struct {
	ids     []ID         // by number
	numbers map[ID]int32 // nil while there are few
}

// fewIDs is up to how many ids looking at each takes no longer than a map.
const fewIDs = 16

// numberingOf has room for n ids, if they are few.
func numberingOf(n int) numbering { return numbering{ids: make([]ID, 0, min(n, fewIDs))} }

func (n *numbering) of(id ID) int32 {
	if at, ok := n.find(id); ok {
		return at
	}
	at := int32(len(n.ids))
	n.ids = append(n.ids, id)
	if n.numbers == nil && len(n.ids) > fewIDs {
		n.numbers = make(map[ID]int32, 4*fewIDs)
		for i, id := range n.ids {
			n.numbers[id] = int32(i)
		}
	} else if n.numbers != nil {
		n.numbers[id] = at
	}
	return at
}

func (n *numbering) find(id ID) (at int32, ok bool) {
	if n.numbers == nil {
		at = int32(slices.Index(n.ids, id))
		return at, at >= 0
	}
	at, ok = n.numbers[id]
	return at, ok
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

// follows is what a link leads to.
type follows struct {
	link string
	load
	recs   []Record // each once
	places []int32  // for each link of each member, where in recs it leads
	start  []int32  // for each member, where its links begin in places
}

// at returns where a link of a member leads: the first of that name, the second
// and so on.
func (l *follows) at(member, which int) Record { return l.recs[l.places[int(l.start[member])+which]] }

// one returns the record that a single link of a member leads to, the zero T if
// there is none.
func one[T Record](ctx context.Context, h *handle, link string) (T, error) {
	var zero T
	if len(h.rec.To(link)) == 0 {
		return zero, nil
	}
	l := h.cohort.follow(ctx, link)
	if l.err != nil {
		return zero, l.err
	}
	t, _ := l.at(h.at, 0).(T)
	return t, nil
}

// to returns one of the records that a link of a member leads to, the zero T if
// the id is not one of theirs.
func to[T Record](ctx context.Context, h *handle, link string, id ID) (T, error) {
	var zero T
	which := slices.Index(h.rec.To(link), id)
	if which < 0 {
		return zero, nil
	}
	l := h.cohort.follow(ctx, link)
	if l.err != nil {
		return zero, l.err
	}
	t, _ := l.at(h.at, which).(T)
	return t, nil
}

// follow loads what a link leads to, for all members.
func (c *cohort) follow(ctx context.Context, link string) *follows {
	c.mu.Lock()
	var l *follows
	for _, x := range c.links {
		if x.link == link {
			l = x
		}
	}
	if l == nil {
		l = &follows{link: link}
		c.links = append(c.links, l)
	}
	c.mu.Unlock()
	l.do(func() (any, error) {
		l.start, l.places = make([]int32, len(c.recs)), make([]int32, 0, len(c.recs))
		targets := numberingOf(len(c.recs))
		for i, r := range c.recs {
			l.start[i] = int32(len(l.places))
			for _, id := range r.To(link) {
				l.places = append(l.places, targets.of(id))
			}
		}
		recs, err := c.view.door.Get(ctx, targets.ids)
		if err != nil {
			return nil, fmt.Errorf("follow %s: %w", link, err)
		}
		l.recs = c.view.cohort(recs)
		return nil, nil
	})
	return l
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

// Follow returns the record of type T that a single link of a record leads to, the
// zero T if there is none.
func Follow[T Record](ctx context.Context, r Record, link string) (T, error) {
	return one[T](ctx, r.seen(), link)
}

// FollowAll returns the records of type T that a link of some records leads to,
// each once, by slug.
func FollowAll[T, F Record](ctx context.Context, from []F, link string) ([]T, error) {
	found := map[ID]T{}
	for _, r := range from {
		h := r.seen()
		targets := h.cohort.follow(ctx, link)
		if targets.err != nil {
			return nil, targets.err
		}
		for i, id := range h.rec.To(link) {
			if t, ok := targets.at(h.at, i).(T); ok {
				found[id] = t
			}
		}
	}
	out := append([]T{}, slices.Collect(maps.Values(found))...)
	slices.SortFunc(out, func(a, b T) int { return BySlug(a, b) })
	return out, nil
}

// LoadTogether returns what load made under a key for the cohort of a record: it
// is called once, with the ids of all members.
func LoadTogether[T any](r Record, key any, load func(v *View, ids []ID) (T, error)) (T, error) {
	c := r.seen().cohort
	return loaded(c, key, func() (T, error) { return load(c.view, c.ids()) })
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
func (h *handle) Recorded(ctx context.Context) (*Stamp, error) {
	stamps, err := loaded(h.cohort, stampsKey{}, func() (map[Rev]*Stamp, error) {
		var revs []Rev
		for _, r := range h.cohort.recs {
			revs = append(revs, r.Rev)
		}
		slices.Sort(revs)
		revs = slices.Compact(revs)
		list, err := h.cohort.view.door.stamps(ctx, revs)
		if err != nil {
			return nil, fmt.Errorf("look up commits: %w", err)
		}
		byRev := make(map[Rev]*Stamp, len(list))
		for i, s := range list {
			byRev[revs[i]] = &Stamp{Revision: int(s.Rev), Author: s.Author, Reason: s.Reason, Time: s.Time}
		}
		return byRev, nil
	})
	return stamps[h.rec.Rev], err
}
