package roadmap

import (
	"context"
	"slices"
	"strings"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/store"
)

// part is what a scenario changes about one record.
type part struct {
	change store.Changed
	state  State
	typed  []*graph.TypedChange // the changes in words that the part belongs to
	action *PlannedAction       // the action that makes it, once they are grouped
}

// board holds the parts and actions that a road map consists of.
type board struct {
	view     *graph.View
	scenario *store.Record
	recorded []*PlannedAction // the actions on record, by slug
	actions  []*PlannedAction // the recorded and the proposed ones, once they are grouped
	parts    []*part          // by slug
	at       map[graph.ID]*part
	clashes  []graph.Clash  // of the changes that are still in the scenario, by slug
	open     *graph.Overlay // the effect of the changes that are still in the scenario
}

// read reads a scenario, its actions, and the state of each of its changes.
func read(ctx context.Context, v *graph.View, scenario graph.ID) (*board, error) {
	o, err := v.Would(ctx, string(scenario))
	if err != nil {
		return nil, err
	}
	b := &board{view: v, scenario: o.Scenario, open: o, at: map[graph.ID]*part{}}
	actions, milestones, err := v.ActionsOf(ctx, o.Scenario.ID)
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
	b.addParts(o, Open)
	b.clashes = slices.Clone(o.Clashes)
	slices.SortFunc(b.clashes, func(x, y graph.Clash) int { return strings.Compare(x.Slug, y.Slug) })
	made, err := v.WouldBy(ctx, o.Scenario, adopted)
	if err != nil {
		return nil, err
	}
	b.addParts(made, Undone)
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

// stepsOfPart is how many steps of the budget a part costs.
const stepsOfPart = 20

// addParts adds a part for each record that an overlay changes, unless the record has one.
// Changes that are not true have the given state: Open for those in the scenario, Undone
// for those that an action made.
func (b *board) addParts(o *graph.Overlay, notTrue State) {
	add := func(ch store.Changed, s State) {
		r := ch.Record()
		if r == nil || b.at[r.ID] != nil {
			return
		}
		p := &part{change: ch, state: s}
		b.parts, b.at[r.ID] = append(b.parts, p), p
	}
	for _, ch := range o.Changes {
		add(ch, notTrue)
	}
	for _, ch := range o.Done {
		add(ch, Done)
	}
	for _, c := range o.Clashes {
		s := Stuck
		if notTrue == Undone {
			s = Undone
		}
		if ch := b.view.Intended(c); ch.Before != nil || ch.After != nil {
			add(ch, s)
		}
	}
}
