package graph

// competency is a dimension of what planners need to be able to do.
type competency struct {
	EntityMeta

	Name     string `json:"name" graph:"required,filter,sort,search=name,label"`
	Examples string `json:"examples,omitempty" graph:"search,filter"`
}

// plannerRole is a part that somebody plays in a planning team.
type plannerRole struct {
	EntityMeta

	Name    string `json:"name" graph:"required,filter,sort,search=name,label"`
	NeedIDs []ID   `json:"needs,omitempty" graph:"to=Competency,reverse=neededBy,back=roles in planning teams that need it,doc=competencies that it needs,facet,said=needs"`
}
