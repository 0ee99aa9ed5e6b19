import { expect, test } from 'vitest';
import type { DifferenceFragment } from '../api/later/generated/graphql';
import { slugsIn, valueText } from './told';

const names = new Map([
  ['si-mz', 'Ministry of Health'],
  ['src-a', 'The act, as amended; 2019'],
]);

test.each([
  ['Responsibility', 'evidence', '"Says, that it \\"decides\\"."', 'Says, that it "decides".'],
  ['Responsibility', 'observed', '2026-05', 'May 2026'],
  ['Responsibility', 'stakeholder', 'si-mz', 'Ministry of Health'],
  ['Responsibility', 'dataSources', 'd01, si-mz', 'd01, Ministry of Health'],
  ['Institution', 'acronyms', 'MZ, "M Z, two"', 'MZ, M Z, two'],
  ['Institution', 'website', '"https://zzs.si"', 'https://zzs.si'],
  ['Unheard', 'of', 'ANYTHING', 'ANYTHING'],
])('%s.%s: %s', (kind, field, value, want) => {
  expect(valueText(kind, field, value, names)).toBe(want);
});

test('a choice and the fields of a group have the names of the form', () => {
  expect(valueText('Responsibility', 'level', 'NATIONAL', names)).not.toBe('NATIONAL');
  expect(valueText('Responsibility', 'citations', 'page "5, and 6", source src-a', names)).toMatch(/: 5, and 6; .*: The act, as amended; 2019$/);
});

test('the records that are to be named', () => {
  const difference = (fields: [string, string][]) => ({ kind: 'Responsibility', fields: fields.map(([field, after]) => ({ field, before: null, after })) }) as unknown as DifferenceFragment;
  expect(slugsIn([difference([['stakeholder', 'si-mz'], ['evidence', '"no slug"'], ['citations', 'source src-a']]), difference([['task', 't01']])])).toEqual(['si-mz', 'src-a', 't01']);
});
