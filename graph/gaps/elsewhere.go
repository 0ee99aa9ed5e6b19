package gaps

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/coverage"
	"github.com/whoplans/whoplans/graph/store"
)

// known says where else something that is missing is on record.
type known struct {
	examples []Example       // at most maxExamples
	all      []placedExample // one for each country, those best known first
}

// maxExamples is how many examples [Finding.Examples] returns at most.
const maxExamples = 3

// Example is a responsibility in another country that shows how a gap can be closed.
type Example struct {
	Jurisdiction *graph.Jurisdiction
	Claim        *graph.Responsibility

	need graph.TaskNeed
}

// knownElsewhere returns where else what the finding misses is on record.
func (f *Finding) knownElsewhere(ctx context.Context) (known, error) {
	err := f.page.loadKnown(ctx)
	return f.page.known[f.row][f.found.Rule], err
}

// KnownIn returns the number of other countries where what is missing is on record.
func (f *Finding) KnownIn(ctx context.Context) (int, error) {
	k, err := f.knownElsewhere(ctx)
	return len(k.all), err
}

// Examples returns how up to three other countries do it, those best known first.
func (f *Finding) Examples(ctx context.Context) ([]Example, error) {
	k, err := f.knownElsewhere(ctx)
	return append([]Example{}, k.examples...), err
}

// Shown is a claim that shows how a gap is closed in another country.
type Shown struct{ Place, Claim *store.Record }

// Shown returns the best known example of each other country that has one, those best known first.
func (f *Finding) Shown(ctx context.Context) ([]Shown, error) {
	k, err := f.knownElsewhere(ctx)
	var out []Shown
	for _, s := range k.all {
		out = append(out, Shown{s.country.record, s.rec})
	}
	return out, err
}

// Words says what the other country has: the legal basis, data or method if that is what is
// missing, and otherwise the stakeholder. Names are in lang, or in the view's language if it is nil.
func (e Example) Words(ctx context.Context, lang *graph.LanguageTag) (string, error) {
	links := map[graph.TaskNeed]string{graph.NeedData: "dataSources", graph.NeedMethod: "methods"}
	switch {
	case e.need == graph.NeedLegalBasis && e.Claim.LegalBasis() != nil:
		return e.Claim.LegalBasis().Title, nil
	case links[e.need] != "":
		recs, err := graph.FollowAll[graph.Record](ctx, []*graph.Responsibility{e.Claim}, links[e.need])
		if err != nil {
			return "", err
		}
		var names []string
		for _, r := range recs {
			name, err := r.Label(ctx, lang)
			if err != nil {
				return "", err
			}
			names = append(names, name)
		}
		if len(names) > 0 {
			return graph.Enumerate(names), nil
		}
	}
	return labelOf(ctx, e.Claim, "stakeholder", lang)
}

// loadKnown sets known for all findings of the page, when it is first called.
func (p *page) loadKnown(ctx context.Context) error {
	p.once.Do(func() { p.err = p.findKnown(ctx) })
	return p.err
}

func (p *page) findKnown(ctx context.Context) error {
	p.known = map[*row]map[*Rule]known{}
	duties, err := p.dutiesByTask(ctx)
	if err != nil {
		return err
	}
	var shown, places []*store.Record
	type span struct { // the place of a finding's examples in shown
		row *row
		found
		from, to int
	}
	var spans []span
	for _, r := range p.rows {
		p.known[r] = map[*Rule]known{}
		if r.at == nil {
			continue
		}
		for _, f := range r.found {
			if f.Shows == nil {
				continue
			}
			if err := graph.Spend(ctx, stepsOfCase*len(duties[r.at.number])); err != nil {
				return err
			}
			best := bestExamples(duties[r.at.number], r.country, f.Rule)
			p.known[r][f.Rule] = known{all: best}
			from := len(shown)
			for _, b := range best[:min(len(best), maxExamples)] {
				shown, places = append(shown, b.rec), append(places, b.country.record)
			}
			spans = append(spans, span{r, f, from, len(shown)})
		}
	}
	claims, js := graph.Wrap[*graph.Responsibility](p.list.view, shown), graph.Wrap[*graph.Jurisdiction](p.list.view, places)
	for _, s := range spans {
		k := p.known[s.row][s.Rule]
		for i := s.from; i < s.to; i++ {
			k.examples = append(k.examples, Example{js[i], claims[i], s.Need})
		}
		p.known[s.row][s.Rule] = k
	}
	return nil
}

// placedDuties are the current responsibilities for one task in one country.
type placedDuties struct {
	country *Country
	duties  []*store.Record
}

// example is a responsibility with how well it is known.
type example struct {
	rec        *store.Record
	confidence int    // from 0 for the lowest degree; -1 if it has none
	observed   string // when it was observed; "" if that is not known
}

func exampleOf(rec *store.Record) example {
	e := example{rec: rec, confidence: -1}
	if values := rec.Values("confidence"); values != nil {
		e.confidence = slices.Index(graph.Confidence("").Values(), graph.Confidence(values[0]))
	}
	if values := rec.Values("observed"); values != nil {
		e.observed = values[0]
	}
	return e
}

// byEvidence compares examples by confidence and then by age, the best known first.
func byEvidence(a, b example) int {
	return cmp.Or(cmp.Compare(b.confidence, a.confidence), strings.Compare(b.observed, a.observed))
}

// placedExample is an example with its country.
type placedExample struct {
	country *Country
	example
}

// bestExamples returns the best known example of each country but one, those best known first.
func bestExamples(places []placedDuties, but *Country, rule *Rule) []placedExample {
	var out []placedExample
	for _, p := range places {
		if p.country.record.ID == but.record.ID {
			continue
		}
		var best example
		for _, rec := range p.duties {
			if !rule.Shows(p.country, rec) {
				continue
			}
			if e := exampleOf(rec); best.rec == nil || cmp.Or(byEvidence(e, best), strings.Compare(rec.Slug(), best.rec.Slug())) < 0 {
				best = e
			}
		}
		if best.rec != nil {
			out = append(out, placedExample{p.country, best})
		}
	}
	slices.SortFunc(out, func(a, b placedExample) int {
		return cmp.Or(byEvidence(a.example, b.example), strings.Compare(a.country.Place.Code, b.country.Place.Code))
	})
	return out
}

// sought says which responsibilities of all countries to read.
type sought struct {
	any    []graph.ID   // tasks of which responsibilities with any role are wanted
	some   []graph.ID   // tasks of which only those with one of the roles are wanted
	roles  []graph.Role // sorted
	bodies bool         // read the stakeholders, too
}

// where returns the condition for the responsibilities sought, given the one for those that are
// current.
func (s *sought) where(current store.Where) store.Where {
	of := func(tasks []graph.ID) store.Where {
		return store.Linked{Hops: []store.Hop{{Link: store.Link{Of: "Responsibility", Name: "task"}}}, Where: store.IDIn(tasks)}
	}
	roles := make([]string, len(s.roles))
	for i, r := range s.roles {
		roles[i] = string(r)
	}
	some := store.And(of(s.some), store.Match{Key: "role", Values: roles}, current)
	switch {
	case s.any == nil:
		return some
	case s.some == nil:
		return store.And(of(s.any), current)
	}
	return store.Any{store.And(of(s.any), current), some}
}

// sought returns what has to be read to find examples for all findings of the page.
func (p *page) sought() sought {
	var s sought
	shownBy := map[graph.ID][]graph.Role{} // by task; nil for any role
	for _, r := range p.rows {
		for _, f := range r.found {
			if r.at == nil || f.Shows == nil {
				continue
			}
			task := r.country.world.tasks[r.at.number].ID
			roles, seen := shownBy[task]
			switch {
			case f.ShownBy == nil, seen && roles == nil:
				shownBy[task] = nil
			default:
				shownBy[task] = append(roles, f.ShownBy...)
			}
			s.bodies = s.bodies || f.OfBodies
		}
	}
	for _, task := range slices.Sorted(maps.Keys(shownBy)) {
		if roles := shownBy[task]; roles != nil {
			s.some, s.roles = append(s.some, task), append(s.roles, roles...)
		} else {
			s.any = append(s.any, task)
		}
	}
	slices.Sort(s.roles)
	s.roles = slices.Compact(s.roles)
	return s
}

// dutiesByTask returns the current responsibilities of all countries that may be examples for a
// finding of the page, by the number of the task. It reads them unless the answer is about all
// countries and has them already.
func (p *page) dutiesByTask(ctx context.Context) (map[int][]placedDuties, error) {
	out := map[int][]placedDuties{}
	if p.list.answer.whole {
		for _, r := range p.rows {
			if r.at == nil || out[r.at.number] != nil {
				continue
			}
			for _, c := range p.list.answer.countries {
				if at := c.all[r.at.number]; at != nil {
					out[r.at.number] = append(out[r.at.number], placedDuties{c, recordsOf(at.Current)})
				}
			}
		}
		return out, nil
	}
	s := p.sought()
	if s.any == nil && s.some == nil {
		return out, nil
	}
	return out, readDuties(ctx, p.list.view, p.rows[0].country.world, s, out)
}

// readDuties adds the responsibilities sought to out, by the number of the task.
func readDuties(ctx context.Context, v *graph.View, w *world, s sought, out map[int][]placedDuties) error {
	recs, err := v.All(ctx, store.Query{Kinds: []graph.Kind{"Responsibility"}, Where: s.where(v.Current()), Paging: store.Paging{Limit: coverage.MaxLaidOut}})
	if err != nil {
		return fmt.Errorf("find who does it elsewhere: %w", err)
	}
	at := map[graph.ID]int{} // the index of each place in ids and byTask
	var ids []graph.ID
	var byTask [][][]*store.Record
	who := map[graph.ID]bool{}
	for _, rec := range recs {
		there := rec.To("jurisdiction")[0]
		i, ok := at[there]
		if !ok {
			i = len(ids)
			at[there], ids = i, append(ids, there)
			byTask = append(byTask, make([][]*store.Record, len(w.tasks)))
		}
		if s.bodies {
			who[rec.To("stakeholder")[0]] = true
		}
		task := w.number[rec.To("task")[0]]
		byTask[i][task] = append(byTask[i][task], rec)
	}
	there := *w
	if s.bodies {
		recs, err := v.Reader().Get(ctx, slices.Sorted(maps.Keys(who)))
		if err != nil {
			return fmt.Errorf("read the stakeholders: %w", err)
		}
		there.bodies = store.ByID(recs)
	}
	places, err := v.Reader().Get(ctx, ids)
	if err != nil {
		return fmt.Errorf("read the jurisdictions: %w", err)
	}
	for i, place := range places {
		if place == nil {
			continue
		}
		c := &Country{Place: w.model.Content(place).(*graph.JurisdictionContent), record: place, world: &there}
		for task, duties := range byTask[i] {
			if duties != nil {
				out[task] = append(out[task], placedDuties{c, duties})
			}
		}
	}
	return nil
}
