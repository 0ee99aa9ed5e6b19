import { expect, test } from 'vitest';
import { inState } from './past';

test.each([
  ['query Q { a { b } }', 'query Q { at(revision: 3) { a { b } } }'],
  ['query Q($f: F = { x: 1 }) { a(f: $f) }\nfragment T on X { c }', 'query Q($f: F = { x: 1 }) { at(revision: 3) { a(f: $f) } }\nfragment T on X { c }'],
  ['{ a }', '{ at(revision: 3) { a } }'],
])('%s', (text, past) => {
  expect(inState(text, { at: 3 })).toBe(past);
});

test('a scenario is named as text', () => {
  expect(inState('{ a }', { scenario: 'si-to-be' })).toBe('{ at(scenario: "si-to-be") { a } }');
});
