package graph

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/whoplans/whoplans/graph/store"
)

// Stats summarises what the graph contains.
type Stats struct {
	Total    int
	Entities int
	Claims   int

	ByKind       []StatCount // by name
	ByConfidence []StatCount // highest first
	ByOrigin     []StatCount
	ByStatus     []StatCount
	ByYear       []StatCount // newest first, then those without a date

	// ByJurisdiction counts the records that belong to each jurisdiction or are about it: by
	// code, then those of none. Records about several count for each.
	ByJurisdiction []JurisdictionCount

	// Truncated means that there were too many groups to count all.
	Truncated bool
}

// StatCount is the number of records that share a value.
type StatCount struct {
	Value string // UNKNOWN for no value
	Count int
}

// JurisdictionCount is the number of records that belong to a jurisdiction or are about it.
type JurisdictionCount struct {
	Jurisdiction *Jurisdiction // nil for records of none
	Count        int
}

// unknown stands for a value that is not recorded, as opposed to none.
const unknown = "UNKNOWN"

// Stats counts the records that a filter matches, in three to seven calls of the store, and one
// for the jurisdictions.
func (v *View) Stats(ctx context.Context, filter Filter) (*Stats, error) {
	where, err := v.Where(ctx, "Record", filter)
	if err != nil {
		return nil, err
	}
	s := &Stats{}
	for _, count := range []func(context.Context, store.Where) (bool, error){
		func(ctx context.Context, w store.Where) (bool, error) { return v.countKinds(ctx, w, s) },
		func(ctx context.Context, w store.Where) (bool, error) { return v.countYears(ctx, w, s) },
		func(ctx context.Context, w store.Where) (bool, error) { return v.countJurisdictions(ctx, w, s) },
	} {
		more, err := count(ctx, where)
		if err != nil {
			return nil, err
		}
		s.Truncated = s.Truncated || more
	}
	return s, nil
}

// groupBy groups all records that match a condition.
func (v *View) groupBy(ctx context.Context, what string, w store.Where, kinds []Kind, by ...store.By) (store.Groups, error) {
	groups, err := v.count(ctx, store.Tally{Kinds: kinds, Where: w, By: by, Limit: maxGroups})
	if err != nil {
		return groups, fmt.Errorf("count by %s: %w", what, err)
	}
	return groups, nil
}

// Sizes counts the records of each type, which may be a kind or a group of kinds.
func (v *View) Sizes(ctx context.Context) (map[string]int, error) {
	m := v.graph.model
	groups, err := v.groupBy(ctx, "kind", nil, m.KindsOf("Record"), store.By{Key: kindKey})
	if err != nil {
		return nil, err
	}
	counts := make(map[Kind]int, len(groups.Groups))
	for _, g := range groups.Groups {
		counts[Kind(g.Values[0])] = g.Count
	}
	sizes := make(map[string]int, len(counts))
	for _, t := range m.RecordTypes() {
		for _, k := range m.KindsOf(t) {
			sizes[t] += counts[k]
		}
	}
	return sizes, nil
}

// countKinds counts by kind, confidence, origin and status at once.
func (v *View) countKinds(ctx context.Context, w store.Where, s *Stats) (bool, error) {
	m := v.graph.model
	groups, err := v.groupBy(ctx, "kind", w, m.Facts(),
		store.By{Key: kindKey}, store.By{Key: "confidence"}, store.By{Key: "origin"}, store.By{Key: "status"})
	if err != nil {
		return false, err
	}
	var by [4]map[string]int
	for i := range by {
		by[i] = map[string]int{}
	}
	for _, g := range groups.Groups {
		for i, value := range g.Values {
			by[i][value] += g.Count
		}
		s.Total += g.Count
		if k := m.kinds[Kind(g.Values[0])]; k != nil && k.Claim {
			s.Claims += g.Count
		} else {
			s.Entities += g.Count
		}
	}
	s.ByKind = inOrder(by[0], m.Facts())
	confidences := Confidence("").Values()
	slices.Reverse(confidences)
	s.ByConfidence = inOrder(by[1], confidences)
	s.ByOrigin = inOrder(by[2], Origin("").Values())
	s.ByStatus = inOrder(by[3], Status("").Values())
	return groups.More, nil
}

// inOrder lists counts in the order of values, including zeros, and last those without a value.
func inOrder[T ~string](counts map[string]int, values []T) []StatCount {
	out := make([]StatCount, 0, len(values)+1)
	for _, v := range values {
		out = append(out, StatCount{string(v), counts[string(v)]})
	}
	if n := counts[""]; n > 0 {
		out = append(out, StatCount{unknown, n})
	}
	return out
}

// countYears counts by the year of observation.
func (v *View) countYears(ctx context.Context, w store.Where, s *Stats) (bool, error) {
	groups, err := v.groupBy(ctx, "year", w, v.graph.model.Facts(), store.By{Key: "observed"})
	if err != nil {
		return false, err
	}
	years := map[string]int{}
	for _, g := range groups.Groups {
		year, _, _ := strings.Cut(g.Values[0], "-")
		years[year] += g.Count
	}
	var order []string
	for year := range years {
		if year != "" {
			order = append(order, year)
		}
	}
	slices.SortFunc(order, func(a, b string) int { return strings.Compare(b, a) })
	s.ByYear = inOrder(years, order)
	return groups.More, nil
}

// countJurisdictions counts by the jurisdiction that records are about.
func (v *View) countJurisdictions(ctx context.Context, w store.Where, s *Stats) (bool, error) {
	m := v.graph.model
	var kinds []Kind
	var by []store.By
	for _, k := range m.Kinds {
		if k.Country != nil {
			kinds = append(kinds, k.Kind)
			by = append(by, store.By{Path: []store.Hop{{Link: store.Link{Of: k.Kind, Name: k.Country.Name}}}})
		}
	}
	groups, err := v.groupBy(ctx, "jurisdiction", w, kinds, by...)
	if err != nil {
		return false, err
	}
	counts := map[ID]int{}
	for _, g := range groups.Groups {
		// A record has values under the link of its own kind alone.
		counts[ID(strings.Join(g.Values, ""))] += g.Count
	}
	none := counts[""]
	delete(counts, "")
	for _, c := range s.ByKind {
		if !slices.Contains(kinds, Kind(c.Value)) {
			none += c.Count
		}
	}
	ids := slices.Sorted(maps.Keys(counts))
	recs, err := v.door.Get(ctx, ids)
	if err != nil {
		return false, fmt.Errorf("count by jurisdiction: %w", err)
	}
	for i, r := range v.cohort(recs) {
		if j, ok := r.(*Jurisdiction); ok {
			s.ByJurisdiction = append(s.ByJurisdiction, JurisdictionCount{j, counts[ids[i]]})
		}
	}
	slices.SortFunc(s.ByJurisdiction, func(a, b JurisdictionCount) int { return cmp.Compare(a.Jurisdiction.Code, b.Jurisdiction.Code) })
	if none > 0 {
		s.ByJurisdiction = append(s.ByJurisdiction, JurisdictionCount{nil, none})
	}
	return groups.More, nil
}
