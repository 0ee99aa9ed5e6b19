// Package schema holds the GraphQL schema: a file per concept by hand, and
// derived.graphql, which follows from the kinds. Both are packed into schema.graphql.gz.
package schema

import (
	"bytes"
	"compress/gzip"
	_ "embed" // for the packed files
	"io"
	"strings"
	"sync"

	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/formatter"
)

// packed holds the files, which graph/internal/derive packs: as they are they would take
// 0.8 MB of the program.
//
//go:embed schema.graphql.gz
var packed []byte

// Source returns the files, one after the other: a type may be extended further on.
func Source() string { return unpacked() }

var unpacked = sync.OnceValue(func() string {
	r, err := gzip.NewReader(bytes.NewReader(packed))
	if err != nil {
		panic(err) // it is embedded, and a test reads it
	}
	text, err := io.ReadAll(r)
	if err != nil {
		panic(err) // as before
	}
	return string(text)
})

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
