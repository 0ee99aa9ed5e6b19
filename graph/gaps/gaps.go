// Package gaps finds what is missing, contradictory or weak in the record of who does
// which planning task where.
//
// Each [Rule] looks for one kind of gap and has a file of its own. Everything that the
// rules find about one task in one country is one row of an [Answer]; the most urgent
// finding gives the row its [Class].
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

// Args are the arguments of [Find]. A nil list does not restrict the answer; an empty list
// matches nothing.
type Args struct {
	Country  []graph.JurisdictionCode
	Cluster  []graph.ID // each stands for its members
	Task     []graph.ID // each stands for itself and the tasks below it
	Class    []Class
	Rule     []string // names of rules
	Accepted bool     // return the accepted gaps instead of the open ones
}

// Answer is what [Find] returns: the rows of all countries together, and by country.
type Answer struct {
	List
	AcceptedCount int // rows with accepted findings

	whole     bool          // the answer covers all jurisdictions
	countries []*Country    // by code
	lists     []CountryGaps // as countries
	asked     *coverage.WhoDoesAsked
}

// List is a number of rows, and the questions to ask about tasks that nothing is recorded
// about.
type List struct {
	TotalCount int
	ByClass    []ClassCount

	answer    *Answer
	view      *graph.View
	rows      []*row // the most urgent first
	questions []question
}

// ClassCount is the number of rows of a class.
type ClassCount struct {
	Class Class
	Words string
	Count int
}

// CountryGaps is the part of an answer that is about one jurisdiction.
type CountryGaps struct {
	List
	Jurisdiction  *graph.Jurisdiction
	AcceptedCount int
}

// row holds what the rules found about one task in a country, or about the country itself.
type row struct {
	country    *Country
	at         *Case            // nil if the row is about the country
	about      *store.Record    // the subject of a row about the country; nil if it has none
	found      []found          // the most urgent first, once rank has sorted them
	decisions  int              // how many decisions the task leads to
	confidence graph.Confidence // the highest of the facts
	accepted   *store.Record    // the AcceptedGap, if the row is accepted
	key        string           // orders the rows of a list, and identifies the row in cursors
}

// found is the result of one rule.
type found struct {
	*Rule
	Result
}

// class returns the class of the most urgent finding.
func (r *row) class() Class { return r.found[0].Class }

// facts returns all records that the row rests on. An acceptance holds as long as they
// stay the same.
func (r *row) facts() []*store.Record {
	if r.at != nil {
		return r.at.records()
	}
	return r.found[0].Claims
}

// Find applies the rules to the countries and tasks that the arguments select. It returns
// an error that wraps [graph.ErrInvalid] if the arguments name a rule that is not among
// them, and [graph.ErrNotFound] if they name an unknown country, cluster or task.
func Find(ctx context.Context, v *graph.View, args Args, rules []*Rule) (*Answer, error) {
	rules, err := rulesNamed(rules, args.Rule)
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
	var within map[graph.ID]bool // the selected tasks; nil selects all tasks and the countries themselves
	if scope.Named != nil {
		within = terms.Below(scope.Named)
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
	if err := a.apply(ctx, args, rules, within, accepted); err != nil {
		return nil, err
	}
	a.sortAndCount()
	return a, nil
}

// apply applies the rules to each country and adds the rows and questions to the answer.
func (a *Answer) apply(ctx context.Context, args Args, rules []*Rule, within map[graph.ID]bool, accepted accepted) error {
	places := make([]*store.Record, len(a.countries))
	for i, c := range a.countries {
		places[i] = c.record
	}
	wrapped := graph.Wrap[*graph.Jurisdiction](a.view, places)
	for i, c := range a.countries {
		if err := graph.Spend(ctx, stepsOfCase*len(c.Cases)*len(rules)); err != nil {
			return err
		}
		open, intended := accepted.split(c.rows(rules, within))
		list := CountryGaps{List: List{answer: a, view: a.view}, Jurisdiction: wrapped[i], AcceptedCount: len(intended)}
		a.AcceptedCount += len(intended)
		if args.Accepted {
			open = intended
		} else if args.Class == nil || slices.Contains(args.Class, Unknown) {
			list.questions = c.questions(within)
		}
		for _, r := range open {
			if args.Class == nil || slices.Contains(args.Class, r.class()) {
				r.rank()
				list.rows = append(list.rows, r)
			}
		}
		list.sortAndCount()
		a.rows = append(a.rows, list.rows...)
		a.questions = append(a.questions, list.questions...)
		a.lists = append(a.lists, list)
	}
	return nil
}

// stepsOfCase is how many steps of the budget it costs to apply a rule to a case.
const stepsOfCase = 2

// rulesNamed returns the rules with the given names, or all of them if names is nil. An unknown name
// is an error.
func rulesNamed(rules []*Rule, names []string) ([]*Rule, error) {
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

// countriesOf groups cells by country and makes a case of each cell that has claims. The
// countries are sorted by code.
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

// read loads what the rules look at besides claims on tasks: the stakeholders and the conflicts.
func (a *Answer) read(ctx context.Context, v *graph.View, w *world) error {
	if err := a.readStakeholders(ctx, v, w); err != nil {
		return err
	}
	return a.readConflicts(ctx, v, w)
}

// readStakeholders loads the stakeholders of all current duties.
func (a *Answer) readStakeholders(ctx context.Context, v *graph.View, w *world) error {
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
	return nil
}

// readConflicts loads the conflicts that are not over, gives each to the countries that it is
// about, and loads the claims that it is between.
func (a *Answer) readConflicts(ctx context.Context, v *graph.View, w *world) error {
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
	byCode := map[string]*Country{}
	for _, c := range a.countries {
		byCode[c.Place.Code] = c
	}
	var sides []graph.ID
	for i, rec := range conflicts {
		for _, code := range about[i].About {
			if c := byCode[string(code)]; c != nil {
				c.Conflicts = append(c.Conflicts, rec)
				sides = append(sides, rec.To("between")...)
			}
		}
	}
	claims, err := v.Reader().Get(ctx, store.DistinctIDs(sides))
	if err != nil {
		return fmt.Errorf("read what contradicts each other: %w", err)
	}
	claimByID := store.ByID(claims)
	w.sides = map[graph.ID][]*store.Record{}
	for _, rec := range conflicts {
		for _, id := range rec.To("between") {
			if claim := claimByID[id]; claim != nil {
				w.sides[rec.ID] = append(w.sides[rec.ID], claim)
			}
		}
	}
	return nil
}

// rows applies the rules to a country and returns a row for each task, and for each
// subject, that something was found about. If within is not nil, only the tasks in it are
// looked at, and the country itself is not.
func (c *Country) rows(rules []*Rule, within map[graph.ID]bool) []*row {
	var rows []*row
	for _, at := range c.Cases {
		if within != nil && !within[at.Task.ID] {
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
	if within != nil {
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

// rank sorts the findings of a row and sets its confidence and its key. Rows sort by key:
// first by class, then by the number of decisions, then by confidence.
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

// sortAndCount sorts the rows by their keys and counts them by class. Every row must have
// been ranked.
func (l *List) sortAndCount() {
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

// maxCountries is how many countries [Answer.ByJurisdiction] returns at most.
const maxCountries = 500

// ByJurisdiction returns the gaps of each jurisdiction, by code, at most 500
// jurisdictions.
func (a *Answer) ByJurisdiction() []*CountryGaps {
	out := make([]*CountryGaps, min(len(a.lists), maxCountries))
	for i := range out {
		out[i] = &a.lists[i]
	}
	return out
}

// Asked says how the arguments were understood.
func (a *Answer) Asked() *coverage.WhoDoesAsked { return a.asked }
