package plan

import "context"

// Selection is a field that an operation selects, with what it selects of what that
// leads to.
type Selection struct {
	Type string         // the object type that it is a field of
	Name string         // the field
	Args map[string]any // decoded
	Of   []Selection    // of each object type that it may lead to
}

// mostTypes is how many object types an interface may stand for to be looked into, since
// that makes plans for all of them.
const mostTypes = 4

// OnRootField sets a function that is called before each root field of a query, which is
// then resolved in the context that it returns. It is told what is selected of the field's
// value, without fields whose arguments are wrong.
func (s *Schema) OnRootField(f func(ctx context.Context, selected func() []Selection) context.Context) {
	s.onRoot = f
}

// inRootContext is the Write of such a field.
func inRootContext(write Write) Write {
	return func(x *Exec, n *Node, object any) Status {
		outer := x.ctx
		defer func() { x.ctx = outer }()
		x.ctx = x.plan.onRoot(outer, func() []Selection { return x.selected(n) })
		return write(x, n, object)
	}
}

// selected is what is selected of a field's value.
func (x *Exec) selected(n *Node) []Selection {
	var list []Selection
	for _, kind := range x.plan.leadsTo(n) {
		o := n.kid(x, kind)
		for i := range o.nodes {
			kid := &o.nodes[i]
			if kid.decl == nil || kid.shadowed {
				continue
			}
			if args, ok := x.known(kid); ok {
				list = append(list, Selection{Type: o.name, Name: kid.field.Name, Args: args, Of: x.selected(kid)})
			}
		}
	}
	return list
}

// leadsTo are the places in [Node].kids of the object types that a field may lead
// to; none if they are too many.
func (s *Schema) leadsTo(n *Node) []int {
	if n.decl.leadsTo != toKinds {
		return make([]int, len(n.kids)) // the one at 0, or none
	}
	possible := s.schema.GetPossibleTypes(s.schema.Types[n.field.Definition.Type.Name()])
	if len(possible) > mostTypes {
		return nil
	}
	kinds := make([]int, len(possible))
	for i, t := range possible {
		kinds[i] = s.objects[t.Name]
	}
	return kinds
}

// known are a field's arguments by name; not ok if they are wrong.
func (x *Exec) known(n *Node) (map[string]any, bool) {
	args := n.args
	if n.slot >= 0 {
		args = x.plan.decode(n, x.opCtx.Variables)
	}
	if len(args) != len(n.decl.args) {
		return nil, false
	}
	named := make(map[string]any, len(args))
	for i, a := range n.decl.args {
		named[a.name] = args[i]
	}
	return named, true
}
