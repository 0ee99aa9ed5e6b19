package change

import (
	"context"
	"slices"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/store"
)

// copied is an unfinished copy of a scenario: its edits, and its actions.
type copied struct {
	id    graph.ID // of the copy
	edits []graph.ScenarioEdit
	steps []*step
	left  []string // the slugs of records without a counterpart
}

// step is a copied action with its milestones.
type step struct {
	of         *store.Record
	action     *graph.ActionContent
	id         graph.ID // of the copy
	set        map[string]any
	milestones []map[string]any
}

// stepsTo returns unchanged copies of a scenario's actions.
func stepsTo(ctx context.Context, v *graph.View, scenario *store.Record) ([]*step, error) {
	actions, milestones, err := v.ActionsOf(ctx, scenario.ID)
	if err != nil {
		return nil, err
	}
	steps := make([]*step, len(actions))
	for i, r := range actions {
		steps[i] = &step{of: r, action: v.Model().Content(r).(*graph.ActionContent), id: newID(), set: copyOf(r)}
		for _, m := range milestones {
			if slices.Contains(m.To("action"), r.ID) {
				steps[i].milestones = append(steps[i].milestones, copyOf(m))
			}
		}
	}
	return steps, nil
}

// all returns the edits of the scenario, along with those that its actions have already made.
func (c *copied) all() []graph.ScenarioEdit {
	all := slices.Clone(c.edits)
	for _, s := range c.steps {
		for _, made := range s.action.Adopted {
			if !slices.ContainsFunc(all, func(e graph.ScenarioEdit) bool { return e.Record == made.Record }) {
				all = append(all, made)
			}
		}
	}
	return all
}

// way returns the edits that record the actions and milestones.
func (c *copied) way() []Edit {
	ids := map[graph.ID]graph.ID{}
	for _, s := range c.steps {
		ids[s.of.ID] = s.id
	}
	var edits []Edit
	for _, s := range c.steps {
		var after []graph.ID
		for _, before := range s.action.AfterIDs {
			if id, ok := ids[before]; ok {
				after = append(after, id)
			}
		}
		if s.set["scenario"] = c.id; after != nil {
			s.set["after"] = after
		} else {
			delete(s.set, "after")
		}
		edits = append(edits, Edit{Kind: "Action", Set: s.set, id: s.id})
		for _, m := range s.milestones {
			m["action"] = s.id
			edits = append(edits, Edit{Kind: "Milestone", Set: m})
		}
	}
	return edits
}

// steps adapts the actions to the other jurisdiction. What is to be done, in which order and with
// whom is taken over; who is in charge, when, and at what cost is for that jurisdiction to say. An
// action none of whose changes is left is dropped.
func (t *template) steps(c *copied) {
	c.steps = slices.DeleteFunc(c.steps, func(s *step) bool {
		names := slices.Clone(s.action.Records)
		for _, e := range s.action.Adopted {
			names = append(names, e.Record)
		}
		var records []string
		for _, name := range names {
			if made := t.filled[name]; made != "" && !slices.Contains(records, made) {
				records = append(records, made)
			}
		}
		if len(names) > 0 && records == nil {
			t.left = append(t.left, s.of.Slug())
			return true
		}
		var needs []graph.ID
		for _, id := range s.action.NeedIDs {
			if to, ok := t.link(id); ok && !slices.Contains(needs, to) {
				needs = append(needs, to)
			}
		}
		keep(s.set, "title", "summary", "objective")
		s.set["records"], s.set["needs"], s.set["state"] = records, needs, graph.ActionPlanned
		for _, m := range s.milestones {
			keep(m, "title")
		}
		return false
	})
}

// keep removes all but some fields of a record copied to another jurisdiction, and marks it as
// unverified there.
func keep(fields map[string]any, names ...string) {
	for name := range fields {
		if !slices.Contains(names, name) {
			delete(fields, name)
		}
	}
	fields["confidence"], fields["origin"] = graph.ConfidenceLow, graph.OriginUnverified
}
