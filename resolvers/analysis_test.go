package resolvers_test

import (
	"encoding/json"
	"fmt"
	"maps"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/access"
	"github.com/whoplans/whoplans/seed/seedtest"
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

// TestAssessing has two assessors look at Belgium's minister and its planning
// commission by the whole rubric, through edits, and reads what follows from it.
func TestAssessing(t *testing.T) {
	ask := as(t, graph.New(seedtest.Memory(t)), access.Principal{Account: "jana", Rights: access.Rights{Role: access.Editor, Jurisdictions: []access.Jurisdiction{"BE"}}})
	const source = "src-heroes-wp6"
	var changes []map[string]any
	assessed := func(of, by, criterion string, more map[string]any) {
		in := map[string]any{
			"about": "be", "type": "FINDING", "instrument": "Workshop on the stakeholders of the quota", "stakeholder": of, "criterion": criterion, "assessor": by,
			"day": "2026-01", "finding": "As the workshop saw it", "confidence": "MEDIUM", "origin": "RETRIEVED", "citations": []any{map[string]any{"source": source}},
		}
		maps.Copy(in, more)
		changes = append(changes, map[string]any{"createAssessment": in})
	}
	score := func(n int) map[string]any { return map[string]any{"score": n, "scale": 4} }
	for i, criterion := range []string{"INFLUENCE_HELD", "INFLUENCE_USED", "INTEREST", "POSITION", "KNOWLEDGE", "ENGAGEMENT_NOW", "ENGAGEMENT_WANTED", "WILLINGNESS", "MOTIVATION", "EXPERTISE", "POWER", "CAPACITY"} {
		assessed("be-minister", "Workshop", criterion, score([]int{4, 3, 1, 2, 2, 1, 4, 2, 1, 2, 4, 3}[i]))
	}
	assessed("be-minister", "University", "INTEREST", score(2))
	assessed("be-pc", "Workshop", "COMPETENCY_HELD", map[string]any{"competency": "comp-6"})
	assessed("be-pc", "Workshop", "COMPETENCY_LACKED", map[string]any{"competency": "comp-9"})
	assessed("be-pc", "Workshop", "COMPETENCY_WANTED", map[string]any{"competency": "comp-9", "plannerRole": "planner-role-3"})
	const record = `mutation ($changes: [Change!]!) { change(changes: $changes, options: {reason: "workshop"}) { revision userErrors { path message } } }`
	if got := ask(record, map[string]any{"changes": changes}); got != `{"data":{"change":{"revision":2,"userErrors":[]}},"extensions":{"revision":2}}` {
		t.Fatal(got)
	}
	type slug struct{ Slug string }
	var got struct {
		Data struct {
			StakeholderAnalysis struct {
				Stakeholders []struct {
					Stakeholder                                  slug
					Quadrant, Salience, SalienceWhy, Now, Wanted string
					Gap                                          int
					Scores                                       []struct {
						Criterion    string
						Mean, Spread float64
						Count        int
						Assessments  []struct {
							Finding, Assessor, Day string
							Provenance             struct{ Citations []struct{ Source slug } }
						}
					}
				}
			}
			Planners struct {
				Bodies []struct {
					Body         slug
					Missing      []slug
					Competencies []struct {
						Competency slug
						State      string
						Wanted     bool
					}
					Roles []struct{ Words string }
				}
			}
		}
	}
	answer := ask(`{
		stakeholderAnalysis(country: "BE", task: ["t27"]) { stakeholders {
			stakeholder { slug } quadrant salience salienceWhy now wanted gap
			scores { criterion mean spread count assessments { finding assessor day provenance { citations { source { slug } } } } } } }
		planners(country: ["BE"]) { bodies { body { slug } missing { slug } competencies { competency { slug } state wanted } roles { words } } }
	}`, nil)
	if err := json.Unmarshal([]byte(answer), &got); err != nil {
		t.Fatal(err)
	}
	var lines []string
	say := func(format string, args ...any) { lines = append(lines, fmt.Sprintf(format, args...)) }
	for _, s := range got.Data.StakeholderAnalysis.Stakeholders {
		say("%s: %s, %s, from %s to %s: %d", s.Stakeholder.Slug, s.Quadrant, s.Salience, s.Now, s.Wanted, s.Gap)
		say("%s", s.SalienceWhy)
		for _, x := range s.Scores {
			say("%s %.2f±%.2f of %d", x.Criterion, x.Mean, x.Spread, x.Count)
			for _, a := range x.Assessments {
				if a.Finding == "" || a.Day != "2026-01" || len(a.Provenance.Citations) != 1 || a.Provenance.Citations[0].Source.Slug != source {
					t.Errorf("%s by %s lacks its reason, day or source: %+v", x.Criterion, a.Assessor, a)
				}
			}
		}
	}
	for _, b := range got.Data.Planners.Bodies {
		if b.Body.Slug != "be-pc" {
			continue
		}
		for _, c := range b.Competencies {
			if c.State != "NOT_RECORDED" {
				say("%s %s, wanted: %t", c.Competency.Slug, c.State, c.Wanted)
			}
		}
		say("missing %v", b.Missing)
		say("%s", b.Roles[2].Words)
	}
	want := []string{
		"be-minister: KEEP_SATISFIED, DOMINANT, from RESISTANT to LEADING: 3",
		"It has high power (influence held 1.00), legitimacy (it decides, or has its role by law), low urgency (motivation 0.25).",
		"INFLUENCE_HELD 1.00±0.00 of 1", "INFLUENCE_USED 0.75±0.00 of 1", "INTEREST 0.38±0.25 of 2", "POSITION 0.50±0.00 of 1", "KNOWLEDGE 0.50±0.00 of 1",
		"ENGAGEMENT_NOW 0.25±0.00 of 1", "ENGAGEMENT_WANTED 1.00±0.00 of 1", "WILLINGNESS 0.50±0.00 of 1", "MOTIVATION 0.25±0.00 of 1", "EXPERTISE 0.50±0.00 of 1",
		"POWER 1.00±0.00 of 1", "CAPACITY 0.75±0.00 of 1",
		"comp-6 HELD, wanted: false", "comp-9 LACKED, wanted: true", "missing [{comp-9}]",
		"Forecaster / modeller: has Analytical and data assessment skills; lacks Labour force intelligence skills.",
	}
	if diff := cmp.Diff(want, lines); diff != "" {
		t.Errorf("what follows (-want +got):\n%s", diff)
	}
	for _, derived := range []string{"gap", "salience", "quadrant"} {
		input := strings.Replace(record, "[Change!]!", "[Change!]! = [{createAssessment: {about: \"be\", "+derived+": 1}}]", 1)
		if got := ask(input, nil); !strings.Contains(got, `Field \"`+derived+`\" is not defined by type \"AssessmentInput\"`) && !strings.Contains(got, "VALIDATION_FAILED") {
			t.Errorf("%s can be typed in: %s", derived, got)
		}
	}
}

// TestMatrixIsOneAnswer asks for each country's whole matrix, with its claims and their
// sources.
func TestMatrixIsOneAnswer(t *testing.T) {
	ask := as(t, graph.New(seedtest.Memory(t)), access.Principal{})
	var codes struct {
		Data struct {
			Countries struct{ Nodes []struct{ Code string } }
		}
	}
	if err := json.Unmarshal([]byte(ask(`{ countries(first: 100) { nodes { code } } }`, nil)), &codes); err != nil {
		t.Fatal(err)
	}
	for _, c := range codes.Data.Countries.Nodes {
		answer := ask(`query ($c: [JurisdictionCode!]) { matrix(country: $c) {
			totals { rows recorded nobodyStated noClaim } stakeholderCount stakeholders { tasks responsibilities stakeholder { slug label } } notes
			rows { coverage decidedIn task { slug name } cells { column roles confidence claimCount
				claims { slug label evidence provenance { confidence citations { source { title url } } } } } } } }`, map[string]any{"c": c.Code})
		if len(answer) > 300_000 || strings.Contains(answer, `"errors"`) || strings.Contains(answer, `"cutLists"`) {
			t.Errorf("%s: %d bytes, %.200s", c.Code, len(answer), answer)
		}
	}
}
