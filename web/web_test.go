package web

import (
	"bytes"
	"compress/gzip"
	"errors"
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

func gzipped(t *testing.T, text string) []byte {
	t.Helper()
	var b bytes.Buffer
	w := gzip.NewWriter(&b)
	_, err := io.WriteString(w, text)
	if err := errors.Join(err, w.Close()); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestFiles(t *testing.T) {
	t.Parallel()
	script := strings.Repeat("let a = 1;\n", 1000)
	h := files(fstest.MapFS{
		"app/index.html":              {Data: []byte("<!doctype html>")},
		"app/assets/y-1a2b3c.woff2":   {Data: []byte("wOF2")},
		"explorer/index.html":         {Data: []byte("<!doctype html>")},
		"explorer/assets/x-1a2b3c.js": {Data: []byte(script)},
		"explorer/icon.svg":           {Data: []byte("<svg/>")},
		"app/assets/z-1a2b3c.js.gz":   {Data: gzipped(t, script)},
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
		{"GET", "/app/assets/z-1a2b3c.js", "", 200, forever, "text/javascript; charset=utf-8", false},
		{"GET", "/app/assets/z-1a2b3c.js", "gzip", 200, forever, "text/javascript; charset=utf-8", true},
		{"GET", "/app/assets/z-1a2b3c.js.gz", "", 404, "", "text/plain; charset=utf-8", false},
		{"GET", "/explorer/icon.svg", "", 200, "no-cache", "image/svg+xml", false},
		{"GET", "/app/assets/y-1a2b3c.woff2", "", 200, forever, "font/woff2", false},
		{"GET", "/app/index.html", "", 404, "", "text/plain; charset=utf-8", false},
		{"GET", "/app/", "", 404, "", "text/plain; charset=utf-8", false},
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

// TestApp asks for the page at some addresses: it is the same everywhere, and
// where there is nothing it comes with 404.
func TestApp(t *testing.T) {
	t.Parallel()
	app := NewApp()
	home, country := get(t, app, "GET", "/"), get(t, app, "GET", "/c/BE?sel=t27")
	if home.Code != 200 || home.Header().Get("Cache-Control") != "no-cache" || home.Body.String() != country.Body.String() {
		t.Errorf("/ is answered %d, %v", home.Code, home.Header())
	}
	if again := get(t, app, "GET", "/tasks", "If-None-Match", home.Header().Get("ETag")); again.Code != 304 {
		t.Errorf("asked again, the answer is %d", again.Code)
	}
	w := httptest.NewRecorder()
	app.NotFound(w)
	if w.Code != 404 || w.Body.String() != home.Body.String() || w.Header().Get("Content-Type") != "text/html; charset=utf-8" {
		t.Errorf("where there is nothing, the answer is %d, %v", w.Code, w.Header())
	}
}

// TestDist holds what was built against what it may be: small, whole, and
// without anything that the content security policy would stop.
func TestDist(t *testing.T) {
	t.Parallel()
	for at, page := range map[string]http.Handler{"/explorer/": Files(), "/": NewApp()} {
		index := get(t, page, "GET", at).Body.String()
		if n := strings.Count(index, "<script"); n != 1 || strings.Contains(index, "<style") || regexp.MustCompile(`\s(style|on\w+)=`).MatchString(index) {
			t.Errorf("%s holds script or style of its own:\n%s", at, index)
		}
		links := regexp.MustCompile(`(?:src|href)="([^"]+)"`).FindAllStringSubmatch(index, -1)
		if len(links) < 3 {
			t.Errorf("%s links to %d files", at, len(links))
		}
		for _, link := range links {
			file := link[1]
			if !path.IsAbs(file) {
				file = path.Join(at, file)
			}
			if w := get(t, Files(), "GET", file); w.Code != 200 {
				t.Errorf("%s is answered %d", link[1], w.Code)
			}
		}
	}
	if first, limit := firstLoad(t), 150<<10; first > limit {
		t.Errorf("the first page takes %d bytes of script and style, more than %d", first, limit)
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
		if plain, is := strings.CutSuffix(name, packed); is {
			name = plain
			if body, err = unpack(body); err != nil {
				return err
			}
		}
		if strings.HasSuffix(name, ".map") {
			t.Errorf("%s is a source map", name)
		}
		for _, bad := range []string{"eval(", "new Function(", "url(data:font", "url(http", "cdn.jsdelivr", "unpkg.com"} {
			if ext := path.Ext(name); (ext == ".js" || ext == ".css" || ext == ".html") && bytes.Contains(body, []byte(bad)) {
				t.Errorf("%s holds %s", name, bad)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if limit := 2 << 20; size > limit {
		t.Errorf("dist has %d bytes, more than %d", size, limit)
	}
}

// firstLoad is how many bytes travel, compressed, before the first page shows:
// the scripts that the page names, those that they import, and the styles.
func firstLoad(t *testing.T) int {
	t.Helper()
	imported := regexp.MustCompile(`(?:from|import)\s*"\./([^"]+\.js)"`)
	seen, size := map[string]bool{}, 0
	var load func(file string)
	load = func(file string) {
		if seen[file] {
			return
		}
		seen[file] = true
		w := get(t, Files(), "GET", file, "Accept-Encoding", "gzip")
		size += w.Body.Len()
		plain := get(t, Files(), "GET", file).Body.String()
		for _, m := range imported.FindAllStringSubmatch(plain, -1) {
			load(path.Join(path.Dir(file), m[1]))
		}
	}
	index := get(t, NewApp(), "GET", "/").Body.String()
	for _, m := range regexp.MustCompile(`(?:src|href)="([^"]+\.(?:js|css))"`).FindAllStringSubmatch(index, -1) {
		load(m[1])
	}
	if len(seen) < 2 {
		t.Fatalf("the page loads %v", seen)
	}
	return size
}
