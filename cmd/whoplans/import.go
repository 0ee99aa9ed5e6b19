package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/whoplans/whoplans/exchange/csv"
	"github.com/whoplans/whoplans/exchange/intake"
	"github.com/whoplans/whoplans/exchange/mapping"
	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/access"
	"github.com/whoplans/whoplans/graph/change"
)

type importCmd struct {
	storeFlag
	File      string    `arg:"" help:"The file to take in: a workbook (.xlsx), CSV or TSV, GEXF, GraphML, or JSON of Cytoscape or Kumu." type:"existingfile"`
	Yes       bool      `help:"Write it, as one change. Without this nothing is written: what would change is shown." short:"y"`
	Author    string    `help:"Who takes it in; required to write." env:"WHOPLANS_AUTHOR"`
	Reason    string    `help:"Why; by default that the file was taken in."`
	Kind      string    `help:"What the rows are, where the name of the sheet or file is not that of a kind." placeholder:"KIND"`
	Sheet     []string  `help:"Only these sheets of a workbook." placeholder:"NAME"`
	Source    string    `help:"The slug of a source that new rows without one cite; else they come in as UNVERIFIED." placeholder:"SLUG"`
	Seen      graph.Rev `help:"The revision at which the file was taken out, where it does not say so itself, as CSV does not: what was changed since is a conflict." placeholder:"REVISION"`
	Separator string    `help:"What stands between the columns of CSV: one character, or tab; by default what the first line has most of." placeholder:"CHARACTER"`
	Encoding  string    `help:"How CSV is encoded, such as windows-1250; by default as its first bytes say, else UTF-8, else windows-1252."`
	All       bool      `help:"List also the rows that change nothing."`

	Mapping      string   `help:"The mapping that says which column is which field, where the file is laid out in its own way: a file, or the name by which whoplans mapping saved it." placeholder:"FILE"`
	Propose      string   `help:"Write a mapping as it may be, to be decided and given with --mapping; - prints it. Nothing is taken in." placeholder:"FILE"`
	Country      string   `help:"With --propose: where what is new belongs, by code." placeholder:"CODE"`
	Language     string   `help:"With --propose: the language of the names, such as sl." placeholder:"TAG"`
	Leave        []string `help:"Rows to leave out, such as 17, 17-20 or SHEET:17." placeholder:"ROWS"`
	LeaveRefused bool     `help:"Leave out what is refused, instead of refusing all."`
}

// Help says what a row becomes.
func (importCmd) Help() string {
	return `Takes in what whoplans export wrote and somebody edited, or any table whose first row names fields as whoplans codebook has them. Each row is created, changed, unchanged or refused; every fault is shown at once, with its place and what to do about it. One refused row keeps all from being written.

A file that is laid out in its own way, or that another program wrote, is read by a mapping: --propose writes one from headers and contents, you decide what is undecided in it, and --mapping takes the file in. A column that nobody decided on stops all.

A row is known by its id, else by its slug; one that has neither is new. A blank cell deletes nothing, and neither does a row that is not there. A column that is no field stops all. What somebody changed in the store since the file was taken out is never overwritten: a row that changes the same record is a conflict.`
}

// Run shows what would change or, with --yes, changes it.
func (c importCmd) Run(ctx context.Context, std streams) (err error) {
	o, reading, err := c.options()
	if err != nil {
		return err
	}
	if c.Mapping != "" {
		if o.Mapping, err = c.mappingOf(ctx, c.Mapping); err != nil {
			return err
		}
	}
	file, err := c.read(reading)
	if err != nil {
		return fmt.Errorf("%s: %w", c.File, err)
	}
	if c.Propose != "" {
		return c.propose(ctx, std, file, o)
	}
	take := func(g *graph.Graph) error {
		ctx := access.With(ctx, access.Operator(o.Author))
		report, err := intake.Take(ctx, g, file, o)
		if err != nil {
			return fmt.Errorf("%s: %w", c.File, err)
		}
		return c.print(std, report)
	}
	if !c.Yes {
		return stateFlags{storeFlag: c.storeFlag}.read(ctx, take)
	}
	if path, err := sqlitePath(c.Store); err == nil {
		if _, err := os.Stat(path); err != nil {
			return err
		}
	}
	s, err := openStore(ctx, c.Store, c.Neo4j, nil)
	if err != nil {
		return err
	}
	defer closing(s, &err)
	return take(graph.New(s))
}

// options are what the flags say.
func (c importCmd) options() (o intake.Options, reading csv.ReadOptions, err error) {
	if c.Yes && graph.Blank(c.Author) {
		return o, reading, errors.New("say who takes it in, with --author or WHOPLANS_AUTHOR")
	}
	o = intake.Options{
		Options: change.Options{Author: cmp.Or(c.Author, "whoplans"), Reason: cmp.Or(c.Reason, "import of "+filepath.Base(c.File)), DryRun: !c.Yes},
		Seen:    c.Seen, Tables: c.Sheet, Source: c.Source,
	}
	for _, text := range c.Leave {
		rows, err := intake.ParseRows(text)
		if err != nil {
			return o, reading, fmt.Errorf("--leave: %w", err)
		}
		o.Leave = append(o.Leave, rows)
	}
	o.LeaveRefused = c.LeaveRefused
	if c.Kind != "" {
		if o.Kind, err = kindNamed(c.Kind); err != nil {
			return o, reading, err
		}
	}
	reading.Encoding = c.Encoding
	if c.Separator != "" {
		if reading.Comma, err = csv.ParseComma(c.Separator); err != nil {
			return o, reading, fmt.Errorf("--separator %w", err)
		}
	}
	return o, reading, nil
}

func (c importCmd) read(o csv.ReadOptions) (_ *intake.File, err error) {
	f, err := os.Open(c.File)
	if err != nil {
		return nil, err
	}
	defer closing(f, &err)
	return intake.Read(f, c.File, o)
}

// propose writes a mapping as it may be. One that somebody has decided on is not overwritten.
func (c importCmd) propose(ctx context.Context, std streams, file *intake.File, o intake.Options) error {
	given := mapping.Given{Country: c.Country, Language: c.Language}
	if o.Kind != nil {
		given.Kind = o.Kind.Kind
	}
	return stateFlags{storeFlag: c.storeFlag}.read(ctx, func(g *graph.Graph) error {
		v, err := g.View(access.With(ctx, access.Operator(o.Author)), 0)
		if err != nil {
			return err
		}
		m, err := mapping.Propose(ctx, v, file.Tables, given)
		if err != nil {
			return fmt.Errorf("%s: %w", c.File, err)
		}
		text, err := m.Encode()
		if err != nil {
			return err
		}
		if c.Propose == "-" {
			_, err := std.out.Write(text)
			return err
		}
		out, err := os.OpenFile(c.Propose, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o666)
		if errors.Is(err, fs.ErrExist) {
			return fmt.Errorf("%s is there already; give another name, or take it away", c.Propose)
		}
		if err != nil {
			return err
		}
		defer closing(out, &err)
		if _, err = out.Write(text); err != nil {
			return err
		}
		fmt.Fprintf(std.out, "%s: %s, %s undecided; decide, then import with --mapping %[1]s\n", c.Propose, count(len(m.Tables), "table"), count(m.Open(), "thing"))
		return nil
	})
}

// print lists the rows, then every fault, then how many rows have which fate.
func (c importCmd) print(std streams, r *intake.Report) error {
	for _, note := range r.Notes {
		fmt.Fprintf(std.err, "note: %s\n", oneLine(note))
	}
	for _, row := range r.Rows {
		if row.Fate != intake.Unchanged || len(row.Notes) > 0 || c.All {
			printRow(std.out, row)
		}
	}
	for _, f := range r.Faults {
		fmt.Fprintln(std.err, oneLine(f.String()))
		for _, s := range f.Since {
			fmt.Fprintf(std.err, "    %s\n", since(s))
		}
	}
	if r.Stopped {
		return exitCode{exitFaults, fmt.Errorf("%s, so no row was looked at", count(len(r.Faults), "fault"))}
	}
	fates := make([]string, 0, len(intake.Fates()))
	for _, fate := range intake.Fates() {
		if fate == intake.LeftOut && r.Count(fate) == 0 {
			continue
		}
		fates = append(fates, fmt.Sprintf("%d %s", r.Count(fate), fate))
	}
	fmt.Fprintf(std.out, "%s: %s\n", count(len(r.Rows), "row"), strings.Join(fates, ", "))
	switch changes := r.Count(intake.Created) + r.Count(intake.Changed); {
	case len(r.Faults) > 0:
		return exitCode{exitFaults, fmt.Errorf("%s, so nothing was written", count(len(r.Faults), "fault"))}
	case r.Revision > 0:
		fmt.Fprintf(std.out, "written as revision %d\n", r.Revision)
	case changes == 0:
		fmt.Fprintln(std.out, "nothing to change")
	default:
		fmt.Fprintln(std.out, "nothing was written; to write it, add --yes")
	}
	return nil
}

// printRow prints what becomes of a row.
func printRow(w io.Writer, row *intake.Row) {
	fmt.Fprintf(w, "%-9s %s: %s\n", row.Fate, oneLine(row.String()), cmp.Or(row.Slug, "gets a slug"))
	for _, cell := range row.Cells {
		if cell.Old == "" {
			fmt.Fprintf(w, "          %s: is now %s\n", cell.Column, shorten(cell.New))
		} else {
			fmt.Fprintf(w, "          %s: was %s, is now %s\n", cell.Column, shorten(cell.Old), shorten(cell.New))
		}
	}
	for _, note := range row.Notes {
		fmt.Fprintf(w, "          note: %s\n", oneLine(note))
	}
}
