// Package web holds the pages that the server shows: those of whoplans itself,
// from the folder app, and the explorer, which is GraphiQL with the saved
// questions. They are built by Vite into dist, which is committed, so that
// building the server takes Go alone.
package web

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"io/fs"
	"mime"
	"net/http"
	"path"
	"strings"
	"sync"
	"time"
)

//go:embed all:dist
var dist embed.FS

// packed is how the names of files end that are compressed in dist.
const packed = ".gz"

// Files serves dist: the explorer at /explorer/, and under /app/ the files that
// the page of [App] asks for. Those whose names hold a hash of their content may
// be kept for ever, others are asked for each time and answered by their ETag.
// What isn't there is 404, never a page.
func Files() http.Handler { return files(built()) }

func built() fs.FS {
	files, err := fs.Sub(dist, "dist")
	if err != nil {
		panic(err) // the name is a constant, and valid
	}
	return files
}

// App is the page that shows itself as what its address says: home, a country, a
// record. It is served at each of these addresses.
type App struct{ page *file }

// NewApp reads the page from dist.
func NewApp() *App {
	body, err := fs.ReadFile(built(), appPage)
	if err != nil {
		panic(err) // it is embedded
	}
	return &App{newFile(appPage, body)}
}

// appPage has no address of its own.
const appPage = "app/index.html"

func (a *App) ServeHTTP(w http.ResponseWriter, r *http.Request) { a.page.ServeHTTP(w, r) }

// NotFound answers an address at which there is nothing: with 404, and the page,
// which says so.
func (a *App) NotFound(w http.ResponseWriter) {
	w.Header().Set("Content-Type", a.page.media)
	w.Header().Set("Cache-Control", a.page.cache)
	w.WriteHeader(http.StatusNotFound)
	_, _ = w.Write(a.page.body()) // the reader has gone if this fails
}

// Example is a saved question as the explorer lists it.
type Example struct {
	ID        string         `json:"id"`
	Title     string         `json:"title"`
	Query     string         `json:"query"`
	Variables map[string]any `json:"variables,omitempty"`
}

// Examples serves the saved questions, which the explorer asks for at
// /explorer/examples.json. An error is a variable that JSON can't hold.
func Examples(list []Example) (http.Handler, error) {
	if list == nil {
		list = []Example{}
	}
	body, err := json.Marshal(list)
	if err != nil {
		return nil, fmt.Errorf("encoding the examples: %w", err)
	}
	return newFile("examples.json", body), nil
}

// files are served by their paths in the URL. Each is read when it is first asked
// for: a server that starts need not wait for all of them.
func files(from fs.FS) http.Handler {
	byPath := make(map[string]func() *file)
	err := fs.WalkDir(from, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || name == appPage {
			return err
		}
		made := newFile
		plain, is := strings.CutSuffix(name, packed)
		if is {
			made = newPackedFile
		}
		f := sync.OnceValue(func() *file {
			body, err := fs.ReadFile(from, name)
			if err != nil {
				panic(err) // an embedded file system has no faults
			}
			return made(plain, body)
		})
		byPath["/"+plain] = f
		if dir, ok := strings.CutSuffix("/"+plain, "index.html"); ok {
			byPath[dir] = f
		}
		return nil
	})
	if err != nil {
		panic(err) // nor does its list
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if f, ok := byPath[r.URL.Path]; ok {
			f().ServeHTTP(w, r)
			return
		}
		if _, ok := byPath[r.URL.Path+"/"]; ok {
			http.Redirect(w, r, path.Base(r.URL.Path)+"/", http.StatusMovedPermanently)
			return
		}
		http.NotFound(w, r)
	})
}

// file is one file, ready to be sent.
type file struct {
	body   func() []byte
	media  string
	etag   string
	cache  string
	packed func() []byte // compressed, or nil if that doesn't pay; made when first asked for
}

func newFile(name string, body []byte) *file {
	f := fileOf(name, body)
	f.body = func() []byte { return body }
	f.packed = sync.OnceValue(func() []byte {
		var b bytes.Buffer
		w := gzip.NewWriter(&b)
		_, _ = w.Write(body) // a buffer takes everything
		_ = w.Close()
		if b.Len() > len(body)*9/10 {
			return nil
		}
		return b.Bytes()
	})
	return f
}

// newPackedFile is a file that is compressed already. Hardly anybody asks for it unpacked.
func newPackedFile(name string, packed []byte) *file {
	f := fileOf(name, packed)
	f.packed = func() []byte { return packed }
	f.body = sync.OnceValue(func() []byte {
		body, err := unpack(packed)
		if err != nil {
			panic(err) // it is embedded
		}
		return body
	})
	return f
}

func unpack(packed []byte) ([]byte, error) {
	r, err := gzip.NewReader(bytes.NewReader(packed))
	if err != nil {
		return nil, err
	}
	return io.ReadAll(r)
}

// fileOf is a file of a name, known by some content.
func fileOf(name string, content []byte) *file {
	sum := sha256.Sum256(content)
	f := &file{
		media: mediaOf(name),
		etag:  `"` + hex.EncodeToString(sum[:12]) + `"`,
		cache: "no-cache",
	}
	if strings.Contains("/"+name, "/assets/") {
		f.cache = "public, max-age=31536000, immutable"
	}
	return f
}

// mediaOf doesn't ask the machine's own tables, which differ.
func mediaOf(name string) string {
	switch path.Ext(name) {
	case ".js":
		return "text/javascript; charset=utf-8"
	case ".css":
		return "text/css; charset=utf-8"
	case ".html":
		return "text/html; charset=utf-8"
	case ".svg":
		return "image/svg+xml"
	case ".json":
		return "application/json; charset=utf-8"
	case ".woff2":
		return "font/woff2"
	case ".txt":
		return "text/plain; charset=utf-8"
	case ".md":
		return "text/markdown; charset=utf-8"
	}
	return "application/octet-stream"
}

func (f *file) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		w.Header().Set("Allow", "GET, HEAD")
		http.Error(w, "this address can only be read", http.StatusMethodNotAllowed)
		return
	}
	h := w.Header()
	h.Set("Content-Type", f.media)
	h.Set("Cache-Control", f.cache)
	h.Set("ETag", f.etag)
	h.Add("Vary", "Accept-Encoding")
	body := f.body
	if acceptsGzip(r.Header.Get("Accept-Encoding")) && r.Header.Get("Range") == "" {
		if f.packed() != nil {
			h.Set("Content-Encoding", "gzip")
			h.Set("ETag", "W/"+f.etag)
			body = f.packed
		}
	}
	http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(body()))
}

// acceptsGzip reads Accept-Encoding as browsers write it.
func acceptsGzip(header string) bool {
	for part := range strings.SplitSeq(header, ",") {
		if name, params, err := mime.ParseMediaType(part); err == nil && name == "gzip" {
			return strings.Trim(params["q"], "0.") != "" || params["q"] == ""
		}
	}
	return false
}
