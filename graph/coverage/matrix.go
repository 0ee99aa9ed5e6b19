package coverage

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/store"
)

// Matrix is a table of tasks by stakeholders, with roles in its cells.
type Matrix struct {
	Stakeholders        []MatrixColumn // busiest first, at most maxColumns
	StakeholderCount    int
	OmittedStakeholders int
	Rows                []MatrixRow // in the order of the tree of tasks

	answer *Answer
}

// MatrixColumn is a stakeholder with its number of tasks.
type MatrixColumn struct {
	Stakeholder      graph.Stakeholder
	Tasks            int
	Responsibilities int

	rec *store.Record
}

// MatrixRow is a task with the stakeholders that have a role in it.
type MatrixRow struct {
	Task      *graph.PlanningTask
	Totals    *Totals
	DecidedIn int // number of jurisdictions with a decider on record
	Cells     []MatrixCell
}

// MatrixCell is the role of one stakeholder in one task.
type MatrixCell struct {
	Column      int // number of the stakeholder, from 0
	Stakeholder graph.Stakeholder
	Roles       []graph.Role
	Confidence  graph.Confidence        // the highest of its claims
	Claims      []*graph.Responsibility // by slug, at most MaxPage
	ClaimCount  int

	recs []*store.Record
}

// maxColumns bounds the stakeholders of a matrix.
const maxColumns = 500

// MatrixOf tabulates the claims of [WhoDoes] by task and stakeholder.
func MatrixOf(ctx context.Context, v *graph.View, args Args) (*Matrix, error) {
	args.Most = MaxLaidOut
	w, err := WhoDoes(ctx, v, args)
	if err != nil {
		return nil, err
	}
	m := &Matrix{answer: w}
	columns, err := m.columns(ctx)
	if err != nil {
		return nil, err
	}
	m.fill(columns)
	m.wrap()
	return m, nil
}

// columns determines the stakeholders and their order.
func (m *Matrix) columns(ctx context.Context) (map[graph.ID]int, error) {
	v := m.answer.view
	type load struct {
		tasks map[graph.ID]bool
		n     int
	}
	loads := map[graph.ID]*load{}
	var ids []graph.ID
	for _, c := range m.answer.cells {
		for _, rec := range c.Responsibilities {
			id := v.Model().Content(rec).(*graph.ResponsibilityContent).StakeholderID
			l := loads[id]
			if l == nil {
				l = &load{tasks: map[graph.ID]bool{}}
				loads[id], ids = l, append(ids, id)
			}
			l.tasks[c.Task.ID] = true
			l.n++
		}
	}
	slices.Sort(ids)
	recs, err := v.Reader().Get(ctx, ids)
	if err != nil {
		return nil, fmt.Errorf("read the stakeholders: %w", err)
	}
	for i, rec := range recs {
		if rec != nil {
			m.Stakeholders = append(m.Stakeholders, MatrixColumn{rec: rec, Tasks: len(loads[ids[i]].tasks), Responsibilities: loads[ids[i]].n})
		}
	}
	slices.SortFunc(m.Stakeholders, func(a, b MatrixColumn) int {
		return cmp.Or(cmp.Compare(b.Tasks, a.Tasks), cmp.Compare(b.Responsibilities, a.Responsibilities), strings.Compare(a.rec.Slug(), b.rec.Slug()))
	})
	m.StakeholderCount = len(m.Stakeholders)
	m.Stakeholders = m.Stakeholders[:min(m.StakeholderCount, maxColumns)]
	m.OmittedStakeholders = m.StakeholderCount - len(m.Stakeholders)
	at := make(map[graph.ID]int, len(m.Stakeholders))
	for i, c := range m.Stakeholders {
		at[c.rec.ID] = i
	}
	return at, nil
}

// fill adds claims to the cells of stakeholders with a column.
func (m *Matrix) fill(columns map[graph.ID]int) {
	model := m.answer.view.Model()
	tasks, totals := sums(m.answer.cells, func(c *Cell) *store.Record { return c.Task })
	wrapped := graph.Wrap[*graph.PlanningTask](m.answer.view, tasks)
	at := make(map[graph.ID]int, len(tasks))
	m.Rows = make([]MatrixRow, len(tasks))
	cells := make([]map[int]int, len(tasks)) // for each row, the number of the cell in each column
	for i, task := range tasks {
		at[task.ID] = i
		m.Rows[i] = MatrixRow{Task: wrapped[i], Totals: totals[i]}
		cells[i] = map[int]int{}
	}
	for _, c := range m.answer.cells {
		i := at[c.Task.ID]
		row, decided := &m.Rows[i], false
		for _, rec := range c.Responsibilities {
			r := model.Content(rec).(*graph.ResponsibilityContent)
			decided = decided || Records(graph.NeedDecision, rec)
			column, ok := columns[r.StakeholderID]
			if !ok {
				continue
			}
			k, ok := cells[i][column]
			if !ok {
				k = len(row.Cells)
				cells[i][column] = k
				row.Cells = append(row.Cells, MatrixCell{Column: column})
			}
			cell := &row.Cells[k]
			cell.ClaimCount++
			cell.recs = append(cell.recs, rec)
			cell.Confidence = best(cell.Confidence, r.Confidence)
			if !slices.Contains(cell.Roles, r.Role) {
				cell.Roles = append(cell.Roles, r.Role)
			}
		}
		if decided {
			row.DecidedIn++
		}
	}
	for i := range m.Rows {
		row := &m.Rows[i]
		slices.SortFunc(row.Cells, func(a, b MatrixCell) int { return cmp.Compare(a.Column, b.Column) })
		for k := range row.Cells {
			inOrderOf(row.Cells[k].Roles, graph.Role("").Values())
		}
	}
}

// wrap wraps the stakeholders and claims of all cells together.
func (m *Matrix) wrap() {
	v := m.answer.view
	var who, claims []*store.Record
	for _, c := range m.Stakeholders {
		who = append(who, c.rec)
	}
	for i, s := range graph.Wrap[graph.Stakeholder](v, who) {
		m.Stakeholders[i].Stakeholder = s
	}
	for i := range m.Rows {
		for k := range m.Rows[i].Cells {
			cell := &m.Rows[i].Cells[k]
			cell.recs = cell.recs[:min(len(cell.recs), graph.MaxPage)]
			claims = append(claims, cell.recs...)
		}
	}
	all := graph.Wrap[*graph.Responsibility](v, claims)
	for i := range m.Rows {
		for k := range m.Rows[i].Cells {
			cell := &m.Rows[i].Cells[k]
			n := len(cell.recs)
			cell.Stakeholder = m.Stakeholders[cell.Column].Stakeholder
			cell.Claims, all = all[:n:n], all[n:]
		}
	}
}

// Totals returns the counts of the whole matrix.
func (m *Matrix) Totals() *Totals { return &m.answer.Totals }

// Asked returns how the question was understood.
func (m *Matrix) Asked() *WhoDoesAsked { return m.answer.asked }

// Notes say what the matrix leaves out.
func (m *Matrix) Notes() []string {
	notes := m.answer.Notes()
	if m.OmittedStakeholders > 0 {
		notes = append(notes, m.answer.view.Say("Only the %d busiest of %d stakeholders have a column; narrow it by task, country or cluster to see the others.", maxColumns, m.StakeholderCount))
	}
	return notes
}

// Coverage is what is known about the task in all jurisdictions together: it is recorded if it
// is in one of them.
func (r MatrixRow) Coverage() Coverage {
	for _, is := range []struct {
		n        int
		coverage Coverage
	}{
		{r.Totals.Recorded, CoverageRecorded},
		{r.Totals.NobodyStated, CoverageNobodyStated},
		{r.Totals.PartlyAbsent, CoveragePartlyAbsent},
		{r.Totals.NoDataStated, CoverageNoDataStated},
	} {
		if is.n > 0 {
			return is.coverage
		}
	}
	return CoverageNoClaim
}
