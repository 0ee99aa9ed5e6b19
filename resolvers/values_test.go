package resolvers

import (
	"encoding/json"
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
		sure   = `query($v: Confidence) { records(filter: {confidenceAtLeast: $v}) { totalCount } }`
		found  = `query($v: Int = 5) { search(query: "a", first: $v) { totalCount } }`
		placed = `query($v: JurisdictionCode!) { country(code: $v) { slug } }`
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
		{cited, json.Number("-0.0"), none},
		{cited, "0", "must be of the type Float, not \\\"0\\\""},
		{sure, "high", `the variable $v must be of the type Confidence, which has no value \"high\": did you mean \"HIGH\"?`},
		{found, nil, `{"errors":[{"message":"the argument first must be of the type Int!, not null","path":["search"]`},
		{placed, "el", `{"data":{"country":{"slug":"gr"}}`},
		{placed, "Greece", `the variable $v must be of the type JurisdictionCode: `},
		{called, 5, "must be of the type String, not 5"},
		{paged, 2147483648, "must be of the type Int, not 2147483648, which has more than 32 bits"},
		{paged, json.Number("5.0"), `"totalCount":`},
		{paged, 1.5, "must be of the type Int, not 1.5"},
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
