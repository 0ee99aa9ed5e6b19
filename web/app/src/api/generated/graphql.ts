/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What is absent. */
export type AbsenceType =
  /** Nobody does it or is in charge of it. */
  | 'NOBODY'
  /** It is not done, or not regularly. */
  | 'NOT_DONE'
  /** The data for it do not exist or cannot be obtained. */
  | 'NO_DATA';

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
  /** To try a change out, as a dry run: contributors may with whatever they can see, editors if they may make the change. */
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

/** How sure we are of a record. */
export type Confidence =
  /** We are sure of it. */
  | 'HIGH'
  /** It is in doubt. */
  | 'LOW'
  /** It is likely. */
  | 'MEDIUM';

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

/** What a line in a flow says. */
export type LineKind =
  /** Who keeps data, or uses them. */
  | 'DATA'
  /** Who has a part in a task. */
  | 'PART'
  /** How two stakeholders are related. */
  | 'RELATION';

/** What a link of a network says. */
export type LinkSort =
  /** Which task needs the result of another. */
  | 'CHAIN'
  /** Who keeps data, or uses them. */
  | 'DATA'
  /** Who has a part in a task. */
  | 'PART'
  /** How two are related. */
  | 'RELATION';

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

/** Whether a record still holds. */
export type Status =
  /** It holds, as far as the source says. */
  | 'CURRENT'
  /** It no longer holds. */
  | 'HISTORIC';

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

export type EuropeQueryVariables = Exact<{ [key: string]: never; }>;


export type EuropeQuery = { coverage: { coverage: Array<Coverage>, confidence: Array<Confidence | null>, newest: Array<number | null>, roles: Array<Array<Role>>, stakeholders: Array<number>, claims: Array<number>, onlyPast: Array<boolean>, needed: Array<number>, onRecord: Array<number>, tasks: Array<{ slug: string }>, jurisdictions: Array<{ code: string, name: string, type: JurisdictionType }>, completeness: Array<{ needed: number, onRecord: number }>, totals: { rows: number, recorded: number } } };

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

export type SearchQueryVariables = Exact<{
  text: string;
  first: number;
  after?: string | null | undefined;
  types?: Array<RecordType> | RecordType | null | undefined;
  lang?: string | null | undefined;
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
  lang?: string | null | undefined;
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

export type TasksQueryVariables = Exact<{
  lang?: string | null | undefined;
}>;


export type TasksQuery = { planningTasks: { nodes: Array<{ slug: string, name: string, shortName: string | null, description: string | null, stage: boolean, broader: { slug: string } | null, informs: Array<{ feedback: boolean, task: { slug: string } }> }> } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { signedIn: boolean, account: string | null, name: string | null, role: AccessRole, jurisdictions: Array<string> } };

export type MayQueryVariables = Exact<{
  action: AccessAction;
  record?: string | number | null | undefined;
  about?: Array<string> | string | null | undefined;
}>;


export type MayQuery = { viewer: { may: { allowed: boolean, code: AccessCode, why: string }, try: { allowed: boolean } } };

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
export const HitFragmentDoc = new TypedDocumentString(`
    fragment Hit on Record {
  slug
  kind
  label(lang: $lang)
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
        label(lang: $lang)
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
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $first: Int!, $after: String, $types: [RecordType!], $lang: LanguageTag) {
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
  label(lang: $lang)
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
    query Find($text: String!, $types: [RecordType!], $near: [JurisdictionCode!], $lang: LanguageTag) {
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
  label(lang: $lang)
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
export const TasksDocument = new TypedDocumentString(`
    query Tasks($lang: LanguageTag) {
  planningTasks(first: 100) {
    nodes {
      slug
      name(lang: $lang)
      shortName(lang: $lang)
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