import { i18n } from '@lingui/core';
import { t } from '@lingui/core/macro';
import { queryOptions } from '@tanstack/react-query';
import { askRaw, type Asking } from '../api/fetch';
import type { AskListsQuery } from '../api/later/generated/graphql';
import { locale } from '../parts/places';
import { fill } from './fill';
import { holdsSeveral, narrower, standing, type Form } from './form';
import { formOf } from './forms';
import { requestOf } from './reads';
import type { Saved } from './saved';
import { any, optionsOf, slotNames, valuesOf, type Picked, type Slot } from './slots';

/** A question in an address. */
export type Asked = { q?: string | undefined; year?: number | undefined } & { [Of in Exclude<Slot, 'year'>]?: string | undefined };

/** The picks of a form: those in the address, otherwise the initial ones. */
export function pickedIn(form: Form, asked: Asked): Picked {
  const slots = [...standing(form), ...narrower(form)];
  return Object.fromEntries(
    slots.flatMap((slot) => {
      const value = asked[slot] ?? form.slots[slot];
      const one = form.single ? valuesOf(asked[slot]?.toString()).find((of) => of !== any) ?? form.slots[slot] : value;
      return one === undefined ? [] : [[slot, String(one)]];
    }),
  );
}

/** The address of a question, with only the picks that are not initial. */
export function askedOf(form: Form, picked: Picked): Asked {
  const kept = slotNames.filter((slot) => picked[slot] !== undefined && picked[slot] !== form.slots[slot]);
  return { ...(form !== formOf(undefined) && { q: form.name }), ...Object.fromEntries(kept.map((slot) => [slot, slot === 'year' ? Number(picked[slot]) : picked[slot]])) };
}

/** The picks of a saved question. */
export const pickedOf = ({ form, picked }: Saved): Picked => ({ ...formOf(form).slots, ...picked });

/** The words for a pick; bodies are called by their records' labels. */
export function wordsOf(slot: Slot, value: string | undefined, lists: AskListsQuery, form: Form, body: string | undefined): string {
  switch (slot) {
    case 'who':
      return body ?? '…';
    case 'about':
      return value === undefined ? '…' : value === any ? t`anything` : `“${value}”`;
    default:
      return optionsOf(slot, lists, form.verb).find((option) => option.value === value)?.words ?? value ?? '…';
  }
}

/** Alternatives, joined as usual in the page's language. */
export const either = <Thing>(things: Thing[]): (string | Thing)[] =>
  new Intl.ListFormat(locale(), { type: 'disjunction' }).formatToParts(things.map((_, at) => String(at))).map(({ type, value }) => (type === 'element' ? things[Number(value)]! : value));

/** A sentence as text. */
export function sentenceOf(form: Form, picked: Picked, lists: AskListsQuery, body: string | undefined): string {
  const words = Object.fromEntries(
    slotNames.map((slot) => [slot, holdsSeveral(form, slot) ? either(valuesOf(picked[slot]).map((value) => wordsOf(slot, value, lists, form, body))).join('') : wordsOf(slot, picked[slot], lists, form, body)]),
  );
  return fill(form.words, { opening: i18n._(form.opening), ...words }).join('');
}

/** The answer, and its revision. */
export const answerQuery = (form: Form, picked: Picked, lists: AskListsQuery) =>
  queryOptions({
    queryKey: ['ask', form.name, picked],
    queryFn: (asking: Asking) => {
      const { query, variables } = requestOf(form.reads(picked, lists));
      return askRaw<Record<string, unknown>>(query, variables, asking);
    },
    select: ({ data, revision }) => ({ answer: form.answer(data, picked, lists), revision }),
  });
