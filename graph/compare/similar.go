package compare

import (
	"cmp"
	"context"
	"slices"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/internal/speech"
)

// maxPlaces is how many countries are compared each with each.
const maxPlaces = 200

// Similar says which countries are like one, or which of all are like each other.
type Similar struct {
	Country *graph.Jurisdiction // nil for all

	ranked        []*SimilarCountry // the most alike first
	notEnoughData []*SimilarCountry // the ones with the most comparable parts first

	language *speech.Language
}

// SimilarCountry is a country with how alike it is to another.
type SimilarCountry struct {
	Of          *graph.Jurisdiction
	Country     *graph.Jurisdiction
	Rank        *int // from 1, the same for those that are equally alike; nil without enough data
	Overlap     Overlap
	Clusters    []*graph.Cluster // that both are members of
	Explanation string

	board *board
	both  []*store.Record
}

// FindSimilar compares a country with every other, or each with each if it is nil.
func FindSimilar(ctx context.Context, v *graph.View, country *graph.JurisdictionCode) (*Similar, error) {
	b, err := setUpAll(ctx, v)
	if err != nil {
		return nil, err
	}
	if country == nil {
		return b.similarPairs(ctx)
	}
	of, err := b.words.Scoped(graph.Scope{Country: []graph.JurisdictionCode{*country}})
	if err != nil {
		return nil, err
	}
	return b.similar(of.Countries[0]), nil
}

// Ranked returns those of which enough is on record, the most alike first.
func (s *Similar) Ranked(first int) ([]*SimilarCountry, error) { return begin(s.ranked, first) }

// RankedCount counts them.
func (s *Similar) RankedCount() int { return len(s.ranked) }

// NotEnoughData returns the others, those with the most that can be compared first.
func (s *Similar) NotEnoughData(first int) ([]*SimilarCountry, error) {
	return begin(s.notEnoughData, first)
}

// NotEnoughDataCount counts them.
func (s *Similar) NotEnoughDataCount() int { return len(s.notEnoughData) }

// begin is the beginning of a list.
func begin[T any](list []T, first int) ([]T, error) {
	if first < 0 || first > graph.MaxPage {
		return nil, graph.Invalid("first is 0 to %d, not %d", graph.MaxPage, first)
	}
	return list[:min(len(list), first)], nil
}

// Comparison puts the two beside each other, task by task.
func (c *SimilarCountry) Comparison() *Comparison { return c.board.among(c.both).compare() }

// among is the board of some of its countries.
func (b *board) among(places []*store.Record) *board {
	few := *b
	few.places, few.tasks = places, b.withoutStages(b.tasks, places)
	return &few
}

// setUpAll reads what all countries, and parts of countries, have on record.
func setUpAll(ctx context.Context, v *graph.View) (*board, error) {
	t, err := v.Vocabulary(ctx, "PlanningTask", "Jurisdiction", "Term", "Cluster")
	if err != nil {
		return nil, err
	}
	places := slices.Clone(t.Of("Jurisdiction"))
	if len(places) > maxPlaces {
		return nil, graph.TooLarge("%d jurisdictions are too many to compare each with each; compare some of them", len(places))
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
	s := &Similar{language: b.view.Language(), Country: graph.Wrap[*graph.Jurisdiction](b.view, []*store.Record{of})[0]}
	for _, other := range b.places {
		if other.ID != of.ID {
			s.add(b.pair(of, other))
		}
	}
	s.rank(func(c *SimilarCountry) (speech.Places, speech.Text, speech.Text) {
		return speech.Places{called(c.Country)}, "%s ranks number %d of %d. %s", "%s is not ranked. %s"
	})
	return s
}

// similarPairs ranks each two countries of the board.
func (b *board) similarPairs(ctx context.Context) (*Similar, error) {
	s := &Similar{language: b.view.Language()}
	for i, other := range b.places {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		for _, of := range b.places[:i] {
			s.add(b.pair(of, other))
		}
	}
	s.rank(func(c *SimilarCountry) (speech.Places, speech.Text, speech.Text) {
		return speech.Places{called(c.Of), called(c.Country)}, "%s rank number %d of %d. %s", "%s are not ranked. %s"
	})
	return s, nil
}

// pair compares two countries.
func (b *board) pair(of, other *store.Record) *SimilarCountry {
	both := []*store.Record{of, other}
	wrapped := graph.Wrap[*graph.Jurisdiction](b.view, both)
	return &SimilarCountry{
		Of: wrapped[0], Country: wrapped[1], Overlap: overlapOf(b.view.Language(), b.parts(both)), board: b, both: both,
		Clusters: graph.Wrap[*graph.Cluster](b.view, b.sharedClusters(of.ID, other.ID)),
	}
}

// add puts a pair where it belongs.
func (s *Similar) add(c *SimilarCountry) {
	if c.Overlap.Status() == Comparable {
		s.ranked = append(s.ranked, c)
	} else {
		s.notEnoughData = append(s.notEnoughData, c)
	}
}

// rank puts pairs in order and says why, of whom call names, and how that is said of them.
func (s *Similar) rank(call func(*SimilarCountry) (who speech.Places, ranked, not speech.Text)) {
	slices.SortStableFunc(s.ranked, func(x, y *SimilarCountry) int {
		return cmp.Or(cmp.Compare(y.Overlap.likeness, x.Overlap.likeness), y.Overlap.Parts-x.Overlap.Parts)
	})
	slices.SortStableFunc(s.notEnoughData, func(x, y *SimilarCountry) int {
		return cmp.Or(y.Overlap.Parts-x.Overlap.Parts, y.Overlap.Tasks-x.Overlap.Tasks)
	})
	for i, c := range s.ranked {
		c.Rank = new(i + 1)
		if i > 0 && c.Overlap.likeness == s.ranked[i-1].Overlap.likeness {
			c.Rank = s.ranked[i-1].Rank
		}
		who, ranked, _ := call(c)
		c.Explanation = speech.Capital(c.Overlap.language.Say(ranked, who, *c.Rank, len(s.ranked), c.Overlap.Explanation()))
	}
	for _, c := range s.notEnoughData {
		who, _, not := call(c)
		c.Explanation = speech.Capital(c.Overlap.language.Say(not, who, c.Overlap.Explanation()))
	}
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
		s.language.Say("Two countries are ranked if at least %d parts of tasks are on record for both; %d are, %d are not. The others may be just as alike.", Needed, len(s.ranked), len(s.notEnoughData)),
		s.language.Say("What is not recorded is never a difference. Candidates of a cluster are not its members."),
	}
}
