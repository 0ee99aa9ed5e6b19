package graph

import (
	"fmt"
	"strconv"
	"sync/atomic"
)

// Stretch is a page of a list that grows only at one end, such as the log. It is read from that
// end, by numbers.
type Stretch[T any] struct {
	TotalCount int // of the whole list, if known

	view    *View
	nodes   []T
	numbers []int // the numbers of the nodes, which are their cursors
	more    bool
	begun   bool // it is not the first page
	shown   atomic.Bool
}

// StretchEdge is an item with its cursor.
type StretchEdge[T any] struct {
	Cursor string
	Node   T
}

// stretchArgs returns how many items are requested, and after which number: 0 for the first.
func stretchArgs(first *int, after *string) (limit, from int, err error) {
	limit = DefaultPage
	if first != nil {
		limit = *first
	}
	if limit < 0 || limit > MaxPage {
		return 0, 0, fmt.Errorf("%w: a page has 0 to %d records, not %d; ask for the next with after", ErrInvalid, MaxPage, limit)
	}
	if after != nil {
		if from, err = strconv.Atoi(*after); err != nil || from < 1 {
			return 0, 0, fmt.Errorf("%w: after is not a cursor of this list", ErrInvalid)
		}
	}
	return limit, from, nil
}

// NewStretch returns a page of a list. read returns at most limit items after a number, with
// their numbers.
func NewStretch[T any](v *View, first *int, after *string, read func(after, limit int) (items []T, numbers []int, err error)) (*Stretch[T], error) {
	limit, from, err := stretchArgs(first, after)
	if err != nil {
		return nil, err
	}
	items, numbers, err := read(from, limit+1)
	if err != nil {
		return nil, err
	}
	s := &Stretch[T]{view: v, more: len(items) > limit, begun: from > 0}
	for i, item := range items[:min(limit, len(items))] {
		s.add(numbers[i], item)
	}
	return s, nil
}

// add appends an item with its number.
func (s *Stretch[T]) add(number int, node T) {
	s.nodes, s.numbers = append(s.nodes, node), append(s.numbers, number)
}

// Nodes returns the items.
func (s *Stretch[T]) Nodes() []T {
	if s.more && len(s.nodes) > 0 {
		s.view.showCut(&s.shown)
	}
	return s.nodes
}

// Edges returns the items with their cursors.
func (s *Stretch[T]) Edges() []StretchEdge[T] {
	edges := make([]StretchEdge[T], len(s.nodes))
	for i, n := range s.Nodes() {
		edges[i] = StretchEdge[T]{strconv.Itoa(s.numbers[i]), n}
	}
	return edges
}

// PageInfo says where the stretch is in its list.
func (s *Stretch[T]) PageInfo() PageInfo {
	info := PageInfo{HasNextPage: s.more, HasPreviousPage: s.begun}
	if n := len(s.numbers); n > 0 {
		info.Ends = func() (start, end string) {
			return strconv.Itoa(s.numbers[0]), strconv.Itoa(s.numbers[n-1])
		}
	}
	return info
}
