import { describe, expect, test } from 'vitest';
import { place } from './place';

describe('place', () => {
  test.each([
    { name: 'nothing', wishes: [], sizes: [], want: [] },
    { name: 'wishes that can be had', wishes: [0, 50], sizes: [10, 10], want: [0, 50] },
    { name: 'two at one place share the way', wishes: [20, 20], sizes: [10, 10], want: [14, 26] },
    { name: 'order is kept', wishes: [40, 10], sizes: [10, 10], want: [19, 31] },
    { name: 'nothing before the start', wishes: [-30, -30, 60], sizes: [10, 10, 10], want: [0, 12, 60] },
  ])('$name', ({ wishes, sizes, want }) => {
    expect(place(wishes, sizes, 2, 0)).toEqual(want);
  });

  test('never overlaps', () => {
    const wishes = Array.from({ length: 60 }, (_, i) => (i * 7919) % 211);
    const sizes = wishes.map((wish) => 10 + (wish % 30));
    const at = place(wishes, sizes, 8, 5);
    expect(at[0]).toBeGreaterThanOrEqual(5);
    at.slice(1).forEach((start, i) => expect(start).toBeGreaterThanOrEqual(at[i]! + sizes[i]! + 8 - 1e-9));
  });
});
