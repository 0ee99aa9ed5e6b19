package network

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"slices"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/store"
)

// Bounds of walks. They hold for every store alike, so that all give the same
// answer.
const (
	maxWalk     = 5_000   // records on one level, and found by a network
	maxPerLevel = 100_000 // neighbours read for a level
	minPerHub   = 20      // neighbours of one record, however many others there are
	maxPerHub   = 5_000
)

// walk goes from record to record, level by level. Claims are stepped over in
// one hop, between their subject and each record that they are about, unless
// they are places to stand on. Links are followed both ways.
//
// A level takes two calls of the store: one for the records that refer to those
// of the level, one for those that they refer to and for the far ends of the
// claims between.
type walk struct {
	view   *graph.View
	reader store.Reader
	kinds  selection
	shown  bool              // claims are places
	ends   map[graph.ID]bool // places whatever their kind
	closed map[graph.ID]bool // records that are not passed through

	// Most is how many places a level may have; whole means that no place has too
	// many neighbours.
	most  int
	whole bool

	// Where must hold for what is reached against the direction of links:
	// claims and entities that refer to a place.
	where store.Where

	// affirm leaves out claims which say that something is not so.
	affirm bool

	direction WalkDirection
	links     func(typ string) bool // which types of link are followed
	regions   map[graph.ID]bool     // the jurisdictions that it keeps to; nil for any
	about     store.Where           // holds for what is about these
	vouched   map[graph.ID]bool     // records of others, and whether it may stand on them
	pass      map[graph.Kind]bool   // of which one has to be passed; nil for none

	known  map[graph.ID]*store.Record // everything read
	claims map[graph.ID]*store.Record // the claims stepped over
	cut    bool                       // there was more than a level may read
}

func newWalk(v *graph.View, kinds selection, ends ...*store.Record) *walk {
	w := &walk{
		view: v, reader: v.Reader(), kinds: kinds, ends: map[graph.ID]bool{}, closed: map[graph.ID]bool{},
		known: map[graph.ID]*store.Record{}, claims: map[graph.ID]*store.Record{}, vouched: map[graph.ID]bool{}, most: maxWalk,
		links: func(string) bool { return true },
	}
	for _, r := range ends {
		w.ends[r.ID] = true
		w.known[r.ID] = r
	}
	return w
}

// orEnds makes a condition hold for the ends too: they are reached whichever
// way one comes.
func (w *walk) orEnds(where store.Where) store.Where {
	if where == nil || len(w.ends) == 0 {
		return where
	}
	return store.Any{where, store.IDIn(slices.Sorted(maps.Keys(w.ends)))}
}

// place reports whether the walk can stand on a record.
func (w *walk) place(r *store.Record) bool {
	switch {
	case r == nil:
		return false
	case w.ends[r.ID]:
		return true
	case w.closed[r.ID], w.outside(r):
		return false
	case w.view.Model().Kind(r.Kind).Claim:
		return w.shown && w.kinds.claims[r.Kind] && w.affirmed(r) && w.linked(r)
	}
	return w.kinds.entities[r.Kind]
}

// stepped reports whether the walk can step over a record.
func (w *walk) stepped(r *store.Record) bool {
	k := w.view.Model().Kind(r.Kind)
	return k.Subject != nil && !w.shown && w.kinds.claims[r.Kind] && !w.closed[r.ID] && !w.ends[r.ID] && w.affirmed(r) && w.linked(r)
}

// linked reports whether links of the type that a claim makes are followed.
func (w *walk) linked(claim *store.Record) bool {
	return w.links(linkType(w.view.Model().Kind(claim.Kind), nil, claim))
}

// affirmed reports whether a claim may be followed as one that says that
// something is so.
func (w *walk) affirmed(r *store.Record) bool {
	k := w.view.Model().Kind(r.Kind)
	return !w.affirm || k.Role == nil || !k.Role.Denies.Has(k.RoleOf(r))
}

// wanted returns the kinds whose records the walk may pass through: places, and
// claims to step over.
func (w *walk) wanted() map[graph.Kind]bool {
	kinds := maps.Clone(w.kinds.entities)
	maps.Copy(kinds, w.kinds.claims)
	for id := range w.ends {
		kinds[w.known[id].Kind] = true
	}
	return kinds
}

// pair is two places that are one hop apart.
type pair struct{ from, to graph.ID }

// level returns the places one hop from some known ones, as pairs, by the first
// and then by the second.
func (w *walk) level(ctx context.Context, places []graph.ID) ([]pair, error) {
	places = slices.Clone(places)
	slices.Sort(places)
	if len(places) > w.most {
		places, w.cut = places[:w.most], true
	}
	pairs, err := w.back(ctx, places, w.wanted())
	if err != nil {
		return nil, err
	}
	for i, id := range places {
		if err := graph.StillWanted(ctx, i); err != nil {
			return nil, err
		}
		pairs = append(pairs, w.forward(w.record(id), id)...)
	}
	if err := w.read(ctx, pairs); err != nil {
		return nil, err
	}
	if err := w.admit(ctx, pairs); err != nil {
		return nil, err
	}
	pairs = slices.DeleteFunc(pairs, func(p pair) bool {
		return recordOf(p.from) == recordOf(p.to) || !w.place(w.record(p.to))
	})
	for i, p := range pairs {
		pairs[i].to = w.settle(p.from, p.to)
	}
	slices.SortFunc(pairs, func(a, b pair) int {
		if a.from != b.from {
			return cmp.Compare(a.from, b.from)
		}
		return cmp.Compare(a.to, b.to)
	})
	return slices.Compact(pairs), nil
}

// noteClaims notes the claims that places are in, without going on from them.
func (w *walk) noteClaims(ctx context.Context, places []graph.ID) error {
	places = slices.Clone(places)
	slices.Sort(places)
	if len(places) > w.most {
		places, w.cut = places[:w.most], true
	}
	_, err := w.back(ctx, places, w.kinds.claims)
	return err
}

// back goes to the records of the given kinds that refer to places, and over
// claims.
func (w *walk) back(ctx context.Context, places []graph.ID, kinds map[graph.Kind]bool) ([]pair, error) {
	ids := make([]graph.ID, len(places))
	for i, at := range places {
		ids[i] = recordOf(at)
	}
	ids = store.DistinctIDs(ids)
	hops := w.hopsTo(ids, kinds)
	if len(hops) == 0 {
		return nil, nil
	}
	each := min(max(maxPerLevel/len(ids), minPerHub), maxPerHub)
	if w.whole {
		each = w.most
	}
	pages, err := w.reader.Neighbours(ctx, store.NeighboursOf{
		IDs: ids, Hops: hops, Where: w.where, Paging: store.Paging{Limit: each},
	})
	if err != nil {
		return nil, fmt.Errorf("walk: %w", err)
	}
	var pairs []pair
	for i, at := range places {
		if err := graph.StillWanted(ctx, i); err != nil {
			return nil, err
		}
		which, _ := slices.BinarySearch(ids, recordOf(at))
		w.cut = w.cut || pages[which].More
		for _, r := range pages[which].Records {
			w.known[r.ID] = r
			if w.leads(at, r) {
				pairs = append(pairs, w.against(r, at)...)
			}
		}
	}
	return pairs, nil
}

// against goes from a place to a record that refers to it, or over that if it is a
// claim.
func (w *walk) against(r *store.Record, at graph.ID) []pair {
	k := w.view.Model().Kind(r.Kind)
	switch {
	case w.stepped(r):
		w.claims[r.ID] = r
		return w.over(r, at)
	case k.Claim:
		if !w.place(r) {
			return nil
		}
		way := WalkIn
		if k.Subject != nil && slices.Contains(r.To(k.Subject.Name), recordOf(at)) {
			way = WalkOut
		}
		if !w.goes(way, r) {
			return nil
		}
		return []pair{{at, r.ID}}
	case !w.goes(WalkIn, nil):
		return nil
	}
	to := r.ID
	if country, bound := boundOf(at); bound && k.PerCountry {
		to += boundTo + graph.ID(country)
	}
	return []pair{{at, to}}
}

// hopsTo returns the hops from places to the records that refer to them.
func (w *walk) hopsTo(places []graph.ID, kinds map[graph.Kind]bool) []store.Hop {
	at := map[graph.Kind]bool{}
	for _, id := range places {
		at[w.known[id].Kind] = true
	}
	var hops []store.Hop
	for _, k := range w.view.Model().Kinds {
		if !kinds[k.Kind] {
			continue
		}
		for _, f := range k.Fields {
			if f.IsLink() && (k.Claim || w.links(graph.EnumName(f.Name))) && slices.ContainsFunc(f.To, func(to graph.Kind) bool { return at[to] }) {
				hops = append(hops, store.Hop{Link: store.Link{Of: k.Kind, Name: f.Name}, Reverse: true})
			}
		}
	}
	return hops
}

// over steps over a claim, from a record that it links: from its subject to all
// others, from another to its subject.
func (w *walk) over(claim *store.Record, from graph.ID) []pair {
	subject := w.view.Model().Kind(claim.Kind).Subject
	subjects := claim.To(subject.Name)
	var pairs []pair
	switch {
	case slices.Contains(subjects, recordOf(from)):
		if w.goes(WalkOut, claim) {
			pairs = w.forward(claim, from)
		}
	case w.goes(WalkIn, claim):
		for _, to := range subjects {
			pairs = append(pairs, pair{from, w.bind(claim, subject, from, to)})
		}
	}
	return pairs
}

// forward goes from a place to the records that a record refers to: the place
// itself, or a claim that it is the subject of.
func (w *walk) forward(r *store.Record, from graph.ID) []pair {
	k := w.view.Model().Kind(r.Kind)
	var pairs []pair
	for _, f := range k.Fields {
		if !f.IsLink() || !w.links(linkType(k, f, r)) {
			continue
		}
		if r.ID == recordOf(from) {
			way, claim := WalkOut, (*store.Record)(nil)
			if k.Claim {
				claim = r
			}
			if f == k.Subject {
				way = WalkIn
			}
			if !w.goes(way, claim) {
				continue
			}
		}
		pairs = append(pairs, w.along(r, f, from)...)
	}
	return pairs
}

// along follows a field's links, if they may lead to places.
func (w *walk) along(r *store.Record, f *graph.FieldInfo, from graph.ID) []pair {
	mayLead := slices.ContainsFunc(f.To, func(to graph.Kind) bool {
		return w.kinds.entities[to] || w.shown && w.kinds.claims[to]
	})
	var pairs []pair
	for _, to := range r.To(f.Name) {
		if mayLead || w.ends[to] {
			pairs = append(pairs, pair{from, w.bind(r, f, from, to)})
		}
	}
	return pairs
}

// read reads the far ends that are not known yet.
func (w *walk) read(ctx context.Context, pairs []pair) error {
	var ids []graph.ID
	for _, p := range pairs {
		if w.record(p.to) == nil {
			ids = append(ids, recordOf(p.to))
		}
	}
	if len(ids) == 0 {
		return nil
	}
	slices.Sort(ids)
	ids = slices.Compact(ids)
	if len(ids) > maxPerLevel {
		ids, w.cut = ids[:maxPerLevel], true
	}
	recs, err := w.reader.Get(ctx, ids)
	if err != nil {
		return fmt.Errorf("walk: %w", err)
	}
	for _, r := range recs {
		if r != nil {
			w.known[r.ID] = r
		}
	}
	return nil
}
