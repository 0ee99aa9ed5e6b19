package gaps

import (
	"strings"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/store"
)

// question asks about the tasks of one stage that nothing is on record about in a country.
type question struct {
	country *Country
	stage   *store.Record
	tasks   []*store.Record
}

// questions returns the questions to ask a country, one for each stage. If within is not
// nil, they are about the tasks in it.
func (c *Country) questions(within map[graph.ID]bool) []question {
	var out []question
	at := map[*store.Record]int{}
	for i, task := range c.world.tasks {
		if c.all[i] != nil || c.world.task(i).Stage || within != nil && !within[task.ID] {
			continue
		}
		stage := c.world.stage(i)
		k, ok := at[stage]
		if !ok {
			k = len(out)
			at[stage], out = k, append(out, question{country: c, stage: stage})
		}
		out[k].tasks = append(out[k].tasks, task)
	}
	return out
}

// stage returns the root of a task's tree.
func (w *world) stage(task int) *store.Record {
	for range w.tasks {
		up, ok := w.number[w.task(task).BroaderID]
		if !ok {
			break
		}
		task = up
	}
	return w.tasks[task]
}

// path returns the slugs of a task's ancestors and its own, separated by spaces. Sorted by
// path, tasks are in the order of their tree.
func (w *world) path(task int) string {
	slugs := w.tasks[task].Slug()
	for range w.tasks {
		up, ok := w.number[w.task(task).BroaderID]
		if !ok {
			break
		}
		task = up
		slugs = w.tasks[task].Slug() + " " + slugs
	}
	return slugs
}

// Question asks a country about the tasks of one stage that nothing is on record about.
type Question struct {
	Jurisdiction *graph.Jurisdiction
	Stage        *graph.PlanningTask
	Tasks        []*graph.PlanningTask // at most MaxPage
	TaskCount    int                   // of all of them

	view *graph.View
}

// Words returns the question in one line.
func (q Question) Words() string {
	lang := q.view.NamesIn()
	names := make([]string, len(q.Tasks))
	for i, t := range q.Tasks {
		names[i] = t.DrawnAs(lang)
	}
	return q.view.Say("%s: who does these in %s? %s.", q.Stage.Called(lang), q.Jurisdiction.Place(lang), strings.Join(names, ", "))
}

// maxQuestions is how many questions [List.Questions] returns at most.
const maxQuestions = 500

// Questions returns what should be asked, by country and stage, at most 500 questions.
// They are not gaps: if nothing is on record, somebody may still do the task.
func (l *List) Questions() []Question {
	some := l.questions[:min(len(l.questions), maxQuestions)]
	var places, tasks []*store.Record
	for _, q := range some {
		places = append(places, q.country.record)
		tasks = append(append(tasks, q.stage), q.tasks...)
	}
	js, ts := graph.Wrap[*graph.Jurisdiction](l.view, places), graph.Wrap[*graph.PlanningTask](l.view, tasks)
	out := make([]Question, len(some))
	for i, q := range some {
		n := len(q.tasks)
		out[i] = Question{Jurisdiction: js[i], Stage: ts[0], Tasks: ts[1 : 1+min(n, graph.MaxPage)], TaskCount: n, view: l.view}
		ts = ts[1+n:]
	}
	return out
}

// QuestionCount returns the number of tasks to ask about.
func (l *List) QuestionCount() int {
	n := 0
	for _, q := range l.questions {
		n += len(q.tasks)
	}
	return n
}
