package picture

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/whoplans/whoplans/exchange/canvas"
	"github.com/whoplans/whoplans/exchange/colophon"
	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/roadmap"
	"github.com/whoplans/whoplans/internal/speech"
	"github.com/whoplans/whoplans/internal/typeface"
)

// Sizes of a road map.
const (
	roadWidth  = 1120.0
	roadNames  = 292.0 // width of the column of actions
	roadRow    = 46.0
	roadHead   = 40.0
	roadBar    = 20.0
	roadIndent = 20.0
)

// roadMap draws the way to a scenario: actions as bars over time, filled by how much of each
// has been achieved, and a table with the same content.
func roadMap(ctx context.Context, v *graph.View, about *colophon.Colophon, o Options) (*sheet, error) {
	if o.Scenario == "" {
		return nil, graph.Invalid("a road map leads to a scenario: name one")
	}
	m, err := roadmap.Find(ctx, v, o.Scenario)
	if err != nil {
		return nil, err
	}
	d := &roadDrawing{language: v.Language(), canvas: &canvas.Canvas{Width: roadWidth}, today: string(v.Today()), lang: o.Lang}
	d.axis = axisOf(m.Actions, d.today)
	if err := d.bars(ctx, m.Actions); err != nil {
		return nil, err
	}
	if err := d.table(ctx, m.Actions); err != nil {
		return nil, err
	}
	return &sheet{
		title: v.Say("Road map: %s", m.Scenario.Title),
		subtitle: v.Say("%d of %s true on %s; %s, %d late. A bar is filled by what is on record, not by what is said of it",
			m.Progress.Done, speech.Count(m.Progress.Total, "%d change is", "%d changes are"), d.today, speech.Count(len(m.Actions), "%d action", "%d actions"), len(m.Late())),
		drawing: d.canvas, legend: roadSigns(), on: d.on, about: about,
	}, nil
}

// roadDrawing is a road map that is being drawn.
type roadDrawing struct {
	canvas   *canvas.Canvas
	language *speech.Language
	axis     axis
	today    string
	lang     *graph.LanguageTag
	on       []graph.Record
}

// axis is the time that the actions take, in whole months.
type axis struct {
	from   time.Time
	months int // 0 if nothing has a date
}

// axisOf returns an axis for the actions and, unless it is far from them, today.
func axisOf(actions []*roadmap.PlannedAction, today string) axis {
	var days []string
	for _, a := range actions {
		if first, last := spanOf(a); first != "" {
			days = append(days, first, last)
		}
	}
	if len(days) == 0 {
		return axis{}
	}
	slices.Sort(days)
	if first, last := days[0], days[len(days)-1]; today > yearsFrom(first, -1) && today < yearsFrom(last, 1) {
		days = append(days, today)
		slices.Sort(days)
	}
	from, until := day(days[0]), day(days[len(days)-1])
	a := axis{from: time.Date(from.Year(), from.Month(), 1, 0, 0, 0, 0, time.UTC)}
	a.months = 12*(until.Year()-a.from.Year()) + int(until.Month()) - int(a.from.Month()) + 1
	return a
}

// spanOf returns the first and the last day of an action, empty if it has none.
func spanOf(a *roadmap.PlannedAction) (first, last string) {
	if a.Action == nil {
		return "", ""
	}
	from, begun := a.Action.Start.Bounds()
	due, until := a.Action.End.Bounds()
	switch {
	case from == "" && until == "":
		return "", ""
	case from == "":
		return due, until
	case until == "":
		return from, begun
	}
	return from, max(until, from)
}

func yearsFrom(day string, years int) string {
	year, err := strconv.Atoi(day[:4])
	if err != nil {
		return day
	}
	return fmt.Sprintf("%04d%s", year+years, day[4:])
}

// day parses a stored date, which is always valid.
func day(text string) time.Time {
	t, err := time.Parse(time.DateOnly, text)
	if err != nil {
		return time.Time{}
	}
	return t
}

// x returns the position of a day.
func (a axis) x(text string) float64 {
	t := day(text)
	months := float64(12*(t.Year()-a.from.Year())+int(t.Month())-int(a.from.Month())) + float64(t.Day()-1)/31
	return roadNames + (roadWidth-roadNames-8)*months/float64(a.months)
}

// bars draws one action per row.
func (d *roadDrawing) bars(ctx context.Context, actions []*roadmap.PlannedAction) error {
	c := d.canvas
	c.Height = roadHead + roadRow*float64(len(actions))
	d.scale()
	for i, a := range actions {
		y := roadHead + roadRow*float64(i)
		c.Draw(canvas.Line(0, y+roadRow-3, roadWidth, y+roadRow-3), canvas.Paint{Stroke: palette["line-soft"]})
		c.Write(canvas.Text{X: 0, Y: y + 18, Text: fmt.Sprint(a.Place), Size: cell, Bold: true, Fill: palette["ink"]})
		c.Write(canvas.Text{X: roadIndent, Y: y + 18, Text: typeface.SemiBold.Lines(a.Title, cell, roadNames-roadIndent-12, 1)[0], Size: cell, Bold: true, Fill: palette["ink"]})
		owner, err := d.owner(ctx, a)
		if err != nil {
			return err
		}
		c.Write(canvas.Text{X: roadIndent, Y: y + 34, Text: typeface.Regular.Lines(owner, tiny, roadNames-roadIndent-12, 1)[0], Size: tiny, Fill: palette["faint"]})
		d.bar(a, y)
		if a.Action != nil {
			d.on = append(d.on, a.Action)
		}
	}
	if d.axis.months > 0 && d.today >= d.axis.from.Format(time.DateOnly) {
		if x := d.axis.x(d.today); x <= roadWidth {
			c.Draw(canvas.Line(x, roadHead-12, x, c.Height), canvas.Paint{Stroke: palette["sure-3"], Width: 1.5})
			c.Write(canvas.Text{X: min(x, roadWidth-24), Y: c.Height + 12, Text: d.language.Say("today"), Size: tiny, Fill: palette["soft"], Anchor: canvas.Middle})
		}
	}
	c.Height += 34
	return nil
}

// scale draws months and years above the bars.
func (d *roadDrawing) scale() {
	each := 1 + d.axis.months/36 // fewer labels on a long axis
	for n := range d.axis.months {
		at := d.axis.from.AddDate(0, n, 0)
		x := d.axis.x(at.Format(time.DateOnly))
		if at.Month()%3 == 1 {
			d.canvas.Draw(canvas.Line(x, roadHead-20, x, d.canvas.Height), canvas.Paint{Stroke: palette["line-soft"]})
		}
		if n == 0 || at.Month() == time.January {
			d.canvas.Write(canvas.Text{X: x + 3, Y: 13, Text: fmt.Sprint(at.Year()), Size: small, Bold: true, Fill: palette["ink"]})
		}
		if n%each == 0 && each < 4 {
			d.canvas.Write(canvas.Text{X: x + 3, Y: 30, Text: monthLetter(d.language, at.Month()), Size: tiny, Fill: palette["faint"]})
		}
	}
}

// bar draws when an action is planned, and how much of it has been achieved.
func (d *roadDrawing) bar(a *roadmap.PlannedAction, y float64) {
	c := d.canvas
	first, last := spanOf(a)
	if first == "" {
		c.Write(canvas.Text{X: roadNames, Y: y + 24, Text: d.language.Say("no dates yet; %s", d.trueOf(a)), Size: tiny, Fill: palette["faint"]})
		return
	}
	x, end := d.axis.x(first), d.axis.x(last)
	width := max(4, end-x)
	c.Draw(canvas.Rect(x, y+10, width, roadBar, 4), canvas.Paint{Fill: palette["sure-1"]})
	if a.Progress.Done > 0 {
		c.Draw(canvas.Rect(x, y+10, width*float64(a.Progress.Done)/float64(a.Progress.Total), roadBar, 4), canvas.Paint{Fill: palette["sure-3"]})
	}
	if a.Critical {
		c.Draw(canvas.Rect(x, y+10, width, roadBar, 4), canvas.Paint{Stroke: palette["sure-3"], Width: 1.6})
	}
	words := ""
	if len(a.Late) > 0 && d.today > last {
		hatched(c, end, y+10, min(d.axis.x(d.today), roadWidth)-end, roadBar)
	}
	switch {
	case a.OnlySaid():
		words = d.language.Say("said to be done, not on record")
	case len(a.Late) > 0:
		words = a.Late[0]
	}
	anchor, at := canvas.Start, x
	if x+typeface.Regular.Width(words, tiny) > roadWidth {
		anchor, at = canvas.End, end
	}
	c.Write(canvas.Text{X: at, Y: y + 41, Text: words, Size: tiny, Fill: palette["warn"], Anchor: anchor})
	if m := a.NextMilestone; m != nil && m.Due != "" {
		_, due := m.Due.Bounds()
		if at := d.axis.x(due); at >= roadNames && at <= roadWidth-8 {
			c.Draw(canvas.Polygon(at, y+12, at+8, y+20, at, y+28, at-8, y+20), canvas.Paint{Fill: palette["bg"], Stroke: palette["ink"], Width: 1.4})
			c.Name(m.Title)
		}
	}
}

// hatched draws time outside the plan.
func hatched(c *canvas.Canvas, x, y, w, h float64) {
	if w < 3 {
		return
	}
	c.Draw(canvas.Rect(x, y, w, h, 2), canvas.Paint{Fill: palette["warn-bg"], Stroke: palette["warn-line"]})
	for s := 6.0; s < w+h; s += 6 {
		c.Draw(canvas.Line(x+min(s, w), y+max(0, s-w), x+max(0, s-h), y+min(s, h)), canvas.Paint{Stroke: palette["warn-line"], Width: 1.5})
	}
}

func (d *roadDrawing) trueOf(a *roadmap.PlannedAction) string {
	return d.language.Say("%d of %s true", a.Progress.Done, speech.Count(a.Progress.Total, "%d change", "%d changes"))
}

// monthLetter is the first letter of a month.
func monthLetter(l *speech.Language, m time.Month) string {
	letters := strings.Fields(l.Say("J F M A M J J A S O N D"))
	return letters[(int(m)-1)%len(letters)]
}

func (d *roadDrawing) owner(ctx context.Context, a *roadmap.PlannedAction) (string, error) {
	if a.Action == nil {
		return d.language.Say("proposed"), nil
	}
	owner, err := a.Action.Owner(ctx)
	if err != nil || owner == nil {
		return cmp.Or(a.Action.OwnerNote, d.language.Say("nobody sees to it yet")), err
	}
	return graph.LabelIn(ctx, owner, d.lang)
}

// roadColumns are the columns of the table, with their widths.
var roadColumns = []struct {
	head  speech.Text
	width float64
}{{"Action", 320}, {"From – to", 170}, {"After", 60}, {"True today", 170}, {"Said to be", 190}, {"Cost", 210}}

var stateWords = map[graph.ActionState]speech.Text{
	graph.ActionPlanned: "not begun", graph.ActionUnderWay: "under way", graph.ActionDone: "done", graph.ActionDropped: "dropped",
}

// table shows the same as the bars, in words.
func (d *roadDrawing) table(ctx context.Context, actions []*roadmap.PlannedAction) error {
	c := d.canvas
	row := func(y float64, bold bool, fill string, texts []string) {
		x, face := 0.0, typeface.Regular
		if bold {
			face = typeface.SemiBold
		}
		for i, text := range texts {
			line := face.Lines(text, tableText, roadColumns[i].width-12, 1)[0]
			c.Write(canvas.Text{X: x, Y: y + 17, Text: line, Size: tableText, Bold: bold, Fill: palette[fill]})
			x += roadColumns[i].width
		}
		c.Draw(canvas.Line(0, y+stageRow, roadWidth, y+stageRow), canvas.Paint{Stroke: palette["line-soft"]})
	}
	heads := make([]string, len(roadColumns))
	for i, column := range roadColumns {
		heads[i] = d.language.Say(column.head)
	}
	row(c.Height, true, "ink", heads)
	for _, a := range actions {
		if err := graph.Spend(ctx, 1); err != nil {
			return err
		}
		c.Height += stageRow
		var after []string
		for _, on := range a.DependsOn {
			after = append(after, fmt.Sprint(on.On.Place))
		}
		when, cost, said, fill := "", "", d.language.Say(stateWords[a.State]), "ink"
		if a.Action != nil {
			when, cost = strings.Trim(string(a.Action.Start)+" – "+string(a.Action.End), "– "), a.Action.CostNote
		} else {
			said = d.language.Say("proposed")
		}
		if a.OnlySaid() {
			said, fill = d.language.Say("done, but it is not on record"), "warn"
		}
		row(c.Height, false, fill, []string{fmt.Sprintf("%d  %s", a.Place, a.Title), when, strings.Join(after, ", "), d.trueOf(a), said, cost})
	}
	c.Height += stageRow + 6
	return nil
}

func roadSigns() []sign {
	bar := func(name string, critical bool) func(c *canvas.Canvas, x, y float64) {
		return func(c *canvas.Canvas, x, y float64) {
			c.Draw(canvas.Rect(x, y-5, 24, 10, 2), canvas.Paint{Fill: palette[name]})
			if critical {
				c.Draw(canvas.Rect(x, y-5, 24, 10, 2), canvas.Paint{Stroke: palette["sure-3"], Width: 1.6})
			}
		}
	}
	return []sign{
		{width: 24, words: "true today", draw: bar("sure-3", false)},
		{width: 24, words: "planned", draw: bar("sure-1", false)},
		{width: 24, words: "on the critical path", draw: bar("sure-1", true)},
		{width: 24, words: "late", draw: func(c *canvas.Canvas, x, y float64) { hatched(c, x, y-5, 24, 10) }},
		{width: 16, words: "the next milestone", draw: func(c *canvas.Canvas, x, y float64) {
			c.Draw(canvas.Polygon(x+8, y-7, x+15, y, x+8, y+7, x+1, y), canvas.Paint{Fill: palette["bg"], Stroke: palette["ink"], Width: 1.4})
		}},
	}
}
