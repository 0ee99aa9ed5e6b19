package main

import (
	"fmt"
	"net/url"
	"strings"

	"github.com/whoplans/whoplans/exchange/picture"
	"github.com/whoplans/whoplans/graph"
)

// pictureFlags say what a picture shows.
type pictureFlags struct {
	Draw       string   `help:"In a picture: a country's flow, network or matrix; heat, the heat map of all tasks; or roadmap, the way to a scenario. By default the flow of a country, or the heat map." placeholder:"DRAWING"`
	Width      string   `help:"In a picture: how wide it is, narrow, medium, wide or full." placeholder:"WIDTH"`
	Profession []string `help:"In a picture: only who does what for these professions, by slug." placeholder:"SLUG"`
	Past       bool     `help:"In a picture: include what is no longer so."`
	Select     string   `help:"In a picture: the slug of a selected record; everything not connected to it is faded." placeholder:"SLUG"`
	Lang       string   `help:"In a picture: the language to prefer for names." placeholder:"TAG"`
	Scenario   string   `help:"The state in a scenario, by slug or id, as --at scenario:SLUG; for a road map, the scenario that it leads to." placeholder:"SLUG"`
}

// pictureParameters are the flags as parameters of addresses.
var pictureParameters = []string{"draw", "width", "profession", "past", "select", "lang", "scenario"}

// pictureAsked reads the flags from an address.
func pictureAsked(values url.Values) pictureFlags {
	return pictureFlags{Draw: values.Get("draw"), Width: values.Get("width"), Profession: listed(values["profession"]), Past: values.Has("past"), Select: values.Get("select"), Lang: values.Get("lang"), Scenario: values.Get("scenario")}
}

func (f pictureFlags) options() (o picture.Options, err error) {
	o.Past, o.Selected, o.Scenario = f.Past, graph.ID(f.Select), graph.ID(f.Scenario)
	for _, slug := range f.Profession {
		if slug = strings.TrimSpace(slug); slug != "" {
			o.Profession = append(o.Profession, graph.ID(slug))
		}
	}
	if f.Draw != "" {
		if o.Drawing, err = picture.ParseDrawing(f.Draw); err != nil {
			return o, fmt.Errorf("draw: %w", err)
		}
	}
	if f.Lang != "" {
		tag, err := graph.ParseLanguageTag(f.Lang)
		if err != nil {
			return o, fmt.Errorf("lang: %w", err)
		}
		o.Lang = &tag
	}
	if f.Width != "" {
		if o.Width, err = picture.ParseWidth(f.Width); err != nil {
			return o, fmt.Errorf("width: %w", err)
		}
	}
	return o, nil
}
