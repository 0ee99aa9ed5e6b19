import { exchange } from '../api/fetch';

/** What becomes of a row. */
export type Fate = 'created' | 'changed' | 'unchanged' | 'refused' | 'left out';

/** A place in a file. */
export interface Place {
  table: string;
  row?: number;
  column?: string;
}

/** A row of a file, with its changes. */
export interface Row extends Place {
  fate: Fate;
  slug?: string;
  cells?: { column: string; old?: string; new: string }[];
  notes?: string[];
}

/** Something wrong with a file, and the correction. */
export interface Fault extends Place {
  message: string;
  fix?: string;
  since?: string[];
}

/** What a file would change, or changed. */
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

/** A proposed mapping. */
export interface Proposal {
  mapping: string;
  undecided: number;
}

/** The number of rows shown on the page; larger files can be reviewed with the command. */
export const mostRows = 1000;

async function send<Answer>(file: File, mapping: string, asked: [string, string][]): Promise<Answer> {
  const form = new FormData();
  form.set('mapping', mapping);
  form.set('file', file);
  const response = await exchange(`/import/${encodeURIComponent(file.name)}?${new URLSearchParams(asked)}`, { method: 'POST', body: form });
  return response.json() as Promise<Answer>;
}

const saved = '/import/mappings/';

/** Reads, lists or saves mappings, and returns the answer's text. */
const shelf = async (name: string, asked?: RequestInit) => (await exchange(saved + encodeURIComponent(name), asked)).text();

/** The names of the saved mappings. */
export const savedMappings = async () => JSON.parse(await shelf('')) as string[];

/** A saved mapping. */
export const savedMapping = (name: string) => shelf(name);

/** Saves a mapping under a name, replacing the former one. */
export const saveMapping = (name: string, mapping: string) => shelf(name, { method: 'PUT', body: mapping });

/** Proposes a mapping for a file. */
export function propose(file: File, country: string): Promise<Proposal> {
  return send(file, '', [
    ['propose', 'true'],
    ['country', country],
  ]);
}

/** Previews a file or, with a reason, imports it. */
export function take(file: File, mapping: string, left: string[], reason?: string): Promise<Report> {
  const asked: [string, string][] = [['first', String(mostRows)], ...left.map((rows): [string, string] => ['leave', rows])];
  return send(file, mapping, reason === undefined ? asked : [...asked, ['write', 'true'], ['reason', reason]]);
}
