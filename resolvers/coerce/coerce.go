// Package coerce turns what a request gives into the values that a schema
// expects, or says why that cannot be, by the specification's rules of input
// coercion: literals ([Coercer.Literals], a rule of validation), variables
// ([Coercer.Variables]) and the arguments of fields and directives
// ([Coercer.Arguments]).
//
// The rules of gqlparser and gqlgen are more lenient: they take "5" for an Int, 5 for a
// String, and enum values in any case, which then silently match nothing.
//
// An Int becomes an int64, a Float a float64, a Boolean a bool, an ID, a String and
// a value of an enum a string, a list a []any, an input object a map[string]any.
package coerce

import (
	"fmt"
	"slices"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/validator/core"
)

// Scalars tell why a value does not fit a custom scalar, by the names of these;
// nil if it does. A value is as JSON or a literal has it, its numbers as
// json.Number. What has no function here always fits.
type Scalars map[string]func(value any) error

// Coercer coerces to the input types of a schema. It is safe for concurrent use.
type Coercer struct {
	schema  *ast.Schema
	scalars Scalars
}

// New returns a coercer.
func New(schema *ast.Schema, scalars Scalars) *Coercer { return &Coercer{schema, scalars} }

// Fault says of a value why it does not fit its type.
type Fault struct {
	// Path leads to the value: a variable or an argument, then fields of input
	// objects and places in lists.
	Path ast.Path

	reason string
	typed  string          // the unknown name that was given, "" if that is not the reason
	of     *ast.Definition // the type that it should be a name in
}

func (f *Fault) Error() string { return f.Path.String() + " " + f.Reason() }

// Reason is the rest of a sentence about the value, such as "must be of the type
// Int!, not null". For an unknown name it suggests what may have been meant, which takes
// longer than all else.
func (f *Fault) Reason() string {
	const longest = 64 // that is compared with names
	if f.typed == "" || len(f.typed) > longest {
		return f.reason
	}
	var names []string
	for _, field := range f.of.Fields {
		names = append(names, field.Name)
	}
	for _, value := range f.of.EnumValues {
		names = append(names, value.Name)
	}
	meant := core.SuggestionList(f.typed, names)
	if len(meant) == 0 {
		return f.reason
	}
	return f.reason + ": did you mean " + core.QuotedOrList(meant...) + "?"
}

// at is the fault with one more step to it.
func (f *Fault) at(step ast.PathElement) *Fault {
	f.Path = slices.Insert(f.Path, 0, step)
	return f
}

// wrong is the fault of a value that is not of a type, with what it is instead.
func wrong(def *ast.Definition, found string) *Fault {
	return &Fault{reason: fmt.Sprintf("must be of the type %s, not %s", def.Name, found)}
}

func null(t *ast.Type) *Fault {
	return &Fault{reason: fmt.Sprintf("must be of the type %s, not null", t)}
}

func missing(t *ast.Type) *Fault {
	return &Fault{reason: fmt.Sprintf("is missing, and must be of the type %s", t)}
}

func unknownField(def *ast.Definition, name string) *Fault {
	return &Fault{reason: fmt.Sprintf("must be of the type %s, which has no field %q", def.Name, name), typed: name, of: def}
}

func unknownValue(def *ast.Definition, name string) *Fault {
	return &Fault{reason: fmt.Sprintf("must be of the type %s, which has no value %q", def.Name, name), typed: name, of: def}
}

// notOne is the fault of an input object that takes exactly one of its fields.
func notOne(def *ast.Definition) *Fault {
	return &Fault{reason: fmt.Sprintf("must have exactly one of the fields of %s, and that not null", def.Name)}
}

func isOneOf(def *ast.Definition) bool { return def.Directives.ForName("oneOf") != nil }

// misfit is why a value does not fit a custom scalar; nil if it does.
func (c *Coercer) misfit(def *ast.Definition, value any) *Fault {
	fits := c.scalars[def.Name]
	if fits == nil {
		return nil
	}
	if err := fits(value); err != nil {
		return &Fault{reason: fmt.Sprintf("must be of the type %s: %v", def.Name, err)}
	}
	return nil
}
