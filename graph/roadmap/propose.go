package roadmap

import (
	"context"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/change"
)

// ProposeArgs are the arguments of [Propose].
type ProposeArgs struct {
	Scenario graph.ID
}

// Propose returns the act that records the actions proposed for a scenario.
func Propose(in ProposeArgs) change.Act {
	return change.NewAct(in, func(ctx context.Context, v *graph.View) ([]change.Edit, []change.Fault, error) {
		b, err := read(ctx, v, in.Scenario)
		if err != nil {
			return nil, nil, err
		}
		if err := b.group(ctx); err != nil {
			return nil, nil, err
		}
		if err := b.describe(ctx); err != nil {
			return nil, nil, err
		}
		var edits []change.Edit
		for _, a := range b.inOrder() {
			if a.Action != nil {
				continue
			}
			set := map[string]any{
				"title": a.Title, "scenario": b.scenario.ID, "state": graph.ActionPlanned,
				"confidence": graph.ConfidenceLow, "origin": graph.OriginUnverified,
			}
			var records []string
			for _, p := range a.parts {
				records = append(records, string(p.change.Record().ID))
			}
			set["records"] = records
			var needs []graph.ID
			for _, s := range a.stakeholders {
				if p := b.at[graph.MetaOf(s).ID]; p == nil || p.change.After != nil {
					needs = append(needs, graph.MetaOf(s).ID)
				}
			}
			if needs != nil {
				set["needs"] = needs
			}
			edits = append(edits, change.Edit{Kind: "Action", Set: set})
		}
		return edits, nil, nil
	})
}

// Acts returns the acts of this package that can be combined with other changes in one
// request, by name.
func Acts() map[string]func(input map[string]any) change.Act {
	return map[string]func(map[string]any) change.Act{
		"proposeActions": func(input map[string]any) change.Act { return change.Decoded(Propose, input) },
	}
}
