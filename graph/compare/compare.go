// Package compare puts countries beside each other: what is alike and what is
// not by structure, who is similar to whom, and from whom to learn.
//
// Only what is recorded of all sides is compared. What is not recorded of one of
// them is no difference, nor is a second body that only one has on record, since
// the other may have one too.
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

// maxCountries is how many countries can be put beside each other.
const maxCountries = 10

// Args are the arguments of a comparison.
type Args struct {
	Countries []graph.JurisdictionCode
	Task      []graph.ID // stands for the tasks below it as well; all if nil
}

// Status says whether enough can be compared.
type Status string

// The states.
const (
	Comparable    Status = "COMPARABLE"
	NotEnoughData Status = "NOT_ENOUGH_DATA"
)

// Values lists the states.
func (Status) Values() []Status { return []Status{Comparable, NotEnoughData} }

// Comparison is some countries beside each other.
type Comparison struct {
	Countries []*graph.Jurisdiction
	Overlap   Overlap
	Totals    []StandingCount // by standing, then by country

	places []*store.Record
	rows   []*Row
}

// Overlap is how much of two or more countries can be compared, and how alike it
// is.
type Overlap struct {
	language *speech.Language

	Tasks int // tasks with a part that can be compared
	Parts int // these parts
	Alike int // of them those in which no aspect differs

	likeness float64
	aspects  map[Aspect][2]int // how often an aspect is comparable, and alike
}

// Status says whether these are enough for a likeness.
func (o Overlap) Status() Status {
	if o.Parts < Needed {
		return NotEnoughData
	}
	return Comparable
}

// Needed is how many parts are needed for a likeness.
func (o Overlap) Needed() int { return Needed }

// Likeness is the share of what can be compared that is alike, nil where too
// little can be.
func (o Overlap) Likeness() *float64 {
	if o.Status() == NotEnoughData {
		return nil
	}
	return &o.likeness
}

// AspectCount is how often an aspect could be compared, and was alike.
type AspectCount struct {
	Aspect     Aspect
	Comparable int
	Alike      int
}

// Aspects counts the aspects that could be compared.
func (o Overlap) Aspects() []AspectCount {
	out := []AspectCount{}
	for _, a := range Aspect("").Values() {
		if n := o.aspects[a]; n[0] > 0 {
			out = append(out, AspectCount{a, n[0], n[1]})
		}
	}
	return out
}

// overlapOf sums parts up.
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

// Explanation says in words what can be compared and how alike it is.
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

// Standing is how countries stand to each other in a task.
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

// StandingCount is how many tasks have a standing.
type StandingCount struct {
	Standing Standing
	Country  *graph.Jurisdiction // with ONE_ONLY: which
	Tasks    int
}

// Row is a task in all countries that are compared.
type Row struct {
	Task     *graph.PlanningTask
	Standing Standing
	Sides    []RowSide // as the countries
	Parts    []PartRow

	of *store.Record
}

// RowSide is a task in one of the countries.
type RowSide struct {
	Country *graph.Jurisdiction
	Row     *coverage.WhoDoesRow
}

// PartRow is a part of a task that is on record in two or more of the countries.
type PartRow struct {
	Part    coverage.Part
	Verdict Verdict
	Sides   []PartSide // of those that have it on record
	Aspects []AspectRow
	Words   string
}

// PartSide is a part in one of the countries.
type PartSide struct {
	Country          *graph.Jurisdiction
	Responsibilities []*graph.Responsibility // at most MaxPage
	Absences         []*graph.Absence
	Count            int      // of both
	Bodies           []string // kinds of body
	Levels           []graph.Level
	Methods          []string
	Data             []graph.DataSourceType
}

// AspectRow is an aspect of a part.
type AspectRow struct {
	Aspect  Aspect
	Verdict Verdict
	Words   string
}

// Compare puts countries beside each other, task by task and part by part.
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

// compare tells the whole board.
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

// partRow tells a part.
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

func (b *board) namesOf(ids []graph.ID) []string {
	names := make([]string, len(ids))
	for i, id := range ids {
		names[i] = b.names[id]
	}
	return names
}

// Rows returns tasks, of those with some standings, any if nil.
func (c *Comparison) Rows(standing []Standing, first *int, skip int) ([]*Row, error) {
	return graph.Window(c.standing(standing), first, skip)
}

// RowCount is how many tasks have some standings, any if nil.
func (c *Comparison) RowCount(standing []Standing) int { return len(c.standing(standing)) }

func (c *Comparison) standing(standing []Standing) []*Row {
	return slices.DeleteFunc(slices.Clone(c.rows), func(r *Row) bool { return standing != nil && !slices.Contains(standing, r.Standing) })
}

// NextStep says what to do with it.
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

// tasks counts the tasks with a standing.
func (c *Comparison) tasks(standing Standing) int {
	n := 0
	for _, row := range c.rows {
		if row.Standing == standing {
			n++
		}
	}
	return n
}

// Notes say how to read it.
func (c *Comparison) Notes() []string {
	l := c.Overlap.language
	return []string{
		l.Say("Only what is on record for both is compared. What is not recorded for one of them is not a difference; nor is a further body that only one has on record, unless a source says that the other has no more."),
		l.Say("Alike means that they share a value, such as a kind of body. Anything more on one side may one day be recorded on the other. Historic claims are left out."),
	}
}
