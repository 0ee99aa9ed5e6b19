package xlsx_test

import (
	"bytes"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"github.com/whoplans/whoplans/exchange/selection"
	"github.com/whoplans/whoplans/exchange/table"
	"github.com/whoplans/whoplans/exchange/xlsx"
	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/graphtest"
	"github.com/whoplans/whoplans/seed/seedtest"
)

// read returns the texts of a sheet's rows, without its header.
func read(t *testing.T, f *excelize.File, sheet string) [][]string {
	t.Helper()
	rows, err := f.Rows(sheet)
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	var all [][]string
	for rows.Next() {
		texts, err := rows.Columns(excelize.Options{RawCellValue: true})
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, texts)
	}
	return all[1:]
}

func open(t *testing.T, b *table.Book) *excelize.File {
	t.Helper()
	var file bytes.Buffer
	if err := xlsx.Write(&file, b, nil); err != nil {
		t.Fatal(err)
	}
	f, err := excelize.OpenReader(&file)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { f.Close() })
	return f
}

// Every cell of the data set is in the workbook as it is.
func TestWorkbookKeepsTheDataSet(t *testing.T) {
	v := graphtest.View(t, graph.New(seedtest.Memory(t)))
	s, err := selection.Open(t.Context(), v, selection.Question{})
	if err != nil {
		t.Fatal(err)
	}
	sheets := table.Records(t.Context(), s)
	f := open(t, &table.Book{Sheets: sheets})
	cells := 0
	for _, sheet := range sheets {
		rows := read(t, f, sheet.Name)
		at := 0
		for want, err := range sheet.Rows {
			if err != nil {
				t.Fatal(err)
			}
			if at == len(rows) {
				t.Fatalf("%s has %d rows", sheet.Name, len(rows))
			}
			for i, c := range want {
				got := ""
				if i < len(rows[at]) {
					got = rows[at][i]
				}
				if c == true {
					c = "1" // as the file has it
				}
				if c == false {
					c = "0"
				}
				if text := table.Plain(c); got != text {
					t.Errorf("%s row %d, %s: %q, want %q", sheet.Name, at+2, sheet.Columns[i].Name, got, text)
				}
				cells++
			}
			at++
		}
	}
	if cells < 50_000 {
		t.Errorf("%d cells compared", cells)
	}
}

// Texts that spreadsheets change where they can are not changed; what is too long is cut, and
// says so.
func TestTexts(t *testing.T) {
	long := strings.Repeat("🏥", 20_000)
	texts := []string{"00101", "_x000D_", "_x005F_", "a\nb", "a\r\nb", " x ", "=1+1", "'x", "2024-05", "1e5", "+386", "<&>\"", "Ő 🏥", "tab\tx", long}
	sheet := &table.Sheet{Name: "Texts", Columns: []table.Column{{Name: "text"}}, Rows: func(yield func([]table.Cell, error) bool) {
		for _, text := range texts {
			if !yield([]table.Cell{text}, nil) {
				return
			}
		}
	}}
	rows := read(t, open(t, &table.Book{Sheets: []*table.Sheet{sheet}}), "Texts")
	for i, want := range texts {
		got := rows[i][0]
		if want == long {
			if !xlsx.IsCut(got) || !strings.HasPrefix(long, strings.TrimRight(got[:len(got)-60], "\ufffd")) {
				t.Errorf("the long text ends in %q", got[len(got)-60:])
			}
			continue
		}
		if got != want || xlsx.IsCut(got) {
			t.Errorf("%q became %q", want, got)
		}
	}
}
