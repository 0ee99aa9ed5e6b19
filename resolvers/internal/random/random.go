// Package random writes random documents over a schema, for tests: every type,
// field, argument and filter may come up, and so may values that are wrong.
package random

import (
	"cmp"
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"
)

// Writer writes documents.
type Writer struct {
	// Features counts what documents were written with; those that were not
	// valid too.
	Features map[string]int

	rand   *rand.Rand
	schema *ast.Schema
	names  map[string][]string
	found  []string // cursors of earlier answers

	left      int // fields
	number    int // of aliases and fragments
	fragments strings.Builder
	declared  []string // variables
	variables map[string]any
	kind      string // what the field whose arguments are written leads to
	literal   bool   // a value is written, in which variables may stand
	aiming    bool   // at a field, which is reached best by plain arguments
}

// New returns a writer of the same documents for the same seed. Names are ids and
// slugs of records by kind, and of all under "".
func New(schema *ast.Schema, names map[string][]string, seed uint64) *Writer {
	return &Writer{Features: map[string]int{}, rand: rand.New(rand.NewPCG(seed, 1)), schema: schema, names: names}
}

// Found tells the writer cursors of an answer, for later documents.
func (w *Writer) Found(cursors ...string) {
	w.found = append(w.found, cursors...)
	w.found = w.found[max(0, len(w.found)-50):]
}

// Document is a document with the values of its variables. Its operation is
// called Q.
type Document struct {
	Text      string
	Variables map[string]any
}

// Document writes a document that asks for anything.
func (w *Writer) Document() Document {
	w.begin()
	return w.finish(w.selections(w.schema.Query, 0))
}

func (w *Writer) begin() {
	w.left, w.number = 5+w.rand.IntN(60), 0
	w.fragments.Reset()
	w.declared, w.variables = nil, map[string]any{}
}

// finish makes a document of the selections of its operation.
func (w *Writer) finish(body string) Document {
	head := "query Q "
	if len(w.declared) > 0 {
		head = "query Q(" + strings.Join(w.declared, ", ") + ") "
	}
	other := ""
	if w.once(10) {
		w.Features["another operation"]++
		other = "query Other { __typename }\n"
	}
	return Document{other + head + body + "\n" + w.fragments.String(), w.variables}
}

func (w *Writer) once(in int) bool { return w.rand.IntN(in) == 0 }

func pickOne[T any](w *Writer, of []T) T { return of[w.rand.IntN(len(of))] }

func (w *Writer) fresh(prefix string) string {
	w.number++
	return prefix + strconv.Itoa(w.number)
}

// selections writes a selection set of a type.
func (w *Writer) selections(def *ast.Definition, depth int) string {
	var b strings.Builder
	b.WriteString("{")
	fields := slices.DeleteFunc(slices.Clone(def.Fields), func(f *ast.FieldDefinition) bool {
		return strings.HasPrefix(f.Name, "__") || depth > 8 && !w.leaf(f)
	})
	n := 1 + w.rand.IntN(6)
	if def == w.schema.Query {
		n = 1 + w.rand.IntN(3)
	}
	wrote := false
	for range n {
		switch {
		case len(fields) == 0 || w.once(12):
			w.Features["__typename"]++
			b.WriteString(" " + w.alias() + "__typename" + w.conditions())
		case def == w.schema.Query && w.once(10):
			w.Features["a question about the schema"]++
			b.WriteString(" " + w.alias() + pickOne(w, []string{
				`__schema` + w.conditions() + ` { queryType { name } a: __typename }`,
				`__type(name: "Country")` + w.conditions() + ` { name` + w.conditions() + ` fields(includeDeprecated: true) { name type { kind } } }`,
			}))
		case w.once(6) && depth < 8:
			b.WriteString(" " + w.fragment(def, depth))
		default:
			f := pickOne(w, fields)
			if strings.HasSuffix(def.Name, "Connection") && w.once(2) {
				f = def.Fields.ForName(pickOne(w, []string{"nodes", "edges"}))
			}
			if w.left <= 0 && !w.leaf(f) && wrote {
				continue
			}
			b.WriteString(" " + w.field(f, depth))
		}
		wrote = true
	}
	b.WriteString("}")
	return b.String()
}

func (w *Writer) leaf(f *ast.FieldDefinition) bool { return w.schema.Types[f.Type.Name()].IsLeafType() }

func (w *Writer) alias() string {
	if w.once(4) {
		w.Features["alias"]++
		return w.fresh("a") + ": "
	}
	return ""
}

// field writes a field, now and then twice, to be merged.
func (w *Writer) field(f *ast.FieldDefinition, depth int) string {
	w.left--
	head := w.alias() + f.Name
	if len(f.Arguments) > 0 {
		w.kind = f.Type.Name()
		// Else fields of the same name could not be merged.
		head = w.fresh("f") + ": " + f.Name + w.arguments(f)
	}
	write := func() string {
		text := head + w.conditions()
		if !w.leaf(f) {
			text += " " + w.selections(w.schema.Types[f.Type.Name()], depth+1)
		}
		return text
	}
	text := write()
	if w.once(10) {
		w.Features["a field twice"]++
		text += " " + write()
	}
	return text
}

// fragment writes a fragment, inline or not, on the type itself or on one that
// it may be.
func (w *Writer) fragment(def *ast.Definition, depth int) string {
	on := []*ast.Definition{def}
	for _, t := range w.schema.GetPossibleTypes(def) {
		on = append(on, t)
		on = append(on, w.schema.GetImplements(t)...)
	}
	target := pickOne(w, on)
	w.Features["fragment in "+strings.ToLower(string(def.Kind))+" on "+strings.ToLower(string(target.Kind))]++
	body := w.selections(target, depth+1)
	switch w.rand.IntN(3) {
	case 0:
		name := w.fresh("F")
		fmt.Fprintf(&w.fragments, "fragment %s on %s %s\n", name, target.Name, body)
		w.Features["fragment by name"]++
		text := "..." + name + w.conditions()
		if w.once(4) {
			w.Features["a fragment twice"]++
			text += " ..." + name
		}
		return text
	case 1:
		if target == def {
			w.Features["fragment without a type"]++
			return "..." + w.conditions() + " " + body
		}
	}
	return "... on " + target.Name + w.conditions() + " " + body
}

func (w *Writer) conditions() string {
	if !w.once(9) {
		return ""
	}
	name := pickOne(w, []string{"skip", "include"})
	text := w.condition(name)
	if w.once(4) {
		w.Features["both conditions"]++
		text += w.condition(map[string]string{"skip": "include", "include": "skip"}[name])
	}
	return text
}

func (w *Writer) condition(directive string) string {
	value := strconv.FormatBool(w.once(2))
	switch w.rand.IntN(4) {
	case 0, 1:
		w.Features["condition by variable"]++
		name := w.fresh("c")
		w.declared = append(w.declared, "$"+name+": Boolean!")
		w.variables[name] = w.once(2)
		value = "$" + name
	case 2:
		w.Features["condition by default"]++
		name := w.fresh("c")
		w.declared = append(w.declared, "$"+name+": Boolean! = "+value)
		value = "$" + name
	}
	return fmt.Sprintf(" @%s(if: %s)", directive, value)
}

func (w *Writer) arguments(f *ast.FieldDefinition) string {
	var args []string
	paged := f.Arguments.ForName("first") != nil
	// What is traced is a task in a country, or a stakeholder.
	traced := pickOne(w, []map[string]int{{"task": 1, "country": 1, "from": 2}, {"stakeholder": 1}})
	for _, a := range f.Arguments {
		required := a.Type.NonNull && a.DefaultValue == nil
		rare := 3
		if paged {
			// Mostly only first, so that pages stay small and are right.
			rare = map[string]int{"first": 0, "last": 12, "after": 8, "before": 12}[a.Name]
			if rare == 0 && a.Name != "first" {
				rare = 4
			}
		}
		if w.aiming {
			switch rare = 4; {
			case paged:
				rare = 12
			case w.kind == "Trace":
				rare = cmp.Or(traced[a.Name], 6)
			}
		}
		if !required && rare > 0 && a.Name != "first" && !w.once(rare) {
			continue
		}
		args = append(args, a.Name+": "+w.argument(a))
	}
	if len(args) == 0 {
		return ""
	}
	return "(" + strings.Join(args, ", ") + ")"
}

func (w *Writer) argument(a *ast.ArgumentDefinition) string {
	if !w.once(4) {
		w.literal = true
		value := w.value(a.Name, a.Type, 0)
		w.literal = false
		return literal(value)
	}
	value := w.value(a.Name, a.Type, 0)
	if a.Type.NonNull && a.DefaultValue != nil && value == nil {
		value = w.value(a.Name, a.Type, 9)
	}
	return "$" + string(w.variable(a.Type, value))
}

// variable declares a variable with a value: one that the request brings, or its
// default, or none where that may be.
func (w *Writer) variable(t *ast.Type, value any) variable {
	name := w.fresh("v")
	declared := "$" + name + ": " + t.String()
	switch {
	case w.once(4) && value != nil:
		w.Features["variable by default"]++
		declared += " = " + literal(value)
		if w.once(4) {
			w.variables[name] = plain(value)
		}
	case t.NonNull || !w.once(6):
		w.Features["variable"]++
		w.variables[name] = plain(value)
	default:
		w.Features["variable left out"]++
	}
	w.declared = append(w.declared, declared)
	return variable(name)
}

// variable stands within a value.
type variable string

// enum is a value of an enum, which is written without quotes.
type enum string

// value makes a value of an input type.
func (w *Writer) value(name string, t *ast.Type, depth int) any {
	if !t.NonNull && w.once(15) {
		return nil
	}
	if t.Elem != nil {
		list := make([]any, w.rand.IntN(3))
		for i := range list {
			list[i] = w.value(name, t.Elem, depth+1)
		}
		return list
	}
	def := w.schema.Types[t.NamedType]
	switch def.Kind {
	case ast.Enum:
		return enum(pickOne(w, def.EnumValues).Name)
	case ast.InputObject:
		return w.input(def, depth)
	}
	pick := func(good []string, bad ...string) string {
		if w.once(12) {
			return pickOne(w, append(bad, ""))
		}
		return pickOne(w, good)
	}
	switch t.NamedType {
	case "ID":
		return pick(w.namesFor(name), "nobody-knows", "00000000-0000-0000-0000-000000000000")
	case "Int":
		switch {
		case w.once(15):
			return pickOne(w, []int{-1, 101, 1_000_000})
		case name == "limit", w.aiming && name == "first":
			return 1 + w.rand.IntN(30)
		}
		return w.rand.IntN(5)
	case "Float":
		return float64(w.rand.IntN(4000)) / 4
	case "Boolean":
		return w.once(2)
	case "LocalDate":
		return pick([]string{"2024-05-17", "2020-01-01", "2026-11-23"}, "2024", "2024-02-30")
	case "DateTime":
		return pick([]string{"2000-01-01T00:00:00Z", "2100-01-01T00:00:00+02:00"}, "2024-05-17")
	case "PartialDate":
		return pick([]string{"2024", "2023-05", "2021-06-30"}, "24", "2024-13")
	case "LanguageTag":
		return pick([]string{"en", "hu", "de", "sr-Latn"}, "not a language")
	case "JurisdictionCode":
		return pick([]string{"HU", "BE", "FI", "EU", "UK", "gb-eng"}, "XX", "Hungary")
	case "URL":
		return pick([]string{"https://example.org/"}, "example")
	}
	if name == "after" || name == "before" {
		return pick(append([]string{"bm90IGEgY3Vyc29y"}, w.found...), "?")
	}
	return pick([]string{"health", "ministry", "plan", "a", "nurses", "hungary"}, "\"\\\n\u2028é")
}

// namesFor are records that an argument may mean.
func (w *Writer) namesFor(argument string) []string {
	if argument == "from" && w.kind == "Trace" && !w.once(4) {
		return []string{"stage-a"} // which leads to most others
	}
	kind := map[string]string{
		"id": w.kind, "task": "PlanningTask", "stakeholder": "Institution", "profession": "Profession", "cluster": "Cluster",
	}[argument]
	if names := w.names[kind]; len(names) > 0 && !w.once(4) {
		return names
	}
	return w.names[""]
}

func (w *Writer) input(def *ast.Definition, depth int) map[string]any {
	value := map[string]any{}
	if def.Directives.ForName("oneOf") != nil {
		f := pickOne(w, def.Fields)
		value[f.Name] = w.value(f.Name, &ast.Type{NamedType: f.Type.NamedType, Elem: f.Type.Elem, NonNull: true}, depth+1)
		return value
	}
	var fields []*ast.FieldDefinition
	for _, f := range def.Fields {
		if f.Type.NonNull && f.DefaultValue == nil {
			value[f.Name] = w.value(f.Name, f.Type, depth+1)
			continue
		}
		deep := w.schema.Types[f.Type.Name()].Kind == ast.InputObject
		if !deep || depth < 3 {
			fields = append(fields, f)
		}
	}
	for range w.rand.IntN(3) {
		if len(fields) > 0 {
			f := pickOne(w, fields)
			if w.literal && w.once(8) {
				w.Features["variable within a value"]++
				w.literal = false
				value[f.Name] = w.variable(f.Type, w.value(f.Name, f.Type, depth+1))
				w.literal = true
				continue
			}
			value[f.Name] = w.value(f.Name, f.Type, depth+1)
		}
	}
	return value
}

// literal writes a value as GraphQL does.
func literal(v any) string {
	switch v := v.(type) {
	case nil:
		return "null"
	case enum:
		return string(v)
	case variable:
		return "$" + string(v)
	case string:
		return strconv.Quote(v)
	case []any:
		var items []string
		for _, x := range v {
			items = append(items, literal(x))
		}
		return "[" + strings.Join(items, ", ") + "]"
	case map[string]any:
		var fields []string
		for _, name := range slices.Sorted(maps.Keys(v)) {
			fields = append(fields, name+": "+literal(v[name]))
		}
		return "{" + strings.Join(fields, ", ") + "}"
	}
	return fmt.Sprint(v)
}

// plain is a value as JSON brings it.
func plain(v any) any {
	switch v := v.(type) {
	case enum:
		return string(v)
	case []any:
		out := make([]any, len(v))
		for i, x := range v {
			out[i] = plain(x)
		}
		return out
	case map[string]any:
		out := map[string]any{}
		for k, x := range v {
			out[k] = plain(x)
		}
		return out
	}
	return v
}
