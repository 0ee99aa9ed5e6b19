package main

import (
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"mime"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/whoplans/whoplans/accounts"
	"github.com/whoplans/whoplans/accounts/signin"
	"github.com/whoplans/whoplans/exchange/csv"
	"github.com/whoplans/whoplans/exchange/intake"
	"github.com/whoplans/whoplans/exchange/mapping"
	"github.com/whoplans/whoplans/exchange/table"
	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/access"
	"github.com/whoplans/whoplans/internal/speech"
)

// Bounds of uploads.
const (
	mostUploads   = 2 // at a time
	uploadTime    = 2 * time.Minute
	mostParameter = 4 << 20 // bytes of a mapping
	mostRowsTold  = 10_000
	rowsTold      = 1_000 // by default
	mostFaults    = 1_000
)

// uploads imports files, as whoplans import does: POST /import/register.xlsx. Without
// write=true it is a dry run with the same answer.
type uploads struct {
	graph    *graph.Graph
	accounts *accounts.Accounts // for the saved mappings
}

func newUploads(g *graph.Graph, a *accounts.Accounts, gate *signin.Gate, logger *slog.Logger) http.Handler {
	by := &entrance{to: "import", takes: uploadTime, arrives: uploadTime, running: make(chan struct{}, mostUploads), gate: gate, logger: logger}
	return by.letIn(uploads{g, a}.serve)
}

// upload is the content of a request.
type upload struct {
	file    []byte
	name    string
	options intake.Options
	reading csv.ReadOptions
	given   mapping.Given
	mapping string // the name of a saved one
	propose bool
	first   int
	offset  int
	faults  int // how many to report at most
}

// serve imports a file, and reports the result.
func (u uploads) serve(w http.ResponseWriter, r *http.Request) error {
	forWhoAsks(w)
	in, err := readUpload(w, r)
	if err != nil {
		return err
	}
	answer, err := u.answer(r.Context(), in)
	if err != nil {
		return err
	}
	w.Header().Set("Content-Type", "application/json")
	_ = json.NewEncoder(w).Encode(answer) // the client has gone if this fails
	return nil
}

// readUpload reads a request: the file as its body, or as "file" of a form with an optional
// "mapping".
func readUpload(w http.ResponseWriter, r *http.Request) (*upload, error) {
	r.Body = http.MaxBytesReader(w, r.Body, intake.MostBytes+mostParameter)
	in := &upload{name: r.PathValue("file"), faults: mostFaults}
	if err := in.read(r.URL.RawQuery, access.Of(r.Context())); err != nil {
		return nil, err
	}
	media, _, _ := mime.ParseMediaType(r.Header.Get("Content-Type"))
	if media != "multipart/form-data" {
		var err error
		in.file, err = io.ReadAll(r.Body)
		return in, err
	}
	form, err := r.MultipartReader()
	if err != nil {
		return nil, fmt.Errorf("%w: the form cannot be read: %w", graph.ErrInvalid, err)
	}
	for {
		part, err := form.NextPart()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, fmt.Errorf("%w: the form cannot be read: %w", graph.ErrInvalid, err)
		}
		data, err := io.ReadAll(part)
		if err != nil {
			return nil, err
		}
		switch part.FormName() {
		case "file":
			in.file = data
		case "mapping":
			if len(bytes.TrimSpace(data)) > 0 {
				if in.options.Mapping, err = mapping.Parse(data); err != nil {
					return nil, err
				}
			}
		default:
			return nil, fmt.Errorf("%w: an import has no %q in its form; it has file and mapping", graph.ErrInvalid, part.FormName())
		}
	}
	return in, nil
}

// read reads the parameters, and refuses unknown ones.
func (in *upload) read(query string, who access.Principal) error {
	values, err := url.ParseQuery(query)
	if err != nil {
		return fmt.Errorf("%w: %w; write a semicolon as %%3B", graph.ErrInvalid, err)
	}
	known := []string{"write", "reason", "kind", "sheet", "source", "seen", "separator", "encoding", "leave", "leaveRefused", "propose", "mapping", "country", "language", "first", "offset"}
	for name := range values {
		if !slices.Contains(known, name) {
			return fmt.Errorf("%w: an import has no %q; it has %s", graph.ErrInvalid, name, strings.Join(known, ", "))
		}
	}
	c := importCmd{
		File: in.name, Author: who.Author(), Reason: values.Get("reason"), Kind: values.Get("kind"), Sheet: values["sheet"],
		Source: values.Get("source"), Separator: values.Get("separator"), Encoding: values.Get("encoding"), Leave: values["leave"],
	}
	for name, into := range map[string]*bool{"write": &c.Yes, "leaveRefused": &c.LeaveRefused, "propose": &in.propose} {
		if text := values.Get(name); text != "" {
			if *into, err = strconv.ParseBool(text); err != nil {
				return fmt.Errorf("%w: %s is true or false, not %q", graph.ErrInvalid, name, text)
			}
		}
	}
	for name, into := range map[string]*int{"first": &in.first, "offset": &in.offset, "seen": new(int)} {
		text := values.Get(name)
		if text == "" {
			continue
		}
		if *into, err = strconv.Atoi(text); err != nil || *into < 0 {
			return fmt.Errorf("%w: %s is a number from 0 on, not %q", graph.ErrInvalid, name, text)
		}
		if name == "seen" {
			c.Seen = graph.Rev(*into)
		}
	}
	if in.first = cmp.Or(in.first, rowsTold); in.first > mostRowsTold {
		return fmt.Errorf("%w: ask for %d rows at most", graph.ErrInvalid, mostRowsTold)
	}
	if in.options, in.reading, err = c.options(); err != nil {
		return invalid(err)
	}
	in.mapping = values.Get("mapping")
	in.given = mapping.Given{Country: values.Get("country"), Language: values.Get("language")}
	if in.options.Kind != nil {
		in.given.Kind = in.options.Kind.Kind
	}
	return nil
}

// answer proposes a mapping, or reports what becomes of each row.
func (u uploads) answer(ctx context.Context, in *upload) (any, error) {
	file, err := intake.Read(bytes.NewReader(in.file), in.name, in.reading)
	if err != nil {
		return nil, err
	}
	if in.mapping != "" {
		if in.options.Mapping, err = u.saved(ctx, in); err != nil {
			return nil, err
		}
	}
	if !in.propose {
		report, err := intake.Take(ctx, u.graph, file, in.options)
		if err != nil {
			return nil, err
		}
		return told(report, in), nil
	}
	v, err := u.graph.View(ctx, 0)
	if err != nil {
		return nil, err
	}
	m, err := mapping.Propose(ctx, v, file.Tables, in.given)
	if err != nil {
		return nil, err
	}
	text, err := m.Encode()
	return proposedMapping{string(text), len(m.Tables), m.Open()}, err
}

// proposedMapping is a proposed mapping.
type proposedMapping struct {
	Mapping   string `json:"mapping"`
	Tables    int    `json:"tables"`
	Undecided int    `json:"undecided"`
}

// saved returns the saved mapping that a request names.
func (u uploads) saved(ctx context.Context, in *upload) (*mapping.Mapping, error) {
	if in.options.Mapping != nil {
		return nil, fmt.Errorf("%w: the form has a mapping, and mapping=%s names another; give one of them", graph.ErrInvalid, in.mapping)
	}
	saved, err := u.accounts.Mapping(ctx, in.mapping)
	if err != nil {
		return nil, err
	}
	return mapping.Parse([]byte(saved.Text))
}

// importReport is a report as JSON.
type importReport struct {
	Revision graph.Rev           `json:"revision"` // the commit; 0 if nothing was written
	Seen     graph.Rev           `json:"seen"`
	Stopped  bool                `json:"stopped"` // no row was read
	Counts   map[intake.Fate]int `json:"counts"`
	Total    int                 `json:"total"`
	Rows     []importRow         `json:"rows"`
	Faults   []importFault       `json:"faults"`
	More     int                 `json:"moreFaults,omitempty"`
	Notes    []string            `json:"notes"`
}

type importRow struct {
	importPlace
	Fate  intake.Fate  `json:"fate"`
	Slug  string       `json:"slug,omitempty"`
	Cells []importCell `json:"cells,omitempty"`
	Notes []string     `json:"notes,omitempty"`
}

type importPlace struct {
	Table  string      `json:"table"`
	Unit   speech.Text `json:"unit,omitempty"` // what rows are called
	Row    int         `json:"row,omitempty"`
	Column string      `json:"column,omitempty"`
}

func (p importPlace) place() table.Place { return table.Place(p) }

type importCell struct {
	Column string `json:"column"`
	Old    string `json:"old,omitempty"`
	New    string `json:"new"`
}

type importFault struct {
	importPlace
	Message string   `json:"message"`
	Fix     string   `json:"fix,omitempty"`
	Since   []string `json:"since,omitempty"` // of a conflict: what has changed
}

// String returns the fault in one line.
func (f importFault) String() string {
	return intake.Fault{Place: f.place(), Message: f.Message, Fix: f.Fix}.String()
}

// told returns a report with the requested rows.
func told(r *intake.Report, in *upload) importReport {
	out := importReport{Revision: r.Revision, Seen: r.Seen, Stopped: r.Stopped, Counts: map[intake.Fate]int{}, Total: len(r.Rows), Rows: []importRow{}, Faults: []importFault{}, Notes: r.Notes}
	for _, fate := range intake.Fates() {
		out.Counts[fate] = r.Count(fate)
	}
	start := min(in.offset, len(r.Rows))
	for _, row := range r.Rows[start:min(start+in.first, len(r.Rows))] {
		one := importRow{importPlace(row.Place), row.Fate, row.Slug, nil, row.Notes}
		for _, c := range row.Cells {
			one.Cells = append(one.Cells, importCell{c.Column, c.Old, c.New})
		}
		out.Rows = append(out.Rows, one)
	}
	for i, f := range r.Faults {
		if i == in.faults {
			out.More = len(r.Faults) - i
			break
		}
		one := importFault{importPlace(f.Place), f.Message, f.Fix, nil}
		for _, s := range f.Since {
			one.Since = append(one.Since, since(s))
		}
		out.Faults = append(out.Faults, one)
	}
	return out
}
