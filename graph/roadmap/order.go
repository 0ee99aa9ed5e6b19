package roadmap

import (
	"slices"
	"strings"
	"time"

	"github.com/whoplans/whoplans/graph"
)

// components returns which nodes lead to each other, also by way of others.
func components(next [][]int) [][]int {
	const unseen = -1
	var out [][]int
	low, number := make([]int, len(next)), make([]int, len(next))
	open := make([]bool, len(next))
	for i := range number {
		number[i] = unseen
	}
	var stack []int
	count := 0
	var visit func(int)
	visit = func(i int) {
		number[i], low[i] = count, count
		count++
		stack, open[i] = append(stack, i), true
		for _, k := range next[i] {
			if number[k] == unseen {
				visit(k)
				low[i] = min(low[i], low[k])
			} else if open[k] {
				low[i] = min(low[i], number[k])
			}
		}
		if low[i] != number[i] {
			return
		}
		at := slices.Index(stack, i)
		c := slices.Clone(stack[at:])
		for _, k := range c {
			open[k] = false
		}
		stack = stack[:at]
		slices.Sort(c)
		out = append(out, c)
	}
	for i := range next {
		if number[i] == unseen {
			visit(i)
		}
	}
	return out
}

// inOrder returns the actions, each after those that it depends on: of those that
// could come next, by when they begin and by what they do. Where some depend on each
// other, which recorded ones may, one of them comes first.
func (b *board) inOrder() []*PlannedAction {
	left := slices.Clone(b.actions)
	slices.SortFunc(left, func(x, y *PlannedAction) int { return strings.Compare(x.rank, y.rank) })
	placed := map[*PlannedAction]bool{}
	out := []*PlannedAction{}
	for len(left) > 0 {
		next := max(0, slices.IndexFunc(left, func(a *PlannedAction) bool {
			return !slices.ContainsFunc(a.DependsOn, func(d ActionDependency) bool { return !placed[d.On] })
		}))
		placed[left[next]] = true
		out = append(out, left[next])
		left = slices.Delete(left, next, next+1)
	}
	return out
}

// days is how long an action takes, as far as that is on record: one day if not.
func (a *PlannedAction) days() int {
	if a.Action == nil {
		return 1
	}
	first, _ := a.Action.Start.Bounds()
	_, last := a.Action.End.Bounds()
	from, err := time.Parse(time.DateOnly, first)
	to, wrong := time.Parse(time.DateOnly, last)
	if err != nil || wrong != nil || to.Before(from) {
		return 1
	}
	return int(to.Sub(from).Hours()/24) + 1
}

// ends is on which day an action can be done, counted as dayOf does, if what it waits for
// is done on another. It does not begin before it is to, nor before today, and does not end
// before it is to.
func (a *PlannedAction) ends(after, today int) int {
	begins := max(after+1, today)
	if a.Action == nil {
		return begins
	}
	first, _ := a.Action.Start.Bounds()
	_, last := a.Action.End.Bounds()
	if a.State != graph.ActionUnderWay {
		begins = max(begins, dayOf(first)) + a.days() - 1
	}
	return max(begins, dayOf(last))
}

// dayOf numbers a day; what is no day is long ago.
func dayOf(day string) int {
	at, err := time.Parse(time.DateOnly, day)
	if err != nil {
		return 0
	}
	return int(at.Unix() / int64((24 * time.Hour).Seconds()))
}

// critical returns the actions that settle when all is done, and marks them: from the one
// that ends last back to what it waits for that ends last, and so on. What is done holds up
// nothing any more.
func critical(inOrder []*PlannedAction, today string) []*PlannedAction {
	path := []*PlannedAction{}
	ends := map[*PlannedAction]int{}
	by := map[*PlannedAction]*PlannedAction{}
	var last *PlannedAction
	for _, a := range inOrder {
		if !a.open() {
			continue
		}
		for _, d := range a.DependsOn {
			if ends[d.On] > ends[by[a]] {
				by[a] = d.On
			}
		}
		if ends[a] = a.ends(ends[by[a]], dayOf(today)); ends[a] > ends[last] {
			last = a
		}
	}
	for a := last; a != nil; a = by[a] {
		a.Critical = true
		path = append(path, a)
	}
	slices.Reverse(path)
	return path
}
