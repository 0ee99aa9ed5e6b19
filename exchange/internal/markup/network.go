package markup

import (
	"encoding/xml"
	"maps"
	"slices"
	"strings"

	"github.com/whoplans/whoplans/exchange/property"
	"github.com/whoplans/whoplans/exchange/table"
	"github.com/whoplans/whoplans/graph"
)

// Network is a document of nodes and edges that is being read. It keeps track of the node or
// edge that the reader is in, and of the attributes that the document declares.
type Network struct {
	*property.Found
	*Reader

	isGraph  bool
	nodes    []*property.Node // the open ones, each within the one before it
	edge     *property.Edge   // the open one, if any
	declared map[string]Attribute
}

// Attribute is what a document declares about the values of nodes or edges.
type Attribute struct {
	Name    string
	Type    string // as the format names it
	Default string
	Drawing bool // it is about how something is drawn, and no value
}

// Owner is the node or edge that a value belongs to; the zero Owner is the graph itself.
type Owner struct {
	Node *property.Node
	Edge *property.Edge
}

// Class returns what formats call the owner: "node", "edge" or "graph".
func (o Owner) Class() string {
	switch {
	case o.Edge != nil:
		return "edge"
	case o.Node != nil:
		return "node"
	}
	return "graph"
}

// OpenNetwork starts to read a document of nodes and edges.
func OpenNetwork(data []byte) (*Network, error) {
	r, err := Open(data)
	if err != nil {
		return nil, err
	}
	return &Network{Found: &property.Found{}, Reader: r, declared: map[string]Attribute{}}, nil
}

// Read reads a document of a format to its end. It calls begin for each element and end,
// if not nil, for each that is over.
func (n *Network) Read(format string, begin func(xml.StartElement) error, end func(name string)) error {
	err := n.Walk(func(start xml.StartElement) error {
		n.isGraph = n.isGraph || start.Name.Local == "graph"
		return begin(start)
	}, func(name string) {
		switch {
		case name == "node" && len(n.nodes) > 0:
			n.nodes = n.nodes[:len(n.nodes)-1]
		case name == "edge":
			n.edge = nil
		}
		if end != nil {
			end(name)
		}
	})
	if err == nil && !n.isGraph {
		return graph.Invalid("it is XML, but no %s: it has no graph", format)
	}
	return err
}

// Current returns the node or edge that the reader is in.
func (n *Network) Current() Owner {
	switch {
	case n.edge != nil:
		return Owner{Edge: n.edge}
	case len(n.nodes) > 0:
		return Owner{Node: n.nodes[len(n.nodes)-1]}
	}
	return Owner{}
}

// BeginNode adds a node, whose parent is by default the node that it is written in.
func (n *Network) BeginNode(node *property.Node, parent string) error {
	if node.ID == "" {
		return graph.Invalid("line %d: a node has no id", n.Line())
	}
	if parent == "" && len(n.nodes) > 0 {
		parent = n.nodes[len(n.nodes)-1].ID
	}
	n.nodes = append(n.nodes, node)
	if err := n.AddNode(node); err != nil {
		return err
	}
	return n.Give(Owner{Node: node}, "parent", table.Text, parent)
}

// BeginEdge adds an edge.
func (n *Network) BeginEdge(edge *property.Edge) error {
	if edge.Source == "" || edge.Target == "" {
		return graph.Invalid("line %d: an edge has no source or no target", n.Line())
	}
	n.edge = edge
	return n.AddEdge(edge)
}

// Give gives a node or an edge a value of an attribute; an empty text is none.
func (n *Network) Give(o Owner, name string, typ table.Type, raw any) error {
	if o.Edge != nil {
		return n.GiveEdge(o.Edge, name, typ, raw)
	}
	return n.Found.Give(o.Node, name, typ, raw)
}

// ValueOf returns the value of an attribute, or nil if there is none.
func (n *Network) ValueOf(o Owner, name string) any {
	if o.Edge != nil {
		return property.ValueOf(o.Edge.Values, n.EdgeAttributes, name)
	}
	return property.ValueOf(o.Node.Values, n.NodeAttributes, name)
}

// Declare adds an attribute of a class. It may come after the values: look them up
// when the document has been read.
func (n *Network) Declare(class, id string, a Attribute) { n.declared[class+"\x00"+id] = a }

// Declared returns the attribute with an id from the first of the classes that has one;
// otherwise one that has the id for a name.
func (n *Network) Declared(id string, classes ...string) Attribute {
	for _, class := range classes {
		if a, ok := n.declared[class+"\x00"+id]; ok {
			return a
		}
	}
	return Attribute{Name: id}
}

// EachDefault calls give with every node or edge that lacks a value of an attribute with a
// default.
func (n *Network) EachDefault(give func(Owner, Attribute) error) error {
	for _, key := range slices.Sorted(maps.Keys(n.declared)) {
		a := n.declared[key]
		if a.Default == "" {
			continue
		}
		class, _, _ := strings.Cut(key, "\x00")
		for _, o := range n.owners(class) {
			if n.ValueOf(o, a.Name) != nil {
				continue
			}
			if err := give(o, a); err != nil {
				return err
			}
		}
	}
	return nil
}

// owners returns all nodes, or all edges.
func (n *Network) owners(class string) []Owner {
	var all []Owner
	switch class {
	case "node":
		for _, node := range n.Nodes {
			all = append(all, Owner{Node: node})
		}
	case "edge":
		for _, edge := range n.Edges {
			all = append(all, Owner{Edge: edge})
		}
	}
	return all
}
