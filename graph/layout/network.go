package layout

import (
	"cmp"
	"context"
	"math"
	"slices"
	"strings"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/coverage"
	"github.com/whoplans/whoplans/graph/network"
	"github.com/whoplans/whoplans/internal/speech"
	"github.com/whoplans/whoplans/internal/typeface"
)

// PlacedNetwork is how the records of a country hang together, in bands: what they work with
// above, who they are in the middle, the chain of tasks below, by stage from left to right. All
// numbers are pixels; the tasks begin at 0, what is above them has negative heights.
type PlacedNetwork struct {
	Nodes  []PlacedNode
	Links  []PlacedLink
	Stages []PlacedStage

	// X, Y, Width and Height are the frame of all of it.
	X      float64
	Y      float64
	Width  float64
	Height float64

	LeftOut int // records without a link to what is drawn, or of kinds that are not shown
	Country *graph.Jurisdiction

	claims []graph.Record
}

// Claims are what is drawn as links between nodes.
func (p *PlacedNetwork) Claims() []graph.Record { return p.claims }

// PlacedNode is a record, or several that are folded into one; its label fills it. X and Y are its middle.
type PlacedNode struct {
	ID      graph.ID // of the record; of several, the kind and what they have in common
	Slug    string   // empty of several
	Kind    string   // the name of its type
	Label   string
	Lines   []string // the label as it is written
	Members int      // of how many it is
	X       float64
	Y       float64
	Width   float64
	Height  float64
}

// PlacedLink is a line between two nodes.
type PlacedLink struct {
	ID     graph.ID
	Source graph.ID
	Target graph.ID
	Sort   LinkSort
	Part   *coverage.Part // nil where it is none
	Label  string
	Weight int // of how many it is
}

// LinkSort is what a link says.
type LinkSort string

// The sorts.
const (
	LinkOfChain    LinkSort = "CHAIN"    // which task needs another's result
	LinkOfPart     LinkSort = "PART"     // who has a part in a task
	LinkOfData     LinkSort = "DATA"     // who keeps data, or uses them
	LinkOfRelation LinkSort = "RELATION" // how two stand to each other
)

// Values lists the sorts.
func (LinkSort) Values() []LinkSort {
	return []LinkSort{LinkOfChain, LinkOfPart, LinkOfData, LinkOfRelation}
}

// PlacedStage is the ground on which the tasks of a stage stand. X and Y are its middle.
type PlacedStage struct {
	ID     graph.ID // a slug
	Name   string
	X      float64
	Y      float64
	Width  float64
	Height float64
}

// NetworkArgs are the arguments of a network.
type NetworkArgs struct {
	Question
	Width Width

	// Show are kinds of records that are shown beside stakeholders; all, if it is nil.
	Show []graph.RecordType

	// Open are folded nodes that are not to be folded, each by its id.
	Open []graph.ID
}

// Sizes of a network.
const (
	leastNetwork = 1260.0 // two columns of tasks a stage
	mostNodes    = 300    // of more, stakeholders of a sector are folded into one, and what they work with by kind

	nodeText     = 12.0
	nodeLine     = 15.0
	nodeLines    = 4
	nodeWidth    = 140.0 // of its text
	nodePadding  = 20.0
	leastNode    = 66.0
	taskText     = 100.0 // of a task's text
	taskLines    = 2
	columnOfTask = 126.0
	taskPitch    = 52.0
	stageRoom    = 8.0 // above and below the tasks of a stage

	rowPitch = 86.0 // from one row of stakeholders, or of what they work with, to the next
	bandGap  = 92.0
	between  = 20.0 // two in a row
)

// NetworkOf lays out how the records of a country hang together.
func NetworkOf(ctx context.Context, v *graph.View, args NetworkArgs) (*PlacedNetwork, error) {
	width, err := args.Width.room()
	if err != nil {
		return nil, err
	}
	c, err := readCountry(ctx, v, args.Question)
	if err != nil {
		return nil, err
	}
	if err := graph.Spend(ctx, stepsOfCard*(len(c.nodes)+len(c.network.Links))); err != nil {
		return nil, err
	}
	p := &placer{
		PlacedNetwork: &PlacedNetwork{Country: c.place, Nodes: []PlacedNode{}, Links: []PlacedLink{}},
		country:       c, width: max(leastNetwork, width), nodes: map[graph.ID]*node{},
	}
	p.choose(args)
	if err := p.fold(ctx, args.Open); err != nil {
		return nil, err
	}
	p.join()
	p.lay()
	return p.PlacedNetwork, nil
}

// placer lays a network out.
type placer struct {
	*PlacedNetwork
	country *country
	width   float64

	chosen  []*network.Node
	drawnAs map[graph.ID]graph.ID // the node by which a record is shown
	nodes   map[graph.ID]*node
	order   []*node // by slug
}

// node is one that gets its place.
type node struct {
	PlacedNode
	near []*node // those that it is linked with, but for the chain of tasks
	wish float64 // the x that it wants
	has  bool    // a wish of its own
}

func (n *node) isStakeholder() bool { return n.Kind == "Institution" || n.Kind == "PlanningBody" }
func (n *node) isTask() bool        { return n.Kind == "PlanningTask" }

// choose picks the records that are drawn: tasks that somebody has a part in, and whatever else
// is tied to another.
func (p *placer) choose(args NetworkArgs) {
	touched := map[graph.ID]bool{}
	for _, f := range p.country.facts {
		touched[f.task.ID] = true
	}
	tied := map[graph.ID]bool{}
	for _, l := range p.country.network.Links {
		if l.Type != "BROADER" && l.Type != "INFORMS" {
			tied[l.Source], tied[l.Target] = true, true
		}
	}
	for _, n := range p.country.nodes {
		shown := args.Show == nil || slices.Contains(args.Show, graph.RecordType(graph.EnumName(n.Kind())))
		switch {
		case isStakeholder(n.Record) && tied[n.ID()],
			n.Kind() == "PlanningTask" && shown && touched[n.ID()],
			n.Kind() != "PlanningTask" && shown && tied[n.ID()]:
			p.chosen = append(p.chosen, n)
		}
	}
	p.LeftOut = len(p.country.nodes) - len(p.chosen) + p.country.network.OmittedNodes
}

// fold makes nodes of the records; of too many, those of a sector become one.
func (p *placer) fold(ctx context.Context, open []graph.ID) error {
	p.drawnAs = make(map[graph.ID]graph.ID, len(p.chosen))
	members := map[graph.ID][]*network.Node{}
	called := map[graph.ID]string{}
	language, english := graph.LanguageOf(p.country.place), graph.LanguageTag("en")
	for _, n := range p.chosen {
		id := n.ID()
		if len(p.chosen) > mostNodes && n.Kind() != "PlanningTask" {
			of, err := n.Group(ctx)
			if err != nil {
				return err
			}
			folded, name := graph.ID(n.Kind()), language.Say(speech.Text(graph.KindWords(graph.Kind(n.Kind()))))
			if of != nil {
				key, err := p.country.label(ctx, of, &english) // the same in any language
				if err != nil {
					return err
				}
				folded += graph.ID(":" + key)
				if name, err = p.country.label(ctx, of, p.country.lang); err != nil {
					return err
				}
			}
			if !slices.Contains(open, folded) {
				id, called[folded] = folded, name
			}
		}
		p.drawnAs[n.ID()] = id
		members[id] = append(members[id], n)
	}
	for id, of := range members {
		n := &node{PlacedNode: PlacedNode{ID: id, Kind: of[0].Kind(), Members: len(of), Label: called[id]}}
		if len(of) == 1 {
			record := of[0].Record
			n.ID, n.Slug, n.Label = of[0].ID(), graph.MetaOf(record).Slug, p.country.labels[of[0].ID()]
			if t, is := record.(*graph.PlanningTask); is {
				n.Label = t.DrawnAs(p.country.lang)
			}
			p.drawnAs[of[0].ID()] = n.ID
		}
		n.fill(language)
		p.nodes[n.ID] = n
		p.order = append(p.order, n)
	}
	slices.SortFunc(p.order, func(a, b *node) int { return cmp.Or(strings.Compare(a.Slug, b.Slug), cmp.Compare(a.ID, b.ID)) })
	return nil
}

// fill breaks the label into lines, and makes the node as large as they need.
func (n *node) fill(language *speech.Language) {
	face, room, most := typeface.Regular, nodeWidth, nodeLines
	if n.Kind == "PlanningBody" {
		face = typeface.SemiBold
	}
	if n.isTask() {
		room, most = taskText, taskLines
	}
	n.Lines = face.Lines(n.Label, nodeText, room, most)
	if n.Members > 1 {
		n.Lines = append(n.Lines[:min(len(n.Lines), nodeLines-1)], language.Count(n.Members, "%d record", "%d records"))
	}
	widest := 0.0
	for _, line := range n.Lines {
		widest = max(widest, face.Width(line, nodeText))
	}
	n.Width = math.Ceil(widest + nodePadding)
	if n.Kind == "ForecastingModel" {
		n.Width += 48 // its corners are cut
	}
	n.Width = max(leastNode, n.Width)
	n.Height = float64(len(n.Lines))*nodeLine + 13
}

// join draws the links. Two that stand to each other in one way are joined once.
func (p *placer) join() {
	type key struct {
		a, b graph.ID
		typ  string
	}
	at := map[key]int{}
	for _, l := range p.country.network.Links {
		from, to := p.nodes[p.drawnAs[l.Source]], p.nodes[p.drawnAs[l.Target]]
		if from == nil || to == nil || from == to || l.Type == "BROADER" {
			continue
		}
		for _, claim := range l.Claims() {
			p.claims = append(p.claims, claim)
		}
		out := PlacedLink{ID: l.ID, Source: from.ID, Target: to.ID, Sort: LinkOfRelation, Label: l.Label(), Weight: 1}
		typ := l.Type
		switch role := graph.Role(l.Type); {
		case l.Type == "INFORMS":
			out.Sort, typ = LinkOfChain, string(LinkOfChain)
		case l.Link == "task" && letters[role] != "":
			part := coverage.PartOf(role)
			out.Sort, out.Part = LinkOfPart, &part
		case l.Link == "owner" || l.Link == "dataSources":
			supplies := coverage.PartSupplies
			out.Sort, out.Part, typ = LinkOfData, &supplies, string(LinkOfData)
		}
		k := key{min(from.ID, to.ID), max(from.ID, to.ID), typ}
		if i, known := at[k]; known {
			p.Links[i].Weight++
			continue
		}
		at[k] = len(p.Links)
		p.Links = append(p.Links, out)
		if out.Sort != LinkOfChain {
			from.near, to.near = append(from.near, to), append(to.near, from)
		}
	}
}

// lay finds the places, and the frame around them.
func (p *placer) lay() {
	p.placeTasks()
	var who, things []*node
	for _, n := range p.order {
		switch {
		case n.isStakeholder():
			who = append(who, n)
			n.wish, n.has = wishOf(n.near, (*node).isTask)
		case !n.isTask():
			things = append(things, n)
		}
	}
	for _, n := range who {
		if n.has {
			continue
		}
		var ok bool
		if n.wish, ok = wishOf(n.near, func(o *node) bool { return o.has }); !ok {
			n.wish = p.width / 2
		}
	}
	for _, n := range things {
		var ok bool
		if n.wish, ok = wishOf(n.near, (*node).isStakeholder); !ok {
			n.wish = p.width / 2
		}
	}
	top := p.placeRows(who, -bandGap)
	p.placeRows(things, top-bandGap/2)
	for _, n := range p.order {
		n.X, n.Y = tenth(n.X), tenth(n.Y)
		p.Nodes = append(p.Nodes, n.PlacedNode)
	}
	p.frame()
}

// wishOf is the middle of what some nodes want.
func wishOf(near []*node, which func(*node) bool) (float64, bool) {
	var xs []float64
	for _, n := range near {
		if which(n) {
			xs = append(xs, n.wish)
		}
	}
	return mean(xs)
}

// placeTasks puts tasks where they stand in every country: by stage from left to right, within
// a stage along the chain, in columns.
func (p *placer) placeTasks() {
	rank := rankOf(p.country)
	pitch := p.width / float64(max(1, len(p.country.stages)))
	columns := max(1, int(pitch/columnOfTask))
	rows := 1
	for i, s := range p.country.stages {
		tasks := slices.Clone(s.tasks)
		slices.SortStableFunc(tasks, func(a, b *task) int { return rank[a.ID] - rank[b.ID] })
		inColumn := (len(tasks) + columns - 1) / columns
		rows = max(rows, inColumn)
		for at, t := range tasks {
			n := p.nodes[t.ID]
			if n == nil {
				continue
			}
			n.X = (float64(i) + (float64(at/inColumn)+0.5)/float64(columns)) * pitch
			n.Y = (float64(at%inColumn) + 0.5) * taskPitch
			n.wish, n.has = n.X, true
		}
	}
	if !slices.ContainsFunc(p.order, (*node).isTask) {
		return
	}
	for i, s := range p.country.stages {
		p.Stages = append(p.Stages, PlacedStage{
			ID: graph.ID(s.Slug), Name: s.DrawnAs(p.country.lang), X: tenth((float64(i) + 0.5) * pitch), Y: float64(rows) * taskPitch / 2,
			Width: tenth(pitch - 10), Height: float64(rows)*taskPitch + 2*stageRoom,
		})
	}
}

// rankOf says how many steps of the chain come before each task.
func rankOf(c *country) map[graph.ID]int {
	before := map[graph.ID][]graph.ID{}
	for _, t := range c.tasks() {
		for _, i := range t.Informs() {
			if !i.Feedback {
				before[i.TaskID] = append(before[i.TaskID], t.ID)
			}
		}
	}
	ranks := map[graph.ID]int{}
	var rank func(graph.ID) int
	rank = func(id graph.ID) int {
		if known, ok := ranks[id]; ok {
			return known
		}
		ranks[id] = 0 // should the chain be a ring
		own := 0
		for _, earlier := range before[id] {
			own = max(own, rank(earlier)+1)
		}
		ranks[id] = own
		return own
	}
	for id := range c.tasks() {
		rank(id)
	}
	return ranks
}

// frame goes around all of it, with the names of the stages below.
func (p *placer) frame() {
	x1, x2, y1, y2 := 0.0, p.width, 0.0, 0.0
	for _, n := range p.Nodes {
		x1, x2 = min(x1, n.X-n.Width/2), max(x2, n.X+n.Width/2)
		y1, y2 = min(y1, n.Y-n.Height/2), max(y2, n.Y+n.Height/2)
	}
	for _, s := range p.Stages {
		y1, y2 = min(y1, s.Y-s.Height/2), max(y2, s.Y+s.Height/2+20)
	}
	x1, x2, y1, y2 = math.Floor(x1), math.Ceil(x2), math.Floor(y1), math.Ceil(y2)
	p.X, p.Y, p.Width, p.Height = x1, y1, x2-x1, y2-y1
}
