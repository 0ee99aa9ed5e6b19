import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import {
  AccountsDocument,
  AdoptActionDocument,
  CopyScenarioDocument,
  DescribedDocument,
  AlikeDocument,
  AskListsDocument,
  AskNameDocument,
  AuditDocument,
  BesideDocument,
  BetweenDocument,
  CompareDocument,
  CountryGapsDocument,
  GroupsDocument,
  LearnDocument,
  MeasuresDocument,
  MyselfDocument,
  NamesDocument,
  PeopleDocument,
  PlannersDocument,
  ProposeActionsDocument,
  RecordDocument,
  RebaseDocument,
  RoadMapDocument,
  ScenarioProgressDocument,
  ScenariosDocument,
  SourcesAtDocument,
  StakeholdersDocument,
  TaskEverywhereDocument,
  TermsDocument,
  ToBeDocument,
  WaysDocument,
  WithoutDocument,
  type BesideQueryVariables,
  type Measure,
  type PeopleQuery,
  type ResolvedClashInput,
  type TaskEverywhereQuery,
  type WaysQuery,
} from './later/generated/graphql';
import { everywhereOf } from '../scene/everywhere';
import { recordOf } from '../scene/record';
import { ask, Nothing } from './fetch';
import { allPages } from './queries';

// What the views ask for that look into the record: they come later than the first one, and so do their documents.

export const compareQuery = (codes: string[]) =>
  queryOptions({
    queryKey: ['compare', codes],
    placeholderData: keepPreviousData,
    queryFn: async (asking) => (await ask(CompareDocument, { codes }, asking)).compare,
  });

/** The countries most similar to one. */
export const alikeQuery = (code: string) =>
  queryOptions({
    queryKey: ['alike', code],
    queryFn: async (asking) => (await ask(AlikeDocument, { code }, asking)).similar,
  });

/** What a country could learn from others. */
export const learnQuery = (code: string) =>
  queryOptions({
    queryKey: ['learn', code],
    queryFn: async (asking) => (await ask(LearnDocument, { code }, asking)).learnFrom,
  });

/** Groups of countries that plan alike. */
export const groupsQuery = () =>
  queryOptions({
    queryKey: ['groups'],
    queryFn: async (asking) => (await ask(GroupsDocument, {}, asking)).proposedClusters,
  });

/** How the stakeholders of a country stand to its planning. */
export const stakeholdersQuery = (code: string) =>
  queryOptions({
    queryKey: ['stakeholders', code],
    queryFn: async (asking) => (await ask(StakeholdersDocument, { code }, asking)).stakeholderAnalysis,
  });

/** A country's network measured: what was asked for, with links and cut points beside it. */
export const measuresQuery = (code: string, measure: Measure, past: boolean) =>
  queryOptions({
    queryKey: ['measures', code, measure, past],
    placeholderData: keepPreviousData,
    queryFn: async (asking) =>
      (await ask(MeasuresDocument, { codes: [code], measures: [...new Set<Measure>([measure, 'DEGREE', 'CUT_POINT'])], by: measure, past }, asking)).metrics,
  });

/** The competencies that planning bodies of a country have, lack and want. */
export const plannersQuery = (code: string) =>
  queryOptions({
    queryKey: ['planners', code],
    queryFn: async (asking) => (await ask(PlannersDocument, { code }, asking)).planners,
  });

/** What is on record about WHO's accounts in a country. */
export const accountsQuery = (code: string) =>
  queryOptions({
    queryKey: ['accounts', code],
    queryFn: async (asking) => (await ask(AccountsDocument, { code }, asking)).coverage?.milestones ?? [],
  });

/** Who stands between two records in a country. */
export const betweenQuery = (from: string, to: string, country: string) =>
  queryOptions({
    queryKey: ['between', from, to, country],
    queryFn: async (asking) => (await ask(BetweenDocument, { from, to, country }, asking)).bridges,
  });

/** What would be lost if a stakeholder stopped: everywhere, or in a country. */
export const withoutQuery = (stakeholder: string, country: string | undefined) =>
  queryOptions({
    queryKey: ['without', stakeholder, country],
    queryFn: async (asking) => (await ask(WithoutDocument, { stakeholder, country }, asking)).without,
  });

/** The options for the slots of questions. */
export const askListsQuery = () =>
  queryOptions({
    queryKey: ['ask lists'],
    staleTime: Infinity,
    queryFn: (asking) => ask(AskListsDocument, {}, asking),
  });

/** The label of a body in a question. */
export const askBodyQuery = (slug: string | undefined) =>
  queryOptions({
    queryKey: ['ask body', slug],
    enabled: slug !== undefined,
    staleTime: Infinity,
    queryFn: async (asking) => (await ask(AskNameDocument, { id: slug! }, asking)).stakeholder,
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

export const gapsQuery = (code: string) =>
  queryOptions({
    queryKey: ['gaps', code],
    queryFn: (asking) => ask(CountryGapsDocument, { codes: [code] }, asking),
  });

/** The scenarios that are for a country. */
export const scenariosQuery = (code: string) =>
  queryOptions({
    queryKey: ['scenarios', code],
    queryFn: async (asking) => (await ask(ScenariosDocument, { code }, asking)).scenarios?.nodes ?? [],
  });

/** How much of a scenario has been achieved. */
export const progressQuery = (scenario: string) =>
  queryOptions({
    queryKey: ['progress', scenario],
    queryFn: async (asking) => (await ask(ScenarioProgressDocument, { scenario }, asking)).roadMap,
  });

/** The changes of a scenario, and their effects. */
export const toBeQuery = (scenario: string) =>
  queryOptions({
    queryKey: ['to be', scenario],
    queryFn: (asking) => ask(ToBeDocument, { scenario }, asking),
  });

/** The present state and the scenario, in one scene. */
export const besideQuery = (asked: BesideQueryVariables) =>
  queryOptions({
    queryKey: ['beside', asked],
    placeholderData: keepPreviousData,
    queryFn: async (asking) => (await ask(BesideDocument, asked, asking)).flow,
  });

/** The way to a scenario. */
export const roadMapQuery = (scenario: string) =>
  queryOptions({
    queryKey: ['road map', scenario],
    queryFn: async (asking) => (await ask(RoadMapDocument, { scenario }, asking)).roadMap,
  });

/** Records the proposed actions, and returns errors. */
export const proposeActions = async (scenario: string) => (await ask(ProposeActionsDocument, { scenario })).proposeActions?.userErrors ?? [];

/** Settles the conflicts of a scenario, and returns errors. */
export const rebase = async (scenario: string, resolve: ResolvedClashInput[]) => (await ask(RebaseDocument, { scenario, resolve })).rebaseScenario?.userErrors ?? [];

/** Copies a scenario, and returns the revision, the copy and errors. */
export const copyScenario = async (from: string, title: string, jurisdiction: string | null) => (await ask(CopyScenarioDocument, { from, title, jurisdiction })).copyScenario;

/** What sources say about a country, by objective of a project. */
export const describedQuery = (code: string) =>
  queryOptions({
    queryKey: ['described', code],
    queryFn: async (asking) => (await ask(DescribedDocument, { code }, asking)).country?.statements?.nodes ?? [],
  });

/** Makes the changes of an action, and returns the revision and errors. */
export const adoptAction = async (id: string) => (await ask(AdoptActionDocument, { id })).adoptAction;

const mostNames = 100;

/** The labels of records by slug; deleted records have none. */
export const namesQuery = (slugs: string[]) =>
  queryOptions({
    queryKey: ['names', slugs],
    enabled: slugs.length > 0,
    placeholderData: keepPreviousData,
    queryFn: async (asking) => {
      const parts = Array.from({ length: Math.ceil(slugs.length / mostNames) }, (_, at) => slugs.slice(at * mostNames, (at + 1) * mostNames));
      const answers = await Promise.all(parts.map((ids) => ask(NamesDocument, { ids }, asking)));
      return answers.flatMap(({ nodes }) => (nodes ?? []).flatMap((node) => (node && 'slug' in node ? [[node.slug, node.label ?? node.slug] as const] : [])));
    },
  });

/** The entries of the vocabularies. */
export const termsQuery = () =>
  queryOptions({
    queryKey: ['terms'],
    staleTime: Infinity,
    queryFn: async (asking) => (await ask(TermsDocument, {}, asking)).terms?.nodes ?? [],
  });

/** The sources with an address. */
export const sourcesAtQuery = (url: string) =>
  queryOptions({
    queryKey: ['sources at', url],
    enabled: url !== '',
    queryFn: async (asking) =>
      ((await ask(SourcesAtDocument, { url }, asking)).sources?.nodes ?? []).map((source) => ({ slug: source.slug, label: source.label ?? source.slug, about: source.publisher ?? '' })),
  });

export const everywhereQuery = (task: string) =>
  queryOptions({
    queryKey: ['everywhere', task],
    queryFn: async (asking) => {
      const pages = await allPages<TaskEverywhereQuery>(
        (after) => ask(TaskEverywhereDocument, { task: [task], after }, asking),
        (page) => page.whoDoes?.rows?.pageInfo,
      );
      return everywhereOf(task, pages);
    },
  });

export const recordQuery = (slug: string) =>
  queryOptions({
    queryKey: ['record', slug],
    queryFn: async (asking) => {
      const record = recordOf(await ask(RecordDocument, { id: slug }, asking));
      if (!record) {
        throw new Nothing(slug);
      }
      return record;
    },
  });

/** The shortest paths between two records in a country. */
export type Ways = NonNullable<WaysQuery['paths']>;

export const waysQuery = (from: string, to: string, country: string) =>
  queryOptions({
    queryKey: ['ways', from, to, country],
    queryFn: async (asking): Promise<Ways | null> => (await ask(WaysDocument, { from, to, country }, asking)).paths,
  });
