package graph

import (
	"slices"

	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/internal/speech"
)

// Clash is what prevents a change of a scenario.
type Clash struct {
	Kind   Kind
	Slug   string
	Code   ClashCode
	Fields []string // changed in another way
	Others []string // slugs of other records that prevent it

	// Instead has the records that replaced missing references, by the missing id; nil unless
	// all of them were replaced.
	Instead map[ID]*store.Record

	Edit ScenarioEdit
	Now  *store.Record // the present record; nil if it does not exist
}

// ClashCode classifies a clash.
type ClashCode string

// The codes of clashes.
const (
	ClashChanged   ClashCode = "CHANGED"    // somebody else changed it, too
	ClashDeleted   ClashCode = "DELETED"    // the record to change no longer exists
	ClashReference ClashCode = "REFERENCE"  // it refers to something that does not exist
	ClashTaken     ClashCode = "TAKEN"      // another record has its slug, or a unique value
	ClashReferred  ClashCode = "REFERRED"   // others refer to what is to be deleted
	ClashCycle     ClashCode = "CYCLE"      // it would close a cycle
	ClashUnfit     ClashCode = "UNREADABLE" // the result would not be a valid record
)

// Values lists the codes.
func (ClashCode) Values() []ClashCode {
	return []ClashCode{ClashChanged, ClashDeleted, ClashReference, ClashTaken, ClashReferred, ClashCycle, ClashUnfit}
}

// Words describes the clash in a language.
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

// slugsOf returns the slugs of records, sorted, each once.
func slugsOf(records map[ID]*store.Record) []string {
	var slugs []string
	for _, r := range records {
		slugs = append(slugs, r.Slug())
	}
	slices.Sort(slugs)
	return slices.Compact(slugs)
}

// Intended returns the change that a clash prevents, as far as its states can be read.
func (v *View) Intended(c Clash) store.Changed {
	m := v.graph.model
	return store.Changed{Before: v.Shown(m.stored(c.Edit, c.Edit.Before)), After: v.Shown(m.stored(c.Edit, c.Edit.After))}
}
