package graph

// scenario is how things should be: changes that are not made, but laid over what
// is recorded. It moves with that, and says where it stands in its way.
type scenario struct {
	EntityMeta `graph:"aside,system"`

	Title   string `json:"title" graph:"required,filter,sort,search=name,label"`
	Summary string `json:"summary,omitempty" graph:"search,filter"`

	JurisdictionID ID `json:"jurisdiction,omitempty" graph:"to=Jurisdiction,reverse=scenarios,back=scenarios for it,about,facet,said=is for"`
	ClusterID      ID `json:"cluster,omitempty" graph:"to=Cluster,reverse=scenarios,back=scenarios for it,about,facet,said=is for"`
	ObjectiveID    ID `json:"objective,omitempty" graph:"to=Objective,reverse=scenarios,back=scenarios that serve it,facet,said=serves"`

	State ScenarioState `json:"state" graph:"required,filter,facet"`

	// BasedOn is the revision that its changes were last made on.
	BasedOn *int           `json:"basedOn,omitempty" graph:"kept"`
	Edits   []ScenarioEdit `json:"edits,omitempty" graph:"kept"`
}

// ScenarioEdit is what a scenario makes of a record: what it is when that is
// written, and should be. Bodies are as they are stored, and empty where there is
// no record.
type ScenarioEdit struct {
	Record string `json:"record" graph:"required"`
	Kind   string `json:"kind" graph:"required"`
	Before string `json:"before,omitempty"`
	After  string `json:"after,omitempty"`
}

// check says what does not go together.
func (s *scenario) check() (field, message, fix string) {
	if (s.JurisdictionID == "") == (s.ClusterID == "") {
		return "jurisdiction", "a scenario is for a jurisdiction or for a cluster", "give one of the two"
	}
	return "", "", ""
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
