package network

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/store"
)

// WalkDirection is which way a walk follows links.
type WalkDirection string

// The directions.
const (
	WalkOut  WalkDirection = "OUT"  // from what refers, or a claim's subject, to what is referred to
	WalkIn   WalkDirection = "IN"   // back
	WalkBoth WalkDirection = "BOTH" // either way
)

// Values lists the directions.
func (WalkDirection) Values() []WalkDirection { return []WalkDirection{WalkOut, WalkIn, WalkBoth} }

// reversed is the way back.
func (d WalkDirection) reversed() WalkDirection {
	switch d {
	case WalkOut:
		return WalkIn
	case WalkIn:
		return WalkOut
	}
	return d
}

// Rules say how a walk goes.
type Rules struct {
	// Country keeps it to some jurisdictions: to claims about one of these or
	// about none, and to records that belong to one of these, to none, or that
	// such a claim leads to.
	Country []graph.JurisdictionCode

	Direction WalkDirection // both, if empty

	// Links are the types of link that are followed, as [Link] has them: all if
	// nil. WithoutLinks are left out.
	Links, WithoutLinks []string
}

// follow makes a walk keep to rules; regions are the jurisdictions, nil for any.
func (w *walk) follow(r Rules, regions []graph.ID) error {
	var err error
	if w.links, err = r.Follows(w.view.Model()); err != nil {
		return err
	}
	w.direction = r.Direction
	if regions != nil {
		w.about, _ = aboutRegions(w.view.Model(), regions)
		w.regions = map[graph.ID]bool{}
		for _, id := range regions {
			w.regions[id] = true
		}
	}
	return nil
}

// Follows tells which types of link are followed. Types that no link has are an error.
func (r Rules) Follows(m *graph.Model) (func(typ string) bool, error) {
	types := linkTypes(m)
	for _, name := range slices.Concat(r.Links, r.WithoutLinks) {
		if !types[name] {
			return nil, fmt.Errorf("%w: no link is of the type %s; %s", graph.ErrInvalid, name, graph.DidYouMean(name, slices.Collect(maps.Keys(types))))
		}
	}
	return func(typ string) bool {
		return (r.Links == nil || slices.Contains(r.Links, typ)) && !slices.Contains(r.WithoutLinks, typ)
	}, nil
}

// linkTypes are the types that links can have.
func linkTypes(m *graph.Model) map[string]bool {
	types := map[string]bool{}
	for _, k := range m.Kinds {
		switch {
		case k.Claim && k.Role != nil:
			for _, role := range k.Role.Values {
				types[role] = true
			}
		case k.Claim:
			types[graph.EnumName(string(k.Kind))] = true
		default:
			for _, f := range k.Fields {
				if f.IsLink() {
					types[graph.EnumName(f.Name)] = true
				}
			}
		}
	}
	return types
}

// linkType is the type of the link that a claim makes or a field of an entity is.
func linkType(k *graph.KindInfo, f *graph.FieldInfo, r *store.Record) string {
	if !k.Claim {
		return graph.EnumName(f.Name)
	}
	if role := k.RoleOf(r); role != "" {
		return role
	}
	return graph.EnumName(string(k.Kind))
}

// goes reports whether a link that is followed in a direction may be: that of a
// claim may read the same both ways.
func (w *walk) goes(d WalkDirection, claim *store.Record) bool {
	if w.direction != WalkOut && w.direction != WalkIn || w.direction == d {
		return true
	}
	if claim == nil {
		return false
	}
	role := w.view.Model().Kind(claim.Kind).Role
	return role != nil && role.Symmetric.Has(w.view.Model().Kind(claim.Kind).RoleOf(claim))
}

// countries are the jurisdictions that a record belongs to or is about, as far as
// it says so itself.
func (w *walk) countries(r *store.Record) []graph.ID {
	if k := w.view.Model().Kind(r.Kind); k.Country != nil {
		return r.To(k.Country.Name)
	}
	return nil
}

// elsewhere reports whether a record belongs to a jurisdiction that the walk does not
// keep to.
func (w *walk) elsewhere(r *store.Record) bool {
	if w.regions == nil {
		return false
	}
	if r.Kind == "Jurisdiction" {
		return !w.regions[r.ID]
	}
	of := w.countries(r)
	return len(of) > 0 && !slices.ContainsFunc(of, func(id graph.ID) bool { return w.regions[id] })
}

// outside reports whether a record belongs elsewhere, and no claim about the walk's
// jurisdictions leads to it: a body of the EU is consulted in a country.
func (w *walk) outside(r *store.Record) bool { return w.elsewhere(r) && !w.vouched[r.ID] }

// admit finds out which of the records that are elsewhere the walk may stand on.
func (w *walk) admit(ctx context.Context, pairs []pair) error {
	var ids []graph.ID
	for _, p := range pairs {
		r := w.record(p.to)
		if r == nil || !w.elsewhere(r) || r.Kind == "Jurisdiction" {
			continue
		}
		if _, known := w.vouched[r.ID]; !known {
			ids = append(ids, r.ID)
		}
	}
	if ids = store.DistinctIDs(ids); len(ids) == 0 {
		return nil
	}
	var hops []store.Hop
	for _, h := range w.view.Model().Referring() {
		if k := w.view.Model().Kind(h.Link.Of); k.Claim && k.Country != nil {
			hops = append(hops, h)
		}
	}
	pages, err := w.reader.Neighbours(ctx, store.NeighboursOf{IDs: ids, Hops: hops, Where: w.about, Paging: store.Paging{Limit: 1}})
	if err != nil {
		return fmt.Errorf("walk: %w", err)
	}
	for i, id := range ids {
		w.vouched[id] = len(pages[i].Records) > 0
	}
	return nil
}

// A walk comes to a place. Mostly that is a record, and the place has its id. What
// the claims of one country say of a task has nothing to do with those of another,
// so that a walk which comes to a task by a claim goes on by claims about the same
// country: "id@country". Where it has to pass a record of some kind, the places
// after that are others than those before: "id+".
const (
	boundTo  = "@"
	havePast = "+"
	andAlso  = "," // several places that are one record
)

// recordOf is the record of a place.
func recordOf(place graph.ID) graph.ID {
	if i := strings.IndexAny(string(place), boundTo+havePast+andAlso); i >= 0 {
		return place[:i]
	}
	return place
}

// boundOf is the country that a place is bound to, and whether it is to any; empty is
// none at all, from which claims do not lead on.
func boundOf(place graph.ID) (country string, bound bool) {
	_, country, bound = strings.Cut(strings.TrimSuffix(string(place), havePast), boundTo)
	return country, bound
}

// passed reports whether the walk came to a place by a record that it has to pass.
func passed(place graph.ID) bool { return strings.HasSuffix(string(place), havePast) }

// record is the record of a place, nil if it is not known.
func (w *walk) record(place graph.ID) *store.Record { return w.known[recordOf(place)] }

// bind binds what a link of a record leads to, if it may be of a kind to bind.
func (w *walk) bind(r *store.Record, f *graph.FieldInfo, from, to graph.ID) graph.ID {
	m := w.view.Model()
	if !slices.ContainsFunc(f.To, func(k graph.Kind) bool { return m.Kind(k).PerCountry }) {
		return to
	}
	if m.Kind(r.Kind).PerCountry {
		if country, bound := boundOf(from); bound {
			return to + boundTo + graph.ID(country)
		}
		return to
	}
	var country graph.ID
	if of := w.countries(r); len(of) == 1 {
		country = of[0]
	}
	return to + boundTo + country
}

// settle is the place that a walk comes to from another, once the record is known.
func (w *walk) settle(from, to graph.ID) graph.ID {
	r := w.record(to)
	if r == nil {
		return to
	}
	if w.ends[r.ID] || !w.view.Model().Kind(r.Kind).PerCountry {
		to = r.ID
	}
	if w.pass != nil && (passed(from) || w.pass[r.Kind] && !w.ends[r.ID]) {
		to += havePast
	}
	return to
}

// leads reports whether a walk may go on from a place by a record that refers to it.
func (w *walk) leads(place graph.ID, r *store.Record) bool {
	country, bound := boundOf(place)
	if !bound {
		return true
	}
	of := w.countries(r)
	if !w.view.Model().Kind(r.Kind).Claim && len(of) == 0 {
		return true
	}
	return slices.Contains(of, graph.ID(country))
}

// regionsOf looks up the jurisdictions that a walk keeps to, nil for any, with what
// holds for claims and whatever else refers to a place.
func regionsOf(ctx context.Context, v *graph.View, codes []graph.JurisdictionCode) ([]graph.ID, store.Where, error) {
	if codes == nil {
		return nil, nil, nil
	}
	scope, err := v.Scoped(ctx, graph.Scope{Country: codes})
	if err != nil {
		return nil, nil, err
	}
	_, within := aboutRegions(v.Model(), scope.Places)
	return scope.Places, within, nil
}

// aboutRegions are the conditions for what is about some jurisdictions, and for that
// and what is about none.
func aboutRegions(m *graph.Model, regions []graph.ID) (about, within store.Where) {
	hops := toCountries(m)
	about = store.Linked{Hops: hops, Where: store.IDIn(regions)}
	return about, store.Any{about, store.Linked{Hops: hops, Quant: store.None}}
}
