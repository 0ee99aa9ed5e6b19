import { expect, test } from 'vitest';
import { changesOf } from './changes';
import type { Start } from './start';
import { fieldsOf, freshOf, inputOf, put, slugOf, textFault, valuesOf, type Values } from './values';

const start = (of: Partial<Start>): Start => ({
  input: 'ResponsibilityInput',
  change: 'createResponsibility',
  values: {},
  record: null,
  revision: 3,
  country: 'SI',
  may: { allowed: true, code: 'ALLOWED', why: '' },
  tries: true,
  ...of,
});

test('a value is put at a path, through lists and records that are new', () => {
  const values: Values = { stakeholder: freshOf('Institution', 'A', undefined) };
  const after = put(values, ['stakeholder', 'names', 0, 'text'], 'B');
  expect(after).toMatchObject({ stakeholder: { fresh: 'Institution', values: { names: [{ lang: 'en', text: 'B' }] } } });
  expect(values).toMatchObject({ stakeholder: { values: { names: [{ text: 'A' }] } } });
});

test('what is new is made together with what refers to it, and rests on the same sources', () => {
  const seat = { slug: 'si', label: 'Slovenia' };
  const values: Values = {
    stakeholder: freshOf('Institution', 'Zavod Čebela', seat),
    task: { slug: 't27', label: 'Set quotas' },
    evidence: '',
    citations: [{ source: freshOf('Source', 'https://example.org/a', seat) }],
  };
  const { changes, places } = changesOf(start({}), put(values, ['citations', 0, 'source', 'title'], 'A report'), {}, 3);
  expect(changes).toMatchObject([
    { createResponsibility: { stakeholder: 'si-zavod-cebela', task: 't27', citations: [{ source: 'src-a-report' }] } },
    { createSource: { slug: 'src-a-report', title: 'A report', url: 'https://example.org/a' } },
    { createInstitution: { slug: 'si-zavod-cebela', seat: 'si', citations: [{ source: 'src-a-report' }] } },
  ]);
  expect(changes[0]).not.toHaveProperty('createResponsibility.evidence');
  expect(places).toEqual([[], ['citations', 0, 'source'], ['stakeholder']]);
});

test('of a correction only what differs is sent, against the revision at which it was seen', () => {
  const record = { slug: 'si-zzs', names: [{ lang: 'en', text: 'Chamber', origin: null, until: null }], website: 'https://a.example', provenance: { confidence: 'HIGH', citations: [] } };
  const base = valuesOf('Institution', record);
  const of = start({ input: 'InstitutionInput', change: 'updateInstitution', record: { slug: 'si-zzs', kind: 'Institution', label: 'Chamber' } });
  expect(changesOf(of, base, base, 3).changes).toEqual([]);
  expect(changesOf(of, { ...base, website: '' }, base, 3).changes).toEqual([{ updateInstitution: { id: 'si-zzs', expectedRevision: 3, set: { website: null } } }]);
});

test('lists leave out what is empty', () => {
  const input = inputOf('InstitutionInput', { acronyms: ['ZZS', ''], names: [{ text: 'A', lang: 'en' }, {}] }, [], () => '');
  expect(input).toEqual({ acronyms: ['ZZS'], names: [{ text: 'A', lang: 'en' }] });
});

test.each([
  ['Zavod Čebela', 'zavod-cebela'],
  ['Ministry of Health', 'ministry-of-health'],
  ['Łódź – Straße', 'lodz-strasse'],
])('%s is called %s', (name, slug) => {
  expect(slugOf(name)).toBe(slug);
});

test('a name in other letters has a slug too, always the same', () => {
  expect(slugOf('Υπουργείο Υγείας')).toMatch(/^[a-z0-9]+$/);
  expect(slugOf('Υπουργείο Υγείας')).toBe(slugOf('Υπουργείο Υγείας'));
});

test.each([
  ['website', 'zzs.si', { code: 'url', instead: 'https://zzs.si' }],
  ['website', 'nothing at all', { code: 'url' }],
  ['website', 'https://zzs.si', null],
  ['observed', '2026-05', null],
  ['observed', '31.5.2026', { code: 'date', instead: '2026-05-31' }],
  ['observed', '5/2026', { code: 'date', instead: '2026-05' }],
  ['observed', 'in May', { code: 'date' }],
  ['observed', '', null],
])('%s: “%s”', (name, text, fault) => {
  expect(textFault(fieldsOf('InstitutionInput').find((field) => field.name === name)!, text)).toEqual(fault);
});
