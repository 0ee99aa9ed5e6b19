package main

import (
	"net/http"
	"net/url"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/resolvers/graphqlhttp"
	"github.com/whoplans/whoplans/web"
)

// permalink answers the address of a record: browsers get the page that shows
// it, programs the record. A former slug leads to the present one.
func permalink(g *graph.Graph, app *web.App) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		asked := r.PathValue("slug")
		v, err := g.View(r.Context(), 0)
		if err != nil {
			http.Error(w, "the store cannot be read", http.StatusServiceUnavailable)
			return
		}
		doc, err := v.Document(r.Context(), asked)
		switch {
		case err != nil:
			http.Error(w, "the store cannot be read", http.StatusServiceUnavailable)
		case doc == nil && prefersHTML(r):
			w.Header().Add("Vary", "Accept")
			app.NotFound(w)
		case doc == nil:
			w.Header().Add("Vary", "Accept")
			http.Error(w, "no record has this id or slug", http.StatusNotFound)
		case doc.Slug != asked:
			http.Redirect(w, r, "/id/"+url.PathEscape(doc.Slug), http.StatusMovedPermanently)
		case prefersHTML(r):
			w.Header().Add("Vary", "Accept")
			app.ServeHTTP(w, r)
		default:
			w.Header().Add("Vary", "Accept")
			w.Header().Set("Content-Type", "application/json")
			_, _ = w.Write(append(doc.JSON, '\n')) // the client has gone if this fails
		}
	})
}

// prefersHTML reports whether a browser asks for a page: programs, and scripts in
// a page, don't name HTML unless they are told to.
func prefersHTML(r *http.Request) bool {
	return graphqlhttp.Accepts(r.Header, "text/html")
}
