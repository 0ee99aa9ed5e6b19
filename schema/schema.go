// Package schema holds the GraphQL schema: a file per concept by hand, and
// derived.graphql, which follows from the kinds.
package schema

import (
	"embed"
	"io/fs"
	"strings"
)

//go:embed *.graphql
var files embed.FS

// Text returns the schema as one document.
func Text() string {
	names, err := fs.Glob(files, "*.graphql")
	if err != nil {
		panic(err) // the pattern is well formed
	}
	var b strings.Builder
	for i, name := range names {
		doc, err := files.ReadFile(name)
		if err != nil {
			panic(err) // the file is embedded
		}
		if i > 0 {
			b.WriteByte('\n')
		}
		b.Write(doc)
	}
	return b.String()
}
