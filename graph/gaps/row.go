package gaps

import (
	"context"
	"sync"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/store"
)

// Gap is a row as a reader sees it: what was found about one task in a country, or about
// the country itself.
type Gap struct {
	Jurisdiction *graph.Jurisdiction
	Task         *graph.PlanningTask // nil if the gap is about the country
	About        graph.Record        // the subject of a gap about the country; nil if it has none
	Class        Class               // of the most urgent finding
	Decisions    int                 // how many decisions the task leads to
	Confidence   graph.Confidence    // the highest of the claims
	Findings     []*Finding          // the most urgent first
	Accepted     *graph.AcceptedGap  // why the gap is intended; nil if it is open

	view *graph.View
}

// ClassWords returns the class in words.
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

// ClassWords returns the class in words.
func (f *Finding) ClassWords() string { return f.page.list.view.Say(f.Class.Words()) }

// Mend says what to try first to close a gap.
type Mend struct {
	Words    string // what to do, as the label of a button
	Mutation string // the mutation that does it
	Nobody   bool   // recording that nobody does the task also closes the gap
}

// GapConnection is a page of rows.
type GapConnection = graph.Keyed[*Gap]

// GapEdge is a row with its place in the list.
type GapEdge = graph.KeyedEdge[*Gap]

// Rows returns a page of the gaps, the most urgent first.
func (l *List) Rows(first int, after *string) (*GapConnection, error) {
	return graph.PageByKey(l.view, "gaps", l.rows, func(r *row) string { return r.key }, first, after, l.show)
}

// page is a page of rows. What one of them needs to be shown is loaded for all of them at
// once.
type page struct {
	list   *List
	rows   []*row
	claims map[graph.ID]graph.Record

	once  sync.Once // loads known
	err   error     // of loading known
	known map[*row]map[*Rule]known
}

// show wraps rows, and the records that they refer to, for a reader.
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

// Claims returns the claims that the finding rests on, at most [graph.MaxPage].
func (f *Finding) Claims() []graph.Claim {
	claims := []graph.Claim{}
	for _, rec := range f.found.Claims[:min(len(f.found.Claims), graph.MaxPage)] {
		if c, ok := f.page.claims[rec.ID].(graph.Claim); ok {
			claims = append(claims, c)
		}
	}
	return claims
}

// ClaimCount returns the number of all claims that the finding rests on.
func (f *Finding) ClaimCount() int { return len(f.found.Claims) }

// Words returns what was found as sentences. Names are in lang, or in the view's language
// if it is nil.
func (f *Finding) Words(ctx context.Context, lang *graph.LanguageTag) (string, error) {
	s := &Speaker{Language: f.page.list.view.Language(), ctx: ctx, names: lang, claims: f.page.claims}
	return f.found.Say(s), s.err
}

// labelOf returns the label of the record that a link of r leads to, or "" if it leads
// nowhere.
func labelOf(ctx context.Context, r graph.Record, link string, lang *graph.LanguageTag) (string, error) {
	to, err := graph.Follow[graph.Record](ctx, r, link)
	if err != nil || to == nil {
		return "", err
	}
	return to.Label(ctx, lang)
}
