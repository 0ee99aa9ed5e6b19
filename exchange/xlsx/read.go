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
	"github.com/whoplans/whoplans/internal/speech"
)

// Bounds of a workbook.
const (
	mostUnpacked = 256 << 20 // bytes
	mostHeld     = 16 << 20  // bytes of a part; larger ones are read from a temporary file
	mostParts    = 2_000
	mostCells    = 4_000_000
)

// Workbook is the content of a workbook.
type Workbook struct {
	Revision graph.Rev     // the state it was written from; 0 if it does not say
	Sheets   []*table.Grid // without those in which our own workbooks describe themselves
}

// Read reads a workbook. One that is damaged or too large is an error.
func Read(data []byte) (_ *Workbook, err error) {
	seen, err := inspect(data)
	if err != nil {
		return nil, err
	}
	f, err := excelize.OpenReader(bytes.NewReader(data), excelize.Options{
		RawCellValue: true, UnzipSizeLimit: mostUnpacked, UnzipXMLSizeLimit: mostHeld,
		ShortDatePattern: isoDay, LongDatePattern: isoDay, LongTimePattern: "hh:mm:ss",
	})
	if err != nil {
		return nil, graph.Invalid("it cannot be read as a workbook: %v", err)
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	props, err := f.GetWorkbookProps()
	if err != nil {
		return nil, graph.Invalid("its properties cannot be read: %v", err)
	}
	book, cells := &Workbook{}, 0
	if book.Revision, err = revisionOf(f); err != nil {
		return nil, err
	}
	for _, name := range f.GetSheetList() {
		if book.Revision > 0 && slices.Contains([]string{AboutSheet, ColumnsSheet, ListsSheet}, name) {
			continue
		}
		grid, err := readSheet(f, name, seen.sheets[name], seen.formatted, &cells)
		if err != nil {
			return nil, fmt.Errorf("sheet %s: %w", name, err)
		}
		visible, err := f.GetSheetVisible(name)
		if err != nil {
			return nil, fmt.Errorf("sheet %s: %w: %w", name, graph.ErrInvalid, err)
		}
		grid.Hidden, grid.Since1904 = !visible, props.Date1904 != nil && *props.Date1904
		if err := noteComments(f, grid); err != nil {
			return nil, fmt.Errorf("sheet %s: %w: %w", name, graph.ErrInvalid, err)
		}
		book.Sheets = append(book.Sheets, grid)
	}
	return book, nil
}

// noteComments notes which cells have comments, which are not read.
func noteComments(f *excelize.File, g *table.Grid) error {
	comments, err := f.GetComments(g.Name)
	if err != nil || len(comments) == 0 {
		return err
	}
	const mostNamed = 20
	var cells []string
	for _, c := range comments[:min(len(comments), mostNamed)] {
		cells = append(cells, c.Cell)
	}
	if len(comments) > mostNamed {
		cells = append(cells, "…")
	}
	g.Notes = append(g.Notes, speech.Count(len(comments), "%d comment on a cell is not read: %s", "%d comments on cells are not read: %s", strings.Join(cells, ", ")))
	return nil
}

// isoDay is the format for dates that a workbook displays as usual in the reader's country.
const isoDay = "yyyy-mm-dd"

// readSheet reads the non-empty rows of a sheet. If displayed values may differ from stored
// ones, as dates do, the sheet is read in both ways.
func readSheet(f *excelize.File, name string, seen *part, formatted bool, cells *int) (_ *table.Grid, err error) {
	rows, err := f.Rows(name)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", graph.ErrInvalid, err)
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	grid := &table.Grid{Name: name, Unit: "row"}
	var unread map[int]map[int]speech.Text
	if seen != nil {
		grid.Merged, grid.Allowed, unread = seen.merged, seen.allowed, seen.unread
	}
	var shown *excelize.Rows
	if formatted {
		if shown, err = f.Rows(name); err != nil {
			return nil, fmt.Errorf("%w: %w", graph.ErrInvalid, err)
		}
		defer func() { err = errors.Join(err, shown.Close()) }()
	}
	for n := 1; rows.Next(); n++ {
		texts, err := rows.Columns()
		if err != nil {
			return nil, graph.Invalid("row %d: %v", n, err)
		}
		if *cells += len(texts); *cells > mostCells {
			return nil, graph.TooLarge("a workbook of more than %d cells; split it", mostCells)
		}
		row := table.GridRow{Number: n, Cells: texts, Unread: unread[n]}
		if shown != nil && shown.Next() {
			if row.Shown, err = shownOtherwise(shown, texts); err != nil {
				return nil, graph.Invalid("row %d: %v", n, err)
			}
		}
		if !row.Blank() {
			grid.Rows = append(grid.Rows, row)
		}
	}
	return grid, nil
}

// shownOtherwise returns the displayed texts of a row's cells that differ from the stored
// values.
func shownOtherwise(rows *excelize.Rows, held []string) (map[int]string, error) {
	texts, err := rows.Columns(excelize.Options{})
	if err != nil {
		return nil, err
	}
	var other map[int]string
	for i, text := range texts {
		if i < len(held) && text != held[i] && strings.TrimSpace(text) != "" {
			if other == nil {
				other = map[int]string{}
			}
			other[i] = text
		}
	}
	return other, nil
}

// revisionOf returns the revision that a workbook was written from, from its property or, since
// some programs drop properties, from its first sheet.
func revisionOf(f *excelize.File) (graph.Rev, error) {
	props, err := f.GetCustomProps()
	if err != nil {
		return 0, graph.Invalid("its properties cannot be read: %v", err)
	}
	said := ""
	for _, p := range props {
		if p.Name == RevisionProperty {
			said = fmt.Sprint(p.Value)
		}
	}
	if said == "" && slices.Contains(f.GetSheetList(), AboutSheet) {
		about, err := readSheet(f, AboutSheet, nil, false, new(int))
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
		return 0, graph.Invalid("it says that it is of revision %q, which is none", said)
	}
	return graph.Rev(n), nil
}

// inspected is the result of inspecting a workbook.
type inspected struct {
	sheets    map[string]*part // by name
	formatted bool             // displayed values may differ from stored ones
}

// part is what one part of a workbook says about the cells of its sheet.
type part struct {
	unread    map[int]map[int]speech.Text // by row, from 1, and column, from 0: what cannot be read
	merged    []table.Area
	allowed   []table.Allowed
	formatted bool
}

// inspect looks for what the library would ignore: damage, cells with errors, formulas without
// a computed value, and merged cells.
func inspect(data []byte) (*inspected, error) {
	if bytes.HasPrefix(data, []byte{0xd0, 0xcf, 0x11, 0xe0}) {
		return nil, graph.Invalid("it is an old workbook (.xls), or one with a password; save it as .xlsx without one")
	}
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return nil, graph.Invalid("it is no workbook, or a part of one, since the directory at the end of the zip file is not there: the file was cut off, or is something else (%v)", err)
	}
	if err := measure(z); err != nil {
		return nil, err
	}
	found := &inspected{sheets: map[string]*part{}}
	parts := map[string]*part{}
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
	for _, f := range z.File {
		if ending := path.Ext(f.Name); ending != ".xml" && ending != ".rels" {
			continue
		}
		err := opened(f, func(r io.Reader) (err error) {
			switch f.Name {
			case "xl/workbook.xml":
				return xml.NewDecoder(r).Decode(&book)
			case "xl/_rels/workbook.xml.rels":
				return xml.NewDecoder(r).Decode(&links)
			}
			parts[f.Name], err = inspectPart(r)
			return err
		})
		if err != nil {
			return nil, graph.Invalid("the workbook is broken in %s: %v", f.Name, err)
		}
	}
	if len(book.Sheets) == 0 {
		return nil, graph.Invalid("it is a zip file, but no workbook of .xlsx; save it as one")
	}
	for _, s := range book.Sheets {
		for _, l := range links.Links {
			if l.ID == s.ID {
				found.sheets[s.Name] = parts[strings.TrimPrefix(path.Join("/xl", relative(l.Target)), "/")]
			}
		}
	}
	styles := parts["xl/styles.xml"]
	found.formatted = styles != nil && styles.formatted
	return found, nil
}

// measure refuses a workbook that declares too large a size, before anything is unpacked.
func measure(z *zip.Reader) error {
	if len(z.File) > mostParts {
		return graph.TooLarge("the workbook has %d parts, and may have %d", len(z.File), mostParts)
	}
	unpacked := uint64(0)
	for _, f := range z.File {
		if f.UncompressedSize64 > mostUnpacked || unpacked+f.UncompressedSize64 > mostUnpacked {
			return graph.TooLarge("unpacked, the workbook is more than %d MB; split it", mostUnpacked>>20)
		}
		unpacked += f.UncompressedSize64
	}
	return nil
}

// relative returns the path of a part relative to the workbook.
func relative(target string) string { return strings.TrimPrefix(target, "/xl/") }

func opened(part *zip.File, read func(io.Reader) error) (err error) {
	r, err := part.Open()
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, r.Close()) }()
	return read(r)
}

// inspectPart inspects one part.
func inspectPart(r io.Reader) (*part, error) {
	d := xml.NewDecoder(r)
	in := &inspection{part: &part{unread: map[int]map[int]speech.Text{}}}
	for depth := 0; ; {
		token, err := d.RawToken()
		if errors.Is(err, io.EOF) {
			if depth != 0 {
				return nil, io.ErrUnexpectedEOF
			}
			return in.part, nil
		}
		if err != nil {
			return nil, err
		}
		switch token := token.(type) {
		case xml.Directive:
			return nil, fmt.Errorf("it declares a document type or entities (<!%.20s)", token)
		case xml.StartElement:
			depth++
			in.begin(token)
		case xml.CharData:
			in.text(token)
		case xml.EndElement:
			depth--
			err = in.end(token.Name.Local)
		}
		if err != nil {
			return nil, err
		}
	}
}
