package plan

import "context"

// Table is what the schema's fields are bound to. It is generated.
type Table struct {
	// Objects are the object types, first those that implement an interface or
	// belong to a union.
	Objects []Object

	// Kinds is how many those are.
	Kinds int

	// KindOf tells of which object type a value of an interface or union is,
	// as an index of Objects; -1 for a nil pointer and what is none of them.
	KindOf func(value any) int
}

// Object is an object type and its fields.
type Object struct {
	Name   string
	Fields []Field
}

// Field is how a field is read and written: by Write, or by what Bind makes of
// its arguments.
type Field struct {
	Name  string
	Write Write

	// Args decodes the arguments as gqlgen does, nil if the field has none.
	Args func(ctx context.Context, raw map[string]any) (map[string]any, error)
	Bind func(args map[string]any) Write

	// From the schema.
	nonNull bool
	leadsTo int // the object type, or one of the next two
}

// What a field leads to that is not one object type.
const (
	toKinds  = -1 // an interface or union
	toValues = -2 // scalars
)

// Write appends the value that a field has for an object.
type Write func(x *Exec, n *Node, object any) Status

// Root is the object that root fields are read from.
type Root struct{}

// Leaf reads a scalar or an enum from a Go field.
func Leaf[O, V any](get func(O) V, value Value[V]) Write {
	return func(x *Exec, n *Node, object any) Status { return value(x, n, get(object.(O))) }
}

// Read reads anything else from a Go field.
func Read[O, V any](get func(O) V, value Value[V]) Write {
	return func(x *Exec, n *Node, object any) Status {
		x.enter(n)
		status := value(x, n, get(object.(O)))
		x.leave()
		return status
	}
}

// Call reads a value from a method, which may fail or panic: the field is then
// null, and the answer has an error.
func Call[O, V any](get func(context.Context, O) (V, error), value Value[V]) Write {
	return func(x *Exec, n *Node, object any) (status Status) {
		x.enter(n)
		depth := len(x.path)
		defer func() {
			if v := recover(); v != nil {
				x.path = x.path[:depth]
				status = x.panicked(v)
			}
			x.leave()
		}()
		v, err := get(x.ctx, object.(O))
		if err != nil {
			return x.failed(err)
		}
		return value(x, n, v)
	}
}
