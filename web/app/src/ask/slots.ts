import { i18n, type MessageDescriptor } from '@lingui/core';
import { msg, t } from '@lingui/core/macro';
import type { AskListsQuery, RelationType, Role } from '../api/later/generated/graphql';
import { dateText, placeInText, placeName } from '../parts/places';
import { confidenceWords, levelWords } from '../parts/words';
import { groups, roles } from '../scene/roles';

// The places of a question that are picked: what can stand there, and what it is called in the sentence.

export const slotNames = [
  'part', 'task', 'also', 'place', 'other', 'who', 'relation', 'profession', 'level', 'status', 'confidence', 'year', 'sector', 'portfolio', 'type', 'permanence', 'method', 'mixed', 'approach', 'data', 'covers', 'country', 'since', 'quadrant',
  'knows', 'like', 'about',
] as const;
export type Slot = (typeof slotNames)[number];
export type Picked = Partial<Record<Slot, string>>;

/** Slots that may hold several values, separated by commas. */
export const several: ReadonlySet<Slot> = new Set<Slot>(['part', 'task', 'also', 'method', 'knows']);

/** The values in a slot. */
export const valuesOf = (picked: string | undefined) => (picked === undefined ? [] : picked.split(','));

/** An option of a slot. `words` are used in the sentence; `name` is for lists, if different. */
export type Option = { value: string; words: string; name?: string; about?: string };

/**
 * The form of a sentence's verb: who decides, what does it decide, which bodies decide, who
 * decided, which bodies decided.
 */
export type Verb = 'one' | 'does' | 'many' | 'past' | 'manyPast';

export const any = 'any';

/** The place that stands for the countries in HEROES. */
export const heroes = 'heroes';

type PartWords = Record<Verb, MessageDescriptor>;
const partWords: Record<string, PartWords> = {
  decide: { one: msg`decides on`, does: msg({ message: 'decide on', context: 'What does it …?' }), many: msg`decide on`, past: msg`decided on`, manyPast: msg({ message: 'decided on', context: 'of several' }) },
  work: { one: msg`works on`, does: msg({ message: 'work on', context: 'What does it …?' }), many: msg`work on`, past: msg`worked on`, manyPast: msg({ message: 'worked on', context: 'of several' }) },
  advice: { one: msg`is consulted on`, does: msg({ message: 'get consulted on', context: 'What does it …?' }), many: msg`are consulted on`, past: msg`was consulted on`, manyPast: msg({ message: 'were consulted on', context: 'of several' }) },
  data: { one: msg`supplies data for`, does: msg({ message: 'supply data for', context: 'What does it …?' }), many: msg`supply data for`, past: msg`supplied data for`, manyPast: msg({ message: 'supplied data for', context: 'of several' }) },
  money: { one: msg`pays for`, does: msg({ message: 'pay for', context: 'What does it …?' }), many: msg`pay for`, past: msg`paid for`, manyPast: msg({ message: 'paid for', context: 'of several' }) },
  [any]: { one: msg`has a role in`, does: msg({ message: 'have a role in', context: 'What does it …?' }), many: msg`have a role in`, past: msg`had a role in`, manyPast: msg({ message: 'had a role in', context: 'of several' }) },
};

/** A task within a sentence, after a verb. */
export const taskInText = ({ name, gerund }: { name: string; gerund: string | null }) => gerund ?? t({ message: `${name}`, context: 'a task, after: decides on' });

/** The verb of a role, before the gerund of a task. */
export const roleWords = (role: Role, historic: boolean, many = false) => i18n._(partWords[roles[role].group]![many ? (historic ? 'manyPast' : 'many') : historic ? 'past' : 'one']);

const relationWords: Partial<Record<RelationType, MessageDescriptor>> = {
  ADVISES: msg`advises`,
  APPOINTS: msg`appoints`,
  AUDITS: msg`audits`,
  COMMISSIONS: msg`commissions`,
  FUNDS: msg`funds`,
  HOSTS: msg`hosts`,
  PART_OF: msg`is part of`,
  REPORTS_TO: msg`reports to`,
  SUCCEEDS: msg`took the place of`,
  SUPERVISES: msg`supervises`,
  SUPPLIES_DATA_TO: msg`supplies data to`,
};

const statusWords = { today: msg`as of today`, formerly: msg`only in the past`, [any]: msg`today or formerly` };

/** The option for doubt on any ground. */
export const doubtful = 'doubtful';
const sureWords = { ...confidenceWords, [doubtful]: msg`low confidence or without a source that confirms it` };

const permanenceWords = { PERMANENT: msg`permanent`, AD_HOC: msg`set up for one purpose` };

const coversWords = {
  STOCK: msg`who works in a profession`,
  INFLOW: msg`who enters the workforce`,
  OUTFLOW: msg`who leaves the workforce`,
  MIGRATION: msg`who moves to or from other countries`,
  EDUCATION: msg`who is being trained`,
  ACTIVITY: msg`how much people work`,
  DEMAND: msg`how much work is needed`,
};

const quadrantWords = {
  WORK_CLOSELY: msg`high power and high interest`,
  KEEP_SATISFIED: msg`high power and low interest`,
  KEEP_INFORMED: msg`low power and high interest`,
  WATCH: msg`low power and low interest`,
};

const knowsWords = {
  LACKED: msg`lack`,
  HELD: msg`have`,
  WANTED: msg`want`,
  DISPUTED: msg({ message: 'have or lack, which is disputed,', context: 'competencies' }),
  NOT_RECORDED: msg`have nothing on record of`,
};

const approachWords = {
  DEMAND: msg`a method for demand or need`,
  SUPPLY: msg`a method for supply`,
  FORESIGHT: msg`a foresight method`,
  FORECASTING: msg`another forecasting method`,
  SKILL_MIX: msg`a skill-mix method`,
};

const sinceWords = { week: msg`last week`, month: msg`last month`, year: msg`last year` };

const firstYear = 2009;

/** The options of a slot; `lists` are those from the data. */
export function optionsOf(slot: Slot, lists: AskListsQuery, verb: Verb): Option[] {
  const of = (words: Record<string, MessageDescriptor>): Option[] => Object.entries(words).map(([value, word]) => ({ value, words: i18n._(word) }));
  const terms = (scheme: string): Option[] => (lists.terms?.nodes ?? []).filter((term) => term.scheme === scheme).map((term) => ({ value: term.slug, words: term.name }));
  const labelled = (nodes: { slug: string; label: string | null }[] | undefined): Option[] => (nodes ?? []).map(({ slug, label }) => ({ value: slug, words: label ?? slug }));
  switch (slot) {
    case 'part':
      return [...groups.map((group) => group as string), any].map((value) => ({ value, words: i18n._(partWords[value]![verb]) }));
    case 'task':
    case 'also':
      return [
        { value: any, words: t`any planning task` },
        ...[...(lists.planningTasks?.nodes ?? [])]
          .sort((a, b) => Number(b.stage) - Number(a.stage) || (a.slug < b.slug ? -1 : 1))
          .map((task) => ({ value: task.slug, words: taskInText(task), name: task.name, about: task.stage ? t`all tasks in the stage` : '' })),
      ];
    case 'place':
      return [
        { value: any, words: t`any country` },
        { value: heroes, words: t`the HEROES countries` },
        ...(lists.clusters?.nodes ?? []).map(({ slug, label }) => ({ value: slug, words: t`the ${label ?? slug}` })),
        ...places(lists),
      ];
    case 'like':
      return [{ value: any, words: t`each other` }, ...places(lists)];
    case 'other':
    case 'country':
      return places(lists);
    case 'relation':
      return of(relationWords as Record<string, MessageDescriptor>);
    case 'profession':
      return labelled(lists.professions?.nodes);
    case 'level':
      return of(levelWords);
    case 'status':
      return of(statusWords);
    case 'confidence':
      return of(sureWords);
    case 'year':
      return years();
    case 'sector':
      return terms('SECTOR');
    case 'portfolio':
      return terms('PORTFOLIO');
    case 'type':
      return terms('INSTITUTION_TYPE');
    case 'permanence':
      return of(permanenceWords);
    case 'method':
    case 'mixed':
      return labelled(lists.methodologies?.nodes);
    case 'approach':
      return of(approachWords);
    case 'data':
      return (lists.dataSources?.nodes ?? []).map((data) => ({ value: data.slug, words: data.label ?? data.slug, about: data.jurisdiction ? placeName(data.jurisdiction.code, data.jurisdiction.name) : '' }));
    case 'covers':
      return of(coversWords);
    case 'quadrant':
      return of(quadrantWords);
    case 'knows':
      return of(knowsWords);
    case 'since':
      return [...of(sinceWords), ...months(24).map((day) => ({ value: day, words: dateText(day.slice(0, 7)), about: t`from the first of the month` }))];
    case 'who':
    case 'about':
      return [];
  }
}

const years = (): Option[] =>
  Array.from({ length: new Date().getFullYear() - firstYear + 1 }, (_, at) => String(new Date().getFullYear() - at)).map((value) => ({ value, words: dateText(value), about: t`according to sources from that year` }));

/** The options for free text. */
export const typedOptions = (text: string): Option[] => [...(text ? [{ value: text, words: `“${text}”` }] : []), { value: any, words: t`anything` }];

/** The first days of the last months, newest first. */
function months(count: number): string[] {
  const now = new Date();
  return Array.from({ length: count }, (_, back) => new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - back, 1)).toISOString().slice(0, 10));
}

const places = (lists: AskListsQuery): Option[] =>
  (lists.jurisdictions?.nodes ?? []).map(({ code, name }): Option => ({ value: code, words: placeInText(code, name), name: placeName(code, name) })).sort((a, b) => a.name!.localeCompare(b.name!));

/** The name of a slot on its own. */
export const slotWords: Record<Slot, MessageDescriptor> = {
  part: msg`Part`,
  task: msg`Task`,
  also: msg`And task`,
  place: msg`Where`,
  other: msg`And where`,
  who: msg`Body`,
  relation: msg`Relation`,
  profession: msg`Profession`,
  level: msg`Level`,
  status: msg`When`,
  confidence: msg`How sure`,
  year: msg`Year of the source`,
  sector: msg`Sector`,
  portfolio: msg`Portfolio`,
  type: msg`Kind of body`,
  permanence: msg`How long it sits`,
  method: msg`Method`,
  mixed: msg`Method of both`,
  approach: msg`Type of method`,
  data: msg`Data source`,
  covers: msg`Data on`,
  country: msg`Country`,
  since: msg`Since`,
  quadrant: msg`Power and interest`,
  knows: msg`What they can do`,
  like: msg`Like whom`,
  about: msg`Words`,
};
