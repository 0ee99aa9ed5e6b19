import type { FlowQuery } from '../api/generated/graphql';
import type { ChangeMark } from '../api/later/generated/graphql';
import type { Country, Fact } from './country';
import { groupOfPart, type Group } from './roles';

type Laid = NonNullable<FlowQuery['flow']>;

/** A record, or several of a sector folded into one (`members`). */
export type Card = Laid['cards'][number];

/** A task, with a slot for each of the five parts. */
export type TaskLine = Omit<Laid['tasks'][number], 'slots'> & { slots: Slot[] };
export type Slot = { group: Group; letter: string; count: number; historic: boolean; mark?: ChangeMark };

/** The heading of a stage, and the line for its tasks without claims. */
export type StageHead = Laid['stages'][number];

/**
 * A link between two cards, or between a card and a task, with its facts; for data, the facts
 * that use them.
 */
export type Line = Omit<Laid['lines'][number], 'part' | 'claims'> & { group: Group | null; facts: Fact[] };

export type Column = Laid['columns'][number];

/** A country's layout from the server, with its facts. */
export type FlowScene = Omit<Laid, 'tasks' | 'lines'> & { tasks: TaskLine[]; lines: Line[] };

/** The distance between the slots of a task. */
export const slotPitch = 19;

export function flowOf(answer: Laid, country: Country): FlowScene {
  const facts = new Map(country.facts.map((fact) => [fact.slug, fact]));
  return {
    ...answer,
    tasks: answer.tasks.map((task) => ({ ...task, slots: task.slots.map(({ part, ...slot }) => ({ ...slot, group: groupOfPart[part]! })) })),
    lines: answer.lines.map(({ part, claims, ...line }) => ({
      ...line,
      group: part && groupOfPart[part],
      facts: claims.flatMap((slug) => facts.get(slug) ?? []),
    })),
  };
}

/**
 * Whether a record can only be shown by a new layout: it is not drawn, or its neighbours may be
 * folded.
 */
export const hides = (scene: FlowScene, id: string) =>
  scene.cards.some((card) => card.members > 1) || ![...scene.cards, ...scene.tasks].some((thing) => thing.id === id);

/** What is highlighted for a selection: itself, its lines and their ends. Null for everything. */
export function litBy(scene: FlowScene, id: string | undefined): { nodes: Set<string>; lines: Set<string> } | null {
  if (!id) {
    return null;
  }
  const nodes = new Set([id]);
  const lines = new Set<string>();
  const restsOn = (line: Line) => line.facts.some((fact) => fact.of.dataSources?.nodes.some((data) => data.slug === id));
  for (const line of scene.lines) {
    const touches = line.from === id || line.to === id;
    const feeds = line.kind === 'DATA' && line.facts.some((fact) => fact.task === id);
    if (touches || feeds || (line.kind === 'PART' && restsOn(line))) {
      lines.add(line.id);
      nodes.add(line.from);
      nodes.add(line.to);
    }
  }
  return lines.size > 0 ? { nodes, lines } : null;
}

/** What is highlighted along a path: its records, and the lines between them. */
export function litAlong(scene: FlowScene, way: string[]): { nodes: Set<string>; lines: Set<string> } {
  const nodes = new Set(way);
  return { nodes, lines: new Set(scene.lines.filter((line) => nodes.has(line.from) && nodes.has(line.to)).map((line) => line.id)) };
}
