// Package graphml reads and writes GraphML.
package graphml

import (
	"encoding/xml"
	"fmt"
	"io"

	"github.com/whoplans/whoplans/exchange/internal/stream"
	"github.com/whoplans/whoplans/exchange/property"
	"github.com/whoplans/whoplans/exchange/table"
)

var types = map[table.Type]string{table.Text: "string", table.Number: "double", table.Bool: "boolean"}

type key struct {
	XMLName xml.Name `xml:"key"`
	ID      string   `xml:"id,attr"`
	For     string   `xml:"for,attr"`
	Name    string   `xml:"attr.name,attr"`
	Type    string   `xml:"attr.type,attr"`
}

type data struct {
	Key  string `xml:"key,attr"`
	Text string `xml:",chardata"`
}

type node struct {
	XMLName xml.Name `xml:"node"`
	ID      string   `xml:"id,attr"`
	Data    []data   `xml:"data"`
}

type edge struct {
	XMLName xml.Name `xml:"edge"`
	ID      string   `xml:"id,attr"`
	Source  string   `xml:"source,attr"`
	Target  string   `xml:"target,attr"`
	Data    []data   `xml:"data"`
}

// Names of the attributes that no record has.
const (
	LabelAttribute = "label"
	TypeAttribute  = "edgeType"
)

// Write writes a graph.
func Write(w io.Writer, g *property.Graph) error {
	out := stream.NewXML(w)
	out.Open("graphml", "xmlns", "http://graphml.graphdrawing.org/xmlns")
	about := g.About.Named()
	for i, l := range about {
		_ = out.Element(key{ID: fmt.Sprintf("g%d", i), For: "graph", Name: string(l.Name), Type: "string"}) // End returns it
	}
	nodeKeys := keys(out, "node", "n", g.NodeAttributes, LabelAttribute)
	edgeKeys := keys(out, "edge", "e", g.EdgeAttributes, LabelAttribute, TypeAttribute)
	out.Open("graph", "id", "whoplans", "edgedefault", "directed")
	for i, l := range about {
		out.Text("data", l.Text, "key", fmt.Sprintf("g%d", i))
	}
	for n, err := range g.Nodes {
		if err != nil {
			return err
		}
		if err := out.Element(node{ID: n.ID, Data: append(values(nodeKeys, n.Values), data{nodeKeys(len(g.NodeAttributes)), n.Label})}); err != nil {
			return err
		}
	}
	for e, err := range g.Edges {
		if err != nil {
			return err
		}
		d := append(values(edgeKeys, e.Values), data{edgeKeys(len(g.EdgeAttributes)), e.Label}, data{edgeKeys(len(g.EdgeAttributes) + 1), e.Type})
		if err := out.Element(edge{ID: e.ID, Source: e.Source, Target: e.Target, Data: d}); err != nil {
			return err
		}
	}
	out.Close("graph")
	out.Close("graphml")
	return out.End()
}

// keys declares attributes, followed by further text attributes, and returns a function for
// their ids.
func keys(out *stream.XML, of, prefix string, list []property.Attribute, more ...string) func(int) string {
	id := func(i int) string { return fmt.Sprintf("%s%d", prefix, i) }
	for i, a := range list {
		_ = out.Element(key{ID: id(i), For: of, Name: a.Name, Type: types[a.Type]}) // End returns it
	}
	for i, name := range more {
		_ = out.Element(key{ID: id(len(list) + i), For: of, Name: name, Type: "string"}) // likewise
	}
	return id
}

func values(id func(int) string, vs []property.Value) []data {
	out := make([]data, len(vs))
	for i, v := range vs {
		out[i] = data{id(v.Attribute), v.Text()}
	}
	return out
}
