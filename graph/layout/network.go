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

// PlacedNetwork is the records of a country in bands: what stakeholders work with at the top,
// stakeholders in the middle, the chain of tasks at the bottom, by stage from left to right.
// All numbers are pixels; the tasks begin at 0, and what is above them has negative
// coordinates.
type PlacedNetwork struct {
	Nodes  []PlacedNode
	Links  []PlacedLink
	Stages []PlacedStage

	// X, Y, Width and Height are the frame around everything.
	X      float64
	Y      float64
	Width  float64
	Height float64

	LeftOut int // records that are not linked to the drawing, or of kinds not shown
	Country *graph.Jurisdiction

	claims []graph.Record
}

// Claims returns the claims drawn as links between nodes.
func (p *PlacedNetwork) Claims() []graph.Record { return p.claims }

// PlacedNode is a record, or several folded into one; its label fills it. X and Y are its
// centre.
type PlacedNode struct {
	ID      graph.ID // of the record; for several, the kind and what they have in common
	Slug    string   // empty for several
	Kind    string   // the name of its type
	Label   string
	Lines   []string // the label in lines
	Members int      // number of records
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
	Part   *coverage.Part // nil for other links
	Label  string
	Weight int // number of links it stands for
}

// LinkSort is the meaning of a link.
type LinkSort string

// The sorts.
const (
	LinkOfChain    LinkSort = "CHAIN"    // which task needs another's result
	LinkOfPart     LinkSort = "PART"     // who has a part in a task
	LinkOfData     LinkSort = "DATA"     // who keeps data, or uses them
	LinkOfRelation LinkSort = "RELATION" // how two stakeholders are related
)

// Values lists the sorts.
func (LinkSort) Values() []LinkSort {
	return []LinkSort{LinkOfChain, LinkOfPart, LinkOfData, LinkOfRelation}
}

// PlacedStage is the background of a stage's tasks. X and Y are its centre.
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

	// Show lists the kinds of records shown besides stakeholders; nil stands for all.
	Show []graph.RecordType

	// Open lists folded nodes that are not to be folded, by id.
	Open []graph.ID
}

// Sizes of a network.
const (
	leastNetwork = 1260.0 // two columns of tasks per stage
	mostNodes    = 300    // if there are more, stakeholders are folded by sector, and other records by kind

	nodeText     = 12.0
	nodeLine     = 15.0
	nodeLines    = 4
	nodeWidth    = 140.0 // width of the text
	nodePadding  = 20.0
	leastNode    = 66.0
	taskText     = 100.0 // width of a task's text
	taskLines    = 2
	columnOfTask = 126.0
	taskPitch    = 52.0
	stageRoom    = 8.0 // above and below the tasks of a stage

	rowPitch = 78.0 // distance of rows above the tasks
	bandGap  = 72.0
	between  = 20.0 // gap in a row
)

// NetworkOf lays out how the records of a country are linked.
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
	drawnAs map[graph.ID]graph.ID // the node of each record
	nodes   map[graph.ID]*node
	order   []*node // by slug
}

// node is a node that gets a place.
type node struct {
	PlacedNode
	near []*node // linked nodes, without the chain of tasks
	wish float64 // the x it wishes for
	has  bool    // it has a wish of its own
}

func (n *node) isStakeholder() bool { return n.Kind == "Institution" || n.Kind == "PlanningBody" }
func (n *node) isTask() bool        { return n.Kind == "PlanningTask" }

// choose picks the records that are drawn: tasks that somebody has a part in, and what is
// linked to another record.
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

// fold makes nodes of the records; if there are too many, those of a sector become one.
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
				key, err := p.country.label(ctx, of, &english) // the same in every language
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

// fill breaks the label into lines, and gives the node the size they need.
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
		n.Width += 48 // room for the cut corners
	}
	n.Width = max(leastNode, n.Width)
	n.Height = float64(len(n.Lines))*nodeLine + 13
}

// join creates the links, one for each pair of nodes and meaning.
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

// wishOf returns the mean wish of nodes.
func wishOf(near []*node, which func(*node) bool) (float64, bool) {
	var xs []float64
	for _, n := range near {
		if which(n) {
			xs = append(xs, n.wish)
		}
	}
	return mean(xs)
}

// placeTasks gives tasks the same places in every country: by stage from left to right, within
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

// rankOf returns how many steps of the chain precede each task.
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
		ranks[id] = 0 // in case the chain is a ring
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

// frame computes the frame around everything, with the names of the stages at the bottom.
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
