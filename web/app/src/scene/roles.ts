import type { Confidence, Role, RolePart } from '../api/generated/graphql';

/** The five parts in a task, in the order of drawings and tables. */
export const groups = ['data', 'work', 'advice', 'decide', 'money'] as const;
export type Group = (typeof groups)[number];

/** The letter of a part, as in a RACI matrix. */
export const groupLetter: Record<Group, string> = { data: 'D', work: 'R', advice: 'C', decide: 'A', money: 'F' };

/** The part of a role, and its own letter. */
export const roles: Record<Role, { group: Group; letter: string }> = {
  PROVIDES_DATA: { group: 'data', letter: 'D' },
  RESPONSIBLE: { group: 'work', letter: 'R' },
  SUPPORTS: { group: 'work', letter: 'S' },
  CONSULTED: { group: 'advice', letter: 'C' },
  INFORMED: { group: 'advice', letter: 'I' },
  ACCOUNTABLE: { group: 'decide', letter: 'A' },
  FUNDS: { group: 'money', letter: 'F' },
};

/** The API's names of the parts. */
export const groupOfPart: Record<RolePart, Group | null> = {
  SUPPLIES_DATA: 'data',
  WORKS: 'work',
  ADVISES: 'advice',
  DECIDES: 'decide',
  PAYS: 'money',
  DONE: null,
};

/** The main role of a part. */
export const leading: Record<Group, Role> = { data: 'PROVIDES_DATA', work: 'RESPONSIBLE', advice: 'CONSULTED', decide: 'ACCOUNTABLE', money: 'FUNDS' };

export const confidenceRank: Record<Confidence, 1 | 2 | 3> = { LOW: 1, MEDIUM: 2, HIGH: 3 };

/** The highest of confidences; 0 for none. */
export function highest(confidences: Confidence[]): 0 | 1 | 2 | 3 {
  return confidences.reduce<0 | 1 | 2 | 3>((most, c) => (confidenceRank[c] > most ? confidenceRank[c] : most), 0);
}
