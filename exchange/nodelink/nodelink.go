// Package nodelink reads JSON with a list of nodes and a list of links, as networkx, D3,
// graphology, vis.js and the JSON Graph Format write it.
package nodelink

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strconv"

	"github.com/whoplans/whoplans/exchange/internal/document"
	"github.com/whoplans/whoplans/exchange/property"
	"github.com/whoplans/whoplans/exchange/table"
	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/internal/speech"
)

// Is reports whether a value has this form. Cytoscape's nodes are told apart by having
// everything under data.
func Is(value any) bool {
	nodes := document.Objects(nodesOf(top(value)))
	return len(nodes) > 0 && !slices.ContainsFunc(nodes, func(n map[string]any) bool { return document.Object(n["data"]) != nil })
}

// top returns the object with the nodes, which the JSON Graph Format nests in another.
func top(value any) map[string]any {
	of := document.Object(value)
	if inner := document.Object(of["graph"]); of["nodes"] == nil && inner["nodes"] != nil {
		return inner
	}
	return of
}

// nodesOf returns the nodes as a list. In the JSON Graph Format they may be an object by id.
func nodesOf(of map[string]any) any {
	byID := document.Object(of["nodes"])
	if byID == nil {
		return of["nodes"]
	}
	var nodes []any
	for _, id := range slices.Sorted(maps.Keys(byID)) {
		n := maps.Clone(document.Object(byID[id]))
		if n == nil {
			n = map[string]any{}
		}
		n["id"] = id
		nodes = append(nodes, n)
	}
	return nodes
}

// Read reads nodes, and links or edges. If nodes have no ids, links refer to them by position
// or by name.
func Read(value any) (*property.Found, error) {
	of := top(value)
	ties := of["links"]
	if ties == nil {
		ties = of["edges"]
	}
	if _, isList := ties.([]any); !isList {
		return nil, graph.Invalid("it has nodes, but neither links nor edges; networkx writes them with node_link_data")
	}
	nodes, err := document.AllObjects(nodesOf(of), "node")
	if err != nil {
		return nil, err
	}
	links, err := document.AllObjects(ties, "link")
	if err != nil {
		return nil, err
	}
	f := &file{Found: &property.Found{}, ids: idsOf(nodes, links), undirected: isUndirected(of)}
	for i, n := range nodes {
		if err := f.node(i, n); err != nil {
			return nil, fmt.Errorf("node %d: %w", i+1, err)
		}
	}
	for i, l := range links {
		if err := f.link(l); err != nil {
			return nil, fmt.Errorf("link %d: %w", i+1, err)
		}
	}
	f.noteWhole(of)
	return f.Found, nil
}

// file is a file that is being read.
type file struct {
	*property.Found
	ids        []string // the keys that identify nodes; empty if their position does
	undirected bool
}

// idsOf returns the keys that identify nodes, none if links refer to positions.
func idsOf(nodes, links []map[string]any) []string {
	if slices.ContainsFunc(nodes, func(n map[string]any) bool { return text(n, "id", "key") != "" }) {
		return []string{"id", "key"}
	}
	for _, l := range links {
		if _, isNumber := end(l, "source", "from").(json.Number); !isNumber {
			return []string{"name", "label"}
		}
	}
	return nil
}

// isUndirected reports whether links are undirected unless they say otherwise.
func isUndirected(of map[string]any) bool {
	return of["directed"] == false || document.Object(of["options"])["type"] == "undirected"
}

// said returns the values of a node or a link, including those that programs nest in an object.
func said(of map[string]any) map[string]any {
	all := maps.Clone(of)
	for _, under := range []string{"attributes", "metadata"} {
		if inner := document.Object(of[under]); inner != nil {
			delete(all, under)
			maps.Copy(all, inner)
		}
	}
	return all
}

// text returns the first of the named values that is text.
func text(of map[string]any, names ...string) string {
	for _, name := range names {
		if text := document.Text(of[name]); text != "" {
			return text
		}
	}
	return ""
}

func end(link map[string]any, names ...string) any {
	for _, name := range names {
		if link[name] != nil {
			return link[name]
		}
	}
	return nil
}

func (f *file) node(place int, of map[string]any) error {
	n := &property.Node{ID: strconv.Itoa(place)}
	if len(f.ids) > 0 {
		n.ID = text(of, f.ids...)
	}
	if n.ID == "" {
		return graph.Invalid("it has no id")
	}
	all := said(of)
	if n.Label = text(all, "label", "name", "title"); n.Label == "" {
		n.Label = n.ID
	}
	if err := f.AddNode(n); err != nil {
		return err
	}
	return each(all, []string{"id", "key", "label"}, func(name string, typ table.Type, raw any) error { return f.Give(n, name, typ, raw) })
}

func (f *file) link(of map[string]any) error {
	e := &property.Edge{ID: text(of, "id"), Source: f.at(end(of, "source", "from")), Target: f.at(end(of, "target", "to"))}
	if e.Source == "" || e.Target == "" {
		return graph.Invalid("it has no source or no target")
	}
	all := said(of)
	e.Label = text(all, "label")
	e.Symmetric = f.undirected && of["directed"] != true || of["directed"] == false || of["undirected"] == true
	if err := f.AddEdge(e); err != nil {
		return err
	}
	own := []string{"id", "source", "target", "from", "to", "directed", "undirected", "label"}
	return each(all, own, func(name string, typ table.Type, raw any) error { return f.GiveEdge(e, name, typ, raw) })
}

// at returns the id of the node that a link names; D3 puts the node itself there.
func (f *file) at(end any) string {
	if node := document.Object(end); node != nil {
		return text(node, append(slices.Clone(f.ids), "index")...)
	}
	return document.Text(end)
}

// each calls give for each value that is not one of the program's own.
func each(all map[string]any, own []string, give func(string, table.Type, any) error) error {
	for _, name := range slices.Sorted(maps.Keys(all)) {
		if slices.Contains(own, name) {
			continue
		}
		raw, typ := property.JSONValue(all[name])
		if err := give(name, typ, raw); err != nil {
			return err
		}
	}
	return nil
}

// mostNoted is how many statements about the whole graph are noted.
const mostNoted = 20

// noteWhole notes what is said of the whole graph, for which nodes and links have no place.
func (f *file) noteWhole(of map[string]any) {
	for _, under := range []string{"graph", "attributes", "metadata"} {
		about := document.Object(of[under])
		for _, name := range slices.Sorted(maps.Keys(about)) {
			if raw, _ := property.JSONValue(about[name]); raw != nil && raw != "" && len(f.Notes) < mostNoted {
				f.Notes = append(f.Notes, speech.NewMessage("of the whole it says %s", fmt.Sprintf("%s: %.200s", name, table.Plain(raw))))
			}
		}
	}
}
