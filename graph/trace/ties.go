package trace

import (
	"context"
	"fmt"
	"slices"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/coverage"
	"github.com/whoplans/whoplans/graph/network"
	"github.com/whoplans/whoplans/graph/store"
)

// ties are the stakeholders of a trace and their relations.
type ties struct {
	stakeholders []graph.Stakeholder         // by slug
	on           map[*Step]map[graph.ID]bool // the stakeholders of each step
	relations    []*graph.Relation           // by slug
	memberships  []*graph.Membership         // by slug
}

// ties finds the stakeholders of the trace, and reads the relations and memberships among them;
// for a stakeholder that is traced, all that it has.
func (tr *Trace) ties(ctx context.Context) (*ties, error) {
	return tr.tied.get(func() (*ties, error) {
		t := &ties{on: map[*Step]map[graph.ID]bool{}}
		found := map[graph.ID]graph.Stakeholder{}
		if tr.asked.stakeholder != nil {
			found[tr.asked.stakeholder.ID] = tr.asked.Stakeholder()
		}
		for _, s := range tr.steps {
			t.on[s] = map[graph.ID]bool{}
			all := slices.Clone(s.Responsibilities())
			joint, err := s.Joint(ctx)
			if err != nil {
				return nil, err
			}
			for _, j := range joint {
				all = append(all, j.All...)
			}
			for _, r := range all {
				who, err := graph.Follow[graph.Stakeholder](ctx, r, "stakeholder")
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
		slices.SortFunc(t.stakeholders, func(a, b graph.Stakeholder) int { return graph.BySlug(a, b) })
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
		all = append(all, graph.MetaOf(s).ID)
	}
	end := func(k graph.Kind, link string, ids store.IDIn) store.Where {
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
	page, err := tr.view.Reader().Find(ctx, store.Query{
		Kinds:  []graph.Kind{"Membership", "Relation"},
		Where:  where,
		Paging: store.Paging{Limit: coverage.MaxClaims, Sort: store.Sort{Key: store.SlugKey}},
	})
	if err != nil {
		return fmt.Errorf("find relations: %w", err)
	}
	if page.More {
		return graph.TooLarge("there are more than %d relations among those on the trace; ask for fewer steps", coverage.MaxClaims)
	}
	for _, rec := range graph.Wrap[graph.Record](tr.view, page.Records) {
		switch r := rec.(type) {
		case *graph.Relation:
			if tr.test.Time(&r.Meta) == "" && tr.links(string(r.Type)) {
				t.relations = append(t.relations, r)
			}
		case *graph.Membership:
			if tr.test.Time(&r.Meta) == "" && tr.links("MEMBERSHIP") {
				t.memberships = append(t.memberships, r)
			}
		}
	}
	return nil
}

// Stakeholders lists those with a role in a step, including those who exercise one of its
// responsibilities jointly from another task.
func (tr *Trace) Stakeholders(ctx context.Context, filter graph.Filter, orderBy *graph.Order, first *int, after *string, last *int, before *string) (*graph.StakeholderConnection, error) {
	t, err := tr.ties(ctx)
	if err != nil {
		return nil, err
	}
	return graph.ListAmong[graph.StakeholderConnection](ctx, tr.view, "Stakeholder", t.stakeholders, graph.ListArgs{Filter: filter, Order: orderBy, First: first, After: after, Last: last, Before: before})
}

// Relations lists the relations among the stakeholders of the trace, and all of a traced
// stakeholder.
func (tr *Trace) Relations(ctx context.Context, filter graph.Filter, orderBy *graph.Order, first *int, after *string, last *int, before *string) (*graph.RelationConnection, error) {
	t, err := tr.ties(ctx)
	if err != nil {
		return nil, err
	}
	return graph.ListAmong[graph.RelationConnection](ctx, tr.view, "Relation", t.relations, graph.ListArgs{Filter: filter, Order: orderBy, First: first, After: after, Last: last, Before: before})
}

// Memberships lists the memberships among the stakeholders of the trace, and all of a traced
// stakeholder.
func (tr *Trace) Memberships(ctx context.Context, filter graph.Filter, orderBy *graph.Order, first *int, after *string, last *int, before *string) (*graph.MembershipConnection, error) {
	t, err := tr.ties(ctx)
	if err != nil {
		return nil, err
	}
	return graph.ListAmong[graph.MembershipConnection](ctx, tr.view, "Membership", t.memberships, graph.ListArgs{Filter: filter, Order: orderBy, First: first, After: after, Last: last, Before: before})
}

// among returns the relations and memberships among stakeholders of the step: who supplies data
// to whom, who advises whom, who sits on which body.
func (s *Step) among(ctx context.Context) ([]graph.Claim, error) {
	t, err := s.trace.ties(ctx)
	if err != nil {
		return nil, err
	}
	out := []graph.Claim{}
	for _, r := range t.relationsFrom(t.on[s], t.on[s], nil) {
		out = append(out, r)
	}
	for _, m := range t.memberships {
		if t.on[s][m.MemberID] && t.on[s][m.BodyID] {
			out = append(out, m)
		}
	}
	return out, nil
}

// across returns the relations from stakeholders of one step to those of the other, except
// those within one step.
func (h *Hop) across(ctx context.Context) ([]graph.Claim, error) {
	t, err := h.trace.ties(ctx)
	if err != nil {
		return nil, err
	}
	from, to := t.on[h.From], t.on[h.To]
	out := []graph.Claim{}
	for _, r := range t.relationsFrom(from, to, func(r *graph.Relation) bool {
		return from[r.FromID] && from[r.ToID] || to[r.FromID] && to[r.ToID]
	}) {
		out = append(out, r)
	}
	return out, nil
}

// relationsFrom returns the relations from one set of stakeholders to another, except those
// that but accepts.
func (t *ties) relationsFrom(from, to map[graph.ID]bool, but func(*graph.Relation) bool) []*graph.Relation {
	out := []*graph.Relation{}
	for _, r := range t.relations {
		if from[r.FromID] && to[r.ToID] && (but == nil || !but(r)) {
			out = append(out, r)
		}
	}
	return out
}

// tools are the data sources and models that a trace adds to those its claims name.
type tools struct {
	sources []*graph.DataSource
	models  []*graph.ForecastingModel
}

func (tr *Trace) tools(ctx context.Context) (*tools, error) {
	return tr.had.get(func() (*tools, error) {
		q := store.Query{Paging: store.Paging{Limit: coverage.MaxClaims, Sort: store.Sort{Key: store.SlugKey}}}
		if s := tr.asked.stakeholder; s != nil {
			q.Kinds = []graph.Kind{"DataSource", "ForecastingModel"}
			q.Where = store.Linked{Hops: []store.Hop{
				{Link: store.Link{Of: "DataSource", Name: "owner"}},
				{Link: store.Link{Of: "ForecastingModel", Name: "owner"}},
			}, Where: store.IDIn{s.ID}}
		} else {
			q.Kinds = []graph.Kind{"ForecastingModel"}
			q.Where = store.Linked{
				Hops:  []store.Hop{{Link: store.Link{Of: "ForecastingModel", Name: "jurisdiction"}}},
				Where: store.IDIn(store.IDsOf(tr.asked.places)),
			}
		}
		page, err := tr.view.Reader().Find(ctx, q)
		if err != nil {
			return nil, fmt.Errorf("find models: %w", err)
		}
		if page.More {
			return nil, graph.TooLarge("there are more than %d models and data sources; use the lists, page by page", coverage.MaxClaims)
		}
		t := &tools{}
		for _, rec := range graph.Wrap[graph.Record](tr.view, page.Records) {
			switch r := rec.(type) {
			case *graph.DataSource:
				if tr.test.Time(&r.Meta) == "" {
					t.sources = append(t.sources, r)
				}
			case *graph.ForecastingModel:
				if tr.test.Time(&r.Meta) == "" {
					t.models = append(t.models, r)
				}
			}
		}
		return t, nil
	})
}

// Models lists the forecasting models of the traced jurisdiction, or of the traced stakeholder.
// Which task a model serves is not recorded.
func (tr *Trace) Models(ctx context.Context, filter graph.Filter, orderBy *graph.Order, first *int, after *string, last *int, before *string) (*graph.ForecastingModelConnection, error) {
	t, err := tr.tools(ctx)
	if err != nil {
		return nil, err
	}
	return graph.ListAmong[graph.ForecastingModelConnection](ctx, tr.view, "ForecastingModel", t.models, graph.ListArgs{Filter: filter, Order: orderBy, First: first, After: after, Last: last, Before: before})
}

// DataSources lists the data sources that the responsibilities of the steps name, and those of
// a traced stakeholder.
func (tr *Trace) DataSources(ctx context.Context, filter graph.Filter, orderBy *graph.Order, first *int, after *string, last *int, before *string) (*graph.DataSourceConnection, error) {
	sources, err := graph.FollowAll[*graph.DataSource](ctx, tr.responsibilities(), "dataSources")
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
	return graph.ListAmong[graph.DataSourceConnection](ctx, tr.view, "DataSource", sources, graph.ListArgs{Filter: filter, Order: orderBy, First: first, After: after, Last: last, Before: before})
}

// Methods lists the methods that the responsibilities of the steps name.
func (tr *Trace) Methods(ctx context.Context, filter graph.Filter, orderBy *graph.Order, first *int, after *string, last *int, before *string) (*graph.MethodologyConnection, error) {
	methods, err := graph.FollowAll[*graph.Methodology](ctx, tr.responsibilities(), "methods")
	if err != nil {
		return nil, err
	}
	return graph.ListAmong[graph.MethodologyConnection](ctx, tr.view, "Methodology", methods, graph.ListArgs{Filter: filter, Order: orderBy, First: first, After: after, Last: last, Before: before})
}

// Network returns the trace for drawing: its tasks, its stakeholders with their relations,
// methods, data sources and models. Claims become links.
func (tr *Trace) Network(ctx context.Context) (*network.Network, error) {
	t, err := tr.ties(ctx)
	if err != nil {
		return nil, err
	}
	d := network.Drawing{Claims: network.ClaimsCollapsed, Limit: network.MaxNodes, Distance: map[graph.ID]int{}}
	var recs []*store.Record
	node := func(r graph.Record, distance int) {
		rec := r.Stored()
		if old, seen := d.Distance[rec.ID]; !seen || distance < old {
			d.Distance[rec.ID] = distance
		}
		recs = append(recs, rec)
	}
	first := 0
	if tr.asked.stakeholder != nil {
		d.Distance[tr.asked.stakeholder.ID], first = 0, 1
	}
	named := map[graph.ID]graph.Stakeholder{}
	for _, s := range t.stakeholders {
		named[graph.MetaOf(s).ID] = s
		recs = append(recs, s.Stored())
	}
	for _, s := range tr.steps {
		at := first + abs(s.Distance)
		node(s.Task, at)
		for id := range t.on[s] {
			node(named[id], at+1)
		}
		for _, link := range []string{"methods", "dataSources"} {
			to, err := graph.FollowAll[graph.Record](ctx, s.Responsibilities(), link)
			if err != nil {
				return nil, err
			}
			for _, r := range to {
				node(r, at+1)
			}
		}
		for _, r := range s.Responsibilities() {
			recs = append(recs, r.Stored())
		}
	}
	if err := tr.neighbours(ctx, t, node); err != nil {
		return nil, err
	}
	for _, r := range t.relations {
		recs = append(recs, r.Stored())
	}
	for _, m := range t.memberships {
		recs = append(recs, m.Stored())
	}
	d.Kinds = []graph.Kind{"DataSource", "ForecastingModel", "Institution", "Methodology", "PlanningBody", "PlanningTask", "Project"}
	return network.Draw(ctx, tr.view, store.DistinctRecords(recs), d)
}

// neighbours adds the models, and the data sources and related stakeholders of a traced
// stakeholder.
func (tr *Trace) neighbours(ctx context.Context, t *ties, node func(graph.Record, int)) error {
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
	other := func(c graph.Claim, link string) error {
		r, err := graph.Follow[graph.Record](ctx, c, link)
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
