package graph

import (
	"fmt"
	"slices"
	"strings"
	"sync/atomic"
)

// Keyed is a page of an answer that is computed as a whole, sorted by a key.
type Keyed[T any] struct {
	TotalCount int

	view  *View
	page  PageInfo
	nodes []T
	keys  []string
	order string
	shown atomic.Bool
}

// KeyedEdge is a part of an answer with its cursor.
type KeyedEdge[T any] struct {
	Cursor string
	Node   T
}

// PageByKey returns a page of items sorted by key; keys are unique and not empty. The name of
// the order distinguishes its cursors from others. show makes all items on the page at once.
func PageByKey[I, T any](v *View, order string, items []I, key func(I) string, first int, after *string, show func([]I) []T) (*Keyed[T], error) {
	if first < 0 || first > MaxPage {
		return nil, fmt.Errorf("%w: a page has 0 to %d rows, not %d; ask for the next with after", ErrInvalid, MaxPage, first)
	}
	p := &Keyed[T]{TotalCount: len(items), view: v, order: order}
	if after != nil {
		from, err := readKeyCursor(*after, "after", order)
		if err != nil {
			return nil, err
		}
		i, found := slices.BinarySearchFunc(items, from, func(it I, k string) int { return strings.Compare(key(it), k) })
		if found {
			i++
		}
		p.page.HasPreviousPage, items = i > 0, items[i:]
	}
	if len(items) > first {
		p.page.HasNextPage, items = true, items[:first]
	}
	for _, it := range items {
		p.keys = append(p.keys, key(it))
	}
	p.nodes = show(items)
	if n := len(items); n > 0 {
		p.page.Ends = func() (start, end string) { return keyCursor(order, p.keys[0]), keyCursor(order, p.keys[n-1]) }
	}
	return p, nil
}

// show counts the list as cut if it continues.
func (p *Keyed[T]) show() {
	if p.page.HasNextPage && len(p.nodes) > 0 {
		p.view.showCut(&p.shown)
	}
}

// Nodes returns the items on the page.
func (p *Keyed[T]) Nodes() []T {
	p.show()
	return p.nodes
}

// Edges returns the items on the page with their cursors.
func (p *Keyed[T]) Edges() []KeyedEdge[T] {
	p.show()
	edges := make([]KeyedEdge[T], len(p.nodes))
	for i, n := range p.nodes {
		edges[i] = KeyedEdge[T]{keyCursor(p.order, p.keys[i]), n}
	}
	return edges
}

// PageInfo says where the page is in its list.
func (p *Keyed[T]) PageInfo() PageInfo { return p.page }
