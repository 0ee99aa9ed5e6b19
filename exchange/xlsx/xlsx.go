// Package xlsx writes tables as a workbook that people can edit, and reads it: one sheet per
// table, with values to choose from, and with what must not be edited in grey. Rows go through
// a temporary file, so that their number is not limited by memory.
package xlsx

import (
	"encoding/json"
	"fmt"
	"io"
	"strings"
	"unicode/utf16"

	"github.com/xuri/excelize/v2"

	"github.com/whoplans/whoplans/exchange/table"
	"github.com/whoplans/whoplans/graph"
)

// Names of what a workbook has besides its tables.
const (
	AboutSheet   = "About"
	ColumnsSheet = "Columns"
	ListsSheet   = "Lists"

	// RevisionProperty is the workbook's property for the revision it was written from.
	RevisionProperty = "whoplans revision"
)

// Write writes a book as a workbook, with the lists that its columns choose from.
func Write(w io.Writer, b *table.Book, choices []table.Choice) (err error) {
	f := excelize.NewFile()
	defer func() {
		if e := f.Close(); err == nil {
			err = e
		}
	}()
	book := &workbook{file: f, lists: map[string]string{}}
	if err := book.setStyles(); err != nil {
		return err
	}
	if b.About != nil {
		if err := book.about(b); err != nil {
			return err
		}
	}
	book.place(choices)
	for _, s := range b.Sheets {
		if err := book.sheet(s); err != nil {
			return fmt.Errorf("sheet %s: %w", s.Name, err)
		}
	}
	if len(choices) > 0 {
		if err := book.writeLists(choices); err != nil {
			return err
		}
	}
	return f.Write(w)
}

// workbook is a workbook that is being written.
type workbook struct {
	file   *excelize.File
	sheets int
	lists  map[string]string // the reference of each list, by name

	head, text, told, plain int // styles
}

func (b *workbook) setStyles() error {
	textFormat := 49 // "@": spreadsheets do not convert zeros, dates and signs
	for style, of := range map[*int]*excelize.Style{
		&b.head:  {Font: &excelize.Font{Bold: true}, Fill: excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{"E6EBF2"}}},
		&b.text:  {NumFmt: textFormat},
		&b.told:  {NumFmt: textFormat, Font: &excelize.Font{Color: "767676"}},
		&b.plain: {},
	} {
		id, err := b.file.NewStyle(of)
		if err != nil {
			return err
		}
		*style = id
	}
	return nil
}

// add adds a sheet; a new workbook has one already.
func (b *workbook) add(name string) (*excelize.StreamWriter, error) {
	b.sheets++
	if b.sheets == 1 {
		if err := b.file.SetSheetName(b.file.GetSheetName(0), name); err != nil {
			return nil, err
		}
	} else if _, err := b.file.NewSheet(name); err != nil {
		return nil, err
	}
	return b.file.NewStreamWriter(name)
}

// rows writes rows of text, the first as a header.
func (b *workbook) rows(name string, widths []float64, rows [][]string) error {
	out, err := b.add(name)
	if err != nil {
		return err
	}
	for i, width := range widths {
		if err := out.SetColWidth(i+1, i+1, width); err != nil {
			return err
		}
	}
	for i, texts := range rows {
		cells := make([]any, len(texts))
		for j, text := range texts {
			style := b.text
			if i == 0 {
				style = b.head
			}
			if text != "" {
				cells[j] = excelize.Cell{StyleID: style, Value: Fit(text)}
			}
		}
		if err := out.SetRow(fmt.Sprintf("A%d", i+1), cells); err != nil {
			return err
		}
	}
	return out.Flush()
}

// how explains how to read and write the cells of records.
var how = [][]string{
	{"a row", "is a record; rows can stand in any order"},
	{"grey", "tells the slug and id by which a record is known, and what things are called; leave it as it is"},
	{"a link", "is the slug of another record; the column beside it says what that is called"},
	{"several values", "have a semicolon between them: a; b"},
	{"parts of a value", "have a bar between them, as the sheet Columns says: sl | Ministrstvo za zdravje; of several such values each has a line of its own"},
	{`\`, `stands before a semicolon, a bar or a backslash that belongs to a text; \n is the end of a line in one`},
	{"a date", "is text: 2024, 2024-05 or 2024-05-17"},
	{"a blank cell", "means that nothing is recorded; to blank one deletes nothing"},
	{"a long text", "is cut where a cell ends, and says so"},
	{"a new row", "is a new record; leave its id blank, and give it a slug that others can refer to or leave that blank too"},
	{"whoplans import", "takes the workbook in again: it shows what would change, row by row, and changes that with --yes"},
}

// about writes the sheet that describes the workbook, its notation and its columns.
func (b *workbook) about(book *table.Book) error {
	rows := [][]string{{"this workbook", ""}}
	for _, l := range book.About.Lines() {
		rows = append(rows, []string{string(l.Name), l.Text})
	}
	ofRecords := false
	columns := [][]string{{"sheet", "column", "holds", "required"}}
	for _, s := range book.Sheets {
		ofRecords = ofRecords || s.Kind != nil
		for i := range s.Columns {
			c := &s.Columns[i]
			required := ""
			if c.Field != nil && c.Field.Required && !c.Tells() {
				required = "yes"
			}
			columns = append(columns, []string{s.Name, c.Name, holds(c), required})
		}
	}
	if ofRecords {
		rows = append(rows, how...)
	}
	if err := b.rows(AboutSheet, []float64{20, 110}, rows); err != nil {
		return err
	}
	if ofRecords {
		if err := b.rows(ColumnsSheet, []float64{20, 26, 90, 10}, columns); err != nil {
			return err
		}
	}
	if err := b.file.SetCustomProps(excelize.CustomProperty{Name: RevisionProperty, Value: fmt.Sprint(book.About.Revision)}); err != nil {
		return err
	}
	return b.file.SetDocProps(&excelize.DocProperties{
		Title: book.About.Title, Subject: book.About.Question, Creator: "whoplans", Description: book.About.String(),
		Created: book.About.Date + "T00:00:00Z", Modified: book.About.Date + "T00:00:00Z",
	})
}

// holds describes what the cells of a column hold.
func holds(c *table.Column) string {
	f := c.Field
	switch {
	case c.Tells() && f != nil && f.Type == graph.LinkField:
		return "what " + f.Name + " is called"
	case c.Name == table.LabelColumn:
		return "what the record is called"
	case c.Name == table.IDColumn:
		return "the id of the record"
	case f == nil:
		return ""
	case f.Name == "slug":
		return "the name by which others refer to it"
	}
	what := map[graph.FieldType]string{
		graph.TextField: "text", graph.EnumField: "one of " + strings.Join(f.Values, ", "), graph.BoolField: "true or false",
		graph.NumberField: "a number", graph.IntField: "a whole number", graph.DateField: "a date", graph.URLField: "an address",
		graph.LanguageField: "a language tag", graph.LinkField: "the slug of a " + graph.KindWords(graph.Kind(f.Target)),
	}[f.Type]
	if f.Struct != nil {
		what = table.PartNames(f)
	}
	switch {
	case f.List && f.Struct != nil:
		what += "; several on lines of their own"
	case f.List:
		what += "; several with ; between"
	}
	return what
}

// place decides where the lists stand.
func (b *workbook) place(choices []table.Choice) {
	for i, c := range choices {
		column, err := excelize.ColumnNumberToName(2*i + 1)
		if err != nil {
			break // no room for more lists
		}
		b.lists[c.Name] = fmt.Sprintf("%s!$%s$2:$%[2]s$%d", ListsSheet, column, len(c.Values)+1)
	}
}

// writeLists writes the lists side by side on a hidden sheet.
func (b *workbook) writeLists(choices []table.Choice) error {
	most := 0
	for _, c := range choices {
		most = max(most, len(c.Values))
	}
	rows := make([][]string, most+1)
	for i := range rows {
		rows[i] = make([]string, 2*len(choices))
		for j, c := range choices {
			if i == 0 {
				rows[i][2*j], rows[i][2*j+1] = c.Name, "label"
			} else if i <= len(c.Values) {
				rows[i][2*j], rows[i][2*j+1] = c.Values[i-1].Text, c.Values[i-1].Label
			}
		}
	}
	if err := b.rows(ListsSheet, nil, rows); err != nil {
		return err
	}
	return b.file.SetSheetVisible(ListsSheet, false)
}

// cellOf returns a value with a style, nil for none.
func cellOf(v any, style int) (any, error) {
	switch v := v.(type) {
	case nil:
		return nil, nil
	case string:
		return excelize.Cell{StyleID: style, Value: Fit(v)}, nil
	case json.Number:
		n, err := v.Float64()
		return excelize.Cell{StyleID: style, Value: n}, err
	}
	return excelize.Cell{StyleID: style, Value: v}, nil
}

// sheet writes a table.
func (b *workbook) sheet(s *table.Sheet) error {
	out, err := b.add(s.Name)
	if err != nil {
		return err
	}
	styles := make([]int, len(s.Columns))
	head := make([]any, len(s.Columns))
	for i := range s.Columns {
		c := &s.Columns[i]
		width := 18.0
		switch {
		case c.Tells() && c.Name != table.IDColumn && c.Name != "slug":
			styles[i], width = b.told, 34
		case c.Tells():
			styles[i], width = b.told, 26
		case c.Type == table.Text:
			styles[i] = b.text
		default:
			styles[i] = b.plain
		}
		if err := out.SetColWidth(i+1, i+1, width); err != nil {
			return err
		}
		if err := out.SetColStyle(i+1, i+1, styles[i]); err != nil {
			return err
		}
		head[i] = excelize.Cell{StyleID: b.head, Value: c.Name}
		if err := b.choose(s.Name, i+1, b.lists[c.ChoiceOf()]); err != nil {
			return err
		}
	}
	if err := out.SetPanes(&excelize.Panes{Freeze: true, YSplit: 1, TopLeftCell: "A2", ActivePane: "bottomLeft"}); err != nil {
		return err
	}
	if err := out.SetRow("A1", head); err != nil {
		return err
	}
	row, cells := 1, make([]any, len(s.Columns))
	for values, err := range s.Rows {
		if err != nil {
			return err
		}
		if row++; row > excelize.TotalRows {
			return graph.TooLarge("a sheet has at most %d rows; ask for fewer records, or for CSV", excelize.TotalRows)
		}
		for i, v := range values {
			if cells[i], err = cellOf(v, styles[i]); err != nil {
				return err
			}
		}
		if err := out.SetRow(fmt.Sprintf("A%d", row), cells); err != nil {
			return err
		}
	}
	return out.Flush()
}

// choose offers a list for the cells of a column. Other values give a warning and are accepted.
func (b *workbook) choose(sheet string, column int, list string) error {
	if list == "" {
		return nil
	}
	name, err := excelize.ColumnNumberToName(column)
	if err != nil {
		return err
	}
	v := excelize.NewDataValidation(true)
	v.Sqref = fmt.Sprintf("%s2:%[1]s%d", name, excelize.TotalRows)
	v.SetSqrefDropList(list)
	v.SetError(excelize.DataValidationErrorStyleWarning, "Not in the list", "This is none of the values on record. Keep it all the same?")
	return b.file.AddDataValidation(sheet, v)
}

// cut ends a text that is too long for a cell.
const cut = " … [cut: the cell ends here]"

// Fit shortens a text to what a cell can hold.
func Fit(text string) string {
	if len(text) <= excelize.TotalCellChars {
		return text
	}
	units := utf16.Encode([]rune(text))
	if len(units) <= excelize.TotalCellChars {
		return text
	}
	return strings.TrimRight(string(utf16.Decode(units[:excelize.TotalCellChars-len(utf16.Encode([]rune(cut)))])), "\ufffd") + cut
}

// IsCut reports whether a cell's text was shortened, so that it is not the stored one.
func IsCut(text string) bool { return strings.HasSuffix(text, cut) }
