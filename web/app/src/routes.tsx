import { createRootRoute, createRoute, createRouter, defaultStringifySearch, lazyRouteComponent, retainSearchParams } from '@tanstack/react-router';
import * as v from 'valibot';
import { client } from './api/client';
import { flowAt, isCode } from './api/asked';
import { tagText } from './api/names';
import { countryQuery, flowQuery, overviewQuery, tasksQuery, viewerQuery } from './api/queries';
import { Home } from './home/Home';
import { flowRoom, isRoomy, widthFor } from './scene/width';
import { Failed, NothingHere, Skeleton } from './shell/Answered';
import { Shell } from './shell/Shell';
import { withTexts } from './texts/languages';
import { others } from './texts/locale';

// Every state of the pages is an address. A parameter that makes no sense is left out, as is one at its default.
const text = (most: number) => v.fallback(v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(most))), undefined);
const flag = v.fallback(v.optional(v.literal(true)), undefined);

/** A view that is loaded, with its texts, when it is needed. */
const later = <Module extends Record<string, any>, Name extends keyof Module>(load: () => Promise<Module>, name: Name) => lazyRouteComponent(() => withTexts(load), name);

/** For how many milliseconds no loading message is shown. */
const patience = 300;

/** The same for an empty page: drawing the frame first would delay the view. */
const firstPatience = 1000;

/** Resolves when it is time for a loading message. */
export const waited = () => new Promise((done) => setTimeout(done, document.getElementById('app')!.hasChildNodes() ? patience : firstPatience));

/** A state other than the present. */
type Chosen = { at?: number; scenario?: string; prof?: string; past?: true };

/**
 * Asks for what a view shows while the view itself is on its way, and lets it wait a moment for that, so that it is drawn
 * once. A view asks for all of this by itself, too: whatever is not there by then, and any state but the present.
 */
const ahead =
  <Params,>(asks: (params: Params, chosen: Chosen) => Promise<unknown>[]) =>
  async ({ params, location, preload }: { params: Params; location: { search: object }; preload: boolean }) => {
    const chosen: Chosen = location.search;
    if (!preload && chosen.at === undefined && chosen.scenario === undefined) {
      await Promise.race([Promise.all(asks(params, chosen)), waited()]);
    }
  };

const root = createRootRoute({
  component: Shell,
  notFoundComponent: () => <NothingHere />,
  validateSearch: v.object({
    /** The language of the page, if not English. */
    lang: v.fallback(v.optional(v.picklist(others)), undefined),
    /** The language of names, if not that of the page. */
    names: v.fallback(v.optional(v.pipe(v.string(), v.regex(tagText))), undefined),
    /** The revision to show, if not the present. */
    at: v.fallback(v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))), undefined),
    /** The scenario to show and to change. */
    scenario: text(120),
    /** The open form, as edit.ts writes it. */
    edit: text(200),
  }),
  search: { middlewares: [retainSearchParams(['lang', 'names', 'at', 'scenario'])] },
  loader: ahead(() => [client.prefetchQuery(viewerQuery())]),
});

const home = createRoute({ getParentRoute: () => root, path: '/', component: Home, loader: ahead(() => [client.prefetchQuery(overviewQuery()), client.prefetchQuery(tasksQuery())]) });

const tasks = createRoute({
  getParentRoute: () => root,
  path: '/tasks',
  validateSearch: v.object({
    by: v.fallback(v.optional(v.picklist(['year', 'stakeholders', 'parts'])), undefined),
    order: v.fallback(v.optional(v.picklist(['code'])), undefined),
    rows: v.fallback(v.optional(v.picklist(['roomy'])), undefined),
  }),
  component: later(() => import('./tasks/HeatMap'), 'HeatMap'),
});

const task = createRoute({
  getParentRoute: () => root,
  path: '/tasks/$task',
  component: later(() => import('./tasks/TaskPage'), 'TaskPage'),
});

const country = createRoute({
  getParentRoute: () => root,
  path: '/c/$code',
  validateSearch: v.object({
    /** The selected task, body or data source. */
    sel: text(120),
    /** The record to which a path from the selection is shown. */
    to: text(120),
    /** The profession to show. */
    prof: text(120),
    /** Whether past claims are shown, too. */
    past: flag,
  }),
  component: later(() => import('./country'), 'CountryPage'),
  loader: ahead(({ code }: { code: string }, chosen) => [
    client.prefetchQuery(countryQuery(code, chosen)),
    client.prefetchQuery(tasksQuery()),
  ]),
});

const flow = createRoute({
  getParentRoute: () => country,
  path: '/',
  component: later(() => import('./country'), 'Flow'),
  loader: ahead(({ code }: { code: string }, chosen) => (isRoomy() && isCode(code) ? [client.prefetchQuery(flowQuery(flowAt(code.toUpperCase(), chosen, widthFor(flowRoom()))))] : [])),
});

const responsibilities = createRoute({
  getParentRoute: () => country,
  path: '/responsibilities',
  validateSearch: v.object({ as: v.fallback(v.optional(v.picklist(['matrix'])), undefined) }),
  component: later(() => import('./country/Responsibilities'), 'Responsibilities'),
});

const network = createRoute({
  getParentRoute: () => country,
  path: '/network',
  validateSearch: v.object({
    /** The measure that is shown. */
    by: v.fallback(v.optional(v.picklist(['betweenness', 'links', 'closeness', 'eigenvector', 'pagerank', 'core', 'clustering', 'constraint', 'effective', 'community'])), undefined),
  }),
  component: later(() => import('./country/Network'), 'Network'),
});

const stakeholders = createRoute({
  getParentRoute: () => country,
  path: '/stakeholders',
  component: later(() => import('./stakeholders/Stakeholders'), 'Stakeholders'),
});

const gaps = createRoute({
  getParentRoute: () => country,
  path: '/gaps',
  validateSearch: v.object({
    /** The class of gaps to keep to, or those that are accepted as intended. */
    class: v.fallback(v.optional(v.picklist(['stated', 'lapsed', 'incomplete', 'weak', 'accepted'])), undefined),
  }),
  component: later(() => import('./gaps/Gaps'), 'Gaps'),
});

/** The scenario on the page. */
const plan = v.object({ plan: text(120) });

const toBe = createRoute({
  getParentRoute: () => country,
  path: '/to-be',
  validateSearch: plan,
  component: later(() => import('./tobe/ToBe'), 'ToBe'),
});

const roadMap = createRoute({
  getParentRoute: () => root,
  path: '/c/$code/road-map',
  validateSearch: plan,
  component: later(() => import('./tobe/RoadMapPage'), 'RoadMapPage'),
});

const sources = createRoute({
  getParentRoute: () => country,
  path: '/sources',
  component: later(() => import('./country/Sources'), 'Sources'),
});

/** Whose changes, and of which sort. */
const narrow = v.object({ by: text(120), how: v.fallback(v.optional(v.picklist(['EDIT', 'UNDO', 'MERGE', 'LOAD', 'IMPORT'])), undefined) });

const history = createRoute({
  getParentRoute: () => country,
  path: '/history',
  validateSearch: narrow,
  component: later(() => import('./history/CountryHistory'), 'CountryHistory'),
});

const changes = createRoute({
  getParentRoute: () => root,
  path: '/changes',
  validateSearch: narrow,
  component: later(() => import('./history/ChangesPage'), 'ChangesPage'),
});

const change = createRoute({
  getParentRoute: () => root,
  path: '/changes/$revision',
  component: later(() => import('./history/ChangePage'), 'ChangePage'),
});

const people = createRoute({
  getParentRoute: () => root,
  path: '/people',
  component: later(() => import('./people/PeoplePage'), 'PeoplePage'),
});

const take = createRoute({
  getParentRoute: () => root,
  path: '/import',
  component: later(() => import('./import/ImportPage'), 'ImportPage'),
});

const compare = createRoute({
  getParentRoute: () => root,
  path: '/compare',
  validateSearch: v.object({
    /** The codes of the countries, joined by commas. */
    c: v.fallback(v.optional(v.pipe(v.string(), v.regex(/^[A-Z-]{2,7}(,[A-Z-]{2,7})*$/))), undefined),
    /** Whether tasks without a known difference are shown too. */
    all: flag,
  }),
  component: later(() => import('./compare/ComparePage'), 'ComparePage'),
});

const question = createRoute({
  getParentRoute: () => root,
  path: '/ask',
  // The form of the question, and what stands in its places.
  validateSearch: v.object({
    q: text(20),
    part: text(60),
    task: text(300),
    also: text(300),
    place: text(120),
    other: text(20),
    who: text(120),
    relation: text(40),
    profession: text(120),
    level: text(20),
    status: text(20),
    confidence: text(20),
    year: v.fallback(v.optional(v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2100))), undefined),
    sector: text(120),
    portfolio: text(120),
    type: text(120),
    permanence: text(20),
    method: text(300),
    mixed: text(120),
    approach: text(20),
    data: text(120),
    covers: text(20),
    country: text(20),
    quadrant: text(20),
    knows: text(80),
    like: text(20),
    about: text(120),
    since: text(20),
  }),
  component: later(() => import('./ask/AskPage'), 'AskPage'),
});

const record = createRoute({
  getParentRoute: () => root,
  path: '/id/$slug',
  component: later(() => import('./record/RecordPage'), 'RecordPage'),
});

const search = createRoute({
  getParentRoute: () => root,
  path: '/search',
  validateSearch: v.object({ q: text(200) }),
  component: later(() => import('./search/SearchPage'), 'SearchPage'),
});

const routeTree = root.addChildren([home, tasks, task, country.addChildren([flow, responsibilities, network, stakeholders, gaps, sources, history, toBe]), roadMap, changes, change, people, take, compare, question, record, search]);

export const router = createRouter({
  routeTree,
  defaultPendingComponent: Skeleton,
  defaultPendingMs: patience,
  defaultPendingMinMs: 0,
  defaultErrorComponent: ({ error, reset }) => <Failed error={error instanceof Error ? error : new Error(String(error))} again={reset} />,
  defaultPreload: 'intent',
  scrollRestoration: true,
  // A comma needs no escape, and reads better without.
  stringifySearch: (search) => defaultStringifySearch(search).replaceAll('%2C', ','),
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
