import { i18n, type MessageDescriptor } from '@lingui/core';
import { msg, t } from '@lingui/core/macro';
import type { AskListsQuery, Confidence, Level, RelationType, ResponsibilityFilter, Role } from '../api/later/generated/graphql';
import { dateText, placeInText, placeName } from '../parts/places';
import { confidenceWords, levelWords } from '../parts/words';
import { groups, roles } from '../scene/roles';

// The places of a question that are picked: what can stand there, what it is
// called in the sentence, and which facts it keeps to.

export const slotNames = [
  'part', 'task', 'place', 'other', 'who', 'relation', 'profession', 'level', 'status', 'confidence', 'year', 'sector', 'type', 'method', 'data', 'country', 'since',
] as const;
export type Slot = (typeof slotNames)[number];
export type Picked = Partial<Record<Slot, string>>;

/** What can stand in a place. `words` are those of the sentence; `name` is what a list calls it, if that differs. */
export type Option = { value: string; words: string; name?: string; about?: string };

/** How the verb of a sentence stands: Who decides, what does it decide, which bodies decide, who decided, which bodies decided. */
export type Verb = 'one' | 'does' | 'many' | 'past' | 'manyPast';

export const any = 'any';

type PartWords = Record<Verb, MessageDescriptor>;
const partWords: Record<string, PartWords> = {
  decide: { one: msg`decides on`, does: msg({ message: 'decide on', context: 'What does it …?' }), many: msg`decide on`, past: msg`decided on`, manyPast: msg({ message: 'decided on', context: 'of several' }) },
  work: { one: msg`works on`, does: msg({ message: 'work on', context: 'What does it …?' }), many: msg`work on`, past: msg`worked on`, manyPast: msg({ message: 'worked on', context: 'of several' }) },
  advice: { one: msg`is heard on`, does: msg({ message: 'get heard on', context: 'What does it …?' }), many: msg`are heard on`, past: msg`was heard on`, manyPast: msg({ message: 'were heard on', context: 'of several' }) },
  data: { one: msg`supplies data for`, does: msg({ message: 'supply data for', context: 'What does it …?' }), many: msg`supply data for`, past: msg`supplied data for`, manyPast: msg({ message: 'supplied data for', context: 'of several' }) },
  money: { one: msg`pays for`, does: msg({ message: 'pay for', context: 'What does it …?' }), many: msg`pay for`, past: msg`paid for`, manyPast: msg({ message: 'paid for', context: 'of several' }) },
  [any]: { one: msg`has a part in`, does: msg({ message: 'have a part in', context: 'What does it …?' }), many: msg`have a part in`, past: msg`had a part in`, manyPast: msg({ message: 'had a part in', context: 'of several' }) },
};

/** A task as it stands in a sentence, after what somebody does. */
export const taskInText = ({ name, gerund }: { name: string; gerund: string | null }) => gerund ?? t({ message: `${name}`, context: 'a task, after: decides on' });

/** What somebody does in a role, before the gerund of a task. */
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

const statusWords: Record<string, MessageDescriptor> = { today: msg`as of today`, formerly: msg`only what is past`, [any]: msg`today or formerly` };

const firstYear = 2009;

/** What is in a slot's list; `lists` are those that the data bring. */
export function optionsOf(slot: Slot, lists: AskListsQuery, verb: Verb): Option[] {
  const of = (words: Record<string, MessageDescriptor>): Option[] => Object.entries(words).map(([value, word]) => ({ value, words: i18n._(word) }));
  const terms = (scheme: string): Option[] => (lists.terms?.nodes ?? []).filter((term) => term.scheme === scheme).map((term) => ({ value: term.slug, words: term.name }));
  const labelled = (nodes: { slug: string; label: string | null }[] | undefined): Option[] => (nodes ?? []).map(({ slug, label }) => ({ value: slug, words: label ?? slug }));
  switch (slot) {
    case 'part':
      return [...groups.map((group) => group as string), any].map((value) => ({ value, words: i18n._(partWords[value]![verb]) }));
    case 'task':
      return [
        { value: any, words: t`any planning task` },
        ...[...(lists.planningTasks?.nodes ?? [])]
          .sort((a, b) => Number(b.stage) - Number(a.stage) || (a.slug < b.slug ? -1 : 1))
          .map((task) => ({ value: task.slug, words: taskInText(task), name: task.name, about: task.stage ? t`all tasks of the stage` : '' })),
      ];
    case 'place':
      return [
        { value: any, words: t`any country` },
        ...(lists.clusters?.nodes ?? []).map(({ slug, label }) => ({ value: slug, words: t`the ${label ?? slug}` })),
        ...places(lists),
      ];
    case 'other':
    case 'country':
      return places(lists);
    case 'who':
      return [];
    case 'relation':
      return of(relationWords as Record<string, MessageDescriptor>);
    case 'profession':
      return labelled(lists.professions?.nodes);
    case 'level':
      return of(levelWords);
    case 'status':
      return of(statusWords);
    case 'confidence':
      return of(confidenceWords);
    case 'year':
      return Array.from({ length: new Date().getFullYear() - firstYear + 1 }, (_, at) => String(new Date().getFullYear() - at)).map((value) => ({ value, words: dateText(value), about: t`by sources of that year` }));
    case 'sector':
      return terms('SECTOR');
    case 'type':
      return terms('INSTITUTION_TYPE');
    case 'method':
      return labelled(lists.methodologies?.nodes);
    case 'data':
      return (lists.dataSources?.nodes ?? []).map((data) => ({ value: data.slug, words: data.label ?? data.slug, about: data.jurisdiction ? placeName(data.jurisdiction.code, data.jurisdiction.name) : '' }));
    case 'since':
      return [...of(sinceWords), ...months(24).map((day) => ({ value: day, words: dateText(day.slice(0, 7)), about: t`from its first day on` }))];
  }
}

const sinceWords: Record<string, MessageDescriptor> = { week: msg`last week`, month: msg`last month`, year: msg`last year` };

const days: Record<string, number> = { week: 7, month: 30, year: 365 };

/** The first days of the last months, the newest first. */
function months(count: number): string[] {
  const now = new Date();
  return Array.from({ length: count }, (_, back) => new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - back, 1)).toISOString().slice(0, 10));
}

/** The moment from which on something counts: so many days ago, or the beginning of a day. */
export function momentOf(since: string): string {
  const back = days[since];
  const today = new Date().toISOString().slice(0, 10);
  const day = back ? new Date(Date.parse(today) - back * 86_400_000).toISOString().slice(0, 10) : since;
  return `${day}T00:00:00Z`;
}

const places = (lists: AskListsQuery): Option[] =>
  (lists.jurisdictions?.nodes ?? []).map(({ code, name }): Option => ({ value: code, words: placeInText(code, name), name: placeName(code, name) })).sort((a, b) => a.name!.localeCompare(b.name!));

/** What a slot is called where it stands alone. */
export const slotWords: Record<Slot, MessageDescriptor> = {
  part: msg`Part`,
  task: msg`Task`,
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
  type: msg`Kind of body`,
  method: msg`Method`,
  data: msg`Data source`,
  country: msg`Country`,
  since: msg`Since`,
};

/** The roles that a part stands for; none for any. */
export const rolesOf = (part: string | undefined): Role[] | undefined =>
  !part || part === any ? undefined : (Object.keys(roles) as Role[]).filter((role) => roles[role].group === part);

type Tree = { slug: string; broader?: { slug: string } | null };

/** A record with all below it. */
function below(top: string, nodes: readonly Tree[]): string[] {
  return [top, ...nodes.filter((node) => node.broader?.slug === top).flatMap((node) => below(node.slug, nodes))];
}

/** The tasks that stand for what is picked: a stage for all of it; none for any. */
export const tasksOf = (task: string | undefined, lists: AskListsQuery): string[] | undefined =>
  !task || task === any ? undefined : below(task, lists.planningTasks?.nodes ?? []);

export const isCluster = (place: string) => place.startsWith('cl-');

/** Which facts are left if a slot is picked. */
const narrowing: Partial<Record<Slot, (value: string, lists: AskListsQuery) => ResponsibilityFilter | null>> = {
  part: (value) => (value === any ? null : { role: { in: rolesOf(value) } }),
  task: (value, lists) => (value === any ? null : { task: { is: tasksOf(value, lists) } }),
  place: (value) => (value === any ? { jurisdiction: { some: { type: { in: ['COUNTRY', 'PART'] } } } } : isCluster(value) ? { cluster: [value] } : { country: [value] }),
  who: (value) => ({ stakeholder: { is: [value] } }),
  profession: (value, lists) => ({ professions: { is: below(value, lists.professions?.nodes ?? []) } }),
  level: (value) => ({ level: { eq: value as Level } }),
  status: (value) => (value === any ? null : { status: value === 'formerly' ? { eq: 'HISTORIC' } : { notIn: ['HISTORIC'] } }),
  confidence: (value) => ({ confidence: { eq: value as Confidence } }),
  year: (value) => ({ observed: { overlaps: value } }),
  sector: (value) => ({ stakeholder: { some: { sector: { is: [value] } } } }),
  type: (value) => ({ stakeholder: { some: { type: { is: [value] } } } }),
  method: (value) => ({ methods: { is: [value] } }),
  data: (value) => ({ dataSources: { is: [value] } }),
};

/** The facts that a question is about. Unless it says when, those of today. */
export function filterOf(picked: Picked, lists: AskListsQuery): ResponsibilityFilter {
  const filled: Picked = { status: 'today', ...picked };
  return { and: slotNames.flatMap((slot) => (filled[slot] ? (narrowing[slot]?.(filled[slot], lists) ?? []) : [])) };
}
