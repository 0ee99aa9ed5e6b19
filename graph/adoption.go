package graph

// adoption says that a jurisdiction uses a methodology or a practice.
type adoption struct {
	ClaimMeta `graph:"says={by} uses {what}"`

	WhatID ID `json:"what" graph:"required,to=Methodology|BestPractice,reverse=adoptions,back=adoptions of it: who uses it,facet,said=uses"`
	ByID   ID `json:"by" graph:"required,to=Jurisdiction,reverse=adoptions,back=adoptions by it: what is used there,country,facet,subject"`
}
