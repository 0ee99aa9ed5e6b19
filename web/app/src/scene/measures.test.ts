import { expect, test } from 'vitest';
import type { MeasuresQuery } from '../api/later/generated/graphql';
import { measuredOf } from './measures';

const answer = (values: [string, string, number, number?][]) =>
  ({
    rows: {
      nodes: values.map(([slug, kind, value, cut = 0]) => ({
        label: slug,
        record: { slug, kind },
        values: [
          { measure: 'BETWEENNESS', value, withoutWeak: null },
          { measure: 'DEGREE', value: 2, withoutWeak: 2 },
          { measure: 'CUT_POINT', value: cut, withoutWeak: cut },
        ],
      })),
    },
  }) as unknown as NonNullable<MeasuresQuery['metrics']>;

test('stakeholders are ranked among themselves, those with the same figure alike', () => {
  const { figures, bySlug } = measuredOf(answer([['task', 'PlanningTask', 0.9], ['a', 'Institution', 0.4, 8], ['b', 'PlanningBody', 0.1], ['c', 'Institution', 0.1], ['d', 'Institution', 0]]), 'BETWEENNESS');
  expect(figures.map(({ slug, rank, shade, cutOff }) => [slug, rank, shade, cutOff])).toEqual([
    ['a', 1, 3, 8],
    ['b', 2, 2, 0],
    ['c', 2, 2, 0],
    ['d', 4, 0, 0],
  ]);
  expect(bySlug.get('task')).toMatchObject({ rank: null, shade: 0, links: 2 });
});
