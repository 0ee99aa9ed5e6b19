package gaps

import (
	"slices"
	"strings"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/coverage"
	"github.com/whoplans/whoplans/graph/store"
)

// Duty is a responsibility as rules see it.
type Duty struct {
	*graph.ResponsibilityContent
	Record *store.Record
}

// Case is what is on record of one task in one country.
type Case struct {
	Task     *graph.PlanningTaskContent
	Current  []*Duty // by slug
	Past     []*Duty
	Absences []*graph.AbsenceContent
	Country  *Country

	number           int // of the task
	recorded, absent []*store.Record
}

// Needs reports whether the template of the task asks for something.
func (c *Case) Needs(need graph.TaskNeed) bool { return slices.Contains(c.Task.Needs, need) }

// With returns the current duties that put it on record.
func (c *Case) With(need graph.TaskNeed) []*Duty {
	return c.where(func(d *Duty) bool { return coverage.Records(need, d.Record) })
}

func (c *Case) where(holds func(*Duty) bool) []*Duty {
	var some []*Duty
	for _, d := range c.Current {
		if holds(d) {
			some = append(some, d)
		}
	}
	return some
}

// Nothing reports whether nothing at all is on record.
func (c *Case) Nothing() bool { return len(c.Current)+len(c.Past)+len(c.Absences) == 0 }

// records are those of all that is on record.
func (c *Case) records() []*store.Record {
	return slices.Concat(c.recorded, c.absent)
}

// recordsOf are those of some duties.
func recordsOf(duties []*Duty) []*store.Record {
	recs := make([]*store.Record, len(duties))
	for i, d := range duties {
		recs[i] = d.Record
	}
	return recs
}

// bySlug compares duties.
func bySlug(a, b *Duty) int { return strings.Compare(a.Slug, b.Slug) }

// people are the stakeholders of some duties, each once.
func people(duties []*Duty) []graph.ID {
	var ids []graph.ID
	for _, d := range duties {
		if !slices.Contains(ids, d.StakeholderID) {
			ids = append(ids, d.StakeholderID)
		}
	}
	return ids
}

// Country is what is on record of one jurisdiction.
type Country struct {
	Place     *graph.JurisdictionContent
	Cases     []*Case         // one for each task that something is on record of, in the order of tasks
	Conflicts []*store.Record // what its sources contradict each other in

	record *store.Record
	all    []*Case // of each task
	world  *world
}

// Case returns the case of a task, nil if there is none.
func (c *Country) Case(task graph.ID) *Case {
	if i, ok := c.world.number[task]; ok {
		return c.all[i]
	}
	return nil
}

// Over reports whether a stakeholder is on record as no longer there.
func (c *Country) Over(stakeholder graph.ID) bool {
	rec := c.world.bodies[stakeholder]
	return rec != nil && graph.IsOver(c.world.model.Meta(rec), c.world.now)
}

// world is what all countries share: the tasks and how they lead to each other.
type world struct {
	now    graph.Moment
	tasks  []*store.Record // in the order of their tree
	number map[graph.ID]int
	leads  [][]int // the tasks that each informs, without feedback
	from   [][]int // those that inform it
	decide []int   // of each task, how many decisions it leads to; -1 if not yet counted

	model  *graph.Model
	bodies map[graph.ID]*store.Record   // the stakeholders
	sides  map[graph.ID][]*store.Record // of a conflict, the claims that it is between
}

// worldOf knows tasks, which are in their order.
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

// newCase makes the case of a task in a country from what is on record there.
func (w *world) newCase(c *Country, task int, responsibilities, absences []*store.Record) *Case {
	at := &Case{Task: w.task(task), Country: c, number: task, recorded: responsibilities, absent: absences}
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

// reached are the tasks that one leads to, itself not counted.
func (w *world) reached(task int) []int {
	seen := make([]bool, len(w.tasks))
	queue := slices.Clone(w.leads[task])
	var out []int
	for ; len(queue) > 0; queue = queue[1:] {
		if t := queue[0]; !seen[t] {
			seen[t] = true
			out = append(out, t)
			queue = append(queue, w.leads[t]...)
		}
	}
	return out
}

// decisions counts the decisions that a task leads to.
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
