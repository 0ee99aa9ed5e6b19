package graphqlhttp

import (
	"bytes"
	"context"
	"strconv"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/introspection"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

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

// of is the lists of a type, which may be a list or non-null: those have none.
func (l *schemaLists) of(t *introspection.Type) *typeLists {
	if name := t.Name(); name != nil {
		return l.byName[*name]
	}
	return newTypeLists(t)
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
	if p := planOf(opCtx); p == nil || !p.operation(opCtx.Operation).schemaOnly {
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
	w := &schemaWriter{op: opCtx, schema: s.schema, defs: s.Schema(), left: s.budget}
	w.root(opCtx.Operation.SelectionSet)
	if w.left < 0 {
		err := refuse(CodeTooLarge, "the answer about the schema has more than %d values or %d bytes: ask without aliases, as the standard query does, or fetch the schema's text", s.budget, introspectionBytes)
		return graphql.OneShot(&graphql.Response{Errors: gqlerror.List{err}})
	}
	if keep {
		s.answers.Put(key, w.buf.Bytes(), w.buf.Len())
	}
	return graphql.OneShot(&graphql.Response{Data: w.buf.Bytes()})
}

// schemaWriter writes one answer.
type schemaWriter struct {
	op     *graphql.OperationContext
	schema *schemaLists
	defs   *ast.Schema
	buf    bytes.Buffer
	left   int // values that may still be written; the answer is void below zero
}

// object writes an object with the fields selected of the type.
func (w *schemaWriter) object(typ string, set ast.SelectionSet, value func(f graphql.CollectedField)) {
	w.buf.WriteByte('{')
	for i, f := range graphql.CollectFields(w.op, set, []string{typ}) {
		if w.left--; w.left < 0 || w.buf.Len() > introspectionBytes {
			w.left = -1
			return
		}
		if i > 0 {
			w.buf.WriteByte(',')
		}
		w.string(f.Alias)
		w.buf.WriteByte(':')
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
		graphql.MarshalString(s).MarshalGQL(&w.buf)
		return
	}
	w.buf.WriteByte('"')
	w.buf.WriteString(s)
	w.buf.WriteByte('"')
}

func (w *schemaWriter) root(set ast.SelectionSet) {
	w.object(w.defs.Query.Name, set, func(f graphql.CollectedField) {
		if f.Name == "__type" {
			name, _ := f.ArgumentMap(w.op.Variables)["name"].(string)
			w.typeOf(introspection.WrapTypeFromDef(w.defs, w.defs.Types[name]), f.Selections)
			return
		}
		w.object("__Schema", f.Selections, func(f graphql.CollectedField) {
			switch f.Name {
			case "description":
				w.text(w.schema.Description())
			case "types":
				each(w, w.schema.types, func(t *introspection.Type) { w.typeOf(t, f.Selections) })
			case "queryType":
				w.typeOf(w.schema.QueryType(), f.Selections)
			case "mutationType":
				w.typeOf(w.schema.MutationType(), f.Selections)
			case "subscriptionType":
				w.typeOf(w.schema.SubscriptionType(), f.Selections)
			case "directives":
				each(w, w.schema.directives, func(d *introspection.Directive) { w.directive(d, f.Selections) })
			default:
				w.null()
			}
		})
	})
}

func (w *schemaWriter) typeOf(t *introspection.Type, set ast.SelectionSet) {
	if t == nil {
		w.null()
		return
	}
	w.object("__Type", set, func(f graphql.CollectedField) {
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
			each(w, w.schema.of(t).fields[w.withDeprecated(f)], func(v *introspection.Field) { w.field(v, f.Selections) })
		case "inputFields":
			each(w, w.schema.of(t).inputFields, func(v *introspection.InputValue) { w.input(v, f.Selections) })
		case "enumValues":
			each(w, w.schema.of(t).enumValues[w.withDeprecated(f)], func(v *introspection.EnumValue) { w.enumValue(v, f.Selections) })
		case "interfaces":
			each(w, w.schema.of(t).interfaces, func(v *introspection.Type) { w.typeOf(v, f.Selections) })
		case "possibleTypes":
			each(w, w.schema.of(t).possibleTypes, func(v *introspection.Type) { w.typeOf(v, f.Selections) })
		case "ofType":
			w.typeOf(t.OfType(), f.Selections)
		default:
			w.null()
		}
	})
}

// withDeprecated is the index into a pair of lists.
func (w *schemaWriter) withDeprecated(f graphql.CollectedField) int {
	if len(f.Arguments) > 0 {
		if yes, _ := f.ArgumentMap(w.op.Variables)["includeDeprecated"].(bool); yes {
			return 1
		}
	}
	return 0
}

func (w *schemaWriter) field(v *introspection.Field, set ast.SelectionSet) {
	w.object("__Field", set, func(f graphql.CollectedField) {
		switch f.Name {
		case "name":
			w.string(v.Name)
		case "description":
			w.text(v.Description())
		case "args":
			each(w, v.Args, func(a *introspection.InputValue) { w.input(a, f.Selections) })
		case "type":
			w.typeOf(v.Type, f.Selections)
		case "isDeprecated":
			w.bool(v.IsDeprecated())
		case "deprecationReason":
			w.text(v.DeprecationReason())
		default:
			w.null()
		}
	})
}

func (w *schemaWriter) input(v *introspection.InputValue, set ast.SelectionSet) {
	w.object("__InputValue", set, func(f graphql.CollectedField) {
		switch f.Name {
		case "name":
			w.string(v.Name)
		case "description":
			w.text(v.Description())
		case "type":
			w.typeOf(v.Type, f.Selections)
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

func (w *schemaWriter) enumValue(v *introspection.EnumValue, set ast.SelectionSet) {
	w.object("__EnumValue", set, func(f graphql.CollectedField) {
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

func (w *schemaWriter) directive(d *introspection.Directive, set ast.SelectionSet) {
	w.object("__Directive", set, func(f graphql.CollectedField) {
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
			each(w, d.Args, func(a *introspection.InputValue) { w.input(a, f.Selections) })
		default:
			w.null()
		}
	})
}
