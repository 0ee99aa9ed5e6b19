package graph

import (
	"slices"

	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/internal/speech"
)

// Clash is what stands in the way of a change of a scenario.
type Clash struct {
	Kind   Kind
	Slug   string
	Code   ClashCode
	Fields []string // that were changed otherwise
	Others []string // the slugs of other records in the way

	// Instead are what took the place of what is no longer there, of what the change
	// refers to, by its id; nil unless something did of each.
	Instead map[ID]*store.Record

	Edit ScenarioEdit
	Now  *store.Record // what the record is; nil if it is not there
}

// ClashCode is a sort of clash.
type ClashCode string

// The codes of clashes.
const (
	ClashChanged   ClashCode = "CHANGED"    // somebody else changed it, too
	ClashDeleted   ClashCode = "DELETED"    // what should change is no longer there
	ClashReference ClashCode = "REFERENCE"  // what it refers to is not there
	ClashTaken     ClashCode = "TAKEN"      // another record has its slug, or a value that only one may have
	ClashReferred  ClashCode = "REFERRED"   // what should go is referred to
	ClashCycle     ClashCode = "CYCLE"      // it would lead back to itself
	ClashUnfit     ClashCode = "UNREADABLE" // what it should be is no such record
)

// Values lists the codes.
func (ClashCode) Values() []ClashCode {
	return []ClashCode{ClashChanged, ClashDeleted, ClashReference, ClashTaken, ClashReferred, ClashCycle, ClashUnfit}
}

// Words say in a language what stands in the way.
func (c Clash) Words(l *speech.Language) string {
	others := l.Enumerate(c.Others)
	switch c.Code {
	case ClashDeleted:
		return l.Say("%s is no longer on record, but the scenario changes it", c.Slug)
	case ClashReference:
		if c.Instead != nil {
			return l.Say("%s would refer to a record that was merged into %s", c.Slug, l.Enumerate(slugsOf(c.Instead)))
		}
		return l.Say("%s would refer to something that is not on record", c.Slug)
	case ClashTaken:
		return l.Say("%s would have a slug, or another unique value, that %s already has", c.Slug, others)
	case ClashReferred:
		return l.Say("%s would be deleted, but %s refers to it", c.Slug, others)
	case ClashCycle:
		return l.Say("%s would lead back to itself through %s", c.Slug, l.Enumerate(c.Fields))
	case ClashUnfit:
		return l.Say("%s would not be a valid record of its kind", c.Slug)
	}
	if len(c.Fields) == 0 {
		return l.Say("%s was changed, but the scenario deletes it", c.Slug)
	}
	return l.Say("%s was changed differently from the scenario: %s", c.Slug, l.Enumerate(c.Fields))
}

// slugsOf are those of records, in order, each once.
func slugsOf(records map[ID]*store.Record) []string {
	var slugs []string
	for _, r := range records {
		slugs = append(slugs, r.Slug())
	}
	slices.Sort(slugs)
	return slices.Compact(slugs)
}

// Intended is what a clash keeps from being so: what its record was, and should be,
// as far as these can be read.
func (v *View) Intended(c Clash) store.Changed {
	m := v.graph.model
	return store.Changed{Before: v.Shown(m.stored(c.Edit, c.Edit.Before)), After: v.Shown(m.stored(c.Edit, c.Edit.After))}
}
