package gaps

import (
	"slices"
	"strings"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/coverage"
	"github.com/whoplans/whoplans/graph/store"
)

// Duty is a responsibility with its decoded content.
type Duty struct {
	*graph.ResponsibilityContent
	Record *store.Record
}

// Case is what is on record about one task in one country.
type Case struct {
	Task     *graph.PlanningTaskContent
	Current  []*Duty // by slug
	Past     []*Duty // that have ended, by slug
	Absences []*graph.AbsenceContent
	Country  *Country

	number           int             // the index of the task in world.tasks
	responsibilities []*store.Record // of Current and Past together, by slug
	absences         []*store.Record // of Absences
}

// Needs reports whether the task needs something.
func (c *Case) Needs(need graph.TaskNeed) bool { return slices.Contains(c.Task.Needs, need) }

// With returns the current duties that put what the task needs on record.
func (c *Case) With(need graph.TaskNeed) []*Duty {
	return c.where(func(d *Duty) bool { return coverage.Records(need, d.Record) })
}

// where returns the current duties for which holds is true.
func (c *Case) where(holds func(*Duty) bool) []*Duty {
	var some []*Duty
	for _, d := range c.Current {
		if holds(d) {
			some = append(some, d)
		}
	}
	return some
}

// records returns the records of all responsibilities and absences.
func (c *Case) records() []*store.Record {
	return slices.Concat(c.responsibilities, c.absences)
}

// recordsOf returns the records of the duties.
func recordsOf(duties []*Duty) []*store.Record {
	recs := make([]*store.Record, len(duties))
	for i, d := range duties {
		recs[i] = d.Record
	}
	return recs
}

// bySlug compares duties by their slugs.
func bySlug(a, b *Duty) int { return strings.Compare(a.Slug, b.Slug) }

// stakeholdersOf returns the stakeholders of the duties, each once, in the order in which
// they first occur.
func stakeholdersOf(duties []*Duty) []graph.ID {
	var ids []graph.ID
	for _, d := range duties {
		if !slices.Contains(ids, d.StakeholderID) {
			ids = append(ids, d.StakeholderID)
		}
	}
	return ids
}

// Country is what is on record about one jurisdiction.
type Country struct {
	Place     *graph.JurisdictionContent
	Cases     []*Case         // of the tasks that something is on record about, in the order of tasks
	Conflicts []*store.Record // the records of kind Conflict about the country

	record *store.Record
	all    []*Case // by the number of the task; nil if nothing is on record about it
	world  *world
}

// Over reports whether a stakeholder no longer exists, according to its record.
func (c *Country) Over(stakeholder graph.ID) bool {
	rec := c.world.bodies[stakeholder]
	return rec != nil && graph.IsOver(c.world.model.Meta(rec), c.world.now)
}

// world is what all countries share: the tasks, and how they lead to each other. Tasks are
// numbered by their index in tasks.
type world struct {
	now    graph.Moment
	tasks  []*store.Record // in the order of their tree
	number map[graph.ID]int
	leads  [][]int // the tasks that each task informs, without feedback
	from   [][]int // the tasks that inform each task, without feedback
	decide []int   // how many decisions each task leads to; -1 if not counted yet

	model  *graph.Model
	bodies map[graph.ID]*store.Record   // the stakeholders of current duties
	sides  map[graph.ID][]*store.Record // the claims that each conflict is between
}

// worldOf returns the world of tasks, which must be in the order of their tree.
func worldOf(m *graph.Model, tasks []*store.Record, now graph.Moment) *world {
	w := &world{
		now: now, tasks: tasks, model: m, number: make(map[graph.ID]int, len(tasks)),
		leads: make([][]int, len(tasks)), from: make([][]int, len(tasks)), decide: make([]int, len(tasks)),
	}
	for i, t := range tasks {
		w.number[t.ID], w.decide[i] = i, -1
	}
	for i := range tasks {
		for _, next := range w.task(i).Informs {
			if k, ok := w.number[next.TaskID]; ok && !next.Feedback {
				w.leads[i], w.from[k] = append(w.leads[i], k), append(w.from[k], i)
			}
		}
	}
	return w
}

func (w *world) task(number int) *graph.PlanningTaskContent {
	return w.model.Content(w.tasks[number]).(*graph.PlanningTaskContent)
}

// newCase returns the case of a task in a country, given the responsibilities and absences
// on record there.
func (w *world) newCase(c *Country, task int, responsibilities, absences []*store.Record) *Case {
	at := &Case{Task: w.task(task), Country: c, number: task, responsibilities: responsibilities, absences: absences}
	duties := make([]Duty, len(responsibilities))
	for i, rec := range responsibilities {
		d := &duties[i]
		*d = Duty{w.model.Content(rec).(*graph.ResponsibilityContent), rec}
		if graph.IsOver(d, w.now) {
			at.Past = append(at.Past, d)
		} else {
			at.Current = append(at.Current, d)
		}
	}
	for _, rec := range absences {
		at.Absences = append(at.Absences, w.model.Content(rec).(*graph.AbsenceContent))
	}
	return at
}

// reached returns the tasks that a task leads to, directly or through others.
func (w *world) reached(task int) []int {
	var out []int
	for t := range graph.Reach(task, func(t int) []int { return w.leads[t] }) {
		out = append(out, t)
	}
	return out
}

// decisions returns how many decisions a task leads to.
func (w *world) decisions(task int) int {
	if w.decide[task] < 0 {
		n := 0
		for _, t := range w.reached(task) {
			if t != task && slices.Contains(w.task(t).Needs, graph.NeedDecision) {
				n++
			}
		}
		w.decide[task] = n
	}
	return w.decide[task]
}
