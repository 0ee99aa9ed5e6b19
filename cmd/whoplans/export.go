package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"time"

	"github.com/whoplans/whoplans/exchange"
	"github.com/whoplans/whoplans/exchange/selection"
	"github.com/whoplans/whoplans/graph"
)

type exportCmd struct {
	stateFlags
	csvFlags
	To      string   `help:"The file to write; its name sets the format. - prints it." short:"o" required:"" placeholder:"FILE"`
	Format  string   `help:"The format, if the file name does not set it: ${formats}." placeholder:"FORMAT"`
	Kind    []string `help:"Only records of these kinds, such as Institution, or Stakeholder for both kinds of body." placeholder:"KIND"`
	Country []string `help:"Only what is about these jurisdictions, by code, and what that refers to." placeholder:"CODE"`
	Cluster []string `help:"Only what is about the members of these clusters, by slug, and what that refers to." placeholder:"SLUG"`
	Claims  bool     `help:"In formats with nodes and links: make claims nodes too."`
	pictureFlags
	Base string `help:"For linked data: the address of the server's permalinks, such as https://whoplans.example/id/; by default records are named by their ids." placeholder:"URL"`
}

// Run writes the requested records to a file, and says what it wrote.
func (c exportCmd) Run(ctx context.Context, std streams) error {
	format, err := c.format()
	if err != nil {
		return err
	}
	q, err := question(c.Kind, c.Country, c.Cluster)
	if err != nil {
		return err
	}
	options := exchange.Options{Claims: c.Claims, Base: c.Base, Progress: progress(std.err)}
	if options.CSV, err = c.csvFlags.options(); err != nil {
		return err
	}
	if options.Picture, err = c.pictureFlags.options(); err != nil {
		return err
	}
	if c.stateFlags, err = c.drawnIn(c.pictureFlags); err != nil {
		return err
	}
	return c.read(ctx, func(g *graph.Graph) error {
		e, err := c.write(ctx, std, g, format, q, options)
		if err != nil {
			return err
		}
		out := std.out
		if c.To == "-" {
			out = std.err
		}
		what := count(e.Total(), "record")
		if format.Picture {
			what = "picture"
		}
		fmt.Fprintf(out, "%s: %s, revision %d\n", c.To, what, e.About.Revision)
		if format.Lacks != "" {
			fmt.Fprintf(out, "note: %s\n", format.Lacks)
		}
		for _, d := range e.About.Data {
			fmt.Fprintf(out, "cite as: %s\n", d.Citation)
		}
		return nil
	})
}

// format returns the requested format.
func (c exportCmd) format() (*exchange.Format, error) {
	if c.Format == "" && c.To != "-" {
		return exchange.FormatOf(c.To)
	}
	if c.Format == "" {
		return nil, errors.New("give the --format of what is to be printed")
	}
	format, err := exchange.FormatNamed(c.Format)
	if err == nil && c.To == "-" && !format.Text {
		err = fmt.Errorf("%s cannot be printed: name a file with -o", format.Name)
	}
	return format, err
}

// question parses the requested kinds, jurisdictions and clusters.
func question(kinds, countries, clusters []string) (selection.Question, error) {
	var q selection.Question
	for _, name := range kinds {
		t, err := selection.ParseType(graph.Describe(), name)
		if err != nil {
			return q, err
		}
		q.Types = append(q.Types, t)
	}
	for _, s := range countries {
		code, err := graph.ParseJurisdictionCode(s)
		if err != nil {
			return q, err
		}
		q.Countries = append(q.Countries, code)
	}
	for _, s := range clusters {
		q.Clusters = append(q.Clusters, graph.ID(s))
	}
	return q, nil
}

// attempts is how often an export is repeated because the store changed while it was read.
const attempts = 3

// write writes the file. If the store changes meanwhile, it starts again, until everything is
// from one revision.
func (c exportCmd) write(ctx context.Context, std streams, g *graph.Graph, f *exchange.Format, q selection.Question, o exchange.Options) (*exchange.Export, error) {
	for range attempts {
		v, err := c.view(ctx, g)
		if err != nil {
			return nil, err
		}
		e, err := f.Open(ctx, v, q, o)
		if err != nil {
			return nil, err
		}
		write := func(w io.Writer) error {
			if err := f.Write(ctx, w, e); err != nil {
				return err
			}
			switch settled, err := v.Settled(ctx); {
			case err != nil:
				return err
			case !settled:
				return errUnsettled
			}
			return nil
		}
		if c.To == "-" {
			return e, write(std.out)
		}
		if err = writeFile(c.To, write); !errors.Is(err, errUnsettled) {
			return e, err
		}
	}
	return nil, errUnsettled
}

var errUnsettled = errors.New("the store changed while it was read; try again")

// progress reports progress once a second, if somebody may be watching.
func progress(w io.Writer) func(records int) {
	var told time.Time
	return func(records int) {
		if told.IsZero() {
			told = time.Now()
		}
		if time.Since(told) > time.Second {
			told = time.Now()
			fmt.Fprintf(w, "%s read\n", count(records, "record"))
		}
	}
}
