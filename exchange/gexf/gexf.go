// Package gexf reads and writes GEXF, the format of Gephi. It writes 1.2draft by default, which
// other programs read, too; of 1.3 they understand only a part.
package gexf

import (
	"encoding/xml"
	"fmt"
	"io"

	"github.com/whoplans/whoplans/exchange/internal/stream"
	"github.com/whoplans/whoplans/exchange/property"
	"github.com/whoplans/whoplans/exchange/table"
)

// Version is a version of the format.
type Version string

// The versions.
const (
	V12 Version = "1.2"
	V13 Version = "1.3"
)

var namespaces = map[Version]string{V12: "http://www.gexf.net/1.2draft", V13: "http://gexf.net/1.3"}

var types = map[table.Type]string{table.Text: "string", table.Number: "double", table.Bool: "boolean"}

type value struct {
	For  string `xml:"for,attr"`
	Text string `xml:"value,attr"`
}

type node struct {
	XMLName xml.Name `xml:"node"`
	ID      string   `xml:"id,attr"`
	Label   string   `xml:"label,attr"`
	Values  []value  `xml:"attvalues>attvalue"`
}

type edge struct {
	XMLName xml.Name `xml:"edge"`
	ID      string   `xml:"id,attr"`
	Source  string   `xml:"source,attr"`
	Target  string   `xml:"target,attr"`
	Kind    string   `xml:"kind,attr,omitempty"` // added in 1.3
	Label   string   `xml:"label,attr"`
	Values  []value  `xml:"attvalues>attvalue"`
}

type attribute struct {
	XMLName xml.Name `xml:"attribute"`
	ID      string   `xml:"id,attr"`
	Title   string   `xml:"title,attr"`
	Type    string   `xml:"type,attr"`
}

// TypeAttribute is the attribute of edges for their type.
const TypeAttribute = "edgeType"

// Write writes a graph in a version of the format, by default 1.2draft.
func Write(w io.Writer, g *property.Graph, v Version) error {
	if v == "" {
		v = V12
	}
	namespace, ok := namespaces[v]
	if !ok {
		return fmt.Errorf("there is no GEXF %s here; there are %s and %s", v, V12, V13)
	}
	out := stream.NewXML(w)
	out.Open("gexf", "xmlns", namespace, "version", string(v))
	out.Open("meta", "lastmodifieddate", g.About.Date)
	out.Text("creator", "whoplans")
	out.Text("description", g.About.String())
	out.Close("meta")
	out.Open("graph", "mode", "static", "defaultedgetype", "directed")
	attributes(out, "node", "n", g.NodeAttributes)
	attributes(out, "edge", "e", append(g.EdgeAttributes[:len(g.EdgeAttributes):len(g.EdgeAttributes)], property.Attribute{Name: TypeAttribute}))
	out.Open("nodes")
	for n, err := range g.Nodes {
		if err != nil {
			return err
		}
		if err := out.Element(node{ID: n.ID, Label: n.Label, Values: values("n", n.Values)}); err != nil {
			return err
		}
	}
	out.Close("nodes")
	out.Open("edges")
	for e, err := range g.Edges {
		if err != nil {
			return err
		}
		x := edge{ID: e.ID, Source: e.Source, Target: e.Target, Label: e.Label, Values: values("e", e.Values)}
		x.Values = append(x.Values, value{fmt.Sprintf("e%d", len(g.EdgeAttributes)), e.Type})
		if v == V13 {
			x.Kind = e.Type
		}
		if err := out.Element(x); err != nil {
			return err
		}
	}
	out.Close("edges")
	out.Close("graph")
	out.Close("gexf")
	return out.End()
}

func values(of string, vs []property.Value) []value {
	out := make([]value, len(vs))
	for i, v := range vs {
		out[i] = value{fmt.Sprintf("%s%d", of, v.Attribute), v.Text()}
	}
	return out
}

// attributes declares the attributes of nodes or edges.
func attributes(w *stream.XML, class, id string, list []property.Attribute) {
	w.Open("attributes", "class", class, "mode", "static")
	for i, a := range list {
		_ = w.Element(attribute{ID: fmt.Sprintf("%s%d", id, i), Title: a.Name, Type: types[a.Type]}) // End returns it
	}
	w.Close("attributes")
}
