package graph

import "slices"

// numbering numbers ids from 0 in the order of their first occurrence.
type numbering struct {
	ids     []ID         // by number
	numbers map[ID]int32 // nil for few ids
}

// fewIDs is up to how many ids a linear search is as fast as a map.
const fewIDs = 40

// numberingOf has room for n ids, if they are few.
func numberingOf(n int) numbering { return numbering{ids: make([]ID, 0, min(n, fewIDs))} }

func (n *numbering) of(id ID) int32 {
	if at, ok := n.find(id); ok {
		return at
	}
	at := int32(len(n.ids))
	n.ids = append(n.ids, id)
	if n.numbers == nil && len(n.ids) > fewIDs {
		n.numbers = make(map[ID]int32, 2*fewIDs)
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
