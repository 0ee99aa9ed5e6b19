// Package picture draws what is on record: the flow, the network and the matrix of a country, the
// heat map of all tasks in all countries, and the road map to a scenario, each with its legend and
// sources.
package picture

import (
	"context"
	"fmt"
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

// ParseDrawing reads the name of a drawing.
func ParseDrawing(name string) (Drawing, error) {
	if d := Drawing(strings.ToLower(name)); slices.Contains(Drawings(), d) {
		return d, nil
	}
	return "", fmt.Errorf("%w: there is no drawing %q; there are %v", graph.ErrInvalid, name, Drawings())
}

// ParseWidth reads the name of a width.
func ParseWidth(name string) (layout.Width, error) {
	if w := layout.Width(strings.ToUpper(name)); slices.Contains(w.Values(), w) {
		return w, nil
	}
	return "", fmt.Errorf("%w: there is no width %q; there are %v", graph.ErrInvalid, name, layout.Width("").Values())
}

// Options say how something is drawn. The zero value is the flow of a country, or of several
// the heat map, as wide as a laptop's screen.
type Options struct {
	Drawing    Drawing
	Width      layout.Width
	Profession []graph.ID
	Past       bool
	Lang       *graph.LanguageTag

	// Selected is the slug of a record: of the drawings of a country, what it is not tied to is faint.
	Selected graph.ID

	// Cluster keeps the heat map to the members of some clusters.
	Cluster []graph.ID

	// Scenario is what a road map leads to.
	Scenario graph.ID
}

// Of draws what is on record of the chosen countries, all if none is named.
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
	if o.Drawing == RoadMap {
		return drawn(ctx)(roadMap(ctx, v, about, o))
	}
	if o.Drawing == HeatMap {
		return drawn(ctx)(heatMap(ctx, v, countries, about, o))
	}
	if len(countries) != 1 || len(o.Cluster) > 0 {
		return nil, fmt.Errorf("%w: a %s is of one country: name one; of several there is the heat map", graph.ErrInvalid, o.Drawing)
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
	return nil, fmt.Errorf("%w: there is no drawing %q; there are %v", graph.ErrInvalid, o.Drawing, Drawings())
}

// drawn makes the sheet that a drawing comes to.
func drawn(ctx context.Context) func(*sheet, error) (*canvas.Canvas, error) {
	return func(s *sheet, err error) (*canvas.Canvas, error) {
		if err != nil {
			return nil, err
		}
		return s.make(ctx)
	}
}

// records are some claims as records.
func records[T graph.Record](of []T) []graph.Record {
	out := make([]graph.Record, len(of))
	for i, r := range of {
		out[i] = r
	}
	return out
}
