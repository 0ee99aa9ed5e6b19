import type { DescribedQuery } from '../api/later/generated/graphql';

export type Said = NonNullable<NonNullable<DescribedQuery['country']>['statements']>['nodes'][number];

type Objective = NonNullable<Said['objective']>;

/** Statements by objective, in the order of their numbers: how it is, and how it should be. */
export function objectives(said: Said[]): { objective: Objective; situation: Said[]; aim: Said[] }[] {
  const all = new Map(said.flatMap(({ objective }) => (objective ? [[objective.slug, objective]] : [])));
  return [...all.values()]
    .sort((a, b) => (a.number ?? Infinity) - (b.number ?? Infinity))
    .map((objective) => {
      const of = said.filter((one) => one.objective?.slug === objective.slug);
      return { objective, situation: of.filter(({ property }) => property === 'situation'), aim: of.filter(({ property }) => property === 'aim') };
    });
}
