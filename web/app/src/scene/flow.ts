import { isStated, isWeak, rowOf, type Actor, type Country, type Fact, type TaskRow } from './country';
import { groupBy } from './groupby';
import { place } from './place';
import { groupLetter, groups, roles, type Group } from './roles';
import type { Stage, Tasks } from './tasks';
import { wrap, type Measure } from './text';

/** A record, or several of a sector folded into one (`members`). */
export type Card = {
  id: string;
  kind: 'source' | 'institution' | 'body';
  label: string;
  lines: string[];
  note: string;
  members: number;
  x: number;
  y: number;
  w: number;
  h: number;
};

/** A task, with a slot for each of the five parts. */
export type TaskLine = {
  id: string;
  name: string;
  fullName: string;
  state: TaskRow['state'];
  slots: { group: Group; letter: string; count: number; historic: boolean }[];
  x: number;
  y: number;
  w: number;
  h: number;
};

/** The head of a stage, and the line that stands for its tasks without a claim. */
export type StageHead = { slug: string; name: string; known: number; total: number; blank: number; open: boolean; y: number; blankY: number };

/** A link between two cards, or a card and a task. */
export type Line = {
  id: string;
  kind: 'part' | 'data' | 'relation';
  group: Group | null;
  from: string;
  to: string;
  /** What it stands for; of a line of data, the facts that use them. */
  facts: Fact[];
  dashed: boolean;
  historic: boolean;
  path: string;
};

export type Column = { kind: Card['kind'] | 'task'; x: number; w: number; count: number };

export type FlowScene = {
  width: number;
  height: number;
  columns: Column[];
  cards: Card[];
  tasks: TaskLine[];
  heads: StageHead[];
  lines: Line[];
  taskX: number;
  slotX: number;
};

export type FlowOptions = {
  width: number;
  /** Stages and folded sectors that the reader opened. */
  open: ReadonlySet<string>;
  selected: string | undefined;
  measure: Measure;
};

/** At most so many cards a column: of more, sectors are folded into a card each. */
const mostCards = 16;
/** As many neighbours of what is selected are never folded away. */
const mostNeighbours = 12;

const top = 30;
const rowHeight = 27;
export const slotPitch = 19;
const slotsWidth = groups.length * slotPitch + 6;
const cardText = { px: 13, line: 16, lines: 4, indent: 25 };
const cardGap = 8;

/**
 * Lays a country out in columns: whose data, which institutions, which planning
 * bodies, for which tasks. Tasks keep their order in every country; cards stand
 * as near to their tasks as order and gaps allow.
 */
export function flowOf(country: Country, tasks: Tasks, options: FlowOptions): FlowScene {
  const actors = [...country.actors.values()];
  const kept = keptOpen(country, options.selected);
  const bodies = folded(actors.filter((actor) => actor.body), 'body', kept, options.open);
  const institutions = folded(actors.filter((actor) => !actor.body), 'institution', kept, options.open);
  const sources = [...country.dataSources.values()];

  const frame = frameOf(options.width, sources.length, membersOf(institutions), membersOf(bodies));
  const { heads, lines: taskLines, height } = taskColumn(country, tasks, frame, options);
  const taskY = new Map(taskLines.map((line) => [line.id, line.y + line.h / 2]));
  const at = new Map<string, number>();
  // What an actor is drawn as: itself, or the card of its sector.
  const drawnAs = new Map([...bodies, ...institutions].flatMap((item) => item.members.map((member) => [member.slug, item.id])));

  const bodyCards = column(
    bodies.map((item) => card(item, 'body', item.members.length > 1 ? '' : (item.members[0]?.acronym ?? ''), frame.body, options.measure)),
    (id) => mean(taskYs(bodies, id, taskY)) ?? top + 40,
    at,
  );
  const institutionCards = column(
    institutions.map((item) => card(item, 'institution', noteOf(item), frame.institution, options.measure)),
    (id) => mean(taskYs(institutions, id, taskY)) ?? mean(relatedYs(country, id, at)) ?? height / 2,
    at,
  );
  const sourceCards = column(
    sources.map((source) => card({ id: source.slug, label: source.label, members: [] }, 'source', '', frame.source, options.measure)),
    (id) => {
      const source = country.dataSources.get(id)!;
      const users = new Set([...source.owners, ...source.facts.map((fact) => fact.who)]);
      return mean([...users].flatMap((slug) => at.get(drawnAs.get(slug) ?? slug) ?? [])) ?? height / 2;
    },
    at,
  );

  const cards = [...sourceCards, ...institutionCards, ...bodyCards];
  return {
    width: options.width,
    height: Math.max(height, ...cards.map((c) => c.y + c.h)) + 6,
    columns: frame.columns.map((c) => (c.kind === 'task' ? { ...c, count: taskLines.filter((line) => line.state === 'recorded').length } : c)),
    cards,
    tasks: taskLines,
    heads,
    lines: [
      ...relationLines(country, cards, drawnAs),
      ...dataLines(country, sourceCards, cards, institutionCards, frame, drawnAs),
      ...partLines([...institutions, ...bodies], cards, bodyCards, frame, taskY),
    ],
    taskX: frame.task.x,
    slotX: frame.task.x + 12,
  };
}

/** What is lit when something is selected or pointed at: itself, its lines and what they lead to. Null for everything. */
export function litBy(scene: FlowScene, id: string | undefined): { nodes: Set<string>; lines: Set<string> } | null {
  if (!id) {
    return null;
  }
  const nodes = new Set([id]);
  const lines = new Set<string>();
  const restsOn = (line: Line) => line.facts.some((fact) => fact.of.dataSources?.nodes.some((data) => data.slug === id));
  for (const line of scene.lines) {
    const touches = line.from === id || line.to === id;
    const feeds = line.kind === 'data' && line.facts.some((fact) => fact.task === id);
    if (touches || feeds || (line.kind === 'part' && restsOn(line))) {
      lines.add(line.id);
      nodes.add(line.from);
      nodes.add(line.to);
    }
  }
  return lines.size > 0 ? { nodes, lines } : null;
}

/** What is lit along a way: the records on it that are drawn, and the lines between two of them. */
export function litAlong(scene: FlowScene, way: string[]): { nodes: Set<string>; lines: Set<string> } {
  const nodes = new Set(way);
  return { nodes, lines: new Set(scene.lines.filter((line) => nodes.has(line.from) && nodes.has(line.to)).map((line) => line.id)) };
}

/** A column's entry: one actor, or those of a sector. */
type Item = { id: string; label: string; members: Actor[] };

const membersOf = (items: Item[]) => items.reduce((sum, item) => sum + item.members.length, 0);
const mean = (numbers: number[]) => (numbers.length > 0 ? numbers.reduce((a, b) => a + b, 0) / numbers.length : undefined);

/** Whoever has to be seen because of the selection. */
function keptOpen(country: Country, selected: string | undefined): Set<string> {
  if (!selected) {
    return new Set();
  }
  const near = new Set(
    country.facts
      .filter((fact) => fact.task === selected || fact.of.dataSources?.nodes.some((data) => data.slug === selected))
      .map((fact) => fact.who),
  );
  return new Set([selected, ...(near.size <= mostNeighbours ? near : [])]);
}

export const foldId = (kind: Card['kind'], sector: string) => `${kind}:${sector}`;

function folded(actors: Actor[], kind: 'institution' | 'body', kept: Set<string>, open: ReadonlySet<string>): Item[] {
  const alone = (actor: Actor): Item => ({ id: actor.slug, label: actor.label, members: [actor] });
  if (actors.length <= mostCards) {
    return actors.map(alone);
  }
  const sectors = groupBy(actors.filter((actor) => !kept.has(actor.slug)), (actor) => actor.sector ?? '–');
  return [
    ...actors.filter((actor) => kept.has(actor.slug)).map(alone),
    ...[...sectors].flatMap(([sector, members]) =>
      members.length === 1 || open.has(foldId(kind, sector)) ? members.map(alone) : [{ id: foldId(kind, sector), label: sector, members }],
    ),
  ];
}

type Span = { x: number; w: number };
type Frame = { source: Span; institution: Span; body: Span; task: Span; columns: Column[] };

/** Where the columns are. Empty ones take no room. */
function frameOf(width: number, sources: number, institutions: number, bodies: number): Frame {
  const tight = width < 1000;
  const four = bodies > 0 && sources > 0;
  const widths = {
    source: sources > 0 ? (tight ? 132 : 168) : 0,
    institution: four ? (tight ? 190 : 226) : 264,
    body: bodies > 0 ? (tight ? 162 : 200) : 0,
    task: tight ? 292 : 296,
  };
  const used = Object.values(widths).filter((w) => w > 0);
  const gap = (width - used.reduce((a, b) => a + b, 0)) / (used.length - 1);
  const institutionX = widths.source > 0 ? widths.source + gap : 0;
  const frame = {
    source: { x: 0, w: widths.source },
    institution: { x: institutionX, w: widths.institution },
    body: { x: institutionX + widths.institution + gap, w: widths.body },
    task: { x: width - widths.task, w: widths.task },
  };
  const columns: Column[] = [
    { kind: 'source', ...frame.source, count: sources },
    { kind: 'institution', ...frame.institution, count: institutions },
    { kind: 'body', ...frame.body, count: bodies },
    { kind: 'task', ...frame.task, count: 0 },
  ];
  return { ...frame, columns: columns.filter((c) => c.w > 0) };
}

function taskColumn(country: Country, tasks: Tasks, frame: Frame, { open, measure }: FlowOptions) {
  const heads: StageHead[] = [];
  const lines: TaskLine[] = [];
  const { x, w } = frame.task;
  let y = top;
  for (const stage of tasks.stages) {
    const rows = stage.tasks.map((task) => ({ task, row: rowOf(country, task.slug) }));
    const known = rows.filter(({ row }) => row.state === 'recorded').length;
    const hidden = rows.filter(({ row }) => isQuiet(row)).length;
    const head = headOf(stage, known, hidden, open.has(stage.slug), y);
    y += 24;
    for (const { task, row } of rows) {
      if (isQuiet(row) && !head.open) {
        continue;
      }
      const name = wrap(task.shortName, w - 12 - slotsWidth - 4, 1, cardText.px, measure)[0]!;
      lines.push({ id: task.slug, name, fullName: task.name, state: row.state, slots: slotsOf(row), x, y, w, h: rowHeight });
      y += rowHeight;
    }
    head.blankY = y;
    y += (head.blank > 0 && !head.open ? 22 : 0) + 12;
    heads.push(head);
  }
  return { heads, lines, height: y };
}

/** Whether a row can wait until its stage is opened. */
const isQuiet = (row: TaskRow) => row.facts.length === 0 && !isStated(row.state);

const headOf = (stage: Stage, known: number, blank: number, open: boolean, y: number): StageHead => ({
  slug: stage.slug,
  name: stage.name,
  known,
  total: stage.tasks.length,
  blank,
  open,
  y,
  blankY: y,
});

const slotsOf = (row: TaskRow): TaskLine['slots'] =>
  groups.map((group) => {
    const facts = row.facts.filter((fact) => fact.group === group);
    return {
      group,
      letter: facts[0] ? roles[facts[0].role].letter : groupLetter[group],
      count: facts.length,
      historic: facts.every((fact) => fact.historic),
    };
  });

function noteOf(item: Item): string {
  const only = item.members.length === 1 ? item.members[0] : undefined;
  return [only?.sector, only?.acronym].filter(Boolean).join(' · ');
}

function card(item: Item, kind: Card['kind'], note: string, span: Span, measure: Measure): Card {
  const width = span.w - cardText.indent - 6;
  const lines = wrap(item.label, width, cardText.lines, cardText.px, measure);
  const noted = note !== '' || item.members.length > 1;
  return {
    id: item.id,
    kind,
    label: item.label,
    lines,
    note: note && wrap(note, width, 1, 11.5, measure)[0]!,
    members: item.members.length,
    x: span.x,
    y: 0,
    w: span.w,
    h: 13 + lines.length * cardText.line + (noted ? 14 : 0),
  };
}

/** Places the cards of a column as near as possible to where each wants its middle, and notes where that is. */
function column(cards: Card[], wish: (id: string) => number, at: Map<string, number>): Card[] {
  const wished = cards
    .map((c) => ({ c, middle: wish(c.id) }))
    .sort((a, b) => a.middle - b.middle || (a.c.id < b.c.id ? -1 : 1));
  const ys = place(wished.map(({ c, middle }) => middle - c.h / 2), wished.map(({ c }) => c.h), cardGap, top);
  return wished.map(({ c }, i) => {
    const placed = { ...c, y: ys[i]! };
    at.set(c.id, placed.y + placed.h / 2);
    return placed;
  });
}

const taskYs = (items: Item[], id: string, taskY: Map<string, number>) =>
  items.find((item) => item.id === id)!.members.flatMap((actor) => actor.facts.flatMap((fact) => taskY.get(fact.task) ?? []));

const relatedYs = (country: Country, id: string, at: Map<string, number>) =>
  country.relations.flatMap((r) => (r.from === id ? (at.get(r.to) ?? []) : r.to === id ? (at.get(r.from) ?? []) : []));

/** One line for each task and part of a card; the lines leave it spread over its height, in the order of where they go. */
function partLines(items: Item[], cards: Card[], bodies: Card[], frame: Frame, taskY: Map<string, number>): Line[] {
  const lines: Line[] = [];
  for (const item of items) {
    const from = cards.find((c) => c.id === item.id)!;
    const parts = [...groupBy(item.members.flatMap((actor) => actor.facts), (fact) => `${fact.task} ${fact.group}`).values()]
      .filter((facts) => taskY.has(facts[0]!.task))
      .sort((a, b) => taskY.get(a[0]!.task)! - taskY.get(b[0]!.task)!);
    parts.forEach((facts, i) => {
      const fact = facts[0]!;
      const start = { x: from.x + from.w, y: port(from, i, parts.length) };
      const end = { x: frame.task.x + 3, y: taskY.get(fact.task)! };
      lines.push({
        id: `${item.id} ${fact.task} ${fact.group}`,
        kind: 'part',
        group: fact.group,
        from: item.id,
        to: fact.task,
        facts,
        dashed: facts.every((f) => isWeak(f.of.provenance.confidence)),
        historic: facts.every((f) => f.historic),
        path: from.kind === 'institution' ? around(start, end, bodies, frame.body) : curve(start, end),
      });
    });
  }
  return lines;
}

/** From data to those who keep them, and, dashed, to those who use what others keep. */
function dataLines(country: Country, sources: Card[], cards: Card[], institutions: Card[], frame: Frame, drawnAs: Map<string, string>): Line[] {
  const lines: Line[] = [];
  for (const from of sources) {
    const source = country.dataSources.get(from.id)!;
    const owners = new Set(source.owners.map((slug) => drawnAs.get(slug) ?? slug));
    const users = groupBy(source.facts, (fact) => drawnAs.get(fact.who) ?? fact.who);
    for (const id of new Set([...owners, ...users.keys()])) {
      const to = cards.find((c) => c.id === id);
      if (!to) {
        continue;
      }
      const start = { x: from.x + from.w, y: from.y + from.h / 2 };
      const end = { x: to.x, y: to.y + to.h / 2 };
      lines.push({
        id: `${from.id} ${id}`,
        kind: 'data',
        group: 'data',
        from: from.id,
        to: id,
        facts: users.get(id) ?? [],
        dashed: !owners.has(id),
        historic: false,
        path: to.kind === 'body' ? around(start, end, institutions, frame.institution) : curve(start, end),
      });
    }
  }
  return lines;
}

/** How institutions and bodies stand to each other, once for each two. */
function relationLines(country: Country, cards: Card[], drawnAs: Map<string, string>): Line[] {
  const lines = new Map<string, Line>();
  for (const relation of country.relations) {
    const ends = [relation.from, relation.to].map((slug) => cards.find((c) => c.id === (drawnAs.get(slug) ?? slug)));
    const left = ends.find((c) => c?.kind === 'institution');
    const right = ends.find((c) => c?.kind === 'body');
    if (!left || !right) {
      continue;
    }
    const id = `${left.id} ~ ${right.id}`;
    const path = curve({ x: left.x + left.w, y: left.y + left.h / 2 }, { x: right.x, y: right.y + right.h / 2 });
    lines.set(id, { id, kind: 'relation', group: null, from: left.id, to: right.id, facts: [], dashed: true, historic: false, path });
  }
  return [...lines.values()];
}

const port = (from: Card, i: number, n: number) =>
  from.y + from.h / 2 + (n > 1 ? (i - (n - 1) / 2) * Math.min(5, (from.h - 12) / (n - 1)) : 0);

type Point = { x: number; y: number };
const n = (value: number) => value.toFixed(1);

const curve = (a: Point, b: Point) => `M${n(a.x)} ${n(a.y)}${curveTo(a, b)}`;

function curveTo(a: Point, b: Point): string {
  const middle = n((a.x + b.x) / 2);
  return `C${middle} ${n(a.y)} ${middle} ${n(b.y)} ${n(b.x)} ${n(b.y)}`;
}

/** How high a curve is at an x between its ends. */
function heightAt(a: Point, b: Point, x: number): number {
  const middle = (a.x + b.x) / 2;
  let low = 0;
  let high = 1;
  for (let i = 0; i < 18; i++) {
    const t = (low + high) / 2;
    const atT = a.x * (1 - t) ** 3 + 3 * middle * t * (1 - t) ** 2 + 3 * middle * t * t * (1 - t) + b.x * t ** 3;
    if (atT < x) {
      low = t;
    } else {
      high = t;
    }
  }
  const t = (low + high) / 2;
  return a.y * ((1 - t) ** 3 + 3 * t * (1 - t) ** 2) + b.y * (3 * t * t * (1 - t) + t ** 3);
}

/** A curve that passes a column between its cards: straight through if it meets none, else by the nearest gap. */
function around(a: Point, b: Point, cards: Card[], span: Span): string {
  const meets = (c: Card, y: number, room: number) => y > c.y - room && y < c.y + c.h + room;
  const steps = Array.from({ length: 7 }, (_, i) => heightAt(a, b, span.x + (span.w * i) / 6));
  if (cards.every((c) => steps.every((y) => !meets(c, y, 5)))) {
    return curve(a, b);
  }
  let y = (a.y + b.y) / 2;
  for (const c of cards) {
    if (meets(c, y, 7)) {
      y = y < c.y + c.h / 2 ? c.y - cardGap : c.y + c.h + cardGap;
    }
  }
  for (const c of cards) {
    if (meets(c, y, 4)) {
      y = c.y + c.h + cardGap;
    }
  }
  const enter = { x: span.x - 6, y };
  const leave = { x: span.x + span.w + 6, y };
  return `${curve(a, enter)}L${n(leave.x)} ${n(leave.y)}${curveTo(leave, b)}`;
}
