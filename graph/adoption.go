package graph

// adoption says that a jurisdiction uses a methodology or a practice.
type adoption struct {
	ClaimMeta `graph:"says={by} uses {what}"`

	WhatID ID `json:"what" graph:"required,to=Methodology|BestPractice,reverse=adoptions,back=adoptions of it: who uses it,facet,said=uses"`
	ByID   ID `json:"by" graph:"required,to=Jurisdiction,reverse=adoptions,back=adoptions by it: what is used there,country,facet,subject"`
}

// assessment is what somebody found about a jurisdiction's planning, or that
// it was looked at with an instrument.
type assessment struct {
	ClaimMeta `graph:"says={instrument} on {about}"`

	AboutID       ID             `json:"about" graph:"required,to=Jurisdiction,reverse=assessments,back=assessments of it,country,facet,subject"`
	Type          AssessmentType `json:"type" graph:"required,filter,facet"`
	Instrument    string         `json:"instrument" graph:"required,filter,facet,search"`
	MethodologyID ID             `json:"methodology,omitempty" graph:"to=Methodology,reverse=assessments,back=assessments by this method,facet,said=by the method"`
	ByID          ID             `json:"by,omitempty" graph:"to=Stakeholder,reverse=assessments,back=assessments that it made,facet,said=by"`
	Finding       string         `json:"finding,omitempty" graph:"filter,search"`
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
