/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Selects records of type Absence. All fields given must match; the empty filter matches every record. */
export type AbsenceFilter = {
  /** May hold on this day: not known to have begun later or ended earlier. See includeUnknown. */
  activeOn?: string | null | undefined;
  /** All of these match. An empty list matches everything. */
  and?: Array<AbsenceFilter> | null | undefined;
  /** How many citations it has. */
  citationCount?: NumberFilter | null | undefined;
  /** Records that this one refers to as citations. */
  citations?: SourceRelation | null | undefined;
  /** About a member of one of these clusters (ids or slugs). */
  cluster?: Array<string | number> | null | undefined;
  /** The value of confidence. */
  confidence?: ConfidenceFilter | null | undefined;
  /** Has this confidence or a higher one. */
  confidenceAtLeast?: Confidence | null | undefined;
  /** Records that refer to this one as between. */
  conflicts?: ConflictRelation | null | undefined;
  /** About one of these jurisdictions. */
  country?: Array<string> | null | undefined;
  /** The value of evidence. */
  evidence?: StringFilter | null | undefined;
  /** Has one of these ids or slugs. An empty list matches nothing. */
  id?: Array<string | number> | null | undefined;
  /** With activeOn: also records of which it is not known whether they hold on that day. True by default. */
  includeUnknown?: boolean | null | undefined;
  /** Records that this one refers to as jurisdiction. */
  jurisdiction?: JurisdictionRelation | null | undefined;
  /** This does not match. */
  not?: AbsenceFilter | null | undefined;
  /** The value of note. */
  note?: StringFilter | null | undefined;
  /** The value of observed. */
  observed?: DateFilter | null | undefined;
  /** At least one of these matches. An empty list matches nothing. */
  or?: Array<AbsenceFilter> | null | undefined;
  /** The value of origin. */
  origin?: OriginFilter | null | undefined;
  /** The value of reviewBy. */
  reviewBy?: DateFilter | null | undefined;
  /** The value of role. */
  role?: RoleFilter | null | undefined;
  /** The value of scope. */
  scope?: StringFilter | null | undefined;
  /** The value of slug. */
  slug?: StringFilter | null | undefined;
  /** The value of status. */
  status?: StatusFilter | null | undefined;
  /** Records that this one refers to as task. */
  task?: PlanningTaskRelation | null | undefined;
  /** The value of type. */
  type?: AbsenceTypeFilter | null | undefined;
  /** The value of validFrom. */
  validFrom?: DateFilter | null | undefined;
  /** The value of validTo. */
  validTo?: DateFilter | null | undefined;
};

/** Looks at the records of type Absence that a relation leads to. */
export type AbsenceRelation = {
  /** All that it leads to match, also if there are none. */
  every?: AbsenceFilter | null | undefined;
  /** Leads to at least one of these (ids or slugs). */
  is?: Array<string | number> | null | undefined;
  /** Leads to none that match; {} means that there is none at all. */
  none?: AbsenceFilter | null | undefined;
  /** Leads to at least one that matches; {} means that there is any at all. */
  some?: AbsenceFilter | null | undefined;
};

/** What is absent. */
export type AbsenceType =
  /** No actor does it or is in charge of it. */
  | 'NOBODY'
  /** It is not done, or not regularly. */
  | 'NOT_DONE'
  /** The data for it do not exist or cannot be obtained. */
  | 'NO_DATA';

/** Compares a value of the enum AbsenceType. */
export type AbsenceTypeFilter = {
  /** Equals this value. */
  eq?: AbsenceType | null | undefined;
  /** Equals one of these. An empty list matches nothing. */
  in?: Array<AbsenceType> | null | undefined;
  /** There is no value (true), or there is one (false). */
  missing?: boolean | null | undefined;
  /** Equals none of these; also matches records without a value. */
  notIn?: Array<AbsenceType> | null | undefined;
};

/** What exactly is done in a task. */
export type Act =
  /** Has to agree before what others propose holds. */
  | 'APPROVES'
  /** Takes the decision itself. */
  | 'DECIDES'
  /** Puts forward what others approve or decide. */
  | 'PROPOSES';

/** Compares a value of the enum Act. */
export type ActFilter = {
  /** Equals this value. */
  eq?: Act | null | undefined;
  /** Equals one of these. An empty list matches nothing. */
  in?: Array<Act> | null | undefined;
  /** There is no value (true), or there is one (false). */
  missing?: boolean | null | undefined;
  /** Equals none of these; also matches records without a value. */
  notIn?: Array<Act> | null | undefined;
};

/** Selects records of type Adoption. All fields given must match; the empty filter matches every record. */
export type AdoptionFilter = {
  /** May hold on this day: not known to have begun later or ended earlier. See includeUnknown. */
  activeOn?: string | null | undefined;
  /** All of these match. An empty list matches everything. */
  and?: Array<AdoptionFilter> | null | undefined;
  /** Records that this one refers to as by. */
  by?: JurisdictionRelation | null | undefined;
  /** How many citations it has. */
  citationCount?: NumberFilter | null | undefined;
  /** Records that this one refers to as citations. */
  citations?: SourceRelation | null | undefined;
  /** About a member of one of these clusters (ids or slugs). */
  cluster?: Array<string | number> | null | undefined;
  /** The value of confidence. */
  confidence?: ConfidenceFilter | null | undefined;
  /** Has this confidence or a higher one. */
  confidenceAtLeast?: Confidence | null | undefined;
  /** Records that refer to this one as between. */
  conflicts?: ConflictRelation | null | undefined;
  /** About one of these jurisdictions. */
  country?: Array<string> | null | undefined;
  /** The value of evidence. */
  evidence?: StringFilter | null | undefined;
  /** Has one of these ids or slugs. An empty list matches nothing. */
  id?: Array<string | number> | null | undefined;
  /** With activeOn: also records of which it is not known whether they hold on that day. True by default. */
  includeUnknown?: boolean | null | undefined;
  /** This does not match. */
  not?: AdoptionFilter | null | undefined;
  /** The value of note. */
  note?: StringFilter | null | undefined;
  /** The value of observed. */
  observed?: DateFilter | null | undefined;
  /** At least one of these matches. An empty list matches nothing. */
  or?: Array<AdoptionFilter> | null | undefined;
  /** The value of origin. */
  origin?: OriginFilter | null | undefined;
  /** The value of reviewBy. */
  reviewBy?: DateFilter | null | undefined;
  /** The value of scope. */
  scope?: StringFilter | null | undefined;
  /** The value of slug. */
  slug?: StringFilter | null | undefined;
  /** The value of status. */
  status?: StatusFilter | null | undefined;
  /** The value of validFrom. */
  validFrom?: DateFilter | null | undefined;
  /** The value of validTo. */
  validTo?: DateFilter | null | undefined;
  /** Records that this one refers to as what. */
  what?: EntityRelation | null | undefined;
};

/** Looks at the records of type Adoption that a relation leads to. */
export type AdoptionRelation = {
  /** All that it leads to match, also if there are none. */
  every?: AdoptionFilter | null | undefined;
  /** Leads to at least one of these (ids or slugs). */
  is?: Array<string | number> | null | undefined;
  /** Leads to none that match; {} means that there is none at all. */
  none?: AdoptionFilter | null | undefined;
  /** Leads to at least one that matches; {} means that there is any at all. */
  some?: AdoptionFilter | null | undefined;
};

/** Selects records of type Assessment. All fields given must match; the empty filter matches every record. */
export type AssessmentFilter = {
  /** Records that this one refers to as about. */
  about?: JurisdictionRelation | null | undefined;
  /** May hold on this day: not known to have begun later or ended earlier. See includeUnknown. */
  activeOn?: string | null | undefined;
  /** All of these match. An empty list matches everything. */
  and?: Array<AssessmentFilter> | null | undefined;
  /** Records that this one refers to as by. */
  by?: StakeholderRelation | null | undefined;
  /** How many citations it has. */
  citationCount?: NumberFilter | null | undefined;
  /** Records that this one refers to as citations. */
  citations?: SourceRelation | null | undefined;
  /** About a member of one of these clusters (ids or slugs). */
  cluster?: Array<string | number> | null | undefined;
  /** The value of confidence. */
  confidence?: ConfidenceFilter | null | undefined;
  /** Has this confidence or a higher one. */
  confidenceAtLeast?: Confidence | null | undefined;
  /** Records that refer to this one as between. */
  conflicts?: ConflictRelation | null | undefined;
  /** About one of these jurisdictions. */
  country?: Array<string> | null | undefined;
  /** The value of evidence. */
  evidence?: StringFilter | null | undefined;
  /** The value of finding. */
  finding?: StringFilter | null | undefined;
  /** Has one of these ids or slugs. An empty list matches nothing. */
  id?: Array<string | number> | null | undefined;
  /** With activeOn: also records of which it is not known whether they hold on that day. True by default. */
  includeUnknown?: boolean | null | undefined;
  /** The value of instrument. */
  instrument?: StringFilter | null | undefined;
  /** Records that this one refers to as methodology. */
  methodology?: MethodologyRelation | null | undefined;
  /** This does not match. */
  not?: AssessmentFilter | null | undefined;
  /** The value of note. */
  note?: StringFilter | null | undefined;
  /** The value of observed. */
  observed?: DateFilter | null | undefined;
  /** At least one of these matches. An empty list matches nothing. */
  or?: Array<AssessmentFilter> | null | undefined;
  /** The value of origin. */
  origin?: OriginFilter | null | undefined;
  /** The value of reviewBy. */
  reviewBy?: DateFilter | null | undefined;
  /** The value of scope. */
  scope?: StringFilter | null | undefined;
  /** The value of slug. */
  slug?: StringFilter | null | undefined;
  /** The value of status. */
  status?: StatusFilter | null | undefined;
  /** The value of type. */
  type?: AssessmentTypeFilter | null | undefined;
  /** The value of validFrom. */
  validFrom?: DateFilter | null | undefined;
  /** The value of validTo. */
  validTo?: DateFilter | null | undefined;
};

/** Looks at the records of type Assessment that a relation leads to. */
export type AssessmentRelation = {
  /** All that it leads to match, also if there are none. */
  every?: AssessmentFilter | null | undefined;
  /** Leads to at least one of these (ids or slugs). */
  is?: Array<string | number> | null | undefined;
  /** Leads to none that match; {} means that there is none at all. */
  none?: AssessmentFilter | null | undefined;
  /** Leads to at least one that matches; {} means that there is any at all. */
  some?: AssessmentFilter | null | undefined;
};

/** Whether the result is known. */
export type AssessmentType =
  /** Only that it was done is known. */
  | 'APPLIED'
  /** What was found is known. */
  | 'FINDING';

/** Compares a value of the enum AssessmentType. */
export type AssessmentTypeFilter = {
  /** Equals this value. */
  eq?: AssessmentType | null | undefined;
  /** Equals one of these. An empty list matches nothing. */
  in?: Array<AssessmentType> | null | undefined;
  /** There is no value (true), or there is one (false). */
  missing?: boolean | null | undefined;
  /** Equals none of these; also matches records without a value. */
  notIn?: Array<AssessmentType> | null | undefined;
};

/** Selects records of type BestPractice. All fields given must match; the empty filter matches every record. */
export type BestPracticeFilter = {
  /** May hold on this day: not known to have begun later or ended earlier. See includeUnknown. */
  activeOn?: string | null | undefined;
  /** Records that refer to this one as what. */
  adoptions?: AdoptionRelation | null | undefined;
  /** All of these match. An empty list matches everything. */
  and?: Array<BestPracticeFilter> | null | undefined;
  /** How many citations it has. */
  citationCount?: NumberFilter | null | undefined;
  /** Records that this one refers to as citations. */
  citations?: SourceRelation | null | undefined;
  /** About a member of one of these clusters (ids or slugs). */
  cluster?: Array<string | number> | null | undefined;
  /** The value of confidence. */
  confidence?: ConfidenceFilter | null | undefined;
  /** Has this confidence or a higher one. */
  confidenceAtLeast?: Confidence | null | undefined;
  /** Records that this one refers to as countries. */
  countries?: JurisdictionRelation | null | undefined;
  /** About one of these jurisdictions. */
  country?: Array<string> | null | undefined;
  /** The value of element. */
  element?: PlanningElementFilter | null | undefined;
  /** Has one of these ids or slugs. An empty list matches nothing. */
  id?: Array<string | number> | null | undefined;
  /** With activeOn: also records of which it is not known whether they hold on that day. True by default. */
  includeUnknown?: boolean | null | undefined;
  /** The value of name. */
  name?: StringFilter | null | undefined;
  /** This does not match. */
  not?: BestPracticeFilter | null | undefined;
  /** The value of note. */
  note?: StringFilter | null | undefined;
  /** The value of observed. */
  observed?: DateFilter | null | undefined;
  /** At least one of these matches. An empty list matches nothing. */
  or?: Array<BestPracticeFilter> | null | undefined;
  /** The value of origin. */
  origin?: OriginFilter | null | undefined;
  /** Records that this one refers to as project. */
  project?: ProjectRelation | null | undefined;
  /** The value of reviewBy. */
  reviewBy?: DateFilter | null | undefined;
  /** The value of slug. */
  slug?: StringFilter | null | undefined;
  /** Records that refer to this one as record. */
  statedAsValueIn?: StatementRelation | null | undefined;
  /** Records that refer to this one as about. */
  statements?: StatementRelation | null | undefined;
  /** The value of status. */
  status?: StatusFilter | null | undefined;
  /** The value of summary. */
  summary?: StringFilter | null | undefined;
  /** The value of theme. */
  theme?: PracticeThemeFilter | null | undefined;
  /** The value of validFrom. */
  validFrom?: DateFilter | null | undefined;
  /** The value of validTo. */
  validTo?: DateFilter | null | undefined;
};

/** Looks at the records of type BestPractice that a relation leads to. */
export type BestPracticeRelation = {
  /** All that it leads to match, also if there are none. */
  every?: BestPracticeFilter | null | undefined;
  /** Leads to at least one of these (ids or slugs). */
  is?: Array<string | number> | null | undefined;
  /** Leads to none that match; {} means that there is none at all. */
  none?: BestPracticeFilter | null | undefined;
  /** Leads to at least one that matches; {} means that there is any at all. */
  some?: BestPracticeFilter | null | undefined;
};

/** Selects records of type Claim. All fields given must match; the empty filter matches every record. */
export type ClaimFilter = {
  /** May hold on this day: not known to have begun later or ended earlier. See includeUnknown. */
  activeOn?: string | null | undefined;
  /** All of these match. An empty list matches everything. */
  and?: Array<ClaimFilter> | null | undefined;
  /** Is of the type Absence and matches this filter. */
  asAbsence?: AbsenceFilter | null | undefined;
  /** Is of the type Adoption and matches this filter. */
  asAdoption?: AdoptionFilter | null | undefined;
  /** Is of the type Assessment and matches this filter. */
  asAssessment?: AssessmentFilter | null | undefined;
  /** Is of the type Conflict and matches this filter. */
  asConflict?: ConflictFilter | null | undefined;
  /** Is of the type Membership and matches this filter. */
  asMembership?: MembershipFilter | null | undefined;
  /** Is of the type Participation and matches this filter. */
  asParticipation?: ParticipationFilter | null | undefined;
  /** Is of the type Relation and matches this filter. */
  asRelation?: RelationFilter | null | undefined;
  /** Is of the type Responsibility and matches this filter. */
  asResponsibility?: ResponsibilityFilter | null | undefined;
  /** Is of the type Statement and matches this filter. */
  asStatement?: StatementFilter | null | undefined;
  /** How many citations it has. */
  citationCount?: NumberFilter | null | undefined;
  /** Records that this one refers to as citations. */
  citations?: SourceRelation | null | undefined;
  /** Is, or is about or of, a member of one of these clusters (ids or slugs). */
  cluster?: Array<string | number> | null | undefined;
  /** The value of confidence. */
  confidence?: ConfidenceFilter | null | undefined;
  /** Has this confidence or a higher one. */
  confidenceAtLeast?: Confidence | null | undefined;
  /** Records that refer to this one as between. */
  conflicts?: ConflictRelation | null | undefined;
  /** Is, or is about or of, one of these jurisdictions. */
  country?: Array<string> | null | undefined;
  /** The value of evidence. */
  evidence?: StringFilter | null | undefined;
  /** Has one of these ids or slugs. An empty list matches nothing. */
  id?: Array<string | number> | null | undefined;
  /** With activeOn: also records of which it is not known whether they hold on that day. True by default. */
  includeUnknown?: boolean | null | undefined;
  /** Has one of these types. An empty list matches nothing. */
  kind?: Array<RecordType> | null | undefined;
  /** This does not match. */
  not?: ClaimFilter | null | undefined;
  /** The value of note. */
  note?: StringFilter | null | undefined;
  /** The value of observed. */
  observed?: DateFilter | null | undefined;
  /** At least one of these matches. An empty list matches nothing. */
  or?: Array<ClaimFilter> | null | undefined;
  /** The value of origin. */
  origin?: OriginFilter | null | undefined;
  /** The value of reviewBy. */
  reviewBy?: DateFilter | null | undefined;
  /** The value of scope. */
  scope?: StringFilter | null | undefined;
  /** The value of slug. */
  slug?: StringFilter | null | undefined;
  /** The value of status. */
  status?: StatusFilter | null | undefined;
  /** The value of validFrom. */
  validFrom?: DateFilter | null | undefined;
  /** The value of validTo. */
  validTo?: DateFilter | null | undefined;
};

/** Looks at the records of type Claim that a relation leads to. */
export type ClaimRelation = {
  /** All that it leads to match, also if there are none. */
  every?: ClaimFilter | null | undefined;
  /** Leads to at least one of these (ids or slugs). */
  is?: Array<string | number> | null | undefined;
  /** Leads to none that match; {} means that there is none at all. */
  none?: ClaimFilter | null | undefined;
  /** Leads to at least one that matches; {} means that there is any at all. */
  some?: ClaimFilter | null | undefined;
};

/** Selects records of type Cluster. All fields given must match; the empty filter matches every record. */
export type ClusterFilter = {
  /** May hold on this day: not known to have begun later or ended earlier. See includeUnknown. */
  activeOn?: string | null | undefined;
  /** All of these match. An empty list matches everything. */
  and?: Array<ClusterFilter> | null | undefined;
  /** Records that this one refers to as candidateMembers. */
  candidateMembers?: JurisdictionRelation | null | undefined;
  /** How many citations it has. */
  citationCount?: NumberFilter | null | undefined;
  /** Records that this one refers to as citations. */
  citations?: SourceRelation | null | undefined;
  /** Has members that is, or is about or of, a member of one of these clusters (ids or slugs). */
  cluster?: Array<string | number> | null | undefined;
  /** The value of confidence. */
  confidence?: ConfidenceFilter | null | undefined;
  /** Has this confidence or a higher one. */
  confidenceAtLeast?: Confidence | null | undefined;
  /** Has members that is, or is about or of, one of these jurisdictions. */
  country?: Array<string> | null | undefined;
  /** Has one of these ids or slugs. An empty list matches nothing. */
  id?: Array<string | number> | null | undefined;
  /** With activeOn: also records of which it is not known whether they hold on that day. True by default. */
  includeUnknown?: boolean | null | undefined;
  /** Records that this one refers to as lead. */
  lead?: StakeholderRelation | null | undefined;
  /** Records that this one refers to as members. */
  members?: JurisdictionRelation | null | undefined;
  /** The value of name. */
  name?: StringFilter | null | undefined;
  /** This does not match. */
  not?: ClusterFilter | null | undefined;
  /** The value of note. */
  note?: StringFilter | null | undefined;
  /** The value of observed. */
  observed?: DateFilter | null | undefined;
  /** At least one of these matches. An empty list matches nothing. */
  or?: Array<ClusterFilter> | null | undefined;
  /** The value of origin. */
  origin?: OriginFilter | null | undefined;
  /** Records that this one refers to as project. */
  project?: ProjectRelation | null | undefined;
  /** The value of reviewBy. */
  reviewBy?: DateFilter | null | undefined;
  /** The value of slug. */
  slug?: StringFilter | null | undefined;
  /** Records that refer to this one as record. */
  statedAsValueIn?: StatementRelation | null | undefined;
  /** Records that refer to this one as about. */
  statements?: StatementRelation | null | undefined;
  /** The value of status. */
  status?: StatusFilter | null | undefined;
  /** The value of validFrom. */
  validFrom?: DateFilter | null | undefined;
  /** The value of validTo. */
  validTo?: DateFilter | null | undefined;
  /** Records that this one refers to as workPackage. */
  workPackage?: WorkPackageRelation | null | undefined;
};

/** Looks at the records of type Cluster that a relation leads to. */
export type ClusterRelation = {
  /** All that it leads to match, also if there are none. */
  every?: ClusterFilter | null | undefined;
  /** Leads to at least one of these (ids or slugs). */
  is?: Array<string | number> | null | undefined;
  /** Leads to none that match; {} means that there is none at all. */
  none?: ClusterFilter | null | undefined;
  /** Leads to at least one that matches; {} means that there is any at all. */
  some?: ClusterFilter | null | undefined;
};

/** Selects records of type Competency. All fields given must match; the empty filter matches every record. */
export type CompetencyFilter = {
  /** May hold on this day: not known to have begun later or ended earlier. See includeUnknown. */
  activeOn?: string | null | undefined;
  /** All of these match. An empty list matches everything. */
  and?: Array<CompetencyFilter> | null | undefined;
  /** How many citations it has. */
  citationCount?: NumberFilter | null | undefined;
  /** Records that this one refers to as citations. */
  citations?: SourceRelation | null | undefined;
  /** The value of confidence. */
  confidence?: ConfidenceFilter | null | undefined;
  /** Has this confidence or a higher one. */
  confidenceAtLeast?: Confidence | null | undefined;
  /** The value of examples. */
  examples?: StringFilter | null | undefined;
  /** Has one of these ids or slugs. An empty list matches nothing. */
  id?: Array<string | number> | null | undefined;
  /** With activeOn: also records of which it is not known whether they hold on that day. True by default. */
  includeUnknown?: boolean | null | undefined;
  /** The value of name. */
  name?: StringFilter | null | undefined;
  /** Records that refer to this one as needs. */
  neededBy?: PlannerRoleRelation | null | undefined;
  /** This does not match. */
  not?: CompetencyFilter | null | undefined;
  /** The value of note. */
  note?: StringFilter | null | undefined;
  /** The value of observed. */
  observed?: DateFilter | null | undefined;
  /** At least one of these matches. An empty list matches nothing. */
  or?: Array<CompetencyFilter> | null | undefined;
  /** The value of origin. */
  origin?: OriginFilter | null | undefined;
  /** The value of reviewBy. */
  reviewBy?: DateFilter | null | undefined;
  /** The value of slug. */
  slug?: StringFilter | null | undefined;
  /** Records that refer to this one as record. */
  statedAsValueIn?: StatementRelation | null | undefined;
  /** Records that refer to this one as about. */
  statements?: StatementRelation | null | undefined;
  /** The value of status. */
  status?: StatusFilter | null | undefined;
  /** The value of validFrom. */
  validFrom?: DateFilter | null | undefined;
  /** The value of validTo. */
  validTo?: DateFilter | null | undefined;
};

/** Looks at the records of type Competency that a relation leads to. */
export type CompetencyRelation = {
  /** All that it leads to match, also if there are none. */
  every?: CompetencyFilter | null | undefined;
  /** Leads to at least one of these (ids or slugs). */
  is?: Array<string | number> | null | undefined;
  /** Leads to none that match; {} means that there is none at all. */
  none?: CompetencyFilter | null | undefined;
  /** Leads to at least one that matches; {} means that there is any at all. */
  some?: CompetencyFilter | null | undefined;
};

/** How sure we are of a record. */
export type Confidence =
  /** We are sure of it. */
  | 'HIGH'
  /** It is in doubt. */
  | 'LOW'
  /** It is likely. */
  | 'MEDIUM';

/** Compares a value of the enum Confidence. */
export type ConfidenceFilter = {
  /** Equals this value. */
  eq?: Confidence | null | undefined;
  /** Equals one of these. An empty list matches nothing. */
  in?: Array<Confidence> | null | undefined;
  /** There is no value (true), or there is one (false). */
  missing?: boolean | null | undefined;
  /** Equals none of these; also matches records without a value. */
  notIn?: Array<Confidence> | null | undefined;
};

/** Selects records of type Conflict. All fields given must match; the empty filter matches every record. */
export type ConflictFilter = {
  /** May hold on this day: not known to have begun later or ended earlier. See includeUnknown. */
  activeOn?: string | null | undefined;
  /** All of these match. An empty list matches everything. */
  and?: Array<ConflictFilter> | null | undefined;
  /** Records that this one refers to as between. */
  between?: ClaimRelation | null | undefined;
  /** How many citations it has. */
  citationCount?: NumberFilter | null | undefined;
  /** Records that this one refers to as citations. */
  citations?: SourceRelation | null | undefined;
  /** Has between that is, or is about or of, a member of one of these clusters (ids or slugs). */
  cluster?: Array<string | number> | null | undefined;
  /** The value of confidence. */
  confidence?: ConfidenceFilter | null | undefined;
  /** Has this confidence or a higher one. */
  confidenceAtLeast?: Confidence | null | undefined;
  /** Records that refer to this one as between. */
  conflicts?: ConflictRelation | null | undefined;
  /** Has between that is, or is about or of, one of these jurisdictions. */
  country?: Array<string> | null | undefined;
  /** The value of evidence. */
  evidence?: StringFilter | null | undefined;
  /** The value of explanation. */
  explanation?: StringFilter | null | undefined;
  /** Has one of these ids or slugs. An empty list matches nothing. */
  id?: Array<string | number> | null | undefined;
  /** With activeOn: also records of which it is not known whether they hold on that day. True by default. */
  includeUnknown?: boolean | null | undefined;
  /** This does not match. */
  not?: ConflictFilter | null | undefined;
  /** The value of note. */
  note?: StringFilter | null | undefined;
  /** The value of observed. */
  observed?: DateFilter | null | undefined;
  /** At least one of these matches. An empty list matches nothing. */
  or?: Array<ConflictFilter> | null | undefined;
  /** The value of origin. */
  origin?: OriginFilter | null | undefined;
  /** The value of reviewBy. */
  reviewBy?: DateFilter | null | undefined;
  /** The value of scope. */
  scope?: StringFilter | null | undefined;
  /** The value of slug. */
  slug?: StringFilter | null | undefined;
  /** The value of status. */
  status?: StatusFilter | null | undefined;
  /** The value of topic. */
  topic?: StringFilter | null | undefined;
  /** The value of validFrom. */
  validFrom?: DateFilter | null | undefined;
  /** The value of validTo. */
  validTo?: DateFilter | null | undefined;
};

/** Looks at the records of type Conflict that a relation leads to. */
export type ConflictRelation = {
  /** All that it leads to match, also if there are none. */
  every?: ConflictFilter | null | undefined;
  /** Leads to at least one of these (ids or slugs). */
  is?: Array<string | number> | null | undefined;
  /** Leads to none that match; {} means that there is none at all. */
  none?: ConflictFilter | null | undefined;
  /** Leads to at least one that matches; {} means that there is any at all. */
  some?: ConflictFilter | null | undefined;
};

/** What is known of who does a task in a jurisdiction, as far as a question reaches. That nothing is recorded does not mean that nobody does it. */
export type Coverage =
  /** No responsibility is recorded, and a source says that nobody does it, that it is not done or that there are no data. See the type and the scope of the absence: it may be about a part of the task. */
  | 'NOBODY_STATED'
  /** Neither is recorded. */
  | 'NO_CLAIM'
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

/** Compares a value of the enum DataCoverage. */
export type DataCoverageFilter = {
  /** Equals this value. */
  eq?: DataCoverage | null | undefined;
  /** Equals one of these. An empty list matches nothing. */
  in?: Array<DataCoverage> | null | undefined;
  /** There is no value (true), or there is one (false). */
  missing?: boolean | null | undefined;
  /** Equals none of these; also matches records without a value. */
  notIn?: Array<DataCoverage> | null | undefined;
};

/** Selects records of type DataSource. All fields given must match; the empty filter matches every record. */
export type DataSourceFilter = {
  /** May hold on this day: not known to have begun later or ended earlier. See includeUnknown. */
  activeOn?: string | null | undefined;
  /** All of these match. An empty list matches everything. */
  and?: Array<DataSourceFilter> | null | undefined;
  /** How many citations it has. */
  citationCount?: NumberFilter | null | undefined;
  /** Records that this one refers to as citations. */
  citations?: SourceRelation | null | undefined;
  /** About a member of one of these clusters (ids or slugs). */
  cluster?: Array<string | number> | null | undefined;
  /** The value of confidence. */
  confidence?: ConfidenceFilter | null | undefined;
  /** Has this confidence or a higher one. */
  confidenceAtLeast?: Confidence | null | undefined;
  /** The value of content. */
  content?: StringFilter | null | undefined;
  /** About one of these jurisdictions. */
  country?: Array<string> | null | undefined;
  /** One of the values of covers. */
  covers?: DataCoverageFilter | null | undefined;
  /** Records that refer to this one as dataSources. */
  forecastingModels?: ForecastingModelRelation | null | undefined;
  /** The value of frequency. */
  frequency?: StringFilter | null | undefined;
  /** Has one of these ids or slugs. An empty list matches nothing. */
  id?: Array<string | number> | null | undefined;
  /** With activeOn: also records of which it is not known whether they hold on that day. True by default. */
  includeUnknown?: boolean | null | undefined;
  /** Records that this one refers to as jurisdiction. */
  jurisdiction?: JurisdictionRelation | null | undefined;
  /** The value of limitations. */
  limitations?: StringFilter | null | undefined;
  /** The value of name. */
  name?: StringFilter | null | undefined;
  /** The value of nativeName. */
  nativeName?: StringFilter | null | undefined;
  /** This does not match. */
  not?: DataSourceFilter | null | undefined;
  /** The value of note. */
  note?: StringFilter | null | undefined;
  /** The value of observed. */
  observed?: DateFilter | null | undefined;
  /** At least one of these matches. An empty list matches nothing. */
  or?: Array<DataSourceFilter> | null | undefined;
  /** The value of origin. */
  origin?: OriginFilter | null | undefined;
  /** Records that this one refers to as owner. */
  owner?: StakeholderRelation | null | undefined;
  /** Records that refer to this one as from. */
  relationsFrom?: RelationRelation | null | undefined;
  /** Records that refer to this one as to. */
  relationsTo?: RelationRelation | null | undefined;
  /** Records that refer to this one as dataSources. */
  responsibilities?: ResponsibilityRelation | null | undefined;
  /** The value of reviewBy. */
  reviewBy?: DateFilter | null | undefined;
  /** The value of slug. */
  slug?: StringFilter | null | undefined;
  /** Records that refer to this one as record. */
  statedAsValueIn?: StatementRelation | null | undefined;
  /** Records that refer to this one as about. */
  statements?: StatementRelation | null | undefined;
  /** The value of status. */
  status?: StatusFilter | null | undefined;
  /** The value of type. */
  type?: DataSourceTypeFilter | null | undefined;
  /** The value of validFrom. */
  validFrom?: DateFilter | null | undefined;
  /** The value of validTo. */
  validTo?: DateFilter | null | undefined;
};

/** Looks at the records of type DataSource that a relation leads to. */
export type DataSourceRelation = {
  /** All that it leads to match, also if there are none. */
  every?: DataSourceFilter | null | undefined;
  /** Leads to at least one of these (ids or slugs). */
  is?: Array<string | number> | null | undefined;
  /** Leads to none that match; {} means that there is none at all. */
  none?: DataSourceFilter | null | undefined;
  /** Leads to at least one that matches; {} means that there is any at all. */
  some?: DataSourceFilter | null | undefined;
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

/** Compares a value of the enum DataSourceType. */
export type DataSourceTypeFilter = {
  /** Equals this value. */
  eq?: DataSourceType | null | undefined;
  /** Equals one of these. An empty list matches nothing. */
  in?: Array<DataSourceType> | null | undefined;
  /** There is no value (true), or there is one (false). */
  missing?: boolean | null | undefined;
  /** Equals none of these; also matches records without a value. */
  notIn?: Array<DataSourceType> | null | undefined;
};

/** Selects records of type Dataset. All fields given must match; the empty filter matches every record. */
export type DatasetFilter = {
  /** May hold on this day: not known to have begun later or ended earlier. See includeUnknown. */
  activeOn?: string | null | undefined;
  /** All of these match. An empty list matches everything. */
  and?: Array<DatasetFilter> | null | undefined;
  /** How many citations it has. */
  citationCount?: NumberFilter | null | undefined;
  /** Records that this one refers to as citations. */
  citations?: SourceRelation | null | undefined;
  /** The value of confidence. */
  confidence?: ConfidenceFilter | null | undefined;
  /** Has this confidence or a higher one. */
  confidenceAtLeast?: Confidence | null | undefined;
  /** The value of date. */
  date?: DateFilter | null | undefined;
  /** Has one of these ids or slugs. An empty list matches nothing. */
  id?: Array<string | number> | null | undefined;
  /** With activeOn: also records of which it is not known whether they hold on that day. True by default. */
  includeUnknown?: boolean | null | undefined;
  /** The value of licence. */
  licence?: StringFilter | null | undefined;
  /** This does not match. */
  not?: DatasetFilter | null | undefined;
  /** The value of note. */
  note?: StringFilter | null | undefined;
  /** The value of observed. */
  observed?: DateFilter | null | undefined;
  /** At least one of these matches. An empty list matches nothing. */
  or?: Array<DatasetFilter> | null | undefined;
  /** The value of origin. */
  origin?: OriginFilter | null | undefined;
  /** The value of publisher. */
  publisher?: StringFilter | null | undefined;
  /** The value of reviewBy. */
  reviewBy?: DateFilter | null | undefined;
  /** The value of slug. */
  slug?: StringFilter | null | undefined;
  /** Records that refer to this one as record. */
  statedAsValueIn?: StatementRelation | null | undefined;
  /** Records that refer to this one as about. */
  statements?: StatementRelation | null | undefined;
  /** The value of status. */
  status?: StatusFilter | null | undefined;
  /** The value of title. */
  title?: StringFilter | null | undefined;
  /** The value of validFrom. */
  validFrom?: DateFilter | null | undefined;
  /** The value of validTo. */
  validTo?: DateFilter | null | undefined;
  /** The value of version. */
  version?: StringFilter | null | undefined;
};

/** Compares a partial date, as the interval that it stands for. */
export type DateFilter = {
  /** Is wholly after this date. */
  after?: string | null | undefined;
  /** Is wholly before this date. */
  before?: string | null | undefined;
  /** There is no value (true), or there is one (false). */
  missing?: boolean | null | undefined;
  /** May be within this date: the intervals overlap. */
  overlaps?: string | null | undefined;
};

/** Selects records of type Entity. All fields given must match; the empty filter matches every record. */
export type EntityFilter = {
  /** May hold on this day: not known to have begun later or ended earlier. See includeUnknown. */
  activeOn?: string | null | undefined;
  /** All of these match. An empty list matches everything. */
  and?: Array<EntityFilter> | null | undefined;
  /** Is of the type BestPractice and matches this filter. */
  asBestPractice?: BestPracticeFilter | null | undefined;
  /** Is of the type Cluster and matches this filter. */
  asCluster?: ClusterFilter | null | undefined;
  /** Is of the type Competency and matches this filter. */
  asCompetency?: CompetencyFilter | null | undefined;
  /** Is of the type DataSource and matches this filter. */
  asDataSource?: DataSourceFilter | null | undefined;
  /** Is of the type Dataset and matches this filter. */
  asDataset?: DatasetFilter | null | undefined;
  /** Is of the type Event and matches this filter. */
  asEvent?: EventFilter | null | undefined;
  /** Is of the type ForecastingModel and matches this filter. */
  asForecastingModel?: ForecastingModelFilter | null | undefined;
  /** Is of the type Institution and matches this filter. */
  asInstitution?: InstitutionFilter | null | undefined;
  /** Is of the type Jurisdiction and matches this filter. */
  asJurisdiction?: JurisdictionFilter | null | undefined;
  /** Is of the type Methodology and matches this filter. */
  asMethodology?: MethodologyFilter | null | undefined;
  /** Is of the type Objective and matches this filter. */
  asObjective?: ObjectiveFilter | null | undefined;
  /** Is of the type PlannerRole and matches this filter. */
  asPlannerRole?: PlannerRoleFilter | null | undefined;
  /** Is of the type PlanningBody and matches this filter. */
  asPlanningBody?: PlanningBodyFilter | null | undefined;
  /** Is of the type PlanningTask and matches this filter. */
  asPlanningTask?: PlanningTaskFilter | null | undefined;
  /** Is of the type Profession and matches this filter. */
  asProfession?: ProfessionFilter | null | undefined;
  /** Is of the type Project and matches this filter. */
  asProject?: ProjectFilter | null | undefined;
  /** Is of the type Source and matches this filter. */
  asSource?: SourceFilter | null | undefined;
  /** Is of the type Stakeholder and matches this filter. */
  asStakeholder?: StakeholderFilter | null | undefined;
  /** Is of the type Term and matches this filter. */
  asTerm?: TermFilter | null | undefined;
  /** Is of the type WorkPackage and matches this filter. */
  asWorkPackage?: WorkPackageFilter | null | undefined;
  /** How many citations it has. */
  citationCount?: NumberFilter | null | undefined;
  /** Records that this one refers to as citations. */
  citations?: SourceRelation | null | undefined;
  /** Is, or is about or of, a member of one of these clusters (ids or slugs). */
  cluster?: Array<string | number> | null | undefined;
  /** The value of confidence. */
  confidence?: ConfidenceFilter | null | undefined;
  /** Has this confidence or a higher one. */
  confidenceAtLeast?: Confidence | null | undefined;
  /** Is, or is about or of, one of these jurisdictions. */
  country?: Array<string> | null | undefined;
  /** Has one of these ids or slugs. An empty list matches nothing. */
  id?: Array<string | number> | null | undefined;
  /** With activeOn: also records of which it is not known whether they hold on that day. True by default. */
  includeUnknown?: boolean | null | undefined;
  /** Has one of these types. An empty list matches nothing. */
  kind?: Array<RecordType> | null | undefined;
  /** This does not match. */
  not?: EntityFilter | null | undefined;
  /** The value of note. */
  note?: StringFilter | null | undefined;
  /** The value of observed. */
  observed?: DateFilter | null | undefined;
  /** At least one of these matches. An empty list matches nothing. */
  or?: Array<EntityFilter> | null | undefined;
  /** The value of origin. */
  origin?: OriginFilter | null | undefined;
  /** The value of reviewBy. */
  reviewBy?: DateFilter | null | undefined;
  /** The value of slug. */
  slug?: StringFilter | null | undefined;
  /** Records that refer to this one as record. */
  statedAsValueIn?: StatementRelation | null | undefined;
  /** Records that refer to this one as about. */
  statements?: StatementRelation | null | undefined;
  /** The value of status. */
  status?: StatusFilter | null | undefined;
  /** The value of validFrom. */
  validFrom?: DateFilter | null | undefined;
  /** The value of validTo. */
  validTo?: DateFilter | null | undefined;
};

/** Looks at the records of type Entity that a relation leads to. */
export type EntityRelation = {
  /** All that it leads to match, also if there are none. */
  every?: EntityFilter | null | undefined;
  /** Leads to at least one of these (ids or slugs). */
  is?: Array<string | number> | null | undefined;
  /** Leads to none that match; {} means that there is none at all. */
  none?: EntityFilter | null | undefined;
  /** Leads to at least one that matches; {} means that there is any at all. */
  some?: EntityFilter | null | undefined;
};

/** Selects records of type Event. All fields given must match; the empty filter matches every record. */
export type EventFilter = {
  /** May hold on this day: not known to have begun later or ended earlier. See includeUnknown. */
  activeOn?: string | null | undefined;
  /** All of these match. An empty list matches everything. */
  and?: Array<EventFilter> | null | undefined;
  /** How many citations it has. */
  citationCount?: NumberFilter | null | undefined;
  /** Records that this one refers to as citations. */
  citations?: SourceRelation | null | undefined;
  /** The value of confidence. */
  confidence?: ConfidenceFilter | null | undefined;
  /** Has this confidence or a higher one. */
  confidenceAtLeast?: Confidence | null | undefined;
  /** The value of end. */
  end?: DateFilter | null | undefined;
  /** Records that this one refers to as host. */
  host?: StakeholderRelation | null | undefined;
  /** Has one of these ids or slugs. An empty list matches nothing. */
  id?: Array<string | number> | null | undefined;
  /** With activeOn: also records of which it is not known whether they hold on that day. True by default. */
  includeUnknown?: boolean | null | undefined;
  /** The value of name. */
  name?: StringFilter | null | undefined;
  /** This does not match. */
  not?: EventFilter | null | undefined;
  /** The value of note. */
  note?: StringFilter | null | undefined;
  /** The value of observed. */
  observed?: DateFilter | null | undefined;
  /** At least one of these matches. An empty list matches nothing. */
  or?: Array<EventFilter> | null | undefined;
  /** The value of origin. */
  origin?: OriginFilter | null | undefined;
  /** Records that refer to this one as event. */
  participations?: ParticipationRelation | null | undefined;
  /** The value of place. */
  place?: StringFilter | null | undefined;
  /** Records that this one refers to as project. */
  project?: ProjectRelation | null | undefined;
  /** The value of reviewBy. */
  reviewBy?: DateFilter | null | undefined;
  /** The value of slug. */
  slug?: StringFilter | null | undefined;
  /** The value of start. */
  start?: DateFilter | null | undefined;
  /** Records that refer to this one as record. */
  statedAsValueIn?: StatementRelation | null | undefined;
  /** Records that refer to this one as about. */
  statements?: StatementRelation | null | undefined;
  /** The value of status. */
  status?: StatusFilter | null | undefined;
  /** The value of validFrom. */
  validFrom?: DateFilter | null | undefined;
  /** The value of validTo. */
  validTo?: DateFilter | null | undefined;
};

/** Looks at the records of type Event that a relation leads to. */
export type EventRelation = {
  /** All that it leads to match, also if there are none. */
  every?: EventFilter | null | undefined;
  /** Leads to at least one of these (ids or slugs). */
  is?: Array<string | number> | null | undefined;
  /** Leads to none that match; {} means that there is none at all. */
  none?: EventFilter | null | undefined;
  /** Leads to at least one that matches; {} means that there is any at all. */
  some?: EventFilter | null | undefined;
};

/** Selects records of type ForecastingModel. All fields given must match; the empty filter matches every record. */
export type ForecastingModelFilter = {
  /** May hold on this day: not known to have begun later or ended earlier. See includeUnknown. */
  activeOn?: string | null | undefined;
  /** All of these match. An empty list matches everything. */
  and?: Array<ForecastingModelFilter> | null | undefined;
  /** How many citations it has. */
  citationCount?: NumberFilter | null | undefined;
  /** Records that this one refers to as citations. */
  citations?: SourceRelation | null | undefined;
  /** About a member of one of these clusters (ids or slugs). */
  cluster?: Array<string | number> | null | undefined;
  /** The value of confidence. */
  confidence?: ConfidenceFilter | null | undefined;
  /** Has this confidence or a higher one. */
  confidenceAtLeast?: Confidence | null | undefined;
  /** About one of these jurisdictions. */
  country?: Array<string> | null | undefined;
  /** Records that this one refers to as dataSources. */
  dataSources?: DataSourceRelation | null | undefined;
  /** The value of evidence. */
  evidence?: StringFilter | null | undefined;
  /** Has one of these ids or slugs. An empty list matches nothing. */
  id?: Array<string | number> | null | undefined;
  /** With activeOn: also records of which it is not known whether they hold on that day. True by default. */
  includeUnknown?: boolean | null | undefined;
  /** Records that this one refers to as jurisdiction. */
  jurisdiction?: JurisdictionRelation | null | undefined;
  /** Records that this one refers to as methods. */
  methods?: MethodologyRelation | null | undefined;
  /** The value of name. */
  name?: StringFilter | null | undefined;
  /** This does not match. */
  not?: ForecastingModelFilter | null | undefined;
  /** The value of note. */
  note?: StringFilter | null | undefined;
  /** The value of observed. */
  observed?: DateFilter | null | undefined;
  /** At least one of these matches. An empty list matches nothing. */
  or?: Array<ForecastingModelFilter> | null | undefined;
  /** The value of origin. */
  origin?: OriginFilter | null | undefined;
  /** Records that this one refers to as owner. */
  owner?: StakeholderRelation | null | undefined;
  /** The value of reviewBy. */
  reviewBy?: DateFilter | null | undefined;
  /** The value of slug. */
  slug?: StringFilter | null | undefined;
  /** Records that refer to this one as record. */
  statedAsValueIn?: StatementRelation | null | undefined;
  /** Records that refer to this one as about. */
  statements?: StatementRelation | null | undefined;
  /** The value of status. */
  status?: StatusFilter | null | undefined;
  /** The value of validFrom. */
  validFrom?: DateFilter | null | undefined;
  /** The value of validTo. */
  validTo?: DateFilter | null | undefined;
};

/** Looks at the records of type ForecastingModel that a relation leads to. */
export type ForecastingModelRelation = {
  /** All that it leads to match, also if there are none. */
  every?: ForecastingModelFilter | null | undefined;
  /** Leads to at least one of these (ids or slugs). */
  is?: Array<string | number> | null | undefined;
  /** Leads to none that match; {} means that there is none at all. */
  none?: ForecastingModelFilter | null | undefined;
  /** Leads to at least one that matches; {} means that there is any at all. */
  some?: ForecastingModelFilter | null | undefined;
};

/** Selects records of type Institution. All fields given must match; the empty filter matches every record. */
export type InstitutionFilter = {
  /** One of the values of acronyms. */
  acronyms?: StringFilter | null | undefined;
  /** May hold on this day: not known to have begun later or ended earlier. See includeUnknown. */
  activeOn?: string | null | undefined;
  /** All of these match. An empty list matches everything. */
  and?: Array<InstitutionFilter> | null | undefined;
  /** Records that refer to this one as by. */
  assessments?: AssessmentRelation | null | undefined;
  /** Records that refer to this one as parent. */
  children?: StakeholderRelation | null | undefined;
  /** How many citations it has. */
  citationCount?: NumberFilter | null | undefined;
  /** Records that this one refers to as citations. */
  citations?: SourceRelation | null | undefined;
  /** About a member of one of these clusters (ids or slugs). */
  cluster?: Array<string | number> | null | undefined;
  /** The value of collective. */
  collective?: boolean | null | undefined;
  /** Records that refer to this one as competentAuthority. */
  competentAuthorityOf?: JurisdictionRelation | null | undefined;
  /** The value of confidence. */
  confidence?: ConfidenceFilter | null | undefined;
  /** Has this confidence or a higher one. */
  confidenceAtLeast?: Confidence | null | undefined;
  /** Records that refer to this one as coordinator. */
  coordinates?: ProjectRelation | null | undefined;
  /** About one of these jurisdictions. */
  country?: Array<string> | null | undefined;
  /** Records that refer to this one as owner. */
  dataSources?: DataSourceRelation | null | undefined;
  /** Records that refer to this one as owner. */
  forecastingModels?: ForecastingModelRelation | null | undefined;
  /** The value of heroesRole. */
  heroesRole?: StringFilter | null | undefined;
  /** Records that refer to this one as host. */
  hosts?: EventRelation | null | undefined;
  /** Has one of these ids or slugs. An empty list matches nothing. */
  id?: Array<string | number> | null | undefined;
  /** With activeOn: also records of which it is not known whether they hold on that day. True by default. */
  includeUnknown?: boolean | null | undefined;
  /** Records that refer to this one as lead. */
  leadsClusters?: ClusterRelation | null | undefined;
  /** Records that refer to this one as leader. */
  leadsWorkPackages?: WorkPackageRelation | null | undefined;
  /** The value of level. */
  level?: LevelFilter | null | undefined;
  /** Records that refer to this one as body. */
  members?: MembershipRelation | null | undefined;
  /** Records that refer to this one as member. */
  memberships?: MembershipRelation | null | undefined;
  /** Any of the names. */
  name?: StringFilter | null | undefined;
  /** This does not match. */
  not?: InstitutionFilter | null | undefined;
  /** The value of note. */
  note?: StringFilter | null | undefined;
  /** The value of observed. */
  observed?: DateFilter | null | undefined;
  /** At least one of these matches. An empty list matches nothing. */
  or?: Array<InstitutionFilter> | null | undefined;
  /** The value of origin. */
  origin?: OriginFilter | null | undefined;
  /** Records that this one refers to as parent. */
  parent?: StakeholderRelation | null | undefined;
  /** Records that refer to this one as stakeholder. */
  participations?: ParticipationRelation | null | undefined;
  /** The value of permanence. */
  permanence?: PermanenceFilter | null | undefined;
  /** Records that this one refers to as portfolio. */
  portfolio?: TermRelation | null | undefined;
  /** Records that refer to this one as from. */
  relationsFrom?: RelationRelation | null | undefined;
  /** Records that refer to this one as to. */
  relationsTo?: RelationRelation | null | undefined;
  /** Records that refer to this one as stakeholder. */
  responsibilities?: ResponsibilityRelation | null | undefined;
  /** The value of reviewBy. */
  reviewBy?: DateFilter | null | undefined;
  /** Records that this one refers to as seat. */
  seat?: JurisdictionRelation | null | undefined;
  /** Records that this one refers to as sector. */
  sector?: TermRelation | null | undefined;
  /** The value of slug. */
  slug?: StringFilter | null | undefined;
  /** Records that refer to this one as record. */
  statedAsValueIn?: StatementRelation | null | undefined;
  /** Records that refer to this one as about. */
  statements?: StatementRelation | null | undefined;
  /** The value of status. */
  status?: StatusFilter | null | undefined;
  /** Records that this one refers to as type. */
  type?: TermRelation | null | undefined;
  /** The value of validFrom. */
  validFrom?: DateFilter | null | undefined;
  /** The value of validTo. */
  validTo?: DateFilter | null | undefined;
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

/** Compares a value of the enum InstrumentType. */
export type InstrumentTypeFilter = {
  /** Equals this value. */
  eq?: InstrumentType | null | undefined;
  /** Equals one of these. An empty list matches nothing. */
  in?: Array<InstrumentType> | null | undefined;
  /** There is no value (true), or there is one (false). */
  missing?: boolean | null | undefined;
  /** Equals none of these; also matches records without a value. */
  notIn?: Array<InstrumentType> | null | undefined;
};

/** Selects records of type Jurisdiction. All fields given must match; the empty filter matches every record. */
export type JurisdictionFilter = {
  /** Records that refer to this one as jurisdiction. */
  absences?: AbsenceRelation | null | undefined;
  /** May hold on this day: not known to have begun later or ended earlier. See includeUnknown. */
  activeOn?: string | null | undefined;
  /** Records that refer to this one as by. */
  adoptions?: AdoptionRelation | null | undefined;
  /** All of these match. An empty list matches everything. */
  and?: Array<JurisdictionFilter> | null | undefined;
  /** Records that refer to this one as about. */
  assessments?: AssessmentRelation | null | undefined;
  /** Records that refer to this one as countries. */
  bestPractices?: BestPracticeRelation | null | undefined;
  /** Records that refer to this one as candidateMembers. */
  candidateOfClusters?: ClusterRelation | null | undefined;
  /** How many citations it has. */
  citationCount?: NumberFilter | null | undefined;
  /** Records that this one refers to as citations. */
  citations?: SourceRelation | null | undefined;
  /** Is a member of one of these clusters (ids or slugs). */
  cluster?: Array<string | number> | null | undefined;
  /** Records that refer to this one as members. */
  clusters?: ClusterRelation | null | undefined;
  /** The value of code. */
  code?: StringFilter | null | undefined;
  /** Records that this one refers to as competentAuthority. */
  competentAuthority?: StakeholderRelation | null | undefined;
  /** The value of confidence. */
  confidence?: ConfidenceFilter | null | undefined;
  /** Has this confidence or a higher one. */
  confidenceAtLeast?: Confidence | null | undefined;
  /** Is one of these jurisdictions. */
  country?: Array<string> | null | undefined;
  /** Records that refer to this one as jurisdiction. */
  dataSources?: DataSourceRelation | null | undefined;
  /** The value of euMember. */
  euMember?: boolean | null | undefined;
  /** Records that refer to this one as jurisdiction. */
  forecastingModels?: ForecastingModelRelation | null | undefined;
  /** The value of heroesParticipant. */
  heroesParticipant?: boolean | null | undefined;
  /** Has one of these ids or slugs. An empty list matches nothing. */
  id?: Array<string | number> | null | undefined;
  /** With activeOn: also records of which it is not known whether they hold on that day. True by default. */
  includeUnknown?: boolean | null | undefined;
  /** One of the values of languages. */
  languages?: StringFilter | null | undefined;
  /** The value of modelOrTool. */
  modelOrTool?: StringFilter | null | undefined;
  /** The value of name. */
  name?: StringFilter | null | undefined;
  /** This does not match. */
  not?: JurisdictionFilter | null | undefined;
  /** The value of note. */
  note?: StringFilter | null | undefined;
  /** The value of observed. */
  observed?: DateFilter | null | undefined;
  /** At least one of these matches. An empty list matches nothing. */
  or?: Array<JurisdictionFilter> | null | undefined;
  /** The value of origin. */
  origin?: OriginFilter | null | undefined;
  /** Records that refer to this one as jurisdiction. */
  participations?: ParticipationRelation | null | undefined;
  /** The value of planningSummary. */
  planningSummary?: StringFilter | null | undefined;
  /** Records that refer to this one as jurisdiction. */
  responsibilities?: ResponsibilityRelation | null | undefined;
  /** The value of reviewBy. */
  reviewBy?: DateFilter | null | undefined;
  /** The value of slug. */
  slug?: StringFilter | null | undefined;
  /** Records that refer to this one as seat. */
  stakeholders?: StakeholderRelation | null | undefined;
  /** Records that refer to this one as record. */
  statedAsValueIn?: StatementRelation | null | undefined;
  /** Records that refer to this one as about. */
  statements?: StatementRelation | null | undefined;
  /** The value of status. */
  status?: StatusFilter | null | undefined;
  /** The value of type. */
  type?: JurisdictionTypeFilter | null | undefined;
  /** The value of validFrom. */
  validFrom?: DateFilter | null | undefined;
  /** The value of validTo. */
  validTo?: DateFilter | null | undefined;
};

/** Looks at the records of type Jurisdiction that a relation leads to. */
export type JurisdictionRelation = {
  /** All that it leads to match, also if there are none. */
  every?: JurisdictionFilter | null | undefined;
  /** Leads to at least one of these (ids or slugs). */
  is?: Array<string | number> | null | undefined;
  /** Leads to none that match; {} means that there is none at all. */
  none?: JurisdictionFilter | null | undefined;
  /** Leads to at least one that matches; {} means that there is any at all. */
  some?: JurisdictionFilter | null | undefined;
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

/** Compares a value of the enum JurisdictionType. */
export type JurisdictionTypeFilter = {
  /** Equals this value. */
  eq?: JurisdictionType | null | undefined;
  /** Equals one of these. An empty list matches nothing. */
  in?: Array<JurisdictionType> | null | undefined;
  /** There is no value (true), or there is one (false). */
  missing?: boolean | null | undefined;
  /** Equals none of these; also matches records without a value. */
  notIn?: Array<JurisdictionType> | null | undefined;
};

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

/** Compares a value of the enum Level. */
export type LevelFilter = {
  /** Equals this value. */
  eq?: Level | null | undefined;
  /** Equals one of these. An empty list matches nothing. */
  in?: Array<Level> | null | undefined;
  /** There is no value (true), or there is one (false). */
  missing?: boolean | null | undefined;
  /** Equals none of these; also matches records without a value. */
  notIn?: Array<Level> | null | undefined;
};

/** Selects records of type Membership. All fields given must match; the empty filter matches every record. */
export type MembershipFilter = {
  /** May hold on this day: not known to have begun later or ended earlier. See includeUnknown. */
  activeOn?: string | null | undefined;
  /** All of these match. An empty list matches everything. */
  and?: Array<MembershipFilter> | null | undefined;
  /** Records that this one refers to as body. */
  body?: StakeholderRelation | null | undefined;
  /** How many citations it has. */
  citationCount?: NumberFilter | null | undefined;
  /** Records that this one refers to as citations. */
  citations?: SourceRelation | null | undefined;
  /** Has body or member that is, or is about or of, a member of one of these clusters (ids or slugs). */
  cluster?: Array<string | number> | null | undefined;
  /** The value of confidence. */
  confidence?: ConfidenceFilter | null | undefined;
  /** Has this confidence or a higher one. */
  confidenceAtLeast?: Confidence | null | undefined;
  /** Records that refer to this one as between. */
  conflicts?: ConflictRelation | null | undefined;
  /** Has body or member that is, or is about or of, one of these jurisdictions. */
  country?: Array<string> | null | undefined;
  /** The value of evidence. */
  evidence?: StringFilter | null | undefined;
  /** Has one of these ids or slugs. An empty list matches nothing. */
  id?: Array<string | number> | null | undefined;
  /** With activeOn: also records of which it is not known whether they hold on that day. True by default. */
  includeUnknown?: boolean | null | undefined;
  /** Records that this one refers to as member. */
  member?: StakeholderRelation | null | undefined;
  /** This does not match. */
  not?: MembershipFilter | null | undefined;
  /** The value of note. */
  note?: StringFilter | null | undefined;
  /** The value of observed. */
  observed?: DateFilter | null | undefined;
  /** At least one of these matches. An empty list matches nothing. */
  or?: Array<MembershipFilter> | null | undefined;
  /** The value of origin. */
  origin?: OriginFilter | null | undefined;
  /** The value of reviewBy. */
  reviewBy?: DateFilter | null | undefined;
  /** The value of role. */
  role?: MembershipRoleFilter | null | undefined;
  /** The value of scope. */
  scope?: StringFilter | null | undefined;
  /** The value of slug. */
  slug?: StringFilter | null | undefined;
  /** The value of status. */
  status?: StatusFilter | null | undefined;
  /** The value of validFrom. */
  validFrom?: DateFilter | null | undefined;
  /** The value of validTo. */
  validTo?: DateFilter | null | undefined;
};

/** Looks at the records of type Membership that a relation leads to. */
export type MembershipRelation = {
  /** All that it leads to match, also if there are none. */
  every?: MembershipFilter | null | undefined;
  /** Leads to at least one of these (ids or slugs). */
  is?: Array<string | number> | null | undefined;
  /** Leads to none that match; {} means that there is none at all. */
  none?: MembershipFilter | null | undefined;
  /** Leads to at least one that matches; {} means that there is any at all. */
  some?: MembershipFilter | null | undefined;
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

/** Compares a value of the enum MembershipRole. */
export type MembershipRoleFilter = {
  /** Equals this value. */
  eq?: MembershipRole | null | undefined;
  /** Equals one of these. An empty list matches nothing. */
  in?: Array<MembershipRole> | null | undefined;
  /** There is no value (true), or there is one (false). */
  missing?: boolean | null | undefined;
  /** Equals none of these; also matches records without a value. */
  notIn?: Array<MembershipRole> | null | undefined;
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

/** Compares a value of the enum MethodologyFamily. */
export type MethodologyFamilyFilter = {
  /** Equals this value. */
  eq?: MethodologyFamily | null | undefined;
  /** Equals one of these. An empty list matches nothing. */
  in?: Array<MethodologyFamily> | null | undefined;
  /** There is no value (true), or there is one (false). */
  missing?: boolean | null | undefined;
  /** Equals none of these; also matches records without a value. */
  notIn?: Array<MethodologyFamily> | null | undefined;
};

/** Selects records of type Methodology. All fields given must match; the empty filter matches every record. */
export type MethodologyFilter = {
  /** May hold on this day: not known to have begun later or ended earlier. See includeUnknown. */
  activeOn?: string | null | undefined;
  /** Records that refer to this one as what. */
  adoptions?: AdoptionRelation | null | undefined;
  /** All of these match. An empty list matches everything. */
  and?: Array<MethodologyFilter> | null | undefined;
  /** Records that refer to this one as methodology. */
  assessments?: AssessmentRelation | null | undefined;
  /** How many citations it has. */
  citationCount?: NumberFilter | null | undefined;
  /** Records that this one refers to as citations. */
  citations?: SourceRelation | null | undefined;
  /** The value of confidence. */
  confidence?: ConfidenceFilter | null | undefined;
  /** Has this confidence or a higher one. */
  confidenceAtLeast?: Confidence | null | undefined;
  /** The value of description. */
  description?: StringFilter | null | undefined;
  /** The value of family. */
  family?: MethodologyFamilyFilter | null | undefined;
  /** Records that refer to this one as methods. */
  forecastingModels?: ForecastingModelRelation | null | undefined;
  /** Has one of these ids or slugs. An empty list matches nothing. */
  id?: Array<string | number> | null | undefined;
  /** With activeOn: also records of which it is not known whether they hold on that day. True by default. */
  includeUnknown?: boolean | null | undefined;
  /** The value of name. */
  name?: StringFilter | null | undefined;
  /** This does not match. */
  not?: MethodologyFilter | null | undefined;
  /** The value of note. */
  note?: StringFilter | null | undefined;
  /** The value of observed. */
  observed?: DateFilter | null | undefined;
  /** At least one of these matches. An empty list matches nothing. */
  or?: Array<MethodologyFilter> | null | undefined;
  /** The value of origin. */
  origin?: OriginFilter | null | undefined;
  /** Records that refer to this one as methods. */
  responsibilities?: ResponsibilityRelation | null | undefined;
  /** The value of reviewBy. */
  reviewBy?: DateFilter | null | undefined;
  /** The value of slug. */
  slug?: StringFilter | null | undefined;
  /** Records that refer to this one as record. */
  statedAsValueIn?: StatementRelation | null | undefined;
  /** Records that refer to this one as about. */
  statements?: StatementRelation | null | undefined;
  /** The value of status. */
  status?: StatusFilter | null | undefined;
  /** The value of type. */
  type?: MethodologyTypeFilter | null | undefined;
  /** One of the values of usedByAsStated. */
  usedByAsStated?: StringFilter | null | undefined;
  /** The value of validFrom. */
  validFrom?: DateFilter | null | undefined;
  /** The value of validTo. */
  validTo?: DateFilter | null | undefined;
};

/** Looks at the records of type Methodology that a relation leads to. */
export type MethodologyRelation = {
  /** All that it leads to match, also if there are none. */
  every?: MethodologyFilter | null | undefined;
  /** Leads to at least one of these (ids or slugs). */
  is?: Array<string | number> | null | undefined;
  /** Leads to none that match; {} means that there is none at all. */
  none?: MethodologyFilter | null | undefined;
  /** Leads to at least one that matches; {} means that there is any at all. */
  some?: MethodologyFilter | null | undefined;
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

/** Compares a value of the enum MethodologyType. */
export type MethodologyTypeFilter = {
  /** Equals this value. */
  eq?: MethodologyType | null | undefined;
  /** Equals one of these. An empty list matches nothing. */
  in?: Array<MethodologyType> | null | undefined;
  /** There is no value (true), or there is one (false). */
  missing?: boolean | null | undefined;
  /** Equals none of these; also matches records without a value. */
  notIn?: Array<MethodologyType> | null | undefined;
};

/** Compares a number. */
export type NumberFilter = {
  /** Equals this value. */
  eq?: number | null | undefined;
  /** Greater than this. */
  gt?: number | null | undefined;
  /** Greater than or equal to this. */
  gte?: number | null | undefined;
  /** Less than this. */
  lt?: number | null | undefined;
  /** Less than or equal to this. */
  lte?: number | null | undefined;
  /** There is no value (true), or there is one (false). */
  missing?: boolean | null | undefined;
};

/** Selects records of type Objective. All fields given must match; the empty filter matches every record. */
export type ObjectiveFilter = {
  /** May hold on this day: not known to have begun later or ended earlier. See includeUnknown. */
  activeOn?: string | null | undefined;
  /** All of these match. An empty list matches everything. */
  and?: Array<ObjectiveFilter> | null | undefined;
  /** How many citations it has. */
  citationCount?: NumberFilter | null | undefined;
  /** Records that this one refers to as citations. */
  citations?: SourceRelation | null | undefined;
  /** The value of confidence. */
  confidence?: ConfidenceFilter | null | undefined;
  /** Has this confidence or a higher one. */
  confidenceAtLeast?: Confidence | null | undefined;
  /** Has one of these ids or slugs. An empty list matches nothing. */
  id?: Array<string | number> | null | undefined;
  /** With activeOn: also records of which it is not known whether they hold on that day. True by default. */
  includeUnknown?: boolean | null | undefined;
  /** This does not match. */
  not?: ObjectiveFilter | null | undefined;
  /** The value of note. */
  note?: StringFilter | null | undefined;
  /** The value of number. */
  number?: NumberFilter | null | undefined;
  /** The value of observed. */
  observed?: DateFilter | null | undefined;
  /** At least one of these matches. An empty list matches nothing. */
  or?: Array<ObjectiveFilter> | null | undefined;
  /** The value of origin. */
  origin?: OriginFilter | null | undefined;
  /** Records that this one refers to as project. */
  project?: ProjectRelation | null | undefined;
  /** Records that refer to this one as sameAs. */
  restatedBy?: ObjectiveRelation | null | undefined;
  /** The value of reviewBy. */
  reviewBy?: DateFilter | null | undefined;
  /** Records that this one refers to as sameAs. */
  sameAs?: ObjectiveRelation | null | undefined;
  /** The value of slug. */
  slug?: StringFilter | null | undefined;
  /** Records that refer to this one as record. */
  statedAsValueIn?: StatementRelation | null | undefined;
  /** Records that refer to this one as about. */
  statements?: StatementRelation | null | undefined;
  /** The value of status. */
  status?: StatusFilter | null | undefined;
  /** The value of text. */
  text?: StringFilter | null | undefined;
  /** The value of validFrom. */
  validFrom?: DateFilter | null | undefined;
  /** The value of validTo. */
  validTo?: DateFilter | null | undefined;
};

/** Looks at the records of type Objective that a relation leads to. */
export type ObjectiveRelation = {
  /** All that it leads to match, also if there are none. */
  every?: ObjectiveFilter | null | undefined;
  /** Leads to at least one of these (ids or slugs). */
  is?: Array<string | number> | null | undefined;
  /** Leads to none that match; {} means that there is none at all. */
  none?: ObjectiveFilter | null | undefined;
  /** Leads to at least one that matches; {} means that there is any at all. */
  some?: ObjectiveFilter | null | undefined;
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

/** Compares a value of the enum Origin. */
export type OriginFilter = {
  /** Equals this value. */
  eq?: Origin | null | undefined;
  /** Equals one of these. An empty list matches nothing. */
  in?: Array<Origin> | null | undefined;
  /** There is no value (true), or there is one (false). */
  missing?: boolean | null | undefined;
  /** Equals none of these; also matches records without a value. */
  notIn?: Array<Origin> | null | undefined;
};

/** Selects records of type Participation. All fields given must match; the empty filter matches every record. */
export type ParticipationFilter = {
  /** May hold on this day: not known to have begun later or ended earlier. See includeUnknown. */
  activeOn?: string | null | undefined;
  /** All of these match. An empty list matches everything. */
  and?: Array<ParticipationFilter> | null | undefined;
  /** How many citations it has. */
  citationCount?: NumberFilter | null | undefined;
  /** Records that this one refers to as citations. */
  citations?: SourceRelation | null | undefined;
  /** About a member of one of these clusters (ids or slugs). */
  cluster?: Array<string | number> | null | undefined;
  /** The value of confidence. */
  confidence?: ConfidenceFilter | null | undefined;
  /** Has this confidence or a higher one. */
  confidenceAtLeast?: Confidence | null | undefined;
  /** Records that refer to this one as between. */
  conflicts?: ConflictRelation | null | undefined;
  /** About one of these jurisdictions. */
  country?: Array<string> | null | undefined;
  /** Records that this one refers to as event. */
  event?: EventRelation | null | undefined;
  /** The value of evidence. */
  evidence?: StringFilter | null | undefined;
  /** Has one of these ids or slugs. An empty list matches nothing. */
  id?: Array<string | number> | null | undefined;
  /** With activeOn: also records of which it is not known whether they hold on that day. True by default. */
  includeUnknown?: boolean | null | undefined;
  /** Records that this one refers to as jurisdiction. */
  jurisdiction?: JurisdictionRelation | null | undefined;
  /** This does not match. */
  not?: ParticipationFilter | null | undefined;
  /** The value of note. */
  note?: StringFilter | null | undefined;
  /** The value of observed. */
  observed?: DateFilter | null | undefined;
  /** At least one of these matches. An empty list matches nothing. */
  or?: Array<ParticipationFilter> | null | undefined;
  /** The value of origin. */
  origin?: OriginFilter | null | undefined;
  /** Records that this one refers to as project. */
  project?: ProjectRelation | null | undefined;
  /** The value of reviewBy. */
  reviewBy?: DateFilter | null | undefined;
  /** The value of role. */
  role?: ParticipationRoleFilter | null | undefined;
  /** The value of scope. */
  scope?: StringFilter | null | undefined;
  /** The value of slug. */
  slug?: StringFilter | null | undefined;
  /** Records that this one refers to as stakeholder. */
  stakeholder?: StakeholderRelation | null | undefined;
  /** The value of status. */
  status?: StatusFilter | null | undefined;
  /** The value of unit. */
  unit?: StringFilter | null | undefined;
  /** The value of validFrom. */
  validFrom?: DateFilter | null | undefined;
  /** The value of validTo. */
  validTo?: DateFilter | null | undefined;
  /** Records that this one refers to as workPackage. */
  workPackage?: WorkPackageRelation | null | undefined;
};

/** Looks at the records of type Participation that a relation leads to. */
export type ParticipationRelation = {
  /** All that it leads to match, also if there are none. */
  every?: ParticipationFilter | null | undefined;
  /** Leads to at least one of these (ids or slugs). */
  is?: Array<string | number> | null | undefined;
  /** Leads to none that match; {} means that there is none at all. */
  none?: ParticipationFilter | null | undefined;
  /** Leads to at least one that matches; {} means that there is any at all. */
  some?: ParticipationFilter | null | undefined;
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

/** Compares a value of the enum ParticipationRole. */
export type ParticipationRoleFilter = {
  /** Equals this value. */
  eq?: ParticipationRole | null | undefined;
  /** Equals one of these. An empty list matches nothing. */
  in?: Array<ParticipationRole> | null | undefined;
  /** There is no value (true), or there is one (false). */
  missing?: boolean | null | undefined;
  /** Equals none of these; also matches records without a value. */
  notIn?: Array<ParticipationRole> | null | undefined;
};

/** Whether a body is permanent. */
export type Permanence =
  /** It was set up for one purpose and ends with it. */
  | 'AD_HOC'
  /** It is permanent. */
  | 'PERMANENT';

/** Compares a value of the enum Permanence. */
export type PermanenceFilter = {
  /** Equals this value. */
  eq?: Permanence | null | undefined;
  /** Equals one of these. An empty list matches nothing. */
  in?: Array<Permanence> | null | undefined;
  /** There is no value (true), or there is one (false). */
  missing?: boolean | null | undefined;
  /** Equals none of these; also matches records without a value. */
  notIn?: Array<Permanence> | null | undefined;
};

/** Selects records of type PlannerRole. All fields given must match; the empty filter matches every record. */
export type PlannerRoleFilter = {
  /** May hold on this day: not known to have begun later or ended earlier. See includeUnknown. */
  activeOn?: string | null | undefined;
  /** All of these match. An empty list matches everything. */
  and?: Array<PlannerRoleFilter> | null | undefined;
  /** How many citations it has. */
  citationCount?: NumberFilter | null | undefined;
  /** Records that this one refers to as citations. */
  citations?: SourceRelation | null | undefined;
  /** The value of confidence. */
  confidence?: ConfidenceFilter | null | undefined;
  /** Has this confidence or a higher one. */
  confidenceAtLeast?: Confidence | null | undefined;
  /** Has one of these ids or slugs. An empty list matches nothing. */
  id?: Array<string | number> | null | undefined;
  /** With activeOn: also records of which it is not known whether they hold on that day. True by default. */
  includeUnknown?: boolean | null | undefined;
  /** The value of name. */
  name?: StringFilter | null | undefined;
  /** Records that this one refers to as needs. */
  needs?: CompetencyRelation | null | undefined;
  /** This does not match. */
  not?: PlannerRoleFilter | null | undefined;
  /** The value of note. */
  note?: StringFilter | null | undefined;
  /** The value of observed. */
  observed?: DateFilter | null | undefined;
  /** At least one of these matches. An empty list matches nothing. */
  or?: Array<PlannerRoleFilter> | null | undefined;
  /** The value of origin. */
  origin?: OriginFilter | null | undefined;
  /** The value of reviewBy. */
  reviewBy?: DateFilter | null | undefined;
  /** The value of slug. */
  slug?: StringFilter | null | undefined;
  /** Records that refer to this one as record. */
  statedAsValueIn?: StatementRelation | null | undefined;
  /** Records that refer to this one as about. */
  statements?: StatementRelation | null | undefined;
  /** The value of status. */
  status?: StatusFilter | null | undefined;
  /** The value of validFrom. */
  validFrom?: DateFilter | null | undefined;
  /** The value of validTo. */
  validTo?: DateFilter | null | undefined;
};

/** Looks at the records of type PlannerRole that a relation leads to. */
export type PlannerRoleRelation = {
  /** All that it leads to match, also if there are none. */
  every?: PlannerRoleFilter | null | undefined;
  /** Leads to at least one of these (ids or slugs). */
  is?: Array<string | number> | null | undefined;
  /** Leads to none that match; {} means that there is none at all. */
  none?: PlannerRoleFilter | null | undefined;
  /** Leads to at least one that matches; {} means that there is any at all. */
  some?: PlannerRoleFilter | null | undefined;
};

/** Selects records of type PlanningBody. All fields given must match; the empty filter matches every record. */
export type PlanningBodyFilter = {
  /** One of the values of acronyms. */
  acronyms?: StringFilter | null | undefined;
  /** May hold on this day: not known to have begun later or ended earlier. See includeUnknown. */
  activeOn?: string | null | undefined;
  /** All of these match. An empty list matches everything. */
  and?: Array<PlanningBodyFilter> | null | undefined;
  /** Records that refer to this one as by. */
  assessments?: AssessmentRelation | null | undefined;
  /** Records that refer to this one as parent. */
  children?: StakeholderRelation | null | undefined;
  /** How many citations it has. */
  citationCount?: NumberFilter | null | undefined;
  /** Records that this one refers to as citations. */
  citations?: SourceRelation | null | undefined;
  /** About a member of one of these clusters (ids or slugs). */
  cluster?: Array<string | number> | null | undefined;
  /** The value of collective. */
  collective?: boolean | null | undefined;
  /** Records that refer to this one as competentAuthority. */
  competentAuthorityOf?: JurisdictionRelation | null | undefined;
  /** The value of confidence. */
  confidence?: ConfidenceFilter | null | undefined;
  /** Has this confidence or a higher one. */
  confidenceAtLeast?: Confidence | null | undefined;
  /** Records that refer to this one as coordinator. */
  coordinates?: ProjectRelation | null | undefined;
  /** About one of these jurisdictions. */
  country?: Array<string> | null | undefined;
  /** Records that refer to this one as owner. */
  dataSources?: DataSourceRelation | null | undefined;
  /** Records that refer to this one as owner. */
  forecastingModels?: ForecastingModelRelation | null | undefined;
  /** The value of heroesRole. */
  heroesRole?: StringFilter | null | undefined;
  /** Records that refer to this one as host. */
  hosts?: EventRelation | null | undefined;
  /** Has one of these ids or slugs. An empty list matches nothing. */
  id?: Array<string | number> | null | undefined;
  /** With activeOn: also records of which it is not known whether they hold on that day. True by default. */
  includeUnknown?: boolean | null | undefined;
  /** Records that refer to this one as lead. */
  leadsClusters?: ClusterRelation | null | undefined;
  /** Records that refer to this one as leader. */
  leadsWorkPackages?: WorkPackageRelation | null | undefined;
  /** The value of level. */
  level?: LevelFilter | null | undefined;
  /** Records that refer to this one as body. */
  members?: MembershipRelation | null | undefined;
  /** Records that refer to this one as member. */
  memberships?: MembershipRelation | null | undefined;
  /** Any of the names. */
  name?: StringFilter | null | undefined;
  /** This does not match. */
  not?: PlanningBodyFilter | null | undefined;
  /** The value of note. */
  note?: StringFilter | null | undefined;
  /** The value of observed. */
  observed?: DateFilter | null | undefined;
  /** At least one of these matches. An empty list matches nothing. */
  or?: Array<PlanningBodyFilter> | null | undefined;
  /** The value of origin. */
  origin?: OriginFilter | null | undefined;
  /** Records that this one refers to as parent. */
  parent?: StakeholderRelation | null | undefined;
  /** Records that refer to this one as stakeholder. */
  participations?: ParticipationRelation | null | undefined;
  /** The value of permanence. */
  permanence?: PermanenceFilter | null | undefined;
  /** Records that this one refers to as portfolio. */
  portfolio?: TermRelation | null | undefined;
  /** Records that refer to this one as from. */
  relationsFrom?: RelationRelation | null | undefined;
  /** Records that refer to this one as to. */
  relationsTo?: RelationRelation | null | undefined;
  /** Records that refer to this one as stakeholder. */
  responsibilities?: ResponsibilityRelation | null | undefined;
  /** The value of reviewBy. */
  reviewBy?: DateFilter | null | undefined;
  /** Records that this one refers to as seat. */
  seat?: JurisdictionRelation | null | undefined;
  /** Records that this one refers to as sector. */
  sector?: TermRelation | null | undefined;
  /** The value of slug. */
  slug?: StringFilter | null | undefined;
  /** Records that refer to this one as record. */
  statedAsValueIn?: StatementRelation | null | undefined;
  /** Records that refer to this one as about. */
  statements?: StatementRelation | null | undefined;
  /** The value of status. */
  status?: StatusFilter | null | undefined;
  /** Records that this one refers to as type. */
  type?: TermRelation | null | undefined;
  /** The value of validFrom. */
  validFrom?: DateFilter | null | undefined;
  /** The value of validTo. */
  validTo?: DateFilter | null | undefined;
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

/** Compares a value of the enum PlanningElement. */
export type PlanningElementFilter = {
  /** Equals this value. */
  eq?: PlanningElement | null | undefined;
  /** Equals one of these. An empty list matches nothing. */
  in?: Array<PlanningElement> | null | undefined;
  /** There is no value (true), or there is one (false). */
  missing?: boolean | null | undefined;
  /** Equals none of these; also matches records without a value. */
  notIn?: Array<PlanningElement> | null | undefined;
};

/** Selects records of type PlanningTask. All fields given must match; the empty filter matches every record. */
export type PlanningTaskFilter = {
  /** Records that refer to this one as task. */
  absences?: AbsenceRelation | null | undefined;
  /** May hold on this day: not known to have begun later or ended earlier. See includeUnknown. */
  activeOn?: string | null | undefined;
  /** All of these match. An empty list matches everything. */
  and?: Array<PlanningTaskFilter> | null | undefined;
  /** Records that this one refers to as broader. */
  broader?: PlanningTaskRelation | null | undefined;
  /** How many citations it has. */
  citationCount?: NumberFilter | null | undefined;
  /** Records that this one refers to as citations. */
  citations?: SourceRelation | null | undefined;
  /** The value of confidence. */
  confidence?: ConfidenceFilter | null | undefined;
  /** Has this confidence or a higher one. */
  confidenceAtLeast?: Confidence | null | undefined;
  /** The value of description. */
  description?: StringFilter | null | undefined;
  /** The value of element. */
  element?: PlanningElementFilter | null | undefined;
  /** Has one of these ids or slugs. An empty list matches nothing. */
  id?: Array<string | number> | null | undefined;
  /** With activeOn: also records of which it is not known whether they hold on that day. True by default. */
  includeUnknown?: boolean | null | undefined;
  /** Records that refer to this one as informs. */
  informedBy?: PlanningTaskRelation | null | undefined;
  /** Records that this one refers to as informs. */
  informs?: PlanningTaskRelation | null | undefined;
  /** The value of name. */
  name?: StringFilter | null | undefined;
  /** Records that refer to this one as broader. */
  narrower?: PlanningTaskRelation | null | undefined;
  /** This does not match. */
  not?: PlanningTaskFilter | null | undefined;
  /** The value of note. */
  note?: StringFilter | null | undefined;
  /** The value of observed. */
  observed?: DateFilter | null | undefined;
  /** At least one of these matches. An empty list matches nothing. */
  or?: Array<PlanningTaskFilter> | null | undefined;
  /** The value of origin. */
  origin?: OriginFilter | null | undefined;
  /** Records that refer to this one as task. */
  responsibilities?: ResponsibilityRelation | null | undefined;
  /** The value of reviewBy. */
  reviewBy?: DateFilter | null | undefined;
  /** The value of shortName. */
  shortName?: StringFilter | null | undefined;
  /** The value of slug. */
  slug?: StringFilter | null | undefined;
  /** The value of stage. */
  stage?: boolean | null | undefined;
  /** Records that refer to this one as record. */
  statedAsValueIn?: StatementRelation | null | undefined;
  /** Records that refer to this one as about. */
  statements?: StatementRelation | null | undefined;
  /** The value of status. */
  status?: StatusFilter | null | undefined;
  /** The value of validFrom. */
  validFrom?: DateFilter | null | undefined;
  /** The value of validTo. */
  validTo?: DateFilter | null | undefined;
};

/** Looks at the records of type PlanningTask that a relation leads to. */
export type PlanningTaskRelation = {
  /** All that it leads to match, also if there are none. */
  every?: PlanningTaskFilter | null | undefined;
  /** Leads to at least one of these (ids or slugs). */
  is?: Array<string | number> | null | undefined;
  /** Leads to none that match; {} means that there is none at all. */
  none?: PlanningTaskFilter | null | undefined;
  /** Leads to at least one that matches; {} means that there is any at all. */
  some?: PlanningTaskFilter | null | undefined;
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

/** Compares a value of the enum PracticeTheme. */
export type PracticeThemeFilter = {
  /** Equals this value. */
  eq?: PracticeTheme | null | undefined;
  /** Equals one of these. An empty list matches nothing. */
  in?: Array<PracticeTheme> | null | undefined;
  /** There is no value (true), or there is one (false). */
  missing?: boolean | null | undefined;
  /** Equals none of these; also matches records without a value. */
  notIn?: Array<PracticeTheme> | null | undefined;
};

/** Selects records of type Profession. All fields given must match; the empty filter matches every record. */
export type ProfessionFilter = {
  /** May hold on this day: not known to have begun later or ended earlier. See includeUnknown. */
  activeOn?: string | null | undefined;
  /** All of these match. An empty list matches everything. */
  and?: Array<ProfessionFilter> | null | undefined;
  /** Records that this one refers to as broader. */
  broader?: ProfessionRelation | null | undefined;
  /** How many citations it has. */
  citationCount?: NumberFilter | null | undefined;
  /** Records that this one refers to as citations. */
  citations?: SourceRelation | null | undefined;
  /** The value of confidence. */
  confidence?: ConfidenceFilter | null | undefined;
  /** Has this confidence or a higher one. */
  confidenceAtLeast?: Confidence | null | undefined;
  /** The value of euSectoral. */
  euSectoral?: boolean | null | undefined;
  /** Has one of these ids or slugs. An empty list matches nothing. */
  id?: Array<string | number> | null | undefined;
  /** With activeOn: also records of which it is not known whether they hold on that day. True by default. */
  includeUnknown?: boolean | null | undefined;
  /** One of the values of isco08. */
  isco08?: StringFilter | null | undefined;
  /** The value of name. */
  name?: StringFilter | null | undefined;
  /** Records that refer to this one as broader. */
  narrower?: ProfessionRelation | null | undefined;
  /** This does not match. */
  not?: ProfessionFilter | null | undefined;
  /** The value of note. */
  note?: StringFilter | null | undefined;
  /** The value of observed. */
  observed?: DateFilter | null | undefined;
  /** At least one of these matches. An empty list matches nothing. */
  or?: Array<ProfessionFilter> | null | undefined;
  /** The value of origin. */
  origin?: OriginFilter | null | undefined;
  /** Records that refer to this one as professions. */
  responsibilities?: ResponsibilityRelation | null | undefined;
  /** The value of reviewBy. */
  reviewBy?: DateFilter | null | undefined;
  /** The value of slug. */
  slug?: StringFilter | null | undefined;
  /** Records that refer to this one as record. */
  statedAsValueIn?: StatementRelation | null | undefined;
  /** Records that refer to this one as about. */
  statements?: StatementRelation | null | undefined;
  /** The value of status. */
  status?: StatusFilter | null | undefined;
  /** The value of trainingStage. */
  trainingStage?: boolean | null | undefined;
  /** The value of validFrom. */
  validFrom?: DateFilter | null | undefined;
  /** The value of validTo. */
  validTo?: DateFilter | null | undefined;
};

/** Looks at the records of type Profession that a relation leads to. */
export type ProfessionRelation = {
  /** All that it leads to match, also if there are none. */
  every?: ProfessionFilter | null | undefined;
  /** Leads to at least one of these (ids or slugs). */
  is?: Array<string | number> | null | undefined;
  /** Leads to none that match; {} means that there is none at all. */
  none?: ProfessionFilter | null | undefined;
  /** Leads to at least one that matches; {} means that there is any at all. */
  some?: ProfessionFilter | null | undefined;
};

/** Selects records of type Project. All fields given must match; the empty filter matches every record. */
export type ProjectFilter = {
  /** The value of acronym. */
  acronym?: StringFilter | null | undefined;
  /** May hold on this day: not known to have begun later or ended earlier. See includeUnknown. */
  activeOn?: string | null | undefined;
  /** All of these match. An empty list matches everything. */
  and?: Array<ProjectFilter> | null | undefined;
  /** Records that refer to this one as project. */
  bestPractices?: BestPracticeRelation | null | undefined;
  /** How many citations it has. */
  citationCount?: NumberFilter | null | undefined;
  /** Records that this one refers to as citations. */
  citations?: SourceRelation | null | undefined;
  /** Records that refer to this one as project. */
  clusters?: ClusterRelation | null | undefined;
  /** The value of confidence. */
  confidence?: ConfidenceFilter | null | undefined;
  /** Has this confidence or a higher one. */
  confidenceAtLeast?: Confidence | null | undefined;
  /** Records that this one refers to as coordinator. */
  coordinator?: StakeholderRelation | null | undefined;
  /** The value of costEUR. */
  costEUR?: NumberFilter | null | undefined;
  /** The value of end. */
  end?: DateFilter | null | undefined;
  /** The value of euSharePercent. */
  euSharePercent?: NumberFilter | null | undefined;
  /** Records that refer to this one as project. */
  events?: EventRelation | null | undefined;
  /** The value of funder. */
  funder?: StringFilter | null | undefined;
  /** Has one of these ids or slugs. An empty list matches nothing. */
  id?: Array<string | number> | null | undefined;
  /** With activeOn: also records of which it is not known whether they hold on that day. True by default. */
  includeUnknown?: boolean | null | undefined;
  /** The value of name. */
  name?: StringFilter | null | undefined;
  /** This does not match. */
  not?: ProjectFilter | null | undefined;
  /** The value of note. */
  note?: StringFilter | null | undefined;
  /** Records that refer to this one as project. */
  objectives?: ObjectiveRelation | null | undefined;
  /** The value of observed. */
  observed?: DateFilter | null | undefined;
  /** At least one of these matches. An empty list matches nothing. */
  or?: Array<ProjectFilter> | null | undefined;
  /** The value of origin. */
  origin?: OriginFilter | null | undefined;
  /** Records that refer to this one as project. */
  participations?: ParticipationRelation | null | undefined;
  /** Records that refer to this one as from. */
  relationsFrom?: RelationRelation | null | undefined;
  /** Records that refer to this one as to. */
  relationsTo?: RelationRelation | null | undefined;
  /** The value of reviewBy. */
  reviewBy?: DateFilter | null | undefined;
  /** The value of slug. */
  slug?: StringFilter | null | undefined;
  /** The value of start. */
  start?: DateFilter | null | undefined;
  /** Records that refer to this one as record. */
  statedAsValueIn?: StatementRelation | null | undefined;
  /** Records that refer to this one as about. */
  statements?: StatementRelation | null | undefined;
  /** The value of status. */
  status?: StatusFilter | null | undefined;
  /** The value of validFrom. */
  validFrom?: DateFilter | null | undefined;
  /** The value of validTo. */
  validTo?: DateFilter | null | undefined;
  /** Records that refer to this one as project. */
  workPackages?: WorkPackageRelation | null | undefined;
};

/** Looks at the records of type Project that a relation leads to. */
export type ProjectRelation = {
  /** All that it leads to match, also if there are none. */
  every?: ProjectFilter | null | undefined;
  /** Leads to at least one of these (ids or slugs). */
  is?: Array<string | number> | null | undefined;
  /** Leads to none that match; {} means that there is none at all. */
  none?: ProjectFilter | null | undefined;
  /** Leads to at least one that matches; {} means that there is any at all. */
  some?: ProjectFilter | null | undefined;
};

/** Selects records of type Record. All fields given must match; the empty filter matches every record. */
export type RecordFilter = {
  /** May hold on this day: not known to have begun later or ended earlier. See includeUnknown. */
  activeOn?: string | null | undefined;
  /** All of these match. An empty list matches everything. */
  and?: Array<RecordFilter> | null | undefined;
  /** Is of the type Absence and matches this filter. */
  asAbsence?: AbsenceFilter | null | undefined;
  /** Is of the type Adoption and matches this filter. */
  asAdoption?: AdoptionFilter | null | undefined;
  /** Is of the type Assessment and matches this filter. */
  asAssessment?: AssessmentFilter | null | undefined;
  /** Is of the type BestPractice and matches this filter. */
  asBestPractice?: BestPracticeFilter | null | undefined;
  /** Is of the type Claim and matches this filter. */
  asClaim?: ClaimFilter | null | undefined;
  /** Is of the type Cluster and matches this filter. */
  asCluster?: ClusterFilter | null | undefined;
  /** Is of the type Competency and matches this filter. */
  asCompetency?: CompetencyFilter | null | undefined;
  /** Is of the type Conflict and matches this filter. */
  asConflict?: ConflictFilter | null | undefined;
  /** Is of the type DataSource and matches this filter. */
  asDataSource?: DataSourceFilter | null | undefined;
  /** Is of the type Dataset and matches this filter. */
  asDataset?: DatasetFilter | null | undefined;
  /** Is of the type Entity and matches this filter. */
  asEntity?: EntityFilter | null | undefined;
  /** Is of the type Event and matches this filter. */
  asEvent?: EventFilter | null | undefined;
  /** Is of the type ForecastingModel and matches this filter. */
  asForecastingModel?: ForecastingModelFilter | null | undefined;
  /** Is of the type Institution and matches this filter. */
  asInstitution?: InstitutionFilter | null | undefined;
  /** Is of the type Jurisdiction and matches this filter. */
  asJurisdiction?: JurisdictionFilter | null | undefined;
  /** Is of the type Membership and matches this filter. */
  asMembership?: MembershipFilter | null | undefined;
  /** Is of the type Methodology and matches this filter. */
  asMethodology?: MethodologyFilter | null | undefined;
  /** Is of the type Objective and matches this filter. */
  asObjective?: ObjectiveFilter | null | undefined;
  /** Is of the type Participation and matches this filter. */
  asParticipation?: ParticipationFilter | null | undefined;
  /** Is of the type PlannerRole and matches this filter. */
  asPlannerRole?: PlannerRoleFilter | null | undefined;
  /** Is of the type PlanningBody and matches this filter. */
  asPlanningBody?: PlanningBodyFilter | null | undefined;
  /** Is of the type PlanningTask and matches this filter. */
  asPlanningTask?: PlanningTaskFilter | null | undefined;
  /** Is of the type Profession and matches this filter. */
  asProfession?: ProfessionFilter | null | undefined;
  /** Is of the type Project and matches this filter. */
  asProject?: ProjectFilter | null | undefined;
  /** Is of the type Relation and matches this filter. */
  asRelation?: RelationFilter | null | undefined;
  /** Is of the type Responsibility and matches this filter. */
  asResponsibility?: ResponsibilityFilter | null | undefined;
  /** Is of the type Source and matches this filter. */
  asSource?: SourceFilter | null | undefined;
  /** Is of the type Stakeholder and matches this filter. */
  asStakeholder?: StakeholderFilter | null | undefined;
  /** Is of the type Statement and matches this filter. */
  asStatement?: StatementFilter | null | undefined;
  /** Is of the type Term and matches this filter. */
  asTerm?: TermFilter | null | undefined;
  /** Is of the type WorkPackage and matches this filter. */
  asWorkPackage?: WorkPackageFilter | null | undefined;
  /** How many citations it has. */
  citationCount?: NumberFilter | null | undefined;
  /** Records that this one refers to as citations. */
  citations?: SourceRelation | null | undefined;
  /** Is, or is about or of, a member of one of these clusters (ids or slugs). */
  cluster?: Array<string | number> | null | undefined;
  /** The value of confidence. */
  confidence?: ConfidenceFilter | null | undefined;
  /** Has this confidence or a higher one. */
  confidenceAtLeast?: Confidence | null | undefined;
  /** Is, or is about or of, one of these jurisdictions. */
  country?: Array<string> | null | undefined;
  /** Has one of these ids or slugs. An empty list matches nothing. */
  id?: Array<string | number> | null | undefined;
  /** With activeOn: also records of which it is not known whether they hold on that day. True by default. */
  includeUnknown?: boolean | null | undefined;
  /** Has one of these types. An empty list matches nothing. */
  kind?: Array<RecordType> | null | undefined;
  /** This does not match. */
  not?: RecordFilter | null | undefined;
  /** The value of note. */
  note?: StringFilter | null | undefined;
  /** The value of observed. */
  observed?: DateFilter | null | undefined;
  /** At least one of these matches. An empty list matches nothing. */
  or?: Array<RecordFilter> | null | undefined;
  /** The value of origin. */
  origin?: OriginFilter | null | undefined;
  /** The value of reviewBy. */
  reviewBy?: DateFilter | null | undefined;
  /** The value of slug. */
  slug?: StringFilter | null | undefined;
  /** The value of status. */
  status?: StatusFilter | null | undefined;
  /** The value of validFrom. */
  validFrom?: DateFilter | null | undefined;
  /** The value of validTo. */
  validTo?: DateFilter | null | undefined;
};

/** Looks at the records of type Record that a relation leads to. */
export type RecordRelation = {
  /** All that it leads to match, also if there are none. */
  every?: RecordFilter | null | undefined;
  /** Leads to at least one of these (ids or slugs). */
  is?: Array<string | number> | null | undefined;
  /** Leads to none that match; {} means that there is none at all. */
  none?: RecordFilter | null | undefined;
  /** Leads to at least one that matches; {} means that there is any at all. */
  some?: RecordFilter | null | undefined;
};

/** A kind of record, or the kinds that share an interface. */
export type RecordType =
  /** Records of type Absence. */
  | 'ABSENCE'
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
  /** Records of type Relation. */
  | 'RELATION'
  /** Records of type Responsibility. */
  | 'RESPONSIBILITY'
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

/** Selects records of type Relation. All fields given must match; the empty filter matches every record. */
export type RelationFilter = {
  /** May hold on this day: not known to have begun later or ended earlier. See includeUnknown. */
  activeOn?: string | null | undefined;
  /** All of these match. An empty list matches everything. */
  and?: Array<RelationFilter> | null | undefined;
  /** How many citations it has. */
  citationCount?: NumberFilter | null | undefined;
  /** Records that this one refers to as citations. */
  citations?: SourceRelation | null | undefined;
  /** Has from or to that is, or is about or of, a member of one of these clusters (ids or slugs). */
  cluster?: Array<string | number> | null | undefined;
  /** The value of confidence. */
  confidence?: ConfidenceFilter | null | undefined;
  /** Has this confidence or a higher one. */
  confidenceAtLeast?: Confidence | null | undefined;
  /** Records that refer to this one as between. */
  conflicts?: ConflictRelation | null | undefined;
  /** Has from or to that is, or is about or of, one of these jurisdictions. */
  country?: Array<string> | null | undefined;
  /** The value of evidence. */
  evidence?: StringFilter | null | undefined;
  /** Records that this one refers to as from. */
  from?: EntityRelation | null | undefined;
  /** Has one of these ids or slugs. An empty list matches nothing. */
  id?: Array<string | number> | null | undefined;
  /** With activeOn: also records of which it is not known whether they hold on that day. True by default. */
  includeUnknown?: boolean | null | undefined;
  /** This does not match. */
  not?: RelationFilter | null | undefined;
  /** The value of note. */
  note?: StringFilter | null | undefined;
  /** The value of observed. */
  observed?: DateFilter | null | undefined;
  /** At least one of these matches. An empty list matches nothing. */
  or?: Array<RelationFilter> | null | undefined;
  /** The value of origin. */
  origin?: OriginFilter | null | undefined;
  /** The value of reviewBy. */
  reviewBy?: DateFilter | null | undefined;
  /** The value of scope. */
  scope?: StringFilter | null | undefined;
  /** The value of slug. */
  slug?: StringFilter | null | undefined;
  /** The value of status. */
  status?: StatusFilter | null | undefined;
  /** Records that this one refers to as to. */
  to?: EntityRelation | null | undefined;
  /** The value of type. */
  type?: RelationTypeFilter | null | undefined;
  /** The value of validFrom. */
  validFrom?: DateFilter | null | undefined;
  /** The value of validTo. */
  validTo?: DateFilter | null | undefined;
};

/** Looks at the records of type Relation that a relation leads to. */
export type RelationRelation = {
  /** All that it leads to match, also if there are none. */
  every?: RelationFilter | null | undefined;
  /** Leads to at least one of these (ids or slugs). */
  is?: Array<string | number> | null | undefined;
  /** Leads to none that match; {} means that there is none at all. */
  none?: RelationFilter | null | undefined;
  /** Leads to at least one that matches; {} means that there is any at all. */
  some?: RelationFilter | null | undefined;
};

/** How one stands to the other. */
export type RelationType =
  /** The first advises the second. */
  | 'ADVISES'
  /** The first appoints the second or its members. */
  | 'APPOINTS'
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
  /** The first took the place of the second. */
  | 'SUCCEEDS'
  /** The first controls what the second does, or has to consent to it. */
  | 'SUPERVISES'
  /** The first gives data to the second. */
  | 'SUPPLIES_DATA_TO';

/** Compares a value of the enum RelationType. */
export type RelationTypeFilter = {
  /** Equals this value. */
  eq?: RelationType | null | undefined;
  /** Equals one of these. An empty list matches nothing. */
  in?: Array<RelationType> | null | undefined;
  /** There is no value (true), or there is one (false). */
  missing?: boolean | null | undefined;
  /** Equals none of these; also matches records without a value. */
  notIn?: Array<RelationType> | null | undefined;
};

/** Selects records of type Responsibility. All fields given must match; the empty filter matches every record. */
export type ResponsibilityFilter = {
  /** The value of act. */
  act?: ActFilter | null | undefined;
  /** May hold on this day: not known to have begun later or ended earlier. See includeUnknown. */
  activeOn?: string | null | undefined;
  /** All of these match. An empty list matches everything. */
  and?: Array<ResponsibilityFilter> | null | undefined;
  /** How many citations it has. */
  citationCount?: NumberFilter | null | undefined;
  /** Records that this one refers to as citations. */
  citations?: SourceRelation | null | undefined;
  /** About a member of one of these clusters (ids or slugs). */
  cluster?: Array<string | number> | null | undefined;
  /** The value of confidence. */
  confidence?: ConfidenceFilter | null | undefined;
  /** Has this confidence or a higher one. */
  confidenceAtLeast?: Confidence | null | undefined;
  /** Records that refer to this one as between. */
  conflicts?: ConflictRelation | null | undefined;
  /** About one of these jurisdictions. */
  country?: Array<string> | null | undefined;
  /** Records that this one refers to as dataSources. */
  dataSources?: DataSourceRelation | null | undefined;
  /** The value of evidence. */
  evidence?: StringFilter | null | undefined;
  /** Has one of these ids or slugs. An empty list matches nothing. */
  id?: Array<string | number> | null | undefined;
  /** With activeOn: also records of which it is not known whether they hold on that day. True by default. */
  includeUnknown?: boolean | null | undefined;
  /** Records that refer to this one as jointWith. */
  jointFrom?: ResponsibilityRelation | null | undefined;
  /** Records that this one refers to as jointWith. */
  jointWith?: ResponsibilityRelation | null | undefined;
  /** Records that this one refers to as jurisdiction. */
  jurisdiction?: JurisdictionRelation | null | undefined;
  /** Records that this one refers to as legalBasis. */
  legalBasis?: SourceRelation | null | undefined;
  /** The value of legalBasisTitle. */
  legalBasisTitle?: StringFilter | null | undefined;
  /** The value of legalBasisType. */
  legalBasisType?: InstrumentTypeFilter | null | undefined;
  /** The value of level. */
  level?: LevelFilter | null | undefined;
  /** Records that this one refers to as methods. */
  methods?: MethodologyRelation | null | undefined;
  /** This does not match. */
  not?: ResponsibilityFilter | null | undefined;
  /** The value of note. */
  note?: StringFilter | null | undefined;
  /** The value of observed. */
  observed?: DateFilter | null | undefined;
  /** At least one of these matches. An empty list matches nothing. */
  or?: Array<ResponsibilityFilter> | null | undefined;
  /** The value of origin. */
  origin?: OriginFilter | null | undefined;
  /** Records that this one refers to as professions. */
  professions?: ProfessionRelation | null | undefined;
  /** The value of reviewBy. */
  reviewBy?: DateFilter | null | undefined;
  /** The value of role. */
  role?: RoleFilter | null | undefined;
  /** The value of scope. */
  scope?: StringFilter | null | undefined;
  /** The value of slug. */
  slug?: StringFilter | null | undefined;
  /** Records that this one refers to as stakeholder. */
  stakeholder?: StakeholderRelation | null | undefined;
  /** The value of stale. */
  stale?: boolean | null | undefined;
  /** The value of status. */
  status?: StatusFilter | null | undefined;
  /** Records that this one refers to as task. */
  task?: PlanningTaskRelation | null | undefined;
  /** The value of validFrom. */
  validFrom?: DateFilter | null | undefined;
  /** The value of validTo. */
  validTo?: DateFilter | null | undefined;
};

/** Looks at the records of type Responsibility that a relation leads to. */
export type ResponsibilityRelation = {
  /** All that it leads to match, also if there are none. */
  every?: ResponsibilityFilter | null | undefined;
  /** Leads to at least one of these (ids or slugs). */
  is?: Array<string | number> | null | undefined;
  /** Leads to none that match; {} means that there is none at all. */
  none?: ResponsibilityFilter | null | undefined;
  /** Leads to at least one that matches; {} means that there is any at all. */
  some?: ResponsibilityFilter | null | undefined;
};

/** The part that a stakeholder has in a task: the four of a RACI matrix, and three more that planning needs. */
export type Role =
  /** Answers for the outcome, and has the last word on it. */
  | 'ACCOUNTABLE'
  /** Is asked before it is decided: advises, comments, is heard. */
  | 'CONSULTED'
  /** Pays for it. */
  | 'FUNDS'
  /** Is told of the outcome, without a say in it. */
  | 'INFORMED'
  /** Supplies data that the task is done with. */
  | 'PROVIDES_DATA'
  /** Does the work. Several may share it. */
  | 'RESPONSIBLE'
  /** Helps those who do the work, with staff, tools or know-how. */
  | 'SUPPORTS';

/** Compares a value of the enum Role. */
export type RoleFilter = {
  /** Equals this value. */
  eq?: Role | null | undefined;
  /** Equals one of these. An empty list matches nothing. */
  in?: Array<Role> | null | undefined;
  /** There is no value (true), or there is one (false). */
  missing?: boolean | null | undefined;
  /** Equals none of these; also matches records without a value. */
  notIn?: Array<Role> | null | undefined;
};

/** A managed list. */
export type Scheme =
  /** Types of institution. */
  | 'INSTITUTION_TYPE'
  /** Portfolios: the policy fields that stakeholders are in charge of. */
  | 'PORTFOLIO'
  /** Sectors that stakeholders belong to. */
  | 'SECTOR';

/** Compares a value of the enum Scheme. */
export type SchemeFilter = {
  /** Equals this value. */
  eq?: Scheme | null | undefined;
  /** Equals one of these. An empty list matches nothing. */
  in?: Array<Scheme> | null | undefined;
  /** There is no value (true), or there is one (false). */
  missing?: boolean | null | undefined;
  /** Equals none of these; also matches records without a value. */
  notIn?: Array<Scheme> | null | undefined;
};

/** Selects records of type Source. All fields given must match; the empty filter matches every record. */
export type SourceFilter = {
  /** May hold on this day: not known to have begun later or ended earlier. See includeUnknown. */
  activeOn?: string | null | undefined;
  /** All of these match. An empty list matches everything. */
  and?: Array<SourceFilter> | null | undefined;
  /** How many citations it has. */
  citationCount?: NumberFilter | null | undefined;
  /** Records that this one refers to as citations. */
  citations?: SourceRelation | null | undefined;
  /** Records that refer to this one as citations. */
  citedBy?: RecordRelation | null | undefined;
  /** The value of confidence. */
  confidence?: ConfidenceFilter | null | undefined;
  /** Has this confidence or a higher one. */
  confidenceAtLeast?: Confidence | null | undefined;
  /** Has one of these ids or slugs. An empty list matches nothing. */
  id?: Array<string | number> | null | undefined;
  /** With activeOn: also records of which it is not known whether they hold on that day. True by default. */
  includeUnknown?: boolean | null | undefined;
  /** Records that refer to this one as legalBasis. */
  legalBasisOf?: ResponsibilityRelation | null | undefined;
  /** This does not match. */
  not?: SourceFilter | null | undefined;
  /** The value of note. */
  note?: StringFilter | null | undefined;
  /** The value of observed. */
  observed?: DateFilter | null | undefined;
  /** At least one of these matches. An empty list matches nothing. */
  or?: Array<SourceFilter> | null | undefined;
  /** The value of origin. */
  origin?: OriginFilter | null | undefined;
  /** The value of published. */
  published?: DateFilter | null | undefined;
  /** The value of publisher. */
  publisher?: StringFilter | null | undefined;
  /** The value of reviewBy. */
  reviewBy?: DateFilter | null | undefined;
  /** The value of slug. */
  slug?: StringFilter | null | undefined;
  /** Records that refer to this one as record. */
  statedAsValueIn?: StatementRelation | null | undefined;
  /** Records that refer to this one as about. */
  statements?: StatementRelation | null | undefined;
  /** The value of status. */
  status?: StatusFilter | null | undefined;
  /** The value of title. */
  title?: StringFilter | null | undefined;
  /** The value of type. */
  type?: StringFilter | null | undefined;
  /** The value of url. */
  url?: StringFilter | null | undefined;
  /** The value of validFrom. */
  validFrom?: DateFilter | null | undefined;
  /** The value of validTo. */
  validTo?: DateFilter | null | undefined;
};

/** Looks at the records of type Source that a relation leads to. */
export type SourceRelation = {
  /** All that it leads to match, also if there are none. */
  every?: SourceFilter | null | undefined;
  /** Leads to at least one of these (ids or slugs). */
  is?: Array<string | number> | null | undefined;
  /** Leads to none that match; {} means that there is none at all. */
  none?: SourceFilter | null | undefined;
  /** Leads to at least one that matches; {} means that there is any at all. */
  some?: SourceFilter | null | undefined;
};

/** Selects records of type Stakeholder. All fields given must match; the empty filter matches every record. */
export type StakeholderFilter = {
  /** One of the values of acronyms. */
  acronyms?: StringFilter | null | undefined;
  /** May hold on this day: not known to have begun later or ended earlier. See includeUnknown. */
  activeOn?: string | null | undefined;
  /** All of these match. An empty list matches everything. */
  and?: Array<StakeholderFilter> | null | undefined;
  /** Is of the type Institution and matches this filter. */
  asInstitution?: InstitutionFilter | null | undefined;
  /** Is of the type PlanningBody and matches this filter. */
  asPlanningBody?: PlanningBodyFilter | null | undefined;
  /** Records that refer to this one as by. */
  assessments?: AssessmentRelation | null | undefined;
  /** Records that refer to this one as parent. */
  children?: StakeholderRelation | null | undefined;
  /** How many citations it has. */
  citationCount?: NumberFilter | null | undefined;
  /** Records that this one refers to as citations. */
  citations?: SourceRelation | null | undefined;
  /** Is, or is about or of, a member of one of these clusters (ids or slugs). */
  cluster?: Array<string | number> | null | undefined;
  /** The value of collective. */
  collective?: boolean | null | undefined;
  /** Records that refer to this one as competentAuthority. */
  competentAuthorityOf?: JurisdictionRelation | null | undefined;
  /** The value of confidence. */
  confidence?: ConfidenceFilter | null | undefined;
  /** Has this confidence or a higher one. */
  confidenceAtLeast?: Confidence | null | undefined;
  /** Records that refer to this one as coordinator. */
  coordinates?: ProjectRelation | null | undefined;
  /** Is, or is about or of, one of these jurisdictions. */
  country?: Array<string> | null | undefined;
  /** Records that refer to this one as owner. */
  dataSources?: DataSourceRelation | null | undefined;
  /** Records that refer to this one as owner. */
  forecastingModels?: ForecastingModelRelation | null | undefined;
  /** The value of heroesRole. */
  heroesRole?: StringFilter | null | undefined;
  /** Records that refer to this one as host. */
  hosts?: EventRelation | null | undefined;
  /** Has one of these ids or slugs. An empty list matches nothing. */
  id?: Array<string | number> | null | undefined;
  /** With activeOn: also records of which it is not known whether they hold on that day. True by default. */
  includeUnknown?: boolean | null | undefined;
  /** Has one of these types. An empty list matches nothing. */
  kind?: Array<RecordType> | null | undefined;
  /** Records that refer to this one as lead. */
  leadsClusters?: ClusterRelation | null | undefined;
  /** Records that refer to this one as leader. */
  leadsWorkPackages?: WorkPackageRelation | null | undefined;
  /** The value of level. */
  level?: LevelFilter | null | undefined;
  /** Records that refer to this one as body. */
  members?: MembershipRelation | null | undefined;
  /** Records that refer to this one as member. */
  memberships?: MembershipRelation | null | undefined;
  /** Any of the names. */
  name?: StringFilter | null | undefined;
  /** This does not match. */
  not?: StakeholderFilter | null | undefined;
  /** The value of note. */
  note?: StringFilter | null | undefined;
  /** The value of observed. */
  observed?: DateFilter | null | undefined;
  /** At least one of these matches. An empty list matches nothing. */
  or?: Array<StakeholderFilter> | null | undefined;
  /** The value of origin. */
  origin?: OriginFilter | null | undefined;
  /** Records that this one refers to as parent. */
  parent?: StakeholderRelation | null | undefined;
  /** Records that refer to this one as stakeholder. */
  participations?: ParticipationRelation | null | undefined;
  /** The value of permanence. */
  permanence?: PermanenceFilter | null | undefined;
  /** Records that this one refers to as portfolio. */
  portfolio?: TermRelation | null | undefined;
  /** Records that refer to this one as from. */
  relationsFrom?: RelationRelation | null | undefined;
  /** Records that refer to this one as to. */
  relationsTo?: RelationRelation | null | undefined;
  /** Records that refer to this one as stakeholder. */
  responsibilities?: ResponsibilityRelation | null | undefined;
  /** The value of reviewBy. */
  reviewBy?: DateFilter | null | undefined;
  /** Records that this one refers to as seat. */
  seat?: JurisdictionRelation | null | undefined;
  /** Records that this one refers to as sector. */
  sector?: TermRelation | null | undefined;
  /** The value of slug. */
  slug?: StringFilter | null | undefined;
  /** Records that refer to this one as record. */
  statedAsValueIn?: StatementRelation | null | undefined;
  /** Records that refer to this one as about. */
  statements?: StatementRelation | null | undefined;
  /** The value of status. */
  status?: StatusFilter | null | undefined;
  /** Records that this one refers to as type. */
  type?: TermRelation | null | undefined;
  /** The value of validFrom. */
  validFrom?: DateFilter | null | undefined;
  /** The value of validTo. */
  validTo?: DateFilter | null | undefined;
};

/** Looks at the records of type Stakeholder that a relation leads to. */
export type StakeholderRelation = {
  /** All that it leads to match, also if there are none. */
  every?: StakeholderFilter | null | undefined;
  /** Leads to at least one of these (ids or slugs). */
  is?: Array<string | number> | null | undefined;
  /** Leads to none that match; {} means that there is none at all. */
  none?: StakeholderFilter | null | undefined;
  /** Leads to at least one that matches; {} means that there is any at all. */
  some?: StakeholderFilter | null | undefined;
};

/** Selects records of type Statement. All fields given must match; the empty filter matches every record. */
export type StatementFilter = {
  /** Records that this one refers to as about. */
  about?: EntityRelation | null | undefined;
  /** May hold on this day: not known to have begun later or ended earlier. See includeUnknown. */
  activeOn?: string | null | undefined;
  /** All of these match. An empty list matches everything. */
  and?: Array<StatementFilter> | null | undefined;
  /** How many citations it has. */
  citationCount?: NumberFilter | null | undefined;
  /** Records that this one refers to as citations. */
  citations?: SourceRelation | null | undefined;
  /** Has about that is, or is about or of, a member of one of these clusters (ids or slugs). */
  cluster?: Array<string | number> | null | undefined;
  /** The value of confidence. */
  confidence?: ConfidenceFilter | null | undefined;
  /** Has this confidence or a higher one. */
  confidenceAtLeast?: Confidence | null | undefined;
  /** Records that refer to this one as between. */
  conflicts?: ConflictRelation | null | undefined;
  /** Has about that is, or is about or of, one of these jurisdictions. */
  country?: Array<string> | null | undefined;
  /** The value of evidence. */
  evidence?: StringFilter | null | undefined;
  /** Has one of these ids or slugs. An empty list matches nothing. */
  id?: Array<string | number> | null | undefined;
  /** With activeOn: also records of which it is not known whether they hold on that day. True by default. */
  includeUnknown?: boolean | null | undefined;
  /** This does not match. */
  not?: StatementFilter | null | undefined;
  /** The value of note. */
  note?: StringFilter | null | undefined;
  /** The value of number. */
  number?: NumberFilter | null | undefined;
  /** The value of observed. */
  observed?: DateFilter | null | undefined;
  /** At least one of these matches. An empty list matches nothing. */
  or?: Array<StatementFilter> | null | undefined;
  /** The value of origin. */
  origin?: OriginFilter | null | undefined;
  /** The value of property. */
  property?: StringFilter | null | undefined;
  /** Records that this one refers to as record. */
  record?: EntityRelation | null | undefined;
  /** The value of reviewBy. */
  reviewBy?: DateFilter | null | undefined;
  /** The value of scope. */
  scope?: StringFilter | null | undefined;
  /** The value of slug. */
  slug?: StringFilter | null | undefined;
  /** The value of status. */
  status?: StatusFilter | null | undefined;
  /** The value of unit. */
  unit?: StringFilter | null | undefined;
  /** The value of validFrom. */
  validFrom?: DateFilter | null | undefined;
  /** The value of validTo. */
  validTo?: DateFilter | null | undefined;
  /** The value of value. */
  value?: StringFilter | null | undefined;
};

/** Looks at the records of type Statement that a relation leads to. */
export type StatementRelation = {
  /** All that it leads to match, also if there are none. */
  every?: StatementFilter | null | undefined;
  /** Leads to at least one of these (ids or slugs). */
  is?: Array<string | number> | null | undefined;
  /** Leads to none that match; {} means that there is none at all. */
  none?: StatementFilter | null | undefined;
  /** Leads to at least one that matches; {} means that there is any at all. */
  some?: StatementFilter | null | undefined;
};

/** Whether a record still holds. */
export type Status =
  /** It holds, as far as the source tells. */
  | 'CURRENT'
  /** It holds no longer. */
  | 'HISTORIC';

/** Compares a value of the enum Status. */
export type StatusFilter = {
  /** Equals this value. */
  eq?: Status | null | undefined;
  /** Equals one of these. An empty list matches nothing. */
  in?: Array<Status> | null | undefined;
  /** There is no value (true), or there is one (false). */
  missing?: boolean | null | undefined;
  /** Equals none of these; also matches records without a value. */
  notIn?: Array<Status> | null | undefined;
};

/** Compares text; case and accents do not matter. A text to compare with has at most 2,000 bytes. */
export type StringFilter = {
  /** Contains this. */
  contains?: string | null | undefined;
  /** Equals this value. */
  eq?: string | null | undefined;
  /** Equals one of these. An empty list matches nothing. */
  in?: Array<string> | null | undefined;
  /** There is no value (true), or there is one (false). */
  missing?: boolean | null | undefined;
  /** Starts with this. */
  startsWith?: string | null | undefined;
};

/** Selects records of type Term. All fields given must match; the empty filter matches every record. */
export type TermFilter = {
  /** May hold on this day: not known to have begun later or ended earlier. See includeUnknown. */
  activeOn?: string | null | undefined;
  /** All of these match. An empty list matches everything. */
  and?: Array<TermFilter> | null | undefined;
  /** Records that this one refers to as broader. */
  broader?: TermRelation | null | undefined;
  /** How many citations it has. */
  citationCount?: NumberFilter | null | undefined;
  /** Records that this one refers to as citations. */
  citations?: SourceRelation | null | undefined;
  /** The value of confidence. */
  confidence?: ConfidenceFilter | null | undefined;
  /** Has this confidence or a higher one. */
  confidenceAtLeast?: Confidence | null | undefined;
  /** The value of definition. */
  definition?: StringFilter | null | undefined;
  /** Has one of these ids or slugs. An empty list matches nothing. */
  id?: Array<string | number> | null | undefined;
  /** With activeOn: also records of which it is not known whether they hold on that day. True by default. */
  includeUnknown?: boolean | null | undefined;
  /** The value of name. */
  name?: StringFilter | null | undefined;
  /** Records that refer to this one as broader. */
  narrower?: TermRelation | null | undefined;
  /** This does not match. */
  not?: TermFilter | null | undefined;
  /** The value of note. */
  note?: StringFilter | null | undefined;
  /** The value of observed. */
  observed?: DateFilter | null | undefined;
  /** At least one of these matches. An empty list matches nothing. */
  or?: Array<TermFilter> | null | undefined;
  /** The value of origin. */
  origin?: OriginFilter | null | undefined;
  /** The value of reviewBy. */
  reviewBy?: DateFilter | null | undefined;
  /** The value of scheme. */
  scheme?: SchemeFilter | null | undefined;
  /** The value of slug. */
  slug?: StringFilter | null | undefined;
  /** Records that refer to this one as portfolio. */
  stakeholdersOfPortfolio?: StakeholderRelation | null | undefined;
  /** Records that refer to this one as sector. */
  stakeholdersOfSector?: StakeholderRelation | null | undefined;
  /** Records that refer to this one as type. */
  stakeholdersOfType?: StakeholderRelation | null | undefined;
  /** Records that refer to this one as record. */
  statedAsValueIn?: StatementRelation | null | undefined;
  /** Records that refer to this one as about. */
  statements?: StatementRelation | null | undefined;
  /** The value of status. */
  status?: StatusFilter | null | undefined;
  /** The value of validFrom. */
  validFrom?: DateFilter | null | undefined;
  /** The value of validTo. */
  validTo?: DateFilter | null | undefined;
};

/** Looks at the records of type Term that a relation leads to. */
export type TermRelation = {
  /** All that it leads to match, also if there are none. */
  every?: TermFilter | null | undefined;
  /** Leads to at least one of these (ids or slugs). */
  is?: Array<string | number> | null | undefined;
  /** Leads to none that match; {} means that there is none at all. */
  none?: TermFilter | null | undefined;
  /** Leads to at least one that matches; {} means that there is any at all. */
  some?: TermFilter | null | undefined;
};

/** Selects records of type WorkPackage. All fields given must match; the empty filter matches every record. */
export type WorkPackageFilter = {
  /** May hold on this day: not known to have begun later or ended earlier. See includeUnknown. */
  activeOn?: string | null | undefined;
  /** The value of aim. */
  aim?: StringFilter | null | undefined;
  /** All of these match. An empty list matches everything. */
  and?: Array<WorkPackageFilter> | null | undefined;
  /** How many citations it has. */
  citationCount?: NumberFilter | null | undefined;
  /** Records that this one refers to as citations. */
  citations?: SourceRelation | null | undefined;
  /** Records that refer to this one as workPackage. */
  clusters?: ClusterRelation | null | undefined;
  /** The value of code. */
  code?: StringFilter | null | undefined;
  /** The value of confidence. */
  confidence?: ConfidenceFilter | null | undefined;
  /** Has this confidence or a higher one. */
  confidenceAtLeast?: Confidence | null | undefined;
  /** Has one of these ids or slugs. An empty list matches nothing. */
  id?: Array<string | number> | null | undefined;
  /** With activeOn: also records of which it is not known whether they hold on that day. True by default. */
  includeUnknown?: boolean | null | undefined;
  /** Records that this one refers to as leader. */
  leader?: StakeholderRelation | null | undefined;
  /** This does not match. */
  not?: WorkPackageFilter | null | undefined;
  /** The value of note. */
  note?: StringFilter | null | undefined;
  /** The value of observed. */
  observed?: DateFilter | null | undefined;
  /** At least one of these matches. An empty list matches nothing. */
  or?: Array<WorkPackageFilter> | null | undefined;
  /** The value of origin. */
  origin?: OriginFilter | null | undefined;
  /** Records that refer to this one as workPackage. */
  participations?: ParticipationRelation | null | undefined;
  /** Records that this one refers to as project. */
  project?: ProjectRelation | null | undefined;
  /** The value of reviewBy. */
  reviewBy?: DateFilter | null | undefined;
  /** The value of slug. */
  slug?: StringFilter | null | undefined;
  /** Records that refer to this one as record. */
  statedAsValueIn?: StatementRelation | null | undefined;
  /** Records that refer to this one as about. */
  statements?: StatementRelation | null | undefined;
  /** The value of status. */
  status?: StatusFilter | null | undefined;
  /** The value of title. */
  title?: StringFilter | null | undefined;
  /** The value of validFrom. */
  validFrom?: DateFilter | null | undefined;
  /** The value of validTo. */
  validTo?: DateFilter | null | undefined;
};

/** Looks at the records of type WorkPackage that a relation leads to. */
export type WorkPackageRelation = {
  /** All that it leads to match, also if there are none. */
  every?: WorkPackageFilter | null | undefined;
  /** Leads to at least one of these (ids or slugs). */
  is?: Array<string | number> | null | undefined;
  /** Leads to none that match; {} means that there is none at all. */
  none?: WorkPackageFilter | null | undefined;
  /** Leads to at least one that matches; {} means that there is any at all. */
  some?: WorkPackageFilter | null | undefined;
};

export type CompareQueryVariables = Exact<{
  codes?: Array<string> | string | null | undefined;
  lang?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type CompareQuery = { whoDoes: { asked: { jurisdictions: Array<{ code: string, name: string }> }, rows: { nodes: Array<{ task: { slug: string }, jurisdiction: { code: string }, byRole: Array<{ role: Role, responsibilities: Array<{ slug: string, evidence: string | null, scope: string | null, level: Level, act: Act | null, stale: boolean, stakeholder:
              | { slug: string, label: string | null, kind: string, acronyms: Array<string>, collective: boolean, sector: { name: string } | null }
              | { slug: string, label: string | null, kind: string, acronyms: Array<string>, collective: boolean, sector: { name: string } | null }
             | null, legalBasis: { title: string } | null, dataSources: { nodes: Array<{ slug: string, label: string | null }> } | null, professions: { nodes: Array<{ slug: string, label: string | null }> } | null, methods: { nodes: Array<{ label: string | null }> } | null, provenance: { confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, citations: Array<{ source: { slug: string, title: string, url: string | null, publisher: string | null } | null }> } }> }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type CountryQueryVariables = Exact<{
  code: string;
  codes?: Array<string> | string | null | undefined;
  lang?: string | null | undefined;
  status?: Array<Status> | Status | null | undefined;
  profession?: Array<string | number> | string | number | null | undefined;
}>;


export type CountryQuery = { country: { code: string, name: string, languages: Array<string>, planningSummary: string | null, modelOrTool: string | null, competentAuthority:
      | { slug: string, label: string | null }
      | { slug: string, label: string | null }
     | null } | null, whoDoes: { totals: { recorded: number, nobodyStated: number, noClaim: number, onlyLeftOut: number, responsibilities: number }, rows: { nodes: Array<{ coverage: Coverage, task: { slug: string }, byRole: Array<{ role: Role, responsibilities: Array<{ slug: string, evidence: string | null, scope: string | null, level: Level, act: Act | null, stale: boolean, stakeholder:
              | { slug: string, label: string | null, kind: string, acronyms: Array<string>, collective: boolean, sector: { name: string } | null }
              | { slug: string, label: string | null, kind: string, acronyms: Array<string>, collective: boolean, sector: { name: string } | null }
             | null, legalBasis: { title: string } | null, dataSources: { nodes: Array<{ slug: string, label: string | null }> } | null, professions: { nodes: Array<{ slug: string, label: string | null }> } | null, methods: { nodes: Array<{ label: string | null }> } | null, provenance: { confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, citations: Array<{ source: { slug: string, title: string, url: string | null, publisher: string | null } | null }> } }> }>, absences: Array<{ slug: string, type: AbsenceType, evidence: string | null, provenance: { confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, citations: Array<{ source: { slug: string, title: string, url: string | null, publisher: string | null } | null }> } }>, leftOut: Array<{ reason: LeftOutReason, count: number }> }> } | null } | null };

export type FactFragment = { slug: string, evidence: string | null, scope: string | null, level: Level, act: Act | null, stale: boolean, stakeholder:
    | { slug: string, label: string | null, kind: string, acronyms: Array<string>, collective: boolean, sector: { name: string } | null }
    | { slug: string, label: string | null, kind: string, acronyms: Array<string>, collective: boolean, sector: { name: string } | null }
   | null, legalBasis: { title: string } | null, dataSources: { nodes: Array<{ slug: string, label: string | null }> } | null, professions: { nodes: Array<{ slug: string, label: string | null }> } | null, methods: { nodes: Array<{ label: string | null }> } | null, provenance: { confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, citations: Array<{ source: { slug: string, title: string, url: string | null, publisher: string | null } | null }> } };

export type CountryProfessionsQueryVariables = Exact<{
  codes?: Array<string> | string | null | undefined;
}>;


export type CountryProfessionsQuery = { professions: { nodes: Array<{ slug: string, label: string | null }> } | null };

export type EuropeQueryVariables = Exact<{
  after?: string | null | undefined;
  first: boolean;
}>;


export type EuropeQuery = { past?: { rows: { nodes: Array<{ task: { slug: string }, jurisdiction: { code: string }, byRole: Array<{ count: number }> }> } | null } | null, whoDoes: { totals: { rows: number, recorded: number }, byJurisdiction: Array<{ jurisdiction: { code: string, name: string, type: JurisdictionType }, totals: { recorded: number } }>, byTask: Array<{ task: { slug: string }, totals: { recorded: number } }>, rows: { nodes: Array<{ coverage: Coverage, task: { slug: string }, jurisdiction: { code: string }, byRole: Array<{ role: Role, responsibilities: Array<{ stakeholder:
              | { slug: string }
              | { slug: string }
             | null, provenance: { confidence: Confidence, observed: string | null } }> }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type HomeQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeQuery = { whoDoes: { totals: { rows: number }, byJurisdiction: Array<{ jurisdiction: { code: string, name: string, type: JurisdictionType, languages: Array<string> }, totals: { recorded: number } }>, byTask: Array<{ task: { slug: string, stage: boolean }, totals: { recorded: number } }> } | null, direction: { byJurisdiction: Array<{ jurisdiction: { code: string }, totals: { recorded: number } }> } | null, evidence: { byJurisdiction: Array<{ jurisdiction: { code: string }, totals: { recorded: number } }> } | null, analysis: { byJurisdiction: Array<{ jurisdiction: { code: string }, totals: { recorded: number } }> } | null, decision: { byJurisdiction: Array<{ jurisdiction: { code: string }, totals: { recorded: number } }> } | null, followUp: { byJurisdiction: Array<{ jurisdiction: { code: string }, totals: { recorded: number } }> } | null, stats: { byKind: Array<{ value: string, count: number }> } | null, dataset: { licence: string } | null };

export type StageCoverageFragment = { byJurisdiction: Array<{ jurisdiction: { code: string }, totals: { recorded: number } }> };

export type CountryNetworkQueryVariables = Exact<{
  codes?: Array<string> | string | null | undefined;
  lang?: string | null | undefined;
  claims?: ClaimFilter | null | undefined;
}>;


export type CountryNetworkQuery = { network: { omittedNodes: number, omittedLinks: number, nodes: Array<{ id: string, kind: string, label: string | null, group:
        | { label: string | null }
        | { label: string | null }
        | { label: string | null }
        | { label: string | null }
        | { label: string | null }
        | { label: string | null }
        | { label: string | null }
        | { label: string | null }
        | { label: string | null }
        | { label: string | null }
        | { label: string | null }
        | { label: string | null }
        | { label: string | null }
        | { label: string | null }
        | { label: string | null }
        | { label: string | null }
        | { label: string | null }
        | { label: string | null }
        | { label: string | null }
        | { label: string | null }
        | { label: string | null }
        | { label: string | null }
        | { label: string | null }
        | { label: string | null }
        | { label: string | null }
        | { label: string | null }
        | { label: string | null }
        | { label: string | null }
       | null, record:
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
       }>, links: Array<{ id: string, source: string, target: string, type: string, link: string, label: string, words: string | null }> } | null };

export type EvidenceFragment = { confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, citations: Array<{ source: { slug: string, title: string, url: string | null, publisher: string | null } | null }> };

export type RecordQueryVariables = Exact<{
  id: string | number;
  lang?: string | null | undefined;
}>;


export type RecordQuery = { record:
    | { evidence: string | null, scope: string | null, id: string, slug: string, formerSlugs: Array<string>, kind: string, label: string | null, note: string | null, provenance: { validFrom: string | null, validTo: string | null, confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, fieldOrigins: Array<{ field: string, origin: Origin }>, citations: Array<{ quotation: string | null, page: string | null, source: { slug: string, title: string, url: string | null, publisher: string | null } | null }> }, recorded: { revision: number, author: string, reason: string, time: string } | null }
    | { evidence: string | null, scope: string | null, id: string, slug: string, formerSlugs: Array<string>, kind: string, label: string | null, note: string | null, provenance: { validFrom: string | null, validTo: string | null, confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, fieldOrigins: Array<{ field: string, origin: Origin }>, citations: Array<{ quotation: string | null, page: string | null, source: { slug: string, title: string, url: string | null, publisher: string | null } | null }> }, recorded: { revision: number, author: string, reason: string, time: string } | null }
    | { evidence: string | null, scope: string | null, id: string, slug: string, formerSlugs: Array<string>, kind: string, label: string | null, note: string | null, provenance: { validFrom: string | null, validTo: string | null, confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, fieldOrigins: Array<{ field: string, origin: Origin }>, citations: Array<{ quotation: string | null, page: string | null, source: { slug: string, title: string, url: string | null, publisher: string | null } | null }> }, recorded: { revision: number, author: string, reason: string, time: string } | null }
    | { id: string, slug: string, formerSlugs: Array<string>, kind: string, label: string | null, note: string | null, provenance: { validFrom: string | null, validTo: string | null, confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, fieldOrigins: Array<{ field: string, origin: Origin }>, citations: Array<{ quotation: string | null, page: string | null, source: { slug: string, title: string, url: string | null, publisher: string | null } | null }> }, recorded: { revision: number, author: string, reason: string, time: string } | null }
    | { id: string, slug: string, formerSlugs: Array<string>, kind: string, label: string | null, note: string | null, provenance: { validFrom: string | null, validTo: string | null, confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, fieldOrigins: Array<{ field: string, origin: Origin }>, citations: Array<{ quotation: string | null, page: string | null, source: { slug: string, title: string, url: string | null, publisher: string | null } | null }> }, recorded: { revision: number, author: string, reason: string, time: string } | null }
    | { id: string, slug: string, formerSlugs: Array<string>, kind: string, label: string | null, note: string | null, provenance: { validFrom: string | null, validTo: string | null, confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, fieldOrigins: Array<{ field: string, origin: Origin }>, citations: Array<{ quotation: string | null, page: string | null, source: { slug: string, title: string, url: string | null, publisher: string | null } | null }> }, recorded: { revision: number, author: string, reason: string, time: string } | null }
    | { evidence: string | null, scope: string | null, id: string, slug: string, formerSlugs: Array<string>, kind: string, label: string | null, note: string | null, provenance: { validFrom: string | null, validTo: string | null, confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, fieldOrigins: Array<{ field: string, origin: Origin }>, citations: Array<{ quotation: string | null, page: string | null, source: { slug: string, title: string, url: string | null, publisher: string | null } | null }> }, recorded: { revision: number, author: string, reason: string, time: string } | null }
    | { nativeName: string | null, covers: Array<DataCoverage>, content: string | null, limitations: string | null, frequency: string | null, id: string, slug: string, formerSlugs: Array<string>, kind: string, label: string | null, note: string | null, dataType: DataSourceType | null, jurisdiction: { code: string, name: string } | null, owner:
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
       | null, responsibilities: { totalCount: number | null, nodes: Array<{ slug: string, role: Role, evidence: string | null, stale: boolean, stakeholder:
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
           | null, task: { slug: string, name: string, shortName: string | null } | null, jurisdiction: { code: string, name: string } | null, legalBasis: { title: string } | null, provenance: { confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, citations: Array<{ source: { slug: string, title: string, url: string | null, publisher: string | null } | null }> } }> } | null, provenance: { validFrom: string | null, validTo: string | null, confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, fieldOrigins: Array<{ field: string, origin: Origin }>, citations: Array<{ quotation: string | null, page: string | null, source: { slug: string, title: string, url: string | null, publisher: string | null } | null }> }, recorded: { revision: number, author: string, reason: string, time: string } | null }
    | { id: string, slug: string, formerSlugs: Array<string>, kind: string, label: string | null, note: string | null, provenance: { validFrom: string | null, validTo: string | null, confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, fieldOrigins: Array<{ field: string, origin: Origin }>, citations: Array<{ quotation: string | null, page: string | null, source: { slug: string, title: string, url: string | null, publisher: string | null } | null }> }, recorded: { revision: number, author: string, reason: string, time: string } | null }
    | { id: string, slug: string, formerSlugs: Array<string>, kind: string, label: string | null, note: string | null, provenance: { validFrom: string | null, validTo: string | null, confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, fieldOrigins: Array<{ field: string, origin: Origin }>, citations: Array<{ quotation: string | null, page: string | null, source: { slug: string, title: string, url: string | null, publisher: string | null } | null }> }, recorded: { revision: number, author: string, reason: string, time: string } | null }
    | { evidence: string | null, id: string, slug: string, formerSlugs: Array<string>, kind: string, label: string | null, note: string | null, jurisdiction: { code: string, name: string } | null, owner:
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
       | null, methods: { nodes: Array<{ slug: string, label: string | null }> } | null, dataSources: { nodes: Array<{ slug: string, label: string | null }> } | null, provenance: { validFrom: string | null, validTo: string | null, confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, fieldOrigins: Array<{ field: string, origin: Origin }>, citations: Array<{ quotation: string | null, page: string | null, source: { slug: string, title: string, url: string | null, publisher: string | null } | null }> }, recorded: { revision: number, author: string, reason: string, time: string } | null }
    | { id: string, slug: string, formerSlugs: Array<string>, kind: string, label: string | null, note: string | null, acronyms: Array<string>, level: Level, collective: boolean, permanence: Permanence | null, website: string | null, heroesRole: string | null, provenance: { validFrom: string | null, validTo: string | null, confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, fieldOrigins: Array<{ field: string, origin: Origin }>, citations: Array<{ quotation: string | null, page: string | null, source: { slug: string, title: string, url: string | null, publisher: string | null } | null }> }, recorded: { revision: number, author: string, reason: string, time: string } | null, names: Array<{ lang: string, text: string }>, seat: { code: string, name: string } | null, type: { name: string } | null, sector: { name: string } | null, parent:
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
       | null, dataSources: { nodes: Array<{ slug: string, label: string | null }> } | null, relationsFrom: { totalCount: number | null, nodes: Array<{ slug: string, label: string | null, relation: RelationType, from:
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
           | null, to:
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
           | null, provenance: { confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, citations: Array<{ source: { slug: string, title: string, url: string | null, publisher: string | null } | null }> } }> } | null, relationsTo: { totalCount: number | null, nodes: Array<{ slug: string, label: string | null, relation: RelationType, from:
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
           | null, to:
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
           | null, provenance: { confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, citations: Array<{ source: { slug: string, title: string, url: string | null, publisher: string | null } | null }> } }> } | null, memberships: { totalCount: number | null, nodes: Array<{ slug: string, label: string | null, body:
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
           | null, provenance: { confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, citations: Array<{ source: { slug: string, title: string, url: string | null, publisher: string | null } | null }> } }> } | null, members: { totalCount: number | null, nodes: Array<{ slug: string, label: string | null, member:
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
           | null, provenance: { confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, citations: Array<{ source: { slug: string, title: string, url: string | null, publisher: string | null } | null }> } }> } | null, responsibilities: { totalCount: number | null, nodes: Array<{ slug: string, role: Role, evidence: string | null, stale: boolean, stakeholder:
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
           | null, task: { slug: string, name: string, shortName: string | null } | null, jurisdiction: { code: string, name: string } | null, legalBasis: { title: string } | null, provenance: { confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, citations: Array<{ source: { slug: string, title: string, url: string | null, publisher: string | null } | null }> } }> } | null }
    | { code: string, id: string, slug: string, formerSlugs: Array<string>, kind: string, label: string | null, note: string | null, provenance: { validFrom: string | null, validTo: string | null, confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, fieldOrigins: Array<{ field: string, origin: Origin }>, citations: Array<{ quotation: string | null, page: string | null, source: { slug: string, title: string, url: string | null, publisher: string | null } | null }> }, recorded: { revision: number, author: string, reason: string, time: string } | null }
    | { evidence: string | null, scope: string | null, id: string, slug: string, formerSlugs: Array<string>, kind: string, label: string | null, note: string | null, provenance: { validFrom: string | null, validTo: string | null, confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, fieldOrigins: Array<{ field: string, origin: Origin }>, citations: Array<{ quotation: string | null, page: string | null, source: { slug: string, title: string, url: string | null, publisher: string | null } | null }> }, recorded: { revision: number, author: string, reason: string, time: string } | null }
    | { family: MethodologyFamily, description: string | null, id: string, slug: string, formerSlugs: Array<string>, kind: string, label: string | null, note: string | null, methodType: MethodologyType, responsibilities: { totalCount: number | null, nodes: Array<{ slug: string, role: Role, evidence: string | null, stale: boolean, stakeholder:
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
           | null, task: { slug: string, name: string, shortName: string | null } | null, jurisdiction: { code: string, name: string } | null, legalBasis: { title: string } | null, provenance: { confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, citations: Array<{ source: { slug: string, title: string, url: string | null, publisher: string | null } | null }> } }> } | null, provenance: { validFrom: string | null, validTo: string | null, confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, fieldOrigins: Array<{ field: string, origin: Origin }>, citations: Array<{ quotation: string | null, page: string | null, source: { slug: string, title: string, url: string | null, publisher: string | null } | null }> }, recorded: { revision: number, author: string, reason: string, time: string } | null }
    | { id: string, slug: string, formerSlugs: Array<string>, kind: string, label: string | null, note: string | null, provenance: { validFrom: string | null, validTo: string | null, confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, fieldOrigins: Array<{ field: string, origin: Origin }>, citations: Array<{ quotation: string | null, page: string | null, source: { slug: string, title: string, url: string | null, publisher: string | null } | null }> }, recorded: { revision: number, author: string, reason: string, time: string } | null }
    | { evidence: string | null, scope: string | null, id: string, slug: string, formerSlugs: Array<string>, kind: string, label: string | null, note: string | null, provenance: { validFrom: string | null, validTo: string | null, confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, fieldOrigins: Array<{ field: string, origin: Origin }>, citations: Array<{ quotation: string | null, page: string | null, source: { slug: string, title: string, url: string | null, publisher: string | null } | null }> }, recorded: { revision: number, author: string, reason: string, time: string } | null }
    | { id: string, slug: string, formerSlugs: Array<string>, kind: string, label: string | null, note: string | null, provenance: { validFrom: string | null, validTo: string | null, confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, fieldOrigins: Array<{ field: string, origin: Origin }>, citations: Array<{ quotation: string | null, page: string | null, source: { slug: string, title: string, url: string | null, publisher: string | null } | null }> }, recorded: { revision: number, author: string, reason: string, time: string } | null }
    | { id: string, slug: string, formerSlugs: Array<string>, kind: string, label: string | null, note: string | null, acronyms: Array<string>, level: Level, collective: boolean, permanence: Permanence | null, website: string | null, heroesRole: string | null, provenance: { validFrom: string | null, validTo: string | null, confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, fieldOrigins: Array<{ field: string, origin: Origin }>, citations: Array<{ quotation: string | null, page: string | null, source: { slug: string, title: string, url: string | null, publisher: string | null } | null }> }, recorded: { revision: number, author: string, reason: string, time: string } | null, names: Array<{ lang: string, text: string }>, seat: { code: string, name: string } | null, type: { name: string } | null, sector: { name: string } | null, parent:
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
       | null, dataSources: { nodes: Array<{ slug: string, label: string | null }> } | null, relationsFrom: { totalCount: number | null, nodes: Array<{ slug: string, label: string | null, relation: RelationType, from:
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
           | null, to:
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
           | null, provenance: { confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, citations: Array<{ source: { slug: string, title: string, url: string | null, publisher: string | null } | null }> } }> } | null, relationsTo: { totalCount: number | null, nodes: Array<{ slug: string, label: string | null, relation: RelationType, from:
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
           | null, to:
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
           | null, provenance: { confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, citations: Array<{ source: { slug: string, title: string, url: string | null, publisher: string | null } | null }> } }> } | null, memberships: { totalCount: number | null, nodes: Array<{ slug: string, label: string | null, body:
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
           | null, provenance: { confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, citations: Array<{ source: { slug: string, title: string, url: string | null, publisher: string | null } | null }> } }> } | null, members: { totalCount: number | null, nodes: Array<{ slug: string, label: string | null, member:
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
           | null, provenance: { confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, citations: Array<{ source: { slug: string, title: string, url: string | null, publisher: string | null } | null }> } }> } | null, responsibilities: { totalCount: number | null, nodes: Array<{ slug: string, role: Role, evidence: string | null, stale: boolean, stakeholder:
            | { slug: string, label: string | null }
            | { slug: string, label: string | null }
           | null, task: { slug: string, name: string, shortName: string | null } | null, jurisdiction: { code: string, name: string } | null, legalBasis: { title: string } | null, provenance: { confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, citations: Array<{ source: { slug: string, title: string, url: string | null, publisher: string | null } | null }> } }> } | null }
    | { description: string | null, stage: boolean, id: string, slug: string, formerSlugs: Array<string>, kind: string, label: string | null, note: string | null, provenance: { validFrom: string | null, validTo: string | null, confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, fieldOrigins: Array<{ field: string, origin: Origin }>, citations: Array<{ quotation: string | null, page: string | null, source: { slug: string, title: string, url: string | null, publisher: string | null } | null }> }, recorded: { revision: number, author: string, reason: string, time: string } | null }
    | { id: string, slug: string, formerSlugs: Array<string>, kind: string, label: string | null, note: string | null, provenance: { validFrom: string | null, validTo: string | null, confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, fieldOrigins: Array<{ field: string, origin: Origin }>, citations: Array<{ quotation: string | null, page: string | null, source: { slug: string, title: string, url: string | null, publisher: string | null } | null }> }, recorded: { revision: number, author: string, reason: string, time: string } | null }
    | { id: string, slug: string, formerSlugs: Array<string>, kind: string, label: string | null, note: string | null, provenance: { validFrom: string | null, validTo: string | null, confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, fieldOrigins: Array<{ field: string, origin: Origin }>, citations: Array<{ quotation: string | null, page: string | null, source: { slug: string, title: string, url: string | null, publisher: string | null } | null }> }, recorded: { revision: number, author: string, reason: string, time: string } | null }
    | { evidence: string | null, scope: string | null, id: string, slug: string, formerSlugs: Array<string>, kind: string, label: string | null, note: string | null, provenance: { validFrom: string | null, validTo: string | null, confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, fieldOrigins: Array<{ field: string, origin: Origin }>, citations: Array<{ quotation: string | null, page: string | null, source: { slug: string, title: string, url: string | null, publisher: string | null } | null }> }, recorded: { revision: number, author: string, reason: string, time: string } | null }
    | { evidence: string | null, scope: string | null, id: string, slug: string, formerSlugs: Array<string>, kind: string, label: string | null, note: string | null, role: Role, stale: boolean, provenance: { validFrom: string | null, validTo: string | null, confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, fieldOrigins: Array<{ field: string, origin: Origin }>, citations: Array<{ quotation: string | null, page: string | null, source: { slug: string, title: string, url: string | null, publisher: string | null } | null }> }, recorded: { revision: number, author: string, reason: string, time: string } | null, stakeholder:
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
       | null, task: { slug: string, name: string, shortName: string | null } | null, jurisdiction: { code: string, name: string } | null, legalBasis: { title: string } | null }
    | { title: string, publisher: string | null, published: string | null, url: string | null, id: string, slug: string, formerSlugs: Array<string>, kind: string, label: string | null, note: string | null, sourceType: string | null, citedBy: { totalCount: number | null, nodes: Array<
          | { slug: string, kind: string, label: string | null }
          | { slug: string, kind: string, label: string | null }
          | { slug: string, kind: string, label: string | null }
          | { slug: string, kind: string, label: string | null }
          | { slug: string, kind: string, label: string | null }
          | { slug: string, kind: string, label: string | null }
          | { slug: string, kind: string, label: string | null }
          | { slug: string, kind: string, label: string | null }
          | { slug: string, kind: string, label: string | null }
          | { slug: string, kind: string, label: string | null }
          | { slug: string, kind: string, label: string | null }
          | { slug: string, kind: string, label: string | null }
          | { slug: string, kind: string, label: string | null }
          | { slug: string, kind: string, label: string | null }
          | { slug: string, kind: string, label: string | null }
          | { slug: string, kind: string, label: string | null }
          | { slug: string, kind: string, label: string | null }
          | { slug: string, kind: string, label: string | null }
          | { slug: string, kind: string, label: string | null }
          | { slug: string, kind: string, label: string | null }
          | { slug: string, kind: string, label: string | null }
          | { slug: string, kind: string, label: string | null }
          | { slug: string, kind: string, label: string | null }
          | { slug: string, kind: string, label: string | null }
          | { slug: string, kind: string, label: string | null }
          | { slug: string, kind: string, label: string | null }
          | { slug: string, kind: string, label: string | null }
          | { slug: string, kind: string, label: string | null }
        > } | null, provenance: { validFrom: string | null, validTo: string | null, confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, fieldOrigins: Array<{ field: string, origin: Origin }>, citations: Array<{ quotation: string | null, page: string | null, source: { slug: string, title: string, url: string | null, publisher: string | null } | null }> }, recorded: { revision: number, author: string, reason: string, time: string } | null }
    | { evidence: string | null, scope: string | null, id: string, slug: string, formerSlugs: Array<string>, kind: string, label: string | null, note: string | null, provenance: { validFrom: string | null, validTo: string | null, confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, fieldOrigins: Array<{ field: string, origin: Origin }>, citations: Array<{ quotation: string | null, page: string | null, source: { slug: string, title: string, url: string | null, publisher: string | null } | null }> }, recorded: { revision: number, author: string, reason: string, time: string } | null }
    | { id: string, slug: string, formerSlugs: Array<string>, kind: string, label: string | null, note: string | null, provenance: { validFrom: string | null, validTo: string | null, confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, fieldOrigins: Array<{ field: string, origin: Origin }>, citations: Array<{ quotation: string | null, page: string | null, source: { slug: string, title: string, url: string | null, publisher: string | null } | null }> }, recorded: { revision: number, author: string, reason: string, time: string } | null }
    | { id: string, slug: string, formerSlugs: Array<string>, kind: string, label: string | null, note: string | null, provenance: { validFrom: string | null, validTo: string | null, confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, fieldOrigins: Array<{ field: string, origin: Origin }>, citations: Array<{ quotation: string | null, page: string | null, source: { slug: string, title: string, url: string | null, publisher: string | null } | null }> }, recorded: { revision: number, author: string, reason: string, time: string } | null }
   | null };

type StakeholderFacts_Institution_Fragment = { acronyms: Array<string>, level: Level, collective: boolean, permanence: Permanence | null, website: string | null, heroesRole: string | null, names: Array<{ lang: string, text: string }>, seat: { code: string, name: string } | null, type: { name: string } | null, sector: { name: string } | null, parent:
    | { slug: string, label: string | null }
    | { slug: string, label: string | null }
   | null, dataSources: { nodes: Array<{ slug: string, label: string | null }> } | null, relationsFrom: { totalCount: number | null, nodes: Array<{ slug: string, label: string | null, relation: RelationType, from:
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
       | null, to:
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
       | null, provenance: { confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, citations: Array<{ source: { slug: string, title: string, url: string | null, publisher: string | null } | null }> } }> } | null, relationsTo: { totalCount: number | null, nodes: Array<{ slug: string, label: string | null, relation: RelationType, from:
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
       | null, to:
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
       | null, provenance: { confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, citations: Array<{ source: { slug: string, title: string, url: string | null, publisher: string | null } | null }> } }> } | null, memberships: { totalCount: number | null, nodes: Array<{ slug: string, label: string | null, body:
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
       | null, provenance: { confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, citations: Array<{ source: { slug: string, title: string, url: string | null, publisher: string | null } | null }> } }> } | null, members: { totalCount: number | null, nodes: Array<{ slug: string, label: string | null, member:
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
       | null, provenance: { confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, citations: Array<{ source: { slug: string, title: string, url: string | null, publisher: string | null } | null }> } }> } | null, responsibilities: { totalCount: number | null, nodes: Array<{ slug: string, role: Role, evidence: string | null, stale: boolean, stakeholder:
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
       | null, task: { slug: string, name: string, shortName: string | null } | null, jurisdiction: { code: string, name: string } | null, legalBasis: { title: string } | null, provenance: { confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, citations: Array<{ source: { slug: string, title: string, url: string | null, publisher: string | null } | null }> } }> } | null };

type StakeholderFacts_PlanningBody_Fragment = { acronyms: Array<string>, level: Level, collective: boolean, permanence: Permanence | null, website: string | null, heroesRole: string | null, names: Array<{ lang: string, text: string }>, seat: { code: string, name: string } | null, type: { name: string } | null, sector: { name: string } | null, parent:
    | { slug: string, label: string | null }
    | { slug: string, label: string | null }
   | null, dataSources: { nodes: Array<{ slug: string, label: string | null }> } | null, relationsFrom: { totalCount: number | null, nodes: Array<{ slug: string, label: string | null, relation: RelationType, from:
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
       | null, to:
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
       | null, provenance: { confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, citations: Array<{ source: { slug: string, title: string, url: string | null, publisher: string | null } | null }> } }> } | null, relationsTo: { totalCount: number | null, nodes: Array<{ slug: string, label: string | null, relation: RelationType, from:
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
       | null, to:
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
       | null, provenance: { confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, citations: Array<{ source: { slug: string, title: string, url: string | null, publisher: string | null } | null }> } }> } | null, memberships: { totalCount: number | null, nodes: Array<{ slug: string, label: string | null, body:
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
       | null, provenance: { confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, citations: Array<{ source: { slug: string, title: string, url: string | null, publisher: string | null } | null }> } }> } | null, members: { totalCount: number | null, nodes: Array<{ slug: string, label: string | null, member:
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
       | null, provenance: { confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, citations: Array<{ source: { slug: string, title: string, url: string | null, publisher: string | null } | null }> } }> } | null, responsibilities: { totalCount: number | null, nodes: Array<{ slug: string, role: Role, evidence: string | null, stale: boolean, stakeholder:
        | { slug: string, label: string | null }
        | { slug: string, label: string | null }
       | null, task: { slug: string, name: string, shortName: string | null } | null, jurisdiction: { code: string, name: string } | null, legalBasis: { title: string } | null, provenance: { confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, citations: Array<{ source: { slug: string, title: string, url: string | null, publisher: string | null } | null }> } }> } | null };

export type StakeholderFactsFragment =
  | StakeholderFacts_Institution_Fragment
  | StakeholderFacts_PlanningBody_Fragment
;

export type TieFragment = { slug: string, label: string | null, relation: RelationType, from:
    | { slug: string, label: string | null }
    | { slug: string, label: string | null }
    | { slug: string, label: string | null }
    | { slug: string, label: string | null }
    | { slug: string, label: string | null }
    | { slug: string, label: string | null }
    | { slug: string, label: string | null }
    | { slug: string, label: string | null }
    | { slug: string, label: string | null }
    | { slug: string, label: string | null }
    | { slug: string, label: string | null }
    | { slug: string, label: string | null }
    | { slug: string, label: string | null }
    | { slug: string, label: string | null }
    | { slug: string, label: string | null }
    | { slug: string, label: string | null }
    | { slug: string, label: string | null }
    | { slug: string, label: string | null }
    | { slug: string, label: string | null }
   | null, to:
    | { slug: string, label: string | null }
    | { slug: string, label: string | null }
    | { slug: string, label: string | null }
    | { slug: string, label: string | null }
    | { slug: string, label: string | null }
    | { slug: string, label: string | null }
    | { slug: string, label: string | null }
    | { slug: string, label: string | null }
    | { slug: string, label: string | null }
    | { slug: string, label: string | null }
    | { slug: string, label: string | null }
    | { slug: string, label: string | null }
    | { slug: string, label: string | null }
    | { slug: string, label: string | null }
    | { slug: string, label: string | null }
    | { slug: string, label: string | null }
    | { slug: string, label: string | null }
    | { slug: string, label: string | null }
    | { slug: string, label: string | null }
   | null, provenance: { confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, citations: Array<{ source: { slug: string, title: string, url: string | null, publisher: string | null } | null }> } };

export type PartFragment = { slug: string, role: Role, evidence: string | null, stale: boolean, stakeholder:
    | { slug: string, label: string | null }
    | { slug: string, label: string | null }
   | null, task: { slug: string, name: string, shortName: string | null } | null, jurisdiction: { code: string, name: string } | null, legalBasis: { title: string } | null, provenance: { confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, citations: Array<{ source: { slug: string, title: string, url: string | null, publisher: string | null } | null }> } };

export type SearchQueryVariables = Exact<{
  text: string;
  first: number;
  after?: string | null | undefined;
  types?: Array<RecordType> | RecordType | null | undefined;
}>;


export type SearchQuery = { search: { totalCount: number, edges: Array<{ matched: string | null, matchedText: string | null, node:
        | { slug: string, kind: string, label: string | null }
        | { slug: string, kind: string, label: string | null }
        | { slug: string, kind: string, label: string | null }
        | { slug: string, kind: string, label: string | null }
        | { slug: string, kind: string, label: string | null }
        | { slug: string, kind: string, label: string | null }
        | { slug: string, kind: string, label: string | null }
        | { slug: string, kind: string, label: string | null, jurisdiction: { code: string, name: string } | null }
        | { slug: string, kind: string, label: string | null }
        | { slug: string, kind: string, label: string | null }
        | { slug: string, kind: string, label: string | null }
        | { slug: string, kind: string, label: string | null, seat: { code: string, name: string } | null }
        | { code: string, slug: string, kind: string, label: string | null }
        | { slug: string, kind: string, label: string | null }
        | { slug: string, kind: string, label: string | null }
        | { slug: string, kind: string, label: string | null }
        | { slug: string, kind: string, label: string | null }
        | { slug: string, kind: string, label: string | null }
        | { slug: string, kind: string, label: string | null, seat: { code: string, name: string } | null }
        | { slug: string, kind: string, label: string | null }
        | { slug: string, kind: string, label: string | null }
        | { slug: string, kind: string, label: string | null }
        | { slug: string, kind: string, label: string | null }
        | { slug: string, kind: string, label: string | null }
        | { slug: string, kind: string, label: string | null }
        | { slug: string, kind: string, label: string | null }
        | { slug: string, kind: string, label: string | null }
        | { slug: string, kind: string, label: string | null }
       }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

type Hit_Absence_Fragment = { slug: string, kind: string, label: string | null };

type Hit_Adoption_Fragment = { slug: string, kind: string, label: string | null };

type Hit_Assessment_Fragment = { slug: string, kind: string, label: string | null };

type Hit_BestPractice_Fragment = { slug: string, kind: string, label: string | null };

type Hit_Cluster_Fragment = { slug: string, kind: string, label: string | null };

type Hit_Competency_Fragment = { slug: string, kind: string, label: string | null };

type Hit_Conflict_Fragment = { slug: string, kind: string, label: string | null };

type Hit_DataSource_Fragment = { slug: string, kind: string, label: string | null, jurisdiction: { code: string, name: string } | null };

type Hit_Dataset_Fragment = { slug: string, kind: string, label: string | null };

type Hit_Event_Fragment = { slug: string, kind: string, label: string | null };

type Hit_ForecastingModel_Fragment = { slug: string, kind: string, label: string | null };

type Hit_Institution_Fragment = { slug: string, kind: string, label: string | null, seat: { code: string, name: string } | null };

type Hit_Jurisdiction_Fragment = { code: string, slug: string, kind: string, label: string | null };

type Hit_Membership_Fragment = { slug: string, kind: string, label: string | null };

type Hit_Methodology_Fragment = { slug: string, kind: string, label: string | null };

type Hit_Objective_Fragment = { slug: string, kind: string, label: string | null };

type Hit_Participation_Fragment = { slug: string, kind: string, label: string | null };

type Hit_PlannerRole_Fragment = { slug: string, kind: string, label: string | null };

type Hit_PlanningBody_Fragment = { slug: string, kind: string, label: string | null, seat: { code: string, name: string } | null };

type Hit_PlanningTask_Fragment = { slug: string, kind: string, label: string | null };

type Hit_Profession_Fragment = { slug: string, kind: string, label: string | null };

type Hit_Project_Fragment = { slug: string, kind: string, label: string | null };

type Hit_Relation_Fragment = { slug: string, kind: string, label: string | null };

type Hit_Responsibility_Fragment = { slug: string, kind: string, label: string | null };

type Hit_Source_Fragment = { slug: string, kind: string, label: string | null };

type Hit_Statement_Fragment = { slug: string, kind: string, label: string | null };

type Hit_Term_Fragment = { slug: string, kind: string, label: string | null };

type Hit_WorkPackage_Fragment = { slug: string, kind: string, label: string | null };

export type HitFragment =
  | Hit_Absence_Fragment
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
  | Hit_Objective_Fragment
  | Hit_Participation_Fragment
  | Hit_PlannerRole_Fragment
  | Hit_PlanningBody_Fragment
  | Hit_PlanningTask_Fragment
  | Hit_Profession_Fragment
  | Hit_Project_Fragment
  | Hit_Relation_Fragment
  | Hit_Responsibility_Fragment
  | Hit_Source_Fragment
  | Hit_Statement_Fragment
  | Hit_Term_Fragment
  | Hit_WorkPackage_Fragment
;

export type TaskEverywhereQueryVariables = Exact<{
  task?: Array<string | number> | string | number | null | undefined;
  lang?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type TaskEverywhereQuery = { whoDoes: { totals: { rows: number, recorded: number, nobodyStated: number, noClaim: number }, rows: { nodes: Array<{ coverage: Coverage, jurisdiction: { code: string, name: string }, byRole: Array<{ role: Role, responsibilities: Array<{ slug: string, evidence: string | null, scope: string | null, level: Level, act: Act | null, stale: boolean, stakeholder:
              | { slug: string, label: string | null, kind: string, acronyms: Array<string>, collective: boolean, sector: { name: string } | null }
              | { slug: string, label: string | null, kind: string, acronyms: Array<string>, collective: boolean, sector: { name: string } | null }
             | null, legalBasis: { title: string } | null, dataSources: { nodes: Array<{ slug: string, label: string | null }> } | null, professions: { nodes: Array<{ slug: string, label: string | null }> } | null, methods: { nodes: Array<{ label: string | null }> } | null, provenance: { confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, citations: Array<{ source: { slug: string, title: string, url: string | null, publisher: string | null } | null }> } }> }>, absences: Array<{ slug: string, type: AbsenceType, evidence: string | null, provenance: { confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, citations: Array<{ source: { slug: string, title: string, url: string | null, publisher: string | null } | null }> } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null, byJurisdiction: Array<{ jurisdiction: { code: string, name: string }, totals: { recorded: number, nobodyStated: number, onlyLeftOut: number } }> } | null };

export type TasksQueryVariables = Exact<{ [key: string]: never; }>;


export type TasksQuery = { planningTasks: { nodes: Array<{ slug: string, name: string, shortName: string | null, description: string | null, stage: boolean, broader: { slug: string } | null, informs: Array<{ feedback: boolean, task: { slug: string } | null }> }> } | null };

export type WaysQueryVariables = Exact<{
  from: string | number;
  to: string | number;
  lang?: string | null | undefined;
}>;


export type WaysQuery = { paths: { length: number | null, truncated: boolean, omittedPaths: number, paths: Array<{ records: Array<
        | { slug: string, kind: string, label: string | null }
        | { slug: string, kind: string, label: string | null }
        | { slug: string, kind: string, label: string | null }
        | { slug: string, kind: string, label: string | null }
        | { slug: string, kind: string, label: string | null }
        | { slug: string, kind: string, label: string | null }
        | { slug: string, kind: string, label: string | null }
        | { slug: string, kind: string, label: string | null }
        | { slug: string, kind: string, label: string | null }
        | { slug: string, kind: string, label: string | null }
        | { slug: string, kind: string, label: string | null }
        | { slug: string, kind: string, label: string | null }
        | { slug: string, kind: string, label: string | null }
        | { slug: string, kind: string, label: string | null }
        | { slug: string, kind: string, label: string | null }
        | { slug: string, kind: string, label: string | null }
        | { slug: string, kind: string, label: string | null }
        | { slug: string, kind: string, label: string | null }
        | { slug: string, kind: string, label: string | null }
        | { slug: string, kind: string, label: string | null }
        | { slug: string, kind: string, label: string | null }
        | { slug: string, kind: string, label: string | null }
        | { slug: string, kind: string, label: string | null }
        | { slug: string, kind: string, label: string | null }
        | { slug: string, kind: string, label: string | null }
        | { slug: string, kind: string, label: string | null }
        | { slug: string, kind: string, label: string | null }
        | { slug: string, kind: string, label: string | null }
      >, hops: Array<{ words: string | null }> }> } | null };

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
export const CompareDocument = new TypedDocumentString(`
    query Compare($codes: [JurisdictionCode!], $lang: LanguageTag, $after: String) {
  whoDoes(country: $codes) {
    asked {
      jurisdictions {
        code
        name
      }
    }
    rows(first: 50, after: $after, coverage: [RECORDED]) {
      nodes {
        task {
          slug
        }
        jurisdiction {
          code
        }
        byRole {
          role
          responsibilities {
            ...Fact
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
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
}`) as unknown as TypedDocumentString<CompareQuery, CompareQueryVariables>;
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
export const EuropeDocument = new TypedDocumentString(`
    query Europe($after: String, $first: Boolean!) {
  past: whoDoes(status: [HISTORIC]) @include(if: $first) {
    rows(coverage: [RECORDED]) {
      nodes {
        task {
          slug
        }
        jurisdiction {
          code
        }
        byRole {
          count
        }
      }
    }
  }
  whoDoes {
    totals {
      rows
      recorded
    }
    byJurisdiction {
      jurisdiction {
        code
        name
        type
      }
      totals {
        recorded
      }
    }
    byTask {
      task {
        slug
      }
      totals {
        recorded
      }
    }
    rows(after: $after, coverage: [RECORDED, NOBODY_STATED]) {
      nodes {
        task {
          slug
        }
        jurisdiction {
          code
        }
        coverage
        byRole {
          role
          responsibilities {
            stakeholder {
              slug
            }
            provenance {
              confidence
              observed
            }
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EuropeQuery, EuropeQueryVariables>;
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
export const CountryNetworkDocument = new TypedDocumentString(`
    query CountryNetwork($codes: [JurisdictionCode!], $lang: LanguageTag, $claims: ClaimFilter) {
  network(
    scope: {country: $codes}
    limit: 500
    claimFilter: $claims
    kinds: [INSTITUTION, PLANNING_BODY, PLANNING_TASK, DATA_SOURCE, FORECASTING_MODEL, METHODOLOGY, RESPONSIBILITY, RELATION, MEMBERSHIP]
  ) {
    nodes {
      id
      kind
      label(lang: $lang)
      group {
        label
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
export const TaskEverywhereDocument = new TypedDocumentString(`
    query TaskEverywhere($task: [ID!], $lang: LanguageTag, $after: String) {
  whoDoes(task: $task) {
    totals {
      rows
      recorded
      nobodyStated
      noClaim
    }
    rows(first: 25, after: $after, coverage: [RECORDED, NOBODY_STATED]) {
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
        recorded
        nobodyStated
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