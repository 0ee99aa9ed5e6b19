// Package introspect answers what a query asks about the schema: a walk over it
// that appends bytes, the same that gqlgen would write, which takes two
// microseconds for each value of it.
package introspect

import (
	"strconv"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/introspection"
	"github.com/vektah/gqlparser/v2/ast"
)

// Schema is a schema to ask about. It is safe for concurrent use; [New] makes it.
type Schema struct {
	defs  *ast.Schema
	lists *schemaLists
}

// New returns a schema to ask about.
func New(defs *ast.Schema) *Schema { return &Schema{defs, newSchemaLists(defs)} }

// Spend is told how many values more there are, and how long the answer is by
// now; it returns false to stop the work.
type Spend func(values, bytes int) bool

// Asks reports whether a field of the root object is about the schema.
func Asks(f *ast.Field) bool { return f.Name == "__schema" || f.Name == "__type" }

// Append appends the value of a field of the root object that is about the
// schema. It is not ok if the work was stopped.
func (s *Schema) Append(buf []byte, op *graphql.OperationContext, f graphql.CollectedField, spend Spend) (out []byte, ok bool) {
	w := s.writer(buf, op, spend)
	w.field(&selected{CollectedField: f, within: selection{set: f.Selections}})
	return w.buf, !w.stopped
}

// Answer appends the answer of an operation that is about nothing but the
// schema. It is not ok if the work was stopped.
func (s *Schema) Answer(buf []byte, op *graphql.OperationContext, spend Spend) (out []byte, ok bool) {
	w := s.writer(buf, op, spend)
	w.object(s.defs.Query.Name, &selection{set: op.Operation.SelectionSet}, w.field)
	return w.buf, !w.stopped
}

func (s *Schema) writer(buf []byte, op *graphql.OperationContext, spend Spend) *writer {
	return &writer{Schema: s, op: op, buf: buf, spend: spend, inner: map[*introspection.Type]*introspection.Type{}}
}

// schemaLists is the lists of a schema, made once: gqlgen's wrappers make them
// at each call.
type schemaLists struct {
	*introspection.Schema
	types      []introspection.Type
	directives []introspection.Directive
	byName     map[string]*typeLists
}

// typeLists is the lists of one type; the array's second element is that with
// what is deprecated.
type typeLists struct {
	fields        [2][]introspection.Field
	enumValues    [2][]introspection.EnumValue
	inputFields   []introspection.InputValue
	interfaces    []introspection.Type
	possibleTypes []introspection.Type
}

func newSchemaLists(schema *ast.Schema) *schemaLists {
	s := introspection.WrapSchema(schema)
	l := &schemaLists{Schema: s, types: s.Types(), directives: s.Directives(), byName: make(map[string]*typeLists)}
	l.byName[""] = newTypeLists(new(introspection.Type))
	for i := range l.types {
		l.byName[*l.types[i].Name()] = newTypeLists(&l.types[i])
	}
	return l
}

func newTypeLists(t *introspection.Type) *typeLists {
	return &typeLists{
		fields:        [2][]introspection.Field{t.Fields(false), t.Fields(true)},
		enumValues:    [2][]introspection.EnumValue{t.EnumValues(false), t.EnumValues(true)},
		inputFields:   t.InputFields(),
		interfaces:    t.Interfaces(),
		possibleTypes: t.PossibleTypes(),
	}
}

// of is the lists of a type. What is a list or non-null has no name, and empty
// lists.
func (l *schemaLists) of(t *introspection.Type) *typeLists {
	if name := t.Name(); name != nil {
		return l.byName[*name]
	}
	return l.byName[""]
}

// writer writes one answer.
type writer struct {
	*Schema
	op      *graphql.OperationContext
	buf     []byte
	spend   Spend
	stopped bool // the answer is void

	// inner is what is within the types met so far, see ofType.
	inner map[*introspection.Type]*introspection.Type
}

// selection is what is selected of an object. Its fields are collected for the
// first object, and are the same for all others in that place.
type selection struct {
	set    ast.SelectionSet
	fields []selected
}

type selected struct {
	graphql.CollectedField
	key    string // the alias as JSON, with its colon
	lists  int    // which of a pair of lists: 1 is that with what is deprecated
	within selection
}

// of is the fields of an object of a type.
func (s *selection) of(typ string, op *graphql.OperationContext) []selected {
	if s.fields == nil {
		collected := graphql.CollectFields(op, s.set, []string{typ})
		s.fields = make([]selected, len(collected))
		for i, f := range collected {
			s.fields[i] = selected{f, strconv.Quote(f.Alias) + ":", 0, selection{set: f.Selections}}
			if all, _ := f.ArgumentMap(op.Variables)["includeDeprecated"].(bool); all {
				s.fields[i].lists = 1
			}
		}
	}
	return s.fields
}

// object writes an object with the fields selected of the type.
func (w *writer) object(typ string, s *selection, value func(f *selected)) {
	fields := s.of(typ, w.op)
	if w.stopped = w.stopped || !w.spend(max(len(fields), 1), len(w.buf)); w.stopped { // an object without fields is a value itself
		return
	}
	w.buf = append(w.buf, '{')
	for i := range fields {
		f := &fields[i]
		if i > 0 {
			w.buf = append(w.buf, ',')
		}
		w.buf = append(w.buf, f.key...)
		if f.Name == "__typename" {
			w.string(typ)
			continue
		}
		value(f)
	}
	w.buf = append(w.buf, '}')
}

// each writes a list, or null for none at all.
func each[T any](w *writer, items []T, value func(*T)) {
	if items == nil {
		w.null()
		return
	}
	w.buf = append(w.buf, '[')
	for i := range items {
		if w.stopped {
			return
		}
		if i > 0 {
			w.buf = append(w.buf, ',')
		}
		value(&items[i])
	}
	w.buf = append(w.buf, ']')
}

func (w *writer) null() { w.buf = append(w.buf, "null"...) }

func (w *writer) bool(b bool) { w.buf = strconv.AppendBool(w.buf, b) }

func (w *writer) text(s *string) {
	if s == nil {
		w.null()
		return
	}
	w.string(*s)
}

// string writes a string, with gqlgen's escapes where it needs any.
func (w *writer) string(s string) {
	if strings.ContainsFunc(s, func(c rune) bool { return c < ' ' || c == '"' || c == '\\' }) {
		graphql.MarshalString(s).MarshalGQL(w)
		return
	}
	w.buf = append(w.buf, '"')
	w.buf = append(w.buf, s...)
	w.buf = append(w.buf, '"')
}

// Write implements io.Writer.
func (w *writer) Write(p []byte) (int, error) {
	w.buf = append(w.buf, p...)
	return len(p), nil
}

// field writes a field of the root object.
func (w *writer) field(f *selected) {
	if f.Name == "__type" {
		name, _ := f.ArgumentMap(w.op.Variables)["name"].(string)
		w.typeOf(introspection.WrapTypeFromDef(w.defs, w.defs.Types[name]), &f.within)
		return
	}
	w.object("__Schema", &f.within, func(f *selected) {
		switch f.Name {
		case "description":
			w.text(w.lists.Description())
		case "types":
			each(w, w.lists.types, func(t *introspection.Type) { w.typeOf(t, &f.within) })
		case "queryType":
			w.typeOf(w.lists.QueryType(), &f.within)
		case "mutationType":
			w.typeOf(w.lists.MutationType(), &f.within)
		case "subscriptionType":
			w.typeOf(w.lists.SubscriptionType(), &f.within)
		case "directives":
			each(w, w.lists.directives, func(d *introspection.Directive) { w.directive(d, &f.within) })
		default:
			w.null()
		}
	})
}

func (w *writer) typeOf(t *introspection.Type, s *selection) {
	if t == nil {
		w.null()
		return
	}
	w.object("__Type", s, func(f *selected) {
		switch f.Name {
		case "kind":
			w.string(t.Kind())
		case "name":
			w.text(t.Name())
		case "description":
			w.text(t.Description())
		case "specifiedByURL":
			w.text(t.SpecifiedByURL())
		case "isOneOf":
			w.bool(t.IsOneOf())
		case "fields":
			each(w, w.lists.of(t).fields[f.lists], func(v *introspection.Field) { w.fieldOf(v, &f.within) })
		case "inputFields":
			each(w, w.lists.of(t).inputFields, func(v *introspection.InputValue) { w.input(v, &f.within) })
		case "enumValues":
			each(w, w.lists.of(t).enumValues[f.lists], func(v *introspection.EnumValue) { w.enumValue(v, &f.within) })
		case "interfaces":
			each(w, w.lists.of(t).interfaces, func(v *introspection.Type) { w.typeOf(v, &f.within) })
		case "possibleTypes":
			each(w, w.lists.of(t).possibleTypes, func(v *introspection.Type) { w.typeOf(v, &f.within) })
		case "ofType":
			w.typeOf(w.ofType(t), &f.within)
		default:
			w.null()
		}
	})
}

// ofType is the type within one that is a list or non-null. gqlgen would make it
// anew each time.
func (w *writer) ofType(t *introspection.Type) *introspection.Type {
	in, ok := w.inner[t]
	if !ok {
		in = t.OfType()
		w.inner[t] = in
	}
	return in
}

func (w *writer) fieldOf(v *introspection.Field, s *selection) {
	w.object("__Field", s, func(f *selected) {
		switch f.Name {
		case "name":
			w.string(v.Name)
		case "description":
			w.text(v.Description())
		case "args":
			each(w, v.Args, func(a *introspection.InputValue) { w.input(a, &f.within) })
		case "type":
			w.typeOf(v.Type, &f.within)
		case "isDeprecated":
			w.bool(v.IsDeprecated())
		case "deprecationReason":
			w.text(v.DeprecationReason())
		default:
			w.null()
		}
	})
}

func (w *writer) input(v *introspection.InputValue, s *selection) {
	w.object("__InputValue", s, func(f *selected) {
		switch f.Name {
		case "name":
			w.string(v.Name)
		case "description":
			w.text(v.Description())
		case "type":
			w.typeOf(v.Type, &f.within)
		case "defaultValue":
			w.text(v.DefaultValue)
		case "isDeprecated":
			w.bool(v.IsDeprecated())
		case "deprecationReason":
			w.text(v.DeprecationReason())
		default:
			w.null()
		}
	})
}

func (w *writer) enumValue(v *introspection.EnumValue, s *selection) {
	w.object("__EnumValue", s, func(f *selected) {
		switch f.Name {
		case "name":
			w.string(v.Name)
		case "description":
			w.text(v.Description())
		case "isDeprecated":
			w.bool(v.IsDeprecated())
		case "deprecationReason":
			w.text(v.DeprecationReason())
		default:
			w.null()
		}
	})
}

func (w *writer) directive(d *introspection.Directive, s *selection) {
	w.object("__Directive", s, func(f *selected) {
		switch f.Name {
		case "name":
			w.string(d.Name)
		case "description":
			w.text(d.Description())
		case "isRepeatable":
			w.bool(d.IsRepeatable)
		case "locations":
			each(w, d.Locations, func(l *string) { w.string(*l) })
		case "args":
			each(w, d.Args, func(a *introspection.InputValue) { w.input(a, &f.within) })
		default:
			w.null()
		}
	})
}
