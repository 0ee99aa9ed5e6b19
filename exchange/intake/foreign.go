package intake

import (
	"bytes"
	"slices"
	"unicode/utf8"

	"github.com/whoplans/whoplans/graph"
)

// foreign refuses a file that is taken for a table and is none, or is called as another sort of
// file than it is, and says what to do about it.
func foreign(data []byte, ending string) error {
	zipped := bytes.HasPrefix(data, []byte("PK"))
	start := bytes.TrimLeft(bytes.TrimPrefix(data[:min(len(data), 1<<10)], []byte("\ufeff")), " \t\r\n")
	switch {
	case bytes.HasPrefix(data, []byte("%PDF-")):
		return graph.Invalid("it is a PDF, from which no table is read; ask for the sheet that it was made of")
	case zipped && bytes.Contains(data[:min(len(data), 200)], []byte("application/vnd.oasis.opendocument")):
		return graph.Invalid("it is a document of LibreOffice; save it as .xlsx")
	case !slices.Contains([]string{".xlsx", ".xlsm", ".xls"}, ending):
	case bytes.HasPrefix(start, []byte("<")):
		return graph.Invalid("it is a page of HTML or XML that is called %s; open it in a spreadsheet program and save it as .xlsx", ending)
	case !zipped && utf8.Valid(data) && !bytes.Contains(data, []byte{0}):
		return graph.Invalid("it is text that is called %s; call it .csv", ending)
	}
	return nil
}
