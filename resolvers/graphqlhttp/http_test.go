package graphqlhttp

import (
	"bytes"
	"compress/gzip"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// ask is a request that differs from a good one in a single respect.
type ask struct {
	method string // POST
	query  url.Values
	header http.Header // on top of JSON both ways
	body   string      // a good one
}

const goodBody = `{"query":"{ __typename }"}`

func (a ask) request(t *testing.T) *http.Request {
	t.Helper()
	if a.method == "" {
		a.method = http.MethodPost
	}
	if a.body == "" && a.method == http.MethodPost {
		a.body = goodBody
	}
	r := httptest.NewRequestWithContext(t.Context(), a.method, "http://plans.example/graphql?"+a.query.Encode(), strings.NewReader(a.body))
	if a.method == http.MethodPost {
		r.Header.Set("Content-Type", mediaJSON)
	}
	r.Header.Set("Accept", mediaGraphQL)
	for k, v := range a.header {
		r.Header[k] = v
	}
	return r
}

func head(pairs ...string) http.Header {
	h := make(http.Header)
	for i := 0; i < len(pairs); i += 2 {
		h.Add(pairs[i], pairs[i+1])
	}
	return h
}

func TestProtocol(t *testing.T) {
	t.Parallel()
	srv := newShelf(nil)
	tests := []struct {
		name   string
		ask    ask
		status int
		code   Code
		media  string            // mediaGraphQL
		header map[string]string // that the answer has to have
	}{
		{name: "good", status: 200, header: map[string]string{"Vary": "Accept, Accept-Encoding", "Cache-Control": "no-store"}},
		{name: "a charset in capitals", ask: ask{header: head("Content-Type", `application/JSON; charset="UTF-8"`)}, status: 200},
		{name: "by GET", ask: ask{method: "GET", query: url.Values{"query": {"query Q($id: ID!) { book(id: $id) { id } }"}, "operationName": {"Q"}, "variables": {`{"id":"1"}`}, "extensions": {`{}`}}}, status: 200},
		{name: "by GET, empty variables", ask: ask{method: "GET", query: url.Values{"query": {"{__typename}"}, "variables": {""}}}, status: 200},
		{name: "by GET, variables null", ask: ask{method: "GET", query: url.Values{"query": {"{__typename}"}, "variables": {"null"}}}, status: 200},
		{name: "by HEAD", ask: ask{method: "HEAD", query: url.Values{"query": {"{__typename}"}}}, status: 200},

		{name: "PUT", ask: ask{method: "PUT"}, status: 405, code: CodeMethodNotAllowed, header: map[string]string{"Allow": "GET, HEAD, POST, OPTIONS"}},
		{name: "DELETE", ask: ask{method: "DELETE"}, status: 405, code: CodeMethodNotAllowed, header: map[string]string{"Allow": "GET, HEAD, POST, OPTIONS"}},
		{name: "mutation by GET", ask: ask{method: "GET", query: url.Values{"query": {`mutation { shelve(title: "x") { id } }`}}}, status: 405, code: CodeMethodNotAllowed, header: map[string]string{"Allow": "POST"}},
		{name: "mutation among others by GET", ask: ask{method: "GET", query: url.Values{"query": {`query A { __typename } mutation B { shelve(title: "x") { id } }`}, "operationName": {"B"}}}, status: 405, code: CodeMethodNotAllowed},
		{name: "query among others by GET", ask: ask{method: "GET", query: url.Values{"query": {`query A { __typename } mutation B { shelve(title: "x") { id } }`}, "operationName": {"A"}}}, status: 200},
		{name: "subscription", ask: ask{body: `{"query":"subscription { arrivals { id } }"}`}, status: 400, code: CodeOperationNotSupported},

		{name: "GET without a query", ask: ask{method: "GET"}, status: 400, code: CodeBadRequest},
		{name: "GET with two queries", ask: ask{method: "GET", query: url.Values{"query": {"{a}", "{b}"}}}, status: 400, code: CodeBadRequest},
		{name: "GET, not UTF-8", ask: ask{method: "GET", query: url.Values{"query": {"{__typename} #\xff"}}}, status: 400, code: CodeBadRequest},
		{name: "GET, variables a list", ask: ask{method: "GET", query: url.Values{"query": {"{__typename}"}, "variables": {"[]"}}}, status: 400, code: CodeBadRequest},
		{name: "GET, variables and more", ask: ask{method: "GET", query: url.Values{"query": {"{__typename}"}, "variables": {"{} {}"}}}, status: 400, code: CodeBadRequest},
		{name: "GET, variables broken", ask: ask{method: "GET", query: url.Values{"query": {"{__typename}"}, "variables": {"{"}}}, status: 400, code: CodeBadRequest},
		{name: "GET, too long", ask: ask{method: "GET", query: url.Values{"query": {strings.Repeat("x", 65<<10)}}}, status: 414, code: CodeBodyTooLarge},
		{name: "GET, query too long", ask: ask{method: "GET", query: url.Values{"query": {strings.Repeat("x", 17<<10)}}}, status: 414, code: CodeQueryTooLarge},

		{name: "no content type", ask: ask{header: http.Header{"Content-Type": nil}}, status: 415, code: CodeUnsupportedMediaType, header: map[string]string{"Accept-Post": mediaJSON}},
		{name: "text", ask: ask{header: head("Content-Type", "text/plain")}, status: 415, code: CodeUnsupportedMediaType},
		{name: "a form", ask: ask{header: head("Content-Type", "application/x-www-form-urlencoded")}, status: 415, code: CodeUnsupportedMediaType},
		{name: "application/graphql", ask: ask{header: head("Content-Type", "application/graphql")}, status: 415, code: CodeUnsupportedMediaType},
		{name: "Latin-1", ask: ask{header: head("Content-Type", "application/json; charset=iso-8859-1")}, status: 415, code: CodeUnsupportedMediaType},
		{name: "broken content type", ask: ask{header: head("Content-Type", "application/json; ;=")}, status: 415, code: CodeUnsupportedMediaType},
		{name: "compressed", ask: ask{header: head("Content-Encoding", "gzip")}, status: 415, code: CodeUnsupportedMediaType, header: map[string]string{"Accept-Encoding": "identity"}},

		{name: "body too large", ask: ask{body: `{"query":"` + strings.Repeat(" ", 65<<10) + `"}`}, status: 413, code: CodeBodyTooLarge},
		{name: "query too large", ask: ask{body: `{"query":"` + strings.Repeat(" ", 17<<10) + `"}`}, status: 413, code: CodeQueryTooLarge},
		{name: "query just not too large", ask: ask{body: `{"query":"` + strings.Repeat(" ", 16<<10-14) + `{ __typename }"}`}, status: 200},

		{name: "empty", ask: ask{body: " "}, status: 400, code: CodeBadRequest},
		{name: "null", ask: ask{body: "null"}, status: 400, code: CodeBadRequest},
		{name: "a string", ask: ask{body: `"{ __typename }"`}, status: 400, code: CodeBadRequest},
		{name: "a list", ask: ask{body: `[` + goodBody + `]`}, status: 400, code: CodeBadRequest},
		{name: "an empty list", ask: ask{body: `[]`}, status: 400, code: CodeBadRequest},
		{name: "no members", ask: ask{body: `{}`}, status: 400, code: CodeBadRequest},
		{name: "white space around", ask: ask{body: " \r\n" + goodBody + "\t\n"}, status: 200},
		{name: "garbage behind", ask: ask{body: goodBody + "x"}, status: 400, code: CodeBadRequest},
		{name: "another object behind", ask: ask{body: goodBody + goodBody}, status: 400, code: CodeBadRequest},
		{name: "a comma behind", ask: ask{body: `{"query":"{ __typename }",}`}, status: 400, code: CodeBadRequest},
		{name: "a byte order mark", ask: ask{body: "\ufeff" + goodBody}, status: 400, code: CodeBadRequest},
		{name: "not UTF-8", ask: ask{body: "{\"query\":\"{ __typename } #\xff\"}"}, status: 400, code: CodeBadRequest},
		{name: "half a character", ask: ask{body: `{"query":"{ __typename } #\ud83c"}`}, status: 400, code: CodeBadRequest},
		{name: "query in capitals", ask: ask{body: `{"Query":"{ __typename }"}`}, status: 400, code: CodeBadRequest},
		{name: "query twice", ask: ask{body: `{"query":"{ __typename }","query":"{ a }"}`}, status: 400, code: CodeBadRequest},
		{name: "query twice, once in escapes", ask: ask{body: `{"query":"{ __typename }","\u0071uery":"{ a }"}`}, status: 400, code: CodeBadRequest},
		{name: "query in escapes", ask: ask{body: `{"\u0071uery":"{ __typename }"}`}, status: 200},
		{name: "query null", ask: ask{body: `{"query":null}`}, status: 400, code: CodeBadRequest},
		{name: "query empty", ask: ask{body: `{"query":""}`}, status: 400, code: CodeBadRequest},
		{name: "unknown members", ask: ask{body: `{"id":[{"a":"}"},"\"]"],"query":"{ __typename }","x":{"query":1}}`}, status: 200},
		{name: "variables a list", ask: ask{body: `{"query":"{ __typename }","variables":[]}`}, status: 400, code: CodeBadRequest},
		{name: "extensions a number", ask: ask{body: `{"query":"{ __typename }","extensions":1}`}, status: 400, code: CodeBadRequest},

		{name: "no document", ask: ask{body: `{"query":" # nothing"}`}, status: 400, code: CodeParseFailed},
		{name: "only a fragment", ask: ask{body: `{"query":"fragment A on Query { __typename }"}`}, status: 400, code: CodeParseFailed},
		{name: "no GraphQL", ask: ask{body: `{"query":"{ __typename"}`}, status: 400, code: CodeParseFailed},
		{name: "no GraphQL, older media type", ask: ask{body: `{"query":"{ __typename"}`, header: head("Accept", mediaJSON)}, status: 200, code: CodeParseFailed, media: mediaJSON},
		{name: "unknown field", ask: ask{body: `{"query":"{ bok }"}`}, status: 400, code: CodeValidationFailed},
		{name: "too deep, older media type", ask: ask{body: `{"query":"{ book(id:1) ` + strings.Repeat("{ original ", 20) + "{ id }" + strings.Repeat("}", 20) + `}"}`, header: head("Accept", mediaJSON)}, status: 200, code: CodeLimitExceeded, media: mediaJSON},
		{name: "no operation of the name", ask: ask{body: `{"query":"query A { __typename }","operationName":"B"}`}, status: 400, code: CodeOperationNotFound},
		{name: "several operations and no name", ask: ask{body: `{"query":"query A { __typename } query B { __typename }"}`}, status: 400, code: CodeOperationNotFound},
		{name: "variable missing", ask: ask{body: `{"query":"query ($id: ID!) { book(id: $id) { id } }"}`}, status: 400, code: CodeBadUserInput},
		{name: "variable of the wrong type", ask: ask{body: `{"query":"query ($n: Int!) { books(first: $n) { totalCount } }","variables":{"n":"many"}}`}, status: 400, code: CodeBadUserInput},
		{name: "variable of the wrong type, older media type", ask: ask{body: `{"query":"query ($n: Int!) { books(first: $n) { totalCount } }","variables":{"n":"many"}}`, header: head("Accept", mediaJSON)}, status: 200, code: CodeBadUserInput, media: mediaJSON},

		{name: "accepts nothing of ours", ask: ask{header: head("Accept", "text/html")}, status: 406, code: CodeNotAcceptable, media: mediaJSON},
		{name: "accepts event streams", ask: ask{header: head("Accept", "text/event-stream")}, status: 406, code: CodeNotAcceptable, media: mediaJSON},
		{name: "refuses ours", ask: ask{header: head("Accept", "application/json;q=0, application/graphql-response+json;q=0, text/html")}, status: 406, code: CodeNotAcceptable, media: mediaJSON},
		{name: "accepts Latin-1", ask: ask{header: head("Accept", "application/json;charset=latin1")}, status: 406, code: CodeNotAcceptable, media: mediaJSON},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			w := httptest.NewRecorder()
			srv.ServeHTTP(w, test.ask.request(t))
			if test.media == "" {
				test.media = mediaGraphQL
			}
			a := read(t, w)
			if w.Code != test.status || a.code() != test.code {
				t.Errorf("status %d, code %q; want %d, %q\n%s", w.Code, a.code(), test.status, test.code, w.Body)
			}
			if got, want := w.Header().Get("Content-Type"), test.media+"; charset=utf-8"; got != want {
				t.Errorf("Content-Type %q, want %q", got, want)
			}
			for k, want := range test.header {
				if got := w.Header().Get(k); got != want {
					t.Errorf("%s: %q, want %q", k, got, want)
				}
			}
			if test.code != "" && a.Data != nil {
				t.Errorf("there is data: %s", w.Body)
			}
			for _, e := range a.Errors {
				if id, _ := e.Extensions["traceId"].(string); id == "" || id != w.Header().Get(traceHeader) {
					t.Errorf("trace id %q, and %q in the header", id, w.Header().Get(traceHeader))
				}
			}
		})
	}
}

func TestAccept(t *testing.T) {
	t.Parallel()
	const both = "application/graphql-response+json, application/json"
	tests := []struct {
		accept []string
		want   string
	}{
		{nil, mediaJSON},
		{[]string{""}, ""},
		{[]string{"*/*"}, mediaJSON},
		{[]string{"application/*"}, mediaJSON},
		{[]string{both}, mediaGraphQL},
		{[]string{"application/json, application/graphql-response+json"}, mediaJSON},
		{[]string{"application/json", "application/graphql-response+json;q=0.9"}, mediaJSON},
		{[]string{"application/json;q=0.9", "application/graphql-response+json"}, mediaGraphQL},
		{[]string{"application/json;q=0.5,application/graphql-response+json;q=0.4"}, mediaJSON},
		{[]string{"*/*, application/graphql-response+json"}, mediaGraphQL},
		{[]string{"*/*;q=0.1, application/graphql-response+json;q=0"}, mediaJSON},
		{[]string{"application/json;q=0, */*"}, mediaGraphQL},
		{[]string{"text/html, */*;q=0.1"}, mediaJSON},
		{[]string{"text/html"}, ""},
		{[]string{"APPLICATION/GraphQL-Response+JSON; charset=UTF-8"}, mediaGraphQL},
		{[]string{"application/graphql-response+json;q=2"}, ""},
		{[]string{"application/graphql-response+json;q=NaN"}, ""},
		{[]string{"multipart/mixed;deferSpec=20220824, application/graphql-response+json, application/json"}, mediaGraphQL},
		{[]string{",,;;, application/json"}, mediaJSON},
	}
	for _, test := range tests {
		h := make(http.Header)
		if test.accept != nil {
			h["Accept"] = test.accept
		}
		if got := acceptedMedia(h); got != test.want {
			t.Errorf("acceptedMedia(%q) = %q, want %q", test.accept, got, test.want)
		}
	}
}

func TestGzip(t *testing.T) {
	t.Parallel()
	srv := newShelf(nil)
	const large = `{"query":"{ books(first: 100) { nodes { id title binding } } }"}`
	plain := httptest.NewRecorder()
	srv.ServeHTTP(plain, ask{body: large}.request(t))
	tests := []struct {
		name, accept, body string
		want               bool
	}{
		{"large", "br, gzip", large, true},
		{"by a star", "*;q=0.5", large, true},
		{"refused", "gzip;q=0, *", large, false},
		{"not asked", "br", large, false},
		{"small", "gzip", goodBody, false},
	}
	for _, test := range tests {
		w := httptest.NewRecorder()
		srv.ServeHTTP(w, ask{body: test.body, header: head("Accept-Encoding", test.accept)}.request(t))
		if got := w.Header().Get("Content-Encoding") == "gzip"; got != test.want {
			t.Fatalf("%s: compressed %t, want %t", test.name, got, test.want)
		}
		if !test.want {
			continue
		}
		z, err := gzip.NewReader(w.Body)
		if err != nil {
			t.Fatal(err)
		}
		got, err := io.ReadAll(z)
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(got, plain.Body.Bytes()) {
			t.Errorf("%s: the answer differs from the uncompressed one", test.name)
		}
	}
}

// TestNoEcho sends secrets in every malformed place, and wants none back.
func TestNoEcho(t *testing.T) {
	t.Parallel()
	srv := newShelf(nil)
	const secret = "hunter2hunter2hunter2hunter2hunter2hunter2hunter2hunter2hunter2hunter2"
	tests := map[string]ask{
		"JSON":               {body: `{"query": ` + secret},
		"JSON behind":        {body: goodBody + secret},
		"query's type":       {body: `{"query":["` + secret + `"]}`},
		"variables' type":    {body: `{"query":"{ __typename }","variables":"` + secret + `"}`},
		"media type":         {header: head("Content-Type", "text/"+secret)},
		"GET variables":      {method: "GET", query: url.Values{"query": {"{__typename}"}, "variables": {secret}}},
		"token":              {body: `{"query":"{ a(b: ) ` + secret + `"}`},
		"unexpected name":    {body: `{"query":"` + secret + `"}`},
		"unexpected string":  {body: `{"query":"\"` + secret + `\""}`},
		"expected keyword":   {body: `{"query":"fragment A ` + secret + `"}`},
		"string unended":     {body: `{"query":"{ a(b: \"` + secret + `"}`},
		"escape":             {body: `{"query":"{ a(b: \"\\u` + secret + `\") }"}`},
		"short escape":       {body: `{"query":"{ a(b: \"\\q` + secret + `\") }"}`},
		"operation's name":   {body: `{"query":"{ __typename }","operationName":"` + secret + `"}`},
		"enum":               {body: `{"query":"{ books(filter: {binding: ` + secret + `}) { totalCount } }"}`},
		"string for a field": {body: `{"query":"{ books(first: \"` + secret + `\") { totalCount } }"}`},
		"enum variable":      {body: `{"query":"query ($f: BookFilter) { books(filter: $f) { totalCount } }","variables":{"f":{"binding":"` + secret + `"}}}`},
		"unknown variable":   {body: `{"query":"query ($f: BookFilter) { books(filter: $f) { totalCount } }","variables":{"f":{"` + secret + `":1}}}`},
		"method":             {method: strings.ToUpper(secret)},
		"origin":             {header: head("Origin", "https://"+secret)},
	}
	for name, ask := range tests {
		w := httptest.NewRecorder()
		srv.ServeHTTP(w, ask.request(t))
		a := read(t, w)
		if len(a.Errors) == 0 {
			t.Errorf("%s: no error: %s", name, w.Body)
		}
		if strings.Contains(strings.ToLower(w.Body.String()), secret) {
			t.Errorf("%s: the answer repeats it: %s", name, w.Body)
		}
	}
}

func TestOrigins(t *testing.T) {
	t.Parallel()
	origin, err := ParseOrigin("https://Front.example")
	if err != nil {
		t.Fatal(err)
	}
	open := newShelf(&Options{AllowOrigins: []Origin{origin, {}}})
	closed := newShelf(nil)
	preflight := func(from string) ask {
		return ask{method: "OPTIONS", header: head("Origin", from, "Access-Control-Request-Method", "POST", "Access-Control-Request-Headers", "content-type")}
	}
	get := url.Values{"query": {"{ __typename }"}}
	tests := []struct {
		name   string
		srv    *Server
		ask    ask
		status int
		allow  string
	}{
		{"no browser", closed, ask{}, 200, ""},
		{"own page", closed, ask{header: head("Origin", "http://plans.example", "Sec-Fetch-Site", "same-origin")}, 200, ""},
		{"own page, old browser", closed, ask{header: head("Origin", "http://plans.example")}, 200, ""},
		{"other site", closed, ask{header: head("Origin", "https://evil.example", "Sec-Fetch-Site", "cross-site")}, 403, ""},
		{"other site, old browser", closed, ask{header: head("Origin", "https://evil.example")}, 403, ""},
		{"sibling", closed, ask{header: head("Origin", "http://sub.plans.example", "Sec-Fetch-Site", "same-site")}, 403, ""},
		{"sandboxed page", closed, ask{header: head("Origin", "null", "Sec-Fetch-Site", "cross-site")}, 403, ""},
		{"other site reads", closed, ask{method: "GET", query: get, header: head("Origin", "https://evil.example", "Sec-Fetch-Site", "cross-site")}, 200, ""},
		{"allowed site", open, ask{header: head("Origin", "https://front.example", "Sec-Fetch-Site", "cross-site")}, 200, "https://front.example"},
		{"allowed site reads", open, ask{method: "GET", query: get, header: head("Origin", "https://front.example", "Sec-Fetch-Site", "cross-site")}, 200, "https://front.example"},
		{"not the allowed site", open, ask{header: head("Origin", "https://front.example.evil", "Sec-Fetch-Site", "cross-site")}, 403, ""},
		{"not the allowed port", open, ask{header: head("Origin", "https://front.example:8443", "Sec-Fetch-Site", "cross-site")}, 403, ""},
		{"not the allowed scheme", open, ask{header: head("Origin", "http://front.example", "Sec-Fetch-Site", "cross-site")}, 403, ""},
		{"preflight", open, preflight("https://front.example"), 204, "https://front.example"},
		{"preflight of another", open, preflight("https://evil.example"), 403, ""},
		{"preflight where none is allowed", closed, preflight("https://front.example"), 403, ""},
		{"options", closed, ask{method: "OPTIONS"}, 204, ""},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			w := httptest.NewRecorder()
			test.srv.ServeHTTP(w, test.ask.request(t))
			h := w.Header()
			if w.Code != test.status || h.Get("Access-Control-Allow-Origin") != test.allow {
				t.Errorf("status %d, allowed %q; want %d, %q", w.Code, h.Get("Access-Control-Allow-Origin"), test.status, test.allow)
			}
			if test.status == 403 && read(t, w).code() != CodeCrossOrigin {
				t.Errorf("the refusal is %s", w.Body)
			}
			if test.srv == open && !strings.Contains(strings.Join(h["Vary"], ","), "Origin") {
				t.Errorf("Vary is %q, without Origin", h["Vary"])
			}
			if test.status == 204 && test.allow != "" {
				want := []string{"GET, POST", "Accept, Authorization, Content-Type, Traceparent", "7200"}
				got := []string{h.Get("Access-Control-Allow-Methods"), h.Get("Access-Control-Allow-Headers"), h.Get("Access-Control-Max-Age")}
				if diff := cmp.Diff(want, got); diff != "" {
					t.Errorf("(-want +got):\n%s", diff)
				}
			}
			if h.Get("Access-Control-Allow-Credentials") != "" {
				t.Error("credentials are allowed")
			}
		})
	}
}

func TestParseOrigin(t *testing.T) {
	t.Parallel()
	for _, s := range []string{"", "*", "null", "example.org", "https://", "https://*.example.org", "https://a.example/", "https://a.example/x", "https://a.example?x", "https://a.example#x", "https://u:p@a.example", "ftp://a.example", "file:///x", "https://a.example:x"} {
		if o, err := ParseOrigin(s); err == nil {
			t.Errorf("ParseOrigin(%q) = %q, want an error", s, o)
		}
	}
	for s, want := range map[string]string{ // as browsers send them
		"https://a.example":        "https://a.example",
		"http://localhost:5173":    "http://localhost:5173",
		"http://127.0.0.1:8080":    "http://127.0.0.1:8080",
		"http://[::1]:8080":        "http://[::1]:8080",
		"HTTPS://A.example:443":    "https://a.example",
		"http://a.example:80":      "http://a.example",
		"http://a.example:443":     "http://a.example:443",
		"https://[::1]:443":        "https://[::1]",
		"https://egészségügy.hu":   "https://xn--egszsggy-c1ad4s.hu",
		"https://EGÉSZSÉGÜGY.hu":   "https://xn--egszsggy-c1ad4s.hu",
		"https://xn--bcher-kva.ch": "https://xn--bcher-kva.ch",
	} {
		if o, err := ParseOrigin(s); err != nil || o.String() != want {
			t.Errorf("ParseOrigin(%q) = %q, %v; want %q", s, o, err, want)
		}
	}
}
