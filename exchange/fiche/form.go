package fiche

import (
	"io"
	"strings"

	"github.com/whoplans/whoplans/graph"
)

// Form is what a fiche can be written as.
type Form struct {
	Ending    string // of a file's name
	MediaType string
	Write     func(*Fiche, io.Writer) error
}

// Forms are the forms that there are.
func Forms() []Form {
	return []Form{
		{".html", "text/html; charset=utf-8", (*Fiche).WriteHTML},
		{".pdf", "application/pdf", (*Fiche).WritePDF},
	}
}

// FormOf returns the form that a file's name says.
func FormOf(file string) (Form, error) {
	var endings []string
	for _, form := range Forms() {
		if strings.HasSuffix(file, form.Ending) {
			return form, nil
		}
		endings = append(endings, form.Ending)
	}
	return Form{}, graph.Invalid("a fiche ends in %s, and %s does not", strings.Join(endings, " or "), file)
}
