import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import {
  AlikeDocument,
  AskListsDocument,
  AskNameDocument,
  AuditDocument,
  CompareDocument,
  CountryGapsDocument,
  GroupsDocument,
  LearnDocument,
  MeasuresDocument,
  MyselfDocument,
  PeopleDocument,
  StakeholdersDocument,
  WithoutDocument,
  type Measure,
  type PeopleQuery,
} from './later/generated/graphql';
import { ask } from './fetch';
import { allPages } from './queries';

// What the views ask for that look into the record: they come later than the first one, and so do their documents.

export const compareQuery = (codes: string[], lang?: string) =>
  queryOptions({
    queryKey: ['compare', codes, lang],
    placeholderData: keepPreviousData,
    queryFn: async (asking) => (await ask(CompareDocument, { codes, lang }, asking)).compare,
  });

/** Which countries plan like one, the most alike first. */
export const alikeQuery = (code: string) =>
  queryOptions({
    queryKey: ['alike', code],
    queryFn: async (asking) => (await ask(AlikeDocument, { code }, asking)).similar,
  });

/** What a country could learn from others. */
export const learnQuery = (code: string, lang?: string) =>
  queryOptions({
    queryKey: ['learn', code, lang],
    queryFn: async (asking) => (await ask(LearnDocument, { code, lang }, asking)).learnFrom,
  });

/** Groups of countries that plan alike. */
export const groupsQuery = () =>
  queryOptions({
    queryKey: ['groups'],
    queryFn: async (asking) => (await ask(GroupsDocument, {}, asking)).proposedClusters,
  });

/** How the stakeholders of a country stand to its planning. */
export const stakeholdersQuery = (code: string, lang?: string) =>
  queryOptions({
    queryKey: ['stakeholders', code, lang],
    queryFn: async (asking) => (await ask(StakeholdersDocument, { code, lang }, asking)).stakeholderAnalysis,
  });

/** A country's network measured: what was asked for, with links and cut points beside it. */
export const measuresQuery = (code: string, measure: Measure, past: boolean, lang?: string) =>
  queryOptions({
    queryKey: ['measures', code, measure, past, lang],
    placeholderData: keepPreviousData,
    queryFn: async (asking) =>
      (await ask(MeasuresDocument, { codes: [code], measures: [...new Set<Measure>([measure, 'DEGREE', 'CUT_POINT'])], by: measure, past, lang }, asking)).metrics,
  });

/** What would be lost if a stakeholder stopped: everywhere, or in a country. */
export const withoutQuery = (stakeholder: string, country: string | undefined, lang?: string) =>
  queryOptions({
    queryKey: ['without', stakeholder, country, lang],
    queryFn: async (asking) => (await ask(WithoutDocument, { stakeholder, country, lang }, asking)).without,
  });

/** What stands in the places of questions. */
export const askListsQuery = (lang?: string) =>
  queryOptions({
    queryKey: ['ask lists', lang],
    staleTime: Infinity,
    queryFn: (asking) => ask(AskListsDocument, { lang }, asking),
  });

/** What a body is called that stands in a question. */
export const askBodyQuery = (slug: string | undefined, lang?: string) =>
  queryOptions({
    queryKey: ['ask body', slug, lang],
    enabled: slug !== undefined,
    staleTime: Infinity,
    queryFn: async (asking) => (await ask(AskNameDocument, { id: slug!, lang }, asking)).stakeholder,
  });

/** Those who have an account, with what they may do. */
export type People = PeopleQuery['people'] extends infer Page ? NonNullable<Page> extends { nodes: infer Nodes } ? Nodes : never : never;

export const peopleQuery = () =>
  queryOptions({
    queryKey: ['people'],
    queryFn: async (asking) => {
      const pages = await allPages<PeopleQuery>(
        (after) => ask(PeopleDocument, { after }, asking),
        (page) => page.people?.pageInfo,
      );
      return pages.flatMap((page) => page.people?.nodes ?? []);
    },
  });

export const myselfQuery = () =>
  queryOptions({
    queryKey: ['myself'],
    queryFn: async (asking) => (await ask(MyselfDocument, {}, asking)).person,
  });

export const auditQuery = () =>
  queryOptions({
    queryKey: ['audit'],
    queryFn: async (asking) => (await ask(AuditDocument, {}, asking)).audit?.nodes ?? [],
  });

export const gapsQuery = (code: string, lang?: string) =>
  queryOptions({
    queryKey: ['gaps', code, lang],
    queryFn: (asking) => ask(CountryGapsDocument, { codes: [code], lang }, asking),
  });
