import { i18n } from '@lingui/core';
import { describe, expect, test } from 'vitest';
import type { CountryNetworkQuery, CountryQuery } from '../api/generated/graphql';
import { atHome, countryOf, rowOf, strongest } from './country';
import { country } from './fixture';

describe('country', () => {
  test('a task is recorded, past, stated or blank', () => {
    const of = country('a R intake\nb R places historic', ['register']);
    expect(['intake', 'places', 'register', 'forecast'].map((task) => rowOf(of, task).state)).toEqual(['recorded', 'past', 'nobody', 'blank']);
  });

  test('the strongest of what holds counts', () => {
    const of = country('a R intake low\nb A intake\nc R places historic');
    expect([strongest(rowOf(of, 'intake')), strongest(rowOf(of, 'places'))]).toEqual([3, 0]);
  });

  test('data know who uses them', () => {
    const of = country('a R intake data:census\nb R places data:census');
    expect(of.dataSources.get('census')!.facts.map((fact) => fact.who)).toEqual(['a', 'b']);
  });

  test('who only shares data with a country is not of it', () => {
    const node = (id: string, kind: string, code: string) => ({ id, kind, label: id, group: null, country: { code }, record: { slug: id, acronyms: [], collective: false } });
    const link = (source: string, target: string, type: string, by: string) => ({ id: `${source} ${target}`, source, target, type, link: by, label: '', words: '' });
    const network = {
      nodes: [
        node('ours', 'Institution', 'XX'),
        node('friend', 'PlanningBody', 'YY'),
        node('stranger', 'PlanningBody', 'ZZ'),
        node('eurostat', 'DataSource', 'EU'),
      ],
      links: [link('friend', 'ours', 'ADVISES', 'to'), link('ours', 'eurostat', 'PROVIDES_DATA', 'dataSources'), link('stranger', 'eurostat', 'PROVIDES_DATA', 'dataSources')],
      omittedNodes: 0,
      omittedLinks: 0,
    };
    const answer = { country: { code: 'XX', name: 'X', languages: [] }, whoDoes: { totals: {}, rows: { nodes: [] } }, network } as unknown as CountryQuery & CountryNetworkQuery;
    const of = countryOf(answer)!;
    expect(of.network.nodes.map((n) => n.id)).toEqual(['ours', 'friend', 'eurostat']);
    expect([...of.actors.keys()]).toEqual(['friend']);
  });
});

test('words on the page of a country leave its name out, in the language of the page', () => {
  const slovakia = { code: 'SK', name: 'Slovakia' };
  expect(atHome('Ministry of Health (Slovakia) supervises the Medical Chamber (Czechia)', slovakia)).toBe('Ministry of Health supervises the Medical Chamber (Czechia)');
  i18n.loadAndActivate({ locale: 'de', messages: {} });
  expect(atHome('Ministry of Health (Slowakei)', slovakia)).toBe('Ministry of Health');
  i18n.loadAndActivate({ locale: 'en', messages: {} });
});
