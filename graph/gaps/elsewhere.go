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

// known is where else what is missing is on record.
type known struct {
	countries int
	examples  []Example
	all       []shows
}

// maxExamples is how many countries show how a gap can be closed.
const maxExamples = 3

// Example is how another country has what is missing.
type Example struct {
	Jurisdiction *graph.Jurisdiction
	Claim        *graph.Responsibility

	need graph.TaskNeed
}

// KnownIn counts the other countries where it is on record.
func (f *Finding) KnownIn(ctx context.Context) (int, error) {
	err := f.page.elsewhere(ctx)
	return f.page.known[f.row][f.found.Rule].countries, err
}

// Examples are three countries that show how, those best known first.
func (f *Finding) Examples(ctx context.Context) ([]Example, error) {
	err := f.page.elsewhere(ctx)
	return append([]Example{}, f.page.known[f.row][f.found.Rule].examples...), err
}

// Shown is a claim that shows how it is in another country.
type Shown struct{ Place, Claim *store.Record }

// Shown returns what shows how in each of the other countries, those best known
// first.
func (f *Finding) Shown(ctx context.Context) ([]Shown, error) {
	err := f.page.elsewhere(ctx)
	var out []Shown
	for _, s := range f.page.known[f.row][f.found.Rule].all {
		out = append(out, Shown{s.country.record, s.rec})
	}
	return out, err
}

// Words say what the other country has.
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

// elsewhere finds, for all findings on the page, where else that is on record.
func (p *page) elsewhere(ctx context.Context) error {
	p.once.Do(func() { p.err = p.findElsewhere(ctx) })
	return p.err
}

func (p *page) findElsewhere(ctx context.Context) error {
	p.known = map[*row]map[*Rule]known{}
	others, err := p.others(ctx)
	if err != nil {
		return err
	}
	var shown, places []*store.Record
	type examples struct {
		row *row
		found
		from, to int
	}
	var all []examples
	for _, r := range p.rows {
		p.known[r] = map[*Rule]known{}
		if r.at == nil {
			continue
		}
		for _, f := range r.found {
			if f.Shows == nil {
				continue
			}
			if err := graph.Spend(ctx, stepsOfCase*len(others[r.at.number])); err != nil {
				return err
			}
			best := bestOf(others[r.at.number], r.country, f.Rule)
			p.known[r][f.Rule] = known{countries: len(best), all: best}
			from := len(shown)
			for _, b := range best[:min(len(best), maxExamples)] {
				shown, places = append(shown, b.rec), append(places, b.country.record)
			}
			all = append(all, examples{r, f, from, len(shown)})
		}
	}
	claims, js := graph.Wrap[*graph.Responsibility](p.list.view, shown), graph.Wrap[*graph.Jurisdiction](p.list.view, places)
	for _, at := range all {
		k := p.known[at.row][at.Rule]
		for i := at.from; i < at.to; i++ {
			k.examples = append(k.examples, Example{js[i], claims[i], at.Need})
		}
		p.known[at.row][at.Rule] = k
	}
	return nil
}

// elsewhere is the current responsibilities for one task in one country.
type elsewhere struct {
	country *Country
	duties  []*store.Record
}

// example is a responsibility that may show how it can be, and how well it is known.
type example struct {
	rec      *store.Record
	sure     int
	observed string
}

func exampleOf(rec *store.Record) example {
	e := example{rec: rec, sure: -1}
	if values := rec.Values("confidence"); values != nil {
		e.sure = slices.Index(graph.Confidence("").Values(), graph.Confidence(values[0]))
	}
	if values := rec.Values("observed"); values != nil {
		e.observed = values[0]
	}
	return e
}

// better puts those best known first.
func better(a, b example) int {
	return cmp.Or(cmp.Compare(b.sure, a.sure), strings.Compare(b.observed, a.observed))
}

// shows is a responsibility that shows how, and where.
type shows struct {
	country *Country
	example
}

// bestOf returns for each other country what shows best how it is there, those best
// known first.
func bestOf(places []elsewhere, but *Country, rule *Rule) []shows {
	var out []shows
	for _, p := range places {
		if p.country.record.ID == but.record.ID {
			continue
		}
		var best example
		for _, rec := range p.duties {
			if !rule.Shows(p.country, rec) {
				continue
			}
			if e := exampleOf(rec); best.rec == nil || cmp.Or(better(e, best), strings.Compare(rec.Slug(), best.rec.Slug())) < 0 {
				best = e
			}
		}
		if best.rec != nil {
			out = append(out, shows{p.country, best})
		}
	}
	slices.SortFunc(out, func(a, b shows) int {
		return cmp.Or(better(a.example, b.example), strings.Compare(a.country.Place.Code, b.country.Place.Code))
	})
	return out
}

// sought is what to read of who does tasks elsewhere.
type sought struct {
	any, some []graph.ID   // tasks, of which claims of any role are wanted, or of some
	roles     []graph.Role // these
	bodies    bool         // the stakeholders, too
}

// where is what the responsibilities are that are sought, of those that are current.
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

// sought is what has to be read to show how all findings on the page are elsewhere.
func (p *page) sought() sought {
	var s sought
	shownBy := map[graph.ID][]graph.Role{} // of each task; nil if by claims of any role
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

// others are who does the tasks on the page in all countries, by the number of the
// task: all who may show how what was found can be.
func (p *page) others(ctx context.Context) (map[int][]elsewhere, error) {
	out := map[int][]elsewhere{}
	if p.list.answer.whole {
		for _, r := range p.rows {
			if r.at == nil || out[r.at.number] != nil {
				continue
			}
			for _, c := range p.list.answer.countries {
				if at := c.all[r.at.number]; at != nil {
					out[r.at.number] = append(out[r.at.number], elsewhere{c, recordsOf(at.Current)})
				}
			}
		}
		return out, nil
	}
	s := p.sought()
	if s.any == nil && s.some == nil {
		return out, nil
	}
	return out, readOthers(ctx, p.list.view, p.rows[0].country.world, s, out)
}

// readOthers adds who does some tasks in all countries, where the answer is not about
// all of them.
func readOthers(ctx context.Context, v *graph.View, w *world, s sought, out map[int][]elsewhere) error {
	recs, err := v.All(ctx, store.Query{Kinds: []graph.Kind{"Responsibility"}, Where: s.where(v.Current()), Paging: store.Paging{Limit: coverage.MaxLaidOut}})
	if err != nil {
		return fmt.Errorf("find who does it elsewhere: %w", err)
	}
	at := map[graph.ID]int{} // of each place, where it is in the next two
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
				out[task] = append(out[task], elsewhere{c, duties})
			}
		}
	}
	return nil
}
