package compare

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/gaps"
	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/internal/speech"
)

// Bounds of what is to be learned.
const (
	maxTeachers  = 5     // for one lesson
	maxPractices = 5_000 // that are looked at
	maxTwinnings = 10
)

// Learning is what a country can learn from others: for each of its gaps, who has
// on record what is missing there.
type Learning struct {
	Country   *graph.Jurisdiction
	Lessons   []*Lesson // as the gaps: the most urgent first
	Gaps      int       // what was found
	Nowhere   int       // of these, on record nowhere
	Twinnings []*Twinning
}

// Lesson is a finding that is closed elsewhere.
type Lesson struct {
	Gap     *gaps.Gap
	Finding *gaps.Finding
	KnownIn int
	From    []*Teacher // at most maxTeachers: members of the same clusters first, then the most alike
}

// Teacher is a country that has on record what another lacks.
type Teacher struct {
	Country     *graph.Jurisdiction
	Rank        int
	Claim       *graph.Responsibility
	Body        string   // what kind of body
	Methods     []string // by which methods
	Practices   []*graph.BestPractice
	Overlap     Overlap
	Clusters    []*graph.Cluster // that both are members of
	Explanation string           // of the rank

	id graph.ID
}

// Twinning is two countries that could work together.
type Twinning struct {
	With     *graph.Jurisdiction
	Lessons  []*Lesson // that it has something for
	Overlap  Overlap
	Clusters []*graph.Cluster
	Words    string
}

// LearnFrom finds for each gap of a country where it is closed.
func LearnFrom(ctx context.Context, v *graph.View, country graph.JurisdictionCode, tasks []graph.ID) (*Learning, error) {
	b, err := setUpAll(ctx, v)
	if err != nil {
		return nil, err
	}
	of, err := b.words.Scoped(graph.Scope{Country: []graph.JurisdictionCode{country}})
	if err != nil {
		return nil, err
	}
	found, err := gaps.Find(ctx, v, gaps.Args{Country: []graph.JurisdictionCode{country}, Task: tasks}, gaps.Rules())
	if err != nil {
		return nil, err
	}
	rows, err := found.Rows(graph.MaxPage, nil)
	if err != nil {
		return nil, err
	}
	l := &Learning{Lessons: []*Lesson{}, Twinnings: []*Twinning{}}
	similar := b.similar(of.Countries[0])
	l.Country = similar.Country
	s := school{board: b, like: map[graph.ID]*SimilarCountry{}}
	for _, c := range slices.Concat(similar.ranked, similar.notEnoughData) {
		s.like[c.Country.ID] = c
	}
	for _, gap := range rows.Nodes() {
		for _, finding := range gap.Findings {
			if finding.Class == gaps.Weak {
				continue // better evidence is to be had at home
			}
			shown, err := finding.Shown(ctx)
			if err != nil {
				return nil, err
			}
			l.Gaps++
			if lesson := s.lesson(gap, finding, shown); lesson != nil {
				l.Lessons = append(l.Lessons, lesson)
			} else {
				l.Nowhere++
			}
		}
	}
	if err := s.describe(ctx, l); err != nil {
		return nil, err
	}
	l.Twinnings = s.twinnings(l)
	return l, nil
}

// school finds whom to learn from.
type school struct {
	*board
	like   map[graph.ID]*SimilarCountry
	claims []*store.Record // of the teachers, in order
	taught map[*Lesson][]gaps.Shown
}

// lesson ranks those who show how: nil if nobody does.
func (s *school) lesson(gap *gaps.Gap, finding *gaps.Finding, shown []gaps.Shown) *Lesson {
	shown = slices.DeleteFunc(shown, func(x gaps.Shown) bool { return s.like[x.Place.ID] == nil })
	if len(shown) == 0 {
		return nil
	}
	slices.SortStableFunc(shown, func(x, y gaps.Shown) int {
		a, b := s.like[x.Place.ID], s.like[y.Place.ID]
		return cmp.Or(min(len(b.Clusters), 1)-min(len(a.Clusters), 1), cmp.Compare(known(b), known(a)))
	})
	l := &Lesson{Gap: gap, Finding: finding, KnownIn: len(shown)}
	if s.taught == nil {
		s.taught = map[*Lesson][]gaps.Shown{}
	}
	s.taught[l] = shown
	for _, x := range shown[:min(len(shown), maxTeachers)] {
		s.claims = append(s.claims, x.Claim)
	}
	return l
}

// known is how alike a country is, as far as enough is on record; below all others
// if not.
func known(c *SimilarCountry) float64 {
	if l := c.Overlap.Likeness(); l != nil {
		return *l
	}
	return -1
}

// describe says what each teacher has: by what kind of body, by which methods, and
// with which practices of the same element of planning.
func (s *school) describe(ctx context.Context, l *Learning) error {
	linked, err := s.linked(ctx, s.claims)
	if err != nil {
		return err
	}
	recs, err := s.view.All(ctx, store.Query{Kinds: []graph.Kind{"BestPractice"}, Paging: store.Paging{Limit: maxPractices, Sort: store.Sort{Key: store.SlugKey}}})
	if err != nil {
		return fmt.Errorf("find practices: %w", err)
	}
	practices := graph.Wrap[*graph.BestPractice](s.view, recs)
	claims := graph.Wrap[*graph.Responsibility](s.view, s.claims)
	for _, lesson := range l.Lessons {
		shown := s.taught[lesson]
		for i, x := range shown[:min(len(shown), maxTeachers)] {
			c := s.like[x.Place.ID]
			t := &Teacher{
				Country: c.Country, Rank: i + 1, Claim: claims[0], Overlap: c.Overlap, Clusters: c.Clusters, id: x.Place.ID,
				Methods: []string{}, Practices: []*graph.BestPractice{},
			}
			claims = claims[1:]
			if body := linked[t.Claim.StakeholderID]; body != nil {
				for _, id := range body.To("type") {
					if term := s.words.Record(id); term != nil {
						t.Body = within(s.view, s.view.Model().Content(term).(*graph.TermContent))
					}
				}
			}
			for _, id := range t.Claim.MethodIDs {
				if m := linked[id]; m != nil {
					t.Methods = append(t.Methods, within(s.view, s.view.Model().Content(m).(*graph.MethodologyContent)))
				}
			}
			for _, p := range practices {
				if lesson.Gap.Task != nil && slices.Contains(p.CountryIDs, x.Place.ID) && p.Element != "" && p.Element == lesson.Gap.Task.Element && len(t.Practices) < maxTeachers {
					t.Practices = append(t.Practices, p)
				}
			}
			t.Explanation = explain(t)
			lesson.From = append(lesson.From, t)
		}
	}
	return nil
}

// explain says why a teacher has its rank.
func explain(t *Teacher) string {
	l := t.Overlap.language
	var why []string
	for _, c := range t.Clusters {
		why = append(why, l.Say("in the same cluster (%s)", c.Name))
	}
	if likeness := t.Overlap.Likeness(); likeness != nil {
		why = append(why, l.Say("alike in %.0f%% of %d comparable parts", 100**likeness, t.Overlap.Parts))
	} else {
		why = append(why, counted(l, t.Overlap.Parts, "only one part is comparable, too little to say how alike", "only %d parts are comparable, too few to say how alike"))
	}
	why = append(why, l.Say("%s confidence", l.Say(graph.ValueText(t.Claim.Confidence))))
	if t.Claim.Observed != "" {
		why = append(why, l.Say("as of %s", t.Claim.Observed))
	}
	return l.Say("Number %d: %s.", t.Rank, strings.Join(why, "; "))
}

// twinnings proposes the countries that have something for most gaps, of these
// those of the same cluster, of these the most alike.
func (s *school) twinnings(l *Learning) []*Twinning {
	by := map[graph.ID]*Twinning{}
	for _, lesson := range l.Lessons {
		for _, x := range s.taught[lesson] {
			t, c := by[x.Place.ID], s.like[x.Place.ID]
			if t == nil {
				t = &Twinning{With: c.Country, Overlap: c.Overlap, Clusters: c.Clusters}
				by[x.Place.ID] = t
			}
			t.Lessons = append(t.Lessons, lesson)
		}
	}
	out := []*Twinning{}
	for _, t := range by {
		out = append(out, t)
	}
	slices.SortFunc(out, func(a, b *Twinning) int {
		return cmp.Or(len(b.Lessons)-len(a.Lessons), min(len(b.Clusters), 1)-min(len(a.Clusters), 1),
			cmp.Compare(known(s.like[b.With.ID]), known(s.like[a.With.ID])), strings.Compare(a.With.Code, b.With.Code))
	})
	out = out[:min(len(out), maxTwinnings)]
	for _, t := range out {
		say := t.Overlap.language
		var tasks []string
		for _, lesson := range t.Lessons {
			if lesson.Gap.Task == nil {
				continue
			}
			if task := lesson.Gap.Task.Called(graph.NamesBeside(l.Country)); !slices.Contains(tasks, task) {
				tasks = append(tasks, task)
			}
		}
		t.Words = speech.Capital(say.Say("%s with %s, which has on record what would close %s, out of %d", called(l.Country), called(t.With), counted(say, len(t.Lessons), "one part of a gap", "%d parts of gaps"), l.Gaps))
		switch n := len(tasks); {
		case n > 3:
			t.Words += say.Say(": %s and %d more tasks", strings.Join(tasks[:3], ", "), n-3)
		case n > 0:
			t.Words += ": " + say.Enumerate(tasks)
		}
		for _, c := range t.Clusters {
			t.Words += say.Say("; both are members of %s", c.Name)
		}
		t.Words += ". " + t.Overlap.Explanation()
	}
	return out
}

// Notes say how to read it.
func (l *Learning) Notes() []string {
	say := graph.LanguageOf(l.Country)
	return []string{
		say.Say("If another country has on record what is missing here, that does not mean that it does it better, or that it is not done here."),
		say.Say("Countries in the same cluster come first, then those most alike in what is on record for both, then those with the surest and newest facts. Practices are those from that country about the same element of planning."),
		say.Say("Parts of gaps that are on record nowhere else: %d of %d.", l.Nowhere, l.Gaps),
	}
}
