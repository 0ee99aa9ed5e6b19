package resolvers_test

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/whoplans/whoplans/resolvers"
	"github.com/whoplans/whoplans/resolvers/graphqlhttp"
)

// TestAtLeast asks for answers of a revision that may not have been reached.
func TestAtLeast(t *testing.T) {
	server := graphqlhttp.New(resolvers.Schema(heroes(t)), &graphqlhttp.Options{Present: resolvers.Present})
	for _, tt := range []struct{ extensions, says string }{
		{`{}`, `"revision":1`},
		{`{"atLeast":null}`, `"revision":1`},
		{`{"atLeast":0}`, `"revision":1`},
		{`{"atLeast":1}`, `"revision":1`},
		{`{"atLeast":2}`, `"code":"CONFLICT"`},
		{`{"atLeast":-1}`, `"code":"INVALID"`},
		{`{"atLeast":1.5}`, `"code":"INVALID"`},
		{`{"atLeast":99999999999999999999}`, `"code":"INVALID"`},
		{`{"atLeast":{"revision":1}}`, "has to be a revision, such as 7"},
	} {
		r := httptest.NewRequest(http.MethodPost, "/graphql", strings.NewReader(`{"query":"{ dataset { title } }","extensions":`+tt.extensions+`}`))
		r.Header.Set("Content-Type", "application/json")
		w := httptest.NewRecorder()
		server.ServeHTTP(w, r)
		if got := w.Body.String(); !strings.Contains(got, tt.says) {
			t.Errorf("extensions %s: %s, want %s in it", tt.extensions, got, tt.says)
		}
		// An answer from no state of the graph is of no revision.
		if got := w.Body.String(); strings.Contains(got, "errors") && strings.Contains(got, `"revision":`) {
			t.Errorf("extensions %s: %s has a revision", tt.extensions, got)
		}
	}
}
