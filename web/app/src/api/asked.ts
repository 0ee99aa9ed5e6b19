import { flowRoom, isRoomy, widthFor } from '../scene/width';
import type { Document } from './fetch';
import {
  CountryDocument,
  CountryNetworkDocument,
  FlowDocument,
  HomeDocument,
  TasksDocument,
  ViewerDocument,
  type CountryNetworkQueryVariables,
  type CountryQueryVariables,
  type FlowQueryVariables,
  type LayoutWidth,
} from './generated/graphql';

// What a country's page asks, and what a page asks first: without any library, so that it can be sent before these are there.

/** What narrows or widens the view of a country. */
export type CountryChoice = { prof?: string; past?: boolean };

/** Whether a text may be the code of a country; others are not asked for. */
export const isCode = (text: string) => /^([A-Z]{2}|INT)(-[A-Z0-9]{1,3})?$/i.test(text);

export const factsAt = (code: string, { prof, past }: CountryChoice): CountryQueryVariables => ({
  code,
  codes: [code],
  status: past ? ['CURRENT', 'HISTORIC'] : ['CURRENT'],
  profession: prof ? [prof] : null,
});

export const networkAt = (code: string, { past }: CountryChoice): CountryNetworkQueryVariables => ({ codes: [code], without: past ? [] : ['HISTORIC'] });

/** The first request for a country's flow: nothing opened, and nothing hidden selected. */
export const flowAt = (code: string, { prof, past }: CountryChoice, width: LayoutWidth): FlowQueryVariables => ({
  code,
  profession: prof ? [prof] : null,
  past: past ?? false,
  width,
  open: [],
  selected: null,
});

type Asked = [Document<unknown, any>, object];

/** What the page at an address asks first, if it shows the present and all of it. */
export function askedFirst({ pathname, search }: { pathname: string; search: string }): Asked[] {
  if (/[?&](at|scenario|prof|past)=/.test(search)) {
    return [];
  }
  const always: Asked[] = [[ViewerDocument, {}]];
  if (pathname === '/') {
    return [...always, [HomeDocument, {}], [TasksDocument, {}]];
  }
  const [, code, view] = /^\/c\/([^/]+)(\/(?!road-map).+)?\/?$/.exec(pathname) ?? [];
  if (!code || !isCode(code)) {
    return always;
  }
  const country = code.toUpperCase();
  const flow: Asked[] = !view && isRoomy() ? [[FlowDocument, flowAt(country, {}, widthFor(flowRoom()))]] : [];
  return [...always, [CountryDocument, factsAt(country, {})], [CountryNetworkDocument, networkAt(country, {})], [TasksDocument, {}], ...flow];
}
