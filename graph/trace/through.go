package trace

import (
	"context"
	"fmt"
	"slices"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/coverage"
	"github.com/whoplans/whoplans/graph/store"
)

// maxPassed is how many stakeholders paths can be required to pass.
const maxPassed = 5

// Through says whom the paths of a trace must pass: a path passes everyone with a role in a
// task on it.
type Through struct {
	// Records are stakeholders, by id or slug, who must all be passed, in the order of the
	// flow.
	Records []graph.ID

	// AnyOf are types of stakeholders, of which one must be passed.
	AnyOf []graph.RecordType
}

// passing finds the steps on paths that pass whom they must. A path follows the flow within a
// jurisdiction, through what is traced.
func (tr *Trace) passing(ctx context.Context, f *flow, cells map[coverage.Key]*coverage.Cell, distance map[coverage.Key]int, through *Through) (map[coverage.Key]bool, error) {
	posts, err := tr.posts(ctx, cells, through)
	if err != nil {
		return nil, err
	}
	on := map[coverage.Key]bool{}
	places := map[graph.ID]bool{}
	for k := range cells {
		places[k.Place] = true
	}
	for place := range places {
		w := ways{flow: f, place: place, distance: distance, posts: posts, from: map[stand]bool{}, to: map[stand]bool{}}
		for k := range cells {
			if k.Place == place {
				w.begin(stand{task: k.Task})
			}
		}
		for at := range w.from {
			if w.leads(at) {
				on[coverage.Key{Task: at.task, Place: place}] = true
			}
		}
	}
	return on, nil
}

// posts finds the steps at which each required stakeholder is passed.
func (tr *Trace) posts(ctx context.Context, cells map[coverage.Key]*coverage.Cell, through *Through) ([]map[coverage.Key]bool, error) {
	if (through.Records == nil) == (through.AnyOf == nil) {
		return nil, graph.Invalid("a trace must pass records, or any record of some types: give one of the two")
	}
	if len(through.Records) > maxPassed {
		return nil, graph.Invalid("a trace has to pass %d records at most, not %d", maxPassed, len(through.Records))
	}
	m := tr.view.Model()
	var wanted []func(graph.ID) bool
	if through.AnyOf != nil {
		kinds, err := m.KindsNamed(through.AnyOf)
		if err != nil {
			return nil, err
		}
		var ids []graph.ID
		for _, c := range cells {
			for _, r := range c.Responsibilities {
				ids = append(ids, r.To("stakeholder")...)
			}
		}
		recs, err := tr.view.Reader().Get(ctx, store.DistinctIDs(ids))
		if err != nil {
			return nil, fmt.Errorf("read who is on the trace: %w", err)
		}
		of := store.ByID(recs)
		wanted = append(wanted, func(id graph.ID) bool { return of[id] != nil && slices.Contains(kinds, of[id].Kind) })
	}
	var handles []string
	for _, handle := range through.Records {
		handles = append(handles, string(handle))
	}
	found, err := tr.view.Resolve(ctx, handles)
	if err != nil {
		return nil, err
	}
	for _, handle := range handles {
		r := found[handle]
		if !slices.Contains(m.KindsOf("Stakeholder"), r.Kind) {
			return nil, graph.Invalid("a trace passes stakeholders, and %s is a %s", handle, graph.KindWords(r.Kind))
		}
		wanted = append(wanted, func(id graph.ID) bool { return id == r.ID })
	}
	posts := make([]map[coverage.Key]bool, len(wanted))
	for i, is := range wanted {
		posts[i] = map[coverage.Key]bool{}
		for k, c := range cells {
			posts[i][k] = slices.ContainsFunc(c.Responsibilities, func(r *store.Record) bool { return slices.ContainsFunc(r.To("stakeholder"), is) })
		}
	}
	return posts, nil
}

// ways are the paths along the flow within a jurisdiction.
type ways struct {
	*flow
	place    graph.ID
	distance map[coverage.Key]int
	posts    []map[coverage.Key]bool
	from     map[stand]bool // positions that can be reached
	to       map[stand]bool // whether a valid end can be reached from there, once computed
}

// stand is a position on a path: a task, how many stakeholders have been passed, and whether
// the traced task has.
type stand struct {
	task   graph.ID
	passed int
	traced bool
}

// at returns the position after arriving at a task.
func (w *ways) at(s stand) stand {
	k := coverage.Key{Task: s.task, Place: w.place}
	for s.passed < len(w.posts) && w.posts[s.passed][k] {
		s.passed++
	}
	s.traced = s.traced || w.distance[k] == 0
	return s
}

// begin walks on from a position.
func (w *ways) begin(s stand) {
	s = w.at(s)
	if w.from[s] {
		return
	}
	w.from[s] = true
	for _, next := range w.on(s) {
		w.begin(next)
	}
}

// on returns the next positions.
func (w *ways) on(s stand) []stand {
	var out []stand
	for _, to := range w.next[s.task] {
		if _, chained := w.distance[coverage.Key{Task: to, Place: w.place}]; chained {
			s.task = to
			out = append(out, s)
		}
	}
	return out
}

// leads reports whether a path from here can pass everyone required, and what is traced, before
// it ends. The flow has no cycles.
func (w *ways) leads(s stand) bool {
	if known, ok := w.to[s]; ok {
		return known
	}
	ends := s.passed == len(w.posts) && s.traced
	for _, next := range w.on(s) {
		ends = ends || w.leads(w.at(next))
	}
	w.to[s] = ends
	return ends
}
