package graphml

import (
	"cmp"
	"encoding/xml"
	"fmt"
	"html"
	"regexp"
	"slices"
	"strings"

	"github.com/whoplans/whoplans/exchange/internal/markup"
	"github.com/whoplans/whoplans/exchange/property"
	"github.com/whoplans/whoplans/exchange/table"
	"github.com/whoplans/whoplans/internal/speech"
)

// Read reads GraphML as Gephi, yEd, networkx, Neo4j and Cytoscape write it. A group becomes a
// node, which is the parent of the nodes in it.
func Read(data []byte) (*property.Found, error) {
	n, err := markup.OpenNetwork(data)
	if err != nil {
		return nil, err
	}
	f := &file{Network: n}
	if err := f.Read("GraphML", f.begin, f.end); err != nil {
		return nil, err
	}
	return f.Found, f.settle()
}

// file is a document that is being read.
type file struct {
	*markup.Network
	undirected []bool // of the open graphs
	data       []datum
	ports      int
	whole      []string // what is said of the graph itself
}

// datum is a value as it was read. Its key may be declared later.
type datum struct {
	markup.Owner
	key   string
	value *markup.Element
}

func (f *file) begin(start xml.StartElement) error {
	a := markup.Attributes(start)
	switch start.Name.Local {
	case "key":
		e, err := f.Element(start)
		if err != nil {
			return err
		}
		f.declare(e)
	case "graph":
		f.undirected = append(f.undirected, a["edgedefault"] == "undirected")
	case "node":
		if err := f.BeginNode(&property.Node{ID: a["id"]}, ""); err != nil {
			return err
		}
		if labels := a["labels"]; labels != "" { // Neo4j: mostly a datum says the same
			f.data = append(f.data, datum{f.Current(), "labels", &markup.Element{Text: labels}})
		}
	case "edge":
		e := &property.Edge{ID: a["id"], Source: a["source"], Target: a["target"], Label: a["label"]}
		e.Symmetric = a["directed"] == "false" || a["directed"] == "" && len(f.undirected) > 0 && f.undirected[len(f.undirected)-1]
		return f.BeginEdge(e)
	case "data":
		e, err := f.Element(start)
		if err != nil {
			return err
		}
		f.data = append(f.data, datum{f.Current(), a["key"], e})
	case "hyperedge", "port":
		f.ports++
		_, err := f.Element(start)
		return err
	}
	return nil
}

func (f *file) end(name string) {
	if name == "graph" && len(f.undirected) > 0 {
		f.undirected = f.undirected[:len(f.undirected)-1]
	}
}

// anyClass holds keys of every class, for values whose own class has no such key.
const anyClass = "*"

// declare keeps what a key stands for.
func (f *file) declare(e *markup.Element) {
	id := e.Attributes["id"]
	a := markup.Attribute{Name: cmp.Or(e.Attributes["attr.name"], id), Type: e.Attributes["attr.type"], Default: e.TextOf("default")}
	_, a.Drawing = e.Attributes["yfiles.type"]
	f.Declare(e.Attributes["for"], id, a)
	f.Declare(anyClass, id, a)
}

// mostNoted is how many statements about the graph itself are passed on.
const mostNoted = 20

// settle gives nodes and edges their values.
func (f *file) settle() error {
	for _, d := range f.data {
		if err := f.give(d); err != nil {
			return err
		}
	}
	if err := f.EachDefault(func(o markup.Owner, a markup.Attribute) error {
		return f.Give(o, a.Name, property.TypeNamed(a.Type), a.Default)
	}); err != nil {
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
		f.Notes = append(f.Notes, speech.Count(nameless, "%d node has no name, and is called by its id", "%d nodes have no name, and are called by their ids"))
	}
	for _, said := range f.whole[:min(len(f.whole), mostNoted)] {
		f.Notes = append(f.Notes, speech.NewMessage("of the whole it says %s", said))
	}
	if f.ports > 0 {
		f.Notes = append(f.Notes, speech.Count(f.ports, "%d port or edge of more than two ends is left out", "%d ports or edges of more than two ends are left out"))
	}
	return nil
}

// give gives a node or an edge its value.
func (f *file) give(d datum) error {
	class := d.Class()
	k := f.Declared(d.key, class, "all", "", anyClass)
	if len(d.value.Children) > 0 && class != "graph" {
		return f.giveDrawn(d)
	}
	if k.Drawing {
		return nil
	}
	text := strings.TrimSpace(d.value.Text)
	switch {
	case d.Edge != nil && k.Name == "label" && d.Edge.Label == text: // Neo4j says it twice
		return nil
	case class == "graph":
		if text != "" {
			f.whole = append(f.whole, fmt.Sprintf("%s: %.200s", k.Name, text))
		}
		return nil
	case d.Node != nil && strings.HasPrefix(text, ":") && slices.Contains([]string{"labels", "TYPE"}, k.Name): // Neo4j
		var labels []any
		for _, label := range strings.Split(text[1:], ":") {
			labels = append(labels, label)
		}
		return f.Give(d.Owner, k.Name, table.Text, labels)
	}
	return f.Give(d.Owner, k.Name, property.TypeNamed(k.Type), property.ReadList(text))
}

// giveDrawn reads how yEd draws something. Only there does yEd write names.
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
	if d.Edge != nil {
		return f.giveLine(d.Edge, drawn)
	}
	labels := textsOf(drawn.All("NodeLabel"))
	if len(labels) > 0 && d.Node.Label == "" {
		d.Node.Label, labels = withoutTags(labels[0]), labels[1:]
	}
	if err := f.Give(d.Owner, furtherLabels, table.Text, listOf(labels)); err != nil {
		return err
	}
	if fill := drawn.Find("Fill"); fill != nil {
		if err := f.Give(d.Owner, "colour", table.Text, fill.Attributes["color"]); err != nil {
			return err
		}
	}
	if g := drawn.Find("Geometry"); g != nil {
		for _, name := range []string{"x", "y"} {
			if err := f.Give(d.Owner, name, table.Number, g.Attributes[name]); err != nil {
				return err
			}
		}
	}
	return nil
}

// furtherLabels is the attribute for the labels in yEd after the first, which is the name.
const furtherLabels = "further labels"

// giveLine reads how yEd draws an edge. Arrows are kept unless they are as usual, at the target only.
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

// textsOf returns the texts of the elements that have any.
func textsOf(elements []*markup.Element) []string {
	var texts []string
	for _, e := range elements {
		if text := strings.TrimSpace(e.Text); text != "" {
			texts = append(texts, text)
		}
	}
	return texts
}

// listOf returns texts as the value of an attribute, nil if there are none.
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

// withoutTags returns the text of a label, which yEd treats as HTML if it begins with <html>.
func withoutTags(label string) string {
	if len(label) < len("<html>") || !strings.EqualFold(label[:len("<html>")], "<html>") {
		return label
	}
	return strings.TrimSpace(html.UnescapeString(tags.ReplaceAllString(label, "")))
}
