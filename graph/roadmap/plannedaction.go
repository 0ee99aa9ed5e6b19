package roadmap

import (
	"slices"

	"github.com/whoplans/whoplans/graph"
)

// PlannedAction is a step on the way: an action on record, or one that is proposed.
type PlannedAction struct {
	Key       string
	Action    *graph.Action // nil if it is proposed
	Place     int           // in the order, from 1
	Title     string
	State     graph.ActionState // it is said to have
	Changes   []PlannedChange
	DependsOn []ActionDependency
	Progress  Progress
	Critical  bool
	Late      []string // why it is late; empty if it is not

	NextMilestone *graph.Milestone

	school       *school
	parts        []*part
	stakeholders []graph.Stakeholder
	milestones   []*graph.Milestone
	rank         string // its place among those that could be done at the same time
}

// PlannedChange is a change on the way.
type PlannedChange struct {
	Change *graph.TypedChange
	State  State
}

// ActionDependency is what an action has to wait for.
type ActionDependency struct {
	On   *PlannedAction
	Must bool // it cannot be done before
	Why  string
}

// Proposed reports whether the action is not on record.
func (a *PlannedAction) Proposed() bool { return a.Action == nil }

// OnlySaid reports whether the action is said to be done, and some of it is not true.
func (a *PlannedAction) OnlySaid() bool {
	return a.State == graph.ActionDone && a.Progress.Done < a.Progress.Total
}

// open reports whether there is something to be done yet.
func (a *PlannedAction) open() bool {
	if a.State == graph.ActionDropped {
		return false
	}
	return a.Progress.Done < a.Progress.Total || a.Progress.Total == 0 && a.State != graph.ActionDone
}

// Records are the slugs of the records that the action changes.
func (a *PlannedAction) Records() []string {
	slugs := make([]string, len(a.parts))
	for i, p := range a.parts {
		slugs[i] = p.change.Record().Slug()
	}
	slices.Sort(slugs)
	return slugs
}

// Stakeholders are those that the changes name and that are on record, by slug.
func (a *PlannedAction) Stakeholders() []graph.Stakeholder {
	return a.stakeholders[:min(len(a.stakeholders), graph.MaxPage)]
}
