// Package exchange writes what a view holds in the formats of other tools. Each format is a
// folder beside this file; it writes records, tables of them, a graph or a picture, and knows
// nothing of stores, commands or requests. Package intake imports files.
package exchange

import (
	"context"
	"fmt"
	"io"
	"slices"
	"strings"
	"time"

	"github.com/whoplans/whoplans/exchange/canvas"
	"github.com/whoplans/whoplans/exchange/colophon"
	"github.com/whoplans/whoplans/exchange/csv"
	"github.com/whoplans/whoplans/exchange/cypher"
	"github.com/whoplans/whoplans/exchange/cytoscape"
	"github.com/whoplans/whoplans/exchange/dot"
	"github.com/whoplans/whoplans/exchange/gexf"
	"github.com/whoplans/whoplans/exchange/graphml"
	"github.com/whoplans/whoplans/exchange/jsonl"
	"github.com/whoplans/whoplans/exchange/kumu"
	"github.com/whoplans/whoplans/exchange/picture"
	"github.com/whoplans/whoplans/exchange/property"
	"github.com/whoplans/whoplans/exchange/rdf"
	"github.com/whoplans/whoplans/exchange/selection"
	"github.com/whoplans/whoplans/exchange/table"
	"github.com/whoplans/whoplans/exchange/xlsx"
	"github.com/whoplans/whoplans/graph"
)

// Format is a way to write records.
type Format struct {
	Name      string
	Ending    string // of file names
	MediaType string
	Text      bool   // it can be shown in a terminal
	Picture   bool   // it is drawn as Options.Picture says
	Lacks     string // what it cannot carry; empty if it carries everything

	write func(ctx context.Context, w io.Writer, e *Export) error
}

// What formats lack.
const (
	oneTable  = "A CSV file is one table, and has no place for its citation, licence and revision."
	noLists   = "A value of several is one text, with a semicolon between them; a link that reads both ways is written once, from one end."
	noBars    = "A bar within a value of several is a stroke, since Kumu has bars between values."
	onlyWords = "Of nodes and links only what they are called and their kinds."
	onlySeen  = "A picture has what it shows; the facts behind it, with their sources, are in the other formats."
	notStored = "The history, and what whoplans itself needs to open the database, are not in it: whoplans copy moves a store."
)

var formats = []*Format{
	{Name: "xlsx", Ending: ".xlsx", MediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", write: writeXLSX},
	{Name: "csv", Ending: ".csv", MediaType: "text/csv; charset=utf-8", Text: true, Lacks: oneTable, write: writeCSV},
	{Name: "csv.zip", Ending: ".csv.zip", MediaType: "application/zip", write: writeZip},
	{Name: "jsonl", Ending: ".jsonl", MediaType: "application/jsonl; charset=utf-8", Text: true, write: writeJSONL},
	{Name: "gexf", Ending: ".gexf", MediaType: "application/gexf+xml; charset=utf-8", Text: true, Lacks: noLists, write: drawn(func(w io.Writer, g *property.Graph) error { return gexf.Write(w, g, gexf.V12) })},
	{Name: "gexf-1.3", Ending: ".1.3.gexf", MediaType: "application/gexf+xml; charset=utf-8", Text: true, Lacks: noLists, write: drawn(func(w io.Writer, g *property.Graph) error { return gexf.Write(w, g, gexf.V13) })},
	{Name: "graphml", Ending: ".graphml", MediaType: "application/graphml+xml; charset=utf-8", Text: true, Lacks: noLists, write: drawn(graphml.Write)},
	{Name: "cytoscape", Ending: ".cyjs", MediaType: "application/json", Text: true, write: drawn(cytoscape.Write)},
	{Name: "kumu-xlsx", Ending: ".kumu.xlsx", MediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Lacks: noBars, write: drawn(kumu.WriteXLSX)},
	{Name: "kumu", Ending: ".kumu.json", MediaType: "application/json", Text: true, write: drawn(kumu.WriteJSON)},
	{Name: "jsonld", Ending: ".jsonld", MediaType: "application/ld+json", Text: true, write: writeJSONLD},
	{Name: "turtle", Ending: ".ttl", MediaType: "text/turtle; charset=utf-8", Text: true, write: writeTurtle},
	{Name: "cypher", Ending: ".cypher", MediaType: "application/x-cypher-query; charset=utf-8", Text: true, Lacks: notStored, write: writeCypher},
	{Name: "dot", Ending: ".dot", MediaType: "text/vnd.graphviz; charset=utf-8", Text: true, Lacks: onlyWords, write: drawn(dot.Write)},
	{Name: "svg", Ending: ".svg", MediaType: "image/svg+xml", Text: true, Picture: true, Lacks: onlySeen, write: pictured((*canvas.Canvas).WriteSVG)},
	{Name: "png", Ending: ".png", MediaType: "image/png", Picture: true, Lacks: onlySeen, write: pictured((*canvas.Canvas).WritePNG)},
	{Name: "pdf", Ending: ".pdf", MediaType: "application/pdf", Picture: true, Lacks: onlySeen, write: writePDF},
}

// Formats returns all formats.
func Formats() []*Format { return slices.Clone(formats) }

// FormatNamed returns the format with a name.
func FormatNamed(name string) (*Format, error) {
	for _, f := range formats {
		if f.Name == name {
			return f, nil
		}
	}
	return nil, graph.Invalid("there is no format %q; there are %s", name, strings.Join(Names(), ", "))
}

// FormatOf returns the format of a file by its name's ending; the longest ending counts.
func FormatOf(file string) (*Format, error) {
	var best *Format
	for _, f := range formats {
		if strings.HasSuffix(strings.ToLower(file), f.Ending) && (best == nil || len(f.Ending) > len(best.Ending)) {
			best = f
		}
	}
	if best == nil {
		var endings []string
		for _, f := range formats {
			endings = append(endings, f.Ending)
		}
		return nil, graph.Invalid("%s does not say which format it is to have; end it in one of %s", file, strings.Join(endings, ", "))
	}
	return best, nil
}

// Names returns the names of the formats.
func Names() []string {
	names := make([]string, len(formats))
	for i, f := range formats {
		names[i] = f.Name
	}
	return names
}

// Options are how files are written. The zero value suits most readers.
type Options struct {
	CSV csv.Options

	// Picture says what pictures show.
	Picture picture.Options

	// Claims turns claims into nodes in formats with nodes and links.
	Claims bool

	// Base is the address of permalinks, for linked data. Without it, records are named by
	// their ids.
	Base string

	// Progress, if given, is called from time to time with the number of records read.
	Progress func(records int)
}

// Export is what a file is written from.
type Export struct {
	*selection.Selection
	About *colophon.Colophon
	Options
}

// Open finds what a question asks for, and prepares what the file says about itself.
func Open(ctx context.Context, v *graph.View, q selection.Question, o Options) (*Export, error) {
	s, err := selection.Open(ctx, v, q)
	if err != nil {
		return nil, err
	}
	s.Progress = o.Progress
	about, err := colophon.For(ctx, v, q.String())
	if err != nil {
		return nil, err
	}
	return &Export{Selection: s, About: about, Options: o}, nil
}

// Open is [Open] for a format. A picture finds its own records, so none are looked up.
func (f *Format) Open(ctx context.Context, v *graph.View, q selection.Question, o Options) (*Export, error) {
	if !f.Picture {
		return Open(ctx, v, q, o)
	}
	about, err := colophon.For(ctx, v, q.String())
	if err != nil {
		return nil, err
	}
	return &Export{Selection: selection.Unopened(v, q), About: about, Options: o}, nil
}

// Write writes an export in this format.
func (f *Format) Write(ctx context.Context, w io.Writer, e *Export) error {
	if f.Lacks != "" {
		about := *e.About
		about.Notes = append(slices.Clip(about.Notes), f.Lacks)
		e = &Export{e.Selection, &about, e.Options}
	}
	if err := f.write(ctx, w, e); err != nil {
		return fmt.Errorf("export as %s: %w", f.Name, err)
	}
	return nil
}

func writeXLSX(ctx context.Context, w io.Writer, e *Export) error {
	sheets := table.Records(ctx, e.Selection)
	choices, err := table.Choices(ctx, e.View(), sheets)
	if err != nil {
		return err
	}
	return xlsx.Write(w, &table.Book{About: e.About, Sheets: sheets}, choices)
}

func writeCSV(ctx context.Context, w io.Writer, e *Export) error {
	sheets := table.Records(ctx, e.Selection)
	switch len(sheets) {
	case 0:
		return graph.NotFound("there are no records to write")
	case 1:
		return csv.Write(w, sheets[0], e.CSV)
	}
	var kinds []string
	for _, s := range sheets {
		kinds = append(kinds, s.Name)
	}
	return fmt.Errorf("%w: a CSV file is one table, and there are records of %d kinds: name one of %s, or write .csv.zip or .xlsx",
		graph.ErrInvalid, len(kinds), strings.Join(kinds, ", "))
}

func writeZip(ctx context.Context, w io.Writer, e *Export) error {
	return csv.WriteZip(w, &table.Book{About: e.About, Sheets: table.Records(ctx, e.Selection)}, e.CSV)
}

func writeJSONL(ctx context.Context, w io.Writer, e *Export) error {
	return jsonl.Write(ctx, w, e.Selection, e.About)
}

// drawn returns a writer for the graph that the records form.
func drawn(write func(io.Writer, *property.Graph) error) func(context.Context, io.Writer, *Export) error {
	return func(ctx context.Context, w io.Writer, e *Export) error {
		return write(w, property.Of(ctx, e.Selection, *e.About, property.Options{Claims: e.Claims}))
	}
}

func writeJSONLD(ctx context.Context, w io.Writer, e *Export) error {
	return rdf.Writer{Base: e.Base}.WriteJSONLD(ctx, w, e.Selection, e.About)
}

func writeTurtle(ctx context.Context, w io.Writer, e *Export) error {
	return rdf.Writer{Base: e.Base}.WriteTurtle(ctx, w, e.Selection, e.About)
}

func writeCypher(ctx context.Context, w io.Writer, e *Export) error {
	return cypher.Write(ctx, w, e.Selection, e.About)
}

// pictured returns a writer for a picture.
func pictured(write func(*canvas.Canvas, io.Writer) error) func(context.Context, io.Writer, *Export) error {
	return func(ctx context.Context, w io.Writer, e *Export) error {
		if len(e.Types) > 0 {
			return graph.Invalid("a picture is of a country, or of all, not of kinds of records")
		}
		o := e.Picture
		o.Cluster = e.Clusters
		c, err := picture.Of(ctx, e.View(), e.Countries, e.About, o)
		if err != nil {
			return err
		}
		return write(c, w)
	}
}

func writePDF(ctx context.Context, w io.Writer, e *Export) error {
	made, err := time.Parse(time.DateOnly, e.About.Date)
	if err != nil {
		return err
	}
	return pictured(func(c *canvas.Canvas, w io.Writer) error { return c.WritePDF(w, made) })(ctx, w, e)
}
