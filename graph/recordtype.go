package graph

import (
	"fmt"
	"slices"
)

// RecordType names a kind, or the kinds that share an interface, as an enum value:
// PLANNING_BODY, STAKEHOLDER.
type RecordType string

// RecordTypes returns the names of all types.
func (m *Model) RecordTypes() []string {
	var names []string
	for _, k := range m.Kinds {
		names = append(names, string(k.Kind))
	}
	return append(names, m.Groups()...)
}

// KindsNamed returns the kinds of types, each once, by name.
func (m *Model) KindsNamed(types []RecordType) ([]Kind, error) {
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
