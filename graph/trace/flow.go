package trace

import (
	"slices"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/store"
)

// flow is the tasks in the order in which their outputs are used. What is said
// to be feedback does not count. Where the rest leads back to where it came
// from all the same, one edge of the cycle is taken for feedback: the one that
// leads to the task of the cycle that comes first in the order of the tree.
type flow struct {
	rank       map[graph.ID]int // the place of a task in the order
	edges      []flowEdge       // by rank of from, then of to
	next, prev map[graph.ID][]graph.ID
	back       []flowEdge // those of the edges that are feedback
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

// order ranks tasks, each after those that inform it; where that is not
// possible, a task of the first cycle goes first. Of those that could come
// next it takes the first given.
func (f *flow) order(tasks []graph.ID) {
	next, prev := map[graph.ID][]graph.ID{}, map[graph.ID][]graph.ID{}
	waits := map[graph.ID]int{} // how many tasks one still waits for
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

// cycleIn returns the tasks of a cycle that no other task is in the way of.
// Each of the tasks left waits for another.
func cycleIn(left []graph.ID, next, prev map[graph.ID][]graph.ID, ranked func(graph.ID) bool) map[graph.ID]bool {
	at := left[0]
	for {
		before, after := closure(at, prev, ranked), closure(at, next, ranked)
		// What comes before it and not after it has to be ranked first.
		i := slices.IndexFunc(left, func(id graph.ID) bool { return before[id] && !after[id] && id != at })
		if i < 0 {
			before[at] = true
			return before
		}
		at = left[i]
	}
}

// closure returns what is reached from a task by at least one step.
func closure(from graph.ID, next map[graph.ID][]graph.ID, without func(graph.ID) bool) map[graph.ID]bool {
	seen := map[graph.ID]bool{}
	for queue := slices.Clone(next[from]); len(queue) > 0; queue = queue[1:] {
		if id := queue[0]; !seen[id] && !without(id) {
			seen[id] = true
			queue = append(queue, next[id]...)
		}
	}
	return seen
}

// distances returns how many steps tasks are from the nearest of some, as far
// as depth, those themselves at 0. Only what keep holds for is passed.
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

// reach says how far a chain goes from where it starts.
type reach struct {
	up, down int
	via      map[graph.ID]bool // upstream only these; nil for all
}

// chain returns the tasks on the chain through some, with their distance:
// negative upstream, positive downstream. A task that only feedback leads from
// or to is at the end of the chain there: a cycle is not followed round.
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

// tasksBetween returns the tasks on the ways from some tasks to others, feedback
// aside; empty if there is no way.
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

// withoutStages returns the tasks that are no stages.
func withoutStages(t *graph.Vocabulary, tasks []*store.Record) []*store.Record {
	return slices.DeleteFunc(slices.Clone(tasks), func(r *store.Record) bool {
		return t.Model().Content(r).(*graph.PlanningTaskContent).Stage
	})
}
