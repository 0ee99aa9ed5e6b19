// Package alike finds stakeholders that may be on record twice, and stakeholders that a
// text may mean.
package alike

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/store"
)

// Pair is two stakeholders of one country that may be the same body.
type Pair struct {
	A, B graph.Record

	// Score says how alike they are, from [Least] to 1.
	Score float64

	// Why lists what they have in common.
	Why []Reason

	a, b int // their indices in comparison.recs
}

// Reason is something that two stakeholders have in common.
type Reason struct {
	In   Sign
	A, B string // the names, acronyms or addresses of the two
}

// Sign is a property by which stakeholders are compared.
type Sign string

// The signs.
const (
	Names    Sign = "NAMES"
	Acronyms Sign = "ACRONYMS"
	Website  Sign = "WEBSITE"
)

// Values lists the signs.
func (Sign) Values() []Sign { return []Sign{Names, Acronyms, Website} }

// Least is the score from which two stakeholders may be the same.
const Least = 0.8

// maxSeat is how many stakeholders a country may have for each to be compared with all others.
const maxSeat = 1_000

// Answer holds the pairs that were found.
type Answer struct {
	TotalCount int

	pairs []Pair // the most alike first
}

// Pairs returns the first of the pairs, the most alike first. It returns an error that
// wraps [graph.ErrInvalid] unless first is between 0 and [graph.MaxPage].
func (a *Answer) Pairs(first int) ([]Pair, error) {
	if first < 0 || first > graph.MaxPage {
		return nil, fmt.Errorf("%w: ask for 0 to %d pairs, not %d", graph.ErrInvalid, graph.MaxPage, first)
	}
	return append([]Pair{}, a.pairs[:min(first, len(a.pairs))]...), nil // a list, even if it is empty
}

// Find compares all stakeholders with their seat in a jurisdiction and returns the pairs
// that may be on record twice. It returns an error that wraps [graph.ErrNotFound] if there
// is no such jurisdiction.
func Find(ctx context.Context, v *graph.View, country graph.JurisdictionCode) (*Answer, error) {
	scope, err := v.Scoped(ctx, graph.Scope{Country: []graph.JurisdictionCode{country}})
	if err != nil {
		return nil, err
	}
	recs, err := seated(ctx, v, scope.Places[0])
	if err != nil {
		return nil, err
	}
	c, err := compare(ctx, recs)
	if err != nil {
		return nil, err
	}
	a := &Answer{}
	for i := range recs {
		for j := i + 1; j < len(recs); j++ {
			if p, ok := c.pair(i, j); ok {
				a.pairs = append(a.pairs, p)
			}
		}
	}
	sortByScore(a.pairs)
	a.TotalCount = len(a.pairs)
	c.show(v, a.pairs)
	return a, nil
}

// To returns for each record the pairs with other stakeholders of its country that may be
// the same body; A is the record and B the other. A record may be new or changed: it
// replaces the one on record. A record that is nil or not a stakeholder has no pairs.
func To(ctx context.Context, v *graph.View, recs []*store.Record) ([][]Pair, error) {
	found := make([][]Pair, len(recs))
	bySeat := map[graph.ID][]int{}
	for i, r := range recs {
		if r != nil && slices.Contains(v.Model().KindsOf("Stakeholder"), r.Kind) {
			for _, seat := range r.To("seat") {
				bySeat[seat] = append(bySeat[seat], i)
			}
		}
	}
	for seat, of := range bySeat {
		all, err := seated(ctx, v, seat)
		if err != nil {
			return nil, err
		}
		for _, i := range of { // the record replaces the one that is stored
			at := slices.IndexFunc(all, func(r *store.Record) bool { return r.ID == recs[i].ID })
			if at < 0 {
				all = append(all, recs[i])
			} else {
				all[at] = recs[i]
			}
		}
		c, err := compare(ctx, all)
		if err != nil {
			return nil, err
		}
		for _, i := range of {
			a := slices.Index(all, recs[i])
			for b := range all {
				if p, ok := c.pair(a, b); ok && a != b {
					found[i] = append(found[i], p)
				}
			}
			sortByScore(found[i])
			c.show(v, found[i])
		}
	}
	return found, nil
}

// sortByScore sorts pairs, the most alike first.
func sortByScore(pairs []Pair) {
	slices.SortStableFunc(pairs, func(p, q Pair) int { return cmp.Compare(q.Score, p.Score) })
}

// seated returns the stakeholders with their seat in a jurisdiction, by slug.
func seated(ctx context.Context, v *graph.View, seat graph.ID) ([]*store.Record, error) {
	kinds := v.Model().KindsOf("Stakeholder")
	var hops []store.Hop
	for _, k := range kinds {
		hops = append(hops, store.Hop{Link: store.Link{Of: k, Name: "seat"}})
	}
	recs, err := v.All(ctx, store.Query{
		Kinds:  kinds,
		Where:  store.Linked{Hops: hops, Where: store.IDIn{seat}},
		Paging: store.Paging{Limit: maxSeat, Sort: store.Sort{Key: store.SlugKey}},
	})
	if err != nil {
		return nil, fmt.Errorf("compare each stakeholder that has its seat there with all others: %w", err)
	}
	return recs, nil
}

// address returns a website without the parts that do not tell addresses apart: the
// scheme, "www." and slashes at the end.
func address(site string) string {
	_, rest, ok := strings.Cut(site, "://")
	if !ok {
		rest = site
	}
	rest = strings.TrimPrefix(strings.ToLower(rest), "www.")
	return strings.TrimRight(rest, "/")
}
