package fiche

import (
	"io"
	"strings"

	"github.com/whoplans/whoplans/graph"
)

// Form is a file format that a fiche can be written in.
type Form struct {
	Ending    string // of file names
	MediaType string
	Write     func(*Fiche, io.Writer) error
}

// Forms returns all formats.
func Forms() []Form {
	return []Form{
		{".html", "text/html; charset=utf-8", (*Fiche).WriteHTML},
		{".pdf", "application/pdf", (*Fiche).WritePDF},
	}
}

// FormOf returns the format of a file by its name. Any other ending is an error that wraps
// [graph.ErrInvalid].
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
