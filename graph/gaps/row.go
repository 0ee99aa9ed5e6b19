package gaps

import (
	"context"
	"sync"

	"github.com/whoplans/whoplans/graph"
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

	view *graph.View
}

// ClassWords say the class.
func (g *Gap) ClassWords() string { return g.view.Say(g.Class.Words()) }

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
func (f *Finding) ClassWords() string { return f.page.list.view.Say(f.Class.Words()) }

// Mend is what to try first to close a gap.
type Mend struct {
	Words    string // what to do, as a button has it
	Mutation string // that does it
	Nobody   bool   // it may also be recorded that nobody does it
}

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
		g := &Gap{view: l.view, Jurisdiction: js[i], About: subjects[i], Class: r.class(), Decisions: r.decisions, Confidence: r.confidence}
		if r.at != nil {
			g.Task, ts = ts[0], ts[1:]
		}
		g.Accepted, _ = reasons[i].(*graph.AcceptedGap)
		for _, f := range r.found {
			mend := Mend{l.view.Say(f.Mend.Words), f.Mend.Mutation, f.Mend.Nobody}
			g.Findings = append(g.Findings, &Finding{Rule: f.Name, Class: f.Class, Mend: mend, row: r, found: f, page: p})
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
	s := &Speaker{Language: f.page.list.view.Language(), ctx: ctx, names: lang, claims: f.page.claims}
	return f.found.Say(s), s.err
}

// labelOf is what to call the record that a link of another leads to.
func labelOf(ctx context.Context, r graph.Record, link string, lang *graph.LanguageTag) (string, error) {
	to, err := graph.Follow[graph.Record](ctx, r, link)
	if err != nil || to == nil {
		return "", err
	}
	return to.Label(ctx, lang)
}
