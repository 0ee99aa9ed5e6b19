// Package assess puts the findings of assessors side by side: how stakeholders stand to
// planning, and what planning bodies are able to do. Quadrants, classes and gaps are
// worked out from the scores and are never recorded.
package assess

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/store"
)

// maxAssessments is how many assessments one answer looks at. More are an error that wraps
// [graph.ErrTooLarge].
const maxAssessments = 20_000

// assessments returns the current assessments of stakeholders about the given
// jurisdictions, or about all if places is nil, by slug. If an assessor assessed the same
// thing several times, only the last assessment counts.
func assessments(ctx context.Context, v *graph.View, places []graph.ID) ([]*graph.Assessment, error) {
	var where store.Where
	if places != nil {
		where = store.Linked{Hops: []store.Hop{{Link: store.Link{Of: "Assessment", Name: "about"}}}, Where: store.IDIn(places)}
	}
	page, err := v.Reader().Find(ctx, store.Query{
		Kinds: []graph.Kind{"Assessment"}, Where: where, Paging: store.Paging{Limit: maxAssessments, Sort: store.Sort{Key: store.SlugKey}},
	})
	if err != nil {
		return nil, fmt.Errorf("find assessments: %w", err)
	}
	if page.More {
		return nil, fmt.Errorf("%w: there are more than %d assessments; narrow it by country", graph.ErrTooLarge, maxAssessments)
	}
	type subject struct {
		about, stakeholder, by, task, competency, role graph.ID
		criterion                                      graph.AssessmentCriterion
		assessor                                       string
	}
	last, now := map[subject]*store.Record{}, v.Moment()
	for _, r := range page.Records {
		a := v.Model().Content(r).(*graph.AssessmentContent)
		if a.StakeholderID == "" || a.Criterion == "" || graph.IsOver(a, now) {
			continue
		}
		s := subject{a.AboutID, a.StakeholderID, a.ByID, a.TaskID, a.CompetencyID, a.PlannerRoleID, a.Criterion, a.Assessor}
		switch a.Criterion {
		case graph.CriterionCompetencyHeld, graph.CriterionCompetencyLacked:
			s.criterion = graph.CriterionCompetencyHeld // LACKED replaces an earlier HELD, and the reverse
		}
		if before := last[s]; before == nil || v.Model().Content(before).(*graph.AssessmentContent).Day <= a.Day {
			last[s] = r
		}
	}
	var recs []*store.Record
	for _, r := range last {
		recs = append(recs, r)
	}
	slices.SortFunc(recs, func(a, b *store.Record) int { return cmp.Compare(a.Slug(), b.Slug()) })
	return graph.Wrap[*graph.Assessment](v, recs), nil
}
