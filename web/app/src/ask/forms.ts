import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { fill } from './fill';
import { slotNames, type Picked, type Slot, type Verb } from './slots';
import type { Column } from './table';

/** What a question asks the API for. */
export type Asks = 'parts' | 'nobody' | 'relations' | 'differences' | 'without' | 'changes';

export type Form = {
  name: string;
  asks: Asks;
  /** How the sentence begins: that is what chooses the form. */
  opening: MessageDescriptor;
  /** The sentence, with a place for its opening and for each slot. */
  words: MessageDescriptor;
  verb?: Verb;
  /** What stands in its slots at first. */
  slots: Picked;
  columns: Column[];
};

const evidence: Column[] = ['observed', 'confidence', 'source'];

/** The forms of questions. A further one is a line. */
export const forms: Form[] = [
  {
    name: 'who',
    asks: 'parts',
    opening: msg`Who`,
    words: msg({ message: '{opening} {part} {task} in {place}?' }),
    slots: { part: 'decide', task: 't27', place: 'SI' },
    columns: ['country', 'who', 'part', 'task', 'basis', 'together', ...evidence],
  },
  {
    name: 'nobody',
    asks: 'nobody',
    opening: msg`Which countries have nobody on record who`,
    words: msg({ message: '{opening} {part} {task}, of {place}?' }),
    slots: { part: 'work', task: 't19', place: 'any' },
    columns: ['country', 'known'],
  },
  {
    name: 'what',
    asks: 'parts',
    opening: msg`What does`,
    words: msg({ message: '{opening} {who} {part}?' }),
    verb: 'does',
    slots: { who: 'lv-vm', part: 'decide' },
    columns: ['task', 'part', 'country', ...evidence],
  },
  {
    name: 'profession',
    asks: 'parts',
    opening: msg`Who has a part in planning`,
    words: msg({ message: '{opening} {profession} in {place}?' }),
    slots: { profession: 'prof-nurse', place: 'SK' },
    columns: ['who', 'part', 'task', 'professionBy', ...evidence],
  },
  {
    name: 'kind',
    asks: 'parts',
    opening: msg`Which bodies of the kind`,
    words: msg({ message: '{opening} {type} {part} {task}?' }),
    verb: 'many',
    slots: { type: 'type-chamber', part: 'any', task: 't27' },
    columns: ['country', 'who', 'part', 'task', ...evidence],
  },
  {
    name: 'level',
    asks: 'parts',
    opening: msg`Which bodies at`,
    words: msg({ message: '{opening} {level} {part} {task}?' }),
    verb: 'many',
    slots: { level: 'REGIONAL', part: 'work', task: 't23' },
    columns: ['country', 'who', 'part', 'act', 'task', ...evidence],
  },
  {
    name: 'sector',
    asks: 'parts',
    opening: msg`Which bodies of the sector`,
    words: msg({ message: '{opening} {sector} {part} {task}?' }),
    verb: 'many',
    slots: { sector: 'sector-education', part: 'decide', task: 't26', place: 'any' },
    columns: ['country', 'who', 'part', 'task', 'health', ...evidence],
  },
  {
    name: 'method',
    asks: 'parts',
    opening: msg`Which countries`,
    words: msg({ message: '{opening} {part} {task} by {method}?' }),
    verb: 'many',
    slots: { part: 'any', task: 't18', method: 'm02', place: 'any', status: 'any' },
    columns: ['country', 'who', 'part', 'status', 'methodBy', ...evidence],
  },
  {
    name: 'data',
    asks: 'parts',
    opening: msg`For which tasks is`,
    words: msg({ message: '{opening} {data} used, and by whom?' }),
    slots: { data: 'd02' },
    columns: ['task', 'who', 'part', 'owner', ...evidence],
  },
  {
    name: 'sure',
    asks: 'parts',
    opening: msg`What is recorded about`,
    words: msg({ message: '{opening} {place} with {confidence}?' }),
    slots: { place: 'AT', confidence: 'LOW', status: 'any' },
    columns: ['who', 'part', 'task', 'status', ...evidence],
  },
  {
    name: 'then',
    asks: 'parts',
    opening: msg`Who, by sources of`,
    words: msg({ message: '{opening} {year}, {part} {task} in {place}?' }),
    verb: 'past',
    slots: { year: '2015', part: 'decide', task: 't01', place: 'GB-ENG', status: 'any' },
    columns: ['country', 'who', 'part', 'task', 'status', 'stale', ...evidence],
  },
  {
    name: 'relation',
    asks: 'relations',
    opening: msg`Who`,
    words: msg({ message: '{opening} {relation} {who}?' }),
    slots: { relation: 'ADVISES', who: 'ee-som' },
    columns: ['who', 'evidence', 'origin', ...evidence],
  },
  {
    name: 'differ',
    asks: 'differences',
    opening: msg`How do`,
    words: msg({ message: '{opening} {place} and {other} differ on {task}?' }),
    slots: { place: 'IT', other: 'PT', task: 't27' },
    columns: ['groupPart', 'one', 'another', 'verdict'],
  },
  {
    name: 'without',
    asks: 'without',
    opening: msg`Which tasks in`,
    words: msg({ message: '{opening} {place} would have nobody left on record without {who}?' }),
    slots: { place: 'NL', who: 'nl-co' },
    columns: ['task', 'left'],
  },
  {
    name: 'changed',
    asks: 'changes',
    opening: msg`What changed in`,
    words: msg({ message: '{opening} {country} since {since}?' }),
    slots: { country: 'SI', since: 'year' },
    columns: ['record', 'change', 'reason', 'when'],
  },
];

export const formNames = forms.map(({ name }) => name);

/** The form of that name, or the first. */
export const formOf = (name: string | undefined): Form => forms.find((form) => form.name === name) ?? forms[0]!;

/** The slots that stand in the sentence of a form, in their order. */
export const standing = (form: Form): Slot[] =>
  fill<{ slot?: Slot }>(form.words, { opening: {}, ...Object.fromEntries(slotNames.map((slot) => [slot, { slot }])) }).flatMap((piece) => (typeof piece === 'string' ? [] : (piece.slot ?? [])));

/** Slots by which any question about parts can be narrowed further. */
const narrower: Slot[] = ['profession', 'level', 'status', 'confidence', 'year', 'sector', 'type', 'method', 'data', 'who', 'place'];

export const further = (form: Form): Slot[] => (form.asks === 'parts' ? narrower.filter((slot) => !standing(form).includes(slot)) : []);
