package main

import (
	"fmt"
	"html/template"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"unicode"

	"github.com/vektah/gqlparser/v2/ast"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/resolvers/graphqlhttp"
)

// permalink answers the address of a record: browsers are led to the explorer
// with the record asked for, programs get the record. A former slug leads to
// the present one.
func permalink(g *graph.Graph, schema *ast.Schema) http.Handler {
	overviews := newOverviews(schema)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		asked := r.PathValue("slug")
		v, err := g.View(r.Context(), 0)
		if err != nil {
			http.Error(w, "the store cannot be read", http.StatusServiceUnavailable)
			return
		}
		doc, err := v.Document(r.Context(), strings.ToLower(asked)) // as all slugs and ids are
		switch {
		case err != nil:
			http.Error(w, "the store cannot be read", http.StatusServiceUnavailable)
		case doc == nil:
			w.Header().Add("Vary", "Accept")
			noRecord(w, r, asked)
		case doc.Slug != asked:
			http.Redirect(w, r, "/id/"+url.PathEscape(doc.Slug), http.StatusMovedPermanently)
		case prefersHTML(r):
			w.Header().Add("Vary", "Accept")
			http.Redirect(w, r, "/explorer/?"+url.Values{"query": {overviews.query(doc)}}.Encode(), http.StatusSeeOther)
		default:
			w.Header().Add("Vary", "Accept")
			w.Header().Set("Content-Type", "application/json")
			_, _ = w.Write(append(doc.JSON, '\n')) // the client has gone if this fails
		}
	})
}

// nowhere is what a browser shows at the address of no record.
var nowhere = template.Must(template.New("").Parse(`<!DOCTYPE html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>No such record · whoplans</title>
<h1>No such record</h1>
<p>Nothing here is called “{{.Asked}}”: the address may be misspelt, or of another installation.</p>
<p><a href="/explorer/?{{.Search}}">Search for it</a>, or see <a href="/explorer/">what there is to ask</a>.</p>
`))

// noRecord says that there is no such record, in words to a browser.
func noRecord(w http.ResponseWriter, r *http.Request, asked string) {
	if !prefersHTML(r) {
		http.Error(w, "no record has this id or slug", http.StatusNotFound)
		return
	}
	const most = 80 // of what may be anything
	if few := []rune(asked); len(few) > most {
		asked = string(few[:most]) + "…"
	}
	words := strings.FieldsFunc(asked, func(c rune) bool { return !unicode.IsLetter(c) && !unicode.IsNumber(c) })
	query := fmt.Sprintf("{\n  search(query: %q) {\n    nodes { kind label slug }\n  }\n}\n", strings.Join(words[:min(len(words), 10)], " "))
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.WriteHeader(http.StatusNotFound)
	// The client has gone if this fails.
	_ = nowhere.Execute(w, map[string]any{"Asked": asked, "Search": template.URL(url.Values{"query": {query}}.Encode())})
}

// prefersHTML reports whether a browser asks for a page: programs, and scripts in
// a page, don't name HTML unless they are told to.
func prefersHTML(r *http.Request) bool {
	return graphqlhttp.Accepts(r.Header, "text/html")
}

// overviews are the queries that show what there is to say of a record: what
// follows its slug in them, by kind.
type overviews map[graph.Kind]string

// recordType is the interface of all records.
const recordType = "Record"

func newOverviews(schema *ast.Schema) overviews {
	o := overviews{}
	record := schema.Types[recordType]
	for _, kind := range schema.GetPossibleTypes(record) {
		own := slices.DeleteFunc(slices.Clone(kind.Fields), func(f *ast.FieldDefinition) bool { return record.Fields.ForName(f.Name) != nil })
		w := overview{schema: schema}
		w.line(2, "kind")
		w.line(2, "label")
		w.line(2, "slug")
		w.line(2, "... on "+kind.Name+" {")
		w.fields(own, 3)
		w.line(2, "}")
		w.fields(slices.DeleteFunc(slices.Clone(record.Fields), func(f *ast.FieldDefinition) bool {
			return f.Name == "kind" || f.Name == "label" || f.Name == "slug"
		}), 2)
		w.line(1, "}")
		w.line(0, "}")
		o[graph.Kind(kind.Name)] = w.text.String()
	}
	return o
}

// query needs no escaping: slugs hold nothing that GraphQL would read.
func (o overviews) query(d *graph.Document) string {
	return "query Record {\n  record(id: \"" + d.Slug + "\") {\n" + o[d.Kind]
}

// overview writes fields: of lists the first records, of records their labels,
// and nothing that has to be given an argument.
type overview struct {
	schema *ast.Schema
	text   strings.Builder
}

func (o *overview) fields(list ast.FieldList, depth int) {
	for _, f := range list {
		target := o.schema.Types[f.Type.Name()]
		switch {
		case slices.ContainsFunc(f.Arguments, func(a *ast.ArgumentDefinition) bool { return a.Type.NonNull && a.DefaultValue == nil }):
		case target.IsLeafType():
			o.line(depth, f.Name)
		case f.Arguments.ForName("first") != nil:
			o.line(depth, f.Name+"(first: 5) { totalCount nodes { label slug } }")
		case target.Name == recordType || slices.Contains(o.schema.GetImplements(target), o.schema.Types[recordType]):
			o.line(depth, f.Name+" { label slug }")
		default:
			o.line(depth, f.Name+" {")
			o.fields(target.Fields, depth+1)
			o.line(depth, "}")
		}
	}
}

func (o *overview) line(depth int, text string) {
	o.text.WriteString(strings.Repeat("  ", depth) + text + "\n")
}
