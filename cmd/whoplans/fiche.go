package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/whoplans/whoplans/exchange/fiche"
	"github.com/whoplans/whoplans/graph"
)

type ficheCmd struct {
	stateFlags
	To      string   `help:"The folder to write to; it is created if it does not exist." short:"o" default:"fiches" type:"path" placeholder:"FOLDER"`
	Country []string `help:"Only these jurisdictions, by code; by default all." placeholder:"CODE"`
	Form    []string `help:"What to write, ${enum}; by default both." enum:"html,pdf" default:"html,pdf"`
}

// Run writes the pages about each country.
func (c ficheCmd) Run(ctx context.Context, std streams) error {
	q, err := question(nil, c.Country, nil)
	if err != nil {
		return err
	}
	return c.read(ctx, func(g *graph.Graph) error {
		v, err := c.view(ctx, g)
		if err != nil {
			return err
		}
		countries, err := jurisdictions(ctx, v, q.Countries)
		if err != nil {
			return err
		}
		if err := os.MkdirAll(c.To, 0o777); err != nil {
			return err
		}
		for _, country := range countries {
			f, err := fiche.Of(ctx, v, country)
			if err != nil {
				return err
			}
			for _, ending := range c.Form {
				path := filepath.Join(c.To, strings.ToLower(country.Code)+"."+ending)
				form, err := fiche.FormOf(path)
				if err != nil {
					return err
				}
				if err := writeFile(path, func(w io.Writer) error { return form.Write(f, w) }); err != nil {
					return err
				}
				fmt.Fprintf(std.out, "%s: %s, %d of %d tasks, %s\n", path, f.Name, f.Recorded, f.Tasks, count(len(f.Sources), "source"))
			}
		}
		return nil
	})
}

// jurisdictions returns the jurisdictions with the given codes, or all if there are none.
func jurisdictions(ctx context.Context, v *graph.View, codes []graph.JurisdictionCode) ([]*graph.Jurisdiction, error) {
	args := graph.ListArgs{First: new(int)}
	*args.First = graph.MaxPage
	if len(codes) > 0 {
		args.Filter = graph.Filter{"country": codes}
	}
	var all []*graph.Jurisdiction
	for {
		page, err := graph.List[graph.JurisdictionConnection](ctx, v, "Jurisdiction", args)
		if err != nil {
			return nil, err
		}
		all = append(all, page.Nodes()...)
		info := page.PageInfo()
		if !info.HasNextPage {
			return all, nil
		}
		args.After = info.EndCursor()
	}
}
