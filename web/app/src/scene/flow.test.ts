import { describe, expect, test } from 'vitest';
import { country, measure, tasks } from './fixture';
import { flowOf, foldId, litAlong, litBy, type FlowOptions } from './flow';

const small = country(
  `
  ministry A intake
  ministry F places
  registry R register data:register-of-nurses
  commission R forecast body data:register-of-nurses
  institute S forecast low
  `,
);

const options = (change: Partial<FlowOptions> = {}): FlowOptions => ({ width: 1000, open: new Set(), selected: undefined, measure, ...change });

describe('flow', () => {
  test('cards of a column neither overlap nor leave it', () => {
    const { cards, columns } = flowOf(small, tasks, options());
    for (const column of columns.filter((c) => c.kind !== 'task')) {
      const own = cards.filter((card) => card.kind === column.kind).sort((a, b) => a.y - b.y);
      expect(own).toHaveLength(column.count);
      own.forEach((card) => expect(card.x).toBe(column.x));
      own.slice(1).forEach((card, i) => expect(card.y).toBeGreaterThanOrEqual(own[i]!.y + own[i]!.h + 8 - 1e-9));
    }
  });

  test('an empty column takes no room', () => {
    const { columns } = flowOf(country('ministry A intake'), tasks, options());
    expect(columns.map((column) => column.kind)).toEqual(['institution', 'task']);
  });

  test('tasks keep their order, whoever does them', () => {
    const reversed = country('a R places\nb R intake\nc R forecast\nd R register');
    const order = flowOf(reversed, tasks, options()).tasks.map((task) => task.id);
    expect(order).toEqual(['forecast', 'register', 'intake', 'places']);
  });

  test('the slots of a task say which parts are on record', () => {
    const scene = flowOf(small, tasks, options());
    const slots = (id: string) => scene.tasks.find((task) => task.id === id)!.slots.map((slot) => (slot.count > 0 ? slot.letter : '-')).join('');
    expect(slots('forecast')).toBe('-R---');
    expect(slots('intake')).toBe('---A-');
    expect(slots('places')).toBe('----F');
  });

  test('tasks without a claim wait in one line until their stage is opened', () => {
    const one = country('ministry A intake');
    expect(flowOf(one, tasks, options()).tasks.map((task) => task.id)).toEqual(['intake']);
    expect(flowOf(one, tasks, options({ open: new Set(['stage-b']) })).tasks.map((task) => task.id)).toEqual(['intake', 'places']);
  });

  test('weak facts are dashed, historic ones told apart', () => {
    const { lines } = flowOf(country('a R intake low\nb R places historic'), tasks, options());
    expect(lines.map((line) => [line.from, line.dashed, line.historic])).toEqual([
      ['a', true, false],
      ['b', false, true],
    ]);
  });

  test('a crowd folds into sectors, but not what is selected', () => {
    const crowd = country(Array.from({ length: 40 }, (_, i) => `body-${i} R intake sector:${i % 2 ? 'Health' : 'Education'}`).join('\n'));
    const folded = flowOf(crowd, tasks, options());
    expect(folded.cards.map((card) => [card.id, card.members])).toEqual([
      [foldId('institution', 'Education'), 20],
      [foldId('institution', 'Health'), 20],
    ]);
    expect(folded.columns[0]!.count).toBe(40);
    const selected = flowOf(crowd, tasks, options({ selected: 'body-7' }));
    expect(selected.cards.map((card) => card.id)).toContain('body-7');
    const opened = flowOf(crowd, tasks, options({ open: new Set([foldId('institution', 'Health')]) }));
    expect(opened.cards).toHaveLength(21);
  });
});

describe('what is lit', () => {
  const scene = flowOf(small, tasks, options());
  const lit = (id: string) => [...(litBy(scene, id)?.nodes ?? [])].sort();

  test('nothing selected lights all', () => expect(litBy(scene, undefined)).toBeNull());

  test('an actor lights its tasks and its data', () => expect(lit('registry')).toEqual(['register', 'register-of-nurses', 'registry']));

  test('data light who uses them, and for what', () =>
    expect(lit('register-of-nurses')).toEqual(['commission', 'forecast', 'register', 'register-of-nurses', 'registry']));

  test('a task lights who does it, on whose data', () => expect(lit('forecast')).toEqual(['commission', 'forecast', 'institute', 'register-of-nurses']));

  test('a way lights what is on it, and the lines between', () => {
    const { nodes, lines } = litAlong(scene, ['registry', 'register-of-nurses', 'commission']);
    expect([...nodes].sort()).toEqual(['commission', 'register-of-nurses', 'registry']);
    expect([...lines].sort()).toEqual(['register-of-nurses commission', 'register-of-nurses registry']);
  });
});
