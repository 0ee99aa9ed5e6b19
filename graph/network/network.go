// Package network walks from record to record: it finds what is around some, and
// the ways from one to another, and draws both as nodes and links.
package network

import (
	"context"
	"fmt"
	"maps"
	"slices"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/store"
)

// maxDepth is how far a network may reach.
const maxDepth = 6

// Extent says where a network starts, and what it keeps to. The empty
// extent is everything there is.
type Extent struct {
	// Records and Task are where it starts: ids or slugs. A task brings those
	// narrower than it.
	Records []graph.ID
	Task    *graph.ID

	// Country and Cluster keep it to some jurisdictions: of the records that
	// are about one, those that refer to what is reached must be about one of
	// these. Without a start it starts from all that is about them.
	Country []graph.JurisdictionCode
	Cluster *graph.ID
}

// Args are the arguments of a network.
type Args struct {
	Extent      *Extent
	Kinds       []graph.RecordType
	Rules       Rules // whose countries those of the extent are
	Depth       int
	Claims      ClaimsDrawn
	ClaimFilter graph.Filter
	Limit       int
}

// Around returns the part of the graph around an extent, as nodes and links. Of
// more nodes than the limit it keeps the nearest, of those the ones with the
// most links, of those the first by id.
func Around(ctx context.Context, v *graph.View, args Args) (*Network, error) {
	if args.Depth < 0 || args.Depth > maxDepth {
		return nil, fmt.Errorf("%w: depth is 0 to %d hops, not %d", graph.ErrInvalid, maxDepth, args.Depth)
	}
	if args.Limit < 1 || args.Limit > MaxNodes {
		return nil, fmt.Errorf("%w: limit is 1 to %d nodes, not %d; narrow the scope or the kinds to see less at a time", graph.ErrInvalid, MaxNodes, args.Limit)
	}
	v = v.Walking(ctx)
	w, d, err := gather(ctx, v, args, maxWalk)
	if err != nil {
		return nil, err
	}
	return Draw(ctx, v, w.found(d), d)
}

// gather walks through a network without drawing it. The view is one for walks.
func gather(ctx context.Context, v *graph.View, args Args, most int) (*walk, Drawing, error) {
	d := Drawing{Claims: args.Claims, Limit: args.Limit, Distance: map[graph.ID]int{}}
	kinds, err := selectKinds(v.Model(), args.Kinds)
	if err != nil {
		return nil, d, err
	}
	s, err := lookUp(ctx, v, args.Extent)
	if err != nil {
		return nil, d, err
	}
	w := newWalk(v, kinds, s.start...)
	w.shown = args.Claims == ClaimsShown
	w.most, w.whole = most, most > maxWalk
	if err := w.follow(args.Rules, s.regions); err != nil {
		return nil, d, err
	}
	d.links = w.links
	claimsOnly, err := claimsWhere(ctx, v, args.ClaimFilter)
	if err != nil {
		return nil, d, err
	}
	w.where = w.orEnds(store.And(s.within, claimsOnly))
	d.Kinds = kindsIn(kinds.entities)
	if w.shown {
		d.Kinds = append(d.Kinds, kindsIn(kinds.claims)...)
		slices.Sort(d.Kinds)
	}
	level, err := w.begin(ctx, s, &d)
	if err != nil {
		return nil, d, err
	}
	seen := map[graph.ID]bool{}
	for _, at := range level {
		seen[at] = true
	}
	for depth := 1; depth <= args.Depth && len(level) > 0 && !d.cut; depth++ {
		pairs, err := w.level(ctx, level)
		if err != nil {
			return nil, d, err
		}
		level = level[:0]
		for _, p := range pairs {
			if seen[p.to] || seen[recordOf(p.to)] { // what is bound to no country leads everywhere
				continue
			}
			seen[p.to] = true
			level = append(level, p.to)
			if _, nearer := d.Distance[recordOf(p.to)]; !nearer {
				d.Distance[recordOf(p.to)] = depth
			}
		}
		d.cut = d.cut || len(d.Distance) > most
	}
	if !w.shown && len(level) > 0 {
		// What lies between the farthest is seen from none of the nearer.
		if err := w.noteClaims(ctx, level); err != nil {
			return nil, d, err
		}
	}
	d.cut = d.cut || w.cut
	return w, d, nil
}

// found returns the nodes of a drawing, and the claims that were stepped over.
func (w *walk) found(d Drawing) []*store.Record {
	records := slices.Collect(maps.Values(w.claims))
	for id := range d.Distance {
		records = append(records, w.known[id])
	}
	return records
}

// reach is an extent that was looked up.
type reach struct {
	start   []*store.Record // where the network starts
	regions []graph.ID      // the jurisdictions that it keeps to; nil for any
	about   store.Where     // what is about one of these
	within  store.Where     // that, and what is about no jurisdiction
}

// lookUp looks an extent up.
func lookUp(ctx context.Context, v *graph.View, in *Extent) (reach, error) {
	var s reach
	if in == nil {
		return s, nil
	}
	if len(in.Records) > graph.MaxPage {
		return s, fmt.Errorf("%w: name at most %d records to start from, not %d", graph.ErrInvalid, graph.MaxPage, len(in.Records))
	}
	names := make([]string, len(in.Records))
	for i, id := range in.Records {
		names[i] = string(id)
	}
	found, err := v.Resolve(ctx, names)
	if err != nil {
		return s, err
	}
	for _, name := range names {
		s.start = append(s.start, found[name])
	}
	keep := graph.Scope{Country: in.Country}
	if in.Task != nil {
		keep.Task = []graph.ID{*in.Task}
	}
	if in.Cluster != nil {
		keep.Cluster = []graph.ID{*in.Cluster}
	}
	kept, err := v.Scoped(ctx, keep)
	if err != nil {
		return s, err
	}
	if in.Task != nil {
		s.start = append(s.start, kept.Tasks...)
	}
	s.start = store.DistinctRecords(s.start)
	if in.Records != nil && len(s.start) == 0 {
		// An empty list is nothing, not everything.
		s.within = store.Any{}
	}
	if s.regions = kept.Places; s.regions != nil {
		about, within := aboutRegions(v.Model(), s.regions)
		s.about, s.within = about, store.And(s.within, within)
	}
	return s, nil
}

// toCountries returns the hops from records of all kinds to the jurisdictions
// that they are about.
func toCountries(m *graph.Model) []store.Hop {
	var hops []store.Hop
	for _, k := range m.Kinds {
		if k.Country != nil {
			hops = append(hops, store.Hop{Link: store.Link{Of: k.Kind, Name: k.Country.Name}})
		}
	}
	return hops
}

// claimsWhere holds for the claims that a filter holds for, and for everything
// that is no claim.
func claimsWhere(ctx context.Context, v *graph.View, f graph.Filter) (store.Where, error) {
	w, err := v.Where(ctx, "Claim", f)
	if err != nil || w == nil {
		return nil, err
	}
	return store.Any{store.Not{Where: store.KindIn(v.Model().KindsOf("Claim"))}, w}, nil
}

// begin puts the start of a network at distance 0 and returns it: the records
// of the extent, else all that is about its jurisdictions, else everything.
func (w *walk) begin(ctx context.Context, s reach, d *Drawing) ([]graph.ID, error) {
	start := s.start
	if len(start) == 0 {
		var err error
		if start, err = w.all(ctx, s, d); err != nil {
			return nil, err
		}
	}
	var level []graph.ID
	var far []pair
	for _, r := range start {
		w.known[r.ID] = r
		if w.place(r) {
			level = append(level, r.ID)
		}
		if s.regions == nil || !w.view.Model().Kind(r.Kind).Claim || w.ends[r.ID] {
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
	if err := w.admit(ctx, far); err != nil {
		return nil, err
	}
	for _, p := range far {
		if w.place(w.record(p.to)) {
			level = append(level, w.settle(p.from, p.to))
		}
	}
	slices.Sort(level)
	level = slices.Compact(level)
	for _, at := range level {
		d.Distance[recordOf(at)] = 0
	}
	return level, nil
}

// all finds the records that a network without a start starts from.
func (w *walk) all(ctx context.Context, s reach, d *Drawing) ([]*store.Record, error) {
	m := w.view.Model()
	kinds := kindsIn(w.kinds.entities)
	if w.shown || s.regions != nil {
		kinds = append(kinds, kindsIn(w.kinds.claims)...)
	}
	if s.regions != nil {
		kinds = slices.DeleteFunc(kinds, func(k graph.Kind) bool { return m.Kind(k).Country == nil })
	}
	page, err := w.reader.Find(ctx, store.Query{
		Kinds: kinds, Where: store.And(w.where, s.about), Paging: store.Paging{Limit: w.most, Total: true},
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
