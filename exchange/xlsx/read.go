package xlsx

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"path"
	"slices"
	"strconv"
	"strings"

	"github.com/xuri/excelize/v2"

	"github.com/whoplans/whoplans/exchange/table"
	"github.com/whoplans/whoplans/graph"
)

// Bounds of a workbook that is read.
const (
	mostUnpacked = 256 << 20 // bytes
	mostHeld     = 16 << 20  // bytes of a part that is read at once, not from a temporary file
	mostParts    = 2_000
	mostCells    = 4_000_000
)

// Workbook is what is read of a workbook.
type Workbook struct {
	Revision graph.Rev     // of which it was written; 0 if it does not say
	Sheets   []*table.Grid // without those that a workbook of ours tells of itself
}

// Read reads a workbook. What is broken, or too large, it refuses.
func Read(data []byte) (_ *Workbook, err error) {
	unread, err := inspect(data)
	if err != nil {
		return nil, err
	}
	f, err := excelize.OpenReader(bytes.NewReader(data), excelize.Options{
		RawCellValue: true, UnzipSizeLimit: mostUnpacked, UnzipXMLSizeLimit: mostHeld,
	})
	if err != nil {
		return nil, fmt.Errorf("%w: it cannot be read as a workbook: %w", graph.ErrInvalid, err)
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	book, cells := &Workbook{}, 0
	if book.Revision, err = revisionOf(f); err != nil {
		return nil, err
	}
	for _, name := range f.GetSheetList() {
		if book.Revision > 0 && slices.Contains([]string{AboutSheet, ColumnsSheet, ListsSheet}, name) {
			continue
		}
		grid, err := readSheet(f, name, unread[name], &cells)
		if err != nil {
			return nil, fmt.Errorf("sheet %s: %w", name, err)
		}
		book.Sheets = append(book.Sheets, grid)
	}
	return book, nil
}

// readSheet reads the rows of a sheet that hold something.
func readSheet(f *excelize.File, name string, unread map[string]string, cells *int) (_ *table.Grid, err error) {
	rows, err := f.Rows(name)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", graph.ErrInvalid, err)
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	grid := &table.Grid{Name: name, Unit: "row"}
	marks := map[int]map[int]string{}
	for ref, what := range unread {
		column, row, err := excelize.CellNameToCoordinates(ref)
		if err != nil {
			return nil, fmt.Errorf("%w: %w", graph.ErrInvalid, err)
		}
		if marks[row] == nil {
			marks[row] = map[int]string{}
		}
		marks[row][column-1] = what
	}
	for n := 1; rows.Next(); n++ {
		texts, err := rows.Columns()
		if err != nil {
			return nil, fmt.Errorf("%w: row %d: %w", graph.ErrInvalid, n, err)
		}
		if *cells += len(texts); *cells > mostCells {
			return nil, fmt.Errorf("%w: a workbook of more than %d cells; split it", graph.ErrTooLarge, mostCells)
		}
		if row := (table.GridRow{Number: n, Cells: texts, Unread: marks[n]}); !row.Blank() {
			grid.Rows = append(grid.Rows, row)
		}
	}
	return grid, nil
}

// revisionOf is of which revision a workbook says it is: by its property or, since some
// programs drop properties, on its first sheet.
func revisionOf(f *excelize.File) (graph.Rev, error) {
	props, err := f.GetCustomProps()
	if err != nil {
		return 0, fmt.Errorf("%w: its properties cannot be read: %w", graph.ErrInvalid, err)
	}
	said := ""
	for _, p := range props {
		if p.Name == RevisionProperty {
			said = fmt.Sprint(p.Value)
		}
	}
	if said == "" && slices.Contains(f.GetSheetList(), AboutSheet) {
		about, err := readSheet(f, AboutSheet, nil, new(int))
		if err != nil {
			return 0, err
		}
		for _, row := range about.Rows {
			if row.Cell(0) == "revision" {
				said = row.Cell(1)
			}
		}
	}
	if said == "" {
		return 0, nil
	}
	n, err := strconv.ParseUint(said, 10, 32)
	if err != nil {
		return 0, fmt.Errorf("%w: it says that it is of revision %q, which is none", graph.ErrInvalid, said)
	}
	return graph.Rev(n), nil
}

// inspect looks through a workbook for what its reader would pass over: that it is broken,
// and cells, by sheet, that show an error, or nothing since nobody worked out their formula.
func inspect(data []byte) (map[string]map[string]string, error) {
	if bytes.HasPrefix(data, []byte{0xd0, 0xcf, 0x11, 0xe0}) {
		return nil, fmt.Errorf("%w: it is an old workbook (.xls), or one with a password; save it as .xlsx without one", graph.ErrInvalid)
	}
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return nil, fmt.Errorf("%w: it is no workbook, or a part of one: %w", graph.ErrInvalid, err)
	}
	if len(z.File) > mostParts {
		return nil, fmt.Errorf("%w: the workbook has %d parts, and may have %d", graph.ErrTooLarge, len(z.File), mostParts)
	}
	unpacked := uint64(0)
	for _, part := range z.File {
		if part.UncompressedSize64 > mostUnpacked || unpacked+part.UncompressedSize64 > mostUnpacked {
			return nil, fmt.Errorf("%w: unpacked, the workbook is more than %d MB; split it", graph.ErrTooLarge, mostUnpacked>>20)
		}
		unpacked += part.UncompressedSize64
	}
	marks := map[string]map[string]string{} // by part
	var book struct {
		Sheets []struct {
			Name string `xml:"name,attr"`
			ID   string `xml:"id,attr"`
		} `xml:"sheets>sheet"`
	}
	var links struct {
		Links []struct {
			ID     string `xml:"Id,attr"`
			Target string `xml:"Target,attr"`
		} `xml:"Relationship"`
	}
	for _, part := range z.File {
		if ending := path.Ext(part.Name); ending != ".xml" && ending != ".rels" {
			continue
		}
		err := opened(part, func(r io.Reader) (err error) {
			switch part.Name {
			case "xl/workbook.xml":
				return xml.NewDecoder(r).Decode(&book)
			case "xl/_rels/workbook.xml.rels":
				return xml.NewDecoder(r).Decode(&links)
			}
			marks[part.Name], err = inspectPart(r)
			return err
		})
		if err != nil {
			return nil, fmt.Errorf("%w: the workbook is broken in %s: %w", graph.ErrInvalid, part.Name, err)
		}
	}
	if len(book.Sheets) == 0 {
		return nil, fmt.Errorf("%w: it is a zip file, but no workbook of .xlsx", graph.ErrInvalid)
	}
	unread := map[string]map[string]string{}
	for _, s := range book.Sheets {
		for _, l := range links.Links {
			if l.ID == s.ID {
				unread[s.Name] = marks[strings.TrimPrefix(path.Join("/xl", relative(l.Target)), "/")]
			}
		}
	}
	return unread, nil
}

// relative is where a target is, seen from the workbook.
func relative(target string) string { return strings.TrimPrefix(target, "/xl/") }

func opened(part *zip.File, read func(io.Reader) error) (err error) {
	r, err := part.Open()
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, r.Close()) }()
	return read(r)
}

// inspectPart reads a part to its end.
func inspectPart(r io.Reader) (map[string]string, error) {
	d := xml.NewDecoder(r)
	marks := map[string]string{}
	var ref, typ string
	var formula, value bool
	for depth := 0; ; {
		token, err := d.RawToken()
		if errors.Is(err, io.EOF) {
			if depth != 0 {
				return nil, io.ErrUnexpectedEOF
			}
			return marks, nil
		}
		if err != nil {
			return nil, err
		}
		switch token := token.(type) {
		case xml.Directive:
			return nil, fmt.Errorf("it declares a document type or entities (<!%.20s)", token)
		case xml.StartElement:
			depth++
			switch token.Name.Local {
			case "c":
				ref, typ, formula, value = "", "", false, false
				for _, a := range token.Attr {
					switch a.Name.Local {
					case "r":
						ref = a.Value
					case "t":
						typ = a.Value
					}
				}
			case "f":
				formula = true
			case "v":
				value = true
			}
		case xml.EndElement:
			depth--
			switch {
			case token.Name.Local != "c" || ref == "":
			case typ == "e":
				marks[ref] = "an error"
			case formula && !value:
				marks[ref] = "a formula that nobody worked out"
			}
		}
	}
}
