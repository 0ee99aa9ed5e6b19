package memory

// table is an immutable array by ordinal, in pages that the versions share.
// What it has no page for is zero.
type table[T any] struct {
	pages []*[tablePage]T
}

const tablePage = 256

func (t *table[T]) at(ord uint32) T {
	if p := ord / tablePage; int(p) < len(t.pages) {
		return t.pages[p][ord%tablePage]
	}
	var none T
	return none
}

// draft is a version of a table in the making.
type draft[T any] struct {
	table[T]
	own map[uint32]bool // the pages that no other version has
}

// edit begins a version with room for ordinals below n.
func (t table[T]) edit(n int) *draft[T] {
	pages := make([]*[tablePage]T, max((n+tablePage-1)/tablePage, len(t.pages)))
	d := &draft[T]{own: map[uint32]bool{}}
	for p := copy(pages, t.pages); p < len(pages); p++ {
		pages[p] = new([tablePage]T)
		d.own[uint32(p)] = true
	}
	d.pages = pages
	return d
}

func (d *draft[T]) set(ord uint32, v T) {
	p := ord / tablePage
	if !d.own[p] {
		page := *d.pages[p]
		d.pages[p] = &page
		d.own[p] = true
	}
	d.pages[p][ord%tablePage] = v
}
