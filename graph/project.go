package graph

// project is a joint action, tender or other undertaking with an end.
type project struct {
	EntityMeta

	Acronym string      `json:"acronym" graph:"required,filter,sort,search=acronym,label"`
	Name    string      `json:"name" graph:"required,filter,sort,search=name"`
	Start   PartialDate `json:"start,omitempty" graph:"filter,sort"`
	End     PartialDate `json:"end,omitempty" graph:"filter,sort"`

	// ExtendedTo is the end that was agreed later than End.
	ExtendedTo PartialDate `json:"extendedTo,omitempty" graph:"filter,sort"`

	CoordinatorID  ID       `json:"coordinator,omitempty" graph:"to=Stakeholder,reverse=coordinates,back=projects that it coordinates,said=is coordinated by"`
	Funder         string   `json:"funder,omitempty" graph:"filter,search"`
	CostEUR        *float64 `json:"costEUR,omitempty" graph:"filter,sort"`
	EUSharePercent *float64 `json:"euSharePercent,omitempty" graph:"filter,sort"`
}

// workPackage is a part of a project.
type workPackage struct {
	EntityMeta `graph:"says={title} ({project} {code})"`

	ProjectID ID     `json:"project" graph:"required,to=Project,reverse=workPackages,back=work packages that it consists of,facet,said=is part of"`
	Code      string `json:"code" graph:"required,filter,sort,search=acronym"`
	Title     string `json:"title" graph:"required,filter,sort,search=name,label"`
	LeaderID  ID     `json:"leader,omitempty" graph:"to=Stakeholder,reverse=leadsWorkPackages,back=work packages that it leads,facet,said=is led by"`
	Aim       string `json:"aim,omitempty" graph:"search,filter"`
}

// objective is what a project says that it is for.
type objective struct {
	EntityMeta

	ProjectID ID     `json:"project" graph:"required,to=Project,reverse=objectives,back=objectives that it has,facet,said=is an objective of"`
	Number    *int   `json:"number,omitempty" graph:"filter,sort"`
	Text      string `json:"text" graph:"required,filter,search=name,label"`

	// SameAsID is the objective that this one restates, as another source has
	// it.
	SameAsID ID `json:"sameAs,omitempty" graph:"to=Objective,reverse=restatedBy,back=objectives that restate it,said=restates"`
}

// event is a meeting, forum or dialogue.
type event struct {
	EntityMeta

	ProjectID ID          `json:"project,omitempty" graph:"to=Project,reverse=events,back=events that belong to it,facet,said=is an event of"`
	Name      string      `json:"name" graph:"required,filter,sort,search=name,label"`
	Start     PartialDate `json:"start,omitempty" graph:"filter,sort"`
	End       PartialDate `json:"end,omitempty" graph:"filter,sort"`
	Place     string      `json:"place,omitempty" graph:"filter,sort,search"`
	HostID    ID          `json:"host,omitempty" graph:"to=Stakeholder,reverse=hosts,back=events that it hosts,facet,said=is hosted by"`

	// Announced means that sources announce it, and none says that it took
	// place.
	Announced bool `json:"announced,omitempty" graph:"filter,facet"`
}
