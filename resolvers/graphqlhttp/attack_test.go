package graphqlhttp

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/whoplans/whoplans/bench/measure"
)

// attack is a request that is expensive to a careless server: those of OWASP's cheat
// sheet on GraphQL and of graphql-cop, those known of gqlgen and gqlparser, and
// the worst that the limits let by.
type attack struct {
	name  string
	query string               // a comment makes it new each time, so that no cache helps
	vars  string               // JSON
	body  string               // instead of a query
	send  func() *http.Request // instead of a body
	want  Code
}

// maxCPU is what one request may cost.
const maxCPU = 50 * time.Millisecond

func rep(n int, s string) string { return strings.Repeat(s, n) }

// each writes n pieces, numbered.
func numbered(n int, format string) string {
	var b strings.Builder
	for i := range n {
		b.WriteString(strings.ReplaceAll(format, "#", fmt.Sprint(i)))
	}
	return b.String()
}

// nestedFragments is n fragments, each of which spreads the next one twice.
func nestedFragments(n int, leaf string) string {
	var b strings.Builder
	b.WriteString("{ things0 { ...F0 } }")
	for i := range n {
		fmt.Fprintf(&b, " fragment F%d on T0 { a: id ...F%d b: id ...F%d }", i, i+1, i+1)
	}
	fmt.Fprintf(&b, " fragment F%d on T0 { %s }", n, leaf)
	return b.String()
}

// meshedFragments is n fragments, each of which spreads all later ones.
func meshedFragments(n int) string {
	var b strings.Builder
	b.WriteString("{ things0 { ...F0 } }")
	for i := range n {
		fmt.Fprintf(&b, " fragment F%d on T0 { id", i)
		for j := i + 1; j < n; j++ {
			fmt.Fprintf(&b, " ...F%d", j)
		}
		b.WriteString(" }")
	}
	return b.String()
}

// chain is fragments, each of which spreads the next one.
func chain(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, " fragment F%d on T0 { ...F%d }", i, i+1)
	}
	return b.String()
}

func attacks() []attack {
	overlap := `field1(first: 1) { id field2 { id } } `
	return []attack{
		{name: "fragments doubling", query: nestedFragments(30, "id"), want: CodeLimitExceeded},
		{name: "fragments doubling within a list", query: strings.ReplaceAll(nestedFragments(40, "id"), "a: id", "field0 { id }"), want: CodeLimitExceeded},
		{name: "fragments meshed", query: meshedFragments(40), want: CodeLimitExceeded},
		{name: "fragments meshed, within the limits", query: meshedFragments(7)},
		{name: "fragment of itself", query: `{ ...A } fragment A on Query { ...A }`, want: CodeValidationFailed},
		{name: "fragments in a circle", query: `{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }`, want: CodeValidationFailed},
		{name: "fragments in a circle, unused", query: `{ __typename } fragment A on Query { things0 { ...B } } fragment B on T0 { field0 { ...B } }`, want: CodeValidationFailed},
		{name: "fragments, many", query: "{ __typename }" + numbered(200, " fragment F# on T0 { id }"), want: CodeLimitExceeded},
		{name: "aliases, 101", query: "{" + numbered(101, " a#: __typename") + "}", want: CodeLimitExceeded},
		{name: "aliases, 600", query: "{" + numbered(600, " a#: __typename") + "}", want: CodeLimitExceeded},
		{name: "aliases of one mutation", query: "mutation {" + numbered(100, " a#: things0 { id }") + "}", want: CodeLimitExceeded},
		{name: "field repeated 500 times", query: "{" + rep(500, " __typename") + "}", want: CodeLimitExceeded},
		{name: "field repeated, 16 KB", query: "{ things0 {" + rep(5400, " id") + "} }", want: CodeLimitExceeded},
		{name: "field repeated 490 times below the root", query: "{ things0 {" + rep(490, " id") + "} }", want: CodeLimitExceeded},
		{name: "field repeated below the root, within the limits", query: "{ things0 {" + rep(220, " id") + "} }"},
		{name: "fields that might merge", query: "{ things0 { field0 {" + rep(120, overlap) + "} } }", want: CodeLimitExceeded},
		{name: "fields that might merge, within the limits", query: "{ things0(first: 1) { field0(first: 1) {" + rep(109, overlap) + "} } }"},
		{name: "fields that cannot merge", query: "{ things0 { field0 {" + numbered(160, " field1(first: #) { id }") + "} } }", want: CodeLimitExceeded},
		{name: "fields that cannot merge, within the limits", query: "{ things0 { field0 {" + numbered(154, " field1(first: #) { id }") + "} } }", want: CodeValidationFailed},
		{name: "fields that cannot merge, nested", query: "{ things0 {" + numbered(16, " field0 {"+numbered(8, "field1(first: #) { id } ")+"}") + "} }", want: CodeValidationFailed},
		{name: "field merged deep", query: "{ things0 {" + rep(35, " field0 { field0 { field0 { field0 { field0 { field0 { field0 { field0 { field0 { field0 { field0 { field0 { id } } } } } } } } } } } }") + "} }", want: CodeLimitExceeded},
		{name: "directives, ten", query: "{ __typename" + rep(10, " @aa") + " }", want: CodeLimitExceeded},
		{name: "directives, known, ten", query: "{ __typename" + rep(10, " @include(if: true)") + " }", want: CodeLimitExceeded},
		{name: "directives on each of 400 fields", query: "{ things0 {" + rep(400, " id @aa") + "} }", want: CodeLimitExceeded},
		{name: "directives on each of many fields, within the limits", query: "{ things0 {" + rep(220, " id @aa") + "} }", want: CodeValidationFailed},
		{name: "directives that look at null", query: "query ($x: Boolean = true) { things0(first: 100) { field0(first: 20) { id @include(if: $x) } } }", vars: `{"x": null}`, want: CodeBadUserInput},
		{name: "directives that look at null, of the schema", query: "query ($x: Boolean = true) { __schema { types { name @skip(if: $x) } } }", vars: `{"x": null}`, want: CodeBadUserInput},
		{name: "directive for a later part", query: "{ ... @defer { things0 { id } } }", want: CodeOperationNotSupported},
		{name: "depth 20", query: "{ things0 " + rep(20, "{ field0 ") + "{ id }" + rep(20, "}") + "}", want: CodeLimitExceeded},
		{name: "depth 900", query: "{ things0 " + rep(660, "{ field0 ") + "{ id }" + rep(660, "}") + "}", want: CodeLimitExceeded},
		{name: "depth 8000, tokens", query: rep(8000, "{a"), want: CodeLimitExceeded},
		{name: "inline fragments, nested 600", query: "{ things0 {" + rep(600, "...{") + "id" + rep(600, "}") + "} }", want: CodeLimitExceeded},
		{name: "inline fragments, nested, within the limits", query: "{ things0 {" + rep(220, "...{") + "id" + rep(220, "}") + "} }"},
		{name: "inline fragments, nested with fields", query: "{ things0 {" + rep(390, "...{ id ") + "id" + rep(390, "}") + "} }", want: CodeLimitExceeded},
		{name: "inline fragments, nested with fields, within the limits", query: "{ things0 {" + rep(49, "...{ id ") + "id" + rep(49, "}") + "} }"},
		{name: "inline fragments, nested around many fields", query: "{ things0 {" + rep(28, "...{") + rep(480, "id ") + rep(28, "}") + "} }", want: CodeLimitExceeded},
		{name: "inline fragment around many fields", query: "{ things0 { ...{" + rep(480, "id ") + "} } }", want: CodeLimitExceeded},
		{name: "inline fragment around many fields, within the limits", query: "{ things0 { ...{" + rep(156, "id ") + "} } }"},
		{name: "inline fragment around fields that might merge", query: "{ things0 { ...{" + rep(20, "field0 {"+rep(22, "id ")+"}") + "} } }", want: CodeLimitExceeded},
		{name: "inline fragment around fields that might merge, within the limits", query: "{ things0 { ...{" + rep(7, "field0(first: 1) {"+rep(22, "id ")+"}") + "} } }"},
		{name: "inline fragments, nested around fields that might merge", query: "{ things0 {" + rep(20, "...{") + rep(20, "field0 {"+rep(22, "id ")+"}") + rep(20, "}") + "} }", want: CodeLimitExceeded},
		{name: "fragments in a chain, the last one long", query: "{ things0 { ...F0 } }" + chain(49) + " fragment F49 on T0 {" + rep(430, " id") + "}", want: CodeLimitExceeded},
		{name: "fragments in a chain, the last one with a nest", query: "{ things0 { ...F0 } }" + chain(49) + " fragment F49 on T0 { ...{" + rep(430, " id") + "} }", want: CodeLimitExceeded},
		{name: "fragments in a chain, within the limits", query: "{ things0 { ...F0 } }" + chain(14) + " fragment F14 on T0 {" + rep(53, " id") + "}"},
		{name: "fragment of many fields that might merge", query: "{ things0 { ...F0 } } fragment F0 on T0 {" + rep(20, "field0 {"+rep(22, "id ")+"}") + "}", want: CodeLimitExceeded},
		{name: "fragments of many fields, beside one another", query: "{ things0 {" + numbered(20, " ...F#") + "} }" + numbered(20, " fragment F# on T0 {"+rep(22, " id")+"}"), want: CodeLimitExceeded},
		{name: "fragments of many fields, beside one another, within the limits", query: "{ things0 {" + numbered(20, " ...F#") + "} }" + numbered(20, " fragment F# on T0 {"+rep(10, " id")+"}")},
		{name: "fragments of many fields, meshed in fields", query: "{ things0 {" + numbered(10, " field0 { ...F# }") + "} }" + numbered(10, " fragment F# on T0 {"+rep(6, " field1 { id id id id id id }")+"}"), want: CodeLimitExceeded},
		{name: "inline fragments beside one another", query: "{ things0 {" + rep(390, "...{ id } ") + "} }", want: CodeLimitExceeded},
		{name: "inline fragments beside one another, within the limits", query: "{ things0 {" + rep(217, "...{ id } ") + "} }"},
		{name: "long argument in a fragment at the end of a chain", query: "{ things0 { ...F0 } }" + chain(49) + " fragment F49 on T0 { field0(first: 1, filter: {or: [" + rep(300, "{kind: X} ") + "]}) { id } }", want: CodeLimitExceeded},
		{name: "long argument in a fragment at the end of a chain, within the limits", query: "{ things0 { ...F0 } }" + chain(9) + " fragment F9 on T0 { field0(first: 1, filter: {or: [" + rep(230, "{kind: X} ") + "]}) { id } }", want: CodeValidationFailed},
		{name: "deep argument in a fragment at the end of a chain", query: "{ things0 { ...F0 } }" + chain(49) + " fragment F49 on T0 { field0(first: 1, filter: " + rep(57, "{not: ") + "{or: [" + rep(400, "{} ") + "]}" + rep(57, "}") + ") { id } }", want: CodeLimitExceeded},
		{name: "deep argument, within the limits", query: "{ things0(first: 1) { field0(first: 1, filter: " + rep(57, "{not: ") + "{or: [" + rep(379, "{} ") + "]}" + rep(57, "}") + ") { id } } }"},
		{name: "root fields", query: "{" + numbered(79, " things# { id }") + "}", want: CodeLimitExceeded},
		{name: "operations", query: numbered(100, " query Q# { __typename }"), want: CodeLimitExceeded},
		{name: "cost, nested pages of 100", query: "{ things0(first: 100) { field0(first: 100) { field1(first: 100) { field2(first: 100) { id } } } } }", want: CodeLimitExceeded},
		{name: "cost, nested pages by default", query: "{ things0 { field0 { field1 { field2 { id } } } } }", want: CodeLimitExceeded},
		{name: "cost, a page of 2^31", query: "{ things0(first: 2147483647) { id } }", want: CodeLimitExceeded},
		{name: "cost, a page of 2^31 by variable", query: "query ($n: Int!) { things0(first: $n) { id } }", vars: `{"n": 2147483647}`, want: CodeLimitExceeded},
		{name: "cost, a page of 2^31 by default", query: "query ($n: Int! = 2147483647) { things0(first: $n) { id } }", want: CodeLimitExceeded},
		{name: "cost, a number that is none", query: "{ things0(first: " + rep(9000, "9") + ") { id } }", want: CodeValidationFailed},
		{name: "introspection in circles", query: "{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }", want: CodeValidationFailed},
		{name: "introspection in circles, graphql-cop's", query: "query cop { __schema { types { fields { type { fields { type { fields { type { fields { type { name } } } } } } } } } } }", want: CodeValidationFailed},
		{name: "introspection in circles by fragments", query: "{ __schema { types { ...T } } } fragment T on __Type { fields { type { ...U } } } fragment U on __Type { fields { type { ...V } } } fragment V on __Type { fields { name } }", want: CodeValidationFailed},
		{name: "introspection up to the budget", query: "{ __schema { types { a: fields { type { ofType { ofType { ofType {" + numbered(28, " f#: fields { name description isDeprecated }") + "} } } } } } } }", want: CodeTooLarge},
		{name: "introspection of everything 20 times", query: "{" + numbered(20, " a#: __schema { types { name fields { name args { name type { name } } } } }") + "}", want: CodeTooLarge},
		{name: "introspection of what has no fields", query: "{ __schema { types { fields { type { ofType { ofType { ofType {" + numbered(28, " f#: fields { name @skip(if: true) }") + "} } } } } } } }", want: CodeTooLarge},
		{name: "introspection of types within types", query: "{ __schema { types { fields { type {" + numbered(25, " a#: ofType { ofType { ofType { kind } } }") + "} } } } }", want: CodeTooLarge},
		{name: "introspection of what is deprecated", query: "{ __schema { types { fields { args { type {" + numbered(30, " a#: enumValues(includeDeprecated: true) { name }") + "} } } } } }", want: CodeTooLarge},
		{name: "introspection within the budget", query: "{ __schema { types { fields { type {" + numbered(15, " a#: fields { name }") + numbered(15, " b#: ofType { fields { name } }") + "} } } } }"},
		{name: "introspection beside data", query: "{ things0 { id } __schema { types { fields { args { name } } } } }", want: CodeLimitExceeded},
		{name: "unknown fields, 450", query: "{ things0 {" + numbered(450, " fiald#") + "} }", want: CodeValidationFailed},
		{name: "unknown fields of 16 KB", query: "{ " + rep(16000, "x") + " }", want: CodeValidationFailed},
		{name: "unknown fields of 3 KB, five", query: "{" + numbered(5, " a"+rep(3000, "x")+"#") + " }", want: CodeValidationFailed},
		{name: "unknown types of 250 bytes, five", query: "{ __typename }" + numbered(5, " fragment F# on "+rep(250, "T")+" { id }"), want: CodeValidationFailed},
		{name: "unknown types, 50", query: "{ __typename }" + numbered(50, " fragment F# on TT# { id }"), want: CodeValidationFailed},
		{name: "unknown arguments, 400", query: "{ things0(" + numbered(400, " firzt#: 1") + ") { id } }", want: CodeValidationFailed},
		{name: "one argument 400 times", query: "{ things0(" + rep(400, " first: 1") + ") { id } }", want: CodeValidationFailed},
		{name: "unknown fragments, 450", query: "{ things0 {" + numbered(450, " ...F#") + "} }", want: CodeValidationFailed},
		{name: "enum values, wrong, 480", query: "{ things0(filter: { or: [" + rep(300, "{kind: X} ") + "] }) { id } }", want: CodeValidationFailed},
		{name: "variables, unused, 400", query: "query (" + numbered(400, " $v#: Int") + ") { __typename }", want: CodeValidationFailed},
		{name: "variables, undefined, 300", query: "{ things0(filter: { or: [" + numbered(300, "{name: $v#} ") + "] }) { id } }", want: CodeValidationFailed},
		{name: "variables, used, 180", query: "query (" + numbered(180, " $v#: String") + ") { things0(filter: { or: [" + numbered(180, "{name: $v#} ") + "] }) { id } }"},
		{name: "list literal, deep", query: "{ things0(first: " + rep(900, "[") + rep(900, "]") + ") { id } }", want: CodeLimitExceeded},
		{name: "input literal, deep", query: "{ things0(filter: " + rep(390, "{not: ") + "{}" + rep(390, "}") + ") { id } }", want: CodeLimitExceeded},
		{name: "input literal, wide", query: "{ things0(filter: {or: [" + rep(600, "{} ") + "]}) { id } }"},
		{name: "string of 16 KB", query: "{ things0(filter: {name: \"" + rep(16000, "x") + "\"}) { id } }"},
		{name: "block string of 16 KB of lines", query: "{ things0(filter: {name: \"\"\"" + rep(7000, " \n") + "\"\"\"}) { id } }"},
		{name: "string of escapes", query: "{ things0(filter: {name: \"" + rep(2500, `\u00e9`) + "\"}) { id } }"},
		{name: "string that doesn't end", query: "{ things0(filter: {name: \"" + rep(16000, "x"), want: CodeParseFailed},
		{name: "comments", query: rep(8000, "#\n") + "{ __typename }", want: CodeLimitExceeded},
		{name: "commas", query: "{ __typename " + rep(16000, ",") + " }"},
		{name: "descriptions", query: rep(500, "\"\"\"x\"\"\" query { a }\n"), want: CodeLimitExceeded},
		{name: "query of 17 KB", query: "{ __typename " + rep(17000, " ") + "}", want: CodeQueryTooLarge},
		{name: "input variable, deep", query: "query ($f: Filter) { things0(filter: $f) { id } }", vars: `{"f": ` + rep(3000, `{"not":`) + "{}" + rep(3000, "}") + "}", want: CodeLimitExceeded},
		{name: "input variable, wide", query: "query ($f: Filter) { things0(filter: $f) { id } }", vars: `{"f": {"or": [` + rep(6000, `{"a":1},`) + `{}]}}`, want: CodeLimitExceeded},
		{name: "input variable, wide and right", query: "query ($f: Filter) { things0(filter: $f) { id } }", vars: `{"f": {"or": [` + rep(7000, `{},`) + `{}]}}`, want: CodeLimitExceeded},
		{name: "input variable, enum", query: "query ($f: Filter) { things0(filter: $f) { id } }", vars: `{"f": {"or": [` + rep(4000, `{"kind":"G"},`) + `{}]}}`, want: CodeLimitExceeded},
		{name: "variables, unknown", query: "{ __typename }", vars: "{" + numbered(4000, `"v#":1,`) + `"a":1}`, want: CodeLimitExceeded},
		{name: "input variable, deep, within the limits", query: "query ($f: Filter) { things0(filter: $f) { id } }", vars: `{"f": ` + rep(990, `{"not":`) + "{}" + rep(990, "}") + "}"},
		{name: "input variable, wide and wrong, within the limits", query: "query ($f: Filter) { things0(filter: $f) { id } }", vars: `{"f": {"or": [` + rep(490, `{"a":1},`) + `{}]}}`, want: CodeBadUserInput},
		{name: "input variable, wide and right, within the limits", query: "query ($f: Filter) {" + numbered(8, " a#: things0(filter: $f) { id }") + " }", vars: `{"f": {"or": [` + rep(990, `{},`) + `{}]}}`},
		{name: "input variable, used too often", query: "query ($f: Filter) {" + numbered(20, " a#: things0(filter: $f) { id }") + " }", vars: `{"f": {"or": [` + rep(990, `{},`) + `{}]}}`, want: CodeLimitExceeded},
		{name: "extensions, deep", body: `{"query":"{ __typename }","extensions":{"a":` + rep(9000, "[") + rep(9000, "]") + "}}", want: CodeLimitExceeded},
		{name: "extensions, deep, within the limits", body: `{"query":"{ __typename }","extensions":{"a":` + rep(maxNesting-2, "[") + rep(maxNesting-2, "]") + "}}"},
		{name: "batch of 20", body: "[" + rep(20, `{"query":"{ __typename }"},`) + `{"query":"{ __typename }"}]`, want: CodeBadRequest},
		{name: "batch of 2000", body: "[" + rep(2000, `{"query":"{ __typename }"},`) + `{"query":"{ __typename }"}]`, want: CodeBadRequest},
		{name: "JSON, deep", body: rep(60000, "["), want: CodeLimitExceeded},
		{name: "JSON, deep objects", body: rep(10000, `{"a":`), want: CodeLimitExceeded},
		{name: "JSON, keys", body: "{" + numbered(5000, `"k#":1,`) + `"query":"{ __typename }"}`},
		{name: "JSON, white space", body: rep(60000, " ") + `{"query":"{ __typename }"}`},
		{name: "body of 200 MB", want: CodeBodyTooLarge, send: func() *http.Request {
			r := httptest.NewRequest(http.MethodPost, "/graphql", endless{})
			r.Header.Set("Content-Type", mediaJSON)
			return r
		}},
		{name: "URL of 1 MB", want: CodeBodyTooLarge, send: func() *http.Request {
			return httptest.NewRequest(http.MethodGet, "/graphql?query="+rep(1<<20, "%20"), nil)
		}},
		{name: "URL of 5,000 parameters", want: CodeBadRequest, send: func() *http.Request {
			return httptest.NewRequest(http.MethodGet, "/graphql?"+rep(5000, "query=&"), nil)
		}},
		{name: "Accept of 1 MB", send: func() *http.Request {
			r := httptest.NewRequest(http.MethodGet, "/graphql?query={__typename}", nil)
			r.Header.Set("Accept", rep(1<<18, "a/b,")+"*/*")
			return r
		}, want: CodeNotAcceptable},
		{name: "mutation by GET", want: CodeMethodNotAllowed, send: func() *http.Request {
			return httptest.NewRequest(http.MethodGet, "/graphql?query=mutation{shelve(title:%22x%22){id}}", nil)
		}},
		{name: "query as a form", want: CodeUnsupportedMediaType, send: func() *http.Request {
			r := httptest.NewRequest(http.MethodPost, "/graphql", strings.NewReader("query={__typename}"))
			r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
			return r
		}},
		{name: "query as a multipart form", want: CodeUnsupportedMediaType, send: func() *http.Request {
			r := httptest.NewRequest(http.MethodPost, "/graphql", strings.NewReader("--x\r\nContent-Disposition: form-data; name=\"operations\"\r\n\r\n{}\r\n--x--"))
			r.Header.Set("Content-Type", "multipart/form-data; boundary=x")
			return r
		}},
	}
}

// endless is a body without an end.
type endless struct{}

func (endless) Read(p []byte) (int, error) {
	for i := range p {
		p[i] = ' '
	}
	return len(p), nil
}

// TestAttacks sends each attack several times, always with another text, and
// holds the processor time of one against the bound. Nothing else may run
// meanwhile, so it isn't parallel.
func TestAttacks(t *testing.T) {
	es := wide(t)
	mutating := newShelf(nil)
	for _, a := range attacks() {
		t.Run(a.name, func(t *testing.T) {
			srv := New(es, nil)
			if a.want == CodeMethodNotAllowed {
				srv = mutating
			}
			times := 5
			if measure.Slower > 1 {
				times = 1
			}
			least := time.Duration(1 << 60)
			for i := range times {
				r := a.request(i)
				w := httptest.NewRecorder()
				start := measure.CPU()
				srv.ServeHTTP(w, r)
				least = min(least, measure.CPU()-start)
				if got := read(t, w).code(); got != a.want {
					t.Fatalf("status %d, code %q, want %q: %s", w.Code, got, a.want, brief(w.Body.String()))
				}
				if a.want != "" && w.Body.Len() > 8<<10 {
					t.Errorf("the refusal has %d bytes", w.Body.Len())
				}
				if strings.Contains(w.Body.String(), rep(200, "x")) {
					t.Error("the answer repeats what was sent")
				}
			}
			t.Logf("%v of CPU", least)
			if err := measure.Within(maxCPU, least); err != nil {
				t.Errorf("one request: %v", err)
			}
		})
	}
}

func (a attack) request(i int) *http.Request {
	if a.send != nil {
		return a.send()
	}
	body := a.body
	if body == "" {
		vars := a.vars
		if vars == "" {
			vars = "null"
		}
		body = fmt.Sprintf(`{"query":%s,"variables":%s}`, quote(fmt.Sprintf("%s #%d", a.query, i)), vars)
	}
	r := httptest.NewRequest(http.MethodPost, "/graphql", strings.NewReader(body))
	r.Header.Set("Content-Type", mediaJSON)
	r.Header.Set("Accept", mediaGraphQL)
	return r
}
