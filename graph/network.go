package graph

import (
	"context"
	"fmt"
	"maps"
	"slices"

	"github.com/whoplans/whoplans/graph/store"
)

// maxDepth is how far a network may reach.
const maxDepth = 6

// NetworkScope says where a network starts, and what it keeps to. The empty
// scope is everything there is.
type NetworkScope struct {
	// Records and Task are where it starts: ids or slugs. A task brings those
	// narrower than it.
	Records []ID
	Task    *ID

	// Country and Cluster keep it to some jurisdictions: of the records that
	// are about one, those that refer to what is reached must be about one of
	// these. Without a start it starts from all that is about them.
	Country []JurisdictionCode
	Cluster *ID
}

// NetworkArgs are the arguments of a network.
type NetworkArgs struct {
	Scope       *NetworkScope
	Kinds       []RecordType
	Depth       int
	Claims      ClaimsDrawn
	ClaimFilter Filter
	Limit       int
}

// Network returns the part of the graph around a scope, as nodes and links. Of
// more nodes than the limit it keeps the nearest, of those the ones with the
// most links, of those the first by id.
func (v *View) Network(ctx context.Context, args NetworkArgs) (*Network, error) {
	if args.Depth < 0 || args.Depth > maxDepth {
		return nil, fmt.Errorf("%w: depth is 0 to %d hops, not %d", ErrInvalid, maxDepth, args.Depth)
	}
	if args.Limit < 1 || args.Limit > MaxNetwork {
		return nil, fmt.Errorf("%w: limit is 1 to %d nodes, not %d; narrow the scope or the kinds to see less at a time", ErrInvalid, MaxNetwork, args.Limit)
	}
	kinds, err := v.graph.model.selected(args.Kinds)
	if err != nil {
		return nil, err
	}
	s, err := v.scope(ctx, args.Scope)
	if err != nil {
		return nil, err
	}
	w := v.newWalk(ctx, kinds, s.start...)
	w.shown = args.Claims == ClaimsShown
	claimsOnly, err := v.claimsWhere(ctx, args.ClaimFilter)
	if err != nil {
		return nil, err
	}
	w.where = w.orEnds(and(s.within, claimsOnly))
	d := drawing{claims: args.Claims, limit: args.Limit, distance: map[ID]int{}}
	d.kinds = kindsIn(kinds.entities)
	if w.shown {
		d.kinds = append(d.kinds, kindsIn(kinds.claims)...)
		slices.Sort(d.kinds)
	}
	level, err := w.begin(ctx, s, &d)
	if err != nil {
		return nil, err
	}
	for depth := 1; depth <= args.Depth && len(level) > 0 && !d.cut; depth++ {
		pairs, err := w.level(ctx, level)
		if err != nil {
			return nil, err
		}
		level = level[:0]
		for _, p := range pairs {
			if _, seen := d.distance[p.to]; !seen {
				d.distance[p.to] = depth
				level = append(level, p.to)
			}
		}
		d.cut = d.cut || len(d.distance) > maxWalk
	}
	if !w.shown && len(level) > 0 {
		// What lies between the farthest is seen from none of the nearer.
		if err := w.between(ctx, level); err != nil {
			return nil, err
		}
	}
	d.cut = d.cut || w.cut
	records := slices.Collect(maps.Values(w.claims))
	for id := range d.distance {
		records = append(records, w.known[id])
	}
	return v.newNetwork(ctx, records, d)
}

// scoped is a scope that was looked up.
type scoped struct {
	start   []*store.Record // where the network starts
	regions []ID            // the jurisdictions that it keeps to; nil for any
	about   store.Where     // what is about one of these
	within  store.Where     // that, and what is about no jurisdiction
}

// scope looks a scope up.
func (v *View) scope(ctx context.Context, in *NetworkScope) (scoped, error) {
	var s scoped
	if in == nil {
		return s, nil
	}
	if len(in.Records) > MaxPage {
		return s, fmt.Errorf("%w: name at most %d records to start from, not %d", ErrInvalid, MaxPage, len(in.Records))
	}
	var names []string
	for _, id := range in.Records {
		names = append(names, string(id))
	}
	for _, id := range []*ID{in.Task, in.Cluster} {
		if id != nil {
			names = append(names, string(*id))
		}
	}
	found, err := v.Resolve(ctx, names)
	if err != nil {
		return s, err
	}
	for _, id := range in.Records {
		s.start = append(s.start, found[string(id)])
	}
	if in.Task != nil {
		task := found[string(*in.Task)]
		if task.Kind != "PlanningTask" {
			return s, fmt.Errorf("%w: %s is a %s, not a task", ErrInvalid, *in.Task, KindWords(task.Kind))
		}
		tasks, err := v.narrower(ctx, task)
		if err != nil {
			return s, err
		}
		s.start = append(s.start, tasks...)
	}
	s.start = byID(s.start)
	if in.Records != nil && len(s.start) == 0 {
		// An empty list is nothing, not everything.
		s.within = store.Any{}
	}
	if in.Country == nil && in.Cluster == nil {
		return s, nil
	}
	if s.regions, err = v.regions(ctx, in.Country); err != nil {
		return s, err
	}
	if in.Cluster != nil {
		cluster := found[string(*in.Cluster)]
		if cluster.Kind != "Cluster" {
			return s, fmt.Errorf("%w: %s is a %s, not a cluster", ErrInvalid, *in.Cluster, KindWords(cluster.Kind))
		}
		members := cluster.To("members")
		if in.Country == nil { // then regions is empty, and not nil: a cluster without members is nowhere
			s.regions = append(s.regions, members...)
		} else {
			// Together they narrow, as everywhere.
			s.regions = slices.DeleteFunc(s.regions, func(id ID) bool { return !slices.Contains(members, id) })
		}
	}
	hops := v.graph.model.toCountries()
	s.about = store.Linked{Hops: hops, Where: store.IDIn(s.regions)}
	s.within = and(s.within, store.Any{s.about, store.Linked{Hops: hops, Quant: store.None}})
	return s, nil
}

// toCountries returns the hops from records of all kinds to the jurisdictions
// that they are about.
func (m *Model) toCountries() []store.Hop {
	var hops []store.Hop
	for _, k := range m.Kinds {
		if k.country != nil {
			hops = append(hops, store.Hop{Link: store.Link{Of: k.Kind, Name: k.country.Name}})
		}
	}
	return hops
}

// regions looks jurisdictions up by code; never nil.
func (v *View) regions(ctx context.Context, codes []JurisdictionCode) ([]ID, error) {
	var folded []string
	for _, c := range codes {
		folded = append(folded, fold(string(c)))
	}
	known, err := v.places(ctx, folded)
	if err != nil {
		return nil, err
	}
	ids := []ID{}
	for _, c := range folded {
		ids = append(ids, known[c])
	}
	return ids, nil
}

// narrower returns a task and all that are narrower.
func (v *View) narrower(ctx context.Context, task *store.Record) ([]*store.Record, error) {
	all, level := []*store.Record{task}, []ID{task.ID}
	for len(level) > 0 && len(all) < maxWalk {
		pages, err := v.reader.Neighbours(ctx, store.NeighboursOf{
			IDs:    level,
			Hops:   []store.Hop{{Link: store.Link{Of: "PlanningTask", Name: "broader"}, Reverse: true}},
			Paging: store.Paging{Limit: maxPerHub},
		})
		if err != nil {
			return nil, fmt.Errorf("look up narrower tasks: %w", err)
		}
		level = nil
		for _, p := range pages {
			for _, r := range p.Records {
				all = append(all, r)
				level = append(level, r.ID)
			}
		}
		slices.Sort(level)
	}
	return all, nil
}

// claimsWhere holds for the claims that a filter holds for, and for everything
// that is no claim.
func (v *View) claimsWhere(ctx context.Context, f Filter) (store.Where, error) {
	w, err := v.where(ctx, "Claim", f)
	if err != nil || w == nil {
		return nil, err
	}
	return store.Any{store.Not{Where: store.KindIn(v.graph.model.KindsOf("Claim"))}, w}, nil
}

// begin puts the start of a network at distance 0 and returns it: the records
// of the scope, else all that is about its jurisdictions, else everything.
func (w *walk) begin(ctx context.Context, s scoped, d *drawing) ([]ID, error) {
	start := s.start
	if len(start) == 0 {
		var err error
		if start, err = w.all(ctx, s, d); err != nil {
			return nil, err
		}
	}
	var level []ID
	var far []pair
	for _, r := range start {
		w.known[r.ID] = r
		if w.place(r) {
			level = append(level, r.ID)
		}
		if s.regions == nil || !w.view.graph.model.kinds[r.Kind].Claim || w.ends[r.ID] {
			continue
		}
		// A claim about a country brings those that it is about.
		if w.stepped(r) {
			w.claims[r.ID] = r
		}
		far = append(far, w.forward(r, r.ID)...)
	}
	if err := w.read(ctx, far); err != nil {
		return nil, err
	}
	for _, p := range far {
		if w.place(w.known[p.to]) {
			level = append(level, p.to)
		}
	}
	slices.Sort(level)
	level = slices.Compact(level)
	for _, id := range level {
		d.distance[id] = 0
	}
	return level, nil
}

// all finds the records that a network without a start starts from.
func (w *walk) all(ctx context.Context, s scoped, d *drawing) ([]*store.Record, error) {
	m := w.view.graph.model
	kinds := kindsIn(w.kinds.entities)
	if w.shown || s.regions != nil {
		kinds = append(kinds, kindsIn(w.kinds.claims)...)
	}
	if s.regions != nil {
		kinds = slices.DeleteFunc(kinds, func(k Kind) bool { return m.kinds[k].country == nil })
	}
	page, err := w.reader.Find(ctx, store.Query{
		Kinds: kinds, Where: and(w.where, s.about), Paging: store.Paging{Limit: maxWalk, Total: true},
	})
	if err != nil {
		return nil, fmt.Errorf("find where the network starts: %w", err)
	}
	if page.More {
		d.cut = true
		if s.regions == nil {
			d.more = page.Total - len(page.Records)
		}
	}
	return page.Records, nil
}
