import { expect, test } from 'vitest';
import type { CompareQuery, ComparisonStanding } from '../api/later/generated/graphql';
import { comparisonOf, lessonsFor, onlyIn } from './compare';
import { country, tasks } from './fixture';

type Answer = NonNullable<CompareQuery['compare']>;

/** What the API answers of two drawn countries; how they stand in each task is given. */
function answerOf(a: string, b: string, standings: Record<string, ComparisonStanding>): Answer {
  const places = { AA: country(a), BB: country(b) };
  return {
    countries: Object.keys(places).map((code) => ({ code, name: code })),
    overlap: { status: 'NOT_ENOUGH_DATA', tasks: 1, parts: 1, alike: 0, needed: 5, likeness: null, aspects: [] },
    totals: [],
    nextStep: '',
    rows: [...tasks.bySlug.keys()].map((slug) => ({
      task: { slug },
      standing: standings[slug] ?? 'NOWHERE',
      sides: Object.entries(places).map(([code, of]) => ({
        country: { code },
        row: { byRole: (of.rows.get(slug)?.facts ?? []).map((fact) => ({ role: fact.role, responsibilities: [fact.of] })) },
      })),
      parts: [],
    })),
  } as unknown as Answer;
}

test('what one has and the other has not is a lesson, decisions first', () => {
  const answer = answerOf('x R register\nx D places\nx A places\nx R intake', 'y R intake', { register: 'ONE_ONLY', places: 'ONE_ONLY', intake: 'UNLIKE' });
  const comparison = comparisonOf(answer, tasks);
  expect(lessonsFor('BB', comparison).map(({ task, from, fact }) => [task.slug, from.code, fact.group])).toEqual([
    ['places', 'AA', 'decide'],
    ['register', 'AA', 'work'],
  ]);
  expect(lessonsFor('AA', comparison)).toEqual([]);
  expect(onlyIn('AA', comparison).map(({ task }) => task.slug)).toEqual(['places', 'register']);
  expect(comparison.unlike.map(({ task }) => task.slug)).toEqual(['intake']);
  expect(comparison.nowhere).toBe(1);
});
