package main

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/change"
	"github.com/whoplans/whoplans/schema"
)

type codebookCmd struct{}

// Help says what the codebook is for.
func (codebookCmd) Help() string {
	return `Prints, as Markdown, the kinds of record, what each of their fields contains and which values it takes, from the model that the server itself uses.`
}

// Run prints the codebook.
func (codebookCmd) Run(std streams) error {
	types, err := gqlparser.LoadSchema(&ast.Source{Input: schema.Source()})
	if err != nil {
		return err
	}
	return codebook{std.out, graph.Describe(), types}.write()
}

// codebook describes the model in words. The meanings of fields come from the GraphQL schema.
type codebook struct {
	w     io.Writer
	model *graph.Model
	types *ast.Schema
}

func (c codebook) write() error {
	fmt.Fprint(c.w, `# Codebook

What there are records of, and what each field holds. Printed by `+"`whoplans codebook`"+`.

A field is written by this name in data files, in GraphQL and in spreadsheets. Fields that must be given are **bold**.
A date may be a year, a month or a day: 2024, 2024-05, 2024-05-17. Empty text, an empty list and no value are the same.

`)
	var entities, claims []*graph.KindInfo
	for _, k := range c.model.Kinds {
		if k.Claim {
			claims = append(claims, k)
		} else {
			entities = append(entities, k)
		}
	}
	for _, part := range []struct {
		title, about string
		kinds        []*graph.KindInfo
	}{
		{"Entities", "What exists in the world.", entities},
		{"Claims", "What is said of entities, each with its sources.", claims},
	} {
		fmt.Fprintf(c.w, "## %s\n\n%s\n\n", part.title, part.about)
		for _, k := range part.kinds {
			fmt.Fprintf(c.w, "- [%s](#%s): %s\n", k.Kind, strings.ToLower(string(k.Kind)), c.types.Types[string(k.Kind)].Description)
		}
		fmt.Fprintln(c.w)
	}
	common, ofClaims := c.model.CommonFields("Record"), c.model.CommonFields("Claim")
	fmt.Fprint(c.w, "## What every record has\n\n")
	if err := c.table("Record", common); err != nil {
		return err
	}
	fmt.Fprint(c.w, "## What every claim has besides\n\n")
	if err := c.table("Claim", without(ofClaims, common)); err != nil {
		return err
	}
	for _, k := range c.model.Kinds {
		own := without(k.Fields, common)
		if k.Claim {
			own = without(own, ofClaims)
		}
		if err := c.kind(k, own); err != nil {
			return err
		}
	}
	return c.values()
}

// without leaves out fields that are described elsewhere.
func without(fields, told []*graph.FieldInfo) []*graph.FieldInfo {
	return slices.DeleteFunc(slices.Clone(fields), func(f *graph.FieldInfo) bool {
		return slices.ContainsFunc(told, func(t *graph.FieldInfo) bool { return t.Name == f.Name })
	})
}

// kind describes the fields of a kind, and what links to it.
func (c codebook) kind(k *graph.KindInfo, own []*graph.FieldInfo) error {
	fmt.Fprintf(c.w, "## %s\n\n%s\n\n", k.Kind, c.types.Types[string(k.Kind)].Description)
	if err := c.table(string(k.Kind), own); err != nil {
		return err
	}
	var back []string
	for _, r := range k.Reverses {
		back = append(back, fmt.Sprintf("`%s` (%s)", r.Name, r.Back))
	}
	if len(back) > 0 {
		fmt.Fprintf(c.w, "Leads to it, from other records: %s.\n\n", strings.Join(back, "; "))
	}
	return nil
}

// table describes the fields of a type; parts of a struct follow their field.
func (c codebook) table(of string, fields []*graph.FieldInfo) error {
	fmt.Fprint(c.w, "| field | takes | what it is |\n| --- | --- | --- |\n")
	if err := c.rows(of, "", fields); err != nil {
		return err
	}
	fmt.Fprintln(c.w)
	return nil
}

func (c codebook) rows(of, above string, fields []*graph.FieldInfo) error {
	for _, f := range fields {
		if f.Kept {
			continue // nobody enters it
		}
		said := c.field(of, f.Name)
		if said == nil {
			return fmt.Errorf("the schema does not say what %s.%s is", of, f.Name)
		}
		name := "`" + above + f.Name + "`"
		if f.Required {
			name = "**" + name + "**"
		}
		fmt.Fprintf(c.w, "| %s | %s | %s |\n", name, takes(f), inCell(said.Description))
		if err := c.rows(said.Type.Name(), above+f.Name+".", f.Struct); err != nil {
			return err
		}
	}
	return nil
}

// field finds a field's description in the schema: in its type, or in the provenance that all
// records have.
func (c codebook) field(of, name string) *ast.FieldDefinition {
	for _, t := range []string{of, "Provenance"} {
		if def := c.types.Types[t]; def != nil {
			if f := def.Fields.ForName(name); f != nil {
				return f
			}
		}
	}
	return nil
}

// takes describes what a field holds.
func takes(f *graph.FieldInfo) string {
	var what string
	switch f.Type {
	case graph.EnumField:
		what = fmt.Sprintf("one of [%s](#values-of-%s)", f.Enum, strings.ToLower(f.Enum))
	case graph.LinkField:
		what = change.Takes(f)
	case graph.BoolField:
		what = "true or false"
	case graph.NumberField:
		what = "a number"
	case graph.IntField:
		what = "a whole number"
	case graph.DateField:
		what = "a date"
	case graph.URLField:
		what = "an address (URL)"
	case graph.LanguageField:
		what = "a language (BCP 47)"
	case graph.NamesField:
		what = "a name and its language"
	case graph.StructField:
		what = "the fields below"
	default:
		what = "text"
	}
	if f.List {
		what = "a list: " + what
	}
	return what
}

// values explains the values of each enum.
func (c codebook) values() error {
	fmt.Fprint(c.w, "## Lists of values\n\n")
	enums := map[string]bool{}
	var find func([]*graph.FieldInfo)
	find = func(fields []*graph.FieldInfo) {
		for _, f := range fields {
			if f.Type == graph.EnumField {
				enums[f.Enum] = true
			}
			find(f.Struct)
		}
	}
	for _, k := range c.model.Kinds {
		find(k.Fields)
	}
	names := make([]string, 0, len(enums))
	for name := range enums {
		names = append(names, name)
	}
	slices.Sort(names)
	for _, name := range names {
		def := c.types.Types[name]
		if def == nil {
			return fmt.Errorf("the schema does not say what the values of %s are", name)
		}
		fmt.Fprintf(c.w, "### Values of %s\n\n%s\n\n| value | what it means |\n| --- | --- |\n", name, def.Description)
		for _, v := range def.EnumValues {
			fmt.Fprintf(c.w, "| `%s` | %s |\n", v.Name, inCell(v.Description))
		}
		fmt.Fprintln(c.w)
	}
	return nil
}

// inCell keeps a text within one cell of a Markdown table.
func inCell(text string) string {
	return strings.ReplaceAll(strings.Join(strings.Fields(text), " "), "|", `\|`)
}
