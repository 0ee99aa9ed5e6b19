package graphqlhttp

import (
	"encoding/json"
	"maps"
	"net/http"
	"net/http/httptest"
	"net/url"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

// FuzzAccept wants of any Accept header: no panic, one of the media types or
// none, and the same for a header that is split into lines.
func FuzzAccept(f *testing.F) {
	for _, s := range []string{"", "*/*", "application/*;q=0.5", "application/json;q=0, */*", "application/graphql-response+json, application/json;q=0.9", "text/html;level=\"1,2\"", ";;q=1", "a/b;q=NaN", "application/json;charset=\"utf-8\""} {
		f.Add(s, "gzip, *;q=0")
	}
	f.Fuzz(func(t *testing.T, accept, encoding string) {
		h := http.Header{"Accept": {accept}, "Accept-Encoding": {encoding}}
		got := acceptedMedia(h)
		if got != "" && got != mediaJSON && got != mediaGraphQL {
			t.Errorf("%q gives %q", accept, got)
		}
		if got != "" && !strings.Contains(accept, "*") && !strings.Contains(strings.ToLower(accept), got) {
			t.Errorf("%q gives %q, which it does not name", accept, got)
		}
		split := http.Header{"Accept": strings.Split(accept, ",")}
		if again := acceptedMedia(split); again != got {
			t.Errorf("%q gives %q, and %q in several lines", accept, got, again)
		}
		if acceptsGzip(h) && !strings.Contains(strings.ToLower(encoding), "gzip") && !strings.Contains(encoding, "*") {
			t.Errorf("%q is taken for gzip", encoding)
		}
	})
}

// FuzzURL wants of any URL's query: no panic, a fault with its code, or the
// parameters that it has.
func FuzzURL(f *testing.F) {
	for _, s := range []string{"", "query={a}", "query=%7Ba%7D&variables={\"a\":[1e9,null]}&operationName=B&extensions=", "query=a&query=b", "query=%ff", "query=a;b", "variables=%7B%7D{}", "%zz", "query=a+b&variables=null"} {
		f.Add(s)
	}
	srv := newShelf(nil)
	f.Fuzz(func(t *testing.T, raw string) {
		p, fault := srv.readGet(&http.Request{Method: http.MethodGet, URL: &url.URL{Path: "/graphql", RawQuery: raw}})
		if fault != nil {
			if codeOf(fault) == "" || fault.Message == "" {
				t.Errorf("a fault without code or message: %v", fault)
			}
			return
		}
		values, err := url.ParseQuery(raw)
		if err != nil {
			t.Fatalf("net/url refuses it: %v", err)
		}
		want := []string{values.Get("query"), values.Get("operationName")}
		if diff := cmp.Diff(want, []string{p.Query, p.OperationName}); diff != "" {
			t.Errorf("(-want +got):\n%s", diff)
		}
		for name, got := range map[string]map[string]any{"variables": p.Variables, "extensions": p.Extensions} {
			var m map[string]any
			if s := values.Get(name); s != "" && !unmarshal(s, &m) {
				t.Errorf("%s: encoding/json refuses %q", name, s)
			}
			if diff := cmp.Diff(m, got); diff != "" {
				t.Errorf("%s (-want +got):\n%s", name, diff)
			}
		}
	})
}

// FuzzOrigin wants what is taken for an origin to be one that browsers send, and
// no other site let in by it.
func FuzzOrigin(f *testing.F) {
	for _, s := range []string{"https://a.example", "http://localhost:5173", "http://[::1]:8080", "https://a.example/", "https://*.example", "null", "https://u@a.example", "HTTPS://A.example", "https://a.example:", "https://a.example#", "https://é.example", "https://a.exam\x8e"} {
		f.Add(s, "https://evil.example")
	}
	f.Fuzz(func(t *testing.T, s, other string) {
		o, err := ParseOrigin(s)
		if err != nil {
			return
		}
		if again, err := ParseOrigin(o.String()); err != nil || again != o {
			t.Errorf("%q is read as %q, and that as %q, %v", s, o, again, err)
		}
		own := newOrigins([]Origin{o})
		for origin, want := range map[string]bool{o.String(): true, other: other == o.String()} {
			r := httptest.NewRequest(http.MethodPost, "http://plans.example/graphql", http.NoBody)
			r.Header["Origin"] = []string{origin}
			r.Header["Sec-Fetch-Site"] = []string{"cross-site"}
			w := httptest.NewRecorder()
			if got := own.admit(w, r); got != want && origin != "" {
				t.Errorf("with %q allowed, %q is let in: %t", o, origin, got)
			}
			if allowed := w.Header()["Access-Control-Allow-Origin"]; slices.Contains(allowed, origin) != want {
				t.Errorf("with %q allowed, the answer to %q may be read by %q", o, origin, allowed)
			}
		}
	})
}

// FuzzTraceparent wants an id only of a header in the form of the standard.
func FuzzTraceparent(f *testing.F) {
	for _, s := range []string{"", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01", "ff-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01", "01-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01-x", strings.Repeat("-", 55)} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		id, ok := parentTrace(s)
		if !ok {
			if id != "" {
				t.Errorf("%q is no header, and gives %q", s, id)
			}
			return
		}
		if len(id) != 32 || strings.Trim(id, "0123456789abcdef") != "" || strings.Trim(id, "0") == "" || s[3:35] != id {
			t.Errorf("%q gives %q", s, id)
		}
	})
}

// FuzzJSON wants the same taken for well-formed as encoding/json takes, but for
// what nests too deep, and the members of an object that it finds.
func FuzzJSON(f *testing.F) {
	for _, s := range []string{
		"", " ", "{}", `{"a":"b"}`, ` {"a" : [1, -0.5e+3, true, {"b":null}] , "c":"\u00e9\n\"" } `, "[[],{}]", `"\u12g4"`, `"\x"`, "\"\x1f\"",
		"01", "-", "1.", "1e", "1e+", "0e1", "nul", "truefalse", "[1,]", `{"a":1,}`, `{"a"}`, `{a:1}`, `{"a":1 "b":2}`, `"`, `"\`, `"\u00`,
		strings.Repeat("[", maxNesting) + strings.Repeat("]", maxNesting), strings.Repeat("[", maxNesting+1) + strings.Repeat("]", maxNesting+1),
	} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, raw []byte) {
		var keys []string
		end := whole(raw, func(key, value []byte) {
			if !json.Valid(value) {
				t.Errorf("%q has the value %q", raw, value)
			}
			name, ok := text(key)
			if !ok {
				t.Errorf("%q has the key %q", raw, key)
			}
			keys = append(keys, name)
		})
		if end == tooDeep {
			return
		}
		if got, want := end >= 0, json.Valid(raw); got != want {
			t.Fatalf("%q is well formed: %t, want %t", raw, got, want)
		}
		var m map[string]json.RawMessage
		if end < 0 || !utf8.Valid(raw) || json.Unmarshal(raw, &m) != nil {
			return
		}
		slices.Sort(keys)
		if diff := cmp.Diff(slices.Sorted(maps.Keys(m)), slices.Compact(keys), cmpopts.EquateEmpty()); diff != "" {
			t.Errorf("%q has the members (-want +got):\n%s", raw, diff)
		}
	})
}
