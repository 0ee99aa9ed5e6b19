package intake_test

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"testing"

	"github.com/whoplans/whoplans/exchange/anatomy"
	"github.com/whoplans/whoplans/exchange/csv"
	"github.com/whoplans/whoplans/exchange/intake"
	"github.com/whoplans/whoplans/exchange/mapping"
	"github.com/whoplans/whoplans/graph"
)

// fuzz reads what somebody brings: it is read whole, or refused with a reason; and of whatever is read the
// parts are found.
func fuzz(f *testing.F, name, pattern string) {
	for _, dir := range []string{"../testdata/brought", "../testdata/brought/bad"} {
		files, err := filepath.Glob(filepath.Join(dir, pattern))
		if err != nil {
			f.Fatal(err)
		}
		for _, file := range files {
			data, err := os.ReadFile(file)
			if err != nil {
				f.Fatal(err)
			}
			f.Add(data)
		}
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		read, err := intake.Read(bytes.NewReader(data), name, csv.ReadOptions{})
		if err != nil {
			if !errors.Is(err, graph.ErrInvalid) && !errors.Is(err, graph.ErrTooLarge) {
				t.Errorf("the refusal %v says not that the file is at fault", err)
			}
			return
		}
		for _, g := range read.Tables {
			l, err := anatomy.Find(g, read.Tables, anatomy.Hints{})
			if err != nil {
				t.Error(err)
				continue
			}
			if n := len(l.Rows) + len(l.Aside) + len(l.Header); n > len(g.Rows) {
				t.Errorf("%d rows of %d are told of", n, len(g.Rows))
			}
		}
	})
}

func FuzzWorkbook(f *testing.F)  { fuzz(f, "a.xlsx", "*.xlsx") }
func FuzzText(f *testing.F)      { fuzz(f, "a.csv", "*.csv") }
func FuzzGEXF(f *testing.F)      { fuzz(f, "a.gexf", "*.gexf") }
func FuzzGraphML(f *testing.F)   { fuzz(f, "a.graphml", "*.graphml") }
func FuzzCytoscape(f *testing.F) { fuzz(f, "a.cyjs", "cyto*js*") }
func FuzzNodeLink(f *testing.F)  { fuzz(f, "a.json", "networkx*.json") }
func FuzzKumu(f *testing.F)      { fuzz(f, "a.json", "kumu*.json") }

// FuzzMapping reads mappings: they are read, or refused as wrong.
func FuzzMapping(f *testing.F) {
	files, err := filepath.Glob("../testdata/brought/*.yaml")
	if err != nil {
		f.Fatal(err)
	}
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(data)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		m, err := mapping.Parse(data)
		if err != nil {
			if !errors.Is(err, graph.ErrInvalid) && !errors.Is(err, graph.ErrTooLarge) {
				t.Errorf("the refusal %v says not that the mapping is at fault", err)
			}
			return
		}
		text, err := m.Encode()
		if err != nil {
			t.Fatal(err)
		}
		if _, err := mapping.Parse(text); err != nil {
			t.Errorf("what was read is not read again: %v\n%s", err, text)
		}
	})
}
