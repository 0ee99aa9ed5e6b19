package coverage

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/store"
)

// WhoDoesRow is a task in a jurisdiction with those who do it there, within the limits of a
// question.
type WhoDoesRow struct {
	Task         *graph.PlanningTask
	Jurisdiction *graph.Jurisdiction

	cell             *Cell
	responsibilities []*graph.Responsibility // by slug
	absences         []*graph.Absence
}

// Rows wraps cells, whose records load their relations together.
func Rows(v *graph.View, cells []*Cell) []*WhoDoesRow {
	var tasks, places, responsibilities, absences []*store.Record
	for _, c := range cells {
		tasks = append(tasks, c.Task)
		places = append(places, c.Place)
		responsibilities = append(responsibilities, c.Responsibilities...)
		absences = append(absences, c.Absences...)
	}
	wrappedTasks, wrappedPlaces := graph.Wrap[*graph.PlanningTask](v, tasks), graph.Wrap[*graph.Jurisdiction](v, places)
	rs, as := graph.Wrap[*graph.Responsibility](v, responsibilities), graph.Wrap[*graph.Absence](v, absences)
	rows := make([]*WhoDoesRow, len(cells))
	for i, c := range cells {
		r := &WhoDoesRow{Task: wrappedTasks[i], Jurisdiction: wrappedPlaces[i], cell: c}
		n, m := len(c.Responsibilities), len(c.Absences)
		r.responsibilities, rs = rs[:n:n], rs[n:]
		r.absences, as = as[:m:m], as[m:]
		rows[i] = r
	}
	return rows
}

// Coverage is what is known, within the limits of the question.
func (r *WhoDoesRow) Coverage() Coverage { return r.cell.coverage() }

// Responsibilities returns the row's responsibilities, by slug. The caller must not change the
// slice.
func (r *WhoDoesRow) Responsibilities() []*graph.Responsibility { return r.responsibilities }

// RoleClaims are the responsibilities of one role in a row.
type RoleClaims struct {
	Role             graph.Role
	Count            int
	Responsibilities []*graph.Responsibility // by slug, at most MaxPage
}

// ByRole groups the responsibilities by role, in the order of [Role.Values].
func (r *WhoDoesRow) ByRole() []RoleClaims {
	groups := []RoleClaims{}
	for _, role := range graph.Role("").Values() {
		g := RoleClaims{Role: role}
		for _, c := range r.responsibilities {
			if c.Role != role {
				continue
			}
			if g.Count++; g.Count <= graph.MaxPage {
				g.Responsibilities = append(g.Responsibilities, c)
			}
		}
		if g.Count > 0 {
			groups = append(groups, g)
		}
	}
	return groups
}

// Absences returns what sources say is not done, at most [graph.MaxPage], whether or not there
// are responsibilities.
func (r *WhoDoesRow) Absences() []*graph.Absence {
	return r.absences[:min(len(r.absences), graph.MaxPage)]
}

// AbsenceCount counts the absences.
func (r *WhoDoesRow) AbsenceCount() int { return len(r.absences) }

// LeftOut counts the claims in the cell that the question leaves out, by reason.
func (r *WhoDoesRow) LeftOut() []LeftOut { return leftOut(r.cell.left) }

// Joint is a set of responsibilities that are exercised jointly, such as those of three
// ministers who decide by one order.
type Joint struct {
	Count            int
	Responsibilities []*graph.Responsibility // by slug, at most MaxPage

	All []*graph.Responsibility // by slug
}

// partnersKey is the key under which a cohort keeps partners.
type partnersKey struct{}

// partners returns, for each responsibility of a cohort, those that it is exercised with,
// whichever of the two says so.
func partners(ctx context.Context, of *graph.Responsibility) (map[graph.ID][]*graph.Responsibility, error) {
	return graph.LoadTogether(of, partnersKey{}, func(v *graph.View, ids []graph.ID) (map[graph.ID][]*graph.Responsibility, error) {
		link := store.Link{Of: "Responsibility", Name: "jointWith"}
		lists, err := v.Reader().Neighbours(ctx, store.NeighboursOf{
			IDs:    ids,
			Hops:   []store.Hop{{Link: link}, {Link: link, Reverse: true}},
			Paging: store.Paging{Limit: graph.MaxPage, Sort: store.Sort{Key: store.SlugKey}},
		})
		if err != nil {
			return nil, fmt.Errorf("find joint responsibilities: %w", err)
		}
		var all []*store.Record
		for _, l := range lists {
			all = append(all, l.Records...)
		}
		rs := graph.Wrap[*graph.Responsibility](v, all)
		out := map[graph.ID][]*graph.Responsibility{}
		for i, l := range lists {
			n := len(l.Records)
			if n > 0 {
				out[ids[i]] = rs[:n:n]
			}
			rs = rs[n:]
		}
		return out, nil
	})
}

// Joint returns the sets of jointly exercised responsibilities with a member in the row.
// Partners are included wherever they are: on another task, or left out by the question.
func (r *WhoDoesRow) Joint(ctx context.Context) ([]Joint, error) {
	if len(r.responsibilities) == 0 {
		return []Joint{}, nil
	}
	with, err := partners(ctx, r.responsibilities[0])
	if err != nil {
		return nil, err
	}
	all := map[graph.ID]*graph.Responsibility{}
	var start []graph.ID
	for _, c := range r.responsibilities {
		if len(with[c.ID]) == 0 {
			continue
		}
		start = append(start, c.ID)
		all[c.ID] = c
	}
	near := map[graph.ID][]graph.ID{}
	for _, id := range start {
		for _, p := range with[id] {
			if all[p.ID] == nil {
				all[p.ID] = p
			}
			near[id] = append(near[id], p.ID)
			near[p.ID] = append(near[p.ID], id)
		}
	}
	joint := []Joint{}
	seen := map[graph.ID]bool{}
	for _, id := range start {
		var j Joint
		for queue := []graph.ID{id}; len(queue) > 0; queue = queue[1:] {
			if at := queue[0]; !seen[at] {
				seen[at] = true
				j.All = append(j.All, all[at])
				queue = append(queue, near[at]...)
			}
		}
		if j.Count = len(j.All); j.Count > 0 {
			slices.SortFunc(j.All, func(a, b *graph.Responsibility) int { return graph.BySlug(a, b) })
			j.Responsibilities = j.All[:min(j.Count, graph.MaxPage)]
			joint = append(joint, j)
		}
	}
	return joint, nil
}

// WhoDoesOrder is the order of the rows of an answer.
type WhoDoesOrder string

// The orders.
const (
	WhoDoesByTask         WhoDoesOrder = "TASK"
	WhoDoesByJurisdiction WhoDoesOrder = "JURISDICTION"
)

// Values lists the orders.
func (WhoDoesOrder) Values() []WhoDoesOrder {
	return []WhoDoesOrder{WhoDoesByTask, WhoDoesByJurisdiction}
}

// key returns a cell's sort key. Tab separates its parts, since it sorts before anything in a
// path or a code.
func (o WhoDoesOrder) key(c *Cell) string {
	if o == WhoDoesByJurisdiction {
		return c.Code + "\t" + c.Path
	}
	return c.Path + "\t" + c.Code
}

// WhoDoesRowConnection is a page of rows.
type WhoDoesRowConnection = graph.Keyed[*WhoDoesRow]

// WhoDoesRowEdge is a row with its place in the list.
type WhoDoesRowEdge = graph.KeyedEdge[*WhoDoesRow]

// Rows returns a page of the rows that have one of the coverages, or any if nil, and at least
// so many stakeholders.
func (w *Answer) Rows(coverage []Coverage, stakeholdersAtLeast int, orderBy WhoDoesOrder, first int, after *string) (*WhoDoesRowConnection, error) {
	var cells []*Cell
	for _, c := range w.cells {
		if (coverage == nil || slices.Contains(coverage, c.coverage())) && c.stakeholders() >= stakeholdersAtLeast {
			cells = append(cells, c)
		}
	}
	slices.SortFunc(cells, func(a, b *Cell) int { return strings.Compare(orderBy.key(a), orderBy.key(b)) })
	return graph.PageByKey(w.view, "whoDoes."+string(orderBy), cells, orderBy.key, first, after, func(cells []*Cell) []*WhoDoesRow { return Rows(w.view, cells) })
}
