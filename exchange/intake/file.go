package intake

import (
	"bytes"
	"io"
	"path/filepath"
	"slices"
	"strings"

	"github.com/whoplans/whoplans/exchange/csv"
	"github.com/whoplans/whoplans/exchange/cytoscape"
	"github.com/whoplans/whoplans/exchange/gexf"
	"github.com/whoplans/whoplans/exchange/graphml"
	"github.com/whoplans/whoplans/exchange/internal/document"
	"github.com/whoplans/whoplans/exchange/internal/markup"
	"github.com/whoplans/whoplans/exchange/kumu"
	"github.com/whoplans/whoplans/exchange/nodelink"
	"github.com/whoplans/whoplans/exchange/property"
	"github.com/whoplans/whoplans/exchange/table"
	"github.com/whoplans/whoplans/exchange/xlsx"
	"github.com/whoplans/whoplans/graph"
)

// File is the content of a file.
type File struct {
	Revision graph.Rev // the state it was written from; 0 if it does not say
	Tables   []*table.Grid
	Drawing  *property.Found // the nodes and edges that the tables were made from; nil if the file has tables
}

// MostBytes is the largest file that is read.
const MostBytes = 64 << 20

// Read reads a workbook (.xlsx), CSV or TSV, GEXF, GraphML, or JSON of Cytoscape, Kumu or
// networkx. The format is recognised by the content. The single table of a CSV file has the
// name of the file.
func Read(r io.Reader, name string, o csv.ReadOptions) (*File, error) {
	data, err := io.ReadAll(io.LimitReader(r, MostBytes+1))
	if err != nil {
		return nil, err
	}
	if len(data) > MostBytes {
		return nil, graph.TooLarge("the file is larger than %d MB; split it", MostBytes>>20)
	}
	if len(bytes.TrimSpace(data)) == 0 {
		return nil, graph.Invalid("the file is empty")
	}
	ending := strings.ToLower(filepath.Ext(name))
	if err := foreign(data, ending); err != nil {
		return nil, err
	}
	switch formOf(data, ending) {
	case workbook:
		book, err := xlsx.Read(data)
		if err != nil {
			return nil, err
		}
		return &File{Revision: book.Revision, Tables: book.Sheets}, nil
	case markedUp:
		return drawn(readMarkup(data))
	case json:
		return drawn(readJSON(data))
	}
	grid, err := csv.Read(data, o)
	if err != nil {
		return nil, err
	}
	base := filepath.Base(name)
	grid.Name = strings.TrimSuffix(base, filepath.Ext(base))
	return &File{Tables: []*table.Grid{grid}}, nil
}

// form is a group of formats that are read alike.
type form int

const (
	text form = iota
	workbook
	markedUp
	json
)

// formOf recognises a form by the first bytes and, if these leave it open, by the file name's
// ending.
func formOf(data []byte, ending string) form {
	start := bytes.TrimLeft(bytes.TrimPrefix(data, []byte("\ufeff")), " \t\r\n")
	utf16 := bytes.HasPrefix(data, []byte{0xff, 0xfe}) || bytes.HasPrefix(data, []byte{0xfe, 0xff})
	switch {
	case bytes.HasPrefix(data, []byte("PK\x03\x04")), bytes.HasPrefix(data, []byte{0xd0, 0xcf, 0x11, 0xe0}), ending == ".xlsx", ending == ".xls", ending == ".xlsm":
		return workbook
	case slices.Contains([]string{".gexf", ".graphml", ".xml"}, ending):
		return markedUp
	case slices.Contains([]string{".json", ".cyjs"}, ending):
		return json
	case slices.Contains([]string{".csv", ".tsv", ".txt", ".tab"}, ending), utf16:
		return text
	case bytes.HasPrefix(start, []byte("<")):
		return markedUp
	case bytes.HasPrefix(start, []byte("{")), bytes.HasPrefix(start, []byte("[")):
		return json
	}
	return text
}

// drawn returns the file that a graph was read from.
func drawn(found *property.Found, err error) (*File, error) {
	if err != nil {
		return nil, err
	}
	if len(found.Nodes)+len(found.Edges) == 0 {
		return nil, graph.Invalid("the file has neither nodes nor edges")
	}
	return &File{Tables: found.Tables(), Drawing: found}, nil
}

func readMarkup(data []byte) (*property.Found, error) {
	switch root := markup.Root(data); root {
	case "gexf":
		return gexf.Read(data)
	case "graphml", "":
		return graphml.Read(data)
	default:
		return nil, graph.Invalid("it is XML of another kind (%.40s); GEXF and GraphML are read", root)
	}
}

func readJSON(data []byte) (*property.Found, error) {
	value, notes, err := document.Read(data)
	if err != nil {
		return nil, err
	}
	var found *property.Found
	switch {
	case kumu.IsJSON(value):
		found, err = kumu.Read(value)
	case nodelink.Is(value):
		found, err = nodelink.Read(value)
	case cytoscape.Is(value):
		found, err = cytoscape.Read(value)
	default:
		return nil, graph.Invalid("it is JSON of another kind; read is that of Cytoscape and Kumu, and nodes with links or edges, as networkx writes them by node_link_data")
	}
	if err != nil {
		return nil, err
	}
	found.Notes = append(notes, found.Notes...)
	return found, nil
}
