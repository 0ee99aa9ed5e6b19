// Package cytoscape reads and writes the JSON of Cytoscape and Cytoscape.js.
package cytoscape

import (
	"io"

	"github.com/whoplans/whoplans/exchange/internal/stream"
	"github.com/whoplans/whoplans/exchange/property"
)

// Write writes a graph.
func Write(w io.Writer, g *property.Graph) error {
	err := stream.Begin(w, struct {
		Version  string         `json:"format_version"`
		By       string         `json:"generated_by"`
		Target   string         `json:"target_cytoscapejs_version"`
		Directed bool           `json:"directed"`   // for networkx
		Multi    bool           `json:"multigraph"` // for networkx
		Data     map[string]any `json:"data"`
	}{"1.0", "whoplans", "~3", true, true, data(g)})
	if err != nil {
		return err
	}
	nodes, err := stream.NewList(w, `,"elements":{"nodes":`)
	if err != nil {
		return err
	}
	for n, err := range g.Nodes {
		if err != nil {
			return err
		}
		d := values(g.NodeAttributes, n.Values)
		d["id"], d["name"], d["label"] = n.ID, n.Label, n.Label
		d["value"] = n.ID // networkx identifies nodes by it
		if err := nodes.Add(map[string]any{"data": d}); err != nil {
			return err
		}
	}
	if err := nodes.End(","); err != nil {
		return err
	}
	edges, err := stream.NewList(w, `"edges":`)
	if err != nil {
		return err
	}
	for e, err := range g.Edges {
		if err != nil {
			return err
		}
		d := values(g.EdgeAttributes, e.Values)
		d["id"], d["source"], d["target"], d["interaction"], d["name"], d["label"] = e.ID, e.Source, e.Target, e.Type, e.Label, e.Label
		d["key"] = e.ID // networkx tells parallel edges apart by it
		if err := edges.Add(map[string]any{"data": d}); err != nil {
			return err
		}
	}
	return edges.End("}}\n")
}

// data returns what the file says about itself; Cytoscape shows name.
func data(g *property.Graph) map[string]any {
	d := map[string]any{"name": g.About.Title}
	for _, l := range g.About.Named() {
		d[string(l.Name)] = l.Text
	}
	return d
}

// values returns the attributes that have a value: lists as lists, structs in words.
func values(of []property.Attribute, vs []property.Value) map[string]any {
	d := map[string]any{}
	for _, v := range vs {
		if texts, ok := v.List(); ok {
			d[of[v.Attribute].Name] = texts
		} else {
			d[of[v.Attribute].Name] = v.Cell()
		}
	}
	return d
}
