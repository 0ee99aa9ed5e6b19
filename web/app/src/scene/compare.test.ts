import { describe, expect, test } from 'vitest';
import type { CompareQuery } from '../api/generated/graphql';
import { comparisonOf, lessonsFor } from './compare';
import type { Country } from './country';
import { country, tasks } from './fixture';

/** What the API answers of some drawn countries. */
function answerOf(countries: Record<string, Country>): CompareQuery {
  const nodes = Object.entries(countries).flatMap(([code, of]) =>
    [...of.rows.values()]
      .filter((row) => row.facts.length > 0)
      .map((row) => ({ task: { slug: row.task }, jurisdiction: { code }, byRole: row.facts.map((fact) => ({ role: fact.role, responsibilities: [fact.of] })) })),
  );
  const jurisdictions = Object.keys(countries).map((code) => ({ code, name: code }));
  return { whoDoes: { asked: { jurisdictions }, rows: { nodes, pageInfo: { hasNextPage: false, endCursor: null } } } } as CompareQuery;
}

const compare = (a: string, b: string) => comparisonOf([answerOf({ AA: country(a), BB: country(b) })], ['AA', 'BB'], tasks);

describe('comparison', () => {
  test.each([
    { name: 'kinds of body that have nothing in common differ', a: 'x R intake sector:Health', b: 'y R intake sector:Education', want: ['work'] },
    { name: 'the same kind does not', a: 'x R intake sector:Health', b: 'y R intake sector:Health', want: [] },
    { name: 'nor a second body beside it', a: 'x R intake sector:Health', b: 'y R intake sector:Health\nz R intake sector:Education', want: [] },
    { name: 'a planning body differs from one of its sector', a: 'x R intake body', b: 'y R intake', want: ['work'] },
    { name: 'a part that only one has on record is no difference', a: 'x R intake\nx A intake', b: 'y R intake', want: [] },
    { name: 'different parts cannot be compared', a: 'x A intake', b: 'y R intake', want: [] },
  ])('$name', ({ a, b, want }) => {
    const { shared } = compare(a, b);
    expect(shared.map(({ task }) => task.slug)).toEqual(['intake']);
    expect(shared[0]!.differences.map(({ group }) => group)).toEqual(want);
  });

  test('parts are counted, not tasks', () => {
    expect(compare('x R intake\nx A intake', 'y R intake\ny A intake').comparableParts).toBe(2);
    expect(compare('x A intake', 'y R intake').comparableParts).toBe(0);
  });

  test('what one has and the other has not is a lesson, decisions first', () => {
    const comparison = compare('x R register\nx A places\nx R intake', 'y R intake');
    expect(lessonsFor('BB', comparison).map(({ task, from }) => [task.slug, from.code])).toEqual([
      ['places', 'AA'],
      ['register', 'AA'],
    ]);
    expect(lessonsFor('AA', comparison)).toEqual([]);
    expect(comparison.neither).toBe(1);
  });
});
