package graph

import (
	"context"
	"encoding/json"
	"reflect"
	"slices"
	"sync"

	"github.com/whoplans/whoplans/graph/store"
)

// Wanted is a relation that will be asked of records: a link, a list of links, or the reverse
// of one.
type Wanted struct {
	Of    Kind     // the records
	Name  string   // the relation
	Args  ListArgs // for a list
	Total bool     // the total will be needed, too
	Then  []Wanted // what will be asked of its targets
}

// Bounds of what is asked for ahead: how many pages there are of a record, counting
// those of what they lead to, and how many records there may be on a level. What
// goes beyond is asked for when it is needed.
const (
	mostBranches = 12
	mostAhead    = 2000
)

// wantedKey is the context key of what is wanted.
type wantedKey struct{}

// Wanting announces what will be asked of the records that are read next. Stores behind a
// network are asked for everything at once; the answer is the same.
func Wanting(ctx context.Context, wanted []Wanted) context.Context {
	return context.WithValue(ctx, wantedKey{}, wanted)
}

// Grows reports whether announcing what is wanted is of any use.
func (v *View) Grows() bool { return v.door.grows() }

// grow reads records together with what will be asked of them, and keeps that for later reads.
func (v *View) grow(ctx context.Context, q store.Query) error {
	wanted, _ := ctx.Value(wantedKey{}).([]Wanted)
	if len(wanted) == 0 || len(q.Kinds) == 0 || len(q.Sort.Hops) > 0 || !v.door.grows() {
		return nil
	}
	v.conditions.keep()
	room := mostBranches
	t := store.Tree{Query: q, Then: v.branches(ctx, wanted, q.Limit, &room)}
	if len(t.Then) == 0 {
		return nil
	}
	return v.door.grow(ctx, t)
}

// branches returns the questions that follow, each once, for a number of records. What cannot
// be asked ahead is left for later.
func (v *View) branches(ctx context.Context, wanted []Wanted, records int, room *int) []store.Branch {
	var list []store.Branch
	var then [][]Wanted // of each branch: types that share a relation may want different things of its targets
	for _, w := range wanted {
		asked, ok := v.asked(ctx, w)
		if !ok {
			continue
		}
		i := slices.IndexFunc(list, func(b store.Branch) bool { return reflect.DeepEqual(b.NeighboursOf, asked) })
		if i < 0 {
			if records*max(asked.Limit, 1) > mostAhead || *room <= 0 {
				continue
			}
			*room--
			i, list, then = len(list), append(list, store.Branch{NeighboursOf: asked}), append(then, nil)
		}
		then[i] = append(then[i], w.Then...)
		if w.Total && *room > 0 {
			*room--
			asked.Paging = store.Paging{Total: true}
			list, then = append(list, store.Branch{NeighboursOf: asked}), append(then, nil)
		}
	}
	for i, wanted := range then {
		list[i].Then = v.branches(ctx, wanted, records*max(list[i].Limit, 1), room)
	}
	return list
}

// asked returns the store's question for following a relation.
func (v *View) asked(ctx context.Context, w Wanted) (q store.NeighboursOf, ok bool) {
	k := v.graph.model.kinds[w.Of]
	if k == nil {
		return q, false
	}
	target := ""
	switch f, r := k.fields[w.Name], k.reverses[w.Name]; {
	case r != nil:
		q.Hops, target = r.Hops(), r.Target
	case f == nil || f.Type != LinkField:
		return q, false
	case f.List:
		q.Hops, target = []store.Hop{{Link: store.Link{Of: k.Kind, Name: f.Name}}}, f.Target
	default: // targets are looked up by id, whatever the source's kind
		q.Hops, q.Limit = []store.Hop{{Link: store.Link{Name: f.Name}}}, 1
		return q, true
	}
	l, err := v.listQuery(ctx, target, w.Args)
	if err != nil || len(l.paging.Sort.Hops) > 0 { // the error is reported when the relation is followed
		return q, false
	}
	q.Where, q.Paging = l.where, l.paging
	return q, true
}

// grown holds what was read ahead.
type grown struct {
	mu      sync.Mutex
	tops    []grownTop           // guarded by mu
	levels  []grownLevel         // guarded by mu
	records map[ID]*store.Record // guarded by mu
}

type grownTop struct {
	of   store.Query
	page store.Page
}

type grownLevel struct {
	of    store.NeighboursOf
	pages map[ID]store.Page
}

// add keeps the answer to a tree of questions.
func (g *grown) add(t store.Tree, answer *store.Grown) {
	g.mu.Lock()
	defer g.mu.Unlock()
	if g.records == nil {
		g.records = map[ID]*store.Record{}
	}
	g.tops = append(g.tops, grownTop{t.Query, answer.Page})
	g.know(answer.Page)
	g.addLevels(t.Then, answer.Then)
}

func (g *grown) addLevels(branches []store.Branch, levels []store.Level) {
	for i, b := range branches {
		g.levels = append(g.levels, grownLevel{b.NeighboursOf, levels[i].Pages})
		for _, page := range levels[i].Pages {
			g.know(page)
		}
		g.addLevels(b.Then, levels[i].Then)
	}
}

func (g *grown) know(page store.Page) {
	for _, r := range page.Records {
		g.records[r.ID] = r
	}
}

// get returns the records with the given ids; nil unless all of them are known.
func (g *grown) get(ids []ID) []*store.Record {
	g.mu.Lock()
	defer g.mu.Unlock()
	if len(g.records) == 0 {
		return nil
	}
	recs := make([]*store.Record, len(ids))
	for i, id := range ids {
		if recs[i] = g.records[id]; recs[i] == nil {
			return nil
		}
	}
	return recs
}

// find returns the page for a query, if it is known.
func (g *grown) find(q store.Query) (store.Page, bool) {
	g.mu.Lock()
	defer g.mu.Unlock()
	for _, t := range g.tops {
		if reflect.DeepEqual(t.of, q) {
			return own(t.page), true
		}
	}
	return store.Page{}, false
}

// neighbours returns a page for each of the records asked for; nil unless all
// of them are known.
func (g *grown) neighbours(q store.NeighboursOf) []store.Page {
	g.mu.Lock()
	defer g.mu.Unlock()
	ids := q.IDs
	q.IDs = nil
	for _, l := range g.levels {
		if reflect.DeepEqual(l.of, q) {
			if pages := l.pagesOf(ids); pages != nil {
				return pages
			}
		}
	}
	return nil
}

// pagesOf returns a page for each of the ids; nil unless all of them are there.
func (l *grownLevel) pagesOf(ids []ID) []store.Page {
	pages := make([]store.Page, len(ids))
	for i, id := range ids {
		page, ok := l.pages[id]
		if !ok {
			return nil
		}
		pages[i] = own(page)
	}
	return pages
}

// own copies a page so that the caller may change it.
func own(p store.Page) store.Page {
	p.Records = slices.Clone(p.Records)
	return p
}

// conditions keeps the conditions of filters that were read ahead, so that the records they
// name are looked up once.
type conditions struct {
	mu   sync.Mutex
	read map[string]store.Where // by type and filter; nil if none are kept; guarded by mu
}

// keep starts to keep conditions.
func (c *conditions) keep() {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.read == nil {
		c.read = map[string]store.Where{}
	}
}

// of returns the condition of a filter on records of a type, which read makes if it is not
// kept.
func (c *conditions) of(target string, f Filter, read func() (store.Where, error)) (store.Where, error) {
	c.mu.Lock()
	kept := c.read
	c.mu.Unlock()
	if kept == nil || len(f) == 0 {
		return read()
	}
	text, err := json.Marshal(f)
	if err != nil {
		return read()
	}
	key := target + " " + string(text)
	c.mu.Lock()
	w, ok := c.read[key]
	c.mu.Unlock()
	if ok {
		return w, nil
	}
	if w, err = read(); err == nil {
		c.mu.Lock()
		c.read[key] = w
		c.mu.Unlock()
	}
	return w, err
}
