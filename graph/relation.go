package graph

// relation says how two stakeholders, projects or data sources are related.
type relation struct {
	ClaimMeta `graph:"says={from} {type} {to}"`

	FromID ID           `json:"from" graph:"required,to=Institution|PlanningBody|Project|DataSource,reverse=relationsFrom,back=relations from it to others,facet,subject,about"`
	ToID   ID           `json:"to" graph:"required,to=Institution|PlanningBody|Project|DataSource,reverse=relationsTo,back=relations from others to it,facet,about"`
	Type   RelationType `json:"type" graph:"required,filter,facet,role,symmetric=LINKED_WITH|NOT_LINKED_WITH,denies=NOT_LINKED_WITH"`

	// TaskID and Act say in which task, and what exactly is done there.
	TaskID ID  `json:"task,omitempty" graph:"to=PlanningTask,reverse=relations,back=relations in this task,facet,said=in the task"`
	Act    Act `json:"act,omitempty" graph:"filter,facet"`
}

// RelationType is the type of a relation.
type RelationType string

// The types of relation, read from the first to the second.
const (
	RelationAdvises       RelationType = "ADVISES"
	RelationAppoints      RelationType = "APPOINTS"
	RelationAudits        RelationType = "AUDITS"
	RelationBuildsOn      RelationType = "BUILDS_ON_RESULTS_OF"
	RelationCommissions   RelationType = "COMMISSIONS"
	RelationContinues     RelationType = "CONTINUES"
	RelationFunds         RelationType = "FUNDS"
	RelationHosts         RelationType = "HOSTS"
	RelationLinkedWith    RelationType = "LINKED_WITH"
	RelationNotLinkedWith RelationType = "NOT_LINKED_WITH"
	RelationPartOf        RelationType = "PART_OF"
	RelationReportsTo     RelationType = "REPORTS_TO"
	RelationSucceeds      RelationType = "SUCCEEDS"
	RelationSupervises    RelationType = "SUPERVISES"
	RelationSuppliesData  RelationType = "SUPPLIES_DATA_TO"
)

// Values lists the types.
func (RelationType) Values() []RelationType {
	return []RelationType{RelationAdvises, RelationAppoints, RelationAudits, RelationBuildsOn, RelationCommissions, RelationContinues,
		RelationFunds, RelationHosts, RelationLinkedWith, RelationNotLinkedWith, RelationPartOf, RelationReportsTo, RelationSucceeds,
		RelationSupervises, RelationSuppliesData}
}

// membership says that a stakeholder belongs to a body.
type membership struct {
	ClaimMeta `graph:"says={member} {role} {body}"`

	BodyID   ID             `json:"body" graph:"required,to=Stakeholder,reverse=members,back=memberships of others in it,facet,about"`
	MemberID ID             `json:"member" graph:"required,to=Stakeholder,reverse=memberships,back=memberships that it has in others,facet,subject,about"`
	Role     MembershipRole `json:"role" graph:"required,filter,facet,role"`
}

// MembershipRole is a member's role in a body.
type MembershipRole string

// The parts.
const (
	MembershipMember      MembershipRole = "MEMBER"
	MembershipRepresented MembershipRole = "REPRESENTED"
	MembershipParticipant MembershipRole = "PARTICIPANT"
	MembershipParty       MembershipRole = "PARTY"
	MembershipDecidesInIt MembershipRole = "DECIDES_IN_IT"
	MembershipAtTheTable  MembershipRole = "AT_THE_TABLE"
	MembershipHost        MembershipRole = "HOST"
)

// Values lists the parts.
func (MembershipRole) Values() []MembershipRole {
	return []MembershipRole{MembershipMember, MembershipRepresented, MembershipParticipant, MembershipParty,
		MembershipDecidesInIt, MembershipAtTheTable, MembershipHost}
}

// participation says that a stakeholder took part in a project, a work package
// or an event.
type participation struct {
	ClaimMeta `graph:"says={stakeholder} {role} {workPackage/event/project}"`

	StakeholderID  ID                `json:"stakeholder" graph:"required,to=Stakeholder,reverse=participations,back=participations of it in projects and events,facet,subject"`
	ProjectID      ID                `json:"project,omitempty" graph:"to=Project,reverse=participations,back=participations in it: who takes part,facet"`
	WorkPackageID  ID                `json:"workPackage,omitempty" graph:"to=WorkPackage,reverse=participations,back=participations in it: who takes part,facet"`
	EventID        ID                `json:"event,omitempty" graph:"to=Event,reverse=participations,back=participations in it: who takes part,facet"`
	JurisdictionID ID                `json:"jurisdiction,omitempty" graph:"to=Jurisdiction,reverse=participations,back=participations on its behalf,country,facet,said=for"`
	Role           ParticipationRole `json:"role" graph:"required,filter,facet,role"`

	// Unit is the part of the stakeholder that participated.
	Unit string `json:"unit,omitempty" graph:"filter"`
}

// ParticipationRole is a stakeholder's role in an undertaking.
type ParticipationRole string

// The parts.
const (
	ParticipationAffiliatedEntity   ParticipationRole = "AFFILIATED_ENTITY"
	ParticipationAssociatedPartner  ParticipationRole = "ASSOCIATED_PARTNER"
	ParticipationClusterParticipant ParticipationRole = "CLUSTER_PARTICIPANT"
	ParticipationConsortiumLeader   ParticipationRole = "CONSORTIUM_LEADER"
	ParticipationConsortiumMember   ParticipationRole = "CONSORTIUM_MEMBER"
	ParticipationCoordinator        ParticipationRole = "COORDINATOR"
	ParticipationGrantingAuthority  ParticipationRole = "GRANTING_AUTHORITY"
	ParticipationOrganiser          ParticipationRole = "ORGANISER"
	ParticipationParticipant        ParticipationRole = "PARTICIPANT"
	ParticipationPolicyDG           ParticipationRole = "POLICY_DG"
	ParticipationProjectPartner     ParticipationRole = "PROJECT_PARTNER"
	ParticipationSpeaker            ParticipationRole = "SPEAKER"
	ParticipationStatusNotStated    ParticipationRole = "STATUS_NOT_STATED"
)

// Values lists the parts.
func (ParticipationRole) Values() []ParticipationRole {
	return []ParticipationRole{ParticipationAffiliatedEntity, ParticipationAssociatedPartner,
		ParticipationClusterParticipant, ParticipationConsortiumLeader, ParticipationConsortiumMember,
		ParticipationCoordinator, ParticipationGrantingAuthority, ParticipationOrganiser, ParticipationParticipant,
		ParticipationPolicyDG, ParticipationProjectPartner, ParticipationSpeaker, ParticipationStatusNotStated}
}
