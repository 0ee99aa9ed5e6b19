package gaps

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"
	"sync"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/coverage"
	"github.com/whoplans/whoplans/graph/store"
)

// Gap is what was found of a task in a country or, without a task, of the country.
type Gap struct {
	Jurisdiction *graph.Jurisdiction
	Task         *graph.PlanningTask // nil if it is about the country
	About        graph.Record        // what it is about then
	Class        Class               // of the worst of the findings
	Decisions    int                 // that the task leads to
	Confidence   graph.Confidence    // the highest of the claims
	Findings     []*Finding          // the worst first
	Accepted     *graph.AcceptedGap  // why it is intended; nil if nobody said so
}

// ClassWords say the class.
func (g *Gap) ClassWords() string { return g.Class.Words() }

// Finding is what one rule found.
type Finding struct {
	Rule  string
	Class Class
	Mend  Mend

	row   *row
	found found
	page  *page
}

// ClassWords say the class.
func (f *Finding) ClassWords() string { return f.Class.Words() }

// GapConnection is a page of rows.
type GapConnection = graph.Keyed[*Gap]

// GapEdge is a row with its place in the list.
type GapEdge = graph.KeyedEdge[*Gap]

// Rows returns a page of what was found, the most urgent first.
func (l *List) Rows(first int, after *string) (*GapConnection, error) {
	return graph.PageByKey(l.view, "gaps", l.rows, func(r *row) string { return r.key }, first, after, l.show)
}

// page is rows that are shown together, and load what they need together.
type page struct {
	list   *List
	rows   []*row
	claims map[graph.ID]graph.Record

	once  sync.Once
	err   error
	known map[*row]map[*Rule]known
}

// show makes rows readable.
func (l *List) show(rows []*row) []*Gap {
	p := &page{list: l, rows: rows, claims: map[graph.ID]graph.Record{}}
	var places, tasks, about, accepted, claims []*store.Record
	for _, r := range rows {
		places = append(places, r.country.record)
		if r.at != nil {
			tasks = append(tasks, r.country.world.tasks[r.at.number])
		}
		about, accepted = append(about, r.about), append(accepted, r.accepted)
		for _, f := range r.found {
			claims = append(claims, f.Claims...)
		}
	}
	js, ts, subjects := graph.Wrap[*graph.Jurisdiction](l.view, places), graph.Wrap[*graph.PlanningTask](l.view, tasks), l.view.Show(about)
	reasons := l.view.Show(accepted)
	for _, c := range l.view.Show(store.DistinctRecords(claims)) {
		p.claims[c.Stored().ID] = c
	}
	out := make([]*Gap, len(rows))
	for i, r := range rows {
		g := &Gap{Jurisdiction: js[i], About: subjects[i], Class: r.class(), Decisions: r.decisions, Confidence: r.confidence}
		if r.at != nil {
			g.Task, ts = ts[0], ts[1:]
		}
		g.Accepted, _ = reasons[i].(*graph.AcceptedGap)
		for _, f := range r.found {
			g.Findings = append(g.Findings, &Finding{Rule: f.Name, Class: f.Class, Mend: f.Mend, row: r, found: f, page: p})
		}
		out[i] = g
	}
	return out
}

// Claims are those that the finding rests on, at most MaxPage.
func (f *Finding) Claims() []graph.Claim {
	claims := []graph.Claim{}
	for _, rec := range f.found.Claims[:min(len(f.found.Claims), graph.MaxPage)] {
		if c, ok := f.page.claims[rec.ID].(graph.Claim); ok {
			claims = append(claims, c)
		}
	}
	return claims
}

// ClaimCount counts the claims.
func (f *Finding) ClaimCount() int { return len(f.found.Claims) }

// Words say what was found.
func (f *Finding) Words(ctx context.Context, lang *graph.LanguageTag) (string, error) {
	var failed error
	who := func(duties []*Duty, most int) string {
		var names []string
		ids := people(duties)
		for _, id := range ids[:min(len(ids), most)] {
			i := slices.IndexFunc(duties, func(d *Duty) bool { return d.StakeholderID == id })
			name, err := labelOf(ctx, f.page.claims[duties[i].ID], "stakeholder", lang)
			if err != nil {
				failed = err
			}
			names = append(names, name)
		}
		if more := len(ids) - len(names); more > 0 {
			names = append(names, graph.Counted(more, "other"))
		}
		return graph.Enumerate(names)
	}
	return f.found.Say(who), failed
}

// labelOf is what to call the record that a link of another leads to.
func labelOf(ctx context.Context, r graph.Record, link string, lang *graph.LanguageTag) (string, error) {
	to, err := graph.Follow[graph.Record](ctx, r, link)
	if err != nil || to == nil {
		return "", err
	}
	return to.Label(ctx, lang)
}

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
		out = append(out, Shown{s.country.record, s.duty.Record})
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
	var shown []*Duty
	var places []*store.Record
	type place struct {
		row *row
		found
		from, to int
	}
	var found []place
	for _, r := range p.rows {
		p.known[r] = map[*Rule]known{}
		if r.at == nil {
			continue
		}
		cases := others[r.at.number]
		for _, f := range r.found {
			if f.Shows == nil {
				continue
			}
			if err := graph.Spend(ctx, stepsOfCase*len(cases)); err != nil {
				return err
			}
			best := bestOf(cases, r.country, f.Rule)
			p.known[r][f.Rule] = known{countries: len(best), all: best}
			from := len(shown)
			for _, b := range best[:min(len(best), maxExamples)] {
				shown, places = append(shown, b.duty), append(places, b.country.record)
			}
			found = append(found, place{r, f, from, len(shown)})
		}
	}
	claims, js := graph.Wrap[*graph.Responsibility](p.list.view, recordsOf(shown)), graph.Wrap[*graph.Jurisdiction](p.list.view, places)
	for _, at := range found {
		k := p.known[at.row][at.Rule]
		for i := at.from; i < at.to; i++ {
			k.examples = append(k.examples, Example{js[i], claims[i], at.Need})
		}
		p.known[at.row][at.Rule] = k
	}
	return nil
}

// shows is a duty that shows how, and where.
type shows struct {
	country *Country
	duty    *Duty
}

// bestOf returns for each other country what shows best how it is there, those best
// known first.
func bestOf(cases []*Case, but *Country, rule *Rule) []shows {
	degrees := graph.Confidence("").Values()
	better := func(a, b *Duty) int {
		if a.Confidence != b.Confidence {
			return slices.Index(degrees, b.Confidence) - slices.Index(degrees, a.Confidence)
		}
		return strings.Compare(string(b.Observed), string(a.Observed))
	}
	var out []shows
	for _, c := range cases {
		if c.Country.record.ID == but.record.ID {
			continue
		}
		if duties := rule.Shows(c); len(duties) > 0 {
			out = append(out, shows{c.Country, slices.MinFunc(duties, func(a, b *Duty) int { return cmp.Or(better(a, b), bySlug(a, b)) })})
		}
	}
	slices.SortFunc(out, func(a, b shows) int {
		return cmp.Or(better(a.duty, b.duty), strings.Compare(a.country.Place.Code, b.country.Place.Code))
	})
	return out
}

// others are the cases of the tasks on the page in all countries, by the number of
// the task.
func (p *page) others(ctx context.Context) (map[int][]*Case, error) {
	out := map[int][]*Case{}
	var tasks []graph.ID
	var w *world
	for _, r := range p.rows {
		if r.at == nil {
			continue
		}
		if w = r.country.world; out[r.at.number] == nil {
			out[r.at.number] = []*Case{}
			tasks = append(tasks, w.tasks[r.at.number].ID)
		}
	}
	if tasks == nil {
		return out, nil
	}
	if p.list.answer.whole {
		for _, c := range p.list.answer.countries {
			for task := range out {
				if at := c.all[task]; at != nil {
					out[task] = append(out[task], at)
				}
			}
		}
		return out, nil
	}
	bodies := slices.ContainsFunc(p.rows, func(r *row) bool {
		return slices.ContainsFunc(r.found, func(f found) bool { return f.OfBodies })
	})
	return out, readOthers(ctx, p.list.view, w, tasks, bodies, out)
}

// readOthers adds the cases of some tasks in all countries, where the answer is not
// about all of them; with the stakeholders, if rules look at them.
func readOthers(ctx context.Context, v *graph.View, w *world, tasks []graph.ID, bodies bool, out map[int][]*Case) error {
	recs, err := v.All(ctx, store.Query{
		Kinds:  []graph.Kind{"Responsibility"},
		Where:  store.Linked{Hops: []store.Hop{{Link: store.Link{Of: "Responsibility", Name: "task"}}}, Where: store.IDIn(tasks)},
		Paging: store.Paging{Limit: coverage.MaxLaidOut},
	})
	if err != nil {
		return fmt.Errorf("find who does it elsewhere: %w", err)
	}
	at := map[graph.ID]int{} // of each place, where it is in the next two
	var ids []graph.ID
	var byTask [][][]*store.Record
	who := map[graph.ID]bool{}
	for _, rec := range recs {
		r := w.model.Content(rec).(*graph.ResponsibilityContent)
		i, ok := at[r.JurisdictionID]
		if !ok {
			i = len(ids)
			at[r.JurisdictionID], ids = i, append(ids, r.JurisdictionID)
			byTask = append(byTask, make([][]*store.Record, len(w.tasks)))
		}
		if bodies {
			who[r.StakeholderID] = true
		}
		task := w.number[r.TaskID]
		byTask[i][task] = append(byTask[i][task], rec)
	}
	there := *w
	if bodies {
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
		for task, recs := range byTask[i] {
			if recs != nil {
				out[task] = append(out[task], there.newCase(c, task, recs, nil))
			}
		}
	}
	return nil
}
