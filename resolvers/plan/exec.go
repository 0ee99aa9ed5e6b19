package plan

import (
	"context"
	"errors"
	"fmt"

	"github.com/99designs/gqlgen/graphql"
)

// What is said of a null where the schema allows none, as gqlgen says it.
const (
	nullItem  = "the requested element is null which the schema does not allow"
	nullField = "must not be null"
)

// How many objects are written between two looks at the context, how many bytes
// a step writes, and how many steps an error takes.
const (
	lookEvery     = 64
	bytesPerStep  = 8
	stepsPerError = 60
)

// Exec is one run of a plan.
type Exec struct {
	plan  *operation
	opCtx *graphql.OperationContext
	ctx   context.Context // with the field context of the root object
	buf   []byte
	path  []step // down to the value that is written
	bound []bound

	// Where the path and the bound fields begin: few have more.
	steps [24]step
	binds [2]bound

	void    bool  // the answer is null, since a null came where none may be
	objects int   // written so far
	told    int   // how long the answer was when its growth was last charged
	stopped error // why the work is to stop
}

// step is a field on the way to a value or, without one, the place in a list.
type step struct {
	node  *Node
	index int
}

// bound is a field whose arguments hold variables, with their values of this
// run.
type bound struct {
	known bool
	args  []any
}

// Context is the context of the methods that are called.
func (x *Exec) Context() context.Context { return x.ctx }

// Args are the arguments of a field, in the order of [Field].Args.
func (x *Exec) Args(n *Node) []any {
	if n.slot >= 0 {
		return x.bound[n.slot].args
	}
	return n.args
}

// run answers the operation.
func (x *Exec) run(ctx context.Context) []byte {
	x.ctx = graphql.WithFieldContext(ctx, &graphql.FieldContext{Object: x.plan.root.name})
	x.path, x.bound = x.steps[:0], x.binds[:0]
	x.buf = buffer(x.plan.size())
	if x.object(x.plan.root, Root{}) != Written {
		x.buf = append(x.buf[:0], "null"...)
	}
	if x.stopped != nil {
		graphql.AddError(ctx, x.stopped)
		x.buf = append(x.buf[:0], "null"...)
	}
	x.plan.sized(len(x.buf))
	return x.buf
}

// object writes an object. If one of its fields may not be null and is, the
// object itself is not written, but all of its fields have been tried: their
// errors belong to the answer.
func (x *Exec) object(o *object, v any) Status {
	if x.objects++; x.objects%lookEvery == 0 || len(x.buf) > x.told+lookEvery*64 {
		x.look()
	}
	if x.stopped != nil {
		return Failed
	}
	if r, ok := v.(interface{ Readable() error }); ok {
		if err := r.Readable(); err != nil {
			return x.Fail(err)
		}
	}
	valid := true
	x.buf = append(x.buf, '{')
	for i := range o.nodes {
		n := &o.nodes[i]
		before := len(x.buf)
		x.buf = append(x.buf, n.key...)
		if n.write == nil {
			continue
		}
		start := len(x.buf)
		if status := n.write(x, n, v); status != Written {
			x.buf = append(x.buf[:start], "null"...)
			if n.nonNull {
				x.missing(n, status)
				valid = false
			}
		}
		if n.shadowed {
			x.buf = x.buf[:before]
		}
	}
	x.buf = append(x.buf, '}')
	if !valid {
		return Failed
	}
	return Written
}

// look charges the budget for how the answer has grown, and stops the work if it is to
// stop.
func (x *Exec) look() {
	grown := max(len(x.buf)-x.told, 0) // it shrinks where a null takes the place of what was written
	x.told = len(x.buf)
	x.spend(lookEvery + grown/bytesPerStep)
}

// spend takes steps from the budget, and stops the work if none are left. It reports
// whether the work goes on.
func (x *Exec) spend(steps int) bool {
	if x.stopped == nil {
		x.stopped = x.plan.spend(x.ctx, steps)
	}
	return x.stopped == nil
}

// missing reports a null where none may be, unless the field has an error already.
func (x *Exec) missing(n *Node, status Status) {
	switch status {
	case Null:
		x.report(n, nullItem)
	case Absent:
		x.report(n, nullField)
	}
}

func (x *Exec) enter(n *Node) { x.path = append(x.path, step{node: n}) }
func (x *Exec) leave()        { x.path = x.path[:len(x.path)-1] }

// at is the context that errors are reported in: with the field contexts that
// gqlgen would have made on the way, and with that of a further field if n is
// one.
func (x *Exec) at(n *Node) context.Context {
	ctx := x.ctx
	for _, s := range x.path {
		if s.node == nil {
			ctx = graphql.WithFieldContext(ctx, &graphql.FieldContext{Index: &s.index})
			continue
		}
		ctx = x.within(ctx, s.node)
	}
	if n != nil {
		ctx = x.within(ctx, n)
	}
	return ctx
}

func (x *Exec) within(ctx context.Context, n *Node) context.Context {
	fc := &graphql.FieldContext{Object: n.object, Field: n.field}
	if n.slot < len(x.bound) {
		if args := x.Args(n); args != nil {
			fc.Args = make(map[string]any, len(args))
			for i, a := range n.decl.args {
				fc.Args[a.name] = args[i]
			}
		}
	}
	return graphql.WithFieldContext(ctx, fc)
}

// report adds an error, unless the field has one.
func (x *Exec) report(n *Node, message string) {
	ctx := x.at(n)
	if !graphql.HasFieldError(ctx, graphql.GetFieldContext(ctx)) {
		graphql.AddErrorf(ctx, "%s", message)
	}
}

func (x *Exec) reportFloat(n *Node) {
	if len(x.path) > 0 && x.path[len(x.path)-1].node == n {
		n = nil
	}
	graphql.AddError(x.at(n), errors.New("cannot marshal infinite no NaN float values"))
}

// Fail adds the error of the method that was called last.
func (x *Exec) Fail(err error) Status {
	if x.spend(stepsPerError) {
		ctx := x.at(nil)
		if last := len(x.path) - 1; last >= 0 && x.path[last].node != nil { // a place in a list has no location of its own
			err = graphql.AddFieldLocationToError(ctx, err)
		}
		x.opCtx.Error(ctx, err)
	}
	return Failed
}

// panicked adds an error for a panic in the field that was entered last.
func (x *Exec) panicked(v any) Status {
	ctx := x.at(nil)
	x.opCtx.Error(ctx, x.opCtx.Recover(ctx, v))
	return Failed
}

// decodeAndWrite is the Write of a field whose arguments hold variables.
func decodeAndWrite(x *Exec, n *Node, object any) Status {
	for n.slot >= len(x.bound) {
		x.bound = append(x.bound, bound{})
	}
	if !x.bound[n.slot].known {
		args, ok := x.arguments(n)
		if !ok {
			return Failed
		}
		x.bound[n.slot] = bound{true, args}
	}
	return n.decl.write(x, n, object)
}

// failArguments is the Write of a field whose arguments are constant and wrong.
func failArguments(x *Exec, n *Node, _ any) Status {
	x.arguments(n)
	return Failed
}

// schemaField is the Write of a field that asks about the schema.
func schemaField(x *Exec, n *Node, _ any) Status {
	start, values, ok := len(x.buf), 0, false
	x.buf, ok = x.plan.asked().Append(x.buf, x.opCtx, n.field, func(more, size int) bool {
		if values += more; values < lookEvery {
			return x.stopped == nil
		}
		steps := values + max(size-x.told, 0)/bytesPerStep
		values, x.told = 0, size
		return x.spend(steps)
	})
	switch {
	case !ok:
		return Failed
	case string(x.buf[start:]) == "null":
		return Null
	}
	return Written
}

// serially is the Write of a field that changes something: none does once the
// work is to stop, or a null has come where there may be none, so that the answer
// will not say what became of it.
func serially(write Write) Write {
	return func(x *Exec, n *Node, object any) Status {
		if x.look(); x.stopped != nil || x.void {
			return Failed
		}
		status := write(x, n, object)
		x.void = status != Written && n.nonNull
		return status
	}
}

// arguments decodes a field's arguments. Their errors are reported wherever the
// field is met.
func (x *Exec) arguments(n *Node) (args []any, ok bool) {
	defer func() {
		if v := recover(); v != nil {
			ctx := x.at(n)
			x.opCtx.Error(ctx, x.opCtx.Recover(ctx, v))
			args, ok = nil, false
		}
	}()
	given, err := n.arguments(x.plan.Schema, x.opCtx.Variables)
	if err != nil {
		if x.spend(stepsPerError) {
			ctx := x.at(n)
			x.opCtx.Error(ctx, graphql.AddFieldLocationToError(ctx, fmt.Errorf("the argument %w", err)))
		}
		return nil, false
	}
	args, err = decodeAll(x.ctx, n.decl.args, given)
	if err == nil {
		return args, true
	}
	if x.spend(stepsPerError) {
		ctx := x.at(n)
		_, err = decodeAll(ctx, n.decl.args, given) // once more, for an error that says where it is
		x.opCtx.Error(ctx, err)
	}
	return nil, false
}

// arguments is what the field's arguments are given.
func (n *Node) arguments(s *Schema, variables map[string]any) (map[string]any, error) {
	return s.coercer.Arguments(n.field.Definition.Arguments, n.field.Arguments, variables)
}
