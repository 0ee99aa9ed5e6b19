package graphqlhttp

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
)

// BenchmarkIntrospection is a tool's query on a schema of 300 types: sent again,
// and sent with a text that was never seen before.
func BenchmarkIntrospection(b *testing.B) {
	es := wide(b)
	query := tools[3].query()
	for _, fresh := range []bool{false, true} {
		b.Run(fmt.Sprintf("fresh=%t", fresh), func(b *testing.B) {
			srv := New(es, nil)
			b.ReportAllocs()
			n := 0
			for b.Loop() {
				q := query
				if fresh {
					n++
					q = fmt.Sprintf("%s # %d", query, n)
				}
				r := httptest.NewRequest(http.MethodPost, "/", strings.NewReader(`{"query":`+quote(q)+`}`))
				r.Header.Set("Content-Type", mediaJSON)
				w := &discard{h: make(http.Header)}
				srv.ServeHTTP(w, r)
				b.SetBytes(int64(w.n))
			}
		})
	}
}

// BenchmarkOverhead is what this package adds to an operation that does nothing:
// a document of some fields, kept, with variables and a price that depends on them.
func BenchmarkOverhead(b *testing.B) {
	srv := New(wide(b), nil)
	body := `{"query":` + quote(`query Q($n: Int!) { things0(first: $n) { id field0(first: 2) { id } } }`) + `,"variables":{"n":10}}`
	b.ReportAllocs()
	for b.Loop() {
		r := httptest.NewRequest(http.MethodPost, "/", strings.NewReader(body))
		r.Header.Set("Content-Type", mediaJSON)
		srv.ServeHTTP(&discard{h: make(http.Header)}, r)
	}
}

// BenchmarkRequest is the part of it that is httptest's own.
func BenchmarkRequest(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		r := httptest.NewRequest(http.MethodPost, "/", strings.NewReader(`{}`))
		r.Header.Set("Content-Type", mediaJSON)
	}
}
