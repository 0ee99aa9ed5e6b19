import type { CountryGapsQuery } from '../api/later/generated/graphql';

export type CountryGaps = NonNullable<CountryGapsQuery['gaps']>;

/** A task, or something else, with its gaps. */
export type Row = NonNullable<CountryGaps['rows']>['nodes'][number];
