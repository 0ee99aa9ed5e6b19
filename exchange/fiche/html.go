package fiche

import (
	_ "embed"
	"html/template"
	"io"

	"github.com/whoplans/whoplans/exchange/colophon"
)

//go:embed fiche.html
var page string

var pageTemplate = template.Must(template.New("fiche").Funcs(template.FuncMap{
	"number":    func(i int) int { return i + 1 },
	"reference": colophon.Reference,
}).Parse(page))

// WriteHTML writes the fiche as a single page that loads nothing, runs no scripts, and
// prints on A4.
func (f *Fiche) WriteHTML(w io.Writer) error { return pageTemplate.Execute(w, f) }
