import { describe, expect, test } from 'vitest';
import { country, measure, tasks } from './fixture';
import { networkOf, optionalKinds, type NetworkNode } from './network';

const show = new Set(optionalKinds);
const overlap = (a: NetworkNode, b: NetworkNode) => Math.abs(a.x - b.x) < (a.w + b.w) / 2 && Math.abs(a.y - b.y) < (a.h + b.h) / 2;

describe('network', () => {
  const crowd = country(Array.from({ length: 40 }, (_, i) => `institution-number-${i} R ${['register', 'forecast', 'intake', 'places'][i % 4]}`).join('\n'));

  test('no two records overlap', () => {
    const { nodes } = networkOf(crowd, tasks, { width: 1000, show, measure });
    expect(nodes).toHaveLength(44);
    const pairs = nodes.flatMap((a, i) => nodes.slice(i + 1).flatMap((b) => (overlap(a, b) ? [`${a.slug} ${b.slug}`] : [])));
    expect(pairs).toEqual([]);
  });

  test('stakeholders stand above tasks, stages from left to right', () => {
    const { nodes, bands } = networkOf(crowd, tasks, { width: 1000, show, measure });
    const tasksTop = Math.min(...nodes.filter((node) => node.kind === 'PlanningTask').map((node) => node.y));
    nodes.filter((node) => node.kind === 'Institution').forEach((node) => expect(node.y).toBeLessThan(tasksTop));
    expect(bands.map((band) => band.slug)).toEqual(['stage-a', 'stage-b']);
    expect(bands[0]!.x).toBeLessThan(bands[1]!.x);
  });

  test('what is left out is counted', () => {
    const { nodes, links, hidden } = networkOf(crowd, tasks, { width: 1000, show: new Set(), measure });
    expect([nodes.length, links.length, hidden]).toEqual([40, 0, 4]);
  });

  test('two parts in one task are two links', () => {
    const { links } = networkOf(country('ministry A intake\nministry F intake'), tasks, { width: 1000, show, measure });
    expect(links.map((link) => link.group).sort()).toEqual(['decide', 'money']);
  });
});
