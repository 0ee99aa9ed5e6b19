// Package trace follows the flow between tasks, each of which informs the next, and describes
// who does what along the way.
package trace

import (
	"cmp"
	"context"
	"maps"
	"slices"
	"strings"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/coverage"
	"github.com/whoplans/whoplans/graph/network"
	"github.com/whoplans/whoplans/graph/store"
)

// Bounds of a trace.
const (
	MaxDepth     = 20  // steps upstream or downstream
	MaxSteps     = 100 // tasks, each in a jurisdiction
	maxHops      = 1_000
	defaultSteps = 3
)

// Args are the arguments of a trace. Task or Stakeholder is given, not both.
type Args struct {
	Task        *graph.ID // includes the tasks below it; requires Country
	From        *graph.ID // with Task: only the paths from this one
	Stakeholder *graph.ID
	Through     *Through
	Upstream    *int
	Downstream  *int
	Status      []graph.Status // nil stands for current and no status

	// Rules limit the countries: the country of a task is required, those of a stakeholder's
	// tasks are any if nil. They also set the direction, with the flow, against it or both, and
	// the types of links to describe: roles of responsibilities, types of relations,
	// MEMBERSHIP.
	network.Rules
}

// Trace is a chain of tasks, each of which informs the next, with those who do them.
type Trace struct {
	OmittedSteps int // tasks on the chain beyond the depth or the limit
	OmittedHops  int // edges between the steps beyond the limit for edges
	Totals       coverage.Totals

	view  *graph.View
	asked *Asked
	test  *coverage.ClaimTest
	links func(typ string) bool // which types to describe
	cells []*coverage.Cell      // of the steps
	steps []*Step
	hops  []*Hop
	tied  lazy[*ties]
	had   lazy[*tools]
}

// Asked is what was asked for, with what it leaves out by default.
type Asked struct {
	Upstream   int
	Downstream int
	Status     []graph.Status
	Defaults   []string // arguments whose defaults narrow the answer

	view                    *graph.View
	task, from, stakeholder *store.Record
	places                  []*store.Record // nil for any
}

// Step is a task of the chain, with those who do it.
type Step struct {
	*coverage.WhoDoesRow

	// Distance is the number of hops from what is traced: negative upstream, positive
	// downstream.
	Distance int

	trace *Trace
}

// Hop is an edge of the chain: the output of one task is an input of the
// other.
type Hop struct {
	From, To *Step
	Why      string

	// Feedback means that it leads back along the chain. It is shown, but not followed.
	Feedback bool

	trace *Trace
}

// Follow follows the flow between tasks: from a country's task to what informs it, or from a
// stakeholder's tasks to what they inform.
func Follow(ctx context.Context, v *graph.View, args Args) (*Trace, error) {
	t, err := v.Vocabulary(ctx, "PlanningTask", "Jurisdiction")
	if err != nil {
		return nil, err
	}
	tr := &Trace{
		view: v, asked: &Asked{view: v}, test: &coverage.ClaimTest{Statuses: args.Status, Moment: v.Moment()},
	}
	if args.Status == nil {
		tr.test.Statuses = []graph.Status{graph.StatusCurrent}
		tr.asked.Defaults = append(tr.asked.Defaults, "status")
	}
	tr.asked.Status = tr.test.Statuses
	if tr.links, err = args.Follows(v.Model()); err != nil {
		return nil, err
	}
	if args.Links != nil || args.WithoutLinks != nil {
		tr.test.Roles = []graph.Role{}
		for _, role := range graph.Role("").Values() {
			if tr.links(string(role)) {
				tr.test.Roles = append(tr.test.Roles, role)
			}
		}
	}
	wanted := graph.Scope{Country: args.Country}
	if args.Task != nil {
		wanted.Task = []graph.ID{*args.Task}
	}
	scope, err := t.Scoped(wanted)
	if err != nil {
		return nil, err
	}
	tr.asked.places = store.DistinctRecords(scope.Countries)
	var starts map[graph.ID][]graph.ID // tasks by jurisdiction
	switch {
	case args.Task != nil && args.Stakeholder != nil, args.Task == nil && args.Stakeholder == nil:
		return nil, graph.Invalid("give task (with country) or stakeholder, one of the two")
	case args.Task != nil:
		starts, err = tr.fromTask(t, scope)
	default:
		starts, err = tr.fromStakeholder(ctx, t, scope, args)
	}
	if err != nil {
		return nil, err
	}
	return tr, tr.build(ctx, t, args, starts)
}

// fromTask returns where the trace of a task starts.
func (tr *Trace) fromTask(t *graph.Vocabulary, scope *graph.Scoped) (map[graph.ID][]graph.ID, error) {
	if len(tr.asked.places) == 0 {
		return nil, graph.Invalid("say whose task it is: give country, such as HU")
	}
	tr.asked.task = scope.Named[0]
	starts := map[graph.ID][]graph.ID{}
	for _, place := range tr.asked.places {
		starts[place.ID] = store.IDsOf(withoutStages(t, scope.Tasks))
	}
	return starts, nil
}

// fromStakeholder returns where the trace of a stakeholder starts: at the tasks in which it has
// a role.
func (tr *Trace) fromStakeholder(ctx context.Context, t *graph.Vocabulary, scope *graph.Scoped, args Args) (map[graph.ID][]graph.ID, error) {
	if args.From != nil {
		return nil, graph.Invalid("from goes with task, not with stakeholder")
	}
	found, err := tr.view.Resolve(ctx, []string{string(*args.Stakeholder)})
	if err != nil {
		return nil, err
	}
	tr.asked.stakeholder = found[string(*args.Stakeholder)]
	if !slices.Contains(t.Model().KindsOf("Stakeholder"), tr.asked.stakeholder.Kind) {
		return nil, graph.Invalid("%s is a %s, not a stakeholder", *args.Stakeholder, graph.KindWords(tr.asked.stakeholder.Kind))
	}
	claims, err := coverage.Claims(ctx, tr.view, nil, scope.Places, store.Linked{
		Hops:  []store.Hop{{Link: store.Link{Of: "Responsibility", Name: "stakeholder"}}},
		Where: store.IDIn{tr.asked.stakeholder.ID},
	})
	if err != nil {
		return nil, err
	}
	starts := map[graph.ID][]graph.ID{}
	for _, rec := range claims {
		r := t.Model().Content(rec).(*graph.ResponsibilityContent)
		if tr.test.Responsibility(r) == "" && !slices.Contains(starts[r.JurisdictionID], r.TaskID) {
			starts[r.JurisdictionID] = append(starts[r.JurisdictionID], r.TaskID)
		}
	}
	return starts, nil
}

// depth reads a depth argument.
func (a *Asked) depth(name string, given *int, unless int) (int, error) {
	if given == nil {
		a.Defaults = append(a.Defaults, name)
		return unless, nil
	}
	if *given < 0 || *given > MaxDepth {
		return 0, graph.Invalid("%s is 0 to %d steps, not %d", name, MaxDepth, *given)
	}
	return *given, nil
}

// reach determines how far the chain goes.
func (tr *Trace) reach(t *graph.Vocabulary, f *flow, args Args, starts map[graph.ID][]graph.ID) (reach, error) {
	var r reach
	up, down := defaultSteps, 0
	switch {
	case args.Stakeholder != nil:
		up, down = 0, 1
	case args.From != nil && args.Direction == network.WalkOut:
		return r, graph.Invalid("from leads to the task, and OUT from it; leave one of the two out")
	case args.From != nil:
		up = MaxDepth
		from, err := t.Scoped(graph.Scope{Task: []graph.ID{*args.From}})
		if err != nil {
			return r, err
		}
		tr.asked.from = from.Named[0]
		to := starts[tr.asked.places[0].ID] // the same in every place
		if r.via = f.tasksBetween(store.IDsOf(withoutStages(t, from.Tasks)), to); len(r.via) == 0 {
			return r, graph.Invalid("nothing leads from %s to %s; leave out from, or swap the two if you mean the other direction", *args.From, *args.Task)
		}
	}
	var err error
	switch args.Direction {
	case network.WalkOut:
		if args.Upstream != nil && *args.Upstream > 0 {
			return r, graph.Invalid("OUT goes with the flow; leave out upstream")
		}
		args.Upstream, down = new(0), max(down, defaultSteps)
	case network.WalkIn:
		if args.Downstream != nil && *args.Downstream > 0 {
			return r, graph.Invalid("IN goes against the flow; leave out downstream")
		}
		args.Downstream, up = new(0), max(up, defaultSteps)
	}
	if r.up, err = tr.asked.depth("upstream", args.Upstream, up); err != nil {
		return r, err
	}
	r.down, err = tr.asked.depth("downstream", args.Downstream, down)
	tr.asked.Upstream, tr.asked.Downstream = r.up, r.down
	return r, err
}

// build finds the chain and the claims on it.
func (tr *Trace) build(ctx context.Context, t *graph.Vocabulary, args Args, starts map[graph.ID][]graph.ID) error {
	f := flowOf(t)
	r, err := tr.reach(t, f, args, starts)
	if err != nil {
		return err
	}
	whole := reach{up: len(f.rank), down: len(f.rank), via: r.via}
	if r.up == 0 {
		whole.up = 0
	}
	if r.down == 0 {
		whole.down = 0
	}
	distance := map[coverage.Key]int{}
	var keys []coverage.Key
	for place, tasks := range starts {
		for task, d := range f.chain(tasks, r) {
			key := coverage.Key{Task: task, Place: place}
			distance[key] = d
			keys = append(keys, key)
		}
		tr.OmittedSteps += len(f.chain(tasks, whole))
	}
	tr.OmittedSteps -= len(keys)
	// Keep the nearest, and of those equally near the first in the flow.
	slices.SortFunc(keys, func(a, b coverage.Key) int {
		return cmp.Or(abs(distance[a])-abs(distance[b]), f.rank[a.Task]-f.rank[b.Task], strings.Compare(string(a.Place), string(b.Place)))
	})
	limit := func() {
		tr.OmittedSteps += max(0, len(keys)-MaxSteps)
		keys = keys[:min(len(keys), MaxSteps)]
	}
	if args.Through == nil {
		limit()
	}
	cells, err := tr.fill(ctx, t, keys)
	if err != nil {
		return err
	}
	if args.Through != nil {
		on, err := tr.passing(ctx, f, cells, distance, args.Through)
		if err != nil {
			return err
		}
		keys = slices.DeleteFunc(keys, func(k coverage.Key) bool { return !on[k] })
		limit()
	}
	for _, k := range keys {
		tr.cells = append(tr.cells, cells[k])
	}
	tr.lineUp(f, distance)
	return nil
}

// lineUp makes steps of the cells, in the order of the flow in each country, and adds the hops.
func (tr *Trace) lineUp(f *flow, distance map[coverage.Key]int) {
	slices.SortFunc(tr.cells, func(a, b *coverage.Cell) int {
		return cmp.Or(strings.Compare(a.Code, b.Code), f.rank[a.Task.ID]-f.rank[b.Task.ID])
	})
	at := map[coverage.Key]*Step{}
	for i, row := range coverage.Rows(tr.view, tr.cells) {
		key := coverage.Key{Task: row.Task.ID, Place: row.Jurisdiction.ID}
		at[key] = &Step{WhoDoesRow: row, Distance: distance[key], trace: tr}
		tr.steps = append(tr.steps, at[key])
		tr.Totals.Add(tr.cells[i])
	}
	tr.draw(f, at)
}

// draw adds the hops between the steps.
func (tr *Trace) draw(f *flow, at map[coverage.Key]*Step) {
	for _, s := range tr.steps {
		for _, e := range f.edges {
			if to := at[coverage.Key{Task: e.to, Place: s.Jurisdiction.ID}]; e.from == s.Task.ID && to != nil {
				if len(tr.hops) == maxHops {
					tr.OmittedHops++
					continue
				}
				tr.hops = append(tr.hops, &Hop{From: s, To: to, Why: e.why, Feedback: e.feedback, trace: tr})
			}
		}
	}
}

// fill reads the claims on the tasks of a chain.
func (tr *Trace) fill(ctx context.Context, t *graph.Vocabulary, keys []coverage.Key) (map[coverage.Key]*coverage.Cell, error) {
	cells := make(map[coverage.Key]*coverage.Cell, len(keys))
	if len(keys) == 0 {
		return cells, nil
	}
	var tasks, places []graph.ID
	for _, k := range keys {
		cells[k] = coverage.NewCell(t, t.Record(k.Task), t.Record(k.Place))
		tasks, places = append(tasks, k.Task), append(places, k.Place)
	}
	claims, err := coverage.Claims(ctx, tr.view, store.DistinctIDs(tasks), store.DistinctIDs(places), nil)
	if err != nil {
		return nil, err
	}
	coverage.Fill(t.Model(), cells, claims, tr.test)
	return cells, nil
}

// Asked returns what was asked for.
func (tr *Trace) Asked() *Asked { return tr.asked }

// Task returns the traced task, nil for the trace of a stakeholder.
func (a *Asked) Task() *graph.PlanningTask { return wrapOne[*graph.PlanningTask](a.view, a.task) }

// From returns the task from which paths must come; nil if none was given.
func (a *Asked) From() *graph.PlanningTask { return wrapOne[*graph.PlanningTask](a.view, a.from) }

// Stakeholder returns the traced stakeholder, nil for the trace of a task.
func (a *Asked) Stakeholder() graph.Stakeholder {
	return wrapOne[graph.Stakeholder](a.view, a.stakeholder)
}

// Jurisdictions returns those the trace is limited to, nil for no limit.
func (a *Asked) Jurisdictions() []*graph.Jurisdiction {
	if a.places == nil {
		return nil
	}
	return graph.Wrap[*graph.Jurisdiction](a.view, a.places)
}

// wrapOne wraps a record, the zero T if it is nil.
func wrapOne[T graph.Record](v *graph.View, r *store.Record) T {
	if r == nil {
		var zero T
		return zero
	}
	return graph.Wrap[T](v, []*store.Record{r})[0]
}

// Truncated reports whether the chain continues beyond what is returned.
func (tr *Trace) Truncated() bool { return tr.OmittedSteps > 0 || tr.OmittedHops > 0 }

// Limit returns the greatest number of steps.
func (tr *Trace) Limit() int { return MaxSteps }

// Steps returns tasks of the chain, by jurisdiction and then in the order of the flow: each
// after those that inform it, unless there is a cycle.
func (tr *Trace) Steps(first *int, skip int) ([]*Step, error) {
	return graph.Window(tr.steps, first, skip)
}

// StepCount returns the number of steps.
func (tr *Trace) StepCount() int { return len(tr.steps) }

// Hops returns the edges between the steps, in order.
func (tr *Trace) Hops() []*Hop { return tr.hops }

// Informs returns the edges from this step.
func (s *Step) Informs() []*Hop {
	out := []*Hop{}
	for _, h := range s.trace.hops {
		if h.From == s {
			out = append(out, h)
		}
	}
	return out
}

// LegalBases returns the instruments that the responsibilities of the step name, each once, by
// title, at most [graph.MaxPage].
func (s *Step) LegalBases() []*graph.LegalBasis {
	type key struct {
		title  string
		source graph.ID
	}
	found := map[key]*graph.LegalBasis{}
	for _, r := range s.Responsibilities() {
		if l := r.LegalBasis(); l != nil && found[key{l.Title, l.SourceID}] == nil {
			found[key{l.Title, l.SourceID}] = l
		}
	}
	keys := slices.SortedFunc(maps.Keys(found), func(a, b key) int {
		return cmp.Or(strings.Compare(a.title, b.title), strings.Compare(string(a.source), string(b.source)))
	})
	keys = keys[:min(len(keys), graph.MaxPage)]
	out := make([]*graph.LegalBasis, len(keys))
	for i, k := range keys {
		out[i] = found[k]
	}
	return out
}

// responsibilities returns those of all steps, which load their relations together.
func (tr *Trace) responsibilities() []*graph.Responsibility {
	var all []*graph.Responsibility
	for _, s := range tr.steps {
		all = append(all, s.Responsibilities()...)
	}
	return all
}
