// Package colophon is what a file says about itself: the question, the state of the data, whom
// to cite, the licence, and what the format could not carry.
package colophon

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/internal/speech"
)

// Colophon is what a file says about itself.
type Colophon struct {
	Title    string
	Question string    // what was asked, in words
	Revision graph.Rev // of the data
	Aside    string    // how it differs from what is on record, see [graph.View.Aside]
	Date     string    // when it was written, YYYY-MM-DD
	Data     []Data    // the data sets it is taken from
	Notes    []string  // remarks on this file

	language *speech.Language
}

// Data is a data set that a file is taken from.
type Data struct {
	Title, Version, Licence, LicenceURL, Citation string
}

// For returns the colophon of a file that answers a question from a view.
func For(ctx context.Context, v *graph.View, question string) (*Colophon, error) {
	c := &Colophon{Title: "whoplans: who plans Europe's health workforce", Question: question, Revision: v.Rev(), Aside: v.Aside(), Date: string(v.Today()), language: v.Language()}
	page, err := graph.List[graph.DatasetConnection](ctx, v, "Dataset", graph.ListArgs{})
	if err != nil {
		return nil, err
	}
	for _, d := range page.Nodes() {
		c.Data = append(c.Data, Data{d.Title, d.Version, d.Licence, string(d.LicenceURL), d.CiteAs()})
	}
	if len(c.Data) == 1 {
		c.Title = c.Data[0].Title
	}
	return c, nil
}

// Say says a text in the language of the view.
func (c *Colophon) Say(t speech.Text, with ...any) string { return c.language.Say(t, with...) }

// State says of which state of the data the file is, in the language of the view.
func (c *Colophon) State() string {
	state := c.Say("revision %d of the data", c.Revision)
	if c.Aside != "" {
		state += ", " + c.Aside
	}
	return state
}

// Line is one statement of a colophon. Programs know it by its name.
type Line struct {
	Name speech.Text
	Text string
}

// Lines returns the colophon in words.
func (c *Colophon) Lines() []Line {
	lines := []Line{{"title", c.Title}, {"asked", c.Question}, {"revision", fmt.Sprint(c.Revision)}, {"written", c.Date}}
	if c.Aside != "" {
		lines = append(lines, Line{"state", c.Aside})
	}
	for _, d := range c.Data {
		licence := d.Licence
		if d.LicenceURL != "" {
			licence += " (" + d.LicenceURL + ")"
		}
		lines = append(lines, Line{"data", d.Title + ", version " + d.Version}, Line{"licence", licence}, Line{"citation", d.Citation})
	}
	for _, n := range c.Notes {
		lines = append(lines, Line{"note", n})
	}
	return lines
}

// Named returns the lines with each name only once: texts of the same name are joined by line
// breaks.
func (c *Colophon) Named() []Line {
	var named []Line
	for _, l := range c.Lines() {
		if i := slices.IndexFunc(named, func(n Line) bool { return n.Name == l.Name }); i >= 0 {
			named[i].Text += "\n" + l.Text
			continue
		}
		named = append(named, l)
	}
	return named
}

// String returns the colophon as text, one statement per line.
func (c *Colophon) String() string {
	var b strings.Builder
	for _, l := range c.Lines() {
		fmt.Fprintf(&b, "%s: %s\n", l.Name, strings.Join(strings.Fields(l.Text), " "))
	}
	return b.String()
}

// Fields returns the colophon as an object, for formats based on JSON.
func (c *Colophon) Fields() map[string]any {
	data := make([]any, len(c.Data))
	for i, d := range c.Data {
		data[i] = map[string]any{"title": d.Title, "version": d.Version, "licence": d.Licence, "licenceURL": d.LicenceURL, "citation": d.Citation}
	}
	fields := map[string]any{"title": c.Title, "asked": c.Question, "revision": c.Revision, "written": c.Date, "data": data}
	if c.Aside != "" {
		fields["state"] = c.Aside
	}
	if len(c.Notes) > 0 {
		fields["notes"] = c.Notes
	}
	return fields
}

// Reference cites a source in one line.
func Reference(s *graph.Source) string {
	text := s.Title
	if s.Publisher != "" {
		text += ". " + s.Publisher
	}
	if s.Published != "" {
		text += ", " + string(s.Published)
	}
	return text
}
