package roadmap

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"
	"sync"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/coverage"
	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/internal/speech"
)

// Bounds of what is learned for one action.
const (
	maxExamples  = 5
	maxPractices = 3
)

// Learning says where the changes of an action have already been made.
type Learning struct {
	KnownIn   int                   // the number of other countries
	Examples  []*Example            // one for each of these, those best known first, at most maxExamples
	Practices []*graph.BestPractice // about the same element of planning, at most maxPractices
}

// Example is a country that already has what an action is meant to bring.
type Example struct {
	Jurisdiction *graph.Jurisdiction
	Record       graph.Record      // the evidence
	Ask          graph.Stakeholder // whom to ask; nil if nobody is on record
}

// precedents finds where the changes of a road map have already been made, for all its
// actions at once.
type precedents struct {
	board *board

	once  sync.Once
	err   error
	known map[*PlannedAction]*Learning
}

// Learning returns where the changes of the action have already been made.
func (a *PlannedAction) Learning(ctx context.Context) (*Learning, error) {
	s := a.precedents
	s.once.Do(func() { s.err = s.find(ctx) })
	if s.err != nil {
		return nil, s.err
	}
	return s.known[a], nil
}

// wanted is what a change is meant to bring: a role in a task, the use of a method or
// practice, or a body of a type.
type wanted struct {
	role graph.Role // "" unless id is a task
	id   graph.ID   // the task, method, practice or type
}

// wants returns what a part is meant to bring.
func (s *precedents) wants(p *part) []wanted {
	var all []wanted
	after := p.change.After
	if after == nil {
		return nil
	}
	for _, c := range p.typed {
		switch {
		case slices.Contains([]graph.ChangeType{graph.DutyAssigned, graph.DutyMoved, graph.DutyRole}, c.Type) && after.Kind == "Responsibility":
			all = append(all, wanted{s.board.view.Model().Content(after).(*graph.ResponsibilityContent).Role, after.To("task")[0]})
		case c.Type == graph.MethodAdopted:
			for _, id := range c.Links {
				all = append(all, wanted{id: id})
			}
		case c.Type == graph.BodyCreated:
			all = append(all, wanted{id: after.To("type")[0]})
		}
	}
	return all
}

// find sets what is known for each action.
func (s *precedents) find(ctx context.Context) error {
	s.known = map[*PlannedAction]*Learning{}
	var ids []graph.ID
	for _, p := range s.board.parts {
		for _, w := range s.wants(p) {
			ids = append(ids, w.id)
		}
	}
	shown, err := s.elsewhere(ctx, store.DistinctIDs(ids))
	if err != nil {
		return err
	}
	practices, err := s.practices(ctx)
	if err != nil {
		return err
	}
	tasks, err := s.board.view.Vocabulary(ctx, "PlanningTask")
	if err != nil {
		return err
	}
	for _, a := range s.board.actions {
		l := &Learning{Examples: []*Example{}, Practices: []*graph.BestPractice{}}
		s.known[a] = l
		places := map[graph.ID]bool{}
		for _, p := range a.parts {
			for _, w := range s.wants(p) {
				for _, x := range shown[w] {
					if places[x.Jurisdiction.ID] {
						continue
					}
					places[x.Jurisdiction.ID] = true
					if len(l.Examples) < maxExamples {
						l.Examples = append(l.Examples, x)
					}
				}
				task := tasks.Record(w.id)
				if task == nil {
					continue
				}
				element := s.board.view.Model().Content(task).(*graph.PlanningTaskContent).Element
				for _, practice := range practices {
					if element != "" && practice.Element == element && len(l.Practices) < maxPractices && !slices.Contains(l.Practices, practice) {
						l.Practices = append(l.Practices, practice)
					}
				}
			}
		}
		l.KnownIn = len(places)
	}
	return nil
}

// practices returns the best practices of other countries, by slug.
func (s *precedents) practices(ctx context.Context) ([]*graph.BestPractice, error) {
	recs, err := s.board.view.All(ctx, store.Query{Kinds: []graph.Kind{"BestPractice"}, Paging: store.Paging{Limit: coverage.MaxClaims, Sort: store.Sort{Key: store.SlugKey}}})
	if err != nil {
		return nil, fmt.Errorf("find practices: %w", err)
	}
	recs = slices.DeleteFunc(slices.Clone(recs), func(r *store.Record) bool {
		return slices.ContainsFunc(r.To("countries"), s.home)
	})
	return graph.Wrap[*graph.BestPractice](s.board.view, recs), nil
}

// home reports whether the scenario is for a jurisdiction.
func (s *precedents) home(place graph.ID) bool {
	return slices.Contains(s.board.scenario.To("jurisdiction"), place)
}

// elsewhere returns what other countries have of the records with the ids:
// responsibilities for tasks and with methods, adoptions, and planning bodies of types.
// Those best known come first.
func (s *precedents) elsewhere(ctx context.Context, ids []graph.ID) (map[wanted][]*Example, error) {
	if len(ids) == 0 {
		return nil, nil
	}
	hops := []store.Hop{
		{Link: store.Link{Of: "Responsibility", Name: "task"}}, {Link: store.Link{Of: "Responsibility", Name: "methods"}},
		{Link: store.Link{Of: "Adoption", Name: "what"}}, {Link: store.Link{Of: "PlanningBody", Name: "type"}},
	}
	v, m := s.board.view, s.board.view.Model()
	recs, err := v.All(ctx, store.Query{
		Kinds: []graph.Kind{"Adoption", "PlanningBody", "Responsibility"}, Where: store.Linked{Hops: hops, Where: store.IDIn(ids)},
		Paging: store.Paging{Limit: coverage.MaxClaims, Sort: store.Sort{Key: store.SlugKey}},
	})
	if err != nil {
		return nil, fmt.Errorf("look where it has been done: %w", err)
	}
	now := v.Moment()
	recs = slices.DeleteFunc(slices.Clone(recs), func(r *store.Record) bool {
		return graph.IsOver(m.Meta(r), now) || slices.ContainsFunc(r.To(m.Kind(r.Kind).Country.Name), s.home)
	})
	degrees := graph.Confidence("").Values()
	slices.SortStableFunc(recs, func(a, b *store.Record) int {
		x, y := m.Meta(a), m.Meta(b)
		return cmp.Or(slices.Index(degrees, y.Confidence)-slices.Index(degrees, x.Confidence), strings.Compare(string(y.Observed), string(x.Observed)))
	})
	out := map[wanted][]*Example{}
	for i, r := range graph.Wrap[graph.Record](v, recs) {
		if err := graph.Spend(ctx, stepsOfPart); err != nil {
			return nil, err
		}
		x, err := example(ctx, r)
		if err != nil {
			return nil, err
		}
		if x.Jurisdiction == nil {
			continue
		}
		for _, w := range shows(m, recs[i]) {
			out[w] = append(out[w], x)
		}
	}
	return out, nil
}

// shows returns what a record is an example of.
func shows(m *graph.Model, r *store.Record) []wanted {
	var all []wanted
	switch c := m.Content(r).(type) {
	case *graph.ResponsibilityContent:
		all = append(all, wanted{c.Role, c.TaskID})
		for _, id := range c.MethodIDs {
			all = append(all, wanted{id: id})
		}
	case *graph.AdoptionContent:
		all = append(all, wanted{id: c.WhatID})
	case *graph.PlanningBodyContent:
		all = append(all, wanted{id: c.TypeID})
	}
	return all
}

// example returns where a record is from and whom to ask: the holder of a responsibility,
// a body itself or, for an adoption, the competent authority of the country.
func example(ctx context.Context, r graph.Record) (*Example, error) {
	x := &Example{Record: r}
	var err error
	switch r := r.(type) {
	case *graph.Responsibility:
		if x.Ask, err = graph.Follow[graph.Stakeholder](ctx, r, "stakeholder"); err == nil {
			x.Jurisdiction, err = graph.Follow[*graph.Jurisdiction](ctx, r, "jurisdiction")
		}
	case *graph.Adoption:
		if x.Jurisdiction, err = graph.Follow[*graph.Jurisdiction](ctx, r, "by"); err == nil && x.Jurisdiction != nil {
			x.Ask, err = graph.Follow[graph.Stakeholder](ctx, x.Jurisdiction, "competentAuthority")
		}
	case *graph.PlanningBody:
		x.Ask = r
		x.Jurisdiction, err = graph.Follow[*graph.Jurisdiction](ctx, r, "seat")
	}
	return x, err
}

// Words describes the example, and for a responsibility also its legal basis, methods and
// data.
func (x *Example) Words(ctx context.Context, lang *graph.LanguageTag) (string, error) {
	said, err := x.Record.Label(ctx, lang)
	if err != nil {
		return "", err
	}
	r, ok := x.Record.(*graph.Responsibility)
	if !ok {
		return said, nil
	}
	l := graph.LanguageOf(r)
	var took []string
	if basis := r.LegalBasis(); basis != nil {
		took = append(took, l.Say("on the basis of %s", basis.Title))
	}
	for _, link := range []struct {
		name  string
		words speech.Text
	}{{"methods", "by the method %s"}, {"dataSources", "using %s"}} {
		recs, err := graph.FollowAll[graph.Record](ctx, []*graph.Responsibility{r}, link.name)
		if err != nil {
			return "", err
		}
		var names []string
		for _, to := range recs {
			name, err := graph.LabelIn(ctx, to, lang, x.Jurisdiction.ID)
			if err != nil {
				return "", err
			}
			names = append(names, name)
		}
		if names != nil {
			took = append(took, l.Say(link.words, l.Enumerate(names)))
		}
	}
	if len(took) > 0 {
		said += ", " + strings.Join(took, ", ")
	}
	return said + graph.Aside(r, graph.Bounds{Scope: r.Scope, Stale: r.Stale}), nil
}
