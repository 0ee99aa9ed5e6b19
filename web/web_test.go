package web

import (
	"bytes"
	"compress/gzip"
	"io"
	"io/fs"
	"net/http"
	"net/http/httptest"
	"path"
	"regexp"
	"strings"
	"testing"
	"testing/fstest"
)

func get(t *testing.T, h http.Handler, method, target string, header ...string) *httptest.ResponseRecorder {
	t.Helper()
	r := httptest.NewRequestWithContext(t.Context(), method, target, nil)
	for i := 0; i < len(header); i += 2 {
		r.Header.Set(header[i], header[i+1])
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w
}

func TestPages(t *testing.T) {
	t.Parallel()
	script := strings.Repeat("let a = 1;\n", 1000)
	h := pages(fstest.MapFS{
		"explorer/index.html":         {Data: []byte("<!doctype html>")},
		"explorer/assets/x-1a2b3c.js": {Data: []byte(script)},
		"explorer/icon.svg":           {Data: []byte("<svg/>")},
	})
	const forever = "public, max-age=31536000, immutable"
	tests := []struct {
		method, target, encoding string
		status                   int
		cache, media             string
		packed                   bool
	}{
		{"GET", "/explorer/", "", 200, "no-cache", "text/html; charset=utf-8", false},
		{"GET", "/explorer/index.html", "", 200, "no-cache", "text/html; charset=utf-8", false},
		{"GET", "/explorer/?query=x", "gzip", 200, "no-cache", "text/html; charset=utf-8", false}, // too small
		{"GET", "/explorer/assets/x-1a2b3c.js", "", 200, forever, "text/javascript; charset=utf-8", false},
		{"GET", "/explorer/assets/x-1a2b3c.js", "br, gzip", 200, forever, "text/javascript; charset=utf-8", true},
		{"GET", "/explorer/assets/x-1a2b3c.js", "gzip;q=0", 200, forever, "text/javascript; charset=utf-8", false},
		{"HEAD", "/explorer/assets/x-1a2b3c.js", "gzip", 200, forever, "text/javascript; charset=utf-8", true},
		{"GET", "/explorer/icon.svg", "", 200, "no-cache", "image/svg+xml", false},
		{"GET", "/explorer", "", 301, "", "text/html; charset=utf-8", false},
		{"GET", "/explorer/assets/x-ffffff.js", "", 404, "", "text/plain; charset=utf-8", false},
		{"GET", "/explorer/assets/", "", 404, "", "text/plain; charset=utf-8", false},
		{"GET", "/explorer/assets", "", 404, "", "text/plain; charset=utf-8", false},
		{"GET", "/explorer/../web.go", "", 404, "", "text/plain; charset=utf-8", false},
		{"GET", "/", "", 404, "", "text/plain; charset=utf-8", false},
		{"POST", "/explorer/", "", 405, "", "text/plain; charset=utf-8", false},
	}
	for _, test := range tests {
		w := get(t, h, test.method, test.target, "Accept-Encoding", test.encoding)
		packed := w.Header().Get("Content-Encoding") == "gzip"
		if w.Code != test.status || w.Header().Get("Cache-Control") != test.cache || w.Header().Get("Content-Type") != test.media || packed != test.packed {
			t.Errorf("%s %s: status %d, %v", test.method, test.target, w.Code, w.Header())
		}
		if packed && test.method == "GET" {
			z, err := gzip.NewReader(w.Body)
			if err != nil {
				t.Fatal(err)
			}
			if body, err := io.ReadAll(z); err != nil || string(body) != script {
				t.Errorf("%s: %d bytes, %v", test.target, len(body), err)
			}
		}
		tag := w.Header().Get("ETag")
		if test.status != 200 || test.method != "GET" {
			continue
		}
		if again := get(t, h, "GET", test.target, "Accept-Encoding", test.encoding, "If-None-Match", tag); tag == "" || again.Code != 304 || again.Body.Len() > 0 {
			t.Errorf("%s: asked again with %s, the answer is %d", test.target, tag, again.Code)
		}
		if other := get(t, h, "GET", test.target, "If-None-Match", `"other"`); other.Code != 200 {
			t.Errorf("%s: asked with another ETag, the answer is %d", test.target, other.Code)
		}
	}
}

func TestExamples(t *testing.T) {
	t.Parallel()
	h, err := Examples([]Example{{ID: "Q01", Title: "Who?", Query: "{ a }", Variables: map[string]any{"b": 1}}, {ID: "Q02", Title: "Why?", Query: "{ c }"}})
	if err != nil {
		t.Fatal(err)
	}
	w := get(t, h, "GET", "/explorer/examples.json")
	const want = `[{"id":"Q01","title":"Who?","query":"{ a }","variables":{"b":1}},{"id":"Q02","title":"Why?","query":"{ c }"}]`
	if w.Body.String() != want || w.Header().Get("Cache-Control") != "no-cache" || w.Header().Get("Content-Type") != "application/json; charset=utf-8" {
		t.Errorf("got %s, %v", w.Body, w.Header())
	}
	none, err := Examples(nil)
	if err != nil {
		t.Fatal(err)
	}
	if got := get(t, none, "GET", "/explorer/examples.json").Body.String(); got != "[]" {
		t.Errorf("no examples are %s", got)
	}
	if _, err := Examples([]Example{{Variables: map[string]any{"f": func() {}}}}); err == nil {
		t.Error("a variable that isn't JSON is no error")
	}
}

// TestDist holds what was built against what it may be: small, whole, and
// without anything that the content security policy would stop.
func TestDist(t *testing.T) {
	t.Parallel()
	h := Pages()
	index := get(t, h, "GET", "/explorer/").Body.String()
	if n := strings.Count(index, "<script"); n != 1 || strings.Contains(index, "<style") || regexp.MustCompile(`\s(style|on\w+)=`).MatchString(index) {
		t.Errorf("the page holds script or style of its own:\n%s", index)
	}
	links := regexp.MustCompile(`(?:src|href)="([^"]+)"`).FindAllStringSubmatch(index, -1)
	if len(links) < 3 {
		t.Errorf("the page links to %d files", len(links))
	}
	for _, link := range links {
		if w := get(t, h, "GET", path.Join("/explorer", link[1])); w.Code != 200 {
			t.Errorf("%s is answered %d", link[1], w.Code)
		}
	}
	size := 0
	err := fs.WalkDir(dist, "dist", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		body, err := fs.ReadFile(dist, name)
		if err != nil {
			return err
		}
		size += len(body)
		if strings.HasSuffix(name, ".map") {
			t.Errorf("%s is a source map", name)
		}
		for _, bad := range []string{"eval(", "new Function(", "@font-face", "cdn.jsdelivr", "unpkg.com"} {
			if ext := path.Ext(name); (ext == ".js" || ext == ".css" || ext == ".html") && bytes.Contains(body, []byte(bad)) {
				t.Errorf("%s holds %s", name, bad)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if limit := 4 << 20; size > limit {
		t.Errorf("dist has %d bytes, more than %d", size, limit)
	}
}
