package graphqlhttp

import (
	"fmt"
	"net/http"
	"strings"
	"testing"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/introspection"
	"github.com/google/go-cmp/cmp"

	"github.com/whoplans/whoplans/resolvers/internal/shelf"
	"github.com/whoplans/whoplans/resolvers/internal/shelf/gqlgentest"
)

// tool is what a tool's introspection query asks for. All of them have the
// shape of graphql-js's getIntrospectionQuery, which GraphiQL, graphql-codegen,
// Relay's and Apollo's JavaScript tools call; Apollo's Rover and Kotlin keep texts of
// their own in that shape, with less depth.
type tool struct {
	name              string
	schemaDescription bool
	specifiedBy       bool
	repeatable        bool
	inputDeprecation  bool
	oneOf             bool
	depth             int // of ofType
}

var tools = []tool{
	{name: "graphql-js 14", depth: 7},
	{name: "graphql-js 15", specifiedBy: false, repeatable: true, schemaDescription: true, depth: 7},
	{name: "graphql-js 16", specifiedBy: true, repeatable: true, schemaDescription: true, inputDeprecation: true, depth: 9},
	{name: "graphql-js 17", specifiedBy: true, repeatable: true, schemaDescription: true, inputDeprecation: true, oneOf: true, depth: 9},
	{name: "GraphiQL", schemaDescription: true, inputDeprecation: true, depth: 9},
	{name: "graphql-codegen", specifiedBy: true, repeatable: true, schemaDescription: true, inputDeprecation: true, oneOf: true, depth: 9},
	{name: "Relay", specifiedBy: true, repeatable: true, inputDeprecation: true, oneOf: true, depth: 9},
	{name: "Apollo Rover", inputDeprecation: true, depth: 7},
	{name: "Apollo Kotlin", specifiedBy: true, repeatable: true, depth: 7},
}

func (x tool) query() string {
	if0 := func(yes bool, s string) string {
		if yes {
			return s
		}
		return ""
	}
	old := if0(x.inputDeprecation, "(includeDeprecated: true)")
	ofType := strings.Repeat("ofType { name kind ", x.depth) + strings.Repeat("} ", x.depth)
	return fmt.Sprintf(`
		query IntrospectionQuery {
			__schema {
				%s
				queryType { name kind } mutationType { name kind } subscriptionType { name kind }
				types { ...FullType }
				directives { name description %s locations args%s { ...InputValue } }
			}
		}
		fragment FullType on __Type {
			kind name description %s %s
			fields(includeDeprecated: true) {
				name description args%s { ...InputValue } type { ...TypeRef } isDeprecated deprecationReason
			}
			inputFields%s { ...InputValue }
			interfaces { ...TypeRef }
			enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason }
			possibleTypes { ...TypeRef }
		}
		fragment InputValue on __InputValue { name description type { ...TypeRef } defaultValue %s }
		fragment TypeRef on __Type { kind name %s }`,
		if0(x.schemaDescription, "description"), if0(x.repeatable, "isRepeatable"), old,
		if0(x.specifiedBy, "specifiedByURL"), if0(x.oneOf, "isOneOf"), old, old,
		if0(x.inputDeprecation, "isDeprecated deprecationReason"), ofType)
}

// The first question of Apollo Kotlin: which features of introspection there are.
const featureQuery = `query Features {
	schema: __type(name: "__Schema") { ...Features }
	type: __type(name: "__Type") { ...Features }
	directive: __type(name: "__Directive") { ...Features }
	field: __type(name: "__Field") { ...Features }
	inputValue: __type(name: "__InputValue") { ...Features }
}
fragment Features on __Type { fields { name args { name } } }`

// TestStandardIntrospection holds the tools' queries against every limit, on a
// schema larger than the product's.
func TestStandardIntrospection(t *testing.T) {
	t.Parallel()
	srv := New(wide(t), nil)
	queries := map[string]string{"gqlgen": introspection.Query, "features": featureQuery}
	for _, x := range tools {
		queries[x.name] = x.query()
	}
	for name, query := range queries {
		t.Run(name, func(t *testing.T) {
			for range 2 { // made, then kept
				w := post(t, srv, query, nil)
				if a := read(t, w); w.Code != http.StatusOK || len(a.Errors) > 0 || len(a.Data) < 100 {
					t.Fatalf("status %d, %d bytes, errors %v", w.Code, w.Body.Len(), a.Errors)
				}
			}
		})
	}
}

// TestIntrospectionAsGqlgen compares the answers about the schema with those of
// gqlgen's own code, byte by byte.
func TestIntrospectionAsGqlgen(t *testing.T) {
	t.Parallel()
	queries := map[string]string{
		"typename":   `{ __typename a: __typename }`,
		"features":   featureQuery,
		"gqlgen":     introspection.Query,
		"none":       `{ __type(name: "Absent") { name } }`,
		"every type": `{ __schema { types { __typename name kind isOneOf specifiedByURL ofType { name } fields { name } inputFields { name defaultValue isDeprecated } enumValues { name } interfaces { name } possibleTypes { name } } } }`,
		"deprecated": `{ __type(name: "Book") { a: fields { name } b: fields(includeDeprecated: true) { name isDeprecated deprecationReason } } e: __type(name: "Binding") { enumValues { name } b: enumValues(includeDeprecated: true) { name isDeprecated deprecationReason description } } }`,
		"directives": `{ __schema { directives { __typename name isRepeatable locations args { __typename name defaultValue type { kind ofType { name } } } } } }`,
		"merged":     `{ __schema { queryType { name } ...A queryType { kind } } ... on Query { __schema { mutationType { name } } } } fragment A on __Schema { subscriptionType { name ...B } } fragment B on __Type { name description }`,
		"skipped":    `query ($yes: Boolean = true) { __schema @skip(if: $yes) { description } __typename @include(if: $yes) __type(name: "Book") { name @skip(if: true) kind } }`,
		"variable":   `query ($name: String = "Book", $old: Boolean! = true) { __type(name: $name) { fields(includeDeprecated: $old) { name args { name } } } }`,
		"input":      `{ __type(name: "BookFilter") { inputFields { name description type { name kind } defaultValue } } }`,
	}
	for _, x := range tools {
		queries[x.name] = x.query()
	}
	es := gqlgentest.NewExecutableSchema(gqlgentest.Config{Schema: shelf.Load()})
	srv := newShelf(nil)
	for name, query := range queries {
		t.Run(name, func(t *testing.T) {
			a := new(inflight)
			opCtx, errs := srv.engine.prepare(t.Context(), a, &graphql.RawParams{Query: query})
			if errs != nil {
				t.Fatal(errs)
			}
			if !a.operation.schemaOnly {
				t.Fatal("the operation isn't taken for introspection")
			}
			got := srv.Do(t.Context(), &graphql.RawParams{Query: query})
			if len(got.Errors) > 0 {
				t.Fatal(got.Errors)
			}
			ctx := graphql.WithOperationContext(t.Context(), opCtx)
			ctx = graphql.WithResponseContext(ctx, graphql.DefaultErrorPresenter, graphql.DefaultRecover)
			want := es.Exec(ctx)(ctx)
			if diff := cmp.Diff(string(want.Data), string(got.Data)); diff != "" {
				t.Errorf("gqlgen and the walk differ (-want +got):\n%s", diff)
			}
		})
	}
}

// TestIntrospectionBudget lets nothing by whose answer would be huge.
func TestIntrospectionBudget(t *testing.T) {
	t.Parallel()
	srv := New(wide(t), nil)
	w := post(t, srv, `{ __schema { types { a: fields { type { ofType { ofType { ofType { x: fields { name isDeprecated description type { kind } } y: fields { name isDeprecated description type { kind } } } } } } } } } }`, nil)
	a := read(t, w)
	if got := a.code(); got != CodeTooLarge || w.Code != http.StatusBadRequest {
		t.Fatalf("status %d, code %q; want 400, %q", w.Code, got, CodeTooLarge)
	}
	if id := a.Errors[0].Extensions["traceId"]; id != w.Header().Get(traceHeader) {
		t.Errorf("the error has the trace id %v; want the answer's, %s", id, w.Header().Get(traceHeader))
	}
	if w.Body.Len() > 1000 {
		t.Errorf("the refusal has %d bytes", w.Body.Len())
	}
}

// TestIntrospectionMixed prices a question about the schema beside one for data.
func TestIntrospectionMixed(t *testing.T) {
	t.Parallel()
	srv := newShelf(nil)
	w := post(t, srv, `{ __type(name: "Book") { name } __typename book(id: "1") { __typename title } }`, nil)
	if diff := cmp.Diff(`{"data":{"__type":{"name":"Book"},"__typename":"Query","book":{"__typename":"Book","title":"Title of 1"}}}`, w.Body.String()); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	w = post(t, New(wide(t), nil), `{ things0 { id } `+strings.TrimPrefix(strings.TrimSpace(tools[3].query()), "query IntrospectionQuery {"), nil)
	if a := read(t, w); a.code() != CodeLimitExceeded || a.Errors[0].Extensions["limit"] != "cost" {
		t.Errorf("the whole schema beside data: %s", w.Body)
	}
}
