// Package roadmap says how to get from the record to a scenario. It groups what differs
// between them into actions, orders these so that each can be done after those before it,
// and says how much has already come true. It also says what the scenario achieves.
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

	CriticalPath []*PlannedAction // in their order
	Clashes      []ScenarioClash  // by slug
}

// Late returns the actions that are late.
func (m *RoadMap) Late() []*PlannedAction {
	late := []*PlannedAction{}
	for _, a := range m.Actions {
		if len(a.Late) > 0 {
			late = append(late, a)
		}
	}
	return late
}

// Notes returns what a reader should know about the road map.
func (m *RoadMap) Notes() []string {
	l := graph.LanguageOf(m.Scenario)
	return []string{
		l.Say("Progress is how many of the changes have come true, whatever is said about an action. Changes that belong together, such as a move, count as one."),
		l.Say("The changes of a dropped action count as long as the scenario contains them: take them out of it, or give them to another action."),
		l.Say("Changes that no recorded action makes are grouped by rules: what is said about one task in one country, a body with its members and relations, and a source with the only record that cites it."),
		l.Say("An action waits for what its changes refer to, and for the tasks that inform its own. The critical path is the action that ends last with those that it waits for; an action without dates counts as one day."),
	}
}

// Find returns the road map of a scenario. It returns an error that wraps
// [graph.ErrNotFound] if there is no such scenario.
func Find(ctx context.Context, v *graph.View, scenario graph.ID) (*RoadMap, error) {
	b, err := read(ctx, v, scenario)
	if err != nil {
		return nil, err
	}
	if err := b.group(ctx); err != nil {
		return nil, err
	}
	if err := b.describe(ctx); err != nil {
		return nil, err
	}
	m := &RoadMap{Scenario: graph.Wrap[*graph.Scenario](v, []*store.Record{b.scenario})[0], Actions: b.inOrder()}
	precedents := &precedents{board: b}
	for i, a := range m.Actions {
		a.Place, a.precedents = i+1, precedents
		m.Progress.Total += a.Progress.Total
		m.Progress.Done += a.Progress.Done
	}
	m.CriticalPath = critical(m.Actions, string(v.Today()))
	m.Clashes, err = b.withSides(ctx, b.clashes)
	return m, err
}
