package main

import (
	"fmt"
	"strings"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/access"
)

// hides says what is hidden from those who have no right to it.
func (c serveCmd) hides() (access.Scope, error) {
	var s access.Scope
	for _, code := range c.HideCountry {
		j, err := graph.ParseJurisdictionCode(code)
		if err != nil {
			return s, fmt.Errorf("--hide-country: %w", err)
		}
		s.Jurisdictions = append(s.Jurisdictions, access.Jurisdiction(j))
	}
	m := graph.Describe()
	for _, name := range c.HideType {
		kinds, err := m.KindsNamed([]graph.RecordType{graph.RecordType(strings.ToUpper(name))})
		if err != nil {
			return s, fmt.Errorf("--hide-type: %w", err)
		}
		s.Kinds = append(s.Kinds, kinds...)
	}
	return s, nil
}
