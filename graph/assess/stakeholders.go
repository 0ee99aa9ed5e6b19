package assess

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"math"
	"slices"
	"strings"

	"github.com/whoplans/whoplans/graph"
	"github.com/whoplans/whoplans/graph/coverage"
	"github.com/whoplans/whoplans/graph/store"
	"github.com/whoplans/whoplans/internal/speech"
)

// half is the share of a scale from which a score counts as high.
const half = 0.5

// StakeholdersArgs are the arguments of [AnalyseStakeholders].
type StakeholdersArgs struct {
	Country  graph.JurisdictionCode
	Task     []graph.ID // each stands for itself and the tasks below it; nil for planning as a whole
	Quadrant []Quadrant // nil for any
}

// Analysis is how stakeholders stand to a country's planning, or to some tasks of it,
// according to assessors.
type Analysis struct {
	Country          *graph.Jurisdiction
	Tasks            []*graph.PlanningTask // as asked for; nil for planning as a whole
	Stakeholders     []*Assessed           // by slug
	Elsewhere        int                   // assessed stakeholders that are in none of the quadrants asked for
	NotAssessed      []graph.Stakeholder   // with a role but without an assessment, at most MaxPage
	NotAssessedCount int                   // of all of them
}

// Assessed is what assessors found about a stakeholder. What cannot be worked out from the
// assessments is nil.
type Assessed struct {
	Stakeholder graph.Stakeholder
	Scores      []Score
	Power       *float64 // from 0 to 1
	Interest    *float64 // from 0 to 1
	Quadrant    *Quadrant
	Salience    *Salience
	SalienceWhy string // the reasons for the salience, or what is missing to work it out
	Now, Wanted *Engagement
	Gap         *int // steps from now to wanted

	by map[graph.AssessmentCriterion]Score // the scores by criterion
}

// Score is what assessors give on a criterion, as shares of their scales from 0 to 1.
type Score struct {
	Criterion       graph.AssessmentCriterion
	Mean, Low, High float64
	Count           int                 // of assessors
	Assessments     []*graph.Assessment // at most MaxPage
}

// Spread returns how far the assessors differ.
func (s Score) Spread() float64 { return s.High - s.Low }

// Quadrant is a field of the grid of power and interest: Mendelow (1981).
type Quadrant string

// The quadrants.
const (
	QuadrantWorkClosely   Quadrant = "WORK_CLOSELY"
	QuadrantKeepSatisfied Quadrant = "KEEP_SATISFIED"
	QuadrantKeepInformed  Quadrant = "KEEP_INFORMED"
	QuadrantWatch         Quadrant = "WATCH"
)

// Values lists the quadrants.
func (Quadrant) Values() []Quadrant {
	return []Quadrant{QuadrantWorkClosely, QuadrantKeepSatisfied, QuadrantKeepInformed, QuadrantWatch}
}

// Salience is how much attention a stakeholder deserves, depending on whether it has
// power, legitimacy and urgency: Mitchell, Agle and Wood (1997).
type Salience string

// The classes of salience.
const (
	SalienceDefinitive    Salience = "DEFINITIVE"
	SalienceDominant      Salience = "DOMINANT"
	SalienceDangerous     Salience = "DANGEROUS"
	SalienceDependent     Salience = "DEPENDENT"
	SalienceDormant       Salience = "DORMANT"
	SalienceDiscretionary Salience = "DISCRETIONARY"
	SalienceDemanding     Salience = "DEMANDING"
	SalienceNone          Salience = "NONE"
)

// Values lists the classes, the most salient first.
func (Salience) Values() []Salience {
	return []Salience{SalienceDefinitive, SalienceDominant, SalienceDangerous, SalienceDependent, SalienceDormant, SalienceDiscretionary,
		SalienceDemanding, SalienceNone}
}

// Engagement is how engaged a stakeholder is.
type Engagement string

// The degrees of engagement, in steps of a quarter of a scale.
const (
	EngagementUnaware    Engagement = "UNAWARE"
	EngagementResistant  Engagement = "RESISTANT"
	EngagementNeutral    Engagement = "NEUTRAL"
	EngagementSupportive Engagement = "SUPPORTIVE"
	EngagementLeading    Engagement = "LEADING"
)

// Values lists the degrees, the least first.
func (Engagement) Values() []Engagement {
	return []Engagement{EngagementUnaware, EngagementResistant, EngagementNeutral, EngagementSupportive, EngagementLeading}
}

// AnalyseStakeholders puts the assessments of a country's stakeholders side by side. For
// tasks, it includes only stakeholders with a role in them, and an assessment for these
// tasks takes precedence over one for planning as a whole.
func AnalyseStakeholders(ctx context.Context, v *graph.View, args StakeholdersArgs) (*Analysis, error) {
	words, err := v.Vocabulary(ctx, "Jurisdiction", "PlanningTask")
	if err != nil {
		return nil, err
	}
	scope, err := words.Scoped(graph.Scope{Country: []graph.JurisdictionCode{args.Country}, Task: args.Task})
	if err != nil {
		return nil, err
	}
	a := &Analysis{Country: graph.Wrap[*graph.Jurisdiction](v, scope.Countries)[0], Stakeholders: []*Assessed{}, NotAssessed: []graph.Stakeholder{}}
	var tasks []graph.ID
	if args.Task != nil {
		a.Tasks = graph.Wrap[*graph.PlanningTask](v, scope.Named)
		tasks = store.IDsOf(scope.Tasks)
	}
	rightful, err := rolesIn(ctx, v, tasks, scope.Places)
	if err != nil {
		return nil, err
	}
	found, err := assessments(ctx, v, scope.Places)
	if err != nil {
		return nil, err
	}
	of := map[graph.ID][]*graph.Assessment{}
	for _, x := range found {
		if _, has := rightful[x.StakeholderID]; has || tasks == nil {
			of[x.StakeholderID] = append(of[x.StakeholderID], x)
		}
	}
	for id, list := range of {
		if of[id] = forTasks(list, tasks); len(of[id]) == 0 {
			delete(of, id)
		}
	}
	ids := slices.Concat(slices.Collect(maps.Keys(of)), slices.Collect(maps.Keys(rightful)))
	recs, err := v.Reader().Get(ctx, store.DistinctIDs(ids))
	if err != nil {
		return nil, fmt.Errorf("read stakeholders: %w", err)
	}
	recs = slices.DeleteFunc(recs, func(r *store.Record) bool { return r == nil })
	slices.SortFunc(recs, func(a, b *store.Record) int { return strings.Compare(a.Slug(), b.Slug()) })
	for i, s := range graph.Wrap[graph.Stakeholder](v, recs) {
		if list := of[recs[i].ID]; list != nil {
			x := assessed(s, list, cmp.Or(rightful[recs[i].ID], graph.Unknown))
			if args.Quadrant == nil || x.Quadrant != nil && slices.Contains(args.Quadrant, *x.Quadrant) {
				a.Stakeholders = append(a.Stakeholders, x)
			} else {
				a.Elsewhere++
			}
			continue
		}
		if a.NotAssessedCount++; a.NotAssessedCount <= graph.MaxPage {
			a.NotAssessed = append(a.NotAssessed, s)
		}
	}
	return a, nil
}

// rolesIn returns the stakeholders with a current role in the tasks, or in any task if
// tasks is nil, in the places. The value says whether the role is legitimate: whether the
// stakeholder decides, or has a legal basis.
func rolesIn(ctx context.Context, v *graph.View, tasks, places []graph.ID) (map[graph.ID]graph.Tri, error) {
	claims, err := coverage.Claims(ctx, v, tasks, places, nil)
	if err != nil {
		return nil, err
	}
	rightful, now := map[graph.ID]graph.Tri{}, v.Moment()
	for _, r := range claims {
		if c, ok := v.Model().Content(r).(*graph.ResponsibilityContent); ok && graph.IsCurrent(c, now) {
			if c.Role == graph.RoleAccountable || c.LegalBasis != nil {
				rightful[c.StakeholderID] = graph.Yes
			} else {
				rightful[c.StakeholderID] = cmp.Or(rightful[c.StakeholderID], graph.No)
			}
		}
	}
	return rightful, nil
}

// forTasks returns the assessments that count for the tasks, or for planning as a whole if
// tasks is nil. Those for one of the tasks count, and so do those for no task of an
// assessor who made none for the tasks on the same criterion.
func forTasks(list []*graph.Assessment, tasks []graph.ID) []*graph.Assessment {
	type voice struct {
		criterion graph.AssessmentCriterion
		by        graph.ID
		assessor  string
	}
	of := func(a *graph.Assessment) voice { return voice{a.Criterion, a.ByID, a.Assessor} }
	special := map[voice]bool{}
	for _, a := range list {
		if a.TaskID != "" && slices.Contains(tasks, a.TaskID) {
			special[of(a)] = true
		}
	}
	var out []*graph.Assessment
	for _, a := range list {
		if a.TaskID == "" && !special[of(a)] || a.TaskID != "" && slices.Contains(tasks, a.TaskID) {
			out = append(out, a)
		}
	}
	return out
}

// assessed works out the scores, quadrant, salience and engagement of a stakeholder. Its
// role is legitimate if rightful says so; see rolesIn.
func assessed(s graph.Stakeholder, list []*graph.Assessment, rightful graph.Tri) *Assessed {
	a := &Assessed{Stakeholder: s, by: map[graph.AssessmentCriterion]Score{}}
	for _, c := range graph.AssessmentCriterion("").Values() {
		score := Score{Criterion: c, Low: math.Inf(1), High: math.Inf(-1)}
		for _, x := range list {
			if x.Criterion != c || x.Score == nil || x.Scale == nil || *x.Scale <= 0 {
				continue
			}
			share := *x.Score / *x.Scale
			score.Mean, score.Low, score.High = score.Mean+share, min(score.Low, share), max(score.High, share)
			if score.Count++; score.Count <= graph.MaxPage {
				score.Assessments = append(score.Assessments, x)
			}
		}
		if n := score.Count; n > 0 {
			score.Mean /= float64(n)
			a.by[c] = score
			a.Scores = append(a.Scores, score)
		}
	}
	a.Power, _ = a.first(graph.CriterionInfluenceHeld, graph.CriterionPower)
	a.Interest, _ = a.first(graph.CriterionInterest)
	if a.Power != nil && a.Interest != nil {
		a.Quadrant = new(quadrantOf(*a.Power, *a.Interest))
	}
	a.classify(rightful)
	a.Now, a.Wanted = a.engagement(graph.CriterionEngagementNow), a.engagement(graph.CriterionEngagementWanted)
	if a.Now != nil && a.Wanted != nil {
		steps := Engagement("").Values()
		a.Gap = new(slices.Index(steps, *a.Wanted) - slices.Index(steps, *a.Now))
	}
	return a
}

// first returns the mean on the first of the criteria that was assessed, and that
// criterion.
func (a *Assessed) first(criteria ...graph.AssessmentCriterion) (*float64, graph.AssessmentCriterion) {
	for _, c := range criteria {
		if s, ok := a.by[c]; ok {
			return &s.Mean, c
		}
	}
	return nil, ""
}

// quadrantOf returns the quadrant for a power and an interest from 0 to 1.
func quadrantOf(power, interest float64) Quadrant {
	switch {
	case power >= half && interest >= half:
		return QuadrantWorkClosely
	case power >= half:
		return QuadrantKeepSatisfied
	case interest >= half:
		return QuadrantKeepInformed
	}
	return QuadrantWatch
}

// classify sets the salience and the reasons for it. Without an assessment of legitimacy,
// what is on record counts: whether the stakeholder decides or has its role by law.
func (a *Assessed) classify(rightful graph.Tri) {
	var why, missing []string
	l := graph.LanguageOf(a.Stakeholder)
	has := func(name speech.Text, mean *float64, of graph.AssessmentCriterion) bool {
		if mean == nil {
			missing = append(missing, l.Say(name))
			return false
		}
		much := speech.Text("low %s (%s %.2f)")
		if *mean >= half {
			much = "high %s (%s %.2f)"
		}
		why = append(why, l.Say(much, l.Say(name), l.Say(graph.ValueText(of)), *mean))
		return *mean >= half
	}
	power, of := a.first(graph.CriterionInfluenceHeld, graph.CriterionPower)
	powerful := has("power", power, of)
	legitimacy, of := a.first(graph.CriterionLegitimacy)
	legitimate := rightful == graph.Yes
	switch {
	case legitimacy != nil:
		legitimate = has("legitimacy", legitimacy, of)
	case rightful == graph.Yes:
		why = append(why, l.Say("legitimacy (it decides, or has its role by law)"))
	case rightful == graph.No:
		why = append(why, l.Say("no legitimacy on record (it neither decides nor has its role by law)"))
	default:
		missing = append(missing, l.Say("legitimacy"))
	}
	urgency, of := a.first(graph.CriterionUrgency, graph.CriterionMotivation, graph.CriterionInterest)
	urgent := has("urgency", urgency, of)
	if len(missing) > 0 {
		a.SalienceWhy = l.Say("Not known: %s.", l.Enumerate(missing))
		return
	}
	a.SalienceWhy = l.Say("It has %s.", strings.Join(why, ", "))
	a.Salience = new(map[[3]bool]Salience{
		{true, true, true}: SalienceDefinitive, {true, true, false}: SalienceDominant, {true, false, true}: SalienceDangerous,
		{false, true, true}: SalienceDependent, {true, false, false}: SalienceDormant, {false, true, false}: SalienceDiscretionary,
		{false, false, true}: SalienceDemanding, {false, false, false}: SalienceNone,
	}[[3]bool{powerful, legitimate, urgent}])
}

// engagement returns the degree of engagement by a criterion, or nil if that was not
// assessed.
func (a *Assessed) engagement(c graph.AssessmentCriterion) *Engagement {
	s, ok := a.by[c]
	if !ok {
		return nil
	}
	steps := Engagement("").Values()
	return new(steps[int(math.Round(s.Mean*float64(len(steps)-1)))])
}

// LessEngaged returns the number of stakeholders that are less engaged than wanted.
func (a *Analysis) LessEngaged() int {
	n := 0
	for _, s := range a.Stakeholders {
		if s.Gap != nil && *s.Gap > 0 {
			n++
		}
	}
	return n
}

// Notes returns what a reader should know about the answer.
func (a *Analysis) Notes() []string {
	l := graph.LanguageOf(a.Country)
	notes := []string{
		l.Say("Scores are shares of their scales. With several assessors the mean is taken, with the lowest and the highest beside it; of several assessments by one of them the last counts."),
		l.Say("Quadrant, salience and gap are worked out: half of a scale or more is high. Power is the influence held or, if that was not assessed, the toolkit's power. Urgency is as assessed or, failing that, motivation or interest. Legitimacy is as assessed; failing that, it is high for those who decide or have their role by law."),
	}
	if a.Tasks != nil {
		notes = append(notes, l.Say("These are the stakeholders with a role on record in these tasks. What an assessor says about somebody for these tasks comes before what is said for planning as a whole."))
	}
	if a.Elsewhere > 0 {
		notes = append(notes, l.Say("Of those assessed, %d are elsewhere in the grid, or their power or interest was not assessed.", a.Elsewhere))
	}
	if len(a.Stakeholders)+a.Elsewhere == 0 {
		notes = append(notes, l.Say("No assessment of a stakeholder is on record here, which says nothing about the stakeholders."))
	}
	return notes
}
