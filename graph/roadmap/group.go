package roadmap

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/network/measure"
	"github.com/whoplans/whoplans/graph/store"
)

// group assigns each part to an action: to the recorded action that names its record, or
// to a proposed one with the parts that belong together. It also sets what the actions
// depend on.
func (b *board) group(ctx context.Context) error {
	byName := map[string]*part{}
	for _, p := range b.parts {
		byName[p.change.Record().Slug()], byName[string(p.change.Record().ID)] = p, p
	}
	for _, a := range b.recorded {
		names := slices.Clone(a.Action.Records)
		for _, e := range a.Action.Adopted {
			names = append(names, e.Record)
		}
		for _, name := range names {
			if p := byName[name]; p != nil && p.action == nil {
				p.action = a
				a.parts = append(a.parts, p)
			}
		}
	}
	left := []*part{}
	for _, p := range b.parts {
		if p.action == nil {
			left = append(left, p)
		}
	}
	needs, err := b.needs(ctx)
	if err != nil {
		return err
	}
	together := newSets(left)
	b.joinAboutSame(left, together)
	b.joinOnlyReferrer(left, together)
	b.joinCycles(left, needs, together)
	bySet := map[*part]*PlannedAction{}
	for _, p := range left {
		root := together.root(p)
		if bySet[root] == nil {
			bySet[root] = &PlannedAction{State: graph.ActionPlanned, Changes: []PlannedChange{}, DependsOn: []ActionDependency{}, Late: []string{}}
			b.actions = append(b.actions, bySet[root])
		}
		p.action = bySet[root]
		p.action.parts = append(p.action.parts, p)
	}
	for _, a := range b.actions {
		a.Key = a.parts[0].change.Record().Slug()
	}
	b.actions = append(slices.Clone(b.recorded), b.actions...)
	b.addNeeds(needs)
	return b.addTaskOrder(ctx)
}

// sets are disjoint sets of parts that belong together. The set of a part that was never
// added is unknown, and joining it has no effect.
type sets struct{ up map[*part]*part }

// newSets returns a set for each part.
func newSets(parts []*part) *sets {
	s := &sets{up: make(map[*part]*part, len(parts))}
	for _, p := range parts {
		s.up[p] = p
	}
	return s
}

// root returns the part that represents the set of p.
func (s *sets) root(p *part) *part {
	for s.up[p] != p {
		s.up[p] = s.up[s.up[p]]
		p = s.up[p]
	}
	return p
}

// join merges the sets of two parts.
func (s *sets) join(p, q *part) {
	if s.up[p] != nil && s.up[q] != nil {
		s.up[s.root(q)] = s.root(p)
	}
}

// joinAboutSame joins parts about the same task in the same country, parts of one change in words, and
// a new body or practice with its members, relations and adoptions.
func (b *board) joinAboutSame(left []*part, together *sets) {
	first := map[string]*part{} // by task and country
	for _, p := range left {
		r := p.change.Record()
		for _, c := range p.typed {
			for _, id := range c.IDs {
				together.join(p, b.at[id])
			}
		}
		switch r.Kind {
		case "Responsibility", "Absence":
			place := fmt.Sprint(r.To("task"), r.To("jurisdiction"))
			if first[place] == nil {
				first[place] = p
			}
			together.join(first[place], p)
		case "Relation", "Membership", "Adoption":
			for _, link := range []string{"body", "member", "from", "to", "what"} {
				for _, id := range r.To(link) {
					if to := b.at[id]; to != nil && to.change.Before == nil {
						together.join(to, p)
					}
				}
			}
		}
	}
}

// joinOnlyReferrer joins a part with those that refer to its record, if all of these are in one set:
// a source joins the only duty that cites it.
func (b *board) joinOnlyReferrer(left []*part, together *sets) {
	referrers := map[graph.ID][]*part{}
	for _, p := range b.parts {
		for _, l := range p.change.Record().Links {
			for _, id := range l.To {
				referrers[id] = append(referrers[id], p)
			}
		}
	}
	for _, p := range left {
		if slices.Contains(alone, p.change.Record().Kind) {
			continue
		}
		roots := map[*part]bool{}
		for _, from := range referrers[p.change.Record().ID] {
			if together.up[from] == nil {
				roots[from] = true // a recorded action makes it
				continue
			}
			roots[together.root(from)] = true
		}
		for root := range roots {
			if len(roots) == 1 {
				together.join(root, p)
			}
		}
	}
}

// alone lists the kinds that form a step of their own, whatever refers to them.
var alone = []graph.Kind{"Institution", "PlanningBody", "DataSource", "ForecastingModel", "Responsibility", "Absence", "Relation", "Membership", "Adoption"}

// joinCycles joins parts that need each other, directly or through others.
func (b *board) joinCycles(left []*part, needs map[*part][]need, together *sets) {
	for joined := true; joined; {
		joined = false
		var roots []*part
		number := map[*part]int{}
		for _, p := range left {
			if root := together.root(p); root == p {
				number[p] = len(roots)
				roots = append(roots, p)
			}
		}
		var links []measure.Link
		for _, p := range left {
			for _, n := range needs[p] {
				if together.up[n.on] != nil && together.root(n.on) != together.root(p) {
					links = append(links, measure.Link{From: number[together.root(p)], To: number[together.root(n.on)]})
				}
			}
		}
		first := map[int]*part{} // of each component
		for i, c := range measure.New(len(roots), links, measure.Options{Directed: true}).StrongComponents() {
			if first[c] == nil {
				first[c] = roots[i]
				continue
			}
			together.join(first[c], roots[i])
			joined = true
		}
	}
}

// addNeeds makes each action depend on those that its parts need, and on those that its
// record says it comes after.
func (b *board) addNeeds(needs map[*part][]need) {
	for _, p := range b.parts {
		for _, n := range needs[p] {
			if n.on.action == p.action {
				continue
			}
			if slices.ContainsFunc(p.action.DependsOn, func(d ActionDependency) bool { return d.On == n.on.action }) {
				continue
			}
			p.action.DependsOn = append(p.action.DependsOn, ActionDependency{On: n.on.action, Must: true, Why: n.why})
		}
	}
	for _, a := range b.recorded {
		for _, before := range a.Action.AfterIDs {
			on := slices.IndexFunc(b.recorded, func(x *PlannedAction) bool { return x.Action.ID == before })
			if on >= 0 && !a.waitsFor(b.recorded[on]) {
				a.DependsOn = append(a.DependsOn, ActionDependency{On: b.recorded[on], Why: b.view.Say("the action says that it comes after")})
			}
		}
	}
}

// waitsFor reports whether an action depends on another, directly or through others.
func (a *PlannedAction) waitsFor(other *PlannedAction) bool {
	for on := range graph.Reach(a, (*PlannedAction).dependsOn) {
		if on == other {
			return true
		}
	}
	return false
}

// dependsOn returns the actions that an action depends on directly.
func (a *PlannedAction) dependsOn() []*PlannedAction {
	var on []*PlannedAction
	for _, d := range a.DependsOn {
		on = append(on, d.On)
	}
	return on
}

// addTaskOrder makes an action that starts a task depend on those that start the tasks
// which inform it: a forecast comes after its data, and a decision after its forecast. It
// leaves out dependencies that would form a circle or contradict the planned dates.
func (b *board) addTaskOrder(ctx context.Context) error {
	words, err := b.view.Vocabulary(ctx, "PlanningTask")
	if err != nil {
		return err
	}
	type cell struct{ task, place graph.ID }
	at := map[cell][]*PlannedAction{}
	var cells []cell
	for _, p := range b.parts {
		r := p.change.After
		if r == nil || r.Kind != "Responsibility" || !begins(p.change) {
			continue
		}
		c := cell{r.To("task")[0], r.To("jurisdiction")[0]}
		if at[c] == nil {
			cells = append(cells, c)
		}
		if !slices.Contains(at[c], p.action) {
			at[c] = append(at[c], p.action)
		}
	}
	for _, c := range cells {
		task := words.Record(c.task)
		if task == nil {
			continue
		}
		for _, next := range b.view.Model().Content(task).(*graph.PlanningTaskContent).Informs {
			if next.Feedback {
				continue
			}
			for _, then := range at[cell{next.TaskID, c.place}] {
				for _, first := range at[c] {
					if then != first && !then.earlier(first) && !first.waitsFor(then) && !then.waitsFor(first) {
						name := b.view.Model().Content(task).(*graph.PlanningTaskContent).Called(b.view.NamesIn())
						then.DependsOn = append(then.DependsOn, ActionDependency{On: first, Why: b.view.Say("%s informs it", name)})
					}
				}
			}
		}
	}
	return nil
}

// begins reports whether a change gives a duty to somebody, rather than changing how
// somebody performs a duty that they already have.
func begins(ch store.Changed) bool {
	return ch.Before == nil || slices.ContainsFunc([]string{"stakeholder", "task", "jurisdiction"}, func(link string) bool {
		return !slices.Equal(ch.Before.To(link), ch.After.To(link))
	})
}

// earlier reports whether an action is planned to start before another. Without dates it
// is not.
func (a *PlannedAction) earlier(other *PlannedAction) bool {
	if a.Action == nil || other.Action == nil {
		return false
	}
	_, begins := a.Action.Start.Bounds()
	first, _ := other.Action.Start.Bounds()
	return begins != "" && begins < first
}

// describe sets the titles, changes, progress, stakeholders and delays of the actions.
func (b *board) describe(ctx context.Context) error {
	names := map[graph.ID][]*PlannedAction{}
	var ids []graph.ID
	for _, a := range b.actions {
		if err := a.describe(ctx, b.view); err != nil {
			return err
		}
		seen := map[graph.ID]bool{}
		for _, p := range a.parts {
			r := p.change.Record()
			for _, id := range append(stakeholdersOf(r), r.ID) {
				if !seen[id] {
					seen[id] = true
					names[id] = append(names[id], a)
					ids = append(ids, id)
				}
			}
		}
		a.setLate(b.view)
	}
	recs, err := b.view.Reader().Get(ctx, store.DistinctIDs(ids))
	if err != nil {
		return fmt.Errorf("read the stakeholders of actions: %w", err)
	}
	recs = slices.DeleteFunc(slices.Clone(recs), func(r *store.Record) bool {
		return r == nil || r.Kind != "Institution" && r.Kind != "PlanningBody"
	})
	slices.SortFunc(recs, func(x, y *store.Record) int { return strings.Compare(x.Slug(), y.Slug()) })
	for i, s := range graph.Wrap[graph.Stakeholder](b.view, recs) {
		for _, a := range names[recs[i].ID] {
			a.stakeholders = append(a.stakeholders, s)
		}
	}
	return nil
}

// stakeholdersOf returns the records that may be stakeholders of a claim, or owners of
// what they keep.
func stakeholdersOf(r *store.Record) []graph.ID {
	var ids []graph.ID
	for _, link := range []string{"stakeholder", "from", "to", "body", "member", "owner"} {
		ids = append(ids, r.To(link)...)
	}
	return ids
}

// describe sets the changes of an action, its progress, its title if it is proposed, and
// its rank.
func (a *PlannedAction) describe(ctx context.Context, v *graph.View) error {
	states, types := State("").Values(), graph.ChangeType("").Values()
	at := map[*graph.TypedChange]int{}
	for _, p := range a.parts {
		for _, c := range p.typed {
			i, ok := at[c]
			if !ok {
				at[c] = len(a.Changes)
				a.Changes = append(a.Changes, PlannedChange{c, p.state})
				continue
			}
			if slices.Index(states, p.state) > slices.Index(states, a.Changes[i].State) {
				a.Changes[i].State = p.state
			}
		}
	}
	a.Progress.Total = len(a.Changes)
	for _, c := range a.Changes {
		if c.State == Done {
			a.Progress.Done++
		}
	}
	slices.SortStableFunc(a.Changes, func(x, y PlannedChange) int {
		return cmp.Compare(slices.Index(types, x.Change.Type), slices.Index(types, y.Change.Type))
	})
	if a.Action == nil {
		words, err := a.Changes[0].Change.Words(ctx, nil)
		if err != nil {
			return err
		}
		if a.Title = strings.TrimSuffix(words, "."); len(a.Changes) > 1 {
			a.Title = v.Say("%s, and %d more", a.Title, len(a.Changes)-1)
		}
	}
	first := len(types)
	if len(a.Changes) > 0 {
		first = slices.Index(types, a.Changes[0].Change.Type)
	}
	start := ""
	if a.Action != nil {
		start, _ = a.Action.Start.Bounds()
	}
	a.rank = fmt.Sprintf("%-10s %02d %s", cmp.Or(start, "9999"), first, a.Key)
	return nil
}

// setLate sets why an action is late today, and its next milestone.
func (a *PlannedAction) setLate(v *graph.View) {
	today := string(v.Today())
	if a.Action == nil || a.State == graph.ActionDropped {
		return
	}
	past := func(d graph.PartialDate) bool {
		_, last := d.Bounds()
		return last != "" && last < today
	}
	open := a.open()
	switch {
	case open && past(a.Action.End):
		a.Late = append(a.Late, v.Say("it was due to be done by %s", a.Action.End))
	case open && a.Progress.Done == 0 && a.State == graph.ActionPlanned && past(a.Action.Start):
		a.Late = append(a.Late, v.Say("it was due to begin by %s", a.Action.Start))
	}
	slices.SortStableFunc(a.milestones, func(x, y *graph.Milestone) int {
		return strings.Compare(cmp.Or(string(x.Due), "9999"), cmp.Or(string(y.Due), "9999"))
	})
	for _, m := range a.milestones {
		if m.Reached != "" {
			continue
		}
		if a.NextMilestone == nil {
			a.NextMilestone = m
		}
		if open && past(m.Due) {
			a.Late = append(a.Late, v.Say("%s was due by %s", m.Title, m.Due))
		}
	}
}
