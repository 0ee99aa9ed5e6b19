package graph

// acceptedGap says that what looks like a gap is intended. It holds as long as
// the facts are those that it was accepted on.
type acceptedGap struct {
	ClaimMeta `graph:"aside,says={jurisdiction}: {task|about} is as intended, {reason}"`

	JurisdictionID ID `json:"jurisdiction" graph:"required,to=Jurisdiction,reverse=acceptedGaps,back=gaps there that are accepted as intended,country,facet,subject"`
	TaskID         ID `json:"task,omitempty" graph:"to=PlanningTask,reverse=acceptedGaps,back=gaps in it that are accepted as intended,facet"`

	// AboutID is what a gap of no task is about: sources that contradict each
	// other, or a body that too much hangs on.
	AboutID ID `json:"about,omitempty" graph:"to=Conflict|Institution|PlanningBody,reverse=acceptedGaps,back=gaps about it that are accepted as intended,facet"`

	// Rules name what is accepted.
	Rules  []string `json:"rules" graph:"required,filter,facet"`
	Reason string   `json:"reason" graph:"required,search,filter"`

	// Facts tells the facts that it was accepted on from any others.
	Facts string `json:"facts" graph:"required"`
}
