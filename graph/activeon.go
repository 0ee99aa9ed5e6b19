package graph

import (
	"github.com/whoplans/whoplans/graph/store"
)

// mayHoldOn matches what is not known to have begun after a day or ended before it.
func mayHoldOn(day string) store.Where {
	return store.All{
		store.Not{Where: store.Match{Key: "validFrom", Op: store.OpMore, Values: []string{day}}},
		store.Not{Where: store.Match{Key: lastDay("validTo"), Op: store.OpLess, Values: []string{day}}},
	}
}

// holdsOn matches what is known to hold on a day.
func holdsOn(day string) store.Where {
	return store.All{
		store.Match{Key: lastDay("validFrom"), Op: store.OpAtMost, Values: []string{day}},
		store.Match{Key: "validTo", Op: store.OpAtLeast, Values: []string{day}},
	}
}

// Tri is yes, no or unknown.
type Tri string

// The answers.
const (
	Yes     Tri = "YES"
	No      Tri = "NO"
	Unknown Tri = "UNKNOWN"
)

// Values lists the answers.
func (Tri) Values() []Tri { return []Tri{Yes, No, Unknown} }

// ActiveOn says whether the record holds on a day, according to its valid time.
func (h *handle) ActiveOn(day LocalDate) Tri { return h.Provenance.activeOn(day) }

// ActiveOn says whether a record holds on a day, according to its valid time.
func ActiveOn(c content, day LocalDate) Tri { return c.meta().activeOn(day) }

func (p *provenance) activeOn(day LocalDate) Tri {
	d := string(day)
	fromFirst, fromLast := p.ValidFrom.Bounds()
	toFirst, toLast := p.ValidTo.Bounds()
	switch {
	case fromFirst > d || toLast != "" && toLast < d:
		return No
	case fromLast != "" && fromLast <= d && toFirst != "" && toFirst >= d:
		return Yes
	}
	return Unknown
}
