import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { countryOf, type Country } from '../scene/country';
import { europeOf, overviewOf } from '../scene/europe';
import { tasksOf } from '../scene/tasks';
import { hitsOf } from '../search/hits';
import { factsAt, isCode, networkAt, type CountryChoice } from './asked';
import { ask, Nothing } from './fetch';
import {
  CommitDocument,
  CountryDocument,
  CountryNetworkDocument,
  CountryProfessionsDocument,
  EuropeDocument,
  FindDocument,
  FlowDocument,
  HomeDocument,
  MayDocument,
  PlacedNetworkDocument,
  SearchDocument,
  TasksDocument,
  ViewerDocument,
  type AccessAction,
  type FlowQuery,
  type FlowQueryVariables,
  type PlacedNetworkQuery,
  type PlacedNetworkQueryVariables,
  type RecordType,
} from './generated/graphql';

// What each view needs, asked for and turned into what it draws.

type PageInfo = { hasNextPage: boolean; endCursor: string | null };

/** Requests one page after another until there are no more. */
export async function allPages<Page>(next: (after: string | null) => Promise<Page>, info: (page: Page) => PageInfo | undefined): Promise<Page[]> {
  const pages = [await next(null)];
  for (let at = info(pages[0]!); at?.hasNextPage; at = info(pages.at(-1)!)) {
    pages.push(await next(at.endCursor));
  }
  return pages;
}

export const tasksQuery = () =>
  queryOptions({
    queryKey: ['tasks'],
    staleTime: Infinity,
    queryFn: async (asking) => tasksOf(await ask(TasksDocument, {}, asking)),
  });

export const viewerQuery = () =>
  queryOptions({
    queryKey: ['viewer'],
    queryFn: async (asking) => (await ask(ViewerDocument, {}, asking)).viewer,
  });

export const mayQuery = (action: AccessAction, country: string | undefined, signedIn: boolean) =>
  queryOptions({
    queryKey: ['may', action, country],
    enabled: signedIn && country !== undefined,
    queryFn: async (asking) => (await ask(MayDocument, { action, about: country ? [country] : [] }, asking)).viewer,
  });

/** The commit of a revision. */
export const commitQuery = (revision: number) =>
  queryOptions({
    queryKey: ['commit', revision],
    queryFn: async (asking) => (await ask(CommitDocument, { revision }, asking)).changeset,
  });

export const overviewQuery = () =>
  queryOptions({
    queryKey: ['overview'],
    queryFn: async (asking) => overviewOf(await ask(HomeDocument, {}, asking)),
  });

export const europeQuery = () =>
  queryOptions({
    queryKey: ['europe'],
    queryFn: async (asking) => {
      const { coverage } = await ask(EuropeDocument, {}, asking);
      return coverage && europeOf(coverage);
    },
  });

export const countryQuery = (named: string, chosen: CountryChoice) => {
  const code = named.toUpperCase();
  return queryOptions({
    queryKey: ['country', code, chosen.prof, chosen.past],
    placeholderData: (before: Country | undefined, query) => (query?.queryKey[1] === code ? before : undefined),
    queryFn: async (asking) => {
      if (!isCode(code)) {
        throw new Nothing(code);
      }
      // Two requests, each with a limit of its own: in a crowded country one for both would exceed it.
      const [answer, drawn] = await Promise.all([
        ask(CountryDocument, factsAt(code, chosen), asking),
        ask(CountryNetworkDocument, networkAt(code, chosen), asking),
      ]);
      const country = countryOf({ ...answer, ...drawn });
      if (!country) {
        throw new Nothing(code);
      }
      return country;
    },
  });
};

/** The layout of a country's flow. The previous drawing stays until it is there. */
export const flowQuery = (asked: FlowQueryVariables) =>
  queryOptions({
    queryKey: ['flow', asked.code, asked],
    placeholderData: (before: FlowQuery['flow'] | undefined, query) => (query?.queryKey[1] === asked.code ? before : undefined),
    queryFn: async (asking) => (await ask(FlowDocument, asked, asking)).flow,
  });

/** The layout of a country's network. */
export const placedNetworkQuery = (asked: PlacedNetworkQueryVariables) =>
  queryOptions({
    queryKey: ['placed network', asked.code, asked],
    placeholderData: (before: PlacedNetworkQuery['placedNetwork'] | undefined, query) => (query?.queryKey[1] === asked.code ? before : undefined),
    queryFn: async (asking) => (await ask(PlacedNetworkDocument, asked, asking)).placedNetwork,
  });

export const professionsQuery = (code: string) =>
  queryOptions({
    queryKey: ['professions', code],
    queryFn: async (asking) => (await ask(CountryProfessionsDocument, { codes: [code] }, asking)).professions?.nodes ?? [],
  });

export const searchQuery = (text: string, first: number, types?: RecordType[]) =>
  queryOptions({
    queryKey: ['search', text, first, types],
    enabled: text.trim().length > 1,
    placeholderData: keepPreviousData,
    queryFn: async (asking) => (await ask(SearchDocument, { text, first, types }, asking)).search,
  });

/** Records by name, those of a country first. */
export const findQuery = (text: string, types: RecordType[] | undefined, country: string | undefined) =>
  queryOptions({
    queryKey: ['find', text, types, country],
    enabled: text.length > 1,
    placeholderData: keepPreviousData,
    queryFn: async (asking) => {
      const { near, search } = await ask(FindDocument, { text, types, near: country ? [country] : ['INT'] }, asking);
      const first = hitsOf(country ? near : null);
      return [...first, ...hitsOf(search).filter((hit) => !first.some((other) => other.slug === hit.slug))].slice(0, 8);
    },
  });
