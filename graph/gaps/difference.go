package gaps

import "github.com/whoplans/whoplans/graph"

// Difference is how the gaps of two states differ: those closed, opened and left. A row
// has only the findings that belong to the list.
type Difference struct{ Closed, Opened, Left *List }

// identity identifies a finding, so that it can be found again in another state.
type identity struct {
	place   graph.ID
	subject graph.ID // the task or, for a finding about the country, what it is about
	rule    string
}

// identity returns the identity of one of the row's findings.
func (r *row) identity(f found) identity {
	id := identity{place: r.country.record.ID, rule: f.Name}
	switch {
	case r.at != nil:
		id.subject = r.at.Task.ID
	case r.about != nil:
		id.subject = r.about.ID
	}
	return id
}

// Compare returns which gaps of the state before are closed in the state after, which are
// new there, and which are left.
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

// Findings returns the number of findings of all rows.
func (l *List) Findings() int {
	n := 0
	for _, r := range l.rows {
		n += len(r.found)
	}
	return n
}

// only returns the rows of the answer with the findings for which fits is true.
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
	l.sortAndCount()
	return l
}
