package main

import (
	"bufio"
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
	"strings"
	"time"

	"github.com/whoplans/whoplans/exchange"
	"github.com/whoplans/whoplans/exchange/colophon"
	"github.com/whoplans/whoplans/exchange/csv"
	"github.com/whoplans/whoplans/exchange/fiche"
	"github.com/whoplans/whoplans/exchange/rdf"
	"github.com/whoplans/whoplans/exchange/selection"
	"github.com/whoplans/whoplans/graph"
)

// Bounds of downloads.
const (
	mostDownloads = 2                // at once
	downloadTime  = 10 * time.Minute // altogether
	readerTime    = 30 * time.Second // that a reader may keep the server waiting
)

// downloads serves records as files: /export/italy.xlsx?country=IT. The ending of the name
// chooses the format; the rest is up to the caller.
type downloads struct {
	graph  *graph.Graph
	base   string // address of permalinks, for linked data
	by     *entrance
	logger *slog.Logger
}

func newDownloads(g *graph.Graph, public *url.URL, logger *slog.Logger) *downloads {
	d := &downloads{graph: g, logger: logger, by: &entrance{to: "export", takes: downloadTime, running: make(chan struct{}, mostDownloads), logger: logger}}
	if public != nil {
		d.base = public.JoinPath("/id/").String()
	}
	return d
}

// records serves records.
func (d *downloads) records(w http.ResponseWriter, r *http.Request) error {
	file := r.PathValue("file")
	values, err := parametersOf(r, slices.Concat(recordParameters, stateParameters, pictureParameters))
	if err != nil {
		return err
	}
	format, q, o, err := asks(file, values)
	if err != nil {
		return invalid(err)
	}
	o.Base = d.base
	return d.answer(w, r, values, func(ctx context.Context, v *graph.View) (*download, error) {
		e, err := format.Open(ctx, v, q, o)
		if err != nil {
			return nil, err
		}
		return &download{file, format.MediaType, e.About, func(w io.Writer) error { return format.Write(ctx, w, e) }}, nil
	})
}

// download is a file to be sent.
type download struct {
	file, mediaType string
	about           *colophon.Colophon
	write           func(io.Writer) error
}

// answer makes a download from the state that an address names, and sends it.
func (d *downloads) answer(w http.ResponseWriter, r *http.Request, values url.Values, open func(context.Context, *graph.View) (*download, error)) error {
	ctx := r.Context()
	named, err := stateAsked(values)
	if err == nil {
		named, err = named.drawnIn(pictureAsked(values))
	}
	if err != nil {
		return err
	}
	v, err := named.view(ctx, d.graph)
	if err != nil {
		return err
	}
	file, err := open(ctx, v)
	if err != nil {
		return err
	}
	return d.send(ctx, w, r, v, file)
}

// send sends a download. Once a part of it has been sent, an error can only be signalled by
// breaking off.
func (d *downloads) send(ctx context.Context, w http.ResponseWriter, r *http.Request, v *graph.View, file *download) error {
	body := &patient{w: w, to: http.NewResponseController(w)}
	body.begin = func() {
		h := w.Header()
		h.Set("Content-Type", file.mediaType)
		h.Set("Content-Disposition", mime.FormatMediaType("attachment", map[string]string{"filename": file.file}))
		forWhoAsks(w)
		for _, data := range file.about.Data {
			if data.LicenceURL != "" {
				h.Add("Link", fmt.Sprintf("<%s>; rel=\"license\"", data.LicenceURL))
			}
		}
	}
	if r.Method == http.MethodHead {
		body.begin()
		return nil
	}
	out := bufio.NewWriterSize(body, 1<<16)
	err := file.write(out)
	if err == nil {
		var settled bool
		if settled, err = v.Settled(ctx); err == nil && !settled {
			err = errUnsettled
		}
	}
	if err == nil {
		err = out.Flush()
	}
	if err != nil && body.begun {
		d.logger.WarnContext(ctx, "export broken off", "file", file.file, "error", err)
		panic(http.ErrAbortHandler)
	}
	return err
}

// patient writes to a reader, and waits a while for each piece.
type patient struct {
	w     io.Writer
	to    *http.ResponseController
	begin func()
	begun bool
}

// Write implements io.Writer.
func (p *patient) Write(piece []byte) (int, error) {
	if !p.begun {
		p.begun = true
		p.begin()
	}
	if err := p.to.SetWriteDeadline(time.Now().Add(readerTime)); err != nil && !errors.Is(err, http.ErrNotSupported) {
		return 0, err
	}
	return p.w.Write(piece)
}

// fiche serves the pages about a country: /export/fiche/si.html or si.pdf.
func (d *downloads) fiche(w http.ResponseWriter, r *http.Request) error {
	file := strings.ToLower(r.PathValue("file"))
	form, err := fiche.FormOf(file)
	if err != nil {
		return fmt.Errorf("%w; the pages about a country are at its code, such as /export/fiche/si.html", invalid(err))
	}
	q, err := question(nil, []string{strings.TrimSuffix(file, form.Ending)}, nil)
	if err != nil {
		return invalid(err)
	}
	values, err := parametersOf(r, stateParameters)
	if err != nil {
		return err
	}
	return d.answer(w, r, values, func(ctx context.Context, v *graph.View) (*download, error) {
		countries, err := jurisdictions(ctx, v, q.Countries)
		if err != nil {
			return nil, atAddress(err)
		}
		f, err := fiche.Of(ctx, v, countries[0])
		if err != nil {
			return nil, err
		}
		return &download{file, form.MediaType, f.About, func(w io.Writer) error { return form.Write(f, w) }}, nil
	})
}

// recordParameters are the parameters for the records wanted and how to write them.
var recordParameters = []string{"kind", "country", "cluster", "format", "claims", "separator", "bom"}

// parametersOf reads the parameters of an address. Unknown ones are refused, since ignoring
// them would return more than was asked for.
func parametersOf(r *http.Request, known []string) (url.Values, error) {
	values, err := url.ParseQuery(r.URL.RawQuery)
	if err != nil {
		return nil, fmt.Errorf("%w: %w; write a semicolon as %%3B", graph.ErrInvalid, err)
	}
	for name := range values {
		if !slices.Contains(known, name) {
			return nil, fmt.Errorf("%w: there is no %q to ask for here; there is %s", graph.ErrInvalid, name, strings.Join(known, ", "))
		}
	}
	return values, nil
}

// asks reads what an address asks for.
func asks(file string, values url.Values) (f *exchange.Format, q selection.Question, o exchange.Options, err error) {
	if name := values.Get("format"); name != "" {
		f, err = exchange.FormatNamed(name)
	} else {
		f, err = exchange.FormatOf(file)
	}
	if err != nil {
		return nil, q, o, err
	}
	if q, err = question(listed(values["kind"]), listed(values["country"]), listed(values["cluster"])); err != nil {
		return nil, q, o, err
	}
	o = exchange.Options{Claims: values.Has("claims"), CSV: csv.Options{BOM: values.Has("bom")}}
	if o.Picture, err = pictureAsked(values).options(); err != nil {
		return nil, q, o, err
	}
	if s := values.Get("separator"); s != "" {
		if o.CSV.Comma, err = csv.ParseComma(s); err != nil {
			err = fmt.Errorf("%w: separator %w", graph.ErrInvalid, err)
		}
	}
	return f, q, o, err
}

// listed returns the values of a parameter, which may be separated by commas or given
// repeatedly.
func listed(values []string) []string {
	var all []string
	for _, v := range values {
		all = append(all, strings.Split(v, ",")...)
	}
	return all
}

// offers lists the formats.
func offers(w http.ResponseWriter, _ *http.Request) {
	type offer struct {
		Format    string `json:"format"`
		Ending    string `json:"ending"`
		MediaType string `json:"mediaType"`
		Lacks     string `json:"lacks,omitempty"`
	}
	var list []offer
	for _, f := range exchange.Formats() {
		list = append(list, offer{f.Name, f.Ending, f.MediaType, f.Lacks})
	}
	w.Header().Set("Content-Type", "application/json")
	out := json.NewEncoder(w)
	out.SetIndent("", "  ")
	_ = out.Encode(list) // the client has gone if this fails
}

// written serves a document about the formats themselves.
func written(mediaType string, write func(io.Writer) error) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", mediaType)
		_ = write(w) // the client has gone if this fails
	}
}

// handle registers the downloads and the documents about them.
func (d *downloads) handle(mux *http.ServeMux, t *tracing) {
	mux.HandleFunc("GET /export/{$}", offers)
	mux.Handle("GET /export/context.jsonld", written("application/ld+json", rdf.WriteContext))
	mux.Handle("GET /export/shapes.ttl", written("text/turtle; charset=utf-8", func(w io.Writer) error { return rdf.WriteShapes(w, graph.Describe()) }))
	mux.Handle("GET /export/fiche/{file}", t.request("/export/fiche/{file}", d.by.letIn(d.fiche)))
	mux.Handle("POST /export/table/{file}", t.request("/export/table/{file}", http.HandlerFunc(d.table)))
	mux.Handle("GET /export/{file}", t.request("/export/{file}", d.by.letIn(d.records)))
}
