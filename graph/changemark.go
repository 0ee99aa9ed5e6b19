package graph

import "github.com/whoplans/whoplans/graph/store"

// ChangeMark marks a thing in a drawing of a state beside the one that changes make of it.
type ChangeMark string

// The marks.
const (
	MarkKept    ChangeMark = "KEPT"
	MarkAdded   ChangeMark = "ADDED"
	MarkRemoved ChangeMark = "REMOVED" // or over
	MarkChanged ChangeMark = "CHANGED"
)

// Values lists the marks.
func (ChangeMark) Values() []ChangeMark {
	return []ChangeMark{MarkKept, MarkAdded, MarkRemoved, MarkChanged}
}

// MarkOf returns the mark of a changed record.
func (v *View) MarkOf(ch store.Changed) ChangeMark {
	t := typer{model: v.graph.model}
	switch {
	case ch.Before == nil:
		return MarkAdded
	case t.ends(ch):
		return MarkRemoved
	}
	return MarkChanged
}

// Mark returns the mark of the change: usually of something that stays.
func (t *TypedChange) Mark() ChangeMark {
	switch t.Type {
	case BodyCreated, DutyAssigned, DataFlowAdded, MethodAdopted, RelationAdded, MembershipAdded, RecordAdded:
		return MarkAdded
	case BodyEnded, DutyEnded, DataFlowEnded, MethodDropped, RelationEnded, MembershipEnded, RecordRemoved:
		return MarkRemoved
	}
	return MarkChanged
}
