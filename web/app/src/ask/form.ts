import type { MessageDescriptor } from '@lingui/core';
import type { AskListsQuery } from '../api/later/generated/graphql';
import { fill } from './fill';
import type { Reads } from './reads';
import { several, slotNames, type Picked, type Slot, type Verb } from './slots';
import type { Answer, Column } from './table';
import { tell } from './tell';

/** A sentence with places in which words are picked, what it reads, and how its answer is told. */
export type Form = {
  name: string;
  /** How the sentence begins: that is what chooses the form. */
  opening: MessageDescriptor;
  /** The sentence, with a place for its opening and for each slot. */
  words: MessageDescriptor;
  verb: Verb;
  /** What stands in its slots at first. */
  slots: Picked;
  /** Slots by which it can be narrowed beyond its sentence. */
  further: Slot[];
  /** Whether each of its slots takes one thing, and not any. */
  single: boolean;
  reads: (picked: Picked, lists: AskListsQuery) => Reads;
  answer: (data: Record<string, unknown>, picked: Picked, lists: AskListsQuery) => Answer;
};

type Said = Pick<Form, 'name' | 'opening' | 'words' | 'slots' | 'reads'> &
  Partial<Pick<Form, 'verb' | 'further' | 'single'>> & {
    columns: Column[];
    /** What the things read are called, where a question reads several. */
    groups?: Record<string, MessageDescriptor>;
    /** How the answer is told, if it is not all rows of what was read: it takes what the reads of the form bring. */
    answer?: (data: any, columns: Column[], picked: Picked) => Answer;
  };

/** A form of what is said of it. */
export function form({ verb = 'one', further = [], single = false, columns, groups, answer, ...of }: Said): Form {
  const rowsOf = (data: Record<string, unknown>, picked: Picked, lists: AskListsQuery) =>
    tell(
      columns,
      Object.entries(of.reads(picked, lists)).map(([name, read]) => ({ ...read.found!(data[name]), group: groups?.[name] })),
    );
  return { ...of, verb, further, single, answer: (data, picked, lists) => (answer ? answer(data, columns, picked) : rowsOf(data, picked, lists)) };
}

/** The slots that stand in the sentence of a form, in their order. */
export const standing = (of: Form): Slot[] =>
  fill<{ slot?: Slot }>(of.words, { opening: {}, ...Object.fromEntries(slotNames.map((slot) => [slot, { slot }])) }).flatMap((piece) => (typeof piece === 'string' ? [] : (piece.slot ?? [])));

/** Whether a slot of a form holds one of several things. */
export const holdsSeveral = (of: Form, slot: Slot) => several.has(slot) && !of.single;

/** Slots by which a form can be narrowed that do not stand in its sentence. */
export const narrower = (of: Form): Slot[] => of.further.filter((slot) => !standing(of).includes(slot));
