/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What a record of type Absence says. To create one, what is required has to be given. To change one, what is not given stays, and null empties. Links take ids or slugs. */
export type AbsenceInput = {
  /** The sources, in the order of their weight. Only UNVERIFIED content may have none. */
  citations?: Array<CitationInput> | null | undefined;
  /** How sure we are. Required. */
  confidence?: Confidence | null | undefined;
  /** What the source says, in our own words; never a quotation. */
  evidence?: string | null | undefined;
  /** Fields whose origin is not that of the record. */
  fieldOrigins?: Array<FieldOriginInput> | null | undefined;
  /** Earlier slugs, which still lead to the record. */
  formerSlugs?: Array<string> | null | undefined;
  /** The jurisdiction that it is about. Required. */
  jurisdiction?: string | number | null | undefined;
  /** A remark for the reader, in our own words. */
  note?: string | null | undefined;
  /** When the source said so. */
  observed?: string | null | undefined;
  /** How it came into the graph. Required. */
  origin?: Origin | null | undefined;
  /** When somebody should check it again. */
  reviewBy?: string | null | undefined;
  /** The role that nobody has. */
  role?: Role | null | undefined;
  /** Narrows the claim in words. */
  scope?: string | null | undefined;
  /** Readable and unique; made for a new record without one. A record's former slug still leads to it. */
  slug?: string | null | undefined;
  /** Whether it still holds. If it has ended by validTo, it is HISTORIC, whatever was recorded. */
  status?: Status | null | undefined;
  /** The planning task. Required. */
  task?: string | number | null | undefined;
  /** What type it is. Required. */
  type?: AbsenceType | null | undefined;
  /** When it began to hold. */
  validFrom?: string | null | undefined;
  /** When it ceased to hold. */
  validTo?: string | null | undefined;
};

/** What is absent. */
export type AbsenceType =
  /** Nobody does it or is in charge of it. */
  | 'NOBODY'
  /** It is not done, or not regularly. */
  | 'NOT_DONE'
  /** The data for it do not exist or cannot be obtained. */
  | 'NO_DATA';

/** Which gap is intended, and why. */
export type AcceptGapInput = {
  /** Id or slug of what a gap without a task is about. */
  about?: string | number | null | undefined;
  /** What says so. */
  citations?: Array<CitationInput> | null | undefined;
  /** The jurisdiction. */
  jurisdiction: string;
  /** The day of the decision; today by default. */
  on?: string | null | undefined;
  /** Why it is intended. */
  reason: string;
  /** The rules whose findings are accepted; all of the row by default. */
  rules?: Array<string> | null | undefined;
  /** Id or slug of the task; left out if the gap is about the country. */
  task?: string | number | null | undefined;
};

/** What a record of type AcceptedGap says. To create one, what is required has to be given. To change one, what is not given stays, and null empties. Links take ids or slugs. */
export type AcceptedGapInput = {
  /** What a gap without a task is about: a conflict, or a body that too much depends on. */
  about?: string | number | null | undefined;
  /** The sources, in the order of their weight. Only UNVERIFIED content may have none. */
  citations?: Array<CitationInput> | null | undefined;
  /** How sure we are. Required. */
  confidence?: Confidence | null | undefined;
  /** What the source says, in our own words; never a quotation. */
  evidence?: string | null | undefined;
  /** Identifies the facts that it was accepted on. Required. */
  facts?: string | null | undefined;
  /** Fields whose origin is not that of the record. */
  fieldOrigins?: Array<FieldOriginInput> | null | undefined;
  /** Earlier slugs, which still lead to the record. */
  formerSlugs?: Array<string> | null | undefined;
  /** The jurisdiction that it is about. Required. */
  jurisdiction?: string | number | null | undefined;
  /** A remark for the reader, in our own words. */
  note?: string | null | undefined;
  /** When the source said so. */
  observed?: string | null | undefined;
  /** How it came into the graph. Required. */
  origin?: Origin | null | undefined;
  /** Why it is intended. Required. */
  reason?: string | null | undefined;
  /** When somebody should check it again. */
  reviewBy?: string | null | undefined;
  /** The rules whose findings are accepted. Required. */
  rules?: Array<string> | null | undefined;
  /** Narrows the claim in words. */
  scope?: string | null | undefined;
  /** Readable and unique; made for a new record without one. A record's former slug still leads to it. */
  slug?: string | null | undefined;
  /** Whether it still holds. If it has ended by validTo, it is HISTORIC, whatever was recorded. */
  status?: Status | null | undefined;
  /** The planning task. */
  task?: string | number | null | undefined;
  /** When it began to hold. */
  validFrom?: string | null | undefined;
  /** When it ceased to hold. */
  validTo?: string | null | undefined;
};

/** Why something is allowed or refused. */
export type AccessCode =
  /** People are managed by administrators. */
  | 'ADMINISTRATORS_ONLY'
  /** It is allowed. */
  | 'ALLOWED'
  /** There is no such record. */
  | 'NOT_FOUND'
  /** The record is about a jurisdiction that the account does not edit. */
  | 'OTHER_JURISDICTION'
  /** The account may only read. */
  | 'READERS_ONLY_READ'
  /** Records about other jurisdictions need it. */
  | 'SHARED'
  /** Nobody is signed in. */
  | 'SIGN_IN'
  /** The account may only try changes out. */
  | 'TRIES_ONLY';

/** How much somebody may do. */
export type AccessRole =
  /** May do everything, and manages people. */
  | 'ADMINISTRATOR'
  /** May read, and try changes out. */
  | 'CONTRIBUTOR'
  /** May change records about some jurisdictions, and records about none that no other jurisdiction needs. */
  | 'EDITOR'
  /** Reads. */
  | 'READER';

/** What exactly is done in a task. */
export type Act =
  /** Must agree before what others propose takes effect. */
  | 'APPROVES'
  /** Takes the decision itself. */
  | 'DECIDES'
  /** Puts forward what others approve or decide. */
  | 'PROPOSES';

/** What a record of type Action says. To create one, what is required has to be given. To change one, what is not given stays, and null empties. Links take ids or slugs. */
export type ActionInput = {
  /** Its after. */
  after?: Array<string | number> | null | undefined;
  /** The sources, in the order of their weight. Only UNVERIFIED content may have none. */
  citations?: Array<CitationInput> | null | undefined;
  /** How sure we are. Required. */
  confidence?: Confidence | null | undefined;
  /** What it costs, and who pays, in our own words. */
  costNote?: string | null | undefined;
  /** When it is to be done. */
  end?: string | null | undefined;
  /** What shows that it is done, in our own words. */
  evidence?: string | null | undefined;
  /** Fields whose origin is not that of the record. */
  fieldOrigins?: Array<FieldOriginInput> | null | undefined;
  /** Earlier slugs, which still lead to the record. */
  formerSlugs?: Array<string> | null | undefined;
  /** Its needs. */
  needs?: Array<string | number> | null | undefined;
  /** A remark for the reader, in our own words. */
  note?: string | null | undefined;
  /** The objective that it serves. */
  objective?: string | number | null | undefined;
  /** When the source said so. */
  observed?: string | null | undefined;
  /** How it came into the graph. Required. */
  origin?: Origin | null | undefined;
  /** The stakeholder in charge of it. */
  owner?: string | number | null | undefined;
  /** Who is in charge of it, in our own words, if they are not on record as a stakeholder. */
  ownerNote?: string | null | undefined;
  /** The ids of the records whose changes it makes. Some may not be on record yet. */
  records?: Array<string> | null | undefined;
  /** When somebody should check it again. */
  reviewBy?: string | null | undefined;
  /** The scenario that it leads to. Required. */
  scenario?: string | number | null | undefined;
  /** Readable and unique; made for a new record without one. A record's former slug still leads to it. */
  slug?: string | null | undefined;
  /** When it begins. */
  start?: string | null | undefined;
  /** How far it is said to have got. roadMap says how much of it is true. Required. */
  state?: ActionState | null | undefined;
  /** Whether it still holds. If it has ended by validTo, it is HISTORIC, whatever was recorded. */
  status?: Status | null | undefined;
  /** What is to be done, in our own words. */
  summary?: string | null | undefined;
  /** What it is called. Required. */
  title?: string | null | undefined;
  /** When it began to hold. */
  validFrom?: string | null | undefined;
  /** When it ceased to hold. */
  validTo?: string | null | undefined;
};

/** How far an action is said to have got. */
export type ActionState =
  /** It is said to be done. */
  | 'DONE'
  /** It is no longer to be done. */
  | 'DROPPED'
  /** It is to be done. */
  | 'PLANNED'
  /** It has begun. */
  | 'UNDER_WAY';

/** Which changes of a scenario to make. */
export type AdoptInput = {
  /** Id or slug of the scenario. */
  id: string | number;
  /** Whose changes: ids or slugs of records that it changes. All by default. */
  records?: Array<string | number> | null | undefined;
};

/** What a record of type Adoption says. To create one, what is required has to be given. To change one, what is not given stays, and null empties. Links take ids or slugs. */
export type AdoptionInput = {
  /** The jurisdiction that uses it. Required. */
  by?: string | number | null | undefined;
  /** The sources, in the order of their weight. Only UNVERIFIED content may have none. */
  citations?: Array<CitationInput> | null | undefined;
  /** How sure we are. Required. */
  confidence?: Confidence | null | undefined;
  /** What the source says, in our own words; never a quotation. */
  evidence?: string | null | undefined;
  /** Fields whose origin is not that of the record. */
  fieldOrigins?: Array<FieldOriginInput> | null | undefined;
  /** Earlier slugs, which still lead to the record. */
  formerSlugs?: Array<string> | null | undefined;
  /** A remark for the reader, in our own words. */
  note?: string | null | undefined;
  /** When the source said so. */
  observed?: string | null | undefined;
  /** How it came into the graph. Required. */
  origin?: Origin | null | undefined;
  /** When somebody should check it again. */
  reviewBy?: string | null | undefined;
  /** Narrows the claim in words. */
  scope?: string | null | undefined;
  /** Readable and unique; made for a new record without one. A record's former slug still leads to it. */
  slug?: string | null | undefined;
  /** Whether it still holds. If it has ended by validTo, it is HISTORIC, whatever was recorded. */
  status?: Status | null | undefined;
  /** When it began to hold. */
  validFrom?: string | null | undefined;
  /** When it ceased to hold. */
  validTo?: string | null | undefined;
  /** The methodology or practice. Required. */
  what?: string | number | null | undefined;
};

/** What a stakeholder is assessed on. The more of it, the higher the score. */
export type AssessmentCriterion =
  /** How much it is able to do: EU toolkit. */
  | 'CAPACITY'
  /** It has the competency. */
  | 'COMPETENCY_HELD'
  /** It lacks the competency. */
  | 'COMPETENCY_LACKED'
  /** It wants the competency, whether or not it has it. */
  | 'COMPETENCY_WANTED'
  /** How engaged it is: unaware at 0, resistant, neutral, supportive, leading at the highest. */
  | 'ENGAGEMENT_NOW'
  /** How engaged it should be, on the same scale. */
  | 'ENGAGEMENT_WANTED'
  /** How expert it is: EU toolkit. */
  | 'EXPERTISE'
  /** How much it could influence decisions. */
  | 'INFLUENCE_HELD'
  /** How much it does influence them. */
  | 'INFLUENCE_USED'
  /** How much planning matters to it. */
  | 'INTEREST'
  /** How much it knows of it. */
  | 'KNOWLEDGE'
  /** How legitimate its role is. */
  | 'LEGITIMACY'
  /** How motivated it is: EU toolkit. */
  | 'MOTIVATION'
  /** What it thinks of it: 0 is against, half the scale neither, the highest for. */
  | 'POSITION'
  /** How much power it has: EU toolkit. */
  | 'POWER'
  /** How pressing its claim is. */
  | 'URGENCY'
  /** How willing it is: EU toolkit. */
  | 'WILLINGNESS';

/** What a record of type Assessment says. To create one, what is required has to be given. To change one, what is not given stays, and null empties. Links take ids or slugs. */
export type AssessmentInput = {
  /** What it is about. Required. */
  about?: string | number | null | undefined;
  /** Who made it, if that is not a stakeholder: a working group, a role in a team. */
  assessor?: string | null | undefined;
  /** Who. */
  by?: string | number | null | undefined;
  /** The sources, in the order of their weight. Only UNVERIFIED content may have none. */
  citations?: Array<CitationInput> | null | undefined;
  /** The competency, if the criterion is about one. */
  competency?: string | number | null | undefined;
  /** How sure we are. Required. */
  confidence?: Confidence | null | undefined;
  /** What the stakeholder was assessed on. */
  criterion?: AssessmentCriterion | null | undefined;
  /** When it was made. */
  day?: string | null | undefined;
  /** What the source says, in our own words; never a quotation. */
  evidence?: string | null | undefined;
  /** Fields whose origin is not that of the record. */
  fieldOrigins?: Array<FieldOriginInput> | null | undefined;
  /** What was found, in our own words. */
  finding?: string | null | undefined;
  /** Earlier slugs, which still lead to the record. */
  formerSlugs?: Array<string> | null | undefined;
  /** What it was assessed with. Required. */
  instrument?: string | null | undefined;
  /** The methodology of the instrument, where it is one of ours. */
  methodology?: string | number | null | undefined;
  /** A remark for the reader, in our own words. */
  note?: string | null | undefined;
  /** When the source said so. */
  observed?: string | null | undefined;
  /** How it came into the graph. Required. */
  origin?: Origin | null | undefined;
  /** The role in a planning team that the competency is for. */
  plannerRole?: string | number | null | undefined;
  /** When somebody should check it again. */
  reviewBy?: string | null | undefined;
  /** The highest score that there is. */
  scale?: number | null | undefined;
  /** Narrows the claim in words. */
  scope?: string | null | undefined;
  /** The score, from 0 to scale. */
  score?: number | null | undefined;
  /** Readable and unique; made for a new record without one. A record's former slug still leads to it. */
  slug?: string | null | undefined;
  /** The stakeholder that was assessed. */
  stakeholder?: string | number | null | undefined;
  /** Whether it still holds. If it has ended by validTo, it is HISTORIC, whatever was recorded. */
  status?: Status | null | undefined;
  /** The planning task that it is for. */
  task?: string | number | null | undefined;
  /** What type it is. Required. */
  type?: AssessmentType | null | undefined;
  /** When it began to hold. */
  validFrom?: string | null | undefined;
  /** When it ceased to hold. */
  validTo?: string | null | undefined;
};

/** Whether the result is known. */
export type AssessmentType =
  /** Only that it was done is known. */
  | 'APPLIED'
  /** What was found is known. */
  | 'FINDING';

/** What can be done to accounts. */
export type AuditAct =
  /** A sign-in link was made. */
  | 'LINK_MADE'
  /** Somebody got an account. */
  | 'PERSON_ADDED'
  /** Somebody was removed. */
  | 'PERSON_REMOVED'
  /** Somebody got other rights. */
  | 'RIGHTS_GRANTED'
  /** A session was ended. */
  | 'SESSION_ENDED'
  /** Somebody signed in. */
  | 'SIGNED_IN'
  /** A token was made. */
  | 'TOKEN_MADE'
  /** A token was revoked. */
  | 'TOKEN_REVOKED';

/** What a record of type BestPractice says. To create one, what is required has to be given. To change one, what is not given stays, and null empties. Links take ids or slugs. */
export type BestPracticeInput = {
  /** The sources, in the order of their weight. Only UNVERIFIED content may have none. */
  citations?: Array<CitationInput> | null | undefined;
  /** How sure we are. Required. */
  confidence?: Confidence | null | undefined;
  /** Its countries. */
  countries?: Array<string | number> | null | undefined;
  /** Which of the five elements of a planning system in the EU handbook it belongs to. */
  element?: PlanningElement | null | undefined;
  /** Fields whose origin is not that of the record. */
  fieldOrigins?: Array<FieldOriginInput> | null | undefined;
  /** Earlier slugs, which still lead to the record. */
  formerSlugs?: Array<string> | null | undefined;
  /** What it is called, in English unless it only has a name of its own. Required. */
  name?: string | null | undefined;
  /** A remark for the reader, in our own words. */
  note?: string | null | undefined;
  /** When the source said so. */
  observed?: string | null | undefined;
  /** How it came into the graph. Required. */
  origin?: Origin | null | undefined;
  /** The project it belongs to. */
  project?: string | number | null | undefined;
  /** When somebody should check it again. */
  reviewBy?: string | null | undefined;
  /** Readable and unique; made for a new record without one. A record's former slug still leads to it. */
  slug?: string | null | undefined;
  /** Whether it still holds. If it has ended by validTo, it is HISTORIC, whatever was recorded. */
  status?: Status | null | undefined;
  /** A summary, in our own words. */
  summary?: string | null | undefined;
  /** What it is about. */
  theme?: PracticeTheme | null | undefined;
  /** When it began to hold. */
  validFrom?: string | null | undefined;
  /** When it ceased to hold. */
  validTo?: string | null | undefined;
};

/** One change of several: exactly one field is given. */
export type Change =
  {   /** Makes changes of a scenario. */
  adoptScenario: AdoptInput; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; proposeActions?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never;   /** Adds a source to a record. */
  cite: CiteInput; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; proposeActions?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never;   /** Records that something was found to be still true. */
  confirm: ConfirmInput; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; proposeActions?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never;   /** Copies a scenario. */
  copyScenario: CopyScenarioInput; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; proposeActions?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never;   /** Creates a record of type Absence. */
  createAbsence: AbsenceInput; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; proposeActions?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never;   /** Creates a record of type AcceptedGap. */
  createAcceptedGap: AcceptedGapInput; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; proposeActions?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never;   /** Creates a record of type Action. */
  createAction: ActionInput; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; proposeActions?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never;   /** Creates a record of type Adoption. */
  createAdoption: AdoptionInput; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; proposeActions?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never;   /** Creates a record of type Assessment. */
  createAssessment: AssessmentInput; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; proposeActions?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never;   /** Creates a record of type BestPractice. */
  createBestPractice: BestPracticeInput; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; proposeActions?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never;   /** Creates a record of type Cluster. */
  createCluster: ClusterInput; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; proposeActions?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never;   /** Creates a record of type Competency. */
  createCompetency: CompetencyInput; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; proposeActions?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never;   /** Creates a record of type Conflict. */
  createConflict: ConflictInput; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; proposeActions?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never;   /** Creates a record of type DataSource. */
  createDataSource: DataSourceInput; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; proposeActions?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never;   /** Creates a record of type Dataset. */
  createDataset: DatasetInput; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; proposeActions?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never;   /** Creates a record of type Event. */
  createEvent: EventInput; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; proposeActions?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never;   /** Creates a record of type ForecastingModel. */
  createForecastingModel: ForecastingModelInput; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; proposeActions?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never;   /** Creates a record of type Institution. */
  createInstitution: InstitutionInput; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; proposeActions?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never;   /** Creates a record of type Jurisdiction. */
  createJurisdiction: JurisdictionInput; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; proposeActions?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never;   /** Creates a record of type Membership. */
  createMembership: MembershipInput; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; proposeActions?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never;   /** Creates a record of type Methodology. */
  createMethodology: MethodologyInput; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; proposeActions?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never;   /** Creates a record of type Milestone. */
  createMilestone: MilestoneInput; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; proposeActions?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never;   /** Creates a record of type Objective. */
  createObjective: ObjectiveInput; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; proposeActions?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never;   /** Creates a record of type Participation. */
  createParticipation: ParticipationInput; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; proposeActions?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never;   /** Creates a record of type PlannerRole. */
  createPlannerRole: PlannerRoleInput; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; proposeActions?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never;   /** Creates a record of type PlanningBody. */
  createPlanningBody: PlanningBodyInput; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; proposeActions?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never;   /** Creates a record of type PlanningTask. */
  createPlanningTask: PlanningTaskInput; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; proposeActions?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never;   /** Creates a record of type Profession. */
  createProfession: ProfessionInput; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; proposeActions?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never;   /** Creates a record of type Project. */
  createProject: ProjectInput; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; proposeActions?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never;   /** Creates a record of type Region. */
  createRegion: RegionInput; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; proposeActions?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never;   /** Creates a record of type Relation. */
  createRelation: RelationInput; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; proposeActions?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never;   /** Creates a record of type Responsibility. */
  createResponsibility: ResponsibilityInput; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; proposeActions?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never;   /** Creates a record of type Scenario. */
  createScenario: ScenarioInput; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; proposeActions?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never;   /** Creates a record of type Source. */
  createSource: SourceInput; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; proposeActions?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never;   /** Creates a record of type Statement. */
  createStatement: StatementInput; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; proposeActions?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never;   /** Creates a record of type Term. */
  createTerm: TermInput; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; proposeActions?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never;   /** Creates a record of type WorkPackage. */
  createWorkPackage: WorkPackageInput; delete?: never; endResponsibility?: never; merge?: never; proposeActions?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never;   /** Deletes a record of any kind. */
  delete: DeleteInput; endResponsibility?: never; merge?: never; proposeActions?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never;   /** Ends a responsibility. */
  endResponsibility: EndInput; merge?: never; proposeActions?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never;   /** Makes one record of two. */
  merge: MergeInput; proposeActions?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never;   /** Records the actions that are proposed for a scenario. */
  proposeActions: ProposeActionsInput; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; proposeActions?: never;   /** Rebases a scenario on what is recorded now. */
  rebaseScenario: RebaseInput; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; proposeActions?: never; rebaseScenario?: never;   /** Gives a stakeholder new names. */
  rename: RenameInput; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; proposeActions?: never; rebaseScenario?: never; rename?: never;   /** Ends a stakeholder and puts several in its place. */
  split: SplitInput; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; proposeActions?: never; rebaseScenario?: never; rename?: never; split?: never;   /** Ends a responsibility, and gives it to another stakeholder. */
  transferResponsibility: TransferInput; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; proposeActions?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never;   /** Changes a record of type Absence. */
  updateAbsence: UpdateAbsenceInput; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; proposeActions?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never;   /** Changes a record of type AcceptedGap. */
  updateAcceptedGap: UpdateAcceptedGapInput; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; proposeActions?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never;   /** Changes a record of type Action. */
  updateAction: UpdateActionInput; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; proposeActions?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never;   /** Changes a record of type Adoption. */
  updateAdoption: UpdateAdoptionInput; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; proposeActions?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never;   /** Changes a record of type Assessment. */
  updateAssessment: UpdateAssessmentInput; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; proposeActions?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never;   /** Changes a record of type BestPractice. */
  updateBestPractice: UpdateBestPracticeInput; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; proposeActions?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never;   /** Changes a record of type Cluster. */
  updateCluster: UpdateClusterInput; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; proposeActions?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never;   /** Changes a record of type Competency. */
  updateCompetency: UpdateCompetencyInput; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; proposeActions?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never;   /** Changes a record of type Conflict. */
  updateConflict: UpdateConflictInput; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; proposeActions?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never;   /** Changes a record of type DataSource. */
  updateDataSource: UpdateDataSourceInput; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; proposeActions?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never;   /** Changes a record of type Dataset. */
  updateDataset: UpdateDatasetInput; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; proposeActions?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never;   /** Changes a record of type Event. */
  updateEvent: UpdateEventInput; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; proposeActions?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never;   /** Changes a record of type ForecastingModel. */
  updateForecastingModel: UpdateForecastingModelInput; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; proposeActions?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never;   /** Changes a record of type Institution. */
  updateInstitution: UpdateInstitutionInput; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; proposeActions?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never;   /** Changes a record of type Jurisdiction. */
  updateJurisdiction: UpdateJurisdictionInput; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; proposeActions?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never;   /** Changes a record of type Membership. */
  updateMembership: UpdateMembershipInput; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; proposeActions?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never;   /** Changes a record of type Methodology. */
  updateMethodology: UpdateMethodologyInput; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; proposeActions?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never;   /** Changes a record of type Milestone. */
  updateMilestone: UpdateMilestoneInput; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; proposeActions?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never;   /** Changes a record of type Objective. */
  updateObjective: UpdateObjectiveInput; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; proposeActions?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never;   /** Changes a record of type Participation. */
  updateParticipation: UpdateParticipationInput; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; proposeActions?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never;   /** Changes a record of type PlannerRole. */
  updatePlannerRole: UpdatePlannerRoleInput; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; proposeActions?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never;   /** Changes a record of type PlanningBody. */
  updatePlanningBody: UpdatePlanningBodyInput; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; proposeActions?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never;   /** Changes a record of type PlanningTask. */
  updatePlanningTask: UpdatePlanningTaskInput; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; proposeActions?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never;   /** Changes a record of type Profession. */
  updateProfession: UpdateProfessionInput; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; proposeActions?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never;   /** Changes a record of type Project. */
  updateProject: UpdateProjectInput; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; proposeActions?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never;   /** Changes a record of type Region. */
  updateRegion: UpdateRegionInput; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; proposeActions?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never;   /** Changes a record of type Relation. */
  updateRelation: UpdateRelationInput; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; proposeActions?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never;   /** Changes a record of type Responsibility. */
  updateResponsibility: UpdateResponsibilityInput; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; proposeActions?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never;   /** Changes a record of type Scenario. */
  updateScenario: UpdateScenarioInput; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; proposeActions?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never;   /** Changes a record of type Source. */
  updateSource: UpdateSourceInput; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; proposeActions?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never;   /** Changes a record of type Statement. */
  updateStatement: UpdateStatementInput; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; proposeActions?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never;   /** Changes a record of type Term. */
  updateTerm: UpdateTermInput; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; proposeActions?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never;   /** Changes a record of type WorkPackage. */
  updateWorkPackage: UpdateWorkPackageInput; };

/** How something is marked when a state is shown beside what changes make of it. */
export type ChangeMark =
  /** It is new. */
  | 'ADDED'
  /** It stays, but is different. */
  | 'CHANGED'
  /** It stays as it is. */
  | 'KEPT'
  /** It is removed, or is over. */
  | 'REMOVED';

/** How a change is made. */
export type ChangeOptions = {
  /** Shows what would happen, and writes nothing: the payload is the same, without a revision. */
  dryRun?: boolean;
  /** Makes repetition harmless: if it is sent again with the same key and content, the change is made once. With other content it is an error. */
  idempotencyKey?: string | null | undefined;
  /** Why, for the history. */
  reason?: string | null | undefined;
  /** Id or slug of the scenario to make the change in, with the same checks; what is recorded stays as it is. The revision of the payload is that of the scenario's new state. */
  scenario?: string | number | null | undefined;
};

/** Which commits are wanted. All conditions given must hold. */
export type ChangesetFilter = {
  /** Made by this author, as commits name them. */
  author?: string | null | undefined;
  /** Changed a record that is, or was, about the jurisdiction with this code. */
  country?: string | null | undefined;
  /** Made in this way. */
  how?: How | null | undefined;
  /** Changed a record of this type. Together with country: one that is of this type and about that country. */
  kind?: RecordType | null | undefined;
  /** Changed this record (id or slug; one that was deleted by its id). */
  record?: string | number | null | undefined;
  /** Recorded then or later. */
  since?: string | null | undefined;
  /** Recorded then or earlier. */
  until?: string | null | undefined;
};

/** A value of the field citations. */
export type CitationInput = {
  /** The page or section. */
  page?: string | null | undefined;
  /** The words of the source. */
  quotation?: string | null | undefined;
  /** When it was looked at. */
  retrieved?: string | null | undefined;
  /** The source. */
  source?: string | number | null | undefined;
};

/** A source for a record. */
export type CiteInput = {
  /** The source and the place in it. Leave the source out if it is new. */
  citation?: CitationInput | null | undefined;
  /** The revision at which you saw it: if it has been changed since, that is a conflict. */
  expectedRevision?: number | null | undefined;
  /** Id or slug of the record. */
  id: string | number;
  /** A source that is not yet on record. */
  source?: SourceInput | null | undefined;
};

/** A type of clash. */
export type ClashCode =
  /** Somebody else changed it, too. */
  | 'CHANGED'
  /** It would lead back to itself. */
  | 'CYCLE'
  /** What should be changed is no longer there. */
  | 'DELETED'
  /** What it refers to is not there. */
  | 'REFERENCE'
  /** What should be removed is referred to. */
  | 'REFERRED'
  /** Another record has its slug, or another unique value. */
  | 'TAKEN'
  /** What it should become is not a valid record. */
  | 'UNREADABLE';

/** What a record of type Cluster says. To create one, what is required has to be given. To change one, what is not given stays, and null empties. Links take ids or slugs. */
export type ClusterInput = {
  /** Its candidate members. */
  candidateMembers?: Array<string | number> | null | undefined;
  /** The sources, in the order of their weight. Only UNVERIFIED content may have none. */
  citations?: Array<CitationInput> | null | undefined;
  /** How sure we are. Required. */
  confidence?: Confidence | null | undefined;
  /** Fields whose origin is not that of the record. */
  fieldOrigins?: Array<FieldOriginInput> | null | undefined;
  /** Earlier slugs, which still lead to the record. */
  formerSlugs?: Array<string> | null | undefined;
  /** The stakeholder that leads it. */
  lead?: string | number | null | undefined;
  /** Its members. */
  members?: Array<string | number> | null | undefined;
  /** What it is called, in English unless it only has a name of its own. Required. */
  name?: string | null | undefined;
  /** A remark for the reader, in our own words. */
  note?: string | null | undefined;
  /** When the source said so. */
  observed?: string | null | undefined;
  /** How it came into the graph. Required. */
  origin?: Origin | null | undefined;
  /** The project it belongs to. */
  project?: string | number | null | undefined;
  /** When somebody should check it again. */
  reviewBy?: string | null | undefined;
  /** Readable and unique; made for a new record without one. A record's former slug still leads to it. */
  slug?: string | null | undefined;
  /** Whether it still holds. If it has ended by validTo, it is HISTORIC, whatever was recorded. */
  status?: Status | null | undefined;
  /** When it began to hold. */
  validFrom?: string | null | undefined;
  /** When it ceased to hold. */
  validTo?: string | null | undefined;
  /** The work package. */
  workPackage?: string | number | null | undefined;
};

/** What is compared in a part. */
export type ComparisonAspect =
  /** What kind of body has it. */
  | 'BODY'
  /** On what type of data. */
  | 'DATA'
  /** Whether anybody does it, if a source says that nobody does in one of them. */
  | 'DONE'
  /** At which level it is done. */
  | 'LEVEL'
  /** By what method. */
  | 'METHOD'
  /** How many have it, if a source says that there are no others. */
  | 'NUMBER';

/** How countries compare in a task. */
export type ComparisonStanding =
  /** It is on record in several of them, but no part of it in more than one. */
  | 'NOT_COMPARABLE'
  /** It is on record in none of them. */
  | 'NOWHERE'
  /** Parts of it can be compared, and no difference is known. */
  | 'NO_DIFFERENCE'
  /** It is on record in only one of them: the others can learn from it, or their record is incomplete. */
  | 'ONE_ONLY'
  /** A part of it differs. */
  | 'UNLIKE';

/** Whether enough can be compared. */
export type ComparisonStatus =
  /** Enough is on record for both. */
  | 'COMPARABLE'
  /** Fewer than five parts of tasks are on record for both, too few for a likeness. */
  | 'NOT_ENOUGH_DATA';

/** How countries compare in a part of a task. */
export type ComparisonVerdict =
  /** They have something in common. */
  | 'ALIKE'
  /** One of them has nothing on record. */
  | 'NOT_COMPARABLE'
  /** They have nothing in common. */
  | 'UNLIKE';

/** What a record of type Competency says. To create one, what is required has to be given. To change one, what is not given stays, and null empties. Links take ids or slugs. */
export type CompetencyInput = {
  /** The sources, in the order of their weight. Only UNVERIFIED content may have none. */
  citations?: Array<CitationInput> | null | undefined;
  /** How sure we are. Required. */
  confidence?: Confidence | null | undefined;
  /** Examples of what it involves. */
  examples?: string | null | undefined;
  /** Fields whose origin is not that of the record. */
  fieldOrigins?: Array<FieldOriginInput> | null | undefined;
  /** Earlier slugs, which still lead to the record. */
  formerSlugs?: Array<string> | null | undefined;
  /** What it is called: in the given language, if it has a name in it, or else in English. Required. */
  name?: string | null | undefined;
  /** A remark for the reader, in our own words. */
  note?: string | null | undefined;
  /** When the source said so. */
  observed?: string | null | undefined;
  /** How it came into the graph. Required. */
  origin?: Origin | null | undefined;
  /** When somebody should check it again. */
  reviewBy?: string | null | undefined;
  /** Readable and unique; made for a new record without one. A record's former slug still leads to it. */
  slug?: string | null | undefined;
  /** Whether it still holds. If it has ended by validTo, it is HISTORIC, whatever was recorded. */
  status?: Status | null | undefined;
  /** Names in other languages; the preferred name in each comes first. */
  translations?: Array<NameInput> | null | undefined;
  /** When it began to hold. */
  validFrom?: string | null | undefined;
  /** When it ceased to hold. */
  validTo?: string | null | undefined;
};

/** What is known of whether a body has a competency. */
export type CompetencyState =
  /** Assessors disagree. */
  | 'DISPUTED'
  /** It has it, according to an assessor. */
  | 'HELD'
  /** It lacks it, according to an assessor. */
  | 'LACKED'
  /** Nothing is recorded. */
  | 'NOT_RECORDED';

/** How sure we are of a record. */
export type Confidence =
  /** We are sure of it. */
  | 'HIGH'
  /** It is in doubt. */
  | 'LOW'
  /** It is likely. */
  | 'MEDIUM';

/** When a record was found to be still true. */
export type ConfirmInput = {
  /** The source, which is added to those that it has. */
  citation?: CitationInput | null | undefined;
  /** The revision at which you saw it: if it has been changed since, that is a conflict. */
  expectedRevision?: number | null | undefined;
  /** Id or slug of the record. */
  id: string | number;
  /** When the source said so. */
  on: string;
};

/** What a record of type Conflict says. To create one, what is required has to be given. To change one, what is not given stays, and null empties. Links take ids or slugs. */
export type ConflictInput = {
  /** Its between. */
  between?: Array<string | number> | null | undefined;
  /** The sources, in the order of their weight. Only UNVERIFIED content may have none. */
  citations?: Array<CitationInput> | null | undefined;
  /** How sure we are. Required. */
  confidence?: Confidence | null | undefined;
  /** What the source says, in our own words; never a quotation. */
  evidence?: string | null | undefined;
  /** Why they contradict each other, in our own words. Required. */
  explanation?: string | null | undefined;
  /** Fields whose origin is not that of the record. */
  fieldOrigins?: Array<FieldOriginInput> | null | undefined;
  /** Earlier slugs, which still lead to the record. */
  formerSlugs?: Array<string> | null | undefined;
  /** A remark for the reader, in our own words. */
  note?: string | null | undefined;
  /** When the source said so. */
  observed?: string | null | undefined;
  /** How it came into the graph. Required. */
  origin?: Origin | null | undefined;
  /** When somebody should check it again. */
  reviewBy?: string | null | undefined;
  /** Narrows the claim in words. */
  scope?: string | null | undefined;
  /** Readable and unique; made for a new record without one. A record's former slug still leads to it. */
  slug?: string | null | undefined;
  /** Whether it still holds. If it has ended by validTo, it is HISTORIC, whatever was recorded. */
  status?: Status | null | undefined;
  /** What it is about. Required. */
  topic?: string | null | undefined;
  /** When it began to hold. */
  validFrom?: string | null | undefined;
  /** When it ceased to hold. */
  validTo?: string | null | undefined;
};

/** A scenario, and what its copy is called. */
export type CopyScenarioInput = {
  /** Id or slug of the scenario. */
  from: string | number;
  /** The jurisdiction that it is for; that of the other, or its cluster, by default. */
  jurisdiction?: string | null | undefined;
  /** The slug of the new one; made up if it is left out. */
  slug?: string | null | undefined;
  /** Its title; that of the other by default. */
  title?: string | null | undefined;
};

/** What is known about who does a task in a jurisdiction, within a question. If nothing is recorded, that does not mean that nobody does it. */
export type Coverage =
  /** No responsibility is recorded, and a source says that nobody does it or that it is not done. */
  | 'NOBODY_STATED'
  /** No claim is recorded. */
  | 'NO_CLAIM'
  /** No responsibility is recorded, and all that sources say is that there are no data. Whether somebody does it is left open. */
  | 'NO_DATA_STATED'
  /** No responsibility is recorded, and a source says that a part is not done: that nobody has some of the roles asked for, or something within a scope. See the role and the scope of the absence. Nothing is recorded about the rest. */
  | 'PARTLY_ABSENT'
  /** At least one responsibility is recorded. A source may at the same time say that something is not done: absences are shown beside it and do not outweigh it. */
  | 'RECORDED';

/** A part of the workforce picture that data are about. */
export type DataCoverage =
  /** How much those in the workforce work, and in what capacity. */
  | 'ACTIVITY'
  /** How much work the population needs. */
  | 'DEMAND'
  /** Who is being trained. */
  | 'EDUCATION'
  /** Who enters the workforce. */
  | 'INFLOW'
  /** Who comes from, or goes to, other countries. */
  | 'MIGRATION'
  /** Who leaves the workforce. */
  | 'OUTFLOW'
  /** How many people work in the profession. */
  | 'STOCK';

/** What a record of type DataSource says. To create one, what is required has to be given. To change one, what is not given stays, and null empties. Links take ids or slugs. */
export type DataSourceInput = {
  /** The sources, in the order of their weight. Only UNVERIFIED content may have none. */
  citations?: Array<CitationInput> | null | undefined;
  /** How sure we are. Required. */
  confidence?: Confidence | null | undefined;
  /** What it contains, in our own words. */
  content?: string | null | undefined;
  /** The parts of the workforce picture that it covers. */
  covers?: Array<DataCoverage> | null | undefined;
  /** Fields whose origin is not that of the record. */
  fieldOrigins?: Array<FieldOriginInput> | null | undefined;
  /** Earlier slugs, which still lead to the record. */
  formerSlugs?: Array<string> | null | undefined;
  /** How often it is made or published. */
  frequency?: string | null | undefined;
  /** The jurisdiction that it is about. Required. */
  jurisdiction?: string | number | null | undefined;
  /** What it cannot tell, as a source says. */
  limitations?: string | null | undefined;
  /** What it is called, in English unless it only has a name of its own. Required. */
  name?: string | null | undefined;
  /** Its own name or acronym. */
  nativeName?: string | null | undefined;
  /** A remark for the reader, in our own words. */
  note?: string | null | undefined;
  /** When the source said so. */
  observed?: string | null | undefined;
  /** How it came into the graph. Required. */
  origin?: Origin | null | undefined;
  /** The stakeholder that owns or keeps it. */
  owner?: string | number | null | undefined;
  /** When somebody should check it again. */
  reviewBy?: string | null | undefined;
  /** Readable and unique; made for a new record without one. A record's former slug still leads to it. */
  slug?: string | null | undefined;
  /** Whether it still holds. If it has ended by validTo, it is HISTORIC, whatever was recorded. */
  status?: Status | null | undefined;
  /** What type it is. */
  type?: DataSourceType | null | undefined;
  /** When it began to hold. */
  validFrom?: string | null | undefined;
  /** When it ceased to hold. */
  validTo?: string | null | undefined;
};

/** How a data source comes about. */
export type DataSourceType =
  /** Data collected in the course of administration. */
  | 'ADMINISTRATIVE'
  /** Claims for payment, as health insurers keep them. */
  | 'CLAIMS'
  /** The joint questionnaire of Eurostat, OECD and WHO. */
  | 'JOINT_QUESTIONNAIRE'
  /** Any other type. */
  | 'OTHER'
  /** A register, kept up to date person by person or establishment by establishment. */
  | 'REGISTRY'
  /** Official statistics. */
  | 'STATISTICS';

/** What a record of type Dataset says. To create one, what is required has to be given. To change one, what is not given stays, and null empties. Links take ids or slugs. */
export type DatasetInput = {
  /** How to cite what was read from it: with the revision, and the path of a permalink to the data as they were then. Required. */
  citation?: string | null | undefined;
  /** The sources, in the order of their weight. Only UNVERIFIED content may have none. */
  citations?: Array<CitationInput> | null | undefined;
  /** How sure we are. Required. */
  confidence?: Confidence | null | undefined;
  /** Its date. Required. */
  date?: string | null | undefined;
  /** Fields whose origin is not that of the record. */
  fieldOrigins?: Array<FieldOriginInput> | null | undefined;
  /** Earlier slugs, which still lead to the record. */
  formerSlugs?: Array<string> | null | undefined;
  /** An SPDX identifier. Required. */
  licence?: string | null | undefined;
  /** Where the licence can be read. */
  licenceURL?: string | null | undefined;
  /** A remark for the reader, in our own words. */
  note?: string | null | undefined;
  /** When the source said so. */
  observed?: string | null | undefined;
  /** How it came into the graph. Required. */
  origin?: Origin | null | undefined;
  /** Who published it. */
  publisher?: string | null | undefined;
  /** When somebody should check it again. */
  reviewBy?: string | null | undefined;
  /** Readable and unique; made for a new record without one. A record's former slug still leads to it. */
  slug?: string | null | undefined;
  /** Whether it still holds. If it has ended by validTo, it is HISTORIC, whatever was recorded. */
  status?: Status | null | undefined;
  /** Its title. Required. */
  title?: string | null | undefined;
  /** Where it can be read. */
  url?: string | null | undefined;
  /** When it began to hold. */
  validFrom?: string | null | undefined;
  /** When it ceased to hold. */
  validTo?: string | null | undefined;
  /** Its version. Required. */
  version?: string | null | undefined;
};

/** Which record is deleted. */
export type DeleteInput = {
  /** The revision at which you saw it: if it has been changed since, that is a conflict. */
  expectedRevision?: number | null | undefined;
  /** Id or slug. */
  id: string | number;
};

/** What became of a record. */
export type DifferenceType =
  /** Some of its fields have other values. */
  | 'CHANGED'
  /** It is new. */
  | 'CREATED'
  /** It is no longer there. */
  | 'DELETED';

/** When a responsibility ends. */
export type EndInput = {
  /** The revision at which you saw it: if it has been changed since, that is a conflict. */
  expectedRevision?: number | null | undefined;
  /** Id or slug of the responsibility. */
  id: string | number;
  /** The last day, month or year. */
  on: string;
};

/** How engaged a stakeholder is, in steps of a quarter of a scale. */
export type Engagement =
  /** It leads. */
  | 'LEADING'
  /** It is neither for nor against it. */
  | 'NEUTRAL'
  /** It is against it. */
  | 'RESISTANT'
  /** It is for it. */
  | 'SUPPORTIVE'
  /** It does not know about it. */
  | 'UNAWARE';

/** What a record of type Event says. To create one, what is required has to be given. To change one, what is not given stays, and null empties. Links take ids or slugs. */
export type EventInput = {
  /** Sources announce it, but none on record says that it took place. */
  announced?: boolean | null | undefined;
  /** The sources, in the order of their weight. Only UNVERIFIED content may have none. */
  citations?: Array<CitationInput> | null | undefined;
  /** How sure we are. Required. */
  confidence?: Confidence | null | undefined;
  /** When it ends. */
  end?: string | null | undefined;
  /** Fields whose origin is not that of the record. */
  fieldOrigins?: Array<FieldOriginInput> | null | undefined;
  /** Earlier slugs, which still lead to the record. */
  formerSlugs?: Array<string> | null | undefined;
  /** The stakeholder that hosts it. */
  host?: string | number | null | undefined;
  /** What it is called, in English unless it only has a name of its own. Required. */
  name?: string | null | undefined;
  /** A remark for the reader, in our own words. */
  note?: string | null | undefined;
  /** When the source said so. */
  observed?: string | null | undefined;
  /** How it came into the graph. Required. */
  origin?: Origin | null | undefined;
  /** Where it takes place. */
  place?: string | null | undefined;
  /** The project it belongs to. */
  project?: string | number | null | undefined;
  /** When somebody should check it again. */
  reviewBy?: string | null | undefined;
  /** Readable and unique; made for a new record without one. A record's former slug still leads to it. */
  slug?: string | null | undefined;
  /** When it starts. */
  start?: string | null | undefined;
  /** Whether it still holds. If it has ended by validTo, it is HISTORIC, whatever was recorded. */
  status?: Status | null | undefined;
  /** When it began to hold. */
  validFrom?: string | null | undefined;
  /** When it ceased to hold. */
  validTo?: string | null | undefined;
};

/** A value of the field fieldOrigins. */
export type FieldOriginInput = {
  /** The name of the field. */
  field?: string | null | undefined;
  /** How it came into the graph. */
  origin?: Origin | null | undefined;
};

/** What a column of a flow contains. */
export type FlowKind =
  /** Registers and other collections of data. */
  | 'DATA_SOURCE'
  /** Institutions. */
  | 'INSTITUTION'
  /** Planning bodies. */
  | 'PLANNING_BODY'
  /** Planning tasks. */
  | 'PLANNING_TASK';

/** What a record of type ForecastingModel says. To create one, what is required has to be given. To change one, what is not given stays, and null empties. Links take ids or slugs. */
export type ForecastingModelInput = {
  /** The sources, in the order of their weight. Only UNVERIFIED content may have none. */
  citations?: Array<CitationInput> | null | undefined;
  /** How sure we are. Required. */
  confidence?: Confidence | null | undefined;
  /** Its data sources. */
  dataSources?: Array<string | number> | null | undefined;
  /** What the source says about it, in our own words. */
  evidence?: string | null | undefined;
  /** Fields whose origin is not that of the record. */
  fieldOrigins?: Array<FieldOriginInput> | null | undefined;
  /** Earlier slugs, which still lead to the record. */
  formerSlugs?: Array<string> | null | undefined;
  /** The jurisdiction that it is about. Required. */
  jurisdiction?: string | number | null | undefined;
  /** Its methods. */
  methods?: Array<string | number> | null | undefined;
  /** What it is called, in English unless it only has a name of its own. Required. */
  name?: string | null | undefined;
  /** A remark for the reader, in our own words. */
  note?: string | null | undefined;
  /** When the source said so. */
  observed?: string | null | undefined;
  /** How it came into the graph. Required. */
  origin?: Origin | null | undefined;
  /** The stakeholder that owns or keeps it. */
  owner?: string | number | null | undefined;
  /** When somebody should check it again. */
  reviewBy?: string | null | undefined;
  /** Readable and unique; made for a new record without one. A record's former slug still leads to it. */
  slug?: string | null | undefined;
  /** Whether it still holds. If it has ended by validTo, it is HISTORIC, whatever was recorded. */
  status?: Status | null | undefined;
  /** When it began to hold. */
  validFrom?: string | null | undefined;
  /** When it ceased to hold. */
  validTo?: string | null | undefined;
};

/** How bad a gap is, the most urgent first. */
export type GapClass =
  /** It was once so, several are accountable for the same, or too much depends on one body. */
  | 'CONTRADICTORY_OR_LAPSED'
  /** Somebody does it, but something that the task needs is not on record. */
  | 'INCOMPLETE'
  /** A source says so: nobody does it, or sources contradict each other. */
  | 'STATED'
  /** Nothing is on record: a question, not a gap. */
  | 'UNKNOWN'
  /** All that it needs is on record, but the evidence is old, uncertain or missing. */
  | 'WEAK_EVIDENCE';

/** How a commit was made. */
export type How =
  /** Single records were edited. */
  | 'EDIT'
  /** A table that somebody edited was imported. */
  | 'IMPORT'
  /** Files were loaded. */
  | 'LOAD'
  /** Two records became one. */
  | 'MERGE'
  /** An earlier commit was undone. */
  | 'UNDO';

/** A value of the field informs. */
export type InformsInput = {
  /** The edge leads back to an earlier step; without such edges the flow has no cycle. */
  feedback?: boolean | null | undefined;
  /** The planning task. */
  task?: string | number | null | undefined;
  /** Why it is an input. */
  why?: string | null | undefined;
};

/** What a record of type Institution says. To create one, what is required has to be given. To change one, what is not given stays, and null empties. Links take ids or slugs. */
export type InstitutionInput = {
  /** Acronyms in any language. */
  acronyms?: Array<string> | null | undefined;
  /** The sources, in the order of their weight. Only UNVERIFIED content may have none. */
  citations?: Array<CitationInput> | null | undefined;
  /** The record stands for a set of actors, such as 'medical universities'. */
  collective?: boolean | null | undefined;
  /** How sure we are. Required. */
  confidence?: Confidence | null | undefined;
  /** Fields whose origin is not that of the record. */
  fieldOrigins?: Array<FieldOriginInput> | null | undefined;
  /** Earlier slugs, which still lead to the record. */
  formerSlugs?: Array<string> | null | undefined;
  /** The role that sources give it in the joint action. */
  heroesRole?: string | null | undefined;
  /** The level of government or territory. Required. */
  level?: Level | null | undefined;
  /** The official and other names; in each language the preferred one comes first. Required. */
  names?: Array<NameInput> | null | undefined;
  /** A remark for the reader, in our own words. */
  note?: string | null | undefined;
  /** When the source said so. */
  observed?: string | null | undefined;
  /** How it came into the graph. Required. */
  origin?: Origin | null | undefined;
  /** The stakeholder that it is a part of. */
  parent?: string | number | null | undefined;
  /** Whether it is permanent. */
  permanence?: Permanence | null | undefined;
  /** Its portfolio. */
  portfolio?: Array<string | number> | null | undefined;
  /** When somebody should check it again. */
  reviewBy?: string | null | undefined;
  /** The jurisdiction where the body itself is. Required. */
  seat?: string | number | null | undefined;
  /** Its sector, from the managed list SECTOR. Required. */
  sector?: string | number | null | undefined;
  /** Readable and unique; made for a new record without one. A record's former slug still leads to it. */
  slug?: string | null | undefined;
  /** Whether it still holds. If it has ended by validTo, it is HISTORIC, whatever was recorded. */
  status?: Status | null | undefined;
  /** What type it is. Required. */
  type?: string | number | null | undefined;
  /** When it began to hold. */
  validFrom?: string | null | undefined;
  /** When it ceased to hold. */
  validTo?: string | null | undefined;
  /** Its website. */
  website?: string | null | undefined;
};

/** A type of legal or other instrument. */
export type InstrumentType =
  /** A contract or agreement. */
  | 'CONTRACT'
  /** A decree of a government, a ministry or a head of state. */
  | 'DECREE'
  /** A directive of the EU. */
  | 'DIRECTIVE'
  /** A law passed by a parliament. */
  | 'LAW'
  /** Any other instrument. */
  | 'OTHER'
  /** A regulation, of a country or of the EU. */
  | 'REGULATION'
  /** A strategy or plan. */
  | 'STRATEGY';

/** What a record of type Jurisdiction says. To create one, what is required has to be given. To change one, what is not given stays, and null empties. Links take ids or slugs. */
export type JurisdictionInput = {
  /** The sources, in the order of their weight. Only UNVERIFIED content may have none. */
  citations?: Array<CitationInput> | null | undefined;
  /** ISO 3166-1 alpha-2 ('HU'), an ISO 3166-2 style part ('GB-ENG'), 'EU' or 'INT'. Required. */
  code?: string | null | undefined;
  /** Its competent authority in HEROES. */
  competentAuthority?: string | number | null | undefined;
  /** How sure we are. Required. */
  confidence?: Confidence | null | undefined;
  /** Whether it is a member state of the EU. */
  euMember?: boolean | null | undefined;
  /** Fields whose origin is not that of the record. */
  fieldOrigins?: Array<FieldOriginInput> | null | undefined;
  /** Earlier slugs, which still lead to the record. */
  formerSlugs?: Array<string> | null | undefined;
  /** A remark on its role in HEROES. */
  heroesNote?: string | null | undefined;
  /** Whether it takes part in HEROES. */
  heroesParticipant?: boolean | null | undefined;
  /** BCP 47 tags of the languages that documents are in. */
  languages?: Array<string> | null | undefined;
  /** What is used to forecast or monitor there, in our own words. */
  modelOrTool?: string | null | undefined;
  /** What it is called, in English unless it only has a name of its own. Required. */
  name?: string | null | undefined;
  /** A remark for the reader, in our own words. */
  note?: string | null | undefined;
  /** When the source said so. */
  observed?: string | null | undefined;
  /** How it came into the graph. Required. */
  origin?: Origin | null | undefined;
  /** How planning works there, in our own words. */
  planningSummary?: string | null | undefined;
  /** When somebody should check it again. */
  reviewBy?: string | null | undefined;
  /** Readable and unique; made for a new record without one. A record's former slug still leads to it. */
  slug?: string | null | undefined;
  /** Whether it still holds. If it has ended by validTo, it is HISTORIC, whatever was recorded. */
  status?: Status | null | undefined;
  /** What type it is. Required. */
  type?: JurisdictionType | null | undefined;
  /** When it began to hold. */
  validFrom?: string | null | undefined;
  /** When it ceased to hold. */
  validTo?: string | null | undefined;
};

/** What type of jurisdiction it is. */
export type JurisdictionType =
  /** A country. */
  | 'COUNTRY'
  /** The European Union. */
  | 'EU'
  /** The world, or anything beyond a country or the EU. */
  | 'INTERNATIONAL'
  /** A part of a country, such as England. */
  | 'PART';

/** How much space there is from left to right. */
export type LayoutWidth =
  /** 1,370 pixels: a laptop's screen. */
  | 'FULL'
  /** 960 pixels. */
  | 'MEDIUM'
  /** 760 pixels: a small screen, or a panel beside the drawing. */
  | 'NARROW'
  /** 1,016 pixels: a laptop's screen with a panel beside the drawing. */
  | 'WIDE';

/** Why a claim is left out. A claim counts under the first reason that applies, in this order: one left out as HISTORIC fits the question in every other way. */
export type LeftOutReason =
  /** It is not known whether it held on that day. */
  | 'ACTIVITY_UNKNOWN'
  /** It names only a broader profession; see professionMatch. */
  | 'BROADER_PROFESSION'
  /** It does not match the filter. */
  | 'FILTER'
  /** It is known no longer to hold; see status. */
  | 'HISTORIC'
  /** It names the profession only as we infer; see professionMatch. */
  | 'INFERRED_PROFESSION'
  /** It did not hold on that day. */
  | 'NOT_ACTIVE'
  /** It is not known to be historic, and only historic claims were asked for. */
  | 'NOT_HISTORIC'
  /** It names no profession; see professionMatch. */
  | 'NO_PROFESSION_NAMED'
  /** It is about another level. */
  | 'OTHER_LEVEL'
  /** It names other professions. */
  | 'OTHER_PROFESSION'
  /** It is about another role. */
  | 'OTHER_ROLE'
  /** It names the profession, and professionMatch leaves that out. */
  | 'PROFESSION_NAMED'
  /** It begins on a later day; see activeOn. */
  | 'TO_COME';

/** A value of the field legalBasis. */
export type LegalBasisInput = {
  /** The source. */
  source?: string | number | null | undefined;
  /** Its title. */
  title?: string | null | undefined;
  /** What type it is. */
  type?: InstrumentType | null | undefined;
};

/** The level of government or territory at which something is done. */
export type Level =
  /** The European Union. */
  | 'EU'
  /** Beyond the European Union, such as the WHO or the OECD. */
  | 'INTERNATIONAL'
  /** A municipality, or a single establishment. */
  | 'LOCAL'
  /** A whole country; a federation as a whole. */
  | 'NATIONAL'
  /** A region, a federal state or another part of a country. */
  | 'REGIONAL';

/** What makes records look alike. */
export type LikenessSign =
  /** They share an acronym, or one's name is the other's acronym. */
  | 'ACRONYMS'
  /** Their names are similar. */
  | 'NAMES'
  /** They have the same website. */
  | 'WEBSITE';

/** What a line in a flow says. */
export type LineKind =
  /** Who keeps data, or uses them. */
  | 'DATA'
  /** Who has a part in a task. */
  | 'PART'
  /** How two stakeholders are related. */
  | 'RELATION';

/** Whether links have a direction. */
export type LinkDirection =
  /** They lead from the subject of a claim to what it is about; those that read the same both ways lead both ways. */
  | 'DIRECTED'
  /** They lead both ways. */
  | 'UNDIRECTED';

/** How links are weighted. */
export type LinkWeights =
  /** By how many claims are behind them. */
  | 'CLAIMS'
  /** All the same. */
  | 'NONE';

/** A measure of a network. */
export type Measure =
  /** What share of the shortest paths between two others passes through it. */
  | 'BETWEENNESS'
  /** Links without which the network would fall apart: of the whole network. */
  | 'BRIDGE'
  /** How near it is to all others. */
  | 'CLOSENESS'
  /** The share of pairs of its neighbours that are linked. */
  | 'CLUSTERING'
  /** Which community it is in: Louvain. */
  | 'COMMUNITY'
  /** Which piece of the network it is in. */
  | 'COMPONENT'
  /** How little choice its contacts leave it: Burt's constraint. */
  | 'CONSTRAINT'
  /** The largest k for which it is in a group of nodes that each have at least k links to the others. */
  | 'CORE'
  /** How many others would be cut off from the rest without it. */
  | 'CUT_POINT'
  /** How many links a node has. */
  | 'DEGREE'
  /** The share of all possible links that exist: of the whole network. */
  | 'DENSITY'
  /** How many of its neighbours are not redundant: Burt's effective size. */
  | 'EFFECTIVE_SIZE'
  /** How central its neighbours are. */
  | 'EIGENVECTOR'
  /** How often it is reached by following links at random. */
  | 'PAGE_RANK'
  /** The share of links that are reciprocated: of the whole network. */
  | 'RECIPROCITY'
  /** Which piece it is in, if links must lead both there and back. */
  | 'STRONG_COMPONENT';

/** What a record of type Membership says. To create one, what is required has to be given. To change one, what is not given stays, and null empties. Links take ids or slugs. */
export type MembershipInput = {
  /** The body that it belongs to. Required. */
  body?: string | number | null | undefined;
  /** The sources, in the order of their weight. Only UNVERIFIED content may have none. */
  citations?: Array<CitationInput> | null | undefined;
  /** How sure we are. Required. */
  confidence?: Confidence | null | undefined;
  /** What the source says, in our own words; never a quotation. */
  evidence?: string | null | undefined;
  /** Fields whose origin is not that of the record. */
  fieldOrigins?: Array<FieldOriginInput> | null | undefined;
  /** Earlier slugs, which still lead to the record. */
  formerSlugs?: Array<string> | null | undefined;
  /** The stakeholder that belongs to it. Required. */
  member?: string | number | null | undefined;
  /** A remark for the reader, in our own words. */
  note?: string | null | undefined;
  /** When the source said so. */
  observed?: string | null | undefined;
  /** How it came into the graph. Required. */
  origin?: Origin | null | undefined;
  /** When somebody should check it again. */
  reviewBy?: string | null | undefined;
  /** The role that it has. Required. */
  role?: MembershipRole | null | undefined;
  /** Narrows the claim in words. */
  scope?: string | null | undefined;
  /** Readable and unique; made for a new record without one. A record's former slug still leads to it. */
  slug?: string | null | undefined;
  /** Whether it still holds. If it has ended by validTo, it is HISTORIC, whatever was recorded. */
  status?: Status | null | undefined;
  /** When it began to hold. */
  validFrom?: string | null | undefined;
  /** When it ceased to hold. */
  validTo?: string | null | undefined;
};

/** A member's role in a body. */
export type MembershipRole =
  /** It is consulted by the body; whether it is a member is not stated. */
  | 'AT_THE_TABLE'
  /** It takes its decisions in the body, with others. */
  | 'DECIDES_IN_IT'
  /** It hosts the body or its office. */
  | 'HOST'
  /** It is a member. */
  | 'MEMBER'
  /** It takes part in the work of the body. */
  | 'PARTICIPANT'
  /** The body coordinates between it and others. */
  | 'PARTY'
  /** Its representatives sit in the body. */
  | 'REPRESENTED';

/** Two records that mean the same. */
export type MergeInput = {
  /** The revision at which you saw the one that stays: if it has been changed since, that is a conflict. */
  expectedRevision?: number | null | undefined;
  /** Id or slug of the one that is merged into the other. */
  from: string | number;
  /** Id or slug of the one that stays. */
  into: string | number;
};

/** A broad group of methodologies. */
export type MethodologyFamily =
  /** Ways to project supply and demand. */
  | 'FORECASTING'
  /** Frameworks for planning as a whole. */
  | 'FRAMEWORK'
  /** Qualitative methods. */
  | 'QUALITATIVE'
  /** Ways to involve stakeholders. */
  | 'STAKEHOLDER';

/** What a record of type Methodology says. To create one, what is required has to be given. To change one, what is not given stays, and null empties. Links take ids or slugs. */
export type MethodologyInput = {
  /** The sources, in the order of their weight. Only UNVERIFIED content may have none. */
  citations?: Array<CitationInput> | null | undefined;
  /** How sure we are. Required. */
  confidence?: Confidence | null | undefined;
  /** What it is about, in our own words. */
  description?: string | null | undefined;
  /** The broad group. Required. */
  family?: MethodologyFamily | null | undefined;
  /** Fields whose origin is not that of the record. */
  fieldOrigins?: Array<FieldOriginInput> | null | undefined;
  /** Earlier slugs, which still lead to the record. */
  formerSlugs?: Array<string> | null | undefined;
  /** What it is called: in the given language, if it has a name in it, or else in English. Required. */
  name?: string | null | undefined;
  /** A remark for the reader, in our own words. */
  note?: string | null | undefined;
  /** When the source said so. */
  observed?: string | null | undefined;
  /** How it came into the graph. Required. */
  origin?: Origin | null | undefined;
  /** When somebody should check it again. */
  reviewBy?: string | null | undefined;
  /** Readable and unique; made for a new record without one. A record's former slug still leads to it. */
  slug?: string | null | undefined;
  /** Whether it still holds. If it has ended by validTo, it is HISTORIC, whatever was recorded. */
  status?: Status | null | undefined;
  /** Names in other languages; the preferred name in each comes first. */
  translations?: Array<NameInput> | null | undefined;
  /** What type it is. Required. */
  type?: MethodologyType | null | undefined;
  /** Users in the words of the source, not resolved. */
  usedByAsStated?: Array<string> | null | undefined;
  /** When it began to hold. */
  validFrom?: string | null | undefined;
  /** When it ceased to hold. */
  validTo?: string | null | undefined;
};

/** What a methodology is for. */
export type MethodologyType =
  /** Collecting and using data. */
  | 'DATA'
  /** Estimating demand. */
  | 'DEMAND'
  /** Evaluating planning. */
  | 'EVALUATION'
  /** Projecting supply and demand. */
  | 'FORECASTING'
  /** Exploring possible futures. */
  | 'FORESIGHT'
  /** Anything else. */
  | 'OTHER'
  /** Finding the right mix of skills and professions. */
  | 'SKILL_MIX'
  /** Involving stakeholders. */
  | 'STAKEHOLDER'
  /** Estimating supply. */
  | 'SUPPLY';

/** What a record of type Milestone says. To create one, what is required has to be given. To change one, what is not given stays, and null empties. Links take ids or slugs. */
export type MilestoneInput = {
  /** The action that it is a step towards. Required. */
  action?: string | number | null | undefined;
  /** The sources, in the order of their weight. Only UNVERIFIED content may have none. */
  citations?: Array<CitationInput> | null | undefined;
  /** How sure we are. Required. */
  confidence?: Confidence | null | undefined;
  /** When it is to be reached. */
  due?: string | null | undefined;
  /** Fields whose origin is not that of the record. */
  fieldOrigins?: Array<FieldOriginInput> | null | undefined;
  /** Earlier slugs, which still lead to the record. */
  formerSlugs?: Array<string> | null | undefined;
  /** A remark for the reader, in our own words. */
  note?: string | null | undefined;
  /** When the source said so. */
  observed?: string | null | undefined;
  /** How it came into the graph. Required. */
  origin?: Origin | null | undefined;
  /** When it was reached. */
  reached?: string | null | undefined;
  /** When somebody should check it again. */
  reviewBy?: string | null | undefined;
  /** Readable and unique; made for a new record without one. A record's former slug still leads to it. */
  slug?: string | null | undefined;
  /** Whether it still holds. If it has ended by validTo, it is HISTORIC, whatever was recorded. */
  status?: Status | null | undefined;
  /** What it is called. Required. */
  title?: string | null | undefined;
  /** When it began to hold. */
  validFrom?: string | null | undefined;
  /** When it ceased to hold. */
  validTo?: string | null | undefined;
};

/** A value of the field translations. */
export type NameInput = {
  /** The language (BCP 47); und if it has none. */
  lang?: string | null | undefined;
  /** How the name came into the graph. */
  origin?: Origin | null | undefined;
  /** Its text, in our own words. */
  text?: string | null | undefined;
  /** When it ceased to be used. */
  until?: string | null | undefined;
};

/** What a record of type Objective says. To create one, what is required has to be given. To change one, what is not given stays, and null empties. Links take ids or slugs. */
export type ObjectiveInput = {
  /** The sources, in the order of their weight. Only UNVERIFIED content may have none. */
  citations?: Array<CitationInput> | null | undefined;
  /** How sure we are. Required. */
  confidence?: Confidence | null | undefined;
  /** Fields whose origin is not that of the record. */
  fieldOrigins?: Array<FieldOriginInput> | null | undefined;
  /** Earlier slugs, which still lead to the record. */
  formerSlugs?: Array<string> | null | undefined;
  /** A remark for the reader, in our own words. */
  note?: string | null | undefined;
  /** Its number. */
  number?: number | null | undefined;
  /** When the source said so. */
  observed?: string | null | undefined;
  /** How it came into the graph. Required. */
  origin?: Origin | null | undefined;
  /** The project it belongs to. Required. */
  project?: string | number | null | undefined;
  /** When somebody should check it again. */
  reviewBy?: string | null | undefined;
  /** The objective that this one restates, as another source has it. */
  sameAs?: string | number | null | undefined;
  /** Readable and unique; made for a new record without one. A record's former slug still leads to it. */
  slug?: string | null | undefined;
  /** Whether it still holds. If it has ended by validTo, it is HISTORIC, whatever was recorded. */
  status?: Status | null | undefined;
  /** Its text, in our own words. Required. */
  text?: string | null | undefined;
  /** When it began to hold. */
  validFrom?: string | null | undefined;
  /** When it ceased to hold. */
  validTo?: string | null | undefined;
};

/** How a statement came into the graph. */
export type Origin =
  /** Follows from what a source says. */
  | 'INFERRED'
  /** A source says so. */
  | 'RETRIEVED'
  /** Our own label or grouping. */
  | 'SYNTHESIS'
  /** General knowledge that no source has confirmed. */
  | 'UNVERIFIED';

/** What a record of type Participation says. To create one, what is required has to be given. To change one, what is not given stays, and null empties. Links take ids or slugs. */
export type ParticipationInput = {
  /** The sources, in the order of their weight. Only UNVERIFIED content may have none. */
  citations?: Array<CitationInput> | null | undefined;
  /** How sure we are. Required. */
  confidence?: Confidence | null | undefined;
  /** The event. */
  event?: string | number | null | undefined;
  /** What the source says, in our own words; never a quotation. */
  evidence?: string | null | undefined;
  /** Fields whose origin is not that of the record. */
  fieldOrigins?: Array<FieldOriginInput> | null | undefined;
  /** Earlier slugs, which still lead to the record. */
  formerSlugs?: Array<string> | null | undefined;
  /** The jurisdiction that it is about. */
  jurisdiction?: string | number | null | undefined;
  /** A remark for the reader, in our own words. */
  note?: string | null | undefined;
  /** When the source said so. */
  observed?: string | null | undefined;
  /** How it came into the graph. Required. */
  origin?: Origin | null | undefined;
  /** The project it belongs to. */
  project?: string | number | null | undefined;
  /** When somebody should check it again. */
  reviewBy?: string | null | undefined;
  /** The role that it has. Required. */
  role?: ParticipationRole | null | undefined;
  /** Narrows the claim in words. */
  scope?: string | null | undefined;
  /** Readable and unique; made for a new record without one. A record's former slug still leads to it. */
  slug?: string | null | undefined;
  /** The stakeholder. Required. */
  stakeholder?: string | number | null | undefined;
  /** Whether it still holds. If it has ended by validTo, it is HISTORIC, whatever was recorded. */
  status?: Status | null | undefined;
  /** The unit of the stakeholder that takes part. */
  unit?: string | null | undefined;
  /** When it began to hold. */
  validFrom?: string | null | undefined;
  /** When it ceased to hold. */
  validTo?: string | null | undefined;
  /** The work package. */
  workPackage?: string | number | null | undefined;
};

/** A stakeholder's role in an undertaking. */
export type ParticipationRole =
  /** Joined through a competent authority, as an affiliated entity. */
  | 'AFFILIATED_ENTITY'
  /** An associated partner, which is not a beneficiary. */
  | 'ASSOCIATED_PARTNER'
  /** Takes part in a cluster of countries. */
  | 'CLUSTER_PARTICIPANT'
  /** Leads the consortium. */
  | 'CONSORTIUM_LEADER'
  /** A member of the consortium. */
  | 'CONSORTIUM_MEMBER'
  /** Coordinates the project. */
  | 'COORDINATOR'
  /** Awarded the grant. */
  | 'GRANTING_AUTHORITY'
  /** Organised it. */
  | 'ORGANISER'
  /** Took part. */
  | 'PARTICIPANT'
  /** The directorate-general of the European Commission in charge of the policy. */
  | 'POLICY_DG'
  /** A partner in the project. */
  | 'PROJECT_PARTNER'
  /** Spoke there. */
  | 'SPEAKER'
  /** Takes part; in what capacity is not stated. */
  | 'STATUS_NOT_STATED';

/** Whether a body is permanent. */
export type Permanence =
  /** It was set up for one purpose and ends with it. */
  | 'AD_HOC'
  /** It is permanent. */
  | 'PERMANENT';

/** How far a change has got. */
export type PlannedState =
  /** What is on record stands in its way: settle that with rebaseScenario. */
  | 'CLASH'
  /** It is true. */
  | 'DONE'
  /** It is to be made. */
  | 'OPEN'
  /** It was made, but is no longer true. */
  | 'UNDONE';

/** What a record of type PlannerRole says. To create one, what is required has to be given. To change one, what is not given stays, and null empties. Links take ids or slugs. */
export type PlannerRoleInput = {
  /** The sources, in the order of their weight. Only UNVERIFIED content may have none. */
  citations?: Array<CitationInput> | null | undefined;
  /** How sure we are. Required. */
  confidence?: Confidence | null | undefined;
  /** Fields whose origin is not that of the record. */
  fieldOrigins?: Array<FieldOriginInput> | null | undefined;
  /** Earlier slugs, which still lead to the record. */
  formerSlugs?: Array<string> | null | undefined;
  /** What it is called: in the given language, if it has a name in it, or else in English. Required. */
  name?: string | null | undefined;
  /** Its needs. */
  needs?: Array<string | number> | null | undefined;
  /** A remark for the reader, in our own words. */
  note?: string | null | undefined;
  /** When the source said so. */
  observed?: string | null | undefined;
  /** How it came into the graph. Required. */
  origin?: Origin | null | undefined;
  /** When somebody should check it again. */
  reviewBy?: string | null | undefined;
  /** Readable and unique; made for a new record without one. A record's former slug still leads to it. */
  slug?: string | null | undefined;
  /** Whether it still holds. If it has ended by validTo, it is HISTORIC, whatever was recorded. */
  status?: Status | null | undefined;
  /** Names in other languages; the preferred name in each comes first. */
  translations?: Array<NameInput> | null | undefined;
  /** When it began to hold. */
  validFrom?: string | null | undefined;
  /** When it ceased to hold. */
  validTo?: string | null | undefined;
};

/** What a record of type PlanningBody says. To create one, what is required has to be given. To change one, what is not given stays, and null empties. Links take ids or slugs. */
export type PlanningBodyInput = {
  /** Acronyms in any language. */
  acronyms?: Array<string> | null | undefined;
  /** The sources, in the order of their weight. Only UNVERIFIED content may have none. */
  citations?: Array<CitationInput> | null | undefined;
  /** The record stands for a set of actors, such as 'medical universities'. */
  collective?: boolean | null | undefined;
  /** How sure we are. Required. */
  confidence?: Confidence | null | undefined;
  /** Fields whose origin is not that of the record. */
  fieldOrigins?: Array<FieldOriginInput> | null | undefined;
  /** Earlier slugs, which still lead to the record. */
  formerSlugs?: Array<string> | null | undefined;
  /** The role that sources give it in the joint action. */
  heroesRole?: string | null | undefined;
  /** The level of government or territory. Required. */
  level?: Level | null | undefined;
  /** The official and other names; in each language the preferred one comes first. Required. */
  names?: Array<NameInput> | null | undefined;
  /** A remark for the reader, in our own words. */
  note?: string | null | undefined;
  /** When the source said so. */
  observed?: string | null | undefined;
  /** How it came into the graph. Required. */
  origin?: Origin | null | undefined;
  /** The stakeholder that it is a part of. */
  parent?: string | number | null | undefined;
  /** Whether it is permanent. */
  permanence?: Permanence | null | undefined;
  /** Its portfolio. */
  portfolio?: Array<string | number> | null | undefined;
  /** When somebody should check it again. */
  reviewBy?: string | null | undefined;
  /** The jurisdiction where the body itself is. Required. */
  seat?: string | number | null | undefined;
  /** Its sector, from the managed list SECTOR. Required. */
  sector?: string | number | null | undefined;
  /** Readable and unique; made for a new record without one. A record's former slug still leads to it. */
  slug?: string | null | undefined;
  /** Whether it still holds. If it has ended by validTo, it is HISTORIC, whatever was recorded. */
  status?: Status | null | undefined;
  /** What type it is. Required. */
  type?: string | number | null | undefined;
  /** When it began to hold. */
  validFrom?: string | null | undefined;
  /** When it ceased to hold. */
  validTo?: string | null | undefined;
  /** Its website. */
  website?: string | null | undefined;
};

/** One of the five key elements of a planning system in the EU handbook on health workforce planning methodologies. */
export type PlanningElement =
  /** All five: it is about planning as a whole. */
  | 'ALL'
  /** What is known about the workforce. */
  | 'DATA'
  /** How supply and demand are projected. */
  | 'FORECASTING_MODEL'
  /** What the plan is for. */
  | 'GOALS'
  /** How results become decisions. */
  | 'LINK_TO_POLICY'
  /** Who plans, and how they work together. */
  | 'ORGANISATION';

/** What a record of type PlanningTask says. To create one, what is required has to be given. To change one, what is not given stays, and null empties. Links take ids or slugs. */
export type PlanningTaskInput = {
  /** The broader one in the tree. */
  broader?: string | number | null | undefined;
  /** The sources, in the order of their weight. Only UNVERIFIED content may have none. */
  citations?: Array<CitationInput> | null | undefined;
  /** How sure we are. Required. */
  confidence?: Confidence | null | undefined;
  /** What it is about, in our own words. */
  description?: string | null | undefined;
  /** Which of the five elements of a planning system in the EU handbook it belongs to. */
  element?: PlanningElement | null | undefined;
  /** Fields whose origin is not that of the record. */
  fieldOrigins?: Array<FieldOriginInput> | null | undefined;
  /** Earlier slugs, which still lead to the record. */
  formerSlugs?: Array<string> | null | undefined;
  /** The task as it reads after a verb in an English sentence: monitoring stock and flows. */
  gerund?: string | null | undefined;
  /** The tasks that take this one's output as an input. */
  informs?: Array<InformsInput> | null | undefined;
  /** Its milestones. */
  milestones?: Array<string | number> | null | undefined;
  /** What it is called: in the given language, if it has a name in it, or else in English. Required. */
  name?: string | null | undefined;
  /** What must be on record for a country that does the task before it counts as described there. Our synthesis, unless a field origin says otherwise. */
  needs?: Array<TaskNeed> | null | undefined;
  /** A remark for the reader, in our own words. */
  note?: string | null | undefined;
  /** When the source said so. */
  observed?: string | null | undefined;
  /** How it came into the graph. Required. */
  origin?: Origin | null | undefined;
  /** When somebody should check it again. */
  reviewBy?: string | null | undefined;
  /** A name short enough for drawings. Of several names in a language it is the shortest. */
  shortName?: string | null | undefined;
  /** Readable and unique; made for a new record without one. A record's former slug still leads to it. */
  slug?: string | null | undefined;
  /** It is one of the stages, not a task to be done. */
  stage?: boolean | null | undefined;
  /** Whether it still holds. If it has ended by validTo, it is HISTORIC, whatever was recorded. */
  status?: Status | null | undefined;
  /** Names in other languages; the preferred name in each comes first. */
  translations?: Array<NameInput> | null | undefined;
  /** When it began to hold. */
  validFrom?: string | null | undefined;
  /** When it ceased to hold. */
  validTo?: string | null | undefined;
};

/** What a practice is about. */
export type PracticeTheme =
  /** Paying for planning, or for what is planned. */
  | 'BUDGET'
  /** Mapping how countries plan. */
  | 'COUNTRY_MAPPING'
  /** Collecting and using data. */
  | 'DATA'
  /** Learning from each other. */
  | 'EXCHANGE'
  /** Forecasting supply or demand. */
  | 'FORECASTING'
  /** Setting goals. */
  | 'GOALS'
  /** How planning is organised and governed. */
  | 'GOVERNANCE'
  /** Shortages, surpluses and their distribution. */
  | 'IMBALANCE'
  /** Monitoring the workforce or the plan. */
  | 'MONITORING'
  /** A trial on a small scale. */
  | 'PILOT'
  /** Dialogue about policy. */
  | 'POLICY_DIALOGUE'
  /** Quotas for training places. */
  | 'QUOTAS'
  /** Assessing one's own planning. */
  | 'SELF_ASSESSMENT'
  /** Mapping who has a role in planning. */
  | 'STAKEHOLDER_MAPPING';

/** What a record of type Profession says. To create one, what is required has to be given. To change one, what is not given stays, and null empties. Links take ids or slugs. */
export type ProfessionInput = {
  /** The broader one in the tree. */
  broader?: string | number | null | undefined;
  /** The sources, in the order of their weight. Only UNVERIFIED content may have none. */
  citations?: Array<CitationInput> | null | undefined;
  /** How sure we are. Required. */
  confidence?: Confidence | null | undefined;
  /** Automatic recognition under Directive 2005/36/EC. */
  euSectoral?: boolean | null | undefined;
  /** Fields whose origin is not that of the record. */
  fieldOrigins?: Array<FieldOriginInput> | null | undefined;
  /** Earlier slugs, which still lead to the record. */
  formerSlugs?: Array<string> | null | undefined;
  /** Codes of the International Standard Classification of Occupations; several if no single one fits. */
  isco08?: Array<string> | null | undefined;
  /** What it is called: in the given language, if it has a name in it, or else in English. Required. */
  name?: string | null | undefined;
  /** A remark for the reader, in our own words. */
  note?: string | null | undefined;
  /** When the source said so. */
  observed?: string | null | undefined;
  /** How it came into the graph. Required. */
  origin?: Origin | null | undefined;
  /** When somebody should check it again. */
  reviewBy?: string | null | undefined;
  /** Readable and unique; made for a new record without one. A record's former slug still leads to it. */
  slug?: string | null | undefined;
  /** Whether it still holds. If it has ended by validTo, it is HISTORIC, whatever was recorded. */
  status?: Status | null | undefined;
  /** A stage of training that combines with a profession. */
  trainingStage?: boolean | null | undefined;
  /** Names in other languages; the preferred name in each comes first. */
  translations?: Array<NameInput> | null | undefined;
  /** When it began to hold. */
  validFrom?: string | null | undefined;
  /** When it ceased to hold. */
  validTo?: string | null | undefined;
};

/** What a record of type Project says. To create one, what is required has to be given. To change one, what is not given stays, and null empties. Links take ids or slugs. */
export type ProjectInput = {
  /** Its acronym. Required. */
  acronym?: string | null | undefined;
  /** The sources, in the order of their weight. Only UNVERIFIED content may have none. */
  citations?: Array<CitationInput> | null | undefined;
  /** How sure we are. Required. */
  confidence?: Confidence | null | undefined;
  /** The stakeholder that coordinates it. */
  coordinator?: string | number | null | undefined;
  /** Total cost in euro. */
  costEUR?: number | null | undefined;
  /** When it ends, as first agreed. */
  end?: string | null | undefined;
  /** Share of the cost that the EU bears, in percent. */
  euSharePercent?: number | null | undefined;
  /** When it ends by a later agreement. */
  extendedTo?: string | null | undefined;
  /** Fields whose origin is not that of the record. */
  fieldOrigins?: Array<FieldOriginInput> | null | undefined;
  /** Earlier slugs, which still lead to the record. */
  formerSlugs?: Array<string> | null | undefined;
  /** Who pays for it, as the source says. */
  funder?: string | null | undefined;
  /** What it is called, in English unless it only has a name of its own. Required. */
  name?: string | null | undefined;
  /** A remark for the reader, in our own words. */
  note?: string | null | undefined;
  /** When the source said so. */
  observed?: string | null | undefined;
  /** How it came into the graph. Required. */
  origin?: Origin | null | undefined;
  /** When somebody should check it again. */
  reviewBy?: string | null | undefined;
  /** Readable and unique; made for a new record without one. A record's former slug still leads to it. */
  slug?: string | null | undefined;
  /** When it starts. */
  start?: string | null | undefined;
  /** Whether it still holds. If it has ended by validTo, it is HISTORIC, whatever was recorded. */
  status?: Status | null | undefined;
  /** When it began to hold. */
  validFrom?: string | null | undefined;
  /** When it ceased to hold. */
  validTo?: string | null | undefined;
};

/** A scenario to propose actions for. */
export type ProposeActionsInput = {
  /** Id or slug of the scenario. */
  scenario: string | number;
};

/** A scenario, and how its clashes are settled. */
export type RebaseInput = {
  /** The revision at which you saw it: if it has been changed since, that is a conflict. */
  expectedRevision?: number | null | undefined;
  /** Id or slug of the scenario. */
  id: string | number;
  /** What becomes of each clash. */
  resolve?: Array<ResolvedClashInput> | null | undefined;
};

/** A kind of record, or the kinds that share an interface. */
export type RecordType =
  /** Records of type Absence. */
  | 'ABSENCE'
  /** Records of type AcceptedGap. */
  | 'ACCEPTED_GAP'
  /** Records of type Action. */
  | 'ACTION'
  /** Records of type Adoption. */
  | 'ADOPTION'
  /** Records of type Assessment. */
  | 'ASSESSMENT'
  /** Records of type BestPractice. */
  | 'BEST_PRACTICE'
  /** Records of type Claim. */
  | 'CLAIM'
  /** Records of type Cluster. */
  | 'CLUSTER'
  /** Records of type Competency. */
  | 'COMPETENCY'
  /** Records of type Conflict. */
  | 'CONFLICT'
  /** Records of type Dataset. */
  | 'DATASET'
  /** Records of type DataSource. */
  | 'DATA_SOURCE'
  /** Records of type Entity. */
  | 'ENTITY'
  /** Records of type Event. */
  | 'EVENT'
  /** Records of type ForecastingModel. */
  | 'FORECASTING_MODEL'
  /** Records of type Institution. */
  | 'INSTITUTION'
  /** Records of type Jurisdiction. */
  | 'JURISDICTION'
  /** Records of type Membership. */
  | 'MEMBERSHIP'
  /** Records of type Methodology. */
  | 'METHODOLOGY'
  /** Records of type Milestone. */
  | 'MILESTONE'
  /** Records of type Objective. */
  | 'OBJECTIVE'
  /** Records of type Participation. */
  | 'PARTICIPATION'
  /** Records of type PlannerRole. */
  | 'PLANNER_ROLE'
  /** Records of type PlanningBody. */
  | 'PLANNING_BODY'
  /** Records of type PlanningTask. */
  | 'PLANNING_TASK'
  /** Records of type Profession. */
  | 'PROFESSION'
  /** Records of type Project. */
  | 'PROJECT'
  /** Records of type Record. */
  | 'RECORD'
  /** Records of type Region. */
  | 'REGION'
  /** Records of type Relation. */
  | 'RELATION'
  /** Records of type Responsibility. */
  | 'RESPONSIBILITY'
  /** Records of type Scenario. */
  | 'SCENARIO'
  /** Records of type Source. */
  | 'SOURCE'
  /** Records of type Stakeholder. */
  | 'STAKEHOLDER'
  /** Records of type Statement. */
  | 'STATEMENT'
  /** Records of type Term. */
  | 'TERM'
  /** Records of type WorkPackage. */
  | 'WORK_PACKAGE';

/** What a record of type Region says. To create one, what is required has to be given. To change one, what is not given stays, and null empties. Links take ids or slugs. */
export type RegionInput = {
  /** The sources, in the order of their weight. Only UNVERIFIED content may have none. */
  citations?: Array<CitationInput> | null | undefined;
  /** How sure we are. Required. */
  confidence?: Confidence | null | undefined;
  /** Fields whose origin is not that of the record. */
  fieldOrigins?: Array<FieldOriginInput> | null | undefined;
  /** Earlier slugs, which still lead to the record. */
  formerSlugs?: Array<string> | null | undefined;
  /** The jurisdiction that it is part of. Required. */
  jurisdiction?: string | number | null | undefined;
  /** What it is called, in English unless it only has a name of its own. Required. */
  name?: string | null | undefined;
  /** A remark for the reader, in our own words. */
  note?: string | null | undefined;
  /** When the source said so. */
  observed?: string | null | undefined;
  /** How it came into the graph. Required. */
  origin?: Origin | null | undefined;
  /** When somebody should check it again. */
  reviewBy?: string | null | undefined;
  /** Readable and unique; made for a new record without one. A record's former slug still leads to it. */
  slug?: string | null | undefined;
  /** Whether it still holds. If it has ended by validTo, it is HISTORIC, whatever was recorded. */
  status?: Status | null | undefined;
  /** When it began to hold. */
  validFrom?: string | null | undefined;
  /** When it ceased to hold. */
  validTo?: string | null | undefined;
};

/** What a record of type Relation says. To create one, what is required has to be given. To change one, what is not given stays, and null empties. Links take ids or slugs. */
export type RelationInput = {
  /** What exactly is done in it. */
  act?: Act | null | undefined;
  /** The sources, in the order of their weight. Only UNVERIFIED content may have none. */
  citations?: Array<CitationInput> | null | undefined;
  /** How sure we are. Required. */
  confidence?: Confidence | null | undefined;
  /** What the source says, in our own words; never a quotation. */
  evidence?: string | null | undefined;
  /** Fields whose origin is not that of the record. */
  fieldOrigins?: Array<FieldOriginInput> | null | undefined;
  /** Earlier slugs, which still lead to the record. */
  formerSlugs?: Array<string> | null | undefined;
  /** The first of the two. Required. */
  from?: string | number | null | undefined;
  /** A remark for the reader, in our own words. */
  note?: string | null | undefined;
  /** When the source said so. */
  observed?: string | null | undefined;
  /** How it came into the graph. Required. */
  origin?: Origin | null | undefined;
  /** When somebody should check it again. */
  reviewBy?: string | null | undefined;
  /** Narrows the claim in words. */
  scope?: string | null | undefined;
  /** Readable and unique; made for a new record without one. A record's former slug still leads to it. */
  slug?: string | null | undefined;
  /** Whether it still holds. If it has ended by validTo, it is HISTORIC, whatever was recorded. */
  status?: Status | null | undefined;
  /** The planning task that the relation is about. */
  task?: string | number | null | undefined;
  /** The second of the two. Required. */
  to?: string | number | null | undefined;
  /** What type it is. Required. */
  type?: RelationType | null | undefined;
  /** When it began to hold. */
  validFrom?: string | null | undefined;
  /** When it ceased to hold. */
  validTo?: string | null | undefined;
};

/** How one is related to the other. */
export type RelationType =
  /** The first advises the second. */
  | 'ADVISES'
  /** The first appoints the second or its members. */
  | 'APPOINTS'
  /** The first examines what the second did, from outside and with a report. */
  | 'AUDITS'
  /** The first builds on what the second achieved. */
  | 'BUILDS_ON_RESULTS_OF'
  /** The first asks the second for a piece of work. */
  | 'COMMISSIONS'
  /** The first continues what the second began. */
  | 'CONTINUES'
  /** The first pays for the second. */
  | 'FUNDS'
  /** The first hosts the second or its office. */
  | 'HOSTS'
  /** Their data can be joined record by record. It reads both ways. */
  | 'LINKED_WITH'
  /** A source says that their data cannot be joined. It reads both ways. */
  | 'NOT_LINKED_WITH'
  /** The first belongs to the second. */
  | 'PART_OF'
  /** The first reports to the second on what it does. */
  | 'REPORTS_TO'
  /** The first took the place of the second. */
  | 'SUCCEEDS'
  /** The first supervises what the second does, or must consent to it. */
  | 'SUPERVISES'
  /** The first gives data to the second. */
  | 'SUPPLIES_DATA_TO';

/** New names of a stakeholder. */
export type RenameInput = {
  /** The revision at which you saw it: if it has been changed since, that is a conflict. */
  expectedRevision?: number | null | undefined;
  /** Id or slug of the stakeholder. */
  id: string | number;
  /** The new names; in each language the preferred one comes first. */
  names: Array<NameInput>;
  /** When the former names ceased to be used. */
  on?: string | null | undefined;
  /** A new slug, if it should have one. The former slug still leads to it. */
  slug?: string | null | undefined;
};

/** Which acceptance is withdrawn. */
export type ReopenGapInput = {
  /** The revision at which you saw it: if it has been changed since, that is a conflict. */
  expectedRevision?: number | null | undefined;
  /** Id or slug of the accepted gap. */
  id: string | number;
};

/** What becomes of a change of a scenario that conflicts with the present. */
export type Resolution =
  /** The scenario leaves the record alone. */
  | 'DROP'
  /** What is recorded now stays, and the rest of the change is made. */
  | 'KEEP'
  /** It becomes what the scenario says; references to a record that was merged into another lead to that one. Other clashes that are not about fields, or about deleted records, cannot be settled in this way. */
  | 'MINE';

/** What becomes of a clash. */
export type ResolvedClashInput = {
  /** What becomes of it. */
  as: Resolution;
  /** Id or slug of the record that the scenario changes. */
  record: string | number;
};

/** What a record of type Responsibility says. To create one, what is required has to be given. To change one, what is not given stays, and null empties. Links take ids or slugs. */
export type ResponsibilityInput = {
  /** What exactly is done, where the role alone leaves it open. */
  act?: Act | null | undefined;
  /** The sources, in the order of their weight. Only UNVERIFIED content may have none. */
  citations?: Array<CitationInput> | null | undefined;
  /** According to the source, this completes the record of who has this role in the task there. */
  complete?: boolean | null | undefined;
  /** How sure we are. Required. */
  confidence?: Confidence | null | undefined;
  /** Its data sources. */
  dataSources?: Array<string | number> | null | undefined;
  /** What the source says, in our own words; never a quotation. */
  evidence?: string | null | undefined;
  /** Fields whose origin is not that of the record. */
  fieldOrigins?: Array<FieldOriginInput> | null | undefined;
  /** Earlier slugs, which still lead to the record. */
  formerSlugs?: Array<string> | null | undefined;
  /** Its joint with. */
  jointWith?: Array<string | number> | null | undefined;
  /** The jurisdiction that it is about. Required. */
  jurisdiction?: string | number | null | undefined;
  /** The instrument that the evidence names. */
  legalBasis?: LegalBasisInput | null | undefined;
  /** The level of government or territory. Required. */
  level?: Level | null | undefined;
  /** Its methods. */
  methods?: Array<string | number> | null | undefined;
  /** A remark for the reader, in our own words. */
  note?: string | null | undefined;
  /** When the source said so. */
  observed?: string | null | undefined;
  /** How it came into the graph. Required. */
  origin?: Origin | null | undefined;
  /** Its precedes. */
  precedes?: Array<string | number> | null | undefined;
  /** Its professions. */
  professions?: Array<string | number> | null | undefined;
  /** Where it holds, if not everywhere in the jurisdiction. */
  region?: string | number | null | undefined;
  /** When somebody should check it again. */
  reviewBy?: string | null | undefined;
  /** The role that it has. Required. */
  role?: Role | null | undefined;
  /** Narrows the claim in words. */
  scope?: string | null | undefined;
  /** Readable and unique; made for a new record without one. A record's former slug still leads to it. */
  slug?: string | null | undefined;
  /** The stakeholder. Required. */
  stakeholder?: string | number | null | undefined;
  /** It may have changed since the source said so. */
  stale?: boolean | null | undefined;
  /** Whether it still holds. If it has ended by validTo, it is HISTORIC, whatever was recorded. */
  status?: Status | null | undefined;
  /** The planning task. Required. */
  task?: string | number | null | undefined;
  /** When it began to hold. */
  validFrom?: string | null | undefined;
  /** When it ceased to hold. */
  validTo?: string | null | undefined;
};

/** The role that a stakeholder has in a task: the four of a RACI matrix, and three more that planning needs. */
export type Role =
  /** Is answerable for the outcome, and has the last word on it. */
  | 'ACCOUNTABLE'
  /** Is asked before the decision: advises, comments, gives its views. */
  | 'CONSULTED'
  /** Pays for it. */
  | 'FUNDS'
  /** Is informed of the outcome, without a say in it; this includes whoever uses results that others publish. */
  | 'INFORMED'
  /** Supplies data that the task uses. */
  | 'PROVIDES_DATA'
  /** Does the work. Several may share it. */
  | 'RESPONSIBLE'
  /** Helps those who do the work, with staff, tools or know-how. */
  | 'SUPPORTS';

/** A part in a task. */
export type RolePart =
  /** Who advises or is informed: CONSULTED, INFORMED. */
  | 'ADVISES'
  /** Who decides and is answerable for it: ACCOUNTABLE. */
  | 'DECIDES'
  /** Whether it is done at all. Compared only if a source says that nobody does it in one of them. */
  | 'DONE'
  /** Who pays: FUNDS. */
  | 'PAYS'
  /** Who supplies data: PROVIDES_DATA. */
  | 'SUPPLIES_DATA'
  /** Who works on it: RESPONSIBLE, SUPPORTS. */
  | 'WORKS';

/** How salient a stakeholder is, by whether it has power, legitimacy and urgency (Mitchell, Agle and Wood 1997). */
export type Salience =
  /** Power and urgency. */
  | 'DANGEROUS'
  /** All three. */
  | 'DEFINITIVE'
  /** Urgency only. */
  | 'DEMANDING'
  /** Legitimacy and urgency. */
  | 'DEPENDENT'
  /** Legitimacy only. */
  | 'DISCRETIONARY'
  /** Power and legitimacy. */
  | 'DOMINANT'
  /** Power only. */
  | 'DORMANT'
  /** None of them. */
  | 'NONE';

/** What a record of type Scenario says. To create one, what is required has to be given. To change one, what is not given stays, and null empties. Links take ids or slugs. */
export type ScenarioInput = {
  /** The sources, in the order of their weight. Only UNVERIFIED content may have none. */
  citations?: Array<CitationInput> | null | undefined;
  /** The cluster that it is for. */
  cluster?: string | number | null | undefined;
  /** How sure we are. Required. */
  confidence?: Confidence | null | undefined;
  /** Fields whose origin is not that of the record. */
  fieldOrigins?: Array<FieldOriginInput> | null | undefined;
  /** Earlier slugs, which still lead to the record. */
  formerSlugs?: Array<string> | null | undefined;
  /** The jurisdiction that it is for. */
  jurisdiction?: string | number | null | undefined;
  /** A remark for the reader, in our own words. */
  note?: string | null | undefined;
  /** The objective that it serves. */
  objective?: string | number | null | undefined;
  /** When the source said so. */
  observed?: string | null | undefined;
  /** How it came into the graph. Required. */
  origin?: Origin | null | undefined;
  /** When somebody should check it again. */
  reviewBy?: string | null | undefined;
  /** Readable and unique; made for a new record without one. A record's former slug still leads to it. */
  slug?: string | null | undefined;
  /** How far it has got. What a scenario says can only be changed while it is a draft; adopting takes what has become true out of it in any state. Required. */
  state?: ScenarioState | null | undefined;
  /** Whether it still holds. If it has ended by validTo, it is HISTORIC, whatever was recorded. */
  status?: Status | null | undefined;
  /** What it is about, in our own words. */
  summary?: string | null | undefined;
  /** What it is called. Required. */
  title?: string | null | undefined;
  /** When it began to hold. */
  validFrom?: string | null | undefined;
  /** When it ceased to hold. */
  validTo?: string | null | undefined;
};

/** How far a scenario has got. */
export type ScenarioState =
  /** It is agreed on. */
  | 'AGREED'
  /** It is being worked on. */
  | 'DRAFT'
  /** It was replaced by another. */
  | 'SUPERSEDED';

/** A managed list. */
export type Scheme =
  /** Milestones: what WHO's National Health Workforce Accounts ask whether a country has, in their modules on governance (9) and on information systems (10). */
  | 'ACCOUNTS_MILESTONE'
  /** Types of institution. */
  | 'INSTITUTION_TYPE'
  /** Portfolios: the policy fields that stakeholders are in charge of. */
  | 'PORTFOLIO'
  /** Sectors that stakeholders belong to. */
  | 'SECTOR';

/** What a record of type Source says. To create one, what is required has to be given. To change one, what is not given stays, and null empties. Links take ids or slugs. */
export type SourceInput = {
  /** The sources, in the order of their weight. Only UNVERIFIED content may have none. */
  citations?: Array<CitationInput> | null | undefined;
  /** How sure we are. Required. */
  confidence?: Confidence | null | undefined;
  /** The date up to which amendments to a legal text are included. */
  consolidated?: string | null | undefined;
  /** Fields whose origin is not that of the record. */
  fieldOrigins?: Array<FieldOriginInput> | null | undefined;
  /** Earlier slugs, which still lead to the record. */
  formerSlugs?: Array<string> | null | undefined;
  /** A remark for the reader, in our own words. */
  note?: string | null | undefined;
  /** When the source said so. */
  observed?: string | null | undefined;
  /** How it came into the graph. Required. */
  origin?: Origin | null | undefined;
  /** Where its publisher keeps it, if url is a copy elsewhere. */
  originalURL?: string | null | undefined;
  /** When it was published. */
  published?: string | null | undefined;
  /** Who published it. */
  publisher?: string | null | undefined;
  /** When somebody should check it again. */
  reviewBy?: string | null | undefined;
  /** Readable and unique; made for a new record without one. A record's former slug still leads to it. */
  slug?: string | null | undefined;
  /** Whether it still holds. If it has ended by validTo, it is HISTORIC, whatever was recorded. */
  status?: Status | null | undefined;
  /** Its title. Required. */
  title?: string | null | undefined;
  /** What type of document it is: 'law', 'report', 'website' …. */
  type?: string | null | undefined;
  /** Where it was read. */
  url?: string | null | undefined;
  /** When it began to hold. */
  validFrom?: string | null | undefined;
  /** When it ceased to hold. */
  validTo?: string | null | undefined;
};

/** A stakeholder that became several. */
export type SplitInput = {
  /** The sources. Without one, new records are UNVERIFIED. */
  citations?: Array<CitationInput> | null | undefined;
  /** The revision at which you saw it: if it has been changed since, that is a conflict. */
  expectedRevision?: number | null | undefined;
  /** Id or slug of the one that ended. */
  id: string | number;
  /** What it became: two or more. */
  into: Array<SplitPartInput>;
  /** The day, month or year of the change. */
  on: string;
};

/** One of those that a stakeholder became: one on record, or a new one, which has its type, sector, seat and level. */
export type SplitPartInput = {
  /** Id or slug of one on record; leave out if it is new. */
  id?: string | number | null | undefined;
  /** For a new one: its names; in each language the preferred one comes first. */
  names?: Array<NameInput> | null | undefined;
  /** For a new one: its slug. If left out, one is made. */
  slug?: string | null | undefined;
  /** Which of the records that refer to the former one this one takes over (ids or slugs): claims, which several may take, and other records. Every current claim must be taken by somebody. */
  takes?: Array<string | number>;
};

/** What a record of type Statement says. To create one, what is required has to be given. To change one, what is not given stays, and null empties. Links take ids or slugs. */
export type StatementInput = {
  /** What it is about. Required. */
  about?: string | number | null | undefined;
  /** The sources, in the order of their weight. Only UNVERIFIED content may have none. */
  citations?: Array<CitationInput> | null | undefined;
  /** How sure we are. Required. */
  confidence?: Confidence | null | undefined;
  /** What the number counts. */
  counts?: string | null | undefined;
  /** What the source says, in our own words; never a quotation. */
  evidence?: string | null | undefined;
  /** Fields whose origin is not that of the record. */
  fieldOrigins?: Array<FieldOriginInput> | null | undefined;
  /** Earlier slugs, which still lead to the record. */
  formerSlugs?: Array<string> | null | undefined;
  /** A remark for the reader, in our own words. */
  note?: string | null | undefined;
  /** The value as a number. */
  number?: number | null | undefined;
  /** What a country is described for: as it is (situation), or as it should be (aim). */
  objective?: string | number | null | undefined;
  /** When the source said so. */
  observed?: string | null | undefined;
  /** How it came into the graph. Required. */
  origin?: Origin | null | undefined;
  /** Which property, in camelCase. Required. */
  property?: string | null | undefined;
  /** The record that is the value, if it is one. */
  record?: string | number | null | undefined;
  /** When somebody should check it again. */
  reviewBy?: string | null | undefined;
  /** Narrows the claim in words. */
  scope?: string | null | undefined;
  /** Readable and unique; made for a new record without one. A record's former slug still leads to it. */
  slug?: string | null | undefined;
  /** Whether it still holds. If it has ended by validTo, it is HISTORIC, whatever was recorded. */
  status?: Status | null | undefined;
  /** The unit of the number. */
  unit?: string | null | undefined;
  /** When it began to hold. */
  validFrom?: string | null | undefined;
  /** When it ceased to hold. */
  validTo?: string | null | undefined;
  /** The value as text, whatever it is; number and record repeat it if it is one of these. Required. */
  value?: string | null | undefined;
};

/** Whether a record still holds. */
export type Status =
  /** It holds, as far as the source says. */
  | 'CURRENT'
  /** It no longer holds. */
  | 'HISTORIC';

/** Something that should be known about a task in a country. */
export type TaskNeed =
  /** Who advises, proposes or is consulted before the decision. */
  | 'ADVICE'
  /** On which data. */
  | 'DATA'
  /** Who decides: somebody is ACCOUNTABLE. */
  | 'DECISION'
  /** On what legal basis. */
  | 'LEGAL_BASIS'
  /** By which method. */
  | 'METHOD'
  /** What the data that are collected are used for: a task that they lead to is on record. */
  | 'USE'
  /** Who does the work: somebody is RESPONSIBLE or SUPPORTS. */
  | 'WORK';

/** What is known about a task in a country. */
export type TaskState =
  /** Nothing is recorded. */
  | 'BLANK'
  /** A source says that a part of it is not done, or that there are no data. */
  | 'LACKING'
  /** A source says that nobody does it. */
  | 'NOBODY'
  /** Only what is no longer so is recorded. */
  | 'PAST'
  /** Somebody has a role in it. */
  | 'RECORDED';

/** What a record of type Term says. To create one, what is required has to be given. To change one, what is not given stays, and null empties. Links take ids or slugs. */
export type TermInput = {
  /** The broader one in the tree. */
  broader?: string | number | null | undefined;
  /** The sources, in the order of their weight. Only UNVERIFIED content may have none. */
  citations?: Array<CitationInput> | null | undefined;
  /** How sure we are. Required. */
  confidence?: Confidence | null | undefined;
  /** What it means. */
  definition?: string | null | undefined;
  /** Fields whose origin is not that of the record. */
  fieldOrigins?: Array<FieldOriginInput> | null | undefined;
  /** Earlier slugs, which still lead to the record. */
  formerSlugs?: Array<string> | null | undefined;
  /** What it is called: in the given language, if it has a name in it, or else in English. Required. */
  name?: string | null | undefined;
  /** A remark for the reader, in our own words. */
  note?: string | null | undefined;
  /** When the source said so. */
  observed?: string | null | undefined;
  /** How it came into the graph. Required. */
  origin?: Origin | null | undefined;
  /** When somebody should check it again. */
  reviewBy?: string | null | undefined;
  /** The list that it is an entry of, which cannot be changed. Required. */
  scheme?: Scheme | null | undefined;
  /** Readable and unique; made for a new record without one. A record's former slug still leads to it. */
  slug?: string | null | undefined;
  /** Whether it still holds. If it has ended by validTo, it is HISTORIC, whatever was recorded. */
  status?: Status | null | undefined;
  /** Names in other languages; the preferred name in each comes first. */
  translations?: Array<NameInput> | null | undefined;
  /** When it began to hold. */
  validFrom?: string | null | undefined;
  /** When it ceased to hold. */
  validTo?: string | null | undefined;
};

/** Who takes over a responsibility. */
export type TransferInput = {
  /** The sources. Without one, new records are UNVERIFIED. */
  citations?: Array<CitationInput> | null | undefined;
  /** What the source says, in our own words; never a quotation. */
  evidence?: string | null | undefined;
  /** The revision at which you saw it: if it has been changed since, that is a conflict. */
  expectedRevision?: number | null | undefined;
  /** Id or slug of the responsibility. */
  id: string | number;
  /** The day, month or year of the change. */
  on: string;
  /** Id or slug of the stakeholder that has it from then on. */
  to: string | number;
};

/** Yes, no, or not known. */
export type Tri =
  /** No. */
  | 'NO'
  /** Not known. */
  | 'UNKNOWN'
  /** Yes. */
  | 'YES';

/** Changes a record of type Absence. */
export type UpdateAbsenceInput = {
  /** Adds entries to lists that do not have them. */
  add?: AbsenceInput | null | undefined;
  /** The revision at which you saw it: if it has been changed since, that is a conflict. */
  expectedRevision?: number | null | undefined;
  /** Id or slug. */
  id: string | number;
  /** Removes from lists the entries that match everything given here. */
  remove?: AbsenceInput | null | undefined;
  /** Gives fields new values; lists are replaced as a whole, and null empties a field. */
  set?: AbsenceInput | null | undefined;
};

/** Changes a record of type AcceptedGap. */
export type UpdateAcceptedGapInput = {
  /** Adds entries to lists that do not have them. */
  add?: AcceptedGapInput | null | undefined;
  /** The revision at which you saw it: if it has been changed since, that is a conflict. */
  expectedRevision?: number | null | undefined;
  /** Id or slug. */
  id: string | number;
  /** Removes from lists the entries that match everything given here. */
  remove?: AcceptedGapInput | null | undefined;
  /** Gives fields new values; lists are replaced as a whole, and null empties a field. */
  set?: AcceptedGapInput | null | undefined;
};

/** Changes a record of type Action. */
export type UpdateActionInput = {
  /** Adds entries to lists that do not have them. */
  add?: ActionInput | null | undefined;
  /** The revision at which you saw it: if it has been changed since, that is a conflict. */
  expectedRevision?: number | null | undefined;
  /** Id or slug. */
  id: string | number;
  /** Removes from lists the entries that match everything given here. */
  remove?: ActionInput | null | undefined;
  /** Gives fields new values; lists are replaced as a whole, and null empties a field. */
  set?: ActionInput | null | undefined;
};

/** Changes a record of type Adoption. */
export type UpdateAdoptionInput = {
  /** Adds entries to lists that do not have them. */
  add?: AdoptionInput | null | undefined;
  /** The revision at which you saw it: if it has been changed since, that is a conflict. */
  expectedRevision?: number | null | undefined;
  /** Id or slug. */
  id: string | number;
  /** Removes from lists the entries that match everything given here. */
  remove?: AdoptionInput | null | undefined;
  /** Gives fields new values; lists are replaced as a whole, and null empties a field. */
  set?: AdoptionInput | null | undefined;
};

/** Changes a record of type Assessment. */
export type UpdateAssessmentInput = {
  /** Adds entries to lists that do not have them. */
  add?: AssessmentInput | null | undefined;
  /** The revision at which you saw it: if it has been changed since, that is a conflict. */
  expectedRevision?: number | null | undefined;
  /** Id or slug. */
  id: string | number;
  /** Removes from lists the entries that match everything given here. */
  remove?: AssessmentInput | null | undefined;
  /** Gives fields new values; lists are replaced as a whole, and null empties a field. */
  set?: AssessmentInput | null | undefined;
};

/** Changes a record of type BestPractice. */
export type UpdateBestPracticeInput = {
  /** Adds entries to lists that do not have them. */
  add?: BestPracticeInput | null | undefined;
  /** The revision at which you saw it: if it has been changed since, that is a conflict. */
  expectedRevision?: number | null | undefined;
  /** Id or slug. */
  id: string | number;
  /** Removes from lists the entries that match everything given here. */
  remove?: BestPracticeInput | null | undefined;
  /** Gives fields new values; lists are replaced as a whole, and null empties a field. */
  set?: BestPracticeInput | null | undefined;
};

/** Changes a record of type Cluster. */
export type UpdateClusterInput = {
  /** Adds entries to lists that do not have them. */
  add?: ClusterInput | null | undefined;
  /** The revision at which you saw it: if it has been changed since, that is a conflict. */
  expectedRevision?: number | null | undefined;
  /** Id or slug. */
  id: string | number;
  /** Removes from lists the entries that match everything given here. */
  remove?: ClusterInput | null | undefined;
  /** Gives fields new values; lists are replaced as a whole, and null empties a field. */
  set?: ClusterInput | null | undefined;
};

/** Changes a record of type Competency. */
export type UpdateCompetencyInput = {
  /** Adds entries to lists that do not have them. */
  add?: CompetencyInput | null | undefined;
  /** The revision at which you saw it: if it has been changed since, that is a conflict. */
  expectedRevision?: number | null | undefined;
  /** Id or slug. */
  id: string | number;
  /** Removes from lists the entries that match everything given here. */
  remove?: CompetencyInput | null | undefined;
  /** Gives fields new values; lists are replaced as a whole, and null empties a field. */
  set?: CompetencyInput | null | undefined;
};

/** Changes a record of type Conflict. */
export type UpdateConflictInput = {
  /** Adds entries to lists that do not have them. */
  add?: ConflictInput | null | undefined;
  /** The revision at which you saw it: if it has been changed since, that is a conflict. */
  expectedRevision?: number | null | undefined;
  /** Id or slug. */
  id: string | number;
  /** Removes from lists the entries that match everything given here. */
  remove?: ConflictInput | null | undefined;
  /** Gives fields new values; lists are replaced as a whole, and null empties a field. */
  set?: ConflictInput | null | undefined;
};

/** Changes a record of type DataSource. */
export type UpdateDataSourceInput = {
  /** Adds entries to lists that do not have them. */
  add?: DataSourceInput | null | undefined;
  /** The revision at which you saw it: if it has been changed since, that is a conflict. */
  expectedRevision?: number | null | undefined;
  /** Id or slug. */
  id: string | number;
  /** Removes from lists the entries that match everything given here. */
  remove?: DataSourceInput | null | undefined;
  /** Gives fields new values; lists are replaced as a whole, and null empties a field. */
  set?: DataSourceInput | null | undefined;
};

/** Changes a record of type Dataset. */
export type UpdateDatasetInput = {
  /** Adds entries to lists that do not have them. */
  add?: DatasetInput | null | undefined;
  /** The revision at which you saw it: if it has been changed since, that is a conflict. */
  expectedRevision?: number | null | undefined;
  /** Id or slug. */
  id: string | number;
  /** Removes from lists the entries that match everything given here. */
  remove?: DatasetInput | null | undefined;
  /** Gives fields new values; lists are replaced as a whole, and null empties a field. */
  set?: DatasetInput | null | undefined;
};

/** Changes a record of type Event. */
export type UpdateEventInput = {
  /** Adds entries to lists that do not have them. */
  add?: EventInput | null | undefined;
  /** The revision at which you saw it: if it has been changed since, that is a conflict. */
  expectedRevision?: number | null | undefined;
  /** Id or slug. */
  id: string | number;
  /** Removes from lists the entries that match everything given here. */
  remove?: EventInput | null | undefined;
  /** Gives fields new values; lists are replaced as a whole, and null empties a field. */
  set?: EventInput | null | undefined;
};

/** Changes a record of type ForecastingModel. */
export type UpdateForecastingModelInput = {
  /** Adds entries to lists that do not have them. */
  add?: ForecastingModelInput | null | undefined;
  /** The revision at which you saw it: if it has been changed since, that is a conflict. */
  expectedRevision?: number | null | undefined;
  /** Id or slug. */
  id: string | number;
  /** Removes from lists the entries that match everything given here. */
  remove?: ForecastingModelInput | null | undefined;
  /** Gives fields new values; lists are replaced as a whole, and null empties a field. */
  set?: ForecastingModelInput | null | undefined;
};

/** Changes a record of type Institution. */
export type UpdateInstitutionInput = {
  /** Adds entries to lists that do not have them. */
  add?: InstitutionInput | null | undefined;
  /** The revision at which you saw it: if it has been changed since, that is a conflict. */
  expectedRevision?: number | null | undefined;
  /** Id or slug. */
  id: string | number;
  /** Removes from lists the entries that match everything given here. */
  remove?: InstitutionInput | null | undefined;
  /** Gives fields new values; lists are replaced as a whole, and null empties a field. */
  set?: InstitutionInput | null | undefined;
};

/** Changes a record of type Jurisdiction. */
export type UpdateJurisdictionInput = {
  /** Adds entries to lists that do not have them. */
  add?: JurisdictionInput | null | undefined;
  /** The revision at which you saw it: if it has been changed since, that is a conflict. */
  expectedRevision?: number | null | undefined;
  /** Id or slug. */
  id: string | number;
  /** Removes from lists the entries that match everything given here. */
  remove?: JurisdictionInput | null | undefined;
  /** Gives fields new values; lists are replaced as a whole, and null empties a field. */
  set?: JurisdictionInput | null | undefined;
};

/** Changes a record of type Membership. */
export type UpdateMembershipInput = {
  /** Adds entries to lists that do not have them. */
  add?: MembershipInput | null | undefined;
  /** The revision at which you saw it: if it has been changed since, that is a conflict. */
  expectedRevision?: number | null | undefined;
  /** Id or slug. */
  id: string | number;
  /** Removes from lists the entries that match everything given here. */
  remove?: MembershipInput | null | undefined;
  /** Gives fields new values; lists are replaced as a whole, and null empties a field. */
  set?: MembershipInput | null | undefined;
};

/** Changes a record of type Methodology. */
export type UpdateMethodologyInput = {
  /** Adds entries to lists that do not have them. */
  add?: MethodologyInput | null | undefined;
  /** The revision at which you saw it: if it has been changed since, that is a conflict. */
  expectedRevision?: number | null | undefined;
  /** Id or slug. */
  id: string | number;
  /** Removes from lists the entries that match everything given here. */
  remove?: MethodologyInput | null | undefined;
  /** Gives fields new values; lists are replaced as a whole, and null empties a field. */
  set?: MethodologyInput | null | undefined;
};

/** Changes a record of type Milestone. */
export type UpdateMilestoneInput = {
  /** Adds entries to lists that do not have them. */
  add?: MilestoneInput | null | undefined;
  /** The revision at which you saw it: if it has been changed since, that is a conflict. */
  expectedRevision?: number | null | undefined;
  /** Id or slug. */
  id: string | number;
  /** Removes from lists the entries that match everything given here. */
  remove?: MilestoneInput | null | undefined;
  /** Gives fields new values; lists are replaced as a whole, and null empties a field. */
  set?: MilestoneInput | null | undefined;
};

/** Changes a record of type Objective. */
export type UpdateObjectiveInput = {
  /** Adds entries to lists that do not have them. */
  add?: ObjectiveInput | null | undefined;
  /** The revision at which you saw it: if it has been changed since, that is a conflict. */
  expectedRevision?: number | null | undefined;
  /** Id or slug. */
  id: string | number;
  /** Removes from lists the entries that match everything given here. */
  remove?: ObjectiveInput | null | undefined;
  /** Gives fields new values; lists are replaced as a whole, and null empties a field. */
  set?: ObjectiveInput | null | undefined;
};

/** Changes a record of type Participation. */
export type UpdateParticipationInput = {
  /** Adds entries to lists that do not have them. */
  add?: ParticipationInput | null | undefined;
  /** The revision at which you saw it: if it has been changed since, that is a conflict. */
  expectedRevision?: number | null | undefined;
  /** Id or slug. */
  id: string | number;
  /** Removes from lists the entries that match everything given here. */
  remove?: ParticipationInput | null | undefined;
  /** Gives fields new values; lists are replaced as a whole, and null empties a field. */
  set?: ParticipationInput | null | undefined;
};

/** Changes a record of type PlannerRole. */
export type UpdatePlannerRoleInput = {
  /** Adds entries to lists that do not have them. */
  add?: PlannerRoleInput | null | undefined;
  /** The revision at which you saw it: if it has been changed since, that is a conflict. */
  expectedRevision?: number | null | undefined;
  /** Id or slug. */
  id: string | number;
  /** Removes from lists the entries that match everything given here. */
  remove?: PlannerRoleInput | null | undefined;
  /** Gives fields new values; lists are replaced as a whole, and null empties a field. */
  set?: PlannerRoleInput | null | undefined;
};

/** Changes a record of type PlanningBody. */
export type UpdatePlanningBodyInput = {
  /** Adds entries to lists that do not have them. */
  add?: PlanningBodyInput | null | undefined;
  /** The revision at which you saw it: if it has been changed since, that is a conflict. */
  expectedRevision?: number | null | undefined;
  /** Id or slug. */
  id: string | number;
  /** Removes from lists the entries that match everything given here. */
  remove?: PlanningBodyInput | null | undefined;
  /** Gives fields new values; lists are replaced as a whole, and null empties a field. */
  set?: PlanningBodyInput | null | undefined;
};

/** Changes a record of type PlanningTask. */
export type UpdatePlanningTaskInput = {
  /** Adds entries to lists that do not have them. */
  add?: PlanningTaskInput | null | undefined;
  /** The revision at which you saw it: if it has been changed since, that is a conflict. */
  expectedRevision?: number | null | undefined;
  /** Id or slug. */
  id: string | number;
  /** Removes from lists the entries that match everything given here. */
  remove?: PlanningTaskInput | null | undefined;
  /** Gives fields new values; lists are replaced as a whole, and null empties a field. */
  set?: PlanningTaskInput | null | undefined;
};

/** Changes a record of type Profession. */
export type UpdateProfessionInput = {
  /** Adds entries to lists that do not have them. */
  add?: ProfessionInput | null | undefined;
  /** The revision at which you saw it: if it has been changed since, that is a conflict. */
  expectedRevision?: number | null | undefined;
  /** Id or slug. */
  id: string | number;
  /** Removes from lists the entries that match everything given here. */
  remove?: ProfessionInput | null | undefined;
  /** Gives fields new values; lists are replaced as a whole, and null empties a field. */
  set?: ProfessionInput | null | undefined;
};

/** Changes a record of type Project. */
export type UpdateProjectInput = {
  /** Adds entries to lists that do not have them. */
  add?: ProjectInput | null | undefined;
  /** The revision at which you saw it: if it has been changed since, that is a conflict. */
  expectedRevision?: number | null | undefined;
  /** Id or slug. */
  id: string | number;
  /** Removes from lists the entries that match everything given here. */
  remove?: ProjectInput | null | undefined;
  /** Gives fields new values; lists are replaced as a whole, and null empties a field. */
  set?: ProjectInput | null | undefined;
};

/** Changes a record of type Region. */
export type UpdateRegionInput = {
  /** Adds entries to lists that do not have them. */
  add?: RegionInput | null | undefined;
  /** The revision at which you saw it: if it has been changed since, that is a conflict. */
  expectedRevision?: number | null | undefined;
  /** Id or slug. */
  id: string | number;
  /** Removes from lists the entries that match everything given here. */
  remove?: RegionInput | null | undefined;
  /** Gives fields new values; lists are replaced as a whole, and null empties a field. */
  set?: RegionInput | null | undefined;
};

/** Changes a record of type Relation. */
export type UpdateRelationInput = {
  /** Adds entries to lists that do not have them. */
  add?: RelationInput | null | undefined;
  /** The revision at which you saw it: if it has been changed since, that is a conflict. */
  expectedRevision?: number | null | undefined;
  /** Id or slug. */
  id: string | number;
  /** Removes from lists the entries that match everything given here. */
  remove?: RelationInput | null | undefined;
  /** Gives fields new values; lists are replaced as a whole, and null empties a field. */
  set?: RelationInput | null | undefined;
};

/** Changes a record of type Responsibility. */
export type UpdateResponsibilityInput = {
  /** Adds entries to lists that do not have them. */
  add?: ResponsibilityInput | null | undefined;
  /** The revision at which you saw it: if it has been changed since, that is a conflict. */
  expectedRevision?: number | null | undefined;
  /** Id or slug. */
  id: string | number;
  /** Removes from lists the entries that match everything given here. */
  remove?: ResponsibilityInput | null | undefined;
  /** Gives fields new values; lists are replaced as a whole, and null empties a field. */
  set?: ResponsibilityInput | null | undefined;
};

/** Changes a record of type Scenario. */
export type UpdateScenarioInput = {
  /** Adds entries to lists that do not have them. */
  add?: ScenarioInput | null | undefined;
  /** The revision at which you saw it: if it has been changed since, that is a conflict. */
  expectedRevision?: number | null | undefined;
  /** Id or slug. */
  id: string | number;
  /** Removes from lists the entries that match everything given here. */
  remove?: ScenarioInput | null | undefined;
  /** Gives fields new values; lists are replaced as a whole, and null empties a field. */
  set?: ScenarioInput | null | undefined;
};

/** Changes a record of type Source. */
export type UpdateSourceInput = {
  /** Adds entries to lists that do not have them. */
  add?: SourceInput | null | undefined;
  /** The revision at which you saw it: if it has been changed since, that is a conflict. */
  expectedRevision?: number | null | undefined;
  /** Id or slug. */
  id: string | number;
  /** Removes from lists the entries that match everything given here. */
  remove?: SourceInput | null | undefined;
  /** Gives fields new values; lists are replaced as a whole, and null empties a field. */
  set?: SourceInput | null | undefined;
};

/** Changes a record of type Statement. */
export type UpdateStatementInput = {
  /** Adds entries to lists that do not have them. */
  add?: StatementInput | null | undefined;
  /** The revision at which you saw it: if it has been changed since, that is a conflict. */
  expectedRevision?: number | null | undefined;
  /** Id or slug. */
  id: string | number;
  /** Removes from lists the entries that match everything given here. */
  remove?: StatementInput | null | undefined;
  /** Gives fields new values; lists are replaced as a whole, and null empties a field. */
  set?: StatementInput | null | undefined;
};

/** Changes a record of type Term. */
export type UpdateTermInput = {
  /** Adds entries to lists that do not have them. */
  add?: TermInput | null | undefined;
  /** The revision at which you saw it: if it has been changed since, that is a conflict. */
  expectedRevision?: number | null | undefined;
  /** Id or slug. */
  id: string | number;
  /** Removes from lists the entries that match everything given here. */
  remove?: TermInput | null | undefined;
  /** Gives fields new values; lists are replaced as a whole, and null empties a field. */
  set?: TermInput | null | undefined;
};

/** Changes a record of type WorkPackage. */
export type UpdateWorkPackageInput = {
  /** Adds entries to lists that do not have them. */
  add?: WorkPackageInput | null | undefined;
  /** The revision at which you saw it: if it has been changed since, that is a conflict. */
  expectedRevision?: number | null | undefined;
  /** Id or slug. */
  id: string | number;
  /** Removes from lists the entries that match everything given here. */
  remove?: WorkPackageInput | null | undefined;
  /** Gives fields new values; lists are replaced as a whole, and null empties a field. */
  set?: WorkPackageInput | null | undefined;
};

/** A type of mistake. */
export type UserErrorCode =
  /** The text given as a slug cannot be one. */
  | 'BAD_SLUG'
  /** A field cannot have this value. */
  | 'BAD_VALUE'
  /** Somebody changed the record since you saw it. */
  | 'CONFLICT'
  /** A tree would lead back to itself. */
  | 'CYCLE'
  /** The slug, or another unique value, is taken. */
  | 'DUPLICATE'
  /** Your account may not change this record. Whatever else is wrong with such a change is not reported. */
  | 'FORBIDDEN'
  /** A required field is missing. */
  | 'MISSING'
  /** A fact needs a source, unless its origin is UNVERIFIED. */
  | 'MISSING_SOURCE'
  /** Other records refer to the one that is to be deleted. */
  | 'REFERRED_TO'
  /** The kind has no such field. */
  | 'UNKNOWN_FIELD'
  /** There is no such kind of record. */
  | 'UNKNOWN_KIND'
  /** The record that is to be changed or deleted does not exist, or is of another kind. */
  | 'UNKNOWN_RECORD'
  /** A link leads to a record that does not exist. */
  | 'UNKNOWN_SLUG'
  /** A link leads to a record of a kind that it cannot lead to. */
  | 'WRONG_KIND_OF_LINK';

/** What a record of type WorkPackage says. To create one, what is required has to be given. To change one, what is not given stays, and null empties. Links take ids or slugs. */
export type WorkPackageInput = {
  /** What it is for. */
  aim?: string | null | undefined;
  /** The sources, in the order of their weight. Only UNVERIFIED content may have none. */
  citations?: Array<CitationInput> | null | undefined;
  /** Its code. Required. */
  code?: string | null | undefined;
  /** How sure we are. Required. */
  confidence?: Confidence | null | undefined;
  /** Fields whose origin is not that of the record. */
  fieldOrigins?: Array<FieldOriginInput> | null | undefined;
  /** Earlier slugs, which still lead to the record. */
  formerSlugs?: Array<string> | null | undefined;
  /** The stakeholder that leads it. */
  leader?: string | number | null | undefined;
  /** A remark for the reader, in our own words. */
  note?: string | null | undefined;
  /** When the source said so. */
  observed?: string | null | undefined;
  /** How it came into the graph. Required. */
  origin?: Origin | null | undefined;
  /** The project it belongs to. Required. */
  project?: string | number | null | undefined;
  /** When somebody should check it again. */
  reviewBy?: string | null | undefined;
  /** Readable and unique; made for a new record without one. A record's former slug still leads to it. */
  slug?: string | null | undefined;
  /** Whether it still holds. If it has ended by validTo, it is HISTORIC, whatever was recorded. */
  status?: Status | null | undefined;
  /** Its title. Required. */
  title?: string | null | undefined;
  /** When it began to hold. */
  validFrom?: string | null | undefined;
  /** When it ceased to hold. */
  validTo?: string | null | undefined;
};

export type CommitQueryVariables = Exact<{
  revision: number;
}>;


export type CommitQuery = { changeset: { revision: number, author: string, reason: string, time: string, how: How, undoes: number | null } | null };

export type CommitFragment = { revision: number, author: string, reason: string, time: string, how: How, undoes: number | null };

export type CountryQueryVariables = Exact<{
  code: string;
  codes?: Array<string> | string | null | undefined;
  lang?: string | null | undefined;
  status?: Array<Status> | Status | null | undefined;
  profession?: Array<string | number> | string | number | null | undefined;
}>;


export type CountryQuery = { country: { code: string, name: string, languages: Array<string>, planningSummary: string | null, modelOrTool: string | null, competentAuthority:
      | { slug: string, label: string }
      | { slug: string, label: string }
     | null } | null, coverage: { completeness: Array<{ tasks: number, needed: number, onRecord: number }> }, whoDoes: { totals: { recorded: number, nobodyStated: number, noClaim: number, onlyLeftOut: number, responsibilities: number }, rows: { nodes: Array<{ coverage: Coverage, task: { slug: string }, byRole: Array<{ role: Role, responsibilities: Array<{ slug: string, evidence: string | null, scope: string | null, level: Level, act: Act | null, stale: boolean, stakeholder:
              | { slug: string, label: string, kind: string, acronyms: Array<string>, collective: boolean, sector: { name: string } }
              | { slug: string, label: string, kind: string, acronyms: Array<string>, collective: boolean, sector: { name: string } }
            , legalBasis: { title: string } | null, dataSources: { nodes: Array<{ slug: string, label: string }> }, professions: { nodes: Array<{ slug: string, label: string }> }, methods: { nodes: Array<{ label: string }> }, provenance: { confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, citations: Array<{ source: { slug: string, title: string, url: string | null, publisher: string | null } }> } }> }>, absences: Array<{ slug: string, type: AbsenceType, evidence: string | null, provenance: { confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, citations: Array<{ source: { slug: string, title: string, url: string | null, publisher: string | null } }> } }>, leftOut: Array<{ reason: LeftOutReason, count: number }> }> } } };

export type FactFragment = { slug: string, evidence: string | null, scope: string | null, level: Level, act: Act | null, stale: boolean, stakeholder:
    | { slug: string, label: string, kind: string, acronyms: Array<string>, collective: boolean, sector: { name: string } }
    | { slug: string, label: string, kind: string, acronyms: Array<string>, collective: boolean, sector: { name: string } }
  , legalBasis: { title: string } | null, dataSources: { nodes: Array<{ slug: string, label: string }> }, professions: { nodes: Array<{ slug: string, label: string }> }, methods: { nodes: Array<{ label: string }> }, provenance: { confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, citations: Array<{ source: { slug: string, title: string, url: string | null, publisher: string | null } }> } };

export type CountryProfessionsQueryVariables = Exact<{
  codes?: Array<string> | string | null | undefined;
  lang?: string | null | undefined;
}>;


export type CountryProfessionsQuery = { professions: { nodes: Array<{ slug: string, label: string }> } };

export type AccountsQueryVariables = Exact<{
  code: string;
  lang?: string | null | undefined;
}>;


export type AccountsQuery = { coverage: { milestones: Array<{ milestone: { slug: string, name: string }, tasks: Array<{ slug: string, name: string }>, places: Array<{ coverage: Coverage, confidence: Confidence | null, responsibilities: Array<{ slug: string }>, absences: Array<{ slug: string }> }> }> } };

export type AskListsQueryVariables = Exact<{
  lang?: string | null | undefined;
}>;


export type AskListsQuery = { planningTasks: { nodes: Array<{ slug: string, name: string, gerund: string | null, stage: boolean, broader: { slug: string } | null }> }, jurisdictions: { nodes: Array<{ code: string, name: string, type: JurisdictionType, heroesParticipant: boolean | null }> }, clusters: { nodes: Array<{ slug: string, label: string }> }, professions: { nodes: Array<{ slug: string, label: string, broader: { slug: string } | null }> }, methodologies: { nodes: Array<{ slug: string, label: string }> }, dataSources: { nodes: Array<{ slug: string, label: string, jurisdiction: { code: string, name: string } }> }, terms: { nodes: Array<{ slug: string, name: string, scheme: Scheme }> } };

export type AskNameQueryVariables = Exact<{
  id: string | number;
  lang?: string | null | undefined;
}>;


export type AskNameQuery = { stakeholder:
    | { slug: string, label: string, collective: boolean, seat: { code: string, name: string } }
    | { slug: string, label: string, collective: boolean, seat: { code: string, name: string } }
   | null };

export type AskPartsFragment = { totalCount: number, nodes: Array<{ slug: string, role: Role, level: Level, act: Act | null, scope: string | null, evidence: string | null, stale: boolean, jurisdiction: { code: string, name: string, type: JurisdictionType }, stakeholder:
      | { slug: string, label: string, collective: boolean, type: { name: string } }
      | { slug: string, label: string, collective: boolean, type: { name: string } }
    , task: { slug: string, name: string, gerund: string | null }, legalBasis: { title: string } | null, jointWith: { nodes: Array<{ stakeholder:
          | { slug: string, label: string }
          | { slug: string, label: string }
         }> }, methods: { nodes: Array<{ slug: string, label: string }> }, dataSources: { nodes: Array<{ slug: string, owner:
          | { slug: string, label: string }
          | { slug: string, label: string }
         | null }> }, provenance: { confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, fieldOrigins: Array<{ field: string, origin: Origin }>, citations: Array<{ source: { slug: string, title: string, url: string | null, publisher: string | null } }> } }> };

export type AskFindingsFragment = { totalCount: number, nodes: Array<{ slug: string, type: AssessmentType, instrument: string, finding: string | null, about: { code: string, name: string }, by:
      | { slug: string, label: string }
      | { slug: string, label: string }
     | null, provenance: { confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, citations: Array<{ source: { slug: string, title: string, url: string | null, publisher: string | null } }> } }> };

export type AskUsesFragment = { totalCount: number, nodes: Array<{ slug: string, evidence: string | null, note: string | null, by: { code: string, name: string }, what:
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
    , provenance: { confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, citations: Array<{ source: { slug: string, title: string, url: string | null, publisher: string | null } }> } }> };

export type AskSeatsFragment = { totalCount: number, nodes: Array<{ slug: string, role: MembershipRole, evidence: string | null, body:
      | { slug: string, label: string }
      | { slug: string, label: string }
    , member:
      | { slug: string, label: string, seat: { code: string, name: string } }
      | { slug: string, label: string, seat: { code: string, name: string } }
    , provenance: { confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, citations: Array<{ source: { slug: string, title: string, url: string | null, publisher: string | null } }> } }> };

export type AskTiesFragment = { totalCount: number, nodes: Array<{ slug: string, type: RelationType, evidence: string | null, from:
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string, jurisdiction: { code: string, name: string } }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
    , to:
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
    , provenance: { confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, citations: Array<{ source: { slug: string, title: string, url: string | null, publisher: string | null } }> } }> };

export type AskLacksFragment = { totalCount: number, nodes: Array<{ slug: string, evidence: string | null, jurisdiction: { code: string, name: string }, task: { slug: string, name: string }, provenance: { confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, citations: Array<{ source: { slug: string, title: string, url: string | null, publisher: string | null } }> } }> };

export type AskDataFragment = { totalCount: number, nodes: Array<{ slug: string, label: string, content: string | null, limitations: string | null, frequency: string | null, jurisdiction: { code: string, name: string }, owner:
      | { slug: string, label: string, provenance: { status: Status | null } }
      | { slug: string, label: string, provenance: { status: Status | null } }
     | null, provenance: { confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, citations: Array<{ source: { slug: string, title: string, url: string | null, publisher: string | null } }> } }> };

export type AskModelsFragment = { totalCount: number, nodes: Array<{ slug: string, label: string, evidence: string | null, note: string | null, jurisdiction: { code: string, name: string }, owner:
      | { slug: string, label: string }
      | { slug: string, label: string }
     | null, methods: { nodes: Array<{ slug: string, label: string }> }, dataSources: { nodes: Array<{ slug: string, label: string, content: string | null, limitations: string | null, owner:
          | { slug: string, label: string }
          | { slug: string, label: string }
         | null, provenance: { confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, citations: Array<{ source: { slug: string, title: string, url: string | null, publisher: string | null } }> } }> }, provenance: { confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, citations: Array<{ source: { slug: string, title: string, url: string | null, publisher: string | null } }> } }> };

export type AskBodiesFragment = { totalCount: number, nodes: Array<{ slug: string, label: string, permanence: Permanence | null, seat: { code: string, name: string }, members: { nodes: Array<{ evidence: string | null, member:
          | { slug: string, label: string, sector: { slug: string } }
          | { slug: string, label: string, sector: { slug: string } }
         }> }, provenance: { confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, citations: Array<{ source: { slug: string, title: string, url: string | null, publisher: string | null } }> } }> };

export type AskPlacesFragment = { totalCount: number, nodes: Array<{ code: string, name: string, modelOrTool: string | null }> };

export type AskActionsFragment = { totalCount: number, nodes: Array<{ slug: string, title: string, state: ActionState, start: string | null, end: string | null, scenario: { slug: string, title: string, jurisdiction: { code: string, name: string } | null }, owner:
      | { slug: string, label: string, participations: { nodes: Array<{ event: { name: string, announced: boolean } | null }> } }
      | { slug: string, label: string, participations: { nodes: Array<{ event: { name: string, announced: boolean } | null }> } }
     | null, needs: { nodes: Array<
        | { slug: string, label: string, participations: { nodes: Array<{ event: { name: string, announced: boolean } | null }> } }
        | { slug: string, label: string, participations: { nodes: Array<{ event: { name: string, announced: boolean } | null }> } }
      > }, provenance: { confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, citations: Array<{ source: { slug: string, title: string, url: string | null, publisher: string | null } }> } }> };

type AskGuest_Institution_Fragment = { slug: string, label: string, participations: { nodes: Array<{ event: { name: string, announced: boolean } | null }> } };

type AskGuest_PlanningBody_Fragment = { slug: string, label: string, participations: { nodes: Array<{ event: { name: string, announced: boolean } | null }> } };

export type AskGuestFragment =
  | AskGuest_Institution_Fragment
  | AskGuest_PlanningBody_Fragment
;

export type AskEventsFragment = { totalCount: number, nodes: Array<{ slug: string, name: string, start: string | null, announced: boolean, participations: { nodes: Array<{ stakeholder:
          | { slug: string, label: string }
          | { slug: string, label: string }
         }> }, provenance: { confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, citations: Array<{ source: { slug: string, title: string, url: string | null, publisher: string | null } }> } }> };

export type AskRowsFragment = { rows: { totalCount: number, nodes: Array<{ coverage: Coverage, task: { slug: string, name: string }, jurisdiction: { code: string, name: string }, says: Array<{ text: string, sources: Array<{ slug: string, title: string }> }> }> } };

export type AskCountsFragment = { byJurisdiction: Array<{ jurisdiction: { code: string, name: string, type: JurisdictionType }, totals: { recorded: number, absences: number } }> };

export type AskStepsFragment = { stepCount: number, notes: Array<string>, steps: Array<{ coverage: Coverage, task: { slug: string, name: string }, jurisdiction: { code: string, name: string }, says: Array<{ text: string, sources: Array<{ slug: string, title: string }> }>, legalBases: Array<{ title: string }> }> };

export type AskAlikeFragment = { rankedCount: number, notEnoughDataCount: number, notes: Array<string>, ranked: Array<{ rank: number | null, explanation: string, of: { code: string, name: string }, country: { code: string, name: string }, overlap: { likeness: number | null, parts: number, alike: number }, clusters: Array<{ slug: string, label: string }> }> };

export type AskStandingsFragment = { elsewhere: number, notAssessedCount: number, notes: Array<string>, stakeholders: Array<{ power: number | null, interest: number | null, stakeholder:
      | { slug: string, label: string }
      | { slug: string, label: string }
    , scores: Array<{ assessments: Array<{ slug: string, finding: string | null }> }> }>, notAssessed: Array<
    | { slug: string, label: string }
    | { slug: string, label: string }
  > };

export type AskTeamsFragment = { notes: Array<string>, bodies: Array<{ body:
      | { slug: string, label: string }
      | { slug: string, label: string }
    , competencies: Array<{ state: CompetencyState, wanted: boolean, competency: { slug: string, name: string }, assessments: Array<{ slug: string, finding: string | null }> }> }> };

export type AskHeldFragment = { totalCount: number, nodes: Array<{ slug: string, heldBefore: Tri, heldAfter: Tri, record:
      | { label: string, provenance: { confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, citations: Array<{ source: { slug: string, title: string, url: string | null, publisher: string | null } }> } }
      | { label: string, provenance: { confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, citations: Array<{ source: { slug: string, title: string, url: string | null, publisher: string | null } }> } }
      | { label: string, provenance: { confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, citations: Array<{ source: { slug: string, title: string, url: string | null, publisher: string | null } }> } }
      | { label: string, provenance: { confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, citations: Array<{ source: { slug: string, title: string, url: string | null, publisher: string | null } }> } }
      | { label: string, provenance: { confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, citations: Array<{ source: { slug: string, title: string, url: string | null, publisher: string | null } }> } }
      | { label: string, provenance: { confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, citations: Array<{ source: { slug: string, title: string, url: string | null, publisher: string | null } }> } }
      | { label: string, provenance: { confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, citations: Array<{ source: { slug: string, title: string, url: string | null, publisher: string | null } }> } }
      | { label: string, provenance: { confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, citations: Array<{ source: { slug: string, title: string, url: string | null, publisher: string | null } }> } }
      | { label: string, provenance: { confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, citations: Array<{ source: { slug: string, title: string, url: string | null, publisher: string | null } }> } }
      | { label: string, provenance: { confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, citations: Array<{ source: { slug: string, title: string, url: string | null, publisher: string | null } }> } }
      | { label: string, provenance: { confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, citations: Array<{ source: { slug: string, title: string, url: string | null, publisher: string | null } }> } }
      | { label: string, provenance: { confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, citations: Array<{ source: { slug: string, title: string, url: string | null, publisher: string | null } }> } }
      | { label: string, provenance: { confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, citations: Array<{ source: { slug: string, title: string, url: string | null, publisher: string | null } }> } }
      | { label: string, provenance: { confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, citations: Array<{ source: { slug: string, title: string, url: string | null, publisher: string | null } }> } }
      | { label: string, provenance: { confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, citations: Array<{ source: { slug: string, title: string, url: string | null, publisher: string | null } }> } }
      | { label: string, provenance: { confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, citations: Array<{ source: { slug: string, title: string, url: string | null, publisher: string | null } }> } }
      | { label: string, provenance: { confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, citations: Array<{ source: { slug: string, title: string, url: string | null, publisher: string | null } }> } }
      | { label: string, provenance: { confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, citations: Array<{ source: { slug: string, title: string, url: string | null, publisher: string | null } }> } }
      | { label: string, provenance: { confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, citations: Array<{ source: { slug: string, title: string, url: string | null, publisher: string | null } }> } }
      | { label: string, provenance: { confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, citations: Array<{ source: { slug: string, title: string, url: string | null, publisher: string | null } }> } }
      | { label: string, provenance: { confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, citations: Array<{ source: { slug: string, title: string, url: string | null, publisher: string | null } }> } }
      | { label: string, provenance: { confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, citations: Array<{ source: { slug: string, title: string, url: string | null, publisher: string | null } }> } }
      | { label: string, provenance: { confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, citations: Array<{ source: { slug: string, title: string, url: string | null, publisher: string | null } }> } }
      | { label: string, provenance: { confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, citations: Array<{ source: { slug: string, title: string, url: string | null, publisher: string | null } }> } }
      | { label: string, provenance: { confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, citations: Array<{ source: { slug: string, title: string, url: string | null, publisher: string | null } }> } }
      | { label: string, provenance: { confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, citations: Array<{ source: { slug: string, title: string, url: string | null, publisher: string | null } }> } }
      | { label: string, provenance: { confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, citations: Array<{ source: { slug: string, title: string, url: string | null, publisher: string | null } }> } }
      | { role: Role, evidence: string | null, label: string, jurisdiction: { code: string, name: string }, task: { slug: string, name: string }, stakeholder:
          | { slug: string, label: string }
          | { slug: string, label: string }
        , provenance: { confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, citations: Array<{ source: { slug: string, title: string, url: string | null, publisher: string | null } }> } }
      | { label: string, provenance: { confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, citations: Array<{ source: { slug: string, title: string, url: string | null, publisher: string | null } }> } }
      | { label: string, provenance: { confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, citations: Array<{ source: { slug: string, title: string, url: string | null, publisher: string | null } }> } }
      | { label: string, provenance: { confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, citations: Array<{ source: { slug: string, title: string, url: string | null, publisher: string | null } }> } }
      | { label: string, provenance: { confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, citations: Array<{ source: { slug: string, title: string, url: string | null, publisher: string | null } }> } }
      | { label: string, provenance: { confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, citations: Array<{ source: { slug: string, title: string, url: string | null, publisher: string | null } }> } }
     | null }> };

export type AskChangedFragment = { totalCount: number, nodes: Array<{ slug: string, record:
      | { label: string, recorded: { revision: number, reason: string, time: string } }
      | { label: string, recorded: { revision: number, reason: string, time: string } }
      | { label: string, recorded: { revision: number, reason: string, time: string } }
      | { label: string, recorded: { revision: number, reason: string, time: string } }
      | { label: string, recorded: { revision: number, reason: string, time: string } }
      | { label: string, recorded: { revision: number, reason: string, time: string } }
      | { label: string, recorded: { revision: number, reason: string, time: string } }
      | { label: string, recorded: { revision: number, reason: string, time: string } }
      | { label: string, recorded: { revision: number, reason: string, time: string } }
      | { label: string, recorded: { revision: number, reason: string, time: string } }
      | { label: string, recorded: { revision: number, reason: string, time: string } }
      | { label: string, recorded: { revision: number, reason: string, time: string } }
      | { label: string, recorded: { revision: number, reason: string, time: string } }
      | { label: string, recorded: { revision: number, reason: string, time: string } }
      | { label: string, recorded: { revision: number, reason: string, time: string } }
      | { label: string, recorded: { revision: number, reason: string, time: string } }
      | { label: string, recorded: { revision: number, reason: string, time: string } }
      | { label: string, recorded: { revision: number, reason: string, time: string } }
      | { label: string, recorded: { revision: number, reason: string, time: string } }
      | { label: string, recorded: { revision: number, reason: string, time: string } }
      | { label: string, recorded: { revision: number, reason: string, time: string } }
      | { label: string, recorded: { revision: number, reason: string, time: string } }
      | { label: string, recorded: { revision: number, reason: string, time: string } }
      | { label: string, recorded: { revision: number, reason: string, time: string } }
      | { label: string, recorded: { revision: number, reason: string, time: string } }
      | { label: string, recorded: { revision: number, reason: string, time: string } }
      | { label: string, recorded: { revision: number, reason: string, time: string } }
      | { label: string, recorded: { revision: number, reason: string, time: string } }
      | { label: string, recorded: { revision: number, reason: string, time: string } }
      | { label: string, recorded: { revision: number, reason: string, time: string } }
      | { label: string, recorded: { revision: number, reason: string, time: string } }
      | { label: string, recorded: { revision: number, reason: string, time: string } }
      | { label: string, recorded: { revision: number, reason: string, time: string } }
     | null, changes: Array<{ words: string }> }> };

export type AskLossesFragment = { losses: Array<{ part: RolePart, alone: boolean, nobodyLeft: boolean, claimCount: number, task: { slug: string, name: string } }> };

export type CompareQueryVariables = Exact<{
  codes: Array<string> | string;
  lang?: string | null | undefined;
}>;


export type CompareQuery = { compare: { nextStep: string, countries: Array<{ code: string, name: string }>, overlap: { status: ComparisonStatus, tasks: number, parts: number, alike: number, needed: number, likeness: number | null, aspects: Array<{ aspect: ComparisonAspect, comparable: number, alike: number }> }, totals: Array<{ standing: ComparisonStanding, tasks: number, country: { code: string } | null }>, rows: Array<{ standing: ComparisonStanding, task: { slug: string }, sides: Array<{ country: { code: string }, row: { byRole: Array<{ role: Role, responsibilities: Array<{ slug: string, evidence: string | null, scope: string | null, level: Level, act: Act | null, stale: boolean, stakeholder:
                | { slug: string, label: string, kind: string, acronyms: Array<string>, collective: boolean, sector: { name: string } }
                | { slug: string, label: string, kind: string, acronyms: Array<string>, collective: boolean, sector: { name: string } }
              , legalBasis: { title: string } | null, dataSources: { nodes: Array<{ slug: string, label: string }> }, professions: { nodes: Array<{ slug: string, label: string }> }, methods: { nodes: Array<{ label: string }> }, provenance: { confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, citations: Array<{ source: { slug: string, title: string, url: string | null, publisher: string | null } }> } }> }> } }>, parts: Array<{ part: RolePart, verdict: ComparisonVerdict, aspects: Array<{ aspect: ComparisonAspect, verdict: ComparisonVerdict, words: string }> }> }> } };

export type OverlapFragment = { status: ComparisonStatus, tasks: number, parts: number, alike: number, needed: number, likeness: number | null, aspects: Array<{ aspect: ComparisonAspect, comparable: number, alike: number }> };

export type AlikeQueryVariables = Exact<{
  code: string;
  lang?: string | null | undefined;
}>;


export type AlikeQuery = { similar: { ranked: Array<{ rank: number | null, country: { code: string, name: string }, overlap: { status: ComparisonStatus, tasks: number, parts: number, alike: number, needed: number, likeness: number | null, aspects: Array<{ aspect: ComparisonAspect, comparable: number, alike: number }> }, clusters: Array<{ slug: string, label: string }> }>, notEnoughData: Array<{ rank: number | null, country: { code: string, name: string }, overlap: { status: ComparisonStatus, tasks: number, parts: number, alike: number, needed: number, likeness: number | null, aspects: Array<{ aspect: ComparisonAspect, comparable: number, alike: number }> }, clusters: Array<{ slug: string, label: string }> }> } };

export type SimilarToFragment = { rank: number | null, country: { code: string, name: string }, overlap: { status: ComparisonStatus, tasks: number, parts: number, alike: number, needed: number, likeness: number | null, aspects: Array<{ aspect: ComparisonAspect, comparable: number, alike: number }> }, clusters: Array<{ slug: string, label: string }> };

export type LearnQueryVariables = Exact<{
  code: string;
  lang?: string | null | undefined;
}>;


export type LearnQuery = { learnFrom: { gaps: number, nowhere: number, country: { code: string, name: string }, lessons: Array<{ knownIn: number, gap: { task: { slug: string, name: string, shortName: string | null } | null }, finding: { rule: string, words: string }, from: Array<{ rank: number, body: string | null, methods: Array<string>, explanation: string, country: { code: string, name: string }, claim: { slug: string, role: Role, evidence: string | null, stakeholder:
            | { slug: string, label: string }
            | { slug: string, label: string }
          , provenance: { confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, citations: Array<{ source: { slug: string, title: string, url: string | null, publisher: string | null } }> } }, practices: Array<{ slug: string, label: string }> }> }>, twinnings: Array<{ with: { code: string, name: string }, lessons: Array<{ gap: { task: { slug: string, name: string, shortName: string | null } | null }, finding: { rule: string } }>, overlap: { status: ComparisonStatus, tasks: number, parts: number, alike: number, needed: number, likeness: number | null, aspects: Array<{ aspect: ComparisonAspect, comparable: number, alike: number }> }, clusters: Array<{ slug: string, label: string }> }> } };

export type GroupsQueryVariables = Exact<{
  lang?: string | null | undefined;
}>;


export type GroupsQuery = { proposedClusters: { proposed: Array<{ leastLikeness: number, leastParts: number, members: Array<{ code: string, name: string }> }>, recorded: Array<{ pairs: number, comparable: number, meanLikeness: number | null, cluster: { slug: string, label: string } }>, unplaced: Array<{ code: string, name: string }> } };

export type ChangeMutationVariables = Exact<{
  changes: Array<Change> | Change;
  options?: ChangeOptions | null | undefined;
  lang?: string | null | undefined;
}>;


export type ChangeMutation = { change: { revision: number | null, record:
      | { slug: string, kind: string, label: string }
      | { slug: string, kind: string, label: string }
      | { slug: string, kind: string, label: string }
      | { slug: string, kind: string, label: string }
      | { slug: string, kind: string, label: string }
      | { slug: string, kind: string, label: string }
      | { slug: string, kind: string, label: string }
      | { slug: string, kind: string, label: string }
      | { slug: string, kind: string, label: string }
      | { slug: string, kind: string, label: string }
      | { slug: string, kind: string, label: string }
      | { slug: string, kind: string, label: string }
      | { slug: string, kind: string, label: string }
      | { slug: string, kind: string, label: string }
      | { slug: string, kind: string, label: string }
      | { slug: string, kind: string, label: string }
      | { slug: string, kind: string, label: string }
      | { slug: string, kind: string, label: string }
      | { slug: string, kind: string, label: string }
      | { slug: string, kind: string, label: string }
      | { slug: string, kind: string, label: string }
      | { slug: string, kind: string, label: string }
      | { slug: string, kind: string, label: string }
      | { slug: string, kind: string, label: string }
      | { slug: string, kind: string, label: string }
      | { slug: string, kind: string, label: string }
      | { slug: string, kind: string, label: string }
      | { slug: string, kind: string, label: string }
      | { slug: string, kind: string, label: string }
      | { slug: string, kind: string, label: string }
      | { slug: string, kind: string, label: string }
      | { slug: string, kind: string, label: string }
      | { slug: string, kind: string, label: string }
     | null, difference: Array<{ kind: string, slug: string, type: DifferenceType, record:
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
       | null, fields: Array<{ field: string, before: string | null, after: string | null }> }>, userErrors: Array<{ code: UserErrorCode, change: number, path: Array<string>, message: string, fix: string | null, referrerCount: number | null, since: Array<{ field: string, before: string | null, after: string | null, by: { revision: number, author: string, time: string } }>, referrers: Array<
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
      > }>, warnings: Array<{ change: number, record:
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
      , why: Array<{ in: LikenessSign, a: string, b: string }> }> } };

export type RevertMutationVariables = Exact<{
  revision: number;
  options?: ChangeOptions | null | undefined;
  lang?: string | null | undefined;
}>;


export type RevertMutation = { revert: { revision: number | null, record:
      | { slug: string, kind: string, label: string }
      | { slug: string, kind: string, label: string }
      | { slug: string, kind: string, label: string }
      | { slug: string, kind: string, label: string }
      | { slug: string, kind: string, label: string }
      | { slug: string, kind: string, label: string }
      | { slug: string, kind: string, label: string }
      | { slug: string, kind: string, label: string }
      | { slug: string, kind: string, label: string }
      | { slug: string, kind: string, label: string }
      | { slug: string, kind: string, label: string }
      | { slug: string, kind: string, label: string }
      | { slug: string, kind: string, label: string }
      | { slug: string, kind: string, label: string }
      | { slug: string, kind: string, label: string }
      | { slug: string, kind: string, label: string }
      | { slug: string, kind: string, label: string }
      | { slug: string, kind: string, label: string }
      | { slug: string, kind: string, label: string }
      | { slug: string, kind: string, label: string }
      | { slug: string, kind: string, label: string }
      | { slug: string, kind: string, label: string }
      | { slug: string, kind: string, label: string }
      | { slug: string, kind: string, label: string }
      | { slug: string, kind: string, label: string }
      | { slug: string, kind: string, label: string }
      | { slug: string, kind: string, label: string }
      | { slug: string, kind: string, label: string }
      | { slug: string, kind: string, label: string }
      | { slug: string, kind: string, label: string }
      | { slug: string, kind: string, label: string }
      | { slug: string, kind: string, label: string }
      | { slug: string, kind: string, label: string }
     | null, difference: Array<{ kind: string, slug: string, type: DifferenceType, record:
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
       | null, fields: Array<{ field: string, before: string | null, after: string | null }> }>, userErrors: Array<{ code: UserErrorCode, change: number, path: Array<string>, message: string, fix: string | null, referrerCount: number | null, since: Array<{ field: string, before: string | null, after: string | null, by: { revision: number, author: string, time: string } }>, referrers: Array<
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
      > }>, warnings: Array<{ change: number, record:
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
      , why: Array<{ in: LikenessSign, a: string, b: string }> }> } };

export type OutcomeFragment = { revision: number | null, record:
    | { slug: string, kind: string, label: string }
    | { slug: string, kind: string, label: string }
    | { slug: string, kind: string, label: string }
    | { slug: string, kind: string, label: string }
    | { slug: string, kind: string, label: string }
    | { slug: string, kind: string, label: string }
    | { slug: string, kind: string, label: string }
    | { slug: string, kind: string, label: string }
    | { slug: string, kind: string, label: string }
    | { slug: string, kind: string, label: string }
    | { slug: string, kind: string, label: string }
    | { slug: string, kind: string, label: string }
    | { slug: string, kind: string, label: string }
    | { slug: string, kind: string, label: string }
    | { slug: string, kind: string, label: string }
    | { slug: string, kind: string, label: string }
    | { slug: string, kind: string, label: string }
    | { slug: string, kind: string, label: string }
    | { slug: string, kind: string, label: string }
    | { slug: string, kind: string, label: string }
    | { slug: string, kind: string, label: string }
    | { slug: string, kind: string, label: string }
    | { slug: string, kind: string, label: string }
    | { slug: string, kind: string, label: string }
    | { slug: string, kind: string, label: string }
    | { slug: string, kind: string, label: string }
    | { slug: string, kind: string, label: string }
    | { slug: string, kind: string, label: string }
    | { slug: string, kind: string, label: string }
    | { slug: string, kind: string, label: string }
    | { slug: string, kind: string, label: string }
    | { slug: string, kind: string, label: string }
    | { slug: string, kind: string, label: string }
   | null, difference: Array<{ kind: string, slug: string, type: DifferenceType, record:
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
     | null, fields: Array<{ field: string, before: string | null, after: string | null }> }>, userErrors: Array<{ code: UserErrorCode, change: number, path: Array<string>, message: string, fix: string | null, referrerCount: number | null, since: Array<{ field: string, before: string | null, after: string | null, by: { revision: number, author: string, time: string } }>, referrers: Array<
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
    > }>, warnings: Array<{ change: number, record:
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
      | { slug: string, label: string }
    , why: Array<{ in: LikenessSign, a: string, b: string }> }> };

export type DifferenceFragment = { kind: string, slug: string, type: DifferenceType, record:
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
   | null, fields: Array<{ field: string, before: string | null, after: string | null }> };

export type EditedQueryVariables = Exact<{
  id: string | number;
  lang?: string | null | undefined;
}>;


export type EditedQuery = { record:
    | { slug: string, kind: string, label: string, jurisdiction: { code: string } }
    | { slug: string, kind: string, label: string }
    | { slug: string, kind: string, label: string }
    | { slug: string, kind: string, label: string }
    | { slug: string, kind: string, label: string }
    | { slug: string, kind: string, label: string }
    | { slug: string, kind: string, label: string }
    | { slug: string, kind: string, label: string }
    | { slug: string, kind: string, label: string }
    | { slug: string, kind: string, label: string, jurisdiction: { code: string } }
    | { slug: string, kind: string, label: string }
    | { slug: string, kind: string, label: string }
    | { slug: string, kind: string, label: string }
    | { slug: string, kind: string, label: string, seat: { code: string } }
    | { slug: string, kind: string, label: string }
    | { slug: string, kind: string, label: string }
    | { slug: string, kind: string, label: string }
    | { slug: string, kind: string, label: string }
    | { slug: string, kind: string, label: string }
    | { slug: string, kind: string, label: string }
    | { slug: string, kind: string, label: string }
    | { slug: string, kind: string, label: string, seat: { code: string } }
    | { slug: string, kind: string, label: string }
    | { slug: string, kind: string, label: string }
    | { slug: string, kind: string, label: string }
    | { slug: string, kind: string, label: string }
    | { slug: string, kind: string, label: string }
    | { slug: string, kind: string, label: string, jurisdiction: { code: string } }
    | { slug: string, kind: string, label: string }
    | { slug: string, kind: string, label: string }
    | { slug: string, kind: string, label: string }
    | { slug: string, kind: string, label: string }
    | { slug: string, kind: string, label: string }
   | null, viewer: { may: { allowed: boolean, code: AccessCode, why: string }, try: { allowed: boolean } } };

export type NamedQueryVariables = Exact<{
  country: string | number;
  task: string | number;
  who: string | number;
  lang?: string | null | undefined;
}>;


export type NamedQuery = { country:
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
   | null, task:
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
   | null, who:
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
   | null };

export type SourcesAtQueryVariables = Exact<{
  url: string;
  lang?: string | null | undefined;
}>;


export type SourcesAtQuery = { sources: { nodes: Array<{ slug: string, label: string, publisher: string | null }> } };

export type TermsQueryVariables = Exact<{
  lang?: string | null | undefined;
}>;


export type TermsQuery = { terms: { nodes: Array<{ slug: string, name: string, scheme: Scheme }> } };

export type CountryGapsQueryVariables = Exact<{
  codes?: Array<string> | string | null | undefined;
  lang?: string | null | undefined;
}>;


export type CountryGapsQuery = { gaps: { totalCount: number, acceptedCount: number, questionCount: number, byClass: Array<{ class: GapClass, words: string, count: number }>, rows: { nodes: Array<{ class: GapClass, decisions: number, task: { slug: string, name: string, broader: { slug: string } | null } | null, about:
          | { slug: string, kind: string, label: string }
          | { slug: string, kind: string, label: string }
          | { slug: string, kind: string, label: string }
          | { slug: string, kind: string, label: string }
          | { slug: string, kind: string, label: string }
          | { slug: string, kind: string, label: string }
          | { slug: string, kind: string, label: string }
          | { slug: string, kind: string, label: string }
          | { slug: string, kind: string, label: string }
          | { slug: string, kind: string, label: string }
          | { slug: string, kind: string, label: string }
          | { slug: string, kind: string, label: string }
          | { slug: string, kind: string, label: string }
          | { slug: string, kind: string, label: string }
          | { slug: string, kind: string, label: string }
          | { slug: string, kind: string, label: string }
          | { slug: string, kind: string, label: string }
          | { slug: string, kind: string, label: string }
          | { slug: string, kind: string, label: string }
          | { slug: string, kind: string, label: string }
          | { slug: string, kind: string, label: string }
          | { slug: string, kind: string, label: string }
          | { slug: string, kind: string, label: string }
          | { slug: string, kind: string, label: string }
          | { slug: string, kind: string, label: string }
          | { slug: string, kind: string, label: string }
          | { slug: string, kind: string, label: string }
          | { slug: string, kind: string, label: string }
          | { slug: string, kind: string, label: string }
          | { slug: string, kind: string, label: string }
          | { slug: string, kind: string, label: string }
          | { slug: string, kind: string, label: string }
          | { slug: string, kind: string, label: string }
         | null, findings: Array<{ rule: string, class: GapClass, words: string, knownIn: number, claims: Array<
            | { slug: string }
            | { slug: string }
            | { slug: string }
            | { slug: string }
            | { slug: string }
            | { slug: string }
            | { slug: string }
            | { slug: string }
            | { slug: string }
            | { slug: string }
          >, mend: { words: string, mutation: string, nobody: boolean }, examples: Array<{ words: string, jurisdiction: { code: string, name: string }, claim: { slug: string } }> }>, accepted: { slug: string, reason: string } | null }> }, questions: Array<{ taskCount: number, stage: { slug: string, name: string }, tasks: Array<{ slug: string, name: string, shortName: string | null }> }> }, accepted: { rows: { nodes: Array<{ class: GapClass, decisions: number, task: { slug: string, name: string, broader: { slug: string } | null } | null, about:
          | { slug: string, kind: string, label: string }
          | { slug: string, kind: string, label: string }
          | { slug: string, kind: string, label: string }
          | { slug: string, kind: string, label: string }
          | { slug: string, kind: string, label: string }
          | { slug: string, kind: string, label: string }
          | { slug: string, kind: string, label: string }
          | { slug: string, kind: string, label: string }
          | { slug: string, kind: string, label: string }
          | { slug: string, kind: string, label: string }
          | { slug: string, kind: string, label: string }
          | { slug: string, kind: string, label: string }
          | { slug: string, kind: string, label: string }
          | { slug: string, kind: string, label: string }
          | { slug: string, kind: string, label: string }
          | { slug: string, kind: string, label: string }
          | { slug: string, kind: string, label: string }
          | { slug: string, kind: string, label: string }
          | { slug: string, kind: string, label: string }
          | { slug: string, kind: string, label: string }
          | { slug: string, kind: string, label: string }
          | { slug: string, kind: string, label: string }
          | { slug: string, kind: string, label: string }
          | { slug: string, kind: string, label: string }
          | { slug: string, kind: string, label: string }
          | { slug: string, kind: string, label: string }
          | { slug: string, kind: string, label: string }
          | { slug: string, kind: string, label: string }
          | { slug: string, kind: string, label: string }
          | { slug: string, kind: string, label: string }
          | { slug: string, kind: string, label: string }
          | { slug: string, kind: string, label: string }
          | { slug: string, kind: string, label: string }
         | null, findings: Array<{ rule: string, class: GapClass, words: string, knownIn: number, claims: Array<
            | { slug: string }
            | { slug: string }
            | { slug: string }
            | { slug: string }
            | { slug: string }
            | { slug: string }
            | { slug: string }
            | { slug: string }
            | { slug: string }
            | { slug: string }
          >, mend: { words: string, mutation: string, nobody: boolean }, examples: Array<{ words: string, jurisdiction: { code: string, name: string }, claim: { slug: string } }> }>, accepted: { slug: string, reason: string } | null }> } } };

export type AcceptGapMutationVariables = Exact<{
  input: AcceptGapInput;
  options?: ChangeOptions | null | undefined;
}>;


export type AcceptGapMutation = { acceptGap: { revision: number | null, userErrors: Array<{ message: string, fix: string | null }> } };

export type ReopenGapMutationVariables = Exact<{
  input: ReopenGapInput;
}>;


export type ReopenGapMutation = { reopenGap: { revision: number | null, userErrors: Array<{ message: string, fix: string | null }> } };

export type GapRowFragment = { class: GapClass, decisions: number, task: { slug: string, name: string, broader: { slug: string } | null } | null, about:
    | { slug: string, kind: string, label: string }
    | { slug: string, kind: string, label: string }
    | { slug: string, kind: string, label: string }
    | { slug: string, kind: string, label: string }
    | { slug: string, kind: string, label: string }
    | { slug: string, kind: string, label: string }
    | { slug: string, kind: string, label: string }
    | { slug: string, kind: string, label: string }
    | { slug: string, kind: string, label: string }
    | { slug: string, kind: string, label: string }
    | { slug: string, kind: string, label: string }
    | { slug: string, kind: string, label: string }
    | { slug: string, kind: string, label: string }
    | { slug: string, kind: string, label: string }
    | { slug: string, kind: string, label: string }
    | { slug: string, kind: string, label: string }
    | { slug: string, kind: string, label: string }
    | { slug: string, kind: string, label: string }
    | { slug: string, kind: string, label: string }
    | { slug: string, kind: string, label: string }
    | { slug: string, kind: string, label: string }
    | { slug: string, kind: string, label: string }
    | { slug: string, kind: string, label: string }
    | { slug: string, kind: string, label: string }
    | { slug: string, kind: string, label: string }
    | { slug: string, kind: string, label: string }
    | { slug: string, kind: string, label: string }
    | { slug: string, kind: string, label: string }
    | { slug: string, kind: string, label: string }
    | { slug: string, kind: string, label: string }
    | { slug: string, kind: string, label: string }
    | { slug: string, kind: string, label: string }
    | { slug: string, kind: string, label: string }
   | null, findings: Array<{ rule: string, class: GapClass, words: string, knownIn: number, claims: Array<
      | { slug: string }
      | { slug: string }
      | { slug: string }
      | { slug: string }
      | { slug: string }
      | { slug: string }
      | { slug: string }
      | { slug: string }
      | { slug: string }
      | { slug: string }
    >, mend: { words: string, mutation: string, nobody: boolean }, examples: Array<{ words: string, jurisdiction: { code: string, name: string }, claim: { slug: string } }> }>, accepted: { slug: string, reason: string } | null };

export type ChangesetsQueryVariables = Exact<{
  filter?: ChangesetFilter | null | undefined;
  after?: string | null | undefined;
  lang?: string | null | undefined;
}>;


export type ChangesetsQuery = { changesets: { nodes: Array<{ revision: number, author: string, reason: string, time: string, how: How, undoes: number | null, changes: { totalCount: number, nodes: Array<{ kind: string, slug: string, type: DifferenceType, record:
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
           | null, fields: Array<{ field: string, before: string | null, after: string | null }> }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ChangesetQueryVariables = Exact<{
  revision: number;
  after?: string | null | undefined;
  lang?: string | null | undefined;
}>;


export type ChangesetQuery = { changeset: { revision: number, author: string, reason: string, time: string, how: How, undoes: number | null, changes: { totalCount: number, nodes: Array<{ kind: string, slug: string, type: DifferenceType, record:
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
         | null, fields: Array<{ field: string, before: string | null, after: string | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type RecordHistoryQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
  lang?: string | null | undefined;
}>;


export type RecordHistoryQuery = { record:
    | { history: { nodes: Array<{ changeset: { revision: number, author: string, reason: string, time: string, how: How, undoes: number | null }, difference: { kind: string, slug: string, type: DifferenceType, record:
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
             | null, fields: Array<{ field: string, before: string | null, after: string | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { history: { nodes: Array<{ changeset: { revision: number, author: string, reason: string, time: string, how: How, undoes: number | null }, difference: { kind: string, slug: string, type: DifferenceType, record:
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
             | null, fields: Array<{ field: string, before: string | null, after: string | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { history: { nodes: Array<{ changeset: { revision: number, author: string, reason: string, time: string, how: How, undoes: number | null }, difference: { kind: string, slug: string, type: DifferenceType, record:
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
             | null, fields: Array<{ field: string, before: string | null, after: string | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { history: { nodes: Array<{ changeset: { revision: number, author: string, reason: string, time: string, how: How, undoes: number | null }, difference: { kind: string, slug: string, type: DifferenceType, record:
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
             | null, fields: Array<{ field: string, before: string | null, after: string | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { history: { nodes: Array<{ changeset: { revision: number, author: string, reason: string, time: string, how: How, undoes: number | null }, difference: { kind: string, slug: string, type: DifferenceType, record:
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
             | null, fields: Array<{ field: string, before: string | null, after: string | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { history: { nodes: Array<{ changeset: { revision: number, author: string, reason: string, time: string, how: How, undoes: number | null }, difference: { kind: string, slug: string, type: DifferenceType, record:
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
             | null, fields: Array<{ field: string, before: string | null, after: string | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { history: { nodes: Array<{ changeset: { revision: number, author: string, reason: string, time: string, how: How, undoes: number | null }, difference: { kind: string, slug: string, type: DifferenceType, record:
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
             | null, fields: Array<{ field: string, before: string | null, after: string | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { history: { nodes: Array<{ changeset: { revision: number, author: string, reason: string, time: string, how: How, undoes: number | null }, difference: { kind: string, slug: string, type: DifferenceType, record:
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
             | null, fields: Array<{ field: string, before: string | null, after: string | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { history: { nodes: Array<{ changeset: { revision: number, author: string, reason: string, time: string, how: How, undoes: number | null }, difference: { kind: string, slug: string, type: DifferenceType, record:
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
             | null, fields: Array<{ field: string, before: string | null, after: string | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { history: { nodes: Array<{ changeset: { revision: number, author: string, reason: string, time: string, how: How, undoes: number | null }, difference: { kind: string, slug: string, type: DifferenceType, record:
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
             | null, fields: Array<{ field: string, before: string | null, after: string | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { history: { nodes: Array<{ changeset: { revision: number, author: string, reason: string, time: string, how: How, undoes: number | null }, difference: { kind: string, slug: string, type: DifferenceType, record:
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
             | null, fields: Array<{ field: string, before: string | null, after: string | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { history: { nodes: Array<{ changeset: { revision: number, author: string, reason: string, time: string, how: How, undoes: number | null }, difference: { kind: string, slug: string, type: DifferenceType, record:
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
             | null, fields: Array<{ field: string, before: string | null, after: string | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { history: { nodes: Array<{ changeset: { revision: number, author: string, reason: string, time: string, how: How, undoes: number | null }, difference: { kind: string, slug: string, type: DifferenceType, record:
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
             | null, fields: Array<{ field: string, before: string | null, after: string | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { history: { nodes: Array<{ changeset: { revision: number, author: string, reason: string, time: string, how: How, undoes: number | null }, difference: { kind: string, slug: string, type: DifferenceType, record:
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
             | null, fields: Array<{ field: string, before: string | null, after: string | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { history: { nodes: Array<{ changeset: { revision: number, author: string, reason: string, time: string, how: How, undoes: number | null }, difference: { kind: string, slug: string, type: DifferenceType, record:
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
             | null, fields: Array<{ field: string, before: string | null, after: string | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { history: { nodes: Array<{ changeset: { revision: number, author: string, reason: string, time: string, how: How, undoes: number | null }, difference: { kind: string, slug: string, type: DifferenceType, record:
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
             | null, fields: Array<{ field: string, before: string | null, after: string | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { history: { nodes: Array<{ changeset: { revision: number, author: string, reason: string, time: string, how: How, undoes: number | null }, difference: { kind: string, slug: string, type: DifferenceType, record:
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
             | null, fields: Array<{ field: string, before: string | null, after: string | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { history: { nodes: Array<{ changeset: { revision: number, author: string, reason: string, time: string, how: How, undoes: number | null }, difference: { kind: string, slug: string, type: DifferenceType, record:
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
             | null, fields: Array<{ field: string, before: string | null, after: string | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { history: { nodes: Array<{ changeset: { revision: number, author: string, reason: string, time: string, how: How, undoes: number | null }, difference: { kind: string, slug: string, type: DifferenceType, record:
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
             | null, fields: Array<{ field: string, before: string | null, after: string | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { history: { nodes: Array<{ changeset: { revision: number, author: string, reason: string, time: string, how: How, undoes: number | null }, difference: { kind: string, slug: string, type: DifferenceType, record:
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
             | null, fields: Array<{ field: string, before: string | null, after: string | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { history: { nodes: Array<{ changeset: { revision: number, author: string, reason: string, time: string, how: How, undoes: number | null }, difference: { kind: string, slug: string, type: DifferenceType, record:
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
             | null, fields: Array<{ field: string, before: string | null, after: string | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { history: { nodes: Array<{ changeset: { revision: number, author: string, reason: string, time: string, how: How, undoes: number | null }, difference: { kind: string, slug: string, type: DifferenceType, record:
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
             | null, fields: Array<{ field: string, before: string | null, after: string | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { history: { nodes: Array<{ changeset: { revision: number, author: string, reason: string, time: string, how: How, undoes: number | null }, difference: { kind: string, slug: string, type: DifferenceType, record:
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
             | null, fields: Array<{ field: string, before: string | null, after: string | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { history: { nodes: Array<{ changeset: { revision: number, author: string, reason: string, time: string, how: How, undoes: number | null }, difference: { kind: string, slug: string, type: DifferenceType, record:
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
             | null, fields: Array<{ field: string, before: string | null, after: string | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { history: { nodes: Array<{ changeset: { revision: number, author: string, reason: string, time: string, how: How, undoes: number | null }, difference: { kind: string, slug: string, type: DifferenceType, record:
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
             | null, fields: Array<{ field: string, before: string | null, after: string | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { history: { nodes: Array<{ changeset: { revision: number, author: string, reason: string, time: string, how: How, undoes: number | null }, difference: { kind: string, slug: string, type: DifferenceType, record:
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
             | null, fields: Array<{ field: string, before: string | null, after: string | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { history: { nodes: Array<{ changeset: { revision: number, author: string, reason: string, time: string, how: How, undoes: number | null }, difference: { kind: string, slug: string, type: DifferenceType, record:
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
             | null, fields: Array<{ field: string, before: string | null, after: string | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { history: { nodes: Array<{ changeset: { revision: number, author: string, reason: string, time: string, how: How, undoes: number | null }, difference: { kind: string, slug: string, type: DifferenceType, record:
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
             | null, fields: Array<{ field: string, before: string | null, after: string | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { history: { nodes: Array<{ changeset: { revision: number, author: string, reason: string, time: string, how: How, undoes: number | null }, difference: { kind: string, slug: string, type: DifferenceType, record:
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
             | null, fields: Array<{ field: string, before: string | null, after: string | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { history: { nodes: Array<{ changeset: { revision: number, author: string, reason: string, time: string, how: How, undoes: number | null }, difference: { kind: string, slug: string, type: DifferenceType, record:
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
             | null, fields: Array<{ field: string, before: string | null, after: string | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { history: { nodes: Array<{ changeset: { revision: number, author: string, reason: string, time: string, how: How, undoes: number | null }, difference: { kind: string, slug: string, type: DifferenceType, record:
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
             | null, fields: Array<{ field: string, before: string | null, after: string | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { history: { nodes: Array<{ changeset: { revision: number, author: string, reason: string, time: string, how: How, undoes: number | null }, difference: { kind: string, slug: string, type: DifferenceType, record:
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
             | null, fields: Array<{ field: string, before: string | null, after: string | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { history: { nodes: Array<{ changeset: { revision: number, author: string, reason: string, time: string, how: How, undoes: number | null }, difference: { kind: string, slug: string, type: DifferenceType, record:
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
              | { slug: string, label: string }
             | null, fields: Array<{ field: string, before: string | null, after: string | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
   | null };

export type NamesQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
  lang?: string | null | undefined;
}>;


export type NamesQuery = { nodes: Array<
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
   | null> };

export type MeasuresQueryVariables = Exact<{
  codes?: Array<string> | string | null | undefined;
  measures: Array<Measure> | Measure;
  by: Measure;
  past: boolean;
  lang?: string | null | undefined;
}>;


export type MeasuresQuery = { metrics: { nodeCount: number, linkCount: number, weakLinks: number, revision: number, measures: Array<{ measure: Measure, says: string, algorithm: string, reference: string, direction: LinkDirection, weights: LinkWeights, whole: number | null, wholeSays: string, note: string | null, parameters: Array<{ name: string, value: string }> }>, rows: { totalCount: number, nodes: Array<{ label: string, record:
          | { slug: string, kind: string }
          | { slug: string, kind: string }
          | { slug: string, kind: string }
          | { slug: string, kind: string }
          | { slug: string, kind: string }
          | { slug: string, kind: string }
          | { slug: string, kind: string }
          | { slug: string, kind: string }
          | { slug: string, kind: string }
          | { slug: string, kind: string }
          | { slug: string, kind: string }
          | { slug: string, kind: string }
          | { slug: string, kind: string }
          | { slug: string, kind: string }
          | { slug: string, kind: string }
          | { slug: string, kind: string }
          | { slug: string, kind: string }
          | { slug: string, kind: string }
          | { slug: string, kind: string }
          | { slug: string, kind: string }
          | { slug: string, kind: string }
          | { slug: string, kind: string }
          | { slug: string, kind: string }
          | { slug: string, kind: string }
          | { slug: string, kind: string }
          | { slug: string, kind: string }
          | { slug: string, kind: string }
          | { slug: string, kind: string }
          | { slug: string, kind: string }
          | { slug: string, kind: string }
          | { slug: string, kind: string }
          | { slug: string, kind: string }
          | { slug: string, kind: string }
        , values: Array<{ measure: Measure, value: number | null, withoutWeak: number | null }> }> } } };

export type PeopleQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type PeopleQuery = { people: { nodes: Array<{ id: string, name: string, role: AccessRole, jurisdictions: Array<string>, created: string, sessions: Array<{ used: string }>, tokens: Array<{ id: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SomeoneFragment = { id: string, name: string, role: AccessRole, jurisdictions: Array<string>, created: string };

export type MyselfQueryVariables = Exact<{ [key: string]: never; }>;


export type MyselfQuery = { person: { id: string, sessions: Array<{ id: string, created: string, used: string, agent: string | null, current: boolean }>, tokens: Array<{ id: string, name: string, role: AccessRole, jurisdictions: Array<string>, used: string | null, expires: string }> } | null };

export type AuditQueryVariables = Exact<{ [key: string]: never; }>;


export type AuditQuery = { audit: { nodes: Array<{ number: number, time: string, author: string | null, did: AuditAct, account: string, what: string | null }> } };

export type AddPersonMutationVariables = Exact<{
  name: string;
  role: AccessRole;
  jurisdictions?: Array<string> | string | null | undefined;
}>;


export type AddPersonMutation = { addPerson: { id: string, name: string, role: AccessRole, jurisdictions: Array<string>, created: string } };

export type GrantRightsMutationVariables = Exact<{
  person: string | number;
  role: AccessRole;
  jurisdictions?: Array<string> | string | null | undefined;
}>;


export type GrantRightsMutation = { grantRights: { id: string, name: string, role: AccessRole, jurisdictions: Array<string>, created: string } };

export type RemovePersonMutationVariables = Exact<{
  person: string | number;
}>;


export type RemovePersonMutation = { removePerson: boolean };

export type MakeSignInLinkMutationVariables = Exact<{
  person: string | number;
}>;


export type MakeSignInLinkMutation = { makeSignInLink: { path: string, expires: string, person: { name: string } } };

export type EndSessionMutationVariables = Exact<{
  id: string | number;
}>;


export type EndSessionMutation = { endSession: boolean };

export type MakeTokenMutationVariables = Exact<{
  name: string;
  role: AccessRole;
  jurisdictions?: Array<string> | string | null | undefined;
  days: number;
}>;


export type MakeTokenMutation = { makeToken: { secret: string, token: { name: string } } };

export type RevokeTokenMutationVariables = Exact<{
  id: string | number;
}>;


export type RevokeTokenMutation = { revokeToken: boolean };

export type PlannersQueryVariables = Exact<{
  code: string;
  lang?: string | null | undefined;
}>;


export type PlannersQuery = { planners: { bodies: Array<{ body:
        | { slug: string, label: string }
        | { slug: string, label: string }
      , competencies: Array<{ state: CompetencyState, wanted: boolean, competency: { slug: string, name: string }, neededBy: Array<{ slug: string, name: string }>, assessments: Array<{ slug: string }> }>, roles: Array<{ role: { slug: string, name: string }, held: Array<{ slug: string, name: string }>, lacked: Array<{ slug: string, name: string }>, unrecorded: Array<{ slug: string, name: string }> }> }> } };

export type RecordQueryVariables = Exact<{
  id: string | number;
  lang?: string | null | undefined;
}>;


export type RecordQuery = { record:
    | { evidence: string | null, scope: string | null, id: string, slug: string, formerSlugs: Array<string>, kind: string, label: string, note: string | null, provenance: { validFrom: string | null, validTo: string | null, confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, fieldOrigins: Array<{ field: string, origin: Origin }>, citations: Array<{ quotation: string | null, page: string | null, source: { slug: string, title: string, url: string | null, publisher: string | null } }> }, recorded: { revision: number, author: string, reason: string, time: string } }
    | { evidence: string | null, scope: string | null, id: string, slug: string, formerSlugs: Array<string>, kind: string, label: string, note: string | null, provenance: { validFrom: string | null, validTo: string | null, confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, fieldOrigins: Array<{ field: string, origin: Origin }>, citations: Array<{ quotation: string | null, page: string | null, source: { slug: string, title: string, url: string | null, publisher: string | null } }> }, recorded: { revision: number, author: string, reason: string, time: string } }
    | { id: string, slug: string, formerSlugs: Array<string>, kind: string, label: string, note: string | null, provenance: { validFrom: string | null, validTo: string | null, confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, fieldOrigins: Array<{ field: string, origin: Origin }>, citations: Array<{ quotation: string | null, page: string | null, source: { slug: string, title: string, url: string | null, publisher: string | null } }> }, recorded: { revision: number, author: string, reason: string, time: string } }
    | { evidence: string | null, scope: string | null, id: string, slug: string, formerSlugs: Array<string>, kind: string, label: string, note: string | null, provenance: { validFrom: string | null, validTo: string | null, confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, fieldOrigins: Array<{ field: string, origin: Origin }>, citations: Array<{ quotation: string | null, page: string | null, source: { slug: string, title: string, url: string | null, publisher: string | null } }> }, recorded: { revision: number, author: string, reason: string, time: string } }
    | { evidence: string | null, scope: string | null, id: string, slug: string, formerSlugs: Array<string>, kind: string, label: string, note: string | null, provenance: { validFrom: string | null, validTo: string | null, confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, fieldOrigins: Array<{ field: string, origin: Origin }>, citations: Array<{ quotation: string | null, page: string | null, source: { slug: string, title: string, url: string | null, publisher: string | null } }> }, recorded: { revision: number, author: string, reason: string, time: string } }
    | { id: string, slug: string, formerSlugs: Array<string>, kind: string, label: string, note: string | null, provenance: { validFrom: string | null, validTo: string | null, confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, fieldOrigins: Array<{ field: string, origin: Origin }>, citations: Array<{ quotation: string | null, page: string | null, source: { slug: string, title: string, url: string | null, publisher: string | null } }> }, recorded: { revision: number, author: string, reason: string, time: string } }
    | { id: string, slug: string, formerSlugs: Array<string>, kind: string, label: string, note: string | null, provenance: { validFrom: string | null, validTo: string | null, confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, fieldOrigins: Array<{ field: string, origin: Origin }>, citations: Array<{ quotation: string | null, page: string | null, source: { slug: string, title: string, url: string | null, publisher: string | null } }> }, recorded: { revision: number, author: string, reason: string, time: string } }
    | { id: string, slug: string, formerSlugs: Array<string>, kind: string, label: string, note: string | null, provenance: { validFrom: string | null, validTo: string | null, confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, fieldOrigins: Array<{ field: string, origin: Origin }>, citations: Array<{ quotation: string | null, page: string | null, source: { slug: string, title: string, url: string | null, publisher: string | null } }> }, recorded: { revision: number, author: string, reason: string, time: string } }
    | { evidence: string | null, scope: string | null, id: string, slug: string, formerSlugs: Array<string>, kind: string, label: string, note: string | null, provenance: { validFrom: string | null, validTo: string | null, confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, fieldOrigins: Array<{ field: string, origin: Origin }>, citations: Array<{ quotation: string | null, page: string | null, source: { slug: string, title: string, url: string | null, publisher: string | null } }> }, recorded: { revision: number, author: string, reason: string, time: string } }
    | { nativeName: string | null, covers: Array<DataCoverage>, content: string | null, limitations: string | null, frequency: string | null, id: string, slug: string, formerSlugs: Array<string>, kind: string, label: string, note: string | null, dataType: DataSourceType | null, jurisdiction: { code: string, name: string }, owner:
        | { slug: string, label: string }
        | { slug: string, label: string }
       | null, responsibilities: { totalCount: number, nodes: Array<{ slug: string, role: Role, evidence: string | null, stale: boolean, stakeholder:
            | { slug: string, label: string }
            | { slug: string, label: string }
          , task: { slug: string, name: string, shortName: string | null }, jurisdiction: { code: string, name: string }, legalBasis: { title: string } | null, provenance: { confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, citations: Array<{ source: { slug: string, title: string, url: string | null, publisher: string | null } }> } }> }, provenance: { validFrom: string | null, validTo: string | null, confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, fieldOrigins: Array<{ field: string, origin: Origin }>, citations: Array<{ quotation: string | null, page: string | null, source: { slug: string, title: string, url: string | null, publisher: string | null } }> }, recorded: { revision: number, author: string, reason: string, time: string } }
    | { id: string, slug: string, formerSlugs: Array<string>, kind: string, label: string, note: string | null, provenance: { validFrom: string | null, validTo: string | null, confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, fieldOrigins: Array<{ field: string, origin: Origin }>, citations: Array<{ quotation: string | null, page: string | null, source: { slug: string, title: string, url: string | null, publisher: string | null } }> }, recorded: { revision: number, author: string, reason: string, time: string } }
    | { id: string, slug: string, formerSlugs: Array<string>, kind: string, label: string, note: string | null, provenance: { validFrom: string | null, validTo: string | null, confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, fieldOrigins: Array<{ field: string, origin: Origin }>, citations: Array<{ quotation: string | null, page: string | null, source: { slug: string, title: string, url: string | null, publisher: string | null } }> }, recorded: { revision: number, author: string, reason: string, time: string } }
    | { evidence: string | null, id: string, slug: string, formerSlugs: Array<string>, kind: string, label: string, note: string | null, jurisdiction: { code: string, name: string }, owner:
        | { slug: string, label: string }
        | { slug: string, label: string }
       | null, methods: { nodes: Array<{ slug: string, label: string }> }, dataSources: { nodes: Array<{ slug: string, label: string }> }, provenance: { validFrom: string | null, validTo: string | null, confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, fieldOrigins: Array<{ field: string, origin: Origin }>, citations: Array<{ quotation: string | null, page: string | null, source: { slug: string, title: string, url: string | null, publisher: string | null } }> }, recorded: { revision: number, author: string, reason: string, time: string } }
    | { id: string, slug: string, formerSlugs: Array<string>, kind: string, label: string, note: string | null, acronyms: Array<string>, level: Level, collective: boolean, permanence: Permanence | null, website: string | null, heroesRole: string | null, provenance: { validFrom: string | null, validTo: string | null, confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, fieldOrigins: Array<{ field: string, origin: Origin }>, citations: Array<{ quotation: string | null, page: string | null, source: { slug: string, title: string, url: string | null, publisher: string | null } }> }, recorded: { revision: number, author: string, reason: string, time: string }, names: Array<{ lang: string, text: string }>, seat: { code: string, name: string }, type: { name: string }, sector: { name: string }, parent:
        | { slug: string, label: string }
        | { slug: string, label: string }
       | null, dataSources: { nodes: Array<{ slug: string, label: string }> }, relationsFrom: { totalCount: number, nodes: Array<{ slug: string, label: string, relation: RelationType, from:
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
          , to:
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
          , provenance: { confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, citations: Array<{ source: { slug: string, title: string, url: string | null, publisher: string | null } }> } }> }, relationsTo: { totalCount: number, nodes: Array<{ slug: string, label: string, relation: RelationType, from:
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
          , to:
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
          , provenance: { confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, citations: Array<{ source: { slug: string, title: string, url: string | null, publisher: string | null } }> } }> }, memberships: { totalCount: number, nodes: Array<{ slug: string, label: string, body:
            | { slug: string, label: string }
            | { slug: string, label: string }
          , provenance: { confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, citations: Array<{ source: { slug: string, title: string, url: string | null, publisher: string | null } }> } }> }, members: { totalCount: number, nodes: Array<{ slug: string, label: string, member:
            | { slug: string, label: string }
            | { slug: string, label: string }
          , provenance: { confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, citations: Array<{ source: { slug: string, title: string, url: string | null, publisher: string | null } }> } }> }, responsibilities: { totalCount: number, nodes: Array<{ slug: string, role: Role, evidence: string | null, stale: boolean, stakeholder:
            | { slug: string, label: string }
            | { slug: string, label: string }
          , task: { slug: string, name: string, shortName: string | null }, jurisdiction: { code: string, name: string }, legalBasis: { title: string } | null, provenance: { confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, citations: Array<{ source: { slug: string, title: string, url: string | null, publisher: string | null } }> } }> } }
    | { code: string, id: string, slug: string, formerSlugs: Array<string>, kind: string, label: string, note: string | null, provenance: { validFrom: string | null, validTo: string | null, confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, fieldOrigins: Array<{ field: string, origin: Origin }>, citations: Array<{ quotation: string | null, page: string | null, source: { slug: string, title: string, url: string | null, publisher: string | null } }> }, recorded: { revision: number, author: string, reason: string, time: string } }
    | { evidence: string | null, scope: string | null, id: string, slug: string, formerSlugs: Array<string>, kind: string, label: string, note: string | null, provenance: { validFrom: string | null, validTo: string | null, confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, fieldOrigins: Array<{ field: string, origin: Origin }>, citations: Array<{ quotation: string | null, page: string | null, source: { slug: string, title: string, url: string | null, publisher: string | null } }> }, recorded: { revision: number, author: string, reason: string, time: string } }
    | { family: MethodologyFamily, description: string | null, id: string, slug: string, formerSlugs: Array<string>, kind: string, label: string, note: string | null, methodType: MethodologyType, responsibilities: { totalCount: number, nodes: Array<{ slug: string, role: Role, evidence: string | null, stale: boolean, stakeholder:
            | { slug: string, label: string }
            | { slug: string, label: string }
          , task: { slug: string, name: string, shortName: string | null }, jurisdiction: { code: string, name: string }, legalBasis: { title: string } | null, provenance: { confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, citations: Array<{ source: { slug: string, title: string, url: string | null, publisher: string | null } }> } }> }, provenance: { validFrom: string | null, validTo: string | null, confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, fieldOrigins: Array<{ field: string, origin: Origin }>, citations: Array<{ quotation: string | null, page: string | null, source: { slug: string, title: string, url: string | null, publisher: string | null } }> }, recorded: { revision: number, author: string, reason: string, time: string } }
    | { id: string, slug: string, formerSlugs: Array<string>, kind: string, label: string, note: string | null, provenance: { validFrom: string | null, validTo: string | null, confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, fieldOrigins: Array<{ field: string, origin: Origin }>, citations: Array<{ quotation: string | null, page: string | null, source: { slug: string, title: string, url: string | null, publisher: string | null } }> }, recorded: { revision: number, author: string, reason: string, time: string } }
    | { id: string, slug: string, formerSlugs: Array<string>, kind: string, label: string, note: string | null, provenance: { validFrom: string | null, validTo: string | null, confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, fieldOrigins: Array<{ field: string, origin: Origin }>, citations: Array<{ quotation: string | null, page: string | null, source: { slug: string, title: string, url: string | null, publisher: string | null } }> }, recorded: { revision: number, author: string, reason: string, time: string } }
    | { evidence: string | null, scope: string | null, id: string, slug: string, formerSlugs: Array<string>, kind: string, label: string, note: string | null, provenance: { validFrom: string | null, validTo: string | null, confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, fieldOrigins: Array<{ field: string, origin: Origin }>, citations: Array<{ quotation: string | null, page: string | null, source: { slug: string, title: string, url: string | null, publisher: string | null } }> }, recorded: { revision: number, author: string, reason: string, time: string } }
    | { id: string, slug: string, formerSlugs: Array<string>, kind: string, label: string, note: string | null, provenance: { validFrom: string | null, validTo: string | null, confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, fieldOrigins: Array<{ field: string, origin: Origin }>, citations: Array<{ quotation: string | null, page: string | null, source: { slug: string, title: string, url: string | null, publisher: string | null } }> }, recorded: { revision: number, author: string, reason: string, time: string } }
    | { id: string, slug: string, formerSlugs: Array<string>, kind: string, label: string, note: string | null, acronyms: Array<string>, level: Level, collective: boolean, permanence: Permanence | null, website: string | null, heroesRole: string | null, provenance: { validFrom: string | null, validTo: string | null, confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, fieldOrigins: Array<{ field: string, origin: Origin }>, citations: Array<{ quotation: string | null, page: string | null, source: { slug: string, title: string, url: string | null, publisher: string | null } }> }, recorded: { revision: number, author: string, reason: string, time: string }, names: Array<{ lang: string, text: string }>, seat: { code: string, name: string }, type: { name: string }, sector: { name: string }, parent:
        | { slug: string, label: string }
        | { slug: string, label: string }
       | null, dataSources: { nodes: Array<{ slug: string, label: string }> }, relationsFrom: { totalCount: number, nodes: Array<{ slug: string, label: string, relation: RelationType, from:
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
          , to:
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
          , provenance: { confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, citations: Array<{ source: { slug: string, title: string, url: string | null, publisher: string | null } }> } }> }, relationsTo: { totalCount: number, nodes: Array<{ slug: string, label: string, relation: RelationType, from:
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
          , to:
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
            | { slug: string, label: string }
          , provenance: { confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, citations: Array<{ source: { slug: string, title: string, url: string | null, publisher: string | null } }> } }> }, memberships: { totalCount: number, nodes: Array<{ slug: string, label: string, body:
            | { slug: string, label: string }
            | { slug: string, label: string }
          , provenance: { confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, citations: Array<{ source: { slug: string, title: string, url: string | null, publisher: string | null } }> } }> }, members: { totalCount: number, nodes: Array<{ slug: string, label: string, member:
            | { slug: string, label: string }
            | { slug: string, label: string }
          , provenance: { confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, citations: Array<{ source: { slug: string, title: string, url: string | null, publisher: string | null } }> } }> }, responsibilities: { totalCount: number, nodes: Array<{ slug: string, role: Role, evidence: string | null, stale: boolean, stakeholder:
            | { slug: string, label: string }
            | { slug: string, label: string }
          , task: { slug: string, name: string, shortName: string | null }, jurisdiction: { code: string, name: string }, legalBasis: { title: string } | null, provenance: { confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, citations: Array<{ source: { slug: string, title: string, url: string | null, publisher: string | null } }> } }> } }
    | { description: string | null, stage: boolean, id: string, slug: string, formerSlugs: Array<string>, kind: string, label: string, note: string | null, provenance: { validFrom: string | null, validTo: string | null, confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, fieldOrigins: Array<{ field: string, origin: Origin }>, citations: Array<{ quotation: string | null, page: string | null, source: { slug: string, title: string, url: string | null, publisher: string | null } }> }, recorded: { revision: number, author: string, reason: string, time: string } }
    | { id: string, slug: string, formerSlugs: Array<string>, kind: string, label: string, note: string | null, provenance: { validFrom: string | null, validTo: string | null, confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, fieldOrigins: Array<{ field: string, origin: Origin }>, citations: Array<{ quotation: string | null, page: string | null, source: { slug: string, title: string, url: string | null, publisher: string | null } }> }, recorded: { revision: number, author: string, reason: string, time: string } }
    | { id: string, slug: string, formerSlugs: Array<string>, kind: string, label: string, note: string | null, provenance: { validFrom: string | null, validTo: string | null, confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, fieldOrigins: Array<{ field: string, origin: Origin }>, citations: Array<{ quotation: string | null, page: string | null, source: { slug: string, title: string, url: string | null, publisher: string | null } }> }, recorded: { revision: number, author: string, reason: string, time: string } }
    | { id: string, slug: string, formerSlugs: Array<string>, kind: string, label: string, note: string | null, provenance: { validFrom: string | null, validTo: string | null, confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, fieldOrigins: Array<{ field: string, origin: Origin }>, citations: Array<{ quotation: string | null, page: string | null, source: { slug: string, title: string, url: string | null, publisher: string | null } }> }, recorded: { revision: number, author: string, reason: string, time: string } }
    | { evidence: string | null, scope: string | null, id: string, slug: string, formerSlugs: Array<string>, kind: string, label: string, note: string | null, provenance: { validFrom: string | null, validTo: string | null, confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, fieldOrigins: Array<{ field: string, origin: Origin }>, citations: Array<{ quotation: string | null, page: string | null, source: { slug: string, title: string, url: string | null, publisher: string | null } }> }, recorded: { revision: number, author: string, reason: string, time: string } }
    | { evidence: string | null, scope: string | null, id: string, slug: string, formerSlugs: Array<string>, kind: string, label: string, note: string | null, role: Role, stale: boolean, provenance: { validFrom: string | null, validTo: string | null, confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, fieldOrigins: Array<{ field: string, origin: Origin }>, citations: Array<{ quotation: string | null, page: string | null, source: { slug: string, title: string, url: string | null, publisher: string | null } }> }, recorded: { revision: number, author: string, reason: string, time: string }, stakeholder:
        | { slug: string, label: string }
        | { slug: string, label: string }
      , task: { slug: string, name: string, shortName: string | null }, jurisdiction: { code: string, name: string }, legalBasis: { title: string } | null }
    | { id: string, slug: string, formerSlugs: Array<string>, kind: string, label: string, note: string | null, provenance: { validFrom: string | null, validTo: string | null, confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, fieldOrigins: Array<{ field: string, origin: Origin }>, citations: Array<{ quotation: string | null, page: string | null, source: { slug: string, title: string, url: string | null, publisher: string | null } }> }, recorded: { revision: number, author: string, reason: string, time: string } }
    | { title: string, publisher: string | null, published: string | null, url: string | null, id: string, slug: string, formerSlugs: Array<string>, kind: string, label: string, note: string | null, sourceType: string | null, citedBy: { totalCount: number, nodes: Array<
          | { slug: string, kind: string, label: string }
          | { slug: string, kind: string, label: string }
          | { slug: string, kind: string, label: string }
          | { slug: string, kind: string, label: string }
          | { slug: string, kind: string, label: string }
          | { slug: string, kind: string, label: string }
          | { slug: string, kind: string, label: string }
          | { slug: string, kind: string, label: string }
          | { slug: string, kind: string, label: string }
          | { slug: string, kind: string, label: string }
          | { slug: string, kind: string, label: string }
          | { slug: string, kind: string, label: string }
          | { slug: string, kind: string, label: string }
          | { slug: string, kind: string, label: string }
          | { slug: string, kind: string, label: string }
          | { slug: string, kind: string, label: string }
          | { slug: string, kind: string, label: string }
          | { slug: string, kind: string, label: string }
          | { slug: string, kind: string, label: string }
          | { slug: string, kind: string, label: string }
          | { slug: string, kind: string, label: string }
          | { slug: string, kind: string, label: string }
          | { slug: string, kind: string, label: string }
          | { slug: string, kind: string, label: string }
          | { slug: string, kind: string, label: string }
          | { slug: string, kind: string, label: string }
          | { slug: string, kind: string, label: string }
          | { slug: string, kind: string, label: string }
          | { slug: string, kind: string, label: string }
          | { slug: string, kind: string, label: string }
          | { slug: string, kind: string, label: string }
          | { slug: string, kind: string, label: string }
          | { slug: string, kind: string, label: string }
        > }, provenance: { validFrom: string | null, validTo: string | null, confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, fieldOrigins: Array<{ field: string, origin: Origin }>, citations: Array<{ quotation: string | null, page: string | null, source: { slug: string, title: string, url: string | null, publisher: string | null } }> }, recorded: { revision: number, author: string, reason: string, time: string } }
    | { evidence: string | null, scope: string | null, id: string, slug: string, formerSlugs: Array<string>, kind: string, label: string, note: string | null, provenance: { validFrom: string | null, validTo: string | null, confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, fieldOrigins: Array<{ field: string, origin: Origin }>, citations: Array<{ quotation: string | null, page: string | null, source: { slug: string, title: string, url: string | null, publisher: string | null } }> }, recorded: { revision: number, author: string, reason: string, time: string } }
    | { id: string, slug: string, formerSlugs: Array<string>, kind: string, label: string, note: string | null, provenance: { validFrom: string | null, validTo: string | null, confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, fieldOrigins: Array<{ field: string, origin: Origin }>, citations: Array<{ quotation: string | null, page: string | null, source: { slug: string, title: string, url: string | null, publisher: string | null } }> }, recorded: { revision: number, author: string, reason: string, time: string } }
    | { id: string, slug: string, formerSlugs: Array<string>, kind: string, label: string, note: string | null, provenance: { validFrom: string | null, validTo: string | null, confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, fieldOrigins: Array<{ field: string, origin: Origin }>, citations: Array<{ quotation: string | null, page: string | null, source: { slug: string, title: string, url: string | null, publisher: string | null } }> }, recorded: { revision: number, author: string, reason: string, time: string } }
   | null };

type StakeholderFacts_Institution_Fragment = { acronyms: Array<string>, level: Level, collective: boolean, permanence: Permanence | null, website: string | null, heroesRole: string | null, names: Array<{ lang: string, text: string }>, seat: { code: string, name: string }, type: { name: string }, sector: { name: string }, parent:
    | { slug: string, label: string }
    | { slug: string, label: string }
   | null, dataSources: { nodes: Array<{ slug: string, label: string }> }, relationsFrom: { totalCount: number, nodes: Array<{ slug: string, label: string, relation: RelationType, from:
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
      , to:
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
      , provenance: { confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, citations: Array<{ source: { slug: string, title: string, url: string | null, publisher: string | null } }> } }> }, relationsTo: { totalCount: number, nodes: Array<{ slug: string, label: string, relation: RelationType, from:
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
      , to:
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
      , provenance: { confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, citations: Array<{ source: { slug: string, title: string, url: string | null, publisher: string | null } }> } }> }, memberships: { totalCount: number, nodes: Array<{ slug: string, label: string, body:
        | { slug: string, label: string }
        | { slug: string, label: string }
      , provenance: { confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, citations: Array<{ source: { slug: string, title: string, url: string | null, publisher: string | null } }> } }> }, members: { totalCount: number, nodes: Array<{ slug: string, label: string, member:
        | { slug: string, label: string }
        | { slug: string, label: string }
      , provenance: { confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, citations: Array<{ source: { slug: string, title: string, url: string | null, publisher: string | null } }> } }> }, responsibilities: { totalCount: number, nodes: Array<{ slug: string, role: Role, evidence: string | null, stale: boolean, stakeholder:
        | { slug: string, label: string }
        | { slug: string, label: string }
      , task: { slug: string, name: string, shortName: string | null }, jurisdiction: { code: string, name: string }, legalBasis: { title: string } | null, provenance: { confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, citations: Array<{ source: { slug: string, title: string, url: string | null, publisher: string | null } }> } }> } };

type StakeholderFacts_PlanningBody_Fragment = { acronyms: Array<string>, level: Level, collective: boolean, permanence: Permanence | null, website: string | null, heroesRole: string | null, names: Array<{ lang: string, text: string }>, seat: { code: string, name: string }, type: { name: string }, sector: { name: string }, parent:
    | { slug: string, label: string }
    | { slug: string, label: string }
   | null, dataSources: { nodes: Array<{ slug: string, label: string }> }, relationsFrom: { totalCount: number, nodes: Array<{ slug: string, label: string, relation: RelationType, from:
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
      , to:
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
      , provenance: { confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, citations: Array<{ source: { slug: string, title: string, url: string | null, publisher: string | null } }> } }> }, relationsTo: { totalCount: number, nodes: Array<{ slug: string, label: string, relation: RelationType, from:
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
      , to:
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
      , provenance: { confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, citations: Array<{ source: { slug: string, title: string, url: string | null, publisher: string | null } }> } }> }, memberships: { totalCount: number, nodes: Array<{ slug: string, label: string, body:
        | { slug: string, label: string }
        | { slug: string, label: string }
      , provenance: { confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, citations: Array<{ source: { slug: string, title: string, url: string | null, publisher: string | null } }> } }> }, members: { totalCount: number, nodes: Array<{ slug: string, label: string, member:
        | { slug: string, label: string }
        | { slug: string, label: string }
      , provenance: { confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, citations: Array<{ source: { slug: string, title: string, url: string | null, publisher: string | null } }> } }> }, responsibilities: { totalCount: number, nodes: Array<{ slug: string, role: Role, evidence: string | null, stale: boolean, stakeholder:
        | { slug: string, label: string }
        | { slug: string, label: string }
      , task: { slug: string, name: string, shortName: string | null }, jurisdiction: { code: string, name: string }, legalBasis: { title: string } | null, provenance: { confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, citations: Array<{ source: { slug: string, title: string, url: string | null, publisher: string | null } }> } }> } };

export type StakeholderFactsFragment =
  | StakeholderFacts_Institution_Fragment
  | StakeholderFacts_PlanningBody_Fragment
;

export type TieFragment = { slug: string, label: string, relation: RelationType, from:
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
  , to:
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
    | { slug: string, label: string }
  , provenance: { confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, citations: Array<{ source: { slug: string, title: string, url: string | null, publisher: string | null } }> } };

export type PartFragment = { slug: string, role: Role, evidence: string | null, stale: boolean, stakeholder:
    | { slug: string, label: string }
    | { slug: string, label: string }
  , task: { slug: string, name: string, shortName: string | null }, jurisdiction: { code: string, name: string }, legalBasis: { title: string } | null, provenance: { confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, citations: Array<{ source: { slug: string, title: string, url: string | null, publisher: string | null } }> } };

export type StakeholdersQueryVariables = Exact<{
  code: string;
  lang?: string | null | undefined;
}>;


export type StakeholdersQuery = { stakeholderAnalysis: { notAssessedCount: number, stakeholders: Array<{ power: number | null, interest: number | null, salience: Salience | null, salienceWhy: string, now: Engagement | null, wanted: Engagement | null, stakeholder:
        | { slug: string, label: string }
        | { slug: string, label: string }
      , scores: Array<{ criterion: AssessmentCriterion, low: number, high: number, assessments: Array<{ slug: string, score: number | null, scale: number | null, assessor: string | null, finding: string | null, by:
            | { label: string }
            | { label: string }
           | null }> }> }>, notAssessed: Array<
      | { slug: string, label: string }
      | { slug: string, label: string }
    > } };

export type TaskEverywhereQueryVariables = Exact<{
  task?: Array<string | number> | string | number | null | undefined;
  lang?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type TaskEverywhereQuery = { whoDoes: { totals: { rows: number, recorded: number, nobodyStated: number, noClaim: number }, rows: { nodes: Array<{ coverage: Coverage, jurisdiction: { code: string, name: string }, byRole: Array<{ role: Role, responsibilities: Array<{ slug: string, evidence: string | null, scope: string | null, level: Level, act: Act | null, stale: boolean, stakeholder:
              | { slug: string, label: string, kind: string, acronyms: Array<string>, collective: boolean, sector: { name: string } }
              | { slug: string, label: string, kind: string, acronyms: Array<string>, collective: boolean, sector: { name: string } }
            , legalBasis: { title: string } | null, dataSources: { nodes: Array<{ slug: string, label: string }> }, professions: { nodes: Array<{ slug: string, label: string }> }, methods: { nodes: Array<{ label: string }> }, provenance: { confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, citations: Array<{ source: { slug: string, title: string, url: string | null, publisher: string | null } }> } }> }>, absences: Array<{ slug: string, type: AbsenceType, evidence: string | null, provenance: { confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, citations: Array<{ source: { slug: string, title: string, url: string | null, publisher: string | null } }> } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, byJurisdiction: Array<{ jurisdiction: { code: string, name: string }, totals: { rows: number, noClaim: number, onlyLeftOut: number } }> } };

export type ScenariosQueryVariables = Exact<{
  code: string;
  lang?: string | null | undefined;
}>;


export type ScenariosQuery = { scenarios: { nodes: Array<{ slug: string, title: string, state: ScenarioState, summary: string | null, objective: { label: string } | null, cluster: { name: string } | null }> } };

export type ScenarioProgressQueryVariables = Exact<{
  scenario: string | number;
}>;


export type ScenarioProgressQuery = { roadMap: { progress: { total: number, done: number }, late: Array<{ key: string }> } };

export type ToBeQueryVariables = Exact<{
  scenario: string | number;
  lang?: string | null | undefined;
}>;


export type ToBeQuery = { scenario: { slug: string, title: string, summary: string | null, state: ScenarioState, note: string | null, jurisdiction: { code: string } | null, firstRecorded: { author: string } | null, provenance: { citations: Array<{ source: { slug: string, title: string, url: string | null } }> } } | null, effect: { gaps: { closed: { totalCount: number, rows: { nodes: Array<{ findings: Array<{ words: string }> }> } }, opened: { totalCount: number }, left: { totalCount: number } }, coverage: { before: { needed: number, onRecord: number, totals: { recorded: number } }, after: { needed: number, onRecord: number, totals: { recorded: number } } }, fragility: { before: { count: number, stakeholders: Array<{ parts: number, stakeholder:
            | { slug: string }
            | { slug: string }
           }> }, after: { count: number, stakeholders: Array<{ parts: number, stakeholder:
            | { slug: string, label: string }
            | { slug: string, label: string }
           }> } } }, roadMap: { progress: { total: number, done: number }, clashes: Array<{ slug: string, code: ClashCode, words: string, ways: Array<Resolution>, recorded: { kind: string, slug: string, type: DifferenceType, record:
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
         | null, fields: Array<{ field: string, before: string | null, after: string | null }> } | null, wanted: { kind: string, slug: string, type: DifferenceType, record:
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
         | null, fields: Array<{ field: string, before: string | null, after: string | null }> } | null }>, actions: Array<{ key: string, place: number, title: string, changes: Array<{ state: PlannedState, change: { mark: ChangeMark, records: Array<string>, words: string } }> }> } };

export type RoadMapQueryVariables = Exact<{
  scenario: string | number;
  lang?: string | null | undefined;
}>;


export type RoadMapQuery = { roadMap: { notes: Array<string>, scenario: { slug: string, title: string, state: ScenarioState, jurisdiction: { code: string, name: string } | null }, progress: { total: number, done: number }, late: Array<{ key: string }>, criticalPath: Array<{ key: string }>, actions: Array<{ key: string, place: number, title: string, state: ActionState, onlySaid: boolean, late: Array<string>, critical: boolean, action: { slug: string, start: string | null, end: string | null, costNote: string | null, evidence: string | null, ownerNote: string | null, owner:
          | { slug: string, label: string }
          | { slug: string, label: string }
         | null, milestones: { nodes: Array<{ slug: string, title: string, due: string | null, reached: string | null }> }, provenance: { citations: Array<{ source: { slug: string, title: string } }> } } | null, changes: Array<{ state: PlannedState, change: { words: string } }>, dependsOn: Array<{ must: boolean, why: string, on: { key: string, place: number } }>, progress: { total: number, done: number }, learning: { knownIn: number, examples: Array<{ words: string, jurisdiction: { code: string, name: string }, ask:
            | { slug: string, label: string }
            | { slug: string, label: string }
           | null }> } }> } };

export type BesideQueryVariables = Exact<{
  code: string;
  scenario: string | number;
  width: LayoutWidth;
  lang?: string | null | undefined;
}>;


export type BesideQuery = { flow: { width: number, height: number, taskX: number, slotX: number, columns: Array<{ kind: FlowKind, x: number, width: number, count: number }>, cards: Array<{ id: string, kind: FlowKind, label: string, lines: Array<string>, note: string | null, members: number, mark: ChangeMark, x: number, y: number, width: number, height: number }>, stages: Array<{ id: string, name: string, known: number, total: number, blank: number, open: boolean, y: number, blankY: number }>, tasks: Array<{ id: string, name: string, fullName: string, state: TaskState, mark: ChangeMark, x: number, y: number, width: number, height: number, slots: Array<{ part: RolePart, letter: string, count: number, historic: boolean, mark: ChangeMark }> }>, lines: Array<{ id: string, kind: LineKind, part: RolePart | null, from: string, to: string, claims: Array<string>, dashed: boolean, historic: boolean, mark: ChangeMark, path: string }> } };

export type ProposeActionsMutationVariables = Exact<{
  scenario: string | number;
}>;


export type ProposeActionsMutation = { proposeActions: { userErrors: Array<{ message: string, fix: string | null }> } };

export type RebaseMutationVariables = Exact<{
  scenario: string | number;
  resolve: Array<ResolvedClashInput> | ResolvedClashInput;
}>;


export type RebaseMutation = { rebaseScenario: { userErrors: Array<{ message: string, fix: string | null }> } };

export type AdoptActionMutationVariables = Exact<{
  id: string | number;
}>;


export type AdoptActionMutation = { adoptAction: { revision: number | null, userErrors: Array<{ message: string, fix: string | null }> } };

export type CopyScenarioMutationVariables = Exact<{
  from: string | number;
  title: string;
  jurisdiction?: string | null | undefined;
}>;


export type CopyScenarioMutation = { copyScenario: { revision: number | null, record:
      | { slug: string }
      | { slug: string }
      | { slug: string }
      | { slug: string }
      | { slug: string }
      | { slug: string }
      | { slug: string }
      | { slug: string }
      | { slug: string }
      | { slug: string }
      | { slug: string }
      | { slug: string }
      | { slug: string }
      | { slug: string }
      | { slug: string }
      | { slug: string }
      | { slug: string }
      | { slug: string }
      | { slug: string }
      | { slug: string }
      | { slug: string }
      | { slug: string }
      | { slug: string }
      | { slug: string }
      | { slug: string }
      | { slug: string }
      | { slug: string }
      | { slug: string }
      | { slug: string }
      | { slug: string }
      | { slug: string }
      | { slug: string }
      | { slug: string }
     | null, userErrors: Array<{ message: string, fix: string | null }> } };

export type DescribedQueryVariables = Exact<{
  code: string;
  lang?: string | null | undefined;
}>;


export type DescribedQuery = { country: { statements: { nodes: Array<{ slug: string, property: string, value: string, objective: { slug: string, number: number | null, label: string } | null, provenance: { observed: string | null, citations: Array<{ source: { slug: string, title: string, url: string | null, publisher: string | null } }> } }> } } | null };

export type WaysQueryVariables = Exact<{
  from: string | number;
  to: string | number;
  country: string;
  lang?: string | null | undefined;
}>;


export type WaysQuery = { paths: { length: number | null, truncated: boolean, omittedPaths: number, paths: Array<{ records: Array<
        | { slug: string, kind: string, label: string }
        | { slug: string, kind: string, label: string }
        | { slug: string, kind: string, label: string }
        | { slug: string, kind: string, label: string }
        | { slug: string, kind: string, label: string }
        | { slug: string, kind: string, label: string }
        | { slug: string, kind: string, label: string }
        | { slug: string, kind: string, label: string }
        | { slug: string, kind: string, label: string }
        | { slug: string, kind: string, label: string }
        | { slug: string, kind: string, label: string }
        | { slug: string, kind: string, label: string }
        | { slug: string, kind: string, label: string }
        | { slug: string, kind: string, label: string }
        | { slug: string, kind: string, label: string }
        | { slug: string, kind: string, label: string }
        | { slug: string, kind: string, label: string }
        | { slug: string, kind: string, label: string }
        | { slug: string, kind: string, label: string }
        | { slug: string, kind: string, label: string }
        | { slug: string, kind: string, label: string }
        | { slug: string, kind: string, label: string }
        | { slug: string, kind: string, label: string }
        | { slug: string, kind: string, label: string }
        | { slug: string, kind: string, label: string }
        | { slug: string, kind: string, label: string }
        | { slug: string, kind: string, label: string }
        | { slug: string, kind: string, label: string }
        | { slug: string, kind: string, label: string }
        | { slug: string, kind: string, label: string }
        | { slug: string, kind: string, label: string }
        | { slug: string, kind: string, label: string }
        | { slug: string, kind: string, label: string }
      >, hops: Array<{ words: string }> }> } };

export type BetweenQueryVariables = Exact<{
  from: string | number;
  to: string | number;
  country: string;
  lang?: string | null | undefined;
}>;


export type BetweenQuery = { bridges: { totalCount: number, nodes: Array<{ share: number, record:
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
        | { slug: string, label: string }
       }> } };

export type WithoutQueryVariables = Exact<{
  stakeholder: string | number;
  country?: string | null | undefined;
  lang?: string | null | undefined;
}>;


export type WithoutQuery = { without: { alone: number, decisions: number, ties: number, losses: Array<{ part: RolePart, alone: boolean, nobodyLeft: boolean, otherCount: number, task: { slug: string, name: string, shortName: string | null }, country: { code: string, name: string }, others: Array<
        | { slug: string, label: string }
        | { slug: string, label: string }
      >, standIns: Array<{ why: string, record:
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
          | { slug: string, label: string }
         }>, decisions: Array<{ task: { slug: string, name: string, shortName: string | null } }> }> } };

export type EvidenceFragment = { confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, citations: Array<{ source: { slug: string, title: string, url: string | null, publisher: string | null } }> };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const CommitFragmentDoc = new TypedDocumentString(`
    fragment Commit on Changeset {
  revision
  author
  reason
  time
  how
  undoes
}
    `, {"fragmentName":"Commit"}) as unknown as TypedDocumentString<CommitFragment, unknown>;
export const EvidenceFragmentDoc = new TypedDocumentString(`
    fragment Evidence on Provenance {
  confidence
  origin
  observed
  status
  citations {
    source {
      slug
      title
      url
      publisher
    }
  }
}
    `, {"fragmentName":"Evidence"}) as unknown as TypedDocumentString<EvidenceFragment, unknown>;
export const FactFragmentDoc = new TypedDocumentString(`
    fragment Fact on Responsibility {
  slug
  evidence
  scope
  level
  act
  stale
  stakeholder {
    slug
    label(lang: $lang)
    kind
    acronyms
    collective
    sector {
      name(lang: $lang)
    }
  }
  legalBasis {
    title
  }
  dataSources(first: 5) {
    nodes {
      slug
      label(lang: $lang)
    }
  }
  professions(first: 5) {
    nodes {
      slug
      label(lang: $lang)
    }
  }
  methods(first: 3) {
    nodes {
      label(lang: $lang)
    }
  }
  provenance {
    ...Evidence
  }
}
    fragment Evidence on Provenance {
  confidence
  origin
  observed
  status
  citations {
    source {
      slug
      title
      url
      publisher
    }
  }
}`, {"fragmentName":"Fact"}) as unknown as TypedDocumentString<FactFragment, unknown>;
export const AskPartsFragmentDoc = new TypedDocumentString(`
    fragment AskParts on ResponsibilityConnection {
  totalCount
  nodes {
    slug
    jurisdiction {
      code
      name
      type
    }
    stakeholder {
      slug
      label(lang: $lang)
      collective
      type {
        name(lang: $lang)
      }
    }
    role
    task {
      slug
      name(lang: $lang)
      gerund(lang: $lang)
    }
    level
    act
    scope
    evidence
    stale
    legalBasis {
      title
    }
    jointWith(first: 3) {
      nodes {
        stakeholder {
          slug
          label(lang: $lang)
        }
      }
    }
    methods(first: 5) {
      nodes {
        slug
        label(lang: $lang)
      }
    }
    dataSources(first: 3) {
      nodes {
        slug
        owner {
          slug
          label(lang: $lang)
        }
      }
    }
    provenance {
      ...Evidence
      fieldOrigins {
        field
        origin
      }
    }
  }
}
    fragment Evidence on Provenance {
  confidence
  origin
  observed
  status
  citations {
    source {
      slug
      title
      url
      publisher
    }
  }
}`, {"fragmentName":"AskParts"}) as unknown as TypedDocumentString<AskPartsFragment, unknown>;
export const AskFindingsFragmentDoc = new TypedDocumentString(`
    fragment AskFindings on AssessmentConnection {
  totalCount
  nodes {
    slug
    type
    instrument
    finding
    about {
      code
      name
    }
    by {
      slug
      label(lang: $lang)
    }
    provenance {
      ...Evidence
    }
  }
}
    fragment Evidence on Provenance {
  confidence
  origin
  observed
  status
  citations {
    source {
      slug
      title
      url
      publisher
    }
  }
}`, {"fragmentName":"AskFindings"}) as unknown as TypedDocumentString<AskFindingsFragment, unknown>;
export const AskUsesFragmentDoc = new TypedDocumentString(`
    fragment AskUses on AdoptionConnection {
  totalCount
  nodes {
    slug
    by {
      code
      name
    }
    what {
      slug
      label(lang: $lang)
    }
    evidence
    note
    provenance {
      ...Evidence
    }
  }
}
    fragment Evidence on Provenance {
  confidence
  origin
  observed
  status
  citations {
    source {
      slug
      title
      url
      publisher
    }
  }
}`, {"fragmentName":"AskUses"}) as unknown as TypedDocumentString<AskUsesFragment, unknown>;
export const AskSeatsFragmentDoc = new TypedDocumentString(`
    fragment AskSeats on MembershipConnection {
  totalCount
  nodes {
    slug
    role
    body {
      slug
      label(lang: $lang)
    }
    member {
      slug
      label(lang: $lang)
      seat {
        code
        name
      }
    }
    evidence
    provenance {
      ...Evidence
    }
  }
}
    fragment Evidence on Provenance {
  confidence
  origin
  observed
  status
  citations {
    source {
      slug
      title
      url
      publisher
    }
  }
}`, {"fragmentName":"AskSeats"}) as unknown as TypedDocumentString<AskSeatsFragment, unknown>;
export const AskTiesFragmentDoc = new TypedDocumentString(`
    fragment AskTies on RelationConnection {
  totalCount
  nodes {
    slug
    type
    evidence
    from {
      slug
      label(lang: $lang)
      ... on DataSource {
        jurisdiction {
          code
          name
        }
      }
    }
    to {
      slug
      label(lang: $lang)
    }
    provenance {
      ...Evidence
    }
  }
}
    fragment Evidence on Provenance {
  confidence
  origin
  observed
  status
  citations {
    source {
      slug
      title
      url
      publisher
    }
  }
}`, {"fragmentName":"AskTies"}) as unknown as TypedDocumentString<AskTiesFragment, unknown>;
export const AskLacksFragmentDoc = new TypedDocumentString(`
    fragment AskLacks on AbsenceConnection {
  totalCount
  nodes {
    slug
    jurisdiction {
      code
      name
    }
    task {
      slug
      name(lang: $lang)
    }
    evidence
    provenance {
      ...Evidence
    }
  }
}
    fragment Evidence on Provenance {
  confidence
  origin
  observed
  status
  citations {
    source {
      slug
      title
      url
      publisher
    }
  }
}`, {"fragmentName":"AskLacks"}) as unknown as TypedDocumentString<AskLacksFragment, unknown>;
export const AskDataFragmentDoc = new TypedDocumentString(`
    fragment AskData on DataSourceConnection {
  totalCount
  nodes {
    slug
    label(lang: $lang)
    jurisdiction {
      code
      name
    }
    owner {
      slug
      label(lang: $lang)
      provenance {
        status
      }
    }
    content
    limitations
    frequency
    provenance {
      ...Evidence
    }
  }
}
    fragment Evidence on Provenance {
  confidence
  origin
  observed
  status
  citations {
    source {
      slug
      title
      url
      publisher
    }
  }
}`, {"fragmentName":"AskData"}) as unknown as TypedDocumentString<AskDataFragment, unknown>;
export const AskModelsFragmentDoc = new TypedDocumentString(`
    fragment AskModels on ForecastingModelConnection {
  totalCount
  nodes {
    slug
    label(lang: $lang)
    jurisdiction {
      code
      name
    }
    owner {
      slug
      label(lang: $lang)
    }
    evidence
    note
    methods(first: 5) {
      nodes {
        slug
        label(lang: $lang)
      }
    }
    dataSources(first: 20) {
      nodes {
        slug
        label(lang: $lang)
        owner {
          slug
          label(lang: $lang)
        }
        content
        limitations
        provenance {
          ...Evidence
        }
      }
    }
    provenance {
      ...Evidence
    }
  }
}
    fragment Evidence on Provenance {
  confidence
  origin
  observed
  status
  citations {
    source {
      slug
      title
      url
      publisher
    }
  }
}`, {"fragmentName":"AskModels"}) as unknown as TypedDocumentString<AskModelsFragment, unknown>;
export const AskBodiesFragmentDoc = new TypedDocumentString(`
    fragment AskBodies on PlanningBodyConnection {
  totalCount
  nodes {
    slug
    label(lang: $lang)
    seat {
      code
      name
    }
    permanence
    members(first: 50) {
      nodes {
        member {
          slug
          label(lang: $lang)
          sector {
            slug
          }
        }
        evidence
      }
    }
    provenance {
      ...Evidence
    }
  }
}
    fragment Evidence on Provenance {
  confidence
  origin
  observed
  status
  citations {
    source {
      slug
      title
      url
      publisher
    }
  }
}`, {"fragmentName":"AskBodies"}) as unknown as TypedDocumentString<AskBodiesFragment, unknown>;
export const AskPlacesFragmentDoc = new TypedDocumentString(`
    fragment AskPlaces on JurisdictionConnection {
  totalCount
  nodes {
    code
    name
    modelOrTool
  }
}
    `, {"fragmentName":"AskPlaces"}) as unknown as TypedDocumentString<AskPlacesFragment, unknown>;
export const AskGuestFragmentDoc = new TypedDocumentString(`
    fragment AskGuest on Stakeholder {
  slug
  label(lang: $lang)
  participations(first: 50) {
    nodes {
      event {
        name
        announced
      }
    }
  }
}
    `, {"fragmentName":"AskGuest"}) as unknown as TypedDocumentString<AskGuestFragment, unknown>;
export const AskActionsFragmentDoc = new TypedDocumentString(`
    fragment AskActions on ActionConnection {
  totalCount
  nodes {
    slug
    title
    state
    start
    end
    scenario {
      slug
      title
      jurisdiction {
        code
        name
      }
    }
    owner {
      ...AskGuest
    }
    needs(first: 50) {
      nodes {
        ...AskGuest
      }
    }
    provenance {
      ...Evidence
    }
  }
}
    fragment AskGuest on Stakeholder {
  slug
  label(lang: $lang)
  participations(first: 50) {
    nodes {
      event {
        name
        announced
      }
    }
  }
}
fragment Evidence on Provenance {
  confidence
  origin
  observed
  status
  citations {
    source {
      slug
      title
      url
      publisher
    }
  }
}`, {"fragmentName":"AskActions"}) as unknown as TypedDocumentString<AskActionsFragment, unknown>;
export const AskEventsFragmentDoc = new TypedDocumentString(`
    fragment AskEvents on EventConnection {
  totalCount
  nodes {
    slug
    name
    start
    announced
    participations(first: 50) {
      nodes {
        stakeholder {
          slug
          label(lang: $lang)
        }
      }
    }
    provenance {
      ...Evidence
    }
  }
}
    fragment Evidence on Provenance {
  confidence
  origin
  observed
  status
  citations {
    source {
      slug
      title
      url
      publisher
    }
  }
}`, {"fragmentName":"AskEvents"}) as unknown as TypedDocumentString<AskEventsFragment, unknown>;
export const AskRowsFragmentDoc = new TypedDocumentString(`
    fragment AskRows on WhoDoes {
  rows(orderBy: JURISDICTION, first: 100) {
    totalCount
    nodes {
      task {
        slug
        name(lang: $lang)
      }
      jurisdiction {
        code
        name
      }
      coverage
      says(lang: $lang) {
        text
        sources {
          slug
          title
        }
      }
    }
  }
}
    `, {"fragmentName":"AskRows"}) as unknown as TypedDocumentString<AskRowsFragment, unknown>;
export const AskCountsFragmentDoc = new TypedDocumentString(`
    fragment AskCounts on WhoDoes {
  byJurisdiction {
    jurisdiction {
      code
      name
      type
    }
    totals {
      recorded
      absences
    }
  }
}
    `, {"fragmentName":"AskCounts"}) as unknown as TypedDocumentString<AskCountsFragment, unknown>;
export const AskStepsFragmentDoc = new TypedDocumentString(`
    fragment AskSteps on Trace {
  stepCount
  steps {
    task {
      slug
      name(lang: $lang)
    }
    jurisdiction {
      code
      name
    }
    coverage
    says(lang: $lang) {
      text
      sources {
        slug
        title
      }
    }
    legalBases {
      title
    }
  }
  notes
}
    `, {"fragmentName":"AskSteps"}) as unknown as TypedDocumentString<AskStepsFragment, unknown>;
export const AskAlikeFragmentDoc = new TypedDocumentString(`
    fragment AskAlike on SimilarCountries {
  ranked(first: 20) {
    rank
    of {
      code
      name
    }
    country {
      code
      name
    }
    overlap {
      likeness
      parts
      alike
    }
    clusters {
      slug
      label(lang: $lang)
    }
    explanation
  }
  rankedCount
  notEnoughDataCount
  notes
}
    `, {"fragmentName":"AskAlike"}) as unknown as TypedDocumentString<AskAlikeFragment, unknown>;
export const AskStandingsFragmentDoc = new TypedDocumentString(`
    fragment AskStandings on StakeholderAnalysis {
  stakeholders {
    stakeholder {
      slug
      label(lang: $lang)
    }
    power
    interest
    scores {
      assessments {
        slug
        finding
      }
    }
  }
  elsewhere
  notAssessedCount
  notAssessed {
    slug
    label(lang: $lang)
  }
  notes
}
    `, {"fragmentName":"AskStandings"}) as unknown as TypedDocumentString<AskStandingsFragment, unknown>;
export const AskTeamsFragmentDoc = new TypedDocumentString(`
    fragment AskTeams on Planners {
  bodies {
    body {
      slug
      label(lang: $lang)
    }
    competencies {
      competency {
        slug
        name(lang: $lang)
      }
      state
      wanted
      assessments {
        slug
        finding
      }
    }
  }
  notes
}
    `, {"fragmentName":"AskTeams"}) as unknown as TypedDocumentString<AskTeamsFragment, unknown>;
export const AskHeldFragmentDoc = new TypedDocumentString(`
    fragment AskHeld on RecordDifferenceConnection {
  totalCount
  nodes {
    slug
    heldBefore
    heldAfter
    record {
      label(lang: $lang)
      ... on Responsibility {
        jurisdiction {
          code
          name
        }
        task {
          slug
          name(lang: $lang)
        }
        role
        stakeholder {
          slug
          label(lang: $lang)
        }
        evidence
      }
      provenance {
        ...Evidence
      }
    }
  }
}
    fragment Evidence on Provenance {
  confidence
  origin
  observed
  status
  citations {
    source {
      slug
      title
      url
      publisher
    }
  }
}`, {"fragmentName":"AskHeld"}) as unknown as TypedDocumentString<AskHeldFragment, unknown>;
export const AskChangedFragmentDoc = new TypedDocumentString(`
    fragment AskChanged on RecordDifferenceConnection {
  totalCount
  nodes {
    slug
    record {
      label(lang: $lang)
      recorded {
        revision
        reason
        time
      }
    }
    changes {
      words(lang: $lang)
    }
  }
}
    `, {"fragmentName":"AskChanged"}) as unknown as TypedDocumentString<AskChangedFragment, unknown>;
export const AskLossesFragmentDoc = new TypedDocumentString(`
    fragment AskLosses on Without {
  losses {
    task {
      slug
      name(lang: $lang)
    }
    part
    alone
    nobodyLeft
    claimCount
  }
}
    `, {"fragmentName":"AskLosses"}) as unknown as TypedDocumentString<AskLossesFragment, unknown>;
export const OverlapFragmentDoc = new TypedDocumentString(`
    fragment Overlap on ComparisonOverlap {
  status
  tasks
  parts
  alike
  needed
  likeness
  aspects {
    aspect
    comparable
    alike
  }
}
    `, {"fragmentName":"Overlap"}) as unknown as TypedDocumentString<OverlapFragment, unknown>;
export const SimilarToFragmentDoc = new TypedDocumentString(`
    fragment SimilarTo on SimilarCountry {
  country {
    code
    name
  }
  rank
  overlap {
    ...Overlap
  }
  clusters {
    slug
    label(lang: $lang)
  }
}
    fragment Overlap on ComparisonOverlap {
  status
  tasks
  parts
  alike
  needed
  likeness
  aspects {
    aspect
    comparable
    alike
  }
}`, {"fragmentName":"SimilarTo"}) as unknown as TypedDocumentString<SimilarToFragment, unknown>;
export const DifferenceFragmentDoc = new TypedDocumentString(`
    fragment Difference on RecordDifference {
  kind
  slug
  type
  record {
    slug
    label(lang: $lang)
  }
  fields {
    field
    before
    after
  }
}
    `, {"fragmentName":"Difference"}) as unknown as TypedDocumentString<DifferenceFragment, unknown>;
export const OutcomeFragmentDoc = new TypedDocumentString(`
    fragment Outcome on ChangePayload {
  revision
  record {
    slug
    kind
    label(lang: $lang)
  }
  difference {
    ...Difference
  }
  userErrors {
    code
    change
    path
    message
    fix
    since {
      field
      before
      after
      by {
        revision
        author
        time
      }
    }
    referrers {
      slug
      label(lang: $lang)
    }
    referrerCount
  }
  warnings {
    change
    record {
      slug
      label(lang: $lang)
    }
    why {
      in
      a
      b
    }
  }
}
    fragment Difference on RecordDifference {
  kind
  slug
  type
  record {
    slug
    label(lang: $lang)
  }
  fields {
    field
    before
    after
  }
}`, {"fragmentName":"Outcome"}) as unknown as TypedDocumentString<OutcomeFragment, unknown>;
export const GapRowFragmentDoc = new TypedDocumentString(`
    fragment GapRow on Gap {
  task {
    slug
    name(lang: $lang)
    broader {
      slug
    }
  }
  about {
    slug
    kind
    label(lang: $lang)
  }
  class
  decisions
  findings {
    rule
    class
    words(lang: $lang)
    claims {
      slug
    }
    mend {
      words
      mutation
      nobody
    }
    knownIn
    examples {
      jurisdiction {
        code
        name
      }
      claim {
        slug
      }
      words(lang: $lang)
    }
  }
  accepted {
    slug
    reason
  }
}
    `, {"fragmentName":"GapRow"}) as unknown as TypedDocumentString<GapRowFragment, unknown>;
export const SomeoneFragmentDoc = new TypedDocumentString(`
    fragment Someone on Person {
  id
  name
  role
  jurisdictions
  created
}
    `, {"fragmentName":"Someone"}) as unknown as TypedDocumentString<SomeoneFragment, unknown>;
export const TieFragmentDoc = new TypedDocumentString(`
    fragment Tie on Relation {
  slug
  relation: type
  label(lang: $lang)
  from {
    slug
    label(lang: $lang)
  }
  to {
    slug
    label(lang: $lang)
  }
  provenance {
    ...Evidence
  }
}
    fragment Evidence on Provenance {
  confidence
  origin
  observed
  status
  citations {
    source {
      slug
      title
      url
      publisher
    }
  }
}`, {"fragmentName":"Tie"}) as unknown as TypedDocumentString<TieFragment, unknown>;
export const PartFragmentDoc = new TypedDocumentString(`
    fragment Part on Responsibility {
  slug
  role
  evidence
  stale
  stakeholder {
    slug
    label(lang: $lang)
  }
  task {
    slug
    name(lang: $lang)
    shortName(lang: $lang)
  }
  jurisdiction {
    code
    name
  }
  legalBasis {
    title
  }
  provenance {
    ...Evidence
  }
}
    fragment Evidence on Provenance {
  confidence
  origin
  observed
  status
  citations {
    source {
      slug
      title
      url
      publisher
    }
  }
}`, {"fragmentName":"Part"}) as unknown as TypedDocumentString<PartFragment, unknown>;
export const StakeholderFactsFragmentDoc = new TypedDocumentString(`
    fragment StakeholderFacts on Stakeholder {
  names {
    lang
    text
  }
  acronyms
  seat {
    code
    name
  }
  type {
    name(lang: $lang)
  }
  sector {
    name(lang: $lang)
  }
  level
  collective
  permanence
  parent {
    slug
    label(lang: $lang)
  }
  website
  heroesRole
  dataSources(first: 10) {
    nodes {
      slug
      label(lang: $lang)
    }
  }
  relationsFrom(first: 50) {
    totalCount
    nodes {
      ...Tie
    }
  }
  relationsTo(first: 50) {
    totalCount
    nodes {
      ...Tie
    }
  }
  memberships(first: 50) {
    totalCount
    nodes {
      slug
      label(lang: $lang)
      body {
        slug
        label(lang: $lang)
      }
      provenance {
        ...Evidence
      }
    }
  }
  members(first: 50) {
    totalCount
    nodes {
      slug
      label(lang: $lang)
      member {
        slug
        label(lang: $lang)
      }
      provenance {
        ...Evidence
      }
    }
  }
  responsibilities(first: 50) {
    totalCount
    nodes {
      ...Part
    }
  }
}
    fragment Tie on Relation {
  slug
  relation: type
  label(lang: $lang)
  from {
    slug
    label(lang: $lang)
  }
  to {
    slug
    label(lang: $lang)
  }
  provenance {
    ...Evidence
  }
}
fragment Part on Responsibility {
  slug
  role
  evidence
  stale
  stakeholder {
    slug
    label(lang: $lang)
  }
  task {
    slug
    name(lang: $lang)
    shortName(lang: $lang)
  }
  jurisdiction {
    code
    name
  }
  legalBasis {
    title
  }
  provenance {
    ...Evidence
  }
}
fragment Evidence on Provenance {
  confidence
  origin
  observed
  status
  citations {
    source {
      slug
      title
      url
      publisher
    }
  }
}`, {"fragmentName":"StakeholderFacts"}) as unknown as TypedDocumentString<StakeholderFactsFragment, unknown>;
export const CommitDocument = new TypedDocumentString(`
    query Commit($revision: Int!) {
  changeset(revision: $revision) {
    ...Commit
  }
}
    fragment Commit on Changeset {
  revision
  author
  reason
  time
  how
  undoes
}`) as unknown as TypedDocumentString<CommitQuery, CommitQueryVariables>;
export const CountryDocument = new TypedDocumentString(`
    query Country($code: JurisdictionCode!, $codes: [JurisdictionCode!], $lang: LanguageTag, $status: [Status!], $profession: [ID!]) {
  country(code: $code) {
    code
    name
    languages
    planningSummary
    modelOrTool
    competentAuthority {
      slug
      label(lang: $lang)
    }
  }
  coverage(country: $codes, status: $status, profession: $profession) {
    completeness {
      tasks
      needed
      onRecord
    }
  }
  whoDoes(country: $codes, status: $status, profession: $profession) {
    totals {
      recorded
      nobodyStated
      noClaim
      onlyLeftOut
      responsibilities
    }
    rows(first: 60) {
      nodes {
        task {
          slug
        }
        coverage
        byRole {
          role
          responsibilities {
            ...Fact
          }
        }
        absences {
          slug
          type
          evidence
          provenance {
            ...Evidence
          }
        }
        leftOut {
          reason
          count
        }
      }
    }
  }
}
    fragment Fact on Responsibility {
  slug
  evidence
  scope
  level
  act
  stale
  stakeholder {
    slug
    label(lang: $lang)
    kind
    acronyms
    collective
    sector {
      name(lang: $lang)
    }
  }
  legalBasis {
    title
  }
  dataSources(first: 5) {
    nodes {
      slug
      label(lang: $lang)
    }
  }
  professions(first: 5) {
    nodes {
      slug
      label(lang: $lang)
    }
  }
  methods(first: 3) {
    nodes {
      label(lang: $lang)
    }
  }
  provenance {
    ...Evidence
  }
}
fragment Evidence on Provenance {
  confidence
  origin
  observed
  status
  citations {
    source {
      slug
      title
      url
      publisher
    }
  }
}`) as unknown as TypedDocumentString<CountryQuery, CountryQueryVariables>;
export const CountryProfessionsDocument = new TypedDocumentString(`
    query CountryProfessions($codes: [JurisdictionCode!], $lang: LanguageTag) {
  professions(first: 100, filter: {responsibilities: {some: {country: $codes}}}) {
    nodes {
      slug
      label(lang: $lang)
    }
  }
}
    `) as unknown as TypedDocumentString<CountryProfessionsQuery, CountryProfessionsQueryVariables>;
export const AccountsDocument = new TypedDocumentString(`
    query Accounts($code: JurisdictionCode!, $lang: LanguageTag) {
  coverage(country: [$code]) {
    milestones {
      milestone {
        slug
        name(lang: $lang)
      }
      tasks {
        slug
        name(lang: $lang)
      }
      places {
        coverage
        confidence
        responsibilities {
          slug
        }
        absences {
          slug
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AccountsQuery, AccountsQueryVariables>;
export const AskListsDocument = new TypedDocumentString(`
    query AskLists($lang: LanguageTag) {
  planningTasks(first: 100) {
    nodes {
      slug
      name(lang: $lang)
      gerund(lang: $lang)
      stage
      broader {
        slug
      }
    }
  }
  jurisdictions(first: 100) {
    nodes {
      code
      name
      type
      heroesParticipant
    }
  }
  clusters(first: 50) {
    nodes {
      slug
      label(lang: $lang)
    }
  }
  professions(first: 100) {
    nodes {
      slug
      label(lang: $lang)
      broader {
        slug
      }
    }
  }
  methodologies(first: 100) {
    nodes {
      slug
      label(lang: $lang)
    }
  }
  dataSources(first: 100) {
    nodes {
      slug
      label(lang: $lang)
      jurisdiction {
        code
        name
      }
    }
  }
  terms(first: 100) {
    nodes {
      slug
      name(lang: $lang)
      scheme
    }
  }
}
    `) as unknown as TypedDocumentString<AskListsQuery, AskListsQueryVariables>;
export const AskNameDocument = new TypedDocumentString(`
    query AskName($id: ID!, $lang: LanguageTag) {
  stakeholder(id: $id) {
    slug
    label(lang: $lang)
    collective
    seat {
      code
      name
    }
  }
}
    `) as unknown as TypedDocumentString<AskNameQuery, AskNameQueryVariables>;
export const CompareDocument = new TypedDocumentString(`
    query Compare($codes: [JurisdictionCode!]!, $lang: LanguageTag) {
  compare(countries: $codes) {
    countries {
      code
      name
    }
    overlap {
      ...Overlap
    }
    totals {
      standing
      country {
        code
      }
      tasks
    }
    nextStep
    rows {
      task {
        slug
      }
      standing
      sides {
        country {
          code
        }
        row {
          byRole {
            role
            responsibilities {
              ...Fact
            }
          }
        }
      }
      parts {
        part
        verdict
        aspects {
          aspect
          verdict
          words
        }
      }
    }
  }
}
    fragment Fact on Responsibility {
  slug
  evidence
  scope
  level
  act
  stale
  stakeholder {
    slug
    label(lang: $lang)
    kind
    acronyms
    collective
    sector {
      name(lang: $lang)
    }
  }
  legalBasis {
    title
  }
  dataSources(first: 5) {
    nodes {
      slug
      label(lang: $lang)
    }
  }
  professions(first: 5) {
    nodes {
      slug
      label(lang: $lang)
    }
  }
  methods(first: 3) {
    nodes {
      label(lang: $lang)
    }
  }
  provenance {
    ...Evidence
  }
}
fragment Overlap on ComparisonOverlap {
  status
  tasks
  parts
  alike
  needed
  likeness
  aspects {
    aspect
    comparable
    alike
  }
}
fragment Evidence on Provenance {
  confidence
  origin
  observed
  status
  citations {
    source {
      slug
      title
      url
      publisher
    }
  }
}`) as unknown as TypedDocumentString<CompareQuery, CompareQueryVariables>;
export const AlikeDocument = new TypedDocumentString(`
    query Alike($code: JurisdictionCode!, $lang: LanguageTag) {
  similar(country: $code) {
    ranked {
      ...SimilarTo
    }
    notEnoughData {
      ...SimilarTo
    }
  }
}
    fragment Overlap on ComparisonOverlap {
  status
  tasks
  parts
  alike
  needed
  likeness
  aspects {
    aspect
    comparable
    alike
  }
}
fragment SimilarTo on SimilarCountry {
  country {
    code
    name
  }
  rank
  overlap {
    ...Overlap
  }
  clusters {
    slug
    label(lang: $lang)
  }
}`) as unknown as TypedDocumentString<AlikeQuery, AlikeQueryVariables>;
export const LearnDocument = new TypedDocumentString(`
    query Learn($code: JurisdictionCode!, $lang: LanguageTag) {
  learnFrom(country: $code) {
    country {
      code
      name
    }
    gaps
    nowhere
    lessons {
      gap {
        task {
          slug
          name(lang: $lang)
          shortName(lang: $lang)
        }
      }
      finding {
        rule
        words(lang: $lang)
      }
      knownIn
      from {
        rank
        country {
          code
          name
        }
        claim {
          slug
          role
          evidence
          stakeholder {
            slug
            label(lang: $lang)
          }
          provenance {
            ...Evidence
          }
        }
        body
        methods
        practices {
          slug
          label(lang: $lang)
        }
        explanation
      }
    }
    twinnings {
      with {
        code
        name
      }
      lessons {
        gap {
          task {
            slug
            name(lang: $lang)
            shortName(lang: $lang)
          }
        }
        finding {
          rule
        }
      }
      overlap {
        ...Overlap
      }
      clusters {
        slug
        label(lang: $lang)
      }
    }
  }
}
    fragment Overlap on ComparisonOverlap {
  status
  tasks
  parts
  alike
  needed
  likeness
  aspects {
    aspect
    comparable
    alike
  }
}
fragment Evidence on Provenance {
  confidence
  origin
  observed
  status
  citations {
    source {
      slug
      title
      url
      publisher
    }
  }
}`) as unknown as TypedDocumentString<LearnQuery, LearnQueryVariables>;
export const GroupsDocument = new TypedDocumentString(`
    query Groups($lang: LanguageTag) {
  proposedClusters {
    proposed {
      members {
        code
        name
      }
      leastLikeness
      leastParts
    }
    recorded {
      cluster {
        slug
        label(lang: $lang)
      }
      pairs
      comparable
      meanLikeness
    }
    unplaced {
      code
      name
    }
  }
}
    `) as unknown as TypedDocumentString<GroupsQuery, GroupsQueryVariables>;
export const ChangeDocument = new TypedDocumentString(`
    mutation Change($changes: [Change!]!, $options: ChangeOptions, $lang: LanguageTag) {
  change(changes: $changes, options: $options) {
    ...Outcome
  }
}
    fragment Outcome on ChangePayload {
  revision
  record {
    slug
    kind
    label(lang: $lang)
  }
  difference {
    ...Difference
  }
  userErrors {
    code
    change
    path
    message
    fix
    since {
      field
      before
      after
      by {
        revision
        author
        time
      }
    }
    referrers {
      slug
      label(lang: $lang)
    }
    referrerCount
  }
  warnings {
    change
    record {
      slug
      label(lang: $lang)
    }
    why {
      in
      a
      b
    }
  }
}
fragment Difference on RecordDifference {
  kind
  slug
  type
  record {
    slug
    label(lang: $lang)
  }
  fields {
    field
    before
    after
  }
}`) as unknown as TypedDocumentString<ChangeMutation, ChangeMutationVariables>;
export const RevertDocument = new TypedDocumentString(`
    mutation Revert($revision: Int!, $options: ChangeOptions, $lang: LanguageTag) {
  revert(revision: $revision, options: $options) {
    ...Outcome
  }
}
    fragment Outcome on ChangePayload {
  revision
  record {
    slug
    kind
    label(lang: $lang)
  }
  difference {
    ...Difference
  }
  userErrors {
    code
    change
    path
    message
    fix
    since {
      field
      before
      after
      by {
        revision
        author
        time
      }
    }
    referrers {
      slug
      label(lang: $lang)
    }
    referrerCount
  }
  warnings {
    change
    record {
      slug
      label(lang: $lang)
    }
    why {
      in
      a
      b
    }
  }
}
fragment Difference on RecordDifference {
  kind
  slug
  type
  record {
    slug
    label(lang: $lang)
  }
  fields {
    field
    before
    after
  }
}`) as unknown as TypedDocumentString<RevertMutation, RevertMutationVariables>;
export const EditedDocument = new TypedDocumentString(`
    query Edited($id: ID!, $lang: LanguageTag) {
  record(id: $id) {
    slug
    kind
    label(lang: $lang)
    ... on Stakeholder {
      seat {
        code
      }
    }
    ... on DataSource {
      jurisdiction {
        code
      }
    }
    ... on Responsibility {
      jurisdiction {
        code
      }
    }
    ... on Absence {
      jurisdiction {
        code
      }
    }
  }
  viewer {
    may(action: EDIT, record: $id) {
      allowed
      code
      why
    }
    try: may(action: TRY, record: $id) {
      allowed
    }
  }
}
    `) as unknown as TypedDocumentString<EditedQuery, EditedQueryVariables>;
export const NamedDocument = new TypedDocumentString(`
    query Named($country: ID!, $task: ID!, $who: ID!, $lang: LanguageTag) {
  country: record(id: $country) {
    slug
    label(lang: $lang)
  }
  task: record(id: $task) {
    slug
    label(lang: $lang)
  }
  who: record(id: $who) {
    slug
    label(lang: $lang)
  }
}
    `) as unknown as TypedDocumentString<NamedQuery, NamedQueryVariables>;
export const SourcesAtDocument = new TypedDocumentString(`
    query SourcesAt($url: String!, $lang: LanguageTag) {
  sources(first: 5, filter: {or: [{url: {eq: $url}}, {originalURL: {eq: $url}}]}) {
    nodes {
      slug
      label(lang: $lang)
      publisher
    }
  }
}
    `) as unknown as TypedDocumentString<SourcesAtQuery, SourcesAtQueryVariables>;
export const TermsDocument = new TypedDocumentString(`
    query Terms($lang: LanguageTag) {
  terms(first: 100, orderBy: {field: NAME}) {
    nodes {
      slug
      name(lang: $lang)
      scheme
    }
  }
}
    `) as unknown as TypedDocumentString<TermsQuery, TermsQueryVariables>;
export const CountryGapsDocument = new TypedDocumentString(`
    query CountryGaps($codes: [JurisdictionCode!], $lang: LanguageTag) {
  gaps(country: $codes) {
    totalCount
    acceptedCount
    byClass {
      class
      words
      count
    }
    rows(first: 100) {
      nodes {
        ...GapRow
      }
    }
    questionCount
    questions {
      stage {
        slug
        name(lang: $lang)
      }
      taskCount
      tasks {
        slug
        name(lang: $lang)
        shortName(lang: $lang)
      }
    }
  }
  accepted: gaps(country: $codes, accepted: true) {
    rows(first: 100) {
      nodes {
        ...GapRow
      }
    }
  }
}
    fragment GapRow on Gap {
  task {
    slug
    name(lang: $lang)
    broader {
      slug
    }
  }
  about {
    slug
    kind
    label(lang: $lang)
  }
  class
  decisions
  findings {
    rule
    class
    words(lang: $lang)
    claims {
      slug
    }
    mend {
      words
      mutation
      nobody
    }
    knownIn
    examples {
      jurisdiction {
        code
        name
      }
      claim {
        slug
      }
      words(lang: $lang)
    }
  }
  accepted {
    slug
    reason
  }
}`) as unknown as TypedDocumentString<CountryGapsQuery, CountryGapsQueryVariables>;
export const AcceptGapDocument = new TypedDocumentString(`
    mutation AcceptGap($input: AcceptGapInput!, $options: ChangeOptions) {
  acceptGap(input: $input, options: $options) {
    revision
    userErrors {
      message
      fix
    }
  }
}
    `) as unknown as TypedDocumentString<AcceptGapMutation, AcceptGapMutationVariables>;
export const ReopenGapDocument = new TypedDocumentString(`
    mutation ReopenGap($input: ReopenGapInput!) {
  reopenGap(input: $input) {
    revision
    userErrors {
      message
      fix
    }
  }
}
    `) as unknown as TypedDocumentString<ReopenGapMutation, ReopenGapMutationVariables>;
export const ChangesetsDocument = new TypedDocumentString(`
    query Changesets($filter: ChangesetFilter, $after: String, $lang: LanguageTag) {
  changesets(filter: $filter, first: 30, after: $after) {
    nodes {
      ...Commit
      changes(first: 4) {
        totalCount
        nodes {
          ...Difference
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment Commit on Changeset {
  revision
  author
  reason
  time
  how
  undoes
}
fragment Difference on RecordDifference {
  kind
  slug
  type
  record {
    slug
    label(lang: $lang)
  }
  fields {
    field
    before
    after
  }
}`) as unknown as TypedDocumentString<ChangesetsQuery, ChangesetsQueryVariables>;
export const ChangesetDocument = new TypedDocumentString(`
    query Changeset($revision: Int!, $after: String, $lang: LanguageTag) {
  changeset(revision: $revision) {
    ...Commit
    changes(first: 100, after: $after) {
      totalCount
      nodes {
        ...Difference
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment Commit on Changeset {
  revision
  author
  reason
  time
  how
  undoes
}
fragment Difference on RecordDifference {
  kind
  slug
  type
  record {
    slug
    label(lang: $lang)
  }
  fields {
    field
    before
    after
  }
}`) as unknown as TypedDocumentString<ChangesetQuery, ChangesetQueryVariables>;
export const RecordHistoryDocument = new TypedDocumentString(`
    query RecordHistory($id: ID!, $after: String, $lang: LanguageTag) {
  record(id: $id) {
    history(first: 10, after: $after) {
      nodes {
        changeset {
          ...Commit
        }
        difference {
          ...Difference
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment Commit on Changeset {
  revision
  author
  reason
  time
  how
  undoes
}
fragment Difference on RecordDifference {
  kind
  slug
  type
  record {
    slug
    label(lang: $lang)
  }
  fields {
    field
    before
    after
  }
}`) as unknown as TypedDocumentString<RecordHistoryQuery, RecordHistoryQueryVariables>;
export const NamesDocument = new TypedDocumentString(`
    query Names($ids: [ID!]!, $lang: LanguageTag) {
  nodes(ids: $ids) {
    ... on Record {
      slug
      label(lang: $lang)
    }
  }
}
    `) as unknown as TypedDocumentString<NamesQuery, NamesQueryVariables>;
export const MeasuresDocument = new TypedDocumentString(`
    query Measures($codes: [JurisdictionCode!], $measures: [Measure!]!, $by: Measure!, $past: Boolean!, $lang: LanguageTag) {
  metrics(
    scope: {country: $codes}
    kinds: [INSTITUTION, PLANNING_BODY, PLANNING_TASK, DATA_SOURCE, FORECASTING_MODEL, METHODOLOGY, RESPONSIBILITY, RELATION, MEMBERSHIP]
    measures: $measures
    past: $past
  ) {
    nodeCount
    linkCount
    weakLinks
    revision
    measures {
      measure
      says
      algorithm
      reference
      parameters {
        name
        value
      }
      direction
      weights
      whole
      wholeSays
      note
    }
    rows(orderBy: $by, first: 100) {
      totalCount
      nodes {
        label(lang: $lang)
        record {
          slug
          kind
        }
        values {
          measure
          value
          withoutWeak
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MeasuresQuery, MeasuresQueryVariables>;
export const PeopleDocument = new TypedDocumentString(`
    query People($after: String) {
  people(first: 100, after: $after) {
    nodes {
      ...Someone
      sessions {
        used
      }
      tokens {
        id
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment Someone on Person {
  id
  name
  role
  jurisdictions
  created
}`) as unknown as TypedDocumentString<PeopleQuery, PeopleQueryVariables>;
export const MyselfDocument = new TypedDocumentString(`
    query Myself {
  person {
    id
    sessions {
      id
      created
      used
      agent
      current
    }
    tokens {
      id
      name
      role
      jurisdictions
      used
      expires
    }
  }
}
    `) as unknown as TypedDocumentString<MyselfQuery, MyselfQueryVariables>;
export const AuditDocument = new TypedDocumentString(`
    query Audit {
  audit(first: 30) {
    nodes {
      number
      time
      author
      did
      account
      what
    }
  }
}
    `) as unknown as TypedDocumentString<AuditQuery, AuditQueryVariables>;
export const AddPersonDocument = new TypedDocumentString(`
    mutation AddPerson($name: String!, $role: AccessRole!, $jurisdictions: [JurisdictionCode!]) {
  addPerson(name: $name, role: $role, jurisdictions: $jurisdictions) {
    ...Someone
  }
}
    fragment Someone on Person {
  id
  name
  role
  jurisdictions
  created
}`) as unknown as TypedDocumentString<AddPersonMutation, AddPersonMutationVariables>;
export const GrantRightsDocument = new TypedDocumentString(`
    mutation GrantRights($person: ID!, $role: AccessRole!, $jurisdictions: [JurisdictionCode!]) {
  grantRights(person: $person, role: $role, jurisdictions: $jurisdictions) {
    ...Someone
  }
}
    fragment Someone on Person {
  id
  name
  role
  jurisdictions
  created
}`) as unknown as TypedDocumentString<GrantRightsMutation, GrantRightsMutationVariables>;
export const RemovePersonDocument = new TypedDocumentString(`
    mutation RemovePerson($person: ID!) {
  removePerson(person: $person)
}
    `) as unknown as TypedDocumentString<RemovePersonMutation, RemovePersonMutationVariables>;
export const MakeSignInLinkDocument = new TypedDocumentString(`
    mutation MakeSignInLink($person: ID!) {
  makeSignInLink(person: $person) {
    person {
      name
    }
    path
    expires
  }
}
    `) as unknown as TypedDocumentString<MakeSignInLinkMutation, MakeSignInLinkMutationVariables>;
export const EndSessionDocument = new TypedDocumentString(`
    mutation EndSession($id: ID!) {
  endSession(id: $id)
}
    `) as unknown as TypedDocumentString<EndSessionMutation, EndSessionMutationVariables>;
export const MakeTokenDocument = new TypedDocumentString(`
    mutation MakeToken($name: String!, $role: AccessRole!, $jurisdictions: [JurisdictionCode!], $days: Int!) {
  makeToken(name: $name, role: $role, jurisdictions: $jurisdictions, days: $days) {
    token {
      name
    }
    secret
  }
}
    `) as unknown as TypedDocumentString<MakeTokenMutation, MakeTokenMutationVariables>;
export const RevokeTokenDocument = new TypedDocumentString(`
    mutation RevokeToken($id: ID!) {
  revokeToken(id: $id)
}
    `) as unknown as TypedDocumentString<RevokeTokenMutation, RevokeTokenMutationVariables>;
export const PlannersDocument = new TypedDocumentString(`
    query Planners($code: JurisdictionCode!, $lang: LanguageTag) {
  planners(country: [$code]) {
    bodies {
      body {
        slug
        label(lang: $lang)
      }
      competencies {
        competency {
          slug
          name(lang: $lang)
        }
        state
        wanted
        neededBy {
          slug
          name(lang: $lang)
        }
        assessments {
          slug
        }
      }
      roles {
        role {
          slug
          name(lang: $lang)
        }
        held {
          slug
          name(lang: $lang)
        }
        lacked {
          slug
          name(lang: $lang)
        }
        unrecorded {
          slug
          name(lang: $lang)
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PlannersQuery, PlannersQueryVariables>;
export const RecordDocument = new TypedDocumentString(`
    query Record($id: ID!, $lang: LanguageTag) {
  record(id: $id) {
    id
    slug
    formerSlugs
    kind
    label(lang: $lang)
    note
    provenance {
      ...Evidence
      validFrom
      validTo
      fieldOrigins {
        field
        origin
      }
      citations {
        quotation
        page
      }
    }
    recorded {
      revision
      author
      reason
      time
    }
    ... on Stakeholder {
      ...StakeholderFacts
    }
    ... on Jurisdiction {
      code
    }
    ... on PlanningTask {
      description
      stage
    }
    ... on DataSource {
      jurisdiction {
        code
        name
      }
      nativeName
      owner {
        slug
        label(lang: $lang)
      }
      dataType: type
      covers
      content
      limitations
      frequency
      responsibilities(first: 50) {
        totalCount
        nodes {
          ...Part
        }
      }
    }
    ... on Source {
      title
      publisher
      sourceType: type
      published
      url
      citedBy(first: 50) {
        totalCount
        nodes {
          slug
          kind
          label(lang: $lang)
        }
      }
    }
    ... on ForecastingModel {
      jurisdiction {
        code
        name
      }
      owner {
        slug
        label(lang: $lang)
      }
      evidence
      methods(first: 10) {
        nodes {
          slug
          label(lang: $lang)
        }
      }
      dataSources(first: 10) {
        nodes {
          slug
          label(lang: $lang)
        }
      }
    }
    ... on Methodology {
      family
      methodType: type
      description
      responsibilities(first: 50) {
        totalCount
        nodes {
          ...Part
        }
      }
    }
    ... on Claim {
      evidence
      scope
    }
    ... on Responsibility {
      ...Part
    }
  }
}
    fragment StakeholderFacts on Stakeholder {
  names {
    lang
    text
  }
  acronyms
  seat {
    code
    name
  }
  type {
    name(lang: $lang)
  }
  sector {
    name(lang: $lang)
  }
  level
  collective
  permanence
  parent {
    slug
    label(lang: $lang)
  }
  website
  heroesRole
  dataSources(first: 10) {
    nodes {
      slug
      label(lang: $lang)
    }
  }
  relationsFrom(first: 50) {
    totalCount
    nodes {
      ...Tie
    }
  }
  relationsTo(first: 50) {
    totalCount
    nodes {
      ...Tie
    }
  }
  memberships(first: 50) {
    totalCount
    nodes {
      slug
      label(lang: $lang)
      body {
        slug
        label(lang: $lang)
      }
      provenance {
        ...Evidence
      }
    }
  }
  members(first: 50) {
    totalCount
    nodes {
      slug
      label(lang: $lang)
      member {
        slug
        label(lang: $lang)
      }
      provenance {
        ...Evidence
      }
    }
  }
  responsibilities(first: 50) {
    totalCount
    nodes {
      ...Part
    }
  }
}
fragment Tie on Relation {
  slug
  relation: type
  label(lang: $lang)
  from {
    slug
    label(lang: $lang)
  }
  to {
    slug
    label(lang: $lang)
  }
  provenance {
    ...Evidence
  }
}
fragment Part on Responsibility {
  slug
  role
  evidence
  stale
  stakeholder {
    slug
    label(lang: $lang)
  }
  task {
    slug
    name(lang: $lang)
    shortName(lang: $lang)
  }
  jurisdiction {
    code
    name
  }
  legalBasis {
    title
  }
  provenance {
    ...Evidence
  }
}
fragment Evidence on Provenance {
  confidence
  origin
  observed
  status
  citations {
    source {
      slug
      title
      url
      publisher
    }
  }
}`) as unknown as TypedDocumentString<RecordQuery, RecordQueryVariables>;
export const StakeholdersDocument = new TypedDocumentString(`
    query Stakeholders($code: JurisdictionCode!, $lang: LanguageTag) {
  stakeholderAnalysis(country: $code) {
    stakeholders {
      stakeholder {
        slug
        label(lang: $lang)
      }
      power
      interest
      salience
      salienceWhy
      now
      wanted
      scores {
        criterion
        low
        high
        assessments {
          slug
          score
          scale
          assessor
          by {
            label(lang: $lang)
          }
          finding
        }
      }
    }
    notAssessed {
      slug
      label(lang: $lang)
    }
    notAssessedCount
  }
}
    `) as unknown as TypedDocumentString<StakeholdersQuery, StakeholdersQueryVariables>;
export const TaskEverywhereDocument = new TypedDocumentString(`
    query TaskEverywhere($task: [ID!], $lang: LanguageTag, $after: String) {
  whoDoes(task: $task) {
    totals {
      rows
      recorded
      nobodyStated
      noClaim
    }
    rows(
      first: 25
      after: $after
      coverage: [RECORDED, NOBODY_STATED, PARTLY_ABSENT, NO_DATA_STATED]
    ) {
      nodes {
        jurisdiction {
          code
          name
        }
        coverage
        byRole {
          role
          responsibilities {
            ...Fact
          }
        }
        absences {
          slug
          type
          evidence
          provenance {
            ...Evidence
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    byJurisdiction {
      jurisdiction {
        code
        name
      }
      totals {
        rows
        noClaim
        onlyLeftOut
      }
    }
  }
}
    fragment Fact on Responsibility {
  slug
  evidence
  scope
  level
  act
  stale
  stakeholder {
    slug
    label(lang: $lang)
    kind
    acronyms
    collective
    sector {
      name(lang: $lang)
    }
  }
  legalBasis {
    title
  }
  dataSources(first: 5) {
    nodes {
      slug
      label(lang: $lang)
    }
  }
  professions(first: 5) {
    nodes {
      slug
      label(lang: $lang)
    }
  }
  methods(first: 3) {
    nodes {
      label(lang: $lang)
    }
  }
  provenance {
    ...Evidence
  }
}
fragment Evidence on Provenance {
  confidence
  origin
  observed
  status
  citations {
    source {
      slug
      title
      url
      publisher
    }
  }
}`) as unknown as TypedDocumentString<TaskEverywhereQuery, TaskEverywhereQueryVariables>;
export const ScenariosDocument = new TypedDocumentString(`
    query Scenarios($code: JurisdictionCode!, $lang: LanguageTag) {
  scenarios(first: 20, filter: {country: [$code], not: {state: {eq: SUPERSEDED}}}) {
    nodes {
      slug
      title
      state
      summary
      objective {
        label(lang: $lang)
      }
      cluster {
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ScenariosQuery, ScenariosQueryVariables>;
export const ScenarioProgressDocument = new TypedDocumentString(`
    query ScenarioProgress($scenario: ID!) {
  roadMap(scenario: $scenario) {
    progress {
      total
      done
    }
    late {
      key
    }
  }
}
    `) as unknown as TypedDocumentString<ScenarioProgressQuery, ScenarioProgressQueryVariables>;
export const ToBeDocument = new TypedDocumentString(`
    query ToBe($scenario: ID!, $lang: LanguageTag) {
  scenario(id: $scenario) {
    slug
    title
    summary
    state
    note
    jurisdiction {
      code
    }
    firstRecorded {
      author
    }
    provenance {
      citations {
        source {
          slug
          title
          url
        }
      }
    }
  }
  effect(scenario: $scenario) {
    gaps {
      closed {
        totalCount
        rows(first: 20) {
          nodes {
            findings {
              words
            }
          }
        }
      }
      opened {
        totalCount
      }
      left {
        totalCount
      }
    }
    coverage {
      before {
        totals {
          recorded
        }
        needed
        onRecord
      }
      after {
        totals {
          recorded
        }
        needed
        onRecord
      }
    }
    fragility {
      before {
        count
        stakeholders {
          stakeholder {
            slug
          }
          parts
        }
      }
      after {
        count
        stakeholders {
          stakeholder {
            slug
            label(lang: $lang)
          }
          parts
        }
      }
    }
  }
  roadMap(scenario: $scenario) {
    progress {
      total
      done
    }
    clashes {
      slug
      code
      words
      ways
      recorded {
        ...Difference
      }
      wanted {
        ...Difference
      }
    }
    actions {
      key
      place
      title
      changes {
        state
        change {
          mark
          records
          words(lang: $lang)
        }
      }
    }
  }
}
    fragment Difference on RecordDifference {
  kind
  slug
  type
  record {
    slug
    label(lang: $lang)
  }
  fields {
    field
    before
    after
  }
}`) as unknown as TypedDocumentString<ToBeQuery, ToBeQueryVariables>;
export const RoadMapDocument = new TypedDocumentString(`
    query RoadMap($scenario: ID!, $lang: LanguageTag) {
  roadMap(scenario: $scenario) {
    scenario {
      slug
      title
      state
      jurisdiction {
        code
        name
      }
    }
    progress {
      total
      done
    }
    late {
      key
    }
    criticalPath {
      key
    }
    notes
    actions {
      key
      place
      title
      state
      onlySaid
      late
      critical
      action {
        slug
        start
        end
        costNote
        evidence
        ownerNote
        owner {
          slug
          label(lang: $lang)
        }
        milestones(first: 20) {
          nodes {
            slug
            title
            due
            reached
          }
        }
        provenance {
          citations {
            source {
              slug
              title
            }
          }
        }
      }
      changes {
        state
        change {
          words(lang: $lang)
        }
      }
      dependsOn {
        must
        why
        on {
          key
          place
        }
      }
      progress {
        total
        done
      }
      learning {
        knownIn
        examples {
          jurisdiction {
            code
            name
          }
          words(lang: $lang)
          ask {
            slug
            label(lang: $lang)
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RoadMapQuery, RoadMapQueryVariables>;
export const BesideDocument = new TypedDocumentString(`
    query Beside($code: JurisdictionCode!, $scenario: ID!, $width: LayoutWidth!, $lang: LanguageTag) {
  flow(country: $code, width: $width, beside: $scenario, lang: $lang) {
    width
    height
    taskX
    slotX
    columns {
      kind
      x
      width
      count
    }
    cards {
      id
      kind
      label
      lines
      note
      members
      mark
      x
      y
      width
      height
    }
    stages {
      id
      name
      known
      total
      blank
      open
      y
      blankY
    }
    tasks {
      id
      name
      fullName
      state
      mark
      x
      y
      width
      height
      slots {
        part
        letter
        count
        historic
        mark
      }
    }
    lines {
      id
      kind
      part
      from
      to
      claims
      dashed
      historic
      mark
      path
    }
  }
}
    `) as unknown as TypedDocumentString<BesideQuery, BesideQueryVariables>;
export const ProposeActionsDocument = new TypedDocumentString(`
    mutation ProposeActions($scenario: ID!) {
  proposeActions(input: {scenario: $scenario}) {
    userErrors {
      message
      fix
    }
  }
}
    `) as unknown as TypedDocumentString<ProposeActionsMutation, ProposeActionsMutationVariables>;
export const RebaseDocument = new TypedDocumentString(`
    mutation Rebase($scenario: ID!, $resolve: [ResolvedClashInput!]!) {
  rebaseScenario(input: {id: $scenario, resolve: $resolve}) {
    userErrors {
      message
      fix
    }
  }
}
    `) as unknown as TypedDocumentString<RebaseMutation, RebaseMutationVariables>;
export const AdoptActionDocument = new TypedDocumentString(`
    mutation AdoptAction($id: ID!) {
  adoptAction(input: {id: $id}) {
    revision
    userErrors {
      message
      fix
    }
  }
}
    `) as unknown as TypedDocumentString<AdoptActionMutation, AdoptActionMutationVariables>;
export const CopyScenarioDocument = new TypedDocumentString(`
    mutation CopyScenario($from: ID!, $title: String!, $jurisdiction: JurisdictionCode) {
  copyScenario(input: {from: $from, title: $title, jurisdiction: $jurisdiction}) {
    revision
    record {
      slug
    }
    userErrors {
      message
      fix
    }
  }
}
    `) as unknown as TypedDocumentString<CopyScenarioMutation, CopyScenarioMutationVariables>;
export const DescribedDocument = new TypedDocumentString(`
    query Described($code: JurisdictionCode!, $lang: LanguageTag) {
  country(code: $code) {
    statements(first: 50, filter: {objective: {some: {}}}) {
      nodes {
        slug
        property
        value
        objective {
          slug
          number
          label(lang: $lang)
        }
        provenance {
          observed
          citations {
            source {
              slug
              title
              url
              publisher
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DescribedQuery, DescribedQueryVariables>;
export const WaysDocument = new TypedDocumentString(`
    query Ways($from: ID!, $to: ID!, $country: JurisdictionCode!, $lang: LanguageTag) {
  paths(
    from: $from
    to: $to
    country: [$country]
    limit: 3
    claimFilter: {not: {status: {eq: HISTORIC}}}
  ) {
    length
    truncated
    omittedPaths
    paths {
      records {
        slug
        kind
        label(lang: $lang)
      }
      hops {
        words(lang: $lang)
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WaysQuery, WaysQueryVariables>;
export const BetweenDocument = new TypedDocumentString(`
    query Between($from: ID!, $to: ID!, $country: JurisdictionCode!, $lang: LanguageTag) {
  bridges(
    from: [$from]
    to: [$to]
    country: [$country]
    claimFilter: {not: {status: {eq: HISTORIC}}}
    first: 10
  ) {
    totalCount
    nodes {
      share
      record {
        slug
        label(lang: $lang)
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BetweenQuery, BetweenQueryVariables>;
export const WithoutDocument = new TypedDocumentString(`
    query Without($stakeholder: ID!, $country: JurisdictionCode, $lang: LanguageTag) {
  without(stakeholder: $stakeholder, country: $country) {
    alone
    decisions
    ties
    losses {
      task {
        slug
        name(lang: $lang)
        shortName(lang: $lang)
      }
      country {
        code
        name
      }
      part
      alone
      nobodyLeft
      others {
        slug
        label(lang: $lang)
      }
      otherCount
      standIns {
        record {
          slug
          label(lang: $lang)
        }
        why
      }
      decisions {
        task {
          slug
          name(lang: $lang)
          shortName(lang: $lang)
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WithoutQuery, WithoutQueryVariables>;