package graph

import (
	"github.com/whoplans/whoplans/graph/store"
)

// activeOn holds for what is not known to have begun after a day or ended
// before it; without unknown only for what is known to hold on it.
func activeOn(day string, unknown bool) store.Where {
	at := func(key string, op store.Op) store.Where {
		return store.Match{Key: key, Op: op, Values: []string{day}}
	}
	if !unknown {
		return store.All{at(lastDay("validFrom"), store.OpAtMost), at("validTo", store.OpAtLeast)}
	}
	return store.All{
		store.Not{Where: at("validFrom", store.OpMore)},
		store.Not{Where: at(lastDay("validTo"), store.OpLess)},
	}
}

// Tri is yes, no, or not known.
type Tri string

// The answers.
const (
	Yes     Tri = "YES"
	No      Tri = "NO"
	Unknown Tri = "UNKNOWN"
)

// Values lists the answers.
func (Tri) Values() []Tri { return []Tri{Yes, No, Unknown} }

// ActiveOn says whether the record holds on a day, as far as its valid time
// tells.
func (m *Meta) ActiveOn(day LocalDate) Tri {
	d := string(day)
	fromFirst, fromLast := m.ValidFrom.Bounds()
	toFirst, toLast := m.ValidTo.Bounds()
	switch {
	case fromFirst > d || toLast != "" && toLast < d:
		return No
	case fromLast != "" && fromLast <= d && toFirst != "" && toFirst >= d:
		return Yes
	}
	return Unknown
}
