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

// Needed is how many parts must be comparable before a likeness is told.
const Needed = 5

// board is what the compared countries have on record of the tasks.
type board struct {
	view   *graph.View
	words  *graph.Vocabulary
	tasks  []*store.Record // in the order of their tree
	places []*store.Record
	cells  map[coverage.Key]*coverage.Cell
	sides  map[spot]*side
	names  map[graph.ID]string // of values: kinds of body, methods, sorts of data
}

// spot is a part in a task in a country.
type spot struct {
	coverage.Key
	part coverage.Part
}

// setUp reads what the countries have on record of the tasks and those below
// them; nil stands for all tasks.
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

// withoutStages leaves out stages of which nothing is on record in some places.
func (b *board) withoutStages(tasks, places []*store.Record) []*store.Record {
	return slices.DeleteFunc(slices.Clone(tasks), func(task *store.Record) bool {
		return b.view.Model().Content(task).(*graph.PlanningTaskContent).Stage && !slices.ContainsFunc(places, func(p *store.Record) bool {
			return b.onRecord(coverage.Key{Task: task.ID, Place: p.ID})
		})
	})
}

// onRecord reports whether anything is recorded of a task in a country.
func (b *board) onRecord(k coverage.Key) bool {
	c := b.cells[k]
	return len(c.Responsibilities) > 0 || slices.ContainsFunc(c.Absences, b.nobody)
}

// nobody reports whether an absence says of all of a task, or a role, that it is
// not there; one with a scope says so of a part only.
func (b *board) nobody(r *store.Record) bool {
	a := b.view.Model().Content(r).(*graph.AbsenceContent)
	return a.Type != graph.AbsenceNoData && a.Scope == ""
}

// fill works out the sides, once those whom the claims link are read.
func (b *board) fill(ctx context.Context, claims []*store.Record) error {
	linked, err := b.linked(ctx, claims)
	if err != nil {
		return err
	}
	m := b.view.Model()
	for key, c := range b.cells {
		for _, r := range c.Responsibilities {
			claim := m.Content(r).(*graph.ResponsibilityContent)
			for _, part := range []coverage.Part{coverage.PartOf(claim.Role), coverage.PartDone} {
				s := b.side(spot{key, part})
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
						if sort := m.Content(x).(*graph.DataSourceContent).Type; sort != "" {
							b.value(s, AspectData, graph.ID(sort), b.view.Say(graph.ValueText(sort)))
						}
					}
				}
				s.complete[claim.Role] = s.complete[claim.Role] || claim.Complete
			}
		}
		b.count(key, c)
		for _, r := range c.Absences {
			if !b.nobody(r) {
				continue
			}
			part := coverage.PartDone
			if role := m.Content(r).(*graph.AbsenceContent).Role; role != "" {
				part = coverage.PartOf(role)
			}
			if s := b.side(spot{key, part}); len(s.claims) == 0 {
				s.absences = append(s.absences, r)
			}
		}
	}
	for _, s := range b.sides {
		for _, ids := range s.values {
			slices.Sort(ids)
		}
	}
	return nil
}

// count counts who has which role in a cell, each once.
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

// linked reads the stakeholders, methods and data sources of claims.
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

// side returns a side to fill.
func (b *board) side(at spot) *side {
	s := b.sides[at]
	if s == nil {
		s = &side{values: map[Aspect][]graph.ID{}, bodies: map[graph.Role]int{}, complete: map[graph.Role]bool{}}
		b.sides[at] = s
	}
	return s
}

// value notes a value of an aspect, once.
func (b *board) value(s *side, a Aspect, id graph.ID, name string) {
	b.names[id] = name
	if !slices.Contains(s.values[a], id) {
		s.values[a] = append(s.values[a], id)
	}
}

// comparison is the sides of a part that can be compared.
type comparison struct {
	task    *store.Record
	part    coverage.Part
	sides   []*side // as the places asked for; those of which nothing is recorded are nil
	aspects map[Aspect]Verdict
}

// parts compares some places, part by part. That a task is done at all is a part
// only where a source says that somewhere it is not.
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

// likeness is the share of what can be compared that is alike: each part counts
// the same, and within it each aspect.
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
	// What is equally alike must not differ by how sums are rounded.
	const exact = 1e6
	return math.Round(sum/float64(max(1, len(parts)))*exact) / exact
}

// tasksIn counts the tasks of parts.
func tasksIn(parts []comparison) int {
	n := 0
	for i, c := range parts {
		if i == 0 || c.task != parts[i-1].task {
			n++
		}
	}
	return n
}

// placeName is what a country is called.
func (b *board) placeName(r *store.Record) string {
	return b.view.Model().Content(r).(*graph.JurisdictionContent).Called(b.view.NamesIn())
}
