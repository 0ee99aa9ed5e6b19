package coerce

import (
	"encoding/json"
	"fmt"
	"maps"
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"
)

// Variables coerces the variables that an operation of a validated document is
// given. What it does not declare is left out, and what is missing has its
// default; an error is a [Fault].
func (c *Coercer) Variables(op *ast.OperationDefinition, given map[string]any) (map[string]any, error) {
	values := make(map[string]any, len(op.VariableDefinitions))
	for _, v := range op.VariableDefinitions {
		value, ok := given[v.Variable]
		var fault *Fault
		switch {
		case ok:
			value, fault = c.variable(v.Type, value)
		case v.DefaultValue != nil:
			value, fault = c.literal(v.Type, v.DefaultValue, nil)
		case v.Type.NonNull:
			fault = missing(v.Type)
		default:
			continue
		}
		if fault != nil {
			return nil, fault.at(ast.PathName(v.Variable))
		}
		values[v.Variable] = value
	}
	return values, nil
}

// variable is a value as JSON has it, coerced to a type.
func (c *Coercer) variable(t *ast.Type, given any) (any, *Fault) {
	if given == nil {
		if t.NonNull {
			return nil, null(t)
		}
		return nil, nil
	}
	if t.Elem != nil {
		items, ok := given.([]any)
		if !ok {
			item, fault := c.variable(t.Elem, given)
			return []any{item}, fault
		}
		list := make([]any, len(items))
		for i, x := range items {
			item, fault := c.variable(t.Elem, x)
			if fault != nil {
				return nil, fault.at(ast.PathIndex(i))
			}
			list[i] = item
		}
		return list, nil
	}
	def := c.schema.Types[t.NamedType]
	switch {
	case def.Kind == ast.InputObject:
		return c.input(def, given)
	case isCustom(def):
		return given, c.misfit(def, given)
	}
	return value(def, given)
}

// input is an input object.
func (c *Coercer) input(def *ast.Definition, given any) (any, *Fault) {
	fields, ok := given.(map[string]any)
	if !ok {
		return nil, wrong(def, shown(given))
	}
	values := make(map[string]any, len(fields))
	known := 0
	for _, f := range def.Fields {
		value, ok := fields[f.Name]
		var fault *Fault
		switch {
		case ok:
			known++
			value, fault = c.variable(f.Type, value)
		case f.DefaultValue != nil:
			value, fault = c.literal(f.Type, f.DefaultValue, nil)
		case f.Type.NonNull:
			fault = missing(f.Type)
		default:
			continue
		}
		if fault != nil {
			return nil, fault.at(ast.PathName(f.Name))
		}
		values[f.Name] = value
	}
	if known < len(fields) {
		for _, name := range slices.Sorted(maps.Keys(fields)) {
			if def.Fields.ForName(name) == nil {
				return nil, unknownField(def, name)
			}
		}
	}
	if isOneOf(def) {
		for _, value := range values {
			if value == nil || len(values) != 1 {
				return nil, notOne(def)
			}
		}
		if len(values) == 0 {
			return nil, notOne(def)
		}
	}
	return values, nil
}

// exact is the bound below which every whole number has a float64 of its own.
const exact = 1 << 53

// value is a value of an enum or a scalar of the specification.
func value(def *ast.Definition, given any) (any, *Fault) {
	switch given := given.(type) {
	case string:
		switch {
		case def.Kind == ast.Enum && def.EnumValues.ForName(given) == nil:
			return nil, unknownValue(def, given)
		case def.Kind == ast.Enum, def.Name == "String", def.Name == "ID":
			return given, nil
		}
	case bool:
		if def.Name == "Boolean" {
			return given, nil
		}
	case json.Number:
		return number(def, string(given))
	case float64:
		return number(def, strconv.FormatFloat(given, 'g', -1, 64))
	case int:
		return number(def, strconv.Itoa(given))
	case int64:
		return number(def, strconv.FormatInt(given, 10))
	}
	return nil, wrong(def, shown(given))
}

// number is a number in JSON as an Int, a Float or an ID. 5.0 and 5e0 are whole
// numbers, too.
func number(def *ast.Definition, text string) (any, *Fault) {
	if def.Kind == ast.Enum || def.Name == "String" || def.Name == "Boolean" {
		return nil, wrong(def, text)
	}
	f, fault := float(def, text)
	if fault != nil || def.Name == "Float" {
		return f, fault
	}
	n := f.(float64)
	if n != math.Trunc(n) {
		return nil, wrong(def, text)
	}
	if def.Name == "Int" {
		if n < math.MinInt32 || n > math.MaxInt32 {
			return nil, wrong(def, text+", which has more than 32 bits")
		}
		return int64(n), nil
	}
	if text != "-0" && strings.Trim(text, "-0123456789") == "" {
		return text, nil // as it is written
	}
	if math.Abs(n) >= exact {
		return nil, wrong(def, text+", which is too large")
	}
	return strconv.FormatInt(int64(n), 10), nil
}

// shown is what a value is, to somebody who expected something else.
func shown(v any) string {
	switch v := v.(type) {
	case nil:
		return "null"
	case string:
		return strconv.Quote(v)
	case []any:
		return "a list"
	case map[string]any:
		return "an object"
	}
	return fmt.Sprint(v)
}
