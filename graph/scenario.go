package graph

import "github.com/whoplans/whoplans/internal/speech"

// scenario is how things should be: changes that are not made, but applied to the recorded
// state. It follows changes of that state, and reports those that conflict with it.
type scenario struct {
	EntityMeta `graph:"aside,system"`

	Title   string `json:"title" graph:"required,filter,sort,search=name,label"`
	Summary string `json:"summary,omitempty" graph:"search,filter"`

	JurisdictionID ID `json:"jurisdiction,omitempty" graph:"to=Jurisdiction,reverse=scenarios,back=scenarios for it,about,facet,said=is for"`
	ClusterID      ID `json:"cluster,omitempty" graph:"to=Cluster,reverse=scenarios,back=scenarios for it,about,facet,said=is for"`
	ObjectiveID    ID `json:"objective,omitempty" graph:"to=Objective,reverse=scenarios,back=scenarios that serve it,facet,said=serves"`

	State ScenarioState `json:"state" graph:"required,filter,facet"`

	// BasedOn is the revision at which its changes were last made.
	BasedOn *int           `json:"basedOn,omitempty" graph:"kept"`
	Edits   []ScenarioEdit `json:"edits,omitempty" graph:"kept"`
}

// ScenarioEdit is a scenario's change to a record: its state at the time of writing, and as it
// should be. Bodies are as stored, and empty if there is no record.
type ScenarioEdit struct {
	Record string `json:"record" graph:"required"`
	Kind   string `json:"kind" graph:"required"`
	Before string `json:"before,omitempty"`
	After  string `json:"after,omitempty"`
}

// check reports fields that do not fit together.
func (s *scenario) check() *Misfit {
	if (s.JurisdictionID == "") == (s.ClusterID == "") {
		return misfit("jurisdiction", speech.Text("give one of the two"), "a scenario is for a jurisdiction or for a cluster")
	}
	return nil
}

// ScenarioState says how far a scenario has come.
type ScenarioState string

// The states of scenarios.
const (
	ScenarioDraft      ScenarioState = "DRAFT"
	ScenarioAgreed     ScenarioState = "AGREED"
	ScenarioSuperseded ScenarioState = "SUPERSEDED"
)

// Values lists the states.
func (ScenarioState) Values() []ScenarioState {
	return []ScenarioState{ScenarioDraft, ScenarioAgreed, ScenarioSuperseded}
}
