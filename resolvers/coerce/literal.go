package coerce

import (
	"encoding/json"
	"math"
	"strconv"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/validator/core"
)

// Literals is the rule of validation that each literal fits the type of its place.
func (c *Coercer) Literals(observers *core.Events, add core.AddErrFunc) {
	observers.OnValue(func(_ *core.Walker, v *ast.Value) {
		if v.Definition == nil || v.ExpectedType == nil {
			return // of an unknown argument or field
		}
		if fault := c.node(v); fault != nil {
			add(func(err *gqlerror.Error) { err.Message = "the value " + fault.Reason() }, core.At(v.Position))
		}
	})
}

// node checks a literal but for those within it, which validation passes by
// themselves.
func (c *Coercer) node(v *ast.Value) *Fault {
	t := v.ExpectedType
	switch {
	case v.Kind == ast.Variable:
		return nil
	case v.Kind == ast.NullValue:
		if t.NonNull {
			return null(t)
		}
		return nil
	case v.Kind == ast.ListValue && t.Elem != nil:
		return nil
	}
	def := v.Definition
	if def.Kind == ast.InputObject {
		return object(def, v)
	}
	value, fault := leaf(def, v, nil)
	if fault == nil && isCustom(def) {
		fault = c.misfit(def, value)
	}
	return fault
}

// object checks the fields of an input object, but not their values.
func object(def *ast.Definition, v *ast.Value) *Fault {
	if v.Kind != ast.ObjectValue {
		return wrong(def, found(v))
	}
	for _, child := range v.Children {
		if def.Fields.ForName(child.Name) == nil {
			return unknownField(def, child.Name)
		}
	}
	for _, f := range def.Fields {
		if f.Type.NonNull && f.DefaultValue == nil && v.Children.ForName(f.Name) == nil {
			return missing(f.Type).at(ast.PathName(f.Name))
		}
	}
	if isOneOf(def) && (len(v.Children) != 1 || v.Children[0].Value.Kind == ast.NullValue) {
		return notOne(def)
	}
	return nil
}

// literal is the value of a literal that was validated, with those of variables in
// it. These may be missing, or null where that may not be.
func (c *Coercer) literal(t *ast.Type, v *ast.Value, variables map[string]any) (any, *Fault) {
	if v.Kind == ast.Variable || v.Kind == ast.NullValue {
		value := variables[v.Raw] // of null there is none
		if value == nil && t.NonNull {
			return nil, null(t)
		}
		return value, nil
	}
	if t.Elem != nil {
		if v.Kind != ast.ListValue {
			item, fault := c.literal(t.Elem, v, variables)
			return []any{item}, fault
		}
		list := make([]any, len(v.Children))
		for i, child := range v.Children {
			item, fault := c.literal(t.Elem, child.Value, variables)
			if fault != nil {
				return nil, fault.at(ast.PathIndex(i))
			}
			list[i] = item
		}
		return list, nil
	}
	def := c.schema.Types[t.NamedType]
	if def.Kind != ast.InputObject {
		return leaf(def, v, variables)
	}
	if fault := object(def, v); fault != nil {
		return nil, fault
	}
	fields := make(map[string]any, len(v.Children))
	for _, f := range def.Fields {
		value, given, fault := c.place(f.Type, f.DefaultValue, v.Children.ForName(f.Name), variables)
		if fault != nil {
			return nil, fault.at(ast.PathName(f.Name))
		}
		if given {
			fields[f.Name] = value
		}
	}
	if isOneOf(def) {
		for _, value := range fields {
			if value == nil {
				return nil, notOne(def)
			}
		}
	}
	return fields, nil
}

// place is the value of an argument, or of a field of an input object: the literal
// that is given, if there is one, or else the default. A variable without a value
// gives nothing.
func (c *Coercer) place(t *ast.Type, def, v *ast.Value, variables map[string]any) (value any, given bool, fault *Fault) {
	if v != nil && v.Kind == ast.Variable {
		if _, ok := variables[v.Raw]; !ok {
			v = nil
		}
	}
	if v == nil {
		v = def
	}
	if v == nil {
		if t.NonNull {
			return nil, false, missing(t)
		}
		return nil, false, nil
	}
	value, fault = c.literal(t, v, variables)
	return value, true, fault
}

// Arguments coerces what a field or a directive of a validated document is given.
// What is missing there and in input objects has its default. Only variables can be
// at fault: one that may be null, and is, in a place that may not.
func (c *Coercer) Arguments(defs ast.ArgumentDefinitionList, args ast.ArgumentList, variables map[string]any) (map[string]any, error) {
	values := make(map[string]any, len(args))
	for _, def := range defs {
		var v *ast.Value
		if arg := args.ForName(def.Name); arg != nil {
			v = arg.Value
		}
		value, given, fault := c.place(def.Type, def.DefaultValue, v, variables)
		if fault != nil {
			return nil, fault.at(ast.PathName(def.Name))
		}
		if given {
			values[def.Name] = value
		}
	}
	return values, nil
}

func isCustom(def *ast.Definition) bool {
	switch def.Name {
	case "Int", "Float", "Boolean", "String", "ID":
		return false
	}
	return def.Kind == ast.Scalar
}

// leaf is the value of a literal of a scalar or an enum.
func leaf(def *ast.Definition, v *ast.Value, variables map[string]any) (any, *Fault) {
	isText := v.Kind == ast.StringValue || v.Kind == ast.BlockValue
	switch {
	case def.Kind == ast.Enum:
		if v.Kind == ast.EnumValue {
			if def.EnumValues.ForName(v.Raw) == nil {
				return nil, unknownValue(def, v.Raw)
			}
			return v.Raw, nil
		}
	case isCustom(def):
		if v.Kind == ast.EnumValue {
			return nil, wrong(def, "the bare name "+v.Raw)
		}
		return untyped(v, variables), nil
	case def.Name == "Int" && v.Kind == ast.IntValue:
		n, err := strconv.ParseInt(v.Raw, 10, 32)
		if err != nil {
			return nil, wrong(def, v.Raw+", which has more than 32 bits")
		}
		return n, nil
	case def.Name == "Float" && (v.Kind == ast.FloatValue || v.Kind == ast.IntValue):
		return float(def, v.Raw)
	case def.Name == "Boolean" && v.Kind == ast.BooleanValue:
		return v.Raw == "true", nil
	case def.Name == "String" && isText, def.Name == "ID" && (isText || v.Kind == ast.IntValue):
		return v.Raw, nil
	}
	return nil, wrong(def, found(v))
}

// float is the number that a text in the form of JSON's numbers is.
func float(def *ast.Definition, text string) (any, *Fault) {
	f, err := strconv.ParseFloat(text, 64)
	if err != nil || math.IsInf(f, 0) || math.IsNaN(f) {
		return nil, wrong(def, text+", which is too large")
	}
	return f, nil
}

// untyped is the value of a literal of a custom scalar.
func untyped(v *ast.Value, variables map[string]any) any {
	switch v.Kind {
	case ast.Variable:
		return variables[v.Raw]
	case ast.NullValue:
		return nil
	case ast.IntValue, ast.FloatValue:
		return json.Number(v.Raw)
	case ast.BooleanValue:
		return v.Raw == "true"
	case ast.ListValue:
		list := make([]any, len(v.Children))
		for i, child := range v.Children {
			list[i] = untyped(child.Value, variables)
		}
		return list
	case ast.ObjectValue:
		fields := make(map[string]any, len(v.Children))
		for _, child := range v.Children {
			fields[child.Name] = untyped(child.Value, variables)
		}
		return fields
	}
	return v.Raw
}

// found is what a literal is, to somebody who expected something else.
func found(v *ast.Value) string {
	switch v.Kind {
	case ast.ListValue:
		return "a list"
	case ast.ObjectValue:
		return "an object"
	case ast.StringValue, ast.BlockValue:
		return strconv.Quote(v.Raw)
	}
	return v.Raw
}
