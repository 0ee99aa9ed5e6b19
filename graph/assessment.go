package graph

import (
	"slices"

	"github.com/whoplans/whoplans/internal/speech"
)

// assessment is what somebody found about a jurisdiction's planning, or about a stakeholder in
// it, or the fact that an instrument was applied.
type assessment struct {
	ClaimMeta `graph:"says={instrument} ({stakeholder|about})"`

	AboutID       ID             `json:"about" graph:"required,to=Jurisdiction,reverse=assessments,back=assessments of it,country,facet,subject"`
	Type          AssessmentType `json:"type" graph:"required,filter,facet"`
	Instrument    string         `json:"instrument" graph:"required,filter,facet,search"`
	MethodologyID ID             `json:"methodology,omitempty" graph:"to=Methodology,reverse=assessments,back=assessments by this method,facet,said=by the method"`
	ByID          ID             `json:"by,omitempty" graph:"to=Stakeholder,reverse=assessments,back=assessments that it made,facet,said=by"`
	Finding       string         `json:"finding,omitempty" graph:"filter,search"`

	// StakeholderID is the stakeholder that was assessed, if any, and Criterion by which
	// criterion.
	StakeholderID ID                  `json:"stakeholder,omitempty" graph:"to=Stakeholder,reverse=assessed,back=assessments that look at it,facet,said=of"`
	Criterion     AssessmentCriterion `json:"criterion,omitempty" graph:"filter,facet"`

	// TaskID is the task that the assessment is limited to, if any.
	TaskID ID `json:"task,omitempty" graph:"to=PlanningTask,reverse=assessments,back=assessments of stakeholders for it,facet,said=for the task"`

	// CompetencyID and PlannerRoleID are the competency and the role in a planning team, if the
	// criterion is about one.
	CompetencyID  ID `json:"competency,omitempty" graph:"to=Competency,reverse=assessments,back=assessments of who has it,facet,said=on the competency"`
	PlannerRoleID ID `json:"plannerRole,omitempty" graph:"to=PlannerRole,reverse=assessments,back=assessments of who can fill it,facet,said=in the role"`

	// Score is between 0 and Scale.
	Score *float64    `json:"score,omitempty" graph:"filter,sort"`
	Scale *float64    `json:"scale,omitempty" graph:"filter,sort"`
	Day   PartialDate `json:"day,omitempty" graph:"filter,sort"`

	// Assessor is who made it, if not a stakeholder: a working group, a part in a team; never a
	// private person.
	Assessor string `json:"assessor,omitempty" graph:"filter,facet"`
}

// check refuses meaningless scores.
func (a *assessment) check() *Misfit {
	switch {
	case a.Score != nil && a.Scale == nil:
		return misfit("scale", speech.Text("give scale, the highest score that there is, such as 5 or 100"), "a score says nothing without its scale")
	case a.Scale != nil && *a.Scale <= 0:
		return misfit("scale", speech.Text("give the highest score that there is, such as 5 or 100"), "the highest score must be above 0")
	case a.Score != nil && (*a.Score < 0 || *a.Score > *a.Scale):
		return misfit("score", speech.Text("correct the score or the scale"), "%v is not on the scale from 0 to %v", *a.Score, *a.Scale)
	case a.Criterion != "" && a.StakeholderID == "":
		return misfit("stakeholder", speech.Text("name the stakeholder that was looked at"), "a criterion is of a stakeholder")
	case a.TaskID != "" && a.StakeholderID == "":
		return misfit("stakeholder", speech.Text("name the stakeholder that was looked at"), "what is for a task is of a stakeholder")
	case slices.Contains(competencyCriteria, a.Criterion) && a.CompetencyID == "":
		return misfit("competency", speech.Text("name the competency"), "%s is about a competency", a.Criterion)
	}
	return nil
}

// AssessmentCriterion is the criterion of an assessment.
type AssessmentCriterion string

// The criteria: those of stakeholder analysis, those of the EU toolkit, and those
// about the competencies of planners.
const (
	CriterionInfluenceHeld    AssessmentCriterion = "INFLUENCE_HELD"
	CriterionInfluenceUsed    AssessmentCriterion = "INFLUENCE_USED"
	CriterionInterest         AssessmentCriterion = "INTEREST"
	CriterionPosition         AssessmentCriterion = "POSITION"
	CriterionKnowledge        AssessmentCriterion = "KNOWLEDGE"
	CriterionLegitimacy       AssessmentCriterion = "LEGITIMACY"
	CriterionUrgency          AssessmentCriterion = "URGENCY"
	CriterionEngagementNow    AssessmentCriterion = "ENGAGEMENT_NOW"
	CriterionEngagementWanted AssessmentCriterion = "ENGAGEMENT_WANTED"
	CriterionWillingness      AssessmentCriterion = "WILLINGNESS"
	CriterionMotivation       AssessmentCriterion = "MOTIVATION"
	CriterionExpertise        AssessmentCriterion = "EXPERTISE"
	CriterionPower            AssessmentCriterion = "POWER"
	CriterionCapacity         AssessmentCriterion = "CAPACITY"
	CriterionCompetencyHeld   AssessmentCriterion = "COMPETENCY_HELD"
	CriterionCompetencyLacked AssessmentCriterion = "COMPETENCY_LACKED"
	CriterionCompetencyWanted AssessmentCriterion = "COMPETENCY_WANTED"
)

var competencyCriteria = []AssessmentCriterion{CriterionCompetencyHeld, CriterionCompetencyLacked, CriterionCompetencyWanted}

// Values lists the criteria.
func (AssessmentCriterion) Values() []AssessmentCriterion {
	return append([]AssessmentCriterion{CriterionInfluenceHeld, CriterionInfluenceUsed, CriterionInterest, CriterionPosition, CriterionKnowledge,
		CriterionLegitimacy, CriterionUrgency, CriterionEngagementNow, CriterionEngagementWanted, CriterionWillingness, CriterionMotivation,
		CriterionExpertise, CriterionPower, CriterionCapacity}, competencyCriteria...)
}

// AssessmentType says whether the result is known.
type AssessmentType string

// The types of assessment.
const (
	AssessmentFinding AssessmentType = "FINDING" // what was found is known
	AssessmentApplied AssessmentType = "APPLIED" // only that it was done is known
)

// Values lists the types.
func (AssessmentType) Values() []AssessmentType {
	return []AssessmentType{AssessmentFinding, AssessmentApplied}
}
