package graphqlhttp

import (
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
)

// TestCop runs the checks of graphql-cop, under its names, and those rows of
// OWASP's cheat sheet on GraphQL that are about one request, with what is right
// for open data. Where a check finds what is meant to be so, that is said.
func TestCop(t *testing.T) {
	t.Parallel()
	srv := newShelf(nil)
	query := func(q string) *http.Request { return ask{body: `{"query":` + quote(q) + `}`}.request(t) }
	get := func(q string) *http.Request {
		return ask{method: http.MethodGet, query: url.Values{"query": {q}}}.request(t)
	}
	form := ask{header: head("Content-Type", "application/x-www-form-urlencoded"), body: "query=query%20%7B__typename%7D"}
	tests := []struct {
		name string
		r    *http.Request
		code Code // "" is answered
		why  string
	}{
		{"alias_overloading", query("query {" + numbered(101, " alias#:__typename") + " }"), CodeLimitExceeded, ""},
		{"batch_query", ask{body: "[" + rep(9, `{"query":"query { __typename }"},`) + `{"query":"query { __typename }"}]`}.request(t), CodeBadRequest, "no list of requests at all"},
		{"circular_fragment", query("query { __schema { ...A } } fragment A on __Schema { __typename ...B } fragment B on __Schema { ...A }"), CodeValidationFailed, ""},
		{"circular_query_introspection", query("query { __schema { types { fields { type { fields { type { fields { type { fields { type { name } } } } } } } } } } }"), CodeValidationFailed, "the specification lets a list of fields stand once in itself"},
		{"directive_overloading", query("query { __typename @aa@aa@aa@aa@aa@aa@aa@aa@aa@aa }"), CodeLimitExceeded, "one error, not ten"},
		{"field_duplication", query("query { " + rep(500, "__typename \n") + "}"), CodeLimitExceeded, ""},
		{"field_suggestions", query("query { __schema { directive } }"), CodeValidationFailed, "suggests: the schema is public, and nothing in it is hidden"},
		{"get_based_mutation", get(`mutation { shelve(title: "x") { id } }`), CodeMethodNotAllowed, ""},
		{"get_method_support", get("{__typename}"), "", "answers: queries change nothing, and may be linked to"},
		{"post_based_csrf", form.request(t), CodeUnsupportedMediaType, "no forms, which other sites' pages can send"},
		{"post_based_csrf, in the URL", ask{header: http.Header{"Content-Type": nil}, query: url.Values{"query": {"query {__typename}"}}, body: " "}.request(t), CodeUnsupportedMediaType, ""},
		{"detect_graphiql", ask{method: http.MethodGet, header: head("Accept", "text/html")}.request(t), CodeNotAcceptable, "the explorer is at a path of its own, and meant to be found"},
		{"introspection", query("query { __schema { types { name fields { name } } } }"), "", "answers: open data, and tools need it"},
		{"trace_mode", query("query { __typename }"), "", "no timings, no stack"},
		{"unhandled_error_detection", query("qwerty cop { abc }"), CodeParseFailed, "no exception"},

		{"OWASP depth", query("{ book(id: 1) " + rep(20, "{ original ") + "{ id }" + rep(21, "}")), CodeLimitExceeded, ""},
		{"OWASP amount", query("{ books(first: 99999999) { nodes { id } } }"), CodeLimitExceeded, ""},
		{"OWASP batching of one object", query("{" + numbered(40, ` b#: book(id: "#") { id }`) + " }"), CodeLimitExceeded, ""},
		{"OWASP cross-site request", ask{header: head("Origin", "https://evil.example", "Sec-Fetch-Site", "cross-site")}.request(t), CodeCrossOrigin, ""},
		{"OWASP excessive errors", query(`{ book(id: "1") { panics broken } }`), CodeInternal, "neither message nor stack"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			w := httptest.NewRecorder()
			srv.ServeHTTP(w, test.r)
			a := read(t, w)
			if a.code() != test.code {
				t.Errorf("code %q, want %q (%s): %s", a.code(), test.code, test.why, w.Body)
			}
			if test.code != "" && test.code != CodeInternal && len(a.Errors) != 1 {
				t.Errorf("there are %d errors", len(a.Errors))
			}
			for _, word := range []string{"stacktrace", "exception", "tracing", "goroutine", ".go:", "hunter2", "GraphiQL", "graphql-playground"} {
				if strings.Contains(w.Body.String(), word) {
					t.Errorf("the answer says %s: %s", word, w.Body)
				}
			}
		})
	}
}
