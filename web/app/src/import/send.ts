import { exchange } from '../api/fetch';

/** What becomes of a row. */
export type Fate = 'created' | 'changed' | 'unchanged' | 'refused' | 'left out';

/** Where in a file something is. */
export interface Place {
  table: string;
  row?: number;
  column?: string;
}

/** A row of a file, with what it changes. */
export interface Row extends Place {
  fate: Fate;
  slug?: string;
  cells?: { column: string; old?: string; new: string }[];
  notes?: string[];
}

/** Something wrong with a file, and what to do about it. */
export interface Fault extends Place {
  message: string;
  fix?: string;
  since?: string[];
}

/** What a file would change, or did. */
export interface Report {
  revision: number;
  stopped: boolean;
  counts: Record<Fate, number>;
  total: number;
  rows: Row[];
  faults: Fault[];
  moreFaults?: number;
  notes: string[] | null;
}

/** A mapping as it may be. */
export interface Proposal {
  mapping: string;
  undecided: number;
}

/** How many rows are looked at on the page: who has more looks at them with the command. */
export const mostRows = 1000;

async function send<Answer>(file: File, mapping: string, asked: [string, string][]): Promise<Answer> {
  const form = new FormData();
  form.set('mapping', mapping);
  form.set('file', file);
  const response = await exchange(`/import/${encodeURIComponent(file.name)}?${new URLSearchParams(asked)}`, { method: 'POST', body: form });
  return response.json() as Promise<Answer>;
}

const saved = '/import/mappings/';

/** Asks for what is saved, or saves it, and returns the answer's text. */
const shelf = async (name: string, asked?: RequestInit) => (await exchange(saved + encodeURIComponent(name), asked)).text();

/** The names of the mappings that are saved. */
export const savedMappings = async () => JSON.parse(await shelf('')) as string[];

/** A mapping that is saved. */
export const savedMapping = (name: string) => shelf(name);

/** Saves a mapping by a name, in the place of the one that had it. */
export const saveMapping = (name: string, mapping: string) => shelf(name, { method: 'PUT', body: mapping });

/** Proposes what a file holds. */
export function propose(file: File, country: string): Promise<Proposal> {
  return send(file, '', [
    ['propose', 'true'],
    ['country', country],
  ]);
}

/** Looks at a file or, with a reason, takes it in. */
export function take(file: File, mapping: string, left: string[], reason?: string): Promise<Report> {
  const asked: [string, string][] = [['first', String(mostRows)], ...left.map((rows): [string, string] => ['leave', rows])];
  return send(file, mapping, reason === undefined ? asked : [...asked, ['write', 'true'], ['reason', reason]]);
}
