import { expect, test } from 'vitest';
import { editOf, editText, type Edit } from './edit';

test.each<[string, Edit]>([
  ['add.SI', { act: 'add', country: 'SI' }],
  ['add.SI.t27.ACCOUNTABLE', { act: 'add', country: 'SI', task: 't27', role: 'ACCOUNTABLE' }],
  ['add.GB-ENG...nhs', { act: 'add', country: 'GB-ENG', who: 'nhs' }],
  ['absence.SI.t27', { act: 'absence', country: 'SI', task: 't27' }],
  ['assess.BE.be-pc.comp-2', { act: 'assess', country: 'BE', who: 'be-pc', competency: 'comp-2' }],
  ['correct.si-zzs.website', { act: 'correct', record: 'si-zzs', field: 'website' }],
  ['end.rs336', { act: 'end', record: 'rs336' }],
])('%s is an address, and back', (text, edit) => {
  expect(editOf(text)).toEqual(edit);
  expect(editText(edit)).toBe(text);
});

test.each([undefined, '', 'add', 'assess.BE', 'burn.si-zzs', '.si-zzs'])('%s is no form', (text) => {
  expect(editOf(text)).toBeNull();
});
