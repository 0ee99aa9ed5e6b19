package graphml

import (
	"encoding/xml"
	"fmt"
	"html"
	"maps"
	"regexp"
	"slices"
	"strings"

	"github.com/whoplans/whoplans/exchange/internal/markup"
	"github.com/whoplans/whoplans/exchange/property"
	"github.com/whoplans/whoplans/exchange/table"
	"github.com/whoplans/whoplans/graph"
)

// Read reads GraphML as Gephi, yEd, networkx, Neo4j and Cytoscape write it. A group is a node, what is in it has it
// as its parent.
func Read(data []byte) (*property.Found, error) {
	r, err := markup.Open(data)
	if err != nil {
		return nil, err
	}
	f := &file{Found: &property.Found{}, reader: r, keys: map[string]declaration{}}
	if err := r.Walk(f.begin, f.end); err != nil {
		return nil, err
	}
	if !f.isGraph {
		return nil, fmt.Errorf("%w: it is XML, but no GraphML: it has no graph", graph.ErrInvalid)
	}
	return f.Found, f.settle()
}

// file is a document that is being read. What data mean is known at its end: keys may stand there.
type file struct {
	*property.Found
	reader     *markup.Reader
	keys       map[string]declaration // by what they are for, and id
	anyKey     map[string]declaration
	isGraph    bool
	undirected []bool           // of the graphs that are open
	open       []*property.Node // the nodes that are open
	edge       *property.Edge   // that is open
	data       []datum
	ports      int
}

// declaration is what a key says of an attribute.
type declaration struct {
	name     string
	typ      table.Type
	fallback string
	graphics bool
}

// datum is a value whose key is looked up at the end.
type datum struct {
	node  *property.Node
	edge  *property.Edge
	key   string
	value *markup.Element
}

func (f *file) begin(start xml.StartElement) error {
	a := markup.Attributes(start)
	switch start.Name.Local {
	case "key":
		e, err := f.reader.Element(start)
		if err != nil {
			return err
		}
		f.declare(e)
	case "graph":
		f.isGraph = true
		f.undirected = append(f.undirected, a["edgedefault"] == "undirected")
	case "node":
		n := &property.Node{ID: a["id"]}
		if n.ID == "" {
			return fmt.Errorf("%w: line %d: a node has no id", graph.ErrInvalid, f.reader.Line())
		}
		if len(f.open) > 0 {
			if err := f.Give(n, "parent", table.Text, f.open[len(f.open)-1].ID); err != nil {
				return err
			}
		}
		f.open = append(f.open, n)
		return f.AddNode(n)
	case "edge":
		e := &property.Edge{ID: a["id"], Source: a["source"], Target: a["target"], Label: a["label"]}
		if e.Source == "" || e.Target == "" {
			return fmt.Errorf("%w: line %d: an edge has no source or no target", graph.ErrInvalid, f.reader.Line())
		}
		e.Symmetric = a["directed"] == "false" || a["directed"] == "" && len(f.undirected) > 0 && f.undirected[len(f.undirected)-1]
		f.edge = e
		return f.AddEdge(e)
	case "data":
		e, err := f.reader.Element(start)
		if err != nil {
			return err
		}
		d := datum{key: a["key"], value: e, edge: f.edge}
		if f.edge == nil && len(f.open) > 0 {
			d.node = f.open[len(f.open)-1]
		}
		if d.node != nil || d.edge != nil {
			f.data = append(f.data, d)
		}
	case "hyperedge", "port":
		f.ports++
		_, err := f.reader.Element(start)
		return err
	}
	return nil
}

func (f *file) end(name string) {
	switch {
	case name == "graph" && len(f.undirected) > 0:
		f.undirected = f.undirected[:len(f.undirected)-1]
	case name == "node" && len(f.open) > 0:
		f.open = f.open[:len(f.open)-1]
	case name == "edge":
		f.edge = nil
	}
}

// declare notes what a key stands for.
func (f *file) declare(e *markup.Element) {
	k := declaration{name: e.Attributes["attr.name"], typ: property.TypeNamed(e.Attributes["attr.type"])}
	if k.name == "" {
		k.name = e.Attributes["id"]
	}
	_, k.graphics = e.Attributes["yfiles.type"]
	if d := e.Find("default"); d != nil {
		k.fallback = d.Text
	}
	f.keys[e.Attributes["for"]+"\x00"+e.Attributes["id"]] = k
	if f.anyKey == nil {
		f.anyKey = map[string]declaration{}
	}
	f.anyKey[e.Attributes["id"]] = k
}

// key is what a value of a node or an edge is of: what is declared for that, for all, or for anything.
func (f *file) key(of, id string) declaration {
	for _, at := range []string{of, "all", ""} {
		if k, ok := f.keys[at+"\x00"+id]; ok {
			return k
		}
	}
	if k, ok := f.anyKey[id]; ok {
		return k
	}
	return declaration{name: id}
}

// settle gives nodes and edges their values.
func (f *file) settle() error {
	for _, d := range f.data {
		of := "node"
		if d.edge != nil {
			of = "edge"
		}
		if err := f.give(d, f.key(of, d.key)); err != nil {
			return err
		}
	}
	if err := f.fallBack(); err != nil {
		return err
	}
	nameless := 0
	for _, n := range f.Nodes {
		for _, name := range []string{"label", "name", "title"} {
			if text, ok := property.ValueOf(n.Values, f.NodeAttributes, name).(string); ok && n.Label == "" {
				n.Label = text
			}
		}
		if n.Label == "" {
			n.Label = n.ID
			nameless++
		}
	}
	if nameless > 0 {
		f.Notes = append(f.Notes, graph.Counted(nameless, "node has no name, and is called by its id", "nodes have no name, and are called by their ids"))
	}
	if f.ports > 0 {
		f.Notes = append(f.Notes, graph.Counted(f.ports, "port or edge of more than two ends is left out", "ports or edges of more than two ends are left out"))
	}
	return nil
}

// give gives a node or an edge what a datum says.
func (f *file) give(d datum, k declaration) error {
	if len(d.value.Children) > 0 {
		return f.giveDrawn(d)
	}
	if k.graphics {
		return nil
	}
	text := strings.TrimSpace(d.value.Text)
	switch {
	case d.edge != nil && k.name == "label" && d.edge.Label == text: // Neo4j says it twice
	case d.edge != nil:
		return f.GiveEdge(d.edge, k.name, k.typ, property.ReadList(text))
	case k.name == "labels" && strings.HasPrefix(text, ":"):
		var labels []any
		for _, label := range strings.Split(text[1:], ":") {
			labels = append(labels, label)
		}
		return f.Give(d.node, k.name, table.Text, labels)
	default:
		return f.Give(d.node, k.name, k.typ, property.ReadList(text))
	}
	return nil
}

// giveDrawn reads what yEd says of how something is drawn: its name is there alone.
func (f *file) giveDrawn(d datum) error {
	drawn := d.value
	if realizers := drawn.Find("Realizers"); realizers != nil {
		for _, r := range realizers.Children { // a group has one for open and one for closed
			if state := r.Find("State"); state == nil || state.Attributes["closed"] != "true" {
				drawn = r
				break
			}
		}
	}
	if d.edge != nil {
		if label := drawn.Find("EdgeLabel"); label != nil && d.edge.Label == "" {
			d.edge.Label = strings.TrimSpace(label.Text)
		}
		return nil
	}
	if label := drawn.Find("NodeLabel"); label != nil && d.node.Label == "" {
		d.node.Label = withoutTags(strings.TrimSpace(label.Text))
	}
	if fill := drawn.Find("Fill"); fill != nil {
		if err := f.Give(d.node, "colour", table.Text, fill.Attributes["color"]); err != nil {
			return err
		}
	}
	if g := drawn.Find("Geometry"); g != nil {
		for _, name := range []string{"x", "y"} {
			if err := f.Give(d.node, name, table.Number, g.Attributes[name]); err != nil {
				return err
			}
		}
	}
	return nil
}

var tags = regexp.MustCompile("<[^<>]*>")

// withoutTags is the text of a label, which yEd takes for HTML where it begins so.
func withoutTags(label string) string {
	if len(label) < len("<html>") || !strings.EqualFold(label[:len("<html>")], "<html>") {
		return label
	}
	return strings.TrimSpace(html.UnescapeString(tags.ReplaceAllString(label, "")))
}

// fallBack gives what has no value of an attribute the one that the key declares.
func (f *file) fallBack() error {
	for _, at := range slices.Sorted(maps.Keys(f.keys)) {
		k := f.keys[at]
		of, _, _ := strings.Cut(at, "\x00")
		if k.fallback == "" || of != "node" && of != "edge" {
			continue
		}
		if of == "node" {
			for _, n := range f.Nodes {
				if property.ValueOf(n.Values, f.NodeAttributes, k.name) == nil {
					if err := f.Give(n, k.name, k.typ, k.fallback); err != nil {
						return err
					}
				}
			}
			continue
		}
		for _, e := range f.Edges {
			if property.ValueOf(e.Values, f.EdgeAttributes, k.name) == nil {
				if err := f.GiveEdge(e, k.name, k.typ, k.fallback); err != nil {
					return err
				}
			}
		}
	}
	return nil
}
