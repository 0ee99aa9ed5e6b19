package compare

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/store"
)

// maxPlaces is how many countries are compared each with each.
const maxPlaces = 200

// Similar says which countries are like one.
type Similar struct {
	Country       *graph.Jurisdiction
	Ranked        []*SimilarCountry // the most alike first
	NotEnoughData []*SimilarCountry // the ones with the most comparable parts first
}

// SimilarCountry is another country with how alike it is.
type SimilarCountry struct {
	Country     *graph.Jurisdiction
	Rank        *int // from 1, the same for those that are equally alike; nil without enough data
	Overlap     Overlap
	Clusters    []*graph.Cluster // that both are members of
	Explanation string
}

// FindSimilar compares a country with every other.
func FindSimilar(ctx context.Context, v *graph.View, country graph.JurisdictionCode) (*Similar, error) {
	b, err := setUpAll(ctx, v)
	if err != nil {
		return nil, err
	}
	of, err := b.words.Jurisdictions([]graph.JurisdictionCode{country})
	if err != nil {
		return nil, err
	}
	return b.similar(of[0]), nil
}

// setUpAll reads what all countries, and parts of countries, have on record.
func setUpAll(ctx context.Context, v *graph.View) (*board, error) {
	t, err := v.Vocabulary(ctx, "PlanningTask", "Jurisdiction", "Term", "Cluster")
	if err != nil {
		return nil, err
	}
	places := slices.Clone(t.Of("Jurisdiction"))
	if len(places) > maxPlaces {
		return nil, fmt.Errorf("%w: %d jurisdictions are too many to compare each with each; compare some of them", graph.ErrTooLarge, len(places))
	}
	code := func(r *store.Record) string { return v.Model().Content(r).(*graph.JurisdictionContent).Code }
	slices.SortFunc(places, func(a, b *store.Record) int { return cmp.Compare(code(a), code(b)) })
	return setUp(ctx, v, t, nil, slices.DeleteFunc(places, func(r *store.Record) bool {
		kind := v.Model().Content(r).(*graph.JurisdictionContent).Type
		return kind != graph.JurisdictionCountry && kind != graph.JurisdictionPart
	}))
}

// similar ranks the other countries of the board.
func (b *board) similar(of *store.Record) *Similar {
	others := slices.DeleteFunc(slices.Clone(b.places), func(r *store.Record) bool { return r.ID == of.ID })
	wrapped := graph.Wrap[*graph.Jurisdiction](b.view, append(slices.Clone(others), of))
	s := &Similar{Country: wrapped[len(others)], Ranked: []*SimilarCountry{}, NotEnoughData: []*SimilarCountry{}}
	for i, other := range others {
		c := &SimilarCountry{
			Country: wrapped[i], Overlap: overlapOf(b.parts([]*store.Record{of, other})),
			Clusters: graph.Wrap[*graph.Cluster](b.view, b.sharedClusters(of.ID, other.ID)),
		}
		if c.Overlap.Status() == Comparable {
			s.Ranked = append(s.Ranked, c)
		} else {
			s.NotEnoughData = append(s.NotEnoughData, c)
		}
	}
	slices.SortStableFunc(s.Ranked, func(x, y *SimilarCountry) int {
		return cmp.Or(cmp.Compare(y.Overlap.likeness, x.Overlap.likeness), y.Overlap.Parts-x.Overlap.Parts)
	})
	slices.SortStableFunc(s.NotEnoughData, func(x, y *SimilarCountry) int {
		return cmp.Or(y.Overlap.Parts-x.Overlap.Parts, y.Overlap.Tasks-x.Overlap.Tasks)
	})
	for i, c := range s.Ranked {
		c.Rank = new(i + 1)
		if i > 0 && c.Overlap.likeness == s.Ranked[i-1].Overlap.likeness {
			c.Rank = s.Ranked[i-1].Rank
		}
		c.Explanation = fmt.Sprintf("%s is number %d of %d. %s", c.Country.Name, *c.Rank, len(s.Ranked), c.Overlap.Explanation())
	}
	for _, c := range s.NotEnoughData {
		c.Explanation = fmt.Sprintf("%s has no rank. %s", c.Country.Name, c.Overlap.Explanation())
	}
	return s
}

// sharedClusters returns the clusters that two countries are members of;
// candidates are no members.
func (b *board) sharedClusters(one, other graph.ID) []*store.Record {
	return slices.DeleteFunc(slices.Clone(b.words.Of("Cluster")), func(c *store.Record) bool {
		members := c.To("members")
		return !slices.Contains(members, one) || !slices.Contains(members, other)
	})
}

// Notes say how to read it.
func (s *Similar) Notes() []string {
	return []string{
		fmt.Sprintf("A country has a rank where %d or more parts of tasks are on record in both; %d countries have, %d have not. The others may be just as alike.", Needed, len(s.Ranked), len(s.NotEnoughData)),
		"What is not recorded is never a difference. Candidates of a cluster are not its members.",
	}
}
