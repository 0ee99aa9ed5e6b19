// Package alike finds stakeholders that may be on record twice.
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

// Pair is two records of one country that may stand for the same body.
type Pair struct {
	A, B graph.Record

	// Score says how alike they are, from [Least] to 1.
	Score float64

	// Why is what they have in common.
	Why []Reason

	a, b int // their places among those compared
}

// Reason is something that two records have in common.
type Reason struct {
	In   Sign
	A, B string // what the two have: names, acronyms, addresses
}

// Sign is by what records are found alike.
type Sign string

// The signs.
const (
	Names    Sign = "NAMES"
	Acronyms Sign = "ACRONYMS"
	Website  Sign = "WEBSITE"
)

// Values lists the signs.
func (Sign) Values() []Sign { return []Sign{Names, Acronyms, Website} }

// Bounds of what is compared.
const (
	Least   = 0.8   // the score from which a pair is worth a look
	maxSeat = 1_000 // stakeholders of one country, each of which is compared with all others
)

// Answer is the pairs that were found.
type Answer struct {
	TotalCount int

	pairs []Pair
}

// Pairs are the first so many of them, those most alike first.
func (a *Answer) Pairs(first int) ([]Pair, error) {
	if first < 0 || first > graph.MaxPage {
		return nil, fmt.Errorf("%w: ask for 0 to %d pairs, not %d", graph.ErrInvalid, graph.MaxPage, first)
	}
	return append([]Pair{}, a.pairs[:min(first, len(a.pairs))]...), nil // a list, even if it is empty
}

// Find returns the stakeholders with their seats in a jurisdiction that may be on
// record twice.
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
	mostAlike(a.pairs)
	a.TotalCount = len(a.pairs)
	c.show(v, a.pairs)
	return a, nil
}

// To returns, for each of the records as they are or would be, with which
// others of its country it may be confused: A is the record, B the other. What
// is no stakeholder has none.
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
		for _, i := range of { // as it would be, in the place of what is there
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
			mostAlike(found[i])
			c.show(v, found[i])
		}
	}
	return found, nil
}

// mostAlike sorts pairs.
func mostAlike(pairs []Pair) {
	slices.SortStableFunc(pairs, func(p, q Pair) int { return cmp.Compare(q.Score, p.Score) })
}

// seated returns the stakeholders that have their seat in a jurisdiction, by slug.
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

// address is a website without what says nothing of whose it is.
func address(site string) string {
	_, rest, ok := strings.Cut(site, "://")
	if !ok {
		rest = site
	}
	rest = strings.TrimPrefix(strings.ToLower(rest), "www.")
	return strings.TrimRight(rest, "/")
}
