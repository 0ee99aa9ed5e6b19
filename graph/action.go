package graph

import (
	"context"
	"fmt"

	"github.com/whoplans/whoplans/graph/store"
)

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

// maxActions is how many actions, and milestones, a scenario may have.
const maxActions = 1000

// ActionsOf returns the actions of a scenario and the milestones of these, by slug.
func (v *View) ActionsOf(ctx context.Context, scenario ID) (actions, milestones []*store.Record, err error) {
	if actions, err = v.leadingTo(ctx, "Action", "scenario", scenario); err != nil || len(actions) == 0 {
		return nil, nil, err
	}
	milestones, err = v.leadingTo(ctx, "Milestone", "action", store.IDsOf(actions)...)
	return actions, milestones, err
}

// leadingTo reads the records of a kind of which a link leads to some, by slug.
func (v *View) leadingTo(ctx context.Context, kind Kind, link string, ids ...ID) ([]*store.Record, error) {
	recs, err := v.All(ctx, store.Query{
		Kinds: []Kind{kind}, Where: store.Linked{Hops: []store.Hop{{Link: store.Link{Of: kind, Name: link}}}, Where: store.IDIn(ids)},
		Paging: store.Paging{Limit: maxActions, Sort: store.Sort{Key: store.SlugKey}},
	})
	if err != nil {
		return nil, fmt.Errorf("find the %ss of a scenario: %w", KindWords(kind), err)
	}
	return recs, nil
}
