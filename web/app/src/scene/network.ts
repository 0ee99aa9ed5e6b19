import type { Country } from './country';
import { place } from './place';
import { roles, type Group } from './roles';
import type { Tasks } from './tasks';
import { wrap, type Measure } from './text';

/** The kinds that can be shown or left out; stakeholders always are. */
export const optionalKinds = ['PlanningTask', 'DataSource', 'ForecastingModel', 'Methodology'] as const;
export type OptionalKind = (typeof optionalKinds)[number];

/** A record; its label, broken into lines, fills it. x and y are its middle. */
export type NetworkNode = { id: string; slug: string; kind: string; label: string; lines: string[]; x: number; y: number; w: number; h: number };

export type NetworkLink = {
  id: string;
  source: string;
  target: string;
  sort: 'chain' | 'part' | 'data' | 'relation';
  group: Group | null;
  label: string;
};

/** The ground on which the tasks of a stage stand. */
export type StageBand = { slug: string; name: string; x: number; y: number; w: number; h: number };

export type NetworkScene = { nodes: NetworkNode[]; links: NetworkLink[]; bands: StageBand[]; hidden: number };

export type NetworkOptions = { width: number; show: ReadonlySet<OptionalKind>; measure: Measure };

const px = 12;
const labelLines = 4;
const columnWidth = 126;
const tasksInColumn = 3;
const taskPitch = 62;
const bandRoom = 22;

/**
 * Lays the records of a country out in bands: what they work with above, who
 * they are in the middle, the chain of tasks below, by stage from left to right.
 */
export function networkOf(country: Country, tasks: Tasks, options: NetworkOptions): NetworkScene {
  const { kept, links } = chosen(country, options.show);
  const nodes = new Map(kept.map((node) => [node.id, boxOf(node, tasks, options.measure)]));
  const all = [...nodes.values()];
  const neighbours = neighboursOf(links, nodes);

  const taskNodes = all.filter((node) => node.kind === 'PlanningTask');
  const { width, bands } = placeTasks(taskNodes, tasks, options.width);
  const top = Math.min(0, ...taskNodes.map((node) => node.y - node.h / 2));

  const people = all.filter((node) => isStakeholder(node.kind));
  const middle = (of: NetworkNode[]) => (of.length > 0 ? of.reduce((sum, node) => sum + node.x, 0) / of.length : undefined);
  const wishes = new Map(people.map((node) => [node.id, middle(neighbours(node).filter((other) => other.kind === 'PlanningTask'))]));
  for (const node of people) {
    const near = neighbours(node).flatMap((other) => wishes.get(other.id) ?? []);
    const fallback = near.length > 0 ? near.reduce((a, b) => a + b, 0) / near.length : width / 2;
    node.x = wishes.get(node.id) ?? fallback;
  }
  const above = placeRows(people, top - 110, 52, width);
  const things = all.filter((node) => !isStakeholder(node.kind) && node.kind !== 'PlanningTask');
  for (const node of things) {
    node.x = middle(neighbours(node).filter((other) => isStakeholder(other.kind))) ?? width / 2;
  }
  placeRows(things, above - 66, 30, width);
  return { nodes: all, links, bands, hidden: country.network.nodes.length - all.length + country.network.omittedNodes };
}

const isStakeholder = (kind: string) => kind === 'Institution' || kind === 'PlanningBody';

/** The nodes and links that are drawn: tasks that somebody has a part in, records that are tied to another. */
function chosen(country: Country, show: ReadonlySet<OptionalKind>) {
  const { network } = country;
  const touched = new Set(country.facts.map((fact) => fact.task));
  const tied = new Set(network.links.filter((link) => link.type !== 'BROADER' && link.type !== 'INFORMS').flatMap((link) => [link.source, link.target]));
  const kept = network.nodes.filter((node) =>
    node.kind === 'PlanningTask'
      ? show.has('PlanningTask') && touched.has(node.record.slug)
      : tied.has(node.id) && (isStakeholder(node.kind) || show.has(node.kind as OptionalKind)),
  );
  const ids = new Set(kept.map((node) => node.id));
  const seen = new Set<string>();
  const links: NetworkLink[] = [];
  for (const link of network.links) {
    if (!ids.has(link.source) || !ids.has(link.target) || link.type === 'BROADER') {
      continue;
    }
    const part = link.link === 'task' && link.type in roles ? roles[link.type as keyof typeof roles] : null;
    const data = link.link === 'owner' || link.link === 'dataSources';
    const sort = link.type === 'INFORMS' ? 'chain' : part ? 'part' : data ? 'data' : 'relation';
    // Two that stand to each other in one way are joined once.
    const key = `${[link.source, link.target].sort().join(' ')} ${sort === 'relation' || sort === 'part' ? link.type : sort}`;
    if (!seen.has(key)) {
      seen.add(key);
      links.push({ id: link.id, source: link.source, target: link.target, sort, group: part?.group ?? (data ? 'data' : null), label: link.label });
    }
  }
  return { kept, links };
}

function boxOf(node: Country['network']['nodes'][number], tasks: Tasks, measure: Measure): NetworkNode {
  const { slug } = node.record;
  const isTask = node.kind === 'PlanningTask';
  const label = (isTask ? tasks.bySlug.get(slug)?.shortName : node.label) ?? slug;
  const bold = node.kind === 'PlanningBody';
  const lines = wrap(label, isTask ? 100 : 140, labelLines, px, measure, bold);
  const corners = node.kind === 'ForecastingModel' ? 48 : 0;
  return {
    id: node.id,
    slug,
    kind: node.kind,
    label,
    lines,
    x: 0,
    y: 0,
    w: Math.max(66, Math.ceil(Math.max(...lines.map((line) => measure(line, px, bold))) + 20 + corners)),
    h: lines.length * 15 + 13,
  };
}

function neighboursOf(links: NetworkLink[], nodes: Map<string, NetworkNode>) {
  const ends = new Map<string, NetworkNode[]>();
  const note = (from: string, to: string) => ends.set(from, [...(ends.get(from) ?? []), nodes.get(to)!]);
  for (const link of links) {
    note(link.source, link.target);
    note(link.target, link.source);
  }
  return (node: NetworkNode) => ends.get(node.id) ?? [];
}

/** Tasks in columns of at most three: stages from left to right, within a stage along the chain. */
function placeTasks(nodes: NetworkNode[], tasks: Tasks, least: number) {
  const rank = rankOf(tasks);
  const stageOf = (node: NetworkNode) => tasks.stages.findIndex((stage) => stage.slug === tasks.bySlug.get(node.slug)?.stage);
  const key = (node: NetworkNode) => stageOf(node) * 100 + rank(node.slug);
  const sorted = [...nodes].sort((a, b) => key(a) - key(b) || (a.slug < b.slug ? -1 : 1));
  const columns: NetworkNode[][] = [];
  for (const node of sorted) {
    const last = columns.at(-1);
    if (last && last.length < tasksInColumn && key(last[0]!) === key(node)) {
      last.push(node);
    } else {
      columns.push([node]);
    }
  }
  const width = Math.max(least, columns.length * columnWidth);
  const pitch = width / Math.max(1, columns.length);
  columns.forEach((column, at) => {
    column.forEach((node, i) => {
      node.x = (at + 0.5) * pitch;
      // Full columns stand a little higher and lower by turns, so that links pass.
      node.y = (i - (column.length - 1) / 2) * taskPitch + (column.length > 1 ? (at % 2 ? 12 : -12) : 0);
    });
  });
  const y1 = Math.min(...nodes.map((node) => node.y - node.h / 2)) - bandRoom;
  const y2 = Math.max(...nodes.map((node) => node.y + node.h / 2)) + bandRoom;
  const bands = tasks.stages.flatMap((stage, i): StageBand[] => {
    const own = columns.flatMap((column, at) => (stageOf(column[0]!) === i ? [at] : []));
    if (own.length === 0) {
      return [];
    }
    const [x1, x2] = [own[0]! * pitch, (own.at(-1)! + 1) * pitch];
    return [{ slug: stage.slug, name: stage.name, x: (x1 + x2) / 2, y: (y1 + y2) / 2, w: x2 - x1 - 10, h: y2 - y1 }];
  });
  return { width, bands };
}

/** How many steps of the chain come before a task. */
function rankOf(tasks: Tasks): (slug: string) => number {
  const ranks = new Map<string, number>();
  const before = new Map<string, string[]>();
  for (const [from, to] of tasks.informs) {
    to.forEach((slug) => before.set(slug, [...(before.get(slug) ?? []), from]));
  }
  const rank = (slug: string): number => {
    const known = ranks.get(slug);
    if (known !== undefined) {
      return known;
    }
    ranks.set(slug, 0);
    const own = Math.max(0, ...(before.get(slug) ?? []).map((earlier) => rank(earlier) + 1));
    ranks.set(slug, own);
    return own;
  };
  return rank;
}

/** Nodes in as many rows as they need, upwards from y, each as near as possible to its x. Returns where the next band begins. */
function placeRows(nodes: NetworkNode[], from: number, gap: number, width: number): number {
  if (nodes.length === 0) {
    return from;
  }
  const between = 20;
  const needed = nodes.reduce((sum, node) => sum + node.w + between, 0);
  const rows = Array.from({ length: Math.max(1, Math.ceil(needed / (width + 40))) }, (): NetworkNode[] => []);
  [...nodes].sort((a, b) => a.x - b.x || (a.slug < b.slug ? -1 : 1)).forEach((node, i) => rows[i % rows.length]!.push(node));
  let y = from;
  for (const row of rows) {
    const wishes = row.map((node) => node.x - node.w / 2);
    const widths = row.map((node) => node.w);
    const over = place(wishes, widths, between, -20).at(-1)! + widths.at(-1)! - (width + 20);
    const starts = place(wishes.map((wish) => wish - Math.max(0, over)), widths, between, -20);
    const height = Math.max(...row.map((node) => node.h));
    row.forEach((node, i) => {
      node.x = starts[i]! + node.w / 2;
      node.y = y - height / 2;
    });
    y -= height + gap;
  }
  return y + gap;
}
