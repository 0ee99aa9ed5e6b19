// Package schema holds the GraphQL schema: a file per concept by hand, and
// derived.graphql, which follows from the kinds.
package schema

import (
	"embed"
	"io/fs"
	"strings"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/formatter"
)

//go:embed *.graphql
var files embed.FS

// Source returns the files, one after the other: a type may be extended further on.
func Source() string {
	names, err := fs.Glob(files, "*.graphql")
	if err != nil {
		panic(err) // the pattern is well formed
	}
	var b strings.Builder
	for _, name := range names {
		text, err := files.ReadFile(name)
		if err != nil {
			panic(err) // the file is embedded
		}
		b.Write(text)
		b.WriteByte('\n')
	}
	return b.String()
}

// Text returns the schema as one document in which each type is in one place, as
// tools that generate code need it. It is made anew each time.
func Text() string {
	schema, err := gqlparser.LoadSchema(&ast.Source{Input: Source()})
	if err != nil {
		panic(err) // the program would not have been built
	}
	var b strings.Builder
	formatter.NewFormatter(&b, formatter.WithIndent("  ")).FormatSchema(schema)
	return b.String()
}
