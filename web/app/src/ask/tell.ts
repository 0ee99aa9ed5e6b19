import { i18n, type MessageDescriptor } from '@lingui/core';
import { plural, t } from '@lingui/core/macro';
import { capital } from '../parts/places';
import { listed, nothing, plain, unique } from './cells';
import type { Answer, Cell, Column, Found, Row, Said } from './table';

/** How many facts are told in a sentence each, and how many names stand in one. */
const mostTold = 3;
const mostNames = 12;

/** Results with their name, if the question has several queries. */
export type Told = Found & { group: MessageDescriptor | undefined };

/** An answer of rows: in sentences, and as a table of the columns that are not empty. */
export function tell(columns: Column[], told: Told[]): Answer {
  const rows = told.flatMap(({ rows: of, group }) => of.map(({ cells }): Row['cells'] => (group ? { group: plain(i18n._(group)), ...cells } : cells)));
  const total = told.reduce((sum, found) => sum + found.total, 0);
  const shown = columns.filter((column) => rows.some((cells) => cells[column]?.text));
  const none = told.find((found) => found.none)?.none;
  const said = total === 0 ? [none ? { pieces: [none] } : nothing()] : told.length > 1 || told[0]!.group ? told.flatMap((found) => sayGroup(columns, found)) : sayAll(columns, told[0]!);
  const left = total - rows.length;
  const notes = [...(left > 0 ? [t`The table shows the first ${rows.length}: narrow the question to see the others.`] : []), ...told.flatMap((found) => found.notes ?? [])];
  return { said: [...said, ...notes.map((note): Said => ({ pieces: [], faint: note }))], columns: shown, lines: rows.map((cells) => shown.map((column) => cells[column] ?? plain(''))), total };
}

/** A sentence for each row, if there are few, or for the first if those matter most. */
function each({ rows, total, ranked = false }: Told): Said[] {
  const of = rows.slice(0, mostTold).flatMap(({ said }) => said ?? []);
  return of.length > 0 && (ranked || of.length === total) ? of : [];
}

function sayAll(columns: Column[], told: Told): Said[] {
  const of = each(told);
  if (of.length > 0) {
    return of;
  }
  const names = [...listed(apart(columns, told.rows), mostNames), '.'];
  return [{ pieces: told.rows.some(({ said }) => said) ? [`${plural(told.total, { one: '# fact answers this', other: '# facts answer this' })}: `, ...names] : names }];
}

function sayGroup(columns: Column[], told: Told): Said[] {
  const head = told.group ? capital(i18n._(told.group)) : '';
  if (told.rows.length === 0) {
    return [{ pieces: [], faint: t`${head}: nothing on record.` }];
  }
  const of = each(told);
  return of.length > 0 ? of.map((said) => ({ ...said, pieces: [`${head}: `, ...said.pieces] })) : [{ pieces: [`${head} (${told.total}): `, ...listed(apart(columns, told.rows), mostNames), '.'] }];
}

const beside = new Set<Column>(['group', 'rank', 'evidence', 'limits', 'origin', 'observed', 'confidence', 'source']);

/** What distinguishes rows; the rest is in the question. */
function apart(columns: Column[], rows: Row[]): Cell[] {
  const values = columns.filter((column) => !beside.has(column)).map((column) => unique(rows.flatMap(({ cells }) => (cells[column]?.text ? [cells[column]] : []))));
  const some = values.filter((of) => of.length > 0);
  return some.find((of) => of.length > 1) ?? some[0] ?? [];
}
