package graph

import (
	"fmt"
	"strconv"
	"sync/atomic"
)

// Stretch is a page of a list that grows only at one end, such as the log. It is read from that
// end, by numbers. Each type of items has a type of page around it, as with [Page].
type Stretch struct {
	TotalCount int // of the whole list, if known

	view    *View
	items   []any
	numbers []int // the numbers of the items, which are their cursors
	more    bool
	begun   bool // it is not the first page
	shown   atomic.Bool
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
func NewStretch[T any](v *View, first *int, after *string, read func(after, limit int) (items []T, numbers []int, err error)) (*Stretch, error) {
	limit, from, err := stretchArgs(first, after)
	if err != nil {
		return nil, err
	}
	items, numbers, err := read(from, limit+1)
	if err != nil {
		return nil, err
	}
	s := &Stretch{view: v, more: len(items) > limit, begun: from > 0}
	for i, item := range items[:min(limit, len(items))] {
		s.add(numbers[i], item)
	}
	return s, nil
}

// add appends an item with its number.
func (s *Stretch) add(number int, item any) {
	s.items, s.numbers = append(s.items, item), append(s.numbers, number)
}

// ItemsOf returns the items of a stretch.
func ItemsOf[T any](s *Stretch) []T {
	if s.more && len(s.items) > 0 {
		s.view.showCut(&s.shown)
	}
	items := make([]T, len(s.items))
	for i, item := range s.items {
		items[i] = item.(T)
	}
	return items
}

// ItemEdges returns the items of a stretch with their cursors.
func ItemEdges[E edge[T], T any](s *Stretch) []E {
	edges := make([]E, len(s.items))
	for i, item := range ItemsOf[T](s) {
		edges[i] = E{strconv.Itoa(s.numbers[i]), item}
	}
	return edges
}

// PageInfo says where the stretch is in its list.
func (s *Stretch) PageInfo() PageInfo {
	info := PageInfo{HasNextPage: s.more, HasPreviousPage: s.begun}
	if n := len(s.numbers); n > 0 {
		info.Ends = func() (start, end string) {
			return strconv.Itoa(s.numbers[0]), strconv.Itoa(s.numbers[n-1])
		}
	}
	return info
}
