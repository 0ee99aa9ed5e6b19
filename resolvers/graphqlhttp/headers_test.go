package graphqlhttp

import (
	"compress/gzip"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestSecure(t *testing.T) {
	t.Parallel()
	page := func(w http.ResponseWriter, _ *http.Request) {}
	want := map[string]string{
		"Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; " +
			"font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
		"X-Content-Type-Options":       "nosniff",
		"X-Frame-Options":              "DENY",
		"Referrer-Policy":              "no-referrer",
		"Cross-Origin-Opener-Policy":   "same-origin",
		"Cross-Origin-Resource-Policy": "same-origin",
	}
	if diff := cmp.Diff(want, headers(t, Secure(http.HandlerFunc(page)), want)); diff != "" {
		t.Errorf("pages (-want +got):\n%s", diff)
	}
	sites := []Origin{{"https://a.example"}, {"https://b.example:8443"}}
	framed := map[string]string{"X-Frame-Options": "", "Content-Security-Policy": strings.TrimSuffix(Policy, "'none'") + "https://a.example https://b.example:8443"}
	if diff := cmp.Diff(framed, headers(t, Secure(Framed(http.HandlerFunc(page), sites)), framed)); diff != "" {
		t.Errorf("pages that others may frame (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff(want, headers(t, Secure(Framed(http.HandlerFunc(page), nil)), want)); diff != "" {
		t.Errorf("pages that nobody may frame (-want +got):\n%s", diff)
	}
	want = map[string]string{
		"Cache-Control":                "no-store",
		"Content-Security-Policy":      "default-src 'none'; frame-ancestors 'none'",
		"X-Content-Type-Options":       "nosniff",
		"Cross-Origin-Resource-Policy": "same-origin",
	}
	if diff := cmp.Diff(want, headers(t, newShelf(nil), want)); diff != "" {
		t.Errorf("answers (-want +got):\n%s", diff)
	}
}

// headers is those of a handler's answer that are wanted.
func headers(t *testing.T, h http.Handler, wanted map[string]string) map[string]string {
	t.Helper()
	w := httptest.NewRecorder()
	h.ServeHTTP(w, ask{}.request(t))
	got := make(map[string]string)
	for k := range wanted {
		got[k] = w.Header().Get(k)
	}
	return got
}

func TestSchemaText(t *testing.T) {
	t.Parallel()
	const text = "type Query { a: Int }\n"
	h := SchemaText(func() string { return text })
	encoding := ""
	ask := func(method, tag string) *httptest.ResponseRecorder {
		r := httptest.NewRequestWithContext(t.Context(), method, "/schema.graphql", nil)
		r.Header.Set("If-None-Match", tag)
		r.Header.Set("Accept-Encoding", encoding)
		w := httptest.NewRecorder()
		h.ServeHTTP(w, r)
		return w
	}
	w := ask(http.MethodGet, "")
	if w.Code != 200 || w.Body.String() != text || w.Header().Get("Content-Type") != "text/plain; charset=utf-8" || w.Header().Get("Cache-Control") != "no-cache" {
		t.Errorf("status %d, %v: %s", w.Code, w.Header(), w.Body)
	}
	if w := ask(http.MethodGet, w.Header().Get("ETag")); w.Code != http.StatusNotModified {
		t.Errorf("asked again, the status is %d", w.Code)
	}
	encoding = "br, gzip;q=0.8"
	zipped := ask(http.MethodGet, w.Header().Get("ETag"))
	z, err := gzip.NewReader(zipped.Body)
	if err != nil {
		t.Fatalf("status %d, %v: %v", zipped.Code, zipped.Header(), err)
	}
	if got, err := io.ReadAll(z); err != nil || string(got) != text || zipped.Header().Get("Content-Encoding") != "gzip" || zipped.Header().Get("Vary") != "Accept-Encoding" {
		t.Errorf("compressed: %v %q %v", zipped.Header(), got, err)
	}
	if w := ask(http.MethodGet, zipped.Header().Get("ETag")); w.Code != http.StatusNotModified {
		t.Errorf("asked again for what is compressed, the status is %d", w.Code)
	}
	encoding = "gzip;q=0"
	if w := ask(http.MethodGet, ""); w.Body.String() != text {
		t.Errorf("not to be compressed: %q", w.Body)
	}
	if w := ask(http.MethodPost, ""); w.Code != http.StatusMethodNotAllowed || w.Header().Get("Allow") != "GET, HEAD" {
		t.Errorf("by POST, the status is %d", w.Code)
	}
}
