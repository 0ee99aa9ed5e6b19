import type { AskListsQuery, Role } from '../api/later/generated/graphql';
import { roles } from '../scene/roles';
import { any, doubtful, heroes, slotNames, valuesOf, type Picked, type Slot } from './slots';

// Which records are left if a slot is picked.

/** A filter of the API. A test checks filters against the schema. */
export type Filter = { [field: string]: unknown };

/** The roles that a part stands for; none for any. */
export const rolesOf = (part: string | undefined): Role[] | undefined => {
  const parts = valuesOf(part ?? any);
  return parts.includes(any) ? undefined : (Object.keys(roles) as Role[]).filter((role) => parts.includes(roles[role].group));
};

type Tree = { slug: string; broader?: { slug: string } | null };

/** A record with everything below it. */
function below(top: string, nodes: readonly Tree[]): string[] {
  return [top, ...nodes.filter((node) => node.broader?.slug === top).flatMap((node) => below(node.slug, nodes))];
}

/** The tasks that a pick stands for, all tasks of a stage; none for any. */
export const tasksOf = (task: string | undefined, lists: AskListsQuery): string[] | undefined => {
  const picked = valuesOf(task ?? any);
  return picked.includes(any) ? undefined : [...new Set(picked.flatMap((top) => below(top, lists.planningTasks?.nodes ?? [])))];
};

/**
 * All tasks except those. A stage is left out with any of its tasks, since it would include
 * them.
 */
export function tasksBut(task: string | undefined, lists: AskListsQuery): string[] {
  const nodes = lists.planningTasks?.nodes ?? [];
  const not = new Set(tasksOf(task, lists));
  return nodes.map(({ slug }) => slug).filter((slug) => !below(slug, nodes).some((one) => not.has(one)));
}

/** A profession with the narrower ones. */
export const professionsOf = (profession: string | undefined, lists: AskListsQuery) => below(profession ?? '', lists.professions?.nodes ?? []);

const isCluster = (place: string) => place.startsWith('cl-');

/** A place as an argument of claims and analyses; empty for any. */
export function placeOf(place: string | undefined, lists: AskListsQuery): { country?: string[]; cluster?: string[] } {
  if (!place || place === any) {
    return {};
  }
  if (place === heroes) {
    return { country: (lists.jurisdictions?.nodes ?? []).filter(({ heroesParticipant }) => heroesParticipant).map(({ code }) => code) };
  }
  return isCluster(place) ? { cluster: [place] } : { country: [place] };
}

/** Which facts are left. */
const narrowing: Partial<Record<Slot, (value: string, lists: AskListsQuery) => Filter | null>> = {
  part: (value) => (rolesOf(value) ? { role: { in: rolesOf(value) } } : null),
  task: (value, lists) => (tasksOf(value, lists) ? { task: { is: tasksOf(value, lists) } } : null),
  place: (value, lists) => (value === any ? { jurisdiction: { some: { type: { in: ['COUNTRY', 'PART'] } } } } : placeOf(value, lists)),
  who: (value) => ({ stakeholder: { is: [value] } }),
  profession: (value, lists) => ({ professions: { is: professionsOf(value, lists) } }),
  level: (value) => ({ level: { eq: value } }),
  status: (value) => (value === any ? null : { status: value === 'formerly' ? { eq: 'HISTORIC' } : { notIn: ['HISTORIC'] } }),
  confidence: (value) => (value === doubtful ? { or: [{ confidence: { eq: 'LOW' } }, { origin: { eq: 'UNVERIFIED' } }] } : { confidence: { eq: value } }),
  year: (value) => ({ observed: { overlaps: value } }),
  sector: (value) => ({ stakeholder: { some: { sector: { is: [value] } } } }),
  portfolio: (value) => ({ stakeholder: { some: { portfolio: { is: [value] } } } }),
  type: (value) => ({ stakeholder: { some: { type: { is: [value] } } } }),
  method: (value) => ({ methods: { is: valuesOf(value) } }),
  data: (value) => ({ dataSources: { is: [value] } }),
};

/** The facts that a question is about, with further conditions. Without a time, those of today. */
export function partsWhere(picked: Picked, lists: AskListsQuery, ...more: Filter[]): Filter {
  const filled: Picked = { status: 'today', ...picked };
  return { and: [...slotNames.flatMap((slot) => (filled[slot] ? (narrowing[slot]?.(filled[slot], lists) ?? []) : [])), ...more] };
}

const days: Record<string, number> = { week: 7, month: 30, year: 365 };

/** The start of a period: so many days ago, or the beginning of a day. */
export function momentOf(since: string): string {
  const back = days[since];
  const today = new Date().toISOString().slice(0, 10);
  const day = back ? new Date(Date.parse(today) - back * 86_400_000).toISOString().slice(0, 10) : since;
  return `${day}T00:00:00Z`;
}
