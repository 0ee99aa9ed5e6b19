package assistants

import (
	"encoding/json"

	"github.com/google/jsonschema-go/jsonschema"
	"github.com/vektah/gqlparser/v2/ast"
)

// inputs describes the variables of a document, which was validated, in the words that the
// schema has for the arguments they are given to.
type inputs struct {
	types *ast.Schema
	doc   *ast.QueryDocument
}

// mostItems is how many records a list of an answer may have.
const mostItems = 20

// object is what a tool takes. A name that it does not know is refused, since an answer
// that was not narrowed would pass for one that was.
func (in inputs) object() *jsonschema.Schema {
	object := &jsonschema.Schema{Type: "object", Properties: map[string]*jsonschema.Schema{}, AdditionalProperties: &jsonschema.Schema{Not: &jsonschema.Schema{}}}
	words := in.words()
	for _, v := range in.doc.Operations[0].VariableDefinitions {
		s := in.value(v.Type)
		s.Description = words[v.Variable]
		if v.Variable == "first" {
			least, most := 1.0, float64(mostItems)
			s.Minimum, s.Maximum, s.Description = &least, &most, "How many at a time."
		}
		if v.DefaultValue != nil {
			s.Default = defaultOf(v.DefaultValue)
		} else if v.Type.NonNull {
			object.Required = append(object.Required, v.Variable)
		}
		object.Properties[v.Variable] = s
		object.PropertyOrder = append(object.PropertyOrder, v.Variable)
	}
	return object
}

// value describes a value of a type.
func (in inputs) value(t *ast.Type) *jsonschema.Schema {
	if t.Elem != nil {
		return &jsonschema.Schema{Type: "array", Items: in.value(t.Elem)}
	}
	switch t.NamedType {
	case "Int":
		return &jsonschema.Schema{Type: "integer"}
	case "Boolean":
		return &jsonschema.Schema{Type: "boolean"}
	}
	s := &jsonschema.Schema{Type: "string"}
	for _, v := range in.types.Types[t.NamedType].EnumValues {
		s.Enum = append(s.Enum, v.Name)
	}
	return s
}

// words says of each variable what the first argument, or field of one, that takes it is
// for.
func (in inputs) words() map[string]string {
	words := map[string]string{}
	say := func(v *ast.Value, description string) {
		if v.Kind == ast.Variable && words[v.Raw] == "" {
			words[v.Raw] = description
		}
	}
	var read func(ast.SelectionSet)
	read = func(set ast.SelectionSet) {
		for _, selection := range set {
			switch s := selection.(type) {
			case *ast.InlineFragment:
				read(s.SelectionSet)
			case *ast.Field:
				for _, a := range s.Arguments {
					declared := s.Definition.Arguments.ForName(a.Name)
					say(a.Value, declared.Description)
					for _, c := range a.Value.Children {
						if f := in.types.Types[declared.Type.Name()].Fields.ForName(c.Name); f != nil {
							say(c.Value, f.Description)
						}
					}
				}
				read(s.SelectionSet)
			}
		}
	}
	read(in.doc.Operations[0].SelectionSet)
	return words
}

// defaultOf is the default of a variable as JSON.
func defaultOf(v *ast.Value) json.RawMessage {
	value, err := v.Value(nil)
	if err != nil {
		panic(err) // a default has no variables
	}
	raw, err := json.Marshal(value)
	if err != nil {
		panic(err) // it is made of strings, numbers and lists
	}
	return raw
}
