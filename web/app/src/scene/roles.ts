import type { Confidence, Role, RolePart } from '../api/generated/graphql';

/** The five parts that one can have in a task, in the order in which drawings and tables show them. */
export const groups = ['data', 'work', 'advice', 'decide', 'money'] as const;
export type Group = (typeof groups)[number];

/** The letter of a part, as in a RACI matrix. */
export const groupLetter: Record<Group, string> = { data: 'D', work: 'R', advice: 'C', decide: 'A', money: 'F' };

/** The part that a role belongs to, and its own letter. */
export const roles: Record<Role, { group: Group; letter: string }> = {
  PROVIDES_DATA: { group: 'data', letter: 'D' },
  RESPONSIBLE: { group: 'work', letter: 'R' },
  SUPPORTS: { group: 'work', letter: 'S' },
  CONSULTED: { group: 'advice', letter: 'C' },
  INFORMED: { group: 'advice', letter: 'I' },
  ACCOUNTABLE: { group: 'decide', letter: 'A' },
  FUNDS: { group: 'money', letter: 'F' },
};

/** The same parts as the API names them. */
export const groupOfPart: Record<RolePart, Group | null> = {
  SUPPLIES_DATA: 'data',
  WORKS: 'work',
  ADVISES: 'advice',
  DECIDES: 'decide',
  PAYS: 'money',
  DONE: null,
};

/** The role that stands for a part. */
export const leading: Record<Group, Role> = { data: 'PROVIDES_DATA', work: 'RESPONSIBLE', advice: 'CONSULTED', decide: 'ACCOUNTABLE', money: 'FUNDS' };

export const confidenceRank: Record<Confidence, 1 | 2 | 3> = { LOW: 1, MEDIUM: 2, HIGH: 3 };

/** The highest rank of some confidences; 0 of none. */
export function highest(confidences: Confidence[]): 0 | 1 | 2 | 3 {
  return confidences.reduce<0 | 1 | 2 | 3>((most, c) => (confidenceRank[c] > most ? confidenceRank[c] : most), 0);
}
