// Package compare compares countries by the structure of their planning: what is alike and
// what is not, which countries are similar, and from whom a country can learn.
//
// Only what is on record for both sides is compared. What is not recorded for one of them
// is not a difference, nor is a second body that only one has on record, since the other
// may have one too.
package compare

import (
	"context"
	"slices"
	"strings"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/coverage"
	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/internal/speech"
)

// maxCountries is how many countries [Compare] takes at most.
const maxCountries = 10

// Args are the arguments of [Compare].
type Args struct {
	Countries []graph.JurisdictionCode
	Task      []graph.ID // each stands for itself and the tasks below it; nil for all tasks
}

// Status says whether countries have enough in common to be compared.
type Status string

// The values of Status.
const (
	Comparable    Status = "COMPARABLE"
	NotEnoughData Status = "NOT_ENOUGH_DATA"
)

// Values lists the values of Status.
func (Status) Values() []Status { return []Status{Comparable, NotEnoughData} }

// Comparison is the result of comparing countries.
type Comparison struct {
	Countries []*graph.Jurisdiction
	Overlap   Overlap
	Totals    []StandingCount // by standing; those of ONE_ONLY by country, too

	places []*store.Record
	rows   []*Row // in the order of the tasks
}

// Overlap is how much of two or more countries can be compared, and how alike that is.
type Overlap struct {
	language *speech.Language

	Tasks int // tasks with a part that can be compared
	Parts int // parts that can be compared
	Alike int // parts in which no aspect differs

	likeness float64
	aspects  map[Aspect][2]int // in how many parts an aspect can be compared, and in how many it is alike
}

// Status says whether there are enough parts for a likeness.
func (o Overlap) Status() Status {
	if o.Parts < Needed {
		return NotEnoughData
	}
	return Comparable
}

// Needed returns how many parts are needed for a likeness.
func (o Overlap) Needed() int { return Needed }

// Likeness returns the share of what can be compared that is alike, from 0 to 1, or nil if
// there are too few parts.
func (o Overlap) Likeness() *float64 {
	if o.Status() == NotEnoughData {
		return nil
	}
	return &o.likeness
}

// AspectCount says in how many parts an aspect can be compared, and in how many it is
// alike.
type AspectCount struct {
	Aspect     Aspect
	Comparable int
	Alike      int
}

// Aspects returns the counts of the aspects that can be compared in at least one part.
func (o Overlap) Aspects() []AspectCount {
	out := []AspectCount{}
	for _, a := range Aspect("").Values() {
		if n := o.aspects[a]; n[0] > 0 {
			out = append(out, AspectCount{a, n[0], n[1]})
		}
	}
	return out
}

// overlapOf sums up the comparisons of parts.
func overlapOf(l *speech.Language, parts []comparison) Overlap {
	o := Overlap{language: l, Tasks: tasksIn(parts), Parts: len(parts), likeness: likeness(parts), aspects: map[Aspect][2]int{}}
	for _, c := range parts {
		if whole(c.aspects) == VerdictAlike {
			o.Alike++
		}
		for a, v := range c.aspects {
			n := o.aspects[a]
			n[0]++
			if v == VerdictAlike {
				n[1]++
			}
			o.aspects[a] = n
		}
	}
	return o
}

// Explanation says what can be compared and how alike it is.
func (o Overlap) Explanation() string {
	l := o.language
	if o.Parts == 0 {
		return l.Say("No part of a task is on record for both, so nothing can be compared.")
	}
	text := speech.Capital(l.Say("%s of %s can be compared", counted(l, o.Parts, "one part", "%d parts"), counted(l, o.Tasks, "one task", "%d tasks")))
	if o.Status() == NotEnoughData {
		return l.Say("%s; at least %d are needed to say how alike they are.", text, Needed)
	}
	var alike []string
	for _, a := range o.Aspects() {
		alike = append(alike, l.Say("%s in %d of %d", l.Say(aspectWords[a.Aspect]), a.Alike, a.Comparable))
	}
	return l.Say("%s. Alike: %s. Each part counts equally, as does each aspect within it: %.0f%%.", text, strings.Join(alike, ", "), 100*o.likeness)
}

// Standing is how the compared countries stand to each other in a task.
type Standing string

// The standings.
const (
	StandingUnlike        Standing = "UNLIKE"         // a part of it differs
	StandingNoDifference  Standing = "NO_DIFFERENCE"  // parts can be compared, and none differs
	StandingNotComparable Standing = "NOT_COMPARABLE" // on record in several, but no part in two of them
	StandingOneOnly       Standing = "ONE_ONLY"       // on record in one of them only
	StandingNowhere       Standing = "NOWHERE"        // on record in none
)

// Values lists the standings.
func (Standing) Values() []Standing {
	return []Standing{StandingUnlike, StandingNoDifference, StandingNotComparable, StandingOneOnly, StandingNowhere}
}

// StandingCount is the number of tasks with a standing.
type StandingCount struct {
	Standing Standing
	Country  *graph.Jurisdiction // that has the tasks on record, for ONE_ONLY; otherwise nil
	Tasks    int
}

// Row compares the countries in one task.
type Row struct {
	Task     *graph.PlanningTask
	Standing Standing
	Sides    []RowSide // in the order of the countries
	Parts    []PartRow // those that can be compared

	of *store.Record // the task
}

// RowSide is a task in one of the countries.
type RowSide struct {
	Country *graph.Jurisdiction
	Row     *coverage.WhoDoesRow
}

// PartRow compares a part of a task that at least two of the countries have on record.
type PartRow struct {
	Part    coverage.Part
	Verdict Verdict
	Sides   []PartSide // of the countries that have it on record
	Aspects []AspectRow
	Words   string // the comparison in a sentence
}

// PartSide is a part in one of the countries.
type PartSide struct {
	Country          *graph.Jurisdiction
	Responsibilities []*graph.Responsibility // at most MaxPage
	Absences         []*graph.Absence        // at most MaxPage
	Count            int                     // of all responsibilities and absences
	Bodies           []string                // the kinds of body
	Levels           []graph.Level
	Methods          []string
	Data             []graph.DataSourceType
}

// AspectRow is the verdict on an aspect of a part.
type AspectRow struct {
	Aspect  Aspect
	Verdict Verdict
	Words   string
}

// Compare compares countries task by task and part by part. It returns an error that wraps
// [graph.ErrInvalid] unless there are 2 to 10 different countries.
func Compare(ctx context.Context, v *graph.View, args Args) (*Comparison, error) {
	t, err := v.Vocabulary(ctx, "PlanningTask", "Jurisdiction", "Term")
	if err != nil {
		return nil, err
	}
	scope, err := t.Scoped(graph.Scope{Country: args.Countries})
	if err != nil {
		return nil, err
	}
	seen := map[graph.ID]bool{}
	places := slices.DeleteFunc(scope.Countries, func(r *store.Record) bool {
		again := seen[r.ID]
		seen[r.ID] = true
		return again
	})
	if len(places) < 2 || len(places) > maxCountries {
		return nil, graph.Invalid("compare 2 to %d different countries, not %d", maxCountries, len(places))
	}
	b, err := setUp(ctx, v, t, args.Task, places)
	if err != nil {
		return nil, err
	}
	return b.compare(), nil
}

// compare compares all countries of the board.
func (b *board) compare() *Comparison {
	parts := b.parts(b.places)
	c := &Comparison{Countries: graph.Wrap[*graph.Jurisdiction](b.view, b.places), Overlap: overlapOf(b.view.Language(), parts), places: b.places}
	var cells []*coverage.Cell
	for _, task := range b.tasks {
		for _, p := range b.places {
			cells = append(cells, b.cells[coverage.Key{Task: task.ID, Place: p.ID}])
		}
	}
	rows := coverage.Rows(b.view, cells)
	wrapped := map[graph.ID]graph.Record{}
	for _, r := range rows {
		for _, claim := range r.Responsibilities() {
			wrapped[claim.ID] = claim
		}
		for _, claim := range r.Absences() {
			wrapped[claim.ID] = claim
		}
	}
	only := make([]int, len(b.places))
	count := map[Standing]int{}
	for i, task := range b.tasks {
		row := &Row{Task: rows[i*len(b.places)].Task, of: task}
		var recorded []int
		for j, p := range b.places {
			row.Sides = append(row.Sides, RowSide{c.Countries[j], rows[i*len(b.places)+j]})
			if b.onRecord(coverage.Key{Task: task.ID, Place: p.ID}) {
				recorded = append(recorded, j)
			}
		}
		for len(parts) > 0 && parts[0].task == task {
			row.Parts = append(row.Parts, b.partRow(parts[0], c.Countries, wrapped))
			parts = parts[1:]
		}
		row.Standing = standingOf(row.Parts, len(recorded))
		if count[row.Standing]++; row.Standing == StandingOneOnly {
			only[recorded[0]]++
		}
		c.rows = append(c.rows, row)
	}
	for _, s := range Standing("").Values() {
		if s != StandingOneOnly {
			c.Totals = append(c.Totals, StandingCount{Standing: s, Tasks: count[s]})
			continue
		}
		for i, n := range only {
			c.Totals = append(c.Totals, StandingCount{s, c.Countries[i], n})
		}
	}
	return c
}

// standingOf returns the standing of a task, given its comparable parts and how many
// countries have it on record.
func standingOf(parts []PartRow, recorded int) Standing {
	switch {
	case slices.ContainsFunc(parts, func(p PartRow) bool { return p.Verdict == VerdictUnlike }):
		return StandingUnlike
	case len(parts) > 0:
		return StandingNoDifference
	case recorded > 1:
		return StandingNotComparable
	case recorded == 1:
		return StandingOneOnly
	}
	return StandingNowhere
}

// partRow presents the comparison of a part; wrapped are the claims by id.
func (b *board) partRow(c comparison, countries []*graph.Jurisdiction, wrapped map[graph.ID]graph.Record) PartRow {
	row := PartRow{Part: c.part, Verdict: whole(c.aspects)}
	for i, s := range c.sides {
		if s == nil {
			continue
		}
		side := PartSide{Country: countries[i], Bodies: b.namesOf(s.values[AspectBody]), Methods: b.namesOf(s.values[AspectMethod]), Count: len(s.claims) + len(s.absences)}
		for _, id := range s.values[AspectLevel] {
			side.Levels = append(side.Levels, graph.Level(id))
		}
		for _, id := range s.values[AspectData] {
			side.Data = append(side.Data, graph.DataSourceType(id))
		}
		for _, r := range s.claims[:min(len(s.claims), graph.MaxPage)] {
			side.Responsibilities = append(side.Responsibilities, wrapped[r.ID].(*graph.Responsibility))
		}
		for _, r := range s.absences[:min(len(s.absences), graph.MaxPage)] {
			side.Absences = append(side.Absences, wrapped[r.ID].(*graph.Absence))
		}
		row.Sides = append(row.Sides, side)
	}
	var says []string
	for _, a := range Aspect("").Values() {
		if v, ok := c.aspects[a]; ok {
			words := b.aspectSays(a, v, c.sides, b.places)
			row.Aspects = append(row.Aspects, AspectRow{a, v, words})
			says = append(says, words)
		}
	}
	row.Words = b.view.Say(partWords[c.part]) + ": " + strings.Join(says, "; ") + "."
	return row
}

// namesOf returns the names of values.
func (b *board) namesOf(ids []graph.ID) []string {
	names := make([]string, len(ids))
	for i, id := range ids {
		names[i] = b.names[id]
	}
	return names
}

// Rows returns some of the tasks with the given standings, or with any if standing is nil:
// at most first of them, after the first skip.
func (c *Comparison) Rows(standing []Standing, first *int, skip int) ([]*Row, error) {
	return graph.Window(c.rowsWith(standing), first, skip)
}

// RowCount returns the number of tasks with the given standings, or of all if standing is
// nil.
func (c *Comparison) RowCount(standing []Standing) int { return len(c.rowsWith(standing)) }

func (c *Comparison) rowsWith(standing []Standing) []*Row {
	return slices.DeleteFunc(slices.Clone(c.rows), func(r *Row) bool { return standing != nil && !slices.Contains(standing, r.Standing) })
}

// NextStep proposes what the countries should do next.
func (c *Comparison) NextStep() string {
	var who speech.Places
	for _, j := range c.Countries {
		who = append(who, called(j))
	}
	l := c.Overlap.language
	if c.Overlap.Status() == NotEnoughData {
		return l.Say("Ask %s about the same tasks: they can be compared once they have %d comparable parts.", who, Needed)
	}
	if c.tasks(StandingUnlike) == 0 {
		return speech.Capital(l.Say("%s have enough in common to learn from each other: propose a twinning on what only one of them has on record.", who))
	}
	return speech.Capital(l.Say("%s have enough in common to learn from each other: propose a twinning on what differs.", who))
}

// tasks returns the number of tasks with a standing.
func (c *Comparison) tasks(standing Standing) int {
	n := 0
	for _, row := range c.rows {
		if row.Standing == standing {
			n++
		}
	}
	return n
}

// Notes returns what a reader should know about the answer.
func (c *Comparison) Notes() []string {
	l := c.Overlap.language
	return []string{
		l.Say("Only what is on record for both is compared. What is not recorded for one of them is not a difference; nor is a further body that only one has on record, unless a source says that the other has no more."),
		l.Say("Alike means that they share a value, such as a kind of body. Anything more on one side may one day be recorded on the other. Historic claims are left out."),
	}
}
