package graph

// responsibility says that a stakeholder has a role in a planning task.
type responsibility struct {
	ClaimMeta `graph:"says={stakeholder} {role} {task} ({region|jurisdiction})"`

	StakeholderID  ID    `json:"stakeholder" graph:"required,to=Stakeholder,reverse=responsibilities,back=responsibilities that it has,facet,subject,meant=who|actor|body|organisation|agency"`
	TaskID         ID    `json:"task" graph:"required,to=PlanningTask,reverse=responsibilities,back=responsibilities for it: who does it,facet,meant=what|activity|duty"`
	Role           Role  `json:"role" graph:"required,filter,facet,role"`
	JurisdictionID ID    `json:"jurisdiction" graph:"required,to=Jurisdiction,reverse=responsibilities,back=responsibilities there: who does which task,country,facet,said=in,meant=where|nation"`
	Level          Level `json:"level" graph:"required,filter,facet"`

	// RegionID is where it holds, if not everywhere in the jurisdiction.
	RegionID ID `json:"region,omitempty" graph:"to=Region,reverse=responsibilities,back=responsibilities there: who does which task,facet,said=in"`

	ProfessionIDs []ID        `json:"professions,omitempty" graph:"to=Profession,reverse=responsibilities,back=responsibilities for it,doc=professions that it is for,facet,said=for"`
	MethodIDs     []ID        `json:"methods,omitempty" graph:"to=Methodology,reverse=responsibilities,back=responsibilities that use this method,doc=methods that it uses,facet,said=by the method"`
	DataSourceIDs []ID        `json:"dataSources,omitempty" graph:"to=DataSource,reverse=responsibilities,back=responsibilities that rest on its data,doc=data sources that it rests on,facet,said=using,meant=data|registers"`
	LegalBasis    *legalBasis `json:"legalBasis,omitempty" graph:"facet,reverse=legalBasisOf,back=responsibilities whose legal basis it is,said=on the basis of,meant=law|decree|mandate"`

	// Act says what is done, where the role alone is too vague.
	Act Act `json:"act,omitempty" graph:"filter,facet"`

	// JointWithIDs are responsibilities that are exercised jointly, as when three ministers
	// decide by one order.
	JointWithIDs []ID `json:"jointWith,omitempty" graph:"to=Responsibility,reverse=jointFrom,back=responsibilities that name it as exercised together with them,doc=responsibilities that it is exercised together with,symmetric,said=together with"`

	// PrecedesIDs are the decisions that this consent, advice or proposal must precede.
	PrecedesIDs []ID `json:"precedes,omitempty" graph:"to=Responsibility,reverse=precededBy,back=responsibilities that come before it,doc=decisions that it has to come before,tree,said=comes before"`

	// Stale means that it may have changed since the source said so.
	Stale bool `json:"stale,omitempty" graph:"filter,facet"`

	// Complete means that, according to the source, everyone with this role in the task there
	// is on record: others do not have it.
	Complete bool `json:"complete,omitempty" graph:"filter,facet"`
}

// legalBasis is an instrument named as evidence; not always the one that confers the power.
type legalBasis struct {
	Title    string         `json:"title" graph:"required,filter"`
	Type     InstrumentType `json:"type,omitempty" graph:"filter,facet"`
	SourceID ID             `json:"source,omitempty" graph:"to=Source"`
}

// Role is a stakeholder's role in a task: the four of a RACI matrix, and three more that
// planning needs.
type Role string

// The roles.
const (
	RoleResponsible  Role = "RESPONSIBLE"
	RoleAccountable  Role = "ACCOUNTABLE"
	RoleConsulted    Role = "CONSULTED"
	RoleInformed     Role = "INFORMED"
	RoleSupports     Role = "SUPPORTS"
	RoleProvidesData Role = "PROVIDES_DATA"
	RoleFunds        Role = "FUNDS"
)

// Values lists the roles.
func (Role) Values() []Role {
	return []Role{RoleResponsible, RoleAccountable, RoleConsulted, RoleInformed, RoleSupports, RoleProvidesData, RoleFunds}
}

// Act is what exactly is done in a task.
type Act string

// The acts.
const (
	ActProposes Act = "PROPOSES"
	ActApproves Act = "APPROVES"
	ActDecides  Act = "DECIDES"
)

// Values lists the acts.
func (Act) Values() []Act { return []Act{ActProposes, ActApproves, ActDecides} }

// InstrumentType is a type of legal or other instrument.
type InstrumentType string

// The types of instrument.
const (
	InstrumentLaw        InstrumentType = "LAW"
	InstrumentDecree     InstrumentType = "DECREE"
	InstrumentRegulation InstrumentType = "REGULATION"
	InstrumentDirective  InstrumentType = "DIRECTIVE"
	InstrumentStrategy   InstrumentType = "STRATEGY"
	InstrumentContract   InstrumentType = "CONTRACT"
	InstrumentOther      InstrumentType = "OTHER"
)

// Values lists the types.
func (InstrumentType) Values() []InstrumentType {
	return []InstrumentType{InstrumentLaw, InstrumentDecree, InstrumentRegulation, InstrumentDirective,
		InstrumentStrategy, InstrumentContract, InstrumentOther}
}

// absence says that nobody does a task, or that it is not done. That is what a source says,
// unlike the mere lack of a responsibility on record.
type absence struct {
	ClaimMeta `graph:"says={type} {task} ({jurisdiction})"`

	JurisdictionID ID          `json:"jurisdiction" graph:"required,to=Jurisdiction,reverse=absences,back=absences there: what sources say is not done,country,facet,subject"`
	TaskID         ID          `json:"task" graph:"required,to=PlanningTask,reverse=absences,back=absences of it: where sources say that it is not done,facet"`
	Type           AbsenceType `json:"type" graph:"required,filter,facet,role,denies"`
	Role           Role        `json:"role,omitempty" graph:"filter,facet"`
}

// AbsenceType is what is absent.
type AbsenceType string

// The types of absence.
const (
	AbsenceNobody  AbsenceType = "NOBODY"
	AbsenceNotDone AbsenceType = "NOT_DONE"
	AbsenceNoData  AbsenceType = "NO_DATA"
)

// Values lists the types.
func (AbsenceType) Values() []AbsenceType {
	return []AbsenceType{AbsenceNobody, AbsenceNotDone, AbsenceNoData}
}
