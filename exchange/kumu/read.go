package kumu

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/whoplans/whoplans/exchange/internal/document"
	"github.com/whoplans/whoplans/exchange/property"
	"github.com/whoplans/whoplans/exchange/table"
	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/internal/speech"
)

// IsJSON reports whether a value is an exported project or a blueprint.
func IsJSON(value any) bool {
	top := document.Object(value)
	_, elements := top["elements"].([]any)
	_, connections := top["connections"].([]any)
	return elements && (connections || top["connections"] == nil) && !hasData(document.Objects(top["elements"]))
}

func hasData(elements []map[string]any) bool {
	return slices.ContainsFunc(elements, func(e map[string]any) bool { return document.Object(e["data"]) != nil })
}

// Read reads an exported project or a blueprint. In a blueprint, elements are identified by
// their labels.
func Read(value any) (*property.Found, error) {
	top := document.Object(value)
	p := &project{Found: &property.Found{}, labels: map[string]string{}, types: map[string]table.Type{}}
	for _, a := range document.Objects(top["attributes"]) {
		if a["format"] == "number" {
			p.types[strings.ToLower(document.Text(a["name"]))] = table.Number
		}
	}
	elements, err := document.AllObjects(top["elements"], "element")
	if err != nil {
		return nil, err
	}
	connections, err := document.AllObjects(top["connections"], "connection")
	if err != nil {
		return nil, err
	}
	for i, e := range elements {
		if err := p.element(e); err != nil {
			return nil, fmt.Errorf("element %d: %w", i+1, err)
		}
	}
	for i, c := range connections {
		if err := p.connection(c); err != nil {
			return nil, fmt.Errorf("connection %d: %w", i+1, err)
		}
	}
	return p.Found, p.maps(top)
}

// project is a file that is being read.
type project struct {
	*property.Found
	labels map[string]string // ids by label, if elements have ids
	types  map[string]table.Type
}

// said returns the attributes of an element or a connection: in a project under "attributes",
// with keys in lower case; in a blueprint on the element. Files that people put together have
// both.
func said(e map[string]any) map[string]any {
	of := maps.Clone(e)
	maps.Copy(of, document.Object(e["attributes"]))
	return of
}

// take removes the first of the keys that exists from a map, and returns its value.
func take(of map[string]any, names ...string) string {
	for _, name := range names {
		for _, key := range slices.Sorted(maps.Keys(of)) {
			if strings.ToLower(key) == name {
				return document.Text(of[key])
			}
		}
	}
	return ""
}

// known lists the keys that are not attributes.
var known = []string{"_id", "id", "label", "type", "element type", "connection type", "from", "to", "direction", "attributes"}

func (p *project) element(e map[string]any) error {
	of := said(e)
	n := &property.Node{ID: document.Text(e["_id"]), Label: take(of, "label"), Kind: take(of, "element type", "type")}
	if n.ID == "" {
		n.ID = n.Label
		if id := take(e, "id"); id != "" {
			n.ID = id
		}
	}
	if n.ID == "" {
		return graph.Invalid("it has neither an id nor a label")
	}
	if _, ok := p.labels[n.Label]; !ok {
		p.labels[n.Label] = n.ID
	}
	if err := p.AddNode(n); err != nil {
		return err
	}
	return p.values(of, func(name string, typ table.Type, raw any) error { return p.Give(n, name, typ, raw) })
}

func (p *project) connection(c map[string]any) error {
	of := said(c)
	e := &property.Edge{ID: document.Text(c["_id"]), Source: p.end(document.Text(c["from"])), Target: p.end(document.Text(c["to"])), Type: take(of, "connection type", "type"), Label: take(of, "label")}
	if e.Source == "" || e.Target == "" {
		return graph.Invalid("it has no from or no to")
	}
	direction := document.Text(c["direction"])
	e.Symmetric = direction == "mutual" || direction == "undirected"
	if err := p.AddEdge(e); err != nil {
		return err
	}
	if err := p.GiveEdge(e, "kumu direction", table.Text, direction); err != nil {
		return err
	}
	for _, name := range []string{"delayed", "reversed"} {
		if c[name] == true {
			if err := p.GiveEdge(e, name, table.Bool, true); err != nil {
				return err
			}
		}
	}
	return p.values(of, func(name string, typ table.Type, raw any) error {
		if name == "delayed" || name == "reversed" {
			return nil
		}
		return p.GiveEdge(e, name, typ, raw)
	})
}

// end returns the id of an element that a connection names by id or, in a blueprint, by label.
func (p *project) end(name string) string {
	if id, ok := p.labels[name]; ok {
		return id
	}
	return name
}

func (p *project) values(of map[string]any, give func(string, table.Type, any) error) error {
	for _, name := range slices.Sorted(maps.Keys(of)) {
		if slices.Contains(known, strings.ToLower(name)) {
			continue
		}
		raw, typ := property.JSONValue(of[name])
		if declared, ok := p.types[strings.ToLower(name)]; ok {
			typ = declared
		}
		if err := give(name, typ, raw); err != nil {
			return err
		}
	}
	return nil
}

// maps gives each element the names of the maps that show it, and notes loops.
func (p *project) maps(top map[string]any) error {
	on := map[string][]any{}
	for _, m := range document.Objects(top["maps"]) {
		elements, pinned := document.Objects(m["elements"]), 0
		for _, e := range elements {
			id := document.Text(e["element"])
			on[id] = append(on[id], document.Text(m["name"]))
			if e["pinned"] == true {
				pinned++
			}
		}
		p.Notes = append(p.Notes, speech.NewMessage("the map %s shows %s (%d of them pinned), %s and %s",
			document.Text(m["name"]), speech.Count(len(elements), "%d element", "%d elements"), pinned,
			speech.Count(len(document.Objects(m["connections"])), "%d connection", "%d connections"), speech.Count(len(document.Objects(m["loops"])), "%d loop", "%d loops")))
	}
	for _, n := range p.Nodes {
		if on[n.ID] != nil {
			if err := p.Give(n, "maps", table.Text, on[n.ID]); err != nil {
				return err
			}
		}
	}
	for _, l := range document.Objects(top["loops"]) {
		connections, _ := l["connections"].([]any)
		p.Notes = append(p.Notes, speech.Count(len(connections), "a loop of %d connection is left out: %s", "a loop of %d connections is left out: %s", take(said(l), "label")))
	}
	return nil
}
