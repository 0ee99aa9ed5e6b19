package graph

// bestPractice is an example that others may learn from.
type bestPractice struct {
	EntityMeta

	Name       string          `json:"name" graph:"required,filter,sort,search=name,label"`
	Summary    string          `json:"summary,omitempty" graph:"search,filter"`
	Element    PlanningElement `json:"element,omitempty" graph:"filter,facet"`
	Theme      PracticeTheme   `json:"theme,omitempty" graph:"filter,facet"`
	ProjectID  ID              `json:"project,omitempty" graph:"to=Project,reverse=bestPractices,back=practices that it collected,facet,said=was collected by"`
	CountryIDs []ID            `json:"countries,omitempty" graph:"to=Jurisdiction,reverse=bestPractices,back=practices from there,doc=jurisdictions that it is from,country,facet,said=is from"`
}

// PracticeTheme is what a practice is about.
type PracticeTheme string

// The themes.
const (
	ThemeBudget             PracticeTheme = "BUDGET"
	ThemeCountryMapping     PracticeTheme = "COUNTRY_MAPPING"
	ThemeData               PracticeTheme = "DATA"
	ThemeExchange           PracticeTheme = "EXCHANGE"
	ThemeForecasting        PracticeTheme = "FORECASTING"
	ThemeGoals              PracticeTheme = "GOALS"
	ThemeGovernance         PracticeTheme = "GOVERNANCE"
	ThemeImbalance          PracticeTheme = "IMBALANCE"
	ThemeMonitoring         PracticeTheme = "MONITORING"
	ThemePilot              PracticeTheme = "PILOT"
	ThemePolicyDialogue     PracticeTheme = "POLICY_DIALOGUE"
	ThemeQuotas             PracticeTheme = "QUOTAS"
	ThemeSelfAssessment     PracticeTheme = "SELF_ASSESSMENT"
	ThemeStakeholderMapping PracticeTheme = "STAKEHOLDER_MAPPING"
)

// Values lists the themes.
func (PracticeTheme) Values() []PracticeTheme {
	return []PracticeTheme{ThemeBudget, ThemeCountryMapping, ThemeData, ThemeExchange, ThemeForecasting, ThemeGoals,
		ThemeGovernance, ThemeImbalance, ThemeMonitoring, ThemePilot, ThemePolicyDialogue, ThemeQuotas,
		ThemeSelfAssessment, ThemeStakeholderMapping}
}
