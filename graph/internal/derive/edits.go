package main

import (
	"bytes"
	"fmt"
	"regexp"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"

	"github.com/whoplans/whoplans/graph"
)

// edits writes the input types and mutations of each kind.
func edits(b *bytes.Buffer, m *graph.Model) error {
	d, err := newDescriptions(m)
	if err != nil {
		return err
	}
	structs := map[string]bool{}
	for _, k := range m.Kinds {
		for _, f := range k.Fields {
			if name := structInput(f); name != "" && !f.Kept && !structs[name] {
				structs[name] = true
				fmt.Fprintf(b, "\"A value of the field %s.\"\ninput %s {\n", f.Name, name)
				for _, part := range f.Struct {
					fmt.Fprintf(b, "  \"%s\"\n  %s: %s\n", d.of(part, structType(f)), part.Name, givenType(part))
				}
				fmt.Fprint(b, "}\n\n")
			}
		}
		fmt.Fprintf(b, "\"What a record of type %[1]s says. To create one, what is required has to be given. To change one, what is not given stays, and null empties. Links take ids or slugs.\"\ninput %[1]sInput {\n", k.Kind)
		for _, f := range k.Fields {
			if f.Kept {
				continue
			}
			fmt.Fprintf(b, "  \"%s%s\"\n  %s: %s\n", d.of(f, string(k.Kind)), required(f), f.Name, givenType(f))
		}
		fmt.Fprintf(b, `}

"Changes a record of type %[1]s."
input Update%[1]sInput {
  "Id or slug."
  id: ID!
  "The revision at which you saw it: if it has been changed since, that is a conflict."
  expectedRevision: Int
  "Gives fields new values; lists are replaced as a whole, and null empties a field."
  set: %[1]sInput
  "Adds entries to lists that do not have them."
  add: %[1]sInput
  "Removes from lists the entries that match everything given here."
  remove: %[1]sInput
}

`, k.Kind)
	}
	fmt.Fprint(b, "\"One change of several: exactly one field is given.\"\ninput Change @oneOf {\n")
	for _, k := range m.Kinds {
		fmt.Fprintf(b, "  \"Creates a record of type %[1]s.\"\n  create%[1]s: %[1]sInput\n", k.Kind)
		fmt.Fprintf(b, "  \"Changes a record of type %[1]s.\"\n  update%[1]s: Update%[1]sInput\n", k.Kind)
	}
	fmt.Fprint(b, "  \"Deletes a record of any kind.\"\n  delete: DeleteInput\n}\n\nextend type Mutation {\n")
	for _, k := range m.Kinds {
		mutation(b, "create"+string(k.Kind), fmt.Sprintf("Creates a record of type %s.", k.Kind), string(k.Kind)+"Input")
		mutation(b, "update"+string(k.Kind), fmt.Sprintf("Changes a record of type %s.", k.Kind), "Update"+string(k.Kind)+"Input")
		mutation(b, "delete"+string(k.Kind), fmt.Sprintf("Deletes a record of type %s that no other refers to.", k.Kind), "DeleteInput")
	}
	fmt.Fprint(b, "}\n\n")
	return nil
}

// mutation writes the field of a mutation.
func mutation(b *bytes.Buffer, name, doc, input string) {
	fmt.Fprintf(b, "  \"%s\"\n  %s(\n    \"The data.\"\n    input: %s!\n    \"Who, why and how.\"\n    options: ChangeOptions\n  ): ChangePayload @semanticNonNull\n", doc, name, input)
}

// mutations writes the resolvers of the mutations of each kind.
func mutations(b *bytes.Buffer, m *graph.Model) {
	for _, k := range m.Kinds {
		for _, does := range []string{"Create", "Update", "Delete"} {
			fmt.Fprintf(b, "func (r *mutationResolver) %[1]s%[2]s(ctx context.Context, input map[string]any, options *change.Options) (*change.Outcome, error) {\n\treturn r.edit(ctx, options, change.%[1]s(%[2]q, input))\n}\n\n", does, k.Kind)
		}
	}
}

// structInput returns the name of the input type of a group of fields, or "" for other
// fields.
func structInput(f *graph.FieldInfo) string {
	if t := structType(f); t != "" {
		return t + "Input"
	}
	return ""
}

// structType returns the name of the type of a group of fields, or "" for other fields.
func structType(f *graph.FieldInfo) string {
	switch f.Type {
	case graph.NamesField:
		return "Name"
	case graph.StructField:
		return upperFirst(f.GoStruct)
	}
	return ""
}

// givenType returns the type of a field in an input.
func givenType(f *graph.FieldInfo) string {
	t := map[graph.FieldType]string{
		graph.TextField: "String", graph.BoolField: "Boolean", graph.NumberField: "Float", graph.IntField: "Int",
		graph.DateField: "PartialDate", graph.URLField: "URL", graph.LanguageField: "LanguageTag", graph.LinkField: "ID",
		graph.EnumField: f.Enum,
	}[f.Type]
	if name := structInput(f); name != "" {
		t = name
	}
	if f.List {
		return "[" + t + "!]"
	}
	return t
}

// required returns a sentence for the description of a required field.
func required(f *graph.FieldInfo) string {
	if f.Required && f.Name != "slug" {
		return " Required."
	}
	return ""
}

// descriptions holds the types of the schema files that describe readable fields, so that
// inputs can have the same descriptions.
type descriptions map[string]*ast.Definition

func newDescriptions(m *graph.Model) (descriptions, error) {
	d := descriptions{}
	names := append(m.Groups(), "Provenance")
	for _, k := range m.Kinds {
		names = append(names, string(k.Kind))
		for _, f := range k.Fields {
			if t := structType(f); t != "" && !f.Kept {
				names = append(names, t)
			}
		}
	}
	for _, name := range names {
		if d[name] != nil {
			continue
		}
		def, err := handWritten(name)
		if err != nil {
			return nil, err
		}
		d[name] = def
	}
	return d, nil
}

// onNull matches what a description says about null, which has another meaning in an
// input.
var onNull = regexp.MustCompile(` ?(; null [^.]*\.|Null [^.]*\.)`)

// of returns the description of a field of a type.
func (d descriptions) of(f *graph.FieldInfo, typ string) string {
	if f.Name == "slug" {
		return "Readable and unique; made for a new record without one. A record's former slug still leads to it."
	}
	for _, name := range []string{typ, "Stakeholder", "Claim", "Record", "Provenance"} {
		def := d[name]
		if def == nil {
			continue
		}
		if field := def.Fields.ForName(f.Name); field != nil {
			text := onNull.ReplaceAllStringFunc(field.Description, func(s string) string {
				if strings.HasPrefix(s, ";") {
					return "."
				}
				return ""
			})
			return strings.ReplaceAll(strings.TrimSpace(text), `"`, `'`)
		}
	}
	return fmt.Sprintf("Its %s.", graph.KindWords(graph.Kind(f.Name)))
}
