import { describe, expect, test } from 'vitest';
import type { FlowQuery, RolePart } from '../api/generated/graphql';
import { country } from './fixture';
import { flowOf, hides, litAlong, litBy, type Card } from './flow';

const small = country(
  `
  ministry A intake
  registry R register data:register-of-nurses
  commission R forecast body data:register-of-nurses
  institute S forecast low
  `,
);

type Laid = NonNullable<FlowQuery['flow']>;

const card = (id: string, members = 1): Card => ({ id, members, kind: 'INSTITUTION', label: id, lines: [id], note: null, x: 0, y: 0, width: 0, height: 0 });
const line = (from: string, to: string, kind: 'PART' | 'DATA', claims: string[], part: RolePart = 'WORKS') => ({
  id: `${from} ${to}`,
  kind,
  part,
  from,
  to,
  claims,
  dashed: false,
  historic: false,
  path: '',
});

/** The small country as the server lays it out, as far as it matters here. */
const laid: Laid = {
  width: 1000,
  height: 400,
  taskX: 700,
  slotX: 712,
  columns: [],
  stages: [],
  cards: ['register-of-nurses', 'ministry', 'registry', 'institute', 'commission'].map((id) => card(id)),
  tasks: ['forecast', 'register', 'intake'].map((id) => ({
    id,
    name: id,
    fullName: id,
    state: 'RECORDED',
    x: 0,
    y: 0,
    width: 0,
    height: 0,
    slots: [{ part: 'DECIDES', letter: 'A', count: 0, historic: true }],
  })),
  lines: [
    line('register-of-nurses', 'registry', 'DATA', ['registry-R-register'], 'SUPPLIES_DATA'),
    line('register-of-nurses', 'commission', 'DATA', ['commission-R-forecast'], 'SUPPLIES_DATA'),
    line('ministry', 'intake', 'PART', ['ministry-A-intake'], 'DECIDES'),
    line('registry', 'register', 'PART', ['registry-R-register']),
    line('institute', 'forecast', 'PART', ['institute-S-forecast']),
    line('commission', 'forecast', 'PART', ['commission-R-forecast', 'gone']),
  ],
};

const scene = flowOf(laid, small);

describe('flow', () => {
  test('lines have their facts, parts their colour', () => {
    expect(scene.lines.map((l) => [l.group, l.facts.map((fact) => fact.slug)])).toEqual([
      ['data', ['registry-R-register']],
      ['data', ['commission-R-forecast']],
      ['decide', ['ministry-A-intake']],
      ['work', ['registry-R-register']],
      ['work', ['institute-S-forecast']],
      ['work', ['commission-R-forecast']],
    ]);
    expect(scene.tasks[0]!.slots[0]!.group).toBe('decide');
  });

  test('what is not drawn, or may be folded, is laid out anew when it is selected', () => {
    expect([hides(scene, 'ministry'), hides(scene, 'places')]).toEqual([false, true]);
    expect(hides({ ...scene, cards: [...scene.cards, card('INSTITUTION:Health', 20)] }, 'ministry')).toBe(true);
  });
});

describe('what is lit', () => {
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
