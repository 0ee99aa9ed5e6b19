import type { CompareQuery } from '../api/generated/graphql';
import { factsOf, type Fact } from './country';
import { groupBy } from './groupby';
import { groups, type Group } from './roles';
import type { Task, Tasks } from './tasks';

export type Compared = { code: string; name: string };

/** How a part is filled in the countries that have it on record: by kinds of body that have nothing in common, or by methods that have not. */
export type Difference = { group: Group; of: 'bodies' | 'methods'; values: { place: Compared; values: string[] }[] };

export type ComparedTask = {
  task: Task;
  /** The facts by country; none where nothing is on record. */
  facts: Map<string, Fact[]>;
  /** Parts that at least two countries have on record. */
  comparable: Group[];
  differences: Difference[];
};

export type Comparison = {
  places: Compared[];
  /** Tasks that at least two of the countries have on record. */
  shared: ComparedTask[];
  /** Tasks that only this country has on record. */
  only: Map<string, ComparedTask[]>;
  neither: number;
  comparableParts: number;
};

/** With fewer comparable parts a comparison says nothing. */
export const enough = 5;

const planningBody = 'PlanningBody';

/** What a body is, for a comparison: a planning body, or of a sector. */
export const bodyKind = (fact: Fact): string =>
  fact.of.stakeholder?.kind === planningBody ? planningBody : (fact.of.stakeholder?.sector?.name ?? fact.of.stakeholder?.kind ?? '');

/**
 * Compares countries by what is on record of them. A part that only one of them
 * has on record is no difference: the other's may not be recorded. Nor is a
 * second body beside one of the same kind.
 */
export function comparisonOf(pages: CompareQuery[], codes: string[], tasks: Tasks): Comparison {
  const named = pages[0]?.whoDoes?.asked.jurisdictions ?? [];
  const places = codes.flatMap((code) => named.find((place) => place.code === code) ?? []);
  const rows = pages.flatMap((page) => page.whoDoes?.rows?.nodes ?? []);
  const byTask = groupBy(rows, (row) => row.task.slug);
  const all = [...tasks.bySlug.values()].map((task): ComparedTask => {
    const facts = new Map((byTask.get(task.slug) ?? []).map((row) => [row.jurisdiction.code, factsOf(task.slug, row.byRole)]));
    const parts = groups.map((group) => ({
      group,
      filled: places.flatMap((place) => {
        const own = (facts.get(place.code) ?? []).filter((fact) => fact.group === group);
        return own.length > 0 ? [{ place, own }] : [];
      }),
    }));
    const comparable = parts.filter(({ filled }) => filled.length > 1);
    return {
      task,
      facts,
      comparable: comparable.map(({ group }) => group),
      differences: comparable.flatMap(({ group, filled }) => differencesOf(group, filled)),
    };
  });
  const shared = all.filter(({ facts }) => facts.size > 1);
  const alone = all.filter(({ facts }) => facts.size === 1);
  return {
    places,
    shared,
    only: new Map(places.map(({ code }) => [code, alone.filter(({ facts }) => facts.has(code))])),
    neither: all.length - shared.length - alone.length,
    comparableParts: shared.reduce((sum, { comparable }) => sum + comparable.length, 0),
  };
}

type Filled = { place: Compared; own: Fact[] };

function differencesOf(group: Group, filled: Filled[]): Difference[] {
  const valued = (valuesOf: (fact: Fact) => string[]) =>
    filled.map(({ place, own }) => ({ place, values: [...new Set(own.flatMap(valuesOf))] })).filter(({ values }) => values.length > 0);
  const bodies = valued((fact) => [bodyKind(fact)]);
  const methods = valued((fact) => (fact.of.methods?.nodes ?? []).flatMap((method) => method.label ?? []));
  return [
    ...(disjoint(bodies) ? [{ group, of: 'bodies' as const, values: bodies }] : []),
    ...(disjoint(methods) ? [{ group, of: 'methods' as const, values: methods }] : []),
  ];
}

/** Whether two of them have nothing in common. */
const disjoint = (of: { values: string[] }[]) =>
  of.some((a, i) => of.slice(i + 1).some((b) => !a.values.some((value) => b.values.includes(value))));

/** What a country could learn: tasks that others have on record and it has not, decisions first, each with one who does it. */
export function lessonsFor(code: string, comparison: Comparison): { task: Task; from: Compared; fact: Fact }[] {
  const order: Group[] = ['decide', 'work', 'money', 'advice', 'data'];
  const lessons = [...comparison.shared, ...[...comparison.only.values()].flat()].flatMap(({ task, facts }) => {
    const other = comparison.places.find((place) => place.code !== code && facts.has(place.code));
    if (facts.has(code) || !other) {
      return [];
    }
    const fact = [...facts.get(other.code)!].sort((a, b) => order.indexOf(a.group) - order.indexOf(b.group))[0];
    return fact ? [{ task, from: other, fact }] : [];
  });
  return lessons.sort((a, b) => order.indexOf(a.fact.group) - order.indexOf(b.fact.group) || (a.task.slug < b.task.slug ? -1 : 1));
}
