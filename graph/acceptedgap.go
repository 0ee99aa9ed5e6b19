package graph

// acceptedGap says that an apparent gap is intended. It is valid as long as the facts are those
// on which it was accepted.
type acceptedGap struct {
	ClaimMeta `graph:"aside,says={jurisdiction}: {task|about} is as intended, {reason}"`

	JurisdictionID ID `json:"jurisdiction" graph:"required,to=Jurisdiction,reverse=acceptedGaps,back=gaps there that are accepted as intended,country,facet,subject"`
	TaskID         ID `json:"task,omitempty" graph:"to=PlanningTask,reverse=acceptedGaps,back=gaps in it that are accepted as intended,facet"`

	// AboutID is what a gap without a task is about: contradictory sources, or a body on which
	// too much depends.
	AboutID ID `json:"about,omitempty" graph:"to=Conflict|Institution|PlanningBody,reverse=acceptedGaps,back=gaps about it that are accepted as intended,facet"`

	// Rules name what is accepted.
	Rules  []string `json:"rules" graph:"required,filter,facet"`
	Reason string   `json:"reason" graph:"required,search,filter"`

	// Facts identifies the facts on which it was accepted.
	Facts string `json:"facts" graph:"required"`
}
