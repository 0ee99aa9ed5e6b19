// Package roadmap tells what comes of a scenario, and the way there: what differs from
// what is on record, grouped into actions, in an order in which they can be done, and
// how much of it has become true.
package roadmap

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/store"
)

// RoadMap is the way to a scenario.
type RoadMap struct {
	Scenario *graph.Scenario
	Actions  []*PlannedAction // in an order in which they can be done
	Progress Progress

	CriticalPath []*PlannedAction
}

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

// State is how far a change has come.
type State string

// The states of changes.
const (
	Open   State = "OPEN"
	Done   State = "DONE"
	Undone State = "UNDONE" // it was made, and is no longer true
	Stuck  State = "CLASH"
)

// Values lists the states, what is most to be looked at last.
func (State) Values() []State { return []State{Done, Open, Undone, Stuck} }

// ActionDependency is what an action has to wait for.
type ActionDependency struct {
	On   *PlannedAction
	Must bool // it cannot be done before
	Why  string
}

// Progress is how many changes are true.
type Progress struct{ Total, Done int }

// Percent is the share that is true, rounded down.
func (p Progress) Percent() int {
	if p.Total == 0 {
		return 100
	}
	return 100 * p.Done / p.Total
}

// Proposed reports whether the action is not on record.
func (a *PlannedAction) Proposed() bool { return a.Action == nil }

// OnlySaid reports whether the action is said to be done, and some of it is not true.
func (a *PlannedAction) OnlySaid() bool {
	return a.State == graph.ActionDone && a.Progress.Done < a.Progress.Total
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

// Late are the actions that are late.
func (m *RoadMap) Late() []*PlannedAction {
	late := []*PlannedAction{}
	for _, a := range m.Actions {
		if len(a.Late) > 0 {
			late = append(late, a)
		}
	}
	return late
}

// Notes say how to read it.
func (m *RoadMap) Notes() []string {
	return []string{
		"Progress is how many of the changes are true as it is, whatever is said of an action.",
		"What no recorded action makes is put together by rules: what is said of one task in one country, a body with its members and relations, and a source with what alone cites it.",
		"An action waits for what its changes refer to, and for the tasks that inform its own. The critical path takes the days from start to end, and one for an action without these.",
	}
}

// part is a change of one record.
type part struct {
	change store.Changed
	state  State
	typed  []*graph.TypedChange
	action *PlannedAction
}

// maxActions is how many actions, and milestones, a scenario may have.
const maxActions = 1000

// Find returns the road map of a scenario.
func Find(ctx context.Context, v *graph.View, scenario graph.ID) (*RoadMap, error) {
	b, err := read(ctx, v, scenario)
	if err != nil {
		return nil, err
	}
	if err := b.group(ctx); err != nil {
		return nil, err
	}
	if err := b.tell(ctx); err != nil {
		return nil, err
	}
	m := &RoadMap{Scenario: graph.Wrap[*graph.Scenario](v, []*store.Record{b.scenario})[0], Actions: b.inOrder()}
	learned := &school{board: b}
	for i, a := range m.Actions {
		a.Place, a.school = i+1, learned
		if a.State != graph.ActionDropped {
			m.Progress.Total += a.Progress.Total
			m.Progress.Done += a.Progress.Done
		}
	}
	m.CriticalPath = critical(m.Actions)
	return m, nil
}

// board is what a road map is made of.
type board struct {
	view     *graph.View
	scenario *store.Record
	recorded []*PlannedAction // by slug
	actions  []*PlannedAction // with changes, proposed ones too
	parts    []*part
	at       map[graph.ID]*part
}

// read reads a scenario with its actions, and what each of its changes has come to.
func read(ctx context.Context, v *graph.View, scenario graph.ID) (*board, error) {
	o, err := v.Would(ctx, string(scenario))
	if err != nil {
		return nil, err
	}
	b := &board{view: v, scenario: o.Scenario, at: map[graph.ID]*part{}}
	actions, err := b.linked(ctx, "Action", "scenario", []graph.ID{o.Scenario.ID})
	if err != nil {
		return nil, err
	}
	milestones, err := b.linked(ctx, "Milestone", "action", store.IDsOf(actions))
	if err != nil {
		return nil, err
	}
	marks := graph.Wrap[*graph.Milestone](v, milestones)
	var adopted []graph.ScenarioEdit
	for _, a := range graph.Wrap[*graph.Action](v, actions) {
		p := &PlannedAction{Key: string(a.ID), Action: a, Title: a.Title, State: a.State, Changes: []PlannedChange{}, DependsOn: []ActionDependency{}, Late: []string{}}
		for _, m := range marks {
			if m.ActionID == a.ID {
				p.milestones = append(p.milestones, m)
			}
		}
		b.recorded = append(b.recorded, p)
		adopted = append(adopted, a.Adopted...)
	}
	b.take(v, o, Open)
	made, err := v.WouldBy(ctx, o.Scenario, adopted)
	if err != nil {
		return nil, err
	}
	b.take(v, made, Undone)
	slices.SortFunc(b.parts, func(x, y *part) int {
		return strings.Compare(x.change.Record().Slug(), y.change.Record().Slug())
	})
	changes := make([]store.Changed, len(b.parts))
	for i, p := range b.parts {
		changes[i] = p.change
	}
	if err := graph.Spend(ctx, stepsOfPart*len(b.parts)); err != nil {
		return nil, err
	}
	for _, c := range v.Typed(changes, o.Scenario.To("jurisdiction")...) {
		for _, id := range c.IDs {
			b.at[id].typed = append(b.at[id].typed, c)
		}
	}
	return b, nil
}

// stepsOfPart is what it costs to find the place of a change.
const stepsOfPart = 20

// linked reads the records of a kind that lead to some, by slug.
func (b *board) linked(ctx context.Context, kind graph.Kind, link string, ids []graph.ID) ([]*store.Record, error) {
	if len(ids) == 0 {
		return nil, nil
	}
	recs, err := b.view.All(ctx, store.Query{
		Kinds: []graph.Kind{kind}, Where: store.Linked{Hops: []store.Hop{{Link: store.Link{Of: kind, Name: link}}}, Where: store.IDIn(ids)},
		Paging: store.Paging{Limit: maxActions, Sort: store.Sort{Key: store.SlugKey}},
	})
	if err != nil {
		return nil, fmt.Errorf("find the %ss of a scenario: %w", graph.KindWords(kind), err)
	}
	return recs, nil
}

// take notes what an overlay comes to. What it would change is in a state: it is to be
// made, or was made and is no longer so.
func (b *board) take(v *graph.View, o *graph.Overlay, change State) {
	add := func(ch store.Changed, s State) {
		r := ch.Record()
		if r == nil || b.at[r.ID] != nil {
			return
		}
		p := &part{change: ch, state: s}
		b.parts, b.at[r.ID] = append(b.parts, p), p
	}
	for _, ch := range o.Changes {
		add(ch, change)
	}
	for _, ch := range o.Done {
		add(ch, Done)
	}
	for _, c := range o.Clashes {
		s := Stuck
		if change == Undone {
			s = Undone
		}
		if ch := v.Intended(c); ch.Before != nil || ch.After != nil {
			add(ch, s)
		}
	}
}
