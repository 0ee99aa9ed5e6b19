package assess

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/internal/speech"
)

// maxBodies is how many planning bodies one answer has. More are an error that wraps
// [graph.ErrTooLarge].
const maxBodies = 500

// Planners says which competencies planning bodies have, lack and want.
type Planners struct {
	Bodies []*Team // by slug

	language *speech.Language
}

// Team is a planning body with its competencies.
type Team struct {
	Body         graph.Stakeholder
	Competencies []*TeamCompetency // of all competencies on record, by slug
	Roles        []*TeamRole       // of all planner roles on record, by slug
}

// CompetencyState says whether a body has a competency, as far as is known.
type CompetencyState string

// The values of CompetencyState.
const (
	CompetencyHeld        CompetencyState = "HELD"
	CompetencyLacked      CompetencyState = "LACKED"
	CompetencyDisputed    CompetencyState = "DISPUTED" // some assessors say that it has it, others that it lacks it
	CompetencyNotRecorded CompetencyState = "NOT_RECORDED"
)

// Values lists the values of CompetencyState.
func (CompetencyState) Values() []CompetencyState {
	return []CompetencyState{CompetencyHeld, CompetencyLacked, CompetencyDisputed, CompetencyNotRecorded}
}

// TeamCompetency is what assessors say about a competency of a body.
type TeamCompetency struct {
	Competency  *graph.Competency
	State       CompetencyState
	Wanted      bool // an assessor says that the body wants it
	NeededBy    []*graph.PlannerRole
	Assessments []*graph.Assessment // at most MaxPage
	Count       int                 // of all assessments
}

// TeamRole is a role in a planning team, with which of the competencies that it needs a
// body has.
type TeamRole struct {
	Role                     *graph.PlannerRole
	Held, Lacked, Unrecorded []*graph.Competency
}

// Words returns the role and its competencies in a sentence.
func (r *TeamRole) Words() string {
	var says []string
	for _, x := range []struct {
		lead string
		of   []*graph.Competency
	}{{"has", r.Held}, {"lacks", r.Lacked}, {"not recorded:", r.Unrecorded}} {
		var names []string
		for _, c := range x.of {
			names = append(names, c.Name)
		}
		if len(names) > 0 {
			says = append(says, x.lead+" "+graph.Enumerate(names))
		}
	}
	return r.Role.Name + ": " + strings.Join(says, "; ") + "."
}

// FindPlanners returns the planning bodies of the countries, or of all if countries is
// nil, with their competencies. A body that was assessed there is included wherever its
// seat is.
func FindPlanners(ctx context.Context, v *graph.View, countries []graph.JurisdictionCode) (*Planners, error) {
	words, err := v.Vocabulary(ctx, "Jurisdiction", "Competency", "PlannerRole")
	if err != nil {
		return nil, err
	}
	scope, err := words.Scoped(graph.Scope{Country: countries})
	if err != nil {
		return nil, err
	}
	found, err := assessments(ctx, v, scope.Places)
	if err != nil {
		return nil, err
	}
	of := map[graph.ID][]*graph.Assessment{}
	for _, a := range found {
		if a.CompetencyID != "" {
			of[a.StakeholderID] = append(of[a.StakeholderID], a)
		}
	}
	bodies, err := planningBodies(ctx, v, scope.Places, of)
	if err != nil {
		return nil, err
	}
	competencies := graph.Wrap[*graph.Competency](v, words.Of("Competency"))
	roles := graph.Wrap[*graph.PlannerRole](v, words.Of("PlannerRole"))
	p := &Planners{Bodies: []*Team{}, language: v.Language()}
	for _, b := range bodies {
		p.Bodies = append(p.Bodies, team(b, of[graph.MetaOf(b).ID], competencies, roles))
	}
	return p, nil
}

// planningBodies returns the planning bodies with their seat in one of the places, and all
// other stakeholders with assessments in of, by slug.
func planningBodies(ctx context.Context, v *graph.View, places []graph.ID, of map[graph.ID][]*graph.Assessment) ([]graph.Stakeholder, error) {
	var where store.Where
	if places != nil {
		where = store.Linked{Hops: []store.Hop{{Link: store.Link{Of: "PlanningBody", Name: "seat"}}}, Where: store.IDIn(places)}
	}
	page, err := v.Reader().Find(ctx, store.Query{Kinds: []graph.Kind{"PlanningBody"}, Where: where, Paging: store.Paging{Limit: maxBodies, Sort: store.Sort{Key: store.SlugKey}}})
	if err != nil {
		return nil, fmt.Errorf("find planning bodies: %w", err)
	}
	var others []graph.ID
	for id := range of {
		if !slices.ContainsFunc(page.Records, func(r *store.Record) bool { return r.ID == id }) {
			others = append(others, id)
		}
	}
	slices.Sort(others)
	if page.More || len(page.Records)+len(others) > maxBodies {
		return nil, fmt.Errorf("%w: there are more than %d planning bodies; narrow it by country", graph.ErrTooLarge, maxBodies)
	}
	recs := slices.Clone(page.Records)
	if len(others) > 0 {
		more, err := v.Reader().Get(ctx, others)
		if err != nil {
			return nil, fmt.Errorf("read who was assessed: %w", err)
		}
		recs = append(recs, more...)
	}
	recs = slices.DeleteFunc(recs, func(r *store.Record) bool { return r == nil })
	slices.SortFunc(recs, func(a, b *store.Record) int { return strings.Compare(a.Slug(), b.Slug()) })
	return graph.Wrap[graph.Stakeholder](v, recs), nil
}

// team returns what assessments say about a body's competencies, and about those that each
// role needs.
func team(body graph.Stakeholder, list []*graph.Assessment, competencies []*graph.Competency, roles []*graph.PlannerRole) *Team {
	t := &Team{Body: body}
	for _, c := range competencies {
		x := &TeamCompetency{Competency: c, State: state(list, c.ID, nil), NeededBy: []*graph.PlannerRole{}, Assessments: []*graph.Assessment{}}
		for _, a := range list {
			if a.CompetencyID == c.ID {
				if x.Count++; x.Count <= graph.MaxPage {
					x.Assessments = append(x.Assessments, a)
				}
				x.Wanted = x.Wanted || a.Criterion == graph.CriterionCompetencyWanted
			}
		}
		for _, r := range roles {
			if slices.Contains(r.NeedIDs, c.ID) {
				x.NeededBy = append(x.NeededBy, r)
			}
		}
		t.Competencies = append(t.Competencies, x)
	}
	for _, r := range roles {
		x := &TeamRole{Role: r, Held: []*graph.Competency{}, Lacked: []*graph.Competency{}, Unrecorded: []*graph.Competency{}}
		for _, c := range competencies {
			if !slices.Contains(r.NeedIDs, c.ID) {
				continue
			}
			switch state(list, c.ID, &r.ID) {
			case CompetencyHeld, CompetencyDisputed:
				x.Held = append(x.Held, c)
			case CompetencyLacked:
				x.Lacked = append(x.Lacked, c)
			default:
				x.Unrecorded = append(x.Unrecorded, c)
			}
		}
		t.Roles = append(t.Roles, x)
	}
	return t
}

// state returns what assessments say about a competency. If role is not nil, assessments
// for other roles do not count.
func state(list []*graph.Assessment, competency graph.ID, role *graph.ID) CompetencyState {
	held, lacked := false, false
	for _, a := range list {
		if a.CompetencyID != competency || role != nil && a.PlannerRoleID != "" && a.PlannerRoleID != *role {
			continue
		}
		held = held || a.Criterion == graph.CriterionCompetencyHeld
		lacked = lacked || a.Criterion == graph.CriterionCompetencyLacked
	}
	switch {
	case held && lacked:
		return CompetencyDisputed
	case held:
		return CompetencyHeld
	case lacked:
		return CompetencyLacked
	}
	return CompetencyNotRecorded
}

// Missing returns the competencies that the body lacks according to assessors.
func (t *Team) Missing() []*graph.Competency { return t.in(CompetencyLacked) }

// NotRecorded returns the competencies that nothing is on record about.
func (t *Team) NotRecorded() []*graph.Competency { return t.in(CompetencyNotRecorded) }

func (t *Team) in(s CompetencyState) []*graph.Competency {
	out := []*graph.Competency{}
	for _, c := range t.Competencies {
		if c.State == s {
			out = append(out, c.Competency)
		}
	}
	return out
}

// Notes returns what a reader should know about the answer.
func (p *Planners) Notes() []string {
	assessed := 0
	for _, b := range p.Bodies {
		if slices.ContainsFunc(b.Competencies, func(c *TeamCompetency) bool { return len(c.Assessments) > 0 }) {
			assessed++
		}
	}
	return []string{
		p.language.Say("Planning bodies assessed: %d of %d. What is not recorded is not missing: it is a question to ask.", assessed, len(p.Bodies)),
		p.language.Say("The parts in a planning team are a proposal that no source confirms. Of several assessments by one assessor the last counts."),
	}
}
