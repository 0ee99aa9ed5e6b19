package layout

import (
	"cmp"
	"context"
	"slices"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/coverage"
	"github.com/whoplans/whoplans/internal/typeface"
)

// Flow is a country from left to right: data, institutions, planning bodies, tasks. All numbers
// are pixels from the top left corner.
type Flow struct {
	Width   float64
	Height  float64
	Columns []FlowColumn
	Cards   []FlowCard
	Stages  []FlowStage
	Tasks   []FlowTask
	Lines   []FlowLine
	TaskX   float64 // where the column of tasks begins
	SlotX   float64 // where the first slot of a task is

	Country *graph.Jurisdiction

	claims []*graph.Responsibility
}

// Claims returns the responsibilities drawn.
func (f *Flow) Claims() []*graph.Responsibility { return f.claims }

// FlowKind is the kind of a column's cards.
type FlowKind string

// The kinds, from left to right.
const (
	FlowData        FlowKind = "DATA_SOURCE"
	FlowInstitution FlowKind = "INSTITUTION"
	FlowBody        FlowKind = "PLANNING_BODY"
	FlowOfTasks     FlowKind = "PLANNING_TASK"
)

// Values lists the kinds.
func (FlowKind) Values() []FlowKind {
	return []FlowKind{FlowData, FlowInstitution, FlowBody, FlowOfTasks}
}

// FlowColumn is a column; empty ones take no space.
type FlowColumn struct {
	Kind  FlowKind
	X     float64
	Width float64
	Count int // number of records it stands for
}

// FlowCard is a record, or several of a sector that are folded into one card.
type FlowCard struct {
	ID      graph.ID // a slug; for several, the kind and the sector
	Kind    FlowKind
	Label   string
	Lines   []string // the label in lines
	Note    string   // a line below them
	Members int      // number of stakeholders; 0 for data
	Mark    graph.ChangeMark
	X       float64
	Y       float64
	Width   float64
	Height  float64
}

// FlowStage is the heading of a stage, and the line that stands for its tasks without records.
type FlowStage struct {
	ID     graph.ID // a slug
	Name   string
	Known  int
	Total  int
	Blank  int
	Open   bool
	Y      float64
	BlankY float64
}

// FlowTask is a task, with a slot for each of the five parts.
type FlowTask struct {
	ID       graph.ID // a slug
	Name     string   // the text of the label
	FullName string
	State    TaskState
	Mark     graph.ChangeMark
	Slots    []FlowSlot
	X        float64
	Y        float64
	Width    float64
	Height   float64
}

// FlowSlot is a part of a task.
type FlowSlot struct {
	Part     coverage.Part
	Letter   string
	Count    int  // number of claims
	Historic bool // all claims have ended
	Mark     graph.ChangeMark
}

// FlowArgs are the arguments of a flow.
type FlowArgs struct {
	Question
	Width Width

	// Open lists stages whose tasks are all shown, and cards that are not to be folded, by id.
	Open []graph.ID

	// Selected is a record that is not folded, together with a few of its neighbours.
	Selected *graph.ID

	// Beside is a scenario to draw beside the present.
	Beside *graph.ID
}

// Sizes of a flow.
const (
	mostCards      = 16 // per column; if there are more, each sector is folded into one card
	mostNeighbours = 12 // neighbours of the selection that are never folded

	flowTop     = 30.0
	taskHeight  = 27.0
	cardGap     = 8.0
	cardText    = 13.0
	cardNote    = 11.5
	cardIndent  = 25.0
	cardLine    = 16.0
	cardLines   = 6
	SlotPitch   = 19.0 // from one slot of a task to the next
	slotsIndent = 12.0
	slotsWidth  = 5*SlotPitch + 6
)

// stepsOfCard is the cost of a card, a task or a line in budget steps.
const stepsOfCard = 50

// FlowOf lays a country out in columns. Tasks have the same order in every country; cards stand
// as near to their tasks as order and gaps allow.
func FlowOf(ctx context.Context, v *graph.View, args FlowArgs) (*Flow, error) {
	width, err := args.Width.room()
	if err != nil {
		return nil, err
	}
	c, err := readCountry(ctx, v, args.Question)
	if err != nil {
		return nil, err
	}
	if args.Beside != nil {
		if err := c.putBeside(ctx, v, *args.Beside, args.Question); err != nil {
			return nil, err
		}
	}
	if err := graph.Spend(ctx, stepsOfCard*(len(c.actors)+len(c.data)+len(c.facts)+len(c.relations))); err != nil {
		return nil, err
	}
	return newFlow(c, args, width).lay(), nil
}

// flow is a flow that is being laid out.
type flow struct {
	*Flow
	country *country
	open    map[string]bool
	kept    map[string]bool // slugs of stakeholders that must not be folded

	data, institutions, bodies []*item
	spans                      map[FlowKind]span

	taskY   map[*task]float64  // centres of the visible tasks
	middle  map[string]float64 // centres of the placed cards
	drawnAs map[string]string  // the card of each stakeholder
}

// item is an entry of a column: a record, or the stakeholders of a sector.
type item struct {
	id, label, note string
	kind            FlowKind
	members         []*actor
	data            *dataSource
	card            FlowCard
}

// span is the horizontal extent of a column.
type span struct{ x, width float64 }

func newFlow(c *country, args FlowArgs, width float64) *flow {
	f := &flow{
		Flow:    &Flow{Width: width, Country: c.place},
		country: c, open: map[string]bool{}, taskY: map[*task]float64{}, middle: map[string]float64{}, drawnAs: map[string]string{},
	}
	for _, id := range args.Open {
		f.open[string(id)] = true
	}
	for _, fact := range c.facts {
		f.claims = append(f.claims, fact.Responsibility)
	}
	if args.Selected != nil {
		f.kept = keptOpen(c, string(*args.Selected))
		f.open[stageOfBlank(c, string(*args.Selected))] = true
	}
	return f
}

// keptOpen returns the stakeholders that must be visible because of the selection.
func keptOpen(c *country, selected string) map[string]bool {
	kept, near := map[string]bool{selected: true}, map[string]bool{}
	for _, fact := range c.facts {
		if fact.task.Slug == selected || slices.ContainsFunc(fact.data, func(d *dataSource) bool { return d.slug == selected }) {
			near[fact.who.slug] = true
		}
	}
	if len(near) <= mostNeighbours {
		for slug := range near {
			kept[slug] = true
		}
	}
	return kept
}

// stageOfBlank returns the stage to open because the selected task is only visible when it is
// open.
func stageOfBlank(c *country, selected string) string {
	for _, s := range c.stages {
		for _, t := range s.tasks {
			if t.Slug == selected && t.isQuiet() {
				return s.Slug
			}
		}
	}
	return ""
}

// isQuiet reports whether a task is hidden until its stage is opened.
func (t *task) isQuiet() bool { return len(t.facts) == 0 && !t.state.isStated() }

// lay finds all places, from the tasks on the right to the data on the left.
func (f *flow) lay() *Flow {
	f.gather()
	f.placeColumns()
	height := f.placeTasks()
	f.place(f.bodies, func(i *item) float64 {
		y, ok := mean(f.tasksOf(i))
		if !ok {
			return flowTop + 40
		}
		return y
	})
	f.place(f.institutions, func(i *item) float64 {
		if y, ok := mean(f.tasksOf(i)); ok {
			return y
		}
		if y, ok := mean(f.relatedTo(i.id)); ok {
			return y
		}
		return height / 2
	})
	f.place(f.data, func(i *item) float64 {
		if y, ok := mean(f.usersOf(i.data)); ok {
			return y
		}
		return height / 2
	})
	f.Height = height
	for _, i := range slices.Concat(f.data, f.institutions, f.bodies) {
		f.Cards = append(f.Cards, i.card)
		f.Height = max(f.Height, i.card.Y+i.card.Height)
	}
	f.Height += 6
	f.Lines = slices.Concat(f.relationLines(), f.dataLines(), f.partLines())
	return f.Flow
}

// gather creates the entries of the columns.
func (f *flow) gather() {
	var bodies, institutions []*actor
	for _, a := range bySlug(f.country.actors) {
		if a.body {
			bodies = append(bodies, a)
		} else {
			institutions = append(institutions, a)
		}
	}
	f.bodies, f.institutions = f.fold(bodies, FlowBody), f.fold(institutions, FlowInstitution)
	for _, d := range bySlug(f.country.data) {
		f.data = append(f.data, &item{id: d.slug, label: d.label, kind: FlowData, data: d})
	}
}

// fold creates entries for stakeholders; if there are too many, those of a sector become one.
func (f *flow) fold(actors []*actor, kind FlowKind) []*item {
	var items []*item
	alone := func(a *actor) {
		i := &item{id: a.slug, label: a.label, kind: kind, members: []*actor{a}, note: a.acronym}
		if kind == FlowInstitution && a.sector != "" {
			i.note = a.sectorCalled
			if a.acronym != "" {
				i.note += " · " + a.acronym
			}
		}
		items = append(items, i)
	}
	sectors := map[string][]*actor{}
	for _, a := range actors {
		if len(actors) <= mostCards || f.kept[a.slug] {
			alone(a)
			continue
		}
		sector := cmp.Or(a.sector, "–")
		sectors[sector] = append(sectors[sector], a)
	}
	for _, members := range bySlug(sectors) {
		sector := cmp.Or(members[0].sector, "–")
		id := string(kind) + ":" + sector
		if len(members) == 1 || f.open[id] {
			for _, a := range members {
				alone(a)
			}
			continue
		}
		items = append(items, &item{id: id, label: cmp.Or(members[0].sectorCalled, sector), kind: kind, members: members})
	}
	for _, i := range items {
		for _, a := range i.members {
			f.drawnAs[a.slug] = i.id
		}
	}
	return items
}

// placeColumns places the columns.
func (f *flow) placeColumns() {
	count := func(items []*item) int {
		n := 0
		for _, i := range items {
			n += len(i.members)
		}
		return n
	}
	recorded := 0
	for _, t := range f.country.tasks() {
		if t.state == TaskRecorded {
			recorded++
		}
	}
	widths := map[FlowKind]float64{FlowData: 168, FlowInstitution: 226, FlowBody: 200, FlowOfTasks: 296}
	switch {
	case f.Width < pixels[Medium]:
		widths = map[FlowKind]float64{FlowData: 120, FlowInstitution: 172, FlowBody: 148, FlowOfTasks: 276}
	case f.Width < pixels[Wide]:
		widths = map[FlowKind]float64{FlowData: 132, FlowInstitution: 190, FlowBody: 162, FlowOfTasks: 292}
	}
	counts := map[FlowKind]int{FlowData: len(f.data), FlowInstitution: count(f.institutions), FlowBody: count(f.bodies), FlowOfTasks: recorded}
	if counts[FlowData] == 0 || counts[FlowBody] == 0 {
		widths[FlowInstitution] = 264
	}
	used := 0.0
	for _, kind := range FlowKind("").Values() {
		if counts[kind] > 0 || kind == FlowInstitution || kind == FlowOfTasks {
			f.Columns = append(f.Columns, FlowColumn{Kind: kind, Width: widths[kind], Count: counts[kind]})
			used += widths[kind]
		}
	}
	gap := (f.Width - used) / float64(len(f.Columns)-1)
	f.spans = map[FlowKind]span{}
	x := 0.0
	for i := range f.Columns {
		c := &f.Columns[i]
		c.X = tenth(x)
		f.spans[c.Kind] = span{c.X, c.Width}
		x += c.Width + gap
	}
	f.TaskX = f.spans[FlowOfTasks].x
	f.SlotX = f.TaskX + slotsIndent
}

// placeTasks lists the tasks by stage, and returns where they end.
func (f *flow) placeTasks() float64 {
	y := flowTop
	for _, s := range f.country.stages {
		head := FlowStage{ID: graph.ID(s.Slug), Name: s.DrawnAs(f.country.lang), Total: len(s.tasks), Open: f.open[s.Slug], Y: y}
		y += 24
		for _, t := range s.tasks {
			if t.state == TaskRecorded {
				head.Known++
			}
			if t.isQuiet() {
				head.Blank++
				if !head.Open {
					continue
				}
			}
			f.Tasks = append(f.Tasks, f.taskAt(t, y))
			f.taskY[t] = y + taskHeight/2
			y += taskHeight
		}
		head.BlankY = y
		if head.Blank > 0 && !head.Open {
			y += 22
		}
		y += 12
		f.Stages = append(f.Stages, head)
	}
	return y
}

func (f *flow) taskAt(t *task, y float64) FlowTask {
	width := f.spans[FlowOfTasks].width
	out := FlowTask{
		ID: graph.ID(t.Slug), Name: typeface.Regular.Lines(t.DrawnAs(f.country.lang), cardText, width-slotsIndent-slotsWidth-4, 1)[0], FullName: t.Called(f.country.lang),
		State: t.state, Mark: marked(t.facts, factMark), X: f.TaskX, Y: y, Width: width, Height: taskHeight,
	}
	for _, part := range parts {
		slot := FlowSlot{Part: part, Letter: partLetters[part], Historic: true}
		var facts []*fact
		for _, fact := range t.facts {
			if fact.part == part {
				facts, slot.Historic = append(facts, fact), slot.Historic && fact.historic()
			}
		}
		if slot.Count = len(facts); slot.Count > 0 {
			slot.Letter = letters[facts[0].Role]
		}
		slot.Mark = marked(facts, factMark)
		out.Slots = append(out.Slots, slot)
	}
	return out
}

// place puts the cards of a column as near as possible to the centres they wish for.
func (f *flow) place(items []*item, wish func(*item) float64) {
	wishes := make(map[*item]float64, len(items))
	for _, i := range items {
		wishes[i] = wish(i)
	}
	slices.SortFunc(items, func(a, b *item) int { return cmp.Or(cmp.Compare(wishes[a], wishes[b]), cmp.Compare(a.id, b.id)) })
	starts, heights := make([]float64, len(items)), make([]float64, len(items))
	for n, i := range items {
		i.card = f.cardOf(i)
		starts[n], heights[n] = wishes[i]-i.card.Height/2, i.card.Height
	}
	for n, y := range inRow(starts, heights, cardGap, flowTop) {
		card := &items[n].card
		card.Y = tenth(y)
		f.middle[items[n].id] = card.Y + card.Height/2
	}
}

func (f *flow) cardOf(i *item) FlowCard {
	s := f.spans[i.kind]
	room := s.width - cardIndent - 6
	c := FlowCard{
		ID: graph.ID(i.id), Kind: i.kind, Label: i.label, Lines: typeface.Regular.Lines(i.label, cardText, room, cardLines),
		Members: len(i.members), Mark: marked(i.members, actorMark), X: s.x, Width: s.width,
	}
	if i.data != nil {
		c.Mark = i.data.mark
	}
	c.Height = 13 + float64(len(c.Lines))*cardLine
	if i.note != "" {
		c.Note = typeface.Regular.Lines(i.note, cardNote, room, 1)[0]
	}
	if c.Note != "" || c.Members > 1 {
		c.Height += 14
	}
	return c
}

// tasksOf returns the centres of the tasks that an entry has a part in.
func (f *flow) tasksOf(i *item) []float64 {
	var ys []float64
	for _, a := range i.members {
		for _, fact := range a.facts {
			if y, ok := f.taskY[fact.task]; ok {
				ys = append(ys, y)
			}
		}
	}
	return ys
}

// relatedTo returns the centres of the cards related to a stakeholder.
func (f *flow) relatedTo(slug string) []float64 {
	var ys []float64
	for _, r := range f.country.relations {
		for end, other := range []string{r[1], r[0]} {
			if y, ok := f.middle[other]; ok && r[end] == slug {
				ys = append(ys, y)
			}
		}
	}
	return ys
}

// usersOf returns the centres of the cards of those who keep or use data.
func (f *flow) usersOf(d *dataSource) []float64 {
	who := map[string]bool{}
	for _, slug := range d.owners {
		who[slug] = true
	}
	for _, fact := range d.facts {
		who[fact.who.slug] = true
	}
	var ys []float64
	for slug := range who {
		if y, ok := f.middle[f.drawnAs[slug]]; ok {
			ys = append(ys, y)
		}
	}
	slices.Sort(ys) // makes the mean the same each time, to the last bit
	return ys
}
