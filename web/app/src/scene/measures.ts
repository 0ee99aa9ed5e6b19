import type { Measure, MeasuresQuery } from '../api/later/generated/graphql';

type Answer = NonNullable<MeasuresQuery['metrics']>;

/** What an address calls a measure of nodes. */
export const measures = {
  betweenness: 'BETWEENNESS',
  links: 'DEGREE',
  closeness: 'CLOSENESS',
  eigenvector: 'EIGENVECTOR',
  pagerank: 'PAGE_RANK',
  core: 'CORE',
  clustering: 'CLUSTERING',
  constraint: 'CONSTRAINT',
  effective: 'EFFECTIVE_SIZE',
  community: 'COMMUNITY',
} as const satisfies Record<string, Measure>;
export type MeasureName = keyof typeof measures;

/** What a measure says of a record: its figure as a shade and a size, for the drawing and the table alike. */
export type Figure = {
  slug: string;
  label: string;
  /** The rank among stakeholders, the same for the same figure; null for what is no stakeholder. */
  rank: number | null;
  value: number | null;
  withoutWeak: number | null;
  /** The share of the highest figure. */
  share: number;
  shade: 0 | 1 | 2 | 3;
  /** The number of its community, where that is what was measured. */
  community?: number;
  links: number;
  /** How many records would be cut off without it. */
  cutOff: number;
};

export type Measured = { figures: Figure[]; bySlug: Map<string, Figure> };

const isStakeholder = (kind: string) => kind === 'Institution' || kind === 'PlanningBody';

/** Over half of the highest figure, over a fifth, some. */
const shadeOf = (share: number): Figure['shade'] => (share > 0.5 ? 3 : share > 0.2 ? 2 : share > 0.02 ? 1 : 0);

/** The figures of the stakeholders, the highest first, and of all else beside them. Communities have numbers, and no shades. */
export function measuredOf({ rows }: Answer, measure: Measure): Measured {
  const nodes = rows?.nodes ?? [];
  const valueOf = (node: (typeof nodes)[number], of: Measure) => node.values.find((value) => value.measure === of);
  const people = nodes.filter((node) => isStakeholder(node.record.kind));
  const top = Math.max(0, ...people.map((node) => valueOf(node, measure)?.value ?? 0));
  const ranked = people.map((node) => valueOf(node, measure)?.value ?? null);
  const all = nodes.map((node): Figure => {
    const { value = null, withoutWeak = null } = valueOf(node, measure) ?? {};
    const person = isStakeholder(node.record.kind);
    const share = person && top > 0 ? (value ?? 0) / top : 0;
    return {
      slug: node.record.slug,
      label: node.label ?? node.record.slug,
      rank: person && value !== null ? 1 + ranked.filter((other) => other !== null && other > value).length : null,
      value,
      withoutWeak,
      share,
      ...(measure === 'COMMUNITY' && value !== null ? { community: value } : {}),
      shade: measure === 'COMMUNITY' ? 0 : shadeOf(share),
      links: valueOf(node, 'DEGREE')?.value ?? 0,
      cutOff: person ? (valueOf(node, 'CUT_POINT')?.value ?? 0) : 0,
    };
  });
  return { figures: all.filter(({ slug }) => people.some((node) => node.record.slug === slug)), bySlug: new Map(all.map((figure) => [figure.slug, figure])) };
}
