package plan

// Table is what the schema is bound to. It is generated.
type Table struct {
	// Objects are the object types, first those that implement an interface or
	// belong to a union.
	Objects []Object

	// Kinds is how many those are.
	Kinds int

	// KindOf tells of which object type a value of an interface or union is,
	// as an index of Objects; -1 for a nil pointer and what is none of them.
	KindOf func(value any) int

	// Scalars are the scalars and enums that arguments may be of, Inputs the
	// input objects that are read into structs. The other input objects are
	// read into maps.
	Scalars []Scalar
	Inputs  []Input
}

// Object is an object type and its fields.
type Object struct {
	Name   string
	Fields []Field
}

// Field is how a field is read and written.
type Field struct {
	Name  string
	From  Source
	Args  []Arg // in the order of [Exec.Args]
	Write Write
}

// Source is where a field's value comes from.
type Source uint8

// The sources. Errors within the value of a leaf need no path of their own; a
// method may panic: the field is then null, and the answer has an error.
const (
	Leaf   Source = iota // a Go field that holds a scalar or an enum
	Value                // a Go field that holds anything else
	Method               // a Go method
)

// Write appends the value that a field has for an object.
type Write func(x *Exec, n *Node, object any) Status

// Root is the object that root fields are read from.
type Root struct{}

// from is a Write with what its source needs around it.
func (write Write) from(s Source) Write {
	switch s {
	case Value:
		return func(x *Exec, n *Node, object any) Status {
			x.enter(n)
			status := write(x, n, object)
			x.leave()
			return status
		}
	case Method:
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
			return write(x, n, object)
		}
	}
	return write
}
