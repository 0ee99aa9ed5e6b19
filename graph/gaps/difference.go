package gaps

import "github.com/whoplans/whoplans/graph"

// Difference is what becomes of gaps from one state to another. A row has only the
// findings of which that is so.
type Difference struct{ Closed, Opened, Left *List }

// identity tells what a rule found from all else that it may find.
type identity struct {
	place, at graph.ID // the task, or what it is about
	rule      string
}

func (r *row) identity(f found) identity {
	id := identity{place: r.country.record.ID, rule: f.Name}
	switch {
	case r.at != nil:
		id.at = r.at.Task.ID
	case r.about != nil:
		id.at = r.about.ID
	}
	return id
}

// Compare says which of the gaps of a state are closed in another, and which of
// those there are new.
func Compare(before, after *Answer) *Difference {
	there := func(a *Answer) map[identity]bool {
		seen := map[identity]bool{}
		for _, r := range a.rows {
			for _, f := range r.found {
				seen[r.identity(f)] = true
			}
		}
		return seen
	}
	was, is := there(before), there(after)
	return &Difference{
		Closed: before.only(func(id identity) bool { return !is[id] }),
		Opened: after.only(func(id identity) bool { return !was[id] }),
		Left:   after.only(func(id identity) bool { return was[id] }),
	}
}

// Findings counts what rules found.
func (l *List) Findings() int {
	n := 0
	for _, r := range l.rows {
		n += len(r.found)
	}
	return n
}

// only is what was found and fits.
func (a *Answer) only(fits func(identity) bool) *List {
	l := &List{answer: a, view: a.view}
	for _, r := range a.rows {
		some := *r
		some.found = nil
		for _, f := range r.found {
			if fits(r.identity(f)) {
				some.found = append(some.found, f)
			}
		}
		if len(some.found) > 0 {
			some.rank()
			l.rows = append(l.rows, &some)
		}
	}
	l.settle()
	return l
}
