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

// Bounds of what a country can learn.
const (
	maxTeachers  = 5     // countries, and practices of each, for one lesson
	maxPractices = 5_000 // best practices that are looked at
	maxTwinnings = 10    // that are proposed
)

// Learning is what a country can learn from others: for each of its gaps, which countries
// have on record what is missing.
type Learning struct {
	Country   *graph.Jurisdiction
	Lessons   []*Lesson // in the order of the gaps, the most urgent first
	Gaps      int       // findings, whether or not another country has what is missing
	Nowhere   int       // findings for which no other country has it on record
	Twinnings []*Twinning
}

// Lesson is a finding for which other countries have on record what is missing.
type Lesson struct {
	Gap     *gaps.Gap
	Finding *gaps.Finding
	KnownIn int        // other countries
	From    []*Teacher // at most maxTeachers: members of the same clusters first, then the most alike
}

// Teacher is a country that has on record what another lacks.
type Teacher struct {
	Country     *graph.Jurisdiction
	Rank        int // from 1
	Claim       *graph.Responsibility
	Body        string                // the kind of body that does it
	Methods     []string              // the names of its methods
	Practices   []*graph.BestPractice // of the country, about the same element of planning
	Overlap     Overlap
	Clusters    []*graph.Cluster // that both are members of
	Explanation string           // of the rank
}

// Twinning is a proposal that two countries work together.
type Twinning struct {
	With     *graph.Jurisdiction
	Lessons  []*Lesson // that With can teach
	Overlap  Overlap
	Clusters []*graph.Cluster
	Words    string
}

// LearnFrom returns what a country can learn from others about the tasks and those below
// them, or about all tasks if tasks is nil. It looks at the [graph.MaxPage] most urgent
// gaps.
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
	s := lessonFinder{board: b, like: map[graph.ID]*SimilarCountry{}, taught: map[*Lesson][]gaps.Shown{}}
	for _, c := range slices.Concat(similar.ranked, similar.notEnoughData) {
		s.like[c.Country.ID] = c
	}
	for _, gap := range rows.Nodes() {
		for _, finding := range gap.Findings {
			if finding.Class == gaps.Weak {
				continue // other countries cannot help with evidence
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

// lessonFinder finds the countries that a country can learn from.
type lessonFinder struct {
	*board
	like   map[graph.ID]*SimilarCountry // the other countries
	claims []*store.Record              // of the teachers of all lessons, in order
	taught map[*Lesson][]gaps.Shown     // the examples for each lesson, ranked
}

// lesson ranks the countries that have what a finding misses, or returns nil if there are
// none.
func (s *lessonFinder) lesson(gap *gaps.Gap, finding *gaps.Finding, shown []gaps.Shown) *Lesson {
	shown = slices.DeleteFunc(shown, func(x gaps.Shown) bool { return s.like[x.Place.ID] == nil })
	if len(shown) == 0 {
		return nil
	}
	slices.SortStableFunc(shown, func(x, y gaps.Shown) int {
		a, b := s.like[x.Place.ID], s.like[y.Place.ID]
		return cmp.Or(min(len(b.Clusters), 1)-min(len(a.Clusters), 1), cmp.Compare(likenessOf(b), likenessOf(a)))
	})
	l := &Lesson{Gap: gap, Finding: finding, KnownIn: len(shown)}
	s.taught[l] = shown
	for _, x := range shown[:min(len(shown), maxTeachers)] {
		s.claims = append(s.claims, x.Claim)
	}
	return l
}

// likenessOf returns the likeness of a country, or -1 if too little is on record.
func likenessOf(c *SimilarCountry) float64 {
	if l := c.Overlap.Likeness(); l != nil {
		return *l
	}
	return -1
}

// describe adds the teachers of each lesson, in the order of their ranks.
func (s *lessonFinder) describe(ctx context.Context, l *Learning) error {
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
			t := s.teacher(x.Place.ID, claims[0], linked)
			claims = claims[1:]
			t.Rank = i + 1
			if task := lesson.Gap.Task; task != nil {
				t.Practices = practicesOf(practices, x.Place.ID, task.Element)
			}
			t.Explanation = explain(t)
			lesson.From = append(lesson.From, t)
		}
	}
	return nil
}

// teacher describes what a country has by one of its claims: the kind of body and the methods. The
// records that claims refer to are in linked.
func (s *lessonFinder) teacher(place graph.ID, claim *graph.Responsibility, linked map[graph.ID]*store.Record) *Teacher {
	c := s.like[place]
	t := &Teacher{
		Country: c.Country, Claim: claim, Overlap: c.Overlap, Clusters: c.Clusters,
		Methods: []string{}, Practices: []*graph.BestPractice{},
	}
	if body := linked[claim.StakeholderID]; body != nil {
		for _, id := range body.To("type") {
			if term := s.words.Record(id); term != nil {
				t.Body = within(s.view, s.view.Model().Content(term).(*graph.TermContent))
			}
		}
	}
	for _, id := range claim.MethodIDs {
		if m := linked[id]; m != nil {
			t.Methods = append(t.Methods, within(s.view, s.view.Model().Content(m).(*graph.MethodologyContent)))
		}
	}
	return t
}

// practicesOf returns a country's practices about an element of planning, at most maxTeachers.
func practicesOf(practices []*graph.BestPractice, country graph.ID, element graph.PlanningElement) []*graph.BestPractice {
	out := []*graph.BestPractice{}
	for _, p := range practices {
		if element != "" && p.Element == element && slices.Contains(p.CountryIDs, country) && len(out) < maxTeachers {
			out = append(out, p)
		}
	}
	return out
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

// twinnings proposes twinnings with the countries that can teach the most lessons. Of countries with
// equally many, those of the same cluster come first, and then the most alike.
func (s *lessonFinder) twinnings(l *Learning) []*Twinning {
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
			cmp.Compare(likenessOf(s.like[b.With.ID]), likenessOf(s.like[a.With.ID])), strings.Compare(a.With.Code, b.With.Code))
	})
	out = out[:min(len(out), maxTwinnings)]
	for _, t := range out {
		t.Words = t.says(l)
	}
	return out
}

// says proposes the twinning in words: with whom, for which gaps, and how alike the countries are.
func (t *Twinning) says(l *Learning) string {
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
	text := speech.Capital(say.Say("%s with %s, which has on record what would close %s, out of %d", called(l.Country), called(t.With), counted(say, len(t.Lessons), "one part of a gap", "%d parts of gaps"), l.Gaps))
	switch n := len(tasks); {
	case n > 3:
		text += say.Say(": %s and %d more tasks", strings.Join(tasks[:3], ", "), n-3)
	case n > 0:
		text += ": " + say.Enumerate(tasks)
	}
	for _, c := range t.Clusters {
		text += say.Say("; both are members of %s", c.Name)
	}
	return text + ". " + t.Overlap.Explanation()
}

// Notes returns what a reader should know about the answer.
func (l *Learning) Notes() []string {
	say := graph.LanguageOf(l.Country)
	return []string{
		say.Say("If another country has on record what is missing here, that does not mean that it does it better, or that it is not done here."),
		say.Say("Countries in the same cluster come first, then those most alike in what is on record for both, then those with the surest and newest facts. Practices are those from that country about the same element of planning."),
		say.Say("Parts of gaps that are on record nowhere else: %d of %d.", l.Nowhere, l.Gaps),
	}
}
