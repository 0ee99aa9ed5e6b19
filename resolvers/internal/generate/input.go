package main

import (
	"fmt"
	"go/types"
	"maps"
	"slices"
	"strings"

	"github.com/99designs/gqlgen/codegen"
	"github.com/99designs/gqlgen/codegen/config"
	"github.com/99designs/gqlgen/codegen/templates"
	"github.com/vektah/gqlparser/v2/ast"
)

// Scalars are the scalars and enums that may be given, in source form.
func (t *table) Scalars() ([]string, error) {
	found := map[string]string{}
	add := func(of string, ref *config.TypeReference) error {
		for ref.IsSlice() || ref.IsPtr() {
			ref = ref.Elem()
		}
		if ref.Definition.Kind == ast.InputObject {
			return nil
		}
		s, ok := t.scalar(ref)
		if !ok {
			return fmt.Errorf("plans have no form for %s: %s as %s", of, ref.Definition.Name, ref.GO)
		}
		if known, ok := found[ref.Definition.Name]; ok && known != s {
			return fmt.Errorf("plans decode %s to one Go type, and %s is another: %s", ref.Definition.Name, of, ref.GO)
		}
		found[ref.Definition.Name] = s
		return nil
	}
	for _, o := range t.Objects {
		for _, f := range o.Fields {
			for _, a := range f.Args {
				if err := add(o.Name+"."+f.Name+"("+a.Name+")", a.TypeReference); err != nil {
					return nil, err
				}
			}
		}
	}
	for _, input := range t.data.Inputs {
		for _, f := range input.Fields {
			if err := add(input.Name+"."+f.Name, f.TypeReference); err != nil {
				return nil, err
			}
		}
	}
	var out []string
	for _, name := range slices.Sorted(maps.Keys(found)) {
		out = append(out, found[name])
	}
	return out, nil
}

// scalar is how a scalar or an enum is decoded, in source form.
func (t *table) scalar(ref *config.TypeReference) (string, bool) {
	head := fmt.Sprintf("{Name: %q, As: (*%s)(nil)", ref.Definition.Name, goType(ref.GO))
	switch {
	case ref.HasEnumValues() || types.IsInterface(ref.GO):
		return "", false
	case ref.IsMarshaler:
		return head + "},", !ref.IsContext
	case ref.Unmarshaler == nil:
		return "", false
	}
	return head + ", Decode: " + t.decodeOf(ref) + "},", true
}

// decodeOf is the function that decodes a type, which types that are decoded alike share.
func (t *table) decodeOf(ref *config.TypeReference) string {
	ctx, with := "_", "(v)"
	if ref.IsContext {
		ctx, with = "ctx", "(ctx, v)"
	}
	return t.share("decode"+strings.TrimPrefix(ref.Unmarshaler.Name(), "Unmarshal"),
		"func NAME("+ctx+" context.Context, v any) (any, error) { return "+templates.Call(ref.Unmarshaler)+with+" }")
}

// Inputs are the input objects that are bound to structs, in source form.
func (t *table) Inputs() ([]string, error) {
	var out []string
	for _, input := range t.data.Inputs {
		if len(input.InputObjectDirectives()) > 0 {
			return nil, fmt.Errorf("plans do not follow the directive of the input object %s", input.Name)
		}
		for _, f := range input.Fields {
			if f.IsResolver || f.HasDirectives() {
				return nil, fmt.Errorf("plans have no form for the field %s.%s: it has a resolver or a directive", input.Name, f.Name)
			}
		}
		if !input.IsMap() && !input.HasUnmarshal() {
			out = append(out, structOf(input))
		}
	}
	return out, nil
}

func structOf(input *codegen.Object) string {
	fields := ""
	for _, f := range input.Fields {
		fields += fmt.Sprintf("{Name: %q, Go: %q", f.Name, f.GoFieldName)
		if f.TypeReference.IsOmittable {
			fields += ", Omit: plan.Omittable[" + goType(f.TypeReference.GO) + "]()"
		}
		fields += "}, "
	}
	return fmt.Sprintf("{Name: %q, As: (*%s)(nil), Fields: []plan.InputField{%s}},", input.Name, goType(input.Type), fields)
}
