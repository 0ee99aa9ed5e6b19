import { describe, expect, test } from 'vitest';
import { wrap } from './text';

/** Ten pixels a letter. */
const measure = (text: string) => text.length * 10;

describe('wrap', () => {
  test.each([
    { text: 'short', width: 100, most: 2, want: ['short'] },
    { text: 'one two three', width: 70, most: 3, want: ['one two', 'three'] },
    { text: 'one two three four', width: 70, most: 2, want: ['one two', 'three…'] },
    { text: 'Gesundheitsministerium', width: 100, most: 2, want: ['Gesundhei…'] },
    { text: 'a Gesundheitsministerium', width: 100, most: 2, want: ['a', 'Gesundhei…'] },
  ])('$text in $width', ({ text, width, most, want }) => {
    const lines = wrap(text, width, most, 13, measure);
    expect(lines).toEqual(want);
    lines.forEach((line) => expect(measure(line)).toBeLessThanOrEqual(width));
  });
});
