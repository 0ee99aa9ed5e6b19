package compare

import (
	"context"
	"fmt"
	"maps"
	"math"
	"slices"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/coverage"
	"github.com/whoplans/whoplans/graph/store"
)

// Needed is how many parts two countries must have in common before a likeness is given.
const Needed = 5

// board holds what the compared countries have on record about the tasks.
type board struct {
	view   *graph.View
	words  *graph.Vocabulary
	tasks  []*store.Record // in the order of their tree
	places []*store.Record // the countries
	cells  map[coverage.Key]*coverage.Cell
	sides  map[spot]*side
	names  map[graph.ID]string // of the values in side.values, in the view's language
}

// spot identifies a part of a task in a country.
type spot struct {
	coverage.Key
	part coverage.Part
}

// setUp reads what the places have on record about the tasks and those below them, or
// about all tasks if tasks is nil. It needs a vocabulary of tasks, jurisdictions and
// terms.
func setUp(ctx context.Context, v *graph.View, t *graph.Vocabulary, tasks []graph.ID, places []*store.Record) (*board, error) {
	b := &board{view: v, words: t, places: places, cells: map[coverage.Key]*coverage.Cell{}, sides: map[spot]*side{}, names: map[graph.ID]string{}}
	scope, err := t.Scoped(graph.Scope{Task: tasks})
	if err != nil {
		return nil, err
	}
	b.tasks = scope.Tasks
	var taskIDs []graph.ID
	if tasks != nil {
		taskIDs = store.IDsOf(b.tasks)
	}
	claims, err := coverage.Claims(ctx, v, taskIDs, store.IDsOf(places), nil)
	if err != nil {
		return nil, err
	}
	for _, task := range b.tasks {
		for _, place := range places {
			b.cells[coverage.Key{Task: task.ID, Place: place.ID}] = coverage.NewCell(t, task, place)
		}
	}
	coverage.Fill(v.Model(), b.cells, claims, &coverage.ClaimTest{Statuses: []graph.Status{graph.StatusCurrent}, Moment: v.Moment()})
	b.tasks = b.withoutStages(b.tasks, places)
	return b, b.fill(ctx, claims)
}

// withoutStages returns the tasks without the stages that none of the places has anything
// on record about.
func (b *board) withoutStages(tasks, places []*store.Record) []*store.Record {
	return slices.DeleteFunc(slices.Clone(tasks), func(task *store.Record) bool {
		return b.view.Model().Content(task).(*graph.PlanningTaskContent).Stage && !slices.ContainsFunc(places, func(p *store.Record) bool {
			return b.onRecord(coverage.Key{Task: task.ID, Place: p.ID})
		})
	})
}

// onRecord reports whether a country has anything on record about a task.
func (b *board) onRecord(k coverage.Key) bool {
	c := b.cells[k]
	return len(c.Responsibilities) > 0 || slices.ContainsFunc(c.Absences, b.nobody)
}

// nobody reports whether an absence says that nobody does a whole task, or has a role in
// it. One with a scope says so only for a part of the task.
func (b *board) nobody(r *store.Record) bool {
	a := b.view.Model().Content(r).(*graph.AbsenceContent)
	return a.Type != graph.AbsenceNoData && a.Scope == ""
}

// fill sets the sides, given the claims of all cells.
func (b *board) fill(ctx context.Context, claims []*store.Record) error {
	linked, err := b.linked(ctx, claims)
	if err != nil {
		return err
	}
	for key, c := range b.cells {
		for _, r := range c.Responsibilities {
			role := b.view.Model().Content(r).(*graph.ResponsibilityContent).Role
			for _, part := range []coverage.Part{coverage.PartOf(role), coverage.PartDone} {
				b.addClaim(b.side(spot{key, part}), r, linked)
			}
		}
		b.count(key, c)
		b.addAbsences(key, c.Absences)
	}
	for _, s := range b.sides {
		for _, ids := range s.values {
			slices.Sort(ids)
		}
	}
	return nil
}

// addClaim adds a responsibility and its values to a side. The records that claims refer to are in
// linked.
func (b *board) addClaim(s *side, r *store.Record, linked map[graph.ID]*store.Record) {
	m := b.view.Model()
	claim := m.Content(r).(*graph.ResponsibilityContent)
	s.claims = append(s.claims, r)
	b.value(s, AspectLevel, graph.ID(claim.Level), b.view.Say(claim.Level.Words()))
	if body := linked[claim.StakeholderID]; body != nil {
		for _, id := range body.To("type") {
			if t := b.words.Record(id); t != nil {
				b.value(s, AspectBody, id, within(b.view, m.Content(t).(*graph.TermContent)))
			}
		}
	}
	for _, id := range claim.MethodIDs {
		if x := linked[id]; x != nil {
			b.value(s, AspectMethod, id, within(b.view, m.Content(x).(*graph.MethodologyContent)))
		}
	}
	for _, id := range claim.DataSourceIDs {
		if x := linked[id]; x != nil {
			if kind := m.Content(x).(*graph.DataSourceContent).Type; kind != "" {
				b.value(s, AspectData, graph.ID(kind), b.view.Say(graph.ValueText(kind)))
			}
		}
	}
	s.complete[claim.Role] = s.complete[claim.Role] || claim.Complete
}

// addAbsences adds absences to the sides that they are about. A side with a responsibility is about
// something that somebody does, whatever an absence says.
func (b *board) addAbsences(key coverage.Key, absences []*store.Record) {
	for _, r := range absences {
		if !b.nobody(r) {
			continue
		}
		part := coverage.PartDone
		if role := b.view.Model().Content(r).(*graph.AbsenceContent).Role; role != "" {
			part = coverage.PartOf(role)
		}
		if s := b.side(spot{key, part}); len(s.claims) == 0 {
			s.absences = append(s.absences, r)
		}
	}
}

// count counts the stakeholders with each role in a cell.
func (b *board) count(key coverage.Key, c *coverage.Cell) {
	counted := map[graph.Role]map[graph.ID]bool{}
	for _, r := range c.Responsibilities {
		claim := b.view.Model().Content(r).(*graph.ResponsibilityContent)
		if counted[claim.Role] == nil {
			counted[claim.Role] = map[graph.ID]bool{}
		}
		if !counted[claim.Role][claim.StakeholderID] {
			counted[claim.Role][claim.StakeholderID] = true
			b.side(spot{key, coverage.PartOf(claim.Role)}).bodies[claim.Role]++
		}
	}
}

// linked reads the stakeholders, methods and data sources that claims refer to.
func (b *board) linked(ctx context.Context, claims []*store.Record) (map[graph.ID]*store.Record, error) {
	ids := map[graph.ID]bool{}
	for _, r := range claims {
		for _, link := range []string{"stakeholder", "methods", "dataSources"} {
			for _, id := range r.To(link) {
				ids[id] = true
			}
		}
	}
	recs, err := b.view.Reader().Get(ctx, slices.Sorted(maps.Keys(ids)))
	if err != nil {
		return nil, fmt.Errorf("read whom claims are about: %w", err)
	}
	return store.ByID(recs), nil
}

// side returns the side of a spot, and adds an empty one if there is none.
func (b *board) side(at spot) *side {
	s := b.sides[at]
	if s == nil {
		s = &side{values: map[Aspect][]graph.ID{}, bodies: map[graph.Role]int{}, complete: map[graph.Role]bool{}}
		b.sides[at] = s
	}
	return s
}

// value adds a value of an aspect to a side, unless it is there already.
func (b *board) value(s *side, a Aspect, id graph.ID, name string) {
	b.names[id] = name
	if !slices.Contains(s.values[a], id) {
		s.values[a] = append(s.values[a], id)
	}
}

// comparison is the result of comparing a part of a task.
type comparison struct {
	task    *store.Record
	part    coverage.Part
	sides   []*side // as the places; nil for those with nothing on record
	aspects map[Aspect]Verdict
}

// parts compares places part by part, in the order of the tasks. Whether a task is done at
// all is compared only if a source says of one of the places that it is not.
func (b *board) parts(places []*store.Record) []comparison {
	var out []comparison
	for _, task := range b.tasks {
		for _, part := range coverage.Part("").Values() {
			c := comparison{task: task, part: part}
			stated := false
			for _, p := range places {
				s := b.sides[spot{coverage.Key{Task: task.ID, Place: p.ID}, part}]
				if !s.recorded() {
					s = nil
				}
				stated = stated || s != nil && len(s.absences) > 0
				c.sides = append(c.sides, s)
			}
			if part == coverage.PartDone && !stated {
				continue
			}
			if c.aspects = compareSides(part, c.sides); len(c.aspects) > 0 {
				out = append(out, c)
			}
		}
	}
	return out
}

// likeness returns the share of what can be compared that is alike, from 0 to 1. Each part
// counts equally, and so does each aspect within a part.
func likeness(parts []comparison) float64 {
	sum := 0.0
	for _, c := range parts {
		alike := 0
		for _, v := range c.aspects {
			if v == VerdictAlike {
				alike++
			}
		}
		sum += float64(alike) / float64(len(c.aspects))
	}
	// Rounded, so that equal shares are equal in whatever order they were added up.
	const precision = 1e6
	return math.Round(sum/float64(max(1, len(parts)))*precision) / precision
}

// tasksIn returns the number of tasks that parts belong to; parts of one task stand
// together.
func tasksIn(parts []comparison) int {
	n := 0
	for i, c := range parts {
		if i == 0 || c.task != parts[i-1].task {
			n++
		}
	}
	return n
}

// placeName returns the name of a country in the view's language.
func (b *board) placeName(r *store.Record) string {
	return b.view.Model().Content(r).(*graph.JurisdictionContent).Called(b.view.NamesIn())
}
