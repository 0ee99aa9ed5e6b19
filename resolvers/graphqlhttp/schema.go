package graphqlhttp

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"net/http"
	"sync"
	"time"

	"github.com/klauspost/compress/gzip"
)

// SchemaText serves a schema's text, for the tools that generate code from it
// and for people. They ask again each time and are told by ETag that nothing
// has changed. The text is asked for when somebody first wants it.
func SchemaText(text func() string) http.Handler {
	made := sync.OnceValue(func() *schemaText { return newSchemaText(text()) })
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method != http.MethodGet && r.Method != http.MethodHead {
			w.Header().Set("Allow", "GET, HEAD")
			http.Error(w, "the schema can only be read", http.StatusMethodNotAllowed)
			return
		}
		t := made()
		h := w.Header()
		h.Set("Content-Type", "text/plain; charset=utf-8")
		h.Set("Cache-Control", "no-cache")
		h.Add("Vary", "Accept-Encoding")
		body, tag := t.plain, t.tag
		if acceptsGzip(r.Header) {
			h.Set("Content-Encoding", "gzip")
			body, tag = t.gzipped, t.tag+"-gzip"
		}
		h.Set("ETag", `"`+tag+`"`)
		http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(body))
	})
}

// schemaText is a text in the forms that it is sent in.
type schemaText struct {
	plain, gzipped []byte
	tag            string
}

func newSchemaText(text string) *schemaText {
	sum := sha256.Sum256([]byte(text))
	var b bytes.Buffer
	z, _ := gzip.NewWriterLevel(&b, gzip.BestCompression) // fails for an unknown level only
	_, _ = z.Write([]byte(text))                          // a buffer takes all
	_ = z.Close()
	return &schemaText{plain: []byte(text), gzipped: b.Bytes(), tag: hex.EncodeToString(sum[:12])}
}
