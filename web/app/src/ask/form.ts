import type { MessageDescriptor } from '@lingui/core';
import type { AskListsQuery } from '../api/later/generated/graphql';
import { fill } from './fill';
import type { Reads } from './reads';
import { several, slotNames, type Picked, type Slot, type Verb } from './slots';
import type { Answer, Column } from './table';
import { tell } from './tell';

/** A sentence with slots, the queries behind it, and how to present the answer. */
export type Form = {
  name: string;
  /** The first words of the sentence, by which the form is chosen. */
  opening: MessageDescriptor;
  /** The sentence, with a place for its opening and for each slot. */
  words: MessageDescriptor;
  verb: Verb;
  /** The initial picks. */
  slots: Picked;
  /** Slots that narrow the question, but are not in its sentence. */
  further: Slot[];
  /** Whether each of its slots takes exactly one thing. */
  single: boolean;
  reads: (picked: Picked, lists: AskListsQuery) => Reads;
  answer: (data: Record<string, unknown>, picked: Picked, lists: AskListsQuery) => Answer;
};

type Said = Pick<Form, 'name' | 'opening' | 'words' | 'slots' | 'reads'> &
  Partial<Pick<Form, 'verb' | 'further' | 'single'>> & {
    columns: Column[];
    /** The names of the results, if a question has several queries. */
    groups?: Record<string, MessageDescriptor>;
    /** Presents the answer, if it is more than the rows that were read. */
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

/** The slots in a form's sentence, in order. */
export const standing = (of: Form): Slot[] =>
  fill<{ slot?: Slot }>(of.words, { opening: {}, ...Object.fromEntries(slotNames.map((slot) => [slot, { slot }])) }).flatMap((piece) => (typeof piece === 'string' ? [] : (piece.slot ?? [])));

/** Whether a slot of a form may hold several things. */
export const holdsSeveral = (of: Form, slot: Slot) => several.has(slot) && !of.single;

/** The slots that narrow a form beyond its sentence. */
export const narrower = (of: Form): Slot[] => of.further.filter((slot) => !standing(of).includes(slot));
