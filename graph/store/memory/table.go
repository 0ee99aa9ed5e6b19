package memory

// table is an immutable array by ordinal: a tree of two levels whose parts versions share.
// Elements that it has no room for are zero.
type table[T any] struct {
	parts []*tablePart[T]
}

const (
	tablePage  = 64
	tablePages = 128
	tableSize  = tablePage * tablePages // of a part
)

type tablePart[T any] [tablePages]*[tablePage]T

// room returns the ordinal from which all elements are zero for lack of room.
func (t *table[T]) room() int { return len(t.parts) * tableSize }

func (t *table[T]) at(ord uint32) (v T) {
	if i := ord / tableSize; int(i) < len(t.parts) {
		if page := t.parts[i][ord/tablePage%tablePages]; page != nil {
			return page[ord%tablePage]
		}
	}
	return v
}

// draft is a new version of a table that can still be changed.
type draft[T any] struct {
	table[T]
	ownParts map[uint32]bool // the parts that no other version shares
	ownPages map[uint32]bool
}

// edit returns a draft of the table with room for n elements.
func (t table[T]) edit(n int) *draft[T] {
	d := &draft[T]{ownParts: map[uint32]bool{}, ownPages: map[uint32]bool{}}
	d.parts = make([]*tablePart[T], max((n+tableSize-1)/tableSize, len(t.parts)))
	for i := copy(d.parts, t.parts); i < len(d.parts); i++ {
		d.parts[i] = new(tablePart[T])
		d.ownParts[uint32(i)] = true
	}
	return d
}

func (d *draft[T]) set(ord uint32, v T) {
	i, p := ord/tableSize, ord/tablePage
	if !d.ownPages[p] {
		if !d.ownParts[i] {
			part := *d.parts[i]
			d.parts[i] = &part
			d.ownParts[i] = true
		}
		page := new([tablePage]T)
		if old := d.parts[i][p%tablePages]; old != nil {
			*page = *old
		}
		d.parts[i][p%tablePages] = page
		d.ownPages[p] = true
	}
	d.parts[i][p%tablePages][ord%tablePage] = v
}
