// Package illustrations holds worked examples of scenarios: how a country might plan, made up
// on what sources say of how it does. No country wants any of it, as far as is known.
//
// An example is a GraphQL document of mutations, which are made one after the other.
package illustrations

import (
	"embed"
	"fmt"
	"io/fs"
	"path"
	"strings"
)

//go:embed *.graphql
var files embed.FS

// Illustration is a worked example.
type Illustration struct {
	Country  string // its code
	Document string
}

// All returns the examples, by country.
func All() ([]Illustration, error) {
	names, err := fs.Glob(files, "*.graphql")
	if err != nil {
		return nil, err
	}
	all := make([]Illustration, len(names))
	for i, name := range names {
		text, err := files.ReadFile(name)
		if err != nil {
			return nil, fmt.Errorf("read an illustration: %w", err)
		}
		all[i] = Illustration{strings.ToUpper(strings.TrimSuffix(path.Base(name), ".graphql")), string(text)}
	}
	return all, nil
}
