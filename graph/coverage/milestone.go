package coverage

import (
	"context"
	"slices"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/store"
)

// AccountsMilestone is a milestone of WHO's National Health Workforce Accounts, with what is on
// record about it in each jurisdiction of a table.
type AccountsMilestone struct {
	Milestone *graph.Term
	Tasks     []*graph.PlanningTask // the table's tasks that show it; empty for milestones that no task shows
	Places    []*AccountsPlace      // in the order of the jurisdictions
}

// AccountsPlace is what is on record about a milestone in a jurisdiction.
type AccountsPlace struct {
	Jurisdiction     *graph.Jurisdiction
	Coverage         Coverage                // of all tasks that show it
	Confidence       graph.Confidence        // the highest; empty if nothing shows it
	Newest           *int                    // year of the newest source; nil if unknown
	Responsibilities []*graph.Responsibility // those that show it, at most MaxPage
	Count            int                     // number of all responsibilities that show it
	Absences         []*graph.Absence        // at most MaxPage
}

// shows reports whether a responsibility of a role shows that the country has the task's
// result: those who are consulted, informed or asked for money need not have it.
func shows(role graph.Role) bool {
	switch role {
	case graph.RoleConsulted, graph.RoleInformed, graph.RoleFunds:
		return false
	}
	return true
}

// Milestones compares each jurisdiction with the milestones of the National Health Workforce
// Accounts. What countries reported to WHO is not on record; a milestone is judged by who does
// the tasks that show it. A table of chosen tasks covers the milestones that these show.
func (t *Table) Milestones(ctx context.Context) ([]*AccountsMilestone, error) {
	terms, err := t.answer.view.Vocabulary(ctx, "Term")
	if err != nil {
		return nil, err
	}
	whole := t.answer.asked.tasks == nil
	var records []*store.Record
	var of [][]int // for each milestone, the rows of its tasks
	for _, r := range terms.Of("Term") {
		if terms.Model().Content(r).(*graph.TermContent).Scheme != graph.SchemeAccountsMilestone {
			continue
		}
		var rows []int
		for i := range t.Tasks {
			if slices.Contains(t.task(t.cells[i*len(t.places)]).MilestoneIDs, r.ID) {
				rows = append(rows, i)
			}
		}
		if whole || rows != nil {
			records, of = append(records, r), append(of, rows)
		}
	}
	out := make([]*AccountsMilestone, len(records))
	var cells []*Cell
	for i, term := range graph.Wrap[*graph.Term](t.answer.view, records) {
		out[i] = &AccountsMilestone{Milestone: term, Tasks: []*graph.PlanningTask{}}
		for _, row := range of[i] {
			out[i].Tasks = append(out[i].Tasks, t.Tasks[row])
		}
		for at := range t.places {
			cells = append(cells, t.shown(of[i], at))
		}
	}
	for i, place := range t.milestonePlaces(cells) {
		m := out[i/len(t.places)]
		m.Places = append(m.Places, place)
	}
	return out, nil
}

// shown returns one cell for all the tasks of a milestone in a jurisdiction.
func (t *Table) shown(rows []int, at int) *Cell {
	all := &Cell{Place: t.places[at], absent: absent{whole: len(rows) > 0}}
	for _, row := range rows {
		c := t.cells[row*len(t.places)+at]
		for _, r := range c.Responsibilities {
			if shows(RoleOf(r)) {
				all.Responsibilities = append(all.Responsibilities, r)
			}
		}
		all.Absences = append(all.Absences, c.Absences...)
		all.absent.whole = all.absent.whole && c.absent.whole
		all.absent.part = all.absent.part || c.absent.part || c.absent.whole
	}
	return all
}

// milestonePlaces wraps the records of all cells together.
func (t *Table) milestonePlaces(cells []*Cell) []*AccountsPlace {
	var responsibilities, absences []*store.Record
	for _, c := range cells {
		responsibilities, absences = append(responsibilities, c.Responsibilities...), append(absences, c.Absences...)
	}
	rs, as := graph.Wrap[*graph.Responsibility](t.answer.view, responsibilities), graph.Wrap[*graph.Absence](t.answer.view, absences)
	places := make([]*AccountsPlace, len(cells))
	for i, c := range cells {
		p := &AccountsPlace{Jurisdiction: t.Jurisdictions[i%len(t.places)], Coverage: c.coverage(), Count: len(c.Responsibilities)}
		mine, absent := rs[:p.Count:p.Count], as[:len(c.Absences):len(c.Absences)]
		rs, as = rs[p.Count:], as[len(c.Absences):]
		for _, r := range mine {
			p.Confidence = best(p.Confidence, r.Confidence)
			if year := yearOf(r.Observed); year > 0 && (p.Newest == nil || year > *p.Newest) {
				p.Newest = &year
			}
		}
		p.Responsibilities, p.Absences = mine[:min(len(mine), graph.MaxPage)], absent[:min(len(absent), graph.MaxPage)]
		places[i] = p
	}
	return places
}
