package plan

import (
	"context"
	"sync/atomic"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"

	"github.com/whoplans/whoplans/resolvers/internal/introspect"
)

// operation is the plan of an operation for one set of conditions: the
// variables that @skip and @include look at.
type operation struct {
	*Schema
	doc        *ast.QueryDocument
	conditions map[string]any
	root       *object
	slots      atomic.Int32
	nodes      atomic.Int64 // how many there are, which grows as types are met
	lastSize   atomic.Int64
}

// object is what is written of an object type at one place.
type object struct {
	name  string
	nodes []Node
}

// Node is a field at one place of a plan.
type Node struct {
	key      []byte // with the comma before it; of __typename with its value
	write    Write  // nil for __typename
	nonNull  bool
	shadowed bool // tried but not written, since its key was written before

	object string
	field  graphql.CollectedField
	decl   *boundField // nil for __typename, and what asks about the schema
	args   []any       // if they are constant
	slot   int         // where a run keeps the arguments, if they are not; else -1

	// kids are the plans of what the field leads to, made as they are first
	// needed: by index of the table, or one if it leads to one object type.
	kids []atomic.Pointer[object]
}

// kid is the plan of the objects that a field leads to; kind is the index of their type,
// where there may be several.
func (n *Node) kid(x *Exec, kind int) *object {
	if o := n.kids[kind].Load(); o != nil {
		return o
	}
	of := kind
	if n.decl.leadsTo != toKinds {
		of = n.decl.leadsTo
	}
	o := x.plan.compile(of, n.field.Selections)
	if !n.kids[kind].CompareAndSwap(nil, o) {
		return n.kids[kind].Load()
	}
	return o
}

func newOperation(s *Schema, opCtx *graphql.OperationContext, root int, conditions map[string]any) *operation {
	p := &operation{Schema: s, doc: opCtx.Doc, conditions: conditions}
	p.root = p.compile(root, opCtx.Operation.SelectionSet)
	for i := range p.root.nodes {
		switch n := &p.root.nodes[i]; {
		case n.decl == nil:
		case opCtx.Operation.Operation == ast.Mutation:
			n.write = serially(n.write)
		case s.onRoot != nil && len(n.kids) > 0:
			n.write = inRootContext(n.write)
		}
	}
	return p
}

// compile makes the plan of an object. gqlgen's own function flattens the
// fragments and merges the fields, so that both agree on what that means.
func (p *operation) compile(kind int, set ast.SelectionSet) *object {
	t := &p.types[kind]
	collected := graphql.CollectFields(&graphql.OperationContext{Doc: p.doc, Variables: p.conditions}, set, t.satisfies)
	o := &object{name: t.name, nodes: make([]Node, len(collected))}
	p.nodes.Add(int64(len(collected)))
	p.plans.nodes.Add(int64(len(collected)))
	seen := make(map[string]bool, len(collected))
	first := true
	for i, c := range collected {
		n := &o.nodes[i]
		*n = Node{object: t.name, field: c, slot: -1}
		key := `"` + c.Alias + `":`
		if !first {
			key = "," + key
		}
		n.shadowed = seen[c.Alias]
		if !n.shadowed {
			seen[c.Alias], first = true, false
		}
		if c.Name == "__typename" {
			n.key = append([]byte(key), `"`+t.name+`"`...)
			if n.shadowed {
				n.key = nil
			}
			continue
		}
		n.key = []byte(key)
		if introspect.Asks(c.Field) {
			n.write, n.nonNull = schemaField, c.Definition.Type.NonNull
			continue
		}
		n.decl = t.fields[c.Name]
		n.nonNull = n.decl.nonNull
		switch n.decl.leadsTo {
		case toValues:
		case toKinds:
			n.kids = make([]atomic.Pointer[object], p.table.Kinds)
		default:
			n.kids = make([]atomic.Pointer[object], 1)
		}
		p.arguments(n)
	}
	return o
}

// arguments prepares a field's arguments.
func (p *operation) arguments(n *Node) {
	switch {
	case n.decl.args == nil:
		n.write = n.decl.write
	case hasVariables(n.field.Arguments):
		n.slot = int(p.slots.Add(1)) - 1
		n.write = decodeAndWrite
	default:
		n.write = failArguments
		if n.args = p.decode(n, nil); n.args != nil {
			n.write = n.decl.write
		}
	}
}

// decode decodes a field's arguments; nil if they are wrong.
func (p *operation) decode(n *Node, variables map[string]any) (args []any) {
	defer func() {
		if recover() != nil {
			args = nil
		}
	}()
	given, err := n.arguments(p.Schema, variables)
	if err == nil {
		args, err = decodeAll(context.Background(), n.decl.args, given)
	}
	if err != nil {
		return nil
	}
	return args
}

func hasVariables(args ast.ArgumentList) bool {
	for _, a := range args {
		if holdsVariable(a.Value) {
			return true
		}
	}
	return false
}

func holdsVariable(v *ast.Value) bool {
	if v.Kind == ast.Variable {
		return true
	}
	for _, c := range v.Children {
		if holdsVariable(c.Value) {
			return true
		}
	}
	return false
}

// conditions are the variables that an operation's @skip and @include look at.
func conditions(opCtx *graphql.OperationContext) []string {
	w := walk{doc: opCtx.Doc, seen: map[string]bool{}}
	w.selections(opCtx.Operation.SelectionSet)
	return w.names
}

type walk struct {
	doc   *ast.QueryDocument
	seen  map[string]bool
	names []string
}

func (w *walk) selections(set ast.SelectionSet) {
	for _, sel := range set {
		switch sel := sel.(type) {
		case *ast.Field:
			w.directives(sel.Directives)
			if !introspect.Asks(sel) {
				w.selections(sel.SelectionSet)
			}
		case *ast.InlineFragment:
			w.directives(sel.Directives)
			w.selections(sel.SelectionSet)
		case *ast.FragmentSpread:
			w.directives(sel.Directives)
			if f := w.doc.Fragments.ForName(sel.Name); f != nil && !w.seen["..."+sel.Name] {
				w.seen["..."+sel.Name] = true
				w.selections(f.SelectionSet)
			}
		}
	}
}

func (w *walk) directives(ds ast.DirectiveList) {
	for _, d := range ds {
		for _, a := range d.Arguments {
			if a.Value.Kind == ast.Variable && !w.seen["$"+a.Value.Raw] {
				w.seen["$"+a.Value.Raw] = true
				w.names = append(w.names, a.Value.Raw)
			}
		}
	}
}
