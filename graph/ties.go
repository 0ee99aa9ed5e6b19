package graph

import (
	"context"
	"fmt"
	"slices"

	"github.com/whoplans/whoplans/graph/store"
)

// ties are those on a trace and how they stand to each other.
type ties struct {
	stakeholders []Stakeholder              // by slug
	on           map[*TraceStep]map[ID]bool // the stakeholders of a step
	relations    []*Relation                // by slug
	memberships  []*Membership              // by slug
}

type tiesKey struct{}

// ties finds those on the trace, and reads the relations and memberships among
// them; of a stakeholder that is traced, all that it has.
func (tr *Trace) ties(ctx context.Context) (*ties, error) {
	return loaded(tr.memo, tiesKey{}, func() (*ties, error) {
		t := &ties{on: map[*TraceStep]map[ID]bool{}}
		found := map[ID]Stakeholder{}
		if tr.asked.stakeholder != nil {
			found[tr.asked.stakeholder.ID] = tr.asked.Stakeholder()
		}
		for _, s := range tr.steps {
			t.on[s] = map[ID]bool{}
			all := slices.Clone(s.responsibilities)
			joint, err := s.Joint(ctx)
			if err != nil {
				return nil, err
			}
			for _, j := range joint {
				all = append(all, j.all...)
			}
			for _, r := range all {
				who, err := one[Stakeholder](ctx, &r.handle, "stakeholder")
				if err != nil {
					return nil, err
				}
				if who != nil {
					t.on[s][r.StakeholderID] = true
					found[r.StakeholderID] = who
				}
			}
		}
		for _, s := range found {
			t.stakeholders = append(t.stakeholders, s)
		}
		slices.SortFunc(t.stakeholders, func(a, b Stakeholder) int { return bySlug(a, b) })
		return t, tr.readTies(ctx, t)
	})
}

// readTies reads the relations and memberships.
func (tr *Trace) readTies(ctx context.Context, t *ties) error {
	if len(t.stakeholders) == 0 {
		return nil
	}
	var all store.IDIn
	for _, s := range t.stakeholders {
		all = append(all, s.meta().ID)
	}
	end := func(k Kind, link string, ids store.IDIn) store.Where {
		return store.Linked{Hops: []store.Hop{{Link: store.Link{Of: k, Name: link}}}, Where: ids}
	}
	where := store.Any{
		store.All{end("Relation", "from", all), end("Relation", "to", all)},
		store.All{end("Membership", "member", all), end("Membership", "body", all)},
	}
	if s := tr.asked.stakeholder; s != nil {
		own := store.IDIn{s.ID}
		where = append(where, end("Relation", "from", own), end("Relation", "to", own),
			end("Membership", "member", own), end("Membership", "body", own))
	}
	page, err := tr.view.reader.Find(ctx, store.Query{
		Kinds:  []Kind{"Membership", "Relation"},
		Where:  where,
		Paging: store.Paging{Limit: maxClaims, Sort: store.Sort{Key: store.SlugKey}},
	})
	if err != nil {
		return fmt.Errorf("find relations: %w", err)
	}
	if page.More {
		return fmt.Errorf("%w: there are more than %d relations among those on the trace; ask for fewer steps", ErrTooLarge, maxClaims)
	}
	for _, rec := range tr.view.cohort(page.Records) {
		switch r := rec.(type) {
		case *Relation:
			if tr.test.time(&r.Meta) == "" {
				t.relations = append(t.relations, r)
			}
		case *Membership:
			if tr.test.time(&r.Meta) == "" {
				t.memberships = append(t.memberships, r)
			}
		}
	}
	return nil
}

// among returns a page of some records.
func among[T Record](ctx context.Context, v *View, target string, recs []T, args ListArgs) (*Page[T], error) {
	l, err := v.listing(ctx, target, args)
	if err != nil {
		return nil, err
	}
	only := make(store.IDIn, len(recs))
	for i, r := range recs {
		only[i] = r.meta().ID
	}
	l.where = and(l.where, only)
	page, err := v.reader.Find(ctx, store.Query{Kinds: l.kinds, Where: l.where, Paging: l.paging})
	if err != nil {
		return nil, fmt.Errorf("list %s: %w", target, err)
	}
	return pageOf[T](l, 0, page, v.cohort(page.Records)), nil
}

// Stakeholders lists those with a part in a step: also those who exercise one
// of its responsibilities together with another task's.
func (tr *Trace) Stakeholders(ctx context.Context, filter Filter, orderBy *Order, first *int, after *string, last *int, before *string) (*Page[Stakeholder], error) {
	t, err := tr.ties(ctx)
	if err != nil {
		return nil, err
	}
	return among(ctx, tr.view, "Stakeholder", t.stakeholders, ListArgs{filter, orderBy, first, after, last, before})
}

// Relations lists the relations among the stakeholders of the trace, and all of
// a stakeholder that is traced.
func (tr *Trace) Relations(ctx context.Context, filter Filter, orderBy *Order, first *int, after *string, last *int, before *string) (*Page[*Relation], error) {
	t, err := tr.ties(ctx)
	if err != nil {
		return nil, err
	}
	return among(ctx, tr.view, "Relation", t.relations, ListArgs{filter, orderBy, first, after, last, before})
}

// Memberships lists the memberships among the stakeholders of the trace, and
// all of a stakeholder that is traced.
func (tr *Trace) Memberships(ctx context.Context, filter Filter, orderBy *Order, first *int, after *string, last *int, before *string) (*Page[*Membership], error) {
	t, err := tr.ties(ctx)
	if err != nil {
		return nil, err
	}
	return among(ctx, tr.view, "Membership", t.memberships, ListArgs{filter, orderBy, first, after, last, before})
}

// among returns the relations and memberships among those on the step: who
// supplies data to whom, who advises whom, who sits in which body.
func (s *TraceStep) among(ctx context.Context) ([]Claim, error) {
	t, err := s.trace.ties(ctx)
	if err != nil {
		return nil, err
	}
	out := []Claim{}
	for _, r := range t.between(t.on[s], t.on[s], nil) {
		out = append(out, r)
	}
	for _, m := range t.memberships {
		if t.on[s][m.MemberID] && t.on[s][m.BodyID] {
			out = append(out, m)
		}
	}
	return out, nil
}

// across returns the relations that lead from those on the one step to those on
// the other, without those among one of them.
func (h *TraceHop) across(ctx context.Context) ([]Claim, error) {
	t, err := h.trace.ties(ctx)
	if err != nil {
		return nil, err
	}
	from, to := t.on[h.From], t.on[h.To]
	out := []Claim{}
	for _, r := range t.between(from, to, func(r *Relation) bool {
		return from[r.FromID] && from[r.ToID] || to[r.FromID] && to[r.ToID]
	}) {
		out = append(out, r)
	}
	return out, nil
}

// between returns the relations from some to others, but for some of them.
func (t *ties) between(from, to map[ID]bool, but func(*Relation) bool) []*Relation {
	out := []*Relation{}
	for _, r := range t.relations {
		if from[r.FromID] && to[r.ToID] && (but == nil || !but(r)) {
			out = append(out, r)
		}
	}
	return out
}

type toolsKey struct{}

// tools are the data sources and models that a trace brings in besides those
// that its claims name.
type tools struct {
	sources []*DataSource
	models  []*ForecastingModel
}

func (tr *Trace) tools(ctx context.Context) (*tools, error) {
	return loaded(tr.memo, toolsKey{}, func() (*tools, error) {
		q := store.Query{Paging: store.Paging{Limit: maxClaims, Sort: store.Sort{Key: store.SlugKey}}}
		if s := tr.asked.stakeholder; s != nil {
			q.Kinds = []Kind{"DataSource", "ForecastingModel"}
			q.Where = store.Linked{Hops: []store.Hop{
				{Link: store.Link{Of: "DataSource", Name: "owner"}},
				{Link: store.Link{Of: "ForecastingModel", Name: "owner"}},
			}, Where: store.IDIn{s.ID}}
		} else {
			q.Kinds = []Kind{"ForecastingModel"}
			q.Where = store.Linked{
				Hops:  []store.Hop{{Link: store.Link{Of: "ForecastingModel", Name: "jurisdiction"}}},
				Where: store.IDIn{tr.asked.place.ID},
			}
		}
		page, err := tr.view.reader.Find(ctx, q)
		if err != nil {
			return nil, fmt.Errorf("find models: %w", err)
		}
		if page.More {
			return nil, fmt.Errorf("%w: there are more than %d models and data sources; use the lists, page by page", ErrTooLarge, maxClaims)
		}
		t := &tools{}
		for _, rec := range tr.view.cohort(page.Records) {
			switch r := rec.(type) {
			case *DataSource:
				if tr.test.time(&r.Meta) == "" {
					t.sources = append(t.sources, r)
				}
			case *ForecastingModel:
				if tr.test.time(&r.Meta) == "" {
					t.models = append(t.models, r)
				}
			}
		}
		return t, nil
	})
}

// Models lists the forecasting models of the jurisdiction that is traced, or
// those that the stakeholder owns. Of a model it is not recorded which task it
// serves.
func (tr *Trace) Models(ctx context.Context, filter Filter, orderBy *Order, first *int, after *string, last *int, before *string) (*Page[*ForecastingModel], error) {
	t, err := tr.tools(ctx)
	if err != nil {
		return nil, err
	}
	return among(ctx, tr.view, "ForecastingModel", t.models, ListArgs{filter, orderBy, first, after, last, before})
}

// DataSources lists the data sources that the responsibilities of the steps
// name, and those that a stakeholder that is traced owns.
func (tr *Trace) DataSources(ctx context.Context, filter Filter, orderBy *Order, first *int, after *string, last *int, before *string) (*Page[*DataSource], error) {
	sources, err := linked[*DataSource](ctx, tr.responsibilities(), "dataSources")
	if err != nil {
		return nil, err
	}
	if tr.asked.stakeholder != nil {
		t, err := tr.tools(ctx)
		if err != nil {
			return nil, err
		}
		sources = append(sources, t.sources...)
	}
	return among(ctx, tr.view, "DataSource", sources, ListArgs{filter, orderBy, first, after, last, before})
}

// Methods lists the methods that the responsibilities of the steps name.
func (tr *Trace) Methods(ctx context.Context, filter Filter, orderBy *Order, first *int, after *string, last *int, before *string) (*Page[*Methodology], error) {
	methods, err := linked[*Methodology](ctx, tr.responsibilities(), "methods")
	if err != nil {
		return nil, err
	}
	return among(ctx, tr.view, "Methodology", methods, ListArgs{filter, orderBy, first, after, last, before})
}

// Network returns the trace for drawing: its tasks, those on them with how they
// stand to each other, methods, data sources and models. Claims are links.
func (tr *Trace) Network(ctx context.Context) (*Network, error) {
	t, err := tr.ties(ctx)
	if err != nil {
		return nil, err
	}
	d := drawing{claims: ClaimsCollapsed, limit: MaxNetwork, distance: map[ID]int{}}
	var recs []*store.Record
	node := func(r Record, distance int) {
		rec := r.seen().rec
		if old, seen := d.distance[rec.ID]; !seen || distance < old {
			d.distance[rec.ID] = distance
		}
		recs = append(recs, rec)
	}
	first := 0
	if tr.asked.stakeholder != nil {
		d.distance[tr.asked.stakeholder.ID], first = 0, 1
	}
	named := map[ID]Stakeholder{}
	for _, s := range t.stakeholders {
		named[s.meta().ID] = s
		recs = append(recs, s.seen().rec)
	}
	for _, s := range tr.steps {
		at := first + abs(s.Distance)
		node(s.Task, at)
		for id := range t.on[s] {
			node(named[id], at+1)
		}
		for _, link := range []string{"methods", "dataSources"} {
			to, err := linked[Record](ctx, s.responsibilities, link)
			if err != nil {
				return nil, err
			}
			for _, r := range to {
				node(r, at+1)
			}
		}
		for _, r := range s.responsibilities {
			recs = append(recs, r.rec)
		}
	}
	if err := tr.neighbours(ctx, t, node); err != nil {
		return nil, err
	}
	for _, r := range t.relations {
		recs = append(recs, r.rec)
	}
	for _, m := range t.memberships {
		recs = append(recs, m.rec)
	}
	d.kinds = []Kind{"DataSource", "ForecastingModel", "Institution", "Methodology", "PlanningBody", "PlanningTask", "Project"}
	return tr.view.newNetwork(ctx, byID(recs), d)
}

// neighbours adds the models, the data sources of a stakeholder that is traced
// and those that it has relations with.
func (tr *Trace) neighbours(ctx context.Context, t *ties, node func(Record, int)) error {
	tools, err := tr.tools(ctx)
	if err != nil {
		return err
	}
	for _, m := range tools.models {
		node(m, 1)
	}
	for _, s := range tools.sources {
		node(s, 1)
	}
	if tr.asked.stakeholder == nil {
		return nil
	}
	other := func(c Claim, link string) error {
		r, err := one[Record](ctx, c.seen(), link)
		if err == nil && r != nil {
			node(r, 1)
		}
		return err
	}
	for _, r := range t.relations {
		if r.FromID != tr.asked.stakeholder.ID && r.ToID != tr.asked.stakeholder.ID {
			continue
		}
		link := "from"
		if r.FromID == tr.asked.stakeholder.ID {
			link = "to"
		}
		if err := other(r, link); err != nil {
			return err
		}
	}
	for _, m := range t.memberships {
		if m.MemberID != tr.asked.stakeholder.ID && m.BodyID != tr.asked.stakeholder.ID {
			continue
		}
		link := "member"
		if m.MemberID == tr.asked.stakeholder.ID {
			link = "body"
		}
		if err := other(m, link); err != nil {
			return err
		}
	}
	return nil
}
