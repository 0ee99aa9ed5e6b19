package gaps

import (
	"strings"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/store"
)

// question is the tasks of one stage of which nothing is on record in a country.
type question struct {
	country *Country
	stage   *store.Record
	tasks   []*store.Record
}

// questions are what a country is to be asked, one for each stage.
func (c *Country) questions(in map[graph.ID]bool) []question {
	var out []question
	at := map[*store.Record]int{}
	for i, task := range c.world.tasks {
		if c.all[i] != nil || c.world.task(i).Stage || in != nil && !in[task.ID] {
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

// stage is the root of the tree that a task is in.
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

// path is the slugs of a task's ancestors and its own, which sort like the tree.
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

// Question asks a country for the tasks of one stage of which nothing is on record.
type Question struct {
	Jurisdiction *graph.Jurisdiction
	Stage        *graph.PlanningTask
	Tasks        []*graph.PlanningTask // at most MaxPage
	TaskCount    int

	view *graph.View
}

// Words ask in one line.
func (q Question) Words() string {
	lang := q.view.NamesIn()
	names := make([]string, len(q.Tasks))
	for i, t := range q.Tasks {
		names[i] = t.DrawnAs(lang)
	}
	return q.view.Say("%s: who does these in %s? %s.", q.Stage.Called(lang), q.Jurisdiction.Place(lang), strings.Join(names, ", "))
}

// maxQuestions bounds the questions of an answer.
const maxQuestions = 500

// Questions are what is to be asked, by country and stage, at most 500. They are no
// gaps: that nothing is on record does not mean that nobody does it.
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

// QuestionCount counts the tasks to ask about.
func (l *List) QuestionCount() int {
	n := 0
	for _, q := range l.questions {
		n += len(q.tasks)
	}
	return n
}
