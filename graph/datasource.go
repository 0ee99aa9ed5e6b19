package graph

// dataSource is a register, statistic or other collection of data that
// planning relies on.
type dataSource struct {
	EntityMeta

	Name string `json:"name" graph:"required,filter,sort,search=name,label"`

	// NativeName is its own name or acronym.
	NativeName     string         `json:"nativeName,omitempty" graph:"filter,search=acronym"`
	JurisdictionID ID             `json:"jurisdiction" graph:"required,to=Jurisdiction,reverse=dataSources,back=data sources about it,country,facet,said=is about"`
	OwnerID        ID             `json:"owner,omitempty" graph:"to=Stakeholder,reverse=dataSources,back=data sources that it keeps,facet,said=is kept by"`
	Type           DataSourceType `json:"type,omitempty" graph:"filter,facet"`
	Covers         []DataCoverage `json:"covers,omitempty" graph:"filter,facet"`
	Content        string         `json:"content,omitempty" graph:"search,filter"`
	Limitations    string         `json:"limitations,omitempty" graph:"search,filter"`
	Frequency      string         `json:"frequency,omitempty" graph:"filter"`
}

// DataSourceType is how a data source is produced.
type DataSourceType string

// The types of data source.
const (
	DataSourceRegistry           DataSourceType = "REGISTRY"
	DataSourceAdministrative     DataSourceType = "ADMINISTRATIVE"
	DataSourceStatistics         DataSourceType = "STATISTICS"
	DataSourceJointQuestionnaire DataSourceType = "JOINT_QUESTIONNAIRE"
	DataSourceClaims             DataSourceType = "CLAIMS"
	DataSourceOther              DataSourceType = "OTHER"
)

// Values lists the types.
func (DataSourceType) Values() []DataSourceType {
	return []DataSourceType{DataSourceRegistry, DataSourceAdministrative, DataSourceStatistics,
		DataSourceJointQuestionnaire, DataSourceClaims, DataSourceOther}
}

// DataCoverage is a part of the workforce that data describe.
type DataCoverage string

// What data may cover.
const (
	CoversStock     DataCoverage = "STOCK"
	CoversInflow    DataCoverage = "INFLOW"
	CoversOutflow   DataCoverage = "OUTFLOW"
	CoversMigration DataCoverage = "MIGRATION"
	CoversEducation DataCoverage = "EDUCATION"
	CoversActivity  DataCoverage = "ACTIVITY"
	CoversDemand    DataCoverage = "DEMAND"
)

// Values lists what data may cover.
func (DataCoverage) Values() []DataCoverage {
	return []DataCoverage{CoversStock, CoversInflow, CoversOutflow, CoversMigration, CoversEducation, CoversActivity, CoversDemand}
}
