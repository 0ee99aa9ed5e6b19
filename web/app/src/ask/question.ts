import { i18n } from '@lingui/core';
import type { AskListsQuery } from '../api/later/generated/graphql';
import { fill } from './fill';
import { formOf, further, standing, type Form } from './forms';
import { optionsOf, slotNames, type Picked, type Slot } from './slots';

/** What an address says of a question. */
export type Asked = { q?: string | undefined; year?: number | undefined } & { [Of in Exclude<Slot, 'year'>]?: string | undefined };

/** What is picked in a form: what the address says, else what stands there at first. */
export function pickedIn(form: Form, asked: Asked): Picked {
  const slots = [...standing(form), ...further(form)];
  return Object.fromEntries(
    slots.flatMap((slot) => {
      const value = asked[slot] ?? form.slots[slot];
      return value === undefined ? [] : [[slot, String(value)]];
    }),
  );
}

/** The address of a question: only what differs from its form as it is at first. */
export function askedOf(form: Form, picked: Picked): Asked {
  const kept = slotNames.filter((slot) => picked[slot] !== undefined && picked[slot] !== form.slots[slot]);
  return { ...(form !== formOf(undefined) && { q: form.name }), ...Object.fromEntries(kept.map((slot) => [slot, slot === 'year' ? Number(picked[slot]) : picked[slot]])) };
}

/** The words for what is picked in a slot; bodies are called as their record is. */
export function wordsOf(slot: Slot, value: string | undefined, lists: AskListsQuery, form: Form, body: string | undefined): string {
  return slot === 'who' ? (body ?? '…') : (optionsOf(slot, lists, form.verb ?? 'one').find((option) => option.value === value)?.words ?? value ?? '…');
}

/** A sentence as text. */
export function sentenceOf(form: Form, picked: Picked, lists: AskListsQuery, body: string | undefined): string {
  const words = Object.fromEntries(slotNames.map((slot) => [slot, wordsOf(slot, picked[slot], lists, form, body)]));
  return fill(form.words, { opening: i18n._(form.opening), ...words }).join('');
}
