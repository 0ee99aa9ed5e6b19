package access

import (
	"slices"
	"strings"

	"github.com/whoplans/whoplans/graph/store"
)

// Hidden is what an operator hides from whoever has no right to it. The zero Hidden
// hides nothing.
type Hidden struct {
	Kinds         []store.Kind
	Jurisdictions []Jurisdiction // and all records that are about one of them
}

// Empty reports whether nothing is hidden from anybody.
func (h Hidden) Empty() bool { return len(h.Kinds) == 0 && len(h.Jurisdictions) == 0 }

// SightOf returns what of the graph somebody may read.
func (h Hidden) SightOf(p Principal) Sight {
	if p.Role == Administrator {
		return Sight{}
	}
	sight := Sight{Kinds: without(h.Kinds, nil)}
	var own []Jurisdiction
	if p.Role == Editor {
		own = p.Jurisdictions
	}
	sight.Jurisdictions = without(h.Jurisdictions, own)
	if len(sight.Kinds) > 0 {
		sight.Own = without(own, nil)
	}
	return sight
}

// Sight is what of the graph somebody may read: records that are about none of
// the hidden jurisdictions and, if their kind is hidden, about one of their
// own. The zero Sight is all of it.
type Sight struct {
	Kinds         []store.Kind   // hidden, in order
	Own           []Jurisdiction // about which records of hidden kinds are seen; empty where none is hidden
	Jurisdictions []Jurisdiction // hidden, in order
}

// All reports whether everything is seen, so that there is nothing to ask.
func (s Sight) All() bool { return len(s.Kinds) == 0 && len(s.Jurisdictions) == 0 }

// Sees reports whether a record is seen.
func (s Sight) Sees(r Subject) bool {
	among := func(js []Jurisdiction) bool {
		return slices.ContainsFunc(r.About, func(j Jurisdiction) bool { return slices.Contains(js, j) })
	}
	return !among(s.Jurisdictions) && (!slices.Contains(s.Kinds, r.Kind) || among(s.Own))
}

// Key is the same text for those who see the same, for answers that are kept.
// It is empty for those who see everything.
func (s Sight) Key() string {
	if s.All() {
		return ""
	}
	var b strings.Builder
	for _, k := range s.Kinds {
		b.WriteString(string(k) + " ")
	}
	for _, js := range [][]Jurisdiction{s.Own, s.Jurisdictions} {
		b.WriteByte('/')
		for _, j := range js {
			b.WriteString(string(j) + " ")
		}
	}
	return b.String()
}
