package graph

import "slices"

// fewEditions is of how many editions at once something is kept: some ask the present
// while others ask in a scenario.
const fewEditions = 4

// editions keep something of the editions that were asked for last. What is of an earlier
// revision is let go when there is a later one. It is not generic, since a view has two: see
// [Page].
type editions struct {
	last []*ofEdition // the one asked for last first
}

type ofEdition struct {
	edition Edition
	kept    any // nil if nothing is yet
}

// at returns where something is kept of an edition.
func (k *editions) at(e Edition) *ofEdition {
	i := slices.IndexFunc(k.last, func(of *ofEdition) bool { return of.edition == e })
	if i == 0 {
		return k.last[0]
	}
	found := &ofEdition{edition: e}
	if i > 0 {
		found = k.last[i]
		k.last = slices.Delete(k.last, i, i+1)
	} else {
		k.last = slices.DeleteFunc(k.last, func(of *ofEdition) bool { return of.edition.state.Rev < e.state.Rev })
		k.last = k.last[:min(len(k.last), fewEditions-1)]
	}
	k.last = slices.Insert(k.last, 0, found)
	return found
}
