package graph

// methodology is a way of doing a planning task, as the literature describes
// it.
type methodology struct {
	EntityMeta

	concept
	Family      MethodologyFamily `json:"family" graph:"required,filter,facet"`
	Type        MethodologyType   `json:"type" graph:"required,filter,facet"`
	Description string            `json:"description,omitempty" graph:"search,filter"`

	// UsedByAsStated are users in the words of the source, not resolved.
	UsedByAsStated []string `json:"usedByAsStated,omitempty" graph:"filter"`
}

// MethodologyFamily is a broad group of methodologies.
type MethodologyFamily string

// The families.
const (
	FamilyForecasting MethodologyFamily = "FORECASTING"
	FamilyStakeholder MethodologyFamily = "STAKEHOLDER"
	FamilyFramework   MethodologyFamily = "FRAMEWORK"
	FamilyQualitative MethodologyFamily = "QUALITATIVE"
)

// Values lists the families.
func (MethodologyFamily) Values() []MethodologyFamily {
	return []MethodologyFamily{FamilyForecasting, FamilyStakeholder, FamilyFramework, FamilyQualitative}
}

// MethodologyType is what a methodology is for.
type MethodologyType string

// The types of methodology.
const (
	MethodologyStakeholder MethodologyType = "STAKEHOLDER"
	MethodologyDemand      MethodologyType = "DEMAND"
	MethodologySupply      MethodologyType = "SUPPLY"
	MethodologyForesight   MethodologyType = "FORESIGHT"
	MethodologyForecasting MethodologyType = "FORECASTING"
	MethodologyData        MethodologyType = "DATA"
	MethodologyEvaluation  MethodologyType = "EVALUATION"
	MethodologySkillMix    MethodologyType = "SKILL_MIX"
	MethodologyOther       MethodologyType = "OTHER"
)

// Values lists the types.
func (MethodologyType) Values() []MethodologyType {
	return []MethodologyType{MethodologyStakeholder, MethodologyDemand, MethodologySupply, MethodologyForesight,
		MethodologyForecasting, MethodologyData, MethodologyEvaluation, MethodologySkillMix, MethodologyOther}
}

// forecastingModel is an instrument in use, or once in use, somewhere.
type forecastingModel struct {
	EntityMeta

	Name           string `json:"name" graph:"required,filter,sort,search=name,label"`
	JurisdictionID ID     `json:"jurisdiction" graph:"required,to=Jurisdiction,reverse=forecastingModels,back=forecasting models for it,country,facet,said=is for"`
	OwnerID        ID     `json:"owner,omitempty" graph:"to=Stakeholder,reverse=forecastingModels,back=forecasting models that it owns,facet,said=is owned by"`
	MethodIDs      []ID   `json:"methods,omitempty" graph:"to=Methodology,reverse=forecastingModels,back=forecasting models that use it,doc=methods that it uses,facet,said=uses the method"`
	DataSourceIDs  []ID   `json:"dataSources,omitempty" graph:"to=DataSource,reverse=forecastingModels,back=forecasting models that draw on it,doc=data sources that it draws on,facet,said=draws on"`

	// Evidence is what the source says of it, in our own words.
	Evidence string `json:"evidence,omitempty" graph:"search,filter"`
}
