// Package fiche writes what is on record about a country on a few pages: who does what,
// with which data and methods, what is missing, and what was changed last. Each sentence
// has the numbers of its sources. The pages can be written as HTML or PDF.
package fiche

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/whoplans/whoplans/exchange/colophon"
	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/coverage"
	"github.com/whoplans/whoplans/graph/gaps"
	"github.com/whoplans/whoplans/internal/speech"
)

// Fiche is what is on record about a country, in words.
type Fiche struct {
	About    *colophon.Colophon
	Code     string // of the country
	Name     string // of the country
	Recorded int    // tasks that something is on record about
	Tasks    int    // all tasks
	Facts    []Sentence
	Sections []*Section
	Changes  []Change        // the newest first
	Sources  []*graph.Source // in the order of their numbers, from 1

	language *speech.Language
}

// Lang returns the tag of the fiche's language.
func (f *Fiche) Lang() string {
	if f.language == nil {
		return "en"
	}
	return f.language.Tag
}

// Title returns the title of the fiche.
func (f *Fiche) Title() string {
	return f.language.Say("%s: who plans the health workforce", f.Name)
}

// Lead says how much is on record.
func (f *Fiche) Lead() string {
	return f.language.Say("Who plans the health workforce: of %d planning tasks something is on record of %d. That nothing is on record is no proof that nobody does it.", f.Tasks, f.Recorded)
}

// Lacking lists the tasks of a section that nothing is on record about.
func (f *Fiche) Lacking(s *Section) string {
	return f.language.Say("Nothing is on record of: %s.", strings.Join(s.Lacks, "; "))
}

// Head says when a change was made.
func (f *Fiche) Head(c Change) string {
	return f.language.Say("%s, revision %d", c.Date, c.Revision)
}

// ChangesHead returns the heading of the changes.
func (f *Fiche) ChangesHead() string { return f.language.Say("Changes") }

// SourcesHead returns the heading of the sources.
func (f *Fiche) SourcesHead() string { return f.language.Say("Sources") }

// AboutHead returns the heading of the colophon.
func (f *Fiche) AboutHead() string { return f.language.Say("About this page") }

// Colophon returns the lines about the fiche itself, such as its date and licence.
func (f *Fiche) Colophon() []string {
	var lines []string
	for _, l := range f.About.Lines() {
		lines = append(lines, f.language.Say("%s: %s", l.Name, l.Text))
	}
	return lines
}

// Section is a part of a fiche with a heading.
type Section struct {
	Title string
	Rows  []Row
	Lacks []string // the names of tasks that nothing is on record about
}

// Row is what a fiche says about one thing, such as a task.
type Row struct {
	Head string
	Says []Sentence
}

// Sentence is a sentence with the numbers of its sources.
type Sentence struct {
	Text    string
	Sources []int
}

// Change is a commit that changed something about the country.
type Change struct {
	Date     string
	Revision int
	Author   string
	Reason   string
}

// maxChanges is how many changes a fiche lists at most.
const maxChanges = 10

// Of returns the fiche of a country, in the view's language. It returns an error that
// wraps [graph.ErrTooLarge] if a section would be too long to read.
func Of(ctx context.Context, v *graph.View, country *graph.Jurisdiction) (*Fiche, error) {
	about, err := colophon.For(ctx, v, v.Say("fiche of %s", country.Place(v.NamesIn())))
	if err != nil {
		return nil, err
	}
	w := &writer{
		view: v, lang: v.NamesIn(), code: graph.JurisdictionCode(country.Code), numbers: map[graph.ID]int{},
		Fiche: &Fiche{About: about, Code: country.Code, Name: country.Called(v.NamesIn()), language: v.Language()},
	}
	for _, write := range []func(context.Context) error{
		func(ctx context.Context) error { return w.facts(ctx, country) },
		w.tasks, w.records, w.gaps, w.changes,
	} {
		if err := write(ctx); err != nil {
			return nil, fmt.Errorf("fiche of %s: %w", country.Name, err)
		}
	}
	return w.Fiche, nil
}

// writer puts a fiche together, and numbers its sources in the order in which they first
// occur.
type writer struct {
	*Fiche
	view    *graph.View
	lang    *graph.LanguageTag
	code    graph.JurisdictionCode
	numbers map[graph.ID]int // of the sources
}

// says returns a sentence that rests on some records.
func (w *writer) says(ctx context.Context, text string, on ...graph.Record) (Sentence, error) {
	s := Sentence{Text: text}
	sources, err := graph.Said{On: on}.Sources(ctx)
	if err != nil {
		return s, err
	}
	for _, source := range sources {
		n, known := w.numbers[source.ID]
		if !known {
			w.Sources = append(w.Sources, source)
			n = len(w.Sources)
			w.numbers[source.ID] = n
		}
		s.Sources = append(s.Sources, n)
	}
	slices.Sort(s.Sources)
	return s, nil
}

// facts adds what the country's own record says.
func (w *writer) facts(ctx context.Context, country *graph.Jurisdiction) error {
	for _, said := range []struct {
		of   speech.Text
		text string
	}{{"In short", country.PlanningSummary}, {"Model or tool", country.ModelOrTool}} {
		if said.text == "" {
			continue
		}
		s, err := w.says(ctx, w.language.Say("%s: %s.", said.of, strings.TrimSuffix(said.text, ".")), country)
		if err != nil {
			return err
		}
		w.Facts = append(w.Facts, s)
	}
	return nil
}

// tasks adds a section for each element of the EU handbook that says who does its tasks.
func (w *writer) tasks(ctx context.Context) error {
	answer, err := coverage.WhoDoes(ctx, w.view, coverage.Args{Country: []graph.JurisdictionCode{w.code}})
	if err != nil {
		return err
	}
	sections := map[graph.PlanningElement]*Section{}
	for _, element := range graph.PlanningElement("").Values() {
		sections[element] = &Section{Title: w.language.Say("Who does what: %s", graph.ValueText(element))}
		w.Sections = append(w.Sections, sections[element])
	}
	for _, row := range coverage.Rows(w.view, answer.Cells()) {
		section := sections[row.Task.Element]
		if section == nil {
			section = sections[graph.ElementAll]
		}
		w.Tasks++
		if row.Coverage() == coverage.CoverageNoClaim {
			section.Lacks = append(section.Lacks, row.Task.Called(w.lang))
			continue
		}
		w.Recorded++
		said, err := row.Says(ctx, w.lang)
		if err != nil {
			return err
		}
		r := Row{Head: row.Task.Called(w.lang)}
		for _, s := range said {
			sentence, err := w.says(ctx, s.Text, s.On...)
			if err != nil {
				return err
			}
			r.Says = append(r.Says, sentence)
		}
		section.Rows = append(section.Rows, r)
	}
	w.Sections = slices.DeleteFunc(w.Sections, func(s *Section) bool { return len(s.Rows)+len(s.Lacks) == 0 })
	return nil
}

// recorded lists the sections with a row for each record of a kind, and the fields that
// the row consists of.
var recorded = []struct {
	title  speech.Text
	kind   graph.Kind
	fields []string
}{
	{"Data sources", "DataSource", []string{"content", "limitations"}},
	{"Models", "ForecastingModel", []string{"evidence"}},
	{"Methods and practices", "Adoption", []string{"evidence"}},
	{"Assessments", "Assessment", []string{"finding", "evidence"}},
}

// records adds the sections of [recorded].
func (w *writer) records(ctx context.Context) error {
	most := graph.MaxPage
	for _, of := range recorded {
		section := &Section{Title: w.language.Say(of.title)}
		page, err := graph.List[graph.RecordConnection](ctx, w.view, string(of.kind), graph.ListArgs{Filter: graph.Filter{"country": []graph.JurisdictionCode{w.code}}, First: &most})
		if err != nil {
			return err
		}
		if page.PageInfo().HasNextPage {
			return graph.TooLarge("more than %d records of the sort %q are about %s, which is no page to read", most, of.title, w.code)
		}
		for _, r := range page.Nodes() {
			label, err := r.Label(ctx, w.lang)
			if err != nil {
				return err
			}
			fields, texts := graph.BodyOf(r.Stored()), []string{}
			for _, f := range of.fields {
				if text, _ := fields[f].(string); text != "" {
					texts = append(texts, strings.TrimSuffix(text, ".")+".")
				}
			}
			s, err := w.says(ctx, strings.Join(texts, " "), r)
			if err != nil {
				return err
			}
			section.Rows = append(section.Rows, Row{Head: speech.Capital(label), Says: []Sentence{s}})
		}
		if len(section.Rows) > 0 {
			w.Sections = append(w.Sections, section)
		}
	}
	return nil
}

// gaps adds a section of what is missing, contradictory or weak. Tasks without anything on
// record are listed with the other tasks.
func (w *writer) gaps(ctx context.Context) error {
	classes := slices.DeleteFunc(gaps.Class("").Values(), func(c gaps.Class) bool { return c == gaps.Unknown })
	found, err := gaps.Find(ctx, w.view, gaps.Args{Country: []graph.JurisdictionCode{w.code}, Class: classes}, gaps.Rules())
	if err != nil {
		return err
	}
	section := &Section{Title: w.language.Say("Gaps")}
	for after := (*string)(nil); ; {
		page, err := found.Rows(graph.MaxPage, after)
		if err != nil {
			return err
		}
		for _, g := range page.Nodes() {
			r, err := w.gap(ctx, g)
			if err != nil {
				return err
			}
			section.Rows = append(section.Rows, r)
		}
		if !page.PageInfo().HasNextPage {
			break
		}
		after = page.PageInfo().EndCursor()
	}
	if len(section.Rows) > 0 {
		w.Sections = append(w.Sections, section)
	}
	return nil
}

// gap returns the row of a gap.
func (w *writer) gap(ctx context.Context, g *gaps.Gap) (Row, error) {
	r := Row{Head: w.Name}
	switch {
	case g.Task != nil:
		r.Head = g.Task.Called(w.lang)
	case g.About != nil:
		label, err := g.About.Label(ctx, w.lang)
		if err != nil {
			return r, err
		}
		r.Head = speech.Capital(label)
	}
	for _, f := range g.Findings {
		text, err := f.Words(ctx, w.lang)
		if err != nil {
			return r, err
		}
		var on []graph.Record
		for _, c := range f.Claims() {
			on = append(on, c)
		}
		s, err := w.says(ctx, text+" ("+f.ClassWords()+")", on...)
		if err != nil {
			return r, err
		}
		r.Says = append(r.Says, s)
	}
	return r, nil
}

// changes adds the newest changes of records about the country.
func (w *writer) changes(ctx context.Context) error {
	most := maxChanges
	page, err := w.view.Changesets(ctx, &graph.ChangesetFilter{Country: &w.code}, &most, nil)
	if err != nil {
		return err
	}
	for _, c := range page.Nodes() {
		w.Changes = append(w.Changes, Change{c.Time.Format(time.DateOnly), c.Revision, c.Author, c.Reason})
	}
	return nil
}
