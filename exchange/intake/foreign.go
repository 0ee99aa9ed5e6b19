package intake

import (
	"bytes"
	"slices"
	"unicode/utf8"
)

// foreign recognises files that are taken for tables and are not, or whose name has the wrong
// ending. It returns what the file is and what to do about it, or nothing.
func foreign(data []byte, ending string) string {
	zipped := bytes.HasPrefix(data, []byte("PK"))
	start := bytes.TrimLeft(bytes.TrimPrefix(data[:min(len(data), 1<<10)], []byte("\ufeff")), " \t\r\n")
	switch {
	case bytes.HasPrefix(data, []byte("%PDF-")):
		return "a PDF, from which no table is read; ask for the sheet that it was made of"
	case zipped && bytes.Contains(data[:min(len(data), 200)], []byte("application/vnd.oasis.opendocument")):
		return "a document of LibreOffice; save it as .xlsx"
	case !slices.Contains([]string{".xlsx", ".xlsm", ".xls"}, ending):
	case bytes.HasPrefix(start, []byte("<")):
		return "a page of HTML or XML that is called " + ending + "; open it in a spreadsheet program and save it as .xlsx"
	case !zipped && utf8.Valid(data) && !bytes.Contains(data, []byte{0}):
		return "text that is called " + ending + "; call it .csv"
	}
	return ""
}
