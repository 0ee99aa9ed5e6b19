package roadmap

import (
	"slices"

	"github.com/whoplans/whoplans/graph"
)

// PlannedAction is a step of a road map: an action on record or a proposed one.
type PlannedAction struct {
	Key       string        // the id of a recorded action, or the slug of a proposed one's first record
	Action    *graph.Action // nil if it is proposed
	Place     int           // in the order, from 1
	Title     string
	State     graph.ActionState // according to its record, whatever its progress
	Changes   []PlannedChange
	DependsOn []ActionDependency
	Progress  Progress // of Changes
	Critical  bool     // it is on the critical path
	Late      []string // why it is late; empty if it is not

	NextMilestone *graph.Milestone

	precedents   *precedents
	parts        []*part
	stakeholders []graph.Stakeholder // by slug
	milestones   []*graph.Milestone  // by due date, once setLate has sorted them
	rank         string              // orders actions that could be done at the same time
}

// PlannedChange is a change that an action makes.
type PlannedChange struct {
	Change *graph.TypedChange
	State  State
}

// ActionDependency is an action that another has to wait for.
type ActionDependency struct {
	On   *PlannedAction
	Must bool // the other cannot be done before
	Why  string
}

// Proposed reports whether the action is not on record.
func (a *PlannedAction) Proposed() bool { return a.Action == nil }

// OnlySaid reports whether the action is marked as done although some of its changes are
// not true.
func (a *PlannedAction) OnlySaid() bool {
	return a.State == graph.ActionDone && a.Progress.Done < a.Progress.Total
}

// open reports whether something remains to be done.
func (a *PlannedAction) open() bool {
	if a.State == graph.ActionDropped {
		return false
	}
	return a.Progress.Done < a.Progress.Total || a.Progress.Total == 0 && a.State != graph.ActionDone
}

// Records returns the slugs of the records that the action changes, sorted.
func (a *PlannedAction) Records() []string {
	slugs := make([]string, len(a.parts))
	for i, p := range a.parts {
		slugs[i] = p.change.Record().Slug()
	}
	slices.Sort(slugs)
	return slugs
}

// Stakeholders returns the stakeholders on record that the changes name, by slug, at most
// [graph.MaxPage].
func (a *PlannedAction) Stakeholders() []graph.Stakeholder {
	return a.stakeholders[:min(len(a.stakeholders), graph.MaxPage)]
}
