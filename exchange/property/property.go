// Package property holds graphs in the form that network programs share: nodes and edges with
// attributes. A record becomes a node; a claim becomes edges from the record that it is about
// to each of the others, with everything the claim says as attributes. Parallel edges are kept
// apart.
package property

import (
	"context"
	"fmt"
	"iter"
	"slices"
	"strings"

	"github.com/whoplans/whoplans/exchange/colophon"
	"github.com/whoplans/whoplans/exchange/selection"
	"github.com/whoplans/whoplans/exchange/table"
	"github.com/whoplans/whoplans/graph"
)

// Graph is nodes and edges. All nodes must be read before the edges, which are the ones between
// them.
type Graph struct {
	About          *colophon.Colophon
	NodeAttributes []Attribute
	EdgeAttributes []Attribute
	Nodes          iter.Seq2[*Node, error]
	Edges          iter.Seq2[*Edge, error]
}

// Attribute is what nodes or edges may have a value of.
type Attribute struct {
	Name string
	Type table.Type
}

// Node is a record.
type Node struct {
	ID     string // its slug
	Label  string
	Kind   string
	Values []Value
}

// Edge is a link of a record, or a claim about two.
type Edge struct {
	ID             string // unique within the graph
	Source, Target string // ids of nodes
	Type           string // the claim's role ("ACCOUNTABLE"), otherwise its kind, or the link
	Label          string // the same in words
	Symmetric      bool   // it is undirected
	Values         []Value
}

// Value is the value of an attribute, in the form of data files.
type Value struct {
	Attribute int
	Raw       any
	field     *graph.FieldInfo
}

// Cell returns the value as one text, number or boolean.
func (v Value) Cell() table.Cell {
	if v.field == nil {
		return v.Raw
	}
	return table.Write(v.field, v.Raw)
}

// Text returns the value as text.
func (v Value) Text() string { return table.Plain(v.Cell()) }

// List returns the values of a list of texts; ok is false for any other value.
func (v Value) List() (texts []string, ok bool) {
	list, isList := v.Raw.([]any)
	if !isList || v.field != nil && v.field.Struct != nil {
		return nil, false
	}
	for _, x := range list {
		texts = append(texts, table.Plain(x))
	}
	return texts, true
}

// Options say what becomes a node.
type Options struct {
	// Claims turns claims into nodes, too, with an edge for each of their links.
	Claims bool
}

// attributes numbers attributes by name.
type attributes struct {
	list []Attribute
	at   map[string]int
}

// add adds an attribute. If kinds have different types for it, it holds text.
func (a *attributes) add(name string, typ table.Type) {
	i, ok := a.at[name]
	if !ok {
		i = len(a.list)
		a.at[name] = i
		a.list = append(a.list, Attribute{name, typ})
	} else if a.list[i].Type != typ {
		a.list[i].Type = table.Text
	}
}

// Attributes that are not fields.
const (
	KindAttribute    = "kind"    // of a node or of an edge's claim
	CountryAttribute = "country" // the name of a node's jurisdiction
	GroupAttribute   = "group"   // the sector of a stakeholder, the stage of a task
	ClaimAttribute   = "claim"   // the slug of an edge's claim
	LinkAttribute    = "link"    // the link that leads to an edge's target
	BothAttribute    = "symmetric"
	DeniesAttribute  = "denies" // the claim denies the relation
)

// maker makes nodes and edges from records.
type maker struct {
	selection *selection.Selection
	claims    bool
	nodes     []*graph.KindInfo
	isNode    map[graph.ID]bool
	of, on    attributes // the attributes of nodes and of edges
}

// Of makes a graph of a selection. Records that nearly everything links to, such as sources,
// become nodes only if their kind is asked for by name.
func Of(ctx context.Context, s *selection.Selection, about colophon.Colophon, o Options) *Graph {
	m := &maker{selection: s, claims: o.Claims, isNode: map[graph.ID]bool{}, of: attributes{at: map[string]int{}}, on: attributes{at: map[string]int{}}}
	var aside, lost []string
	for _, k := range s.Kinds {
		switch {
		case k.Claim && !o.Claims && k.Subject == nil:
			lost = append(lost, graph.KindWords(k.Kind)+"s")
			continue
		case k.Claim && !o.Claims:
			m.on.add(KindAttribute, table.Text)
			m.declare(&m.on, k)
			continue
		case k.Aside && len(s.Types) == 0:
			aside = append(aside, graph.KindWords(k.Kind)+"s")
			continue
		}
		m.nodes = append(m.nodes, k)
		m.of.add(KindAttribute, table.Text)
		m.of.add(CountryAttribute, table.Text)
		m.of.add(GroupAttribute, table.Text)
		m.declare(&m.of, k)
	}
	for name, typ := range map[string]table.Type{ClaimAttribute: table.Text, LinkAttribute: table.Text, BothAttribute: table.Bool, DeniesAttribute: table.Bool} {
		m.on.add(name, typ)
	}
	slices.SortFunc(m.on.list, func(a, b Attribute) int { return strings.Compare(a.Name, b.Name) })
	for i, a := range m.on.list {
		m.on.at[a.Name] = i
	}
	about.Notes = slices.Clone(about.Notes)
	if len(aside) > 0 {
		about.Notes = append(about.Notes, fmt.Sprintf("Nearly everything leads to %s: they are values of attributes here, and nodes if they are asked for by kind.", graph.Enumerate(aside)))
	}
	if len(lost) > 0 {
		about.Notes = append(about.Notes, fmt.Sprintf("Left out, since they link no two nodes: %s. They are there where claims are nodes.", graph.Enumerate(lost)))
	}
	return &Graph{About: &about, NodeAttributes: m.of.list, EdgeAttributes: m.on.list,
		Nodes: func(yield func(*Node, error) bool) { m.eachNode(ctx, yield) },
		Edges: func(yield func(*Edge, error) bool) { m.eachEdge(ctx, yield) },
	}
}

// fields returns the fields of a kind that become attributes.
func fields(k *graph.KindInfo) []table.Column {
	return slices.DeleteFunc(table.Columns(k), func(c table.Column) bool { return c.Tells() })
}

func (m *maker) declare(a *attributes, k *graph.KindInfo) {
	for _, c := range fields(k) {
		a.add(c.Name, c.Type)
	}
}

// values returns the values of a record's fields.
func values(a *attributes, r *selection.Record) []Value {
	var vs []Value
	for _, f := range r.Kind.Fields {
		if at, ok := a.at[f.Name]; ok && r.Fields[f.Name] != nil {
			vs = append(vs, Value{at, r.Fields[f.Name], f})
		}
	}
	return vs
}

func (a *attributes) value(name string, raw any) Value { return Value{Attribute: a.at[name], Raw: raw} }

// eachNode yields the nodes, and remembers them.
func (m *maker) eachNode(ctx context.Context, yield func(*Node, error) bool) {
	for r, err := range m.selection.All(ctx, m.nodes) {
		if err != nil {
			yield(nil, err)
			return
		}
		m.isNode[r.ID()] = true
		n := &Node{ID: r.Slug(), Label: r.Label, Kind: string(r.Kind.Kind), Values: []Value{m.of.value(KindAttribute, string(r.Kind.Kind))}}
		for name, link := range map[string]*graph.FieldInfo{CountryAttribute: r.Kind.Country, GroupAttribute: r.Kind.Group} {
			if link != nil {
				if labels := r.Labels(link.Name); len(labels) == 1 {
					n.Values = append(n.Values, m.of.value(name, labels[0]))
				}
			}
		}
		n.Values = inOrder(append(n.Values, values(&m.of, r)...))
		if !yield(n, nil) {
			return
		}
	}
}

// inOrder sorts values by attribute.
func inOrder(vs []Value) []Value {
	slices.SortFunc(vs, func(a, b Value) int { return a.Attribute - b.Attribute })
	return vs
}

// eachEdge yields the edges between the nodes.
func (m *maker) eachEdge(ctx context.Context, yield func(*Edge, error) bool) {
	for _, k := range m.selection.Kinds {
		isNode := slices.Contains(m.nodes, k)
		if !isNode && (!k.Claim || k.Subject == nil) {
			continue
		}
		for r, err := range m.selection.Records(ctx, k) {
			if err != nil {
				yield(nil, err)
				return
			}
			edges := m.edgesOfClaim
			if isNode {
				edges = m.edgesOfNode
			}
			for _, e := range edges(r) {
				if !yield(e, nil) {
					return
				}
			}
		}
	}
}

// edgesOfNode returns the links of a record that is a node.
func (m *maker) edgesOfNode(r *selection.Record) []*Edge {
	var edges []*Edge
	for _, f := range r.Kind.Fields {
		if !f.IsLink() {
			continue
		}
		for _, to := range r.To(f.Name) {
			if m.isNode[to.ID] {
				both := f.Symmetric.Has("")
				edges = append(edges, &Edge{
					ID: r.Slug() + ":" + f.Name + ":" + to.Slug, Source: r.Slug(), Target: to.Slug,
					Type: graph.EnumName(f.Name), Label: string(f.Words(r.Kind, "")), Symmetric: both,
					Values: inOrder([]Value{m.on.value(LinkAttribute, f.Name), m.on.value(BothAttribute, both)}),
				})
			}
		}
	}
	return edges
}

// edgesOfClaim returns the edges from the record that a claim is about to each of the others.
func (m *maker) edgesOfClaim(r *selection.Record) []*Edge {
	subjects := r.To(r.Kind.Subject.Name)
	if len(subjects) == 0 || !m.isNode[subjects[0].ID] {
		return nil
	}
	role := r.Kind.RoleOf(r.Stored)
	typ, both, denies := role, false, false
	if role == "" {
		typ = graph.EnumName(string(r.Kind.Kind))
	} else {
		both, denies = r.Kind.Role.Symmetric.Has(role), r.Kind.Role.Denies.Has(role)
	}
	var edges []*Edge
	for _, f := range r.Kind.Fields {
		if !f.IsLink() || f == r.Kind.Subject {
			continue
		}
		for _, to := range r.To(f.Name) {
			if !m.isNode[to.ID] {
				continue
			}
			vs := []Value{
				m.on.value(KindAttribute, string(r.Kind.Kind)), m.on.value(ClaimAttribute, r.Slug()), m.on.value(LinkAttribute, f.Name),
				m.on.value(BothAttribute, both), m.on.value(DeniesAttribute, denies),
			}
			edges = append(edges, &Edge{
				ID: r.Slug() + ":" + f.Name + ":" + to.Slug, Source: subjects[0].Slug, Target: to.Slug,
				Type: typ, Label: string(f.Words(r.Kind, role)), Symmetric: both, Values: inOrder(append(vs, values(&m.on, r)...)),
			})
		}
	}
	return edges
}
