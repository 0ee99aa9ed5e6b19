package main

import (
	"context"
	"errors"
	"net/http"
	"net/url"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/resolvers/graphqlhttp"
	"github.com/whoplans/whoplans/web"
)

// permalink serves the address of a record: the page for browsers, the record for programs;
// with at, as it was at a revision or a time. A former slug leads to the record that has it in
// that state.
func permalink(g *graph.Graph, app *web.App) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		asked := r.PathValue("slug")
		at := r.URL.Query().Get("at")
		doc, err := document(r.Context(), g, at, asked)
		switch {
		case errors.Is(err, graph.ErrInvalid):
			http.Error(w, graph.Reason(nil, err), http.StatusBadRequest)
		case errors.Is(err, graph.ErrNotFound): // the scenario, as far as the caller can see
			forWhoAsks(w)
			http.Error(w, graph.Reason(nil, err), http.StatusNotFound)
		case errors.Is(err, graph.ErrSnapshotTooLarge):
			http.Error(w, err.Error(), http.StatusNotImplemented)
		case err != nil:
			http.Error(w, "the store cannot be read", http.StatusServiceUnavailable)
		case doc == nil && prefersHTML(r):
			w.Header().Add("Vary", "Accept")
			app.NotFound(w)
		case doc == nil:
			w.Header().Add("Vary", "Accept")
			http.Error(w, "no record has this id or slug", http.StatusNotFound)
		case doc.Slug != asked:
			forWhoAsks(w)
			http.Redirect(w, r, permalinkOf(doc.Slug, at), http.StatusMovedPermanently)
		case prefersHTML(r):
			w.Header().Add("Vary", "Accept")
			app.ServeHTTP(w, r)
		default:
			w.Header().Add("Vary", "Accept")
			forWhoAsks(w)
			w.Header().Set("Content-Type", "application/json")
			_, _ = w.Write(append(doc.JSON, '\n')) // the client has gone if this fails
		}
	})
}

// document reads a record, in the present state or another.
func document(ctx context.Context, g *graph.Graph, at, asked string) (*graph.Document, error) {
	v, err := g.View(ctx, 0)
	if err != nil {
		return nil, err
	}
	if at != "" {
		state, err := graph.ParseStateRef(at)
		if err != nil {
			return nil, err
		}
		if v, err = v.At(ctx, state); err != nil {
			return nil, err
		}
	}
	return v.Document(ctx, asked)
}

// permalinkOf returns the address of a record, at a state if one is named.
func permalinkOf(slug, at string) string {
	address := "/id/" + url.PathEscape(slug)
	if at != "" {
		address += "?at=" + url.QueryEscape(at)
	}
	return address
}

// forWhoAsks keeps caches from showing an answer to others, who may have fewer rights.
func forWhoAsks(w http.ResponseWriter) {
	w.Header().Set("Cache-Control", "private, no-cache")
	w.Header().Add("Vary", "Cookie, Authorization")
}

// prefersHTML reports whether a browser asks for a page. Programs, and scripts in pages, do not
// ask for HTML unless told to.
func prefersHTML(r *http.Request) bool {
	return graphqlhttp.Accepts(r.Header, "text/html")
}
