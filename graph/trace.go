package graph

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/whoplans/whoplans/graph/store"
)

// Bounds of a trace.
const (
	MaxTraceDepth   = 20  // steps upstream or downstream
	MaxTraceSteps   = 100 // tasks, each in a jurisdiction
	maxTraceHops    = 1_000
	defaultUpstream = 3
)

// TraceArgs are the arguments of [View.Trace]. Task or Stakeholder is given,
// not both.
type TraceArgs struct {
	Task        *ID               // stands for the tasks below it as well; with Country
	From        *ID               // with Task: only the ways from this one
	Country     *JurisdictionCode // with Stakeholder: only its tasks there
	Stakeholder *ID
	Upstream    *int
	Downstream  *int
	Status      []Status // current, and what has no status, if nil
}

// Trace is a chain of tasks, each of which informs the next, with who does what
// on it.
type Trace struct {
	OmittedSteps int // tasks on the chain beyond the depth or the limit
	OmittedHops  int // edges between the steps beyond a limit of their own
	Totals       CoverageTotals

	view  *View
	asked *TraceAsked
	test  *claimTest
	cells []*cell // as the steps
	steps []*TraceStep
	hops  []*TraceHop
	memo  *cohort // only for what it has loaded
}

// TraceAsked is what a trace was asked for, with what it leaves out by
// default.
type TraceAsked struct {
	Upstream   int
	Downstream int
	Status     []Status
	Defaults   []string // arguments that were not given and narrow the answer all the same

	view                           *View
	task, from, place, stakeholder *store.Record
}

// TraceStep is a task on the chain with who does it.
type TraceStep struct {
	*WhoDoesRow

	// Distance is how many hops it is from what is traced: negative upstream,
	// positive downstream.
	Distance int

	trace *Trace
}

// TraceHop is an edge of the chain: the output of one task is an input of the
// other.
type TraceHop struct {
	From, To *TraceStep
	Why      string

	// Feedback means that it leads back to where the chain comes from. It is
	// shown and not followed.
	Feedback bool

	trace *Trace
}

// Trace follows the flow between tasks: from a task of a country to what
// informs it, or from the tasks of a stakeholder to what they inform.
func (v *View) Trace(ctx context.Context, args TraceArgs) (*Trace, error) {
	t, err := v.terms(ctx, "PlanningTask", "Jurisdiction")
	if err != nil {
		return nil, err
	}
	tr := &Trace{
		view: v, asked: &TraceAsked{view: v}, test: &claimTest{statuses: args.Status},
		memo: &cohort{view: v, loads: map[any]*load{}},
	}
	if args.Status == nil {
		tr.test.statuses = []Status{StatusCurrent}
		tr.asked.Defaults = append(tr.asked.Defaults, "status")
	}
	tr.asked.Status = tr.test.statuses
	if args.Country != nil {
		places, err := t.jurisdictions([]JurisdictionCode{*args.Country})
		if err != nil {
			return nil, err
		}
		tr.asked.place = places[0]
	}
	var starts map[ID][]ID // tasks by jurisdiction
	switch {
	case args.Task != nil && args.Stakeholder != nil, args.Task == nil && args.Stakeholder == nil:
		return nil, fmt.Errorf("%w: give task (with country) or stakeholder, one of the two", ErrInvalid)
	case args.Task != nil:
		starts, err = tr.fromTask(t, args)
	default:
		starts, err = tr.fromStakeholder(ctx, t, args)
	}
	if err != nil {
		return nil, err
	}
	return tr, tr.build(ctx, t, args, starts)
}

// fromTask settles where the trace of a task starts.
func (tr *Trace) fromTask(t *terms, args TraceArgs) (map[ID][]ID, error) {
	if args.Country == nil {
		return nil, fmt.Errorf("%w: say whose task it is: give country, such as HU", ErrInvalid)
	}
	tasks, err := t.named("PlanningTask", []ID{*args.Task})
	if err != nil {
		return nil, err
	}
	tr.asked.task = tasks[0]
	if args.From != nil {
		from, err := t.named("PlanningTask", []ID{*args.From})
		if err != nil {
			return nil, err
		}
		tr.asked.from = from[0]
	}
	return map[ID][]ID{tr.asked.place.ID: ids(t.todo(t.below(tasks)))}, nil
}

// fromStakeholder settles where the trace of a stakeholder starts: with the
// tasks that it has a part in.
func (tr *Trace) fromStakeholder(ctx context.Context, t *terms, args TraceArgs) (map[ID][]ID, error) {
	if args.From != nil {
		return nil, fmt.Errorf("%w: from goes with task, not with stakeholder", ErrInvalid)
	}
	found, err := tr.view.Resolve(ctx, []string{string(*args.Stakeholder)})
	if err != nil {
		return nil, err
	}
	tr.asked.stakeholder = found[string(*args.Stakeholder)]
	if !slices.Contains(t.model.KindsOf("Stakeholder"), tr.asked.stakeholder.Kind) {
		return nil, fmt.Errorf("%w: %s is a %s, not a stakeholder", ErrInvalid, *args.Stakeholder, KindWords(tr.asked.stakeholder.Kind))
	}
	var places []ID
	if args.Country != nil {
		places = []ID{tr.asked.place.ID}
	}
	claims, err := tr.view.claimsOn(ctx, nil, places, store.Linked{
		Hops:  []store.Hop{{Link: store.Link{Of: "Responsibility", Name: "stakeholder"}}},
		Where: store.IDIn{tr.asked.stakeholder.ID},
	})
	if err != nil {
		return nil, err
	}
	starts := map[ID][]ID{}
	for _, rec := range claims {
		r := t.model.decode(rec).(*responsibility)
		if tr.test.responsibility(r) == "" && !slices.Contains(starts[r.JurisdictionID], r.TaskID) {
			starts[r.JurisdictionID] = append(starts[r.JurisdictionID], r.TaskID)
		}
	}
	return starts, nil
}

// depth reads an argument that says how far to go.
func (a *TraceAsked) depth(name string, given *int, unless int) (int, error) {
	if given == nil {
		a.Defaults = append(a.Defaults, name)
		return unless, nil
	}
	if *given < 0 || *given > MaxTraceDepth {
		return 0, fmt.Errorf("%w: %s is 0 to %d steps, not %d", ErrInvalid, name, MaxTraceDepth, *given)
	}
	return *given, nil
}

// reach settles how far the chain goes.
func (tr *Trace) reach(t *terms, f *flow, args TraceArgs, starts map[ID][]ID) (reach, error) {
	var r reach
	up, down := defaultUpstream, 0
	switch {
	case args.Stakeholder != nil:
		up, down = 0, 1
	case args.From != nil:
		up = MaxTraceDepth
		from := ids(t.todo(t.below([]*store.Record{tr.asked.from})))
		to := starts[tr.asked.place.ID]
		if r.via = f.between(from, to); len(r.via) == 0 {
			return r, fmt.Errorf("%w: nothing leads from %s to %s; leave out from, or swap the two if you mean the other direction", ErrInvalid, *args.From, *args.Task)
		}
	}
	var err error
	if r.up, err = tr.asked.depth("upstream", args.Upstream, up); err != nil {
		return r, err
	}
	r.down, err = tr.asked.depth("downstream", args.Downstream, down)
	tr.asked.Upstream, tr.asked.Downstream = r.up, r.down
	return r, err
}

// build finds the chain and the claims on it.
func (tr *Trace) build(ctx context.Context, t *terms, args TraceArgs, starts map[ID][]ID) error {
	f := t.flow()
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
	distance := map[cellKey]int{}
	var keys []cellKey
	for place, tasks := range starts {
		for task, d := range f.chain(tasks, r) {
			key := cellKey{task, place}
			distance[key] = d
			keys = append(keys, key)
		}
		tr.OmittedSteps += len(f.chain(tasks, whole))
	}
	// The nearest stay, of those the first in the flow.
	slices.SortFunc(keys, func(a, b cellKey) int {
		return cmp.Or(abs(distance[a])-abs(distance[b]), f.rank[a.task]-f.rank[b.task], strings.Compare(string(a.place), string(b.place)))
	})
	keys = keys[:min(len(keys), MaxTraceSteps)]
	tr.OmittedSteps -= len(keys)

	cells := make(map[cellKey]*cell, len(keys))
	var tasks, places []ID
	for _, k := range keys {
		cells[k] = t.cellOf(t.names[string(k.task)], t.names[string(k.place)])
		tr.cells = append(tr.cells, cells[k])
		tasks, places = append(tasks, k.task), append(places, k.place)
	}
	if len(keys) > 0 {
		claims, err := tr.view.claimsOn(ctx, distinct(tasks), distinct(places), nil)
		if err != nil {
			return err
		}
		t.model.fill(cells, claims, tr.test)
	}
	slices.SortFunc(tr.cells, func(a, b *cell) int {
		return cmp.Or(strings.Compare(a.code, b.code), f.rank[a.task.ID]-f.rank[b.task.ID])
	})
	at := map[cellKey]*TraceStep{}
	for i, row := range tr.view.rows(tr.cells) {
		key := cellKey{row.Task.ID, row.Jurisdiction.ID}
		at[key] = &TraceStep{WhoDoesRow: row, Distance: distance[key], trace: tr}
		tr.steps = append(tr.steps, at[key])
		tr.Totals.add(tr.cells[i])
	}
	for _, s := range tr.steps {
		for _, e := range f.edges {
			if to := at[cellKey{e.to, s.Jurisdiction.ID}]; e.from == s.Task.ID && to != nil {
				if len(tr.hops) == maxTraceHops {
					tr.OmittedHops++
					continue
				}
				tr.hops = append(tr.hops, &TraceHop{From: s, To: to, Why: e.why, Feedback: e.feedback, trace: tr})
			}
		}
	}
	return nil
}

// distinct returns ids in order, each once.
func distinct(ids []ID) []ID {
	slices.Sort(ids)
	return slices.Compact(ids)
}

// Asked says what the trace was asked for.
func (tr *Trace) Asked() *TraceAsked { return tr.asked }

// Task is the task that is traced, nil for the trace of a stakeholder.
func (a *TraceAsked) Task() *PlanningTask { return only[*PlanningTask](a.view, a.task) }

// From is the task that the chain keeps to the ways from; nil if none was
// given.
func (a *TraceAsked) From() *PlanningTask { return only[*PlanningTask](a.view, a.from) }

// Stakeholder is the stakeholder that is traced, nil for the trace of a task.
func (a *TraceAsked) Stakeholder() Stakeholder { return only[Stakeholder](a.view, a.stakeholder) }

// Jurisdiction is the one that the trace keeps to, nil if it keeps to none.
func (a *TraceAsked) Jurisdiction() *Jurisdiction { return only[*Jurisdiction](a.view, a.place) }

// only wraps a record, the zero T if it is nil.
func only[T Record](v *View, r *store.Record) T {
	if r == nil {
		var zero T
		return zero
	}
	return wrapped[T](v, []*store.Record{r})[0]
}

// Truncated says whether the chain goes on beyond what is given.
func (tr *Trace) Truncated() bool { return tr.OmittedSteps > 0 || tr.OmittedHops > 0 }

// Limit is how many steps a trace gives at most.
func (tr *Trace) Limit() int { return MaxTraceSteps }

// Steps returns the tasks of the chain, by jurisdiction and then in the order
// of the flow: each after those that inform it, as far as there is no cycle.
func (tr *Trace) Steps() []*TraceStep { return tr.steps }

// Hops returns the edges between the steps, in their order.
func (tr *Trace) Hops() []*TraceHop { return tr.hops }

// Informs returns the edges from the step to others.
func (s *TraceStep) Informs() []*TraceHop {
	out := []*TraceHop{}
	for _, h := range s.trace.hops {
		if h.From == s {
			out = append(out, h)
		}
	}
	return out
}

// LegalBases returns the instruments that the responsibilities of the step
// name, each once, by title, at most [MaxPage].
func (s *TraceStep) LegalBases() []*LegalBasis {
	type key struct {
		title  string
		source ID
	}
	found := map[key]*LegalBasis{}
	for _, r := range s.responsibilities {
		if l := r.LegalBasis(); l != nil && found[key{l.Title, l.SourceID}] == nil {
			found[key{l.Title, l.SourceID}] = l
		}
	}
	keys := slices.SortedFunc(maps.Keys(found), func(a, b key) int {
		return cmp.Or(strings.Compare(a.title, b.title), strings.Compare(string(a.source), string(b.source)))
	})
	keys = keys[:min(len(keys), MaxPage)]
	out := make([]*LegalBasis, len(keys))
	for i, k := range keys {
		out[i] = found[k]
	}
	return out
}

// responsibilities returns those of all steps: they load their relations
// together.
func (tr *Trace) responsibilities() []*Responsibility {
	var all []*Responsibility
	for _, s := range tr.steps {
		all = append(all, s.responsibilities...)
	}
	return all
}
