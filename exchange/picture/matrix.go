package picture

import (
	"context"
	"slices"
	"strings"

	"github.com/whoplans/whoplans/exchange/canvas"
	"github.com/whoplans/whoplans/exchange/colophon"
	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/coverage"
	"github.com/whoplans/whoplans/graph/layout"
	"github.com/whoplans/whoplans/internal/speech"
	"github.com/whoplans/whoplans/internal/typeface"
)

// Sizes of a matrix.
const (
	matrixRow     = 27.0
	decidesColumn = 62.0
	leastColumn   = 84.0
	widestColumn  = 144.0
	mostColumns   = 120
	mostHeadLines = 12
)

// matrix draws tasks by stakeholders, with the letters of their roles.
func matrix(ctx context.Context, v *graph.View, q layout.Question, about *colophon.Colophon, o Options) (*sheet, error) {
	statuses := []graph.Status{graph.StatusCurrent}
	if o.Past {
		statuses = append(statuses, graph.StatusHistoric)
	}
	m, err := coverage.MatrixOf(ctx, v, coverage.Args{Country: []graph.JurisdictionCode{q.Country}, Profession: q.Profession, Status: statuses})
	if err != nil {
		return nil, err
	}
	d := &matrixDrawing{language: v.Language(), country: m.Asked().Jurisdictions()[0], lang: q.Lang, selected: o.Selected}
	if err := d.heads(ctx, m); err != nil {
		return nil, err
	}
	if err := d.rows(ctx, m); err != nil {
		return nil, err
	}
	subtitle := v.Say("Planning tasks by institutions and planning bodies: bodies first, then the busiest")
	if more := len(m.Stakeholders) - len(d.columns); more > 0 {
		subtitle += v.Language().Count(more, "; %d stakeholder more", "; %d stakeholders more")
	}
	return &sheet{
		title: v.Say("Who does what in %s", d.country.Place(q.Lang)), subtitle: subtitle, drawing: d.canvas, on: d.on, about: about,
		legend: append(partSigns(), sign{width: 16, words: "not recorded who decides", draw: func(c *canvas.Canvas, x, y float64) { asked(c, x, y-8) }}),
	}, nil
}

// matrixDrawing is a matrix that is being drawn.
type matrixDrawing struct {
	canvas   *canvas.Canvas
	language *speech.Language
	country  *graph.Jurisdiction
	lang     *graph.LanguageTag
	selected graph.ID
	columns  map[int]float64 // x of each column of the matrix
	width    float64         // of each column
	on       []graph.Record
}

// heads draws the names of the columns.
func (d *matrixDrawing) heads(ctx context.Context, m *coverage.Matrix) error {
	order := make([]int, len(m.Stakeholders))
	for i := range order {
		order[i] = i
	}
	isBody := func(i int) int {
		if m.Stakeholders[i].Stakeholder.Kind() == "PlanningBody" {
			return 0
		}
		return 1
	}
	slices.SortStableFunc(order, func(a, b int) int { return isBody(a) - isBody(b) })
	order = order[:min(len(order), mostColumns)]
	d.columns = map[int]float64{}
	labels := make([]string, len(order))
	d.width = leastColumn
	for at, i := range order {
		var err error
		if labels[at], err = graph.LabelIn(ctx, m.Stakeholders[i].Stakeholder, d.lang, d.country.ID); err != nil {
			return err
		}
		for _, word := range strings.Fields(labels[at]) {
			d.width = min(widestColumn, max(d.width, typeface.Regular.Width(word, tableText)+14))
		}
	}
	heads := make([][]string, len(order))
	most := 2
	for at, i := range order {
		d.columns[i] = taskWidth + decidesColumn + d.width*float64(at)
		heads[at] = typeface.Regular.Lines(labels[at], tableText, d.width-12, mostHeadLines)
		most = max(most, len(heads[at]))
	}
	d.canvas = &canvas.Canvas{Width: max(leastTable, taskWidth+decidesColumn+d.width*float64(len(order)))}
	height := 15*float64(most) + 10
	write := func(x float64, lines []string) {
		for i, line := range lines {
			d.canvas.Write(canvas.Text{X: x, Y: height - 8 - 15*float64(len(lines)-1-i), Text: line, Size: tableText, Fill: palette["ink"]})
		}
	}
	write(10, []string{d.language.Say("Planning task")})
	write(taskWidth+8, typeface.Regular.Lines(d.language.Say("who decides"), tableText, decidesColumn-8, 2))
	for at, lines := range heads {
		write(taskWidth+decidesColumn+d.width*float64(at)+6, lines)
	}
	d.canvas.Height = height
	return nil
}

// rows draws, by stage, the tasks that something is on record or stated about.
func (d *matrixDrawing) rows(ctx context.Context, m *coverage.Matrix) error {
	stage, blank := "", 0
	for _, row := range m.Rows {
		if row.Task.Stage {
			continue
		}
		if row.Coverage() == coverage.CoverageNoClaim {
			blank++
			continue
		}
		of, err := row.Task.Broader(ctx)
		if err != nil {
			return err
		}
		if of != nil && of.Called(d.lang) != stage {
			stage = of.Called(d.lang)
			d.canvas.Height = stageHead(d.canvas, d.canvas.Height, stage)
		}
		d.row(row)
	}
	if blank > 0 {
		d.canvas.Write(canvas.Text{X: 10, Y: d.canvas.Height + 20, Text: d.language.Count(blank, "Nothing is recorded of %d more task.", "Nothing is recorded of %d more tasks."), Size: tableText, Fill: palette["faint"]})
		d.canvas.Height += 28
	}
	return nil
}

func (d *matrixDrawing) row(row coverage.MatrixRow) {
	c, y := d.canvas, d.canvas.Height
	stated := row.Coverage() != coverage.CoverageRecorded
	if row.Task.Slug == string(d.selected) {
		c.Draw(canvas.Rect(0, y, c.Width, matrixRow, 0), canvas.Paint{Fill: palette["accent-soft"]})
	} else if stated {
		c.Draw(canvas.Rect(0, y, c.Width, matrixRow, 0), canvas.Paint{Fill: palette["warn-bg"]})
	}
	if stated {
		words := d.language.Say("a source says what is lacking")
		if row.Coverage() == coverage.CoverageNobodyStated {
			words = d.language.Say("nobody does it, a source says")
		}
		c.Write(canvas.Text{X: taskWidth + 8, Y: y + 18, Text: words, Size: tableText, Fill: palette["warn"]})
	}
	name := typeface.Regular.Lines(row.Task.DrawnAs(d.lang), tableText, taskWidth-20, 1)[0]
	c.Write(canvas.Text{X: 10, Y: y + 18, Text: name, Size: tableText, Fill: palette["ink"]})
	if row.DecidedIn > 0 {
		chip(c, taskWidth+20, y+5.5, coverage.PartDecides, "A", false)
	} else if !stated {
		asked(c, taskWidth+20, y+5.5)
	}
	for _, cell := range row.Cells {
		x, drawn := d.columns[cell.Column]
		if !drawn {
			continue
		}
		for i, role := range cell.Roles {
			historic := !slices.ContainsFunc(cell.Claims, func(r *graph.Responsibility) bool { return r.Role == role && !graph.IsOver(r, graph.MomentOf(r)) })
			chip(c, x+6+19*float64(i), y+5.5, coverage.PartOf(role), layout.Letter(role), historic)
		}
		d.on = append(d.on, records(cell.Claims)...)
	}
	d.canvas.Height += matrixRow
	c.Draw(canvas.Line(0, d.canvas.Height, c.Width, d.canvas.Height), canvas.Paint{Stroke: palette["line-soft"]})
}
