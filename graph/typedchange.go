package graph

import (
	"context"
	"slices"

	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/internal/speech"
)

// TypedChange is a change in terms of planning. Several records may make up one, such as the
// responsibility that ends and the one that replaces it.
type TypedChange struct {
	Type    ChangeType
	Field   string   // for FieldChanged
	Records []string // slugs of the records it consists of, the main one first

	IDs   []ID   // of these records
	Tasks []ID   // the tasks concerned
	Key   string // unique within the difference
	Links []ID   // records named in the words

	says func(ctx context.Context, s *saying) (string, error)
	told *telling
}

// ChangeType classifies changes.
type ChangeType string

// The types of change.
const (
	BodyCreated      ChangeType = "BODY_CREATED"
	BodyEnded        ChangeType = "BODY_ENDED"
	BodyMerged       ChangeType = "BODY_MERGED"
	BodyRenamed      ChangeType = "BODY_RENAMED"
	DutyAssigned     ChangeType = "DUTY_ASSIGNED"
	DutyEnded        ChangeType = "DUTY_ENDED"
	DutyMoved        ChangeType = "DUTY_MOVED"
	DutyRole         ChangeType = "DUTY_ROLE"
	DutyLevel        ChangeType = "DUTY_LEVEL"
	DutyProfessions  ChangeType = "DUTY_PROFESSIONS"
	DataFlowAdded    ChangeType = "DATA_FLOW_ADDED"
	DataFlowEnded    ChangeType = "DATA_FLOW_ENDED"
	MethodAdopted    ChangeType = "METHOD_ADOPTED"
	MethodDropped    ChangeType = "METHOD_DROPPED"
	LegalBasisGiven  ChangeType = "LEGAL_BASIS_GIVEN"
	LegalBasisLost   ChangeType = "LEGAL_BASIS_LOST"
	RelationAdded    ChangeType = "RELATION_ADDED"
	RelationEnded    ChangeType = "RELATION_ENDED"
	MembershipAdded  ChangeType = "MEMBERSHIP_ADDED"
	MembershipEnded  ChangeType = "MEMBERSHIP_ENDED"
	RecordAdded      ChangeType = "RECORD_ADDED"
	RecordRemoved    ChangeType = "RECORD_REMOVED"
	FieldChanged     ChangeType = "FIELD_CHANGED"
	StandingDoubtful ChangeType = "STANDING_DOUBTFUL"
)

// Values lists the types, in the order of presentation.
func (ChangeType) Values() []ChangeType {
	return []ChangeType{
		BodyCreated, BodyMerged, BodyRenamed, DutyMoved, DutyAssigned, DutyRole, DutyLevel, DutyProfessions, LegalBasisGiven,
		DataFlowAdded, MethodAdopted, RelationAdded, MembershipAdded, RecordAdded, FieldChanged, StandingDoubtful,
		BodyEnded, DutyEnded, LegalBasisLost, DataFlowEnded, MethodDropped, RelationEnded, MembershipEnded, RecordRemoved,
	}
}

// Words describes the change in a sentence.
func (t *TypedChange) Words(ctx context.Context, lang *LanguageTag) (string, error) {
	said, err := t.says(ctx, &saying{telling: t.told, lang: lang})
	if err != nil {
		return "", err
	}
	return speech.Sentence(said), nil
}

// Typed interprets the changes of a whole difference, each once and in order. Places in
// spokenOf need not be mentioned.
func (v *View) Typed(changes []store.Changed, spokenOf ...ID) []*TypedChange {
	t := v.typing(changes, spokenOf)
	var list []*TypedChange
	seen := map[*TypedChange]bool{}
	for _, ch := range changes {
		for _, typed := range t[ch.Record().ID] {
			if !seen[typed] {
				seen[typed] = true
				list = append(list, typed)
			}
		}
	}
	return list
}

// Changes interprets the difference in terms of planning.
func (d Difference) Changes(ctx context.Context) ([]*TypedChange, error) {
	if d.among == nil {
		return []*TypedChange{}, nil
	}
	a := d.among
	a.typed.do(func() (any, error) {
		if err := Spend(ctx, stepsOfTyped*len(a.all)); err != nil {
			return nil, err
		}
		shown := make([]store.Changed, 0, len(a.all))
		for _, ch := range a.all {
			if ch = (store.Changed{Before: a.view.Shown(ch.Before), After: a.view.Shown(ch.After)}); ch.Before != nil || ch.After != nil {
				shown = append(shown, ch)
			}
		}
		return a.view.typing(shown, a.spokenOf), nil
	})
	if a.typed.err != nil {
		return nil, a.typed.err
	}
	return slices.Concat([]*TypedChange{}, a.typed.result.(map[ID][]*TypedChange)[d.id]), nil
}

// stepsOfTyped is the cost of interpreting a changed record in budget steps.
const stepsOfTyped = 2
