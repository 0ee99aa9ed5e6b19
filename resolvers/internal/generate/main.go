// Command generate runs gqlgen on the gqlgen.yml of the current folder, with what this
// project adds to the configuration, and writes the table of package plan into the folder
// that it is given.
package main

import (
	"go/types"
	"log"
	"os"
	"slices"
	"strings"

	"github.com/99designs/gqlgen/api"
	"github.com/99designs/gqlgen/codegen"
	"github.com/99designs/gqlgen/codegen/config"
	"github.com/vektah/gqlparser/v2/ast"
)

func main() {
	log.SetFlags(0)
	if len(os.Args) != 2 {
		log.Fatal("usage: generate FOLDER")
	}
	cfg, err := config.LoadConfig("gqlgen.yml")
	if err != nil {
		log.Fatal(err)
	}
	if err := api.Generate(cfg, api.PrependPlugin(filters{}), api.AddPlugin(planner{os.Args[1]}), api.AddPlugin(aliases{}), api.AddPlugin(roots{})); err != nil {
		log.Fatal(err)
	}
}

// filters binds the inputs that follow from the model to maps, unless the
// configuration says otherwise: package graph reads filters by the names of their
// fields, and package change records.
type filters struct{}

func (filters) Name() string { return "filters" }

// MutateConfig implements plugin.ConfigMutator.
func (filters) MutateConfig(cfg *config.Config) error { //nolint:unparam // as the interface has it
	for name, t := range cfg.Schema.Types {
		if t.Kind == ast.InputObject && !cfg.Models.Exists(name) && (strings.HasSuffix(name, "Filter") || strings.HasSuffix(name, "Relation") || strings.HasSuffix(name, "Input") || name == "Change") {
			cfg.Models[name] = config.TypeMapEntry{Model: config.StringList{"map[string]interface{}"}}
		}
	}
	return nil
}

// aliases always gives a scalar's Go type the same name. A type that has an alias,
// such as graph.ID, is bound by either name, and gqlgen would write whichever it
// happens to see last, in the functions for a type as in each field's: generated
// code would change from run to run.
type aliases struct{}

func (aliases) Name() string { return "aliases" }

// GenerateCode implements plugin.CodeGenerator; gqlgen writes its own code after
// the plugins'.
func (aliases) GenerateCode(data *codegen.Data) error { //nolint:unparam // as the interface has it
	for _, ref := range data.ReferencedTypes {
		unaliasScalar(ref)
	}
	for _, o := range slices.Concat(data.Objects, data.Inputs) {
		for _, f := range o.Fields {
			unaliasScalar(f.TypeReference)
			for _, a := range f.Args {
				unaliasScalar(a.TypeReference)
			}
		}
	}
	return nil
}

func unaliasScalar(ref *config.TypeReference) {
	if ref.Definition.Kind == ast.Scalar {
		ref.GO = unaliased(ref.GO)
	}
}

// roots has gqlgen call the resolvers of fields that lead to the root's type, as
// it does of all others: it takes such a field for one that has nothing to say.
type roots struct{}

func (roots) Name() string { return "roots" }

// GenerateCode implements plugin.CodeGenerator.
func (roots) GenerateCode(data *codegen.Data) error { //nolint:unparam // as the interface has it
	for _, o := range data.Objects {
		for _, f := range o.Fields {
			if f.TypeReference.IsRoot {
				ref := *f.TypeReference
				ref.IsRoot = false
				f.TypeReference = &ref
			}
		}
	}
	return nil
}

func unaliased(t types.Type) types.Type {
	switch t := types.Unalias(t).(type) {
	case *types.Slice:
		return types.NewSlice(unaliased(t.Elem()))
	case *types.Pointer:
		return types.NewPointer(unaliased(t.Elem()))
	default:
		return t
	}
}
