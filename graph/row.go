package graph

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"
	"sync/atomic"

	"github.com/whoplans/whoplans/graph/store"
)

// WhoDoesRow is a task in a jurisdiction with who does it there, as far as a
// question reaches.
type WhoDoesRow struct {
	Task         *PlanningTask
	Jurisdiction *Jurisdiction

	cell             *cell
	responsibilities []*Responsibility // by slug
	absences         []*Absence
}

// rows wraps cells: the records of all of them load their relations together.
func (v *View) rows(cells []*cell) []*WhoDoesRow {
	var tasks, places, responsibilities, absences []*store.Record
	for _, c := range cells {
		tasks = append(tasks, c.task)
		places = append(places, c.place)
		responsibilities = append(responsibilities, c.responsibilities...)
		absences = append(absences, c.absences...)
	}
	wrappedTasks, wrappedPlaces := wrapped[*PlanningTask](v, tasks), wrapped[*Jurisdiction](v, places)
	rs, as := wrapped[*Responsibility](v, responsibilities), wrapped[*Absence](v, absences)
	rows := make([]*WhoDoesRow, len(cells))
	for i, c := range cells {
		r := &WhoDoesRow{Task: wrappedTasks[i], Jurisdiction: wrappedPlaces[i], cell: c}
		n, m := len(c.responsibilities), len(c.absences)
		r.responsibilities, rs = rs[:n:n], rs[n:]
		r.absences, as = as[:m:m], as[m:]
		rows[i] = r
	}
	return rows
}

// Coverage is what is known, as far as the question reaches.
func (r *WhoDoesRow) Coverage() Coverage { return r.cell.coverage() }

// RoleClaims are the responsibilities of one role in a row.
type RoleClaims struct {
	Role             Role
	Count            int
	Responsibilities []*Responsibility // by slug, at most MaxPage
}

// ByRole groups the responsibilities by role, in the order of [Role.Values].
func (r *WhoDoesRow) ByRole() []RoleClaims {
	groups := []RoleClaims{}
	for _, role := range Role("").Values() {
		g := RoleClaims{Role: role}
		for _, c := range r.responsibilities {
			if c.Role != role {
				continue
			}
			if g.Count++; g.Count <= MaxPage {
				g.Responsibilities = append(g.Responsibilities, c)
			}
		}
		if g.Count > 0 {
			groups = append(groups, g)
		}
	}
	return groups
}

// Absences returns what sources say is not done, at most [MaxPage]. They are
// there whether or not responsibilities are on record.
func (r *WhoDoesRow) Absences() []*Absence { return r.absences[:min(len(r.absences), MaxPage)] }

// AbsenceCount counts the absences.
func (r *WhoDoesRow) AbsenceCount() int { return len(r.absences) }

// LeftOut counts the claims on the task there that the question leaves out, by
// why.
func (r *WhoDoesRow) LeftOut() []LeftOut { return leftOut(r.cell.left) }

// Joint is a set of responsibilities that are exercised together, such as
// those of three ministers who decide by one order.
type Joint struct {
	Count            int
	Responsibilities []*Responsibility // by slug, at most MaxPage

	all []*Responsibility
}

// partnersKey is the key of the responsibilities that a cohort's are exercised
// together with.
type partnersKey struct{}

// partners returns for each responsibility of the cohort those that it is
// exercised together with, whichever of the two says so.
func (c *cohort) partners(ctx context.Context) (map[ID][]*Responsibility, error) {
	return loaded(c, partnersKey{}, func() (map[ID][]*Responsibility, error) {
		link := store.Link{Of: "Responsibility", Name: "jointWith"}
		of := c.ids()
		lists, err := c.view.reader.Neighbours(ctx, store.NeighboursOf{
			IDs:    of,
			Hops:   []store.Hop{{Link: link}, {Link: link, Reverse: true}},
			Paging: store.Paging{Limit: MaxPage, Sort: store.Sort{Key: store.SlugKey}},
		})
		if err != nil {
			return nil, fmt.Errorf("find joint responsibilities: %w", err)
		}
		var all []*store.Record
		for _, l := range lists {
			all = append(all, l.Records...)
		}
		rs := wrapped[*Responsibility](c.view, all)
		out := map[ID][]*Responsibility{}
		for i, l := range lists {
			n := len(l.Records)
			if n > 0 {
				out[of[i]] = rs[:n:n]
			}
			rs = rs[n:]
		}
		return out, nil
	})
}

// Joint returns the sets of responsibilities that are exercised together and of
// which the row has at least one. Partners count wherever they are: on another
// task, or left out by the question.
func (r *WhoDoesRow) Joint(ctx context.Context) ([]Joint, error) {
	if len(r.responsibilities) == 0 {
		return []Joint{}, nil
	}
	partners, err := r.responsibilities[0].cohort.partners(ctx)
	if err != nil {
		return nil, err
	}
	all := map[ID]*Responsibility{}
	var start []ID
	for _, c := range r.responsibilities {
		if len(partners[c.ID]) == 0 {
			continue
		}
		start = append(start, c.ID)
		all[c.ID] = c
	}
	near := map[ID][]ID{}
	for _, id := range start {
		for _, p := range partners[id] {
			if all[p.ID] == nil {
				all[p.ID] = p
			}
			near[id] = append(near[id], p.ID)
			near[p.ID] = append(near[p.ID], id)
		}
	}
	joint := []Joint{}
	seen := map[ID]bool{}
	for _, id := range start {
		var j Joint
		for queue := []ID{id}; len(queue) > 0; queue = queue[1:] {
			if at := queue[0]; !seen[at] {
				seen[at] = true
				j.all = append(j.all, all[at])
				queue = append(queue, near[at]...)
			}
		}
		if j.Count = len(j.all); j.Count > 0 {
			slices.SortFunc(j.all, func(a, b *Responsibility) int { return bySlug(a, b) })
			j.Responsibilities = j.all[:min(j.Count, MaxPage)]
			joint = append(joint, j)
		}
	}
	return joint, nil
}

// linked returns the records of type T that a link of some responsibilities
// leads to, by slug.
func linked[T Record](ctx context.Context, from []*Responsibility, link string) ([]T, error) {
	found := map[ID]T{}
	for _, r := range from {
		targets := r.cohort.follow(ctx, link)
		if targets.err != nil {
			return nil, targets.err
		}
		for i, id := range r.rec.To(link) {
			if t, ok := targets.at(r.at, i).(T); ok {
				found[id] = t
			}
		}
	}
	out := append([]T{}, slices.Collect(maps.Values(found))...)
	slices.SortFunc(out, func(a, b T) int { return bySlug(a, b) })
	return out, nil
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

// key is the place of a cell in the order. A tab comes before whatever a path
// or a code may hold.
func (o WhoDoesOrder) key(c *cell) string {
	if o == WhoDoesByJurisdiction {
		return c.code + "\t" + c.path
	}
	return c.path + "\t" + c.code
}

// WhoDoesRowConnection is a page of rows.
type WhoDoesRowConnection struct {
	TotalCount int

	view  *View
	page  PageInfo
	nodes []*WhoDoesRow
	keys  []string
	order WhoDoesOrder
	shown atomic.Bool
}

// WhoDoesRowEdge is a row with its place in the list.
type WhoDoesRowEdge struct {
	Cursor string
	Node   *WhoDoesRow
}

// Rows returns a page of the rows that have one of some coverages, any of them
// if nil, and in which at least so many stakeholders have a part.
func (w *WhoDoes) Rows(coverage []Coverage, stakeholdersAtLeast int, orderBy WhoDoesOrder, first int, after *string) (*WhoDoesRowConnection, error) {
	if first < 0 || first > MaxPage {
		return nil, fmt.Errorf("%w: a page has 0 to %d rows, not %d; ask for the next with after", ErrInvalid, MaxPage, first)
	}
	rows := &WhoDoesRowConnection{view: w.view, order: orderBy}
	var cells []*cell
	for _, c := range w.cells {
		if (coverage == nil || slices.Contains(coverage, c.coverage())) && c.stakeholders() >= stakeholdersAtLeast {
			cells = append(cells, c)
		}
	}
	slices.SortFunc(cells, func(a, b *cell) int { return strings.Compare(orderBy.key(a), orderBy.key(b)) })
	rows.TotalCount = len(cells)
	if after != nil {
		from, err := orderBy.parseCursor(*after)
		if err != nil {
			return nil, err
		}
		i, found := slices.BinarySearchFunc(cells, from, func(c *cell, key string) int { return strings.Compare(orderBy.key(c), key) })
		if found {
			i++
		}
		rows.page.HasPreviousPage, cells = i > 0, cells[i:]
	}
	if len(cells) > first {
		rows.page.HasNextPage, cells = true, cells[:first]
	}
	for _, c := range cells {
		rows.keys = append(rows.keys, orderBy.key(c))
	}
	rows.nodes = w.view.rows(cells)
	if n := len(cells); n > 0 {
		rows.page.ends = func() (start, end string) { return orderBy.cursor(rows.keys[0]), orderBy.cursor(rows.keys[n-1]) }
	}
	return rows, nil
}

// cursorOrder tells the cursors of rows from those of lists.
func (o WhoDoesOrder) cursorOrder() string { return "whoDoes." + string(o) }

func (o WhoDoesOrder) cursor(key string) string {
	return writeCursor(o.cursorOrder(), store.Position{Value: key})
}

func (o WhoDoesOrder) parseCursor(s string) (string, error) {
	p, err := readCursor(s, "after", o.cursorOrder())
	if err == nil && p.Value == "" {
		err = noCursor("after")
	}
	return p.Value, err
}

// show counts the list as cut if it goes on.
func (r *WhoDoesRowConnection) show() {
	if r.page.HasNextPage && len(r.nodes) > 0 {
		r.view.showCut(&r.shown)
	}
}

// Nodes returns the rows of the page.
func (r *WhoDoesRowConnection) Nodes() []*WhoDoesRow {
	r.show()
	return r.nodes
}

// Edges returns the rows of the page with their cursors.
func (r *WhoDoesRowConnection) Edges() []WhoDoesRowEdge {
	r.show()
	edges := make([]WhoDoesRowEdge, len(r.nodes))
	for i, n := range r.nodes {
		edges[i] = WhoDoesRowEdge{r.order.cursor(r.keys[i]), n}
	}
	return edges
}

// PageInfo says where the page is in its list.
func (r *WhoDoesRowConnection) PageInfo() PageInfo { return r.page }
