/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What is absent. */
export type AbsenceType =
  /** No actor does it or is in charge of it. */
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

/** How sure we are of a record. */
export type Confidence =
  /** We are sure of it. */
  | 'HIGH'
  /** It is in doubt. */
  | 'LOW'
  /** It is likely. */
  | 'MEDIUM';

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

/** Whether a body is permanent. */
export type Permanence =
  /** It was set up for one purpose and ends with it. */
  | 'AD_HOC'
  /** It is permanent. */
  | 'PERMANENT';

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
  /** Records of type Region. */
  | 'REGION'
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

/** Whether a record still holds. */
export type Status =
  /** It holds, as far as the source tells. */
  | 'CURRENT'
  /** It holds no longer. */
  | 'HISTORIC';

export type CompareQueryVariables = Exact<{
  codes?: Array<string> | string | null | undefined;
  lang?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type CompareQuery = { whoDoes: { asked: { jurisdictions: Array<{ code: string, name: string }> }, rows: { nodes: Array<{ task: { slug: string }, jurisdiction: { code: string }, byRole: Array<{ role: Role, responsibilities: Array<{ slug: string, evidence: string | null, scope: string | null, level: Level, act: Act | null, stale: boolean, stakeholder:
              | { slug: string, label: string, kind: string, acronyms: Array<string>, collective: boolean, sector: { name: string } }
              | { slug: string, label: string, kind: string, acronyms: Array<string>, collective: boolean, sector: { name: string } }
            , legalBasis: { title: string } | null, dataSources: { nodes: Array<{ slug: string, label: string }> }, professions: { nodes: Array<{ slug: string, label: string }> }, methods: { nodes: Array<{ label: string }> }, provenance: { confidence: Confidence, origin: Origin, observed: string | null, status: Status | null, citations: Array<{ source: { slug: string, title: string, url: string | null, publisher: string | null } }> } }> }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } };

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
     | null } | null, whoDoes: { totals: { recorded: number, nobodyStated: number, noClaim: number, onlyLeftOut: number, responsibilities: number }, rows: { nodes: Array<{ coverage: Coverage, task: { slug: string }, byRole: Array<{ role: Role, responsibilities: Array<{ slug: string, evidence: string | null, scope: string | null, level: Level, act: Act | null, stale: boolean, stakeholder:
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

export type EuropeQueryVariables = Exact<{
  after?: string | null | undefined;
  first: boolean;
}>;


export type EuropeQuery = { past?: { rows: { nodes: Array<{ task: { slug: string }, jurisdiction: { code: string }, byRole: Array<{ count: number }> }> } }, whoDoes: { totals: { rows: number, recorded: number }, byJurisdiction: Array<{ jurisdiction: { code: string, name: string, type: JurisdictionType }, totals: { recorded: number } }>, byTask: Array<{ task: { slug: string }, totals: { recorded: number } }>, rows: { nodes: Array<{ coverage: Coverage, task: { slug: string }, jurisdiction: { code: string }, byRole: Array<{ role: Role, responsibilities: Array<{ stakeholder:
              | { slug: string }
              | { slug: string }
            , provenance: { confidence: Confidence, observed: string | null } }> }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } };

export type HomeQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeQuery = { whoDoes: { totals: { rows: number }, byJurisdiction: Array<{ jurisdiction: { code: string, name: string, type: JurisdictionType, languages: Array<string> }, totals: { recorded: number } }>, byTask: Array<{ task: { slug: string, stage: boolean }, totals: { recorded: number } }> }, direction: { byJurisdiction: Array<{ jurisdiction: { code: string }, totals: { recorded: number } }> }, evidence: { byJurisdiction: Array<{ jurisdiction: { code: string }, totals: { recorded: number } }> }, analysis: { byJurisdiction: Array<{ jurisdiction: { code: string }, totals: { recorded: number } }> }, decision: { byJurisdiction: Array<{ jurisdiction: { code: string }, totals: { recorded: number } }> }, followUp: { byJurisdiction: Array<{ jurisdiction: { code: string }, totals: { recorded: number } }> }, stats: { byKind: Array<{ value: string, count: number }> }, dataset: { licence: string } | null };

export type StageCoverageFragment = { byJurisdiction: Array<{ jurisdiction: { code: string }, totals: { recorded: number } }> };

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
       }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

type Hit_Absence_Fragment = { slug: string, kind: string, label: string };

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

type Hit_Source_Fragment = { slug: string, kind: string, label: string };

type Hit_Statement_Fragment = { slug: string, kind: string, label: string };

type Hit_Term_Fragment = { slug: string, kind: string, label: string };

type Hit_WorkPackage_Fragment = { slug: string, kind: string, label: string };

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
  | Hit_Region_Fragment
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
    rows(
      after: $after
      coverage: [RECORDED, NOBODY_STATED, PARTLY_ABSENT, NO_DATA_STATED]
    ) {
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