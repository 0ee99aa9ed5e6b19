import { expect, test } from 'vitest';
import type { StakeholdersQuery } from '../api/later/generated/graphql';
import { measure } from './fixture';
import { analysisOf, gridOf, placeIn, scoreAt, stepsOf, withScores, type Standing } from './stakeholders';

type Answer = NonNullable<StakeholdersQuery['stakeholderAnalysis']>;

const size = { width: 600, height: 400 };

const standing = (label: string, power: number, interest: number): Standing => ({
  slug: label,
  label,
  scores: { INFLUENCE_HELD: power, INTEREST: interest, ENGAGEMENT_NOW: null, ENGAGEMENT_WANTED: null },
  spread: { power: 0, interest: 0 },
  salience: null,
  salienceWhy: '',
  why: '',
  assessments: [],
});

test('a place in the grid stands for the score that is drawn there', () => {
  for (const [power, interest] of [[0, 0], [100, 100], [72, 95], [50, 0]] as const) {
    const { x, y } = placeIn(power, interest, size);
    expect(scoreAt(x, y, size)).toEqual({ power, interest });
  }
  expect(scoreAt(-50, 900, size)).toEqual({ power: 0, interest: 0 });
});

test('names cover neither each other nor a point, and one without room has its number only', () => {
  const crowd = Array.from({ length: 30 }, (_, at) => standing(`Body ${at}`, 50 + (at % 6), 50 + at / 6));
  const points = gridOf(crowd, { ...size, names: true, corners: [], measure });
  const names = points.flatMap(({ name }) => name ?? []);
  expect(names.length).toBeGreaterThan(0);
  expect(names.length).toBeLessThan(30);
  const overlap = (a: { x: number; y: number; w: number; h: number }, b: typeof a) => a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
  expect(names.filter((a, i) => names.some((b, j) => i !== j && overlap(a, b)))).toEqual([]);
  expect(names.filter((a) => points.some(({ x, y }) => overlap(a, { x: x - 8, y: y - 8, w: 16, h: 16 })))).toEqual([]);
  expect(points.map(({ number }) => number)).toEqual(crowd.map((_, at) => at + 1));
  expect(gridOf(crowd, { ...size, names: false, corners: [], measure }).every(({ name }) => name === null)).toBe(true);
});

test('as all assessors see it, or one of them; who is less engaged than wanted comes first', () => {
  const of = (slug: string, power: number, now: string, wanted: string) => ({
    stakeholder: { slug, label: `${slug} (Nowhere)` },
    power,
    interest: null,
    salience: null,
    salienceWhy: '',
    now,
    wanted,
    scores: [{ criterion: 'INFLUENCE_HELD', low: power - 0.1, high: power + 0.1, assessments: [{ slug: `as-${slug}`, score: 8, scale: 10, assessor: 'A', by: null, finding: 'why' }] }],
  });
  const answer = {
    stakeholders: [of('content', 0.9, 'LEADING', 'LEADING'), of('lagging', 0.4, 'UNAWARE', 'SUPPORTIVE')],
    notAssessed: [{ slug: 'unknown', label: 'unknown' }],
    notAssessedCount: 3,
  } as unknown as Answer;
  const place = { code: 'XX', name: 'Nowhere' };
  const all = analysisOf(answer, place, undefined);
  expect(all.standings.map(({ label, scores }) => [label, scores.INFLUENCE_HELD])).toEqual([['lagging', 40], ['content', 90], ['unknown', null]]);
  expect(stepsOf(all.standings[0]!)).toBe(3);
  expect(all.assessors).toEqual(['A']);
  expect(all.omitted).toBe(2);
  expect(analysisOf(answer, place, 'A').standings.map(({ scores }) => scores.INFLUENCE_HELD)).toEqual([80, 80, null]);
  expect(withScores(all.standings, { unknown: { INTEREST: 7 } })[2]!.scores).toMatchObject({ INTEREST: 7, INFLUENCE_HELD: null });
});
