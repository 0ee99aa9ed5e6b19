import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { countryOf, type Country } from '../scene/country';
import { everywhereOf } from '../scene/everywhere';
import { europeOf, overviewOf } from '../scene/europe';
import { recordOf } from '../scene/record';
import { tasksOf } from '../scene/tasks';
import { ask, Fault } from './fetch';
import {
  CompareDocument,
  CountryDocument,
  CountryNetworkDocument,
  CountryProfessionsDocument,
  EuropeDocument,
  HomeDocument,
  RecordDocument,
  SearchDocument,
  TaskEverywhereDocument,
  TasksDocument,
  ViewerDocument,
  WaysDocument,
  type WaysQuery,
  type CompareQuery,
  type EuropeQuery,
  type RecordType,
  type TaskEverywhereQuery,
} from './generated/graphql';

// What each view needs, asked for and turned into what it draws.

type PageInfo = { hasNextPage: boolean; endCursor: string | null };

/** Asks for one page after the other until there is no more. */
async function allPages<Page>(next: (after: string | null) => Promise<Page>, info: (page: Page) => PageInfo | undefined): Promise<Page[]> {
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
    queryFn: async ({ signal }) => tasksOf(await ask(TasksDocument, {}, signal)),
  });

export const viewerQuery = () =>
  queryOptions({
    queryKey: ['viewer'],
    queryFn: async ({ signal }) => (await ask(ViewerDocument, {}, signal)).viewer,
  });

export const overviewQuery = () =>
  queryOptions({
    queryKey: ['overview'],
    queryFn: async ({ signal }) => overviewOf(await ask(HomeDocument, {}, signal)),
  });

export const europeQuery = () =>
  queryOptions({
    queryKey: ['europe'],
    queryFn: async ({ signal }) => {
      const pages = await allPages<EuropeQuery>(
        (after) => ask(EuropeDocument, { after, first: after === null }, signal),
        (page) => page.whoDoes?.rows?.pageInfo,
      );
      return europeOf(pages);
    },
  });

/** What narrows or widens what is shown of a country. */
export type CountryChoice = { lang?: string; prof?: string; past?: boolean };

export const countryQuery = (named: string, { lang, prof, past }: CountryChoice) => {
  const code = named.toUpperCase();
  return queryOptions({
    queryKey: ['country', code, lang, prof, past],
    placeholderData: (before: Country | undefined, query) => (query?.queryKey[1] === code ? before : undefined),
    queryFn: async ({ signal }) => {
      if (!/^([A-Z]{2}|INT)(-[A-Z0-9]{1,3})?$/.test(code)) {
        throw new Fault('NOT_FOUND', code);
      }
      const status = past ? (['CURRENT', 'HISTORIC'] as const) : (['CURRENT'] as const);
      const without = past ? [] : (['HISTORIC'] as const);
      const [answer, drawn] = await Promise.all([
        ask(CountryDocument, { code, codes: [code], lang, status: [...status], profession: prof ? [prof] : null }, signal),
        ask(CountryNetworkDocument, { codes: [code], lang, without: [...without] }, signal),
      ]);
      const country = countryOf(answer, drawn);
      if (!country) {
        throw new Fault('NOT_FOUND', code);
      }
      return country;
    },
  });
};

export const professionsQuery = (code: string) =>
  queryOptions({
    queryKey: ['professions', code],
    queryFn: async ({ signal }) => (await ask(CountryProfessionsDocument, { codes: [code] }, signal)).professions?.nodes ?? [],
  });

export const everywhereQuery = (task: string, lang?: string) =>
  queryOptions({
    queryKey: ['everywhere', task, lang],
    queryFn: async ({ signal }) => {
      const pages = await allPages<TaskEverywhereQuery>(
        (after) => ask(TaskEverywhereDocument, { task: [task], lang, after }, signal),
        (page) => page.whoDoes?.rows?.pageInfo,
      );
      return everywhereOf(task, pages);
    },
  });

export const compareQuery = (codes: string[], lang?: string) =>
  queryOptions({
    queryKey: ['compare', codes, lang],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      allPages<CompareQuery>(
        (after) => ask(CompareDocument, { codes, lang, after }, signal),
        (page) => page.whoDoes?.rows?.pageInfo,
      ),
  });

/** The shortest ways between two records. */
export type Ways = NonNullable<WaysQuery['paths']>;

export const waysQuery = (from: string, to: string, lang?: string) =>
  queryOptions({
    queryKey: ['ways', from, to, lang],
    queryFn: async ({ signal }): Promise<Ways | null> => (await ask(WaysDocument, { from, to, lang }, signal)).paths,
  });

export const recordQuery = (slug: string, lang?: string) =>
  queryOptions({
    queryKey: ['record', slug, lang],
    queryFn: async ({ signal }) => {
      const record = recordOf(await ask(RecordDocument, { id: slug, lang }, signal));
      if (!record) {
        throw new Fault('NOT_FOUND', slug);
      }
      return record;
    },
  });

export const searchQuery = (text: string, first: number, types?: RecordType[]) =>
  queryOptions({
    queryKey: ['search', text, first, types],
    enabled: text.trim().length > 1,
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) => (await ask(SearchDocument, { text, first, types }, signal)).search,
  });
