import { expect, test } from 'vitest';
import { bodyInText } from './bodies';

test.each([
  ['Ministry of Health', false, 'the Ministry of Health'],
  ['Belgian Health Care Knowledge Centre', false, 'the Belgian Health Care Knowledge Centre'],
  ['University of Tartu', false, 'the University of Tartu'],
  ['Semmelweis University, Health Services Management Training Centre', false, 'Semmelweis University, Health Services Management Training Centre'],
  ['Statistics Denmark', false, 'Statistics Denmark'],
  ['NHS England', false, 'NHS England'],
  ['The Health Foundation', false, 'The Health Foundation'],
  ['Regional health authorities', true, 'Regional health authorities'],
  ['Ministrstvo za zdravje', false, 'Ministrstvo za zdravje'],
])('%s', (name, several, want) => {
  expect(bodyInText(name, several)).toBe(want);
});
