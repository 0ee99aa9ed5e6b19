package gexf

import (
	"encoding/xml"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/whoplans/whoplans/exchange/internal/markup"
	"github.com/whoplans/whoplans/exchange/property"
	"github.com/whoplans/whoplans/exchange/table"
	"github.com/whoplans/whoplans/graph"
)

// Read reads GEXF 1.1 to 1.3, by local names. Colour, size and position are attributes.
func Read(data []byte) (*property.Found, error) {
	r, err := markup.Open(data)
	if err != nil {
		return nil, err
	}
	f := &file{Found: &property.Found{}, reader: r, declared: map[string]declaration{}}
	if err := r.Walk(f.begin, f.end); err != nil {
		return nil, err
	}
	if !f.isGraph {
		return nil, fmt.Errorf("%w: it is XML, but no GEXF: it has no graph", graph.ErrInvalid)
	}
	return f.Found, f.settle()
}

// file is a document that is being read.
type file struct {
	*property.Found
	reader     *markup.Reader
	isGraph    bool
	undirected bool
	class      string                 // of the attributes that are being declared
	declared   map[string]declaration // by class and id
	open       []*property.Node
	edge       *property.Edge
	values     []given
	weighted   bool
}

type declaration struct {
	title    string
	typ      string
	fallback string
}

// given is a value whose attribute is looked up at the end: it may be declared there.
type given struct {
	node      *property.Node
	edge      *property.Edge
	of, holds string
}

func (f *file) begin(start xml.StartElement) error {
	a := markup.Attributes(start)
	switch start.Name.Local {
	case "graph":
		f.isGraph = true
		f.undirected = a["defaultedgetype"] != "directed" && a["defaultedgetype"] != "mutual"
	case "attributes":
		f.class = a["class"]
	case "attribute":
		e, err := f.reader.Element(start)
		if err != nil {
			return err
		}
		of := declaration{title: a["title"], typ: a["type"]}
		if of.title == "" {
			of.title = a["id"]
		}
		if d := e.Find("default"); d != nil {
			of.fallback = d.Text
		}
		f.declared[f.class+"\x00"+a["id"]] = of
	case "node":
		return f.beginNode(a)
	case "edge":
		return f.beginEdge(a)
	case "attvalue":
		v := given{edge: f.edge, of: a["for"], holds: a["value"]}
		if v.of == "" {
			v.of = a["id"] // GEXF 1.0
		}
		if f.edge == nil && len(f.open) > 0 {
			v.node = f.open[len(f.open)-1]
		}
		if v.node != nil || v.edge != nil {
			f.values = append(f.values, v)
		}
	case "spell":
		return f.spell(a)
	case "color", "size", "position", "shape":
		return f.draw(start.Name.Local, a)
	}
	return nil
}

func (f *file) end(name string) {
	switch {
	case name == "node" && len(f.open) > 0:
		f.open = f.open[:len(f.open)-1]
	case name == "edge":
		f.edge = nil
	}
}

func (f *file) beginNode(a map[string]string) error {
	n := &property.Node{ID: a["id"], Label: a["label"]}
	if n.ID == "" {
		return fmt.Errorf("%w: line %d: a node has no id", graph.ErrInvalid, f.reader.Line())
	}
	parent := a["pid"]
	if parent == "" && len(f.open) > 0 {
		parent = f.open[len(f.open)-1].ID
	}
	f.open = append(f.open, n)
	if err := f.AddNode(n); err != nil {
		return err
	}
	if err := f.Give(n, "parent", table.Text, parent); err != nil {
		return err
	}
	for _, name := range times {
		if err := f.Give(n, name, table.Text, a[name]); err != nil {
			return err
		}
	}
	return nil
}

// times are the attributes that say when a node or an edge is there.
var times = []string{"start", "end", "timestamp", "timestamps", "intervals"}

// spell adds a time at which the node or the edge that is open is there.
func (f *file) spell(a map[string]string) error {
	during := strings.TrimSpace(a["start"] + " to " + a["end"])
	switch {
	case f.edge != nil:
		list, _ := property.ValueOf(f.edge.Values, f.EdgeAttributes, "spells").([]any)
		return f.GiveEdge(f.edge, "spells", table.Text, append(list, during))
	case len(f.open) > 0:
		n := f.open[len(f.open)-1]
		list, _ := property.ValueOf(n.Values, f.NodeAttributes, "spells").([]any)
		return f.Give(n, "spells", table.Text, append(list, during))
	}
	return nil
}

func (f *file) beginEdge(a map[string]string) error {
	e := &property.Edge{ID: a["id"], Source: a["source"], Target: a["target"], Label: a["label"], Type: a["kind"]}
	if e.Source == "" || e.Target == "" {
		return fmt.Errorf("%w: line %d: an edge has no source or no target", graph.ErrInvalid, f.reader.Line())
	}
	e.Symmetric = a["type"] == "undirected" || a["type"] == "mutual" || a["type"] == "" && f.undirected
	f.edge = e
	if err := f.AddEdge(e); err != nil {
		return err
	}
	for _, name := range times {
		if err := f.GiveEdge(e, name, table.Text, a[name]); err != nil {
			return err
		}
	}
	if a["weight"] != "" {
		f.weighted = true
		return f.GiveEdge(e, "weight", table.Number, a["weight"])
	}
	return nil
}

// draw keeps how something is drawn.
func (f *file) draw(what string, a map[string]string) error {
	if f.edge != nil || len(f.open) == 0 {
		return nil
	}
	n := f.open[len(f.open)-1]
	give := map[string]string{}
	switch what {
	case "color":
		give["colour"] = colour(a)
		give["alpha"] = a["a"]
	case "size":
		give["size"] = a["value"]
	case "shape":
		give["shape"] = a["value"]
	case "position":
		give["x"], give["y"], give["z"] = a["x"], a["y"], a["z"]
	}
	for _, name := range slices.Sorted(maps.Keys(give)) {
		typ := table.Number
		if name == "colour" || name == "shape" {
			typ = table.Text
		}
		if err := f.Give(n, name, typ, give[name]); err != nil {
			return err
		}
	}
	return nil
}

// colour is a colour as the web writes it.
func colour(a map[string]string) string {
	if a["hex"] != "" {
		return a["hex"]
	}
	var rgb [3]int
	for i, name := range []string{"r", "g", "b"} {
		if _, err := fmt.Sscan(a[name], &rgb[i]); err != nil || rgb[i] < 0 || rgb[i] > 255 {
			return ""
		}
	}
	return fmt.Sprintf("#%02x%02x%02x", rgb[0], rgb[1], rgb[2])
}

// settle gives nodes and edges their values, and what has none the one that is declared.
func (f *file) settle() error {
	if err := f.giveValues(); err != nil {
		return err
	}
	for _, at := range slices.Sorted(maps.Keys(f.declared)) {
		of := f.declared[at]
		class, _, _ := strings.Cut(at, "\x00")
		if of.fallback == "" {
			continue
		}
		for _, n := range f.Nodes {
			if class == "node" && property.ValueOf(n.Values, f.NodeAttributes, of.title) == nil {
				if err := f.give(n, nil, of, of.fallback); err != nil {
					return err
				}
			}
		}
		for _, e := range f.Edges {
			if class == "edge" && property.ValueOf(e.Values, f.EdgeAttributes, of.title) == nil {
				if err := f.give(nil, e, of, of.fallback); err != nil {
					return err
				}
			}
		}
	}
	for _, n := range f.Nodes {
		if n.Label == "" {
			n.Label = n.ID
		}
	}
	if !f.weighted {
		return nil
	}
	for _, e := range f.Edges {
		if property.ValueOf(e.Values, f.EdgeAttributes, "weight") == nil {
			if err := f.GiveEdge(e, "weight", table.Number, "1"); err != nil {
				return err
			}
		}
	}
	return nil
}

// giveValues gives nodes and edges their values. Of those that one has at different times the last is given.
func (f *file) giveValues() error {
	type valued struct {
		node *property.Node
		edge *property.Edge
		of   string
	}
	seen := map[valued]bool{}
	earlier := map[string]int{}
	for _, v := range f.values {
		class := "node"
		if v.edge != nil {
			class = "edge"
		}
		of, ok := f.declared[class+"\x00"+v.of]
		if !ok {
			of = declaration{title: v.of}
		}
		if at := (valued{v.node, v.edge, v.of}); seen[at] {
			earlier[of.title]++
		} else {
			seen[at] = true
		}
		if err := f.give(v.node, v.edge, of, v.holds); err != nil {
			return err
		}
	}
	for _, title := range slices.Sorted(maps.Keys(earlier)) {
		f.Notes = append(f.Notes, fmt.Sprintf("%s changes in time: the last value is taken, and %s left out", title, graph.Counted(earlier[title], "earlier one is", "earlier ones are")))
	}
	return nil
}

func (f *file) give(n *property.Node, e *property.Edge, of declaration, holds string) error {
	var raw any = holds
	if strings.HasPrefix(of.typ, "list") {
		raw = listOf(holds)
	}
	typ := property.TypeNamed(of.typ)
	if e != nil {
		return f.GiveEdge(e, of.title, typ, raw)
	}
	return f.Give(n, of.title, typ, raw)
}

// listOf reads a list as Gephi writes it: in brackets with commas or, before 1.3, with bars.
func listOf(text string) any {
	if strings.HasPrefix(strings.TrimSpace(text), "[") {
		return property.ReadList(text)
	}
	between := "|"
	if !strings.Contains(text, between) {
		between = ","
		if strings.Contains(text, ";") {
			between = ";"
		}
	}
	var list []any
	for _, part := range strings.Split(text, between) {
		if part = strings.TrimSpace(part); part != "" {
			list = append(list, part)
		}
	}
	return list
}
