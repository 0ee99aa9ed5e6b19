package graph

// Competency is a dimension of what planners need to be able to do.
type Competency struct {
	EntityMeta

	Name     string `json:"name" graph:"required,filter,sort,search=name,label"`
	Examples string `json:"examples,omitempty" graph:"search,filter"`
}

// PlannerRole is a part that somebody plays in a planning team.
type PlannerRole struct {
	EntityMeta

	Name    string `json:"name" graph:"required,filter,sort,search=name,label"`
	NeedIDs []ID   `json:"needs,omitempty" graph:"to=Competency,reverse=neededBy,facet,said=needs"`
}
