package main

import (
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"mime/multipart"
	"net/url"
	"os"
	"path/filepath"
	"strconv"
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
	urlFlag
	File      string    `arg:"" help:"The file to import: a workbook (.xlsx), CSV or TSV, GEXF, GraphML, or JSON of Cytoscape, Kumu or networkx." type:"existingfile"`
	Yes       bool      `help:"Write it, as one change. Without this, nothing is written: what would change is shown." short:"y" xor:"write"`
	DryRun    bool      `help:"Show what would change, without writing it; the same as leaving out --yes." xor:"write"`
	Author    string    `help:"Who imports it; required to write. On a server, the owner of the token." env:"WHOPLANS_AUTHOR"`
	Reason    string    `help:"Why; by default, that the file was imported."`
	Kind      string    `help:"What the rows are, if the sheet or file is not named after a kind." placeholder:"KIND"`
	Sheet     []string  `help:"Only these sheets of a workbook." placeholder:"NAME"`
	Source    string    `help:"The slug of a source to cite in new rows that have none; otherwise they are recorded as UNVERIFIED." placeholder:"SLUG"`
	Seen      graph.Rev `help:"The revision at which the file was exported, if it does not say so itself (CSV does not): anything changed since is a conflict." placeholder:"REVISION"`
	Separator string    `help:"What separates the columns of CSV: one character, or tab; by default whichever the first line has most of." placeholder:"CHARACTER"`
	Encoding  string    `help:"How CSV is encoded, such as windows-1250; by default as its first bytes say, or else UTF-8, or else windows-1252."`
	All       bool      `help:"Also list the rows that change nothing."`

	Mapping      string   `help:"The mapping that says which column is which field, for a file with its own layout: a file, or the name under which whoplans mapping saved it." placeholder:"FILE"`
	Propose      string   `help:"Write a proposed mapping, to be completed and given with --mapping; - prints it. Nothing is imported." placeholder:"FILE"`
	Country      string   `help:"With --propose: where new records belong, by code." placeholder:"CODE"`
	Language     string   `help:"With --propose: the language of the names, such as sl." placeholder:"TAG"`
	Leave        []string `help:"Rows to leave out, such as 17, 17-20 or SHEET:17." placeholder:"ROWS"`
	LeaveRefused bool     `help:"Leave out rows that are refused, instead of refusing everything."`
}

// Help explains what becomes of rows.
func (importCmd) Help() string {
	return `Imports what whoplans export wrote and somebody edited, or any table whose first row names fields as in whoplans codebook. Each row is created, changed, unchanged or refused; every fault is shown at once, with its place and what to do about it. If one row is refused, nothing is written.

A file with its own layout, or from another program, is read with a mapping: --propose writes one from the headers and contents, you decide what is undecided in it, and --mapping imports the file. An undecided column stops the import.

A row is identified by its id, or else by its slug; a row with neither is new. Blank cells and missing rows delete nothing. A column that is not a field stops the import. Changes made in the store since the file was exported are never overwritten: a row that changes the same record is a conflict.`
}

// Run shows what would change or, with --yes, makes the changes.
func (c importCmd) Run(ctx context.Context, std streams) (err error) {
	o, reading, err := c.options()
	if err != nil {
		return err
	}
	if c.URL != "" {
		return c.send(ctx, std)
	}
	if c.Mapping != "" {
		if o.Mapping, err = c.mappingOf(ctx, c.Mapping); err != nil {
			return err
		}
	}
	file, err := waiting(ctx, func() (*intake.File, error) { return c.read(reading) })
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
		by := authors{of: c.storeFlag}
		for _, f := range report.Faults {
			by.inSince(ctx, f.Since)
		}
		return c.print(std, told(report, &upload{first: len(report.Rows), faults: len(report.Faults)}))
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

// options returns what the flags say.
func (c importCmd) options() (o intake.Options, reading csv.ReadOptions, err error) {
	if c.Yes && c.URL == "" && graph.Blank(c.Author) {
		return o, reading, errors.New("say who imports it, with --author or WHOPLANS_AUTHOR")
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

// propose writes a proposed mapping. It does not overwrite a mapping with decisions in it.
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
		return c.keep(std, proposedMapping{string(text), len(m.Tables), m.Open()})
	})
}

// keep writes a proposed mapping to its file.
func (c importCmd) keep(std streams, m proposedMapping) (err error) {
	if c.Propose == "-" {
		_, err := io.WriteString(std.out, m.Mapping)
		return err
	}
	out, err := os.OpenFile(c.Propose, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o666)
	if errors.Is(err, fs.ErrExist) {
		return fmt.Errorf("%s already exists; give another name, or remove it", c.Propose)
	}
	if err != nil {
		return err
	}
	defer closing(out, &err)
	if _, err = io.WriteString(out, m.Mapping); err != nil {
		return err
	}
	fmt.Fprintf(std.out, "%s: %s, %s undecided; decide, then import with --mapping %[1]s\n", c.Propose, count(m.Tables, "table"), count(m.Undecided, "thing"))
	return nil
}

// print lists the rows, the faults, and how many rows have each fate.
func (c importCmd) print(std streams, r importReport) error {
	for _, note := range r.Notes {
		fmt.Fprintf(std.err, "note: %s\n", oneLine(note))
	}
	for _, row := range r.Rows {
		if row.Fate != intake.Unchanged || len(row.Notes) > 0 || c.All {
			printRow(std.out, row)
		}
	}
	if n := r.Total - len(r.Rows); n > 0 {
		fmt.Fprintf(std.out, "… and %s\n", count(n, "more row"))
	}
	for _, f := range r.Faults {
		fmt.Fprintln(std.err, oneLine(f.String()))
		for _, s := range f.Since {
			fmt.Fprintf(std.err, "    %s\n", oneLine(s))
		}
	}
	faults := len(r.Faults) + r.More
	if r.Stopped {
		return exitCode{exitFaults, fmt.Errorf("%s, so no row was looked at", count(faults, "fault"))}
	}
	fates := make([]string, 0, len(intake.Fates()))
	for _, fate := range intake.Fates() {
		if fate == intake.LeftOut && r.Counts[fate] == 0 {
			continue
		}
		fates = append(fates, fmt.Sprintf("%d %s", r.Counts[fate], fate))
	}
	fmt.Fprintf(std.out, "%s: %s\n", count(r.Total, "row"), strings.Join(fates, ", "))
	switch changes := r.Counts[intake.Created] + r.Counts[intake.Changed]; {
	case faults > 0:
		return exitCode{exitFaults, fmt.Errorf("%s, so nothing was written", count(faults, "fault"))}
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
func printRow(w io.Writer, row importRow) {
	fmt.Fprintf(w, "%-9s %s: %s\n", row.Fate, oneLine(row.place().String()), cmp.Or(row.Slug, "gets a slug"))
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

// send imports the file on a server, with the same flags.
func (c importCmd) send(ctx context.Context, std streams) error {
	body, media, err := c.form(ctx)
	if err != nil {
		return err
	}
	at := strings.TrimSuffix(strings.TrimSuffix(c.URL, "/"), "/graphql") + "/import/" + url.PathEscape(filepath.Base(c.File)) + "?" + c.parameters().Encode()
	got, err := send(ctx, at, os.Getenv(tokenVariable), media, "application/json", body, uploadTime)
	if err != nil {
		return err
	}
	if !got.ok {
		return fmt.Errorf("%s: %s", got.host, got.refusal())
	}
	if c.Propose != "" {
		var m proposedMapping
		err := json.Unmarshal(got.body, &m)
		if err == nil && m.Mapping == "" {
			err = errors.New("it proposes no mapping")
		}
		if err != nil {
			return fmt.Errorf("%s does not answer as a whoplans server does: %w", c.URL, err)
		}
		return c.keep(std, m)
	}
	var r importReport
	if err := json.Unmarshal(got.body, &r); err != nil {
		return fmt.Errorf("%s does not answer as a whoplans server does: %w", c.URL, err)
	}
	return c.print(std, r)
}

// parameters returns the flags as parameters of the server's address.
func (c importCmd) parameters() url.Values {
	v := url.Values{"first": {strconv.Itoa(mostRowsTold)}}
	for name, value := range map[string]string{
		"reason": c.Reason, "kind": c.Kind, "source": c.Source, "separator": c.Separator, "encoding": c.Encoding, "country": c.Country, "language": c.Language,
	} {
		if value != "" {
			v.Set(name, value)
		}
	}
	for name, is := range map[string]bool{"write": c.Yes, "leaveRefused": c.LeaveRefused, "propose": c.Propose != ""} {
		if is {
			v.Set(name, "true")
		}
	}
	if c.Seen > 0 {
		v.Set("seen", fmt.Sprint(c.Seen))
	}
	v["sheet"], v["leave"] = c.Sheet, c.Leave
	if c.savedThere() {
		v.Set("mapping", c.Mapping)
	}
	return v
}

// savedThere reports whether the mapping is one saved on the server.
func (c importCmd) savedThere() bool {
	if c.Mapping == "" {
		return false
	}
	_, err := os.Stat(c.Mapping)
	return namesSaved(c.Mapping, err)
}

// form returns the request body, with the file and the mapping if there is one, and its media
// type.
func (c importCmd) form(ctx context.Context) (body []byte, media string, err error) {
	var b bytes.Buffer
	w := multipart.NewWriter(&b)
	parts := [][2]string{{"file", c.File}}
	if c.Mapping != "" && !c.savedThere() {
		parts = append(parts, [2]string{"mapping", c.Mapping})
	}
	for _, part := range parts {
		data, err := readFile(ctx, part[1])
		if err != nil {
			return nil, "", err
		}
		to, err := w.CreateFormFile(part[0], filepath.Base(part[1]))
		if err != nil {
			return nil, "", err
		}
		if _, err := to.Write(data); err != nil {
			return nil, "", err
		}
	}
	if err := w.Close(); err != nil {
		return nil, "", err
	}
	return b.Bytes(), w.FormDataContentType(), nil
}
