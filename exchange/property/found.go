package property

import (
	"encoding/json"
	"slices"
	"strconv"
	"strings"

	"github.com/whoplans/whoplans/exchange/table"
	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/internal/speech"
)

// Found is a graph that was read from another program's file, in the file's order.
type Found struct {
	NodeAttributes []Attribute
	EdgeAttributes []Attribute
	Nodes          []*Node
	Edges          []*Edge
	Notes          []speech.Words // remarks on how it was read

	ofNode, ofEdge map[string]int
}

// Bounds of what is read.
const (
	mostFound  = 1_000_000 // nodes, and as many edges
	mostOfKind = 2_000     // attributes of nodes, and as many of edges
)

// AddNode adds a node.
func (f *Found) AddNode(n *Node) error {
	if len(f.Nodes) == mostFound {
		return graph.TooLarge("there are more than %d nodes", mostFound)
	}
	f.Nodes = append(f.Nodes, n)
	return nil
}

// AddEdge adds an edge.
func (f *Found) AddEdge(e *Edge) error {
	if len(f.Edges) == mostFound {
		return graph.TooLarge("there are more than %d edges", mostFound)
	}
	f.Edges = append(f.Edges, e)
	return nil
}

// NodeAttribute returns the number of an attribute of nodes, and adds the attribute if it is
// new.
func (f *Found) NodeAttribute(name string, typ table.Type) (int, error) {
	if f.ofNode == nil {
		f.ofNode = map[string]int{}
	}
	return attribute(&f.NodeAttributes, f.ofNode, name, typ)
}

// EdgeAttribute does the same for edges.
func (f *Found) EdgeAttribute(name string, typ table.Type) (int, error) {
	if f.ofEdge == nil {
		f.ofEdge = map[string]int{}
	}
	return attribute(&f.EdgeAttributes, f.ofEdge, name, typ)
}

func attribute(list *[]Attribute, at map[string]int, name string, typ table.Type) (int, error) {
	if i, ok := at[name]; ok {
		return i, nil
	}
	if len(*list) == mostOfKind {
		return 0, graph.TooLarge("there are more than %d attributes", mostOfKind)
	}
	at[name] = len(*list)
	*list = append(*list, Attribute{name, typ})
	return at[name], nil
}

// Give gives a node a value of an attribute; an empty text is ignored.
func (f *Found) Give(n *Node, name string, typ table.Type, raw any) error {
	if raw == nil || raw == "" {
		return nil
	}
	i, err := f.NodeAttribute(name, typ)
	n.Values = with(n.Values, Value{Attribute: i, Raw: raw})
	return err
}

// GiveEdge gives an edge a value of an attribute; an empty text is ignored.
func (f *Found) GiveEdge(e *Edge, name string, typ table.Type, raw any) error {
	if raw == nil || raw == "" {
		return nil
	}
	i, err := f.EdgeAttribute(name, typ)
	e.Values = with(e.Values, Value{Attribute: i, Raw: raw})
	return err
}

// with adds a value, or replaces the one of the same attribute.
func with(values []Value, v Value) []Value {
	for i := range values {
		if values[i].Attribute == v.Attribute {
			values[i] = v
			return values
		}
	}
	return append(values, v)
}

// ValueOf returns the value of an attribute, or nil.
func ValueOf(values []Value, of []Attribute, name string) any {
	for _, v := range values {
		if of[v.Attribute].Name == name {
			return v.Raw
		}
	}
	return nil
}

// TypeNamed returns the type that formats have this name for.
func TypeNamed(name string) table.Type {
	switch strings.ToLower(name) {
	case "integer", "int", "long", "short", "byte", "float", "double", "bigdecimal", "biginteger":
		return table.Number
	case "boolean":
		return table.Bool
	}
	return table.Text
}

// ReadList parses a list written as text, such as [physicians, "nurses, general"]. Other text
// is returned unchanged.
func ReadList(text string) any {
	inner, opened := strings.CutPrefix(strings.TrimSpace(text), "[")
	inner, closed := strings.CutSuffix(inner, "]")
	if !opened || !closed {
		return text
	}
	var list []any
	for rest := strings.TrimSpace(inner); rest != ""; {
		var element string
		if quote := rest[0]; quote == '"' || quote == '\'' {
			end := closing(rest, quote)
			if end < 0 {
				return text
			}
			element = unquoted(rest[:end+1])
			rest = strings.TrimSpace(rest[end+1:])
			if rest != "" && rest[0] != ',' {
				return text
			}
			rest = strings.TrimSpace(strings.TrimPrefix(rest, ","))
		} else {
			element, rest, _ = strings.Cut(rest, ",")
			element, rest = strings.TrimSpace(element), strings.TrimSpace(rest)
		}
		if element != "" {
			list = append(list, element)
		}
	}
	return list
}

// closing returns the position at which a quoted text ends, or -1.
func closing(text string, quote byte) int {
	for i := 1; i < len(text); i++ {
		switch text[i] {
		case '\\':
			i++
		case quote:
			return i
		}
	}
	return -1
}

func unquoted(text string) string {
	if text[0] == '"' {
		var s string
		if json.Unmarshal([]byte(text), &s) == nil {
			return s
		}
	}
	return strings.NewReplacer(`\'`, `'`, `\"`, `"`, `\\`, `\`).Replace(text[1 : len(text)-1])
}

// JSONValue converts a JSON value to one that attributes can have: a text, a number, a boolean,
// or a list of texts; anything else becomes JSON text.
func JSONValue(v any) (any, table.Type) {
	switch v := v.(type) {
	case nil:
		return nil, table.Text
	case string:
		return v, table.Text
	case bool:
		return v, table.Bool
	case json.Number:
		return v.String(), table.Number
	case []any:
		var list []any
		for _, x := range v {
			one, _ := JSONValue(x)
			if one != nil && one != "" {
				list = append(list, table.Plain(one))
			}
		}
		if list == nil {
			return nil, table.Text
		}
		return list, table.Text
	}
	text, err := json.Marshal(v)
	if err != nil {
		return nil, table.Text
	}
	return string(text), table.Text
}

// Names of a graph's tables.
const (
	nodesTable = "nodes"
	edgesTable = "edges"
)

// Tables returns the nodes and the edges as two tables.
func (f *Found) Tables() []*table.Grid {
	nodes := f.grid(nodesTable, "node", []string{"id", "label", "kind"}, f.NodeAttributes, len(f.Nodes), func(i int) ([]string, []Value) {
		n := f.Nodes[i]
		return []string{n.ID, n.Label, n.Kind}, n.Values
	})
	nodes.Notes = f.Notes
	edges := f.grid(edgesTable, "edge", []string{"edge id", "source", "target", "relation", "relation label", "direction"}, f.EdgeAttributes, len(f.Edges), func(i int) ([]string, []Value) {
		e := f.Edges[i]
		direction := ""
		if e.Symmetric {
			direction = "both ways"
		}
		return []string{e.ID, e.Source, e.Target, e.Type, e.Label, direction}, e.Values
	})
	return []*table.Grid{nodes, edges}
}

// grid makes a table, without those fixed columns that are empty.
func (f *Found) grid(name string, unit speech.Text, fixed []string, of []Attribute, count int, row func(i int) ([]string, []Value)) *table.Grid {
	g := &table.Grid{Name: name, Unit: unit, Plain: true}
	used := make([]bool, len(fixed))
	for i := range count {
		texts, _ := row(i)
		for j, text := range texts {
			used[j] = used[j] || text != ""
		}
	}
	var head []string
	at := make([]int, len(fixed))
	for j, column := range fixed {
		if at[j] = -1; used[j] {
			at[j] = len(head)
			head = append(head, column)
		}
	}
	first := len(head)
	for _, a := range of {
		attribute := a.Name
		if slices.Contains(head, attribute) {
			attribute += " (attribute)"
		}
		head = append(head, attribute)
	}
	g.Rows = append(g.Rows, table.GridRow{Cells: head})
	for i := range count {
		texts, values := row(i)
		cells := make([]string, len(head))
		for j, text := range texts {
			if at[j] >= 0 {
				cells[at[j]] = text
			}
		}
		for _, v := range values {
			cells[first+v.Attribute] = listText(v)
		}
		g.Rows = append(g.Rows, table.GridRow{Number: i + 1, Cells: cells})
	}
	return g
}

// betweenElements separates the elements of a list in a cell.
const betweenElements = "; "

func listText(v Value) string {
	if texts, ok := v.List(); ok {
		return strings.Join(texts, betweenElements)
	}
	switch raw := v.Raw.(type) {
	case bool:
		return strconv.FormatBool(raw)
	default:
		return table.Plain(raw)
	}
}
