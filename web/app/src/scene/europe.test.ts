import { expect, test } from 'vitest';
import type { EuropeQuery } from '../api/generated/graphql';
import { cellKey, europeOf } from './europe';

test('columns become cells; what is blank has none', () => {
  const europe = europeOf({
    tasks: [{ slug: 't1' }, { slug: 't2' }],
    jurisdictions: ['AA', 'BB', 'CC'].map((code) => ({ code, name: code, type: 'COUNTRY' })),
    coverage: ['RECORDED', 'NO_CLAIM', 'NOBODY_STATED', 'RECORDED', 'NO_CLAIM', 'NO_DATA_STATED'],
    confidence: ['HIGH', null, null, 'LOW', null, null],
    newest: [2023, null, null, null, null, null],
    roles: [['ACCOUNTABLE'], [], [], ['RESPONSIBLE'], [], []],
    stakeholders: [2, 0, 0, 1, 0, 0],
    claims: [3, 0, 0, 1, 0, 0],
    onlyPast: [false, true, false, false, false, false],
    needed: [2, 0, 0, 2, 0, 0],
    onRecord: [2, 0, 0, 1, 0, 0],
    completeness: [{ needed: 4, onRecord: 3 }, { needed: 0, onRecord: 0 }, { needed: 0, onRecord: 0 }],
    totals: { rows: 6, recorded: 2 },
  } as NonNullable<EuropeQuery['coverage']>);
  expect([...europe.cells].map(([key, { state, confidence, decided, year, onRecord }]) => [key, state, confidence, decided, year, onRecord])).toEqual([
    [cellKey('t1', 'AA'), 'recorded', 3, true, 2023, 2],
    [cellKey('t1', 'BB'), 'past', 0, false, null, 0],
    [cellKey('t1', 'CC'), 'nobody', 0, false, null, 0],
    [cellKey('t2', 'AA'), 'recorded', 1, false, null, 1],
    [cellKey('t2', 'CC'), 'lacking', 0, false, null, 0],
  ]);
  expect(europe.places.map(({ recorded, needed, onRecord }) => [recorded, needed, onRecord])).toEqual([[2, 4, 3], [0, 0, 0], [0, 0, 0]]);
  expect(europe.recordedByTask.get('t2')).toBe(1);
});
