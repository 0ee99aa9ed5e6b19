package graphqlhttp

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"

	"github.com/whoplans/whoplans/resolvers/internal/shelf"
)

// newShelf is a server over the small schema.
func newShelf(o *Options) *Server { return New(shelf.New(new(shelf.Resolver)), o) }

// post sends a document in application/graphql-response+json.
func post(t testing.TB, h http.Handler, query string, variables map[string]any) *httptest.ResponseRecorder {
	t.Helper()
	body, err := json.Marshal(map[string]any{"query": query, "variables": variables})
	if err != nil {
		t.Fatal(err)
	}
	return postBody(t, h, string(body))
}

func postBody(t testing.TB, h http.Handler, body string) *httptest.ResponseRecorder {
	t.Helper()
	r := httptest.NewRequestWithContext(t.Context(), http.MethodPost, "/graphql", strings.NewReader(body))
	r.Header.Set("Content-Type", mediaJSON)
	r.Header.Set("Accept", mediaGraphQL)
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w
}

// answer is a response as a client reads it.
type answer struct {
	Data   json.RawMessage
	Errors []struct {
		Message    string
		Path       []any
		Locations  []struct{ Line, Column int }
		Extensions map[string]any
	}
}

func read(t testing.TB, w *httptest.ResponseRecorder) answer {
	t.Helper()
	var a answer
	if err := json.Unmarshal(w.Body.Bytes(), &a); err != nil {
		t.Fatalf("the answer is no JSON: %v\n%s", err, w.Body)
	}
	return a
}

// code is the code of the first error, or "".
func (a answer) code() Code {
	if len(a.Errors) == 0 {
		return ""
	}
	c, _ := a.Errors[0].Extensions["code"].(string)
	return Code(c)
}

// bare is an executable schema without resolvers.
type bare struct{ schema *ast.Schema }

func (b bare) Schema() *ast.Schema { return b.schema }

func (b bare) Complexity(context.Context, string, string, int, map[string]any) (int, bool) {
	return 0, false
}

func (b bare) Exec(context.Context) graphql.ResponseHandler {
	return graphql.OneShot(&graphql.Response{Data: json.RawMessage(`{}`)})
}

// wide is a schema of the size that the product may grow to: 300 types of 12
// fields, all of which lead on.
func wide(t testing.TB) bare {
	t.Helper()
	var b strings.Builder
	b.WriteString("type Query {\n")
	for i := range 80 {
		fmt.Fprintf(&b, "  \"Things of the kind %d.\"\n  things%d(first: Int! = 20, after: String, filter: Filter): T%d\n", i, i, i)
	}
	b.WriteString("}\ninput Filter { and: [Filter!], or: [Filter!], not: Filter, name: String, kind: Kind }\n")
	b.WriteString("enum Kind { A B C D E F G }\ninterface Node { id: ID! }\n")
	for i := range 300 {
		fmt.Fprintf(&b, "\"What the type %d is, in a sentence.\"\ntype T%d implements Node {\n  \"The id.\"\n  id: ID!\n", i, i)
		for f := range 11 {
			fmt.Fprintf(&b, "  \"What the field %d is, in a sentence of some length.\"\n  field%d(first: Int = 20, filter: Filter): [T%d!]!\n", f, f, (i*7+f)%300)
		}
		b.WriteString("}\n")
	}
	schema, err := gqlparser.LoadSchema(&ast.Source{Name: "wide", Input: b.String()})
	if err != nil {
		t.Fatal(err)
	}
	return bare{schema}
}

// discard is a response that nobody reads.
type discard struct {
	h      http.Header
	status int
	n      int
}

func (d *discard) Header() http.Header         { return d.h }
func (d *discard) WriteHeader(status int)      { d.status = status }
func (d *discard) Write(p []byte) (int, error) { d.n += len(p); return len(p), nil }

var _ io.Writer = (*discard)(nil)

// quote is a string in JSON.
func quote(s string) string {
	b, _ := json.Marshal(s)
	return string(b)
}

// unmarshal reads JSON with its numbers as they are written.
func unmarshal(s string, v any) bool {
	d := json.NewDecoder(strings.NewReader(s))
	d.UseNumber()
	return d.Decode(v) == nil
}
