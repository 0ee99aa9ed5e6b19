// Package gaps finds what is missing, wrong or weak in who does what where. A rule
// is one file. What rules find of a country and a task is one row, and the worst
// of it gives the row its class.
package gaps

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/access"
	"github.com/whoplans/whoplans/graph/coverage"
	"github.com/whoplans/whoplans/graph/store"
)

// Args are the arguments of [Find]. A nil list does not narrow, an empty one lets
// nothing through.
type Args struct {
	Country  []graph.JurisdictionCode
	Cluster  []graph.ID // stand for their members
	Task     []graph.ID // stand for the tasks below them
	Class    []Class
	Rule     []string
	Accepted bool // those that are accepted as intended, and not the others
}

// Answer is what was found.
type Answer struct {
	List
	AcceptedCount int

	whole     bool // all jurisdictions were looked at
	countries []*Country
	lists     []CountryGaps
	asked     *coverage.WhoDoesAsked
}

// List is some rows, and what is to be asked.
type List struct {
	TotalCount int
	ByClass    []ClassCount

	answer    *Answer
	view      *graph.View
	rows      []*row
	questions []question
}

// ClassCount is how many rows there are of a class.
type ClassCount struct {
	Class Class
	Words string
	Count int
}

// CountryGaps is the part of an answer about one jurisdiction.
type CountryGaps struct {
	List
	Jurisdiction  *graph.Jurisdiction
	AcceptedCount int
}

// row is what was found of a task in a country or, without a task, of the country.
type row struct {
	country    *Country
	at         *Case
	about      *store.Record
	found      []found // the worst first
	decisions  int
	confidence graph.Confidence
	accepted   *store.Record
	key        string
}

// found is what one rule found.
type found struct {
	*Rule
	Result
}

func (r *row) class() Class { return r.found[0].Class }

// facts are all records that the row rests on.
func (r *row) facts() []*store.Record {
	if r.at != nil {
		return r.at.records()
	}
	return r.found[0].Claims
}

// Find looks for gaps by some rules.
func Find(ctx context.Context, v *graph.View, args Args, rules []*Rule) (*Answer, error) {
	rules, err := named(rules, args.Rule)
	if err != nil {
		return nil, err
	}
	w, err := coverage.WhoDoes(ctx, v, coverage.Args{Country: args.Country, Cluster: args.Cluster, Status: graph.Status("").Values(), Most: coverage.MaxLaidOut})
	if err != nil {
		return nil, err
	}
	terms, err := v.Vocabulary(ctx, "PlanningTask")
	if err != nil {
		return nil, err
	}
	a := &Answer{whole: args.Country == nil && args.Cluster == nil, asked: w.Asked()}
	world := worldOf(v.Model(), terms.ByPath("PlanningTask"), v.Moment())
	scope, err := terms.Scoped(graph.Scope{Task: args.Task})
	if err != nil {
		return nil, err
	}
	var in map[graph.ID]bool // the tasks that are meant; nil if all are, and what is about none
	if scope.Named != nil {
		in = terms.Below(scope.Named)
	}
	a.countries = countriesOf(world, w.Cells())
	if err := a.read(ctx, v, world); err != nil {
		return nil, err
	}
	accepted, err := acceptances(ctx, v, a)
	if err != nil {
		return nil, err
	}
	a.List = List{answer: a, view: v}
	if err := a.look(ctx, args, rules, in, accepted); err != nil {
		return nil, err
	}
	a.settle()
	return a, nil
}

// look puts each country to the rules.
func (a *Answer) look(ctx context.Context, args Args, rules []*Rule, in map[graph.ID]bool, accepted accepted) error {
	places := make([]*store.Record, len(a.countries))
	for i, c := range a.countries {
		places[i] = c.record
	}
	wrapped := graph.Wrap[*graph.Jurisdiction](a.view, places)
	for i, c := range a.countries {
		if err := graph.Spend(ctx, stepsOfCase*len(c.Cases)*len(rules)); err != nil {
			return err
		}
		open, intended := accepted.split(c.look(rules, in))
		list := CountryGaps{List: List{answer: a, view: a.view}, Jurisdiction: wrapped[i], AcceptedCount: len(intended)}
		a.AcceptedCount += len(intended)
		if args.Accepted {
			open = intended
		} else if args.Class == nil || slices.Contains(args.Class, Unknown) {
			list.questions = c.questions(in)
		}
		for _, r := range open {
			if args.Class == nil || slices.Contains(args.Class, r.class()) {
				r.rank()
				list.rows = append(list.rows, r)
			}
		}
		list.settle()
		a.rows = append(a.rows, list.rows...)
		a.questions = append(a.questions, list.questions...)
		a.lists = append(a.lists, list)
	}
	return nil
}

// stepsOfCase is what it costs to put a case to a rule.
const stepsOfCase = 2

// named returns the rules that were named, all of them if none was.
func named(rules []*Rule, names []string) ([]*Rule, error) {
	if names == nil {
		return rules, nil
	}
	var known []string
	for _, r := range rules {
		known = append(known, r.Name)
	}
	for _, name := range names {
		if !slices.Contains(known, name) {
			return nil, graph.Invalid("there is no rule %q; there are %s", name, strings.Join(known, ", "))
		}
	}
	return slices.DeleteFunc(slices.Clone(rules), func(r *Rule) bool { return !slices.Contains(names, r.Name) }), nil
}

// countriesOf sorts cells into countries, by code.
func countriesOf(w *world, cells []*coverage.Cell) []*Country {
	at := map[graph.ID]*Country{}
	var countries []*Country
	for _, cell := range cells {
		c := at[cell.Place.ID]
		if c == nil {
			c = &Country{Place: w.model.Content(cell.Place).(*graph.JurisdictionContent), record: cell.Place, world: w, all: make([]*Case, len(w.tasks))}
			at[cell.Place.ID], countries = c, append(countries, c)
		}
		if len(cell.Responsibilities)+len(cell.Absences) == 0 {
			continue
		}
		task := w.number[cell.Task.ID]
		c.all[task] = w.newCase(c, task, cell.Responsibilities, cell.Absences)
	}
	for _, c := range countries {
		for _, at := range c.all {
			if at != nil {
				c.Cases = append(c.Cases, at)
			}
		}
	}
	slices.SortFunc(countries, func(a, b *Country) int { return strings.Compare(a.Place.Code, b.Place.Code) })
	return countries
}

// read reads what rules look at besides claims on tasks: the bodies, and what
// sources contradict each other in.
func (a *Answer) read(ctx context.Context, v *graph.View, w *world) error {
	var ids []graph.ID
	seen := map[graph.ID]bool{}
	for _, c := range a.countries {
		for _, at := range c.Cases {
			for _, d := range at.Current {
				if !seen[d.StakeholderID] {
					seen[d.StakeholderID] = true
					ids = append(ids, d.StakeholderID)
				}
			}
		}
	}
	bodies, err := v.Reader().Get(ctx, ids)
	if err != nil {
		return fmt.Errorf("read the stakeholders: %w", err)
	}
	w.bodies = store.ByID(bodies)
	conflicts, err := v.All(ctx, store.Query{Kinds: []graph.Kind{"Conflict"}, Paging: store.Paging{Limit: coverage.MaxLaidOut, Sort: store.Sort{Key: store.SlugKey}}})
	if err != nil {
		return fmt.Errorf("find conflicts: %w", err)
	}
	conflicts = slices.DeleteFunc(conflicts, func(r *store.Record) bool {
		return graph.IsOver(w.model.Meta(r), w.now)
	})
	about, err := v.SubjectsOf(ctx, conflicts, access.Principal{})
	if err != nil {
		return err
	}
	places := map[string]*Country{}
	for _, c := range a.countries {
		places[c.Place.Code] = c
	}
	var sides []graph.ID
	for i, rec := range conflicts {
		for _, code := range about[i].About {
			if c := places[string(code)]; c != nil {
				c.Conflicts = append(c.Conflicts, rec)
				sides = append(sides, rec.To("between")...)
			}
		}
	}
	claims, err := v.Reader().Get(ctx, store.DistinctIDs(sides))
	if err != nil {
		return fmt.Errorf("read what contradicts each other: %w", err)
	}
	known := store.ByID(claims)
	w.sides = map[graph.ID][]*store.Record{}
	for _, rec := range conflicts {
		for _, id := range rec.To("between") {
			if known[id] != nil {
				w.sides[rec.ID] = append(w.sides[rec.ID], known[id])
			}
		}
	}
	return nil
}

// look puts what is on record of a country to the rules.
func (c *Country) look(rules []*Rule, in map[graph.ID]bool) []*row {
	var rows []*row
	for _, at := range c.Cases {
		if in != nil && !in[at.Task.ID] {
			continue
		}
		r := &row{country: c, at: at}
		for _, rule := range rules {
			if rule.InTask == nil {
				continue
			}
			if f, ok := rule.InTask(at); ok {
				r.found = append(r.found, found{rule, f})
			}
		}
		if len(r.found) > 0 {
			r.decisions = c.world.decisions(at.number)
			rows = append(rows, r)
		}
	}
	if in != nil {
		return rows
	}
	for _, rule := range rules {
		if rule.InCountry == nil {
			continue
		}
		for _, f := range rule.InCountry(c) {
			rows = append(rows, &row{country: c, about: f.About, found: []found{{rule, f}}})
		}
	}
	return rows
}

// rank settles the order of what was found, and the place of the row among others.
func (r *row) rank() {
	classes, degrees := Class("").Values(), graph.Confidence("").Values()
	slices.SortStableFunc(r.found, func(a, b found) int {
		return cmp.Compare(slices.Index(classes, a.Class), slices.Index(classes, b.Class))
	})
	sure := -1
	for _, rec := range r.facts() {
		if values := rec.Values("confidence"); len(values) > 0 {
			sure = max(sure, slices.Index(degrees, graph.Confidence(values[0])))
		}
	}
	if sure >= 0 {
		r.confidence = degrees[sure]
	}
	path, about := "", ""
	if r.at != nil {
		path = r.country.world.path(r.at.number)
	}
	if r.about != nil {
		about = r.about.Slug()
	}
	r.key = fmt.Sprintf("%d %05d %d %s\t%s\t%s %s", slices.Index(classes, r.class()), 99_999-r.decisions, len(degrees)-sure, path, r.country.Place.Code, r.found[0].Name, about)
}

// settle sorts and counts the rows.
func (l *List) settle() {
	slices.SortFunc(l.rows, func(a, b *row) int { return strings.Compare(a.key, b.key) })
	l.TotalCount = len(l.rows)
	for _, class := range Class("").Values() {
		if class == Unknown {
			continue
		}
		n := 0
		for _, r := range l.rows {
			if r.class() == class {
				n++
			}
		}
		l.ByClass = append(l.ByClass, ClassCount{class, l.view.Say(class.Words()), n})
	}
}

// maxCountries bounds what is told one by one.
const maxCountries = 500

// ByJurisdiction returns what was found of each jurisdiction, by code, at most 500.
func (a *Answer) ByJurisdiction() []*CountryGaps {
	out := make([]*CountryGaps, min(len(a.lists), maxCountries))
	for i := range out {
		out[i] = &a.lists[i]
	}
	return out
}

// Asked says how the question was understood.
func (a *Answer) Asked() *coverage.WhoDoesAsked { return a.asked }
