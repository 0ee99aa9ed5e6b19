package resolvers_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestWithoutAsData(t *testing.T) {
	got := answers[struct {
		Without struct {
			Stakeholder      struct{ Slug string }
			Alone, Decisions int
			Losses           []struct {
				Task       struct{ Slug string }
				Country    struct{ Code string }
				Part       string
				Alone      bool
				NobodyLeft bool
				ClaimCount int
				Claims     []struct{ Slug string }
				Words      string
				StandIns   []struct {
					Record struct{ Label string }
					Why    string
				}
				Decisions []struct {
					Task     struct{ Slug string }
					Distance int
					Via      []struct{ Slug string }
					Deciders []struct{ Slug string }
				}
			}
			Relations []struct{ Label string }
			Notes     []string
		}
	}](t, `{ without(stakeholder: "be-pc", country: "BE") {
		stakeholder { slug } alone decisions
		losses { task { slug } country { code } part alone nobodyLeft claimCount claims { slug } words standIns { record { label } why }
			decisions { task { slug } distance via { slug } deciders { slug } } }
		relations { label } notes
	} }`).Without
	if got.Stakeholder.Slug != "be-pc" || got.Alone == 0 || got.Decisions == 0 || len(got.Notes) == 0 {
		t.Fatalf("without the Planning Commission: %+v", got)
	}
	alone := 0
	for _, l := range got.Losses {
		if l.Alone {
			alone++
		}
		if l.Country.Code != "BE" || l.Words == "" || l.ClaimCount != len(l.Claims) || !l.Alone && len(l.StandIns) > 0 {
			t.Errorf("a loss is told in part: %+v", l)
		}
		for _, d := range l.Decisions {
			if len(d.Deciders) == 0 || d.Distance > 0 && len(d.Via) != d.Distance-1 {
				t.Errorf("%s: a decision without deciders or ways: %+v", l.Task.Slug, d)
			}
		}
	}
	if alone != got.Alone {
		t.Errorf("%d losses alone, %d told", got.Alone, alone)
	}
}

func TestAssessmentsAsData(t *testing.T) {
	got := answers[struct {
		StakeholderAnalysis struct {
			Country          struct{ Code string }
			Stakeholders     []struct{ SalienceWhy string }
			NotAssessed      []struct{ Label string }
			NotAssessedCount int
			LessEngaged      int
			Notes            []string
		}
		Planners struct {
			Bodies []struct {
				Body         struct{ Slug string }
				Competencies []struct {
					Competency struct{ Slug string }
					State      string
					NeededBy   []struct{ Slug string }
				}
				Roles []struct {
					Role       struct{ Slug string }
					Unrecorded []struct{ Slug string }
					Words      string
				}
			}
		}
	}](t, `{
		stakeholderAnalysis(country: "BE") { country { code } stakeholders { salienceWhy } notAssessed { label } notAssessedCount lessEngaged notes }
		planners(country: "NL") { bodies { body { slug } competencies { competency { slug } state neededBy { slug } } roles { role { slug } unrecorded { slug } words } } }
	}`)
	if a := got.StakeholderAnalysis; a.Country.Code != "BE" || a.NotAssessedCount != len(a.NotAssessed) || len(a.NotAssessed) == 0 || len(a.Notes) != 3 {
		t.Errorf("Belgium's stakeholders: %+v", a)
	}
	p := got.Planners
	if len(p.Bodies) == 0 || len(p.Bodies[0].Competencies) != 9 || p.Bodies[0].Competencies[0].State != "NOT_RECORDED" {
		t.Fatalf("the planning bodies of the Netherlands: %+v", p)
	}
	if diff := cmp.Diff([]struct{ Slug string }{{"planner-role-1"}, {"planner-role-6"}}, p.Bodies[0].Competencies[0].NeededBy); diff != "" {
		t.Errorf("who needs the first dimension (-want +got):\n%s", diff)
	}
}
