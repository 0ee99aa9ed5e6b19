import type { Measure, MeasuresQuery } from '../api/later/generated/graphql';

type Answer = NonNullable<MeasuresQuery['metrics']>;

/** The names of measures in addresses. */
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

/** A record's value of a measure, with its shade and size in drawing and table. */
export type Figure = {
  slug: string;
  label: string;
  /** The rank among stakeholders, equal for equal values; null for other records. */
  rank: number | null;
  value: number | null;
  withoutWeak: number | null;
  /** The share of the highest value. */
  share: number;
  shade: 0 | 1 | 2 | 3;
  /** The number of its community, if that was measured. */
  community?: number;
  links: number;
  /** How many records would be cut off without it. */
  cutOff: number;
};

export type Measured = { figures: Figure[]; bySlug: Map<string, Figure> };

const isStakeholder = (kind: string) => kind === 'Institution' || kind === 'PlanningBody';

/** Over half of the highest value, over a fifth, more than nothing. */
const shadeOf = (share: number): Figure['shade'] => (share > 0.5 ? 3 : share > 0.2 ? 2 : share > 0.02 ? 1 : 0);

/**
 * The values of stakeholders, highest first, and of all other records. Communities have
 * numbers, and no shades.
 */
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
