package roadmap

import (
	"slices"
	"strings"
	"time"

	"github.com/whoplans/whoplans/graph"
)

// inOrder returns the actions in an order in which each comes after those that it depends
// on. Where several could come next, their ranks decide. If recorded actions depend on
// each other, one of them comes first all the same.
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

// days returns how many days an action takes by its dates, or 1 if they do not say.
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

// ends returns the day on which an action can be done, as a number of dayOf, if what it
// waits for is done on the day after. An action starts neither before its planned start
// nor before today, and does not end before its planned end.
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

// dayOf returns the number of days from 1970 to a day, or 0 if it is not one.
func dayOf(day string) int {
	at, err := time.Parse(time.DateOnly, day)
	if err != nil {
		return 0
	}
	return int(at.Unix() / int64((24 * time.Hour).Seconds()))
}

// critical marks and returns the critical path: the action that ends last, before it the
// one that it waits for longest, and so on. Actions that are done are not part of it.
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
