package trace

import (
	"slices"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/store"
)

// flow is the tasks in the order in which their outputs are used, ignoring feedback. If what
// remains still has a cycle, one edge of it is treated as feedback: the one that leads to the
// task of the cycle that comes first in the tree.
type flow struct {
	rank       map[graph.ID]int // the position of a task in the order
	edges      []flowEdge       // by rank of from, then of to
	next, prev map[graph.ID][]graph.ID
	back       []flowEdge // the edges that are feedback
}

// flowEdge says that the output of a task is an input of another.
type flowEdge struct {
	from, to graph.ID
	why      string
	feedback bool
}

// flowOf reads the flow from the tasks.
func flowOf(t *graph.Vocabulary) *flow {
	f := &flow{rank: map[graph.ID]int{}, next: map[graph.ID][]graph.ID{}, prev: map[graph.ID][]graph.ID{}}
	tasks := t.ByPath("PlanningTask")
	for _, r := range tasks {
		for _, i := range t.Model().Content(r).(*graph.PlanningTaskContent).Informs {
			f.edges = append(f.edges, flowEdge{from: r.ID, to: i.TaskID, why: i.Why, feedback: i.Feedback})
		}
	}
	f.order(store.IDsOf(tasks))
	slices.SortStableFunc(f.edges, func(a, b flowEdge) int {
		if a.from != b.from {
			return f.rank[a.from] - f.rank[b.from]
		}
		return f.rank[a.to] - f.rank[b.to]
	})
	for i := range f.edges {
		e := &f.edges[i]
		if e.feedback = e.feedback || f.rank[e.to] <= f.rank[e.from]; e.feedback {
			f.back = append(f.back, *e)
			continue
		}
		f.next[e.from] = append(f.next[e.from], e.to)
		f.prev[e.to] = append(f.prev[e.to], e.from)
	}
	return f
}

// order ranks tasks, each after those that inform it; if that is impossible, a task of the
// first cycle goes first. Of several possible tasks it takes the first given.
func (f *flow) order(tasks []graph.ID) {
	next, prev := map[graph.ID][]graph.ID{}, map[graph.ID][]graph.ID{}
	waits := map[graph.ID]int{} // how many tasks each still waits for
	for _, e := range f.edges {
		if e.feedback {
			continue
		}
		next[e.from], prev[e.to] = append(next[e.from], e.to), append(prev[e.to], e.from)
		waits[e.to]++
	}
	left := slices.Clone(tasks)
	ranked := func(id graph.ID) bool { _, ok := f.rank[id]; return ok }
	for len(left) > 0 {
		i := slices.IndexFunc(left, func(id graph.ID) bool { return waits[id] == 0 })
		if i < 0 {
			cycle := cycleIn(left, next, prev, ranked)
			i = slices.IndexFunc(left, func(id graph.ID) bool { return cycle[id] })
		}
		id := left[i]
		left = slices.Delete(left, i, i+1)
		f.rank[id] = len(f.rank)
		for _, to := range next[id] {
			waits[to]--
		}
	}
}

// cycleIn returns the tasks of a cycle that no other task precedes. Every task left waits for
// another.
func cycleIn(left []graph.ID, next, prev map[graph.ID][]graph.ID, ranked func(graph.ID) bool) map[graph.ID]bool {
	at := left[0]
	for {
		before, after := closure(at, prev, ranked), closure(at, next, ranked)
		// Tasks before it that are not also after it must be ranked first.
		i := slices.IndexFunc(left, func(id graph.ID) bool { return before[id] && !after[id] && id != at })
		if i < 0 {
			before[at] = true
			return before
		}
		at = left[i]
	}
}

// closure returns what can be reached from a task in at least one step.
func closure(from graph.ID, next map[graph.ID][]graph.ID, without func(graph.ID) bool) map[graph.ID]bool {
	seen := map[graph.ID]bool{}
	for id := range graph.Reach(from, func(id graph.ID) []graph.ID {
		return slices.DeleteFunc(slices.Clone(next[id]), without)
	}) {
		seen[id] = true
	}
	return seen
}

// distances returns the number of steps from the nearest of the start tasks, up to depth,
// through tasks that keep accepts.
func distances(from []graph.ID, next map[graph.ID][]graph.ID, depth int, keep func(graph.ID) bool) map[graph.ID]int {
	at := map[graph.ID]int{}
	for _, id := range from {
		at[id] = 0
	}
	for queue := slices.Clone(from); len(queue) > 0; queue = queue[1:] {
		id := queue[0]
		if at[id] == depth {
			continue
		}
		for _, to := range next[id] {
			if _, seen := at[to]; !seen && keep(to) {
				at[to] = at[id] + 1
				queue = append(queue, to)
			}
		}
	}
	return at
}

// reach says how far a chain goes from its start.
type reach struct {
	up, down int
	via      map[graph.ID]bool // upstream only these; nil for all
}

// chain returns the tasks on the chain through the start tasks with their distances: negative
// upstream, positive downstream. Feedback ends the chain, so cycles are not followed.
func (f *flow) chain(starts []graph.ID, r reach) map[graph.ID]int {
	keep := func(id graph.ID) bool { return r.via == nil || r.via[id] }
	up := distances(starts, f.prev, r.up, keep)
	down := distances(starts, f.next, r.down, func(graph.ID) bool { return true })
	at := map[graph.ID]int{}
	for id, d := range down {
		at[id] = d
	}
	for id, d := range up {
		at[id] = -d
	}
	end := func(id graph.ID, d int) {
		_, passed := up[id]
		if _, after := down[id]; passed || after {
			return
		}
		if old, seen := at[id]; !seen || abs(d) < abs(old) {
			at[id] = d
		}
	}
	for _, e := range f.back {
		if d, ok := up[e.to]; ok && d < r.up && r.via == nil {
			end(e.from, -d-1)
		}
		if d, ok := down[e.from]; ok && d < r.down {
			end(e.to, d+1)
		}
	}
	return at
}

func abs(n int) int { return max(n, -n) }

// tasksBetween returns the tasks on paths between two sets of tasks, without feedback; empty if
// there is no path.
func (f *flow) tasksBetween(from, to []graph.ID) map[graph.ID]bool {
	all := func(graph.ID) bool { return true }
	after, before := distances(from, f.next, len(f.rank), all), distances(to, f.prev, len(f.rank), all)
	via := map[graph.ID]bool{}
	for id := range after {
		if _, ok := before[id]; ok {
			via[id] = true
		}
	}
	return via
}

// withoutStages returns the tasks that are not stages.
func withoutStages(t *graph.Vocabulary, tasks []*store.Record) []*store.Record {
	return slices.DeleteFunc(slices.Clone(tasks), func(r *store.Record) bool {
		return t.Model().Content(r).(*graph.PlanningTaskContent).Stage
	})
}
