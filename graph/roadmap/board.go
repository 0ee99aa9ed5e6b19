package roadmap

import (
	"context"
	"slices"
	"strings"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/store"
)

// part is a change of one record.
type part struct {
	change store.Changed
	state  State
	typed  []*graph.TypedChange
	action *PlannedAction
}

// board is what a road map is made of.
type board struct {
	view     *graph.View
	scenario *store.Record
	recorded []*PlannedAction // by slug
	actions  []*PlannedAction // with changes, proposed ones too
	parts    []*part
	at       map[graph.ID]*part
	clashes  []graph.Clash // of what is yet to be made
}

// read reads a scenario with its actions, and what each of its changes has come to.
func read(ctx context.Context, v *graph.View, scenario graph.ID) (*board, error) {
	o, err := v.Would(ctx, string(scenario))
	if err != nil {
		return nil, err
	}
	b := &board{view: v, scenario: o.Scenario, at: map[graph.ID]*part{}}
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
	b.take(v, o, Open)
	b.clashes = slices.Clone(o.Clashes)
	slices.SortFunc(b.clashes, func(x, y graph.Clash) int { return strings.Compare(x.Slug, y.Slug) })
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
