import type { CompareQuery, ComparisonAspect, ComparisonStanding, OverlapFragment, RolePart } from '../api/later/generated/graphql';
import { factsOf, type Fact } from './country';
import { groups, type Group } from './roles';
import type { Task, Tasks } from './tasks';

type Answer = NonNullable<CompareQuery['compare']>;

export type Compared = { code: string; name: string };
export type Overlap = OverlapFragment;

/** An aspect of a part that is alike or different in several countries, in words. */
export type Aspect = { aspect: ComparisonAspect; alike: boolean; words: string };

/** A part of a task that several countries have on record. */
export type ComparedPart = { group: Group; alike: boolean; aspects: Aspect[] };

export type ComparedTask = {
  task: Task;
  standing: ComparisonStanding;
  /** The facts by country; none if nothing is on record. */
  facts: Map<string, Fact[]>;
  parts: ComparedPart[];
};

export type Comparison = {
  places: Compared[];
  overlap: Overlap;
  /** Tasks that differ, and the others that several have on record. */
  unlike: ComparedTask[];
  rest: ComparedTask[];
  /** Tasks that only one country has on record. */
  only: ComparedTask[];
  /** How many tasks no country has on record. */
  nowhere: number;
  nextStep: string;
};

/** The API's names of parts. Whether a task is done at all is shown as who works on it. */
export const partGroups: Record<RolePart, Group> = { DONE: 'work', DECIDES: 'decide', WORKS: 'work', ADVISES: 'advice', SUPPLIES_DATA: 'data', PAYS: 'money' };

export function comparisonOf(answer: Answer, tasks: Tasks): Comparison {
  const all = answer.rows.flatMap((row): ComparedTask[] => {
    const task = tasks.bySlug.get(row.task.slug);
    const facts = row.sides.map(({ country, row: { byRole } }) => [country.code, factsOf(row.task.slug, byRole)] as const);
    return task ? [{ task, standing: row.standing, facts: new Map(facts.filter(([, own]) => own.length > 0)), parts: row.parts.map(partOf) }] : [];
  });
  const standing = (...of: ComparisonStanding[]) => all.filter((row) => of.includes(row.standing));
  return {
    places: answer.countries,
    overlap: answer.overlap,
    unlike: standing('UNLIKE'),
    rest: standing('NO_DIFFERENCE', 'NOT_COMPARABLE'),
    only: standing('ONE_ONLY'),
    nowhere: standing('NOWHERE').length,
    nextStep: answer.nextStep,
  };
}

const partOf = ({ part, verdict, aspects }: Answer['rows'][number]['parts'][number]): ComparedPart => ({
  group: partGroups[part],
  alike: verdict === 'ALIKE',
  aspects: aspects.filter((of) => of.verdict !== 'NOT_COMPARABLE').map((of) => ({ aspect: of.aspect, alike: of.verdict === 'ALIKE', words: of.words })),
});

/** The tasks that only one country has on record. */
export const onlyIn = (code: string, comparison: Comparison) => comparison.only.filter(({ facts }) => facts.has(code));

/** A task that others have on record and a country does not, with one of those who do it. */
export type Lesson = { task: Task; from: Compared; fact: Fact };

const order: Group[] = ['decide', 'work', 'money', 'advice', 'data'];

/** What a country could learn from the others, decisions first. */
export function lessonsFor(code: string, { places, unlike, rest, only }: Comparison): Lesson[] {
  const lessons = [...unlike, ...rest, ...only].flatMap(({ task, facts }): Lesson[] => {
    const from = places.find((place) => place.code !== code && facts.has(place.code));
    const fact = from && [...facts.get(from.code)!].sort((a, b) => order.indexOf(a.group) - order.indexOf(b.group))[0];
    return !facts.has(code) && from && fact ? [{ task, from, fact }] : [];
  });
  return lessons.sort((a, b) => order.indexOf(a.fact.group) - order.indexOf(b.fact.group) || (a.task.slug < b.task.slug ? -1 : 1));
}

/** The parts of a task on record in several countries, in the order of drawings. */
export const comparable = ({ parts }: ComparedTask): Group[] => groups.filter((group) => parts.some((part) => part.group === group));
