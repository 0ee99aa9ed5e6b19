package layout

import (
	"cmp"
	"fmt"
	"maps"
	"slices"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/coverage"
)

// FlowLine is a line between two cards, or between a card and a task.
type FlowLine struct {
	ID   graph.ID
	Kind LineKind
	Part *coverage.Part // nil for a relation
	From graph.ID
	To   graph.ID

	// Claims are the slugs of the claims the line stands for; for a line of data, those of the
	// facts that use the data.
	Claims   []graph.ID
	Dashed   bool // the claims are weak; for data, somebody else keeps them
	Historic bool
	Mark     graph.ChangeMark
	Path     string // an SVG path
}

// LineKind is the meaning of a line.
type LineKind string

// The kinds.
const (
	LineOfPart     LineKind = "PART"     // who has a part in a task
	LineOfData     LineKind = "DATA"     // who keeps data, or uses them
	LineOfRelation LineKind = "RELATION" // how two stakeholders are related
)

// Values lists the kinds.
func (LineKind) Values() []LineKind { return []LineKind{LineOfPart, LineOfData, LineOfRelation} }

// partLines returns one line for each card, task and part. They leave the card at points spread
// over its height, in the order of their targets.
func (f *flow) partLines() []FlowLine {
	var lines []FlowLine
	for _, i := range slices.Concat(f.institutions, f.bodies) {
		type goal struct {
			task *task
			part coverage.Part
		}
		facts := map[goal][]*fact{}
		for _, a := range i.members {
			for _, fact := range a.facts {
				if _, shown := f.taskY[fact.task]; shown {
					g := goal{fact.task, fact.part}
					facts[g] = append(facts[g], fact)
				}
			}
		}
		goals := slices.SortedFunc(maps.Keys(facts), func(a, b goal) int {
			return cmp.Or(cmp.Compare(f.taskY[a.task], f.taskY[b.task]), cmp.Compare(slices.Index(parts, a.part), slices.Index(parts, b.part)))
		})
		for n, g := range goals {
			start := point{i.card.X + i.card.Width, port(i.card, n, len(goals))}
			end := point{f.TaskX + 3, f.taskY[g.task]}
			path := curve(start, end)
			if i.kind == FlowInstitution {
				path = around(start, end, f.bodies, f.spans[FlowBody])
			}
			lines = append(lines, lineOf(FlowLine{
				ID: graph.ID(i.id + " " + g.task.Slug + " " + string(g.part)), Kind: LineOfPart, Part: &g.part, From: graph.ID(i.id), To: graph.ID(g.task.Slug), Path: path,
			}, facts[g]))
		}
	}
	return lines
}

// lineOf completes a line for facts.
func lineOf(l FlowLine, facts []*fact) FlowLine {
	l.Dashed, l.Historic, l.Mark = true, true, marked(facts, factMark)
	for _, fact := range facts {
		l.Claims = append(l.Claims, graph.ID(fact.Slug))
		l.Dashed, l.Historic = l.Dashed && fact.weak(), l.Historic && fact.historic()
	}
	return l
}

// dataLines returns lines from data to those who keep them and, dashed, to others who use them.
func (f *flow) dataLines() []FlowLine {
	cards := map[string]*item{}
	for _, i := range slices.Concat(f.institutions, f.bodies) {
		cards[i.id] = i
	}
	supplies := coverage.PartSupplies
	var lines []FlowLine
	for _, i := range f.data {
		owners, users := map[string]bool{}, map[string][]graph.ID{}
		for _, slug := range i.data.owners {
			if id := f.drawnAs[slug]; id != "" {
				owners[id] = true
				users[id] = nil
			}
		}
		for _, fact := range i.data.facts {
			id := f.drawnAs[fact.who.slug]
			users[id] = append(users[id], graph.ID(fact.Slug))
		}
		for _, id := range slices.Sorted(maps.Keys(users)) {
			to := cards[id]
			start, end := right(i.card), left(to.card)
			path := curve(start, end)
			if to.kind == FlowBody {
				path = around(start, end, f.institutions, f.spans[FlowInstitution])
			}
			lines = append(lines, FlowLine{ID: graph.ID(i.id + " " + id), Kind: LineOfData, Part: &supplies, From: graph.ID(i.id), To: graph.ID(id), Claims: users[id], Dashed: !owners[id], Mark: f.feedMark(i.id, id), Path: path})
		}
	}
	return lines
}

// relationLines returns one line for each related pair of institutions and bodies.
func (f *flow) relationLines() []FlowLine {
	institutions, bodies := map[string]*item{}, map[string]*item{}
	for _, i := range f.institutions {
		institutions[i.id] = i
	}
	for _, i := range f.bodies {
		bodies[i.id] = i
	}
	lines := map[string]FlowLine{}
	for _, r := range f.country.relations {
		a, b := f.drawnAs[r[0]], f.drawnAs[r[1]]
		from, to := cmp.Or(institutions[a], institutions[b]), cmp.Or(bodies[a], bodies[b])
		if from == nil || to == nil {
			continue
		}
		id := from.id + " ~ " + to.id
		lines[id] = FlowLine{ID: graph.ID(id), Kind: LineOfRelation, From: graph.ID(from.id), To: graph.ID(to.id), Dashed: true, Mark: graph.MarkKept, Path: curve(right(from.card), left(to.card))}
	}
	return bySlug(lines)
}

func right(c FlowCard) point { return point{c.X + c.Width, c.Y + c.Height/2} }
func left(c FlowCard) point  { return point{c.X, c.Y + c.Height/2} }

// port returns where one of a card's lines leaves it.
func port(c FlowCard, i, of int) float64 {
	y := c.Y + c.Height/2
	if of > 1 {
		y += (float64(i) - float64(of-1)/2) * min(5, (c.Height-12)/float64(of-1))
	}
	return y
}

type point struct{ x, y float64 }

func curve(a, b point) string { return fmt.Sprintf("M%.1f %.1f", a.x, a.y) + curveTo(a, b) }

func curveTo(a, b point) string {
	middle := (a.x + b.x) / 2
	return fmt.Sprintf("C%.1f %.1f %.1f %.1f %.1f %.1f", middle, a.y, middle, b.y, b.x, b.y)
}

// heightAt returns the height of a curve at an x between its ends.
func heightAt(a, b point, x float64) float64 {
	middle := (a.x + b.x) / 2
	at := func(t, from, control1, control2, to float64) float64 {
		u := 1 - t
		return from*u*u*u + 3*control1*t*u*u + 3*control2*t*t*u + to*t*t*t
	}
	low, high := 0.0, 1.0
	for range 18 {
		if t := (low + high) / 2; at(t, a.x, middle, middle, b.x) < x {
			low = t
		} else {
			high = t
		}
	}
	return at((low+high)/2, a.y, a.y, b.y, b.y)
}

// around returns a curve that passes a column between its cards: straight if it meets none,
// otherwise through the nearest gap.
func around(a, b point, column []*item, s span) string {
	meets := func(c FlowCard, y, room float64) bool { return y > c.Y-room && y < c.Y+c.Height+room }
	free := true
	for i := range 7 {
		y := heightAt(a, b, s.x+s.width*float64(i)/6)
		free = free && !slices.ContainsFunc(column, func(i *item) bool { return meets(i.card, y, 5) })
	}
	if free {
		return curve(a, b)
	}
	y := (a.y + b.y) / 2
	for _, i := range column {
		switch c := i.card; {
		case !meets(c, y, 7):
		case y < c.Y+c.Height/2:
			y = c.Y - cardGap
		default:
			y = c.Y + c.Height + cardGap
		}
	}
	for _, i := range column {
		if meets(i.card, y, 4) {
			y = i.card.Y + i.card.Height + cardGap
		}
	}
	enter, leave := point{s.x - 6, y}, point{s.x + s.width + 6, y}
	return curve(a, enter) + fmt.Sprintf("L%.1f %.1f", leave.x, leave.y) + curveTo(leave, b)
}
