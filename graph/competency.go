package graph

// competency is an area of what planners need to be able to do.
type competency struct {
	EntityMeta

	concept
	Examples string `json:"examples,omitempty" graph:"search,filter"`
}

// plannerRole is a role in a planning team.
type plannerRole struct {
	EntityMeta

	concept
	NeedIDs []ID `json:"needs,omitempty" graph:"to=Competency,reverse=neededBy,back=roles in planning teams that need it,doc=competencies that it needs,facet,said=needs"`
}
