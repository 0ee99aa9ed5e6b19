import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Confidence, Role } from '../api/generated/graphql';

/** A value of an answer, with where it leads. */
export type Cell = { text: string; slug?: string; country?: string; task?: string; role?: Role; historic?: boolean; confidence?: Confidence; revision?: number };
export type Line = Cell[];

/** A sentence of an answer: text, and what in it leads somewhere. */
export type Said = { pieces: (string | Cell)[]; role?: Role; historic?: boolean; faint?: string };

/** What answers a question: in sentences, and as a table. */
export type Answer = { said: Said[]; columns: Column[]; lines: Line[]; total: number };

/** What the columns of answers are called. */
export const columnHeads = {
  country: msg`Country`,
  who: msg`Who`,
  part: msg`Part`,
  task: msg`Task`,
  act: msg`What exactly`,
  basis: msg`Legal basis`,
  together: msg`Together with`,
  status: msg`Still so`,
  stale: msg`May have changed`,
  professionBy: msg`Profession`,
  methodBy: msg`Method`,
  owner: msg`Owner of the data`,
  health: msg`Bodies of health there`,
  evidence: msg`Evidence`,
  origin: msg`By whom`,
  known: msg`What is known`,
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
