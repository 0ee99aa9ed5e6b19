// Package picture draws the flow, the network and the matrix of a country, the heat map of all
// tasks in all countries, and the road map to a scenario, each with a legend and sources.
package picture

import (
	"context"
	"slices"
	"strings"

	"github.com/whoplans/whoplans/exchange/canvas"
	"github.com/whoplans/whoplans/exchange/colophon"
	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/layout"
)

// Drawing is what a picture shows.
type Drawing string

// The drawings.
const (
	Flow    Drawing = "flow"
	Network Drawing = "network"
	Matrix  Drawing = "matrix"
	HeatMap Drawing = "heat"
	RoadMap Drawing = "roadmap"
)

// Drawings lists them.
func Drawings() []Drawing { return []Drawing{Flow, Network, Matrix, HeatMap, RoadMap} }

// ParseDrawing parses the name of a drawing.
func ParseDrawing(name string) (Drawing, error) {
	if d := Drawing(strings.ToLower(name)); slices.Contains(Drawings(), d) {
		return d, nil
	}
	return "", graph.Invalid("there is no drawing %q; there are %v", name, Drawings())
}

// ParseWidth parses the name of a width.
func ParseWidth(name string) (layout.Width, error) {
	if w := layout.Width(strings.ToUpper(name)); slices.Contains(w.Values(), w) {
		return w, nil
	}
	return "", graph.Invalid("there is no width %q; there are %v", name, layout.Width("").Values())
}

// Options say how to draw. The zero value draws the flow of a country, or the heat map of
// several, at the width of a laptop's screen.
type Options struct {
	Drawing    Drawing
	Width      layout.Width
	Profession []graph.ID
	Past       bool
	Lang       *graph.LanguageTag

	// Selected is the slug of a record. In the drawings of a country, everything not connected
	// to it is drawn faintly.
	Selected graph.ID

	// Cluster limits the heat map to members of these clusters.
	Cluster []graph.ID

	// Scenario is the scenario that a road map leads to.
	Scenario graph.ID
}

// Of draws the records of the given countries, or of all if there are none.
func Of(ctx context.Context, v *graph.View, countries []graph.JurisdictionCode, about *colophon.Colophon, o Options) (*canvas.Canvas, error) {
	if o.Drawing == "" {
		o.Drawing = HeatMap
		if len(countries) == 1 && len(o.Cluster) == 0 {
			o.Drawing = Flow
		}
	}
	if o.Width == "" {
		o.Width = layout.Full
	}
	if o.Lang == nil {
		o.Lang = v.NamesIn()
	}
	if o.Drawing == RoadMap {
		return drawn(ctx)(roadMap(ctx, v, about, o))
	}
	if o.Drawing == HeatMap {
		return drawn(ctx)(heatMap(ctx, v, countries, about, o))
	}
	if len(countries) != 1 || len(o.Cluster) > 0 {
		return nil, graph.Invalid("a %s is of one country: name one; of several there is the heat map", o.Drawing)
	}
	q := layout.Question{Country: countries[0], Profession: o.Profession, Past: o.Past, Lang: o.Lang}
	switch o.Drawing {
	case Flow:
		return drawn(ctx)(flow(ctx, v, q, about, o))
	case Network:
		return drawn(ctx)(network(ctx, v, q, about, o))
	case Matrix:
		return drawn(ctx)(matrix(ctx, v, q, about, o))
	}
	return nil, graph.Invalid("there is no drawing %q; there are %v", o.Drawing, Drawings())
}

// drawn completes a drawing to a sheet.
func drawn(ctx context.Context) func(*sheet, error) (*canvas.Canvas, error) {
	return func(s *sheet, err error) (*canvas.Canvas, error) {
		if err != nil {
			return nil, err
		}
		return s.make(ctx)
	}
}

// records converts claims to records.
func records[T graph.Record](of []T) []graph.Record {
	out := make([]graph.Record, len(of))
	for i, r := range of {
		out[i] = r
	}
	return out
}
