package random

import "github.com/vektah/gqlparser/v2/ast"

// Aimed writes a document that leads to some of the fields of an object type, by a
// way that is not much longer than it has to be.
func (w *Writer) Aimed(object string, fields []string) Document {
	w.begin()
	w.aiming = true
	defer func() { w.aiming = false }()
	a := aim{Writer: w, object: object, fields: fields, far: w.Distances(object)}
	return w.finish(a.selections(w.schema.Query, a.far["Query"]+w.rand.IntN(3)))
}

// aim is what is to be reached.
type aim struct {
	*Writer
	object string
	fields []string
	far    map[string]int // the steps from a type to the object
}

// Distances are the fewest fields from each type to an object type.
func (w *Writer) Distances(object string) map[string]int {
	far := map[string]int{object: 0}
	for changed := true; changed; {
		changed = false
		closer := func(name string, steps int) {
			if old, ok := far[name]; !ok || steps < old {
				far[name], changed = steps, true
			}
		}
		for _, def := range w.schema.Types {
			for _, t := range w.schema.GetPossibleTypes(def) {
				if steps, ok := far[t.Name]; ok && t.Kind == ast.Object {
					closer(def.Name, steps)
				}
			}
			for _, f := range def.Fields {
				if steps, ok := far[f.Type.Name()]; ok {
					closer(def.Name, steps+1)
				}
			}
		}
	}
	return far
}

// selections writes a selection set of a type with a way of at most so many
// fields to the object.
func (a *aim) selections(def *ast.Definition, most int) string {
	if def.Name == a.object {
		text := "{ " + a.fragment(def, 7)
		for range min(len(a.fields), 4) {
			text += " " + a.field(def.Fields.ForName(pickOne(a.Writer, a.fields)), 5)
		}
		return text + " }"
	}
	type step struct {
		field *ast.FieldDefinition
		to    *ast.Definition // else a type that it may be
	}
	var steps []step
	for _, f := range def.Fields {
		if far, ok := a.far[f.Type.Name()]; ok && far < most {
			steps = append(steps, step{f, a.schema.Types[f.Type.Name()]})
		}
	}
	if def.IsAbstractType() {
		for _, t := range a.schema.GetPossibleTypes(def) {
			if far, ok := a.far[t.Name]; ok && far <= most && t.Kind == ast.Object {
				steps = append(steps, step{nil, t})
			}
		}
	}
	s := pickOne(a.Writer, steps)
	if s.field == nil {
		return "{ __typename ... on " + s.to.Name + " " + a.selections(s.to, most) + " }"
	}
	name := a.fresh("f") + ": " + s.field.Name
	a.kind = s.field.Type.Name()
	return "{ " + name + a.arguments(s.field) + " " + a.selections(s.to, most-1) + " }"
}

// Literal writes a value of an input type for an argument, or a field of an input,
// with a name.
func (w *Writer) Literal(name string, t *ast.Type) string {
	w.begin()
	return literal(w.value(name, &ast.Type{NamedType: t.NamedType, Elem: t.Elem, NonNull: true}, 2))
}
