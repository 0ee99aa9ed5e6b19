package graph

import (
	"cmp"
	"strings"

	"github.com/whoplans/whoplans/internal/speech"
)

// planningTask is something that has to be done to plan a health workforce, or
// one of the stages that group tasks. Tasks form a tree as SKOS concepts do.
type planningTask struct {
	EntityMeta `graph:"percountry"`

	concept
	ShortName   string `json:"shortName,omitempty" graph:"filter,sort,search=name"`
	Gerund      string `json:"gerund,omitempty" graph:"filter,search=text"`
	Description string `json:"description,omitempty" graph:"search,filter"`

	// Stage marks a stage, which is not itself a task to be done.
	Stage     bool            `json:"stage,omitempty" graph:"filter,facet"`
	Element   PlanningElement `json:"element,omitempty" graph:"filter,facet"`
	BroaderID ID              `json:"broader,omitempty" graph:"to=PlanningTask,reverse=narrower,back=tasks that are part of it,tree,facet,group,said=is part of"`

	// Needs are the parts that must be on record for the task to count as described: only what
	// is missing of them is a gap.
	Needs []TaskNeed `json:"needs,omitempty" graph:"filter,facet"`

	// Milestones are what a country has where somebody does the task.
	MilestoneIDs []ID `json:"milestones,omitempty" graph:"to=Term,reverse=shownBy,back=tasks that show it if somebody does them,scheme=ACCOUNTS_MILESTONE,doc=milestones that a country shows if somebody does it,facet,said=shows"`

	// Informs are the tasks that take this one's output as an input.
	Informs []informs `json:"informs,omitempty" graph:"reverse=informedBy,back=tasks that inform it,doc=tasks that it informs,said=informs"`
}

// doing returns the task as a gerund: "monitoring stock and flows".
func (t *planningTask) doing() string {
	if t.Gerund != "" {
		return t.Gerund
	}
	return "“" + t.Name + "”"
}

// doingIn returns the task within a sentence in a language, with its name in that language or
// the language of names.
func (t *planningTask) doingIn(l *speech.Language, names *LanguageTag) string {
	switch {
	case l == nil:
		return t.doing()
	case names != nil && string(names.base()) != l.Tag || len(t.in(names)) == 0:
		return l.Say("“%s”", t.Called(names))
	}
	return l.Say("the %s", t.Called(names))
}

// CalledShortly returns the shortest name in a language, for drawings; "" if there is none.
func (t *planningTask) CalledShortly(lang *LanguageTag) string {
	in := t.in(lang)
	if len(in) == 0 {
		return t.ShortName
	}
	short := in[0].Text
	for _, n := range in[1:] {
		if len(n.Text) < len(short) {
			short = n.Text
		}
	}
	return short
}

// DrawnAs returns the text for the task in drawings.
func (t *planningTask) DrawnAs(lang *LanguageTag) string {
	return cmp.Or(t.CalledShortly(lang), t.Called(lang))
}

// GerundIn returns the gerund in a language, "" if there is only a name.
func (t *planningTask) GerundIn(lang *LanguageTag) string {
	if len(t.in(lang)) > 0 {
		return ""
	}
	return t.Gerund
}

// afterRole avoids repeating a verb after a role: who funds funding training funds training,
// and who is informed of publishing results is informed of results.
func afterRole(role Role, doing string) string {
	switch role {
	case RoleFunds:
		return strings.TrimPrefix(doing, "funding ")
	case RoleInformed:
		return strings.TrimPrefix(doing, "publishing and communicating ")
	}
	return doing
}

// informs is an edge of the flow between tasks.
type informs struct {
	TaskID ID     `json:"task" graph:"required,to=PlanningTask"`
	Why    string `json:"why,omitempty"`

	// Feedback means that the edge leads back to an earlier step: without it the flow would
	// have a cycle.
	Feedback bool `json:"feedback,omitempty"`
}

// PlanningElement is one of the five key elements of a planning system in the
// EU handbook on health workforce planning methodologies.
type PlanningElement string

// The elements. Practices may concern all of them.
const (
	ElementGoals            PlanningElement = "GOALS"
	ElementForecastingModel PlanningElement = "FORECASTING_MODEL"
	ElementData             PlanningElement = "DATA"
	ElementLinkToPolicy     PlanningElement = "LINK_TO_POLICY"
	ElementOrganisation     PlanningElement = "ORGANISATION"
	ElementAll              PlanningElement = "ALL"
)

// Values lists the elements.
func (PlanningElement) Values() []PlanningElement {
	return []PlanningElement{ElementGoals, ElementForecastingModel, ElementData, ElementLinkToPolicy, ElementOrganisation, ElementAll}
}

// TaskNeed is something that should be known about a task in a country.
type TaskNeed string

// The needs, in the order of presentation.
const (
	NeedDecision   TaskNeed = "DECISION"
	NeedLegalBasis TaskNeed = "LEGAL_BASIS"
	NeedWork       TaskNeed = "WORK"
	NeedAdvice     TaskNeed = "ADVICE"
	NeedData       TaskNeed = "DATA"
	NeedMethod     TaskNeed = "METHOD"
	NeedUse        TaskNeed = "USE"
)

// Values lists the needs.
func (TaskNeed) Values() []TaskNeed {
	return []TaskNeed{NeedDecision, NeedLegalBasis, NeedWork, NeedAdvice, NeedData, NeedMethod, NeedUse}
}
