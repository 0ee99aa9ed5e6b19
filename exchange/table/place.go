package table

import (
	"fmt"
	"strings"

	"github.com/whoplans/whoplans/internal/speech"
)

// Place is a position in a file.
type Place struct {
	Table  string
	Unit   speech.Text // what rows are called
	Row    int         // 0 for the whole table
	Column string      // empty for the whole row
}

// String says it in English.
func (p Place) String() string { return p.In(nil) }

// In implements [speech.Words].
func (p Place) In(l *speech.Language) string {
	var parts []string
	if p.Table != "" {
		parts = append(parts, p.Table)
	}
	if p.Row > 0 {
		parts = append(parts, fmt.Sprintf("%s %d", l.Say(p.Unit), p.Row))
	}
	if p.Column != "" {
		parts = append(parts, p.Column)
	}
	return strings.Join(parts, ", ")
}

// At returns the place in a column.
func (p Place) At(column string) Place {
	p.Column = column
	return p
}
