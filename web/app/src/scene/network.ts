import type { PlacedNetworkQuery, RecordType } from '../api/generated/graphql';
import { groupOfPart, type Group } from './roles';

type Placed = NonNullable<PlacedNetworkQuery['placedNetwork']>;

/** The kinds that can be hidden; stakeholders cannot. */
export const optionalKinds = ['PLANNING_TASK', 'DATA_SOURCE', 'FORECASTING_MODEL', 'METHODOLOGY'] as const satisfies RecordType[];
export type OptionalKind = (typeof optionalKinds)[number];

/** A record; its label, broken into lines, fills it. x and y are its centre. */
export type NetworkNode = Placed['nodes'][number];
export type NetworkLink = Omit<Placed['links'][number], 'part'> & { group: Group | null };

/** A country's records at the places that the server found. */
export type NetworkScene = Omit<Placed, 'links'> & { links: NetworkLink[] };

export const networkOf = (answer: Placed): NetworkScene => ({
  ...answer,
  links: answer.links.map(({ part, ...link }) => ({ ...link, group: part && groupOfPart[part] })),
});
