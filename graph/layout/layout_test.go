package layout_test

import (
	"context"
	"flag"
	"fmt"
	"math"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/graphtest"
	"github.com/whoplans/whoplans/graph/layout"
	"github.com/whoplans/whoplans/internal/typeface"
	"github.com/whoplans/whoplans/seed/seedtest"
)

var update = flag.Bool("update", false, "write what comes out into testdata")

// box is a thing at its place.
type box struct {
	id, text   string
	x, y, w, h float64
}

func (a box) overlaps(b box) bool {
	const close = 1e-6
	return a.x+a.w > b.x+close && b.x+b.w > a.x+close && a.y+a.h > b.y+close && b.y+b.h > a.y+close
}

func flowBoxes(f *layout.Flow) []box {
	var all []box
	for _, c := range f.Cards {
		all = append(all, box{string(c.ID), strings.Join(append(slices.Clone(c.Lines), c.Note), " / "), c.X, c.Y, c.Width, c.Height})
	}
	for _, t := range f.Tasks {
		all = append(all, box{string(t.ID), t.Name, t.X, t.Y, t.Width, t.Height})
	}
	return all
}

func networkBoxes(n *layout.PlacedNetwork) []box {
	var all []box
	for _, p := range n.Nodes {
		id := p.Slug
		if id == "" {
			id = string(p.ID)
		}
		all = append(all, box{id, strings.Join(p.Lines, " / "), p.X - p.Width/2, p.Y - p.Height/2, p.Width, p.Height})
	}
	return all
}

func flowOf(tb testing.TB, v *graph.View, code string, args layout.FlowArgs) *layout.Flow {
	tb.Helper()
	args.Country = graph.JurisdictionCode(code)
	if args.Width == "" {
		args.Width = layout.Full
	}
	f, err := layout.FlowOf(tb.Context(), v, args)
	if err != nil {
		tb.Fatal(err)
	}
	return f
}

func networkOf(tb testing.TB, v *graph.View, code string, args layout.NetworkArgs) *layout.PlacedNetwork {
	tb.Helper()
	args.Country = graph.JurisdictionCode(code)
	if args.Width == "" {
		args.Width = layout.Full
	}
	n, err := layout.NetworkOf(tb.Context(), v, args)
	if err != nil {
		tb.Fatal(err)
	}
	return n
}

// Places are the same each time, to the pixel and the last word of each line.
func TestPlaces(t *testing.T) {
	v := graphtest.View(t, graph.New(seedtest.Memory(t)))
	for _, tt := range []struct {
		name  string
		boxes []box
	}{
		{"flow-si-full", flowBoxes(flowOf(t, v, "SI", layout.FlowArgs{}))},
		{"flow-be-narrow-past", flowBoxes(flowOf(t, v, "BE", layout.FlowArgs{Width: layout.Narrow, Question: layout.Question{Past: true}}))},
		{"network-be", networkBoxes(networkOf(t, v, "BE", layout.NetworkArgs{}))},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var got strings.Builder
			for _, b := range tt.boxes {
				fmt.Fprintf(&got, "%s: %.1f %.1f, %.1f × %.1f: %s\n", b.id, b.x, b.y, b.w, b.h, b.text)
			}
			file := filepath.Join("testdata", tt.name+".txt")
			if *update {
				if err := os.WriteFile(file, []byte(got.String()), 0o600); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(string(want), got.String()); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

// In no country and no width does a thing lie on another, or a text stick out.
func TestNothingOverlaps(t *testing.T) {
	v := graphtest.View(t, graph.New(seedtest.Memory(t)))
	most := graph.MaxPage
	page, err := graph.List[graph.JurisdictionConnection](t.Context(), v, "Jurisdiction", graph.ListArgs{First: &most})
	if err != nil {
		t.Fatal(err)
	}
	drawn := 0
	for _, country := range page.Nodes() {
		for _, width := range layout.Width("").Values() {
			where := fmt.Sprintf("%s, %s", country.Code, width)
			q := layout.Question{Past: true}
			f := flowOf(t, v, country.Code, layout.FlowArgs{Question: q, Width: width})
			drawn += len(f.Lines)
			alone(t, where+", flow", flowBoxes(f))
			for _, c := range f.Cards {
				if c.X < 0 || c.Y < 0 || c.X+c.Width > f.Width || c.Y+c.Height > f.Height {
					t.Errorf("%s: %s sticks out of the flow", where, c.ID)
				}
				for _, line := range c.Lines {
					if w := typeface.Regular.Width(line, 13); w > c.Width-25 {
						t.Errorf("%s: %q is %.0f pixels wide, in a card of %.0f", where, line, w, c.Width)
					}
				}
			}
		}
		n := networkOf(t, v, country.Code, layout.NetworkArgs{})
		alone(t, country.Code+", network", networkBoxes(n))
		for _, p := range n.Nodes {
			if p.X-p.Width/2 < n.X || p.X+p.Width/2 > n.X+n.Width || p.Y-p.Height/2 < n.Y || p.Y+p.Height/2 > n.Y+n.Height {
				t.Errorf("%s: %s sticks out of the network", country.Code, p.Label)
			}
		}
	}
	if drawn < 1000 {
		t.Errorf("only %d lines were drawn", drawn)
	}
}

func alone(t *testing.T, where string, boxes []box) {
	t.Helper()
	for i, a := range boxes {
		for _, b := range boxes[i+1:] {
			if a.overlaps(b) {
				t.Errorf("%s: %s and %s lie on each other", where, a.id, b.id)
			}
		}
	}
}

// crowd draws a country with so many stakeholders, each with a few parts in tasks, as a seed has it.
func crowd(n int, chance *rand.Rand) []string {
	lines := make([]string, 0, n)
	for i := range n {
		lines = append(lines, stakeholder(i, chance))
	}
	return lines
}

// stages draws the tasks of a crowd.
func stages() string {
	text := "aa: Jurisdiction\n"
	for s := range 5 {
		text += fmt.Sprintf("stage-%c: PlanningTask stage=true\n", 'a'+s)
		for i := range 8 {
			text += fmt.Sprintf("t%c%d: PlanningTask broader=stage-%c\n", 'a'+s, i, 'a'+s)
		}
	}
	return text
}

func stakeholder(i int, chance *rand.Rand) string {
	kind, slug := "Institution", fmt.Sprintf("who-%04d", i)
	if chance.IntN(5) == 0 {
		kind = "PlanningBody"
	}
	text := fmt.Sprintf("%s: %s aa name=%s\n", slug, kind, strings.Repeat("Office_", 1+chance.IntN(6))+slug)
	if chance.IntN(4) == 0 {
		text += fmt.Sprintf("data-%04d: DataSource aa name=Register_%d owner=%s\n", i, i, slug)
	}
	if i > 0 && chance.IntN(3) == 0 {
		text += fmt.Sprintf("%s -ADVISES-> who-%04d\n", slug, chance.IntN(i))
	}
	roles := []string{"RESPONSIBLE", "ACCOUNTABLE", "CONSULTED"}
	for range 1 + chance.IntN(4) {
		task := fmt.Sprintf("t%c%d", 'a'+chance.IntN(5), chance.IntN(8))
		text += fmt.Sprintf("%s -%s-> %s (aa)\n", slug, roles[chance.IntN(3)], task)
	}
	return text
}

// One stakeholder more, with a part in a task, moves hardly anything else far.
func TestOneMore(t *testing.T) {
	const rounds, far, few = 40, 0.05, 0.95
	chance := rand.New(rand.NewPCG(1, 2))
	for _, tt := range []struct {
		name  string
		boxes func(v *graph.View) ([]box, float64)
		most  int // of stakeholders; a flow folds them beyond sixteen of a kind
	}{
		{"flow", func(v *graph.View) ([]box, float64) {
			f := flowOf(t, v, "AA", layout.FlowArgs{})
			return flowBoxes(f), f.Width
		}, 15},
		{"network", func(v *graph.View) ([]box, float64) {
			n := networkOf(t, v, "AA", layout.NetworkArgs{})
			return networkBoxes(n), n.Width
		}, 60},
	} {
		t.Run(tt.name, func(t *testing.T) {
			stay, all := 0, 0
			for range rounds {
				n := 5 + chance.IntN(tt.most-5)
				lines := crowd(n, chance)
				lines = append(lines, fmt.Sprintf("newcomer: Institution aa name=The_newcomer\nnewcomer -RESPONSIBLE-> t%c%d (aa)\n", 'a'+chance.IntN(5), chance.IntN(8)))
				before, width := tt.boxes(graphtest.View(t, graphtest.Draw(t, stages()+strings.Join(lines[:n], ""))))
				after, _ := tt.boxes(graphtest.View(t, graphtest.Draw(t, stages()+strings.Join(lines, ""))))
				now := map[string]box{}
				for _, b := range after {
					now[b.id] = b
				}
				for _, b := range before {
					if a, there := now[b.id]; there {
						all++
						if math.Hypot(a.x-b.x, a.y-b.y) < far*width {
							stay++
						}
					}
				}
			}
			share := float64(stay) / float64(all)
			t.Logf("%d of %d stay where they are, %.1f %%", stay, all, 100*share)
			if share < few {
				t.Errorf("only %.1f %% of %d stay where they are", 100*share, all)
			}
		})
	}
}

const small = `
	aa: Jurisdiction
	stage-a: PlanningTask stage=true
	stage-b: PlanningTask stage=true
	forecast: PlanningTask broader=stage-a
	register: PlanningTask broader=stage-a
	intake: PlanningTask broader=stage-b
	places: PlanningTask broader=stage-b
	nurses: DataSource aa name=Register_of_nurses owner=registry
	ministry: Institution aa
	registry: Institution aa
	institute: Institution aa
	commission: PlanningBody aa
	ministry -ACCOUNTABLE-> intake (aa)
	registry -RESPONSIBLE-> register (aa) dataSources=nurses
	commission -RESPONSIBLE-> forecast (aa) dataSources=nurses
	institute -SUPPORTS-> forecast (aa) confidence=LOW
	commission -ADVISES-> ministry
`

// What a flow shows of a small country.
func TestFlow(t *testing.T) {
	v := graphtest.View(t, graphtest.Draw(t, small))
	show := func(f *layout.Flow) string {
		var b strings.Builder
		for _, c := range f.Columns {
			fmt.Fprintf(&b, "%s %d\n", c.Kind, c.Count)
		}
		for _, task := range f.Tasks {
			fmt.Fprintf(&b, "%s %s ", task.ID, task.State)
			for _, s := range task.Slots {
				if s.Count > 0 {
					b.WriteString(s.Letter)
				} else {
					b.WriteString("-")
				}
			}
			b.WriteString("\n")
		}
		for _, l := range f.Lines {
			fmt.Fprintf(&b, "%s: %s to %s %v dashed=%v\n", l.Kind, l.From, l.To, l.Claims, l.Dashed)
		}
		return b.String()
	}
	want := graphtest.Unindent(`
		DATA_SOURCE 1
		INSTITUTION 3
		PLANNING_BODY 1
		PLANNING_TASK 3
		forecast RECORDED -R---
		register RECORDED -R---
		intake RECORDED ---A-
		RELATION: ministry to commission [] dashed=true
		DATA: nurses to commission [commission-responsible-forecast] dashed=true
		DATA: nurses to registry [registry-responsible-register] dashed=false
		PART: institute to forecast [institute-supports-forecast] dashed=true
		PART: registry to register [registry-responsible-register] dashed=false
		PART: ministry to intake [ministry-accountable-intake] dashed=false
		PART: commission to forecast [commission-responsible-forecast] dashed=false
	`)
	if diff := cmp.Diff(want, show(flowOf(t, v, "AA", layout.FlowArgs{}))); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	tasks := func(args layout.FlowArgs) (ids []string) {
		for _, task := range flowOf(t, v, "AA", args).Tasks {
			ids = append(ids, string(task.ID))
		}
		return ids
	}
	all := []string{"forecast", "register", "intake", "places"}
	if diff := cmp.Diff(all, tasks(layout.FlowArgs{Open: []graph.ID{"stage-b"}})); diff != "" {
		t.Errorf("with an open stage (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff(all, tasks(layout.FlowArgs{Selected: new(graph.ID("places"))})); diff != "" {
		t.Errorf("with a task selected of which nothing is recorded (-want +got):\n%s", diff)
	}
}

// A crowd is folded into sectors, but not who is selected.
func TestFlowFolds(t *testing.T) {
	v := graphtest.View(t, graphtest.Draw(t, stages()+strings.Join(crowd(60, rand.New(rand.NewPCG(3, 4))), "")))
	folded := flowOf(t, v, "AA", layout.FlowArgs{})
	stands := 0
	var card *layout.FlowCard
	for i, c := range folded.Cards {
		stands += c.Members
		if c.Members > 1 {
			card = &folded.Cards[i]
		}
	}
	if stands != 60 || card == nil {
		t.Fatalf("the cards stand for %d of 60, one of several: %v", stands, card)
	}
	if opened := flowOf(t, v, "AA", layout.FlowArgs{Open: []graph.ID{card.ID}}); len(opened.Cards) <= len(folded.Cards) {
		t.Errorf("opened, a card of %d leaves %d cards of %d", card.Members, len(opened.Cards), len(folded.Cards))
	}
	selected := flowOf(t, v, "AA", layout.FlowArgs{Selected: new(graph.ID("who-0007"))})
	if !slices.ContainsFunc(selected.Cards, func(c layout.FlowCard) bool { return c.ID == "who-0007" }) {
		t.Error("who is selected is folded away")
	}
}

// Stakeholders stand above tasks, what they work with above them, stages from left to right; kinds
// can be left out, and are counted.
func TestNetwork(t *testing.T) {
	v := graphtest.View(t, graphtest.Draw(t, small))
	n := networkOf(t, v, "AA", layout.NetworkArgs{})
	at := map[string]layout.PlacedNode{}
	for _, node := range n.Nodes {
		at[node.Slug] = node
	}
	if at["nurses"].Y >= at["registry"].Y || at["registry"].Y >= at["register"].Y || at["forecast"].X >= at["intake"].X {
		t.Errorf("the bands are out of order: %+v", at)
	}
	if len(n.Stages) != 2 || n.Stages[0].X >= n.Stages[1].X {
		t.Errorf("stages stand at %+v", n.Stages)
	}
	var links []string
	for _, l := range n.Links {
		links = append(links, fmt.Sprint(l.Sort))
	}
	slices.Sort(links)
	if diff := cmp.Diff([]string{"DATA", "DATA", "PART", "PART", "PART", "PART", "RELATION"}, links); diff != "" {
		t.Errorf("links (-want +got):\n%s", diff)
	}
	few := networkOf(t, v, "AA", layout.NetworkArgs{Show: []graph.RecordType{}})
	if len(few.Nodes) != 4 || few.LeftOut != 6 || len(few.Links) != 1 || len(few.Stages) != 0 {
		t.Errorf("of stakeholders alone there are %d nodes and %d links, %d left out", len(few.Nodes), len(few.Links), few.LeftOut)
	}
}

func TestUnknownWidth(t *testing.T) {
	v := graphtest.View(t, graphtest.Draw(t, small))
	if _, err := layout.FlowOf(t.Context(), v, layout.FlowArgs{Question: layout.Question{Country: "AA"}, Width: "HUGE"}); err == nil || !strings.Contains(err.Error(), "NARROW") {
		t.Errorf("a width that there is not: %v", err)
	}
}

// BenchmarkNetwork lays out networks of so many stakeholders, each record by itself.
func BenchmarkNetwork(b *testing.B) {
	for _, n := range []int{100, 240, 1500} {
		v := graphtest.View(b, graphtest.Draw(b, stages()+strings.Join(crowd(n, rand.New(rand.NewPCG(5, 6))), "")))
		b.Run(fmt.Sprintf("%d stakeholders", n), func(b *testing.B) {
			var p *layout.PlacedNetwork
			for b.Loop() {
				var err error
				if p, err = layout.NetworkOf(context.Background(), v, layout.NetworkArgs{Question: layout.Question{Country: "AA"}, Width: layout.Full, Open: []graph.ID{"Institution:sector-x", "PlanningBody:sector-x", "DataSource"}}); err != nil {
					b.Fatal(err)
				}
			}
			b.ReportMetric(float64(len(p.Nodes)), "nodes")
			b.ReportMetric(float64(len(p.Links)), "links")
		})
	}
}
