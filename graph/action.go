package graph

// action is a step on the way to a scenario: it makes some of its changes true.
type action struct {
	EntityMeta `graph:"aside,system"`

	Title   string `json:"title" graph:"required,filter,sort,search=name,label"`
	Summary string `json:"summary,omitempty" graph:"search,filter"`

	ScenarioID ID `json:"scenario" graph:"required,to=Scenario,reverse=actions,back=actions that lead to it,about,facet,said=leads to"`

	// Records are the ids of the records whose changes it makes; some may not be on record yet.
	Records []string `json:"records,omitempty"`

	OwnerID ID `json:"owner,omitempty" graph:"to=Stakeholder,reverse=actions,back=actions that it is in charge of,facet,said=is seen to by"`

	// OwnerNote says who is in charge, if that is not on record.
	OwnerNote string `json:"ownerNote,omitempty" graph:"search,filter"`

	NeedIDs  []ID `json:"needs,omitempty" graph:"to=Stakeholder,reverse=neededFor,back=actions that cannot be done without it,doc=stakeholders without whom it cannot be done,facet,said=needs"`
	AfterIDs []ID `json:"after,omitempty" graph:"to=Action,reverse=before,back=actions that come after it,doc=actions that come before it,tree,said=comes after"`

	ObjectiveID ID `json:"objective,omitempty" graph:"to=Objective,reverse=actions,back=actions that serve it,facet,said=serves"`

	Start PartialDate `json:"start,omitempty" graph:"filter,sort"`
	End   PartialDate `json:"end,omitempty" graph:"filter,sort"`

	State    ActionState `json:"state" graph:"required,filter,facet"`
	CostNote string      `json:"costNote,omitempty" graph:"search,filter"`

	// Evidence is what shows that it has been done, in our own words.
	Evidence string `json:"evidence,omitempty" graph:"search,filter"`

	// Adopted are the scenario's changes that it has made.
	Adopted []ScenarioEdit `json:"adopted,omitempty" graph:"kept"`
}

// ActionState says how far an action is reported to have come.
type ActionState string

// The states of actions.
const (
	ActionPlanned  ActionState = "PLANNED"
	ActionUnderWay ActionState = "UNDER_WAY"
	ActionDone     ActionState = "DONE"
	ActionDropped  ActionState = "DROPPED"
)

// Values lists the states.
func (ActionState) Values() []ActionState {
	return []ActionState{ActionPlanned, ActionUnderWay, ActionDone, ActionDropped}
}

// milestone is a sign that an action is progressing.
type milestone struct {
	EntityMeta `graph:"aside,system"`

	Title    string `json:"title" graph:"required,filter,sort,search=name,label"`
	ActionID ID     `json:"action" graph:"required,to=Action,reverse=milestones,back=milestones on the way,about,facet,said=is a milestone of"`

	Due     PartialDate `json:"due,omitempty" graph:"filter,sort"`
	Reached PartialDate `json:"reached,omitempty" graph:"filter,sort"`
}
