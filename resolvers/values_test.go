package resolvers

import (
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/resolvers/graphqlhttp"
	"github.com/whoplans/whoplans/seed/seedtest"
)

// TestValues asks with values that are read in more than one way, and with ones
// that are none.
func TestValues(t *testing.T) {
	t.Parallel()
	srv := graphqlhttp.New(Schema(graph.New(seedtest.Memory(t))), &graphqlhttp.Options{Present: Present})
	const (
		cited  = `query($v: Float) { records(filter: {citationCount: {lte: $v}}) { totalCount } }`
		paged  = `query($v: Int) { records(first: $v) { totalCount } }`
		called = `query($v: String) { records(filter: {slug: {eq: $v}}) { totalCount } }`
	)
	none := answerWith(t, srv, cited, 0)
	if !strings.Contains(none, `"totalCount":`) || strings.Contains(none, `"totalCount":0`) {
		t.Fatalf("without a citation there are: %s", none)
	}
	for _, test := range []struct {
		query string
		value any
		want  string // in the answer
	}{
		{cited, "-0.0", none},
		{cited, "NaN", "is not a number"},
		{cited, "-Infinity", "is not a number"},
		{paged, 1.5, "is not a number of the type Int"},
		{called, strings.Repeat("ő", 1000), `"totalCount":0`},
		{called, strings.Repeat("ő", 1001), "has at most 2000 bytes, and this one 2002"},
	} {
		if got := answerWith(t, srv, test.query, test.value); !strings.Contains(got, test.want) {
			t.Errorf("%s with %.20v: %s, want %s", test.query, test.value, got, test.want)
		}
	}
}

// answerWith is the body of the answer to a query with one variable.
func answerWith(t *testing.T, srv *graphqlhttp.Server, query string, v any) string {
	t.Helper()
	w := httptest.NewRecorder()
	srv.ServeHTTP(w, ask(query, m{"v": v}))
	return strings.TrimSpace(w.Body.String())
}
