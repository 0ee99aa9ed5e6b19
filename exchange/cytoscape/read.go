package cytoscape

import (
	"fmt"
	"maps"
	"slices"

	"github.com/whoplans/whoplans/exchange/internal/document"
	"github.com/whoplans/whoplans/exchange/property"
	"github.com/whoplans/whoplans/exchange/table"
	"github.com/whoplans/whoplans/graph"
)

// own lists the data that the programs keep for themselves or that have a column of their own.
var own = []string{"id", "source", "target", "selected", "shared_name", "shared_interaction", "SUID"}

// Is reports whether a value has elements, or is a list of them.
func Is(value any) bool {
	nodes, edges := elementsOf(value)
	return nodes != nil || edges != nil
}

// elementsOf returns the elements, which may be in one list or in two.
func elementsOf(value any) (nodes, edges any) {
	elements := value
	if top := document.Object(value); top["elements"] != nil {
		elements = top["elements"]
	}
	if list, isList := elements.([]any); isList {
		return list, nil
	}
	apart := document.Object(elements)
	return apart["nodes"], apart["edges"]
}

// Read reads exports of Cytoscape or Cytoscape.js, with nodes and edges in one list or in two.
// An element with ends is an edge.
func Read(value any) (*property.Found, error) {
	f := &property.Found{}
	nodes, edges := elementsOf(value)
	all, err := document.AllObjects(nodes, "element")
	if err != nil {
		return nil, err
	}
	more, err := document.AllObjects(edges, "edge")
	if err != nil {
		return nil, err
	}
	all = append(all, more...)
	for i, element := range all {
		data := document.Object(element["data"])
		if data == nil {
			return nil, graph.Invalid("element %d has no data", i+1)
		}
		add := addNode
		if document.Text(data["source"]) != "" && document.Text(data["target"]) != "" {
			add = addEdge
		} else if element["group"] == "edges" {
			return nil, graph.Invalid("element %d is an edge without source or target", i+1)
		}
		if err := add(f, element, data); err != nil {
			return nil, fmt.Errorf("element %d: %w", i+1, err)
		}
	}
	return f, nil
}

func addNode(f *property.Found, element, data map[string]any) error {
	n := &property.Node{ID: document.Text(data["id"])}
	if n.ID == "" {
		return graph.Invalid("a node has no id")
	}
	for _, name := range []string{"label", "name", "id"} {
		if text := document.Text(data[name]); text != "" && n.Label == "" {
			n.Label = text
		}
	}
	if err := f.AddNode(n); err != nil {
		return err
	}
	for _, name := range slices.Sorted(maps.Keys(data)) {
		if slices.Contains(own, name) || document.Text(data[name]) == n.Label && (name == "label" || name == "name") {
			continue
		}
		raw, typ := property.JSONValue(data[name])
		if err := f.Give(n, name, typ, raw); err != nil {
			return err
		}
	}
	for _, name := range []string{"x", "y"} {
		if text := document.Text(document.Object(element["position"])[name]); text != "" {
			if err := f.Give(n, name, table.Number, text); err != nil {
				return err
			}
		}
	}
	return f.Give(n, "classes", table.Text, document.Text(element["classes"]))
}

func addEdge(f *property.Found, element, data map[string]any) error {
	e := &property.Edge{ID: document.Text(data["id"]), Source: document.Text(data["source"]), Target: document.Text(data["target"]), Type: document.Text(data["interaction"])}
	if err := f.AddEdge(e); err != nil {
		return err
	}
	for _, name := range slices.Sorted(maps.Keys(data)) {
		if slices.Contains(own, name) || name == "interaction" {
			continue
		}
		raw, typ := property.JSONValue(data[name])
		if err := f.GiveEdge(e, name, typ, raw); err != nil {
			return err
		}
	}
	return f.GiveEdge(e, "classes", table.Text, document.Text(element["classes"]))
}
