// Package roadmap tells what comes of a scenario, and the way there: what differs from
// what is on record, grouped into actions, in an order in which they can be done, and
// how much of it has become true.
package roadmap

import (
	"context"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/store"
)

// RoadMap is the way to a scenario.
type RoadMap struct {
	Scenario *graph.Scenario
	Actions  []*PlannedAction // in an order in which they can be done
	Progress Progress

	CriticalPath []*PlannedAction
	Clashes      []ScenarioClash // by slug
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
	l := graph.LanguageOf(m.Scenario)
	return []string{
		l.Say("Progress is how many of the changes are true as it is, whatever is said of an action: what is told together, such as a move, is one."),
		l.Say("What a dropped action was to make counts for as long as the scenario says it: take it out there, or give it to another action."),
		l.Say("What no recorded action makes is put together by rules: what is said of one task in one country, a body with its members and relations, and a source with what alone cites it."),
		l.Say("An action waits for what its changes refer to, and for the tasks that inform its own. The critical path takes the days from start to end, and one for an action without these."),
	}
}

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
		m.Progress.Total += a.Progress.Total
		m.Progress.Done += a.Progress.Done
	}
	m.CriticalPath = critical(m.Actions)
	m.Clashes, err = b.clashing(ctx, b.clashes)
	return m, err
}
