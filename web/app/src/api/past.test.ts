import { expect, test } from 'vitest';
import { inPast } from './past';

test.each([
  ['query Q { a { b } }', 'query Q { at(revision: 3) { a { b } } }'],
  ['query Q($f: F = { x: 1 }) { a(f: $f) }\nfragment T on X { c }', 'query Q($f: F = { x: 1 }) { at(revision: 3) { a(f: $f) } }\nfragment T on X { c }'],
  ['{ a }', '{ at(revision: 3) { a } }'],
])('%s', (text, past) => {
  expect(inPast(text, 3)).toBe(past);
});
