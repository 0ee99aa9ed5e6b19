import type { CountryGapsQuery } from '../api/later/generated/graphql';

export type CountryGaps = NonNullable<CountryGapsQuery['gaps']>;

/** A task, or something of no task, with what is amiss in it. */
export type Row = NonNullable<CountryGaps['rows']>['nodes'][number];
