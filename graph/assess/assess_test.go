package assess_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/assess"
	"github.com/whoplans/whoplans/graph/change"
	"github.com/whoplans/whoplans/graph/graphtest"
	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/graph/store/neo4j/neo4jtest"
	"github.com/whoplans/whoplans/seed/seedtest"
)

func TestMain(m *testing.M) { neo4jtest.Main(m) }

// assessment is an assessment to load. If more is set, the assessment has these fields and
// no score.
type assessment struct {
	of        string
	criterion graph.AssessmentCriterion
	score     float64
	by, day   string
	task      string
	more      map[string]any
}

// drawn returns a view of a small graph with the given assessments.
func drawn(t *testing.T, list []assessment) *graph.View {
	t.Helper()
	g := graphtest.Draw(t, `
		be: Jurisdiction
		quota: PlanningTask
		count: PlanningTask
		minister: Institution be
		council: PlanningBody be
		schools: Institution be
		guild: Institution be
		law: Competency name=Law
		data: Competency name=Data
		money: Competency name=Money
		clerk: PlannerRole needs=law,data
		minister -ACCOUNTABLE-> quota (be)
		council -CONSULTED-> quota (be)
		schools -INFORMED-> quota (be)
	`)
	var drafts []change.Draft
	for i, a := range list {
		fields := map[string]any{
			"about": "be", "type": "FINDING", "instrument": "rubric", "stakeholder": a.of, "criterion": string(a.criterion),
			"score": a.score, "scale": 4.0, "assessor": a.by, "finding": "so they say", "confidence": "HIGH", "origin": "UNVERIFIED",
		}
		if a.day != "" {
			fields["day"] = a.day
		}
		if a.task != "" {
			fields["task"] = a.task
		}
		for name, value := range a.more {
			fields[name] = value
			delete(fields, "score")
			delete(fields, "scale")
		}
		drafts = append(drafts, change.Draft{Kind: "Assessment", Slug: fmt.Sprintf("as-%d", i), Fields: fields})
	}
	for _, f := range graphtest.Load(t, g, drafts).Faults {
		t.Fatalf("%s: %s", f.Field, f.Message)
	}
	return graphtest.View(t, g)
}

func TestStakeholders(t *testing.T) {
	v := drawn(t, []assessment{
		{of: "minister", criterion: graph.CriterionInfluenceHeld, score: 4, by: "ann"},
		{of: "minister", criterion: graph.CriterionInfluenceHeld, score: 3, by: "bob"},
		{of: "minister", criterion: graph.CriterionInterest, score: 1, by: "ann"},
		{of: "minister", criterion: graph.CriterionEngagementNow, score: 3, by: "ann"},
		{of: "minister", criterion: graph.CriterionEngagementWanted, score: 4, by: "ann"},
		{of: "council", criterion: graph.CriterionPower, score: 1, by: "ann"},
		{of: "council", criterion: graph.CriterionInterest, score: 1, by: "ann", day: "2025-03"},
		{of: "council", criterion: graph.CriterionInterest, score: 4, by: "ann", day: "2026"},
		{of: "council", criterion: graph.CriterionEngagementNow, score: 4, by: "ann"},
		{of: "council", criterion: graph.CriterionEngagementWanted, score: 4, by: "ann"},
		{of: "guild", criterion: graph.CriterionUrgency, score: 4, by: "ann"},
		{of: "guild", criterion: graph.CriterionPower, score: 2, by: "ann"},
	})
	a, err := assess.AnalyseStakeholders(t.Context(), v, assess.StakeholdersArgs{Country: "BE"})
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, s := range a.Stakeholders {
		line := graphtest.Slug(s.Stakeholder)
		for _, x := range s.Scores {
			line += fmt.Sprintf(" %s %.2f±%.2f×%d", x.Criterion, x.Mean, x.Spread(), x.Count)
		}
		if s.Quadrant != nil {
			line += " " + string(*s.Quadrant)
		}
		if s.Salience != nil {
			line += " " + string(*s.Salience)
		}
		if s.Gap != nil {
			line += fmt.Sprintf(" %s to %s: %d", *s.Now, *s.Wanted, *s.Gap)
		}
		got = append(got, line, "  "+s.SalienceWhy)
	}
	for _, s := range a.NotAssessed {
		got = append(got, "not "+graphtest.Slug(s))
	}
	want := []string{
		"council INTEREST 1.00±0.00×1 ENGAGEMENT_NOW 1.00±0.00×1 ENGAGEMENT_WANTED 1.00±0.00×1 POWER 0.25±0.00×1 KEEP_INFORMED DEMANDING LEADING to LEADING: 0",
		"  It has low power (power 0.25), no legitimacy on record (it neither decides nor has its role by law), high urgency (interest 1.00).",
		"guild URGENCY 1.00±0.00×1 POWER 0.50±0.00×1",
		"  Not known: legitimacy.",
		"minister INFLUENCE_HELD 0.88±0.25×2 INTEREST 0.25±0.00×1 ENGAGEMENT_NOW 0.75±0.00×1 ENGAGEMENT_WANTED 1.00±0.00×1 KEEP_SATISFIED DOMINANT SUPPORTIVE to LEADING: 1",
		"  It has high power (influence held 0.88), legitimacy (it decides, or has its role by law), low urgency (interest 0.25).",
		"not schools",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("Stakeholders (-want +got):\n%s", diff)
	}
	if a.LessEngaged() != 1 || a.NotAssessedCount != 1 {
		t.Errorf("%d less engaged, %d not assessed, want 1 of each", a.LessEngaged(), a.NotAssessedCount)
	}
}

// TestStakeholdersOfATask checks that an analysis of a task includes only stakeholders
// with a role in it, and that an assessment for the task takes precedence over one for
// planning as a whole.
func TestStakeholdersOfATask(t *testing.T) {
	list := []assessment{
		{of: "minister", criterion: graph.CriterionPower, score: 4, by: "ann"},
		{of: "minister", criterion: graph.CriterionInterest, score: 4, by: "ann"},
		{of: "council", criterion: graph.CriterionPower, score: 4, by: "ann"},
		{of: "council", criterion: graph.CriterionInterest, score: 1, by: "ann"},
		{of: "guild", criterion: graph.CriterionPower, score: 4, by: "ann"},
		{of: "guild", criterion: graph.CriterionInterest, score: 0, by: "ann"},
	}
	v := drawn(t, append(list, assessment{of: "minister", criterion: graph.CriterionInterest, by: "ann", task: "quota"},
		assessment{of: "council", criterion: graph.CriterionPower, score: 1, by: "ann", task: "count"}))
	for _, tt := range []struct {
		name string
		args assess.StakeholdersArgs
		want string
	}{
		{"as a whole", assess.StakeholdersArgs{Country: "BE"}, "council KEEP_SATISFIED, guild KEEP_SATISFIED, minister WORK_CLOSELY; not assessed 1, elsewhere 0"},
		{"for a task", assess.StakeholdersArgs{Country: "BE", Task: []graph.ID{"quota"}}, "council KEEP_SATISFIED, minister KEEP_SATISFIED; not assessed 1, elsewhere 0"},
		{"much power, little interest", assess.StakeholdersArgs{Country: "BE", Quadrant: []assess.Quadrant{assess.QuadrantKeepSatisfied}}, "council KEEP_SATISFIED, guild KEEP_SATISFIED; not assessed 1, elsewhere 1"},
		{"for a task that nobody has a part in", assess.StakeholdersArgs{Country: "BE", Task: []graph.ID{"count"}}, "; not assessed 0, elsewhere 0"},
	} {
		a, err := assess.AnalyseStakeholders(t.Context(), v, tt.args)
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, s := range a.Stakeholders {
			got = append(got, graphtest.Slug(s.Stakeholder)+" "+string(*s.Quadrant))
		}
		if got := fmt.Sprintf("%s; not assessed %d, elsewhere %d", strings.Join(got, ", "), a.NotAssessedCount, a.Elsewhere); got != tt.want {
			t.Errorf("%s: %s, want %s", tt.name, got, tt.want)
		}
	}
}

func TestPlanners(t *testing.T) {
	competency := func(slug string, more ...string) map[string]any {
		m := map[string]any{"competency": slug}
		if len(more) > 0 {
			m["plannerRole"] = more[0]
		}
		return m
	}
	v := drawn(t, []assessment{
		{of: "council", criterion: graph.CriterionCompetencyHeld, by: "ann", day: "2020", more: competency("law")},
		{of: "council", criterion: graph.CriterionCompetencyLacked, by: "ann", day: "2026", more: competency("law")},
		{of: "council", criterion: graph.CriterionCompetencyWanted, by: "ann", more: competency("law")},
		{of: "council", criterion: graph.CriterionCompetencyHeld, by: "ann", more: competency("data", "clerk")},
		{of: "council", criterion: graph.CriterionCompetencyLacked, by: "bob", more: competency("data", "clerk")},
	})
	p, err := assess.FindPlanners(t.Context(), v, []graph.JurisdictionCode{"BE"})
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, b := range p.Bodies {
		for _, c := range b.Competencies {
			got = append(got, fmt.Sprintf("%s %s %s %v ×%d", graphtest.Slug(b.Body), c.Competency.Slug, c.State, c.Wanted, c.Count))
		}
		for _, r := range b.Roles {
			got = append(got, r.Words())
		}
	}
	want := []string{
		"council data DISPUTED false ×2", "council law LACKED true ×2", "council money NOT_RECORDED false ×0",
		"clerk: has Data; lacks Law.",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("FindPlanners (-want +got):\n%s", diff)
	}
}

// TestScoresAreChecked refuses a score without a scale or beyond it, and assessments
// without what their criterion needs.
func TestScoresAreChecked(t *testing.T) {
	g := graphtest.Draw(t, "be: Jurisdiction\nguild: Institution be\n")
	for name, fields := range map[string]map[string]any{
		"scale":       {"score": 3.0, "stakeholder": "guild", "criterion": "POWER"},
		"score":       {"score": 6.0, "scale": 5.0, "stakeholder": "guild", "criterion": "POWER"},
		"stakeholder": {"criterion": "POWER"},
		"competency":  {"criterion": "COMPETENCY_HELD", "stakeholder": "guild"},
	} {
		for field, value := range map[string]any{"about": "be", "type": "FINDING", "instrument": "rubric", "confidence": "HIGH", "origin": "UNVERIFIED"} {
			fields[field] = value
		}
		l := graphtest.Load(t, g, []change.Draft{{Kind: "Assessment", Slug: "as-x", Fields: fields}})
		if len(l.Faults) != 1 || !strings.HasPrefix(l.Faults[0].Field, name) {
			t.Errorf("%s: faults %+v, want one of it", name, l.Faults)
		}
	}
}

// TestHeroes checks that the answers say that the data set contains no assessments, on
// each store.
func TestHeroes(t *testing.T) {
	seedtest.Each(t, func(t *testing.T, s store.Store) {
		v := graphtest.View(t, graph.New(s))
		a, err := assess.AnalyseStakeholders(t.Context(), v, assess.StakeholdersArgs{Country: "BE"})
		if err != nil {
			t.Fatal(err)
		}
		if len(a.Stakeholders) != 0 || a.NotAssessedCount == 0 || !strings.HasPrefix(a.Notes()[2], "No assessment") {
			t.Errorf("%d assessed, %d not, %v", len(a.Stakeholders), a.NotAssessedCount, a.Notes())
		}
		p, err := assess.FindPlanners(t.Context(), v, nil)
		if err != nil {
			t.Fatal(err)
		}
		for _, b := range p.Bodies {
			if len(b.NotRecorded()) != 9 || len(b.Missing()) != 0 || len(b.Roles) != 7 {
				t.Errorf("%s lacks %d of 9 dimensions, and %d are not recorded", graphtest.Slug(b.Body), len(b.Missing()), len(b.NotRecorded()))
			}
		}
		if len(p.Bodies) < 20 {
			t.Errorf("%d planning bodies", len(p.Bodies))
		}
	})
}
