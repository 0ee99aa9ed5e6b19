package coverage

import (
	"cmp"
	"context"
	"slices"
	"strconv"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/store"
)

// Table is what is known about tasks in jurisdictions, as columns of equal length: first all
// jurisdictions of the first task, then those of the second, and so on. The cell of task t and
// jurisdiction j is at t*len(Jurisdictions)+j.
type Table struct {
	Tasks         []*graph.PlanningTask
	Jurisdictions []*graph.Jurisdiction
	Coverage      []Coverage
	Confidence    []graph.Confidence // the highest; empty if nothing is recorded
	Newest        []*int             // year of the newest source; nil if unknown
	Roles         [][]graph.Role
	Stakeholders  []int
	Claims        []int
	OnlyPast      []bool
	Needed        []int // parts that the task's template asks for, except the use of data
	OnRecord      []int // how many of them are on record

	answer *Answer
	places []*store.Record
	cells  []*Cell
}

// maxSide bounds the tasks and the jurisdictions of a table.
const maxSide = 500

// TableOf tabulates the claims of [WhoDoes] by task and jurisdiction. Stages are not tasks, and
// are left out.
func TableOf(ctx context.Context, v *graph.View, args Args) (*Table, error) {
	args.Most = MaxLaidOut
	w, err := WhoDoes(ctx, v, args)
	if err != nil {
		return nil, err
	}
	t := &Table{answer: w}
	t.cells = slices.DeleteFunc(slices.Clone(w.cells), func(c *Cell) bool { return t.task(c).Stage })
	var tasks []*store.Record
	for _, c := range t.cells {
		if n := len(tasks); n == 0 || tasks[n-1] != c.Task {
			tasks = append(tasks, c.Task)
		}
		if len(tasks) == 1 {
			t.places = append(t.places, c.Place)
		}
	}
	if len(tasks) > maxSide || len(t.places) > maxSide {
		return nil, graph.TooLarge("a table has at most %d tasks and jurisdictions, not %d and %d; narrow it by task, country or cluster", maxSide, len(tasks), len(t.places))
	}
	t.Tasks, t.Jurisdictions = graph.Wrap[*graph.PlanningTask](v, tasks), graph.Wrap[*graph.Jurisdiction](v, t.places)
	for _, c := range t.cells {
		t.add(c)
	}
	return t, nil
}

func (t *Table) task(c *Cell) *graph.PlanningTaskContent {
	return t.answer.view.Model().Content(c.Task).(*graph.PlanningTaskContent)
}

// add appends a cell to each column.
func (t *Table) add(c *Cell) {
	var sure graph.Confidence
	var newest *int
	roles := []graph.Role{}
	on := map[graph.TaskNeed]bool{}
	needs := slices.DeleteFunc(slices.Clone(t.task(c).Needs), func(n graph.TaskNeed) bool { return n == graph.NeedUse })
	for _, rec := range c.Responsibilities {
		r := t.answer.view.Model().Content(rec).(*graph.ResponsibilityContent)
		sure = best(sure, r.Confidence)
		if year := yearOf(r.Observed); year > 0 && (newest == nil || year > *newest) {
			newest = &year
		}
		if !slices.Contains(roles, r.Role) {
			roles = append(roles, r.Role)
		}
		for _, need := range needs {
			on[need] = on[need] || Records(need, rec)
		}
	}
	inOrderOf(roles, graph.Role("").Values())
	t.Coverage, t.Confidence, t.Newest = append(t.Coverage, c.coverage()), append(t.Confidence, sure), append(t.Newest, newest)
	t.Roles, t.Stakeholders, t.Claims = append(t.Roles, roles), append(t.Stakeholders, c.stakeholders()), append(t.Claims, len(c.Responsibilities))
	t.OnlyPast = append(t.OnlyPast, c.coverage() == CoverageNoClaim && c.left[LeftOutHistoric] > 0)
	n := 0
	for _, recorded := range on {
		if recorded {
			n++
		}
	}
	t.Needed, t.OnRecord = append(t.Needed, len(needs)), append(t.OnRecord, n)
}

// yearOf returns the year of a date, 0 if there is none.
func yearOf(d graph.PartialDate) int {
	if len(d) < 4 {
		return 0
	}
	year, err := strconv.Atoi(string(d[:4]))
	if err != nil {
		return 0
	}
	return year
}

// inOrderOf sorts values in the order of an enum.
func inOrderOf[T comparable](values, order []T) {
	slices.SortFunc(values, func(a, b T) int { return cmp.Compare(slices.Index(order, a), slices.Index(order, b)) })
}

// Totals returns the counts of the whole table.
func (t *Table) Totals() *Totals { return &t.answer.Totals }

// Responsibilities returns the claims that the table counts.
func (t *Table) Responsibilities() []*graph.Responsibility {
	var all []*store.Record
	for _, c := range t.cells {
		all = append(all, c.Responsibilities...)
	}
	return graph.Wrap[*graph.Responsibility](t.answer.view, all)
}

// Answer returns the answer that the table shows.
func (t *Table) Answer() *Answer { return t.answer }

// Asked returns how the question was understood.
func (t *Table) Asked() *WhoDoesAsked { return t.answer.asked }

// Notes say what the table leaves out.
func (t *Table) Notes() []string { return t.answer.Notes() }

// Completeness is how much of what tasks need is on record in a jurisdiction, for the tasks
// that somebody does there.
type Completeness struct {
	Jurisdiction *graph.Jurisdiction
	Tasks        int // tasks with a responsibility on record
	Needed       int // parts that they need
	OnRecord     int // those on record
}

// Completeness compares each jurisdiction with the template of the tasks.
func (t *Table) Completeness() []Completeness {
	out := make([]Completeness, len(t.Jurisdictions))
	for i := range t.cells {
		at := i % len(out)
		out[at].Jurisdiction = t.Jurisdictions[at]
		if t.Claims[i] > 0 {
			out[at].Tasks++
			out[at].Needed += t.Needed[i]
			out[at].OnRecord += t.OnRecord[i]
		}
	}
	return out
}
