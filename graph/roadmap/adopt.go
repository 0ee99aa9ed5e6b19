package roadmap

import (
	"context"
	"slices"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/change"
	"github.com/whoplans/whoplans/graph/store"
)

// AdoptArgs are the arguments of [Adopt].
type AdoptArgs struct {
	ID               graph.ID
	ExpectedRevision *int
}

// Adopt returns the act that makes the changes of an action. It moves them from the
// scenario to the action, which remembers what it has made. Within a scenario, the changes
// are made there and stay in the action's scenario. Faults say what the action has to wait
// for, and which of its changes clash with the record.
func Adopt(in AdoptArgs) change.Act {
	return change.NewAct(in, func(ctx context.Context, v *graph.View) ([]change.Edit, []change.Fault, error) {
		found, err := v.Lookup(ctx, []string{string(in.ID)})
		if err != nil {
			return nil, nil, err
		}
		r := found[string(in.ID)]
		if r == nil || r.Kind != "Action" {
			return nil, []change.Fault{{Code: change.FaultRecord, Message: v.Say("no action has the id or slug %q", in.ID), Fix: v.Say("correct it; to make an action of a proposal, use proposeActions")}}, nil
		}
		action := v.Model().Content(r).(*graph.ActionContent)
		b, err := read(ctx, v, action.ScenarioID)
		if err != nil {
			return nil, nil, err
		}
		if err := b.group(ctx); err != nil {
			return nil, nil, err
		}
		faults := b.unmet(r.ID)
		o, err := v.Overlay(ctx, b.scenario)
		if err != nil {
			return nil, nil, err
		}
		its := func(id graph.ID) bool { return b.at[id] != nil && b.at[id].action.is(r.ID) }
		for _, c := range o.Clashes {
			if its(graph.ID(c.Edit.Record)) {
				faults = append(faults, change.Fault{Code: change.FaultConflict, Message: c.Words(v.Language()), Fix: v.Say("settle that first, with rebaseScenario")})
			}
		}
		edits, hidden := change.Made(v, o, func(r *store.Record) bool { return its(r.ID) })
		if faults = append(faults, hidden...); len(faults) > 0 {
			return nil, faults, nil
		}
		if v.SeenIn() != nil {
			return edits, nil, nil
		}
		adopted := slices.Clone(action.Adopted)
		var left []graph.ScenarioEdit
		for _, e := range o.Edits {
			if !its(graph.ID(e.Record)) {
				left = append(left, e)
				continue
			}
			adopted = slices.DeleteFunc(adopted, func(old graph.ScenarioEdit) bool { return old.Record == e.Record })
			adopted = append(adopted, e)
		}
		if len(left) < len(o.Edits) { // otherwise all of it has been adopted before
			edits = append(edits, change.Saying(v, b.scenario, left))
		}
		return append(edits,
			change.Edit{Record: string(r.ID), Of: r.Rev, Seen: graph.Rev(max(0, deref(in.ExpectedRevision))), Set: map[string]any{"adopted": adopted, "state": graph.ActionDone}},
		), nil, nil
	})
}

// deref returns the number, or 0 if there is none.
func deref(n *int) int {
	if n == nil {
		return 0
	}
	return *n
}

// is reports whether the action is the record with the id.
func (a *PlannedAction) is(id graph.ID) bool { return a != nil && a.Action != nil && a.Action.ID == id }

// unmet returns a fault for each action that must be done before the one with the id, and
// is not.
func (b *board) unmet(id graph.ID) []change.Fault {
	var faults []change.Fault
	for _, a := range b.actions {
		if !a.is(id) {
			continue
		}
		for _, d := range a.DependsOn {
			if !d.Must || !slices.ContainsFunc(d.On.parts, func(p *part) bool { return p.state != Done }) {
				continue
			}
			first := d.On.Key
			if d.On.Action != nil {
				first = graph.MetaOf(d.On.Action).Slug
			}
			faults = append(faults, change.Fault{
				Code: change.FaultConflict, Message: b.view.Say("%s must wait for %s: %s", graph.MetaOf(a.Action).Slug, first, d.Why),
				Fix: b.view.Say("adopt that action first, or give its records to this one"),
			})
		}
	}
	return faults
}
