// Command generate runs gqlgen with what this project adds to its
// configuration. It is run at the top of the project.
package main

import (
	"log"
	"strings"

	"github.com/99designs/gqlgen/api"
	"github.com/99designs/gqlgen/codegen/config"
	"github.com/vektah/gqlparser/v2/ast"
)

func main() {
	log.SetFlags(0)
	cfg, err := config.LoadConfig("gqlgen.yml")
	if err != nil {
		log.Fatal(err)
	}
	if err := api.Generate(cfg, api.PrependPlugin(filters{}), api.AddPlugin(planner{})); err != nil {
		log.Fatal(err)
	}
}

// filters binds the filter inputs, which package graph reads by their names,
// to maps.
type filters struct{}

func (filters) Name() string { return "filters" }

// MutateConfig implements plugin.ConfigMutator.
func (filters) MutateConfig(cfg *config.Config) error { //nolint:unparam // as the interface has it
	for name, t := range cfg.Schema.Types {
		if t.Kind == ast.InputObject && (strings.HasSuffix(name, "Filter") || strings.HasSuffix(name, "Relation")) {
			cfg.Models[name] = config.TypeMapEntry{Model: config.StringList{"map[string]interface{}"}}
		}
	}
	return nil
}
