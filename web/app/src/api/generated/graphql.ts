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
  /** When somebody should look again. */
  reviewBy?: string | null | undefined;
  /** The role that nobody has. */
  role?: Role | null | undefined;
  /** Narrows the claim in words. */
  scope?: string | null | undefined;
  /** Readable and unique; proposed if a new record is given none. The former one of a record goes on leading to it. */
  slug?: string | null | undefined;
  /** Whether it still holds. */
  status?: Status | null | undefined;
  /** The planning task. Required. */
  task?: string | number | null | undefined;
  /** What sort it is. Required. */
  type?: AbsenceType | null | undefined;
  /** When it began to hold. */
  validFrom?: string | null | undefined;
  /** When it ceased to hold. */
  validTo?: string | null | undefined;
};

/** What is absent. */
export type AbsenceType =
  /** No actor does it or is in charge of it. */
  | 'NOBODY'
  /** It is not done, or not regularly. */
  | 'NOT_DONE'
  /** The data for it do not exist or cannot be obtained. */
  | 'NO_DATA';

/** What a record of type AcceptedGap says. To create one, what is required has to be given. To change one, what is not given stays, and null empties. Links take ids or slugs. */
export type AcceptedGapInput = {
  /** What a gap of no task is about: a conflict, or a body that too much hangs on. */
  about?: string | number | null | undefined;
  /** The sources, in the order of their weight. Only UNVERIFIED content may have none. */
  citations?: Array<CitationInput> | null | undefined;
  /** How sure we are. Required. */
  confidence?: Confidence | null | undefined;
  /** What the source says, in our own words; never a quotation. */
  evidence?: string | null | undefined;
  /** Tells the facts that it was accepted on from any others. Required. */
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
  /** When somebody should look again. */
  reviewBy?: string | null | undefined;
  /** The rules whose findings are accepted. Required. */
  rules?: Array<string> | null | undefined;
  /** Narrows the claim in words. */
  scope?: string | null | undefined;
  /** Readable and unique; proposed if a new record is given none. The former one of a record goes on leading to it. */
  slug?: string | null | undefined;
  /** Whether it still holds. */
  status?: Status | null | undefined;
  /** The planning task. */
  task?: string | number | null | undefined;
  /** When it began to hold. */
  validFrom?: string | null | undefined;
  /** When it ceased to hold. */
  validTo?: string | null | undefined;
};

/** What somebody may want to do. */
export type AccessAction =
  /** To make a record. */
  | 'CREATE'
  /** To delete a record. */
  | 'DELETE'
  /** To change a record. */
  | 'EDIT'
  /** To manage people and what they may do. */
  | 'MANAGE'
  /** To read a record. */
  | 'READ'
  /** To try a change out, as a dry run. */
  | 'TRY';

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
  /** Does everything, and manages people. */
  | 'ADMINISTRATOR'
  /** Reads, and tries changes out. */
  | 'CONTRIBUTOR'
  /** Changes records about some jurisdictions, and records about none that no other jurisdiction needs. */
  | 'EDITOR'
  /** Reads. */
  | 'READER';

/** What exactly is done in a task. */
export type Act =
  /** Has to agree before what others propose holds. */
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
  /** The stakeholder that sees to it. */
  owner?: string | number | null | undefined;
  /** Who sees to it, in our own words, where that is not on record. */
  ownerNote?: string | null | undefined;
  /** The ids of the records whose changes it makes. Some may not be on record yet. */
  records?: Array<string> | null | undefined;
  /** When somebody should look again. */
  reviewBy?: string | null | undefined;
  /** The scenario that it leads to. Required. */
  scenario?: string | number | null | undefined;
  /** Readable and unique; proposed if a new record is given none. The former one of a record goes on leading to it. */
  slug?: string | null | undefined;
  /** When it begins. */
  start?: string | null | undefined;
  /** How far it is said to have come. roadMap tells how much of it is true. Required. */
  state?: ActionState | null | undefined;
  /** Whether it still holds. */
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

/** How far an action is said to have come. */
export type ActionState =
  /** It is said to be done. */
  | 'DONE'
  /** It is not to be done any more. */
  | 'DROPPED'
  /** It is to be done. */
  | 'PLANNED'
  /** It has begun. */
  | 'UNDER_WAY';

/** What of a scenario is to be made. */
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
  /** When somebody should look again. */
  reviewBy?: string | null | undefined;
  /** Narrows the claim in words. */
  scope?: string | null | undefined;
  /** Readable and unique; proposed if a new record is given none. The former one of a record goes on leading to it. */
  slug?: string | null | undefined;
  /** Whether it still holds. */
  status?: Status | null | undefined;
  /** When it began to hold. */
  validFrom?: string | null | undefined;
  /** When it ceased to hold. */
  validTo?: string | null | undefined;
  /** The methodology or practice. Required. */
  what?: string | number | null | undefined;
};

/** By what a stakeholder is assessed. The more, the higher the score. */
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
  /** How rightful its part is. */
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
  /** Who made it, where that is no stakeholder: a working group, a part in a team. */
  assessor?: string | null | undefined;
  /** Who. */
  by?: string | number | null | undefined;
  /** The sources, in the order of their weight. Only UNVERIFIED content may have none. */
  citations?: Array<CitationInput> | null | undefined;
  /** The competency, where the criterion is about one. */
  competency?: string | number | null | undefined;
  /** How sure we are. Required. */
  confidence?: Confidence | null | undefined;
  /** By what the stakeholder was looked at. */
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
  /** What it was looked at with. Required. */
  instrument?: string | null | undefined;
  /** The methodology of the instrument, where it is one of ours. */
  methodology?: string | number | null | undefined;
  /** A remark for the reader, in our own words. */
  note?: string | null | undefined;
  /** When the source said so. */
  observed?: string | null | undefined;
  /** How it came into the graph. Required. */
  origin?: Origin | null | undefined;
  /** The part in a planning team that the competency is for. */
  plannerRole?: string | number | null | undefined;
  /** When somebody should look again. */
  reviewBy?: string | null | undefined;
  /** The highest score that there is. */
  scale?: number | null | undefined;
  /** Narrows the claim in words. */
  scope?: string | null | undefined;
  /** The score, from 0 to scale. */
  score?: number | null | undefined;
  /** Readable and unique; proposed if a new record is given none. The former one of a record goes on leading to it. */
  slug?: string | null | undefined;
  /** The stakeholder that was looked at. */
  stakeholder?: string | number | null | undefined;
  /** Whether it still holds. */
  status?: Status | null | undefined;
  /** The planning task that it is for. */
  task?: string | number | null | undefined;
  /** What sort it is. Required. */
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
  /** When somebody should look again. */
  reviewBy?: string | null | undefined;
  /** Readable and unique; proposed if a new record is given none. The former one of a record goes on leading to it. */
  slug?: string | null | undefined;
  /** Whether it still holds. */
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
  adoptScenario: AdoptInput; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never;   /** Adds a source to a record. */
  cite: CiteInput; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never;   /** Says that a record was found to hold still. */
  confirm: ConfirmInput; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never;   /** Makes a scenario like another. */
  copyScenario: CopyScenarioInput; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never;   /** Creates a record of type Absence. */
  createAbsence: AbsenceInput; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never;   /** Creates a record of type AcceptedGap. */
  createAcceptedGap: AcceptedGapInput; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never;   /** Creates a record of type Action. */
  createAction: ActionInput; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never;   /** Creates a record of type Adoption. */
  createAdoption: AdoptionInput; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never;   /** Creates a record of type Assessment. */
  createAssessment: AssessmentInput; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never;   /** Creates a record of type BestPractice. */
  createBestPractice: BestPracticeInput; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never;   /** Creates a record of type Cluster. */
  createCluster: ClusterInput; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never;   /** Creates a record of type Competency. */
  createCompetency: CompetencyInput; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never;   /** Creates a record of type Conflict. */
  createConflict: ConflictInput; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never;   /** Creates a record of type DataSource. */
  createDataSource: DataSourceInput; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never;   /** Creates a record of type Dataset. */
  createDataset: DatasetInput; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never;   /** Creates a record of type Event. */
  createEvent: EventInput; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never;   /** Creates a record of type ForecastingModel. */
  createForecastingModel: ForecastingModelInput; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never;   /** Creates a record of type Institution. */
  createInstitution: InstitutionInput; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never;   /** Creates a record of type Jurisdiction. */
  createJurisdiction: JurisdictionInput; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never;   /** Creates a record of type Membership. */
  createMembership: MembershipInput; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never;   /** Creates a record of type Methodology. */
  createMethodology: MethodologyInput; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never;   /** Creates a record of type Milestone. */
  createMilestone: MilestoneInput; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never;   /** Creates a record of type Objective. */
  createObjective: ObjectiveInput; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never;   /** Creates a record of type Participation. */
  createParticipation: ParticipationInput; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never;   /** Creates a record of type PlannerRole. */
  createPlannerRole: PlannerRoleInput; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never;   /** Creates a record of type PlanningBody. */
  createPlanningBody: PlanningBodyInput; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never;   /** Creates a record of type PlanningTask. */
  createPlanningTask: PlanningTaskInput; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never;   /** Creates a record of type Profession. */
  createProfession: ProfessionInput; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never;   /** Creates a record of type Project. */
  createProject: ProjectInput; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never;   /** Creates a record of type Region. */
  createRegion: RegionInput; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never;   /** Creates a record of type Relation. */
  createRelation: RelationInput; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never;   /** Creates a record of type Responsibility. */
  createResponsibility: ResponsibilityInput; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never;   /** Creates a record of type Scenario. */
  createScenario: ScenarioInput; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never;   /** Creates a record of type Source. */
  createSource: SourceInput; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never;   /** Creates a record of type Statement. */
  createStatement: StatementInput; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never;   /** Creates a record of type Term. */
  createTerm: TermInput; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never;   /** Creates a record of type WorkPackage. */
  createWorkPackage: WorkPackageInput; delete?: never; endResponsibility?: never; merge?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never;   /** Deletes a record of any kind. */
  delete: DeleteInput; endResponsibility?: never; merge?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never;   /** Ends a responsibility. */
  endResponsibility: EndInput; merge?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never;   /** Makes one record of two. */
  merge: MergeInput; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never;   /** Puts a scenario on what is recorded now. */
  rebaseScenario: RebaseInput; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; rebaseScenario?: never;   /** Gives a stakeholder new names. */
  rename: RenameInput; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; rebaseScenario?: never; rename?: never;   /** Ends a stakeholder and puts several in its place. */
  split: SplitInput; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; rebaseScenario?: never; rename?: never; split?: never;   /** Ends a responsibility, and gives the same to another stakeholder. */
  transferResponsibility: TransferInput; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never;   /** Changes a record of type Absence. */
  updateAbsence: UpdateAbsenceInput; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never;   /** Changes a record of type AcceptedGap. */
  updateAcceptedGap: UpdateAcceptedGapInput; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never;   /** Changes a record of type Action. */
  updateAction: UpdateActionInput; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never;   /** Changes a record of type Adoption. */
  updateAdoption: UpdateAdoptionInput; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never;   /** Changes a record of type Assessment. */
  updateAssessment: UpdateAssessmentInput; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never;   /** Changes a record of type BestPractice. */
  updateBestPractice: UpdateBestPracticeInput; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never;   /** Changes a record of type Cluster. */
  updateCluster: UpdateClusterInput; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never;   /** Changes a record of type Competency. */
  updateCompetency: UpdateCompetencyInput; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never;   /** Changes a record of type Conflict. */
  updateConflict: UpdateConflictInput; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never;   /** Changes a record of type DataSource. */
  updateDataSource: UpdateDataSourceInput; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never;   /** Changes a record of type Dataset. */
  updateDataset: UpdateDatasetInput; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never;   /** Changes a record of type Event. */
  updateEvent: UpdateEventInput; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never;   /** Changes a record of type ForecastingModel. */
  updateForecastingModel: UpdateForecastingModelInput; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never;   /** Changes a record of type Institution. */
  updateInstitution: UpdateInstitutionInput; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never;   /** Changes a record of type Jurisdiction. */
  updateJurisdiction: UpdateJurisdictionInput; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never;   /** Changes a record of type Membership. */
  updateMembership: UpdateMembershipInput; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never;   /** Changes a record of type Methodology. */
  updateMethodology: UpdateMethodologyInput; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never;   /** Changes a record of type Milestone. */
  updateMilestone: UpdateMilestoneInput; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never;   /** Changes a record of type Objective. */
  updateObjective: UpdateObjectiveInput; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never;   /** Changes a record of type Participation. */
  updateParticipation: UpdateParticipationInput; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never;   /** Changes a record of type PlannerRole. */
  updatePlannerRole: UpdatePlannerRoleInput; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never;   /** Changes a record of type PlanningBody. */
  updatePlanningBody: UpdatePlanningBodyInput; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never;   /** Changes a record of type PlanningTask. */
  updatePlanningTask: UpdatePlanningTaskInput; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never;   /** Changes a record of type Profession. */
  updateProfession: UpdateProfessionInput; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never;   /** Changes a record of type Project. */
  updateProject: UpdateProjectInput; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never;   /** Changes a record of type Region. */
  updateRegion: UpdateRegionInput; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never;   /** Changes a record of type Relation. */
  updateRelation: UpdateRelationInput; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never;   /** Changes a record of type Responsibility. */
  updateResponsibility: UpdateResponsibilityInput; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never;   /** Changes a record of type Scenario. */
  updateScenario: UpdateScenarioInput; updateSource?: never; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never;   /** Changes a record of type Source. */
  updateSource: UpdateSourceInput; updateStatement?: never; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never;   /** Changes a record of type Statement. */
  updateStatement: UpdateStatementInput; updateTerm?: never; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never;   /** Changes a record of type Term. */
  updateTerm: UpdateTermInput; updateWorkPackage?: never; }
  |  { adoptScenario?: never; cite?: never; confirm?: never; copyScenario?: never; createAbsence?: never; createAcceptedGap?: never; createAction?: never; createAdoption?: never; createAssessment?: never; createBestPractice?: never; createCluster?: never; createCompetency?: never; createConflict?: never; createDataSource?: never; createDataset?: never; createEvent?: never; createForecastingModel?: never; createInstitution?: never; createJurisdiction?: never; createMembership?: never; createMethodology?: never; createMilestone?: never; createObjective?: never; createParticipation?: never; createPlannerRole?: never; createPlanningBody?: never; createPlanningTask?: never; createProfession?: never; createProject?: never; createRegion?: never; createRelation?: never; createResponsibility?: never; createScenario?: never; createSource?: never; createStatement?: never; createTerm?: never; createWorkPackage?: never; delete?: never; endResponsibility?: never; merge?: never; rebaseScenario?: never; rename?: never; split?: never; transferResponsibility?: never; updateAbsence?: never; updateAcceptedGap?: never; updateAction?: never; updateAdoption?: never; updateAssessment?: never; updateBestPractice?: never; updateCluster?: never; updateCompetency?: never; updateConflict?: never; updateDataSource?: never; updateDataset?: never; updateEvent?: never; updateForecastingModel?: never; updateInstitution?: never; updateJurisdiction?: never; updateMembership?: never; updateMethodology?: never; updateMilestone?: never; updateObjective?: never; updateParticipation?: never; updatePlannerRole?: never; updatePlanningBody?: never; updatePlanningTask?: never; updateProfession?: never; updateProject?: never; updateRegion?: never; updateRelation?: never; updateResponsibility?: never; updateScenario?: never; updateSource?: never; updateStatement?: never; updateTerm?: never;   /** Changes a record of type WorkPackage. */
  updateWorkPackage: UpdateWorkPackageInput; };

/** How a change is made. */
export type ChangeOptions = {
  /** Finds out what would happen, and writes nothing: the payload is the same, without a revision. */
  dryRun?: boolean;
  /** Makes a repetition harmless: sent again with the same key and content, the change is made once. With other content it is an error. */
  idempotencyKey?: string | null | undefined;
  /** Why, for the history. */
  reason?: string | null | undefined;
  /** Id or slug of the scenario that it is changed in, with the same checks; what is recorded stays as it is. The revision of the payload is that of the scenario's new state. */
  scenario?: string | number | null | undefined;
};

/** Which commits are wanted. Each condition that is given has to hold. */
export type ChangesetFilter = {
  /** Made by this author, as commits name them. */
  author?: string | null | undefined;
  /** Changed a record that is, or was, about the jurisdiction with this code. */
  country?: string | null | undefined;
  /** Came about in this way. */
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
  /** The source and the place in it. The source is left out where it is new. */
  citation?: CitationInput | null | undefined;
  /** The revision at which you saw it: if it was changed since, that is a conflict. */
  expectedRevision?: number | null | undefined;
  /** Id or slug of the record. */
  id: string | number;
  /** A source that is not on record yet. */
  source?: SourceInput | null | undefined;
};

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
  /** When somebody should look again. */
  reviewBy?: string | null | undefined;
  /** Readable and unique; proposed if a new record is given none. The former one of a record goes on leading to it. */
  slug?: string | null | undefined;
  /** Whether it still holds. */
  status?: Status | null | undefined;
  /** When it began to hold. */
  validFrom?: string | null | undefined;
  /** When it ceased to hold. */
  validTo?: string | null | undefined;
  /** The work package. */
  workPackage?: string | number | null | undefined;
};

/** What a record of type Competency says. To create one, what is required has to be given. To change one, what is not given stays, and null empties. Links take ids or slugs. */
export type CompetencyInput = {
  /** The sources, in the order of their weight. Only UNVERIFIED content may have none. */
  citations?: Array<CitationInput> | null | undefined;
  /** How sure we are. Required. */
  confidence?: Confidence | null | undefined;
  /** Examples of what it takes. */
  examples?: string | null | undefined;
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
  /** When somebody should look again. */
  reviewBy?: string | null | undefined;
  /** Readable and unique; proposed if a new record is given none. The former one of a record goes on leading to it. */
  slug?: string | null | undefined;
  /** Whether it still holds. */
  status?: Status | null | undefined;
  /** When it began to hold. */
  validFrom?: string | null | undefined;
  /** When it ceased to hold. */
  validTo?: string | null | undefined;
};

/** How sure we are of a record. */
export type Confidence =
  /** We are sure of it. */
  | 'HIGH'
  /** It is in doubt. */
  | 'LOW'
  /** It is likely. */
  | 'MEDIUM';

/** When a record was found to hold still. */
export type ConfirmInput = {
  /** The source, which is added to those that it has. */
  citation?: CitationInput | null | undefined;
  /** The revision at which you saw it: if it was changed since, that is a conflict. */
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
  /** When somebody should look again. */
  reviewBy?: string | null | undefined;
  /** Narrows the claim in words. */
  scope?: string | null | undefined;
  /** Readable and unique; proposed if a new record is given none. The former one of a record goes on leading to it. */
  slug?: string | null | undefined;
  /** Whether it still holds. */
  status?: Status | null | undefined;
  /** What it is about. Required. */
  topic?: string | null | undefined;
  /** When it began to hold. */
  validFrom?: string | null | undefined;
  /** When it ceased to hold. */
  validTo?: string | null | undefined;
};

/** A scenario, and what one like it is called. */
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

/** What is known of who does a task in a jurisdiction, as far as a question reaches. That nothing is recorded does not mean that nobody does it. */
export type Coverage =
  /** No responsibility is recorded, and a source says that nobody does it or that it is not done. */
  | 'NOBODY_STATED'
  /** No claim is recorded. */
  | 'NO_CLAIM'
  /** No responsibility is recorded, and all that sources say is that there are no data. Whether somebody does it stays open. */
  | 'NO_DATA_STATED'
  /** No responsibility is recorded, and a source says that a part is not done: that nobody has some of the roles asked for, or something within a scope. See the role and the scope of the absence. Of the rest nothing is recorded. */
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
  /** What it holds, in our own words. */
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
  /** When somebody should look again. */
  reviewBy?: string | null | undefined;
  /** Readable and unique; proposed if a new record is given none. The former one of a record goes on leading to it. */
  slug?: string | null | undefined;
  /** Whether it still holds. */
  status?: Status | null | undefined;
  /** What sort it is. */
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
  /** Any other sort. */
  | 'OTHER'
  /** A register, kept up to date person by person or establishment by establishment. */
  | 'REGISTRY'
  /** Official statistics. */
  | 'STATISTICS';

/** What a record of type Dataset says. To create one, what is required has to be given. To change one, what is not given stays, and null empties. Links take ids or slugs. */
export type DatasetInput = {
  /** How to cite what was read of it: with the revision, and the path of a permalink to the data as they were then. Required. */
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
  /** When somebody should look again. */
  reviewBy?: string | null | undefined;
  /** Readable and unique; proposed if a new record is given none. The former one of a record goes on leading to it. */
  slug?: string | null | undefined;
  /** Whether it still holds. */
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
  /** The revision at which you saw it: if it was changed since, that is a conflict. */
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

/** Since when a responsibility is no longer held. */
export type EndInput = {
  /** The revision at which you saw it: if it was changed since, that is a conflict. */
  expectedRevision?: number | null | undefined;
  /** Id or slug of the responsibility. */
  id: string | number;
  /** The last day, month or year. */
  on: string;
};

/** What a record of type Event says. To create one, what is required has to be given. To change one, what is not given stays, and null empties. Links take ids or slugs. */
export type EventInput = {
  /** Sources announce it, and none on record says that it took place. */
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
  /** When somebody should look again. */
  reviewBy?: string | null | undefined;
  /** Readable and unique; proposed if a new record is given none. The former one of a record goes on leading to it. */
  slug?: string | null | undefined;
  /** When it starts. */
  start?: string | null | undefined;
  /** Whether it still holds. */
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

/** What a column of a flow is of. */
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
  /** What the source says of it, in our own words. */
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
  /** When somebody should look again. */
  reviewBy?: string | null | undefined;
  /** Readable and unique; proposed if a new record is given none. The former one of a record goes on leading to it. */
  slug?: string | null | undefined;
  /** Whether it still holds. */
  status?: Status | null | undefined;
  /** When it began to hold. */
  validFrom?: string | null | undefined;
  /** When it ceased to hold. */
  validTo?: string | null | undefined;
};

/** How a commit came about. */
export type How =
  /** Single records were edited. */
  | 'EDIT'
  /** A table that somebody edited was taken in. */
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
  /** The part that the sources give it in the joint action. */
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
  /** When somebody should look again. */
  reviewBy?: string | null | undefined;
  /** The jurisdiction where the body itself is. Required. */
  seat?: string | number | null | undefined;
  /** Its sector, from the managed list SECTOR. Required. */
  sector?: string | number | null | undefined;
  /** Readable and unique; proposed if a new record is given none. The former one of a record goes on leading to it. */
  slug?: string | null | undefined;
  /** Whether it still holds. */
  status?: Status | null | undefined;
  /** What sort it is. Required. */
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
  /** A remark on its part in HEROES. */
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
  /** When somebody should look again. */
  reviewBy?: string | null | undefined;
  /** Readable and unique; proposed if a new record is given none. The former one of a record goes on leading to it. */
  slug?: string | null | undefined;
  /** Whether it still holds. */
  status?: Status | null | undefined;
  /** What sort it is. Required. */
  type?: JurisdictionType | null | undefined;
  /** When it began to hold. */
  validFrom?: string | null | undefined;
  /** When it ceased to hold. */
  validTo?: string | null | undefined;
};

/** What sort of jurisdiction it is. */
export type JurisdictionType =
  /** A country. */
  | 'COUNTRY'
  /** The European Union. */
  | 'EU'
  /** The world, or what no country or the EU covers. */
  | 'INTERNATIONAL'
  /** A part of a country, such as England. */
  | 'PART';

/** How much room there is from left to right. */
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
  /** The filter does not hold for it. */
  | 'FILTER'
  /** It is known to hold no longer; see status. */
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
  | 'PROFESSION_NAMED';

/** A value of the field legalBasis. */
export type LegalBasisInput = {
  /** The source. */
  source?: string | number | null | undefined;
  /** Its title. */
  title?: string | null | undefined;
  /** What sort it is. */
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

/** By what records are found alike. */
export type LikenessSign =
  /** They share an acronym, or one is called by the other's. */
  | 'ACRONYMS'
  /** Their names read alike. */
  | 'NAMES'
  /** They have the same website. */
  | 'WEBSITE';

/** What a line in a flow says. */
export type LineKind =
  /** Who keeps data, or uses them. */
  | 'DATA'
  /** Who has a part in a task. */
  | 'PART'
  /** How two stakeholders stand to each other. */
  | 'RELATION';

/** What a link of a network says. */
export type LinkSort =
  /** Which task needs another one's result. */
  | 'CHAIN'
  /** Who keeps data, or uses them. */
  | 'DATA'
  /** Who has a part in a task. */
  | 'PART'
  /** How two stand to each other. */
  | 'RELATION';

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
  /** When somebody should look again. */
  reviewBy?: string | null | undefined;
  /** The part that it has. Required. */
  role?: MembershipRole | null | undefined;
  /** Narrows the claim in words. */
  scope?: string | null | undefined;
  /** Readable and unique; proposed if a new record is given none. The former one of a record goes on leading to it. */
  slug?: string | null | undefined;
  /** Whether it still holds. */
  status?: Status | null | undefined;
  /** When it began to hold. */
  validFrom?: string | null | undefined;
  /** When it ceased to hold. */
  validTo?: string | null | undefined;
};

/** A member's part in a body. */
export type MembershipRole =
  /** It is heard in the body; whether it is a member is not stated. */
  | 'AT_THE_TABLE'
  /** It takes its decisions in the body, with others. */
  | 'DECIDES_IN_IT'
  /** It houses the body or its office. */
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
  /** The revision at which you saw the one that stays: if it was changed since, that is a conflict. */
  expectedRevision?: number | null | undefined;
  /** Id or slug of the one that goes into the other. */
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
  /** What it is called, in English unless it only has a name of its own. Required. */
  name?: string | null | undefined;
  /** A remark for the reader, in our own words. */
  note?: string | null | undefined;
  /** When the source said so. */
  observed?: string | null | undefined;
  /** How it came into the graph. Required. */
  origin?: Origin | null | undefined;
  /** When somebody should look again. */
  reviewBy?: string | null | undefined;
  /** Readable and unique; proposed if a new record is given none. The former one of a record goes on leading to it. */
  slug?: string | null | undefined;
  /** Whether it still holds. */
  status?: Status | null | undefined;
  /** What sort it is. Required. */
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
  /** The action on the way to which it is. Required. */
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
  /** When somebody should look again. */
  reviewBy?: string | null | undefined;
  /** Readable and unique; proposed if a new record is given none. The former one of a record goes on leading to it. */
  slug?: string | null | undefined;
  /** Whether it still holds. */
  status?: Status | null | undefined;
  /** What it is called. Required. */
  title?: string | null | undefined;
  /** When it began to hold. */
  validFrom?: string | null | undefined;
  /** When it ceased to hold. */
  validTo?: string | null | undefined;
};

/** A value of the field names. */
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
  /** When somebody should look again. */
  reviewBy?: string | null | undefined;
  /** The objective that this one restates, as another source has it. */
  sameAs?: string | number | null | undefined;
  /** Readable and unique; proposed if a new record is given none. The former one of a record goes on leading to it. */
  slug?: string | null | undefined;
  /** Whether it still holds. */
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
  /** General knowledge that no source confirmed. */
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
  /** When somebody should look again. */
  reviewBy?: string | null | undefined;
  /** The part that it has. Required. */
  role?: ParticipationRole | null | undefined;
  /** Narrows the claim in words. */
  scope?: string | null | undefined;
  /** Readable and unique; proposed if a new record is given none. The former one of a record goes on leading to it. */
  slug?: string | null | undefined;
  /** The stakeholder. Required. */
  stakeholder?: string | number | null | undefined;
  /** Whether it still holds. */
  status?: Status | null | undefined;
  /** The part of the stakeholder that takes part. */
  unit?: string | null | undefined;
  /** When it began to hold. */
  validFrom?: string | null | undefined;
  /** When it ceased to hold. */
  validTo?: string | null | undefined;
  /** The work package. */
  workPackage?: string | number | null | undefined;
};

/** A stakeholder's part in an undertaking. */
export type ParticipationRole =
  /** Joined through a competent authority, as an affiliated entity. */
  | 'AFFILIATED_ENTITY'
  /** An associated partner, which is no beneficiary. */
  | 'ASSOCIATED_PARTNER'
  /** Takes part in a cluster of countries. */
  | 'CLUSTER_PARTICIPANT'
  /** Leads the consortium. */
  | 'CONSORTIUM_LEADER'
  /** A member of the consortium. */
  | 'CONSORTIUM_MEMBER'
  /** Coordinates the project. */
  | 'COORDINATOR'
  /** Gave the grant. */
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
  /** What it is called, in English unless it only has a name of its own. Required. */
  name?: string | null | undefined;
  /** Its needs. */
  needs?: Array<string | number> | null | undefined;
  /** A remark for the reader, in our own words. */
  note?: string | null | undefined;
  /** When the source said so. */
  observed?: string | null | undefined;
  /** How it came into the graph. Required. */
  origin?: Origin | null | undefined;
  /** When somebody should look again. */
  reviewBy?: string | null | undefined;
  /** Readable and unique; proposed if a new record is given none. The former one of a record goes on leading to it. */
  slug?: string | null | undefined;
  /** Whether it still holds. */
  status?: Status | null | undefined;
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
  /** The part that the sources give it in the joint action. */
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
  /** When somebody should look again. */
  reviewBy?: string | null | undefined;
  /** The jurisdiction where the body itself is. Required. */
  seat?: string | number | null | undefined;
  /** Its sector, from the managed list SECTOR. Required. */
  sector?: string | number | null | undefined;
  /** Readable and unique; proposed if a new record is given none. The former one of a record goes on leading to it. */
  slug?: string | null | undefined;
  /** Whether it still holds. */
  status?: Status | null | undefined;
  /** What sort it is. Required. */
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
  /** What is known of the workforce. */
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
  /** It as a sentence says it after a verb: monitoring stock and flows. */
  gerund?: string | null | undefined;
  /** The tasks that take this one's output as an input. */
  informs?: Array<InformsInput> | null | undefined;
  /** What it is called, in English unless it only has a name of its own. Required. */
  name?: string | null | undefined;
  /** The parts that have to be on record, of a country that does the task, before it counts as described there. Our synthesis, unless a field origin says otherwise. */
  needs?: Array<TaskNeed> | null | undefined;
  /** A remark for the reader, in our own words. */
  note?: string | null | undefined;
  /** When the source said so. */
  observed?: string | null | undefined;
  /** How it came into the graph. Required. */
  origin?: Origin | null | undefined;
  /** When somebody should look again. */
  reviewBy?: string | null | undefined;
  /** A name short enough for drawings. */
  shortName?: string | null | undefined;
  /** Readable and unique; proposed if a new record is given none. The former one of a record goes on leading to it. */
  slug?: string | null | undefined;
  /** It is one of the stages, not a task to be done. */
  stage?: boolean | null | undefined;
  /** Whether it still holds. */
  status?: Status | null | undefined;
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
  /** How planning is organised and steered. */
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
  /** Mapping who has a part in planning. */
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
  /** Codes of the International Standard Classification of Occupations; several where one does not fit. */
  isco08?: Array<string> | null | undefined;
  /** What it is called, in English unless it only has a name of its own. Required. */
  name?: string | null | undefined;
  /** A remark for the reader, in our own words. */
  note?: string | null | undefined;
  /** When the source said so. */
  observed?: string | null | undefined;
  /** How it came into the graph. Required. */
  origin?: Origin | null | undefined;
  /** When somebody should look again. */
  reviewBy?: string | null | undefined;
  /** Readable and unique; proposed if a new record is given none. The former one of a record goes on leading to it. */
  slug?: string | null | undefined;
  /** Whether it still holds. */
  status?: Status | null | undefined;
  /** A stage of training that combines with a profession. */
  trainingStage?: boolean | null | undefined;
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
  /** When somebody should look again. */
  reviewBy?: string | null | undefined;
  /** Readable and unique; proposed if a new record is given none. The former one of a record goes on leading to it. */
  slug?: string | null | undefined;
  /** When it starts. */
  start?: string | null | undefined;
  /** Whether it still holds. */
  status?: Status | null | undefined;
  /** When it began to hold. */
  validFrom?: string | null | undefined;
  /** When it ceased to hold. */
  validTo?: string | null | undefined;
};

/** A scenario, and how its clashes are settled. */
export type RebaseInput = {
  /** The revision at which you saw it: if it was changed since, that is a conflict. */
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
  /** When somebody should look again. */
  reviewBy?: string | null | undefined;
  /** Readable and unique; proposed if a new record is given none. The former one of a record goes on leading to it. */
  slug?: string | null | undefined;
  /** Whether it still holds. */
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
  /** When somebody should look again. */
  reviewBy?: string | null | undefined;
  /** Narrows the claim in words. */
  scope?: string | null | undefined;
  /** Readable and unique; proposed if a new record is given none. The former one of a record goes on leading to it. */
  slug?: string | null | undefined;
  /** Whether it still holds. */
  status?: Status | null | undefined;
  /** The planning task in which they stand to each other so. */
  task?: string | number | null | undefined;
  /** The second of the two. Required. */
  to?: string | number | null | undefined;
  /** What sort it is. Required. */
  type?: RelationType | null | undefined;
  /** When it began to hold. */
  validFrom?: string | null | undefined;
  /** When it ceased to hold. */
  validTo?: string | null | undefined;
};

/** How one stands to the other. */
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
  /** The first goes on with what the second began. */
  | 'CONTINUES'
  /** The first pays for the second. */
  | 'FUNDS'
  /** The first houses the second or its office. */
  | 'HOSTS'
  /** Their data can be joined record by record. It reads both ways. */
  | 'LINKED_WITH'
  /** A source says that their data cannot be joined. It reads both ways. */
  | 'NOT_LINKED_WITH'
  /** The first belongs to the second. */
  | 'PART_OF'
  /** The first owes the second an account of what it does. */
  | 'REPORTS_TO'
  /** The first took the place of the second. */
  | 'SUCCEEDS'
  /** The first controls what the second does, or has to consent to it. */
  | 'SUPERVISES'
  /** The first gives data to the second. */
  | 'SUPPLIES_DATA_TO';

/** New names of a stakeholder. */
export type RenameInput = {
  /** The revision at which you saw it: if it was changed since, that is a conflict. */
  expectedRevision?: number | null | undefined;
  /** Id or slug of the stakeholder. */
  id: string | number;
  /** The new names; in each language the preferred one comes first. */
  names: Array<NameInput>;
  /** When the former names ceased to be used. */
  on?: string | null | undefined;
  /** A new slug, if it should have one. The former slug goes on leading to it. */
  slug?: string | null | undefined;
};

/** What becomes of a change of a scenario where the present stands in its way. */
export type Resolution =
  /** The scenario leaves the record alone. */
  | 'DROP'
  /** What is recorded now stays, and the rest of the change is made. */
  | 'KEEP'
  /** It becomes what the scenario says. A clash that is not about fields, or about what was deleted, cannot be settled so. */
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
  /** With it all who have this role in the task there are on record, the source says. */
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
  /** When somebody should look again. */
  reviewBy?: string | null | undefined;
  /** The part that it has. Required. */
  role?: Role | null | undefined;
  /** Narrows the claim in words. */
  scope?: string | null | undefined;
  /** Readable and unique; proposed if a new record is given none. The former one of a record goes on leading to it. */
  slug?: string | null | undefined;
  /** The stakeholder. Required. */
  stakeholder?: string | number | null | undefined;
  /** It may have changed since the source said so. */
  stale?: boolean | null | undefined;
  /** Whether it still holds. */
  status?: Status | null | undefined;
  /** The planning task. Required. */
  task?: string | number | null | undefined;
  /** When it began to hold. */
  validFrom?: string | null | undefined;
  /** When it ceased to hold. */
  validTo?: string | null | undefined;
};

/** The part that a stakeholder has in a task: the four of a RACI matrix, and three more that planning needs. */
export type Role =
  /** Answers for the outcome, and has the last word on it. */
  | 'ACCOUNTABLE'
  /** Is asked before it is decided: advises, comments, is heard. */
  | 'CONSULTED'
  /** Pays for it. */
  | 'FUNDS'
  /** Is told of the outcome, without a say in it; also whoever uses results that others publish. */
  | 'INFORMED'
  /** Supplies data that the task is done with. */
  | 'PROVIDES_DATA'
  /** Does the work. Several may share it. */
  | 'RESPONSIBLE'
  /** Helps those who do the work, with staff, tools or know-how. */
  | 'SUPPORTS';

/** A part in a task. */
export type RolePart =
  /** Who advises or is told: CONSULTED, INFORMED. */
  | 'ADVISES'
  /** Who decides and answers for it: ACCOUNTABLE. */
  | 'DECIDES'
  /** Whether it is done at all. Compared only where a source says of one of them that nobody does it. */
  | 'DONE'
  /** Who pays: FUNDS. */
  | 'PAYS'
  /** Who supplies data: PROVIDES_DATA. */
  | 'SUPPLIES_DATA'
  /** Who works on it: RESPONSIBLE, SUPPORTS. */
  | 'WORKS';

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
  /** When somebody should look again. */
  reviewBy?: string | null | undefined;
  /** Readable and unique; proposed if a new record is given none. The former one of a record goes on leading to it. */
  slug?: string | null | undefined;
  /** How far it has come. Only a draft can be changed. Required. */
  state?: ScenarioState | null | undefined;
  /** Whether it still holds. */
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

/** How far a scenario has come. */
export type ScenarioState =
  /** It is agreed on. */
  | 'AGREED'
  /** It is being worked on. */
  | 'DRAFT'
  /** Another one took its place. */
  | 'SUPERSEDED';

/** A managed list. */
export type Scheme =
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
  /** Up to when changes of a legal text are worked into it. */
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
  /** Where its publisher has it, if url is a copy elsewhere. */
  originalURL?: string | null | undefined;
  /** When it was published. */
  published?: string | null | undefined;
  /** Who published it. */
  publisher?: string | null | undefined;
  /** When somebody should look again. */
  reviewBy?: string | null | undefined;
  /** Readable and unique; proposed if a new record is given none. The former one of a record goes on leading to it. */
  slug?: string | null | undefined;
  /** Whether it still holds. */
  status?: Status | null | undefined;
  /** Its title. Required. */
  title?: string | null | undefined;
  /** What sort of document it is: 'law', 'report', 'website' …. */
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
  /** The sources. Without one, what is new is UNVERIFIED. */
  citations?: Array<CitationInput> | null | undefined;
  /** The revision at which you saw it: if it was changed since, that is a conflict. */
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
  /** Id or slug of one on record; left out where it is new. */
  id?: string | number | null | undefined;
  /** Of a new one: its names; in each language the preferred one comes first. */
  names?: Array<NameInput> | null | undefined;
  /** Of a new one: its slug. A missing one is made up. */
  slug?: string | null | undefined;
  /** What refers to the former one and is this one's from then on (ids or slugs): claims, which several may take, and other records. Each claim that holds must be taken by somebody. */
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
  /** When the source said so. */
  observed?: string | null | undefined;
  /** How it came into the graph. Required. */
  origin?: Origin | null | undefined;
  /** Which property, in camelCase. Required. */
  property?: string | null | undefined;
  /** The record that is the value, if it is one. */
  record?: string | number | null | undefined;
  /** When somebody should look again. */
  reviewBy?: string | null | undefined;
  /** Narrows the claim in words. */
  scope?: string | null | undefined;
  /** Readable and unique; proposed if a new record is given none. The former one of a record goes on leading to it. */
  slug?: string | null | undefined;
  /** Whether it still holds. */
  status?: Status | null | undefined;
  /** The unit of the number. */
  unit?: string | null | undefined;
  /** When it began to hold. */
  validFrom?: string | null | undefined;
  /** When it ceased to hold. */
  validTo?: string | null | undefined;
  /** The value as text, whatever it is; number and record say it again where it is one of these. Required. */
  value?: string | null | undefined;
};

/** Whether a record still holds. */
export type Status =
  /** It holds, as far as the source tells. */
  | 'CURRENT'
  /** It holds no longer. */
  | 'HISTORIC';

/** A part of what is to be known of a task in a country. */
export type TaskNeed =
  /** Who advises, proposes or is heard before it is decided. */
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

/** What is known of a task in a country. */
export type TaskState =
  /** Nothing is recorded. */
  | 'BLANK'
  /** A source says that a part of it is not done, or that there are no data. */
  | 'LACKING'
  /** A source says that nobody does it. */
  | 'NOBODY'
  /** Only what is no longer so is recorded. */
  | 'PAST'
  /** Somebody has a part in it. */
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
  /** What it is called, in English unless it only has a name of its own. Required. */
  name?: string | null | undefined;
  /** A remark for the reader, in our own words. */
  note?: string | null | undefined;
  /** When the source said so. */
  observed?: string | null | undefined;
  /** How it came into the graph. Required. */
  origin?: Origin | null | undefined;
  /** When somebody should look again. */
  reviewBy?: string | null | undefined;
  /** The list that it is an entry of. Required. */
  scheme?: Scheme | null | undefined;
  /** Readable and unique; proposed if a new record is given none. The former one of a record goes on leading to it. */
  slug?: string | null | undefined;
  /** Whether it still holds. */
  status?: Status | null | undefined;
  /** When it began to hold. */
  validFrom?: string | null | undefined;
  /** When it ceased to hold. */
  validTo?: string | null | undefined;
};

/** Who takes a responsibility over. */
export type TransferInput = {
  /** The sources. Without one, what is new is UNVERIFIED. */
  citations?: Array<CitationInput> | null | undefined;
  /** What the source says, in our own words; never a quotation. */
  evidence?: string | null | undefined;
  /** The revision at which you saw it: if it was changed since, that is a conflict. */
  expectedRevision?: number | null | undefined;
  /** Id or slug of the responsibility. */
  id: string | number;
  /** The day, month or year of the change. */
  on: string;
  /** Id or slug of the stakeholder that has it from then on. */
  to: string | number;
};

/** Changes a record of type Absence. */
export type UpdateAbsenceInput = {
  /** Adds to lists what they do not have. */
  add?: AbsenceInput | null | undefined;
  /** The revision at which you saw it: if it was changed since, that is a conflict. */
  expectedRevision?: number | null | undefined;
  /** Id or slug. */
  id: string | number;
  /** Takes from lists what says all that is given here. */
  remove?: AbsenceInput | null | undefined;
  /** Gives fields new values, lists whole; null empties a field. */
  set?: AbsenceInput | null | undefined;
};

/** Changes a record of type AcceptedGap. */
export type UpdateAcceptedGapInput = {
  /** Adds to lists what they do not have. */
  add?: AcceptedGapInput | null | undefined;
  /** The revision at which you saw it: if it was changed since, that is a conflict. */
  expectedRevision?: number | null | undefined;
  /** Id or slug. */
  id: string | number;
  /** Takes from lists what says all that is given here. */
  remove?: AcceptedGapInput | null | undefined;
  /** Gives fields new values, lists whole; null empties a field. */
  set?: AcceptedGapInput | null | undefined;
};

/** Changes a record of type Action. */
export type UpdateActionInput = {
  /** Adds to lists what they do not have. */
  add?: ActionInput | null | undefined;
  /** The revision at which you saw it: if it was changed since, that is a conflict. */
  expectedRevision?: number | null | undefined;
  /** Id or slug. */
  id: string | number;
  /** Takes from lists what says all that is given here. */
  remove?: ActionInput | null | undefined;
  /** Gives fields new values, lists whole; null empties a field. */
  set?: ActionInput | null | undefined;
};

/** Changes a record of type Adoption. */
export type UpdateAdoptionInput = {
  /** Adds to lists what they do not have. */
  add?: AdoptionInput | null | undefined;
  /** The revision at which you saw it: if it was changed since, that is a conflict. */
  expectedRevision?: number | null | undefined;
  /** Id or slug. */
  id: string | number;
  /** Takes from lists what says all that is given here. */
  remove?: AdoptionInput | null | undefined;
  /** Gives fields new values, lists whole; null empties a field. */
  set?: AdoptionInput | null | undefined;
};

/** Changes a record of type Assessment. */
export type UpdateAssessmentInput = {
  /** Adds to lists what they do not have. */
  add?: AssessmentInput | null | undefined;
  /** The revision at which you saw it: if it was changed since, that is a conflict. */
  expectedRevision?: number | null | undefined;
  /** Id or slug. */
  id: string | number;
  /** Takes from lists what says all that is given here. */
  remove?: AssessmentInput | null | undefined;
  /** Gives fields new values, lists whole; null empties a field. */
  set?: AssessmentInput | null | undefined;
};

/** Changes a record of type BestPractice. */
export type UpdateBestPracticeInput = {
  /** Adds to lists what they do not have. */
  add?: BestPracticeInput | null | undefined;
  /** The revision at which you saw it: if it was changed since, that is a conflict. */
  expectedRevision?: number | null | undefined;
  /** Id or slug. */
  id: string | number;
  /** Takes from lists what says all that is given here. */
  remove?: BestPracticeInput | null | undefined;
  /** Gives fields new values, lists whole; null empties a field. */
  set?: BestPracticeInput | null | undefined;
};

/** Changes a record of type Cluster. */
export type UpdateClusterInput = {
  /** Adds to lists what they do not have. */
  add?: ClusterInput | null | undefined;
  /** The revision at which you saw it: if it was changed since, that is a conflict. */
  expectedRevision?: number | null | undefined;
  /** Id or slug. */
  id: string | number;
  /** Takes from lists what says all that is given here. */
  remove?: ClusterInput | null | undefined;
  /** Gives fields new values, lists whole; null empties a field. */
  set?: ClusterInput | null | undefined;
};

/** Changes a record of type Competency. */
export type UpdateCompetencyInput = {
  /** Adds to lists what they do not have. */
  add?: CompetencyInput | null | undefined;
  /** The revision at which you saw it: if it was changed since, that is a conflict. */
  expectedRevision?: number | null | undefined;
  /** Id or slug. */
  id: string | number;
  /** Takes from lists what says all that is given here. */
  remove?: CompetencyInput | null | undefined;
  /** Gives fields new values, lists whole; null empties a field. */
  set?: CompetencyInput | null | undefined;
};

/** Changes a record of type Conflict. */
export type UpdateConflictInput = {
  /** Adds to lists what they do not have. */
  add?: ConflictInput | null | undefined;
  /** The revision at which you saw it: if it was changed since, that is a conflict. */
  expectedRevision?: number | null | undefined;
  /** Id or slug. */
  id: string | number;
  /** Takes from lists what says all that is given here. */
  remove?: ConflictInput | null | undefined;
  /** Gives fields new values, lists whole; null empties a field. */
  set?: ConflictInput | null | undefined;
};

/** Changes a record of type DataSource. */
export type UpdateDataSourceInput = {
  /** Adds to lists what they do not have. */
  add?: DataSourceInput | null | undefined;
  /** The revision at which you saw it: if it was changed since, that is a conflict. */
  expectedRevision?: number | null | undefined;
  /** Id or slug. */
  id: string | number;
  /** Takes from lists what says all that is given here. */
  remove?: DataSourceInput | null | undefined;
  /** Gives fields new values, lists whole; null empties a field. */
  set?: DataSourceInput | null | undefined;
};

/** Changes a record of type Dataset. */
export type UpdateDatasetInput = {
  /** Adds to lists what they do not have. */
  add?: DatasetInput | null | undefined;
  /** The revision at which you saw it: if it was changed since, that is a conflict. */
  expectedRevision?: number | null | undefined;
  /** Id or slug. */
  id: string | number;
  /** Takes from lists what says all that is given here. */
  remove?: DatasetInput | null | undefined;
  /** Gives fields new values, lists whole; null empties a field. */
  set?: DatasetInput | null | undefined;
};

/** Changes a record of type Event. */
export type UpdateEventInput = {
  /** Adds to lists what they do not have. */
  add?: EventInput | null | undefined;
  /** The revision at which you saw it: if it was changed since, that is a conflict. */
  expectedRevision?: number | null | undefined;
  /** Id or slug. */
  id: string | number;
  /** Takes from lists what says all that is given here. */
  remove?: EventInput | null | undefined;
  /** Gives fields new values, lists whole; null empties a field. */
  set?: EventInput | null | undefined;
};

/** Changes a record of type ForecastingModel. */
export type UpdateForecastingModelInput = {
  /** Adds to lists what they do not have. */
  add?: ForecastingModelInput | null | undefined;
  /** The revision at which you saw it: if it was changed since, that is a conflict. */
  expectedRevision?: number | null | undefined;
  /** Id or slug. */
  id: string | number;
  /** Takes from lists what says all that is given here. */
  remove?: ForecastingModelInput | null | undefined;
  /** Gives fields new values, lists whole; null empties a field. */
  set?: ForecastingModelInput | null | undefined;
};

/** Changes a record of type Institution. */
export type UpdateInstitutionInput = {
  /** Adds to lists what they do not have. */
  add?: InstitutionInput | null | undefined;
  /** The revision at which you saw it: if it was changed since, that is a conflict. */
  expectedRevision?: number | null | undefined;
  /** Id or slug. */
  id: string | number;
  /** Takes from lists what says all that is given here. */
  remove?: InstitutionInput | null | undefined;
  /** Gives fields new values, lists whole; null empties a field. */
  set?: InstitutionInput | null | undefined;
};

/** Changes a record of type Jurisdiction. */
export type UpdateJurisdictionInput = {
  /** Adds to lists what they do not have. */
  add?: JurisdictionInput | null | undefined;
  /** The revision at which you saw it: if it was changed since, that is a conflict. */
  expectedRevision?: number | null | undefined;
  /** Id or slug. */
  id: string | number;
  /** Takes from lists what says all that is given here. */
  remove?: JurisdictionInput | null | undefined;
  /** Gives fields new values, lists whole; null empties a field. */
  set?: JurisdictionInput | null | undefined;
};

/** Changes a record of type Membership. */
export type UpdateMembershipInput = {
  /** Adds to lists what they do not have. */
  add?: MembershipInput | null | undefined;
  /** The revision at which you saw it: if it was changed since, that is a conflict. */
  expectedRevision?: number | null | undefined;
  /** Id or slug. */
  id: string | number;
  /** Takes from lists what says all that is given here. */
  remove?: MembershipInput | null | undefined;
  /** Gives fields new values, lists whole; null empties a field. */
  set?: MembershipInput | null | undefined;
};

/** Changes a record of type Methodology. */
export type UpdateMethodologyInput = {
  /** Adds to lists what they do not have. */
  add?: MethodologyInput | null | undefined;
  /** The revision at which you saw it: if it was changed since, that is a conflict. */
  expectedRevision?: number | null | undefined;
  /** Id or slug. */
  id: string | number;
  /** Takes from lists what says all that is given here. */
  remove?: MethodologyInput | null | undefined;
  /** Gives fields new values, lists whole; null empties a field. */
  set?: MethodologyInput | null | undefined;
};

/** Changes a record of type Milestone. */
export type UpdateMilestoneInput = {
  /** Adds to lists what they do not have. */
  add?: MilestoneInput | null | undefined;
  /** The revision at which you saw it: if it was changed since, that is a conflict. */
  expectedRevision?: number | null | undefined;
  /** Id or slug. */
  id: string | number;
  /** Takes from lists what says all that is given here. */
  remove?: MilestoneInput | null | undefined;
  /** Gives fields new values, lists whole; null empties a field. */
  set?: MilestoneInput | null | undefined;
};

/** Changes a record of type Objective. */
export type UpdateObjectiveInput = {
  /** Adds to lists what they do not have. */
  add?: ObjectiveInput | null | undefined;
  /** The revision at which you saw it: if it was changed since, that is a conflict. */
  expectedRevision?: number | null | undefined;
  /** Id or slug. */
  id: string | number;
  /** Takes from lists what says all that is given here. */
  remove?: ObjectiveInput | null | undefined;
  /** Gives fields new values, lists whole; null empties a field. */
  set?: ObjectiveInput | null | undefined;
};

/** Changes a record of type Participation. */
export type UpdateParticipationInput = {
  /** Adds to lists what they do not have. */
  add?: ParticipationInput | null | undefined;
  /** The revision at which you saw it: if it was changed since, that is a conflict. */
  expectedRevision?: number | null | undefined;
  /** Id or slug. */
  id: string | number;
  /** Takes from lists what says all that is given here. */
  remove?: ParticipationInput | null | undefined;
  /** Gives fields new values, lists whole; null empties a field. */
  set?: ParticipationInput | null | undefined;
};

/** Changes a record of type PlannerRole. */
export type UpdatePlannerRoleInput = {
  /** Adds to lists what they do not have. */
  add?: PlannerRoleInput | null | undefined;
  /** The revision at which you saw it: if it was changed since, that is a conflict. */
  expectedRevision?: number | null | undefined;
  /** Id or slug. */
  id: string | number;
  /** Takes from lists what says all that is given here. */
  remove?: PlannerRoleInput | null | undefined;
  /** Gives fields new values, lists whole; null empties a field. */
  set?: PlannerRoleInput | null | undefined;
};

/** Changes a record of type PlanningBody. */
export type UpdatePlanningBodyInput = {
  /** Adds to lists what they do not have. */
  add?: PlanningBodyInput | null | undefined;
  /** The revision at which you saw it: if it was changed since, that is a conflict. */
  expectedRevision?: number | null | undefined;
  /** Id or slug. */
  id: string | number;
  /** Takes from lists what says all that is given here. */
  remove?: PlanningBodyInput | null | undefined;
  /** Gives fields new values, lists whole; null empties a field. */
  set?: PlanningBodyInput | null | undefined;
};

/** Changes a record of type PlanningTask. */
export type UpdatePlanningTaskInput = {
  /** Adds to lists what they do not have. */
  add?: PlanningTaskInput | null | undefined;
  /** The revision at which you saw it: if it was changed since, that is a conflict. */
  expectedRevision?: number | null | undefined;
  /** Id or slug. */
  id: string | number;
  /** Takes from lists what says all that is given here. */
  remove?: PlanningTaskInput | null | undefined;
  /** Gives fields new values, lists whole; null empties a field. */
  set?: PlanningTaskInput | null | undefined;
};

/** Changes a record of type Profession. */
export type UpdateProfessionInput = {
  /** Adds to lists what they do not have. */
  add?: ProfessionInput | null | undefined;
  /** The revision at which you saw it: if it was changed since, that is a conflict. */
  expectedRevision?: number | null | undefined;
  /** Id or slug. */
  id: string | number;
  /** Takes from lists what says all that is given here. */
  remove?: ProfessionInput | null | undefined;
  /** Gives fields new values, lists whole; null empties a field. */
  set?: ProfessionInput | null | undefined;
};

/** Changes a record of type Project. */
export type UpdateProjectInput = {
  /** Adds to lists what they do not have. */
  add?: ProjectInput | null | undefined;
  /** The revision at which you saw it: if it was changed since, that is a conflict. */
  expectedRevision?: number | null | undefined;
  /** Id or slug. */
  id: string | number;
  /** Takes from lists what says all that is given here. */
  remove?: ProjectInput | null | undefined;
  /** Gives fields new values, lists whole; null empties a field. */
  set?: ProjectInput | null | undefined;
};

/** Changes a record of type Region. */
export type UpdateRegionInput = {
  /** Adds to lists what they do not have. */
  add?: RegionInput | null | undefined;
  /** The revision at which you saw it: if it was changed since, that is a conflict. */
  expectedRevision?: number | null | undefined;
  /** Id or slug. */
  id: string | number;
  /** Takes from lists what says all that is given here. */
  remove?: RegionInput | null | undefined;
  /** Gives fields new values, lists whole; null empties a field. */
  set?: RegionInput | null | undefined;
};

/** Changes a record of type Relation. */
export type UpdateRelationInput = {
  /** Adds to lists what they do not have. */
  add?: RelationInput | null | undefined;
  /** The revision at which you saw it: if it was changed since, that is a conflict. */
  expectedRevision?: number | null | undefined;
  /** Id or slug. */
  id: string | number;
  /** Takes from lists what says all that is given here. */
  remove?: RelationInput | null | undefined;
  /** Gives fields new values, lists whole; null empties a field. */
  set?: RelationInput | null | undefined;
};

/** Changes a record of type Responsibility. */
export type UpdateResponsibilityInput = {
  /** Adds to lists what they do not have. */
  add?: ResponsibilityInput | null | undefined;
  /** The revision at which you saw it: if it was changed since, that is a conflict. */
  expectedRevision?: number | null | undefined;
  /** Id or slug. */
  id: string | number;
  /** Takes from lists what says all that is given here. */
  remove?: ResponsibilityInput | null | undefined;
  /** Gives fields new values, lists whole; null empties a field. */
  set?: ResponsibilityInput | null | undefined;
};

/** Changes a record of type Scenario. */
export type UpdateScenarioInput = {
  /** Adds to lists what they do not have. */
  add?: ScenarioInput | null | undefined;
  /** The revision at which you saw it: if it was changed since, that is a conflict. */
  expectedRevision?: number | null | undefined;
  /** Id or slug. */
  id: string | number;
  /** Takes from lists what says all that is given here. */
  remove?: ScenarioInput | null | undefined;
  /** Gives fields new values, lists whole; null empties a field. */
  set?: ScenarioInput | null | undefined;
};

/** Changes a record of type Source. */
export type UpdateSourceInput = {
  /** Adds to lists what they do not have. */
  add?: SourceInput | null | undefined;
  /** The revision at which you saw it: if it was changed since, that is a conflict. */
  expectedRevision?: number | null | undefined;
  /** Id or slug. */
  id: string | number;
  /** Takes from lists what says all that is given here. */
  remove?: SourceInput | null | undefined;
  /** Gives fields new values, lists whole; null empties a field. */
  set?: SourceInput | null | undefined;
};

/** Changes a record of type Statement. */
export type UpdateStatementInput = {
  /** Adds to lists what they do not have. */
  add?: StatementInput | null | undefined;
  /** The revision at which you saw it: if it was changed since, that is a conflict. */
  expectedRevision?: number | null | undefined;
  /** Id or slug. */
  id: string | number;
  /** Takes from lists what says all that is given here. */
  remove?: StatementInput | null | undefined;
  /** Gives fields new values, lists whole; null empties a field. */
  set?: StatementInput | null | undefined;
};

/** Changes a record of type Term. */
export type UpdateTermInput = {
  /** Adds to lists what they do not have. */
  add?: TermInput | null | undefined;
  /** The revision at which you saw it: if it was changed since, that is a conflict. */
  expectedRevision?: number | null | undefined;
  /** Id or slug. */
  id: string | number;
  /** Takes from lists what says all that is given here. */
  remove?: TermInput | null | undefined;
  /** Gives fields new values, lists whole; null empties a field. */
  set?: TermInput | null | undefined;
};

/** Changes a record of type WorkPackage. */
export type UpdateWorkPackageInput = {
  /** Adds to lists what they do not have. */
  add?: WorkPackageInput | null | undefined;
  /** The revision at which you saw it: if it was changed since, that is a conflict. */
  expectedRevision?: number | null | undefined;
  /** Id or slug. */
  id: string | number;
  /** Takes from lists what says all that is given here. */
  remove?: WorkPackageInput | null | undefined;
  /** Gives fields new values, lists whole; null empties a field. */
  set?: WorkPackageInput | null | undefined;
};

/** A sort of mistake. */
export type UserErrorCode =
  /** What is given as a slug cannot be one. */
  | 'BAD_SLUG'
  /** A field cannot have this value. */
  | 'BAD_VALUE'
  /** Somebody changed the record since you saw it. */
  | 'CONFLICT'
  /** A tree would come back to where it was. */
  | 'CYCLE'
  /** The slug, or another value that has to be unique, is taken. */
  | 'DUPLICATE'
  /** Your account may not change this record. */
  | 'FORBIDDEN'
  /** A field that has to be given is missing. */
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
  /** When somebody should look again. */
  reviewBy?: string | null | undefined;
  /** Readable and unique; proposed if a new record is given none. The former one of a record goes on leading to it. */
  slug?: string | null | undefined;
  /** Whether it still holds. */
  status?: Status | null | undefined;
  /** Its title. Required. */
  title?: string | null | undefined;
  /** When it began to hold. */
  validFrom?: string | null | undefined;
  /** When it ceased to hold. */
  validTo?: string | null | undefined;
};

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
}>;


export type CountryProfessionsQuery = { professions: { nodes: Array<{ slug: string, label: string }> } };

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
}>;


export type SourcesAtQuery = { sources: { nodes: Array<{ slug: string, label: string, publisher: string | null }> } };

export type TermsQueryVariables = Exact<{ [key: string]: never; }>;


export type TermsQuery = { terms: { nodes: Array<{ slug: string, name: string, scheme: Scheme }> } };

export type EuropeQueryVariables = Exact<{ [key: string]: never; }>;


export type EuropeQuery = { coverage: { coverage: Array<Coverage>, confidence: Array<Confidence | null>, newest: Array<number | null>, roles: Array<Array<Role>>, stakeholders: Array<number>, claims: Array<number>, onlyPast: Array<boolean>, needed: Array<number>, onRecord: Array<number>, tasks: Array<{ slug: string }>, jurisdictions: Array<{ code: string, name: string, type: JurisdictionType }>, completeness: Array<{ needed: number, onRecord: number }>, totals: { rows: number, recorded: number } } };

export type ChangesetsQueryVariables = Exact<{
  filter?: ChangesetFilter | null | undefined;
  after?: string | null | undefined;
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

export type CommitQueryVariables = Exact<{
  revision: number;
}>;


export type CommitQuery = { changeset: { revision: number, author: string, reason: string, time: string, how: How, undoes: number | null } | null };

export type CommitFragment = { revision: number, author: string, reason: string, time: string, how: How, undoes: number | null };

export type NamesQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
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

export type HomeQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeQuery = { whoDoes: { totals: { rows: number }, byJurisdiction: Array<{ jurisdiction: { code: string, name: string, type: JurisdictionType, languages: Array<string> }, totals: { recorded: number } }>, byTask: Array<{ task: { slug: string, stage: boolean }, totals: { recorded: number } }> }, direction: { byJurisdiction: Array<{ jurisdiction: { code: string }, totals: { recorded: number } }> }, evidence: { byJurisdiction: Array<{ jurisdiction: { code: string }, totals: { recorded: number } }> }, analysis: { byJurisdiction: Array<{ jurisdiction: { code: string }, totals: { recorded: number } }> }, decision: { byJurisdiction: Array<{ jurisdiction: { code: string }, totals: { recorded: number } }> }, followUp: { byJurisdiction: Array<{ jurisdiction: { code: string }, totals: { recorded: number } }> }, stats: { byKind: Array<{ value: string, count: number }> }, dataset: { licence: string, citation: string } | null };

export type StageCoverageFragment = { byJurisdiction: Array<{ jurisdiction: { code: string }, totals: { recorded: number } }> };

export type FlowQueryVariables = Exact<{
  code: string;
  profession?: Array<string | number> | string | number | null | undefined;
  past: boolean;
  width: LayoutWidth;
  open?: Array<string | number> | string | number | null | undefined;
  selected?: string | number | null | undefined;
  lang?: string | null | undefined;
}>;


export type FlowQuery = { flow: { width: number, height: number, taskX: number, slotX: number, columns: Array<{ kind: FlowKind, x: number, width: number, count: number }>, cards: Array<{ id: string, kind: FlowKind, label: string, lines: Array<string>, note: string | null, members: number, x: number, y: number, width: number, height: number }>, stages: Array<{ id: string, name: string, known: number, total: number, blank: number, open: boolean, y: number, blankY: number }>, tasks: Array<{ id: string, name: string, fullName: string, state: TaskState, x: number, y: number, width: number, height: number, slots: Array<{ part: RolePart, letter: string, count: number, historic: boolean }> }>, lines: Array<{ id: string, kind: LineKind, part: RolePart | null, from: string, to: string, claims: Array<string>, dashed: boolean, historic: boolean, path: string }> } };

export type PlacedNetworkQueryVariables = Exact<{
  code: string;
  past: boolean;
  width: LayoutWidth;
  show?: Array<RecordType> | RecordType | null | undefined;
  open?: Array<string | number> | string | number | null | undefined;
  lang?: string | null | undefined;
}>;


export type PlacedNetworkQuery = { placedNetwork: { leftOut: number, height: number, nodes: Array<{ id: string, slug: string | null, kind: string, lines: Array<string>, members: number, x: number, y: number, width: number, height: number }>, links: Array<{ id: string, source: string, target: string, sort: LinkSort, part: RolePart | null, label: string }>, stages: Array<{ id: string, name: string, x: number, y: number, width: number, height: number }> } };

export type CountryNetworkQueryVariables = Exact<{
  codes?: Array<string> | string | null | undefined;
  lang?: string | null | undefined;
  without: Array<Status> | Status;
}>;


export type CountryNetworkQuery = { network: { omittedNodes: number, omittedLinks: number, nodes: Array<{ id: string, kind: string, label: string, group:
        | { label: string }
        | { label: string }
        | { label: string }
        | { label: string }
        | { label: string }
        | { label: string }
        | { label: string }
        | { label: string }
        | { label: string }
        | { label: string }
        | { label: string }
        | { label: string }
        | { label: string }
        | { label: string }
        | { label: string }
        | { label: string }
        | { label: string }
        | { label: string }
        | { label: string }
        | { label: string }
        | { label: string }
        | { label: string }
        | { label: string }
        | { label: string }
        | { label: string }
        | { label: string }
        | { label: string }
        | { label: string }
        | { label: string }
        | { label: string }
        | { label: string }
        | { label: string }
        | { label: string }
       | null, country: { code: string } | null, record:
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
        | { acronyms: Array<string>, collective: boolean, slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { acronyms: Array<string>, collective: boolean, slug: string }
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
       }>, links: Array<{ id: string, source: string, target: string, type: string, link: string, label: string, words: string }> } };

export type EvidenceFragment = { confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, citations: Array<{ source: { slug: string, title: string, url: string | null, publisher: string | null } }> };

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

export type SearchQueryVariables = Exact<{
  text: string;
  first: number;
  after?: string | null | undefined;
  types?: Array<RecordType> | RecordType | null | undefined;
}>;


export type SearchQuery = { search: { totalCount: number, edges: Array<{ matched: string | null, matchedText: string | null, node:
        | { slug: string, kind: string, label: string }
        | { slug: string, kind: string, label: string }
        | { slug: string, kind: string, label: string }
        | { slug: string, kind: string, label: string }
        | { slug: string, kind: string, label: string }
        | { slug: string, kind: string, label: string }
        | { slug: string, kind: string, label: string }
        | { slug: string, kind: string, label: string }
        | { slug: string, kind: string, label: string }
        | { slug: string, kind: string, label: string, jurisdiction: { code: string, name: string } }
        | { slug: string, kind: string, label: string }
        | { slug: string, kind: string, label: string }
        | { slug: string, kind: string, label: string }
        | { slug: string, kind: string, label: string, seat: { code: string, name: string } }
        | { code: string, slug: string, kind: string, label: string }
        | { slug: string, kind: string, label: string }
        | { slug: string, kind: string, label: string }
        | { slug: string, kind: string, label: string }
        | { slug: string, kind: string, label: string }
        | { slug: string, kind: string, label: string }
        | { slug: string, kind: string, label: string }
        | { slug: string, kind: string, label: string, seat: { code: string, name: string } }
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
       }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

type Hit_Absence_Fragment = { slug: string, kind: string, label: string };

type Hit_AcceptedGap_Fragment = { slug: string, kind: string, label: string };

type Hit_Action_Fragment = { slug: string, kind: string, label: string };

type Hit_Adoption_Fragment = { slug: string, kind: string, label: string };

type Hit_Assessment_Fragment = { slug: string, kind: string, label: string };

type Hit_BestPractice_Fragment = { slug: string, kind: string, label: string };

type Hit_Cluster_Fragment = { slug: string, kind: string, label: string };

type Hit_Competency_Fragment = { slug: string, kind: string, label: string };

type Hit_Conflict_Fragment = { slug: string, kind: string, label: string };

type Hit_DataSource_Fragment = { slug: string, kind: string, label: string, jurisdiction: { code: string, name: string } };

type Hit_Dataset_Fragment = { slug: string, kind: string, label: string };

type Hit_Event_Fragment = { slug: string, kind: string, label: string };

type Hit_ForecastingModel_Fragment = { slug: string, kind: string, label: string };

type Hit_Institution_Fragment = { slug: string, kind: string, label: string, seat: { code: string, name: string } };

type Hit_Jurisdiction_Fragment = { code: string, slug: string, kind: string, label: string };

type Hit_Membership_Fragment = { slug: string, kind: string, label: string };

type Hit_Methodology_Fragment = { slug: string, kind: string, label: string };

type Hit_Milestone_Fragment = { slug: string, kind: string, label: string };

type Hit_Objective_Fragment = { slug: string, kind: string, label: string };

type Hit_Participation_Fragment = { slug: string, kind: string, label: string };

type Hit_PlannerRole_Fragment = { slug: string, kind: string, label: string };

type Hit_PlanningBody_Fragment = { slug: string, kind: string, label: string, seat: { code: string, name: string } };

type Hit_PlanningTask_Fragment = { slug: string, kind: string, label: string };

type Hit_Profession_Fragment = { slug: string, kind: string, label: string };

type Hit_Project_Fragment = { slug: string, kind: string, label: string };

type Hit_Region_Fragment = { slug: string, kind: string, label: string };

type Hit_Relation_Fragment = { slug: string, kind: string, label: string };

type Hit_Responsibility_Fragment = { slug: string, kind: string, label: string };

type Hit_Scenario_Fragment = { slug: string, kind: string, label: string };

type Hit_Source_Fragment = { slug: string, kind: string, label: string };

type Hit_Statement_Fragment = { slug: string, kind: string, label: string };

type Hit_Term_Fragment = { slug: string, kind: string, label: string };

type Hit_WorkPackage_Fragment = { slug: string, kind: string, label: string };

export type HitFragment =
  | Hit_Absence_Fragment
  | Hit_AcceptedGap_Fragment
  | Hit_Action_Fragment
  | Hit_Adoption_Fragment
  | Hit_Assessment_Fragment
  | Hit_BestPractice_Fragment
  | Hit_Cluster_Fragment
  | Hit_Competency_Fragment
  | Hit_Conflict_Fragment
  | Hit_DataSource_Fragment
  | Hit_Dataset_Fragment
  | Hit_Event_Fragment
  | Hit_ForecastingModel_Fragment
  | Hit_Institution_Fragment
  | Hit_Jurisdiction_Fragment
  | Hit_Membership_Fragment
  | Hit_Methodology_Fragment
  | Hit_Milestone_Fragment
  | Hit_Objective_Fragment
  | Hit_Participation_Fragment
  | Hit_PlannerRole_Fragment
  | Hit_PlanningBody_Fragment
  | Hit_PlanningTask_Fragment
  | Hit_Profession_Fragment
  | Hit_Project_Fragment
  | Hit_Region_Fragment
  | Hit_Relation_Fragment
  | Hit_Responsibility_Fragment
  | Hit_Scenario_Fragment
  | Hit_Source_Fragment
  | Hit_Statement_Fragment
  | Hit_Term_Fragment
  | Hit_WorkPackage_Fragment
;

export type FindQueryVariables = Exact<{
  text: string;
  types?: Array<RecordType> | RecordType | null | undefined;
  near?: Array<string> | string | null | undefined;
}>;


export type FindQuery = { near: { edges: Array<{ matched: string | null, matchedText: string | null, node:
        | { slug: string, kind: string, label: string }
        | { slug: string, kind: string, label: string }
        | { slug: string, kind: string, label: string }
        | { slug: string, kind: string, label: string }
        | { slug: string, kind: string, label: string }
        | { slug: string, kind: string, label: string }
        | { slug: string, kind: string, label: string }
        | { slug: string, kind: string, label: string }
        | { slug: string, kind: string, label: string }
        | { slug: string, kind: string, label: string, jurisdiction: { code: string, name: string } }
        | { slug: string, kind: string, label: string }
        | { slug: string, kind: string, label: string }
        | { slug: string, kind: string, label: string }
        | { slug: string, kind: string, label: string, seat: { code: string, name: string } }
        | { code: string, slug: string, kind: string, label: string }
        | { slug: string, kind: string, label: string }
        | { slug: string, kind: string, label: string }
        | { slug: string, kind: string, label: string }
        | { slug: string, kind: string, label: string }
        | { slug: string, kind: string, label: string }
        | { slug: string, kind: string, label: string }
        | { slug: string, kind: string, label: string, seat: { code: string, name: string } }
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
       }> }, search: { edges: Array<{ matched: string | null, matchedText: string | null, node:
        | { slug: string, kind: string, label: string }
        | { slug: string, kind: string, label: string }
        | { slug: string, kind: string, label: string }
        | { slug: string, kind: string, label: string }
        | { slug: string, kind: string, label: string }
        | { slug: string, kind: string, label: string }
        | { slug: string, kind: string, label: string }
        | { slug: string, kind: string, label: string }
        | { slug: string, kind: string, label: string }
        | { slug: string, kind: string, label: string, jurisdiction: { code: string, name: string } }
        | { slug: string, kind: string, label: string }
        | { slug: string, kind: string, label: string }
        | { slug: string, kind: string, label: string }
        | { slug: string, kind: string, label: string, seat: { code: string, name: string } }
        | { code: string, slug: string, kind: string, label: string }
        | { slug: string, kind: string, label: string }
        | { slug: string, kind: string, label: string }
        | { slug: string, kind: string, label: string }
        | { slug: string, kind: string, label: string }
        | { slug: string, kind: string, label: string }
        | { slug: string, kind: string, label: string }
        | { slug: string, kind: string, label: string, seat: { code: string, name: string } }
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
       }> } };

export type TaskEverywhereQueryVariables = Exact<{
  task?: Array<string | number> | string | number | null | undefined;
  lang?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type TaskEverywhereQuery = { whoDoes: { totals: { rows: number, recorded: number, nobodyStated: number, noClaim: number }, rows: { nodes: Array<{ coverage: Coverage, jurisdiction: { code: string, name: string }, byRole: Array<{ role: Role, responsibilities: Array<{ slug: string, evidence: string | null, scope: string | null, level: Level, act: Act | null, stale: boolean, stakeholder:
              | { slug: string, label: string, kind: string, acronyms: Array<string>, collective: boolean, sector: { name: string } }
              | { slug: string, label: string, kind: string, acronyms: Array<string>, collective: boolean, sector: { name: string } }
            , legalBasis: { title: string } | null, dataSources: { nodes: Array<{ slug: string, label: string }> }, professions: { nodes: Array<{ slug: string, label: string }> }, methods: { nodes: Array<{ label: string }> }, provenance: { confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, citations: Array<{ source: { slug: string, title: string, url: string | null, publisher: string | null } }> } }> }>, absences: Array<{ slug: string, type: AbsenceType, evidence: string | null, provenance: { confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, citations: Array<{ source: { slug: string, title: string, url: string | null, publisher: string | null } }> } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, byJurisdiction: Array<{ jurisdiction: { code: string, name: string }, totals: { rows: number, noClaim: number, onlyLeftOut: number } }> } };

export type TasksQueryVariables = Exact<{ [key: string]: never; }>;


export type TasksQuery = { planningTasks: { nodes: Array<{ slug: string, name: string, shortName: string | null, description: string | null, stage: boolean, broader: { slug: string } | null, informs: Array<{ feedback: boolean, task: { slug: string } }> }> } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { signedIn: boolean, account: string | null, name: string | null, role: AccessRole, jurisdictions: Array<string> } };

export type MayQueryVariables = Exact<{
  action: AccessAction;
  record?: string | number | null | undefined;
  about?: Array<string> | string | null | undefined;
}>;


export type MayQuery = { viewer: { may: { allowed: boolean, code: AccessCode, why: string }, try: { allowed: boolean } } };

export type WaysQueryVariables = Exact<{
  from: string | number;
  to: string | number;
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
      name
    }
  }
  legalBasis {
    title
  }
  dataSources(first: 5) {
    nodes {
      slug
      label
    }
  }
  professions(first: 5) {
    nodes {
      slug
      label
    }
  }
  methods(first: 3) {
    nodes {
      label
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
export const DifferenceFragmentDoc = new TypedDocumentString(`
    fragment Difference on RecordDifference {
  kind
  slug
  type
  record {
    slug
    label
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
    label
  }
  fields {
    field
    before
    after
  }
}`, {"fragmentName":"Outcome"}) as unknown as TypedDocumentString<OutcomeFragment, unknown>;
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
export const StageCoverageFragmentDoc = new TypedDocumentString(`
    fragment StageCoverage on WhoDoes {
  byJurisdiction {
    jurisdiction {
      code
    }
    totals {
      recorded
    }
  }
}
    `, {"fragmentName":"StageCoverage"}) as unknown as TypedDocumentString<StageCoverageFragment, unknown>;
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
    name
    shortName
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
    name
  }
  sector {
    name
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
      label
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
    name
    shortName
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
}`, {"fragmentName":"StakeholderFacts"}) as unknown as TypedDocumentString<StakeholderFactsFragment, unknown>;
export const HitFragmentDoc = new TypedDocumentString(`
    fragment Hit on Record {
  slug
  kind
  label
  ... on Jurisdiction {
    code
  }
  ... on Stakeholder {
    seat {
      code
      name
    }
  }
  ... on DataSource {
    jurisdiction {
      code
      name
    }
  }
}
    `, {"fragmentName":"Hit"}) as unknown as TypedDocumentString<HitFragment, unknown>;
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
      name
    }
  }
  legalBasis {
    title
  }
  dataSources(first: 5) {
    nodes {
      slug
      label
    }
  }
  professions(first: 5) {
    nodes {
      slug
      label
    }
  }
  methods(first: 3) {
    nodes {
      label
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
    query CountryProfessions($codes: [JurisdictionCode!]) {
  professions(first: 100, filter: {responsibilities: {some: {country: $codes}}}) {
    nodes {
      slug
      label
    }
  }
}
    `) as unknown as TypedDocumentString<CountryProfessionsQuery, CountryProfessionsQueryVariables>;
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
    label
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
    label
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
    label
  }
  task: record(id: $task) {
    slug
    label
  }
  who: record(id: $who) {
    slug
    label(lang: $lang)
  }
}
    `) as unknown as TypedDocumentString<NamedQuery, NamedQueryVariables>;
export const SourcesAtDocument = new TypedDocumentString(`
    query SourcesAt($url: String!) {
  sources(first: 5, filter: {or: [{url: {eq: $url}}, {originalURL: {eq: $url}}]}) {
    nodes {
      slug
      label
      publisher
    }
  }
}
    `) as unknown as TypedDocumentString<SourcesAtQuery, SourcesAtQueryVariables>;
export const TermsDocument = new TypedDocumentString(`
    query Terms {
  terms(first: 100, orderBy: {field: NAME}) {
    nodes {
      slug
      name
      scheme
    }
  }
}
    `) as unknown as TypedDocumentString<TermsQuery, TermsQueryVariables>;
export const EuropeDocument = new TypedDocumentString(`
    query Europe {
  coverage {
    tasks {
      slug
    }
    jurisdictions {
      code
      name
      type
    }
    coverage
    confidence
    newest
    roles
    stakeholders
    claims
    onlyPast
    needed
    onRecord
    completeness {
      needed
      onRecord
    }
    totals {
      rows
      recorded
    }
  }
}
    `) as unknown as TypedDocumentString<EuropeQuery, EuropeQueryVariables>;
export const ChangesetsDocument = new TypedDocumentString(`
    query Changesets($filter: ChangesetFilter, $after: String) {
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
    fragment Difference on RecordDifference {
  kind
  slug
  type
  record {
    slug
    label
  }
  fields {
    field
    before
    after
  }
}
fragment Commit on Changeset {
  revision
  author
  reason
  time
  how
  undoes
}`) as unknown as TypedDocumentString<ChangesetsQuery, ChangesetsQueryVariables>;
export const ChangesetDocument = new TypedDocumentString(`
    query Changeset($revision: Int!, $after: String) {
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
    fragment Difference on RecordDifference {
  kind
  slug
  type
  record {
    slug
    label
  }
  fields {
    field
    before
    after
  }
}
fragment Commit on Changeset {
  revision
  author
  reason
  time
  how
  undoes
}`) as unknown as TypedDocumentString<ChangesetQuery, ChangesetQueryVariables>;
export const RecordHistoryDocument = new TypedDocumentString(`
    query RecordHistory($id: ID!, $after: String) {
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
    fragment Difference on RecordDifference {
  kind
  slug
  type
  record {
    slug
    label
  }
  fields {
    field
    before
    after
  }
}
fragment Commit on Changeset {
  revision
  author
  reason
  time
  how
  undoes
}`) as unknown as TypedDocumentString<RecordHistoryQuery, RecordHistoryQueryVariables>;
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
export const NamesDocument = new TypedDocumentString(`
    query Names($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on Record {
      slug
      label
    }
  }
}
    `) as unknown as TypedDocumentString<NamesQuery, NamesQueryVariables>;
export const HomeDocument = new TypedDocumentString(`
    query Home {
  whoDoes {
    totals {
      rows
    }
    byJurisdiction {
      jurisdiction {
        code
        name
        type
        languages
      }
      totals {
        recorded
      }
    }
    byTask {
      task {
        slug
        stage
      }
      totals {
        recorded
      }
    }
  }
  direction: whoDoes(task: "stage-a") {
    ...StageCoverage
  }
  evidence: whoDoes(task: "stage-b") {
    ...StageCoverage
  }
  analysis: whoDoes(task: "stage-c") {
    ...StageCoverage
  }
  decision: whoDoes(task: "stage-d") {
    ...StageCoverage
  }
  followUp: whoDoes(task: "stage-e") {
    ...StageCoverage
  }
  stats {
    byKind {
      value
      count
    }
  }
  dataset {
    licence
    citation
  }
}
    fragment StageCoverage on WhoDoes {
  byJurisdiction {
    jurisdiction {
      code
    }
    totals {
      recorded
    }
  }
}`) as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;
export const FlowDocument = new TypedDocumentString(`
    query Flow($code: JurisdictionCode!, $profession: [ID!], $past: Boolean!, $width: LayoutWidth!, $open: [ID!], $selected: ID, $lang: LanguageTag) {
  flow(
    country: $code
    profession: $profession
    past: $past
    width: $width
    open: $open
    selected: $selected
    lang: $lang
  ) {
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
      x
      y
      width
      height
      slots {
        part
        letter
        count
        historic
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
      path
    }
  }
}
    `) as unknown as TypedDocumentString<FlowQuery, FlowQueryVariables>;
export const PlacedNetworkDocument = new TypedDocumentString(`
    query PlacedNetwork($code: JurisdictionCode!, $past: Boolean!, $width: LayoutWidth!, $show: [RecordType!], $open: [ID!], $lang: LanguageTag) {
  placedNetwork(
    country: $code
    past: $past
    width: $width
    show: $show
    open: $open
    lang: $lang
  ) {
    leftOut
    height
    nodes {
      id
      slug
      kind
      lines
      members
      x
      y
      width
      height
    }
    links {
      id
      source
      target
      sort
      part
      label
    }
    stages {
      id
      name
      x
      y
      width
      height
    }
  }
}
    `) as unknown as TypedDocumentString<PlacedNetworkQuery, PlacedNetworkQueryVariables>;
export const CountryNetworkDocument = new TypedDocumentString(`
    query CountryNetwork($codes: [JurisdictionCode!], $lang: LanguageTag, $without: [Status!]!) {
  network(
    scope: {country: $codes}
    limit: 500
    claimFilter: {not: {status: {in: $without}}}
    kinds: [INSTITUTION, PLANNING_BODY, PLANNING_TASK, DATA_SOURCE, FORECASTING_MODEL, METHODOLOGY, RESPONSIBILITY, RELATION, MEMBERSHIP]
  ) {
    nodes {
      id
      kind
      label(lang: $lang)
      group {
        label
      }
      country {
        code
      }
      record {
        slug
        ... on Stakeholder {
          acronyms
          collective
        }
      }
    }
    links {
      id
      source
      target
      type
      link
      label
      words(lang: $lang)
    }
    omittedNodes
    omittedLinks
  }
}
    `) as unknown as TypedDocumentString<CountryNetworkQuery, CountryNetworkQueryVariables>;
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
          label
        }
      }
      dataSources(first: 10) {
        nodes {
          slug
          label
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
    name
  }
  sector {
    name
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
      label
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
    name
    shortName
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
}`) as unknown as TypedDocumentString<RecordQuery, RecordQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $first: Int!, $after: String, $types: [RecordType!]) {
  search(query: $text, first: $first, after: $after, types: $types) {
    totalCount
    edges {
      matched
      matchedText
      node {
        ...Hit
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment Hit on Record {
  slug
  kind
  label
  ... on Jurisdiction {
    code
  }
  ... on Stakeholder {
    seat {
      code
      name
    }
  }
  ... on DataSource {
    jurisdiction {
      code
      name
    }
  }
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const FindDocument = new TypedDocumentString(`
    query Find($text: String!, $types: [RecordType!], $near: [JurisdictionCode!]) {
  near: search(query: $text, first: 5, types: $types, filter: {country: $near}) {
    edges {
      matched
      matchedText
      node {
        ...Hit
      }
    }
  }
  search(query: $text, first: 8, types: $types) {
    edges {
      matched
      matchedText
      node {
        ...Hit
      }
    }
  }
}
    fragment Hit on Record {
  slug
  kind
  label
  ... on Jurisdiction {
    code
  }
  ... on Stakeholder {
    seat {
      code
      name
    }
  }
  ... on DataSource {
    jurisdiction {
      code
      name
    }
  }
}`) as unknown as TypedDocumentString<FindQuery, FindQueryVariables>;
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
      name
    }
  }
  legalBasis {
    title
  }
  dataSources(first: 5) {
    nodes {
      slug
      label
    }
  }
  professions(first: 5) {
    nodes {
      slug
      label
    }
  }
  methods(first: 3) {
    nodes {
      label
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
export const TasksDocument = new TypedDocumentString(`
    query Tasks {
  planningTasks(first: 100) {
    nodes {
      slug
      name
      shortName
      description
      stage
      broader {
        slug
      }
      informs {
        feedback
        task {
          slug
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TasksQuery, TasksQueryVariables>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    signedIn
    account
    name
    role
    jurisdictions
  }
}
    `) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const MayDocument = new TypedDocumentString(`
    query May($action: AccessAction!, $record: ID, $about: [JurisdictionCode!]) {
  viewer {
    may(action: $action, record: $record, about: $about) {
      allowed
      code
      why
    }
    try: may(action: TRY, record: $record, about: $about) {
      allowed
    }
  }
}
    `) as unknown as TypedDocumentString<MayQuery, MayQueryVariables>;
export const WaysDocument = new TypedDocumentString(`
    query Ways($from: ID!, $to: ID!, $lang: LanguageTag) {
  paths(
    from: $from
    to: $to
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