package compare

import (
	"cmp"
	"context"
	"slices"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/internal/speech"
)

// maxPlaces is how many jurisdictions there may be for each to be compared with each.
const maxPlaces = 200

// Similar ranks the countries that are like one country, or all pairs of countries.
type Similar struct {
	Country *graph.Jurisdiction // the one that the others are compared with; nil for all pairs

	ranked        []*SimilarCountry // the most alike first
	notEnoughData []*SimilarCountry // those with the most comparable parts first

	language *speech.Language
}

// SimilarCountry is a country with its likeness to another.
type SimilarCountry struct {
	Of          *graph.Jurisdiction
	Country     *graph.Jurisdiction
	Rank        *int // from 1, the same if equally alike; nil without enough data
	Overlap     Overlap
	Clusters    []*graph.Cluster // that both are members of
	Explanation string           // of the rank

	board *board
	both  []*store.Record // Of and Country
}

// FindSimilar compares a country with every other, or all countries with each other if
// country is nil. It returns an error that wraps [graph.ErrNotFound] if there is no such
// country.
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

// Ranked returns the first of those with enough on record, the most alike first. It
// returns an error that wraps [graph.ErrInvalid] unless first is between 0 and
// [graph.MaxPage].
func (s *Similar) Ranked(first int) ([]*SimilarCountry, error) { return begin(s.ranked, first) }

// RankedCount returns the number of those with enough on record.
func (s *Similar) RankedCount() int { return len(s.ranked) }

// NotEnoughData returns the first of the others, those with the most comparable parts
// first. Its errors are those of Ranked.
func (s *Similar) NotEnoughData(first int) ([]*SimilarCountry, error) {
	return begin(s.notEnoughData, first)
}

// NotEnoughDataCount returns the number of the others.
func (s *Similar) NotEnoughDataCount() int { return len(s.notEnoughData) }

// begin returns at most the first elements of a list.
func begin[T any](list []T, first int) ([]T, error) {
	if first < 0 || first > graph.MaxPage {
		return nil, graph.Invalid("first is 0 to %d, not %d", graph.MaxPage, first)
	}
	return list[:min(len(list), first)], nil
}

// Comparison compares the two countries task by task.
func (c *SimilarCountry) Comparison() *Comparison { return c.board.among(c.both).compare() }

// among returns a board of some of the countries.
func (b *board) among(places []*store.Record) *board {
	few := *b
	few.places, few.tasks = places, b.withoutStages(b.tasks, places)
	return &few
}

// setUpAll reads what all countries, and parts of countries, have on record. It returns an
// error that wraps [graph.ErrTooLarge] if there are more than maxPlaces jurisdictions.
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

// similar ranks the other countries of the board by their likeness to one.
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

// similarPairs ranks all pairs of countries of the board.
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

// add adds a pair to the ranked ones or to the others.
func (s *Similar) add(c *SimilarCountry) {
	if c.Overlap.Status() == Comparable {
		s.ranked = append(s.ranked, c)
	} else {
		s.notEnoughData = append(s.notEnoughData, c)
	}
}

// rank sorts the pairs, numbers them and explains their rank. For each pair, call returns
// the countries to name and the sentences for a ranked and for an unranked one.
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

// sharedClusters returns the clusters that both countries are members of. Candidates are
// not members.
func (b *board) sharedClusters(one, other graph.ID) []*store.Record {
	return slices.DeleteFunc(slices.Clone(b.words.Of("Cluster")), func(c *store.Record) bool {
		members := c.To("members")
		return !slices.Contains(members, one) || !slices.Contains(members, other)
	})
}

// Notes returns what a reader should know about the answer.
func (s *Similar) Notes() []string {
	return []string{
		s.language.Say("Two countries are ranked if at least %d parts of tasks are on record for both; %d are, %d are not. The others may be just as alike.", Needed, len(s.ranked), len(s.notEnoughData)),
		s.language.Say("What is not recorded is never a difference. Candidates of a cluster are not its members."),
	}
}
