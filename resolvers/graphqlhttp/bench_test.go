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
