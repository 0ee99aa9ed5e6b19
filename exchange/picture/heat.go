package picture

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/whoplans/whoplans/exchange/canvas"
	"github.com/whoplans/whoplans/exchange/colophon"
	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/coverage"
	"github.com/whoplans/whoplans/internal/speech"
	"github.com/whoplans/whoplans/internal/typeface"
)

// Sizes of a heat map.
const (
	heatRow    = 17.0
	heatColumn = 34.0
	heatHead   = 26.0
	heatSum    = 64.0 // width of the column of sums
)

// heatMap draws what is known about all tasks in the chosen countries.
func heatMap(ctx context.Context, v *graph.View, countries []graph.JurisdictionCode, about *colophon.Colophon, o Options) (*sheet, error) {
	t, err := coverage.TableOf(ctx, v, coverage.Args{Country: countries, Cluster: o.Cluster, Profession: o.Profession})
	if err != nil {
		return nil, err
	}
	places := placesInOrder(t)
	c := &canvas.Canvas{Width: max(leastTable, taskWidth+heatColumn*float64(len(places))+heatSum), Height: heatHead}
	for at, j := range places {
		c.Write(canvas.Text{X: heatX(at) + heatColumn/2, Y: heatHead - 8, Text: shortCode(t.Jurisdictions[j].Code), Size: tiny, Fill: palette["ink"], Anchor: canvas.Middle})
	}
	stage := ""
	for i, task := range t.Tasks {
		of, err := task.Broader(ctx)
		if err != nil {
			return nil, err
		}
		if of != nil && of.Called(o.Lang) != stage {
			stage = of.Called(o.Lang)
			c.Height = stageHead(c, c.Height, stage)
		}
		heatLine(c, t, i, places, o.Lang)
		c.Height += heatRow
	}
	c.Height += 6
	title, err := heatTitle(ctx, v, o.Cluster)
	if err != nil {
		return nil, err
	}
	totals := t.Totals()
	return &sheet{
		title:    title,
		subtitle: v.Say("%d of %d pairs of a task and a country are on record; the darker, the higher the confidence of what is recorded", totals.Recorded, len(t.Coverage)),
		drawing:  c, legend: heatSigns(), on: records(t.Responsibilities()), about: about,
	}, nil
}

// heatTitle names the countries of a heat map.
func heatTitle(ctx context.Context, v *graph.View, clusters []graph.ID) (string, error) {
	if len(clusters) == 0 {
		return v.Say("Who does what across Europe"), nil
	}
	var names speech.Names
	for _, id := range clusters {
		cluster, err := v.Record(ctx, string(id))
		if err != nil || cluster == nil {
			return "", err
		}
		name, err := cluster.Label(ctx, v.NamesIn())
		if err != nil {
			return "", err
		}
		names = append(names, name)
	}
	return v.Say("Who does what in %s", names), nil
}

// heatLine draws one task in all countries.
func heatLine(c *canvas.Canvas, t *coverage.Table, task int, places []int, lang *graph.LanguageTag) {
	name := t.Tasks[task].DrawnAs(lang)
	c.Write(canvas.Text{X: 10, Y: c.Height + 12.5, Text: typeface.Regular.Lines(name, tableText, taskWidth-20, 1)[0], Size: tableText, Fill: palette["ink"]})
	recorded := 0
	for at, j := range places {
		k := task*len(t.Jurisdictions) + j
		if t.Coverage[k] == coverage.CoverageRecorded {
			recorded++
		}
		heatCell(c, heatX(at)+1, c.Height+1, heatStateOf(t, k), slices.Contains(t.Roles[k], graph.RoleAccountable))
	}
	x := heatX(len(places)) + 8
	c.Draw(canvas.Rect(x, c.Height+4, max(1, float64(recorded)), 9, 1), canvas.Paint{Fill: palette["sure-2"]})
	c.Write(canvas.Text{X: x + float64(recorded) + 6, Y: c.Height + 12.5, Text: fmt.Sprint(recorded), Size: tiny, Fill: palette["soft"]})
}

func heatX(column int) float64 { return taskWidth + heatColumn*float64(column) }

// placesInOrder returns the columns: countries, then their parts, then the EU and the world,
// each group by how much is known.
func placesInOrder(t *coverage.Table) []int {
	known := make([]int, len(t.Jurisdictions))
	order := make([]int, len(t.Jurisdictions))
	for k, is := range t.Coverage {
		if is == coverage.CoverageRecorded {
			known[k%len(known)]++
		}
	}
	for i := range order {
		order[i] = i
	}
	rank := func(i int) int { return slices.Index(graph.JurisdictionType("").Values(), t.Jurisdictions[i].Type) }
	slices.SortFunc(order, func(a, b int) int {
		return cmp.Or(rank(a)-rank(b), known[b]-known[a], strings.Compare(t.Jurisdictions[a].Code, t.Jurisdictions[b].Code))
	})
	return order
}

// shortCode shortens a code to fit a column: ENG for GB-ENG.
func shortCode(code string) string {
	if _, part, is := strings.Cut(code, "-"); is {
		return part
	}
	return code
}

// heatState is the appearance of a cell.
type heatState string

// The states that are not a confidence.
const (
	heatStated heatState = "stated"
	heatPast   heatState = "past"
	heatBlank  heatState = "blank"
)

func heatStateOf(t *coverage.Table, cell int) heatState {
	switch {
	case t.Coverage[cell] == coverage.CoverageRecorded:
		return heatState(t.Confidence[cell])
	case t.Coverage[cell] != coverage.CoverageNoClaim:
		return heatStated
	case t.OnlyPast[cell]:
		return heatPast
	}
	return heatBlank
}

var heatShades = map[heatState]string{
	heatState(graph.ConfidenceLow): "sure-1", heatState(graph.ConfidenceMedium): "sure-2", heatState(graph.ConfidenceHigh): "sure-3",
}

// heatCell draws a cell.
func heatCell(c *canvas.Canvas, x, y float64, state heatState, decided bool) {
	const w, h = heatColumn - 2, heatRow - 2
	box := canvas.Rect(x, y, w, h, 2)
	switch state {
	case heatStated:
		c.Draw(box, canvas.Paint{Fill: palette["bg"], Stroke: palette["warn-line"]})
		for s := 0.0; s < w+h; s += 6 {
			x1, y1 := x+min(s, w), y+max(0, s-w)
			x2, y2 := x+max(0, s-h), y+min(s, h)
			c.Draw(canvas.Line(x1, y1, x2, y2), canvas.Paint{Stroke: palette["warn-line"], Width: 1.5})
		}
	case heatPast:
		c.Draw(canvas.Rect(x+0.5, y+0.5, w-1, h-1, 2), canvas.Paint{Stroke: palette["sure-2"]})
	case heatBlank:
		c.Draw(box, canvas.Paint{Fill: palette["line-soft"], Opacity: 0.55})
	default:
		c.Draw(box, canvas.Paint{Fill: palette[heatShades[state]]})
	}
	if decided {
		c.Draw(canvas.Ellipse(x+w/2, y+h/2, 3, 3), canvas.Paint{Fill: palette["bg"], Stroke: palette["soft"]})
	}
}

func heatSigns() []sign {
	signs := []sign{}
	for _, s := range []struct {
		state heatState
		words speech.Text
	}{
		{heatState(graph.ConfidenceHigh), "high"}, {heatState(graph.ConfidenceMedium), "medium"}, {heatState(graph.ConfidenceLow), "low confidence"},
		{heatStated, "a source says what nobody does, or what is lacking"}, {heatBlank, "nothing recorded"}, {heatPast, "only in the past"},
	} {
		signs = append(signs, sign{width: heatColumn - 2, words: s.words, draw: func(c *canvas.Canvas, x, y float64) { heatCell(c, x, y-7.5, s.state, false) }})
	}
	return append(signs, sign{width: 12, words: "known who decides", draw: func(c *canvas.Canvas, x, y float64) {
		c.Draw(canvas.Ellipse(x+6, y, 3.5, 3.5), canvas.Paint{Fill: palette["bg"], Stroke: palette["soft"]})
	}})
}
