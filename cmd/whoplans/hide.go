package main

import (
	"fmt"
	"strings"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/access"
)

// hides returns what is hidden from callers without special rights.
func (c serveCmd) hides() (access.Hidden, error) {
	var h access.Hidden
	for _, code := range c.HideCountry {
		j, err := graph.ParseJurisdictionCode(code)
		if err != nil {
			return h, fmt.Errorf("--hide-country: %w", err)
		}
		h.Jurisdictions = append(h.Jurisdictions, access.Jurisdiction(j))
	}
	m := graph.Describe()
	for _, name := range c.HideType {
		kinds, err := m.KindsNamed([]graph.RecordType{graph.RecordType(strings.ToUpper(name))})
		if err != nil {
			return h, fmt.Errorf("--hide-type: %w", err)
		}
		h.Kinds = append(h.Kinds, kinds...)
	}
	return h, nil
}
