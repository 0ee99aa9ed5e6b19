package graph

import (
	"context"
	"encoding/json"
	"fmt"
	"reflect"
	"slices"
	"sync/atomic"

	"github.com/whoplans/whoplans/graph/store"
)

// Sizes of pages.
const (
	DefaultPage = 20
	MaxPage     = 100
)

// Page is a part of a list, with what is needed to ask for the next one. Each type of record has
// a type of page around it, such as AbsenceConnection, which follows from the model: if Page were
// generic, the compiler would repeat its methods for each type in each package that imports
// this one.
type Page struct {
	list    *listQuery
	at      int // the number of the list's parent
	records []Record
	spots   []store.Position // of the records, if they alone do not determine them
	more    bool             // the list continues in the direction of paging
	shown   atomic.Bool
}

// connection is a type of pages.
type connection interface{ ~struct{ *Page } }

// edge is a type of what is on a page, with its cursor.
type edge[T any] interface {
	~struct {
		Cursor string
		Node   T
	}
}

// PageInfo describes the position of a page in its list.
type PageInfo struct {
	HasNextPage     bool
	HasPreviousPage bool

	// Ends returns the cursors of the first and the last edge; nil for an empty page.
	Ends func() (start, end string)
}

// StartCursor is the cursor of the first edge, nil if there is none.
func (p PageInfo) StartCursor() *string {
	if p.Ends == nil {
		return nil
	}
	start, _ := p.Ends()
	return &start
}

// EndCursor is the cursor of the last edge, nil if there is none.
func (p PageInfo) EndCursor() *string {
	if p.Ends == nil {
		return nil
	}
	_, end := p.Ends()
	return &end
}

// ListArgs are the arguments of a list.
type ListArgs struct {
	Filter Filter
	Order  *Order
	First  *int
	After  *string
	Last   *int
	Before *string
}

// listQuery is a list, or the lists of all members of a cohort under one relation, as
// requested. Totals and facets are computed for all of them when one is needed.
type listQuery struct {
	view   *View
	target string // type of the records
	kinds  []Kind
	where  store.Where
	paging store.Paging
	order  string // the name of the order in cursors

	parents []ID // for related lists, each once
	hops    []store.Hop

	among map[string]bool // records that groups count, by place; nil for all

	sums *cohort // used only for what it has loaded
}

// List returns a page of the records of type target.
func List[C connection](ctx context.Context, v *View, target string, args ListArgs) (*C, error) {
	return connect[C](v.list(ctx, target, args))
}

// connect makes a page one of a type.
func connect[C connection](p *Page, err error) (*C, error) {
	if err != nil {
		return nil, err
	}
	return &C{p}, nil
}

func (v *View) list(ctx context.Context, target string, args ListArgs) (*Page, error) {
	l, err := v.listQuery(ctx, target, args)
	if err != nil {
		return nil, err
	}
	q := store.Query{Kinds: l.kinds, Where: l.where, Paging: l.paging}
	if err := v.grow(ctx, q); err != nil {
		return nil, fmt.Errorf("list %s: %w", target, err)
	}
	page, err := v.door.Find(ctx, q)
	if err != nil {
		return nil, fmt.Errorf("list %s: %w", target, err)
	}
	return pageOf(l, page), nil
}

// ListAmong returns a page of the given records, which are of type target.
func ListAmong[C connection, T Record](ctx context.Context, v *View, target string, recs []T, args ListArgs) (*C, error) {
	only := make(store.IDIn, len(recs))
	for i, r := range recs {
		only[i] = r.meta().ID
	}
	return connect[C](v.listAmong(ctx, target, only, args))
}

func (v *View) listAmong(ctx context.Context, target string, only store.IDIn, args ListArgs) (*Page, error) {
	l, err := v.listQuery(ctx, target, args)
	if err != nil {
		return nil, err
	}
	l.where = store.And(l.where, only)
	page, err := v.door.Find(ctx, store.Query{Kinds: l.kinds, Where: l.where, Paging: l.paging})
	if err != nil {
		return nil, fmt.Errorf("list %s: %w", target, err)
	}
	return pageOf(l, page), nil
}

// relatedList is the related records of a cohort's members, for one relation and the same
// arguments. Different relations of several kinds may have the same name; their hops
// distinguish them.
type relatedList struct {
	listKey
	hops []store.Hop
	load
}

// listKey is a relation with arguments, in comparable form.
type listKey struct {
	relation, filter      string
	order                 Order
	first, last           int
	after, before         string
	ordered, begun, ended bool // which of these arguments were given
	afterwards, upTo      bool
}

// filterText is a filter as text. The lists of many members have the same filter, so the text
// of the last one is kept.
type filterText struct {
	of   Filter // keeps the filter alive, so that its address is not reused
	text string
}

// key makes a comparable key of a relation and arguments. The caller holds c.mu.
func (c *cohort) key(relation string, args ListArgs) (listKey, error) {
	k := listKey{relation: relation}
	if args.Order != nil {
		k.order, k.ordered = *args.Order, true
	}
	if args.First != nil {
		k.first, k.begun = *args.First, true
	}
	if args.Last != nil {
		k.last, k.ended = *args.Last, true
	}
	if args.After != nil {
		k.after, k.afterwards = *args.After, true
	}
	if args.Before != nil {
		k.before, k.upTo = *args.Before, true
	}
	if len(args.Filter) == 0 {
		return k, nil
	}
	if reflect.ValueOf(args.Filter).Pointer() != reflect.ValueOf(c.text.of).Pointer() {
		text, err := json.Marshal(args.Filter)
		if err != nil {
			return k, fmt.Errorf("%s: %w", relation, err)
		}
		c.text = filterText{args.Filter, string(text)}
	}
	k.filter = c.text.text
	return k, nil
}

// relatedList returns what was loaded for a relation and arguments.
func (c *cohort) relatedList(relation string, hops []store.Hop, args ListArgs) (*relatedList, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	k, err := c.key(relation, args)
	if err != nil {
		return nil, err
	}
	for _, l := range c.lists {
		if l.listKey == k && slices.Equal(l.hops, hops) {
			return l, nil
		}
	}
	l := &relatedList{listKey: k, hops: hops}
	c.lists = append(c.lists, l)
	return l, nil
}

// related returns a page of a member's related records.
func related[C connection](ctx context.Context, h *handle, relation, target string, hops []store.Hop, args ListArgs) (*C, error) {
	return connect[C](h.related(ctx, relation, target, hops, args))
}

func (h *handle) related(ctx context.Context, relation, target string, hops []store.Hop, args ListArgs) (*Page, error) {
	c := h.cohort
	list, err := c.relatedList(relation, hops, args)
	if err != nil {
		return nil, err
	}
	list.do(func() (any, error) { return c.related(ctx, relation, target, hops, args) })
	if list.err != nil {
		return nil, list.err
	}
	return &list.result.([]Page)[c.place[h.at]], nil
}

// related loads the related records of all members: one page for each of the cohort's ids.
func (c *cohort) related(ctx context.Context, relation, target string, hops []store.Hop, args ListArgs) ([]Page, error) {
	l, err := c.view.listQuery(ctx, target, args)
	if err != nil {
		return nil, err
	}
	l.parents, l.hops = c.ids(), hops
	found, err := c.view.door.Neighbours(ctx, store.NeighboursOf{IDs: l.parents, Hops: hops, Where: l.where, Paging: l.paging})
	if err != nil {
		return nil, fmt.Errorf("list %s: %w", relation, err)
	}
	n := 0
	for _, p := range found {
		n += len(p.Records)
	}
	all := make([]*store.Record, 0, n)
	for _, p := range found {
		all = append(all, p.Records...)
	}
	records := c.view.cohort(all)
	pages := make([]Page, len(found))
	for i, p := range found {
		pages[i].fill(l, i, p, records[:len(p.Records):len(p.Records)])
		records = records[len(p.Records):]
	}
	return pages, nil
}

func (v *View) listQuery(ctx context.Context, target string, args ListArgs) (*listQuery, error) {
	where, err := v.conditions.of(target, args.Filter, func() (store.Where, error) { return v.Where(ctx, target, args.Filter) })
	if err != nil {
		return nil, err
	}
	l := &listQuery{view: v, target: target, kinds: v.graph.model.KindsOf(target), where: where}
	l.sums = &cohort{view: v}
	l.paging, l.order, err = v.paging(ctx, target, args)
	return l, err
}

// paging converts a list's arguments for the store, and names the order.
func (v *View) paging(ctx context.Context, target string, args ListArgs) (p store.Paging, order string, err error) {
	if args.First != nil && args.Last != nil {
		return p, "", fmt.Errorf("%w: give first or last, not both", ErrInvalid)
	}
	p.Limit = DefaultPage
	if args.First != nil {
		p.Limit = *args.First
	}
	if args.Last != nil {
		p.Limit, p.Last = *args.Last, true
	}
	if p.Limit < 0 || p.Limit > MaxPage {
		return p, "", fmt.Errorf("%w: a page has 0 to %d records, not %d; ask for the next with after", ErrInvalid, MaxPage, p.Limit)
	}
	// By default lists are sorted by slug, which readers can follow; the order of ids
	// means nothing.
	p.Sort.Key, order = store.SlugKey, store.SlugKey
	if args.Order != nil {
		orders := v.graph.model.Orders(target)
		i := slices.IndexFunc(orders, func(o ListOrder) bool { return EnumName(o.Name) == string(args.Order.Field) })
		if i < 0 {
			return p, "", fmt.Errorf("%w: %s cannot be ordered by %s", ErrInvalid, target, args.Order.Field)
		}
		p.Sort, order = orders[i].sort, orders[i].Name
		if args.Order.Direction == Descending {
			p.Sort.Desc, order = true, "-"+order
		}
	}
	placeOf := func(id ID) (store.Position, error) { return v.placeOf(ctx, p.Sort, id) }
	if p.After, err = position(args.After, "after", order, placeOf); err != nil {
		return p, "", err
	}
	p.Before, err = position(args.Before, "before", order, placeOf)
	return p, order, err
}

// placeOf finds the position of a record whose cursor lacks the value.
func (v *View) placeOf(ctx context.Context, s store.Sort, id ID) (store.Position, error) {
	recs, err := v.door.Get(ctx, []ID{id})
	if err != nil {
		return store.Position{}, fmt.Errorf("find the place of a cursor: %w", err)
	}
	if recs[0] == nil {
		return store.Position{}, fmt.Errorf("%w: the record of the cursor is gone; ask from the start of the list", ErrInvalid)
	}
	return positionOf(s, recs[0]), nil
}

func pageOf(l *listQuery, from store.Page) *Page {
	p := new(Page)
	p.fill(l, 0, from, l.view.cohort(from.Records))
	return p
}

// fill fills an empty page.
func (p *Page) fill(l *listQuery, at int, from store.Page, records []Record) {
	p.list, p.at, p.more, p.records, p.spots = l, at, from.More, records, from.Places
}

// show counts the list as cut if it continues.
func (p *Page) show() {
	if p.more && p.list.paging.Limit > 0 {
		p.list.view.showCut(&p.shown)
	}
}

// Placed is a record of any type with its cursor.
type Placed struct {
	Cursor string
	Record Record
}

// Records returns the records of the page, as records of any type.
func (p *Page) Records() []Record {
	p.show()
	return p.records
}

// Placed returns the records of the page with their cursors, as records of any type.
func (p *Page) Placed() []Placed {
	p.show()
	placed := make([]Placed, len(p.records))
	for i, r := range p.records {
		placed[i] = Placed{p.cursor(i), r}
	}
	return placed
}

// nodesOf returns the records of a page.
func nodesOf[T Record](p *Page) []T {
	p.show()
	nodes := make([]T, len(p.records))
	for i, r := range p.records {
		nodes[i], _ = r.(T)
	}
	return nodes
}

// edgesOf returns the records of a page with their cursors.
func edgesOf[E edge[T], T Record](p *Page) []E {
	edges := make([]E, len(p.records))
	for i, n := range nodesOf[T](p) {
		edges[i] = E{p.cursor(i), n}
	}
	return edges
}

// cursor returns the cursor of a record.
func (p *Page) cursor(i int) string {
	if p.spots != nil {
		return writeCursor(p.list.order, p.spots[i])
	}
	return recordCursor(p.list.order, positionOf(p.list.paging.Sort, p.records[i].asRead().rec))
}

// PageInfo describes the position of the page in its list.
func (p *Page) PageInfo() PageInfo {
	paging := p.list.paging
	info := PageInfo{HasNextPage: p.more, HasPreviousPage: paging.After != nil}
	if paging.Last {
		info = PageInfo{HasNextPage: paging.Before != nil, HasPreviousPage: p.more}
	}
	if n := len(p.records); n > 0 {
		info.Ends = func() (start, end string) { // made on demand, since few ask for them
			return p.cursor(0), p.cursor(n - 1)
		}
	}
	return info
}

// TotalCount counts the whole list.
func (p *Page) TotalCount(ctx context.Context) (int, error) {
	totals, err := p.list.totals(ctx)
	if err != nil {
		return 0, err
	}
	return totals[p.at], nil
}

type totalsKey struct{}

func (l *listQuery) totals(ctx context.Context) ([]int, error) {
	return loaded(l.sums, totalsKey{}, func() ([]int, error) {
		count := store.Paging{Total: true}
		if l.parents == nil {
			page, err := l.view.door.Find(ctx, store.Query{Kinds: l.kinds, Where: l.where, Paging: count})
			if err != nil {
				return nil, fmt.Errorf("count %s: %w", l.target, err)
			}
			return []int{page.Total}, nil
		}
		pages, err := l.view.door.Neighbours(ctx, store.NeighboursOf{IDs: l.parents, Hops: l.hops, Where: l.where, Paging: count})
		if err != nil {
			return nil, fmt.Errorf("count %s: %w", l.target, err)
		}
		totals := make([]int, len(pages))
		for i, p := range pages {
			totals[i] = p.Total
		}
		return totals, nil
	})
}
