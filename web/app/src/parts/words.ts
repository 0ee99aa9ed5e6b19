import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { AbsenceType, Confidence, Coverage, Level, Role } from '../api/generated/graphql';
import type { Group } from '../scene/roles';

// What the words of the API are called on the page.

export const groupWords: Record<Group, MessageDescriptor> = {
  data: msg`supplies data`,
  work: msg`does the work`,
  advice: msg`advises`,
  decide: msg`decides, answers for it`,
  money: msg`pays`,
};

/** Headings for the parts of a task. */
export const groupHeads: Record<Group, MessageDescriptor> = {
  data: msg`Data from`,
  work: msg`Does the work`,
  advice: msg`Advises`,
  decide: msg`Decides`,
  money: msg`Pays`,
};

/** What a role does, in one word. */
export const roleWords: Record<Role, MessageDescriptor> = {
  PROVIDES_DATA: msg`data`,
  RESPONSIBLE: msg`does it`,
  SUPPORTS: msg`supports`,
  CONSULTED: msg`advises`,
  INFORMED: msg`informed`,
  ACCOUNTABLE: msg`decides`,
  FUNDS: msg`pays`,
};

/** What a role does, before the name of a task. */
export const roleVerbs: Record<Role, MessageDescriptor> = {
  PROVIDES_DATA: msg`supplies data for`,
  RESPONSIBLE: msg`does`,
  SUPPORTS: msg`supports`,
  CONSULTED: msg`is consulted on`,
  INFORMED: msg`is informed of`,
  ACCOUNTABLE: msg`answers for`,
  FUNDS: msg`pays for`,
};

export const confidenceWords: Record<Confidence, MessageDescriptor> = {
  HIGH: msg`high confidence`,
  MEDIUM: msg`medium confidence`,
  LOW: msg`low confidence`,
};

export const confidenceShort: Record<Confidence, MessageDescriptor> = {
  HIGH: msg`high`,
  MEDIUM: msg`medium`,
  LOW: msg`low`,
};

export const levelWords: Record<Level, MessageDescriptor> = {
  LOCAL: msg`Local level`,
  REGIONAL: msg`Regional level`,
  NATIONAL: msg`National level`,
  EU: msg`EU level`,
  INTERNATIONAL: msg`International level`,
};

export const absenceWords: Record<AbsenceType, MessageDescriptor> = {
  NOBODY: msg`A source says that nobody does it`,
  NOT_DONE: msg`A source says that it is not done`,
  NO_DATA: msg`A source says that there are no data for it`,
};

/** What is known about a task in a country. */
export const coverageWords: Record<Coverage, MessageDescriptor> = {
  RECORDED: msg`on record`,
  NOBODY_STATED: msg`a source says that nobody does it`,
  PARTLY_ABSENT: msg`a source says that part of it is lacking`,
  NO_DATA_STATED: msg`a source says that there are no data`,
  NO_CLAIM: msg`not recorded`,
};

/** Stages in one word, by letter. */
export const stageWords: Record<string, MessageDescriptor> = {
  A: msg`Direction`,
  B: msg({ message: 'Evidence', context: 'stage' }),
  C: msg`Analysis`,
  D: msg`Decision`,
  E: msg`Follow-up`,
};

/** Names of kinds. */
export const kindWords: Record<string, MessageDescriptor> = {
  Absence: msg`Absence`,
  Adoption: msg`Use of a method`,
  Assessment: msg`Assessment`,
  BestPractice: msg`Practice`,
  Cluster: msg`Cluster of countries`,
  Competency: msg`Competency`,
  Conflict: msg`Contradiction`,
  Dataset: msg`Data set`,
  DataSource: msg`Data source`,
  Event: msg`Event`,
  ForecastingModel: msg`Model`,
  Institution: msg`Institution`,
  Jurisdiction: msg`Country`,
  Membership: msg`Membership`,
  Methodology: msg`Method`,
  Objective: msg`Objective`,
  Participation: msg`Participation`,
  PlannerRole: msg`Planner's role`,
  PlanningBody: msg`Planning body`,
  PlanningTask: msg`Planning task`,
  Profession: msg`Profession`,
  Project: msg`Project`,
  Relation: msg`Relation`,
  Responsibility: msg`Responsibility`,
  Source: msg`Source`,
  Statement: msg`Statement`,
  Term: msg`Term`,
  WorkPackage: msg`Work package`,
};
