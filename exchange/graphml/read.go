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
	whole      []string // what is said of the graph itself
}

// declaration is what a key says of an attribute.
type declaration struct {
	name     string
	typ      table.Type
	fallback string
	graphics bool
}

// datum is a value of a node, of an edge or, with neither, of the graph, whose key is looked up at the end.
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
		if labels := a["labels"]; labels != "" { // Neo4j: mostly a datum says the same
			f.data = append(f.data, datum{node: n, key: "labels", value: &markup.Element{Text: labels}})
		}
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
		f.data = append(f.data, d)
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

// mostNoted is how much is told of the whole.
const mostNoted = 20

// settle gives nodes and edges their values.
func (f *file) settle() error {
	for _, d := range f.data {
		if err := f.give(d); err != nil {
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
	for _, said := range f.whole[:min(len(f.whole), mostNoted)] {
		f.Notes = append(f.Notes, "of the whole it says "+said)
	}
	if f.ports > 0 {
		f.Notes = append(f.Notes, graph.Counted(f.ports, "port or edge of more than two ends is left out", "ports or edges of more than two ends are left out"))
	}
	return nil
}

// give gives a node or an edge what a datum says.
func (f *file) give(d datum) error {
	of := "graph"
	switch {
	case d.edge != nil:
		of = "edge"
	case d.node != nil:
		of = "node"
	}
	k := f.key(of, d.key)
	if len(d.value.Children) > 0 && of != "graph" {
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
	case of == "graph":
		if text != "" {
			f.whole = append(f.whole, fmt.Sprintf("%s: %.200s", k.name, text))
		}
	case strings.HasPrefix(text, ":") && slices.Contains([]string{"labels", "TYPE"}, k.name): // Neo4j
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
		return f.giveLine(d.edge, drawn)
	}
	labels := textsOf(drawn.All("NodeLabel"))
	if len(labels) > 0 && d.node.Label == "" {
		d.node.Label, labels = withoutTags(labels[0]), labels[1:]
	}
	if err := f.Give(d.node, furtherLabels, table.Text, listOf(labels)); err != nil {
		return err
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

// furtherLabels is the attribute of what yEd writes beside the first label of a node or an edge, which is its name.
const furtherLabels = "further labels"

// giveLine reads what yEd says of how an edge is drawn. Which way it points its reader sees, but for the arrow that
// all have.
func (f *file) giveLine(e *property.Edge, drawn *markup.Element) error {
	labels := textsOf(drawn.All("EdgeLabel"))
	if len(labels) > 0 && e.Label == "" {
		e.Label, labels = labels[0], labels[1:]
	}
	if err := f.GiveEdge(e, furtherLabels, table.Text, listOf(labels)); err != nil {
		return err
	}
	arrows := drawn.Find("Arrows")
	if arrows == nil {
		return nil
	}
	at := ""
	switch source, target := arrows.Attributes["source"] != "none", arrows.Attributes["target"] != "none"; {
	case source && target:
		at = "at both ends"
	case source:
		at = "at the source"
	case !target:
		at = "at neither end"
	}
	return f.GiveEdge(e, "arrow", table.Text, at)
}

// textsOf are the texts of elements that have one.
func textsOf(elements []*markup.Element) []string {
	var texts []string
	for _, e := range elements {
		if text := strings.TrimSpace(e.Text); text != "" {
			texts = append(texts, text)
		}
	}
	return texts
}

// listOf is texts as the value of an attribute; none is no value.
func listOf(texts []string) any {
	if len(texts) == 0 {
		return nil
	}
	list := make([]any, len(texts))
	for i, text := range texts {
		list[i] = text
	}
	return list
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
