package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/whoplans/whoplans/exchange/csv"
	"github.com/whoplans/whoplans/exchange/intake"
	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/access"
	"github.com/whoplans/whoplans/graph/change"
)

type importCmd struct {
	storeFlag
	File      string    `arg:"" help:"The workbook (.xlsx), CSV or TSV to take in." type:"existingfile"`
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
}

// Help says what a row becomes.
func (importCmd) Help() string {
	return `Takes in what whoplans export wrote and somebody edited, or any table whose first row names fields as whoplans codebook has them. Each row is created, changed, unchanged or refused; every fault is shown at once, with its place and what to do about it. One refused row keeps all from being written.

A row is known by its id, else by its slug; one that has neither is new. A blank cell deletes nothing, and neither does a row that is not there. A column that is no field stops all. What somebody changed in the store since the file was taken out is never overwritten: a row that changes the same record is a conflict.`
}

// Run shows what would change or, with --yes, changes it.
func (c importCmd) Run(ctx context.Context, std streams) (err error) {
	o, reading, err := c.options()
	if err != nil {
		return err
	}
	file, err := c.read(reading)
	if err != nil {
		return fmt.Errorf("%s: %w", c.File, err)
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
			fmt.Fprintf(std.err, "    %s: was %s, is now %s; changed in revision %d (%s: %s)\n", s.Field, orNothing(s.Before), orNothing(s.After),
				s.By.Revision, oneLine(s.By.Author), oneLine(s.By.Reason))
		}
	}
	if r.Stopped {
		return exitCode{exitFaults, fmt.Errorf("%s, so no row was looked at", count(len(r.Faults), "fault"))}
	}
	fates := make([]string, 0, len(intake.Fates()))
	for _, fate := range intake.Fates() {
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
