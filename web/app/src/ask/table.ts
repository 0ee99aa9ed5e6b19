import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Confidence, Role } from '../api/generated/graphql';

/** A value of an answer, with its link. */
export type Cell = { text: string; slug?: string; country?: string; task?: string; role?: Role; historic?: boolean; confidence?: Confidence; revision?: number };

/** A sentence of an answer: text and linked values. */
export type Said = { pieces: (string | Cell)[]; role?: Role; historic?: boolean; faint?: string };

/** A row of an answer: its cells by column, and its sentence. */
export type Row = { cells: Partial<Record<Column, Cell>>; said?: Said };

/** Results: rows, their total, how to read them, and what it means if there are none. */
export type Found = {
  rows: Row[];
  total: number;
  /** Whether the first rows matter most, and are described whatever follows. */
  ranked?: boolean;
  notes?: string[];
  none?: string;
};

/** An answer, in sentences and as a table. */
export type Answer = { said: Said[]; columns: Column[]; lines: Cell[][]; total: number };

/** The heads of columns. */
export const columnHeads = {
  group: msg`What it is`,
  rank: msg`Rank`,
  country: msg`Country`,
  other: msg`And`,
  who: msg`Who`,
  body: msg`In which body`,
  part: msg`Part`,
  task: msg`Task`,
  act: msg`What exactly`,
  thing: msg`What`,
  model: msg`Model`,
  with: msg`With`,
  owner: msg`Owner of the data`,
  keeper: msg`Owner`,
  method: msg`By which method`,
  methodBy: msg`Method`,
  permanence: msg`How long it sits`,
  members: msg`Members`,
  instrument: msg`By what means`,
  competency: msg`Competency`,
  state: msg`What is known`,
  wanted: msg`Wanted`,
  power: msg`Power`,
  interest: msg`Interest`,
  likeness: msg`Alike`,
  clusters: msg`Together in`,
  then: msg`Held then`,
  now: msg`Holds now`,
  basis: msg`Legal basis`,
  together: msg`Together with`,
  status: msg`Still so`,
  stale: msg`May have changed`,
  professionBy: msg`Profession`,
  health: msg`Health bodies there`,
  needs: msg`Who has not been there`,
  evidence: msg`Evidence`,
  limits: msg`Limits`,
  origin: msg`By whom`,
  groupPart: msg`Part`,
  one: msg`The first`,
  another: msg`The second`,
  verdict: msg`Verdict`,
  left: msg`Left on record`,
  record: msg`Record`,
  change: msg`What changed`,
  reason: msg`Why`,
  when: msg`When`,
  observed: msg`As of`,
  confidence: msg`Sure`,
  source: msg`Source`,
} satisfies Record<string, MessageDescriptor>;

export type Column = keyof typeof columnHeads;
