// Package assess puts what assessors found side by side: how stakeholders stand
// to planning, and what those who plan can do. Grids, classes and gaps are worked
// out from scores, never recorded.
package assess

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/store"
)

// maxAssessments bounds the assessments that a question looks at.
const maxAssessments = 20_000

// assessments reads the current assessments of stakeholders in some
// jurisdictions, all if nil, by slug. Of several by one assessor on the same, only
// the last counts.
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
			s.criterion = graph.CriterionCompetencyHeld // who had it may lack it now
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
