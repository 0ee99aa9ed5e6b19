package graphqlhttp

import (
	"bytes"
	"context"
	"strconv"
	"strings"
	"sync"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/introspection"
	"github.com/vektah/gqlparser/v2/ast"

	"github.com/whoplans/whoplans/resolvers/internal/lru"
)

// introspecting answers operations that ask about nothing but the schema,
// and leaves all others to the executable schema within it. gqlgen would run
// a tool's introspection query as any other, at two microseconds a value, a
// hundred milliseconds for a schema of 300 types; here it is a walk that appends
// bytes, the same bytes, and those are kept.
//
// So a question about the schema needs no price that would tell the tools' own
// queries from an attack: all are cheap, and a budget of values ends the
// hugest. Mixed with a question about data, it is priced as data is.
type introspecting struct {
	graphql.ExecutableSchema
	schema  *schemaLists
	budget  int
	answers *lru.Cache[string, []byte]
	buffers sync.Pool // of *bytes.Buffer; new memory would cost as much as the rest
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

const (
	introspectionCache = 8 << 20 // bytes of answers about the schema that are kept
	introspectionBytes = 4 << 20 // bytes of one answer about the schema
)

func newIntrospecting(es graphql.ExecutableSchema, budget int) *introspecting {
	return &introspecting{
		ExecutableSchema: es,
		schema:           newSchemaLists(es.Schema()),
		budget:           budget,
		answers:          lru.New[string, []byte](introspectionCache),
		buffers:          sync.Pool{New: func() any { return new(bytes.Buffer) }},
	}
}

// asksOnlyForSchema tells whether an operation is one that [introspecting]
// answers.
func asksOnlyForSchema(op *ast.OperationDefinition) bool {
	return op.Operation == ast.Query && onlySchema(op.SelectionSet, make(map[string]bool))
}

func onlySchema(set ast.SelectionSet, seen map[string]bool) bool {
	for _, sel := range set {
		switch sel := sel.(type) {
		case *ast.Field:
			if !strings.HasPrefix(sel.Name, "__") {
				return false
			}
		case *ast.InlineFragment:
			if !onlySchema(sel.SelectionSet, seen) {
				return false
			}
		case *ast.FragmentSpread:
			if seen[sel.Name] {
				continue
			}
			seen[sel.Name] = true
			if sel.Definition == nil || !onlySchema(sel.Definition.SelectionSet, seen) {
				return false
			}
		}
	}
	return true
}

// Exec runs an operation.
func (s *introspecting) Exec(ctx context.Context) graphql.ResponseHandler {
	opCtx := graphql.GetOperationContext(ctx)
	if a := askedOf(ctx); a == nil || a.operation == nil || !a.operation.schemaOnly {
		return s.ExecutableSchema.Exec(ctx)
	}
	// The answer depends on the document alone if the operation has no variables.
	keep := len(opCtx.Operation.VariableDefinitions) == 0
	key := opCtx.Operation.Name + "\x00" + opCtx.RawQuery
	if keep {
		if data, ok := s.answers.Get(key); ok {
			return graphql.OneShot(&graphql.Response{Data: data})
		}
	}
	buf := s.buffers.Get().(*bytes.Buffer)
	defer s.buffers.Put(buf)
	buf.Reset()
	w := &schemaWriter{
		op:     opCtx,
		schema: s.schema,
		defs:   s.Schema(),
		buf:    buf,
		left:   s.budget,
		inner:  make(map[*introspection.Type]*introspection.Type),
	}
	w.root(&selection{set: opCtx.Operation.SelectionSet})
	if w.left < 0 {
		graphql.AddError(ctx, refuse(CodeTooLarge, "the answer about the schema has more than %d values or %d bytes: ask without aliases, as the standard query does, or fetch the schema's text", s.budget, introspectionBytes))
		return graphql.OneShot(new(graphql.Response))
	}
	data := bytes.Clone(buf.Bytes())
	if keep {
		s.answers.Put(key, data, len(data))
	}
	return graphql.OneShot(&graphql.Response{Data: data})
}

// schemaWriter writes one answer.
type schemaWriter struct {
	op     *graphql.OperationContext
	schema *schemaLists
	defs   *ast.Schema
	buf    *bytes.Buffer
	left   int // values that may still be written; the answer is void below zero

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
func (w *schemaWriter) object(typ string, s *selection, value func(f *selected)) {
	fields := s.of(typ, w.op)
	w.left -= max(len(fields), 1) // an object without fields is a value itself
	if w.left < 0 || w.buf.Len() > introspectionBytes {
		w.left = -1
		return
	}
	w.buf.WriteByte('{')
	for i := range fields {
		f := &fields[i]
		if i > 0 {
			w.buf.WriteByte(',')
		}
		w.buf.WriteString(f.key)
		if f.Name == "__typename" {
			w.string(typ)
			continue
		}
		value(f)
	}
	w.buf.WriteByte('}')
}

// each writes a list, or null for none at all.
func each[T any](w *schemaWriter, items []T, value func(*T)) {
	if items == nil {
		w.null()
		return
	}
	w.buf.WriteByte('[')
	for i := range items {
		if w.left < 0 {
			return
		}
		if i > 0 {
			w.buf.WriteByte(',')
		}
		value(&items[i])
	}
	w.buf.WriteByte(']')
}

func (w *schemaWriter) null() { w.buf.WriteString("null") }

func (w *schemaWriter) bool(b bool) { w.buf.WriteString(strconv.FormatBool(b)) }

func (w *schemaWriter) text(s *string) {
	if s == nil {
		w.null()
		return
	}
	w.string(*s)
}

// string writes a string, with gqlgen's escapes where it needs any.
func (w *schemaWriter) string(s string) {
	if strings.ContainsFunc(s, func(c rune) bool { return c < ' ' || c == '"' || c == '\\' }) {
		graphql.MarshalString(s).MarshalGQL(w.buf)
		return
	}
	w.buf.WriteByte('"')
	w.buf.WriteString(s)
	w.buf.WriteByte('"')
}

func (w *schemaWriter) root(s *selection) {
	w.object(w.defs.Query.Name, s, func(f *selected) {
		if f.Name == "__type" {
			name, _ := f.ArgumentMap(w.op.Variables)["name"].(string)
			w.typeOf(introspection.WrapTypeFromDef(w.defs, w.defs.Types[name]), &f.within)
			return
		}
		w.object("__Schema", &f.within, func(f *selected) {
			switch f.Name {
			case "description":
				w.text(w.schema.Description())
			case "types":
				each(w, w.schema.types, func(t *introspection.Type) { w.typeOf(t, &f.within) })
			case "queryType":
				w.typeOf(w.schema.QueryType(), &f.within)
			case "mutationType":
				w.typeOf(w.schema.MutationType(), &f.within)
			case "subscriptionType":
				w.typeOf(w.schema.SubscriptionType(), &f.within)
			case "directives":
				each(w, w.schema.directives, func(d *introspection.Directive) { w.directive(d, &f.within) })
			default:
				w.null()
			}
		})
	})
}

func (w *schemaWriter) typeOf(t *introspection.Type, s *selection) {
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
			each(w, w.schema.of(t).fields[f.lists], func(v *introspection.Field) { w.field(v, &f.within) })
		case "inputFields":
			each(w, w.schema.of(t).inputFields, func(v *introspection.InputValue) { w.input(v, &f.within) })
		case "enumValues":
			each(w, w.schema.of(t).enumValues[f.lists], func(v *introspection.EnumValue) { w.enumValue(v, &f.within) })
		case "interfaces":
			each(w, w.schema.of(t).interfaces, func(v *introspection.Type) { w.typeOf(v, &f.within) })
		case "possibleTypes":
			each(w, w.schema.of(t).possibleTypes, func(v *introspection.Type) { w.typeOf(v, &f.within) })
		case "ofType":
			w.typeOf(w.ofType(t), &f.within)
		default:
			w.null()
		}
	})
}

// ofType is the type within one that is a list or non-null. gqlgen would make it
// anew each time.
func (w *schemaWriter) ofType(t *introspection.Type) *introspection.Type {
	in, ok := w.inner[t]
	if !ok {
		in = t.OfType()
		w.inner[t] = in
	}
	return in
}

func (w *schemaWriter) field(v *introspection.Field, s *selection) {
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

func (w *schemaWriter) input(v *introspection.InputValue, s *selection) {
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

func (w *schemaWriter) enumValue(v *introspection.EnumValue, s *selection) {
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

func (w *schemaWriter) directive(d *introspection.Directive, s *selection) {
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
