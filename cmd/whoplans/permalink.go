package main

import (
	"net/http"
	"net/url"
	"strings"

	"github.com/whoplans/whoplans/graph"
)

// permalink answers the address of a record: browsers are led to the explorer
// with the record asked for, programs get the record. A former slug leads to
// the present one.
func permalink(g *graph.Graph) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		asked := r.PathValue("slug")
		v, err := g.View(r.Context(), 0)
		if err != nil {
			http.Error(w, "the store cannot be read", http.StatusServiceUnavailable)
			return
		}
		slug, doc, err := v.Document(r.Context(), asked)
		switch {
		case err != nil:
			http.Error(w, "the store cannot be read", http.StatusServiceUnavailable)
		case doc == nil:
			http.Error(w, "no record has this id or slug", http.StatusNotFound)
		case slug != asked:
			http.Redirect(w, r, "/id/"+url.PathEscape(slug), http.StatusMovedPermanently)
		case prefersHTML(r):
			w.Header().Add("Vary", "Accept")
			http.Redirect(w, r, "/explorer/?"+url.Values{"query": {recordQuery(slug)}}.Encode(), http.StatusSeeOther)
		default:
			w.Header().Add("Vary", "Accept")
			w.Header().Set("Content-Type", "application/json")
			_, _ = w.Write(append(doc, '\n')) // the client has gone if this fails
		}
	})
}

// prefersHTML reports whether a browser asks for a page: programs, and scripts in
// a page, don't name HTML unless they are told to.
func prefersHTML(r *http.Request) bool {
	return strings.Contains(r.Header.Get("Accept"), "text/html")
}

// recordQuery needs no escaping: slugs hold nothing that GraphQL would read.
func recordQuery(slug string) string {
	return `{
  record(id: "` + slug + `") {
    kind
    label
    note
    provenance {
      confidence
      origin
      observed
      validFrom
      validTo
      status
      citations {
        source {
          title
          publisher
          url
        }
      }
    }
  }
}
`
}
