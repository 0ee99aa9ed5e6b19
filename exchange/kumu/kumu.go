// Package kumu reads and writes the files of Kumu: a workbook of elements and connections, and
// the JSON that Kumu calls a blueprint, to which a map can be linked.
package kumu

import (
	"io"
	"iter"
	"strings"

	"github.com/whoplans/whoplans/exchange/internal/stream"
	"github.com/whoplans/whoplans/exchange/property"
	"github.com/whoplans/whoplans/exchange/table"
	"github.com/whoplans/whoplans/exchange/xlsx"
)

// Names of the sheets.
const (
	ElementsSheet    = "Elements"
	ConnectionsSheet = "Connections"
)

// Columns with a meaning in Kumu.
var (
	ofElement    = []string{"ID", "Label", "Type"}
	ofConnection = []string{"ID", "From", "To", "Direction", "Type", "Label"}
)

func element(n *property.Node) []string { return []string{n.ID, n.Label, n.Kind} }

func connection(e *property.Edge) []string {
	direction := "directed"
	if e.Symmetric {
		direction = "mutual"
	}
	return []string{e.ID, e.Source, e.Target, direction, e.Type, e.Label}
}

// names returns names for attributes that differ from each other and from Kumu's own even if
// case is ignored, as Kumu does.
func names(of []property.Attribute, known []string) []string {
	out := make([]string, len(of))
	for i, a := range of {
		out[i] = a.Name
		for _, k := range known {
			if strings.EqualFold(k, a.Name) {
				out[i] = "recorded " + a.Name
			}
		}
	}
	return out
}

// WriteXLSX writes a graph as a workbook. Its third sheet describes the file; Kumu ignores it.
func WriteXLSX(w io.Writer, g *property.Graph) error {
	return xlsx.Write(w, &table.Book{About: g.About, Sheets: []*table.Sheet{
		sheet(ElementsSheet, ofElement, g.NodeAttributes, g.Nodes, element, func(n *property.Node) []property.Value { return n.Values }),
		sheet(ConnectionsSheet, ofConnection, g.EdgeAttributes, g.Edges, connection, func(e *property.Edge) []property.Value { return e.Values }),
	}}, nil)
}

// sheet makes a sheet of nodes or edges.
func sheet[T any](name string, known []string, of []property.Attribute, all iter.Seq2[T, error], fixed func(T) []string, values func(T) []property.Value) *table.Sheet {
	s := &table.Sheet{Name: name}
	for _, k := range known {
		s.Columns = append(s.Columns, table.Column{Name: k})
	}
	for i, n := range names(of, known) {
		s.Columns = append(s.Columns, table.Column{Name: n, Type: of[i].Type})
	}
	s.Rows = func(yield func([]table.Cell, error) bool) {
		for x, err := range all {
			if err != nil {
				yield(nil, err)
				return
			}
			cells := make([]table.Cell, len(s.Columns))
			for i, text := range fixed(x) {
				cells[i] = text
			}
			for _, v := range values(x) {
				cells[len(known)+v.Attribute] = cell(v)
			}
			if !yield(cells, nil) {
				return
			}
		}
	}
	return s
}

// cell returns a value for Kumu's sheets, in which bars separate several values.
func cell(v property.Value) table.Cell {
	texts, ok := v.List()
	if !ok {
		return v.Cell()
	}
	for i, t := range texts {
		texts[i] = strings.ReplaceAll(t, "|", "/")
	}
	return strings.Join(texts, " | ")
}

// WriteJSON writes a graph as a blueprint.
func WriteJSON(w io.Writer, g *property.Graph) error {
	if err := stream.Begin(w, map[string]any{"about": g.About.Fields()}); err != nil {
		return err
	}
	if err := list(w, `,"elements":`, ",", ofElement, g.NodeAttributes, g.Nodes, element, func(n *property.Node) []property.Value { return n.Values }); err != nil {
		return err
	}
	return list(w, `"connections":`, "}\n", ofConnection, g.EdgeAttributes, g.Edges, connection, func(e *property.Edge) []property.Value { return e.Values })
}

// list writes nodes or edges.
func list[T any](w io.Writer, before, after string, known []string, of []property.Attribute, all iter.Seq2[T, error], fixed func(T) []string, values func(T) []property.Value) error {
	out, err := stream.NewList(w, before)
	if err != nil {
		return err
	}
	called := names(of, known)
	for x, err := range all {
		if err != nil {
			return err
		}
		o := map[string]any{}
		for i, text := range fixed(x) {
			o[strings.ToLower(known[i])] = text
		}
		for _, v := range values(x) {
			if texts, ok := v.List(); ok {
				o[called[v.Attribute]] = texts
			} else {
				o[called[v.Attribute]] = v.Cell()
			}
		}
		if err := out.Add(o); err != nil {
			return err
		}
	}
	return out.End(after)
}
