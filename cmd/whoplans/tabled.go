package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"

	"github.com/whoplans/whoplans/exchange"
	"github.com/whoplans/whoplans/exchange/colophon"
	"github.com/whoplans/whoplans/exchange/table"
	"github.com/whoplans/whoplans/exchange/xlsx"
	"github.com/whoplans/whoplans/graph"
)

// Bounds of tables from pages.
const (
	mostTabled  = 4 << 20 // bytes
	mostColumns = 1_000
)

// tabled is a table from a page.
type tabled struct {
	Title string     `json:"title"`
	Lines [][]string `json:"lines"` // the header first
}

// table makes a workbook of a table that a page shows, with what to cite: POST
// /export/table/responsibilities.xlsx. The request is read before it takes a turn, so that slow
// senders do not keep others out.
func (d *downloads) table(w http.ResponseWriter, r *http.Request) {
	shown, err := readTabled(w, r)
	if err != nil {
		d.by.refuse(r.Context(), w, err)
		return
	}
	d.by.letIn(func(w http.ResponseWriter, r *http.Request) error {
		file := r.PathValue("file")
		format, err := exchange.FormatOf(file)
		if err == nil && format.Name != "xlsx" {
			err = fmt.Errorf("%w: a table is written as .xlsx, not as %s", graph.ErrInvalid, format.Name)
		}
		if err != nil {
			return err
		}
		values, err := parametersOf(r, stateParameters)
		if err != nil {
			return err
		}
		return d.answer(w, r, values, func(ctx context.Context, v *graph.View) (*download, error) {
			about, err := colophon.For(ctx, v, shown.Title)
			if err != nil {
				return nil, err
			}
			return &download{file, format.MediaType, about, func(w io.Writer) error {
				return xlsx.Write(w, &table.Book{About: about, Sheets: []*table.Sheet{shown.sheet()}}, nil)
			}}, nil
		})
	}).ServeHTTP(w, r)
}

func readTabled(w http.ResponseWriter, r *http.Request) (*tabled, error) {
	var shown tabled
	if err := json.NewDecoder(http.MaxBytesReader(w, r.Body, mostTabled)).Decode(&shown); err != nil {
		var tooLong *http.MaxBytesError
		if errors.As(err, &tooLong) {
			return nil, err
		}
		return nil, fmt.Errorf("%w: it is no table: send {\"title\": …, \"lines\": [[…]]}", graph.ErrInvalid)
	}
	if len(shown.Lines) == 0 || len(shown.Lines[0]) == 0 || len(shown.Lines[0]) > mostColumns {
		return nil, fmt.Errorf("%w: the first line of a table names its columns, %d at most", graph.ErrInvalid, mostColumns)
	}
	return &shown, nil
}

// sheet returns the table as a sheet of texts.
func (t *tabled) sheet() *table.Sheet {
	s := &table.Sheet{Name: "Table"}
	for _, name := range t.Lines[0] {
		s.Columns = append(s.Columns, table.Column{Name: name})
	}
	s.Rows = func(yield func([]table.Cell, error) bool) {
		for _, line := range t.Lines[1:] {
			cells := make([]table.Cell, len(s.Columns))
			for i := range min(len(line), len(cells)) {
				cells[i] = strings.ToValidUTF8(line[i], "\ufffd")
			}
			if !yield(cells, nil) {
				return
			}
		}
	}
	return s
}
