package network

import (
	"fmt"
	"slices"

	"github.com/whoplans/whoplans/graph"
)

// selection is which kinds a walk may pass through.
type selection struct {
	entities map[graph.Kind]bool
	claims   map[graph.Kind]bool
}

// selectKinds reads which kinds a list of types selects. It is read in three
// parts: the entities that are not set aside and the claims are all of them
// unless some are named; those set aside are only those named. So to add
// jurisdictions one names them alone. Nil names nothing.
func selectKinds(m *graph.Model, types []graph.RecordType) (selection, error) {
	s := selection{entities: map[graph.Kind]bool{}, claims: map[graph.Kind]bool{}}
	if types != nil && len(types) == 0 {
		return s, fmt.Errorf("%w: name at least one type, or leave the list out", graph.ErrInvalid)
	}
	named, err := m.KindsNamed(types)
	if err != nil {
		return s, err
	}
	var entities, claims bool
	for _, k := range named {
		entities = entities || !m.Kind(k).Claim && !m.Kind(k).Aside
		claims = claims || m.Kind(k).Claim
	}
	for _, k := range m.Kinds {
		is := slices.Contains(named, k.Kind)
		switch {
		case k.Claim:
			s.claims[k.Kind] = is || !claims
		case k.Aside:
			s.entities[k.Kind] = is
		default:
			s.entities[k.Kind] = is || !entities
		}
	}
	return s, nil
}

// without takes kinds out.
func (s selection) without(kinds []graph.Kind) {
	for _, k := range kinds {
		delete(s.entities, k)
		delete(s.claims, k)
	}
}

// kindsIn lists the kinds of one part of the selection, by name.
func kindsIn(part map[graph.Kind]bool) []graph.Kind {
	var ks []graph.Kind
	for k, is := range part {
		if is {
			ks = append(ks, k)
		}
	}
	slices.Sort(ks)
	return ks
}
