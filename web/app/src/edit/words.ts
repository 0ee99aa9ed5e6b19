import { i18n, type MessageDescriptor } from '@lingui/core';
import { msg, t } from '@lingui/core/macro';
import type { LikenessSign } from '../api/later/generated/graphql';
import { absenceWords, confidenceShort, kindWords, levelWords, roleWords } from '../parts/words';
import type { Edit } from './edit';

/** The titles of forms. */
export const actWords: Record<Edit['act'], MessageDescriptor> = {
  add: msg`Add a fact`,
  absence: msg`Nobody does it`,
  correct: msg`Correct`,
  confirm: msg`Still so`,
  end: msg`No longer so`,
  transfer: msg`Passed on`,
  cite: msg`Add a source`,
  dispute: msg`Contradicts another`,
  merge: msg`Same as another`,
  delete: msg`Delete`,
  scenario: msg`New scenario`,
  plan: msg`Add an action`,
  assess: msg`Assess a competency`,
};

/** What a form records, in a sentence. */
export const actHelp: Record<Edit['act'], MessageDescriptor> = {
  add: msg`Who has which part in a task, and which source says so.`,
  absence: msg`A source says that nobody does it: that is more than that nothing is recorded.`,
  correct: msg`Change what is wrong. What others changed meanwhile is not overwritten.`,
  confirm: msg`It still holds: say when you checked, and in which source.`,
  end: msg`It stays on record, as past.`,
  transfer: msg`It ends here, and passes to another body on that day.`,
  cite: msg`Another source says the same.`,
  dispute: msg`Both stay on record, marked as contradicting each other.`,
  merge: msg`Everything that refers to this one will refer to the other. Both keep their history.`,
  delete: msg`Only for what was never true. What was true once is ended, not deleted.`,
  scenario: msg`How planning should be, beside how it is. As long as it is a draft only those see it who edit for the country.`,
  assess: msg`What an assessor says a planning body can do, cannot do, or wants to. It is the record of an assessment, and not a source.`,
  plan: msg`A step on the way: who sees to it, when, and what it costs.`,
};

/** Names of fields that differ from those in the API, in one input or in all. */
const fieldWords: Record<string, MessageDescriptor> = {
  stakeholder: msg`Who`,
  role: msg`Part`,
  task: msg`Task`,
  evidence: msg`What the source says, in your words`,
  citations: msg`Source`,
  citation: msg`Source`,
  source: msg`Source`,
  observed: msg`As of`,
  confidence: msg`How sure`,
  origin: msg`Where it is from`,
  level: msg`Level`,
  jurisdiction: msg`Country`,
  region: msg`Only in the region`,
  scope: msg`Only for`,
  professions: msg`Professions`,
  methods: msg`Methods`,
  dataSources: msg`On whose data`,
  legalBasis: msg`Legal basis`,
  act: msg`What exactly`,
  jointWith: msg`Together with`,
  precedes: msg`Comes before`,
  stale: msg`It may have changed since`,
  validFrom: msg`Since`,
  validTo: msg`Until`,
  status: msg`Whether it still holds`,
  reviewBy: msg`Review again by`,
  note: msg`Note`,
  names: msg`Names`,
  translations: msg`Names in other languages`,
  acronyms: msg`Acronyms`,
  type: msg`What it is`,
  sector: msg`Sector`,
  seat: msg`Seat`,
  parent: msg`Part of`,
  website: msg`Website`,
  title: msg`Title`,
  publisher: msg`Published by`,
  published: msg`Published`,
  url: msg`Address`,
  page: msg`Page or section`,
  quotation: msg`In its words`,
  retrieved: msg`Looked at`,
  lang: msg`Language`,
  text: msg`Text`,
  slug: msg`Short address`,
  formerSlugs: msg`Earlier addresses`,
  fieldOrigins: msg`Fields of another origin`,
  topic: msg`What it is about`,
  explanation: msg`How they contradict each other`,
  between: msg`Between`,
  originalURL: msg`Where its publisher has it`,
  'NameInput.text': msg`Name`,
  'NameInput.origin': msg`From`,
  'NameInput.until': msg`Used until`,
  'LegalBasisInput.title': msg`Its title`,
  'LegalBasisInput.type': msg`Sort`,
  'SourceInput.type': msg`Type, such as law or report`,
  'AbsenceInput.type': msg`What is lacking`,
  'AbsenceInput.role': msg`Only this part`,
  'EndInput.on': msg`Since when no longer`,
  'ConfirmInput.on': msg`As of`,
  'TransferInput.on': msg`Since`,
  'TransferInput.to': msg`To whom`,
  'MergeInput.into': msg`The one that stays`,
  'AssessmentInput.criterion': msg`What is said`,
  'AssessmentInput.plannerRole': msg`Only in the role`,
  finding: msg`What was found`,
  assessor: msg`Assessed by`,
  competency: msg`Competency`,
  day: msg`On which day`,
};

/** The name of a field, in forms and histories. */
export function fieldName(field: string, input?: string): string {
  const words = fieldWords[`${input}.${field}`] ?? fieldWords[field];
  if (words) {
    return i18n._(words);
  }
  const spaced = field.replaceAll(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}

const choiceWords: Record<string, Record<string, MessageDescriptor>> = {
  Role: roleWords,
  Confidence: confidenceShort,
  Level: levelWords,
  AbsenceType: absenceWords,
  Origin: { RETRIEVED: msg`a source`, INFERRED: msg`our own conclusion`, UNVERIFIED: msg`not confirmed by a source` },
  Status: { CURRENT: msg`still so`, HISTORIC: msg`no longer so` },
  AssessmentCriterion: { COMPETENCY_HELD: msg`has it`, COMPETENCY_LACKED: msg`lacks it`, COMPETENCY_WANTED: msg`wants it` },
};

/** Whether an alternative is offered beside a choice: a criterion about competencies stays one. */
export const offersBeside = (of: string, made: unknown, value: string) => of !== 'AssessmentCriterion' || typeof made !== 'string' || made.startsWith('COMPETENCY') === value.startsWith('COMPETENCY');

/** The name of an enum value. */
export function choiceName(of: string, value: string): string {
  const words = choiceWords[of]?.[value];
  return words ? i18n._(words) : value.replaceAll('_', ' ').toLowerCase();
}

export function kindName(kind: string): string {
  const words = kindWords[kind];
  return words ? i18n._(words) : kind;
}

/** What a possible duplicate has in common. */
export const likenessWords = (sign: LikenessSign, has: string) => ({ NAMES: t`called ${has}`, ACRONYMS: t`the acronym ${has}`, WEBSITE: t`the website ${has}` })[sign];

/** Errors in values that cannot be sent. */
export const spellingWords = (code: string) =>
  ({ MISSING: t`This is still needed`, url: t`An address starts with https://`, date: t`A date is a year, a month or a day: 2026, 2026-05, 2026-05-31`, language: t`A language is a tag, such as sl or pt-BR` })[code] ?? code;

/** The fields that a form shows at once; the rest is behind “More”. */
export const leading: Record<string, string[]> = {
  ResponsibilityInput: ['stakeholder', 'role', 'task', 'evidence', 'citations', 'observed', 'confidence'],
  AssessmentInput: ['stakeholder', 'criterion', 'competency', 'plannerRole', 'finding', 'assessor', 'day', 'citations', 'confidence'],
  AbsenceInput: ['task', 'type', 'evidence', 'citations', 'observed', 'confidence'],
  ConflictInput: ['between', 'topic', 'explanation', 'citations', 'confidence'],
  InstitutionInput: ['names', 'acronyms', 'type', 'sector', 'level', 'website'],
  PlanningBodyInput: ['names', 'acronyms', 'type', 'sector', 'level', 'website'],
  SourceInput: ['title', 'url', 'publisher', 'published'],
  CitationInput: ['source', 'page'],
  NameInput: ['text', 'lang'],
  CiteInput: ['citation'],
  ConfirmInput: ['on', 'citation'],
  TransferInput: ['to', 'on', 'evidence', 'citations'],
  MergeInput: ['into'],
};

/** Fields that forms never show, since they are known or set elsewhere. */
const hidden: Record<string, string[]> = {
  CiteInput: ['id', 'expectedRevision', 'source'],
  MergeInput: ['from', 'expectedRevision'],
};

export const hiddenOf = (input: string) => hidden[input] ?? ['id', 'expectedRevision'];

/** Fields with texts of several lines. */
export const long = new Set(['evidence', 'finding', 'note', 'description', 'explanation', 'quotation', 'planningSummary', 'content', 'limitations']);
