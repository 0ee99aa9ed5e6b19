package graph

import (
	"fmt"
	"slices"
)

// RecordType names a kind, or the kinds that share an interface, in the form of
// an enum value: PLANNING_BODY, STAKEHOLDER.
type RecordType string

// RecordTypes returns the names of all types.
func (m *Model) RecordTypes() []string {
	var names []string
	for _, k := range m.Kinds {
		names = append(names, string(k.Kind))
	}
	return append(names, m.Groups()...)
}

// kindsNamed returns the kinds that some types stand for, each once, by name.
func (m *Model) kindsNamed(types []RecordType) ([]Kind, error) {
	var kinds []Kind
	for _, t := range types {
		names := m.RecordTypes()
		i := slices.IndexFunc(names, func(name string) bool { return EnumName(name) == string(t) })
		if i < 0 {
			return nil, fmt.Errorf("%w: there is no type %q", ErrInvalid, t)
		}
		kinds = append(kinds, m.KindsOf(names[i])...)
	}
	slices.Sort(kinds)
	return slices.Compact(kinds), nil
}

// selection is which kinds a walk may pass through.
type selection struct {
	entities map[Kind]bool
	claims   map[Kind]bool
}

// selected reads which kinds a list of types selects. It is read in three
// parts: the entities that are not set aside and the claims are all of them
// unless some are named; those set aside are only those named. So to add
// jurisdictions one names them alone. Nil names nothing.
func (m *Model) selected(types []RecordType) (selection, error) {
	s := selection{entities: map[Kind]bool{}, claims: map[Kind]bool{}}
	if types != nil && len(types) == 0 {
		return s, fmt.Errorf("%w: name at least one type, or leave the list out", ErrInvalid)
	}
	named, err := m.kindsNamed(types)
	if err != nil {
		return s, err
	}
	var entities, claims bool
	for _, k := range named {
		entities = entities || !m.kinds[k].Claim && !m.kinds[k].Aside
		claims = claims || m.kinds[k].Claim
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
func (s selection) without(kinds []Kind) {
	for _, k := range kinds {
		delete(s.entities, k)
		delete(s.claims, k)
	}
}

// kinds lists the kinds of one part of the selection, by name.
func kindsIn(part map[Kind]bool) []Kind {
	var ks []Kind
	for k, is := range part {
		if is {
			ks = append(ks, k)
		}
	}
	slices.Sort(ks)
	return ks
}
